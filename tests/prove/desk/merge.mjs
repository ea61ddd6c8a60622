// How long it takes to merge a code with 10,000 annotations into one that also has 10,000, to undo
// that and to do it again. A fifth of them are by the same person on the same words and become one.
//
// A time begins with the press of a button or key and ends with the second frame that shows the
// result. All of it several times, in a new browser each.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../journeys/browser.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { largeProject } from '../large-project.mjs';

export const title = 'Merging codes';

const STATEMENTS = 100;
const EACH = 10_000;
const ROUNDS = 3;

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The project: annotations have Pledge and Support in turn. */
function project(sample) {
  const large = largeProject(sample, STATEMENTS, 2 * EACH);
  for (const [at, annotation] of large.annotations.entries()) {
    annotation.code = at % 2 ? 'support' : 'pledge';
    annotation.attributes = {};
    if (at % 10 === 1) annotation.spans = large.annotations[at - 1].spans;
  }
  return large;
}

/** The time from `act` to the second frame in which Pledge is in the tree, or is not. */
async function timed(page, there, act) {
  const shown = page.tab.evaluate(
    (there) =>
      new Promise((resolve) => {
        const look = () => {
          if (Boolean(document.querySelector('#room-code-pledge')) !== there) return requestAnimationFrame(look);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
        };
        look();
      }),
    there,
  );
  await page.tab.evaluate(() => {
    const note = () => (globalThis.actedAt ??= performance.timeOrigin + performance.now());
    globalThis.actedAt = undefined;
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, note, { capture: true });
  });
  await act();
  return (await shown) - (await page.tab.evaluate(() => globalThis.actedAt));
}

async function once(page, work) {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker); // so that it downloads
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  const sample = await page.download(() => page.press('Control+s'));
  const path = join(work, 'merge.json');
  writeFileSync(path, JSON.stringify(project(JSON.parse(sample.text))));
  await page.dropFile(path);
  await page.tab.waitForFunction(() => document.querySelector('[role="document"]')?.textContent.startsWith('1.'), { timeout: 120_000 });
  await page.saved();
  await page.tab.evaluate(() => {
    location.hash = '#codebook';
  });
  await page.click('treeitem', /^Pledge/);
  await page.click('button', 'Merge…');
  const asked = Date.now();
  await page.choose('The code that stays', 'Support');
  await page.find('button', /^Merge into 18,000/);
  const counting = Date.now() - asked;
  const merging = await timed(page, false, () => page.click('button', /^Merge into/));
  await page.tab.focus('#codebook-tree');
  const undoing = await timed(page, true, () => page.press('Control+z'));
  const redoing = await timed(page, false, () => page.press('Control+Shift+z'));
  const from = Date.now();
  await page.saved();
  return { counting, merging, undoing, redoing, saving: Date.now() - from };
}

export async function measure({ root, work, page: folder }) {
  const results = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await serve(folder);
    const browser = await launch('chromium', work);
    const page = await openPage({ browser, kind: 'chromium', server, work, out: join(root, 'tests', 'out'), options: {} });
    results.push(await once(page, work));
    await page.close();
    await browser.close();
    server.close();
  }
  const cell = (what) => Math.round(middle(results.map((times) => times[what]))).toLocaleString('en');
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: a code with ${EACH.toLocaleString('en')} annotations is merged into one with as many, in`,
    `${STATEMENTS} statements. The middle of ${ROUNDS} rounds.`,
    '',
    '| what | ms |',
    '|---|--:|',
    `| what will become of them is counted and shown | ${cell('counting')} |`,
    `| merged, to the second frame | ${cell('merging')} |`,
    `| undone | ${cell('undoing')} |`,
    `| redone | ${cell('redoing')} |`,
    `| saved | ${cell('saving')} |`,
  ].join('\n');
}
