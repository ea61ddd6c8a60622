// The measurements, each of one page with one shape of data, and each in a new browser.

import { atMost, launch, NotFinished } from './browser.mjs';
import { REPEATS } from './data.mjs';
import { quiet, sleep, watchOthers } from './noise.mjs';

const LIMIT = 120_000; // ms for one operation; after that the page "did not finish"
const LOADING = 60_000;
const STEP = 600; // pixels per frame
const SCROLL_CAP = 9_000; // ms
// How long a page is idle before it gets a text, in ms: a person must find the text first. The cold
// load measures a text that is there at once.
export const AT_REST = 1_000;
const SLOW_MOUNT = 8_000; // ms; a slower page does each operation once
const FRESH = /^(open|start)/; // extras that need a page that has done nothing yet

export function median(numbers) {
  const sorted = numbers.filter((n) => n != null).sort((a, b) => a - b);
  if (!sorted.length) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Does `work` in a new browser. Records how it ended and how busy the machine was. */
async function inBrowser(work) {
  const browser = await launch();
  const page = await browser.open();
  const busy = await quiet(); // Chromium loads its own pages for a new window
  const others = watchOthers(browser.pid);
  const out = {};
  try {
    await work(page, browser, out);
  } catch (error) {
    if (error instanceof NotFinished) out.unfinished = error.message;
    else out.failed = String(error.message ?? error).slice(0, 200);
  }
  out.noise = { busy, others: others() };
  await browser.close();
  return out;
}

async function load(page, url, out) {
  out.errors = page.errors;
  await atMost(LOADING, 'loading', page.go(url));
  await atMost(LOADING, 'window.__bench', page.ask('published'));
}

async function mount(page, data) {
  const { text, annotations, labels } = data;
  await page.give({ text, annotations, labels });
  await page.collectGarbage();
  await sleep(AT_REST);
  const before = await page.worked();
  const { painted } = await atMost(LIMIT, 'mount', page.ask('mount'));
  const main = (await page.worked()) - before;
  await expectCount(page, 'mounting', annotations.length);
  return { painted, main };
}

/** A page that refuses a text or ignores a change is fast. That must not count as a result. */
async function expectCount(page, what, wanted) {
  const count = await page.ask('count');
  if (count == null || count === wanted) return;
  throw new Error(`after ${what} it has ${count} annotations instead of ${wanted}`);
}

/** The least of several readings, because memory freed right after drawing should not count. */
async function leastMemory(browser) {
  let least = await browser.memory();
  for (let look = 0; look < 5; look++) {
    await sleep(80);
    const now = await browser.memory();
    if (now.pss < least.pss) least = now;
  }
  return least;
}

/** Calls the driver several times. Returns the medians of the painted and the main-thread ms. */
async function repeat(page, what, list, ask) {
  const painted = [];
  const main = [];
  for (const given of list) {
    const before = await page.worked();
    painted.push(await atMost(LIMIT, what, ask(given)));
    main.push((await page.worked()) - before);
    await sleep(40);
  }
  return { painted: median(painted), main: median(main) };
}

async function extra(page, name, times) {
  const own = [];
  const out = await repeat(page, name, Array(times).fill(), async () => {
    const answer = await page.ask('extra', name);
    own.push(answer.own);
    return answer.painted;
  });
  return { ...out, own: median(own) };
}

/** Mount, memory, operations near the middle, the page's own extras, scrolling. */
export function operate(url, data, wanted = () => false) {
  return inBrowser(async (page, browser, out) => {
    await load(page, url, out);
    out.mount = await mount(page, data);
    await page.collectGarbage();
    out.memory = await leastMemory(browser);

    await atMost(LIMIT, 'reveal', page.ask('reveal'));
    const times = out.mount.painted > SLOW_MOUNT ? 1 : REPEATS;
    const lists = {
      add: data.adds.map((span) => [span]),
      remove: data.removes.map((id) => [id]),
      relabel: data.relabels,
    };
    let count = data.annotations.length;
    for (const [name, list] of Object.entries(lists)) {
      const ask = (given) => page.ask('operate', name, given);
      out[name] = await repeat(page, name, list.slice(0, times), ask);
      count += times * ({ add: 1, remove: -1 }[name] ?? 0);
      await expectCount(page, name, count);
    }
    out.extras = {};
    for (const name of await page.ask('extras')) {
      if (wanted(name) && !FRESH.test(name)) out.extras[name] = await extra(page, name, times);
    }
    const before = await page.worked();
    out.scroll = await atMost(LIMIT, 'scroll', page.ask('scroll', STEP, SCROLL_CAP));
    out.scroll.main = ((await page.worked()) - before) / out.scroll.frames;
  });
}

/** The extras that need a fresh page, each on its own page. */
export async function freshExtras(url, data) {
  const all = {};
  let names;
  for (let i = 0; names === undefined || i < names.length; i++) {
    const run = await inBrowser(async (page, _, out) => {
      await load(page, url, out);
      await mount(page, data);
      names ??= (await page.ask('extras')).filter((name) => FRESH.test(name));
      if (names.length) out.extra = await extra(page, names[i], 1);
    });
    names ??= []; // it failed before it returned any
    if (names.length) all[names[i]] = run.extra ?? { failed: run.failed ?? run.unfinished };
  }
  return all;
}

/** From the URL to the first annotated picture, with empty caches. */
export async function coldLoad(browser, server, data, slower) {
  const { text, annotations, labels } = data;
  const early = JSON.stringify({ text, annotations, labels });
  const page = await browser.open({ early });
  // Chromium loads its own pages for a new window, which would slow down ours.
  const busy = await quiet();
  if (slower > 1) await page.slowDown(slower);
  server.takeSent();
  try {
    await page.go(server.url, 'domcontentloaded');
    const { painted, ready } = await atMost(LIMIT, 'first paint', page.ask('firstPaint'));
    return { painted, ready, bytes: server.takeSent(), busy };
  } catch (error) {
    return { failed: String(error.message).slice(0, 200), busy };
  } finally {
    await page.close();
  }
}
