import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const cells = (page, kind) =>
  page.tab.$$eval(`.tag-grid .grid__drawn [data-kind="${kind}"]`, (all) => all.map((cell) => plain(cell.innerText).trim()));
const passages = (page) => cells(page, 'passage');
const codes = (page) => cells(page, 'code');
const focused = (page) => page.tab.evaluate(() => document.activeElement.id || document.activeElement.className);
const inTable = (page) => page.until('the table', async () => (await focused(page)) === 'tags-table');

/** Two statements with tags, and the table of all tags. */
async function openTags(page) {
  await page.addFile('almora.txt', 'Statement by Almora\n\nMr. President,\n\nWe pledge two ships. We thank the fund.\n');
  await page.tag('two ships');
  await page.tag('the fund');
  await page.addFile('veria.txt', 'Statement by Veria\n\nMr. President,\n\nWe pledge four tents. We will come again.\n');
  await page.tag('four tents');
  await page.click('link', 'Passages');
  await page.find('grid', 'All tags');
}

journey('all tags are a table, and Back leads from a passage to the same row', async ({ page }) => {
  await openTags(page);
  await inTable(page);
  assert.deepEqual(await passages(page), ['two ships', 'the fund', 'four tents']);
  await page.axe();
  await page.press('ArrowDown', 'ArrowDown', 'Enter');
  await page.gone('grid', 'All tags');
  await page.until('the text', async () => (await focused(page)) === 'text');
  await page.waitForText('We pledge four tents.');
  await page.tab.goBack();
  await page.find('grid', 'All tags');
  await inTable(page);
  const active = await page.tab.$eval('.tag-grid [data-active="true"]', (cell) => plain(cell.innerText).trim());
  assert.equal(active, 'four tents');
});

journey('tags are filtered, grouped, chosen together and recoded in one step', async ({ page }) => {
  await openTags(page);
  await page.click('button', 'Filter');
  await page.choose('What', 'Statement');
  await page.axe();
  await page.click('button', 'Add filter');
  await page.waitForText('2 of 3 tags shown');
  assert.deepEqual(await passages(page), ['two ships', 'the fund']);
  await page.click('button', /^Remove filter: Statement/);
  await page.fill('Search in passages', 'TENTS');
  await page.waitForText('1 of 3 tags shown');
  await page.click('button', 'Clear filters');
  await page.waitForText('3 of 3 tags shown');

  await page.choose('Group by', 'statement');
  await page.waitForText('Almora');
  await page.tab.focus('#tags-table');
  await page.press('Control+Home', 'Enter');
  await page.until('a folded group', async () => (await passages(page)).length === 1);
  await page.press('Enter');
  await page.until('all rows', async () => (await passages(page)).length === 3);
  await page.choose('Group by', 'nothing');

  await page.tab.focus('#tags-table');
  await page.press('Control+Home', 'Space', 'Shift+ArrowDown');
  await page.waitForText('2 chosen');
  await page.screenshot('tags-chosen');
  await page.click('button', 'Change code…');
  await page.choose('Code', 'Intent');
  await page.axe();
  await page.click('button', 'Apply to 2 tags');
  await page.waitForText('2 tags have the code “Intent” now.');
  assert.deepEqual(await codes(page), ['Intent', 'Intent', 'Pledge']);
  await inTable(page);
  await page.press('Control+z');
  await page.until('the codes of before', async () => (await codes(page)).every((it) => it === 'Pledge'));
  await page.press('Delete');
  await page.waitForText('2 tags were removed.');
  await page.press('Control+z');
  await page.until('all rows', async () => (await passages(page)).length === 3);
});

journey('cells of the table of tags are edited in place', async ({ page }) => {
  await openTags(page);
  await page.click('button', 'Columns');
  await page.click('checkbox', 'Note');
  await page.press('Escape');
  await page.tab.click('.tag-grid .grid__drawn .grid__row:nth-child(2) [data-kind="note"]');
  await page.until('the field', async () => (await focused(page)).includes('grid__input'));
  await page.type('Ask the delegation');
  await page.press('Enter');
  await page.until('the note', async () => (await cells(page, 'note'))[1] === 'Ask the delegation');
  await inTable(page);
  await page.press('Control+Home', 'Home', page.endward, 'F2');
  await page.until('the list', async () => (await focused(page)) === 'tag-cell');
  await page.choose('Code', 'Intent');
  await page.press('Enter');
  await page.until('the code', async () => (await codes(page))[0] === 'Intent');
  await page.click('columnheader', 'Note');
  await page.until('the order', async () => (await passages(page))[0] === 'the fund');
});

journey('a field is filtered by words, several choices are set in its cell, and the rows become a workbook', async ({ page }) => {
  await openTags(page);
  await page.click('link', 'Read');
  await page.clickText('four tents');
  const action = await page.field('What will be done');
  await action.focus();
  await page.type('send four tents');
  await page.press('Tab');
  await page.click('link', 'Passages');
  await page.find('grid', 'All tags');
  await page.click('button', 'Filter');
  await page.choose('What', 'Commitments: What will be done');
  await page.fill('Words', 'TENTS four');
  await page.axe();
  await page.screenshot('tags-filter-words');
  await page.click('button', 'Add filter');
  await page.waitForText('1 of 3 tags shown');
  await page.find('button', 'Remove filter: What will be done: has “TENTS four”');
  await page.click('button', 'Clear filters');

  await page.click('button', 'Columns');
  await page.click('checkbox', /SMART/);
  await page.press('Escape');
  await page.tab.focus('#tags-table');
  await page.press('Control+Home', 'End', 'Enter');
  const group = await page.until('the boxes', () => page.tab.$('.tag-grid__several'));
  await page.axe();
  await page.screenshot('tags-several');
  await page.press('Space', 'Tab', 'Space', 'Enter');
  await page.until('two choices', async () => (await cells(page, 'field')).includes('Measurable and Specific'));
  assert.ok(group);
  await inTable(page);

  // Several choices are set for many tags at once; those of another layer stay as they are.
  await page.press('Control+a');
  await page.click('button', 'Set a field…');
  await page.choose('Field', 'Commitments · SMART');
  await page.find('group', 'Value');
  await page.click('checkbox', 'Time-bound');
  await page.click('checkbox', 'Measurable');
  await page.axe();
  await page.screenshot('tags-several-many');
  await page.click('button', /^Apply to/);
  const smart = (await cells(page, 'field')).filter((it) => /bound/i.test(it) && it.includes('Measurable'));
  assert.ok(smart.length > 0, (await cells(page, 'field')).join(' | '));

  await page.click('button', 'Save as');
  const file = await page.download(() => page.click('menuitem', 'Excel workbook (XLSX)'));
  assert.match(page.plain(file.name), /_?tags_?\.xlsx$/);
  assert.equal(file.bytes.subarray(0, 2).toString(), 'PK');
});

journey('in forced colours the chosen rows can be read', { only: ['chromium'] }, async ({ page }) => {
  const client = await page.tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await openTags(page);
  await page.tab.focus('#tags-table');
  await page.press('Control+a');
  await page.waitForText('3 chosen');
  const wrong = await page.tab.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = 'HighlightText';
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    const cells = [...document.querySelectorAll('.grid__row[aria-selected="true"] .grid__cell, .grid__row[aria-selected="true"] .grid__cell *')];
    const says = (it) => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return cells.filter((it) => says(it) && getComputedStyle(it).color !== wanted).map((it) => it.className);
  });
  assert.deepEqual(wrong, []);
  await page.screenshot('tags-forced-colours');
});

journey('a memo is written, found in the report, saved as a file and taken back', async ({ page }) => {
  await openTags(page);
  await page.click('link', 'Read');
  await page.codeMenu('Pledge', 'Memo…');
  await page.fill('Memo on the code', 'Only what is new money');
  await page.axe();
  await page.click('button', 'Done');
  await page.click('link', 'Passages');
  await page.click('button', 'Memos');
  await page.waitForText('1 memo or note');
  await page.click('button', 'Write a memo on the project');
  await page.fill('Memo on the project', 'For the report of March');
  await page.click('button', 'Done');
  await page.waitForText('2 memos and notes');
  await page.axe();
  await page.screenshot('memos');
  await page.fill('Search in memos and notes', 'MONEY');
  await page.waitForText('1 memo or note');
  await page.click('button', 'Save as');
  const file = await page.download(() => page.click('menuitem', 'Markdown'));
  assert.match(page.plain(file.name), /-_?memos_?\.md$/);
  assert.match(page.plain(file.text), /## On codes\n\n### Pledge\n\n> Only what is new money/);
  await page.fill('Search in memos and notes', '');
  await page.reload();
  await page.click('button', 'Memos');
  await page.waitForText('2 memos and notes');
  await page.press('Control+z');
  await page.waitForText('1 memo or note');
});

journey('the table of tags at all widths', async ({ page }) => {
  await openTags(page);
  await page.choose('Group by', 'code');
  for (const [width, height] of [[1400, 900], [1366, 625], [1024, 768], [390, 800]]) {
    await page.setViewport(width, height);
    await page.screenshot(`tags-${width}`);
  }
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.screenshot('tags-dark');
});
