// How long it takes to open a project of 500 statements with 25,000 annotations, and to go from one
// statement to the next.
//
//   ./dev prove many                     our page; writes docs/figures/many.md
//   ./dev prove many before=FOLDER ...   also built pages in other folders, taking turns
//
// Each page opens the project file, reads it again from its storage after a reload, and goes through
// statements with Alt+Page Down. A time ends with the second frame that shows the text. All of it
// several times, in a new browser each.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../journeys/browser.mjs';
import { openPage, pause } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';
import { largeProject } from './large-project.mjs';

const STATEMENTS = 500;
const ANNOTATIONS = 25_000;
const ROUNDS = 3;
const SWITCHES = 20;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const work = mkdtempSync(join(tmpdir(), 'many-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });

const pages = [['ours', join(root, 'dist')], ...process.argv.slice(2).map((word) => word.split('='))];
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Waits, inside the page, until another statement than this one is shown; returns when, as a time of day. */
const shownAfter = (page, number) =>
  page.tab.evaluate(
    (number) =>
      new Promise((resolve) => {
        const look = () => {
          const shown = parseInt(document.querySelector('[role="document"]')?.textContent, 10);
          if (!shown || shown === number) return requestAnimationFrame(look);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
        };
        look();
      }),
    number,
  );
const numberShown = (page) =>
  page.tab.evaluate(() => parseInt(document.querySelector('[role="document"]').textContent, 10));

/** Presses the key for the next statement; returns when it went down. */
async function nextStatement(page) {
  await page.tab.evaluate(() => {
    const note = () => (globalThis.pressedAt = performance.timeOrigin + performance.now());
    addEventListener('keydown', note, { capture: true });
  });
  await page.press('Alt+PageDown');
  return page.tab.evaluate(() => globalThis.pressedAt);
}

/** Goes on until a key has led to another statement, which takes the whole program. */
async function warmUp(page) {
  for (;;) {
    await page.tab.focus('[role="document"]');
    await page.press('Alt+PageDown');
    await pause(1_000);
    if ((await numberShown(page)) > 1) return;
  }
}

async function writeProject(page) {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker); // so that it downloads
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  const sample = await page.download(() => page.press('Control+s'));
  const path = join(work, 'many.json');
  writeFileSync(path, JSON.stringify(largeProject(JSON.parse(sample.text), STATEMENTS, ANNOTATIONS)));
  return path;
}

async function measure(page, path) {
  await page.open();
  await page.tab.bringToFront();
  const dropped = Date.now();
  await page.dropFile(path);
  const opening = (await shownAfter(page, 0)) - dropped;
  await page.saved();
  const started = Date.now();
  await page.tab.reload();
  const again = (await shownAfter(page, 0)) - started;
  await warmUp(page);
  const switches = [];
  while (switches.length < SWITCHES) {
    await pause(300); // as a person reads at least a word
    await page.tab.focus('[role="document"]');
    const shown = shownAfter(page, await numberShown(page));
    const from = await nextStatement(page);
    const at = await Promise.race([shown, pause(3_000)]);
    if (at) switches.push(at - from); // else the key was lost with the focus
  }
  const [slowest] = switches.toSorted((a, b) => b - a);
  return { opening, again, switching: middle(switches), slowest };
}

const results = new Map(pages.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, folder] of pages) {
    const server = await serve(folder);
    const browser = await launch('chromium', work);
    const page = await openPage({ browser, kind: 'chromium', server, work, out, options: {} });
    const times = await measure(page, await writeProject(page));
    console.log(name, times);
    results.get(name).push(times);
    await page.close();
    await browser.close();
    server.close();
  }
}
rmSync(work, { recursive: true, force: true });

const WHAT = {
  opening: 'open the project file, ms',
  again: 'open it from storage, the page included, ms',
  switching: 'go to the next statement, ms',
  slowest: 'the slowest of these, ms',
};
const cells = (cells) => `| ${cells.join(' | ')} |`;
const table = [
  '# Many statements',
  '',
  `Measured ${new Date().toISOString().slice(0, 10)} by \`./dev prove many\` in Chromium on 2 cores: ${STATEMENTS} statements with`,
  `${ANNOTATIONS.toLocaleString('en')} annotations. Medians of ${ROUNDS} rounds, the pages taking turns; ${SWITCHES} statements a round.`,
  '',
  cells(['what', ...pages.map(([name]) => name)]),
  cells(['---', ...pages.map(() => '--:')]),
  ...Object.entries(WHAT).map(([key, what]) =>
    cells([what, ...pages.map(([name]) => Math.round(middle(results.get(name).map((times) => times[key]))))]),
  ),
  '',
].join('\n');
console.log(table);
writeFileSync(join(root, 'docs', 'figures', 'many.md'), table);
process.exit(0);
