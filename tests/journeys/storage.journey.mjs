// A browser without room, permission or memory: nothing is lost as long as the page is open.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const chromium = { only: ['chromium'] }; // its storage is broken over its own protocol

const ROOM = 30_000; // bytes; less than the sample with its codebook takes
const SMALL_DISK = 3_000_000; // bytes
const pledges = (page) => page.all('button', /^Pledge: /);

async function devtools(page) {
  const session = await page.tab.createCDPSession();
  return (method, params) => session.send(method, { origin: page.origin, ...params });
}

/** Fills the browser's storage with something else. */
const fill = (page) =>
  page.tab.evaluate(async () => {
    const answer = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('waste', { autoIncrement: true });
    const database = await answer(opening);
    for (const size of [500_000, 50_000, 5_000, 500, 50, 5]) {
      try {
        for (;;) {
          const transaction = database.transaction('waste', 'readwrite');
          const waste = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)));
          await answer(transaction.objectStore('waste').add(Array(Math.ceil(size / 65_536)).fill(waste).map((part) => part.slice())));
          await new Promise((done, failed) => {
            transaction.oncomplete = done;
            transaction.onabort = () => failed(transaction.error);
          });
        }
      } catch (error) {
        if (error.name !== 'QuotaExceededError') throw error;
      }
    }
  });

/** Downloads with the notice's button, and checks that these passages are in the file. */
async function downloadFromMessage(page, ...quotes) {
  const file = await page.download(() => page.click('button', 'Download the project'));
  const { statements, annotations } = JSON.parse(file.text);
  const found = annotations.map(({ spans: [span] }) => statements[0].text.slice(span.start_utf16, span.end_utf16));
  assert.deepEqual(found.sort(), quotes.sort());
  return file;
}

const FIRST = 'Families who flee a war are offered work';
const SECOND = 'a threat to international peace';
const THIRD = 'boys of thirteen who have dug ore by day';

journey('no room left: said at once, work goes on, saved when there is room again', chromium, async ({ page }) => {
  const tell = await devtools(page);
  await tell('Storage.overrideQuotaForOrigin', { quotaSize: SMALL_DISK });
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.saved();
  await fill(page);
  await page.tag(SECOND);
  await page.waitForText(/not saved yet.*no space left/);
  await page.axe();
  await page.tag(THIRD);
  await page.press('Control+z');
  await page.until('the third to be undone', async () => (await pledges(page)).length === 2);
  await downloadFromMessage(page, FIRST, SECOND);
  await tell('Storage.overrideQuotaForOrigin', {}); // as it was
  await page.saved();
  await page.until('the message to go with its reason', async () => (await page.all('button', 'Download the project')).length === 0);
  await page.reload();
  await page.find('heading', /Almora/);
  await page.until('both tags', async () => (await pledges(page)).length === 2);
});

journey('a new project where there is no room at all', chromium, async ({ page }) => {
  const tell = await devtools(page);
  await tell('Storage.overrideQuotaForOrigin', { quotaSize: ROOM });
  await page.click('button', 'Open the sample');
  await page.waitForText(/not saved yet.*no space left/);
  await page.tag(FIRST);
  await downloadFromMessage(page, FIRST);
  await tell('Storage.overrideQuotaForOrigin', {});
  await page.saved();
  await page.reload();
  await page.find('button', /^Pledge: Families/);
});

async function asksBeforeClosing(page) {
  const asked = new Promise((resolve) => {
    page.tab.once('dialog', async (dialog) => {
      await dialog.dismiss();
      resolve(dialog.type());
    });
  });
  await page.tab.close({ runBeforeUnload: true });
  assert.equal(await page.until('a question', () => asked), 'beforeunload');
}

journey('a browser that stores nothing: said at once, and the file brings the work back', {}, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await page.open();
  await page.waitForText(/kept only until this page is closed/);
  await page.axe();
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  if (page.kind === 'chromium') await asksBeforeClosing(page);
  const file = await downloadFromMessage(page, FIRST);
  await page.reload();
  await page.find('button', 'Open the sample');
  await page.dropFile(file.path);
  await page.find('button', /^Pledge: Families/);
});

journey('the browser\u2019s data is cleared while the page is open', chromium, async ({ page }) => {
  const tell = await devtools(page);
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.saved();
  await tell('Storage.clearDataForOrigin', { storageTypes: 'all' });
  await page.tag(SECOND);
  await page.saved();
  await page.reload();
  await page.find('heading', /Almora/);
  await page.until('everything was written again', async () => (await pledges(page)).length === 2);
});
