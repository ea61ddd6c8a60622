// How long it takes to measure the agreement of twenty coders, and to add the files of fifty.
//
// Agreement: 20 statements, each coded by 20 coders with 500 annotations each; from the click on the
// room until all figures are there, with 1,000 samples for intervals. It is stopped once, too.
// Adding: 50 files of 2,000 annotations each, dropped at once; until the question is there, and from
// the answer until all is in the project.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../journeys/browser.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { largeProject } from '../large-project.mjs';
import { timed } from '../watching.mjs';

export const title = 'Several coders';

const STATEMENTS = 20;
const CODERS = 20;
const EACH = 500;
const FILES = 50;
const TAGS = 2_000;
const BOUNDS = `Wanted: agreement within 15 s, the files within 5 s, no frame over 50 ms.

What bounds the files: they are 92 MB of JSON, which one worker reads, checks quote by quote and compares, in code that the browser is still
optimising meanwhile. The worker's step goes to the page in pieces of 250 annotations, which it reads through a tree: a reader of each type
for each source would make the page larger.

What bounds the frames: when a text gets 5,000 marks of other coders at once, all of it is drawn again, and so is the room when all figures
come. Projects go to the worker in parts of 500 annotations, each encoded within one frame.`;
const PATIENCE = { timeout: 300_000, polling: 'raf' };

const coder = (n) => ({ id: `d0000000-0000-4000-8000-${String(n).padStart(12, '0')}`, name: `Coder ${n + 1}`, kind: 'person' });

/** The project with its annotations dealt out to so many coders. */
function dealt(project, coders) {
  const all = Array.from({ length: coders }, (_, n) => coder(n));
  return {
    ...project,
    annotators: [...project.annotators, ...all],
    // Records for some: with records for all the file would be larger than the page opens.
    annotations: project.annotations.map((it, at) => ({
      ...it,
      annotator: all[at % coders].id,
      attributes: at % 10 ? {} : it.attributes,
    })),
  };
}

/** The file of one coder, with the texts of the project and this coder's annotations only. */
function fileOf(project, n) {
  const id = (at) => `b${String(n).padStart(7, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const annotations = project.annotations.map((it, at) => ({ ...it, id: id(at), annotator: coder(n).id }));
  return { ...project, annotators: [coder(n)], annotations };
}

/** Does something with a page of its own, after the sample was saved to a file. */
async function withPage({ root, work, page: folder }, run) {
  const server = await serve(folder);
  const browser = await launch('chromium', mkdtempSync(join(work, 'browser-')));
  const page = await openPage({ browser, kind: 'chromium', server, work, out: join(root, 'tests', 'out'), options: {} });
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.click('button', 'Export');
  const sample = await page.download(() => page.click('button', 'Download a project file'));
  await run(page, JSON.parse(sample.text));
  await page.close();
  await browser.close();
  server.close();
}

/** Opens a project file and waits for its text. */
async function opened(page, path) {
  await page.dropFile(path);
  await page.tab.waitForFunction(() => document.querySelector('[role="document"]')?.textContent.startsWith('1.'), PATIENCE);
  await page.saved();
}

/** Fifty files that are added to the project they were made from. */
async function adding(page, sample, write, row) {
  const project = largeProject(sample, STATEMENTS, TAGS);
  await opened(page, write('base.json', { ...project, annotations: [] }));
  const files = Array.from({ length: FILES }, (_, n) => write(`coder-${n}.json`, fileOf(project, n)));
  await row(`${FILES} files of ${TAGS.toLocaleString('en')} annotations are read and compared`, async () => {
    await page.dropFiles(...files);
    await page.tab.waitForFunction(() => document.querySelector('dialog[open]')?.innerText.includes('Add'), PATIENCE);
  });
  await row('they are added in one step', async () => {
    await page.click('button', /^Add /);
    await page.tab.waitForFunction(() => document.querySelector('dialog[open]')?.innerText.includes('Undo'), PATIENCE);
  });
  await row('the step is undone', () => page.click('button', 'Undo'));
}

/** The agreement of twenty coders. */
async function agreement(page, sample, write, row) {
  const project = largeProject(sample, STATEMENTS, STATEMENTS * CODERS * EACH);
  await opened(page, write('twenty.json', dealt(project, CODERS)));
  await row('agreement is begun and stopped', async () => {
    await page.tab.evaluate(() => (location.hash = '#coders'));
    await page.click('button', 'Stop');
    await page.find('button', 'Measure again');
  });
  await row(`agreement of ${CODERS} coders, all measures`, async () => {
    await page.click('button', 'Measure again');
    await page.tab.waitForSelector('.agreement__reading', { timeout: PATIENCE.timeout });
    await page.tab.waitForFunction(() => !document.querySelector('.agreement__working'), PATIENCE);
  });
}

export async function measure(setting) {
  const rows = [];
  const write = (name, project) => {
    const path = join(setting.work, name);
    writeFileSync(path, JSON.stringify(project));
    return path;
  };
  for (const part of process.env.PART === 'agreement' ? [agreement] : [adding, agreement]) {
    await withPage(setting, (page, sample) =>
      part(page, sample, write, async (what, run) => rows.push([what, await timed(what, page, run)])),
    );
  }
  const tasks = (list) => (list.length ? list.join(' ') : 'none');
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: ${STATEMENTS} statements; ${CODERS} coders with ${EACH} annotations each in each of them.`,
    '',
    '| what | time, ms | longest frame, ms | tasks over 50 ms |',
    '|---|--:|--:|---|',
    ...rows.map(([what, { took, gap, tasks: long }]) => `| ${what} | ${took.toLocaleString('en')} | ${gap} | ${tasks(long)} |`),
    '',
    BOUNDS,
  ].join('\n');
}
