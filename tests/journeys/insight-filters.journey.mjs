// Filters of the room of insight: only statements that fit count, in every view, and what is saved says
// so.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

/** The sample, coded, and a statement of another State with a pledge. */
async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
  await page.addFile('second.txt', 'Madam President,\n\nWe pledge ten million euros to the fund 😀. Our ports stay open.\n');
  await page.find('heading', 'second');
  await page.tag('We pledge ten million');
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Table and deadlines');
  await page.find('heading', 'Commitments');
}

const counted = (page) => page.tab.$eval('.insight__figure > .hint', (it) => it.textContent.replaceAll(/[\u2068\u2069]/g, ''));
const shows = (page, wanted) => page.until(`${wanted}`, async () => wanted.test(await counted(page).catch(() => '')));

async function onlyAlmora(page) {
  await page.click('button', '+ Filter');
  await page.choose('By', 'Delegation');
  await page.tab.evaluate(() => {
    const rows = [...document.querySelectorAll('.insight__values label')];
    rows.find((it) => it.textContent.includes('Almora')).querySelector('input').click();
  });
  await page.click('button', 'Count only these');
}

journey('only statements that fit count in every view, and pictures say so', async ({ page }) => {
  await open(page);
  await shows(page, /^16 commitments · 2 delegations$/);
  await onlyAlmora(page);
  await page.waitForText('1 of 2 statements');
  await shows(page, /^15 commitments · 1 delegation.* only .*Almora/);
  await page.axe();
  await page.screenshot('insight-filter');
  await page.click('button', 'Themes × Commitments');
  await page.until('the numbers', () => page.tab.$('.insight__table td > button'));
  await shows(page, /1 statement · only .*Almora/);
  const svg = await page.download(() => page.click('button', 'SVG'));
  assert.match(svg.text, /only [^<]*Almora/);
  await page.click('button', 'Themes × Statements');
  await page.until('one line', () => page.tab.$$eval('.insight__table tbody tr', (all) => all.length === 1));
  await page.click('button', 'Summaries');
  await page.find('heading', 'Summaries');
  assert.equal(await page.tab.$$eval('.insight__list tbody tr', (all) => all.length), 1);
  // The project is whole everywhere else, and here again without the filter.
  await page.click('button', /^Remove filter: Delegation/);
  await page.until('both', () => page.tab.$$eval('.insight__list tbody tr', (all) => all.length === 2));
  assert.equal(await page.tab.evaluate(() => document.activeElement.textContent.trim()), '+ Filter');
});

journey('a filter that nothing fits says so and is taken away, with the keyboard', async ({ page }) => {
  await open(page);
  await page.tab.focus('#insight-filter-button');
  await page.press('Enter');
  await page.choose('By', 'Date');
  await page.tab.focus('#insight-filter-days-from');
  await page.tab.evaluate(() => {
    const field = document.querySelector('#insight-filter-days-from');
    field.value = '2040-01-01';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await page.press('Enter');
  await page.find('heading', 'No statement fits the filters');
  await page.axe();
  await page.tab.evaluate(() => [...document.querySelectorAll('.insight__none button')][0].focus());
  await page.press('Enter');
  await shows(page, /^16 commitments · 2 delegations$/);
});

journey('filters on a phone', { viewport: { width: 390, height: 844 } }, async ({ page }) => {
  await open(page);
  await page.click('button', '+ Filter');
  await page.screenshot('insight-filter-390');
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
});
