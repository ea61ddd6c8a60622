// A student's work on an exercise: opened by a link, as a file or with the page, begun, coded, checked and handed in.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';
import { sharedData } from '../shared-data.mjs';

/** The exercise that a test of crates/core/src/starter/practice.rs writes. */
const EXERCISE = readFileSync(new URL('exercise.json', import.meta.url), 'utf8');
const TITLE = 'Forced labour debate';
const NAME = 'Your name, or the pseudonym you were given';
const LINK = `#exercise=${deflateRawSync(EXERCISE).toString('base64url')}`;

const PASSAGES = [
  ['Families who flee a war are offered work', { pick: 'refugees' }],
  ['a crime against the dignity of every person', { pick: 'human rights' }],
  ['a threat to international peace and security', { method: 'keyboard', pick: 'threat' }],
  ['Today we pledge a further 12\u00a0million euros', { pick: 'P' }],
  ['we hope to host a first meeting of all of them', { method: 'keyboard', key: 'i' }],
];

/** Opens an address as a link from elsewhere would. */
async function follow(page, address) {
  // From the page itself, only the fragment would change.
  const icon = await page.tab.evaluate(() => document.querySelector('link[rel=icon]').href);
  await page.tab.goto(icon);
  await page.open(address);
}
// A picture has no icon of its own, so the browser asks for one.
const asks = { expect: [/favicon\.ico/] };

async function begin(page, name = 'Heron') {
  await page.find('button', 'Begin');
  await page.fill(NAME, name);
  await page.press('Enter');
  await page.find('button', 'Hand in');
}

async function tag(page, [quote, { method = 'mouse', pick, key }]) {
  await page.selectText(quote, { method });
  if (key) await page.press(key);
  else if (method === 'keyboard') await page.press('Enter');
  if (pick) await page.pick(pick);
}

const progress = (page, layer) =>
  page.tab.evaluate((layer) => [...document.querySelectorAll('.strip__line')].find((it) => plain(it.textContent).startsWith(layer))?.querySelector('.strip__count')?.textContent.trim(), layer).then((count) => count && page.plain(count));

async function progressIs(page, layer, count) {
  await page.until(`${layer} ${count}`, async () => (await progress(page, layer)) === count);
}

/** Hands in from the dialog that lists what lacks, and returns the file. */
async function handIn(page, button) {
  const file = await page.download(() => page.click('button', button));
  await page.find('dialog', 'Saved, ready to be handed in');
  return file;
}

/** What the file says about itself, after everything in it was checked. */
async function checkHandIn({ path, text }, min) {
  await checkExport(path, { min });
  const file = JSON.parse(text);
  assert.equal(file.kind, 'hand-in');
  assert.deepEqual(Object.keys(file.attachments), ['hand-in']);
  const said = file.attachments['hand-in'];
  const plain = text.replace(`"checksum": "${said.checksum}"`, `"checksum": "${'0'.repeat(64)}"`);
  assert.equal(createHash('sha256').update(plain).digest('hex'), said.checksum);
  for (const { text, sha256 } of file.statements) {
    assert.equal(createHash('sha256').update(text).digest('hex'), sha256);
  }
  assert.deepEqual(file.annotators.map(({ name }) => name), [said.pseudonym]);
  const [{ id }] = file.annotators;
  assert.ok(file.annotations.every(({ annotator }) => annotator === id));
  assert.ok(said.begun <= said.handed_in);
  return said;
}

/** How many records each store of the page has, and the recent projects. Runs in the page. */
async function stored() {
  const opened = await new Promise((done, failed) => {
    const request = indexedDB.open('statement-annotator-1');
    Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) });
  });
  const get = (store, call) =>
    new Promise((done) => {
      call(opened.transaction(store).objectStore(store)).onsuccess = ({ target }) => done(target.result);
    });
  const counts = {};
  for (const store of ['texts', 'parts', 'journal', 'aside']) counts[store] = await get(store, (it) => it.count());
  const recents = await get('page', (it) => it.get('recents'));
  opened.close();
  return { ...counts, recents: JSON.parse(recents ?? '[]').length };
}

const NOTHING = { texts: 0, parts: 0, journal: 0, aside: 0, recents: 0 };

async function removeWork(page) {
  await page.click('button', 'Remove my work from this computer');
  await page.find('button', 'Keep it here');
  await page.axe();
  await page.click('button', 'Remove it');
}

journey('an exercise from a link is begun, coded, checked and handed in', asks, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => {
    new MutationObserver(() => {
      if (document.querySelector('.start')) window.startPageShown = true;
    }).observe(document, { childList: true, subtree: true });
  });
  const plain = page.address;
  await follow(page, `${plain}${LINK}`);
  await page.find('heading', TITLE);
  await page.waitForText('Politics 204, group B');
  await page.waitForText('Your work is kept in this browser, on this computer. Nothing is sent anywhere.');
  assert.equal(await page.tab.evaluate(() => location.hash), '', 'a reload leads to the work');
  assert.ok(!(await page.tab.evaluate(() => window.startPageShown)), 'the start page does not flash up');
  await page.axe();
  await page.screenshot('student-card');

  // Without a name it says once what that means.
  await page.press('Enter');
  await page.waitForText('Without a name your teacher cannot tell whose work it is.');
  await begin(page);
  assert.equal((await page.all('button', 'Export')).length, 0);
  assert.equal((await page.all('button', 'Add a code')).length, 0);
  assert.equal((await page.all('navigation', 'Rooms')).length, 0);
  await progressIs(page, 'Themes', '0/3');

  for (const passage of PASSAGES) await tag(page, passage);
  await progressIs(page, 'Themes', '3/3');
  await progressIs(page, 'Commitments', '0/2');
  assert.equal((await page.all('textbox', 'Your name')).length, 0, 'the name is not asked for again');

  // A record, the notes, and the task beside the work.
  await page.click('button', /^Pledge: Today we pledge/);
  await page.fill(/^Who promises/, 'Almora');
  await page.waitForText('1 of 7 filled');
  await page.click('radio', 'Undertaking');
  await progressIs(page, 'Commitments', '1/2');
  await page.fill('Note to the teacher', 'Unsure: is “further” a new sum? 😀');
  await page.click('button', 'Note on the whole speech');
  await page.field('Note to the teacher on the whole speech');
  await page.type('The speech is clearer at its end.');
  await page.press('Escape');
  await page.find('button', 'Your note on the whole speech');
  await page.click('button', /^Forced labour debate/);
  await page.find('dialog', 'your task');
  await page.waitForText('Read the whole speech once');
  await page.axe();
  await page.press('Escape');
  await page.axe();
  await page.screenshot('student-work');

  // What lacks, and the way there.
  await page.click('button', 'Hand in');
  await page.find('dialog', 'Before you hand in');
  await page.waitForText('Intent (par. 11): required and empty.');
  await page.waitForText('All 5 passages are in the speech');
  await page.waitForText('2 notes to the teacher');
  await page.axe();
  await page.screenshot('student-check');
  const leads = await page.all('button', 'To the field');
  assert.equal(leads.length, 2);
  await leads[0].click();
  await page.gone('dialog', 'Before you hand in');
  await page.find('heading', 'Intent');
  await page.until('the focus in the field', () => page.tab.evaluate(() => document.activeElement?.closest('[data-field]')?.dataset.field === 'actor'));
  await page.type('Almora');
  await page.press('Tab');
  await page.waitForText('1 of 7 filled');
  await page.click('radio', 'Intention');
  await progressIs(page, 'Commitments', '2/2');
  await page.saved();

  await page.click('button', 'Hand in');
  await page.find('dialog', 'Ready to be handed in');
  const dialog = await page.find('dialog', 'Ready to be handed in');
  const [button] = await page.all('button', 'Hand in', dialog);
  const file = await page.download(() => button.click());
  await page.find('dialog', 'Saved, ready to be handed in');
  assert.equal(file.name, 'Forced-labour-debate_Heron_1.json');
  const said = await checkHandIn(file, 5);
  assert.equal(said.pseudonym, 'Heron');
  assert.deepEqual([said.attempt, said.parent, said.lacks], [1, null, []]);
  assert.deepEqual(said.counts.map(({ passages, complete }) => [passages, complete]), [[3, 3], [2, 2]]);
  assert.deepEqual(Object.values(said.notes), ['The speech is clearer at its end.']);
  await page.waitForText(file.name);
  await page.waitForText('Moodle, Politics 204, “Forced labour debate”');
  await page.click('button', 'What is in the file').catch(() => {});
  await page.axe();
  await page.screenshot('student-saved');
  const again = await page.download(() => page.click('button', 'Show me the file again'));
  assert.equal(again.text, file.text);
  await page.click('button', 'Back to my work');
  await page.gone('dialog', 'Saved, ready to be handed in');

  // A reload leads to the work.
  await page.saved();
  await page.reload();
  await page.find('button', 'Hand in');
  await page.find('button', /^Pledge: Today we pledge/);
  await progressIs(page, 'Commitments', '2/2');
  await page.find('button', 'Your note on the whole speech');
  assert.ok(!(await page.tab.evaluate(() => window.startPageShown)));

  await page.click('button', 'Hand in');
  const second = await page.until('the dialog', async () => (await page.all('dialog', 'Ready to be handed in'))[0]);
  const [once] = await page.all('button', 'Hand in', second);
  const other = await checkHandIn(await page.download(() => once.click()), 5);
  assert.deepEqual([other.attempt, other.parent], [2, said.id]);
  await removeWork(page);
  await page.find('button', 'Open the sample');
  await page.until('nothing to be stored', async () => JSON.stringify(await page.tab.evaluate(stored)) === JSON.stringify(NOTHING));
});

journey('an exercise is handed in as it is, and work that was begun is found again', async ({ page }) => {
  await page.dropFile('exercise.json', EXERCISE);
  await begin(page);
  await tag(page, PASSAGES[3]);
  await page.saved();
  await page.click('button', 'Hand in');
  await page.waitForText('Themes: 3 passages more');
  await page.click('button', 'To paragraph 2');
  await page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.getAttribute('role') === 'document'));
  await page.click('button', 'Hand in');
  const said = await checkHandIn(await handIn(page, 'Hand in as it is'), 1);
  assert.equal(said.lacks.length, 4);
  await page.press('Escape');

  await page.click('button', /^Forced labour debate/);
  await page.click('button', 'Close the exercise');
  await page.find('button', 'Open the sample');
  await page.dropFile('exercise.json', EXERCISE);
  await page.waitForText(/1 passage, just now/);
  await page.axe();
  await page.screenshot('student-card-begun');
  await page.click('button', 'Go on with your work');
  await page.find('button', /^Pledge: Today we pledge/);

  // Other files are not part of it.
  await page.dropFile('more.txt', 'Madam President,');
  await page.waitForText(/other files cannot be added/);
  // The address can lead to an exercise while the page is open.
  const other = { ...JSON.parse(EXERCISE) };
  other.project = { id: '900d0000-0000-4000-8000-000000000002', name: 'Another one' };
  other.attachments.exercise = { ...other.attachments.exercise, id: other.project.id, title: 'Another one' };
  await page.tab.evaluate((link) => (location.hash = link), `#exercise=${deflateRawSync(JSON.stringify(other)).toString('base64url')}`);
  await page.find('heading', 'Another one');
  await page.click('button', 'Not now');
  await page.find('button', 'Open the sample');
});

journey('the sample can be tried as an exercise, by keyboard alone', async ({ page }) => {
  await page.click('button', 'Try an exercise');
  await page.find('heading', TITLE);
  await page.type('Wren');
  await page.press('Enter');
  await page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.getAttribute('role') === 'document'));
  await tag(page, ['we pledge a further', { method: 'keyboard', key: 'p' }]);
  await progressIs(page, 'Commitments', '0/6');
  await page.find('button', 'Your name: Wren');
});

journey('on a phone the progress is one line, and what lacks is found', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await page.dropFile('exercise.json', EXERCISE);
  await begin(page);
  await page.selectText('Families who flee a war are offered work', { method: 'touch' });
  await page.find('dialog', 'Choose a code');
  await page.fill('Search codes', 'pledge');
  await page.press('Enter');
  await page.gone('dialog', 'Choose a code');
  await page.saved();
  await progressIs(page, 'Commitments', '0/2');
  const [top, ...others] = await page.tab.evaluate(() => [...document.querySelectorAll('.strip__line')].map((it) => it.getBoundingClientRect().top));
  assert.ok(others.every((it) => it === top));
  await page.axe();
  await page.screenshot('student-phone');
  await page.click('button', 'Hand in');
  const [lead] = await page.until('what lacks', async () => {
    const found = await page.all('button', 'To the field');
    return found.length > 0 && found;
  });
  await lead.click();
  await page.until('the focus in the field', () => page.tab.evaluate(() => document.activeElement?.closest('[data-field]')?.dataset.field === 'actor'));
});

const JAPAN = 'statements/japan-unsc-2017-03-15.txt';

/** The same exercise on another text. */
function exerciseOn(text, delegation) {
  const exercise = JSON.parse(EXERCISE);
  const [{ id, provenance }] = exercise.statements;
  const sha256 = createHash('sha256').update(text).digest('hex');
  exercise.statements = [{ id, sha256, text, provenance, metadata: { delegation, language: 'en' } }];
  exercise.attachments.exercise.texts = [{ sha256, part: 'everything' }];
  return JSON.stringify(exercise);
}

journey('an exercise on a real statement is handed in', { data: [JAPAN] }, async ({ page }) => {
  const text = readFileSync(sharedData(JAPAN), 'utf8').replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  await page.dropFile('exercise.json', exerciseOn(text, 'Japan'));
  await begin(page);
  await tag(page, ['threats to international peace and security', { pick: 'threat' }]);
  await page.selectText(undefined, { from: 'Japan has pledged', to: 'by the end of this month' });
  await page.pick('P');
  await page.find('heading', 'Pledge');
  await page.fill(/^Who promises/, 'Japan');
  await page.saved();
  await page.click('button', 'Hand in');
  const said = await checkHandIn(await handIn(page, 'Hand in as it is'), 2);
  assert.deepEqual(said.counts.map(({ passages }) => passages), [1, 1]);
});

journey('the page as one file shows only its exercise', { oneFile: true }, async ({ page, work }) => {
  // As a teacher's page saves it: a data block that no script can leave.
  const html = readFileSync(fileURLToPath(page.address), 'utf8');
  const block = `<script type="application/json" id="exercise">${EXERCISE.replaceAll('<', '\\u003c')}</script>`;
  const copy = join(work, 'exercise.html');
  writeFileSync(copy, html.replace('</body>', `${block}</body>`));
  assert.notEqual(readFileSync(copy, 'utf8'), html);
  await page.open(pathToFileURL(copy).href);
  await page.find('heading', TITLE);
  await page.waitForText(/Leave the file where it is until you have handed in/);
  assert.equal((await page.all('button', 'Not now')).length, 0);
  await page.axe();
  await page.screenshot('student-one-file');
  await begin(page);
  for (const passage of PASSAGES) await tag(page, passage);
  await page.saved();
  await page.reload();
  await progressIs(page, 'Themes', '3/3');
  await page.click('button', /^Forced labour debate/);
  await page.find('dialog', 'your task');
  assert.equal((await page.all('button', 'Close the exercise')).length, 0);
  await page.press('Escape');
  await page.click('button', 'Hand in');
  const said = await checkHandIn(await handIn(page, 'Hand in as it is'), 5);
  assert.equal(said.pseudonym, 'Heron');
  await removeWork(page);
  await page.find('button', 'Begin');
  assert.equal((await page.all('button', 'Go on with your work')).length, 0);
});
