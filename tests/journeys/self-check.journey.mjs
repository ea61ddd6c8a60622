// A self-check: the teacher chooses what students see, they check their answers, and the teacher sees how often.

import assert from 'node:assert/strict';
import { openClass, TITLE } from './a-class.mjs';
import { journey } from './journey.mjs';
import { handIn, makeSelfCheck, NAME, tag } from './self-checks.mjs';

/** Works on the exercise in this browser. The teacher's project stays in the list. */
async function begin(page, json) {
  await page.dropFiles(page.file('exercise.json', json));
  await page.find('heading', TITLE);
  await page.fill(NAME, 'Heron');
  await page.press('Enter');
  await page.find('button', 'Check my answers');
}

journey('answers are checked, step back does not give a check back, and the teacher sees how often', async ({ page }) => {
  const { json, items } = await makeSelfCheck(page, 'which ones', '2');
  const { codes } = JSON.parse(json).codebook;
  await begin(page, json);
  await tag(page, items[0], codes);
  await tag(page, items[2], codes);

  await page.click('button', 'Check my answers');
  await page.find('dialog', 'Check my answers');
  await page.waitForText('You can check 2 more times.');
  await page.axe();
  await page.click('button', 'Check now');
  await page.find('dialog', 'What you found');
  const counted = await page.tab.$eval('.self-check__counts', (it) => plain(it.innerText));
  assert.ok(counted.startsWith(`You found 2 of ${items.length}`), counted);
  await page.waitForText('Check 1 · 1 left');
  await page.waitForText(/missed here/);
  assert.equal((await page.all('button', 'See my work beside the key')).length, 0);
  await page.axe();
  await page.screenshot('self-check-found');
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('self-check-found-dark');
  await page.setScheme('light');
  await page.setViewport(390, 844);
  await page.axe();
  await page.screenshot('self-check-found-390');
  await page.setViewport(1400, 900);

  // It leads to the place.
  await page.click('button', /^Go there: Paragraph 2/);
  await page.gone('dialog', 'What you found');

  // Undo takes the last tag back, not the check; nor does a reload.
  await page.click('button', /^Undo: /);
  await page.reload();
  await page.click('button', 'Check my answers');
  await page.waitForText('You can check once more.');
  await page.find('heading', /^earlier checks$/i);
  await page.click('button', 'Check now');
  await page.waitForText(new RegExp(`You found 1 of ${items.length}`));
  await page.waitForText('Check 2 · none left');
  await page.click('button', 'Back to my work');
  await page.click('button', 'Check my answers');
  await page.waitForText('You have used all your checks.');
  await page.screenshot('self-check-none-left');
  await page.click('button', 'Back to my work');
  await page.screenshot('self-check-work');
  await page.setViewport(390, 844);
  await page.screenshot('self-check-work-390');
  await page.axe();
  await page.setViewport(1400, 900);

  // What is handed in has both checks.
  const file = await handIn(page);
  const said = JSON.parse(file.text).attachments['hand-in'];
  assert.deepEqual(said.checks.map(({ found, of }) => [found, of]), [[2, items.length], [1, items.length]]);

  // The teacher sees them in the class.
  await page.press('Escape');
  await page.tab.click('.project-button');
  await page.click('button', 'Close the exercise');
  await page.click('button', /^Statement by H\.E\./);
  await page.click('link', 'Class');
  await openClass(page);
  await page.dropFiles(page.file('heron.json', file.text));
  await page.waitForText('1 handed in');
  await page.find('columnheader', 'Checks');
  await page.waitForText(`2 · 1 of ${items.length}`);
  await page.screenshot('self-check-class');
});

for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`the solution is shown over the own work, and a changed key stops nothing but the check, ${where}`, { oneFile }, async ({ page }) => {
    if (oneFile) await page.tab.setOfflineMode(true);
    const { json, items } = await makeSelfCheck(page, 'the key', '');
    const exercise = JSON.parse(json);
    const { codes } = exercise.codebook;
    await begin(page, json);
    await tag(page, items[0], codes);
    await page.click('button', 'Check my answers');
    await page.find('dialog', 'What you found');
    await page.click('button', 'See my work beside the key');
    await page.waitForText('Check 1, read only');
    await page.waitForText(new RegExp(`You found 1 of ${items.length}`));
    await page.axe();
    await page.screenshot('self-check-solution');
    await page.click('button', 'Take it up again');
    await page.find('button', 'Check my answers');
    await page.tab.click('.project-button');
    await page.click('button', 'Close the exercise');

    const { id } = exercise.attachments.exercise;
    const other = id.replace(/^........(?=-)/, '01234567');
    const broken = { ...exercise, project: { ...exercise.project, id: other } };
    broken.attachments['hidden-key'].key = `AAAA${broken.attachments['hidden-key'].key.slice(4)}`;
    await begin(page, JSON.stringify(broken));
    await page.click('button', 'Check my answers');
    await page.waitForText('The key in this exercise was changed, so answers cannot be checked.');
    await page.axe();
    await page.click('button', 'Back to my work');
    await tag(page, items[0], codes);
    await handIn(page);
  });
}
