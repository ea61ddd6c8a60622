// A text of many windows: what is not near the window costs nothing and is there when it is needed.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

journey('in a long text, what is far from the window is painted when it comes near, and for paper', async ({ page }) => {
  const line = (n) => `Paragraph ${n}: we pledge ten million euros to the fund, and we thank all delegations.`;
  const text = Array.from({ length: 300 }, (_, n) => line(n + 1)).join('\n\n');
  await page.addFile('long.txt', `Madam President,\n\n${text}\n`);
  await page.find('heading', 'long');
  await page.selectText('Paragraph 2: we pledge');
  await page.find('dialog', 'Choose a code');
  await page.until('the search field', () =>
    page.tab.evaluate(() => document.activeElement?.id === 'picker-search'),
  );
  await page.type('P');
  const chip = /^Pledge: Paragraph 2/;
  await page.find('button', chip);
  const mark = 'sa-line-5-0';
  assert.deepEqual(await page.painted(mark), ['Paragraph 2: we pledge']);
  const underlined = () =>
    page.tab.evaluate((name) => {
      const paragraph = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.startsWith('Paragraph 2:'));
      return getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine;
    }, mark);
  assert.equal(await underlined(), 'underline');

  const scrollTo = (where) =>
    page.tab.evaluate((where) => {
      const pane = document.getElementById('text-scroller');
      pane.scrollTop = where * pane.scrollHeight;
    }, where);
  await scrollTo(1);
  await page.until('the passage to be far', async () => (await page.painted(mark)).length === 0);
  // It is the chosen one, too.
  assert.deepEqual(await page.painted('sa-selected'), []);
  await page.tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.deepEqual(await page.painted(mark), ['Paragraph 2: we pledge']);
  assert.deepEqual(await page.painted('sa-selected'), ['Paragraph 2: we pledge']);
  await page.tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await page.painted(mark), []);
  await scrollTo(0);
  await page.until('the passage to be painted', async () => (await page.painted(mark)).length === 1);
  await page.find('button', chip);
});
