import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TEXT = 'Statement by Almora\n\nMr. President,\n\nWe pledge two ships. We thank the fund.\n';

/** What is on the clipboard as plain text. */
async function clipboard(page) {
  await page.context.setPermission(page.origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
  await page.tab.bringToFront();
  return page.tab.evaluate(() => navigator.clipboard.readText());
}

async function newProject(page) {
  await page.press('Control+k');
  await page.fill('Commands, codes, statements, words', 'New project');
  await page.press('Enter');
  await page.beginProject();
  await page.gone('button', 'Pledge');
}

journey('a copied tag has its source, and is a tag again in another project with the same text', { only: ['chromium'] }, async ({ page }) => {
  await page.addFile('almora.txt', TEXT);
  await page.tag('two ships');
  await page.tab.focus('#text');
  await page.press('Control+c');
  assert.match(page.plain(await clipboard(page)), /^“two ships” \(.*, par\. \d\)$/);

  // Selected words are copied as they are.
  await page.selectText('the fund');
  await page.picking();
  await page.press('Escape', 'Control+c');
  assert.equal(await clipboard(page), 'the fund');

  await page.clickText('two ships');
  await page.click('button', 'Actions for this tag');
  await page.click('menuitem', 'Copy the quote with its source');
  assert.match(await clipboard(page), /two ships/);
  await newProject(page);
  await page.addFile('almora.txt', TEXT);
  await page.tab.focus('#text');
  await page.press('Control+v');
  await page.waitForText('Pledge');
  await page.press('Control+z');
  await page.tab.focus('#text');

  await newProject(page);
  await page.addFile('veria.txt', 'Statement by Veria\n\nMr. President,\n\nWe thank you.\n');
  await page.tab.focus('#text');
  await page.press('Control+v');
  await page.waitForText('The tag was not pasted: its words are not in this project');
});
