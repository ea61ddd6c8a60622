// The worked example of the README: from 22 real speeches to a figure.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sharedData } from '../shared-data.mjs';
import { journey } from './journey.mjs';

const FOLDER = 'statements/ungd2017';
const CLIMATE = 'climate';

const found = (page) => page.tab.$eval('#find-found', (it) => it.innerText.replaceAll('\u2068', '').replaceAll('\u2069', ''));

journey('from 22 real speeches to a figure in ten actions', { data: [FOLDER] }, async ({ page }) => {
  const speeches = readdirSync(sharedData(FOLDER)).filter((name) => name.endsWith('.txt'));
  assert.equal(speeches.length, 22);
  const actions = [];
  const act = async (what, does) => {
    actions.push(what);
    return does();
  };
  await act('drop', () => page.dropFiles(...speeches.map((name) => join(sharedData(FOLDER), name))));
  await act('add', () => page.click('button', 'Add 22 statements'));
  await page.gone('dialog');
  await act('search', async () => {
    await page.press('/');
    await page.fill('Words to find', CLIMATE);
  });
  await page.until('all hits', async () => /\d+ in \d+ texts/.test(await found(page)));
  await act('take', () => page.choose('Take', 'the sentence'));
  await act('code', () => page.choose('Tag with', 'Environment and climate'));
  await act('tag', () => page.click('button', 'Tag 85'));
  await page.waitForText('Tagged 85 passages with Environment and climate');
  await act('insight', () => page.click('link', 'Insight'));
  await act('statements', () => page.click('button', 'Themes × Statements'));
  await page.find('heading', 'Themes × Statements');
  await page.until('numbers', () => page.tab.$('.insight__table td > button'));
  await act('bars', () => page.click('button', 'bars'));
  await page.until('the picture', () => page.tab.$('.insight__picture svg'));
  const saved = await act('save', () => page.download(() => page.click('button', 'SVG')));
  assert.equal(actions.length, 10, actions.join());
  await page.screenshot('figure-1400');
  // The figure says what it shows, and has a bar for each speech that speaks of it.
  assert.ok(saved.text.includes('n = 85 · 22 statements'), saved.text.slice(0, 2000));
  const bars = [...saved.text.matchAll(/font-weight="[^"]*"[^>]*>(\d+)<\/text>/g)].map(([, number]) => Number(number));
  assert.equal(bars.length, 22);
  assert.equal(bars.reduce((sum, bar) => sum + bar), 85);
  assert.equal(bars.filter((bar) => bar === 0).length, 3);
});
