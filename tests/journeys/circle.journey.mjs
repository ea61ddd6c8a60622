// The whole circle of an exercise: a teacher makes it, three students work on it in three profiles of
// their own, the teacher collects the archive of the learning platform, compares, and gives back, and
// a student reads the feedback. On our own sample, and on a real statement.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseWithKey, openClass } from './a-class.mjs';
import { journey } from './journey.mjs';
import { openPage } from './page.mjs';

const NAME = 'Your name, or the pseudonym you were given';

/** A student's own browser profile. */
async function another(page, name) {
  const work = join(page.work, name);
  mkdirSync(work, { recursive: true });
  const own = await openPage({ ...page, work });
  await own.open();
  return own;
}

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
  const file = await own.download(() => own.click('button', 'Hand in as it is'));
  await own.find('dialog', 'Saved, ready to be handed in');
  await own.press('Escape');
  return { own, name, file };
}

/** The archive of Moodle: a folder for each student, in which the number is that of the grade sheet. */
function moodleZip(page, handIns) {
  const folder = mkdtempSync(join(page.work, 'moodle-'));
  for (const [at, { name, file }] of handIns.entries()) {
    const own = join(folder, `${name}_${48_210 + at}_assignsubmission_file`);
    mkdirSync(own);
    writeFileSync(join(own, file.name), file.text);
  }
  execFileSync('python3', ['-m', 'zipfile', '-c', 'class.zip', ...handIns.map(({ name }, at) => `${name}_${48_210 + at}_assignsubmission_file`)], { cwd: folder });
  return join(folder, 'class.zip');
}

/** The files of an archive by their paths. */
function unzipped(page, bytes) {
  const folder = mkdtempSync(join(page.work, 'unzipped-'));
  writeFileSync(join(folder, 'all.zip'), bytes);
  execFileSync('python3', ['-m', 'zipfile', '-e', 'all.zip', 'all'], { cwd: folder });
  const names = execFileSync('python3', ['-c', 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))', join(folder, 'all.zip')], { encoding: 'utf8' });
  return names.trim().split('\n').map((path) => ({ path, file: join(folder, 'all', path) }));
}

const shown = (page, column) =>
  page.tab.evaluate((column) => {
    const head = [...document.querySelectorAll('.class-table thead th')].map((it) => it.innerText.trim().replace(/ [↑↓]$/, ''));
    return Object.fromEntries([...document.querySelectorAll('.class-table tbody tr')].map((row) => [row.children[0].innerText.trim(), row.children[head.indexOf(column)].innerText.trim()]));
  }, column);

async function circle(page, exercise, students) {
  const handIns = [];
  for (const student of students) handIns.push(await handsIn(page, exercise, student));
  await page.tab.bringToFront();
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
  const zip = await page.download(() => page.click('button', /^Save .*\.zip$|feedback ZIP/));
  const files = unzipped(page, zip.bytes);
  assert.deepEqual(
    files.map(({ path }) => path).sort(),
    students.flatMap(({ name }, at) => ['html', 'json'].map((ending) => `${name}_${48_210 + at}_assignsubmission_file/feedback.${ending}`)).sort(),
  );

  // The student whose work differs most reads what became of it, and takes it up again.
  const [first] = handIns;
  const { file } = files.find(({ path }) => path.startsWith(first.name) && path.endsWith('.json'));
  await first.own.tab.bringToFront();
  await first.own.dropFile(file);
  await first.own.find('button', 'Take it up again');
  await first.own.screenshot('circle-feedback');
  await first.own.axe();
  await first.own.click('button', 'Take it up again');
  await first.own.find('button', 'Hand in');
  for (const { own } of handIns) await own.close();
}

journey('a teacher and three students, from the exercise to the feedback', async ({ page }) => {
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
