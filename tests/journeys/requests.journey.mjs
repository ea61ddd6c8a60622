// Regrade requests: a student asks from feedback, the teacher answers, and the answer comes back.

import assert from 'node:assert/strict';
import { withClass } from './a-class.mjs';
import { unzipped } from './archives.mjs';
import { journey } from './journey.mjs';
import { another } from './profiles.mjs';

const REASON = 'The last word belongs to it. 😀';

async function giveFeedback(page) {
  await page.click('button', 'Give back');
  const zip = await page.download(() => page.click('button', 'Save the feedback ZIP'));
  return unzipped(zip, page.work);
}

journey('a student asks to have an item judged once more, and gets an answer', async ({ page }) => {
  await withClass(page);
  const given = await giveFeedback(page);

  const student = await another(page, 'plover');
  await student.dropFile('feedback.json', given['Plover/feedback.json']);
  await student.waitForText('Feedback on attempt 1, read only');
  await student.click('button', 'Ask your teacher to look again…');
  await student.axe();
  await student.fill('Why should it be judged differently?', REASON);
  await student.press('Tab');
  await student.waitForText('You ask about 1 item.');
  await student.press('Escape');
  await student.press('n');
  await student.click('button', 'Ask your teacher to look again…');
  await student.fill('Why should it be judged differently?', 'And this one?');
  await student.press('Tab');
  await student.waitForText('You ask about 2 items.');
  await student.axe();
  await student.screenshot('requests-student');
  await student.reload();
  await student.waitForText('You ask about 2 items.');
  await student.click('button', 'Item 1');
  await student.setViewport(390, 844);
  await student.axe();
  await student.screenshot('requests-student-390');
  await student.setViewport(1400, 900);
  const request = await student.download(() => student.click('button', 'Save the request'));
  const saved = JSON.parse(request.text);
  assert.equal(saved.kind, 'regrade-request');
  assert.equal(saved.attachments.request.items.length, 2);
  assert.ok(!request.text.includes('Plover'), 'no name is in it');

  // The teacher.
  await page.click('button', 'Requests');
  await page.find('heading', 'No regrade requests');
  await page.axe();
  await page.dropFile('request.json', request.text);
  await page.waitForText('2 of 2 to answer');
  await page.find('button', 'Close the list');
  await page.click('button', 'Close the list');
  await page.waitForText(/the student asked/i);
  await page.waitForText(REASON);
  await page.find('button', /Accept this/);
  await page.axe();
  await page.screenshot('requests-teacher');
  for (const [width, height] of [[1024, 768], [390, 844]]) {
    await page.setViewport(width, height);
    await page.axe();
    await page.screenshot(`requests-teacher-${width}`);
  }
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('requests-teacher-dark');
  await page.setScheme('light');
  await page.click('button', /Accept this/);
  await page.waitForText('5 works stay as they are.');
  await page.click('button', 'Make it revision 2');
  await page.waitForText('Accepted. The key is now revision 2');
  assert.equal(await page.tab.evaluate(() => document.activeElement.id), 'class-title');
  await page.waitForText('1 of 2 to answer');
  await page.fill('Your answer in words', 'You are right about the end.');
  await page.press('Tab');
  await page.press('Escape');
  await page.click('button', /And this one\?/);
  await page.click('radio', 'Decline');
  await page.waitForText('0 of 2 to answer');
  await page.dropFile('request.json', request.text);
  await page.waitForText('2 regrade requests were here already.');
  await page.click('button', 'Close the list');

  // What does not fit.
  const other = structuredClone(saved);
  other.attachments.request.exercise = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
  const stranger = structuredClone(saved);
  stranger.attachments.request.hand_in = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
  const empty = structuredClone(saved);
  empty.attachments.request.items = [];
  await page.dropFiles(
    page.file('other.json', JSON.stringify(other)),
    page.file('stranger.json', JSON.stringify(stranger)),
    page.file('empty.json', JSON.stringify(empty)),
  );
  await page.waitForText(/“other.json”: a regrade request in another class/);
  await page.waitForText(/“stranger.json”: a regrade request about a work that was not collected here/);
  await page.waitForText(/“empty.json”: a regrade request that is damaged or asks for nothing/);
  await page.click('button', 'Close the list');

  const again = await giveFeedback(page);
  await page.dropFile('request.json', request.text);
  await page.waitForText(/a regrade request about feedback 1, but you have given feedback 2 since/);
  await student.dropFile('feedback.json', again['Plover/feedback.json']);
  await student.waitForText(/your teacher agrees/i);
  await student.waitForText('You are right about the end.');
  await student.screenshot('requests-answered');
  await student.press('n');
  await student.waitForText(/your teacher stays with it/i);
  await student.axe();
});

journey('a teacher marks item by item without names, and groups are shuffled', async ({ page }) => {
  await withClass(page);
  await page.click('button', 'Item by item');
  await page.waitForText('6 answers, in the order of the works');
  const works = () => page.tab.evaluate(() => [...document.querySelectorAll('.by-item__answer')].map((it) => plain(it.ariaLabel)));
  assert.deepEqual(await works(), [1, 2, 3, 4, 5, 6].map((number) => `Work ${number}`));
  const focused = () => page.tab.evaluate(() => plain(document.activeElement?.ariaLabel ?? ''));
  await page.press('Escape');
  await page.press('j');
  await page.press('j');
  await page.until('the second work', async () => (await focused()) === 'Work 2');
  await page.fill('Comment for Work 2', 'Look at the end. 😀');
  await page.press('Tab');
  await page.axe();
  await page.screenshot('by-item');
  await page.click('button', 'Next item');
  await page.until('no comment there', async () => (await page.value('textbox', 'Comment for Work 2')) === '');
  await page.click('button', 'Item before');
  await page.until('the comment', async () => (await page.value('textbox', 'Comment for Work 2')) === 'Look at the end. 😀');
  for (const [width, height] of [[1024, 768], [390, 844]]) {
    await page.setViewport(width, height);
    await page.axe();
    await page.screenshot(`by-item-${width}`);
  }
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('by-item-dark');
  await page.setScheme('light');

  await page.click('button', 'Class list');
  await page.fill('Type or paste names', 'Ada\nBen\nابن\nDora\nEmil');
  await page.click('button', 'Add these people');
  await page.waitForText('5 people were added.');
  await page.tab.click('.roster__groups > summary');
  await page.fill('Number', 'two');
  await page.waitForText('Write a whole number from 1 on.');
  await page.fill('Number', '2');
  const lines = () => page.tab.evaluate(() => [...document.querySelectorAll('.roster__groups-list > li')].map((it) => plain(it.innerText)));
  await page.until('three groups', async () => (await lines()).length === 3);
  const first = await lines();
  await page.click('button', 'Another seed');
  await page.until('other groups', async () => (await lines()).join() !== first.join());
  await page.fill('Seed', '1');
  await page.until('the same groups', async () => (await lines()).join() === first.join());
  assert.equal(await page.value('textbox', 'Group of Ada'), '', 'nothing is changed yet');
  await page.axe();
  await page.screenshot('groups');
  await page.click('button', 'Use these groups');
  await page.until('a group', async () => /^Group [123]$/.test(await page.value('textbox', 'Group of Ada')));
  await page.press('Control+z');
  await page.until('no group', async () => (await page.value('textbox', 'Group of Ada')) === '');
});
