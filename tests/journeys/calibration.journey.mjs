// A calibration: the teacher makes it with an exercise after it; the student answers by mouse and keyboard, passes,
// opens the next exercise and hands in.

import assert from 'node:assert/strict';
import { TITLE } from './a-class.mjs';
import { journey } from './journey.mjs';
import { handIn, NAME } from './self-checks.mjs';

const WHY = 'Ask who acts, and what they promise.';

/** Goes to a page of the exercise that is being made. */
const step = (page, number) => page.tab.click(`.making__steps li:nth-child(${number}) button`);

/** Two exercises on the coded sample: a calibration, and a plain one that opens when it is passed. */
async function makeBoth(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New exercise from this project');
  await page.find('heading', 'Which texts?');
  await step(page, 3);
  await page.fill('Title', 'On your own');
  await page.press('Tab');
  await page.tab.click('.making__steps li:last-child button');
  await page.find('heading', 'What the student sees');
  await page.click('button', 'Done');
  await page.click('button', 'New exercise');
  await page.find('heading', 'Which texts?');
  await step(page, 3);
  await page.fill('Title', TITLE);
  await step(page, 4);
  await page.find('heading', 'What is right?');
  await page.click('radio', /^my coding, \d+/);
  await page.click('button', 'Add words');
  await page.fill('Explanation, after the answer in a calibration', WHY);
  await page.press('Tab');
  await page.click('switch', /^Show passages one after another/);
  await page.fill('At least this many right', '2');
  await page.press('Tab');
  await page.waitForText(/Passed with 2 of \d+/);
  await page.axe();
  await page.screenshot('calibration-making', { fullPage: true });
  await page.tab.click('.making__steps li:last-child button');
  await page.find('heading', 'What the student sees');
  await page.tab.select('#next-exercise', await page.tab.$$eval('#next-exercise option', (all) => all.at(-1).value));
  await page.waitForText(/The file has 2 exercises/);
  await page.click('radio', 'after passing');
  await page.axe();
  await page.screenshot('calibration-give', { fullPage: true });
  const file = await page.download(() => page.click('button', 'Save Trafficking-debate.json'));
  const key = await page.download(() => page.click('button', 'Save Trafficking-debate-key.json'));
  await page.click('button', 'Done');
  assert.ok(!file.text.includes(WHY) && !file.text.includes('On your own'), 'both are scrambled');
  return { json: file.text, key: JSON.parse(key.text).attachments.key };
}

/** Answers a calibration, passes, opens the next exercise, and hands both in. */
async function answersBoth(page) {
  const { json, key } = await makeBoth(page);
  const { codes } = JSON.parse(json).codebook;
  await page.dropFiles(page.file('exercise.json', json));
  await page.find('heading', TITLE);
  await page.fill(NAME, 'Heron');
  await page.press('Enter');
  await page.find('button', 'Exercise 1 of 2');
  await page.waitForText(/Passage 1 of \d+/);
  const text = await page.tab.$eval('body', (it) => it.innerText);
  assert.ok(!text.includes(WHY), 'nothing is explained before the answer');
  await page.axe();
  await page.screenshot('calibration-asked');

  const count = Number(/Passage 1 of (\d+)/.exec(page.plain(text))[1]);
  for (let at = 1; at <= count; at += 1) {
    await page.waitForText(new RegExp(`Passage ${at} of ${count}`));
    const quote = await page.tab.$eval('.calibration .beside__quote', (it) => it.textContent);
    const offered = await page.tab.$$eval('.calibration__code [dir=auto]', (all) => all.map((it) => it.textContent));
    const names = key.items
      .filter(({ spans }) => quote.startsWith(spans[0].quote))
      .map(({ code }) => codes.find(({ id }) => id === code));
    const code = names.find((it) => it && offered.includes(it.name));
    assert.ok(code, `an answer to ${quote}`);
    // The first by its key, where it has one, the others with the mouse.
    if (at === 1 && code.key) await page.press(code.key);
    else await page.click('button', new RegExp(`^${code.name}`));
    await page.find('heading', /^(✓ )?right$/i);
    if (at === 1) {
      await page.waitForText(WHY);
      await page.axe();
      await page.screenshot('calibration-told');
      await page.reload();
      await page.waitForText(new RegExp(`Passage 2 of ${count}`));
    } else {
      await page.press('Enter');
    }
  }
  await page.find('heading', /^passed$/i);
  await page.axe();
  await page.screenshot('calibration-passed');
  const calibrated = JSON.parse((await handIn(page)).text);
  assert.equal(calibrated.attachments['hand-in'].tries[0].answers.length, count);
  assert.equal(calibrated.annotations.length, count);

  await page.click('button', 'Open the next exercise');
  await page.find('dialog', 'Next exercise');
  await page.waitForText('On your own');
  await page.axe();
  await page.click('button', 'Begin');
  await page.find('button', 'Exercise 2 of 2');
  const { spans: [{ quote }], code } = key.items[0];
  await page.selectText(quote.split('\n')[0]);
  await page.pick(codes.find(({ id }) => id === code).name);
  const second = JSON.parse((await handIn(page)).text);
  assert.equal(second.attachments['hand-in'].pseudonym, 'Heron');
  assert.notEqual(second.project.id, calibrated.project.id);
  assert.equal(second.annotations.length, 1);
}

for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`passages are answered and explained, passing opens the next exercise, and both are handed in, ${where}`, { oneFile }, async ({ page }) => {
    if (oneFile) await page.tab.setOfflineMode(true);
    await answersBoth(page);
  });
}
