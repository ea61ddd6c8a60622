// Runs the journeys, which use the release page in a real browser as a person does.
//
//   ./dev journeys                 all of them, in Chromium
//   ./dev journeys start tag       files whose name begins with one of these words
//   ./dev journeys firefox start   the same in Firefox; webkit: in WebKit, as far as webkit.mjs goes
//   ./dev journeys debug start     with a debug build, which takes seconds but has no policy
//   ./dev journeys en-XA start     in a language that nobody speaks, with longer words and accents;
//                                  ar-XB also turns the page right to left
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
// Each journey has its own browser profile and page, which is already open. Things are found by role
// and accessible name, as a person or a screen reader finds them. Every helper waits up to 15 s for
// what it needs; page.mjs lists the helpers. A journey fails if it throws, and also on any console
// error or warning, uncaught error, failed request, or request to another server, unless it announces
// them: journey(name, { expect: [/pattern/] }, run). After a failure there is a screenshot in
// tests/out/.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { withOthers } from '../../.ci/fill-words.mjs';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { browsers } from './browser.mjs';
import { journeys } from './journey.mjs';
import { openPage } from './page.mjs';
import { serve } from './server.mjs';
import { sharedData } from '../shared-data.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const out = join(root, 'tests', 'out');
const LIMIT = 120_000; // ms for one journey

const given = process.argv.slice(2);
const PSEUDO = ['en-XA', 'ar-XB'];
const kind = ['firefox', 'webkit'].find((word) => given.includes(word)) ?? 'chromium';
const words = given.filter((word) => word !== kind && !PSEUDO.includes(word));
const language = given.find((word) => PSEUDO.includes(word));
const files = readdirSync(here)
  .filter((name) => name.endsWith('.journey.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.startsWith(word)))
  .sort();
for (const file of files) {
  journeys.file = file.replace('.journey.mjs', '');
  await import(join(here, file));
}

const work = mkdtempSync(join(tmpdir(), 'journeys-'));
const dist = language ? withPseudoLanguages() : join(root, process.env.PAGE ?? 'dist');
// The pseudo-languages are not part of the page.
const server = await serve(dist, { '/words/': join(root, 'target', 'words') });
const oneFile = pathToFileURL(join(dist, ONE_FILE)).href;
const running = browsers(kind, work);
mkdirSync(out, { recursive: true });

/** A copy of the build whose index.html has the words of the pseudo-languages, too. */
function withPseudoLanguages() {
  const copy = join(work, 'dist');
  cpSync(join(root, process.env.PAGE ?? 'dist'), copy, { recursive: true });
  const { en: _, ...others } = JSON.parse(readFileSync(join(root, 'target', 'words', 'index.json'), 'utf8'));
  const page = join(copy, 'index.html');
  writeFileSync(page, withOthers(readFileSync(page, 'utf8'), others));
  return copy;
}

/** Runs one journey. Returns what went wrong, as lines. */
async function attempt({ file, name, options, run }) {
  server.requests.length = 0;
  const browser = await running.for(options);
  const page = await openPage({ browser, kind, server, oneFile, work, out, options, language });
  const wrong = [];
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${LIMIT / 1000} s`)), LIMIT);
    });
    await Promise.race([late, page.open().then(() => run({ page, server, kind, work }))]);
    await page.settle();
  } catch (error) {
    wrong.push(...String(error.stack ?? error).split('\n'));
  } finally {
    clearTimeout(timer);
    server.mend();
  }
  wrong.push(...page.complaints());
  if (wrong.length) {
    const picture = `${kind}-${language ? `${language}-` : ''}${file}-${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}`;
    await page.screenshot(picture).then(
      () => wrong.push(`picture: tests/out/${picture}.png`),
      () => {},
    );
  }
  await page.close().catch(() => {});
  return wrong;
}

/** The reason why a journey cannot run here, if there is one. */
function whySkipped({ oneFile, serviceWorker, only, viewport, data = [] }) {
  if (serviceWorker && language) return 'the service worker keeps only what was built, which has no pseudo-language';
  if (oneFile && language) return 'the page as one file has no pseudo-language';
  if (oneFile && !existsSync(join(dist, ONE_FILE))) return 'only a release has the page as one file';
  if (only && !only.includes(kind)) return `not in ${kind}`;
  if (kind === 'webkit' && viewport?.touch) return "WebKit's driver has no fingers";
  const missing = data.find((path) => !existsSync(sharedData(path)));
  return missing && `no ${missing} under STATEMENT_DATA`;
}

let passed = 0;
let failed = 0;
let skipped = 0;
for (const one of journeys) {
  const why = whySkipped(one.options);
  if (why) {
    console.log(`skipped: ${one.file}: ${one.name} (${why})`);
    skipped += 1;
    continue;
  }
  const start = Date.now();
  let wrong = await attempt(one);
  // This is rare and not the page's fault. Everything else counts the first time.
  if (wrong.some((line) => /no answer within|protocolTimeout/.test(line))) {
    console.log(`#  the browser itself gave no answer, so once more: ${one.name}`);
    wrong = await attempt(one);
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${wrong.length ? 'not ok' : 'ok'}  ${one.file}: ${one.name} (${seconds} s)`);
  for (const line of wrong) console.log(`        ${line}`);
  if (wrong.length) failed += 1;
  else passed += 1;
}

await running.close();
server.close();
rmSync(work, { recursive: true, force: true });
console.log(`journeys: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed || !passed ? 1 : 0);
