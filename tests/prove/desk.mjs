// What people do who code every day, measured.
//
//   ./dev prove desk            all of it
//   ./dev prove desk find       only tests/prove/desk/find.mjs; the other figures stay
//
// Each file in tests/prove/desk exports a title and a function that measures and returns Markdown. All
// of them together are docs/figures/desk.md, each under its title.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, 'tests', 'prove', 'desk');
const figures = join(root, 'docs', 'figures', 'desk.md');
const words = process.argv.slice(2);
mkdirSync(join(root, 'tests', 'out'), { recursive: true });

/** The parts of the figures by their titles. */
function known() {
  const parts = existsSync(figures) ? readFileSync(figures, 'utf8').split(/^## /m).slice(1) : [];
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

const before = known();
const sections = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort()) {
  const { title, measure } = await import(pathToFileURL(join(folder, file)));
  if (!measure) continue; // a part of another file
  if (words.length && !words.includes(file.replace('.mjs', ''))) {
    if (before.has(title)) sections.push([title, before.get(title)]);
    continue;
  }
  const work = mkdtempSync(join(tmpdir(), 'desk-'));
  const section = await measure({ root, work, page: process.env.PAGE ?? join(root, 'dist') });
  rmSync(work, { recursive: true, force: true });
  console.log(`\n## ${title}\n\n${section}`);
  sections.push([title, section.trim()]);
}
const head = `# At the desk

What people do who code every day. Written by \`./dev prove desk\`, on 2 cores, in Chromium where a page is
measured.
`;
writeFileSync(figures, `${head}\n${sections.map(([title, section]) => `## ${title}\n\n${section}\n`).join('\n')}`);
process.exit(0);
