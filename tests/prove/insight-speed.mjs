// How long the room of insight takes for 500 statements with 100,000 annotations, and a report of 50
// statements.
//
//   ./dev prove insight-speed            our page; writes docs/figures/insight-speed.md
//   ./dev prove insight-speed FOLDER     a built page in another folder, and writes nothing
//
// A time begins with the click and ends with the second frame that shows what was asked for, so it has
// the worker's counting, the way there and back, and the drawing. The annotations of a project are
// handed to the worker once, which the first number shows.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../journeys/browser.mjs';
import { openPage, pause } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';
import { largeProject } from './large-project.mjs';

const ROUNDS = 3;
const MANY = { statements: 500, annotations: 100_000 };
const REPORT = { statements: 50, annotations: 10_000 };

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const work = mkdtempSync(join(tmpdir(), 'insight-speed-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });
const elsewhere = process.argv[2];
const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The large project, with speakers and years that differ. */
function varied(sample, { statements, annotations }) {
  const project = largeProject(sample, statements, annotations);
  project.statements.forEach((statement, at) => {
    statement.metadata = {
      ...statement.metadata,
      delegation: `State ${at % 60}`,
      date: `${2014 + (at % 11)}-03-0${1 + (at % 9)}`,
    };
  });
  return project;
}

/**
 * Does something in the page and waits until it shows something else than before. Returns how long that
 * took, up to the second frame.
 */
const timed = (page, act, shows) =>
  page.tab.evaluate(
    (act, shows) =>
      new Promise((resolve) => {
        const read = () => [...document.querySelectorAll(shows)].map((it) => it.textContent).join('\n').trim();
        const before = read();
        const begun = performance.now();
        const look = () => {
          const now = read();
          if (!now || now === before) return requestAnimationFrame(look);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        };
        const buttons = [...document.querySelectorAll(act.inside)];
        buttons.find((it) => !act.name || it.textContent.trim() === act.name).click();
        look();
      }),
    act,
    shows,
  );

const entry = (name) => ({ inside: '.insight__side button', name });
const form = (name) => ({ inside: '.insight__numbers button', name });
const FIGURE = '.insight__table, .insight__picture, .insight__list';

/**
 * What is measured: the action, and from where it is begun, which shows a table too: the old numbers stay
 * until the new ones are there, so only another table shows that they came.
 */
const COMMITMENTS = entry('Themes × Commitments');
const YEARS = entry('Themes × Years');
const VIEWS = [
  ['Themes × Commitments', YEARS, COMMITMENTS],
  ['Themes × Themes', COMMITMENTS, entry('Themes × Themes')],
  ['the same as a triangle', entry('Themes × Themes'), form('triangle')],
  ['the same as a network', entry('Themes × Themes'), form('network')],
  ['Themes × Statements', COMMITMENTS, entry('Themes × Statements')],
  ['the same as bars', entry('Themes × Statements'), form('bars')],
  ['Themes × Delegations', COMMITMENTS, entry('Themes × Delegations')],
  ['Themes × Years', COMMITMENTS, YEARS],
  ['the same as lines', YEARS, form('lines')],
  ['portraits', COMMITMENTS, entry('Portraits')],
  ['commitments', COMMITMENTS, entry('Table and deadlines')],
  ['summaries', COMMITMENTS, entry('Summaries')],
];

const isThere = (page, { inside, name }) =>
  page.tab.$$eval(inside, (all, name) => all.some((it) => it.textContent.trim() === name), name);

/** Shows a view as a table, and waits until nothing changes any more. */
async function settled(page, view) {
  await page.click('button', view.name);
  await page.tab.$$eval('.insight__numbers button', (all) => all.find((it) => it.textContent.trim() === 'table')?.click());
  let before;
  await page.until('an end of changes', async () => {
    const now = await page.tab.$$eval('.insight__title, .insight__table', (all) => all.map((it) => it.textContent).join());
    const same = now === before && now.startsWith(view.name);
    before = now;
    await pause(500);
    return same;
  });
}

async function open(page, size, sample) {
  const path = join(work, 'project.json');
  writeFileSync(path, JSON.stringify(varied(sample, size)));
  await page.open();
  await page.dropFile(path);
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  await page.saved();
  await page.tab.evaluate(() => (location.hash = '#insight'));
}

async function sampleOf(page) {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker); // so that it downloads
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  return JSON.parse((await page.download(() => page.press('Control+s'))).text);
}

const times = new Map();
const keep = (what, ms) => {
  console.log(what, Math.round(ms));
  times.set(what, [...(times.get(what) ?? []), ms]);
};

async function measureViews(page, sample) {
  const begun = Date.now();
  await open(page, MANY, sample);
  await page.until('numbers', () => page.tab.$('.insight__table'));
  console.log('opened, and the first numbers are there', Date.now() - begun, 'ms');
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, from, act] of VIEWS) {
      if (elsewhere && !(await isThere(page, act)) && act.inside.includes('side')) continue; // an older page
      await settled(page, from);
      keep(what, await timed(page, act, FIGURE));
    }
    await settled(page, COMMITMENTS);
    const cell = await page.tab.$$eval('.insight__table td > button', (all) => {
      const counts = all.map((it) => Number(it.textContent.replaceAll(/\D/g, '')));
      const largest = all[counts.indexOf(Math.max(...counts))];
      largest.id = 'largest';
      return Math.max(...counts);
    });
    keep(`the passages of the largest cell (${cell.toLocaleString('en')})`, await timed(page, { inside: '#largest' }, '.insight__passages li'));
    await page.tab.click('#largest');
  }
}

async function measureReport(page, sample) {
  await open(page, REPORT, sample);
  await page.click('button', 'Report');
  await page.find('heading', 'Report');
  await page.choose('Texts', 'all');
  for (const [what, name] of [
    ['report as a page', 'Save the report (HTML)'],
    ['report as a Word document', 'Save as Word document'],
  ]) {
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.until('the figures', () => page.tab.$('.insight__report [data-kind="primary"]:enabled'));
      const begun = Date.now();
      await page.download(() => page.click('button', name));
      keep(what, Date.now() - begun);
      await pause(500);
    }
  }
}

const server = await serve(elsewhere ?? join(root, 'dist'));
// Each in a browser of its own: the two projects have the same id.
for (const measure of [measureViews, measureReport]) {
  const browser = await launch('chromium', work);
  const page = await openPage({ browser, kind: 'chromium', server, work, out, options: {} });
  await measure(page, await sampleOf(page));
  await page.close();
  await browser.close();
}
server.close();
rmSync(work, { recursive: true, force: true });

const wanted = (what) => (what.startsWith('report') ? 3_000 : what.startsWith('the passages') ? 50 : 1_000);
const cells = (cells) => `| ${cells.join(' | ')} |`;
const rows = [...times].map(([what, all]) => {
  const ms = Math.round(middle(all));
  return cells([what, ms, wanted(what), ms <= wanted(what) ? 'yes' : '**no**']);
});
const table = [
  '# How fast insight is',
  '',
  `Measured ${new Date().toISOString().slice(0, 10)} by \`./dev prove insight-speed\` in Chromium on ${cpus().length} cores: medians of ${ROUNDS}.`,
  `Views: ${MANY.statements} statements with ${MANY.annotations.toLocaleString('en')} annotations, from the click to the second frame that shows`,
  'the numbers or the picture. Reports: all texts of 50 statements with 10,000 annotations and the parts that',
  'are ticked at first, from the click to the file.',
  '',
  cells(['what', 'ms', 'at most', 'holds']),
  cells(['---', '--:', '--:', '--:']),
  ...rows,
  '',
].join('\n');
console.log(table);
if (!elsewhere) writeFileSync(join(root, 'docs', 'figures', 'insight-speed.md'), table);
process.exit(0);
