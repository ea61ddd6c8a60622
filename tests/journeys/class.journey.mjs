// A class: hand-ins are collected, compared with the key, shown on the text, graded and commented.

import assert from 'node:assert/strict';
import { handIn } from './hand-ins.mjs';
import { journey } from './journey.mjs';

const CODED = 'Open the sample, already coded';

/** The coded sample with an exercise on it and its key, and the exercise as students get it. */
async function exerciseWithKey(page) {
  await page.click('button', CODED);
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await page.find('heading', 'Which texts?');
  await page.tab.click('.making__steps li:nth-child(3) button');
  await page.fill('Title', 'Trafficking debate');
  await page.fill('Day', '9 May 2099');
  await page.press('Tab');
  await page.fill('Time', '18:00');
  await page.press('Tab');
  await page.tab.click('.making__steps li:nth-child(4) button');
  await page.click('radio', /^my coding, \d+/);
  await page.find('button', 'Add words');
  const key = await page.tab.evaluate(() => document.querySelectorAll('.making-table[data-kind=key] > tbody').length);
  await page.tab.click('.making__steps li:last-child button');
  await page.find('heading', 'What the student sees');
  const saved = await page.download(() => page.click('button', 'Save Trafficking-debate.json'));
  const keyFile = await page.download(() => page.click('button', 'Save Trafficking-debate-key.json'));
  await page.click('button', 'Done');
  assert.ok(key > 5);
  return { exercise: JSON.parse(saved.text), key: JSON.parse(keyFile.text).attachments.key };
}

/** Hand-ins of six students, each of whom has the key's items but for some of their own making. */
function classOf(exercise, { items }) {
  const all = items.map((item) => [item.spans[0].quote, item.code, { values: {} }]);
  const shorter = ([quote, ...rest]) => [quote.split(' ').slice(0, -1).join(' ') || quote, ...rest];
  return [
    { name: 'Heron', passages: all, group: 'A', at: '2099-05-04T08:42:00.000Z' },
    { name: 'Wren', passages: all.slice(0, -3), group: 'B', at: '2099-05-05T09:05:00.000Z' },
    { name: 'Plover', passages: all.map(shorter), group: 'A', at: '2099-05-03T17:31:00.000Z' },
    { name: 'Osprey', passages: all.map(([quote, , more], at) => [quote, at % 2 ? 'pledge' : 'trade_economy', more]), group: 'B', at: '2099-05-10T06:12:00.000Z' },
    { name: 'Siskin', passages: all.slice(0, 2), group: 'A', at: '2099-05-08T15:58:00.000Z' },
    { name: 'ابن بطوطة', passages: [], group: 'B', at: '2099-05-07T19:40:00.000Z' },
  ].map((student) => ({ ...student, file: handIn(exercise, student) }));
}

async function openClass(page) {
  await page.click('button', 'Class of Trafficking debate');
  await page.find('heading', 'Trafficking debate');
}

journey('hand-ins are collected and compared with the key', async ({ page }) => {
  const { exercise, key } = await exerciseWithKey(page);
  await page.screenshot('class-list');
  await openClass(page);
  await page.find('heading', 'No hand-ins yet');
  await page.axe();
  await page.screenshot('class-empty');
  const students = classOf(exercise, key);
  await page.dropFiles(...students.map(({ name, file }) => page.file(`${name}.json`, file)));
  await page.waitForText('6 handed in');
  await page.screenshot('class-people');
  await page.axe();
  await page.click('button', 'Open the work of Work 3');
  await page.find('heading', 'Work 3');
  await page.find('button', 'Next work');
  await page.until('the item', async () => (await page.all('textbox', 'Comment')).length > 0);
  await page.screenshot('class-work');
  await page.axe();
  await page.click('button', 'People');
  await page.click('button', 'On the text');
  await page.find('button', 'Next disputed');
  await page.click('button', 'Next disputed');
  await page.screenshot('class-text');
  await page.axe();
  await page.click('button', 'Items');
  await page.find('heading', 'The key’s items');
  await page.screenshot('class-items');
  await page.axe();
});
