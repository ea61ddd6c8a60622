// Four people have coded the sample: how far they agree, where they differ, and what is saved of it.

import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, program } from './command-line.mjs';
import { journey } from './journey.mjs';

const NAMES = ['Heron', 'Wren', 'Ibis', 'Teal'];
const CODES = ['peace_security', 'human_rights', 'humanitarian', 'trafficking_slavery', 'child_rights', 'accountability'];

/** Numbers that are the same each time. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const uuid = (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** A project file in which each of the four gives about every second sentence a theme. */
async function coded(page) {
  await page.click('button', 'Open the sample');
  await page.tag('Families who flee a war are offered work');
  await page.waitForText('Under which name do you code?');
  await page.fill('Your name', 'Heron');
  await page.press('Enter');
  await page.saved();
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  const project = JSON.parse(file.text);
  const [statement] = project.statements;
  const [model] = project.annotations;
  const next = dice(7);
  const { id } = project.annotators[0];
  project.annotators = NAMES.map((name, at) => ({ ...project.annotators[0], id: at ? uuid(at) : id, name }));
  project.annotations = [];
  for (const { index, 0: quote } of statement.text.matchAll(/[A-Z][^.\n]{20,}\./g)) {
    if (next() < 0.4) continue;
    const usual = Math.floor(next() * CODES.length);
    NAMES.forEach((_, at) => {
      if (next() < 0.12) return;
      const code = CODES[next() < 0.2 ? Math.floor(next() * CODES.length) : usual];
      const [start, end] = [[...statement.text.slice(0, index)].length, 0];
      const span = {
        ...model.spans[0],
        start,
        end: end + start + [...quote].length,
        start_utf16: index,
        end_utf16: index + quote.length,
        quote,
        prefix: [...statement.text.slice(0, index)].slice(-32).join(''),
        suffix: [...statement.text.slice(index + quote.length)].slice(0, 32).join(''),
      };
      const number = 1000 + project.annotations.length;
      project.annotations.push({
        ...model,
        id: uuid(number),
        code,
        annotator: project.annotators[at].id,
        attributes: {},
        spans: [span],
      });
    });
  }
  return Buffer.from(JSON.stringify(project));
}

program(); // built before the time of the journey begins

/** The cells of a line, which may be in quotation marks. */
const cells = (line) => [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) => quoted ?? plain);

/** The rows of a table by their first cell. */
function byCode(csv) {
  const [head, ...rows] = csv.trim().split(/\r?\n/).map(cells);
  return new Map(rows.map((row) => [row[0], Object.fromEntries(row.map((cell, at) => [head[at], cell]))]));
}

/** The page and the command line have the same figures for each code that somebody gave. */
function sameFigures(table, path) {
  const here = byCode(table);
  const there = byCode(commandLine(['--quiet', 'agree', path, '--layer', 'theme', '--format', 'csv']).toString());
  for (const code of CODES) {
    const { alpha, alpha_low: low, alpha_high: high, percent, fleiss_kappa: fleiss, f1_exact: f1 } = here.get(code);
    const row = there.get(code);
    const ours = [alpha, low, high, percent, fleiss, f1].map(Number);
    const theirs = [row.alpha, row.alpha_low, row.alpha_high, row.percent, row.fleiss, row.f1].map(Number);
    assert.ok(ours.every(Number.isFinite), `${code}: ${ours}`);
    assert.deepEqual(ours, theirs, code);
  }
}

const asks = { expect: [/favicon\.ico/] };

journey('agreement is shown by code and by pairs, and every number leads to its passages', asks, async ({ page }) => {
  const bytes = await coded(page);
  const icon = await page.tab.evaluate(() => document.querySelector('link[rel=icon]').href);
  await page.tab.goto(icon);
  await page.tab.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('statement-annotator-1').onsuccess = done)));
  await page.open();
  await page.find('button', 'Open the sample');
  const path = join(mkdtempSync(join(tmpdir(), 'agreement-')), 'four.json');
  writeFileSync(path, bytes);
  await page.dropFile(path);
  await page.click('button', 'I am Heron');
  await page.click('link', 'Coders');
  await page.find('table', 'Agreement by code');
  await page.waitForText('together: alpha');
  await page.waitForText('4 coders');
  await page.axe();
  await page.screenshot('by-code');
  for (const [width, height] of [[1366, 625], [1024, 768], [390, 844]]) {
    await page.setViewport(width, height);
    await page.screenshot(`by-code-${width}`);
  }
  await page.setViewport(1400, 900);

  await page.click('button', 'Human rights and dignity: show where coders differ');
  await page.find('heading', 'Where coders differ: Human rights and dignity');
  await page.axe();
  await page.screenshot('disputes');
  const agenda = await page.download(() => page.click('button', 'Save an agenda to print'));
  assert.match(agenda.text, /Disputed passages/);

  await page.click('button', /^Human rights and dignity: span F1 /);
  await page.find('heading', 'Passages that coders marked differently: Human rights and dignity');
  await page.waitForText('nothing');
  await page.axe();
  await page.screenshot('spans');
  await page.click('button', 'Close');
  const focused = await page.tab.evaluate(() => document.activeElement.getAttribute('aria-label'));
  assert.match(focused, /^Human rights and dignity: span F1 /, 'the focus goes back to the figure');

  await page.click('button', /^Heron and Wren: /);
  await page.find('table', 'Codes given to the same units');
  await page.axe();
  await page.screenshot('confusion');

  for (const [name, shot] of [['Fields', 'fields'], ['Rounds and groups', 'rounds'], ['Methods', 'methods'], ['History', 'history']]) {
    await page.click('button', name);
    await page.axe();
    await page.screenshot(shot);
  }
  await page.click('button', 'Rounds and groups');
  await page.tab.click('.agreement__more > summary');
  for (const [name, group] of [['Heron', 'Experts'], ['Wren', 'Experts'], ['Ibis', 'Novices'], ['Teal', 'Novices']]) {
    await page.fill(`Group of ${name}`, group);
    await page.press('Enter');
  }
  await page.waitForText('Between Experts and Novices');
  await page.axe();
  await page.screenshot('groups-form');
  await page.tab.click('.agreement__more > summary');
  await page.screenshot('groups');
  await page.click('button', 'Methods');
  await page.waitForText('Within Experts: ');
  await page.waitForText('decided about by at least two');
  const table = await page.download(() => page.click('button', 'Save the table'));
  assert.match(table.text, /"code","name","units"/);
  sameFigures(table.text, path);
  const continuum = await page.download(() => page.click('button', 'Save for pygamma-agreement'));
  assert.match(continuum.text, /^(Heron|Wren|Ibis|Teal),[a-z_]+,\d+,\d+\n/);

  await page.click('button', 'By code');
  await page.click('button', 'Forgive edge spaces');
  await page.find('table', 'Agreement by code');
  await page.setScheme('dark');
  await page.screenshot('dark');
});
