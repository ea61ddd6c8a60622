// What the main thread does while our page and the floor do the same work: where the time in the
// targets is spent. Writes the table into docs/figures/bounds.md.
//
//   ./dev bench trace
//
// Tracing slows everything down a little, so these figures are shares; bench.md has the times.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { make } from './data.mjs';
import { AT_REST, median } from './measure.mjs';
import { quiet, sleep } from './noise.mjs';
import { buildPage, FLOOR, OURS } from './pages.mjs';
import { serve } from './server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

/** The kinds of events in a trace. The time of an event excludes other events inside it. */
const KINDS = {
  'compiling Wasm': /^wasm\./,
  script: /^(FunctionCall|FireAnimationFrame|TimerFire|EvaluateScript|RunMicrotasks|v8\.)/,
  garbage: /^(MinorGC|MajorGC|V8\.GC)/,
  style: /^(UpdateLayoutTree|ScheduleStyleRecalculation)/,
  layout: /^Layout$/,
  'paint and commit': /^(PrePaint|Paint|Layerize|Commit|UpdateLayer)/,
};
const OTHER = 'other';
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.wasm.detailed',
  'v8',
];

function kindOf(name) {
  for (const [kind, pattern] of Object.entries(KINDS)) if (pattern.test(name)) return kind;
  return null;
}

/** ms by kind for the events of one thread, and how often the page was drawn. */
function sharesOf(events) {
  const sum = Object.fromEntries([...Object.keys(KINDS), OTHER].map((kind) => [kind, 0]));
  let drawn = 0;
  const open = []; // events that the next one may be inside
  for (const { name, ts, dur = 0 } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    // Overlapping time is not counted twice.
    const end = Math.min(ts + dur, around?.end ?? Infinity);
    // Events of no kind count as the event they are inside; tasks of their own are "other".
    const kind = kindOf(name) ?? around?.kind ?? OTHER;
    if (around) sum[around.kind] -= (end - ts) / 1000;
    sum[kind] += (end - ts) / 1000;
    if (name === 'Paint' && around?.name !== 'Paint') drawn++;
    open.push({ name, kind, end });
  }
  return { ...sum, drawn };
}

/** The page's main thread is the one with the most events. */
function shares(trace) {
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const all = mains.map((main) =>
    sharesOf(events.filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid)),
  );
  const shown = (one) => one.script + one['paint and commit'];
  return all.reduce((most, one) => (shown(one) > shown(most) ? one : most));
}

async function traced(page, act) {
  await page.startTracing(CATEGORIES);
  await act();
  return shares(await page.stopTracing());
}

/** Traces everything once, for one page on one shape. */
async function run(url, data) {
  const browser = await launch();
  try {
    const page = await browser.open();
    await page.go(url);
    await page.ask('published');
    const { text, annotations, labels } = data;
    const give = () => page.give({ text, annotations, labels });
    const out = {};
    await give();
    await sleep(AT_REST);
    out['mount, first'] = await traced(page, () => page.ask('mount'));
    await page.ask('count');
    await sleep(1_500);
    await give();
    out['mount, again'] = await traced(page, () => page.ask('mount'));
    await page.ask('reveal');
    await page.ask('operate', 'add', [data.adds[0]]);
    await sleep(500);
    out.add = await traced(page, () => page.ask('operate', 'add', [data.adds[1]]));
    await sleep(500);
    out.remove = await traced(page, () => page.ask('operate', 'remove', [data.removes[0]]));
    await sleep(500);
    out.relabel = await traced(page, () => page.ask('operate', 'relabel', data.relabels[0]));
    return out;
  } finally {
    await browser.close();
  }
}

function middle(runs) {
  const of = (pick) => Math.round(median(runs.map(pick)) * 10) / 10;
  return Object.fromEntries(Object.keys(runs[0]).map((kind) => [kind, of((run) => run[kind])]));
}

const SHAPES = (process.env.TRACE_SHAPES ?? 'S M L').split(' ');
const servers = {
  [OURS]: await serve(process.env.BENCH_OURS ?? join(root, 'target', 'bench-page')),
};
const folder = join(root, 'target', 'bench', 'pages', FLOOR);
mkdirSync(dirname(folder), { recursive: true });
await buildPage(FLOOR, folder);
servers[FLOOR] = await serve(folder);

const columns = [...Object.keys(KINDS), OTHER];
const rows = [];
for (const shape of SHAPES) {
  const data = make(shape);
  const runs = { [FLOOR]: [], [OURS]: [] };
  for (let at = 0; at < RUNS; at++) {
    for (const name of [FLOOR, OURS]) {
      await quiet();
      runs[name].push(await run(servers[name].url, data));
    }
  }
  for (const what of Object.keys(runs[OURS][0])) {
    for (const name of [FLOOR, OURS]) {
      const figures = middle(runs[name].map((run) => run[what]));
      const all = columns.reduce((sum, kind) => sum + figures[kind], 0);
      const cells = [...columns.map((kind) => figures[kind]), all, figures.drawn];
      rows.push(`| ${what} | ${shape} | ${name} | ${cells.map((n) => n.toFixed(1)).join(' | ')} |`);
    }
  }
}
for (const server of Object.values(servers)) server.close();

const head = ['what', 'data', 'page', ...columns, 'all', 'times drawn'];
const table = `Measured ${new Date().toISOString().slice(0, 10)} by \`./dev bench trace\`, medians of ${RUNS} runs.

| ${head.join(' | ')} |
| ${head.map((_, at) => (at < 3 ? '---' : '--:')).join(' | ')} |
${rows.join('\n')}
`;
const page = join(root, 'docs', 'figures', 'bounds.md');
const words = readFileSync(page, 'utf8'); // the text around the table stays
writeFileSync(page, words.replace(/(<!-- table -->\n)[\s\S]*(?=<!-- end -->)/, (_, begin) => begin + table));
console.log(table);
process.exit(0);
