// Runs the journeys, which use the release page in a real browser as a person does.
//
//   ./dev journeys                 all of them, in Chromium
//   ./dev journeys start tag       files whose name begins with one of these words
//   ./dev journeys firefox start   the same in Firefox; webkit: in WebKit, as far as webkit.mjs goes
//   ./dev journeys debug start     with a debug build, which takes seconds but has no policy
//   ./dev journeys en-XA start     in a language that nobody speaks, with longer words and accents;
//                                  ar-XB also turns the page right to left
//   ./dev journeys fr annotate     in French; things are still found by their English names
//
// To write one, add a file NAME.journey.mjs beside this one:
//
//   import { journey } from './journey.mjs';
//
//   journey('a tag survives a reload', async ({ page }) => {
//     await page.click('button', 'Open the sample');
//     await page.selectText('pledges 2.2 million dollars');
//     await page.press('p');
//     await page.reload();
//     await page.find('button', 'Pledge');
//     await page.axe();
//   });
//
// Two journeys run at a time where there are two processors, each in a browser of its own
// (worker.mjs). Each journey has its own browser profile and page, which is already open. Things are found by role
// and accessible name, as a person or a screen reader finds them. Every helper waits up to 30 s for
// what it needs; page.mjs lists the helpers. A journey fails if it throws, and also on any console
// error or warning, uncaught error, failed request, or request to another server, unless it announces
// them: journey(name, { expect: [/pattern/] }, run). After a failure there is a screenshot in
// tests/out/.

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { asked, built, load } from './asked.mjs';
import { PSEUDO } from './languages.mjs';
import { sharedData } from '../shared-data.mjs';

const { kind, language } = asked;
const journeys = await load();

/** The reason why a journey cannot run here, if there is one. */
function whySkipped({ oneFile, serviceWorker, only, viewport, data = [] }) {
  const isPseudo = PSEUDO.includes(language);
  if (serviceWorker && isPseudo) return 'the service worker keeps only what was built, which has no pseudo-language';
  if (oneFile && isPseudo) return 'the page as one file has no pseudo-language';
  if (oneFile && !existsSync(join(built, ONE_FILE))) return 'only a release has the page as one file';
  if (only && !only.includes(kind)) return `not in ${kind}`;
  if (kind === 'webkit' && viewport?.touch) return "WebKit's driver has no fingers";
  const missing = data.find((path) => !existsSync(sharedData(path)));
  return missing && `no ${missing} under STATEMENT_DATA`;
}

let passed = 0;
let failed = 0;
let skipped = 0;

function tell({ at, wrong, ms }) {
  const { file, name } = journeys[at];
  console.log(`${wrong.length ? 'not ok' : 'ok'}  ${file}: ${name} (${(ms / 1000).toFixed(1)} s)`);
  for (const line of wrong) console.log(`        ${line}`);
  if (wrong.length) failed += 1;
  else passed += 1;
}

const unsteady = []; // what failed the first time
const waiting = [];
for (const [at, { file, name, options }] of journeys.entries()) {
  const why = whySkipped(options);
  if (why) console.log(`skipped: ${file}: ${name} (${why})`);
  if (why) skipped += 1;
  else waiting.push({ at });
}

/** One worker, until nothing waits. Resolves when it has ended, also when it ended by itself. */
function lane() {
  const worker = fork(fileURLToPath(new URL('worker.mjs', import.meta.url)), process.argv.slice(2));
  let now;
  const next = () => {
    now = waiting.shift();
    if (now) worker.send({ at: now.at });
    else worker.disconnect();
  };
  worker.on('message', (message) => {
    // A journey that fails is tried once more, because a machine may be busy with other things. Its
    // name and what went wrong are printed, so that what fails now and then is seen, and mended.
    if (message.wrong?.length && !now.again) {
      const { file, name } = journeys[now.at];
      console.log(`#  failed, so once more: ${file}: ${name}`);
      for (const line of message.wrong) console.log(`#      ${line}`);
      unsteady.push(`${file}: ${name}`);
      waiting.unshift({ at: now.at, again: true });
    } else if (!message.ready) {
      tell(message);
    }
    next();
  });
  return new Promise((resolve) => {
    worker.on('exit', (code) => {
      if (now) tell({ at: now.at, wrong: [`its worker ended with code ${code}`], ms: 0 });
      resolve(waiting.length && now ? lane() : undefined);
    });
  });
}

// Two of WebKit's virtual screens would race for a number.
const lanes = kind === 'webkit' ? 1 : Math.min(2, availableParallelism(), waiting.length);
await Promise.all(Array.from({ length: lanes }, lane));

if (unsteady.length) console.log(`unsteady, tried twice: ${unsteady.join('; ')}`);
console.log(`journeys: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed || !passed || waiting.length ? 1 : 0);
