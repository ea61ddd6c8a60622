// Somebody who returns goes on where the work was left; projects are renamed, duplicated, saved and
// deleted on the start page. Settings act at once and stay.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TITLE = 'Statement by H.E. Ms. Inês Taravel';
const ACTIONS = /: rename, duplicate, save a copy, delete$/;

async function leave(page) {
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.find('heading', /^Projects$/);
}

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.saved();
}

journey('somebody who returns goes on with one action', async ({ page }) => {
  assert.equal((await page.all('heading', /^Projects$/)).length, 0, 'nothing to go on with');
  await openCoded(page);
  await leave(page);
  await page.axe();
  await page.screenshot('start-returning');
  await page.find('button', /^Continue.*Go on reading/s);
  await page.click('button', /^Continue/);
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
});

journey('a project that is not open is renamed, duplicated, saved and deleted', async ({ page }) => {
  await openCoded(page);
  await leave(page);

  await page.click('button', ACTIONS);
  await page.screenshot('start-menu');
  await page.click('menuitem', 'Duplicate');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.find('button', /\(copy\)/);
  await page.find('button', /^Pledge: /);
  await page.saved();
  await leave(page);
  assert.equal((await page.all('button', ACTIONS)).length, 2);

  await page.click('button', /\(copy\)”: rename/);
  await page.click('menuitem', 'Rename…');
  await page.find('dialog', 'Project');
  await page.fill('Project name', 'Relief, second reading');
  await page.click('button', 'Save');
  await page.find('button', 'Relief, second reading');
  await page.saved();
  await leave(page);

  await page.click('button', '“Relief, second reading”: rename, duplicate, save a copy, delete');
  const copy = await page.download(() => page.click('menuitem', 'Save a copy'));
  assert.match(copy.text, /statement-annotator/);
  await page.click('button', '“Relief, second reading”: rename, duplicate, save a copy, delete');
  await page.click('menuitem', 'Delete…');
  await page.find('dialog', 'Delete a project');
  await page.find('button', 'Save a copy first');
  await page.screenshot('delete');
  await page.click('button', 'Delete');
  await page.waitForText(/was deleted\. You can bring it back for 30 days/);
  assert.equal((await page.all('button', ACTIONS)).length, 1);

  // It comes back whole, also after the page was closed.
  await page.reload();
  await page.until('the bin', () => page.tab.$('.bin summary'));
  await page.tab.click('.bin summary');
  await page.waitForText('Deleted (1)');
  await page.waitForText(/deleted just now, kept until/);
  await page.axe();
  await page.screenshot('start-deleted');
  await page.setViewport(390, 800);
  await page.setScheme('dark');
  await page.screenshot('start-deleted-390');
  await page.axe();
  await page.setScheme('light');
  await page.setViewport(1400, 800);
  await page.click('button', 'Restore Relief, second reading');
  await page.waitForText('“Relief, second reading” is back.');
  await page.gone('button', 'Restore Relief, second reading');
  await page.click('button', /^Relief, second reading/);
  await page.find('button', /^Pledge: /);
});

journey('settings act at once and stay: theme, size of text, width of lines', async ({ page }) => {
  await openCoded(page);
  const shown = () =>
    page.tab.evaluate(() => {
      const paragraph = document.querySelector('.row[data-number] p');
      const style = getComputedStyle(paragraph);
      return {
        size: style.fontSize,
        width: Math.round(paragraph.getBoundingClientRect().width),
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
  /** Whether a passage is painted where its words are: the handles stand at the ends of the chosen one. */
  const handles = () => page.tab.evaluate(() => [...document.querySelectorAll('.handle')].map((it) => it.getBoundingClientRect().top));
  await page.setViewport(1400, 900);
  await page.click('button', /^Pledge: Today we pledge/);
  await page.until('the handles', async () => (await handles()).length === 2);
  const [before, at] = [await shown(), await handles()];
  assert.equal(before.size, '18px');

  await page.tab.click('.project-button');
  await page.click('menuitem', 'Settings');
  await page.find('dialog', 'Settings');
  await page.axe();
  await page.screenshot('settings');
  await page.click('radio', 'dark');
  await page.until('dark paper', async () => (await shown()).paper !== before.paper);
  await page.screenshot('settings-dark');
  await page.axe();
  const set = (label, value) =>
    page.find('slider', label).then((slider) =>
      slider.evaluate((it, value) => {
        it.value = value;
        it.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, value),
    );
  await set('Text size', '22');
  await set('Line width', '45');
  await page.until('larger letters', async () => (await shown()).size === '22px');
  await page.press('Escape');
  await page.until('the handles at their new place', async () => {
    const now = await handles();
    return now.length === 2 && now[0] !== at[0];
  });
  await page.screenshot('larger');
  const after = await shown();
  assert.notEqual(after.width, before.width);

  await page.reload();
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.until('the same as before', async () => JSON.stringify(await shown()) === JSON.stringify(after));
  await page.setScheme('light');
  assert.equal((await shown()).paper, after.paper, 'dark was chosen');
});
