// The head of the text: how the text looks, and what is painted in it.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const NAME = 'Republic of Almora · 12 Nov 2026';
const ALL = 'Painted in the text: All tags';

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', NAME);
}

/** How many chips there are of each kind. */
const chips = (page) =>
  page.tab.$$eval('[role="document"] button.chip', (all) => ({
    tints: all.filter((it) => it.dataset.paint === 'tint').length,
    lines: all.filter((it) => it.dataset.paint === 'line').length,
  }));
const untilChips = (page, what, test) => page.until(what, async () => test(await chips(page)));

journey('Aa changes how the text looks, as the settings do', async ({ page }) => {
  await openCoded(page);
  const size = () =>
    page.tab.$$eval('[data-para]', (all) => getComputedStyle(all.find((it) => it.textContent.startsWith('Families'))).fontSize);
  const before = await size();
  await page.click('button', 'Aa: how texts look');
  const slider = await page.find('slider', 'Text size');
  await page.axe();
  await slider.focus();
  await page.press('End');
  await page.until('larger letters', async () => (await size()) === '24px');
  await page.click('radio', 'Bars of colour');
  await page.until('bars', () => page.tab.$('[data-chips="bars"]'));
  await page.press('Escape');
  await page.gone('slider', 'Text size');
  await page.until('the focus on the button', () =>
    page.tab.evaluate(() => document.activeElement?.getAttribute('popovertarget') === 'reading-look'),
  );
  await page.reload();
  await page.find('heading', NAME);
  assert.equal(await size(), '24px');
  assert.notEqual(before, '24px');
});

journey('only themes, only commitments or one code are painted, and all again', async ({ page }) => {
  await openCoded(page);
  await untilChips(page, 'chips of both kinds', ({ tints, lines }) => tints > 3 && lines > 3);
  const { tints, lines } = await chips(page);
  const tops = await page.paragraphTops();
  await page.click('button', ALL);
  await page.axe();
  await page.click('radio', /^Only Themes/);
  await untilChips(page, 'only themes', (now) => now.lines === 0 && now.tints >= tints);
  await page.click('radio', /^Only Commitments/);
  await untilChips(page, 'only commitments', (now) => now.tints === 0 && now.lines >= lines);
  await page.waitForText(/15 of 38 tags are painted/);
  await page.click('radio', /^Only one code/);
  await page.choose('Which code', 'Pledge');
  await page.find('button', 'Painted in the text: Only Pledge');
  await page.press('Escape');
  await untilChips(page, 'only pledges', (now) => now.tints === 0 && now.lines > 0 && now.lines < lines);
  await page.axe();
  assert.deepEqual(await page.paragraphTops(), tops, 'the text stays where it is');

  // What is not painted cannot be clicked; the list has all, and shows it.
  await page.clickText('Three harvests have failed');
  await page.settle();
  assert.equal((await page.all('heading', /^Food/)).length, 0);
  await page.click('tab', 'Text (38)');
  await page.find('option', /Families who flee/);

  // A new tag that is not painted has its frame until it is left.
  await page.selectText('None of this will last');
  await page.pick('S');
  await page.find('heading', 'Support');
  assert.equal((await page.all('button', /^Support: None of this/)).length, 0);

  await page.click('button', 'Paint all tags');
  await page.find('button', /^Support: None of this/);
  await page.find('button', ALL);

  // The palette has the way back, too, and the filter is no part of the project.
  await page.click('button', ALL);
  await page.click('radio', /^Only Themes/);
  await page.press('Escape', 'Control+k');
  await page.fill('Commands, codes, statements, words', 'paint all');
  await page.press('Enter');
  await page.find('button', ALL);
  await page.click('button', ALL);
  await page.click('radio', /^Only Themes/);
  await page.saved();
  await page.reload();
  await page.find('button', ALL);
});
