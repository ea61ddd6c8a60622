// One project in two windows: one of them may change it; the other is read-only and can take over.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const ELSEWHERE = 'Open in another window';

/** Two tabs with the sample. The second one is read-only. */
async function twoTabs(page) {
  await page.click('button', 'Open the sample');
  await page.find('heading', /Almora/);
  await page.tag('Families who flee a war are offered work');
  await page.saved();
  const first = page.tab;
  await page.newTab();
  await page.open();
  await page.find('heading', /Almora/);
  await page.press('Shift');
  await page.waitForText(ELSEWHERE);
  return [first, page.tab];
}

async function use(page, tab) {
  page.tab = tab;
  await page.toFront();
}

const untilMine = (page) =>
  page.until('this window to have the project', () =>
    page.tab.evaluate((words) => !plain(document.body.textContent).includes(words), ELSEWHERE),
  );

journey('a second window shows what the first does, changes nothing, and takes over on request', async ({ page }) => {
  const [first, second] = await twoTabs(page);
  await page.axe();
  await use(page, first);
  await page.tag('a threat to international peace');
  await use(page, second);
  await page.find('button', /^Pledge: a threat to/);

  await page.selectText('boys of thirteen');
  await page.press('P');
  await page.waitForText(/this one only shows what happens there/);
  assert.equal((await page.all('button', /^Pledge: boys/)).length, 0);

  // A note being typed in the first window is taken over, too.
  await use(page, first);
  await page.click('button', /^Pledge: a threat to/);
  const note = await page.find('textbox', 'Note');
  await note.focus();
  await page.type('Typed until the last moment 😀');
  await use(page, second);
  await page.click('button', 'Edit here');
  await untilMine(page);
  await page.tag('boys of thirteen who have dug ore by day');
  await page.saved();
  await page.click('button', /^Pledge: a threat to/);
  assert.equal(await page.value('textbox', 'Note'), 'Typed until the last moment 😀');

  await use(page, first);
  await page.waitForText(ELSEWHERE);
  await page.find('button', /^Pledge: boys of thirteen/);
});

const crashing = { expect: [/crash/i] };

journey('after the window that had the project crashed, the other one goes on', crashing, async ({ page }) => {
  const [first, second] = await twoTabs(page);
  await use(page, first);
  await page.tag('a threat to international peace');
  await page.saved();
  await page.crash(first);
  await use(page, second);
  await untilMine(page);
  await page.find('button', /^Pledge: a threat to/);
  await page.tag('boys of thirteen who have dug ore by day');
  await page.saved();
  await page.reload();
  await page.find('heading', /Almora/);
  assert.equal((await page.all('button', /^Pledge: /)).length, 3);
});

journey('two windows with a project each: neither forgets that of the other', {}, async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.tag('Families who flee a war are offered work');
  await page.saved();
  const first = page.tab;
  await page.newTab();
  const second = page.tab;
  await page.open();
  await page.find('heading', /Almora/);
  await page.click('button', 'Statement by H.E. Ms. Inês Taravel');
  await page.click('menuitem', 'All projects');
  await page.addFile('other.txt', Buffer.from('We shall pay ten million to the relief fund.\n'));
  await page.find('heading', 'other');
  await page.tag('ten million');
  await page.saved();
  await second.close();

  await use(page, first);
  await page.tag('a threat to international peace');
  await page.saved();
  await page.reload();
  await page.find('heading', /Almora/);
  await page.click('button', 'Statement by H.E. Ms. Inês Taravel');
  await page.click('menuitem', 'All projects');
  await page.find('button', /^other/);
  await page.find('button', /^Statement by/);
});
