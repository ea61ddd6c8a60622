// The one-file page, also copied under another name: where its work is stored.

import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';

const TITLE = 'Republic of Almora · 12 Nov 2026';
const TAGGED = /^Pledge: Families who flee/;

async function exported(page) {
  await page.click('button', 'Export');
  return page.download(() => page.click('button', 'Download a project file'));
}

journey('a renamed copy of the one file says where the work is, and opens the project file', { oneFile: true }, async ({ page, kind, work }) => {
  const original = page.address;
  await page.waitForText(/kept in this browser, for this file at this place/);
  await page.axe();
  await page.click('button', 'Open the sample');
  await page.find('heading', TITLE);
  await page.selectText('Families who flee a war are offered work');
  await page.pick('P');
  await page.find('button', TAGGED);
  await page.waitForText(/Saved \d+:\d\d/);
  const backup = await exported(page);
  await checkExport(backup.path);

  const copy = join(work, 'a copy, renamed.html');
  copyFileSync(fileURLToPath(original), copy);
  await page.open(pathToFileURL(copy).href);
  if (kind === 'firefox') {
    // Every file has its own storage in this browser, so the copy is empty and says what to do.
    await page.find('button', 'Open the sample');
    assert.equal((await page.all('heading', 'Projects')).length, 0);
    await page.waitForText(/copied, moved or renamed, the page may start empty/);
    await page.waitForText(/not here\? Open the project file that you exported before/);
    await page.screenshot('file-copy');
    await page.dropFile(backup.path);
    await page.waitForText(/was opened/);
  }
  // In Chromium all files share one storage, so the copy opens the work of the other.
  await page.find('heading', TITLE);
  await page.find('button', TAGGED);
  assert.equal((await exported(page)).text, backup.text, 'the same project, the same bytes');

  // The work is still at the old place, with its history.
  await page.open(original);
  await page.find('heading', TITLE);
  await page.find('button', TAGGED);
  await page.find('button', /^Undo: /);
});
