// The codebook as a whole: fields with values at stake, versions, guidelines, and codes in files.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { journey } from './journey.mjs';

async function openRoom(page, tab) {
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.click('link', 'Change the codebook');
  if (tab) await page.click('tab', tab);
}

async function openCoded(page, tab) {
  await page.click('button', 'Open the sample, already coded');
  await openRoom(page, tab);
}

const SIZES = [[1400, 900], [1366, 625], [1024, 768], [390, 844]];

/** The page at all widths, light and dark. */
async function look(page, name) {
  for (const scheme of ['light', 'dark']) {
    await page.setScheme(scheme);
    for (const [width, height] of SIZES) {
      await page.setViewport(width, height);
      await page.settle();
      if (process.env.BOOK_LOOKS) await page.screenshot(`book-${name}-${width}-${scheme}`);
      const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false, `${name} is not wider than ${width}`);
    }
  }
  await page.setScheme('light');
  await page.setViewport(1400, 900);
}

journey('a change of a field says what becomes of its values, and is one step', async ({ page }) => {
  await openCoded(page, 'Fields');
  await page.find('heading', 'Commitments');
  await look(page, 'fields');
  await page.axe();
  await page.click('button', 'What will be done');
  await page.choose('Kind of values', 'Number');
  await page.click('button', 'Save');
  await page.find('dialog', 'What becomes of recorded values?');
  await look(page, 'fit');
  await page.axe();
  await page.click('radio', 'Keep them in the note, as text');
  await page.click('button', 'Change the codebook');
  await page.gone('dialog', 'What becomes of recorded values?');
  await page.waitForText('Changed What will be done, with its values');
  await page.find('row', /^What will be done.*Number/);
  await page.press('Control+z');
  await page.find('row', /^What will be done.*Text/);
});

journey('a field with choices is made with the keyboard, and its choices keep their order', async ({ page }) => {
  await openCoded(page, 'Fields');
  const [, second] = await page.all('button', 'Add a field…');
  await second.focus();
  await page.press('Enter');
  await page.find('dialog', 'New field of Commitments');
  await page.type('Tone');
  await page.choose('Kind of values', 'One of several');
  await page.fill('Name of choice 1', 'Warm');
  await page.fill('Name of choice 2', 'Cold');
  await page.click('button', 'Add a choice');
  await page.fill('Name of choice 3', 'Neutral');
  await page.click('button', 'Move Neutral up');
  await page.fill('Score of Warm', 'much');
  await page.waitForText('A score must be a number.');
  await page.fill('Score of Warm', '1.5');
  await page.fill('Score of Cold', '-1');
  await page.choose('Default', 'Neutral');
  await look(page, 'field-form');
  await page.axe();
  await page.fill('Name', 'Actor');
  await page.press('Control+a');
  await page.type('Tone');
  await page.press('Enter');
  await page.gone('dialog', 'New field of Commitments');
  await page.find('row', /^Tone.*Warm \(1\.5\), Neutral, Cold \(-1\).*Default: Neutral/);
  await page.click('link', 'Read');
  await page.tag('Almora thanks you');
  await (await page.field('Note')).focus();
  await page.until('the default', () => page.tab.evaluate(() =>
    [...document.querySelectorAll('#inspector [role="radio"][aria-checked="true"]')].some((it) => plain(it.textContent).trim() === 'Neutral')));
  await page.press('Control+z');
  await page.click('link', 'Change the codebook');
  await page.click('tab', 'Fields');
  await page.click('button', 'Actions for Tone');
  await page.click('menuitem', 'Move up');
  await page.click('button', 'Actions for Tone');
  await page.click('menuitem', 'Remove');
  await page.gone('button', 'Tone');
});

journey('a version is published, compared and restored', async ({ page }) => {
  await openCoded(page, 'Versions');
  await page.click('button', 'Publish version 1…');
  await page.fill('What changed', 'The beginning');
  await page.axe();
  await page.click('button', 'Publish');
  await page.waitForText('This is version 1 of');
  await page.click('tab', 'Guidelines');
  await page.fill('Guidelines', '## How\n\nTag **whole** sentences.\n');
  await look(page, 'guidelines');
  await page.axe();
  await page.click('radio', 'As read');
  await page.find('heading', 'How');
  await page.click('tab', 'Versions');
  await page.waitForText('with one change since');
  await page.find('row', /^changed The codebook Guidelines/);
  await look(page, 'versions');
  await page.axe();
  await page.click('link', 'Read');
  await page.click('link', 'Change the codebook');
  await page.click('button', 'Restore version 1');
  await page.waitForText('Nothing changed between the two.');
  await page.press('Control+z');
  await page.find('row', /^changed The codebook Guidelines/);
  await page.saved();
  await page.reload();
  await page.click('tab', 'Versions');
  await page.find('row', /^1 /);
});

journey('guidelines are read beside the text', async ({ page }) => {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  const fold = await page.until('the guidelines', () => page.tab.$('.guidelines-beside > summary'));
  await fold.click();
  await page.waitForText('Mark the shortest passage that carries the code');
  if (process.env.BOOK_LOOKS) await page.screenshot('book-beside');
  await page.axe();
});

journey('a codebook becomes a table and is taken into a new project', async ({ page }) => {
  await openCoded(page);
  await page.click('button', 'Import and export');
  const csv = await page.download(() => page.click('menuitem', 'Save as a table (CSV)'));
  assert.match(csv.text, /^\ufeffpath,description,/);
  await page.click('button', 'Import and export');
  const docx = await page.download(() => page.click('menuitem', 'Save as a Word document (DOCX)'));
  page.keep(docx.path, 'codebook.docx');
  execFileSync('python3', ['-c', 'import sys, zipfile; from xml.dom import minidom\nz = zipfile.ZipFile(sys.argv[1])\n[minidom.parseString(z.read(n)) for n in z.namelist()]', docx.path]);
  await page.click('button', 'Import and export');
  const html = await page.download(() => page.click('menuitem', 'Save as a page to read (HTML)'));
  page.keep(html.path, 'codebook.html');
  assert.match(html.text, /Terrorism and violent extremism/);
  const mine = page.file('codes.csv', `${csv.text}Oceans,The sea.\r\nOceans/Piracy,Ships taken.\r\n`);
  await page.press('Control+k');
  await page.type('New project');
  await page.press('Enter');
  await page.beginProject();
  await page.waitForText('Untitled project');
  await page.dropFile(mine);
  await page.find('dialog', /Codes from “codes.csv”/);
  await page.find('button', 'Add 2 codes');
  await look(page, 'adopt');
  await page.axe();
  await page.click('button', 'Add 2 codes');
  await page.waitForText('Added 2 codes');
  await page.press('Control+z');
  await page.tab.evaluate(() => { location.hash = 'codebook'; });
  await page.click('button', 'Import and export');
  await page.click('menuitem', 'Add from Mini');
  await page.find('dialog', 'Codes from Mini');
  await page.click('checkbox', 'In place of all codes that are here');
  await page.click('button', 'Add 8 codes');
  await page.click('tab', 'Fields');
  await page.waitForText('3 codes');
});

journey('a project is named and begins with the codes that are chosen, or with none', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New project…');
  await page.find('dialog', 'New project');
  await page.until('the name', () => page.tab.evaluate(() => document.activeElement?.id === 'new-project-name'));
  await look(page, 'new-project');
  await page.axe();
  await page.type('Class of May');
  await page.press('Tab');
  await page.type('Mini');
  await page.waitForText('A few themes and commitments with three fields');
  await page.press('Enter');
  await page.click('button', 'Create');
  await page.gone('dialog', 'New project');
  await page.waitForText('Class of May');
  await page.tab.evaluate(() => { location.hash = 'codebook'; });
  await page.until('eight codes', () => page.tab.evaluate(() => document.querySelectorAll('#codebook-tree [id^="room-code-"]').length === 8));

  // Codes of one's own: two layers without codes.
  await page.tab.click('.project-button');
  await page.click('menuitem', 'New project…');
  await page.beginProject('None');
  await page.tab.evaluate(() => { location.hash = 'codebook'; });
  await page.until('no code', () => page.tab.evaluate(() =>
    document.querySelectorAll('#codebook-tree [role=treeitem]').length === 2 && !document.querySelector('#codebook-tree [id^="room-code-"]')));
  await page.screenshot('codebook-without-codes');
  await page.axe();
  await page.press('Insert');
  await page.find('textbox', 'Name of the code');
  await page.type('Rivers');
  await page.press('Enter');
  await page.find('treeitem', /^Rivers/);
  await page.click('link', 'Read');
  await page.screenshot('read-own-codes');
  await page.addFile('veria.txt', Buffer.from('Mr. President,\n\nWe thank the fund.\n'));
  await page.selectText('the fund');
  await page.pick('Rivers');
  await page.find('button', /^Rivers: the fund/);

  // A text that is opened on the start page asks as well.
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await page.dropFile('almora.txt', Buffer.from('Madam President,\n\nWe pledge ships.\n'));
  await page.find('dialog', 'Check the statement');
  await page.choose('Codes to begin with', 'Mini: 8 codes');
  await look(page, 'reading-codes');
  await page.axe();
  await page.click('button', 'Start reading');
  await page.tag('ships');
  await page.tab.evaluate(() => { location.hash = 'codebook'; });
  await page.until('eight codes', () => page.tab.evaluate(() => document.querySelectorAll('#codebook-tree [id^="room-code-"]').length === 8));
});
