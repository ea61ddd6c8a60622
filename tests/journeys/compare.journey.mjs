// Commitments of two statements beside each other: pairs are proposed, confirmed, separated and made by
// hand, with the mouse and with the keyboard, and kept.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const head = (year) => `Statement by H.E. Ms. Inês Taravel, Permanent Representative of Almora

General Assembly, 20 September ${year}

Madam President,

`;
const TRAIN = 'We will train coast guards of island States';
const PAY = 'We will pay for schools in the mountains';
const TRAINS = 'Almora will train the coast guard of every island State é😀';
const ROADS = 'We will build roads';

async function add(page, year, sentences) {
  await page.addFile(`${year}.txt`, `${head(year)}${sentences.map((it) => `${it}.`).join('\n\n')}\n`);
  await page.find('heading', /Almora|20\d\d/);
  await page.until('the text', () =>
    page.tab.evaluate((words) => document.querySelector('main').textContent.includes(words), sentences[0]));
  for (const sentence of sentences) await page.tag(sentence);
}

async function goTo(page) {
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Compare');
  await page.find('heading', 'Compare');
}

async function open(page) {
  await add(page, 2017, [TRAIN, PAY]);
  await add(page, 2024, [TRAINS, ROADS]);
  await goTo(page);
}

const counts = (page, repeated, decided, made, dropped) =>
  page.waitForText(`${repeated} repeated (${decided} decided), ${made} new, ${dropped} dropped`);

const focused = (page, wanted) =>
  page.until(`the focus on ${wanted}`, () =>
    page.tab.evaluate((id) => document.activeElement.id.startsWith(id), wanted));

journey('pairs are proposed, decided, undone, saved and kept', async ({ page }) => {
  await open(page);
  await counts(page, 1, 0, 1, 1);
  await page.waitForText('1 comes back in');
  await page.waitForText('Proposed, similarity');
  const marked = await page.tab.$$eval('mark', (all) => all.map((it) => it.textContent.toLowerCase()));
  assert.ok(marked.includes('guards') && marked.includes('guard'), `${marked}`);
  await page.axe();
  await page.screenshot('compare');
  await page.setScheme('dark');
  await page.screenshot('compare-dark');
  await page.setScheme('light');
  await page.click('button', /^The same: We will train/);
  await counts(page, 1, 1, 1, 1);
  await page.waitForText('Decided by you, similarity');
  await page.click('button', /^Not the same: We will train/);
  await counts(page, 0, 0, 2, 2);
  await page.click('button', /^Undo/);
  await counts(page, 1, 1, 1, 1);
  // Two that share no words are paired by hand.
  await page.click('button', /^Pair by hand: We will build roads/);
  await page.axe();
  await page.click('button', /^Pair with this: We will pay/);
  await counts(page, 2, 2, 0, 0);
  const csv = await page.download(() => page.click('button', 'CSV of this comparison'));
  const lines = csv.text.trim().split('\r\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^"status","decided_by","similarity","earlier_id"/);
  assert.ok(lines.slice(1).every((line) => line.startsWith('"repeated","user",')), csv.text);
  assert.ok(csv.text.includes(TRAINS) && csv.text.includes(ROADS), csv.text);
  await page.saved();
  await page.reload();
  await goTo(page);
  await counts(page, 2, 2, 0, 0);
  await page.axe();
  // A passage opens its text.
  await page.tab.click('.compare__passage');
  await page.find('document');
});

journey('pairs are decided with the keyboard alone', async ({ page }) => {
  await open(page);
  await counts(page, 1, 0, 1, 1);
  await page.tab.focus('[id^=compare-same]');
  await page.press('Enter');
  await counts(page, 1, 1, 1, 1);
  await focused(page, 'compare-same');
  await page.press('Tab', 'Enter');
  await counts(page, 0, 0, 2, 2);
  await focused(page, 'compare-repeated');
  await page.tab.focus('[data-list=alone] [id^=compare-pair]');
  await page.press('Enter');
  await page.waitForText('or press Escape');
  await focused(page, 'compare-pair');
  await page.press('Escape');
  await page.gone('button', /^Pair with this/);
  await page.tab.focus('[data-list=alone] [id^=compare-pair]');
  await page.press('Enter');
  await page.find('button', /^Pair with this/);
  await focused(page, 'compare-pair');
  await page.press('Enter');
  await counts(page, 1, 1, 1, 1);
  await focused(page, 'compare-same');
});

journey('sides and codes are chosen, and what cannot be compared is said', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await add(page, 2017, [TRAIN]);
  await goTo(page);
  await page.waitForText('There is only one statement that counts');
  await page.axe();
  await page.tab.evaluate(() => (location.hash = '#read'));
  await add(page, 2024, [TRAINS]);
  await goTo(page);
  await counts(page, 1, 0, 0, 0);
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
  await page.screenshot('compare-390');
  await page.choose('Earlier', 'All of 2024');
  await page.waitForText('Both sides have a statement in common');
  await page.choose('Later', 'All of 2017');
  await counts(page, 1, 0, 0, 0);
  await page.tab.click('.compare__codes > summary');
  await page.tab.evaluate(() => {
    const labels = [...document.querySelectorAll('.compare__code')];
    labels.find((it) => it.textContent.includes('Pledge')).querySelector('input').click();
  });
  await counts(page, 0, 0, 0, 0);
  await page.waitForText('has no commitments with these codes');
  await page.axe();
});
