// Accessibility: axe-core on every screen in light and dark, by keyboard alone, on a phone.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TITLE = 'Republic of Almora · 12 Nov 2026';

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', TITLE);
}

for (const scheme of ['light', 'dark']) {
  journey(`axe finds nothing on any screen, ${scheme}`, { scheme }, async ({ page }) => {
    await page.find('heading', 'Statement Annotator');
    await page.axe();
    await openCoded(page);
    await page.axe();
    await page.screenshot(`annotated-${scheme}`);
    const higher = await page.tab.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    assert.equal(higher, false, 'the panes scroll, the page does not');

    await page.selectText('None of this will last while hunger does the recruiting');
    await page.find('dialog', 'Choose a code');
    await page.axe();
    await page.screenshot(`picker-${scheme}`);
    await page.press('Escape');
    await page.press('Escape');

    await page.click('button', /^Pledge: Today we pledge/);
    await page.find('heading', 'Pledge');
    await page.axe();
    await page.screenshot(`inspector-${scheme}`);

    const dialogs = [
      () => page.click('button', 'Export'),
      () => page.tab.focus('[role="document"]').then(() => page.press('?')),
      () => page.codeMenu('Pledge', 'Edit…'),
    ];
    for (const open of dialogs) {
      await open();
      await page.until('a dialog', () => page.tab.$('dialog[open]'));
      await page.axe();
      await page.press('Escape');
      await page.until('no dialog', async () => !(await page.tab.$('dialog[open]')));
    }

    await page.setViewport(390, 800);
    await page.axe();
    await page.screenshot(`narrow-${scheme}`);
    const wider = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wider, false, 'no sideways scrolling at 390 px');
    await page.setViewport(360, 640);
    const widest = await page.tab.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(widest <= 360, `${widest} px at 360`);
  });
}

journey('with the keyboard alone: open, tag, undo, redo, remove', async ({ page }) => {
  await page.find('heading', 'Statement Annotator');
  for (let i = 0; i < 20; i += 1) {
    await page.press('Tab');
    const name = await page.tab.evaluate(() => plain(document.activeElement.textContent).trim());
    if (name === 'Open the sample') break;
  }
  await page.press('Enter');
  await page.find('heading', TITLE);
  await page.tab.focus('[role="document"]');

  // Down to the second numbered paragraph, then its first sentence.
  await page.press('Control+Home');
  await page.selectText('Almora thanks you for bringing this question to the Council.', { method: 'keyboard' });
  await page.press('Enter');
  await page.pick('courtesy');
  await page.find('button', /^Courtesy and procedure: Almora thanks you/);
  await page.find('button', 'Undo: tag “Courtesy and procedure”');
  const inText = () => page.tab.evaluate(() => document.activeElement?.id === 'text');
  await page.until('the focus back in the text', inText);

  await page.press('Control+z');
  await page.gone('button', /^Courtesy and procedure: Almora/);
  await page.press('Control+Shift+z');
  await page.find('button', /^Courtesy and procedure: Almora/);

  // What is redone is chosen. Once it is left, and with the caret inside the passage, Enter chooses it
  // again, and Delete removes it.
  const chosen = () => page.all('heading', 'Courtesy and procedure');
  await page.until('the tag to be chosen', async () => (await chosen()).length > 0);
  await page.press('Escape');
  await page.until('no tag to be chosen', async () => (await chosen()).length === 0);
  await page.press('ArrowRight', 'ArrowRight', 'Enter');
  await page.find('heading', 'Courtesy and procedure');
  await page.press('Delete');
  await page.gone('button', /^Courtesy and procedure: Almora/);
  await page.press('?');
  await page.find('heading', 'Keyboard shortcuts');
  await page.press('Escape');
});

const phone = { viewport: { width: 390, height: 800, touch: true } };

journey('on a phone: select with a finger, choose in the docked picker', phone, async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', TITLE);
  await page.selectText('the metal leaves the country in the same lorries', { method: 'touch' });
  await page.find('dialog', 'Choose a code');
  await page.screenshot('phone-picker');
  await page.fill('Search codes', 'organised');
  await page.press('Enter');
  await page.gone('dialog', 'Choose a code');
  await page.until('the tag', async () => {
    const undo = await page.all('button', 'Undo: tag “Transnational organised crime”');
    return undo.length > 0;
  });
  await page.screenshot('phone-tagged');
});

journey('on a phone the record closes with Escape, and when Tab leaves it', { viewport: { width: 390, height: 800 } }, async ({ page }) => {
  await openCoded(page);
  const isOpen = () => page.tab.$eval('#right-panel', (panel) => panel.offsetHeight > 0);
  const isClosed = async () => !(await isOpen());
  const focusIn = (selector) =>
    page.until(`the focus in ${selector}`, () =>
      page.tab.evaluate((selector) => Boolean(document.activeElement?.closest(selector)), selector),
    );
  await page.tab.focus('[role="document"]');
  await page.press('Control+Enter');
  await page.click('button', 'Record');
  await focusIn('#right-panel');
  assert.ok(await isOpen());
  await page.press('Escape');
  await page.until('it closed', isClosed);
  await focusIn('[role="document"]');
  await page.click('button', 'Record');
  await focusIn('#right-panel');
  for (let presses = 0; presses < 6 && (await isOpen()); presses += 1) await page.press('Shift+Tab');
  await page.until('it closed', isClosed);
  const lost = await page.tab.evaluate(() => document.activeElement === document.body);
  assert.equal(lost, false, 'the focus is on what is seen now');
});

journey('stacked passages: the shortest first, then the rest; the same code twice is refused', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', TITLE);
  const tag = async (quote, key, refused) => {
    await page.selectText(quote);
    await page.find('dialog', 'Choose a code');
    await page.until('the search field', () =>
      page.tab.evaluate(() => document.activeElement?.id === 'picker-search'),
    );
    await page.type(key);
    if (refused) {
      await page.waitForText(refused);
      await page.press('Escape', 'Escape');
    }
    await page.gone('dialog', 'Choose a code');
  };
  await tag('Families who flee a war are offered work', '2');
  await tag('who flee a war', '3');
  await tag('who flee a war', '3', /already/);
  await page.clickText('I thank you');
  await page.clickText('flee');
  await page.find('heading', 'Refugees, migrants and displaced people');
  await page.clickText('flee');
  await page.find('heading', 'Trafficking, slavery and forced labour');
  await page.press('[');
  await page.find('heading', 'Refugees, migrants and displaced people');
});
