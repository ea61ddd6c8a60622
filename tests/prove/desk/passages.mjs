// Whether the table of all tags stands still with a hundred thousand rows.
//
// A project of 500 statements with 100,000 annotations is opened; the table is drawn, scrolled to its
// end with the wheel, sorted and filtered. The longest frame and the tasks of the
// main thread over 50 ms are what is told.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../journeys/browser.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { largeProject } from '../large-project.mjs';
import { timed } from '../watching.mjs';

export const title = 'The table of all tags';

const STATEMENTS = 500;
const ANNOTATIONS = 100_000;
const TURNS = 120;

/** Opens the project in the page. */
async function opened(page, work) {
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.click('button', 'Export');
  const sample = await page.download(() => page.click('button', 'Download a project file'));
  const path = join(work, 'large.json');
  writeFileSync(path, JSON.stringify(largeProject(JSON.parse(sample.text), STATEMENTS, ANNOTATIONS)));
  await page.dropFile(path);
  await page.tab.waitForFunction(() => document.querySelector('[role="document"]')?.textContent.startsWith('1.'), { timeout: 120_000 });
}

export async function measure({ root, work, page: folder }) {
  const server = await serve(folder);
  const browser = await launch('chromium', work);
  const page = await openPage({ browser, kind: 'chromium', server, work, out: join(root, 'tests', 'out'), options: {} });
  await opened(page, work);

  // Asked as cheaply as can be: to look for roles and names would be most of what is measured.
  const shown = (count) =>
    page.tab.waitForFunction(
      (count) => document.querySelector('.passages__foot [role="status"]')?.textContent.includes(count),
      { polling: 'raf', timeout: 120_000 },
      count,
    );
  const drawn = () => page.tab.waitForSelector('.tag-grid .grid__drawn [role="row"]', { timeout: 120_000 });
  const press = (selector) => page.tab.evaluate((selector) => document.querySelector(selector).click(), selector);
  const type = (text) =>
    page.tab.evaluate((text) => {
      const field = document.querySelector('#tags-search');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);

  const rows = [];
  const row = async (what, run) => rows.push([what, await timed(what, page, run)]);
  await row('the table is opened', async () => {
    await page.tab.evaluate(() => (location.hash = '#passages'));
    await drawn();
    await shown('100,000 of');
  });
  const grid = await page.tab.$('.tag-grid');
  const box = await grid.boundingBox();
  await page.tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await row(`${TURNS} turns of the wheel`, async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await page.tab.mouse.wheel({ deltaY: 900 });
  });
  await row('dragged through all rows', async () => {
    for (let at = 0; at <= 100; at += 1) {
      await page.tab.evaluate((at) => {
        const grid = document.querySelector('.tag-grid');
        grid.scrollTop = (at / 100) * (grid.scrollHeight - grid.clientHeight);
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, at);
    }
  });
  await row('sorted by the passage', async () => {
    await press('.tag-grid .grid__head [data-kind="passage"] button');
    await page.tab.waitForSelector('.tag-grid [aria-sort="ascending"]', { timeout: 120_000 });
  });
  await row('the first search', async () => {
    await type('harbours');
    await page.tab.waitForFunction(() => !document.querySelector('.passages__foot [role="status"]').textContent.startsWith('100,000'), { polling: 'raf', timeout: 120_000 });
  });
  await row('a further search', async () => {
    await type('');
    await shown('100,000 of');
  });
  await page.close();
  await browser.close();
  server.close();
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${STATEMENTS} statements with ${ANNOTATIONS.toLocaleString('en')} annotations. Wanted: no frame over`,
    '50 ms while the table is scrolled.',
    '',
    '| what | ms in all | longest frame, ms | tasks over 50 ms |',
    '|---|--:|--:|---|',
    ...rows.map(([what, { took, gap, tasks }]) => `| ${what} | ${took} | ${gap} | ${tasks.join(', ') || 'none'} |`),
  ].join('\n');
}
