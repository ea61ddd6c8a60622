import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './journey.mjs';
import { openStatements } from './tables.mjs';

const isFifteenth = (date) => /^15 Mar(ch)? 2017$/.test(date);
const isTwelfth = (date) => /^12 Nov(ember)? 2031$/.test(date);
const STATES = ['Veria', 'Almora', 'Dunmark', 'Estavar'];

/** Adds four statements, each by another delegation. */
async function addFour(page) {
  const files = STATES.map((state, at) => ({
    name: `${state.toLowerCase()}.txt`,
    bytes: Buffer.from(`Statement by ${state}\n\nMr. President,\n\nWe pledge ${at + 1} million euros to the fund.\n\nThank you.\n`),
  }));
  for (const { name, bytes } of files) {
    await page.addFile(name, bytes);
  }
}

const cells = (page, column) =>
  page.tab.$$eval(`.grid__drawn [data-column="${column}"]`, (all) => all.map((cell) => plain(cell.innerText).trim()));
const titles = (page) => cells(page, 6);
const dates = (page) => cells(page, 2);
/** Until a cell is edited. */
const edited = (page) => page.until('the field', async () => (await focused(page)).includes('grid__input'));
/** Until the value of a field is asked for. */
const asked = (page) => page.until('the question', async () => (await focused(page)) === 'bulk-value');
const focused = (page) => page.tab.evaluate(() => document.activeElement.id || document.activeElement.className);

journey('the table of statements has an address, and back and forward lead to it', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  assert.match(page.tab.url(), /#passages$/);
  assert.equal(await focused(page), 'statements-table');
  await page.axe();
  await page.tab.goBack();
  await page.gone('grid', 'All statements');
  await page.until('the text', async () => (await focused(page)) === 'text');
  await page.tab.goForward();
  await page.find('grid', 'All statements');
  await page.reload();
  await page.find('grid', 'All statements');

  // Enter on a title opens the statement.
  await page.press('ArrowDown', 'ArrowDown', 'End', ...Array(4).fill(page.startward), 'Enter');
  await page.gone('grid', 'All statements');
  assert.match(page.tab.url(), /#read$/);
  await page.waitForText('We pledge 3 million euros');
});

journey('next and previous follow the order of the table', async ({ page }) => {
  await addFour(page);
  await page.waitForText('4 of 4');
  await openStatements(page);
  await page.click('columnheader', /^Delegation/);
  await page.until('the order', async () => (await cells(page, 1)).join() === STATES.toSorted().join());
  await page.tab.click('.grid__drawn .grid__row:nth-child(1) [data-column="6"]');
  await page.press('Enter');
  await page.waitForText('1 of 4');
  await page.click('button', 'Next statement');
  await page.find('heading', /^Dunmark/);
  await page.press('Alt+PageDown');
  await page.find('heading', /^Estavar/);
  await page.waitForText('3 of 4');
});

journey('cells are edited in place, and one step takes an edit back', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  const [first] = await page.all('gridcell', 'add');
  assert.ok(first, 'there is a cell without a value');
  // The date of the first two, without the mouse: Enter edits, saves, and goes down.
  await page.press(page.endward, 'Enter');
  await edited(page);
  await page.type('15 march 2017');
  await page.press('Enter');
  await page.until('the first date', async () => isFifteenth((await dates(page))[0]));
  await page.press('F2');
  await edited(page);
  await page.type('soon');
  await page.press('Enter');
  await page.waitForText('Write the day like 15 Mar 2017');
  await page.press('Escape');
  assert.equal((await dates(page))[1], 'add');
  assert.equal(await focused(page), 'statements-table');
  // With the mouse.
  await (await page.tab.$('.grid__drawn .grid__row:nth-child(2) [data-column="1"]')).click();
  await page.find('combobox', 'Delegation');
  await edited(page);
  await page.type('Calder Isles');
  await page.press('Enter');
  await page.until('the delegation', async () => (await cells(page, 1))[1] === 'Calder Isles');
  await page.press('Control+z');
  await page.until('the delegation of before', async () => (await cells(page, 1))[1] !== 'Calder Isles');
  assert.ok(isFifteenth((await dates(page))[0]));
});

journey('chosen statements are changed at once, in one step', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  await page.press('Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await page.waitForText('3 chosen');
  await page.click('button', 'Set date…');
  await asked(page);
  await page.type('12 Nov 2031');
  await page.press('Enter');
  const set = (count) => page.until(`${count} dates`, async () => (await dates(page)).filter(isTwelfth).length === count);
  await set(3);
  await page.waitForText('Date set for 3 statements');
  assert.equal(await focused(page), 'statements-table');
  await page.press('Control+z');
  await set(0);
  await page.click('button', 'Mark done');
  await page.waitForText('3 of 4 done');
  await page.axe();
  await page.click('button', 'Remove…');
  await page.until('one statement', async () => (await titles(page)).length === 1);
  await page.until('the table has the focus', async () => (await focused(page)) === 'statements-table');
  await page.press('Control+z');
  await page.until('all statements', async () => (await titles(page)).length === 4);
});

journey('the delegation is set for chosen statements, which are exported and removed', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  await page.press('Control+End', 'Space', 'Shift+ArrowUp');
  await page.waitForText('2 chosen');
  const [covered, kept] = await page.tab.evaluate(() => {
    const [grid, bar] = ['.grid', '.bulk'].map((it) => document.querySelector(it));
    const covered = grid.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    return [covered, parseFloat(getComputedStyle(grid).scrollPaddingBlockEnd)];
  });
  assert.ok(covered <= kept, `the bar covers ${covered} px, and rows keep ${kept} px clear`);
  await page.click('button', 'Set another field…');
  await page.axe();
  await page.click('menuitem', 'Delegation');
  await asked(page);
  await page.type('Calder Isles');
  await page.press('Enter');
  await page.until('both delegations', async () => (await cells(page, 1)).filter((it) => it === 'Calder Isles').length === 2);

  await page.click('button', 'Export…');
  await page.find('heading', 'Export 2 statements');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  assert.match(file.name, /-part\.json$/);
  assert.equal(JSON.parse(file.bytes.toString()).statements.length, 2);

  await page.click('link', 'Read');
  await page.tag('We pledge 4 million euros');
  await openStatements(page);
  await page.click('button', 'Remove…');
  await page.find('button', 'Save a copy first');
  await page.waitForText('2 statements are chosen, with 1 tag.');
  await page.click('button', 'Remove');
  await page.until('two statements', async () => (await titles(page)).length === 2);
});

journey('the table is sorted by its headers and filtered by words and by what is missing', async ({ page }) => {
  await addFour(page);
  await openStatements(page);
  const before = await titles(page);
  await page.click('button', 'Title');
  await page.find('columnheader', 'Title');
  assert.deepEqual(await titles(page), [...before].sort());
  await page.click('button', 'Title');
  assert.deepEqual(await titles(page), [...before].sort().reverse());
  await page.fill('Filter', 'DUNMARK');
  await page.until('one row', async () => (await titles(page)).length === 1);
  await page.waitForText('1 of 4 shown');
  await page.click('button', 'Clear filters');
  await page.choose('Missing', 'No date');
  await page.until('all rows', async () => (await titles(page)).length === 4);
  await page.choose('State', 'Done');
  await page.waitForText('No statement fits the filters');
  await page.axe();
  await page.click('button', 'Clear: State');
  await page.until('all rows', async () => (await titles(page)).length === 4);
  assert.equal(await focused(page), 'passages-state');
  await page.fill('From', 'someday');
  await page.press('Tab');
  await page.waitForText('Write a day, a month or a year');
  await page.fill('From', '2017');
  await page.press('Tab');
  await page.waitForText('No statement fits the filters');
  await page.click('button', 'Clear: Days');
  await page.until('all rows', async () => (await titles(page)).length === 4);
});

journey('twenty-two opened files get one date by one action, and their delegations from their names', async ({ page, work }) => {
  const names = ['Austria', 'Belgium', 'Canada', 'Chile', 'Costa_Rica', 'Denmark', 'Egypt', 'Finland', 'France', 'Ghana', 'Greece',
    'Hungary', 'Iceland', 'India', 'Ireland', 'Italy', 'Japan', 'Kenya', 'Latvia', 'Malta', 'Nepal', 'Norway final'];
  const paths = names.map((name, at) => {
    const path = join(work, `${name}.txt`);
    writeFileSync(path, `Here are words number ${at}.\n\nWe pledge ${at} ships.\n`);
    return path;
  });
  await page.chooseFile('button', 'Choose a file', ...paths);
  await page.waitForText('22 statements found.');
  const delegations = () => page.tab.$$eval('.found__table td:nth-child(2)', (all) => all.map((cell) => plain(cell.innerText).trim()));
  assert.deepEqual((await delegations()).slice(4, 6), ['Costa Rica', 'Denmark']);
  assert.equal((await delegations())[21], 'Norway?', 'a doubtful one is only offered');
  await page.axe();
  await page.click('button', 'Set date…');
  await asked(page);
  await page.type('15 Mar 2017');
  await page.press('Enter');
  const dates = () => page.tab.$$eval('.found__table td:nth-child(4)', (all) => all.map((cell) => plain(cell.innerText).trim()));
  await page.until('all dates', async () => (await dates()).every(isFifteenth));

  // What is offered is taken with Enter, in its cell.
  await page.press('ArrowUp', ...Array(21).fill('ArrowDown'), 'Enter');
  await edited(page);
  await page.press('Enter');
  await page.until('the delegation', async () => (await delegations())[21] === 'Norway');
  await page.fill('File names are', '{delegation} final.txt');
  await page.waitForText('Norway … fits 1 of 22 names');
  await page.click('button', 'Add 22 statements');
  await openStatements(page);
  await page.waitForText('Statements 22');
  assert.ok((await dates(page)).every(isFifteenth));
});
