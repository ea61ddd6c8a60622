// What statements say on codes, in one's own words: written cell by cell, found again, saved, and a
// part of the report.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './journey.mjs';

async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
}

async function goTo(page) {
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Summaries');
  await page.find('heading', 'Summaries');
}

/** The heads of the columns, and for each what its cell of the first statement shows. */
const grid = (page) =>
  page.tab.$eval('.insight__list', (table) => {
    const heads = [...table.tHead.rows[0].cells].slice(1).map((it) => it.textContent.trim());
    const cells = [...table.tBodies[0].rows[0].cells].slice(1).map((it) => it.textContent.trim());
    return heads.map((head, at) => [head, cells[at]]);
  });

const cell = (at) => `.insight__list [data-cell='0-${at}']`;

const writes = (page, title) =>
  page.until(`the field of ${title}`, () =>
    page.tab.evaluate((wanted) => {
      const head = document.querySelector('.insight__passages h2')?.textContent;
      return document.activeElement.id === 'summary-text' && head.startsWith(wanted);
    }, title));

const shows = (page, at, text) =>
  page.until(text, async () => (await grid(page))[at][1] === text);

journey('summaries are written cell by cell, kept, saved and put into the report', async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await grid(page);
  assert.ok(before.length > 2, `${before}`);
  await page.waitForText(`0 summaries are written, ${before.length} are missing where there are passages.`);
  // Each cell is about the passages that it counts.
  await page.tab.click(cell(1));
  await writes(page, before[1][0]);
  const listed = await page.tab.$$eval('.insight__passages li', (all) => all.length);
  assert.equal(before[1][1], listed === 1 ? '1 passage' : `${listed} passages`);
  const words = 'Almora pays, “if others do” — e\u0301 😀 سلام';
  await page.tab.keyboard.type(words);
  await page.press('Control+Enter');
  await writes(page, before[2][0]);
  await shows(page, 1, words);
  await page.waitForText(`1 summary is written, ${before.length - 1} are missing`);
  // It is in the project's file, and in that of the table.
  await page.press('Escape');
  const csv = await page.download(() => page.click('button', 'CSV of the summaries'));
  assert.ok(csv.text.includes(words.replaceAll('"', '""')), csv.text);
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  const written = Object.entries(JSON.parse(text).attachments).filter(([name]) => name.startsWith('memo/summary/'));
  assert.deepEqual(written.map(([, memo]) => memo.text), [words]);
  // Undo takes it back, redo brings it again, and a reload keeps it.
  await page.click('button', /^Undo/);
  await shows(page, 1, before[1][1]);
  await page.click('button', /^Redo/);
  await shows(page, 1, words);
  await page.waitForText('Saved');
  await page.reload();
  await goTo(page);
  await shows(page, 1, words);
  // It is among memos, and in the report.
  await page.click('button', 'Report');
  await page.find('heading', 'Report');
  await page.tab.evaluate(() => {
    for (const label of document.querySelectorAll('.insight__blocks label')) {
      const box = label.querySelector('input');
      if (box.checked !== (label.textContent.trim() === 'Summaries')) box.click();
    }
  });
  const report = await page.download(() => page.click('button', 'Save the report (HTML)'));
  const html = report.text ?? readFileSync(report.path, 'utf8');
  assert.ok(html.includes(words), 'the report has no summary');
});

journey('the grid is walked and written with the keyboard alone', async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await grid(page);
  const focused = () => page.tab.evaluate(() => document.activeElement.dataset.cell ?? document.activeElement.id);
  await page.tab.focus(cell(0));
  await page.press('ArrowRight');
  assert.equal(await focused(), '0-1');
  await page.press('Enter');
  await writes(page, before[1][0]);
  await page.tab.keyboard.type('First.');
  await page.press('Escape');
  await page.until('the cell again', async () => (await focused()) === '0-1');
  await shows(page, 1, 'First.');
  await page.press('ArrowLeft');
  await page.press('Enter');
  await writes(page, before[0][0]);
  // The next one is the first without a summary.
  await page.press('Control+Enter');
  await writes(page, before[2][0]);
});

journey('summaries on a phone', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.tab.click(cell(0));
  await page.until('the field', () => page.tab.evaluate(() => document.activeElement.id === 'summary-text'));
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
  await page.tab.screenshot({ path: join(page.out, 'summaries-phone.png') });
});
