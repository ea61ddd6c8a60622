// How long the page stands still while files are read and exports written, which happens beside it.
//
//   ./dev prove frames     writes docs/figures/frames.md
//
// A PDF of 100 pages is dropped, looked at and added; then a project of 200 statements with 20,000
// annotations is opened and exported in every format. Meanwhile the page asks for frames all the time:
// the longest gap between two, and the tasks of the main thread over 50 ms, are what is told. All of
// it several times, in a new browser each.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../journeys/browser.mjs';
import { openPage } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';
import { largeProject, paragraph } from './large-project.mjs';
import { timed } from './watching.mjs';

const PAGES = 100;
const STATEMENTS = 200;
const ANNOTATIONS = 20_000;
const ROUNDS = 3;
const LIMIT = 50; // ms
const PATIENCE = 300_000; // ms for one export

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const work = mkdtempSync(join(tmpdir(), 'frames-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });

/** A document of so many pages, printed by the browser. */
async function longPdf(browser) {
  const page = await browser.newPage();
  const sheets = Array.from({ length: PAGES }, (_, sheet) => {
    const text = Array.from({ length: 5 }, (_, at) => `<p>${paragraph(sheet * 5 + at)}</p>`).join('');
    return `<section style="break-after: page"><h2>${sheet + 1}. Of harbours</h2>${text}</section>`;
  });
  await page.setContent(`<style>body { font: 12pt/1.5 serif }</style>${sheets.join('')}`);
  const path = join(work, 'long.pdf');
  await page.pdf({ path, format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '25mm', right: '25mm' } });
  await page.close();
  return path;
}

// Asked as cheaply as can be: to look for roles and names would be most of what is measured.
const PRIMARY = 'dialog[open] [data-kind=primary]';
const ready = ({ tab }) =>
  tab.waitForSelector(`${PRIMARY}:not(:disabled)`, { polling: 'mutation', timeout: PATIENCE });
const written = ({ tab }) =>
  tab.waitForSelector('.exports__losses, .exports__open > .hint', { polling: 'mutation', timeout: PATIENCE });
const press = ({ tab }, selector) => tab.evaluate((selector) => document.querySelector(selector).click(), selector);
const closed = ({ tab }) => tab.waitForFunction(() => !document.querySelector('dialog[open]'), { polling: 50 });

/** What was measured, by what it was: one entry for each round. */
const rows = new Map();
async function row(what, page, run) {
  const measured = await timed(what, page, run);
  rows.set(what, [...(rows.get(what) ?? []), measured]);
}

async function readPdf(page, pdf) {
  await page.open();
  await page.tab.bringToFront();
  await row(`a PDF of ${PAGES} pages, from the drop to the dialog`, page, async () => {
    await page.dropFile(pdf);
    await ready(page);
  });
  await row('the same, added to the project', page, async () => {
    await press(page, PRIMARY);
    await closed(page);
  });
}

/** Opens the large project; gives the formats that it can be exported in. */
async function openLarge(page) {
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.click('button', 'Export');
  const sample = await page.download(() => page.click('button', 'Download a project file'));
  const large = largeProject(JSON.parse(sample.text), STATEMENTS, ANNOTATIONS);
  const path = join(work, 'large.json');
  writeFileSync(path, JSON.stringify(large));
  await page.dropFile(path);
  await page.find('heading', 'Statement 1');
  await page.saved();
  await page.click('button', 'Export');
  await page.click('button', 'Other programs');
  await page.find('button', 'CSV');
  const formats = await page.tab.evaluate(() => [...document.querySelectorAll('.exports__format')].map((it) => it.innerText));
  await page.press('Escape');
  return formats;
}

async function exportAll(page) {
  let first = true;
  for (const format of await openLarge(page)) {
    await page.click('button', 'Export');
    await page.click('button', 'Other programs');
    await page.find('button', format);
    await row(first ? `${format}, with handing over the project` : format, page, async () => {
      await page.tab.evaluate((format) => {
        [...document.querySelectorAll('.exports__format')].find((it) => it.innerText === format).click();
      }, format);
      await written(page);
    });
    first = false;
    await row(`${format}, packed and handed out`, page, async () => {
      await page.download(() => press(page, PRIMARY));
      await closed(page);
    });
  }
}

const server = await serve(join(root, 'dist'));
for (let round = 0; round < ROUNDS; round += 1) {
  const browser = await launch('chromium', work);
  const pdf = await longPdf(browser);
  for (const measure of [readPdf, exportAll]) {
    const page = await openPage({ browser, kind: 'chromium', server, work, out, options: {} });
    await measure(page, pdf);
    await page.close();
  }
  await browser.close();
}
server.close();
rmSync(work, { recursive: true, force: true });

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const lines = [...rows].map(([what, rounds]) => {
  const gaps = rounds.map(({ gap }) => gap);
  return {
    what,
    took: middle(rounds.map(({ took }) => took)),
    gap: middle(gaps),
    worst: Math.max(...gaps),
    tasks: rounds.flatMap(({ tasks }) => tasks),
  };
});
const over = lines.filter(({ gap }) => gap > LIMIT).length;
const tasks = lines.reduce((sum, line) => sum + line.tasks.length, 0);
const table = [
  '# Does the page stand still?',
  '',
  `Measured ${new Date().toISOString().slice(0, 10)} by \`./dev prove frames\` in Chromium on 2 cores: a PDF of ${PAGES}`,
  `pages is opened, and a project of ${STATEMENTS} statements with ${ANNOTATIONS.toLocaleString('en')} annotations is exported in every`,
  `format, in a worker beside the page. The middle one of ${ROUNDS} rounds, the worst of them, and all tasks of the`,
  `main thread over ${LIMIT} ms in any. Wanted: no frame over ${LIMIT} ms.`,
  '',
  `| what | ms in all | longest frame, ms | worst, ms | tasks over ${LIMIT} ms |`,
  '|---|--:|--:|--:|---|',
  ...lines.map(
    ({ what, took, gap, worst, tasks }) => `| ${what} | ${took} | ${gap} | ${worst} | ${tasks.join(', ') || 'none'} |`,
  ),
  '',
  `${over} of ${lines.length} rows are over the limit; ${tasks} tasks are, in all rounds.`,
  '',
].join('\n');
console.log(table);
writeFileSync(join(root, 'docs', 'figures', 'frames.md'), table);
process.exit(over ? 1 : 0);
