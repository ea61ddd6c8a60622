// The text of a statement is corrected, and where the statement begins and ends is moved.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

/** A statement with fifty words that can be tagged, and one that was read wrongly. */
const FIFTY = Array.from({ length: 50 }, (_, at) => `We pledge item${at} to the fund in sentence ${at}.`);
const TEXT = `Mr. President,\n\n${FIFTY.join('\n')}\n\nWe thank you 😀.\n`;

/** The project with fifty tags, as a file. */
async function withFiftyTags(page) {
  await page.addFile('fifty.txt', Buffer.from(TEXT));
  await page.tag('item0');
  await page.saved();
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  const project = JSON.parse(file.text);
  const [statement] = project.statements;
  const [first] = project.annotations;
  const found = (words, at) => [...statement.text.slice(0, statement.text.indexOf(words, at))].length;
  project.annotations = FIFTY.map((_, at) => {
    const words = `item${at} to`;
    const start = found(words, 0);
    const id = `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`;
    const span = { start, end: start + words.length, quote: words };
    return { ...first, id, spans: [span] };
  });
  await page.press('Escape');
  await page.gone('dialog');
  return Buffer.from(JSON.stringify(project));
}

/** The tagged words by the ids of the tags, as the text has them at the places that the file gives. */
async function taggedWords(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.gone('dialog', 'Export');
  const project = JSON.parse(text);
  const letters = [...project.statements[0].text];
  const words = ({ spans: [span] }) => letters.slice(span.start, span.end).join('');
  for (const annotation of project.annotations) assert.equal(annotation.spans[0].quote, words(annotation));
  return new Map(project.annotations.map((annotation) => [annotation.id, words(annotation)]));
}

async function command(page, name) {
  await page.press('Control+k');
  await page.find('dialog', 'Go to or do anything');
  await page.until('the field', () => page.tab.evaluate(() => document.activeElement?.id === 'palette-search'));
  await page.type(name);
  await page.find('option', new RegExp(`^${name}`));
  await page.press('Enter');
}

journey('a statement with fifty tags is corrected, and undo brings back its text and tags', async ({ page }) => {
  const file = await withFiftyTags(page);
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.dropFile('fifty.json', file);
  await page.click('radio', /^Open it beside this one/);
  await page.click('button', 'Open');
  await page.waitForText('50 tags');
  await command(page, 'Correct the text');
  await page.find('dialog', 'Correct the text');
  await page.axe();
  await page.click('radio', 'The whole text');
  const field = await page.field('Corrected text');
  await field.evaluate((element) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const words = element.value.replace('item7 to', 'item 7 to').replace('We pledge item9 to the fund in sentence 9.\n', '').replace('thank you', 'thank you all');
    set.call(element, words);
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.waitForText('48 tags stay exactly as they are.');
  await page.waitForText('Words change within 1 tag');
  await page.waitForText('1 tag has no words left and is removed');
  await page.screenshot('correct-text');
  await page.axe();
  await page.setViewport(390, 800);
  await page.setScheme('dark');
  await page.screenshot('correct-text-390');
  await page.axe();
  await page.setScheme('light');
  await page.setViewport(1400, 800);
  await page.click('button', 'Correct');
  await page.waitForText(/The text was corrected in \d places?\. The earlier text is kept\. 1 tag had no words left/);
  await page.waitForText('49 tags');
  // All others are exactly as they were, at their new places.
  const before = new Map(JSON.parse(file).annotations.map(({ id, spans }) => [id, spans[0].quote]));
  const after = await taggedWords(page);
  const changed = [...before].filter(([id, words]) => after.get(id) !== words).map(([, words]) => words);
  assert.deepEqual(changed, ['item7 to', 'item9 to']);
  assert.equal([...after.values()].filter((words) => words === 'item 7 to').length, 1);
  // Only lines in view are drawn.
  await page.tab.focus('[role="document"]');
  await page.press('Control+End');
  await page.waitForText('thank you all 😀');
  await page.press('Control+Home');
  await page.saved();
  await page.reload();
  await page.waitForText('We pledge item 7 to the fund');
  await page.waitForText('49 tags');
  await command(page, 'Correct the text');
  await page.waitForText('1 earlier text');
  await page.press('Escape');
  await page.gone('dialog');
  await page.press('Control+z');
  await page.waitForText('We pledge item7 to the fund');
  await page.waitForText('50 tags');
  assert.deepEqual(await taggedWords(page), before);
});

journey('where the statement begins and ends is moved by command and by keys', async ({ page }) => {
  await page.addFile('zones.txt', Buffer.from('Home\nStatement by Almora\n\nMr. President,\n\nWe pledge ships.\n\nWe thank you.\n\nShare this page\n'));
  const zones = () => page.tab.$$eval('.row', (all) => all.map((row) => row.dataset.zone ?? 'body').join());
  await page.selectText('Mr. President');
  await page.press('Escape');
  await command(page, 'The statement begins here');
  await page.until('lines before', async () => /front/.test(await zones()));
  await page.selectText('We thank you.');
  await page.press('Escape');
  await command(page, 'The statement ends here');
  await page.until('lines after', async () => /back/.test(await zones()));
  const before = await zones();
  await page.click('button', /^\d lines? before the statement$/);
  const border = await page.find('button', 'Where the statement begins');
  await border.focus();
  await page.screenshot('zones');
  await page.axe();
  await page.press('ArrowDown');
  await page.until('the border', async () => (await zones()) !== before);
  assert.ok(await border.evaluate((element) => document.activeElement === element), 'the focus stays on the border');
  await page.press('ArrowUp');
  await page.until('the border of before', async () => (await zones()) === before);
  await page.press('Control+z');
  await page.press('Control+z');
  await page.until('the border of before', async () => (await zones()) === before);
  await page.saved();
  await page.reload();
  await page.until('the zones', async () => (await zones()) === before);
});
