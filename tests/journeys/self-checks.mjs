// Self-checks for journeys: an exercise on our own sample whose answers can be checked.

import assert from 'node:assert/strict';
import { TITLE } from './a-class.mjs';

export const NAME = 'Your name, or the pseudonym you were given';

/** An exercise on the coded sample whose answers can be checked; its file. */
export async function makeSelfCheck(page, level, attempts) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await page.find('heading', 'Which texts?');
  await page.tab.click('.making__steps li:nth-child(3) button');
  await page.fill('Title', TITLE);
  await page.tab.click('.making__steps li:nth-child(4) button');
  await page.find('heading', 'What is right?');
  await page.click('radio', /^my coding, \d+/);
  await page.click('switch', 'Students may check their answers');
  await page.click('radio', 'none yet');
  await page.tab.click('.making__steps li:last-child button');
  await page.click('button', 'Answers cannot be checked: there is no key');
  await page.click('radio', /^my coding, \d+/);
  await page.click('button', 'Add words');
  await page.fill('When it is missed', 'Thanks are courtesy, no theme.');
  await page.press('Tab');
  await page.click('radio', level);
  await page.fill('At most this often', attempts);
  await page.press('Tab');
  await page.waitForText('Nobody reads it by accident');
  await page.axe();
  await page.screenshot('self-check-making', { fullPage: true });
  await page.tab.click('.making__steps li:last-child button');
  await page.find('heading', 'What the student sees');
  await page.waitForText(/\d characters:|leads nowhere else/);
  const file = await page.download(() => page.click('button', 'Save Trafficking-debate.json'));
  const key = await page.download(() => page.click('button', 'Save Trafficking-debate-key.json'));
  await page.click('button', 'Done');
  assert.ok(!file.text.includes('Thanks are courtesy'), 'the key is scrambled');
  assert.equal(JSON.parse(file.text).kind, 'exercise');
  return { json: file.text, items: JSON.parse(key.text).attachments.key.items };
}

/** Hands in whatever the work lacks, and returns the file. */
export async function handIn(page) {
  await page.click('button', 'Hand in');
  const dialog = await page.find('dialog');
  const [button] = await page.all('button', /^Hand in/, dialog);
  const file = await page.download(() => button.click());
  await page.find('dialog', 'Saved, ready to be handed in');
  return file;
}

/** Tags an item of a key. */
export async function tag(page, { spans: [{ quote }], code }, codes) {
  await page.selectText(quote.split('\n')[0]);
  await page.pick(codes.find(({ id }) => id === code).name);
}
