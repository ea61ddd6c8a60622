// Finding words in the texts, going from hit to hit, and tagging what was found.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

// Five statements with 5 hits each: one sentence has two of them.
const statement = (name, goods) => `Statement by ${name}

Madam President,

${name} reports that trafficking in ${goods} goes on, and that Trafficking in persons follows it.

My Government has made trafficking a crime. No child should be lost to trafficking.

We thank you, and we ask all to end trafficking${'\u00a0'}now.
`;
const TEXTS = [
  ['almora.txt', statement('Almora', 'arms')],
  ['veria.txt', statement('Veria', 'metal')],
  ['sund.txt', statement('Sund', 'fish')],
  ['serrat.txt', statement('Serrat', 'timber')],
  ['korsa.txt', statement('Korsa', 'drugs')],
];

async function openTexts(page) {
  for (const [name, text] of TEXTS) await page.addFile(name, text);
  await page.find('button', 'All messages'); // all of the program is there
  await page.press('Alt+PageUp', 'Alt+PageUp', 'Alt+PageUp', 'Alt+PageUp');
  await page.waitForText('Almora reports that');
  await page.settle(); // the text gets the focus when it is drawn
}

const focusedId = (page) => page.tab.evaluate(() => document.activeElement?.id);
const focusIn = (page, id) => page.until(`the focus in ${id}`, async () => (await focusedId(page)) === id);

/** Opens the search by its key, with the focus in the text. */
async function openFind(page) {
  await page.tab.focus('[role="document"]');
  await page.press('/');
  await page.find('search', 'Find');
  await focusIn(page, 'find-words');
}

const lookFor = (page, words) => page.fill('Words to find', words);
const said = (page) => page.tab.evaluate(() => plain(document.getElementById('find-found')?.innerText ?? ''));
const planned = (page) => page.tab.evaluate(() => plain(document.querySelector('.find__planned')?.innerText ?? ''));
const plans = (page, sentence) => page.until(sentence, async () => (await planned(page)) === sentence);
const tags = (page) => page.tab.$$eval('[role="document"] button.chip', (chips) => chips.length);
const hitNow = async (page) => (await page.painted('sa-hit-now')).join('|');
/** Whether the hit that was gone to can be seen: it is in the window, and nothing is over it. */
const isInView = (page) =>
  page.until('the hit in view', () =>
    page.tab.evaluate(() => {
      const [range] = CSS.highlights.get('sa-hit-now') ?? [];
      if (!range) return false;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top, width, height } = live.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return Boolean(there?.closest('[role="document"]'));
    }),
  );

journey('25 hits in five statements: 20 are tagged, and undone in one step', async ({ page }) => {
  await openTexts(page);
  await openFind(page);
  await lookFor(page, 'trafficking');
  await page.until('all hits', async () => /^5 in .*, 25 in 5 texts/.test(await said(page)));
  await page.until('the hits painted', async () => (await page.painted('sa-hit')).length === 5);
  await page.axe();

  await page.choose('Tag with', 'Pledge');
  await plans(page, '25 ticked');
  // A sentence with two hits is one passage.
  await page.choose('Take', 'the sentence');
  await plans(page, '20 ticked and 5 are in passages that are tagged once');
  await page.axe();
  await page.screenshot('find-tag-all');
  await page.click('button', 'Tag 20');
  await page.waitForText('Tagged 20 passages with Pledge');
  await plans(page, '0 ticked and 25 have the code');
  assert.equal(await tags(page), 4);
  await page.saved();
  await page.click('button', /^Undo: tag/);
  await page.until('no tag', async () => (await tags(page)) === 0);
  await plans(page, '20 ticked and 5 are in passages that are tagged once');
  await page.click('button', /^Redo: tag/);
  await plans(page, '0 ticked and 25 have the code');
  await page.saved();
  await page.reload();
  await page.until('the tags after a reload', async () => (await tags(page)) === 4);
});

/** The tagged words of each statement, in the project file. */
async function taggedWords(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.gone('dialog', 'Export');
  const project = JSON.parse(text);
  const words = ({ id, text }) =>
    project.annotations
      .filter(({ statement, origin }) => statement === id && origin === 'tag_all')
      .flatMap(({ spans }) => spans.map((span) => text.slice(span.start_utf16, span.end_utf16)));
  return project.statements.map((statement) => words(statement));
}

journey('of 25 hits in five statements five are left out by the keyboard, and 20 are tagged in one step', async ({ page }) => {
  await openTexts(page);
  await openFind(page);
  await page.type('trafficking');
  await page.until('all hits', async () => /^5 in .*, 25 in 5 texts/.test(await said(page)));
  await page.choose('Tag with', 'Pledge');
  await plans(page, '25 ticked');
  // The first hit of each statement, however slow the machine is.
  const slow = (times) => page.kind === 'chromium' && page.tab.emulateCPUThrottling(times);
  await page.tab.focus('#find-hits');
  await slow(10);
  page.hasty = true;
  await page.press('Home');
  for (let statement = 0; statement < 5; statement += 1) {
    await page.press('Space');
    for (let hit = 0; hit < 5 && statement < 4; hit += 1) await page.press('ArrowDown');
  }
  await slow(1);
  await plans(page, '20 ticked and 5 left out');
  await page.click('button', 'Tag 20');
  await page.waitForText('Tagged 20 passages with Pledge');
  const four = ['Trafficking', 'trafficking', 'trafficking', 'trafficking'];
  assert.deepEqual(await taggedWords(page), [four, four, four, four, four]);
  await page.click('button', /^Undo: tag/);
  await page.until('no tag', async () => (await tags(page)) === 0);
  assert.deepEqual(await taggedWords(page), [[], [], [], [], []]);
});

journey('hits are left out, and what has the code is not tagged again', async ({ page }) => {
  await openTexts(page);
  await page.selectText('trafficking in arms');
  await page.pick('P');
  await openFind(page);
  await lookFor(page, 'trafficking');
  await page.choose('Tag with', 'Pledge');
  await plans(page, '24 ticked and 1 has the code');
  const list = await page.find('listbox', 'Hits');
  const options = await page.all('option', undefined, list);
  await (await options[1].$('.hits__box')).click();
  await plans(page, '23 ticked, 1 left out and 1 has the code');
  await page.click('checkbox', 'Tag all hits');
  await plans(page, '24 ticked and 1 has the code');
  await page.choose('Where to search', 'In this text');
  await plans(page, '4 ticked and 1 has the code');
  await page.choose('Where to search', 'Pledge');
  await page.until('one hit', async () => /^1 in /.test(await said(page)));
});

journey('by keyboard alone: find, walk through all statements, tag with the key of a code', async ({ page }) => {
  await openTexts(page);
  await openFind(page);
  await page.type('trafficking');
  await page.until('all hits', async () => /25 in 5 texts/.test(await said(page)));
  await page.press('Enter');
  await page.until('the first hit', async () => /hit 1$/.test(await said(page)));
  assert.equal(await hitNow(page), 'trafficking');
  await focusIn(page, 'find-words');
  for (let hit = 2; hit <= 6; hit += 1) {
    await page.press('F3');
    await page.until(`hit ${hit}`, async () => new RegExp(`hit ${hit}$`).test(await said(page)));
    await isInView(page);
  }
  await page.waitForText('Veria reports that');
  await page.press('Shift+F3');
  await page.waitForText('Almora reports that');

  // The list is one tab stop; the key of a code tags the hit and goes on.
  await page.settle(); // the other text gets the focus when it is drawn
  await page.tab.focus('#find-hits');
  await page.press('Home');
  await page.until('the first hit', async () => /hit 1$/.test(await said(page)));
  await page.press('p');
  await page.until('the second hit', async () => /hit 2$/.test(await said(page)));
  await page.until('one tag', async () => (await tags(page)) === 1);
  assert.equal(await focusedId(page), 'find-hits');
  await page.press('ArrowDown', 'Space');
  await page.choose('Tag with', 'Pledge');
  await plans(page, '23 ticked, 1 left out and 1 has the code');

  // Enter goes to the text, where the key does the same.
  await page.tab.focus('#find-hits');
  await page.press('Home', 'ArrowDown', 'Enter');
  await focusIn(page, 'text');
  await page.press('p');
  await page.until('two tags', async () => (await tags(page)) === 2);
  await page.until('the third hit', async () => /hit 3$/.test(await said(page)));
  await focusIn(page, 'text');

  await page.tab.focus('#find-words');
  await page.press('Escape');
  await page.gone('search', 'Find');
  await focusIn(page, 'text');
  assert.deepEqual(await page.painted('sa-hit'), []);
  // It opens with the selected words; F3 with those of before.
  await page.press('Escape', 'F3');
  await page.find('search', 'Find');
  assert.equal(await page.value('searchbox', 'Words to find'), 'trafficking');
});

journey('a wrong expression is explained, and a right one finds', async ({ page }) => {
  await openTexts(page);
  await page.click('button', /^Find/);
  await page.find('search', 'Find');
  await page.click('button', 'Regex');
  await lookFor(page, 'traffick(');
  await page.waitForText('A round bracket is not closed (character 9)');
  await page.axe();
  await lookFor(page, String.raw`traffick\w+ (a|now)`);
  await page.until('the hits', async () => /^2 in .*, 10 in 5 texts/.test(await said(page)));
  assert.deepEqual(await page.painted('sa-hit'), ['trafficking a', 'trafficking\u00a0now']);
  await page.click('button', 'Match case');
  await lookFor(page, 'Traffick');
  await page.until('only capitals', async () => /^1 in .*, 5 in 5 texts/.test(await said(page)));
  await page.click('button', 'Whole word');
  await page.waitForText('Nothing found');
});

journey('a text from right to left is searched without minding its marks', async ({ page }) => {
  await page.addFile('arabic.txt', 'السيد الرئيس،\n\nإن الأُمَم المتحدة تعمل من أجل السلام.\n\nنشكر الأمم المتحدة على السلام.\n');
  await page.find('button', 'All messages');
  await openFind(page);
  await lookFor(page, 'الامم المتحدة');
  await page.until('both', async () => /^2 in /.test(await said(page)));
  await page.until('painted', async () => (await page.painted('sa-hit')).length === 2);
  assert.deepEqual(await page.painted('sa-hit'), ['الأُمَم المتحدة', 'الأمم المتحدة']);
  await page.press('Enter');
  await isInView(page);
  await page.screenshot('find-right-to-left');
  await page.axe();
});

for (const [width, height, scheme] of [
  [1400, 800, 'light'],
  [1400, 800, 'dark'],
  [1366, 625, 'light'],
  [1024, 700, 'dark'],
  [390, 780, 'light'],
  [390, 780, 'dark'],
]) {
  journey(`the drawer covers no hit at ${width} px, ${scheme}`, { viewport: { width, height }, scheme }, async ({ page }) => {
    for (const [name, text] of TEXTS.slice(0, 3)) await page.addFile(name, text);
    await page.until('the program', () => page.tab.$('.find-button'));
    await page.tab.focus('[role="document"]');
    await page.press('/');
    await page.find('search', 'Find');
    await lookFor(page, 'trafficking');
    await page.until('all hits', async () => /15 in 3 texts/.test(await said(page)));
    await page.choose('Tag with', 'Pledge');
    for (let hit = 0; hit < 5; hit += 1) {
      await page.press('F3');
      await isInView(page);
    }
    await page.axe({ within: '.find' });
    await page.screenshot(`find-${width}-${height}-${scheme}`);
  });
}
