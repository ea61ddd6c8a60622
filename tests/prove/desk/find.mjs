// Finding words in 10 MB, beside ripgrep and in the page, and tagging 10,000 hits at once.

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../journeys/browser.mjs';
import { openPage, pause } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { largeProject, paragraph } from '../large-project.mjs';

export const title = 'Finding and tagging all';

const BYTES = 10_000_000;
const ROUNDS = 9;
const PATIENCE = 40_000; // ms
const EXPRESSIONS = [
  'pledge',
  'relief fund|fishing communities|shipbuilders',
  String.raw`\b\w+ing\b`,
  String.raw`[A-Z]\w+ [A-Z]\w+`,
  String.raw`\d+ (million|billion) (US dollars|euros)`,
  String.raw`every .{5,40} charts`,
];

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const day = () => new Date().toISOString().slice(0, 10);
const cells = (cells) => `| ${cells.join(' | ')} |`;
const ms = (time) => (time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString('en'));

/** How long ripgrep takes to print the place of each match, in the middle of some rounds. */
function ripgrep(file, expression) {
  const options = ['--no-config', '--ignore-case', '--only-matching', '--byte-offset', '--no-filename', '--no-line-number', '--threads=1'];
  const times = [];
  let matches = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = process.hrtime.bigint();
    const { stdout, error } = spawnSync('rg', [...options, '-e', expression, file], { maxBuffer: 2 ** 30 });
    if (error) return null;
    times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    matches = stdout.reduce((lines, byte) => lines + (byte === 10), 0);
  }
  return { time: middle(times), matches };
}

function natively(root, work) {
  const file = join(work, 'text.txt');
  let text = '';
  for (let at = 0; text.length < BYTES; at += 1) text += `${paragraph(at)}\n\n`;
  writeFileSync(file, text);
  const rows = EXPRESSIONS.map((expression) => {
    const cargo = ['run', '--quiet', '--profile', 'tools', '-p', 'annotator-analysis', '--example', 'time-find', '--'];
    const said = execFileSync('cargo', [...cargo, file, expression, String(ROUNDS)], { cwd: root, encoding: 'utf8' });
    const { exact, folded } = JSON.parse(said);
    const other = ripgrep(file, expression);
    if (other && other.matches !== exact.hits) throw new Error(`${expression}: ${exact.hits} hits, ripgrep has ${other.matches}`);
    const ours = middle(exact.ms);
    return cells([
      `\`${expression.replaceAll('|', '\\|')}\``,
      exact.hits.toLocaleString('en'),
      ms(ours),
      other ? ms(other.time) : 'not installed',
      other ? (ours / other.time).toFixed(1) : '-',
      ms(middle(folded.ms)),
    ]);
  });
  return [
    `Natively, ${BYTES / 1e6} MB in one text, capitals not minded, the median of ${ROUNDS} rounds, ${day()}. ripgrep prints the place`,
    'of each match; its time has the start of the program and reading the file in it, ours has neither. The last',
    'column is what the page does at first: accents and typography are folded on the way.',
    '',
    cells(['expression', 'hits', 'ours, ms', 'ripgrep, ms', 'times', 'folded, ms']),
    cells(['---', '--:', '--:', '--:', '--:', '--:']),
    ...rows,
  ].join('\n');
}

/**
 * Does something in the page, and returns when each sentence was there first, in ms from its start. All
 * of it is one expression, because the page's policy lets it make no functions from texts.
 */
const timesUntil = (tab, start, tests) =>
  tab.evaluate(`new Promise((resolve, reject) => {
    const tests = [${tests.map((test) => `() => ${test}`).join(', ')}];
    const begun = performance.now();
    const times = tests.map(() => null);
    let [last, gap] = [begun, 0];
    (() => { ${start} })();
    const look = () => {
      const now = performance.now();
      gap = Math.max(gap, now - last);
      last = now;
      tests.forEach((test, at) => {
        if (times[at] === null && test()) times[at] = now - begun;
      });
      if (times.every((time) => time !== null)) resolve({ times, gap });
      else if (now - begun > ${PATIENCE}) reject(new Error('not there after ${PATIENCE} ms'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);

const FOUND = "document.getElementById('find-found')?.innerText ?? ''";
const PLANNED = "document.querySelector('.find__planned')?.innerText ?? ''";
const typed = (words) => `
  const field = document.getElementById('find-words');
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));`;

async function openProject(page, work, statements) {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker); // so that it downloads
  await page.open();
  await page.click('button', 'Open the sample, already coded');
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  const sample = JSON.parse((await page.download(() => page.press('Control+s'))).text);
  const path = join(work, `project-${statements}.json`);
  const project = largeProject(sample, statements, 0);
  writeFileSync(path, JSON.stringify(project));
  await page.dropFile(path);
  await page.until('the project', () => page.tab.evaluate(() => document.querySelector('[role="document"]')?.textContent.includes('1. ')), 120_000);
  await page.saved();
  await page.until('the search', () => page.tab.$('.find-button'));
  await page.click('button', /^Find/);
  await page.until('the field', () => page.tab.$('#find-words'));
  await pause(1_000); // the texts are on their way to the worker
  return project.statements.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);
}

async function searched(page, words) {
  await timesUntil(page.tab, typed('zzz'), [`/Nothing/.test(${FOUND})`]);
  const { times, gap } = await timesUntil(page.tab, typed(words), [
    `/\\d/.test(${FOUND})`,
    `/\\d/.test(${FOUND}) && !/…/.test(${FOUND})`,
  ]);
  return { first: times[0], all: times[1], gap };
}

/** Opens the page in a browser of its own. A second tab would be behind the first one, and never drawn. */
async function inBrowser({ work, page: folder, root }, act) {
  const server = await serve(folder);
  const browser = await launch('chromium', work);
  const page = await openPage({ browser, kind: 'chromium', server, work, out: join(root, 'tests', 'out'), options: {} });
  const rows = await act(page);
  await page.close();
  await browser.close();
  server.close();
  return rows;
}

async function searches(page, work) {
  const rows = [];
  const bytes = await openProject(page, work, 1_000);
  await page.click('button', 'Regex');
  for (const words of ['pledge', String.raw`\b\w+ing\b`, String.raw`[A-Z]\w+ [A-Z]\w+`]) {
    const rounds = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await searched(page, words));
    const of = (key) => ms(middle(rounds.map((times) => times[key])));
    rows.push(cells([`\`${words}\` in ${(bytes / 1e6).toFixed(1)} MB, 1,000 statements`, of('first'), of('all'), of('gap')]));
  }
  return rows;
}

async function taggingAll(page, work) {
  await openProject(page, work, 500);
  await timesUntil(page.tab, typed('pledge'), [`/\\d/.test(${FOUND}) && !/…/.test(${FOUND})`]);
  await page.choose('Take', 'the paragraph');
  await page.choose('Tag with', 'Pledge');
  await page.until('10,000', () => page.tab.evaluate(`/10,?000/.test(${PLANNED})`), 120_000);
  const press = (name) => `[...document.querySelectorAll('button')].find((it) => ${name}.test(it.getAttribute('aria-label') ?? it.innerText)).click()`;
  const none = `/^0 /.test(${PLANNED})`;
  const tagged = await timesUntil(page.tab, press('/^Tag 10/'), [none]);
  await page.saved();
  const undone = await timesUntil(page.tab, press('/^Undo:/'), [`!(${none})`]);
  await page.saved();
  return [
    cells(['tag all: 10,000 passages in 500 statements', '', ms(tagged.times[0]), ms(tagged.gap)]),
    cells(['undo of that', '', ms(undone.times[0]), ms(undone.gap)]),
  ];
}

async function inPage(where) {
  const rows = [
    ...(await inBrowser(where, (page) => searches(page, where.work))),
    ...(await inBrowser(where, (page) => taggingAll(page, where.work))),
  ];
  return [
    `In the page, ${day()}: from the key, or the click, to the frame that shows it; for searches the median of 3. The texts`,
    'are in the worker, as they are soon after the drawer was opened.',
    '',
    cells(['what', 'first hits, ms', 'all, ms', 'longest time without a frame, ms']),
    cells(['---', '--:', '--:', '--:']),
    ...rows,
  ].join('\n');
}

export async function measure(where) {
  return `${natively(where.root, where.work)}\n\n${await inPage(where)}`;
}
