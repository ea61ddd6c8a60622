// The keys of commands: seen, changed with conflicts pointed out, and reset; and a letter that would change a tag which
// is out of view.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const openSample = async (page) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
};

const palette = async (page, command) => {
  await page.press('Control+k');
  await page.find('dialog', 'Go to or do anything');
  await page.type(command);
  await page.press('Enter');
};

const openKeys = async (page) => {
  await palette(page, 'Settings');
  const dialog = await page.find('dialog', 'Settings');
  await (await dialog.$('summary')).click();
};

const rowOf = (page, command) =>
  page.tab.evaluate((command) => {
    const row = [...document.querySelectorAll('.own-keys__row')].find((it) => plain(it.querySelector('.own-keys__name').innerText) === command);
    return row && plain(row.innerText).replaceAll(/\s+/g, ' ');
  }, command);

journey('a command gets another key, a key that is taken is pointed out, and all are reset', async ({ page }) => {
  await openSample(page);
  await openKeys(page);
  await page.click('button', /^Change the key of “Go to the next tag”$/);
  await page.find('button', /^Press the new key for “Go to the next tag”/);
  // The browser's keys cannot be had.
  await page.press('Control+w');
  await page.waitForText('Ctrl+W belongs to the browser. Press another key.');
  // What another command has is pointed out.
  await page.press('Control+y');
  await page.waitForText('Ctrl+Y is the key of “Redo”, which would have none.');
  await page.press('F9');
  await page.until('the new key', async () => /F9/.test(await rowOf(page, 'Go to the next tag')));
  await page.until('the focus on the button', () => page.tab.evaluate(() => /Change the key of .?“Go to the next tag”/.test(plain(document.activeElement?.getAttribute('aria-label') ?? ''))));
  await page.screenshot('keys-changed');
  await page.press('Escape');
  await page.gone('dialog', 'Settings');
  await page.tag('Almora thanks you');
  await page.tag('this question');
  await page.tab.focus('[role="document"]');
  await page.press('Escape', 'Control+Home', 'F9');
  await page.until('the first tag', () => page.tab.evaluate(() => /Almora thanks you/.test(document.querySelector('#inspector').innerText)));
  await page.press('F8');
  await page.settle();
  assert.ok(await page.tab.evaluate(() => /Almora thanks you/.test(document.querySelector('#inspector').innerText)), 'the old key does nothing');
  // After loading again it is the same; the list of keys has it, too.
  await page.saved();
  await page.reload();
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.tab.focus('[role="document"]');
  await page.press('?');
  const list = await page.find('dialog', 'Keyboard shortcuts');
  assert.match(page.plain(await list.evaluate((it) => it.innerText)), /F9\s*Go to the next tag/);
  await page.press('Escape');
  await page.gone('dialog', 'Keyboard shortcuts');
  await openKeys(page);
  await page.click('button', 'Reset all keys');
  await page.until('the old key', async () => /F8/.test(await rowOf(page, 'Go to the next tag')));
});

journey('a letter shows the chosen tag first if it is out of view, and then changes its code', { viewport: { width: 1200, height: 500 } }, async ({ page }) => {
  await openSample(page);
  await page.tag('Almora thanks you');
  await page.tab.evaluate(() => {
    const text = document.querySelector('[role="document"]');
    let scroller = text;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
    scroller.scrollTo(0, scroller.scrollHeight);
  });
  await page.settle();
  await page.tab.evaluate(() => document.querySelector('[role="document"]').focus({ preventScroll: true }));
  await page.press('s');
  await page.waitForText(/was out of view\. Press the key again/);
  assert.equal((await page.all('button', /^Support: Almora/)).length, 0);
  await page.find('button', /^Pledge: Almora thanks you/);
  await page.press('s');
  await page.find('button', /^Support: Almora thanks you/);
});

journey('the picker goes when its passage is scrolled away, and the selection stays', { only: ['chromium'], viewport: { width: 1200, height: 600 } }, async ({ page }) => {
  await openSample(page);
  await page.selectText('Almora thanks you');
  await page.picking();
  await page.tab.mouse.move(780, 150);
  for (let turn = 0; turn < 12; turn += 1) await page.tab.mouse.wheel({ deltaY: 300 });
  await page.gone('dialog', 'Choose a code');
  // What is far from the window is not painted.
  for (let turn = 0; turn < 12; turn += 1) await page.tab.mouse.wheel({ deltaY: -300 });
  await page.until('the selection', async () => (await page.painted('sa-pending')).join() === 'Almora thanks you');
});
