// The page in each of its languages, from left to right and from right to left: the same for all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './journey.mjs';
import { leftInEnglish, quotesOf, SPOKEN } from './languages.mjs';

const EXERCISE = readFileSync(new URL('exercise.json', import.meta.url), 'utf8');
const QUOTE = 'we pledge a further 12\u00a0million euros';

const spoken = (page) => page.tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
const direction = (tag) => (tag === 'ar' ? 'rtl' : 'ltr');

/** Nothing is left in English, nothing is cut off, and axe finds nothing. */
async function look(page, tag, name) {
  assert.deepEqual(await leftInEnglish(page, tag), [], `English on ${name}`);
  await page.axe();
  await page.screenshot(`language-${tag}-${name}`);
}

for (const tag of SPOKEN) {
  journey(`open, tag, record, find, export and hand in an exercise, in ${tag}`, { language: tag }, async ({ page }) => {
    assert.deepEqual(await spoken(page), [tag, direction(tag)]);
    await page.find('button', 'Open the sample');
    await look(page, tag, 'start');
    await page.click('button', 'Open the sample');
    const [quote] = quotesOf(tag, 'pledge');
    await page.selectText(quote);
    await page.pick('P');
    await page.find('button', 'Accept all');
    await look(page, tag, 'record');
    await page.click('button', 'Accept all');
    await page.press('Control+z');
    await page.tab.focus('#text');
    await page.press('/');
    await page.until('the field', () => page.tab.evaluate(() => document.activeElement?.id === 'find-words'));
    await page.type(quote.slice(0, 8));
    await page.until('the hit', () => page.tab.$('#find-hits [role=option]'));
    await look(page, tag, 'find');
    await page.press('Escape');
    await page.click('button', 'Export');
    await look(page, tag, 'export');
    const { text } = await page.download(() => page.click('button', 'Download a project file'));
    const file = JSON.parse(text);
    assert.equal(file.annotations.length, 1);
    assert.equal(file.codebook.language, tag);
    const pledge = file.codebook.codes.find((code) => code.id === 'pledge');
    assert.deepEqual([...Object.keys(pledge.labels), tag].sort(), ['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    assert.equal(pledge.labels.en, 'Pledge');
    await page.press('Escape');

    await page.dropFile('exercise.json', Buffer.from(EXERCISE));
    await page.find('button', 'Begin');
    await look(page, tag, 'exercise');
    await page.fill('Your name, or the pseudonym you were given', 'Heron');
    await page.press('Enter');
    await page.find('button', 'Hand in');
    await page.selectText(QUOTE);
    await page.pick('P');
    await page.click('button', 'Hand in');
    await page.find('dialog');
    await look(page, tag, 'hand-in');
    const work = await page.download(() => page.click('button', 'Hand in as it is'));
    assert.equal(JSON.parse(work.text).kind, 'hand-in');
  });
}

async function openSettings(page) {
  await page.press('Control+k');
  await page.fill('Commands, codes, statements, words', 'settings');
  await page.press('Enter');
  await page.find('dialog', 'Settings');
}

journey('another language is chosen in the settings, and the work stays as it is', async ({ page }) => {
  const choose = async (tag) => {
    await page.tab.select('#setting-language', tag);
    await page.until(`the page in ${tag}`, async () => (await spoken(page))[0] === tag);
    assert.equal((await spoken(page))[1], direction(tag));
    await page.until('the focus', () => page.tab.evaluate(() => document.activeElement?.id === 'setting-language'));
  };
  await page.click('button', 'Open the sample');
  await page.tag(QUOTE);
  await openSettings(page);
  for (const tag of ['ar', 'fr']) {
    await choose(tag);
    await look(page, tag, 'settings');
  }
  await page.press('Escape');
  await page.find('button', /^Promesse/);
  await page.reload();
  await page.find('button', /^Promesse/);
  assert.deepEqual(await spoken(page), ['fr', 'ltr']);
  await look(page, 'fr', 'again');
  // Back through the languages of the codebook to the tag.
  await page.press('Control+z');
  await page.find('button', /^تعهّد/);
  await page.press('Control+z');
  await page.find('button', /^Pledge/);
  await page.press('Control+z');
  await page.until('no tag', () => page.tab.$('.annotation-row').then((row) => !row));
});

journey('the words of a language that do not arrive leave the page as it is, and it says so', { expect: [/500|words\/ru/] }, async ({ page, server }) => {
  await page.click('button', 'Open the sample');
  await openSettings(page);
  server.breakFiles(/words\//);
  await page.tab.select('#setting-language', 'ru');
  await page.waitForText(/did not arrive/);
  assert.deepEqual(await spoken(page), ['en', 'ltr']);
  assert.equal(await page.value('combobox', 'Language of the page'), 'en');
  await page.axe();
  // With the network, the same choice works.
  server.mend();
  await page.tab.select('#setting-language', 'ru');
  await page.until('the page in Russian', async () => (await spoken(page))[0] === 'ru');
});
