// The parts of a passage: words added and taken off, a tag split, two joined, the same code twice, and two tags on the
// same words of which one is changed.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const FIRST = 'Almora thanks you';
const SECOND = 'this question';

const openSample = async (page) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
};

/** All tags as a project file has them, in text order: their codes, their parts, and their notes. */
const tags = async (page) => {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  // Escape in the text would leave the chosen tag.
  await page.gone('dialog', 'Export');
  const project = JSON.parse(text);
  const [statement] = project.statements;
  return project.annotations
    .map(({ code, spans, note, id }) => ({
      id,
      code,
      note: note ?? '',
      parts: spans.map((span) => statement.text.slice(span.start_utf16, span.end_utf16)),
      start: spans[0].start_utf16,
    }))
    .sort((one, other) => one.start - other.start);
};

const parts = async (page) => (await tags(page)).map((tag) => tag.parts.join(' | '));

/** Whether the record says that the passage has so many parts. */
const inParts = (page, parts) => () =>
  page.tab.evaluate((parts) => plain(document.querySelector('#inspector').innerText).replaceAll(/[\u2068\u2069]/g, '').includes(`${parts} parts`), parts);

const menu = async (page, item) => {
  await page.click('button', 'Actions for this tag');
  await page.click('menuitem', item);
};

/** Selects words and lets the picker go, so that the text has the focus. */
const select = async (page, quote) => {
  await page.selectText(quote);
  await page.picking();
  await page.press('Escape');
  await page.gone('dialog', 'Choose a code');
  // On a busy machine the picker may be gone before the text has the focus.
  await page.until('the focus in the text', () =>
    page.tab.evaluate(() => Boolean(document.activeElement?.closest('[role="document"]'))),
  );
  await page.until('the words', async () => (await page.painted('sa-pending')).join() === quote);
};

journey('words are added to a passage and taken off, by the picker, the menu and keys', async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  // By the pointer, in the picker.
  await page.selectText(SECOND);
  await page.picking();
  await (await page.find('option', /^Add these words to the passage/)).click();
  await page.gone('dialog', 'Choose a code');
  await page.until('two parts', async () => (await page.all('listitem', undefined, await page.find('list', 'Parts of the passage'))).length === 2);
  assert.deepEqual(await parts(page), [`${FIRST} | ${SECOND}`]);
  await page.screenshot('spans-two-parts');
  // By keys.
  await select(page, 'question');
  await page.press('-');
  await page.until('shorter', async () => (await page.all('button', /^Take “this” off the passage$/)).length === 1);
  await select(page, 'to the Council');
  await page.press('+');
  await page.until('three parts', inParts(page, 3));
  // By the menu of the record.
  await select(page, 'thanks');
  await menu(page, 'Take these words off the passage');
  await page.until('four parts', inParts(page, 4));
  assert.deepEqual(await parts(page), ['Almora | you | this | to the Council']);
  // A part by its button.
  await page.click('button', /^Take “this” off the passage$/);
  await page.until('three parts again', inParts(page, 3));
  await page.tab.focus('[role="document"]');
  for (let step = 0; step < 5; step += 1) await page.press('Control+z');
  await page.until('one part', () => page.tab.evaluate(() => !/parts/.test(plain(document.querySelector('#inspector').innerText))));
  assert.deepEqual(await parts(page), [FIRST]);
});

journey('a tag is split at the caret, and joined with the next of its code', async ({ page }) => {
  await openSample(page);
  await page.tag('Almora thanks you for bringing this question');
  const note = await page.field('Note');
  await note.focus();
  await page.type('both?');
  await page.clickText('bringing');
  await page.tab.focus('[role="document"]');
  await page.press('|');
  await page.find('button', /^Pledge: bringing this question/);
  const split = await tags(page);
  assert.deepEqual(split.map((tag) => tag.parts.join(' | ')), ['Almora thanks you for', 'bringing this question']);
  assert.deepEqual(split.map((tag) => tag.note), ['both?', '']);
  await page.waitForText(/Split Pledge into two tags/);
  await menu(page, /^Join with the next of the same code/);
  await page.until('one tag', async () => (await page.all('button', /^Pledge: /)).length === 1);
  assert.deepEqual(await parts(page), ['Almora thanks you for bringing this question']);
});

journey('the same code on the same words is pointed out, and united after a look at what differs', async ({ page }) => {
  await openSample(page);
  await page.tag('Almora thanks you for bringing');
  await page.click('radio', 'high');
  await page.tag('bringing this question');
  await page.click('radio', 'low');
  await page.waitForText('Some of these words have the code twice.');
  await page.click('tab', /^Text/);
  const twice = await page.find('button', 'Code twice (2)');
  await twice.click();
  assert.equal((await page.all('option', /Pledge/, await page.find('listbox', 'Tags'))).length, 2);
  await page.screenshot('spans-code-twice');
  await page.click('button', 'Code twice (2)');
  await page.click('tab', 'Record');
  await page.click('button', 'Unite');
  const dialog = await page.find('dialog', /^Join two tags/);
  assert.equal((await page.all('radio', undefined, dialog)).length, 2);
  await page.screenshot('spans-join');
  await page.click('radio', /^high/);
  await page.click('button', 'Join');
  await page.until('one tag', async () => (await page.all('button', /^Pledge: /)).length === 1);
  assert.deepEqual(await parts(page), ['Almora thanks you for bringing this question']);
});

journey('of two tags on the same words one is resized, recoded and removed while the other stays', async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await page.selectText(FIRST);
  await page.pick('S');
  await page.find('button', new RegExp(`^Support: ${FIRST}`));
  const before = await tags(page);
  const stays = before.find((tag) => tag.code === 'pledge');
  const other = async () => (await tags(page)).find((tag) => tag.id === stays.id);
  // The chosen one is named, and its handles move it alone.
  await page.find('heading', 'Support');
  await page.waitForText('of 2 here');
  await page.tab.focus('.handle[data-edge="end"]');
  await page.press('ArrowLeft');
  await page.until('shorter', async () => (await page.all('button', /^Support: Almora thanks$/)).length === 1);
  assert.deepEqual(await other(), stays);
  await page.tab.focus('[role="document"]');
  await page.press('Alt+Shift+ArrowRight');
  await page.until('longer', async () => (await page.all('button', /^Support: Almora thanks you$/)).length === 1);
  assert.deepEqual(await other(), stays);
  // Through the two by keys; the chosen one changes its code.
  await page.press(']');
  await page.find('heading', 'Pledge');
  await page.press('[');
  await page.find('heading', 'Support');
  await page.press('n');
  await page.until('recoded', async () => (await page.all('button', /^Support: /)).length === 0);
  assert.deepEqual(await other(), stays);
  await page.press('Delete');
  await page.until('removed', async () => (await tags(page)).length === 1);
  assert.deepEqual(await other(), stays);
});
