// The status line, its list of messages, undo that shows what it did, what is asked before much is
// removed, and the focus, which is never lost.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const FIRST = 'Families who flee a war are offered work';
const SECOND = 'a threat to international peace';
const OTHER = 'Thank you.\n\nWe pledge a harbour.\n\nWe also pledge a road.\n';

const statusLine = (page) => page.tab.$('.status').then((line) => line.evaluate((it) => it.innerText));
const untilStatus = (page, pattern) =>
  page.until(`the status line ${pattern}`, async () => pattern.test(page.plain(await statusLine(page))));

/** The role and name of what has the focus. */
const focusedElement = (page) =>
  page.tab.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body ? 'body' : `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${at.id}`;
  });
const untilFocus = (page, pattern) =>
  page.until(`the focus on ${pattern}`, async () => pattern.test(await focusedElement(page)));
const inText = (page) => untilFocus(page, /^document text$/);

async function openSample(page) {
  await page.click('button', 'Open the sample');
  await page.find('heading', /Almora/);
}

/** Chooses from the menu of the statement whose title begins like this. */
async function fromMenu(page, title, item) {
  await page.tab.click('.switcher');
  const row = await page.find('option', new RegExp(`^(${title})`));
  await row.hover();
  await (await row.$('.icon-button')).click();
  await page.click('menuitem', item);
}

journey('messages have a line of their own, go by themselves, and can be read again', {}, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await untilStatus(page, /Tagged Pledge \(par\. \d+\)/);
  const overText = await page.tab.evaluate(() => {
    const line = document.querySelector('.status').getBoundingClientRect();
    return document.querySelector('.document').getBoundingClientRect().bottom > line.top + 1;
  });
  assert.ok(!overText, 'the line is below the text');
  assert.equal((await page.all('alert')).length, 0);
  await page.axe();

  await page.selectText(SECOND);
  await page.press('Escape');
  await untilStatus(page, /1 tag, 0 of 1 record/);
  await page.tag(SECOND);
  await page.selectText(SECOND);
  await page.picking();
  await page.type('P');
  await page.press('Enter');
  await untilStatus(page, /already, so nothing was added/);
  await page.press('Escape', 'Escape');

  await page.click('button', 'All messages');
  const list = await page.find('dialog', 'All messages');
  const lines = (await list.evaluate((it) => it.innerText)).split('\n').map((line) => page.plain(line));
  assert.match(lines.join(' '), /already.*Tagged Pledge.*Tagged Pledge/, 'the newest first');
  assert.match(lines[0], /^\d+:\d\d/, 'with the time');
  await page.axe();
  await page.press('Escape');
  await page.gone('dialog', 'All messages');

  await page.tab.focus('[role="document"]');
  await page.press('?');
  const dialog = await page.find('dialog', 'Keyboard shortcuts');
  assert.doesNotMatch(await dialog.evaluate((it) => it.innerText), /nothing was added/, 'not in another dialog');
  await page.press('Escape');
  await page.gone('dialog', 'Keyboard shortcuts');

  // No message outlives its project.
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.click('button', 'Open the sample');
  await page.find('heading', /Almora/);
  assert.doesNotMatch(page.plain(await statusLine(page)), /nothing was added|Tagged/);
  await page.click('button', 'All messages');
  await page.waitForText('There have been no messages');
});

journey('what was done goes after a while, and stays while it is pointed at', {}, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await untilStatus(page, /Tagged Pledge/);
  await (await page.find('button', 'Undo', await page.tab.$('.status'))).hover();
  const end = Date.now() + 11_000;
  await page.until('11 seconds to pass', () => Date.now() > end);
  assert.match(page.plain(await statusLine(page)), /Tagged Pledge/);
  await page.tab.mouse.move(600, 300);
  await page.until('it to go', async () => !/Tagged/.test(page.plain(await statusLine(page))));
});

journey('undo says what it did, goes there and shows it', {}, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  const heading = await page.text('heading', /Almora/);
  await page.addFile('harbour.txt', OTHER);
  await inText(page);
  await page.tag('We pledge a harbour.');
  await page.press('Control+z', 'Control+z');
  await page.until('the file to be gone', async () => (await page.text('heading', /Almora/)) === heading);
  await page.press('Control+z');
  await untilStatus(page, /Undone: tag .?Pledge.?, par\. \d+/);
  assert.deepEqual(await page.painted('sa-flash'), [FIRST]);
  await page.until('the highlight to go', async () => (await page.painted('sa-flash')).length === 0);
  await (await page.find('button', 'Redo', await page.tab.$('.status'))).click();
  await page.find('button', /^Pledge: Families/);
  await untilStatus(page, /Redone/);
  await inText(page);

  await page.tag(SECOND);
  await page.click('button', 'Last steps');
  await untilFocus(page, /^menuitem/);
  await page.axe();
  await page.press('ArrowDown', 'Enter');
  await untilStatus(page, /Undone: 2 steps/);
  assert.equal((await page.all('button', /^Pledge: /)).length, 0);
});

journey('a statement with tags is removed only after a question, and undo comes back to it', {}, async ({ page }) => {
  await openSample(page);
  await page.addFile('harbour.txt', OTHER);
  await page.tag('We pledge a harbour.');
  await page.tag('We also pledge a road.');
  await fromMenu(page, 'harbour|Thank', 'Remove from the project');
  const question = await page.find('dialog', 'Remove a statement');
  assert.match(page.plain(await question.evaluate((it) => it.innerText)), /with 2 tags/);
  await page.axe();
  const copy = await page.download(() => page.click('button', 'Save a copy first'));
  assert.equal(JSON.parse(copy.text).annotations.length, 2);
  await page.click('button', 'Remove');
  await page.gone('dialog', 'Remove a statement');
  await untilStatus(page, /Removed the statement .* and its 2 tags/);
  await page.find('heading', /Almora/);
  await inText(page);
  await (await page.find('button', 'Undo', await page.tab.$('.status'))).click();
  await page.find('button', /^Pledge: We pledge a harbour/);
  await inText(page);

  // Without tags there is no question, and the same way back.
  await page.press('Alt+PageUp');
  await page.find('heading', /Almora/);
  await fromMenu(page, 'Republic of Almora', 'Remove from the project');
  await untilStatus(page, /Removed the statement/);
  await page.press('Control+z');
  await page.find('heading', /Almora/);
});

journey('a used code is removed after a question where its tags go', {}, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await page.tag(SECOND);
  await page.codeMenu('Pledge', 'Edit…');
  await page.click('button', 'Remove code…');
  await page.find('dialog', /^Remove .?Pledge/);
  await page.axe();
  await page.click('button', 'Remove');
  await page.waitForText('Choose the code that the tags get.');
  await page.choose('The other code', 'Intent');
  await page.click('button', 'Remove');
  await untilStatus(page, /Removed the code Pledge\. 2 tags have the code Intent now/);
  assert.equal((await page.all('button', /^Intent: /)).length, 2);
  await page.tab.focus('[role="document"]');
  await page.press('Control+z');
  await page.until('the tags to be back', async () => (await page.all('button', /^Pledge: /)).length === 2);
});

journey('the focus is never lost', {}, async ({ page }) => {
  await openSample(page);
  await inText(page);
  for (const name of ['one', 'two', 'three']) {
    await page.addFile(`${name}.txt`, `${name}. ${OTHER}`);
    await inText(page);
  }
  // Alt+Page Up works many times.
  await page.press('Alt+PageUp', 'Alt+PageUp', 'Alt+PageUp');
  await page.find('heading', /Almora/);
  await inText(page);

  await page.tag(FIRST);
  await inText(page);
  const field = await page.field('Note');
  await field.focus();
  await page.press('Escape');
  await inText(page);
  await page.find('heading', 'Pledge'); // the record is still there
  for (const again of [false, true]) {
    await page.click('tab', again ? 'Record' : /^Text/);
    await untilFocus(page, again ? /^tab tab-record$/ : /^tab tab-text$/);
    await page.press('Escape');
    await inText(page);
  }
  await page.click('button', 'Actions for this tag');
  await page.click('menuitem', 'Close');
  await page.gone('heading', 'Pledge');
  await inText(page);

  await page.click('button', /^Pledge: Families/);
  await page.click('button', 'Actions for this tag');
  await page.click('menuitem', 'Remove tag');
  await inText(page);
  await page.click('button', 'Export');
  await page.click('button', 'Other programs');
  const format = await page.until('the formats', () => page.tab.$('dialog .exports__format'));
  await format.click();
  await page.until('the format to be chosen', () => format.evaluate((it) => !it.isConnected));
  await page.until('the focus in the dialog', () => page.tab.evaluate(() => document.activeElement.closest('dialog') !== null));
  await page.press('Escape');
  await page.gone('dialog');
  assert.notEqual(await focusedElement(page), 'body');
});

journey('F6 goes from region to region, and then to the browser', { only: ['chromium'] }, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await inText(page);
  const region = () =>
    page.tab.evaluate(() => document.activeElement.closest('.bar, #left-panel, main, #right-panel, .status, .name-question')?.className);
  await page.find('tree', 'Codes');
  await page.find('region', 'Your name');
  const seen = [await region()];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
    await page.press(key);
    seen.push(await region());
  }
  assert.deepEqual(seen, ['text-column', 'inspect', 'status', 'name-question', 'status', 'inspect', 'text-column', 'side', 'bar']);
  await page.setViewport(1000, 800);
  await page.press('F6');
  await page.until('the rail', () => page.tab.evaluate(() => document.activeElement.closest('.rail') !== null));
  await page.press('Shift+F6');
  const taken = () =>
    page.tab.evaluate(() => {
      const event = new KeyboardEvent('keydown', { key: 'F6', shiftKey: true, bubbles: true, cancelable: true });
      return !document.activeElement.dispatchEvent(event);
    });
  assert.equal(await taken(), false, 'before the first region it is the browser’s');
});

journey('the keys of an input method are its own', { only: ['chromium'] }, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  const field = await page.field('Note');
  await field.focus();
  // Safari sends the last key after the composition has ended.
  const send = (key) =>
    page.tab.evaluate((key) => {
      const event = new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(event);
    }, key);
  await send('Escape');
  await page.settle();
  assert.notEqual(await focusedElement(page), 'document text');
  await page.selectText(SECOND);
  await page.find('dialog', 'Choose a code');
  await page.type('pledge');
  await send('Enter');
  await page.settle();
  await page.find('dialog', 'Choose a code');
  assert.equal((await page.all('button', /^Pledge: /)).length, 1);
});

journey('hints are shown once, and go when they are followed', {}, async ({ page }) => {
  await openSample(page);
  await page.tag(FIRST);
  await (await page.find('button', 'Undo', await page.tab.$('.status'))).hover();
  await page.tab.mouse.move(600, 300);
  await page.until('the hint', async () => /Drag the ends/.test(page.plain(await statusLine(page))), 20_000);
  await page.click('button', 'Close the hint');
  await page.until('the hint to go', async () => !/Drag the ends/.test(page.plain(await statusLine(page))));
});
