// The whole circle of an exercise: a teacher makes it, three students work on it in three profiles of
// their own, the teacher collects the archive of the learning platform, compares, and gives back, and
// a student reads the feedback. On our own sample, and on a real statement.

import assert from 'node:assert/strict';
import { exerciseHere, exerciseWithKey, openClass } from './a-class.mjs';
import { unzipped, zipped } from './archives.mjs';
import { journey } from './journey.mjs';
import { another } from './profiles.mjs';
import { sharedData } from '../shared-data.mjs';

const JAPAN = 'statements/japan-unsc-2017-03-15.txt';
const JAPAN_PLEDGES = [
  'Japan has pledged approximately 23 million US dollars to the UNODC',
  'Japan attaches importance on identifying, protecting and providing assistance to victims',
];
const NAME = 'Your name, or the pseudonym you were given';

/** What a student hands in who tags these words. */
async function handsIn(page, exercise, { name, tags }) {
  const own = await another(page, name);
  await own.dropFile('exercise.json', exercise);
  await own.fill(NAME, name);
  await own.press('Enter');
  await own.find('button', 'Hand in');
  for (const [quote, code] of tags) {
    await own.selectText(quote);
    await own.pick(code);
  }
  await own.saved();
  await own.click('button', 'Hand in');
  const dialog = await own.until('the dialog', () => own.tab.$('dialog[open]'));
  const button = await own.find('button', /^Hand in( as it is)?$/, dialog);
  const file = await own.download(() => button.click());
  await own.find('dialog', 'Saved, ready to be handed in');
  await own.press('Escape');
  return { own, name, file };
}

/** The archive of Moodle: a folder for each student, in which the number is that of the grade sheet. */
const folder = (name, at) => `${name}_${48_210 + at}_assignsubmission_file`;
const moodleZip = (page, handIns) =>
  zipped(page.work, 'class.zip', handIns.map(({ name, file }, at) => [`${folder(name, at)}/${file.name}`, file.text]));

const shown = (page, column) =>
  page.tab.evaluate((column) => {
    const head = [...document.querySelectorAll('.class-table thead th')].map((it) => plain(it.innerText).trim().replace(/ [↑↓]$/, ''));
    return Object.fromEntries([...document.querySelectorAll('.class-table tbody tr')].map((row) => [plain(row.children[0].innerText).trim(), plain(row.children[head.indexOf(column)].innerText).trim()]));
  }, column);

async function circle(page, exercise, students) {
  const handIns = [];
  for (const student of students) handIns.push(await handsIn(page, exercise, student));
  await page.toFront();
  await openClass(page);
  await page.dropFile(moodleZip(page, handIns));
  await page.waitForText('3 handed in');
  await page.click('button', 'Show names');
  const found = await page.until('the names', async () => {
    const found = await shown(page, 'Found of key');
    return found[students[0].name] !== undefined && found;
  });
  for (const { name, share } of students) assert.equal(found[name], share, name);

  await page.click('button', 'Give back');
  await page.screenshot('circle-give');
  const files = unzipped(await page.download(() => page.click('button', 'Save the feedback ZIP')), page.work);
  const expected = students.flatMap(({ name }, at) => ['html', 'json'].map((ending) => `${folder(name, at)}/feedback.${ending}`));
  assert.deepEqual(Object.keys(files).sort(), expected.sort());

  // The first student reads what became of the work, and takes it up again.
  const [first] = handIns;
  await first.own.toFront();
  await first.own.dropFile('feedback.json', files[`${folder(first.name, 0)}/feedback.json`]);
  await first.own.find('button', 'Take it up again');
  await first.own.screenshot('circle-feedback');
  await first.own.axe();
  await first.own.click('button', 'Take it up again');
  await first.own.find('button', 'Hand in');
  for (const { own } of handIns) await own.close();
}

/** An exercise on a real statement: its text is opened and tagged, and the tags are the key. */
async function exerciseOnJapan(page) {
  await page.addFile(sharedData(JAPAN));
  for (const quote of JAPAN_PLEDGES) await page.tag(quote);
  await page.saved();
  return exerciseHere(page);
}

// Firefox cannot be driven to save files of other profiles where they are found.
const chromium = { only: ['chromium'] };

journey('the same on a real statement', { ...chromium, data: [JAPAN] }, async ({ page }) => {
  const { exercise, key } = await exerciseOnJapan(page);
  assert.equal(key.items.length, JAPAN_PLEDGES.length);
  const tags = JAPAN_PLEDGES.map((quote) => [quote, 'P']);
  await circle(page, JSON.stringify(exercise), [
    { name: 'Heron', tags: tags.slice(0, 1), share: '50 %' },
    { name: 'Wren', tags, share: '100 %' },
    { name: 'Osprey', tags: [], share: '0 %' },
  ]);
});

journey('a teacher and three students, from the exercise to the feedback', chromium, async ({ page }) => {
  const { exercise, key } = await exerciseWithKey(page);
  const names = new Map(exercise.codebook.codes.map((code) => [code.id, code.name]));
  const theirs = key.items.filter(({ spans: [{ quote }] }) => exercise.statements[0].text.split(quote).length === 2).slice(0, 4);
  const tags = theirs.map(({ spans: [{ quote }], code }) => [quote, names.get(code)]);
  const share = (count) => `${Math.round((count / key.items.length) * 100)} %`;
  await circle(page, JSON.stringify(exercise), [
    { name: 'Heron', tags: tags.slice(0, 1), share: share(1) },
    { name: 'Wren', tags: tags.slice(0, 4), share: share(4) },
    { name: 'Osprey', tags: [], share: share(0) },
  ]);
});
