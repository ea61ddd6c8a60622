// How much of a statement the readers recover, out of documents of every kind.
//
//   ./dev prove readers            makes the documents, reads them, writes docs/figures/readers.md
//   ./dev prove readers FOLDER     reads those made before, and writes nothing
//   ./dev prove readers FOLDER WORD   only those whose name has the word in it, with what is missing
//
// The documents are made of the real statements by tests/prove/readers/make.mjs, which says what is
// written where. Read natively by tests/prove/readers/read-document.rs, scored by tests/prove/readers/score.mjs.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measured } from './readers/measured.mjs';
import { score } from './readers/score.mjs';
import { fails, report } from './readers/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [given, word = ''] = process.argv.slice(2);
const folder = resolve(given ?? join(root, 'target', 'prove', 'readers'));
const cargo = (...words) => execFileSync('cargo', words, { cwd: root, maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

if (!given) {
  execFileSync('node', [join(root, 'tests/prove/readers/make.mjs'), folder], { stdio: 'inherit' });
}
const documents = JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')).filter(
  ({ file }) => file.includes(word),
);
const files = documents.map(({ file }) => join(folder, file));
const answers = cargo('run', '--quiet', '--profile', process.env.PROFILE ?? 'dev', '--example', 'read-document', '--', ...files)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const lines = (name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
const scored = documents.map((document, at) => {
  const { replies, ms } = answers[at];
  // The document, and what was understood of it.
  const [read] = replies.find((reply) => reply.read)?.read ?? [];
  if (!read) return { ...document, ms, inOrder: 0, precision: 0, boundaries: 0, failure: JSON.stringify(replies.at(-1)) };
  const source = {
    front: lines(`${document.file}.front.txt`),
    body: lines(`${document.file}.source.txt`),
    notes: document.notes,
  };
  const result = { lines: read.text.split('\n'), kinds: new Map(read.kinds) };
  return { ...document, ms, ...score(source, result, document.kind === 'pdf') };
});

if (word) {
  for (const one of scored) {
    console.log(one.file, one.failure ?? `${one.inOrder.toFixed(4)} words, ${one.precision.toFixed(4)} precision, ${one.boundaries.toFixed(3)} boundaries; missing: ${one.missing.join(' ')}`);
  }
} else {
  const text = report(scored, given ? [] : measured(cargo));
  console.log(text);
  if (!given) writeFileSync(join(root, 'docs', 'figures', 'readers.md'), text);
}
process.exitCode = scored.some(fails) ? 1 : 0;
