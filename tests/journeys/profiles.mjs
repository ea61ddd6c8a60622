// Several people, each with a browser profile of their own.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './page.mjs';

/** The page of somebody else, in a profile and a folder of their own. */
export async function another(page, name) {
  const work = join(page.work, name);
  mkdirSync(work, { recursive: true });
  const own = await openPage({ ...page, work });
  // Firefox has one folder for the downloads of all profiles.
  if (page.kind === 'firefox') own.downloads = page.downloads;
  await own.open();
  return own;
}

/** The project file that is downloaded once everything is saved. */
export async function exported(page) {
  await page.saved();
  await page.click('button', 'Export');
  return page.download(() => page.click('button', 'Download a project file'));
}

/** Answers the question for the name that one codes under. */
export async function giveName(page, name) {
  await page.fill('Your name', name);
  await page.press('Enter');
  await page.find('button', `You code as ${name}`);
}
