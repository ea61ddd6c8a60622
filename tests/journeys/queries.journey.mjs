// Queries: built by choosing, read as a sentence, live, saved with the project. The passages are those
// that the exported file has.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
}

const goTo = async (page) => {
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Query');
  await page.find('heading', 'Query');
};

/** The project file as it is exported. */
async function project(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  return JSON.parse(text);
}

/** Chooses what is called so in a list. */
async function choose(page, id, name) {
  await page.tab.waitForSelector(`#${id}`);
  const value = await page.tab.$eval(
    `#${id}`,
    (list, wanted) => [...list.options].find((it) => it.text === wanted)?.value,
    name,
  );
  assert.ok(value !== undefined, `${id} has no ${name}`);
  await page.tab.select(`#${id}`, value);
}

const quotes = (page) => page.tab.$$eval('.query__words', (all) => all.map((it) => it.textContent));

const found = (count) =>
  count === 0 ? 'No passage fits.' : count === 1 ? '1 passage in 1 statement' : `${count} passages in 1 statement`;

journey('a query is built by choosing, reads as a sentence and finds what the file has', async ({ page }) => {
  await open(page);
  const { annotations, codebook } = await project(page);
  await goTo(page);
  const layer = (it) => codebook.codes.find((code) => code.id === it.code).layer;
  const touch = (one, other) => one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end));
  const pledges = annotations.filter((it) => it.code === 'pledge');
  await choose(page, 'query-codes', 'Pledge');
  await page.waitForText('Passages coded Pledge.');
  await page.waitForText(found(pledges.length));
  await page.click('button', '+ and');
  const related = (it) => annotations.some((other) => other !== it && touch(it, other));
  await page.waitForText('Passages coded Pledge that overlap any code.');
  await page.waitForText(found(pledges.filter(related).length));
  await page.click('button', '+ but not');
  await choose(page, 'query-0-1-kind', 'Sum');
  const dated = pledges.filter((it) => related(it) && !it.attributes?.amount);
  await page.waitForText('have no record of Sum');
  await page.waitForText(found(dated.length));
  assert.equal((await quotes(page)).length, dated.length);
  await page.click('button', '+ or');
  await choose(page, 'query-1-0-kind', 'lie near the words');
  await page.tab.type('#query-1-0-words', 'no such words');
  await page.waitForText(found(dated.length));
  assert.ok(pledges.every((it) => layer(it) === 'commitment'));
  await page.screenshot('insight-query');
  await page.axe();
});

journey('a query follows the text, and is saved with the project', async ({ page }) => {
  await page.addFile('one.txt', 'Madam President,\n\nWe pledge ten million euros to the fund 😀. We will open two ports.\n');
  await page.find('heading', 'one');
  await page.tag('We pledge ten million');
  await goTo(page);
  await choose(page, 'query-codes', 'Pledge');
  await page.waitForText('1 passage in 1 statement');
  await page.fill('Save as', 'All pledges');
  await page.press('Enter');
  await page.waitForText('Saved as “All pledges”.');
  await page.tab.evaluate(() => (location.hash = '#read'));
  await page.find('document');
  await page.tag('We will open two ports');
  await goTo(page);
  await page.click('button', 'All pledges');
  await page.waitForText('2 passages in 1 statement');
  await page.reload();
  await page.click('button', 'All pledges');
  await page.waitForText('2 passages in 1 statement');
  const file = await project(page);
  assert.deepEqual(file.attachments.queries, {
    queries: [{ name: 'All pledges', query: { codes: ['pledge'] } }],
  });
  const json = await page.download(() => page.click('button', 'JSON'));
  const passages = JSON.parse(json.text).passages.map((it) => it.passage);
  assert.deepEqual(passages, ['We pledge ten million', 'We will open two ports']);
  await page.click('button', 'Do not keep it');
  await page.gone('button', 'All pledges');
  await page.press('Control+z');
  await page.find('button', 'All pledges');
});

journey('a query is built with the keys alone', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.tab.focus('#query-codes');
  await page.press('p');
  await page.press('Tab');
  await page.find('button', /^Remove /);
  await page.tab.focus('#query-and');
  await page.press('Enter');
  await page.tab.waitForSelector('#query-0-0-kind');
  await page.tab.focus('#query-0-0-kind');
  await page.press('ArrowDown');
  await page.waitForText('that lie inside of any code');
  await page.tab.focus('.query__remove');
  await page.press('Enter');
  await page.tab.waitForFunction(() => document.activeElement.id === 'query-and');
});

journey('quick changes do not undo one another', async ({ page }) => {
  await open(page);
  await goTo(page);
  // Both clicks come before anything is drawn again.
  await page.tab.evaluate(() => {
    const add = document.getElementById('query-and');
    add.click();
    add.click();
  });
  await page.tab.waitForSelector('#query-0-1-kind');
});

journey('a query on a phone', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await choose(page, 'query-codes', 'Pledge');
  await page.click('button', '+ and');
  await page.waitForText('that overlap any code');
  await page.screenshot('insight-query-390');
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
  await page.axe();
});
