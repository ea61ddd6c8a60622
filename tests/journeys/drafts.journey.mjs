// Dialogs into which something was typed ask before it is lost; others close at once.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const NAME = 'Republic of Almora · 12 Nov 2026';
const QUESTION = 'Discard what you typed?';

async function openSample(page) {
  await page.click('button', 'Open the sample');
  await page.find('heading', NAME);
  await page.find('tree', 'Codes'); // all of the program is there
}

/** Clicks beside the dialog. */
const pressOutside = (page) => page.tab.mouse.click(8, 400);

const focusIn = (page, id) =>
  page.until(`the focus in ${id}`, () => page.tab.evaluate((id) => document.activeElement?.id === id, id));

journey('pasted words are kept, however the dialog is left', async ({ page }) => {
  await page.click('button', 'Paste text');
  await page.find('dialog', 'Paste a statement');
  await page.press('Escape');
  await page.gone('dialog', 'Paste a statement');
  await page.click('button', 'Paste text');
  await page.find('dialog', 'Paste a statement');
  await pressOutside(page);
  await page.gone('dialog', 'Paste a statement');

  await page.click('button', 'Paste text');
  await page.fill('Text of the statement', 'We pledge a harbour.');
  for (const leave of [() => page.press('Escape'), () => page.click('button', 'Close'), () => pressOutside(page)]) {
    await leave();
    await page.find('alertdialog', QUESTION);
    await page.press('Escape');
    await page.gone('alertdialog', QUESTION);
    assert.equal(await page.value('textbox', 'Text of the statement'), 'We pledge a harbour.');
  }
  await page.tab.focus('#paste-text');
  await page.press('Escape');
  await page.find('alertdialog', QUESTION);
  await page.axe();
  await page.screenshot('discard');
  await page.press('Enter'); // Keep editing has the focus
  await page.gone('alertdialog', QUESTION);
  await focusIn(page, 'paste-text');

  // What was read from it is still what was typed.
  await page.click('button', 'Add as statement');
  await page.find('dialog', 'Check the statement');
  await page.press('Escape');
  await page.find('alertdialog', QUESTION);
  await page.click('button', 'Discard');
  await page.gone('dialog');
});

journey('a code, details and names ask only if something was changed', async ({ page }) => {
  await openSample(page);
  const dialogs = [
    ['a code', () => page.codeMenu('Pledge', 'Edit…'), 'Edit code', 'Definition'],
    ['a new code', () => page.click('button', 'Add a code'), /^New code in/, 'Name'],
    ['details', () => page.tab.click('.document-meta__part'), 'Details of the statement', 'Topic'],
    ['names', async () => {
      await page.tab.click('.project-button');
      await page.click('menuitem', 'Project name and your name…');
    }, 'Project', 'Project name'],
  ];
  for (const [, open, title, field] of dialogs) {
    await open();
    await page.find('dialog', title);
    await page.press('Escape');
    await page.gone('dialog', title);

    await open();
    await page.find('dialog', title);
    const before = await (await page.field(field)).evaluate((it) => it.value);
    await page.fill(field, 'other words');
    await page.press('Escape');
    await page.find('alertdialog', QUESTION);
    await page.click('button', 'Keep editing');
    await page.gone('alertdialog', QUESTION);
    assert.equal(await (await page.field(field)).evaluate((it) => it.value), 'other words');
    if (before) {
      // Typed back to what it was, nothing is lost.
      await page.fill(field, before);
      await page.press('Escape');
    } else {
      await page.press('Escape');
      await page.find('alertdialog', QUESTION);
      await page.click('button', 'Discard');
    }
    await page.gone('dialog', title);
  }
});

journey('what was read from a file is not lost by a press outside, and corrections ask', async ({ page }) => {
  await page.dropFile('relief.txt', 'Madam President,\n\nWe pledge ten million euros.\n\nThank you.\n');
  await page.find('dialog', 'Check the statement');
  await pressOutside(page);
  await page.settle();
  await page.find('dialog', 'Check the statement');
  await page.press('Control+k');
  await page.settle();
  await page.find('dialog', 'Check the statement');
  await page.fill('Topic', 'Relief');
  await page.press('Escape');
  await page.find('alertdialog', QUESTION);
  await page.click('button', 'Keep editing');
  await page.click('button', /^(Start reading|Add to the project)$/);
  await page.gone('dialog');
  await page.find('heading', /relief/);

  // Settings take effect at once, so there is nothing to lose.
  await page.press('Control+k');
  await page.fill('Commands, codes, statements, words', 'settings');
  await page.press('Enter');
  await page.find('dialog', 'Settings');
  await page.fill('Your name', 'Heron');
  await page.press('Escape');
  await page.gone('dialog');
  await page.find('button', 'You code as Heron');
});
