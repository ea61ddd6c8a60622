// A rubric: pasted from a spreadsheet, applied to works by keys, saved and read again; and comments
// that are kept to be used again.

import assert from 'node:assert/strict';
import { exerciseWithKey, openClass, studentsOf } from './a-class.mjs';
import { journey } from './journey.mjs';

const CELLS = [
  ['criterion', 'description', 'points', 'by', 'level1', 'level1_from', 'level2', 'level2_from'],
  ['Finds them', 'Core passages', '6', 'core_found', 'all', '100', 'fewer', '0'],
  ['Notes', 'Clear?', '4', 'hand', 'clear 😀', '', 'not yet', ''],
];
const pasted = (rows) => rows.map((row) => row.join('\t')).join('\n');

journey('a rubric comes from a spreadsheet, and works are judged by it', async ({ page }) => {
  const { exercise, key } = await exerciseWithKey(page);
  await openClass(page);
  await page.find('heading', 'No hand-ins yet');
  const students = studentsOf(exercise, key);
  await page.dropFiles(...students.map(({ name, file }) => page.file(`${name}.json`, file)));
  await page.waitForText('6 handed in');
  await page.click('button', 'Show names');

  // A table with gaps: one sentence with the row, and what was pasted stays.
  await page.click('button', 'Rubric');
  await page.find('heading', 'From a table, and into one');
  const bad = pasted([CELLS[0], ['', ...CELLS[1].slice(1)]]);
  await page.fill('Cells', bad);
  await page.click('button', 'Make it the rubric');
  await page.waitForText('Row 2 has no name.');
  assert.equal(await page.value('textbox', 'Cells'), bad);
  await page.fill('Cells', pasted(CELLS));
  await page.click('button', 'Make it the rubric');
  await page.waitForText('10 points at most');
  await page.axe();
  await page.screenshot('rubric');
  const saved = await page.download(() => page.click('button', 'Save the rubric (CSV)'));
  assert.ok(saved.text.includes('Finds them,Core passages,6,1,core_found,all,6,100,fewer,0,0'), saved.text);

  // Saved, and read again, it is the same.
  await page.press('Control+z');
  await page.gone('button', 'Save the rubric (CSV)');
  await page.dropFiles(page.file(saved.name, saved.text));
  await page.waitForText('10 points at most');
  const again = await page.download(() => page.click('button', 'Save the rubric (CSV)'));
  assert.equal(again.text, saved.text);

  // A level is chosen by its number; the computed one is there already.
  await page.click('button', 'People');
  await page.click('button', 'Open the work of Heron');
  await page.find('heading', 'Heron');
  await page.find('heading', /^rubric$/i);
  await page.waitForText('6 of 10, 1 row is open');
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.press('r', '1');
  await page.waitForText('Grade, the formula says 10');

  // A comment is typed once, kept, and used by its number.
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.fill('Comment', 'Well found.');
  await page.press('Tab');
  await page.click('button', 'Keep to use again');
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.press('n', 'c', '1');
  await page.until('the comment', async () => (await page.value('textbox', 'Comment')) === 'Well found.');
  await page.axe();
  await page.screenshot('rubric-work');
  await page.click('button', 'Rubric');
  await page.find('textbox', 'Comment 1');
  await page.waitForText('2 ×');
  await page.setViewport(390, 844);
  await page.screenshot('rubric-phone');
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.screenshot('rubric-dark');
});
