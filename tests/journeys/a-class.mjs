// A class for journeys and pictures: an exercise with its key on our own sample, and students.

import { handIn } from './hand-ins.mjs';

const CODED = 'Open the sample, already coded';
export const TITLE = 'Trafficking debate';

/** The coded sample with an exercise on it and its key; both as files. */
export async function exerciseWithKey(page) {
  await page.click('button', CODED);
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  return exerciseHere(page);
}

/** An exercise on what is open, and the key from one's own tags; both as files. */
export async function exerciseHere(page) {
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await page.find('heading', 'Which texts?');
  await page.tab.click('.making__steps li:nth-child(3) button');
  await page.fill('Title', TITLE);
  await page.fill('Day', '9 May 2099');
  await page.press('Tab');
  await page.fill('Time', '18:00');
  await page.press('Tab');
  await page.tab.click('.making__steps li:nth-child(4) button');
  await page.click('radio', /^my coding, \d+/);
  await page.find('button', 'Add words');
  await page.tab.click('.making__steps li:last-child button');
  await page.find('heading', 'What the student sees');
  // What is said about the link moves the buttons below it.
  await page.waitForText(/\d characters:|leads nowhere else/);
  const exercise = await page.download(() => page.click('button', 'Save Trafficking-debate.json'));
  const key = await page.download(() => page.click('button', 'Save Trafficking-debate-key.json'));
  await page.click('button', 'Done');
  return { exercise: JSON.parse(exercise.text), key: JSON.parse(key.text).attachments.key };
}

/** The room of the class. */
export async function openClass(page) {
  await page.click('button', `Class of ${TITLE}`);
  await page.find('heading', TITLE);
}

/** Every other code of a layer, so that each has another one. */
function anotherCode(exercise, code) {
  const { layer } = exercise.codebook.codes.find((it) => it.id === code);
  const codes = exercise.attachments.exercise.codes;
  const same = exercise.codebook.codes.filter((it) => it.layer === layer && codes.includes(it.id));
  return same[(same.findIndex((it) => it.id === code) + 1) % same.length].id;
}

/**
 * Six students: one like the key, one who missed the last three items, one whose passages are a word
 * too short, one with other codes on every second item, one who stopped early, and one with nothing.
 */
export function studentsOf(exercise, { items }) {
  const all = items.map(({ spans: [{ start, end, quote }], code, values }) => [{ start, end, quote }, code, { values }]);
  const shorter = ([{ start, quote, ...rest }, ...more]) => {
    const short = quote.split(' ').slice(0, -1).join(' ') || quote;
    return [{ ...rest, start, end: start + [...short].length, quote: short }, ...more];
  };
  const other = ([span, code], at) => [span, at % 2 ? anotherCode(exercise, code) : code, at % 4 ? {} : { note: 'Unsure: is this still going on?' }];
  const students = [
    { name: 'Heron', passages: all, group: 'A', at: '2099-05-04T08:42:00.000Z' },
    { name: 'Wren', passages: all.slice(0, -3), group: 'B', at: '2099-05-05T09:05:00.000Z' },
    { name: 'Plover', passages: all.map(shorter), group: 'A', at: '2099-05-03T17:31:00.000Z' },
    { name: 'Osprey', passages: all.map(other), group: 'B', at: '2099-05-10T06:12:00.000Z' },
    { name: 'Siskin', passages: all.slice(0, 5), group: 'A', at: '2099-05-08T15:58:00.000Z' },
    { name: 'ابن بطوطة', passages: [], group: 'B', at: '2099-05-07T19:40:00.000Z' },
  ];
  return students.map((student) => ({ ...student, file: handIn(exercise, student) }));
}

/** Everything up to the table of the class. */
export async function withClass(page) {
  const { exercise, key } = await exerciseWithKey(page);
  const students = studentsOf(exercise, key);
  await openClass(page);
  await page.dropFiles(...students.map(({ name, file }) => page.file(`${name}.json`, file)));
  await page.waitForText('6 handed in');
  return { exercise, key, students };
}
