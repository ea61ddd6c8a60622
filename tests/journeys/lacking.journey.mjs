// Browsers without some feature: the page says what is missing, or works without it.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const FIRST = 'Families who flee a war are offered work';

journey('without the Highlight API passages are marked all the same', {}, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => {
    delete globalThis.Highlight;
    Object.defineProperty(CSS, 'highlights', { value: undefined });
  });
  await page.open();
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  const box = await page.until('a box over the passage', () =>
    page.tab.evaluate((quote) => {
      const paragraph = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.includes(quote));
      const text = document.createRange();
      text.setStart(paragraph.firstChild, paragraph.textContent.indexOf(quote));
      text.setEnd(paragraph.firstChild, paragraph.textContent.indexOf(quote) + quote.length);
      const { x, y } = text.getBoundingClientRect();
      const near = (box) => Math.abs(box.x - x) < 3 && Math.abs(box.y - y) < 8;
      return [...document.querySelectorAll('.box')].some((box) => near(box.getBoundingClientRect()));
    }, FIRST),
  );
  assert.ok(box);
  await page.screenshot('without-highlights');
});

journey('without WebAssembly the page says that it cannot start', { expect: [/WebAssembly/] }, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() => delete globalThis.WebAssembly);
  await page.tab.goto(page.address, { waitUntil: 'load' });
  await page.waitForText(/could not start.*too old.*untouched/s);
});

journey('without IndexedDB the page says that nothing is kept', {}, async ({ page }) => {
  await page.tab.evaluateOnNewDocument(() =>
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  );
  await page.open();
  await page.waitForText(/kept only until this page is closed/);
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
});
