// Small inputs that were once read badly: what is got, and whether it is right.
//
//   ./dev prove cases          reads them all and writes docs/figures/cases.md
//   ./dev prove cases WORD     only those whose name has the word in it, with the text; writes nothing
//
// They are in the folder `cases` beside the real material (STATEMENT_DATA). Each is one of a kind;
// tests have others of the kinds. What is right is in tests/prove/cases/checks.mjs; a statement in
// the folder `understanding` says itself what is right, in the form of tests/understanding.
// tests/prove/readers/read-document.rs reads them natively.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sharedData } from '../shared-data.mjs';
import { CHECKS } from './cases/checks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = resolve(sharedData(), '..', 'cases');
const made = join(root, 'target', 'prove', 'cases');
const [word = ''] = process.argv.slice(2);

if (!existsSync(folder)) {
  console.error(`There is no ${folder}: the inputs are beside the real material, found through STATEMENT_DATA.`);
  process.exit(1);
}

const FIELDS = ['title', 'speaker', 'role', 'delegation', 'organ', 'occasion', 'topic', 'date', 'language', 'symbol'];

/** A statement with its key: the text, the fields, and the words between the brackets. */
function keyed(path) {
  const [head, page] = readFileSync(path, 'utf8').split(/^---\n/m);
  const fields = Object.fromEntries(head.split('\n').filter(Boolean).map((line) => line.split(/: (.*)/s)));
  const lines = page.split('\n');
  const [from, to] = [lines.indexOf('[['), lines.indexOf(']]')];
  const body = lines.slice(from + 1, to).join('\n').trim();
  return { text: lines.filter((line) => line !== '[[' && line !== ']]').join('\n'), fields, body };
}

/** The check of a statement with its key. A title is compared only if the key has one. */
function checkOf({ fields, body }) {
  const compared = FIELDS.filter((field) => field !== 'title' || fields.title);
  const wrong = (read) => {
    const differing = compared.filter((field) => (read.metadata[field] ?? '') !== (fields[field] ?? ''));
    const shown = differing.map((field) => `${field}: ${JSON.stringify(read.metadata[field] ?? '')}`);
    return read.body === body ? shown : [...shown, `body: ${JSON.stringify(cut(read.body))}`];
  };
  return { right: 'the fields and the statement as in the file', check: (read) => !wrong(read).length, got: (read) => wrong(read).join('; ') };
}

/** What was read: of the first document its text, kinds, remarks and what was understood of it. */
function result({ replies, imported }) {
  const [document, understood] = replies.find((reply) => reply.read)?.read ?? [];
  const lines = document?.text.split('\n') ?? [];
  const [start, end] = understood ? [understood.body.start, understood.body.end] : [0, 0];
  return {
    text: document?.text ?? '',
    lines,
    kinds: new Map(document?.kinds ?? []),
    remarks: document?.remarks ?? [],
    metadata: understood?.metadata ?? {},
    body: lines.slice(start, end).join('\n').trim(),
    failure: replies.find((reply) => reply.failed)?.failed,
    replies,
    imported,
  };
}

const cut = (text, most = 120) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** What was got, in a cell of the table. */
function shown(read) {
  if (read.imported) return cut(JSON.stringify(read.imported));
  if (!read.text) return read.failure ? `not read: ${JSON.stringify(read.failure)}` : `replies: ${cut(JSON.stringify(read.replies))}`;
  const remarks = read.remarks.length ? `; remarks: ${JSON.stringify(read.remarks)}` : '';
  return `“${cut(read.text.replaceAll('\n', ' / '))}”; title “${read.metadata.title ?? ''}”${remarks}`;
}

const inputs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .filter((file) => file.includes(word))
  .sort();

rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
const paths = new Map();
const checks = new Map(CHECKS.map((check) => [check.file, check]));
for (const file of inputs) {
  let path = join(folder, file);
  if (file.startsWith('understanding/')) {
    const one = keyed(path);
    checks.set(file, checks.get(file) ?? checkOf(one));
    path = join(made, file.split('/').at(-1));
    writeFileSync(path, one.text);
  }
  paths.set(path, file);
}
const words = ['run', '--quiet', '--profile', process.env.PROFILE ?? 'dev', '--example', 'read-document', '--', '--imported', ...paths.keys()];
const answers = execFileSync('cargo', words, { cwd: root, maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const rows = answers.trim().split('\n').map((line) => {
  const answer = JSON.parse(line);
  const [file, read] = [paths.get(answer.file), result(answer)];
  const { right = '', check, got } = checks.get(file) ?? {};
  const verdict = check ? (check(read) ? 'right' : 'wrong') : 'no check';
  return { file, right, got: (got && verdict === 'wrong' && got(read)) || shown(read), verdict, read };
});

const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const day = new Date().toISOString().slice(0, 10);
const table = `# Small inputs that were once read badly

Made by \`./dev prove cases\` on ${day}. ${rows.length} inputs: ${count('right')} right, ${count('wrong')} wrong, ${count('no check')} without a check.

Each is one of a kind, in the folder \`cases\` beside the real material; the tests of the readers have others of the
kinds. What is right is in \`tests/prove/cases/checks.mjs\`.

| input | right is | got | |
|---|---|---|---|
${rows.map(({ file, right, got, verdict }) => `| ${file} | ${cell(right)} | ${cell(got)} | ${verdict} |`).join('\n')}
`;
if (word) {
  for (const { file, verdict, got, read } of rows) console.log(`${file}: ${verdict}\n${got}\n\n${read.text}\n`);
} else {
  writeFileSync(join(root, 'docs', 'figures', 'cases.md'), table);
}
console.log(`cases: ${count('right')} passed, ${count('wrong')} failed, ${count('no check')} skipped`);
process.exitCode = count('wrong') ? 1 : 0;
