// The size budget: all that is transferred before the page can be used, as brotli sends it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

// In bytes. The goal is where the page is to get; the budget only ever goes down, so that nothing
// that was won is lost again.
const GOAL = 300_000;
const BUDGET = 455_000;

/** Files of the build which the page loads only when something first needs them. */
const LATER = [];

const dir = process.argv[2] ?? 'dist';
const files = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)))
  .filter((name) => !LATER.some((later) => later.test(name)));

const squeeze = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

const rows = files.map((name) => {
  const bytes = readFileSync(join(dir, name));
  return { name, raw: bytes.length, sent: squeeze(bytes) };
});
rows.sort((a, b) => b.sent - a.sent);
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const sent = total('sent');

const width = Math.max(...rows.map((row) => row.name.length));
const line = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : cell.padEnd(width))).join(''));
line('file', 'bytes', 'brotli');
for (const row of rows) line(row.name, row.raw, row.sent);
line('all', total('raw'), sent);
console.log(`${sent} bytes; the budget is ${BUDGET}, the goal ${GOAL}`);
if (sent > BUDGET) {
  console.log('not ok: the page is over its size budget');
  process.exit(1);
}
