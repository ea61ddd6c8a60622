// How long the page in dist/ takes to suggest in a speech of about twenty minutes, and how large the part
// for suggestions is.
//
//   node tests/prove/suggestions/page.mjs
//
// Writes target/prove/suggestions/page.json, which tests/prove/suggestions.py shows.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../journeys/browser.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { sharedData } from '../../shared-data.mjs';
import { timed } from '../watching.mjs';
import { suggestSize } from './size.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const speech = (name) => sharedData('statements', 'ungd2017', `${name}.txt`);
// The first has 3,303 words, which take about twenty minutes.
const [FIRST, SECOND] = ['Ireland', 'Norway'];
if (!existsSync(speech(FIRST))) {
  console.log('skipped: suggestions in the page (no STATEMENT_DATA)');
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'suggestions-'));
mkdirSync(join(root, 'tests', 'out'), { recursive: true });
const server = await serve(process.env.PAGE ?? join(root, 'dist'));
const browser = await launch('chromium', work);
const page = await openPage({ kind: 'chromium', browser, server, work, out: join(root, 'tests', 'out'), options: {} });
const rows = [];
const row = async (what, run) => rows.push({ what, ...(await timed(what, page, run)) });
const chips = () => page.tab.waitForSelector('.suggest-chip__code', { polling: 'mutation', timeout: 60_000 });
const press = (name) =>
  page.tab.evaluate(
    (name) => [...document.querySelectorAll('button')].find((it) => it.innerText.startsWith(name)).click(),
    name,
  );

try {
  await page.open();
  for (const name of [FIRST, SECOND]) {
    await page.addFile(`${name}.txt`, readFileSync(speech(name), 'utf8'));
    await page.find('button', 'All messages');
    await page.settle();
  }
  await row(`the first suggestions for a speech (${SECOND}), with the start of the worker`, async () => {
    await press('Suggest');
    await chips();
  });
  await page.settle();
  await press('Suggest');
  await page.tab.waitForFunction(() => !document.querySelector('.suggest-chip__code'), { polling: 'mutation' });
  await page.click('button', new RegExp(FIRST));
  await page.settle();
  await row(`all suggestions for a speech of 3,303 words (${FIRST})`, async () => {
    await press('Suggest');
    await chips();
  });
  await row('the same with themes', async () => {
    const before = await page.tab.$$eval('.suggest-chip__code', (all) => all.length);
    await press('themes');
    const more = `document.querySelectorAll('.suggest-chip__code').length > ${before}`;
    await page.tab.waitForFunction(more, { polling: 'mutation', timeout: 60_000 });
  });
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
const out = join(root, 'target', 'prove', 'suggestions', 'page.json');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify({ rows, size: suggestSize(root) }));
