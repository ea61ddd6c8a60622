// What a class gets back: feedback in the platform's folders, the platform's own sheet, our table.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sharedData } from '../shared-data.mjs';
import { exerciseWithKey as made, openClass } from './a-class.mjs';
import { unzipped, zipped } from './archives.mjs';
import { handIn } from './hand-ins.mjs';
import { journey } from './journey.mjs';

const python = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };

const SHEET = [
  'Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"',
  '"Participant 48213","Gül Işık",isik@example.org,"Submitted for grading -  - ",,10.00,Yes,-,-,',
  '"Participant 48214","محمد علي",ali@example.org,"Submitted for grading -  - ",,10.00,Yes,-,-,',
  '"Participant 48217","=1+1, Zoe\u0301",zoe@example.org,"Submitted for grading -  - ",3.00,10.00,No,-,-,Stays',
  '"Participant 48220","J. Yarrow",yarrow@example.org,"No submission -  - ",,10.00,Yes,-,-,',
  '',
].join('\n');

/** The room of a class on the coded sample, the exercise's file, and the items of its key. */
async function exerciseWithKey(page) {
  const { exercise, key } = await made(page);
  await openClass(page);
  return { exercise, items: key.items };
}

const passages = (items, count) => items.slice(0, count).map(({ spans, code }) => [spans[0].quote, code]);

async function computeGrades(page) {
  await page.click('button', 'Change the formula…');
  await page.choose('Compute', 'by how much the work is like the key');
  await page.click('button', 'Done');
  await page.waitForText(/Grade = 0 \+ 10/);
}

journey('a class gets its feedback in the platform’s folders and its own sheet, filled', { expect: [/file:.*giving-feedback\.html/] }, async ({ page }) => {
  const { exercise, items } = await exerciseWithKey(page);
  const students = [
    ['Gül Işık_48213_assignsubmission_file/hand-in.json', 'Heron', items.length],
    ['محمد علي_48214_assignsubmission_file/hand-in.json', '<b>Wren</b>', 4],
    ['=1+1, Zoe\u0301_48217_assignsubmission_file/hand-in.json', 'Teal', 2],
    ['by mail/lark.json', 'Lark', 0],
  ];
  const files = students.map(([path, name, count]) => [path, handIn(exercise, { name, passages: passages(items, count) })]);
  await page.dropFiles(zipped(page.work, 'download.zip', files));
  await page.waitForText('4 handed in');
  await computeGrades(page);

  // The class list: typed, and from the sheet.
  await page.click('button', 'Class list');
  await page.find('heading', 'Class list');
  await page.axe();
  await page.fill('Type or paste names', 'J. Yarrow; B\nNobody Else');
  await page.click('button', 'Add these people');
  await page.waitForText('2 people were added.');
  const sheet = page.file('Grades-POL204-Trafficking debate.csv', SHEET);
  await page.chooseFile('button', 'Choose the platform’s grade sheet or a list…', sheet);
  await page.waitForText('3 people were added.');
  await page.waitForText('2 missing');
  await page.fill('Name that Nobody Else uses in hand-ins', 'lark');
  await page.press('Tab');
  await page.waitForText('1 missing');
  await page.click('button', 'Remove Nobody Else');
  await page.waitForText('Whose is it?');
  await page.screenshot('giving-roster');
  await page.axe();
  await page.setViewport(390, 844);
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('giving-roster-390');
  await page.setViewport(1400, 900);
  await page.setScheme('light');
  await page.press('Escape');
  await page.gone('heading', 'Class list');

  // The sheet.
  await page.click('button', 'Give back');
  await page.find('heading', '2 · Your own grade sheet, filled');
  await page.axe();
  await page.screenshot('giving-empty');
  await page.chooseFile('button', 'Choose the grade sheet…', sheet);
  await page.waitForText('Moodle worksheet, 4 rows, UTF-8, decimal point');
  await page.waitForText('3 hand-ins have their rows');
  await page.waitForText('1 hand-in has no row yet');
  await page.waitForText('The grade cannot be changed there.');
  await page.click('checkbox', 'Comments, too');
  await page.waitForText('2 grades and 2 comments change; every other byte stays');
  await page.screenshot('giving-sheet');
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('giving-sheet-dark');
  await page.setScheme('light');
  for (const [width, height] of [[1024, 768], [390, 844]]) {
    await page.setViewport(width, height);
    await page.axe();
    await page.screenshot(`giving-sheet-${width}`, { fullPage: true });
  }
  await page.setViewport(1400, 900);
  await page.choose(/^Row for /, '5: J. Yarrow');
  await page.waitForText('4 hand-ins have their rows');
  const filled = await page.download(() => page.click('button', 'Save the filled sheet'));
  assert.equal(filled.name, 'Grades-POL204-Trafficking debate.csv');
  const [before, after] = [SHEET.split('\n'), filled.text.split('\n')];
  assert.equal(after.length, before.length);
  assert.deepEqual([after[0], after[3], after[5]], [before[0], before[3], before[5]]);
  const cells = /^("[^"]*","[^"]*",[^,]*,"[^"]*",)(\d+\.\d\d)(,10\.00,Yes,-,-,)"(Found \d+ of \d+, [^"<]*)"$/;
  for (const at of [1, 2, 4]) {
    const [, start, grade, middle] = page.plain(after[at]).match(cells) ?? assert.fail(after[at]);
    assert.equal(`${start}${middle}`, before[at]);
    assert.equal(grade === '10.00', at === 1, after[at]);
  }
  if (existsSync(sharedData('lms/check'))) {
    execFileSync('python3', [join(sharedData('lms/check'), 'moodle_offline.py'), sheet, filled.path], { env: python });
  }

  // The feedback, twice.
  for (const revision of [1, 2]) {
    if (revision === 2) await page.click('checkbox', 'grades');
    const zip = await page.download(() => page.click('button', 'Save the feedback ZIP'));
    assert.equal(zip.name, 'Trafficking-debate-feedback.zip');
    const given = unzipped(zip, page.work);
    const folders = [...students.slice(0, 3).map(([path]) => dirname(path)), 'Lark'];
    assert.deepEqual(
      Object.keys(given).sort(),
      folders.flatMap((folder) => [`${folder}/feedback.html`, `${folder}/feedback.json`]).sort(),
    );
    for (const [at, folder] of folders.entries()) {
      const { kind, attachments, annotations } = JSON.parse(given[`${folder}/feedback.json`]);
      assert.equal(kind, 'feedback');
      assert.deepEqual([attachments.feedback.revision, attachments['hand-in'].pseudonym], [revision, students[at][1]]);
      assert.equal(Boolean(attachments.feedback.grade), revision === 1);
      assert.equal(annotations.length, students[at][2]);
      const html = given[`${folder}/feedback.html`];
      assert.ok(!/<script|<b>/.test(html) && html.includes('Trafficking debate'));
      assert.equal(html.includes('Missed: '), at > 0);
    }
    writeFileSync(join(page.out, 'giving-feedback.html'), given[`${folders[1]}/feedback.html`]);
    await page.waitForText('Feedback on 4 works was saved.');
  }
  await page.waitForText('Lark did not come in the platform’s folders.');
  await page.screenshot('giving-given');

  const results = await page.download(() => page.click('button', 'Save the table (CSV)'));
  assert.equal(results.name, 'Trafficking-debate-results.csv');
  assert.match(results.text, /^\ufeffexercise,pseudonym,criterion,score,max,comment\r\n/);
  assert.match(results.text, /Trafficking debate,Heron,f1,1,1,\r\n/);
  assert.ok(!results.text.includes('Yarrow') && !results.text.includes('Işık'));

  // A file that is no sheet has a sentence.
  await page.chooseFile('button', 'Another file…', page.file('work.xlsx', 'PK\u0003\u0004'));
  await page.waitForText(/This is a file of a spreadsheet program\./);
  await page.click('button', 'Show the names');
  await page.waitForText('Names are shown in this room.');

  // The page that a student gets.
  await page.tab.goto(pathToFileURL(join(page.out, 'giving-feedback.html')).href);
  for (const scheme of ['light', 'dark']) {
    await page.setScheme(scheme);
    await page.axe();
    await page.screenshot(`giving-feedback-${scheme}`);
  }
  await page.setViewport(390, 844);
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.ok(!wide, 'the page can be read on a phone');
  await page.screenshot('giving-feedback-390');
});

const KINDS = [
  ['moodle-submissions-zip', 'moodle-worksheet-de', 'moodle_offline.py', []],
  ['canvas-submissions-zip', 'canvas-gradebook', 'canvas_gradebook.py', ['--assignment', 'Statement annotation 1 (40217)']],
  ['blackboard-submissions-zip', 'blackboard-full-xls', 'blackboard.py', ['--column', '|534283']],
];

for (const [download, kind, checker, more] of KINDS) {
  const needed = [`lms/give/${download}`, `lms/give/${kind}`, 'lms/check'];
  journey(`a sheet of the platform is filled: ${kind}`, { data: needed }, async ({ page }) => {
    const given = (folder) => {
      const path = join(sharedData('lms/give'), folder);
      const own = (name) => /\.(csv|xls|zip)$/.test(name) && !name.startsWith('right.');
      return join(path, readdirSync(path).find(own));
    };
    const { exercise, items } = await exerciseWithKey(page);
    const script = 'import json,sys,zipfile\nprint(json.dumps(zipfile.ZipFile(sys.argv[1]).namelist()))';
    const names = JSON.parse(execFileSync('python3', ['-c', script, given(download)], { encoding: 'utf8' }));
    const works = names.filter((name) => name.endsWith('.json'));
    const files = works.map((name, at) => [name, handIn(exercise, { name: `bird ${at}`, passages: passages(items, at % items.length) })]);
    const submissions = zipped(page.work, 'submissions.zip', files);
    await page.dropFiles(submissions);
    await page.waitForText(`${works.length} handed in`);
    await computeGrades(page);
    await page.click('button', 'Give back');
    const sheet = given(kind);
    await page.chooseFile('button', 'Choose the grade sheet…', sheet);
    await page.waitForText(/(hand-in has its row|hand-ins have their rows)/);
    const filled = await page.download(() => page.click('button', 'Save the filled sheet'));
    assert.notDeepEqual(filled.bytes, readFileSync(sheet));
    execFileSync('python3', [join(sharedData('lms/check'), checker), sheet, filled.path, ...more], { env: python });
    const zip = await page.download(() => page.click('button', 'Save the feedback ZIP'));
    if (kind.startsWith('moodle')) {
      const words = [submissions, zip.path, '--worksheet', sheet, '--lang', 'de', '--files', 'feedback.html', 'feedback.json'];
      execFileSync('python3', [join(sharedData('lms/check'), 'moodle_feedback_zip.py'), ...words], { env: python });
    }
  });
}
