// Runs one journey after the other in a browser of its own, as run.mjs asks for them.
//
// A message { at } asks for the journey at that place of the list; the answer is { at, wrong, ms }.
// The answer to the start is { ready: true }.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { browsers } from './browser.mjs';
import { asked, built, load, root } from './asked.mjs';
import { toldInEnglish } from './languages.mjs';
import { openPage } from './page.mjs';
import { serve } from './server.mjs';

const out = join(root, 'tests', 'out');
const LIMIT = 180_000; // ms for one journey

const { kind, language } = asked;
const journeys = await load();
const work = mkdtempSync(join(tmpdir(), 'journeys-'));
const dist = language ? toldInEnglish(built, work) : built;
// The pseudo-languages are not part of the page.
const server = await serve(dist, { '/words/': join(root, 'target', 'words') });
const oneFile = pathToFileURL(join(dist, ONE_FILE)).href;
const running = browsers(kind, work);
mkdirSync(out, { recursive: true });

/** Runs one journey. Returns what went wrong, as lines. */
async function attempt({ file, name, options, run }) {
  server.requests.length = 0;
  const browser = await running.for(options);
  const page = await openPage({ browser, kind, server, oneFile, work, out, options, language: options.language ?? language });
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

process.on('message', async ({ at }) => {
  const start = Date.now();
  const wrong = await attempt(journeys[at]).catch((error) => [String(error.stack ?? error)]);
  process.send({ at, wrong, ms: Date.now() - start });
});

process.on('disconnect', async () => {
  await running.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
  process.exit();
});

process.send({ ready: true });
