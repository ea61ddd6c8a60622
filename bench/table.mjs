// Writes the results as Markdown: first whether the targets are met, then all figures.

import { FLOOR, OURS, RIVALS } from './pages.mjs';
import { awkward, coldOf, growth, multiples, others, shapeOf, slack } from './targets.mjs';

const NOTHING = '–';

function show(n, digits = 1) {
  if (n == null || Number.isNaN(n)) return NOTHING;
  if (n === Infinity) return 'DNF';
  return Math.abs(n) >= 1000 ? Math.round(n).toLocaleString('en-GB') : n.toFixed(digits);
}

const verdict = (holds) => (holds == null ? NOTHING : holds ? 'yes' : '**no**');

function grid(head, rows) {
  const all = [head, head.map((_, i) => (i ? '--:' : '---')), ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The floor first, then ours, then the others. */
function pagesOf(known) {
  const order = [FLOOR, OURS, ...RIVALS];
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.keys(known.pages).sort((a, b) => rank(a) - rank(b));
}

// ---- targets ---------------------------------------------------------------------------------

const measured = ({ floor, ours }) => floor != null || ours != null;

function tally(rows) {
  const count = (holds) => rows.filter((row) => row.holds === holds).length;
  const open = count(null) ? `, ${count(null)} not measured` : '';
  return `${count(true)} of ${rows.length} hold, ${count(false)} do not${open}.`;
}

function targetRows(rows) {
  return grid(
    ['what', 'data', 'floor', 'ours', 'ratio', 'at most', 'holds'],
    rows.filter(measured).map(({ what, shape, floor, ours, ratio, limit, holds }) => [
      what,
      shape,
      show(floor),
      show(ours),
      show(ratio, 2),
      limit,
      verdict(holds),
    ]),
  );
}

function targetSection(known) {
  const rows = [multiples(known), others(known)];
  const absolute = grid(
    ['what', 'ours', 'at most', 'holds'],
    rows[1].map(({ what, ours, limit, holds }) => [
      what,
      show(ours, 0),
      show(limit, 0),
      verdict(holds),
    ]),
  );
  return ['## Targets', tally(rows.flat()), targetRows(rows[0]), absolute];
}

function awkwardSection(known) {
  const rows = awkward(known);
  const operations = [...new Set(rows.map(({ what }) => what))];
  const shapes = [...new Set(rows.filter(measured).map(({ shape }) => shape))];
  const cell = ({ floor, ours, ratio, holds }) => {
    if (holds == null) return NOTHING;
    const text = `${show(ours)} / ${show(floor)} = ${show(ratio, 2)}`;
    return holds ? text : `**${text}**`;
  };
  const line = (shape) => rows.filter((row) => row.shape === shape).map(cell);
  return [
    '## Awkward texts',
    `No operation takes more than 3 times what it takes on the floor. ${tally(rows)}
Each cell: ours, the floor, and how many times that is; where the target does not hold, in bold.`,
    grid(['data', ...operations], shapes.map((shape) => [shape, ...line(shape)])),
  ];
}

function growthSection(known) {
  const { shapes, constant, alike } = growth(known);
  const allowed = slack.ms.map(({ what, ms }) => `${what}: ${ms}`).join('; ');
  return [
    '## Growth',
    `What our page takes more than the floor, in ms, must not grow with the text (for noise, ms are
allowed: ${allowed}).`,
    grid(
      ['ours − floor, ms', ...shapes, 'holds'],
      constant.map(({ what, cells, holds }) => [
        what,
        ...cells.map((cell) => show(cell)),
        verdict(holds),
      ]),
    ),
    `What touches every annotation must not grow faster than on the floor (${slack.alike} times as
fast, for noise).`,
    grid(
      [`times ${shapes[0]}: floor / ours`, ...shapes, 'holds'],
      alike.map(({ what, floor, ours, holds }) => [
        what,
        ...floor.map((times, i) => `${show(times)} / ${show(ours[i])}`),
        verdict(holds),
      ]),
    ),
  ];
}

// ---- figures ---------------------------------------------------------------------------------

const FIGURES = [
  ['Mount: from the call to the picture, ms', (shape) => shape.mount.painted],
  ['Mount: main thread, ms', (shape) => shape.mount.main],
  ['Add an annotation: main thread, ms', (shape) => shape.add.main],
  ['Add an annotation: to the picture, ms', (shape) => shape.add.painted],
  ['Remove an annotation: main thread, ms', (shape) => shape.remove.main],
  ['Relabel all of one label: main thread, ms', (shape) => shape.relabel.main],
  ['Relabel all of one label: to the picture, ms', (shape) => shape.relabel.painted],
  ['Scroll 600 pixels a frame: 95th frame in 100, ms', (shape) => shape.scroll.p95],
  ['Scroll: main thread a frame, ms', (shape) => shape.scroll.main],
  ['Scroll: long tasks', (shape) => shape.scroll.longTasks],
  ['Memory of the renderer after mounting (PSS), MB', (shape) => shape.memory],
  ['Of that, not read from files, MB', (shape) => shape.ownMemory],
];
const SHAPES = ['S', 'M', 'L'];

/**
 * The figure, and in brackets its multiple of the floor's; * if the floor's is from another run.
 */
function cell(known, page, shape, pick) {
  const found = shapeOf(known, page, shape);
  if (!found) return NOTHING;
  if (found.dnf) return 'DNF';
  const value = pick(found);
  const base = shapeOf(known, FLOOR, shape);
  const floor = page !== FLOOR && base && !base.dnf ? pick(base) : null;
  const star = floor && base.run !== found.run ? '*' : '';
  return floor ? `${show(value)} (${show(value / floor)}${star})` : show(value);
}

function figureSections(known) {
  return FIGURES.flatMap(([title, pick]) => {
    const row = (page) => [page, ...SHAPES.map((shape) => cell(known, page, shape, pick))];
    return [`### ${title}`, grid(['page', ...SHAPES], pagesOf(known).map(row))];
  });
}

function coldSection(known) {
  const floor = coldOf(known, FLOOR);
  const row = (page) => {
    const cold = coldOf(known, page);
    if (!cold) return [page, NOTHING, NOTHING, NOTHING];
    const star = floor?.run !== cold.run ? '*' : '';
    const times = (key) =>
      page === FLOOR || !floor ? '' : ` (${show(cold[key] / floor[key])}${star})`;
    const figure = (key) => show(cold[key]) + times(key);
    return [page, figure('x1'), figure('x4'), show(cold.bytes / 1000)];
  };
  return [
    '### Cold load until the first annotated picture (S)',
    grid(['page', 'ms', 'ms at a quarter speed', 'kB sent (brotli)'], pagesOf(known).map(row)),
  ];
}

function extraSection(known) {
  const all = {
    ...shapeOf(known, OURS, 'L')?.extras,
    ...known.pages[OURS]?.fresh?.L,
  };
  const names = Object.keys(all).filter((name) => name !== 'run');
  if (!names.length) return [];
  const rows = names.map((name) => [
    name,
    show(all[name].painted),
    show(all[name].main),
    show(all[name].own),
  ]);
  return [
    '### More of our page, on L',
    grid(['what', 'to the picture, ms', 'main thread, ms', 'by its own clock'], rows),
  ];
}

// ---- all of it -------------------------------------------------------------------------------

function noise(known) {
  const parts = Object.values(known.pages).flatMap(({ shapes, cold }) => [
    ...Object.values(shapes ?? {}),
    ...Object.values(cold ?? {}),
  ]);
  const most = (key) => {
    const percents = parts.map((part) => (part.noise?.[key] ?? 0) * 100);
    return `${Math.round(Math.max(0, ...percents))} %`;
  };
  return `Other programs used at most ${most('busy')} of all processor time just before a
measurement, and at most ${most('others')} during one.`;
}

/** Why figures are missing, or why there were fewer runs than there should be. */
function failureSection(known) {
  const rows = Object.entries(known.pages).flatMap(([page, { shapes }]) =>
    Object.entries(shapes ?? {})
      .filter(([, { dnf, once }]) => dnf ?? once)
      .map(([shape, { dnf, once, runs }]) => [page, shape, runs ?? 0, dnf ?? once]),
  );
  if (!rows.length) return [];
  return ['### What did not finish', grid(['page', 'data', 'good runs', 'why'], rows)];
}

/** When, how and where the figures in the table were measured. */
function provenance(known) {
  const parts = Object.values(known.pages).flatMap(Object.values);
  const used = new Set(parts.flatMap(Object.values).map(({ run }) => run));
  const rows = Object.entries(known.measured)
    .filter(([run]) => used.has(run))
    .map(([run, { command, runs, machine: { cores, cpu, browser } }]) => [
      run.slice(0, 16).replace('T', ' '),
      `\`${command}\``,
      runs,
      `${cores} cores of ${cpu}, ${browser}`,
    ]);
  return grid(['UTC', 'measured by', 'runs', 'on'], rows);
}

export function table(known) {
  const sections = [
    '# Our page, the floor and the rivals',
    `${provenance(known)}

Medians of the runs, each on a fresh page in a fresh browser, the pages taking turns; every operation
several times a run. What was measured again stands with its newest figure.
${noise(known)}`,
    `The **floor** is a page written by hand that does nothing but show the text and colour the
passages (\`bench/floor/\`). S is 5 KB with 30 annotations, M 200 KB with 1,000, L 2 MB with 10,000,
XL 20 MB with 100,000; \`bench/data.mjs\` has the others. Up to a picture it takes two frames at
least, about 33 ms. DNF: the reason stands at the end. In brackets: times the
floor; with * the floor was measured in another run.`,
    ...targetSection(known),
    ...growthSection(known),
    ...awkwardSection(known),
    '## Figures',
    ...figureSections(known),
    ...coldSection(known),
    ...extraSection(known),
    ...failureSection(known),
  ];
  return `${sections.join('\n\n')}\n`;
}
