// Chromium for measuring: a new process for each run, with the few functions needed.

import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ARGUMENTS } from '../tests/journeys/browser.mjs';
import { driver } from './driver.mjs';

const MORE_ARGUMENTS = [
  '--disable-dev-shm-usage',
  // A page must not wait for requests to other servers.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const PIECE = 4_000_000; // characters of data per message

export class NotFinished extends Error {}

/** Waits for a promise, with a time limit. */
export async function atMost(ms, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new NotFinished(what)), ms);
  });
  promise.catch(() => {}); // it may fail after the time limit
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function megabytes(rollup, name) {
  const [, kilobytes] = rollup.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'));
  return Number(kilobytes) / 1024;
}

export async function launch() {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    protocolTimeout: 300_000,
    defaultViewport: { width: 1280, height: 900, deviceScaleFactor: 1 },
    args: [...ARGUMENTS, ...MORE_ARGUMENTS],
  });
  const own = await browser.target().createCDPSession();
  let [empty] = await browser.pages();

  return {
    pid: browser.process().pid,
    version: () => browser.version(),

    /** A page that has never been visited, in an empty profile. */
    async open({ early } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // Chromium's first page takes as much memory as a small one of ours.
      await empty?.close();
      empty = undefined;
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'timeTicks' });
      await page.evaluateOnNewDocument(driver);
      if (early) await page.evaluateOnNewDocument((json) => window.__driver.takeEarly(json), early);
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
      return {
        errors,
        /** Gives the page 1/`rate` of the processor from now on, by keeping the rest busy. */
        slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
        go: (url, until = 'load') => page.goto(url, { waitUntil: until }),
        /** Calls a function of the driver. */
        ask: (name, ...given) =>
          page.evaluate((name, given) => window.__driver[name](...given), name, given),
        async give(data) {
          const json = JSON.stringify(data);
          const take = (piece) => void window.__driver.take(piece);
          for (let at = 0; at < json.length; at += PIECE) {
            await page.evaluate(take, json.slice(at, at + PIECE));
          }
          await page.evaluate(() => window.__driver.taken());
        },
        /** How long the main thread has worked so far, in ms. */
        async worked() {
          const { metrics } = await session.send('Performance.getMetrics');
          return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
        },
        async collectGarbage() {
          await session.send('HeapProfiler.enable');
          await session.send('HeapProfiler.collectGarbage');
          await session.send('HeapProfiler.collectGarbage');
          await session.send('HeapProfiler.disable');
        },
        startTracing: (categories) => page.tracing.start({ categories }),
        stopTracing: () => page.tracing.stop(),
        close: () => context.close(),
      };
    },

    /**
     * Memory of the page's renderer in MB. `pss` divides shared memory among the processes that
     * share it; `own` is what was not read from files.
     */
    async memory() {
      const { processInfo } = await own.send('SystemInfo.getProcessInfo');
      const sizes = processInfo
        .filter(({ type }) => type === 'renderer')
        .map(({ id }) => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))
        .map((text) => ({ pss: megabytes(text, 'Pss'), own: megabytes(text, 'Pss_Anon') }));
      return sizes.reduce((most, one) => (one.pss > most.pss ? one : most));
    },

    async close() {
      await atMost(5_000, 'closing', browser.close()).catch(() => {});
      browser.process()?.kill('SIGKILL');
    },
  };
}
