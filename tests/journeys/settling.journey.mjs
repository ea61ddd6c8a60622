// Two people code one text. Their files are merged, what differs is walked side by side and settled
// with each of the keys, and the result is given on: as a data set and as the key of an exercise.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';
import { another, exported, giveName } from './profiles.mjs';
import { sharedData } from '../shared-data.mjs';

const SAME = 'Families who flee a war are offered work';
const OTHER_CODE = 'our courts have since convicted eleven traders';
const SHORT = 'the safe return and the care of people';
const LONG = 'the safe return and the care of people freed from the mines';
const ONLY = 'we will train three hundred border officials';
const TWO = 'Almora will open two border crossings';
const MORE = 'we hope to host a first meeting of all of them in our capital next year';

async function code(page, quote, name) {
  await page.selectText(quote);
  await page.pick(name);
  await page.find('button', new RegExp(`^${name}: ${quote.slice(0, 20)}`));
}

/** Heron’s project with Wren’s coding added. */
async function twoCoders(page) {
  await page.click('button', 'Open the sample');
  await code(page, SAME, 'Pledge');
  await giveName(page, 'Heron');
  const begun = await exported(page);
  await code(page, OTHER_CODE, 'Ongoing action');
  await code(page, SHORT, 'Pledge');
  await code(page, ONLY, 'Pledge');
  await code(page, TWO, 'Pledge');
  await code(page, MORE, 'Intent');

  const wren = await another(page, 'wren');
  await wren.dropFile(begun.path);
  await giveName(wren, 'Wren');
  await code(wren, SAME, 'Pledge');
  await code(wren, OTHER_CODE, 'Reaffirmation');
  await code(wren, LONG, 'Pledge');
  await code(wren, TWO, 'Intent');
  await code(wren, MORE, 'Pledge');
  const hers = await exported(wren);
  await wren.close();

  await page.dropFile(hers.path);
  await page.click('button', 'Add Wren’s coding');
  await page.click('button', 'Go on reading');
  await page.saved();
}

const looks = [
  ['', 1400, 900],
  ['-low', 1366, 625],
  ['-tablet', 1024, 768],
  ['-phone', 390, 844],
];

async function look(page, name) {
  for (const [ending, width, height] of looks) {
    await page.setViewport(width, height);
    await page.screenshot(`${name}${ending}`);
    const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    assert.ok(!wide, `${name}${ending} is wider than the window`);
  }
  await page.setViewport(1400, 900);
  await page.setScheme('dark');
  await page.screenshot(`${name}-dark`);
  await page.axe();
  await page.setScheme('light');
  await page.axe();
}

const said = (page, words) => page.waitForText(words);

/** What the Python package finds in a file of the coding that was settled. */
function goldInPython(path) {
  const script = `
import json, sys, statement_annotator as sa
project = sa.load(sys.argv[1])
gold = next(it for it in project.annotators if it.kind == "adjudicated")
tags = [it for it in project.annotations if it.annotator == gold.id]
print(json.dumps({"name": gold.name or gold.kind, "tags": len(tags)}))`;
  const env = { ...process.env, PYTHONPATH: fileURLToPath(new URL('../../python/src', import.meta.url)) };
  return JSON.parse(execFileSync('python3', ['-c', script, path], { env, encoding: 'utf8' }));
}

journey('differences of two coders are walked, settled with each key, undone and given on', async ({ page }) => {
  await twoCoders(page);
  await page.click('link', 'Coders');

  // Side by side.
  await page.click('tab', 'Side by side');
  await said(page, '5 of 6 differ');
  const tops = () => page.tab.evaluate(() => [...document.querySelectorAll('.lane-row p')].map((p) => p.offsetTop).join());
  const before = await tops();
  await page.press('n');
  await said(page, /Par \d+: Heron Ongoing action, Wren Reaffirmation, same words/);
  await page.press('n');
  await said(page, /Pledge: edges differ by 4 words/);
  await page.press('n');
  await said(page, /Heron Pledge, Wren nothing/);
  await page.press('b');
  await said(page, /edges differ by 4 words/);
  assert.equal(await tops(), before, 'the text has not moved');
  await look(page, 'side-by-side');
  await page.click('button', 'Only differences');
  await page.gone('button', `Heron: Pledge`);
  await page.click('radio', 'two panes');
  await page.screenshot('side-by-side-panes');
  await page.axe();
  await page.click('radio', 'lanes');
  await page.click('button', 'Only differences');
  assert.equal(await tops(), before);
  await page.choose('Only this code', 'Reaffirmation');
  await said(page, '1 of 1 differ');
  await page.choose('Only this code', 'every code');
  await said(page, '5 of 6 differ');

  // Enter goes on to settle this one.
  await page.tab.evaluate(() => document.activeElement.blur());
  await page.press('Enter');
  await said(page, '0 of 5 settled');
  await said(page, '2 of 5');
  await look(page, 'settle');
  await page.press('b');
  await said(page, 'Heron Ongoing action, Wren Reaffirmation');
  await page.press('1');
  await said(page, '1 of 5 settled');
  await said(page, 'edges differ by 4 words');
  await page.press('2');
  await said(page, '2 of 5 settled');
  await said(page, 'Heron Pledge, Wren nothing');
  await page.press('0');
  await said(page, '3 of 5 settled');
  await page.press('l');
  await said(page, '5 of 5');
  await page.press('3');
  await said(page, '4 of 5 settled');
  await said(page, 'Heron Pledge, Wren Intent');
  await page.press('4');
  await page.find('heading', 'Merge field by field');
  await page.choose('Code', 'Intent');
  await page.fill('Note', 'Only if there is a corridor.');
  await page.screenshot('settle-merge');
  await page.axe();
  await page.press('Control+Enter');
  await said(page, 'Everything is settled');
  await page.click('button', 'Take over the 1 that all agree on');
  await page.gone('button', 'Take over the 1 that all agree on');
  const settled = JSON.parse((await exported(page)).text);
  const gold = (project) => {
    const { id } = project.annotators.find(({ kind }) => kind === 'adjudicated');
    const own = project.annotations.filter(({ annotator }) => annotator === id);
    return own.map((it) => `${it.code}: ${it.spans[0].quote}`).sort();
  };
  assert.equal(gold(settled).length, 6, gold(settled).join('\n'));
  const decided = Object.entries(settled.attachments).find(([name]) => name.startsWith('coders/settled/'))[1];
  assert.deepEqual(decided.cases.map(({ way }) => (typeof way === 'string' ? way : 'took')), ['took', 'took', 'neither', 'both', 'merged', 'agreed']);

  // Each is one step, and settling goes on where it was after a reload.
  await page.press('Control+z');
  await page.find('button', 'Take over the 1 that all agree on');
  await page.press('Control+z');
  await said(page, '4 of 5 settled');
  await page.saved();
  await page.reload();
  await page.click('link', 'Coders');
  await page.click('tab', 'Settle');
  await said(page, '4 of 5 settled');
  await said(page, 'Heron Pledge, Wren Intent');
  // Anew.
  await page.press('5');
  await page.find('heading', 'Write anew');
  await page.press('Escape');
  await page.gone('heading', 'Write anew');
  await page.press('5');
  await page.choose('Code', 'Ongoing action');
  const chosen = () => page.tab.$eval('.adjudicate__passage:has(:checked)', (it) => it.innerText.trim());
  const longer = await chosen();
  await page.click('button', 'End earlier');
  await page.until('a shorter passage', async () => longer.startsWith(await chosen()) && (await chosen()) !== longer);
  await page.axe();
  await page.screenshot('settle-anew');
  await page.click('button', 'Settle it so');
  await said(page, 'Everything is settled');
  // Settled again, the earlier decision goes.
  await page.press('1');
  await page.find('button', /^Undo/);

  // A word for the codebook becomes a rule.
  await page.fill('A word for the codebook, if this settles more than one case', 'A condition makes it no pledge.');
  await page.press('Enter');
  await page.waitForText('1 word for the codebook');
  await page.click('button', 'Put into the codebook');
  await page.click('menuitem', 'Under “Not” of Pledge');
  await page.waitForText('is under “Not” of Pledge');
  await page.screenshot('settle-word');
  await page.axe();

  // The gold.
  await page.click('button', 'Take over the 1 that all agree on');
  await page.click('button', 'What was settled');
  await page.click('menuitem', 'Export it as a data set…');
  await page.find('dialog', /Export/);
  await page.screenshot('gold-export');
  await page.press('Escape');
  const file = await exported(page);
  await checkExport(file.path);
  assert.deepEqual(goldInPython(file.path), { name: 'adjudicated', tags: 6 });
  const project = JSON.parse(file.text);
  assert.equal(project.codebook.codes.find(({ id }) => id === 'pledge').exclude.at(-1), 'A condition makes it no pledge.');
  assert.equal(gold(project).length, 6);
  await page.click('button', 'What was settled');
  await page.click('menuitem', 'Make an exercise with it as the key');
  await page.waitForText(/6 items|Key/);
  await page.screenshot('gold-key');
  await page.click('button', 'Leave, keep the draft');
  const withKey = JSON.parse((await exported(page)).text);
  const key = Object.entries(withKey.attachments).find(([name]) => name.startsWith('keys/'))[1];
  assert.equal(key.items.length, 6);
  assert.equal(key.source, 'adjudicated');
});

const SPEECH = ['coded/Japan.jsonl', 'statements/ungd2017/Japan.txt'];
const TYPES = { pledge: 'pledge', ongoing: 'ongoing', reaffirmation: 'reaffirmation', refusal: 'refusal', intent: 'intent', report_past: 'report_past', call: 'call_on_others' };

/** The project with the codings of both annotators, made from one tag that is in it. */
function twice(project, lines) {
  const [tag] = project.annotations;
  const { text } = project.statements[0];
  const points = (length) => Array.from(text.slice(0, length)).length;
  const known = new Set(project.codebook.codes.filter((it) => it.selectable !== false).map(({ id }) => id));
  const annotations = [];
  const annotators = ['A', 'B'].map((name) => ({ ...project.annotators[0], id: randomUUID(), name }));
  for (const { id, name } of annotators) {
    const seen = new Set();
    for (const line of lines) {
      for (const { type, quote } of line[name].commitments) {
        const code = TYPES[type];
        const at = text.indexOf(quote, text.indexOf(line.text));
        if (!known.has(code) || at < 0 || seen.has(`${code} ${at} ${quote}`)) continue;
        seen.add(`${code} ${at} ${quote}`);
        const end = at + quote.length;
        const span = {
          start: points(at),
          end: points(end),
          start_utf16: at,
          end_utf16: end,
          quote,
          prefix: text.slice(Math.max(0, at - 32), at),
          suffix: text.slice(end, end + 32),
        };
        annotations.push({ ...tag, id: randomUUID(), annotator: id, code, spans: [span], attributes: {} });
      }
    }
  }
  const made = { ...project.project, id: randomUUID(), name: 'Coded twice' };
  return { ...project, project: made, annotators, annotations };
}

journey('a speech that was coded twice is settled from the keyboard alone', { data: SPEECH }, async ({ page }) => {
  const lines = readFileSync(sharedData(SPEECH[0]), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  await page.addFile(sharedData(SPEECH[1]));
  const { quote } = lines.flatMap(({ A }) => A.commitments)[0];
  await code(page, quote.slice(0, 40), 'Pledge');
  await giveName(page, 'A');
  const project = JSON.parse((await exported(page)).text);
  await page.dropFile('twice.json', JSON.stringify(twice(project, lines)));
  await page.click('radio', 'Open it beside this one');
  await page.click('button', 'Open');
  await page.click('link', 'Coders');
  await page.click('tab', 'Side by side');
  const counted = await page.until('the number of differences', () =>
    page.tab.evaluate(() => document.body.innerText.match(/(\d+) of (\d+) differ/)?.slice(1).map(Number)));
  assert.ok(counted[0] > 5 && counted[1] > counted[0], counted.join(' of '));
  await page.press('n', 'n', 'n');
  await page.screenshot('twice-coded');
  await page.press('Enter');
  await said(page, `0 of ${counted[0]} settled`);
  for (let done = 1; done <= counted[0]; done += 1) {
    await page.press(done % 2 ? '1' : '2');
    await said(page, done < counted[0] ? `${done} of ${counted[0]} settled` : 'Everything is settled');
  }
  await page.screenshot('twice-settled');
  await page.press('Control+z');
  await said(page, `${counted[0] - 1} of ${counted[0]} settled`);
  await page.axe();
});
