// Exchange with other programs: every format is chosen, reviewed and saved. Files of another
// program are recognised, their codes are mapped, and the import is one step.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTables } from './check-export.mjs';
import { exportAs, formats, openFormat } from './exporting.mjs';
import { journey } from './journey.mjs';
import { sharedData } from '../shared-data.mjs';

const TITLE = 'Republic of Almora · 12 Nov 2026';

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', TITLE);
}

async function exportJson(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  return JSON.parse(text);
}

function unzip(file, work) {
  const dir = join(work, `unpacked-${file.name}`);
  execFileSync('python3', ['-m', 'zipfile', '-e', file.path, dir]);
  return dir;
}

for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`every format is saved, with what it does not carry, ${where}`, { oneFile }, async ({ page, work }) => {
    if (oneFile) await page.tab.setOfflineMode(true);
    await openCoded(page);
    const names = await formats(page);
    assert.ok(names.length >= 2, names.join());
    await page.axe();
    await page.screenshot('export-formats');
    await page.press('Escape');
    for (const name of oneFile ? names.slice(0, 3) : names) {
      const file = await exportAs(page, name);
      assert.ok(file.bytes.length > 100, name);
      await page.waitForText(`Saved to your downloads: “${file.name}”`);
      if (file.name.endsWith('.zip')) {
        const files = readdirSync(unzip(file, work), { recursive: true });
        assert.ok(files.length > 0, name);
      }
    }
    await page.expectNoConsole();
  });
}

journey('what was there already stays where it is while the list of formats comes', async ({ page }) => {
  await openCoded(page);
  for (const statements of [1, 2]) {
    if (statements > 1) await page.addFile('other.txt', 'We shall pay ten million to the relief fund.\n');
    const places = await page.tab.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      const named = (words) => [...document.querySelectorAll('button')].find((it) => plain(it.innerText).trim() === words);
      named('Export').click();
      const places = new Set();
      for (const start = Date.now(); Date.now() - start < 20_000; await frame()) {
        const button = named('Other programs');
        if (button) places.add(button.getBoundingClientRect().top);
        if (document.querySelector('.exports__losses')) break;
        places.waited ||= Boolean(button);
      }
      return { all: [...places], waited: places.waited };
    });
    assert.ok(places.waited, 'the list came later than the dialog');
    assert.equal(places.all.length, 1, `with ${statements}: ${places.all.join()}`);
    await page.press('Escape');
    await page.gone('dialog', 'Export');
  }
});

journey('a table for spreadsheets has a row for each annotation, and says what it leaves out', async ({ page }) => {
  await openCoded(page);
  const project = await exportJson(page);
  await openFormat(page, 'CSV (spreadsheet)');
  await page.waitForText(/This format leaves out or changes \d+ things: /);
  await page.tab.click('.exports__losses summary');
  await page.waitForText(/what is known about 1 statement: left out\./);
  await page.axe();
  await page.screenshot('export-chosen');
  await page.setViewport(390, 844);
  await page.screenshot('export-chosen-narrow');
  await page.setViewport(1280, 800);
  await page.setScheme('dark');
  await page.screenshot('export-chosen-dark');
  const file = await page.download(() => page.click('button', 'Download: CSV (spreadsheet)'));
  assert.match(file.name, /\.csv$/);
  assert.equal(file.text.charCodeAt(0), 0xfeff);
  const rows = file.text.split('\r\n').length - 2;
  assert.ok(rows >= project.annotations.length, `${rows} rows`);
});

journey('one layer of one statement is exported', async ({ page }) => {
  await openCoded(page);
  await page.addFile('other.txt', 'We shall pay ten million to the relief fund.\n');
  await openFormat(page, 'CSV');
  await page.click('radio', 'chosen ones');
  await page.click('checkbox', 'other');
  await page.click('checkbox', 'Commitments');
  const { text } = await page.download(() => page.click('button', 'Download: CSV'));
  const project = await exportJson(page);
  const themes = project.annotations.filter(({ layer }) => layer === 'theme' || layer === 'themes');
  assert.ok(themes.length > 0);
  for (const { id } of themes) assert.ok(text.includes(id), id);
  for (const { id } of project.annotations.filter((it) => !themes.includes(it))) assert.ok(!text.includes(id), id);
});

journey('a spreadsheet, or data for R and Python, in two actions', async ({ page, work }) => {
  await openCoded(page);
  await page.setViewport(1366, 625);
  const { annotations } = await exportJson(page);

  await page.click('button', 'Export');
  await page.find('button', 'Download: Spreadsheet');
  assert.equal(await page.tab.evaluate(() => plain(document.activeElement?.ariaLabel ?? '')), 'Download: Spreadsheet');
  const seen = await page.tab.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    const body = document.querySelector('.modal__body').getBoundingClientRect();
    return top >= body.top && bottom <= body.bottom;
  });
  assert.ok(seen, 'reached without scrolling');
  const excel = await page.download(() => page.press('Enter'));
  assert.match(excel.name, /\.xlsx$/);
  await page.waitForText(`Saved to your downloads: “${excel.name}”`);
  await page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.role === 'document'));
  assert.match(excel.bytes.subarray(0, 2).toString(), /PK/);

  await page.click('button', 'Export');
  const zip = await page.download(() => page.click('button', 'Download: Data for R and Python'));
  const dir = unzip(zip, work);
  assert.deepEqual(
    readdirSync(dir).filter((name) => name.endsWith('.csv')).sort(),
    ['annotations.csv', 'codebook.csv', 'fields.csv', 'statements.csv'],
  );
  await checkTables(dir, { min: annotations.length });
});

journey('one purpose at a time shows its options, the name of the file and its rows', async ({ page }) => {
  await openCoded(page);
  await page.addFile('other.txt', 'We shall pay ten million to the relief fund.\n');
  const { annotations } = await exportJson(page);
  await page.click('button', 'Export');
  await page.waitForText(new RegExp(`\\.xlsx · ${annotations.length} rows`));
  await page.screenshot('export-purposes');
  await page.click('radio', 'this one');
  await page.waitForText(/\.xlsx · 0 rows/);
  await page.click('button', 'Data for R and Python');
  await page.waitForText(/-tables\.zip · 0 rows/);
  assert.equal((await page.all('radio', 'this one')).length, 1, 'one is open');
  await page.click('radio', 'all 2');
  await page.waitForText(new RegExp(`-tables\\.zip · ${annotations.length} rows`));
  await page.click('button', 'Other programs');
  await page.fill('Search formats and programs', 'nvivo');
  await page.until('the formats that fit', async () => {
    const names = await page.tab.$$eval('.exports__format', (all) => all.map((it) => plain(it.innerText)));
    return names.join() === 'REFI-QDA project,REFI-QDA codebook';
  });
  await page.axe();
});

/** Code and quote of every passage. */
const passages = (project) =>
  project.annotations.map(({ code, spans }) => `${code}: ${spans.map(({ quote }) => quote).join(' … ')}`).sort();

const READABLE = ['brat', 'Label Studio', 'doccano', 'W3C Web Annotation', 'REFI-QDA project', 'UIMA CAS JSON', 'UIMA XMI', 'spaCy'];
journey('what was exported in another format comes back into a new project', async ({ page }) => {
  await openCoded(page);
  const names = (await formats(page)).filter((name) => READABLE.some((known) => name.startsWith(known)));
  await page.press('Escape');
  assert.ok(names.length > 3, names.join());
  const before = await exportJson(page);
  const files = [];
  for (const name of names) files.push([name, await exportAs(page, name)]);
  for (const [name, file] of files) {
    await page.tab.click('.bar__project button');
    await page.click('menuitem', 'New project…');
    await page.beginProject();
    await page.waitForText('This project has no statement yet');
    await page.dropFile(file.path);
    await page.find('dialog', `Import annotations from “${file.name}”`);
    await page.find('button', 'Import');
    if (name === names[0]) {
      await page.axe();
      await page.screenshot('import-found');
      await page.setViewport(390, 844);
      await page.screenshot('import-found-narrow');
      await page.setViewport(1280, 800);
    }
    await page.click('button', 'Import');
    await page.waitForText(new RegExp(`Imported from “${file.name.replace(/[.]/g, '\\.')}”: 1 new statement`));
    const [close] = await page.all('button', 'Save this list');
    if (close) await page.press('Escape');
    const after = await exportJson(page);
    assert.equal(after.statements[0].text, before.statements[0].text, name);
    const known = new Set(passages(before).map((it) => it.replace(/^[^:]*: /, '')));
    const lost = passages(after).filter((it) => !known.has(it.replace(/^[^:]*: /, '')));
    assert.deepEqual(lost.slice(0, 3), [], `${name}: passages that were not there before`);
    assert.ok(after.annotations.length >= before.annotations.length, name);
    // One step undoes the whole import.
    await page.click('button', /^Undo: import/);
    await page.waitForText('This project has no statement yet');
  }
});

journey('codes of another program are mapped, and what does not fit is listed', async ({ page }) => {
  await openCoded(page);
  const { statements } = await exportJson(page);
  const [{ text }] = statements;
  const at = [...text].join('').indexOf('relief');
  const line = {
    text,
    label: [[at, at + 6, 'Money talk'], [at, at + 6, 'Not wanted'], [999_990, 999_999, 'Money talk']],
  };
  await page.dropFile('from-doccano.jsonl', `${JSON.stringify(line)}\n`);
  await page.find('dialog', 'Import annotations from “from-doccano.jsonl”');
  await page.waitForText('1 text is here already.');
  await page.choose('Not wanted (1 annotation)', 'Leave out, with its annotations');
  await page.choose('Money talk (2 annotations)', 'Pledge');
  await page.click('button', 'Import');
  await page.waitForText('Its positions lie outside of the text.');
  await page.waitForText('Its code was left out.');
  await page.axe();
  await page.screenshot('import-left-out');
  const report = await page.download(() => page.click('button', 'Save this list'));
  assert.match(page.plain(report.text), /Its code was left out/);
  await page.click('button', 'Close');
  const after = await exportJson(page);
  const added = after.annotations.find(({ origin }) => origin === 'imported');
  assert.equal(added.code, 'pledge');
  assert.equal(added.spans[0].quote, 'relief');
});

/** A file of doccano without words, whose positions count UTF-16 units. */
function doccano(text, quotes) {
  const label = quotes.map((quote) => {
    const at = text.indexOf(quote);
    return [at, at + quote.length, 'Promise'];
  });
  return `${JSON.stringify({ text, label })}\n`;
}

/** The passages that the dialog shows as samples. */
async function samples(page) {
  const section = await page.find('region', /^Positions$/);
  return section.$$eval('mark', (all) => all.map((mark) => mark.textContent));
}

async function imported(page) {
  await page.click('button', 'Import');
  await page.waitForText(/Imported from/);
  return (await exportJson(page)).annotations.map(({ spans }) => spans[0].quote);
}

journey('what positions count is found out from the words, shown with passages, and can be changed', async ({ page }) => {
  const text = 'Madam President 😀😀😀, Almora pledges ten million euros to the fund.\nWe thank the delegation of Port Serrat.';
  const quotes = ['pledges ten million euros', 'thank the delegation', 'Port Serrat'];
  await page.dropFile('without-words.jsonl', doccano(text, quotes));
  await page.find('heading', /^Positions$/);
  await page.waitForText(/3 positions could not be checked by words/);
  await page.waitForText(/start and end between words: 6 of 6 times/);
  assert.deepEqual(await samples(page), quotes);
  await page.axe();
  await page.screenshot('import-positions');
  await page.setViewport(390, 844);
  await page.screenshot('import-positions-narrow');
  await page.axe();
  await page.setViewport(1400, 800);
  const ways = await (await page.field('Positions count')).$$eval('option', (all) => all.map((it) => it.textContent));
  const other = ways.find((way) => way.startsWith('characters'));
  await page.choose('Positions count', other);
  await page.until('the passages of the other way', async () => !(await samples(page)).includes(quotes[0]));
  await page.choose('Positions count', ways.find((way) => way.startsWith('UTF-16 units')));
  await page.until('the passages of the first way', async () => (await samples(page))[0] === quotes[0]);
  assert.deepEqual(await imported(page), quotes);
});

journey('positions that may count two things are asked before anything is imported', async ({ page }) => {
  await page.dropFile('in-doubt.jsonl', doccano('😀😀 a b c d e f', ['b']));
  await page.find('heading', /^Positions$/);
  await page.waitForText('It is not known what they count. Look at the passages and choose before you import.');
  const both = await samples(page);
  assert.ok(both.includes('b') && both.length > 1, both.join());
  const button = await page.find('button', 'Import');
  assert.equal(await button.evaluate((it) => it.disabled), true);
  await page.axe();
  await page.screenshot('import-positions-asked');
  await page.setViewport(390, 844);
  await page.screenshot('import-positions-asked-narrow');
  await page.setViewport(1400, 800);
  const ways = await (await page.field('Positions count')).$$eval('option', (all) => all.map((it) => it.textContent));
  await page.choose('Positions count', ways.find((way) => way.startsWith('UTF-16 units')));
  await page.until('only this passage', async () => (await samples(page)).join() === 'b');
  assert.deepEqual(await imported(page), ['b']);
});

journey('fields of another program go into the note, or where one says', async ({ page }) => {
  await openCoded(page);
  const rows = ['document,quote,code,mood,tone', 'theirs,the mines of the Serrat Valley,Pledge,warm,loud'];
  await page.dropFile('theirs.csv', `${rows.join('\r\n')}\r\n`);
  await page.find('dialog', 'Import annotations from “theirs.csv”');
  await page.waitForText('These fields of the file are not known here.');
  assert.match(await page.value('combobox', 'mood (1 value)'), /^$/);
  await page.choose('tone (1 value)', 'Leave out');
  await page.screenshot('import-fields');
  await page.click('button', 'Import');
  await page.waitForText('This field was left out.');
  await page.click('button', 'Close');
  const added = (await exportJson(page)).annotations.find(({ origin }) => origin === 'imported');
  assert.equal(added.note, 'mood: warm');
});

const SAMPLES = [
  ['refi/TestProject.qdpx', /REFI-QDA/],
  ['refi/nvivo_project.qdpx', /REFI-QDA/],
  ['refi/qc_demo.qdpx', /REFI-QDA/],
];
journey('annotations of other programs are imported', { data: SAMPLES.map(([path]) => path) }, async ({ page }) => {
  for (const [path, format] of SAMPLES) {
    await page.dropFile(sharedData(path));
    await page.find('button', 'Import');
    await page.waitForText(format);
    await page.click('button', 'Import');
    await page.waitForText(/Imported from/);
    const [save] = await page.all('button', 'Save this list');
    if (save) await page.press('Escape');
  }
});
