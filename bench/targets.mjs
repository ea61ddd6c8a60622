// The targets of our page, mostly as multiples of the floor in the same run.
//
// Each target has rows { what, floor, ours, ratio, limit, holds }. `holds` is null if something has
// not been measured.

import { FLOOR, OURS } from './pages.mjs';

/** Each of these must be at most `limit` times the floor. */
const MULTIPLES = [
  ['mount, painted', (shape) => shape.mount.painted, { S: 2.5, M: 3, L: 2.5 }],
  ['add, main thread', (shape) => shape.add.main, { S: 3, M: 2.5, L: 1.6 }],
  ['remove, main thread', (shape) => shape.remove.main, { S: 3, M: 2.5, L: 1.6 }],
  ['relabel, main thread', (shape) => shape.relabel.main, { S: 3, M: 2.5, L: 2 }],
  [
    'scroll, 95th frame in 100',
    (shape) => shape.scroll.p95,
    { S: 1.05, '20K': 1.05, M: 1.05, L: 1.05, XL: 1.05 },
  ],
  ['memory', (shape) => shape.memory, { S: 1.5, M: 1.5, L: 2 }],
];
const COLD_MULTIPLE = 2.5;
const RIVALS_IN_COLD_LOAD = ['v-annotator', 'label-studio'];
const START_BYTES = 340_000;

/** On shapes that nobody expects, no operation may be slower than this multiple of the floor. */
const AWKWARD = [
  'XL',
  'depth-1',
  'depth-5',
  'depth-20',
  'one-paragraph',
  'one-word-paragraphs',
  'same-word',
  'whole-text',
  'right-to-left',
  'chinese',
];
const AWKWARD_MULTIPLE = 3;
const OPERATIONS = [
  ['mount, painted', (shape) => shape.mount.painted],
  ['add, main thread', (shape) => shape.add.main],
  ['remove, main thread', (shape) => shape.remove.main],
  ['relabel, main thread', (shape) => shape.relabel.main],
  ['scroll, 95th frame in 100', (shape) => shape.scroll.p95],
];

/** With 100, 1000 ... annotations: our cost above the floor must not grow. */
const GROWING = ['20K', 'M', 'L', 'XL'];
const CONSTANT = [
  ['add, main thread', (shape) => shape.add.main, 2],
  ['remove, main thread', (shape) => shape.remove.main, 2],
  ['select, main thread', (shape) => shape.extras.select?.main, 2],
  ['scroll, main thread a frame', (shape) => shape.scroll.main, 1],
];
/** These touch every annotation, so they may grow as fast as the floor does. */
const ALIKE = [
  ['mount, painted', (shape) => shape.mount.painted],
  ['relabel, main thread', (shape) => shape.relabel.main],
];
const ALIKE_SLACK = 1.1;

export const slack = { ms: CONSTANT.map(([what, , ms]) => ({ what, ms })), alike: ALIKE_SLACK };

// ---- reading the results ---------------------------------------------------------------------

export const shapeOf = (known, page, shape) => known.pages[page]?.shapes?.[shape];
export const coldOf = (known, page) => known.pages[page]?.cold?.S;

/** A figure of a page on a shape: a number, Infinity if it did not finish, or null. */
function figure(known, page, shape, pick) {
  const found = shapeOf(known, page, shape);
  if (!found) return null;
  return found.dnf ? Infinity : pick(found) ?? null;
}

function multiple(what, floor, ours, limit) {
  const ratio = floor != null && ours != null ? ours / floor : null;
  return { what, floor, ours, ratio, limit, holds: ratio == null ? null : ratio <= limit };
}

// ---- the targets -----------------------------------------------------------------------------

export function multiples(known) {
  const rows = [];
  for (const [what, pick, limits] of MULTIPLES) {
    for (const [shape, limit] of Object.entries(limits)) {
      const [floor, ours] = [FLOOR, OURS].map((page) => figure(known, page, shape, pick));
      rows.push({ shape, ...multiple(what, floor, ours, limit) });
    }
  }
  const [floor, ours] = [FLOOR, OURS].map((page) => coldOf(known, page));
  for (const [key, what] of [
    ['x1', 'cold load'],
    ['x4', 'cold load at a quarter speed'],
  ]) {
    rows.push({ shape: 'S', ...multiple(what, floor?.[key], ours?.[key], COLD_MULTIPLE) });
  }
  return rows;
}

/** Targets that are not multiples of the floor: { what, ours, limit, holds }. */
export function others(known) {
  const rows = [];
  const add = (what, ours, limit) => {
    const holds = ours == null || limit == null ? null : ours <= limit;
    rows.push({ what, ours, limit, holds });
  };
  const longTasks = figure(known, OURS, 'L', (shape) => shape.scroll.longTasks);
  add('long tasks while scrolling L', longTasks, 0);
  const ours = coldOf(known, OURS);
  for (const rival of RIVALS_IN_COLD_LOAD) {
    const theirs = coldOf(known, rival);
    add(`cold load, ms, against ${rival}`, ours?.x1, theirs?.x1);
    add(`cold load at a quarter speed, ms, against ${rival}`, ours?.x4, theirs?.x4);
  }
  // Of the release, because the measured page also has the interface for measuring.
  add('bytes of the start (brotli)', known.start, START_BYTES);
  return rows;
}

export function awkward(known) {
  return AWKWARD.flatMap((shape) =>
    OPERATIONS.map(([what, pick]) => {
      const [floor, ours] = [FLOOR, OURS].map((page) => figure(known, page, shape, pick));
      return { shape, ...multiple(what, floor, ours, AWKWARD_MULTIPLE) };
    }),
  );
}

/** { what, cells: a figure per shape, holds }: the difference, or the multiple of the smallest. */
export function growth(known) {
  const read = (page, pick) => GROWING.map((shape) => figure(known, page, shape, pick));
  const constant = CONSTANT.map(([what, pick, ms]) => {
    const floor = read(FLOOR, pick);
    const cells = read(OURS, pick).map((ours, i) =>
      ours == null || floor[i] == null ? null : ours - floor[i],
    );
    const [small, ...larger] = cells;
    const whole = cells.every((cell) => cell != null);
    return { what, cells, holds: whole ? larger.every((cell) => cell <= small + ms) : null };
  });
  const alike = ALIKE.map(([what, pick]) => {
    const times = (all) => all.map((one) => (one == null || all[0] == null ? null : one / all[0]));
    const [floor, ours] = [FLOOR, OURS].map((page) => times(read(page, pick)));
    const whole = [...floor, ...ours].every((one) => one != null);
    const holds = whole ? ours.every((one, i) => one <= floor[i] * ALIKE_SLACK) : null;
    return { what, floor, ours, holds };
  });
  return { shapes: GROWING, constant, alike };
}
