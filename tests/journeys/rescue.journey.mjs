// What remains when the program stops or a project cannot be opened, and what is stored elsewhere.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './journey.mjs';

const FIRST = 'Families who flee a war are offered work';
const SECOND = 'a threat to international peace';

const pledges = (page) => page.all('button', /^Pledge: /);

/** Opens the page so that its program can be broken. */
async function openBreakable(page) {
  await page.tab.evaluateOnNewDocument(() => {
    addEventListener('TrunkApplicationStarted', ({ detail }) => (globalThis.program = detail.wasm));
  });
  await page.open();
}

/** Fills the program's memory with nonsense, and makes the program use it. */
async function stopProgram(page) {
  await page.tab.evaluate(() => new Uint32Array(globalThis.program.memory.buffer).fill(0xfffffff0));
  for (const key of ['j', 'Tab', 'x', 'Escape']) await page.press(key);
  await page.find('heading', 'Statement Annotator has stopped');
}

const stopping = { expect: [/RuntimeError|uncaught|Uncaught|RangeError|TypeError/] };

journey('the program stops: the page says why and hands over the work', stopping, async ({ page }) => {
  await openBreakable(page);
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.tag(SECOND);
  await page.saved();
  await stopProgram(page);
  await page.axe();
  const file = await page.download(() => page.click('button', 'Download my work'));
  assert.match(file.name, /-stored\.json$/);
  await page.screenshot('stopped');
  await page.click('button', 'Load the page again');
  await page.started();
  await page.find('heading', /Almora/);
  await page.until('nothing was lost', async () => (await pledges(page)).length === 2);

  // In a browser without the project, the file restores the work, with its history.
  await page.tab.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('statement-annotator-1').onsuccess = done)));
  await page.reload();
  await page.dropFile(file.path);
  await page.find('heading', /Almora/);
  await page.find('button', /^Pledge: a threat/);
  await page.until('both tags', async () => (await pledges(page)).length === 2);
  await page.press('Control+z');
  await page.until('one to be undone', async () => (await pledges(page)).length === 1);
});

journey('a project that cannot be opened stays as it is, and can be taken out', {}, async ({ page, work }) => {
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.saved();
  await page.tab.evaluate(async () => {
    const answer = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    const database = await answer(indexedDB.open('statement-annotator-1'));
    const parts = database.transaction('parts', 'readwrite').objectStore('parts');
    for (const key of await answer(parts.getAllKeys())) {
      if (key[1] === 'head') await answer(parts.put('{"v":99}', key));
    }
    database.close();
  });
  await page.reload();
  await page.waitForText(/could not be opened.*newer.*left as it is/);
  await page.axe();
  const file = await page.download(() => page.click('button', 'Download what is stored'));
  const stored = JSON.parse(file.text);
  assert.equal(stored.parts.head, '{"v":99}');
  const broken = join(work, 'broken.json');
  writeFileSync(broken, file.text);
  await page.dropFile(broken);
  await page.waitForText(/broken\.json.*could not be opened.*newer/);
});

journey('a project is deleted from the start page, and nothing else with it', {}, async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.saved();
  await page.click('button', 'Statement by H.E. Ms. Inês Taravel');
  await page.click('menuitem', 'Open the sample');
  await page.tag(SECOND);
  await page.saved();
  const count = () =>
    page.tab.evaluate(async () => {
      const answer = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
      const database = await answer(indexedDB.open('statement-annotator-1'));
      const stores = ['texts', 'parts', 'journal'];
      const transaction = database.transaction(stores);
      const counts = await Promise.all(stores.map((name) => answer(transaction.objectStore(name).count())));
      database.close();
      return counts;
    });
  const forGood = async () => {
    await page.tab.waitForSelector('.bin summary');
    await page.tab.click('.bin:not([open]) summary').catch(() => {});
    await page.click('button', /^Delete for good: /);
    await page.find('dialog', 'Delete for good');
    await page.click('button', 'Delete for good');
  };
  await page.click('button', 'Statement by H.E. Ms. Inês Taravel');
  await page.click('menuitem', 'All projects');
  const before = await count();
  const ACTIONS = /: rename, duplicate, save a copy, delete$/;
  const [, older] = await page.all('button', ACTIONS);
  await older.click();
  await page.click('menuitem', 'Delete…');
  await page.find('dialog', 'Delete a project');
  await page.axe();
  await page.click('button', 'Delete');
  await page.waitForText(/was deleted\. You can bring it back/);
  assert.equal((await page.all('button', ACTIONS)).length, 1);
  assert.deepEqual(await count(), before, 'it can still be brought back');
  await forGood();
  await page.waitForText(/was deleted from this browser/);
  const after = await count();
  assert.equal(after[0], before[0], 'the text is needed by the other one');
  assert.ok(after[1] < before[1]);
  await page.tab.evaluate(() => document.querySelector('.recents__row').click());
  await page.find('button', /^Pledge: a threat/);
  await page.click('button', 'Statement by H.E. Ms. Inês Taravel');
  await page.click('menuitem', 'All projects');
  await page.click('button', ACTIONS);
  await page.click('menuitem', 'Delete…');
  await page.click('button', 'Delete');
  await forGood();
  await page.until('all to be gone', async () => (await count()).every((number) => number === 0));
});

journey('where the browser cannot write to a file, Ctrl+S hands the project out', {}, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.showSaveFilePicker);
  await page.open();
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  const file = await page.download(() => page.press('Control+s'));
  assert.equal(JSON.parse(file.text).annotations.length, 1);
});

/** Uses the browser's private files instead of files on disk, so that no system dialog opens. */
function chooseNoWindow() {
  globalThis.chosen = 0;
  globalThis.showSaveFilePicker = async ({ suggestedName }) => {
    globalThis.chosen += 1;
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(suggestedName, { create: true });
    FileSystemFileHandle.prototype.requestPermission ??= async () => 'granted';
    return handle;
  };
}

const content = (page, name) =>
  page.tab.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, name);

async function change(page, name) {
  await new Promise((later) => setTimeout(later, 50));
  await page.tab.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const writable = await (await folder.getFileHandle(name)).createWritable();
    await writable.write('of another computer');
    await writable.close();
  }, name);
}

journey('a backup goes to the same file, and asks before it replaces what somebody else wrote', { only: ['chromium'] }, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(chooseNoWindow);
  await page.open();
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.click('button', 'Export');
  await page.axe();
  await page.click('button', 'Save the project file');
  const said = await page.waitForText(/was saved to “.*\.json”/);
  assert.ok(said);
  const name = await page.tab.evaluate(() => plain(document.body.innerText).match(/was saved to “(.*?\.json)”/)[1]);
  assert.equal(JSON.parse(await content(page, name)).annotations.length, 1);

  await page.tag(SECOND);
  await page.press('Control+s');
  await page.until('the second backup', async () => JSON.parse(await content(page, name)).annotations.length === 2);
  assert.equal(await page.tab.evaluate(() => globalThis.chosen), 1, 'the file was chosen once');

  await page.saved();
  await page.reload();
  await page.find('heading', /Almora/);
  await change(page, name);
  await page.press('Control+s');
  await page.find('dialog', 'The file was changed');
  await page.axe();
  assert.equal(await content(page, name), 'of another computer');
  await page.click('button', 'Replace what is in it');
  await page.until('the third backup', async () => (await content(page, name)).includes('annotations'));
});
