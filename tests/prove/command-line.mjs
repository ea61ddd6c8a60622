// Three hundred files through the page and through the command line: the same bytes.
//
//   ./dev prove command-line [FILES]    300 files; writes docs/figures/command-line.md
//
// The command line makes project files from files of another program: texts in several scripts, with
// tags that overlap. It validates and converts all of them in every format. The page opens each file,
// exports it in one format after the other, in turn, and saves it as a project file. What it saves
// must equal what the command line wrote. A part of this is in tests/journeys/command-line.journey.mjs.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../journeys/browser.mjs';
import { commandLine, formatIds } from '../journeys/command-line.mjs';
import { exportAs } from '../journeys/exporting.mjs';
import { openPage } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';

const USUAL = 300;
const AT_ONCE = 25; // files that one page opens, before another profile is used

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = Number(process.argv[2] ?? USUAL);
const work = mkdtempSync(join(tmpdir(), 'command-line-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });
const SCRIPTS = ['We pledge aid, and we call on all States to help 😀.', 'نتعهد بتقديم المساعدة للجميع.', '我们承诺提供援助。', 'Nous nous engageons à aider l’été prochain — e\u0301te\u0301.'];
const CODES = ['humanitarian', 'development', 'pledge', 'call'];

/** A file of doccano with three texts and tags, some of them across others. Positions count UTF-16 units. */
function doccano(number) {
  const line = (at) => {
    const text = [0, 1, 2].map((part) => `${number}.${at}.${part}: ${SCRIPTS[(number + at + part) % SCRIPTS.length]}`).join('\n');
    const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);
    const label = CODES.map((code, by) => {
      const first = (number * 3 + at + by * 2) % words.length;
      const last = Math.min(words.length - 1, first + by);
      return [words[first][0], words[last][1], code];
    });
    return JSON.stringify({ id: at, text, label });
  };
  return `${[0, 1, 2].map(line).join('\n')}\n`;
}

const came = join(work, 'came');
const projects = join(work, 'projects');
const written = join(work, 'written');
mkdirSync(came);
for (let number = 0; number < files; number++) writeFileSync(join(came, `${String(number).padStart(3, '0')}.jsonl`), doccano(number));
const seconds = {};
async function timed(what, job) {
  const start = Date.now();
  const result = await job();
  seconds[what] = (Date.now() - start) / 1000;
  console.log(`${seconds[what].toFixed(1)} s  ${what}`);
  return result;
}

// All in one run would give all of them the same ids.
await timed('the command line imports them, one by one', () => {
  mkdirSync(projects);
  for (const name of readdirSync(came)) {
    const to = join(projects, name.replace('jsonl', 'json'));
    const words = ['--quiet', 'convert', join(came, name), '--counting', 'utf16', '--seed', String(parseInt(name, 10)), '-o', to];
    commandLine(words, { env: { SOURCE_DATE_EPOCH: '1767225600' } });
  }
});
const ids = formatIds();
await timed('the command line validates them', () => commandLine(['--quiet', 'validate', projects]));
await timed(`the command line converts them to ${ids.size} formats`, () => {
  for (const id of ids.values()) commandLine(['--quiet', 'convert', projects, '--to', id, '-o', join(written, id)]);
});
/** What the command line wrote, by the number of the file. */
const native = (id) => {
  const folder = join(written, id);
  return readdirSync(folder).sort().map((name) => join(folder, name));
};
const of = new Map([...ids.values()].map((id) => [id, native(id)]));
for (const [id, all] of of) assert.equal(all.length, files, id);

const names = [...ids.keys()].filter((name) => ids.get(name) !== 'project');
const server = await serve(process.env.PAGE ?? join(root, 'dist'));
const browser = await launch('chromium', work);
let compared = 0;
try {
  await timed('the page opens and exports them', async () => {
    for (let first = 0; first < files; first += AT_ONCE) {
      const page = await openPage({ browser, kind: 'chromium', server, work: mkdtempSync(join(work, 'page-')), out, options: {} });
      await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker); // so that it downloads
      await page.open();
      for (let number = first; number < Math.min(files, first + AT_ONCE); number++) {
        const name = `${String(number).padStart(3, '0')}.json`;
        const file = readFileSync(join(projects, name));
        await page.dropFile(name, file);
        await page.waitForText(`${number}.0.0:`);
        const format = names[number % names.length];
        const saved = await exportAs(page, format);
        assert.ok(saved.bytes.equals(readFileSync(of.get(ids.get(format))[number])), `${name} as ${format}`);
        await page.click('button', 'Export');
        const again = await page.download(() => page.click('button', 'Download a project file'));
        assert.ok(again.bytes.equals(file), `${name} as a project file`);
        compared += 2;
      }
      await page.close();
    }
  });
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(`${files} files, ${compared} results of the page equal those of the command line`);
if (files === USUAL) {
  const lines = [
    '# The command line beside the page',
    '',
    `Written by \`./dev prove command-line\` on ${new Date().toISOString().slice(0, 10)}, on a machine with ${cpus().length} cores. Do not edit it.`,
    '',
    `${files} project files with ${files * 3} texts in four scripts were made, validated and converted to ${ids.size} formats by the`,
    `command line: ${files * ids.size} results. The page opened each file, exported it in one of the formats, each in turn, and saved it`,
    `as a project file: ${compared} results, each with the same bytes as that of the command line.`,
    '',
    '| what | seconds |',
    '|---|---|',
    ...Object.entries(seconds).map(([what, time]) => `| ${what} | ${time.toFixed(1)} |`),
    '',
  ];
  writeFileSync(join(root, 'docs', 'figures', 'command-line.md'), lines.join('\n'));
}
