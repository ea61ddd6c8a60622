// Measures the page, the floor and the rivals side by side, and writes the table.
//
//   ./dev bench                      everything: about two hours
//   ./dev bench quick                once, S and M, the floor and our page: two minutes
//   ./dev bench floor ours L cold    only these pages, shapes of data and parts
//   ./dev bench floor other=FOLDER   also a built page in FOLDER
//
// Results are merged into target/bench/results.json, from which docs/figures/bench.md is made. A quick
// run is kept separately, in target/bench/quick.json and quick.md.
// BENCH_PATIENCE: seconds to wait for a quiet machine before each measurement (60).

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { make, SHAPES } from './data.mjs';
import { coldLoad, freshExtras, operate } from './measure.mjs';
import { PATIENT } from './noise.mjs';
import { buildPage, FLOOR, OURS, RIVALS } from './pages.mjs';
import { serve } from './server.mjs';
import { summary, summaryOfExtras, summaryOfLoads } from './summary.mjs';
import { table } from './table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const work = join(root, 'target', 'bench');

const RIVAL_SHAPES = ['S', 'M', 'L'];
const EXTRAS_AT = 'L';
const COLD_AT = 'S';
const DISTURBED = 0.1; // of all processor time
const AGAIN = PATIENT ? 2 : 0; // times

// ---- what to measure -------------------------------------------------------------------------

const words = process.argv.slice(2);
const quick = words.includes('quick');
const RUNS = quick ? 1 : Number(process.env.BENCH_RUNS ?? 5);
const results = join(work, quick ? 'quick.json' : 'results.json');
const figures = quick ? join(work, 'quick.md') : join(root, 'docs', 'figures', 'bench.md');
const elsewhere = new Map(); // name -> folder
const chosen = { pages: [], shapes: [], parts: [] };
for (const word of words.filter((word) => word !== 'quick')) {
  const [name, folder] = word.split('=');
  if (folder) elsewhere.set(name, folder);
  if (folder || [FLOOR, OURS, ...RIVALS].includes(name)) chosen.pages.push(name);
  else if (name in SHAPES) chosen.shapes.push(name);
  else if (['cold', 'extra'].includes(name)) chosen.parts.push(name);
  else {
    console.error(`There is no page, shape or part called ${name}. Known are:
pages   ${[FLOOR, OURS, ...RIVALS].join(' ')}
shapes  ${Object.keys(SHAPES).join(' ')}
parts   cold extra`);
    process.exit(2);
  }
}
const either = (some, all) => (some.length ? some : all);
const pages = either(chosen.pages, quick ? [FLOOR, OURS] : [FLOOR, OURS, ...RIVALS]);
const narrowed = chosen.shapes.length + chosen.parts.length > 0;
const shapes = narrowed ? chosen.shapes : quick ? ['S', 'M'] : Object.keys(SHAPES);
const parts = narrowed ? chosen.parts : quick ? ['cold'] : ['cold', 'extra'];

// ---- set-up ----------------------------------------------------------------------------------

const known = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
known.pages ??= {};

function keep(page, part, name, figures) {
  known.pages[page] ??= {};
  known.pages[page][part] ??= {};
  known.pages[page][part][name] = { ...figures, run: known.run };
  writeFileSync(results, JSON.stringify(known, null, 1));
}

async function prepare(name) {
  if (name === OURS) return serve(process.env.BENCH_OURS ?? join(root, 'target', 'bench-page'));
  if (elsewhere.has(name)) return serve(elsewhere.get(name));
  const folder = join(work, 'pages', name);
  await buildPage(name, folder);
  return serve(folder);
}

// Otherwise only the current browser ends, and the next one starts.
process.on('SIGTERM', () => process.exit(143));

const started = Date.now();
function say(...what) {
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`${minutes.padStart(6)} min `, ...what);
}

mkdirSync(work, { recursive: true });
mkdirSync(dirname(figures), { recursive: true });
const servers = new Map();
for (const name of pages) servers.set(name, await prepare(name));
{
  const browser = await launch();
  known.run = new Date().toISOString();
  known.measured ??= {};
  known.measured[known.run] = {
    command: ['./dev bench', ...words].join(' '),
    runs: RUNS,
    machine: { cores: cpus().length, cpu: cpus()[0].model, browser: await browser.version() },
  };
  await browser.close();
}

/** Measures each page once, then each again, so that disturbances affect all of them alike. */
async function inTurns(names, runs, measure) {
  for (let run = 0; run < runs; run++) {
    const first = run % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) await measure(name, run);
  }
}

/** Repeats a run that others disturbed, but only a few times, because they may never stop. */
async function undisturbed(measure) {
  let run = await measure();
  for (let more = 0; more < AGAIN && run.noise.others > DISTURBED; more++) {
    if (run.unfinished) break;
    const next = await measure();
    if (next.noise.others < run.noise.others) run = next;
  }
  return run;
}

// ---- measuring -------------------------------------------------------------------------------

/** Pages that did not finish a shape are not tried on larger ones. */
const gaveUp = new Set();

function describe({ mount, add, scroll, memory, unfinished, failed, noise, errors }) {
  if (unfinished) return `did not finish: ${unfinished}`;
  if (failed) return `failed: ${failed} ${errors ?? ''}`;
  const others = Math.round(noise.others * 100);
  return [
    `mount ${mount.painted.toFixed(0)}`,
    `add ${add.main.toFixed(1)}`,
    `scroll ${scroll.p95.toFixed(1)}`,
    `memory ${memory.pss.toFixed(0)} MB`,
    `others used ${others} %`,
  ].join(', ');
}

async function measureShape(shape) {
  const mine = (name) => !RIVALS.includes(name) || RIVAL_SHAPES.includes(shape);
  const names = pages.filter(mine);
  if (!names.length) return;
  const data = make(shape);
  const runs = new Map(names.map((name) => [name, []]));
  const wanted = (extra) => shape === EXTRAS_AT || extra === 'select';
  await inTurns(names, RUNS, async (name) => {
    if (gaveUp.has(name)) return;
    const run = await undisturbed(() => operate(servers.get(name).url, data, wanted));
    runs.get(name).push(run);
    say(shape.padEnd(14), name.padEnd(20), describe(run));
    if (run.unfinished && RIVALS.includes(name)) gaveUp.add(name);
  });
  for (const name of names) keep(name, 'shapes', shape, summary(runs.get(name)));
}

async function measureCold() {
  const data = make(COLD_AT);
  const loads = new Map(pages.map((name) => [name, []]));
  const browser = await launch();
  // The first round warms up the browser and does not count.
  await inTurns(pages, RUNS + 1, async (name, run) => {
    for (const slower of [1, 4]) {
      const load = await coldLoad(browser, servers.get(name), data, slower);
      if (run > 0) loads.get(name).push({ ...load, slower });
    }
  });
  await browser.close();
  for (const name of pages) {
    keep(name, 'cold', COLD_AT, summaryOfLoads(loads.get(name)));
    const { x1, x4, bytes } = known.pages[name].cold[COLD_AT];
    const what = `${x1} ms, ${x4} ms at a quarter speed, ${bytes} bytes`;
    say('cold'.padEnd(14), name.padEnd(20), what);
  }
}

async function measureFreshExtras() {
  if (!pages.includes(OURS)) return;
  const data = make(EXTRAS_AT);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const extras = await freshExtras(servers.get(OURS).url, data);
    say('extra'.padEnd(14), OURS.padEnd(20), Object.keys(extras).join(' ') || 'none');
    if (!Object.keys(extras).length) return;
    for (const [name, { failed }] of Object.entries(extras)) if (failed) say('failed', name, failed);
    runs.push(extras);
  }
  keep(OURS, 'fresh', EXTRAS_AT, summaryOfExtras(runs));
}

/** The limit that CI checks for the release. */
function startOfRelease() {
  const said = execFileSync('node', [join(root, '.ci', 'size.mjs'), join(root, 'dist')], { encoding: 'utf8' });
  return Number(said.match(/the start takes (\d+) bytes/)?.[1]);
}

if (parts.includes('cold')) {
  await measureCold();
  if (pages.includes(OURS)) known.start = startOfRelease();
}
for (const shape of shapes) await measureShape(shape);
if (parts.includes('extra')) await measureFreshExtras();

for (const server of servers.values()) server.close();
writeFileSync(results, JSON.stringify(known, null, 1));
const text = table(known);
writeFileSync(figures, text);
console.log(`\n${text}`);
process.exit(0);
