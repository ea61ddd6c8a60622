// What goes back to learning platforms, read by programs that follow the platforms' own importers.
//
//   node tests/prove/classroom/lms.mjs
//
// Fills every sheet and answers every download under `lms/give` of STATEMENT_DATA with the example
// `fill-sheet`, and runs the checkers of `lms/check` on the results: once with the marks that are
// there, and once with comments that break careless programs. Prints a table.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sharedData } from '../../shared-data.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const data = sharedData('lms');
const out = join(root, 'target', 'prove', 'lms');
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };

if (!existsSync(data)) {
  console.log('skipped: no lms under STATEMENT_DATA');
  process.exit(0);
}

/** The sheets: the checker, what it needs to know, and whether the file must equal the right one. */
const SHEETS = [
  ['moodle-worksheet-en', 'moodle_offline.py', []],
  ['moodle-worksheet-de', 'moodle_offline.py', []],
  ['canvas-gradebook', 'canvas_gradebook.py', ['--assignment', 'Statement annotation 1 (40217)']],
  ['blackboard-full-csv', 'blackboard.py', ['--column', '|534283']],
  ['blackboard-full-xls', 'blackboard.py', ['--column', '|534283']],
  ['blackboard-column-csv', 'blackboard.py', ['--column', '|534283']],
];

/** The downloads that a checker knows, and the one that it does not. */
const DOWNLOADS = [
  ['moodle-submissions-zip', 'moodle_participant'],
  ['moodle-submissions-zip-old', 'moodle_participant'],
  ['canvas-submissions-zip', 'canvas_id'],
  ['blackboard-submissions-zip', 'username'],
];

const HARD = [
  'C:\\temp\\',
  'say "\\"',
  '=HYPERLINK("http://example.org","x")',
  '@SUM(1;2), "a"; b',
  '<script>alert(1)</script> & co.',
  'one\n\ntwo\\\nthree',
  'شكرا جزيلا 👩‍🎓',
  '-1+1',
  "'quoted', \"too\"",
];

const given = (kind) => {
  const folder = join(data, 'give', kind);
  const own = (name) => /\.(csv|xls|zip)$/.test(name) && !name.startsWith('right.');
  return join(folder, readdirSync(folder).find(own));
};
const marksFile = join(data, 'give', 'marks.json');
const marks = JSON.parse(readFileSync(marksFile, 'utf8'));

const example = (...words) =>
  execFileSync('cargo', ['run', '--quiet', '--example', 'fill-sheet', '--', ...words], { cwd: root, env, encoding: 'utf8' });

/** Whether a checker is content, and the last thing that it says. */
function checked(script, ...words) {
  const { status, stdout, stderr } = spawnSync('python3', [join(data, 'check', script), ...words], { env, encoding: 'utf8' });
  const wrong = stdout.split('\n').filter((line) => line.startsWith('WRONG'));
  return { ok: status === 0, said: wrong[0] ?? (stdout + stderr).trim().split('\n').pop() };
}

function fillSheets(name, marksPath, mustEqual) {
  return SHEETS.map(([kind, script, more]) => {
    const sheet = given(kind);
    const filled = join(out, `${kind}-${name}${sheet.slice(-4)}`);
    const said = example('sheet', sheet, marksPath, filled).trim().split('\n').at(-2);
    const check = checked(script, sheet, filled, '--marks', marksPath, ...more);
    const right = join(data, 'give', kind, `right${sheet.slice(-4)}`);
    const equal = !mustEqual || readFileSync(right).equals(readFileSync(filled));
    return [kind, name, check.ok && equal, `${said}; ${check.said}${equal ? '' : '; not the right filling'}`];
  });
}

/** A folder for each person who has a mark. */
function writeFeedback(folder, key) {
  for (const mark of marks.marks.filter(({ grade, comment }) => grade !== null || comment !== null)) {
    const own = join(folder, String(mark[key]));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'feedback.html'), `<!doctype html><title>${mark.grade}</title>`);
    writeFileSync(join(own, 'feedback.json'), JSON.stringify({ kind: 'feedback', grade: mark.grade }));
  }
}

function giveBack([kind, key]) {
  const folder = join(out, `${kind}-feedback`);
  writeFeedback(folder, key);
  const answer = join(out, `${kind}-feedback.zip`);
  const said = example('give-back', given(kind), folder, answer).trim().split('\n').pop();
  if (key === 'moodle_participant') {
    const more = ['--worksheet', given('moodle-worksheet-en'), '--files', 'feedback.html', 'feedback.json'];
    const check = checked('moodle_feedback_zip.py', given(kind), answer, '--marks', marksFile, ...more);
    return [kind, 'feedback', check.ok, `${said}; ${check.said}`];
  }
  const wrong = key === 'canvas_id' ? wrongForCanvas(names(given(kind)), names(answer)) : [];
  const some = names(answer).length > 0;
  return [kind, 'feedback', some && !wrong.length, `${said}; ${wrong[0] ?? 'no checker: only the names were looked at'}`];
}

const names = (zip) =>
  JSON.parse(execFileSync('python3', ['-c', 'import json, sys, zipfile; print(json.dumps(zipfile.ZipFile(sys.argv[1]).namelist()))', zip]));

/** Canvas takes the first two numbers of a name; they must be those of a file in the download. */
function wrongForCanvas(download, answer) {
  const ids = (name) => name.split('_').filter((piece) => /^\d+$/.test(piece)).slice(0, 2).join('_');
  const known = new Set(download.map(ids).filter((pair) => pair.includes('_')));
  return answer.filter((name) => !known.has(ids(name)));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const hard = structuredClone(marks);
hard.marks.forEach((mark, at) => {
  if (mark.comment !== null) mark.comment = HARD[at % HARD.length];
});
const hardFile = join(out, 'hard.json');
writeFileSync(hardFile, JSON.stringify(hard));

const rows = [...fillSheets('given', marksFile, true), ...fillSheets('hard', hardFile, false), ...DOWNLOADS.map(giveBack)];
for (const [kind, name, ok, said] of rows) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${kind.padEnd(28)} ${name.padEnd(9)} ${said}`);
}
const failed = rows.filter(([, , ok]) => !ok).length;
console.log(failed ? `${failed} of ${rows.length} failed` : `all ${rows.length} are right`);
process.exitCode = failed ? 1 : 0;
