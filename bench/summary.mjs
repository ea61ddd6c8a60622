// Reduces the runs of one page on one shape to one figure each: medians, and how noisy they were.

import { median } from './measure.mjs';

const round = (n) => (n == null ? null : Math.round(n * 10) / 10);
const middle = (runs, pick) => round(median(runs.map(pick)));
const most = (runs, pick) => runs.reduce((max, run) => Math.max(max, pick(run) ?? 0), 0);

const pair = (runs, name) => ({
  painted: middle(runs, (run) => run[name]?.painted),
  main: middle(runs, (run) => run[name]?.main),
});

export function summaryOfExtras(runs) {
  const names = [...new Set(runs.flatMap((extras) => Object.keys(extras)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      { ...pair(runs, name), own: middle(runs, (extras) => extras[name]?.own) },
    ]),
  );
}

export function summary(runs) {
  const good = runs.filter((run) => !run.unfinished && !run.failed);
  const bad = runs.find((run) => run.unfinished || run.failed);
  if (!good.length) {
    return { dnf: bad ? bad.unfinished ?? bad.failed : 'not tried: it did not finish less' };
  }
  return {
    runs: good.length,
    ...(bad && { once: bad.unfinished ?? bad.failed }),
    mount: pair(good, 'mount'),
    add: pair(good, 'add'),
    remove: pair(good, 'remove'),
    relabel: pair(good, 'relabel'),
    scroll: {
      p95: middle(good, (run) => run.scroll.p95),
      main: middle(good, (run) => run.scroll.main),
      longTasks: middle(good, (run) => run.scroll.longTasks),
      covered: middle(good, (run) => run.scroll.covered),
    },
    memory: middle(good, (run) => run.memory.pss),
    ownMemory: middle(good, (run) => run.memory.own),
    extras: summaryOfExtras(good.map((run) => run.extras)),
    noise: {
      busy: most(runs, (run) => run.noise.busy),
      others: most(runs, (run) => run.noise.others),
    },
  };
}

export function summaryOfLoads(loads) {
  const at = (slower) => loads.filter((load) => load.slower === slower);
  return {
    x1: middle(at(1), (load) => load.painted),
    x4: middle(at(4), (load) => load.painted),
    ready: middle(at(1), (load) => load.ready),
    bytes: most(loads, (load) => load.bytes),
    noise: { busy: most(loads, (load) => load.busy) },
  };
}
