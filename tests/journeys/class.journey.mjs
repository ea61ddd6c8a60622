// A class: hand-ins are collected, compared with the key, shown on the text, graded and commented.

import assert from 'node:assert/strict';
import { exerciseWithKey, openClass, studentsOf, withClass } from './a-class.mjs';
import { unzipped } from './archives.mjs';
import { handIn } from './hand-ins.mjs';
import { journey } from './journey.mjs';

/** The table as shown, by the name in the first column. */
const table = (page) =>
  page.tab.evaluate(() => {
    const words = (it) => plain(it.innerText).trim() || it.querySelector('input')?.placeholder || '';
    const head = [...document.querySelectorAll('.class-table thead th')].map((it) => plain(it.innerText).trim().replace(/ [↑↓]$/, ''));
    return [...document.querySelectorAll('.class-table tbody tr')].map((row) =>
      Object.fromEntries([...row.children].map((cell, at) => [head[at], words(cell)])),
    );
  });

/** Counts again, without the page: passages that are the same, or overlap, with the same code or another. */
function counted(student, { items }, exercise) {
  const layer = (code) => exercise.codebook.codes.find((it) => it.id === code).layer;
  const own = student.passages.map(([span, code]) => ({ ...span, code }));
  const overlap = (one, other) => one.start < other.end && other.start < one.end;
  let [found, edges] = [0, 0];
  for (const { spans: [span], code } of items) {
    if (own.some((it) => it.start === span.start && it.end === span.end && it.code === code)) found += 1;
    else if (own.some((it) => overlap(it, span) && it.code === code && layer(it.code) === layer(code))) edges += 1;
  }
  return { found, edges, passages: own.length, precision: (found + edges) / own.length, recall: (found + edges) / items.length };
}

const percent = (share) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);

journey('hand-ins are collected and compared with the key', async ({ page }) => {
  const { exercise, key } = await exerciseWithKey(page);
  await openClass(page);
  await page.find('heading', 'No hand-ins yet');
  await page.axe();
  const students = studentsOf(exercise, key);
  await page.dropFiles(...students.map(({ name, file }) => page.file(`${name}.json`, file)));
  await page.waitForText('6 handed in');
  await page.axe();
  assert.ok((await table(page)).every((row) => /^Work \d$/.test(row.Name)), 'names are hidden');
  await page.click('button', 'Show names');
  const rows = await page.until('the names', async () => {
    const rows = await table(page);
    return rows.some((row) => row.Name === 'Heron') && rows;
  });
  for (const student of students) {
    const row = rows.find((row) => row.Name === student.name);
    const expected = counted(student, key, exercise);
    assert.equal(row.Passages, `${expected.passages}`, student.name);
    assert.equal(row['Right of theirs'], percent(expected.precision), student.name);
    assert.equal(row['Found of key'], percent(expected.recall), student.name);
  }
  await page.screenshot('class-people');

  // What counts as found can be stricter; one order and the other; who is late.
  await page.choose('Counts as found', 'Same code and same edges');
  await page.until('Plover found less', async () => (await table(page)).find((row) => row.Name === 'Plover')['Found of key'] !== '100 %');
  const strict = counted(students[2], key, exercise);
  assert.equal((await table(page)).find((row) => row.Name === 'Plover')['Found of key'], percent(strict.found / key.items.length));
  const firstIs = (what, is) => page.until(what, async () => is((await table(page))[0].Name));
  await page.click('button', 'Like the key');
  await firstIs('Heron first', (name) => name === 'Heron');
  await page.click('button', 'Like the key');
  await firstIs('Heron last', (name) => name !== 'Heron');
  await page.tab.click('.class__more summary');
  await page.waitForText(/Osprey: \d+ hours late/);
  await page.tab.click('.class__more summary');

  // The same files once more, with one that is changed by hand, one that is cut off and one of another kind.
  const edited = students[0].file.replace('"pseudonym": "Heron"', '"pseudonym": "Hero"');
  await page.dropFiles(
    page.file('Wren.json', students[1].file),
    page.file('edited.json', edited),
    page.file('half.json', students[2].file.slice(0, 9000)),
    page.file('notes.txt', 'Dear teacher, my dog ate it.'),
    page.file('exercise.json', JSON.stringify(exercise)),
  );
  await page.waitForText(/1 was here already: “Wren.json”/);
  await page.waitForText(/“half.json”: damaged or cut off near line \d+/);
  await page.waitForText(/“notes.txt”: not a file of this page/);
  await page.waitForText(/“exercise.json”: the exercise itself, without any work/);
  await page.waitForText('1 changed by hand');
  await page.axe();
  await page.screenshot('class-files');
  await page.click('button', 'Close the list');
  await page.press('Control+z');
  await page.waitForText('6 handed in');

  // All of it is there again.
  await page.saved();
  await page.reload();
  await page.click('link', 'Class');
  await openClass(page);
  await page.waitForText('6 handed in');
});

journey('the heat map, items and codes lead to single students and their work', async ({ page }) => {
  const { key, students, exercise } = await withClass(page);
  await page.click('button', 'On the text');
  await page.find('button', 'Next disputed');

  // How many students marked each character, counted here, is what is shaded.
  const shown = await page.tab.evaluate(() =>
    [...document.querySelectorAll('.heat__paragraph')].map((it) => [...it.children].map((piece) => [piece.textContent, Number(piece.dataset.heat)])),
  );
  const [{ text }] = exercise.statements;
  const letters = [...text];
  const heat = letters.map((_, at) => students.filter((it) => it.passages.some(([span]) => span.start <= at && at < span.end)).length);
  const shades = heat.map((count) => (count ? Math.min(5, Math.ceil((count * 5) / 6)) : 0));
  let from = 0;
  for (const pieces of shown) {
    const words = pieces.map(([words]) => words).join('');
    const found = text.indexOf(words, from);
    assert.ok(found >= 0, words);
    from = found + words.length;
    let at = [...text.slice(0, found)].length;
    for (const [words, shade] of pieces) {
      for (const letter of words) {
        assert.equal(shade, shades[at], `the shade of ${letter} in “${words}”`);
        at += 1;
      }
    }
  }
  await page.click('button', 'Next disputed');
  await page.waitForText(/Disputed: 1 of \d+/);
  await page.waitForText('Work 1');
  await page.screenshot('class-text');
  await page.axe();

  await page.click('button', 'Items');
  await page.find('heading', 'The key’s items');
  const [first] = await page.all('button', /^Show who: /);
  await first.click();
  await page.until('six students', async () => (await page.tab.$$('.class__cases > li')).length === 6);
  await page.axe();
  await page.screenshot('class-items');
  await first.click();
  const row = await page.tab.evaluate(() => [...document.querySelector('.class-table tbody tr').children].slice(3, 8).map((it) => Number.parseInt(plain(it.textContent), 10)));
  assert.equal(row.reduce((sum, count) => sum + count), 6);
  assert.equal((await page.tab.$$('.class-table tbody tr')).length >= key.items.length, true);
});

journey('a work is read beside the key, commented and graded by keyboard', async ({ page }) => {
  await withClass(page);
  await page.click('button', 'Show names');
  await page.click('button', 'Change the formula…');
  await page.choose('Compute', 'by how much the work is like the key');
  await page.waitForText(/Grade = 0 \+ 10 × like the key/);
  await page.fill('Everybody has', '5');
  await page.fill('A work like the key has on top', '5');
  await page.press('Tab');
  await page.waitForText(/Grade = 5 \+ 5 × like the key/);
  await page.click('button', 'Done');
  const grades = () => table(page).then((rows) => Object.fromEntries(rows.map((row) => [row.Name, row.Grade])));
  await page.until('the grades', async () => (await grades()).Heron === '10');
  assert.equal((await grades()).Siskin < '8', true);

  await page.click('button', 'Open the work of Osprey');
  await page.find('heading', 'Osprey');
  await page.find('textbox', 'Comment');
  await page.press('n', 'n');
  await page.waitForText(/Item 3 of/);
  await page.fill('Comment', 'Who is to act here?');
  await page.press('Tab');
  await page.fill('On the whole', 'You find promises well. 😀');
  await page.press('Tab');
  await page.fill('Grade of Osprey', '7,5');
  await page.press('Tab');
  await page.fill('Why not the formula’s grade', 'Good notes.');
  await page.press('Tab');
  await page.screenshot('class-work');
  await page.axe();
  await page.setViewport(390, 844);
  await page.screenshot('class-work-phone');
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.screenshot('class-work-dark');
  await page.setScheme('light');

  // What is accepted makes the key's next revision, and undo takes it back.
  await page.waitForText('Key: revision 1');
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.press('n');
  await page.click('button', 'Accept this too');
  // Before, it is shown whose score would change.
  await page.find('heading', 'Revision 2 of the key: what would change');
  await page.find('table', 'Scores that would change');
  await page.waitForText('Key: revision 1');
  await page.axe();
  await page.screenshot('class-key-change');
  await page.click('button', 'Make it revision 2');
  await page.waitForText('Key: revision 2');
  await page.press('Control+z');
  await page.waitForText('Key: revision 1');

  await page.tab.evaluate(() => document.activeElement.blur());
  await page.press('j');
  await page.gone('heading', 'Osprey');
  await page.press('k');
  await page.find('heading', 'Osprey');
  assert.equal(await page.value('textbox', 'Grade of Osprey'), '7.5');
  await page.click('button', 'People');
  await page.find('columnheader', 'Grade');
});

journey('a summary is given instead of a number', async ({ page }) => {
  const { students } = await withClass(page);
  await page.click('button', 'Show names');
  await page.click('button', 'Change the formula…');
  await page.choose('Compute', 'nothing: a summary instead');
  await page.click('button', 'Done');
  await page.waitForText('Students get no grade, but a summary of their work');
  await page.find('columnheader', 'Longest gap');
  await page.gone('columnheader', 'Grade');
  const codes = ({ passages }) => new Map(passages.map(([, code]) => [code, passages.filter((it) => it[1] === code).length]));
  for (const row of await table(page)) {
    const student = students.find((it) => it.name === row.Name);
    assert.equal(row.Codes, `${codes(student).size}`, row.Name);
  }
  await page.click('button', 'Longest gap');
  await page.until('who marked nothing first', async () => (await table(page))[0].Name === 'ابن بطوطة');
  await page.screenshot('class-summary');
  await page.axe();

  await page.click('button', 'Open the work of Osprey');
  await page.find('region', 'The work in short');
  await page.gone('textbox', 'Grade of Osprey');
  const card = await page.tab.$eval('.work-summary', (it) => plain(it.innerText));
  const osprey = students.find((it) => it.name === 'Osprey');
  const most = Math.max(...codes(osprey).values());
  assert.match(card, new RegExp(`Passages\\s+${osprey.passages.length}\\b`));
  assert.match(card, new RegExp(`Codes used\\s+${codes(osprey).size} of \\d+\\s[^]*[a-z] ${most}\\n`));
  assert.match(card, /Longest stretch without a passage\s+\d+ words, from “.+ …”/);
  await page.axe();
  await page.screenshot('class-summary-work');
  await page.click('button', 'People');

  await page.click('button', 'Give back');
  await page.find('checkbox', 'the summary of the work');
  const archive = await page.download(() => page.click('button', 'Save the feedback ZIP'));
  const given = unzipped(archive, page.work);
  assert.match(page.plain(given['Osprey/feedback.html']), /Codes used: \d+ of \d+/);
  await page.dropFile('feedback.json', given['Osprey/feedback.json']);
  await page.waitForText('feedback, not a hand-in');
  await page.click('button', 'Close the list');

  // As the student sees it.
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.gone('link', 'Class');
  await page.dropFile('feedback.json', given['Osprey/feedback.json']);
  await page.waitForText('Feedback on attempt 1, read only');
  assert.equal(await page.tab.$eval('.work-summary', (it) => plain(it.innerText)), card, 'the student sees the same');
  await page.axe();
  await page.screenshot('feedback-summary');
});

journey('a late second attempt counts, and earlier ones are kept', async ({ page }) => {
  const { exercise, key } = await exerciseWithKey(page);
  await openClass(page);
  const all = key.items.map(({ spans: [{ start, end, quote }], code }) => [{ start, end, quote }, code]);
  const first = handIn(exercise, { name: 'Heron', passages: all.slice(0, 2), at: '2099-05-01T08:00:00.000Z' });
  const second = handIn(exercise, { name: 'Heron', passages: all, attempt: 2, at: '2099-05-02T08:00:00.000Z' });
  await page.dropFiles(page.file('first.json', first), page.file('second.json', second));
  await page.waitForText('1 earlier attempt');
  await page.click('button', 'Show names');
  const rows = await table(page);
  assert.deepEqual(rows.map((row) => [row.Name, row['Found of key']]), [['Heron', '100 %']]);
});
