// Whether a student can do an exercise in WebKit, the engine of Safari.
//
//   ./dev prove webkit     writes docs/figures/webkit.md
//
// The release is used in WebKitGTK's MiniBrowser, which is driven over WebDriver
// (tests/journeys/webkit.mjs): the exercise comes as a link, is done by mouse and keys, handed in and
// taken up again; then with the page as one file. What this engine or its driver has not is listed.
// PAGE names another build than dist/. Pictures are kept in tests/out/.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { launch } from '../journeys/browser.mjs';
import { checkExport } from '../journeys/check-export.mjs';
import { openPage } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';
import { feedbackOn } from './webkit/feedback.mjs';
import { table, whatCannot } from './webkit/table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = resolve(root, process.env.PAGE ?? 'dist');
const EXERCISE = readFileSync(join(root, 'tests', 'journeys', 'exercise.json'), 'utf8');
const LINK = `#exercise=${deflateRawSync(EXERCISE).toString('base64url')}`;
const TITLE = 'Forced labour debate';
const FAMILIES = 'Families who flee a war are offered work';
const PLEDGE = 'Today we pledge a further 12\u00a0million euros';
const NOTE = 'Unsure: is “further” a new sum? 😀';

/** By mouse: quote and code. */
const BY_MOUSE = [[FAMILIES, 'refugees'], ['a crime against the dignity of every person', 'human rights'], [PLEDGE, 'P']];
/** By keys: quote, and the code's key or its name in the picker. */
const BY_KEYS = [['a threat to international peace and security', { pick: 'threat' }], ['we hope to host a first meeting of all of them', { key: 'i' }]];

/** What paints the passages of a layer: a passage, the name of the mark, the property, and its value where nothing is painted. */
const PAINTED = [
  ['the tints of themes', FAMILIES, 'tint', 'backgroundColor', 'rgba(0, 0, 0, 0)'],
  ['the lines of commitments', PLEDGE, 'line', 'textDecorationLine', 'none'],
];

const work = mkdtempSync(join(tmpdir(), 'webkit-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });
const server = await serve(dist);
const browser = await launch('webkit', work);

const rows = []; // [what, how it went]
/** One step of the way. After one that fails, the others are still tried. */
async function step(page, what, run) {
  const start = Date.now();
  const wrong = await run().then(() => null, (error) => error);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const [line] = wrong ? String(wrong.message).split('\n') : [];
  console.log(wrong ? `not ok  ${what}: ${wrong.stack ?? wrong}` : `ok  ${what} (${seconds} s)`);
  rows.push([what, wrong ? `**failed**: ${line}` : `works, ${seconds} s`]);
  await page.screenshot(`webkit-${String(rows.length).padStart(2, '0')}`).catch(() => {});
  if (wrong) await page.press('Escape').catch(() => {});
}

const opened = (options = {}) => openPage({ browser, kind: 'webkit', server, oneFile: pathToFileURL(join(dist, ONE_FILE)).href, work, out, options });

async function begin(page) {
  await page.find('button', 'Begin');
  await page.fill('Your name, or the pseudonym you were given', 'Heron');
  await page.press('Enter');
  await page.find('button', 'Hand in');
}

async function byMouse(page) {
  for (const [quote, code] of BY_MOUSE) {
    await page.selectText(quote);
    await page.pick(code);
  }
}

async function byKeys(page) {
  for (const [quote, { pick, key }] of BY_KEYS) {
    await page.selectText(quote, { method: 'keyboard' });
    await page.press(key ?? 'Enter');
    if (pick) await page.pick(pick);
  }
}

async function progressIs(page, layer, count) {
  await page.until(`${layer} ${count}`, () =>
    page.tab.evaluate((layer, count) => {
      const line = [...document.querySelectorAll('.strip__line')].find((it) => it.textContent.startsWith(layer));
      return line?.querySelector('.strip__count')?.textContent.trim() === count;
    }, layer, count));
}

/** Hands in what is complete or, with `asItIs`, what is not; returns the checked file. */
async function handIn(page, asItIs) {
  await page.click('button', 'Hand in');
  const dialog = await page.find('dialog', asItIs ? 'Before you hand in' : 'Ready to be handed in');
  const [button] = await page.all('button', asItIs ? 'Hand in as it is' : 'Hand in', dialog);
  const { path, name, text } = await page.download(() => button.click());
  await page.find('dialog', 'Saved, ready to be handed in');
  await checkExport(path, { min: 5 });
  const file = JSON.parse(text);
  const said = file.attachments['hand-in'];
  const plain = text.replace(`"checksum": "${said.checksum}"`, `"checksum": "${'0'.repeat(64)}"`);
  assert.equal(createHash('sha256').update(plain).digest('hex'), said.checksum);
  assert.equal(said.pseudonym, 'Heron');
  assert.deepEqual(file.annotations.map(({ spans }) => spans[0].quote).sort(), [...BY_MOUSE, ...BY_KEYS].map(([quote]) => quote).sort());
  await page.axe();
  await page.screenshot('webkit-saved');
  await page.click('button', 'Back to my work');
  await page.gone('dialog', 'Saved, ready to be handed in');
  return { file, name, said };
}

async function onTheServer() {
  const page = await opened();
  let first;
  await step(page, 'the exercise opens from a link', async () => {
    await page.open(`${page.address}${LINK}`);
    await page.find('heading', TITLE);
    assert.equal(await page.tab.evaluate(() => location.hash), '');
    await page.axe();
  });
  await step(page, 'it is begun with a name', () => begin(page));
  await step(page, 'passages are tagged by mouse', () => byMouse(page));
  await step(page, 'passages are tagged by keys', () => byKeys(page));
  await step(page, 'the progress shows what is tagged', async () => {
    await progressIs(page, 'Themes', '3/3');
    await progressIs(page, 'Commitments', '0/2');
  });
  for (const [what, quote, kind, property, none] of PAINTED) {
    await step(page, `${what} are painted`, async () => {
      await page.clickText(quote);
      const seen = await page.until('a mark near the window', async () => {
        const found = await page.tab.evaluate((kind, property) => {
          const names = [...CSS.highlights].filter(([name, { size }]) => name.startsWith(`sa-${kind}`) && size).map(([name]) => name);
          return names.map((name) => getComputedStyle(document.querySelector('[data-para]'), `::highlight(${name})`)[property]);
        }, kind, property);
        return found.length > 0 && found;
      });
      assert.ok(!seen.includes(none), `${property} is ${seen}`);
    });
  }
  await step(page, 'records are filled, and a note is written', async () => {
    for (const [passage, firm] of [[/^Pledge: Today we pledge/, 'Undertaking'], [/^Intent: we hope/, 'Intention']]) {
      await page.click('button', passage);
      await page.fill(/^Who/, 'Almora');
      await page.waitForText('1 of 7 filled');
      await page.click('radio', firm);
    }
    await page.fill('Note to the teacher', NOTE);
    await progressIs(page, 'Commitments', '2/2');
    await page.axe();
  });
  await step(page, 'the task can be read beside the work', async () => {
    await page.click('button', /^Forced labour debate/);
    await page.find('dialog', 'your task');
    await page.waitForText('Read the whole speech once');
    const high = await page.tab.evaluate(() => document.querySelector('.task__brief').clientHeight);
    assert.ok(high > 200, `its text is ${high} px high`);
    await page.press('Escape');
  });
  await step(page, 'it is handed in, and the checksum is right', async () => {
    await page.saved();
    first = await handIn(page);
    assert.equal(first.name, 'Forced-labour-debate_Heron_1.json');
    assert.deepEqual(first.said.lacks, []);
    assert.ok(first.file.annotations.some(({ note }) => note === NOTE));
  });
  await step(page, 'after a reload the work is there', async () => {
    await page.saved();
    await page.reload();
    await page.find('button', 'Hand in');
    await page.find('button', /^Pledge: Today we pledge/);
    await progressIs(page, 'Commitments', '2/2');
  });
  await step(page, 'a second attempt is handed in', async () => {
    const { said } = await handIn(page);
    assert.deepEqual([said.attempt, said.parent], [2, first.said.id]);
  });
  await step(page, 'the feedback is read', async () => {
    await page.dropFile('feedback.json', feedbackOn(first.file, JSON.parse(EXERCISE).attachments.exercise));
    await page.waitForText('Feedback on attempt 1, read only');
    await page.press('n');
    await page.waitForText('“Urge” asks for something.');
    await page.axe();
  });
  await step(page, 'nothing comes from elsewhere', async () => {
    const names = await page.tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(names.filter((name) => !name.startsWith(server.url) && !/^(blob|data):/.test(name)), []);
    assert.deepEqual(server.requests.filter(({ method }) => method !== 'GET'), []);
  });
  const lacks = await page.tab.evaluate(() => ({
    'ask that the work is kept for good (navigator.storage)': !navigator.storage,
    'write into a file that the reader chose (showSaveFilePicker), so it downloads': !window.showSaveFilePicker,
    'let a field grow with its content (field-sizing)': !CSS.supports('field-sizing: content'),
    'place a menu beside its button by itself (anchor positioning)': !CSS.supports('position-area: block-end'),
  }));
  await page.close();
  return Object.keys(lacks).filter((what) => lacks[what]);
}

async function asOneFile() {
  const page = await opened({ oneFile: true });
  await step(page, 'the page as one file, from the disk: begun, tagged, reloaded, handed in', async () => {
    const block = `<script type="application/json" id="exercise">${EXERCISE.replaceAll('<', '\\u003c')}</script>`;
    const copy = join(work, 'exercise.html');
    writeFileSync(copy, readFileSync(fileURLToPath(page.address), 'utf8').replace('</body>', `${block}</body>`));
    await page.open(pathToFileURL(copy).href);
    await page.find('heading', TITLE);
    await begin(page);
    await byMouse(page);
    await byKeys(page);
    await page.saved();
    await page.reload();
    await progressIs(page, 'Themes', '3/3');
    await handIn(page, true);
  });
  await page.close();
}

/** The last thing, because a page that stands still takes the driver with it. */
async function narrow() {
  const page = await opened();
  await page.open(`${page.address}${LINK}`);
  await begin(page);
  await step(page, 'a narrower window', async () => {
    for (const width of [1024, 700, 1400]) await page.setViewport(width, 768);
    await byKeys(page);
  });
  await page.close().catch(() => {});
}

const lacks = await onTheServer();
await asOneFile();
await narrow();
const said = browser.said();
for (const line of said) console.log(`console: ${line}`);
rows.push(['messages in the console', said.length ? `**${said.length}**: ${said[0]}` : 'none']);
await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });

const cannot = whatCannot(lacks);
for (const line of cannot) console.log(`cannot: ${line}`);
writeFileSync(join(root, 'docs', 'figures', 'webkit.md'), table(browser.version, rows, cannot));
process.exit(rows.some(([, how]) => how.startsWith('**')) ? 1 : 0);
