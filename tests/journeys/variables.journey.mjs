// Variables of statements: by hand and from a table, groups that filter every list, and the borders
// and the text of a statement.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sharedData } from '../shared-data.mjs';
import { journey } from './journey.mjs';
import { openStatements } from './tables.mjs';

const STATES = ['Veria', 'Almora', 'Dunmark', 'Estavar'];
const UNGD = 'statements/ungd2017';

async function addFour(page) {
  for (const [at, state] of STATES.entries()) {
    await page.addFile(
      `${state.toLowerCase()}.txt`,
      Buffer.from(`Statement by ${state}\n\nMr. President,\n\nWe pledge ${at + 1} million euros to the fund.\n\nThank you.\n`),
    );
  }
}

/** What a column of variables says; the first of them is 11. */
const column = (page, at) =>
  page.tab.$$eval(`.grid__drawn [data-column="${at}"]`, (all) => all.map((cell) => plain(cell.innerText).trim()));
const focused = (page) => page.tab.evaluate(() => document.activeElement.id || document.activeElement.className);

async function openVariables(page) {
  await page.click('button', 'Variables…');
  await page.find('dialog', 'Variables of statements');
}

/** Pictures at all widths, the narrowest in the dark. */
async function everySize(page, name) {
  for (const [width, height] of [[1366, 625], [1024, 700], [390, 800]]) {
    await page.setViewport(width, height);
    if (width === 390) await page.setScheme('dark');
    await page.screenshot(`${name}-${width}`);
  }
  await page.axe();
  await page.setScheme('light');
  await page.setViewport(1400, 800);
}

/** Chooses a table in the dialog of variables. */
async function chooseTable(page, name, content) {
  await openVariables(page);
  await page.chooseFile('button', 'From a table…', page.file(name, content));
  await page.find('dialog', 'Variables from a table');
}

journey('a variable is defined, filled in the table and in the details, filtered and kept', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  await openVariables(page);
  await page.axe();
  await page.fill('Name', 'Year');
  await page.choose('Kind', 'Number');
  await page.press('Enter');
  await page.find('button', 'Edit Year');
  await page.fill('Name', 'year');
  await page.press('Enter');
  await page.waitForText('There is a variable of this name already.');
  await page.screenshot('variables-dialog');
  await everySize(page, 'variables-dialog');
  await page.press('Escape');
  await page.gone('dialog', 'Variables of statements');

  // In the table, with the keyboard only.
  await page.find('columnheader', 'Year');
  await page.tab.focus('#statements-table');
  await page.press('Control+Home', 'End', 'Enter');
  await page.until('the field', async () => (await focused(page)).includes('grid__input'));
  await page.type('soon');
  await page.press('Enter');
  await page.waitForText('Write a number, like 2017 or 3.5.');
  await page.press('Control+a');
  await page.type('2016');
  await page.press('Enter');
  await page.press('Enter');
  await page.until('the field', async () => (await focused(page)).includes('grid__input'));
  await page.type('2018');
  await page.press('Enter');
  await page.until('two years', async () => (await column(page, 11)).slice(0, 2).join() === '2016,2018');
  await page.screenshot('variables-table');
  await page.axe();
  await everySize(page, 'variables-table');

  // In the details of a statement.
  await page.click('link', 'Read');
  await (await page.tab.waitForSelector('.document-meta__part')).click();
  await page.find('dialog', 'Details of the statement');
  await page.fill('Year', '2020');
  await page.axe();
  await page.click('button', 'Save');
  await page.gone('dialog', 'Details of the statement');
  await openStatements(page);
  await page.until('three years', async () => (await column(page, 11)).filter((year) => /\d/.test(year)).length === 3);
  await page.fill('Year from', '2017');
  await page.press('Tab');
  await page.waitForText('2 of 4 shown');
  await page.reload();
  await page.find('columnheader', 'Year');
  await page.until('three years', async () => (await column(page, 11)).filter((year) => /\d/.test(year)).length === 3);
});

const TABLE = 'file,Bloc,Joined\nveria,North,1960\nALMORA.txt,South,1971\ndunmark.txt,North,1975\nnobody.txt,East,2000\n';

journey('a table is joined, what fits nothing is joined by hand, and a group filters every list', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  await chooseTable(page, 'blocs.csv', TABLE);
  await page.waitForText('3 statements have a row; 1 statement has none. 6 values are set.');
  await page.waitForText('1 row is about no statement that is here');
  await page.axe();
  await page.screenshot('join-table');
  await everySize(page, 'join');
  await page.choose('Row 5 is about', await option(page, 'Row 5 is about', /Estavar/));
  await page.waitForText('4 statements have a row. 8 values are set.');
  await page.click('button', 'Take 8 values');
  await page.waitForText('8 values taken from the table for 4 statements.');
  assert.deepEqual(await column(page, 11), ['North', 'South', 'North', 'East']);
  await page.press('Control+z');
  await page.gone('columnheader', 'Bloc');
  await page.press('Control+y');
  await page.find('columnheader', 'Bloc');

  await page.choose('Bloc', 'North');
  await page.waitForText('2 of 4 shown');
  await page.click('button', 'Save as a group…');
  await page.fill('Name of the group', 'The North');
  await page.press('Enter');
  await page.waitForText('The group “The North” was saved.');
  await page.click('button', 'Clear filters');
  await page.waitForText('4 of 4 shown');

  await page.click('link', 'Read');
  await page.waitForText('4 of 4');
  await (await page.tab.waitForSelector('.switcher')).click();
  await page.find('listbox', 'Statements');
  await page.choose('Group', 'The North');
  await page.find('heading', /Veria/);
  await page.waitForText('1 of 2');
  await (await page.tab.waitForSelector('.switcher')).click();
  await page.find('listbox', 'Statements');
  await page.waitForText('2 of 4 statements');
  assert.equal((await page.all('option', undefined, await page.find('listbox', 'Statements'))).length, 2);
  await page.screenshot('group-in-list');
  await page.axe();
  await page.press('Escape');
  await page.press('Alt+PageDown');
  await page.find('heading', /Dunmark/);
  await (await page.tab.waitForSelector('.switcher')).click();
  await page.click('button', 'Show all');
  await page.press('Escape');
  await page.waitForText('3 of 4');
});

/** The words of the option of a list that fit a pattern. */
async function option(page, label, pattern) {
  const field = await page.field(label);
  const names = await field.evaluate((element) => [...element.options].map((it) => plain(it.label).trim()));
  const found = names.find((name) => pattern.test(name));
  assert.ok(found, `${label} has ${names.join(', ')}`);
  return found;
}

const REGIONS = {
  Bangladesh: 'Asia', Barbados: 'Americas', Brazil: 'Americas', "Côte d'Ivoire": 'Africa', Canada: 'Americas',
  Estonia: 'Europe', France: 'Europe', Germany: 'Europe', Iceland: 'Europe', Ireland: 'Europe', Japan: 'Asia',
  Jordan: 'Asia', Kenya: 'Africa', Lesotho: 'Africa', Mongolia: 'Asia', Norway: 'Europe', Peru: 'Americas',
  Qatar: 'Asia', Rwanda: 'Africa', 'São Tomé and Príncipe': 'Africa', Samoa: 'Oceania', 'Holy See': 'Europe',
};

journey(
  'twenty-two speeches get delegations and regions from a table, and are filtered, tagged and read again',
  { data: [UNGD] },
  async ({ page }) => {
    const folder = sharedData(UNGD);
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
    assert.equal(files.length, 22);
    await page.chooseFile('button', 'Choose a file', ...files.map((name) => join(folder, name)));
    await page.waitForText('22 statements found.');
    await page.click('button', 'Add 22 statements');
    await openStatements(page);
    await page.find('button', /^Statements 22$/);

    const names = Object.keys(REGIONS);
    const plainName = (name) => basename(name, '.txt').replace(/_/g, ' ').trim().split(' ')[0];
    const state = (file) =>
      ({ C: "Côte d'Ivoire", S: 'São Tomé and Príncipe', Vatican: 'Holy See' })[plainName(file)] ??
      names.find((name) => name.startsWith(plainName(file)));
    const rows = files.map((file) => `${file};${state(file)};${REGIONS[state(file)]}`);
    await chooseTable(page, 'regions.csv', `file;Delegation;Region\n${rows.join('\n')}\n`);
    await page.waitForText('22 statements have a row.');
    await page.screenshot('join-22');
    await page.click('button', /^Take \d+ values$/);
    await page.waitForText('taken from the table for 22 statements.');

    await page.choose('Region', 'Asia');
    await page.waitForText('5 of 22 shown');
    await page.screenshot('table-22');
    await page.tab.click('.grid__drawn .grid__row:nth-child(1) [data-column="6"]');
    await page.waitForText('1 of 5');
    await page.tag('development');
    for (let at = 2; at <= 5; at += 1) {
      await page.press('Alt+PageDown');
      await page.waitForText(`${at} of 5`);
      await page.tag('peace');
    }
    // Tagged across: every hit in the texts that the filter leaves, in one step.
    await page.tab.focus('[role="document"]');
    await page.press('/');
    await page.fill('Words to find', 'Sustainable Development Goals');
    await page.choose('Tag with', 'Support');
    const planned = await page.until('what is ticked', () =>
      page.tab.evaluate(() => /^(\d+) ticked/.exec(plain(document.querySelector('.find__planned')?.innerText ?? ''))?.[1]));
    assert.ok(Number(planned) > 20, planned);
    await page.click('button', `Tag ${planned}`);
    await page.waitForText(`Tagged ${planned} passages with Support`);
    await page.press('Escape');
    await page.saved();
    await page.reload();
    await openStatements(page);
    await page.choose('Region', 'Asia');
    await page.waitForText('5 of 22 shown');
    const tags = await page.tab.$$eval('.grid__drawn [data-column="7"]', (all) => all.map((cell) => plain(cell.innerText).trim()));
    assert.equal(tags.length, 5);
    assert.ok(tags.every((count) => Number(count) >= 1), tags.join());
    await page.click('link', 'Read');
    await page.click('button', 'Export');
    const file = await page.download(() => page.click('button', 'Download a project file'));
    const supported = JSON.parse(file.text).annotations.filter(({ code, origin }) => code === 'support' && origin === 'tag_all');
    assert.equal(supported.length, Number(planned));
    assert.ok(new Set(supported.map(({ statement }) => statement)).size > 5, 'in many of the 22');
    const values = Object.entries(JSON.parse(file.text).attachments).filter(([name]) => name.startsWith('variables/'));
    assert.equal(values.length, 22);
    assert.equal(values.filter(([, { region }]) => region === 'Asia').length, 5);
  },
);
