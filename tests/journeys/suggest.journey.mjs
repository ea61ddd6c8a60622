// Suggestions: switched on, accepted, rejected, with other edges, and undone.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from './journey.mjs';

const EXERCISE = readFileSync(new URL('exercise.json', import.meta.url), 'utf8');

const TEXT = `Statement by Norway

Madam President,

We will contribute 2 million euros to the fund by 2031, and we call on all States to follow.

We are training judges in all regions. Our goal is to plant a million trees.

I thank you.
`;

const FRENCH = `Déclaration de la Norvège

Madame la Présidente,

Nous contribuerons à hauteur de 2 millions d’euros au fonds avant la fin de l’année, et nous appelons tous les États à agir.

Notre objectif est de planter un million d’arbres dans toutes les régions du pays. Nous vous remercions de votre attention.
`;

const SPANISH = `Declaración de Noruega

Señora Presidenta:

Contribuiremos con 2 millones de euros al fondo antes de que termine el año, e instamos a todos los Estados a actuar.

Nuestro objetivo es plantar un millón de árboles en todas las regiones del país. Muchas gracias por su atención.
`;

const chips = (page) => page.tab.$$eval('[role="document"] button.chip', (all) => all.map((it) => it.innerText.trim()));
const hollow = (page) =>
  page.tab.$$eval('[role="document"] .suggest-chip__code', (all) => all.map((it) => it.innerText.trim()));
const current = (page) =>
  page.tab.evaluate(() => document.querySelector('.suggest-entry[aria-current]')?.innerText ?? '');
const isTagged = (page, count) => page.until(`${count} tags`, async () => (await chips(page)).length === count);
const isSuggested = (page, count) =>
  page.until(`${count} suggestions`, async () => (await hollow(page)).length === count);

const hasFocus = (page, id) =>
  page.until(`the focus on ${id}`, () => page.tab.evaluate((id) => document.activeElement?.id === id, id));

/** Waits until one is looked at and the text has the focus, so that keys are about it. */
const walks = (page) =>
  page.until('a suggestion that is looked at', async () => {
    const inText = await page.tab.evaluate(() => Boolean(document.activeElement?.closest('[role="document"]')));
    return inText && (await current(page)) !== '';
  });

async function open(page) {
  await page.addFile('norway.txt', TEXT);
  await page.find('button', 'All messages'); // all of the program is there
  await page.waitForText('plant a million trees');
  await page.settle();
}

journey('suggestions are accepted, rejected, changed and undone by keys', async ({ page }) => {
  await open(page);
  assert.equal((await hollow(page)).length, 0, 'off at first');
  await page.click('button', 'Suggest');
  await isSuggested(page, 4);
  await page.find('button', /^Suggest: commitments 4/);
  await page.waitForText('because:');
  assert.equal((await chips(page)).length, 0, 'none of them is a tag');
  await page.until('the passages painted', async () => (await page.painted('sa-suggested')).length === 4);
  await page.until('the reasons painted', async () => (await page.painted('sa-cue')).includes('will contribute'));
  await page.axe();
  await page.screenshot('suggest');

  // The most certain first; Enter accepts and goes on.
  await page.click('button', 'Go through them');
  await walks(page);
  const first = await current(page);
  await page.axe();
  await page.press('Enter');
  await isTagged(page, 1);
  await isSuggested(page, 3);
  await page.waitForText(/Accepted the suggestion/);
  await page.until('the next one', async () => ![first, ''].includes(await current(page)));

  // Rejected, it does not come back.
  await page.press('x');
  await isSuggested(page, 2);
  await page.waitForText(/Rejected the suggestion/);
  await page.click('button', /^Suggest: commitments/);
  await isSuggested(page, 0);
  await page.click('button', 'Suggest');
  await isSuggested(page, 2);

  // Another passage: one word less, by the keys of every selection.
  await page.click('button', 'Go through them');
  await walks(page);
  await page.press('e');
  await page.find('button', 'Accept these words');
  await page.press('Control+Shift+ArrowLeft', 'Enter');
  await isTagged(page, 2);
  await isSuggested(page, 1);

  // Undo all: nothing is tagged, everything is suggested again.
  await page.press('Control+z', 'Control+z', 'Control+z');
  await isTagged(page, 0);
  await isSuggested(page, 4);
});

journey('an accepted suggestion keeps its origin in the project file and in tables', async ({ page }) => {
  await open(page);
  await page.click('button', 'Suggest');
  await isSuggested(page, 4);
  await page.click('button', 'Go through them');
  await walks(page);
  await page.press('Enter');
  await isTagged(page, 1);
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  const json = JSON.parse(file.text);
  const made = json.annotations ?? json.statements.flatMap((statement) => statement.annotations ?? []);
  assert.deepEqual(made.map((it) => it.origin), ['suggestion']);
  const [decided] = Object.entries(json.attachments).filter(([name]) => name.startsWith('suggestions/'));
  const [decision] = decided[1].decisions;
  assert.equal(decision.accepted, made[0].id);
  assert.ok(decision.rule && decision.score > 0 && decision.revision.length === 12);
});

journey('a rule is one key away, and one of one’s own shows its hits in all texts', async ({ page }) => {
  await open(page);
  await page.click('button', 'Suggest');
  await isSuggested(page, 4);
  await page.click('button', 'Go through them');
  await walks(page);
  await page.press('r');
  await page.find('table', 'Suggestion rules');
  await hasFocus(page, 'rules-filter');
  await page.fill('Filter rules', '');
  await page.axe();

  await page.click('button', 'Add a rule…');
  await hasFocus(page, 'rule-about');
  await page.click('button', 'Cancel');
  await hasFocus(page, 'add-rule');
  await page.click('button', 'Add a rule…');
  await page.fill('Words, with their forms', 'will contribute');
  await page.choose('Who acts', 'anyone');
  await page.click('button', 'Try on all texts');
  await page.waitForText(/1 hit, 0 already tagged with this code/i);
  await page.waitForText('We will contribute 2 million euros');
  await page.axe();
  await page.screenshot('suggest-rules');
  await page.fill('Words, with their forms', '[will contribute');
  await page.click('button', 'Try on all texts');
  await page.waitForText(/bracket that is not closed/);
  await page.fill('Words, with their forms', 'will contribute');
  await page.click('button', 'Keep the rule');
  await hasFocus(page, 'add-rule');
  await page.find('button', /^mine 1/);
  await page.find('switch', 'Use the rule mine-1');
  const file = await page.download(() => page.click('button', 'Export as table'));
  assert.match(file.text, /^\uFEFF?id,about,pattern,type,.*\s+mine-1,anybody,will contribute,intent,/);

  // The pledge is now an intent, as the first rule that fits says.
  await page.press('Alt+ArrowLeft');
  await page.until('one less pledge', async () => !(await hollow(page)).some((it) => it.startsWith('Pledge')));
});

journey('after twenty decisions codes are learned, say how well, and keep silent below the mark', async ({ page }) => {
  const towns = 'Ash Birch Cedar Dale Elm Fir Glen Hill Isle Jay Kent Larch'.split(' ');
  const pledges = towns.map((town) => `We will train nurses and midwives for the hospitals of ${town}.`);
  const others = towns.map((town) => `We will attend the next meeting of the committee in ${town}.`);
  const lines = pledges.flatMap((pledge, at) => [pledge, others[at]]);
  const last = 'More nurses and midwives for all hospitals!';
  await page.addFile('nurses.txt', ['Statement by Norway', ...lines, last].join('\n\n'));
  await page.find('button', 'All messages');
  await page.waitForText(last);
  await page.settle();
  await page.click('button', 'Suggest');
  await isSuggested(page, 24);
  await page.waitForText('So far: 0.');
  await page.click('button', 'Go through them');
  for (let number = 1; number <= 20; number += 1) {
    await walks(page);
    const now = await current(page);
    await page.press(now.includes('nurses') ? 'Enter' : 'x');
    await page.until('the next one', async () => ![now, ''].includes(await current(page)));
  }
  await page.find('table', /Learned from your coding/i);
  await page.waitForText(/From \d+ sentences: 1 of 1 codes are suggested./);
  // The last line has no verb, so no rule fits.
  await page.waitForText('learned from your tags');
  await page.waitForText(/because: .*nurses/);
  await page.axe();
  await page.tab.evaluate(() => document.querySelector('.learned').scrollIntoView({ block: 'nearest' }));
  await page.screenshot('suggest-learned');
  await page.fill('Least F1, from 0 to 1', 'many');
  await page.press('Tab');
  await page.waitForText('Write a number from 0 to 1, such as 0.3.');
  await page.fill('Least F1, from 0 to 1', '1');
  await page.press('Tab');
  await page.waitForText(/0 of 1 codes are suggested|1 of 1 codes are suggested/);
  await page.setViewport(390, 844);
  await page.setScheme('dark');
  await page.screenshot('suggest-learned-390');
});

journey('all texts are gone through, one after the other, until nothing is left', async ({ page }) => {
  await open(page);
  await page.addFile('chad.txt', 'Statement by Chad\n\nWe will plant 100 trees in 2031. \u{1f30d}\n');
  await page.waitForText('plant 100 trees');
  await page.settle();
  await page.click('button', 'Suggest');
  await isSuggested(page, 1);
  await page.click('button', 'Go through all texts');
  await walks(page);
  await page.press('Enter');
  // The first text comes after the last.
  await page.waitForText('plant a million trees');
  await isSuggested(page, 4);
  for (let left = 4; left > 0; left -= 1) {
    await walks(page);
    await page.press('x');
    await isSuggested(page, left - 1);
  }
  await page.waitForText('There are no more suggestions in any text.');
  await page.axe();
});

journey('an exercise without suggestions has none, whatever is pressed', async ({ page }) => {
  await page.dropFile('exercise.json', EXERCISE);
  await page.find('button', 'Begin');
  await page.fill('Your name, or the pseudonym you were given', 'Heron');
  await page.press('Enter');
  await page.find('button', 'Hand in');
  await page.settle();
  assert.equal((await page.all('button', /^Suggest/)).length, 0);
  assert.equal((await hollow(page)).length, 0);
  await page.press('n', 'Enter');
  await page.settle();
  assert.equal((await page.all('tab', /^Suggestions/)).length, 0);
});

journey('statements in French and Spanish have suggestions, and rules of their own language', async ({ page }) => {
  for (const [name, text] of [['norvege.txt', FRENCH], ['noruega.txt', SPANISH]]) {
    await page.addFile(name, text);
    await page.find('button', 'All messages');
    await page.settle();
  }
  await page.click('button', 'Suggest');
  await page.until('suggestions in Spanish', async () => (await hollow(page)).length >= 3);
  await page.click('button', 'Go through them');
  await walks(page);
  assert.match(await current(page), /because:.*(contribuiremos|instamos|objetivo)/is);
  await page.press('Enter');
  await isTagged(page, 1);
  await page.screenshot('suggest-spanish');

  // The table has the rules of both, and a rule of one's own is for one of them.
  await page.press('r');
  await page.find('table', 'Suggestion rules');
  await page.fill('Filter rules', '');
  await page.click('button', 'Add a rule…');
  await page.choose('Language of the texts', 'French');
  await page.fill('Words, with their forms', 'contribuer');
  await page.choose('Who acts', 'anyone');
  await page.click('button', 'Try on all texts');
  await page.waitForText(/1 hit, 0 already tagged with this code/i);
  await page.waitForText('Nous contribuerons à hauteur de 2 millions');
  await page.axe();
  await page.screenshot('suggest-rules-french');
  await page.click('button', 'Keep the rule');
  await page.find('switch', 'Use the rule mine-1');
});
