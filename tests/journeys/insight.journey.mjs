// The room of insight: numbers are those of the exported file, each leads to its passages, and what is
// saved is what is shown.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

/** The sample, coded, and a second statement with two tags. */
async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
  await page.addFile('second.txt', 'Madam President,\n\nWe pledge ten million euros to the fund 😀. Our ports stay open.\n');
  await page.find('heading', 'second');
  await page.tag('We pledge ten million');
}

const goTo = async (page) => {
  await page.click('link', 'Insight');
  await page.find('heading', 'Themes × Commitments');
  await page.find('rowheader', 'together');
};

/** The project file, and of each code the one at the top that it counts with. */
async function project(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  const file = JSON.parse(text);
  const codes = new Map(file.codebook.codes.map((code) => [code.id, code]));
  const top = (id) => (codes.get(id).parent ? top(codes.get(id).parent) : id);
  return { ...file, codes, top };
}

/** Pairs of annotations that share a character, counted without thinking. */
function pairs({ annotations, codes, top }, row, column) {
  const touch = (one, other) =>
    one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end));
  let count = 0;
  for (const one of annotations) {
    for (const other of annotations) {
      const same = one.statement === other.statement;
      const named = codes.get(top(one.code)).name === row && codes.get(top(other.code)).name === column;
      if (same && one !== other && named && touch(one, other)) count += 1;
    }
  }
  return count;
}

const cells = (page) =>
  page.tab.$$eval('.insight__table tbody td > button', (all) => all.map((it) => it.getAttribute('aria-label')));

journey('themes by commitments are counted as in the exported file, and a number lists its passages', async ({ page }) => {
  await open(page);
  const file = await project(page);
  await goTo(page);
  const shown = await cells(page);
  assert.ok(shown.length > 10, shown.join('\n'));
  let largest = { count: -1 };
  for (const label of shown) {
    const [, row, column, count] = label.match(/^(.*), ([^,]*): (\d+)$/);
    assert.equal(Number(count), pairs(file, row, column), label);
    if (Number(count) > largest.count) largest = { row, column, count: Number(count) };
  }
  assert.ok(largest.count > 0);
  const { row, column, count } = largest;
  await page.waitForText(`${row} and ${column} come together most often, ${count} of`);
  await page.click('button', `${row}, ${column}: ${count}`);
  const region = await page.find('region', `${row} × ${column}, ${count}`);
  const quotes = await region.$$eval('li > button', (all) => all.map((it) => it.innerText));
  assert.equal(quotes.length, count);
  await page.screenshot('insight-1400');
  await page.axe();
  await page.click('button', quotes[0]);
  await page.find('document');
  await page.waitForText(column);
});

journey('the keys go through the numbers, and one tab stop is enough', async ({ page }) => {
  await open(page);
  await goTo(page);
  const focused = () => page.tab.evaluate(() => document.activeElement.dataset.cell);
  await page.tab.focus('[data-cell="0-0"]');
  for (const [key, cell] of [['ArrowRight', '0-1'], ['ArrowDown', '1-1'], ['ArrowLeft', '1-0'], ['ArrowUp', '0-0'], ['ArrowUp', '0-0']]) {
    await page.press(key);
    assert.equal(await focused(), cell);
  }
  assert.equal((await page.tab.$$('.insight__table button[tabindex="0"]')).length, 1);
  await page.press('Enter');
  await page.find('region', /×/);
  await page.click('button', 'Close');
  assert.equal(await focused(), '0-0');
});

journey('statements, delegations and years are counted, shown in four ways, and saved', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Themes × Statements');
  await page.find('rowheader', 'second');
  await page.tab.select('#insight-rows', '1');
  await page.find('button', 'Pledge, second: 1');
  await page.click('button', 'share of text');
  await page.find('button', /^Pledge, second: \d+(\.\d)? %$/);
  await page.click('button', 'residuals');
  await page.find('button', /^Pledge, second: −?\d+(\.\d)?$/);
  await page.click('button', 'row %');
  await page.click('button', 'counts');
  await page.find('button', 'Pledge, second: 1');
  const file = await page.download(() => page.click('button', 'CSV of these numbers'));
  const [head, ...rows] = file.text.replace(/^\ufeff/, '').trim().split(/\r?\n/);
  assert.match(head, /^"code","name",.*"second"$/);
  assert.ok(rows.some((row) => /^"pledge","Pledge","?\d+"?,"?1"?$/.test(row)), file.text);
  // The numbers follow the texts.
  await page.press('Control+z');
  await page.gone('button', 'Pledge, second: 1');
});

journey('on a phone the numbers scroll by themselves', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await open(page);
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.find('heading', 'Themes × Commitments');
  await page.find('rowheader', 'together');
  await page.screenshot('insight-390');
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
  await page.axe();
});

journey('a project without tags says that there is nothing to count', async ({ page }) => {
  await page.addFile('one.txt', 'Madam President,\n\nWe pledge ten million euros.\n');
  await page.find('heading', 'one');
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.waitForText('Nothing to count yet');
  await page.axe();
});
