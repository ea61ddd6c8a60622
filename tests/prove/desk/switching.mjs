// How long it takes to open a project of 500 statements with 200 annotations each, and to go from one
// statement to another.
//
// A time begins with the press of a key, or when the page of the project is asked for, and ends with
// the second frame in which the statement that was gone to is drawn and its annotations are painted.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../journeys/browser.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { largeProject } from '../large-project.mjs';

export const title = 'Switching among statements';

const STATEMENTS = 500;
const EACH = 200;
const STEPS = 60;
const OPENED = 3;

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const middle = (numbers) => sorted(numbers)[numbers.length >> 1];
const worst = (numbers) => sorted(numbers).at(-1);

/** In the page: resolves in the second frame that shows a text with this start, painted. */
const shown = (page, start) =>
  page.tab.evaluate(
    (start) =>
      new Promise((resolve) => {
        const is = () =>
          document.querySelector('[role="document"]')?.textContent.startsWith(start) &&
          [...CSS.highlights].some(([name, ranges]) => name.startsWith('sa-') && ranges.size > 0);
        const look = () => {
          if (!is()) return requestAnimationFrame(look);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        };
        look();
      }),
    start,
  );

/** The time of a key, from the press to the second frame. */
async function step(page, key, start) {
  await page.tab.evaluate(() => {
    globalThis.pressedAt = undefined;
    addEventListener('keydown', () => (globalThis.pressedAt ??= performance.now()), { capture: true });
  });
  const done = shown(page, start);
  await page.press(key);
  return (await done) - (await page.tab.evaluate(() => globalThis.pressedAt));
}

export async function measure({ root, work, page: folder }) {
  const server = await serve(folder);
  const browser = await launch('chromium', work);
  const page = await openPage({ browser, kind: 'chromium', server, work, out: join(root, 'tests', 'out'), options: {} });
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.click('button', 'Export');
  const sample = await page.download(() => page.click('button', 'Download a project file'));
  const path = join(work, 'switching.json');
  writeFileSync(path, JSON.stringify(largeProject(JSON.parse(sample.text), STATEMENTS, STATEMENTS * EACH)));
  await page.dropFile(path);
  await page.tab.waitForFunction(() => document.querySelector('[role="document"]')?.textContent.startsWith('1.'), { timeout: 120_000 });
  await page.saved();

  const opening = [];
  for (let round = 0; round < OPENED; round += 1) {
    await page.tab.reload({ waitUntil: 'domcontentloaded' });
    opening.push(await shown(page, '1.'));
  }
  await page.find('button', 'All messages'); // all of the program is there
  await page.tab.focus('[role="document"]');
  const times = [];
  for (let at = 2; at <= STEPS; at += 1) times.push(await step(page, 'Alt+PageDown', `${at}.`));
  const back = await step(page, 'Alt+PageUp', `${STEPS - 1}.`);
  await page.close();
  await browser.close();
  server.close();
  const ms = (number) => Math.round(number).toLocaleString('en');
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${STATEMENTS} statements with ${EACH} annotations each. To the second frame in which the`,
    'text is drawn and painted.',
    '',
    '| what | middle, ms | longest, ms |',
    '|---|--:|--:|',
    `| the project is opened again, from the start of the page (${OPENED} times) | ${ms(middle(opening))} | ${ms(worst(opening))} |`,
    `| to the next statement (${STEPS - 1} times) | ${ms(middle(times))} | ${ms(worst(times))} |`,
    `| back to the one before | ${ms(back)} | |`,
  ].join('\n');
}
