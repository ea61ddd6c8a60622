// Two people code one statement: each has a name, one file becomes part of the other, and either
// person's tags can be hidden, read and copied.

import assert from 'node:assert/strict';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';
import { exported } from './profiles.mjs';

const FIRST = 'Families who flee a war are offered work';
const SECOND = 'a threat to international peace and security';

/** Another person's browser: nothing is stored in it. */
async function anotherBrowser(page) {
  // The page itself would store its work again as it closes.
  const icon = await page.tab.evaluate(() => document.querySelector('link[rel=icon]').href);
  await page.tab.goto(icon);
  await page.tab.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('statement-annotator-1').onsuccess = done)));
  await page.open();
  await page.find('button', 'Open the sample');
}

const initials = (page, name) => page.find('button', `You code as ${name}`);

async function giveName(page, name) {
  await page.fill('Your name', name);
  await page.press('Enter');
  await initials(page, name);
}

/** A project of Heron's with two tags, and the same with one of Wren's. */
async function twoFiles(page) {
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await page.waitForText('Under which name do you code?');
  await page.axe();
  await page.screenshot('name-asked');
  await giveName(page, 'Heron');
  await page.tag(SECOND);
  await page.saved();
  const heron = await exported(page);

  await anotherBrowser(page);
  await page.dropFile(heron.path);
  await page.waitForText('Heron coded this project. Under which name do you code?');
  await page.screenshot('name-asked-in-file');
  await giveName(page, 'Wren');
  await page.tag(FIRST);
  await page.saved();
  const wren = await exported(page);
  assert.deepEqual(JSON.parse(wren.text).annotators.map(({ name }) => name), ['Heron', 'Wren']);
  return { heron, wren };
}

// A picture has no icon of its own, so the browser asks for one.
const asks = { expect: [/favicon\.ico/] };

journey('a colleague’s project is added by a drop and one answer', asks, async ({ page }) => {
  const { heron, wren } = await twoFiles(page);

  await anotherBrowser(page);
  await page.dropFile(heron.path);
  await page.click('button', 'I am Heron');
  await initials(page, 'Heron');
  await page.dropFile(wren.path);
  await page.find('dialog', 'Wren’s file has this project');
  await page.find('radio', 'Add Wren’s coding to this project');
  await page.axe();
  await page.screenshot('adding');
  await page.setViewport(390, 844);
  await page.screenshot('adding-narrow');
  await page.setViewport(1280, 800);
  await page.click('button', 'Add Wren’s coding');
  await page.find('dialog', 'Wren’s coding is here');
  await page.waitForText('1 tag added under Wren');
  await page.waitForText('1 of them equals a tag that was here; both are kept.');
  await page.waitForText('2 tags were here already');
  await page.axe();
  await page.screenshot('added');
  await page.click('button', 'Go on reading');
  await page.saved();

  const both = await exported(page);
  await checkExport(both.path);
  const project = JSON.parse(both.text);
  assert.deepEqual(project.annotators.map(({ name }) => name), ['Heron', 'Wren']);
  assert.equal(project.annotations.length, 3);
  assert.equal(project.statements.length, 1);

  // Adding it again adds nothing.
  await page.dropFile(wren.path);
  await page.waitForText('Everything in it is here already.');
  await page.click('button', 'Add the coding');
  await page.find('dialog', 'Nothing new');
  await page.press('Escape');

  // One step: undo takes it back.
  await page.click('button', /^Undo: import annotations from/);
  await page.saved();
  assert.equal((await exported(page)).text, heron.text, 'as before, to the byte');
});

journey('others’ tags are shown or hidden, read and copied', asks, async ({ page }) => {
  await twoFiles(page);
  const tags = async (name) => (await page.all('button', name)).length;
  await page.find('button', new RegExp(`^Pledge, HE: ${SECOND}`));

  await page.click('button', new RegExp(`^Pledge, HE: ${SECOND}`));
  await page.waitForText('Coded by Heron');
  const disabled = await page.tab.evaluate(() => document.querySelector('.chosen__own').disabled);
  assert.ok(disabled, 'another person’s record cannot be changed');
  await page.axe();
  await page.screenshot('others-tag');
  await page.click('button', 'Copy into mine');
  await page.until('a copy', () => page.tab.evaluate(() => !document.querySelector('.chosen__own').disabled));
  await page.click('button', /^Undo: /);

  await page.click('button', 'You code as Wren');
  await page.find('dialog', 'Annotators');
  await page.axe();
  await page.screenshot('annotators');
  await page.click('checkbox', /^Heron/);
  await page.until('only one’s own', async () => (await tags(new RegExp(`^Pledge, HE: ${SECOND}`))) === 0);
  await page.press('Escape');
  await page.find('button', new RegExp(`^Pledge: ${FIRST}`));
  await page.click('button', 'You code as Wren');
  await page.click('checkbox', /^Heron/);
  await page.find('button', new RegExp(`^Pledge, HE: ${SECOND}`));

  // The name is changed where it is shown.
  await page.fill('Your name', 'Wren Oduya');
  await page.press('Enter');
  await initials(page, 'Wren Oduya');
});
