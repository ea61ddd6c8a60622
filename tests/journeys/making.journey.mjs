// A teacher makes an exercise and its key, and gives it out.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { ONE_FILE } from '../../.ci/policy.mjs';
import { problemsOf } from './check-export.mjs';
import { journey } from './journey.mjs';
import { sharedData } from '../shared-data.mjs';

const CODED = 'Open the sample, already coded';
const JAPAN = 'statements/japan-unsc-2017-03-15.txt';
const BLOCK = /<script type="application\/json" id="exercise">([^<]*)<\/script>\n/;

const heading = (page, name) => page.find('heading', name);
const noted = (page, words) => page.waitForText(words);
const focused = (page) => page.tab.evaluate(() => plain(document.activeElement?.textContent ?? '').trim() || plain(document.activeElement?.ariaLabel ?? ''));
const focusIs = (page, words) => page.until(`the focus on ${words}`, async () => (await focused(page)) === words);
const isRelease = (page) => page.tab.evaluate(() => Boolean(document.querySelector('meta[name=one-file], script#page')));

async function openSample(page) {
  await page.click('button', CODED);
  await heading(page, 'Republic of Almora · 12 Nov 2026');
}

async function newExercise(page) {
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await heading(page, 'Which texts?');
}

const next = (page, name) => page.click('button', `Next: ${name}`);

/** The page in a file that was saved: without its exercise, and the exercise. */
function inside(html) {
  return { page: html.replace(BLOCK, '').replace(' data-exercise="en"', ''), exercise: JSON.parse(html.match(BLOCK)[1]) };
}

journey('an exercise is made page by page, with its key, and leaves in every form', async ({ page, server }) => {
  await openSample(page);
  await newExercise(page);
  await page.axe();
  assert.equal(page.tab.url().replace(/.*#/, '#'), '#class');
  await noted(page, '1 text, 527 words');
  await page.click('radio', 'paragraphs…');
  await page.choose('From paragraph', '4 · Madam President,');
  await noted(page, /Paragraphs 4 to 12/);
  await page.click('radio', 'the speech');
  await noted(page, 'Paragraphs 1 to 12 · 527 words');

  await next(page, 'Codebook');
  await heading(page, 'Which codes?');
  await page.axe();
  await noted(page, '30 codes, locked');
  await page.click('radio', 'all 57');
  await noted(page, '57 codes, locked');
  await page.click('button', /^Undo: /);
  await noted(page, '30 codes, locked');
  // A group goes with the codes below it; with one of them it is a heading.
  await page.click('checkbox', /^Rule of law and justice/);
  await page.click('checkbox', /^Rule of law and justice/);
  await page.click('checkbox', /^Transnational organised crime/);
  await noted(page, /are shown as headings/);
  await page.click('switch', 'add codes of their own');
  await noted(page, /codes, and their own/);
  await page.click('switch', 'add codes of their own');

  await next(page, 'The task');
  await heading(page, 'What are they to do?');
  await page.fill('Title', 'Trafficking debate');
  await page.fill('Course or group', 'Politics 204');
  await page.fill('Instructions', 'Read the speech. Then tag what Almora promises.');
  await page.fill('Commitments: at least', '5');
  await page.fill('Commitments: at most', '4');
  await noted(page, 'The first number is larger than the second.');
  await page.fill('Commitments: at most', '20');
  await page.fill('Day', 'soon');
  await noted(page, 'Write the day like 9 May 2031.');
  await page.fill('Day', '9 may 2031');
  await page.press('Tab');
  assert.equal(page.plain(await page.value('textbox', 'Day')), 'Fri 9 May 2031');
  await page.fill('Time', '6 pm');
  await page.press('Tab');
  await noted(page, 'due Fri 9 May 2031, 18:00');
  await page.click('checkbox', 'By when is required');
  await noted(page, '2 fields required');
  await page.click('switch', 'keys for codes');
  await page.axe();
  await page.click('radio', 'As students see it');
  await page.axe();
  await page.click('radio', 'Write');

  await next(page, 'The key');
  await heading(page, 'What is right?');
  await page.click('radio', /^my coding, \d+/);
  const items = await page.until('the items', async () => (await page.all('button', 'Add words')).length);
  await page.axe();
  await page.tab.evaluate(() => document.querySelectorAll('input[value=bonus]')[0].click());
  await noted(page, /key: \d+ core, 1 bonus/);
  await page.click('button', 'Add words');
  await page.fill('When it is missed', 'Thanks are courtesy, no theme.');
  await page.press('Tab');
  await noted(page, `1 of ${items} items have words`);
  await page.click('button', 'nothing else');
  await page.choose('Accept another code', 'Pledge');
  await page.click('button', 'No longer accept this');
  await page.choose('Accept another code', 'Pledge');
  await page.axe();

  await next(page, 'What the student sees');
  await heading(page, 'What the student sees');
  await page.axe();
  const card = await page.until('the card', () => page.tab.$eval('.brief', (it) => plain(it.innerText)));
  assert.match(card, /Exercise · Politics 204\n+Trafficking debate\n+1 text, 5 minutes to read · Commitments: 5 to 20 · due Fri 9 May 2031, 18:00/);

  const json = await page.download(() => page.click('button', 'Save Trafficking-debate.json'));
  const exercise = JSON.parse(json.text);
  assert.deepEqual(problemsOf(exercise), []);
  assert.equal(exercise.kind, 'exercise');
  assert.equal(exercise.annotations.length, 0, 'the coding of the teacher stays here');
  assert.equal(exercise.attachments.exercise.title, 'Trafficking debate');
  assert.deepEqual(Object.keys(exercise.attachments), ['exercise']);
  const chosen = exercise.codebook.codes.filter((code) => code.selectable !== false);
  assert.ok(chosen.every((code) => code.key === undefined), 'codes have no keys');
  assert.deepEqual(chosen.map((code) => code.id).sort(), exercise.attachments.exercise.codes.toSorted());

  const key = await page.download(() => page.click('button', 'Save Trafficking-debate-key.json'));
  const kept = JSON.parse(key.text);
  assert.deepEqual(problemsOf(kept), []);
  assert.equal(kept.kind, 'key');
  assert.equal(kept.attachments.key.items.length, items);
  const [first] = kept.attachments.key.items;
  assert.deepEqual([first.kind, first.words.missed, first.accept[0].code], ['bonus', 'Thanks are courtesy, no theme.', 'pledge']);

  // From now on a change makes the next revision.
  await noted(page, /given out, revision 1/);
  if (await isRelease(page)) {
    const html = await page.download(() => page.click('button', 'Save Trafficking-debate.html'));
    const saved = inside(html.text);
    assert.deepEqual(saved.exercise, exercise);
    assert.equal(saved.page, readFileSync(join(server.dir, ONE_FILE), 'utf8'), 'the page is that of the build');
  } else {
    await noted(page, /built without its one-file form/);
  }
});

journey('an exercise with few codes fits a link, which is copied', async ({ page }) => {
  await openSample(page);
  await newExercise(page);
  await next(page, 'Codebook');
  await heading(page, 'Which codes?');
  // A group of which some codes are chosen is chosen as a whole first.
  for (const box of await page.all('checkbox', /^(Peace and security|Human rights|Humanitarian|Rule of law|Development|Environment|Multilateralism|Economy)/)) {
    while (await box.evaluate((it) => it.checked || it.indeterminate)) await box.click();
  }
  await page.click('switch', 'see definitions and examples');
  await page.tab.click('.making__steps li:last-child button');
  await heading(page, 'What the student sees');
  await noted(page, /characters: short enough/);
  const said = (await page.waitForText(/[\d,]+ characters/)).replace(/\D/g, '');
  const copied = await page.tab.evaluate(
    () =>
      new Promise((done) => {
        navigator.clipboard.writeText = async (text) => done(text);
        [...document.querySelectorAll('button')].find((it) => plain(it.textContent).trim() === 'Copy the link').click();
      }),
  );
  await noted(page, 'The link is copied.');
  assert.equal(copied.length, Number(said));
  const [address, written] = copied.split('#exercise=');
  const [language, packed] = written.split('.');
  assert.equal(language, 'en');
  assert.equal(address, page.tab.url().split('#')[0]);
  const exercise = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url')).toString());
  const json = await page.download(() => page.click('button', /^Save .*\.json$/));
  assert.deepEqual(exercise, JSON.parse(json.text));
});

journey('all pages are reached and filled with the keyboard alone', async ({ page }) => {
  await openSample(page);
  await page.tab.focus('.project-button');
  await page.press('Enter');
  await focusIs(page, 'Go to or do anything');
  await page.press('End', 'ArrowUp', 'ArrowUp', 'Enter');
  await focusIs(page, 'Which texts?');
  await page.press('Tab');
  await page.until('the focus on the box', () => page.tab.evaluate(() => document.activeElement.type === 'checkbox'));
  await page.press('Space');
  await noted(page, '0 texts, 0 words');
  await page.press('Space');
  await noted(page, '1 text, 527 words');
  // F6 leads to the line below, and there Tab to the button that leads on.
  const onward = async () => {
    await page.press('F6');
    while (!(await focused(page))?.startsWith('Next: ')) await page.press('Tab');
    await page.press('Enter');
  };
  await onward();

  // The codes are one stop; arrows lead through them, Space chooses.
  await focusIs(page, 'Which codes?');
  await page.press('Tab', 'Tab');
  const at = () => page.tab.evaluate(() => plain(document.activeElement.closest('label')?.innerText ?? '').split('\n')[0].trim());
  await page.until('the first code', async () => (await at()) === 'Peace and security');
  await page.press('ArrowDown', 'ArrowDown');
  assert.equal(await at(), 'Terrorism and violent extremism');
  await page.press('Space');
  await noted(page, '31 codes, locked');
  await page.press('Control+z');
  await noted(page, '30 codes, locked');

  await onward();
  await focusIs(page, 'What are they to do?');
  await page.press('Tab');
  await page.press('Control+a');
  await page.type('Debate');
  await page.press('Tab');
  await page.type('Group B');
  // The buttons above the instructions are one stop, too.
  await page.press('Tab');
  assert.equal(await focused(page), 'B');
  await page.press('ArrowRight');
  await page.press('Tab', 'Tab');
  await page.type('Tag the promises');
  await page.press('Shift+Control+ArrowLeft', 'Control+b');
  assert.equal(await page.value('textbox', 'Instructions'), 'Tag the **promises**');
  await page.press('Control+i');
  assert.equal(await page.value('textbox', 'Instructions'), 'Tag the ***promises***');
  await page.press('Control+i');
  await page.press('Control+z');
  assert.equal(await page.value('textbox', 'Instructions'), 'Tag the ***promises***', 'the field has its own undo');
  await page.press('Control+z', 'End');
  await page.press('Shift+Tab');
  await page.press('ArrowRight');
  await page.until('what students see', () => page.tab.evaluate(() => document.querySelector('.instructions strong')?.textContent === 'promises'));

  await onward();
  await focusIs(page, 'What is right?');
  await page.press('Tab', 'ArrowLeft');
  await page.until('the items', async () => (await page.all('button', 'Add words')).length > 10);
  // Core, bonus and trap are one stop with arrows; then what else is accepted, then the words.
  await page.press('Tab', 'ArrowDown');
  await noted(page, /core, 1 bonus/);
  await page.press('Tab', 'Tab', 'Enter');
  await page.until('the field for words', () => page.tab.evaluate(() => document.activeElement.tagName === 'TEXTAREA'));
  await page.type('Look again.');
  await page.press('Tab');
  await noted(page, /1 of \d+ items have words/);
});

journey('from an open statement to a file that can be mailed, in few actions', { data: [JAPAN] }, async ({ page }) => {
  await page.addFile(sharedData(JAPAN));
  await heading(page, 'Japan · 15 Mar 2017');
  await page.tag('Japan has been contributing to IOM’s programmes');
  await page.tag('I would like to reaffirm Japan’s commitment to combating trafficking in persons');

  let actions = 0;
  const act = async (action) => {
    actions += 1;
    await action();
  };
  await act(() => page.tab.click('.project-button'));
  await act(() => page.click('menuitem', 'New exercise from this project'));
  await heading(page, 'Which texts?');
  await act(() => next(page, 'Codebook'));
  await act(() => page.click('radio', /^all \d+/));
  await act(() => next(page, 'The task'));
  await act(() => page.fill('Title', 'What does Japan promise?'));
  await act(() => page.fill('Instructions', 'Tag each promise with the shortest passage that carries it.'));
  await act(() => next(page, 'The key'));
  await act(() => page.click('radio', /^my coding, 2/));
  await act(() => next(page, 'What the student sees'));
  const form = (await isRelease(page)) ? 'html' : 'json';
  let file;
  await act(async () => {
    file = await page.download(() => page.click('button', `Save What-does-Japan-promise.${form}`));
  });
  console.log(`#  from an open statement to a file that can be mailed: ${actions} actions`);
  assert.ok(actions <= 12);
  const exercise = form === 'html' ? inside(file.text).exercise : JSON.parse(file.text);
  assert.equal(exercise.statements.length, 1);
  assert.equal(exercise.attachments.exercise.instructions, 'Tag each promise with the shortest passage that carries it.');
});

journey('exercises are listed, opened again, removed, and back with undo', async ({ page }) => {
  await openSample(page);
  assert.equal((await page.all('link', 'Class')).length, 0, 'a beginner sees no rooms');
  await newExercise(page);
  await page.click('button', 'Leave, keep the draft');
  await heading(page, 'Exercises');
  await page.axe();
  await page.click('button', 'New exercise');
  await heading(page, 'Which texts?');
  await page.click('checkbox', /^Use /);
  await page.tab.click('.making__steps li:last-child button');
  await page.click('button', 'No text is chosen');
  await heading(page, 'Which texts?');
  await page.tab.click('.making__steps li:last-child button');
  await page.click('button', 'Done');
  await heading(page, 'Exercises');
  assert.equal((await page.all('button', /^Remove/)).length, 2);

  await page.click('link', 'Read');
  await page.until('the text', () => page.tab.evaluate(() => document.activeElement.id === 'text'));
  await page.tab.goBack();
  await heading(page, 'Exercises');
  await page.reload();
  await heading(page, 'Exercises');

  await page.click('button', /^Remove/);
  await page.until('one exercise', async () => (await page.all('button', /^Remove/)).length === 1);
  await page.click('button', /^Remove/);
  await heading(page, 'No exercises yet');
  await page.axe();
  assert.equal(await focused(page), 'No exercises yet', 'the focus is not lost');
  await page.click('button', 'Undo');
  await heading(page, 'Exercises');
});

journey('a passage that is selected in the text, or that somebody else tagged, can be accepted', async ({ page }) => {
  await openSample(page);
  await newExercise(page);
  await page.tab.click('.making__steps li:nth-child(4) button');
  await page.click('radio', /^my coding/);
  await page.until('the items', async () => (await page.all('button', 'Add words')).length > 10);
  await page.click('button', 'nothing else');
  await page.waitForText('Select a passage in the room Read and come back to accept it here.');
  await page.tab.goBack();
  await page.selectText('bringing this question to the Council');
  await page.tab.goForward();
  await page.click('button', 'nothing else');
  await page.click('button', 'Accept the selected passage');
  await page.find('button', '1 passage');
});

journey('a page that is one file makes others from what it carries', { oneFile: true }, async ({ page }) => {
  const original = page.address;
  await openSample(page);
  await newExercise(page);
  await page.tab.click('.making__steps li:last-child button');
  await page.waitForText(/This page is a file on your computer/);
  const html = await page.download(() => page.click('button', /^Save .*\.html$/));
  const saved = inside(html.text);
  assert.equal(saved.page, readFileSync(new URL(original), 'utf8'), 'byte for byte the page of the build');

  // It opens without a network, and makes others in the same way.
  await page.open(pathToFileURL(html.path).href);
  const given = await page.tab.$eval('script#exercise', (it) => JSON.parse(it.textContent));
  assert.deepEqual(given, saved.exercise);
});
