// Plays an exercise in a stub of a learning platform, as a package for SCORM 1.2 and for SCORM 2004:
//   node tests/prove/classroom/scorm.mjs [FOLDER OF THE PAGE]   (dist by default; target/page works, too)
// The stub is in the shared data (STATEMENT_DATA); without it this says "skipped".

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ONE_FILE } from '../../../.ci/policy.mjs';
import { sharedData } from '../../shared-data.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const stub = sharedData('lms/check/scorm-stub.mjs');
const built = join(root, process.argv[2] ?? 'dist');
if (!existsSync(stub)) {
  console.log('skipped: scorm (no lms/check under STATEMENT_DATA)');
  process.exit(0);
}

const EXERCISE = JSON.parse(readFileSync(join(root, 'tests/journeys/exercise.json'), 'utf8'));
const QUOTES = [
  ['a crime against the dignity of every person', 'human_rights'],
  ['Families who flee a war are offered work', 'refugees_and_displacement'],
];

/** The exercise with a key that is scrambled as docs/file-format.md describes it. */
function selfCheck(scorm) {
  const exercise = structuredClone(EXERCISE);
  const [{ text, sha256 }] = exercise.statements;
  const { id, codes } = exercise.attachments.exercise;
  const items = QUOTES.map(([quote, code], at) => {
    const start = [...text.slice(0, text.indexOf(quote))].length;
    assert.ok(text.includes(quote));
    const known = codes.includes(code) ? code : codes[at];
    return { id: at + 1, text: sha256, spans: [{ start, end: start + [...quote].length, quote }], code: known };
  });
  const plain = Buffer.from(JSON.stringify({ exercise: id, revision: 1, source: 'Teacher', items }));
  const mask = (number) => createHash('sha256').update(`${id} ${number}`).digest();
  const scrambled = plain.map((byte, at) => byte ^ mask(Math.floor(at / 32))[at % 32]);
  exercise.attachments.exercise.self_check = { level: 'item' };
  exercise.attachments['hidden-key'] = { key: scrambled.toString('base64'), sha256: createHash('sha256').update(plain).digest('hex') };
  exercise.attachments.platform = { scorm };
  return exercise;
}

/** A folder that is laid out like a package. */
function packageOf(scorm, work) {
  const folder = join(work, scorm);
  mkdirSync(folder);
  const one = join(built, ONE_FILE);
  if (existsSync(one)) cpSync(one, join(folder, 'index.html'));
  else cpSync(built, folder, { recursive: true });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const data = JSON.stringify(selfCheck(scorm)).replaceAll('<', '\\u003c');
  writeFileSync(join(folder, 'index.html'), html.replace('</body>', () => `<script type="application/json" id="exercise">${data}</script></body>`));
  const [version, kind] = scorm === '1.2' ? ['1.2', 'scormtype'] : ['2004 3rd Edition', 'scormType'];
  writeFileSync(
    join(folder, 'imsmanifest.xml'),
    `<manifest><metadata><schemaversion>${version}</schemaversion></metadata><organizations><organization><item identifierref="page"/></organization></organizations><resources><resource identifier="page" adlcp:${kind}="sco" href="index.html"><file href="index.html"/></resource></resources></manifest>`,
  );
  return folder;
}

const { launch, manifest, open, serve } = await import(pathToFileURL(stub));
const puppeteer = createRequire(import.meta.url)('puppeteer-core');
const work = mkdtempSync(join(tmpdir(), 'scorm-'));
const browser = await launch(puppeteer);

const button = (frame, name) => frame.waitForSelector(`aria/${name}[role="button"]`, { visible: true, timeout: 20_000 });
const says = (frame, words) => frame.waitForFunction((words) => document.body.innerText.includes(words), { timeout: 20_000 }, words);

/** Begins, tags the first passage by keys, and checks. The second session finds it again. */
async function play({ frame, page, session }) {
  if (session === 1) {
    await says(frame, 'go to the learning platform');
    const name = await frame.waitForSelector('#student-name');
    await name.type('Heron');
    await (await button(frame, 'Begin')).click();
  }
  await says(frame, 'Score goes to the platform');
  await (await button(frame, 'Check my answers')).click();
  await says(frame, session === 1 ? 'Check 1' : 'Check 2');
  await says(frame, 'You found 0 of 2');
  await page.keyboard.press('Escape');
  // The work is kept a second after the last change.
  await new Promise((done) => setTimeout(done, 2_000));
}

let failed = 0;
async function prove(what, job) {
  try {
    await job();
    console.log(`ok      ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${what}\n        ${String(error.stack ?? error).split('\n').slice(0, 4).join('\n        ')}`);
  }
}

for (const scorm of ['1.2', '2004']) {
  const folder = packageOf(scorm, work);
  const { problems } = manifest(folder);
  assert.deepEqual(problems, []);
  const { server, base } = await serve(folder);
  // First: afterwards there is work in this browser, and the page opens with it.
  await prove(`the package for SCORM ${scorm} without a platform`, async () => {
    const { errors } = await open(browser, base, '/index.html', {
      api: 'none',
      steps: async ({ frame }) => {
        await says(frame, 'No learning platform was found');
        await button(frame, 'Begin');
      },
    });
    assert.deepEqual(errors, []);
  });
  for (const how of ['frame', 'nested']) {
    await prove(`SCORM ${scorm} in two sessions, ${how}`, async () => {
      const { calls, lms, errors } = await open(browser, base, '/index.html', { api: scorm, open: how, sessions: 2, steps: play });
      assert.deepEqual(errors, []);
      for (const all of calls) {
        assert.deepEqual(all.filter(({ result }) => result === 'false'), []);
        assert.match(all.at(-1).method, /^(LMSFinish|Terminate)$/);
      }
      const kept = lms[scorm].committed;
      const core = scorm === '1.2' ? 'cmi.core' : 'cmi';
      assert.deepEqual([kept[`${core}.score.raw`], kept[`${core}.score.max`]], ['0', '100']);
      assert.equal(kept[scorm === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'], 'completed');
      assert.ok(kept['cmi.suspend_data'].length > 50);
    });
  }
  server.close();
}
await browser.close();
rmSync(work, { recursive: true });
process.exit(failed ? 1 : 0);
