// How busy the machine is with things other than the measurement.

import { readdirSync, readFileSync } from 'node:fs';

/** The share of all processor time that still counts as quiet. */
const QUIET = 0.12;
/** Seconds to wait for that before each measurement. */
const PATIENCE = Number(process.env.BENCH_PATIENCE ?? 60);
export const PATIENT = PATIENCE > 0;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ticks since the machine started: { busy, all }. */
function ticks() {
  const [line] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user, nice, system, idle, wait, ...more] = line.split(/\s+/).slice(1, 9).map(Number);
  const busy = user + nice + system + more.reduce((sum, n) => sum + n, 0);
  return { busy, all: busy + idle + wait };
}

/** Ticks that a process and all its descendants have used. */
function ticksOf(root) {
  const children = new Map();
  const used = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let line;
    try {
      line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    } catch {
      continue; // it has ended meanwhile
    }
    // The program's name, in brackets, may contain anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const parent = fields[1];
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    used.set(pid, fields.slice(11, 15).reduce((sum, n) => sum + Number(n), 0));
  }
  const count = (pid) => {
    const below = (children.get(pid) ?? []).reduce((sum, child) => sum + count(child), 0);
    return (used.get(pid) ?? 0) + below;
  };
  return count(String(root));
}

/** Waits until the machine is quiet. Returns how busy it was in the end, from 0 to 1. */
export async function quiet() {
  const until = Date.now() + PATIENCE * 1000;
  for (;;) {
    const before = ticks();
    await sleep(600);
    const after = ticks();
    const busy = (after.busy - before.busy) / (after.all - before.all);
    if (busy <= QUIET || Date.now() >= until) return busy;
  }
}

/**
 * Watches a measurement. Call the result at the end: it returns how busy others were, from 0 to 1.
 */
export function watchOthers(browser) {
  const before = ticks();
  const own = () => ticksOf(browser) + (process.cpuUsage().user + process.cpuUsage().system) / 1e4;
  const mine = own();
  return () => {
    const after = ticks();
    const others = after.busy - before.busy - (own() - mine);
    return Math.max(0, others) / (after.all - before.all);
  };
}
