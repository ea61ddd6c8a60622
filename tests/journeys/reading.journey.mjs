// Statements as they are published: files of every kind, chosen, dropped and pasted, and what can
// go wrong with them. The documents are in tests/readers.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journey } from './journey.mjs';
import { sharedData } from '../shared-data.mjs';

const MADE = join(dirname(fileURLToPath(import.meta.url)), '..', 'readers', 'made');
const made = (name) => readFileSync(join(MADE, name));

for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`files that cannot be read say why, ${where}`, { oneFile }, async ({ page }) => {
    for (const [name, words] of [
      ['scan.pdf', /“scan\.pdf” was not added\. It has a picture of 1 page/],
      ['password.pdf', /“password\.pdf” was not added\. It is protected with a password/],
      ['password.docx', /“password\.docx” was not added\. It is protected with a password/],
      ['cut-short.odt', /“cut-short\.odt” was not added\. It is damaged or not complete \(kind of file: OpenDocument\)/],
    ]) {
      await page.dropFile(name, made(name));
      await page.waitForText(words);
    }
  });
}

const ONE = 'Check the statement';
const MANY = /^Add (\d+ )?statements?$/;

/** Waits until the dialog shows these words of a document's text. */
async function shown(page, words) {
  await page.find('dialog', ONE);
  await page.until(`${words} in the text`, async () => (await page.text('region', 'Text')).match(words));
}

async function add(page, button = /^(Start reading|Add to the project)$/) {
  await page.click('button', button);
  await page.until('the dialog to go', async () => (await page.tab.$('dialog[open]')) === null);
}

/** Undoes the import, which is one step. */
async function takeBack(page) {
  await page.click('button', /^Undo: /);
  await page.waitForText('This project has no statement yet');
}

/** A date field has no role that all browsers report. */
const dateOf = (page) => page.tab.$eval('#reading-date', (field) => field.value);

const kindOf = (page, words) =>
  page.tab.evaluate((words) => {
    const rows = [...document.querySelectorAll('[role="document"] .row')];
    return rows.find((row) => row.textContent.includes(words))?.dataset.role;
  }, words);

async function exportJson(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  return JSON.parse(text);
}

const KINDS = [
  ['pandoc.docx', 'heading'], ['libreoffice.odt', 'heading'], ['libreoffice.rtf'], ['site.html', 'heading'],
  ['chromium.mhtml', 'heading'], ['pandoc.md', 'heading'], ['pandoc.epub', 'heading'], ['chromium.pdf', 'heading'],
  ['groff.pdf', 'heading'], ['xelatex.pdf', 'heading'],
];
for (const oneFile of [false, true]) {
  const where = oneFile ? 'in one file from the disk' : 'hosted';
  journey(`a document of every kind is dropped, added and taken back, ${where}`, { oneFile }, async ({ page }) => {
    for (const [name, heading] of oneFile ? [KINDS[0], KINDS[7]] : KINDS) {
      await page.dropFile(name, made(name));
      await shown(page, /Almora thanks the delegation of Port Serrat/);
      await page.find('textbox', 'Delegation');
      await add(page);
      await page.find('heading', /Almora/);
      if (heading) {
        const role = await page.until('the heading', () => kindOf(page, 'What we ask for'));
        if (role !== heading) throw new Error(`${name}: a ${role} for a heading`);
      }
      await page.selectText('the safety of harbours');
      await page.find('dialog', 'Choose a code');
      await page.press('Escape');
      await takeBack(page);
    }
  });
}

journey('a web page is looked at beside what was understood, and corrected', async ({ page }) => {
  const page2 = readFileSync(join(MADE, '..', 'site.html'), 'utf8')
    .replace('$lang$', 'en')
    .replace('$pagetitle$', 'Harbours')
    .replace('$body$', `<h1>Statement by H.E. Ms. Inês Taravel, Permanent Representative of Almora</h1>
      <p>Security Council, 15 March 2031</p><p>Mr. President,</p><p>Almora pledges two lighthouses.</p>
      <p>I thank you, Mr. President.</p><p>Follow us on all channels</p>`);
  await page.dropFile('harbours.html', page2);
  await shown(page, /pledges two lighthouses/);
  await page.axe();
  await page.screenshot('reading-one');
  assert.match(await page.value('textbox', 'Speaker'), /Inês Taravel/);
  assert.equal(await page.value('textbox', 'Delegation'), 'Almora');
  assert.equal(await dateOf(page), '2031-03-15');
  await page.waitForText('From “15 March 2031”');

  await page.fill('Topic', 'Safety of harbours');
  await page.waitForText('Changed by you');
  await page.choose('The statement ends with', 'I thank you, Mr. President.');
  await page.setViewport(390, 844);
  await page.screenshot('reading-one-narrow');
  await page.axe();
  await page.setViewport(1280, 800);
  await page.setScheme('dark');
  await page.screenshot('reading-one-dark');
  await page.axe();
  await add(page);

  const { statements } = await exportJson(page);
  const [{ metadata, text, zones }] = statements;
  assert.equal(metadata.topic, 'Safety of harbours');
  const body = zones.find(({ zone }) => zone === 'body');
  const words = [...text].slice(body.start, body.end).join('');
  assert.ok(words.startsWith('Mr. President,') && words.endsWith('I thank you, Mr. President.'), words);
  assert.ok(!text.includes('window.counted') && !text.includes('cookies'), text);
});

journey('what did not come along when a file was read stays with the statement', async ({ page }) => {
  const said = 'Menus, scripts and hidden parts of the page were left out.';
  await page.dropFile('site.html', made('site.html'));
  await page.waitForText(said);
  await add(page);
  const { statements, attachments } = await exportJson(page);
  assert.deepEqual(attachments[`remarks/${statements[0].id}`], { remarks: [{ kind: 'hidden_left_out' }] });
  await page.saved();
  await page.reload();
  await page.until('the name of the statement', () => page.tab.$('.document-meta__part'));
  await page.tab.click('.document-meta__part');
  await page.find('dialog', 'Details of the statement');
  await page.find('heading', /^How the file was read$/);
  await page.waitForText(said);
  await page.axe();
  await page.screenshot('details-remarks');
  await page.setViewport(390, 844);
  await page.screenshot('details-remarks-narrow');
});

journey('files are chosen together, looked through and added in one step', async ({ page, work }) => {
  const dir = join(work, 'chosen');
  mkdirSync(dir, { recursive: true });
  const path = (name, bytes) => {
    writeFileSync(join(dir, name), bytes);
    return join(dir, name);
  };
  await page.chooseFile(
    'button', 'Choose a file',
    path('one.txt', 'Madam President,\n\nWe pledge one ship.\n'),
    path('two.docx', made('pandoc.docx')),
    path('scan.pdf', made('scan.pdf')),
    path('three.pdf', made('groff.pdf')),
  );
  await page.find('dialog', MANY);
  await page.waitForText('3 statements found, 1 not read.');
  await page.waitForText(/It has a picture of 1 page/);
  await page.axe();
  await page.screenshot('reading-many');
  await page.setViewport(390, 844);
  await page.screenshot('reading-many-narrow');
  await page.setViewport(1280, 800);

  await page.click('button', 'one');
  await shown(page, /We pledge one ship/);
  await page.fill('Title', 'The ship');
  await page.click('button', 'Next statement');
  await shown(page, /Almora thanks/);
  await page.click('button', 'Back to the list');
  await page.click('checkbox', /^Add “Statement by the Republic of Almora”/);
  await add(page, 'Add 2 statements');
  const { statements } = await exportJson(page);
  assert.deepEqual(statements.map(({ provenance }) => provenance.file_name).sort(), ['one.txt', 'three.pdf']);
  await takeBack(page);
});

journey('what is pasted keeps its headings and lists; a copied file opens', async ({ page }) => {
  await page.paste(
    'What we offer\nFirst\nSecond',
    '<h2>What we offer</h2><script>window.broken = 1</script><ul><li>a ship</li><li>a school</li></ul><p>Nothing else.</p>',
  );
  await shown(page, /Nothing else/);
  await add(page);
  assert.equal(await page.until('the heading', () => kindOf(page, 'What we offer')), 'heading');
  assert.equal(await kindOf(page, 'a school'), 'item');
  assert.equal(await page.tab.evaluate(() => window.broken), undefined);
  await takeBack(page);

  await page.pasteFile('report.odt', made('pandoc.odt'));
  await shown(page, /Almora thanks/);
  await add(page);
  await takeBack(page);

  await page.paste('Madam President,\n\nWe pledge 3 ships. 😀\n');
  await shown(page, /We pledge 3 ships/);
  await add(page);
  await page.selectText('pledge 3 ships');
});

/** In windows-1251, which has ASCII and the Russian letters in alphabetical order. */
const windows1251 = (text) =>
  Buffer.from([...text].map((c) => (c < '\x80' ? c.charCodeAt(0) : c.charCodeAt(0) - 0x410 + 0xc0)));

journey('an encoding is found out, and can be changed with the text in view', async ({ page }) => {
  const text = 'Господин Председатель,\n\nНаша делегация обещает передать Фонду десять миллионов долларов и два корабля. Мы знаем, что это не все, что нужно для безопасности на море, но мы надеемся, что и другие государства поступят так же, как и мы.\n';
  await page.dropFile('ru.txt', windows1251(text));
  await shown(page, /Наша делегация обещает/);
  assert.equal(await page.value('combobox', 'Encoding'), 'windows-1251');
  await page.field('Encoding').then((field) => field.select('koi8-r'));
  await shown(page, /^(?!.*Наша делегация)/s);
  await page.screenshot('reading-encoding');
  await page.field('Encoding').then((field) => field.select('windows-1251'));
  await shown(page, /Наша делегация обещает/);
  await add(page);
  const { statements } = await exportJson(page);
  assert.equal(statements[0].text, text);
  assert.equal(statements[0].provenance.encoding, 'windows-1251');
  assert.equal(statements[0].metadata.language, 'ru');
});

journey('the columns of a table are said, and each row becomes a statement', async ({ page }) => {
  const table = [
    'country;body;when',
    'Almora;"Madam President,',
    '',
    'We pledge ""two"" ships; no more.";2031-03-15',
    'Port Serrat;We pledge a school.;2031-03-16',
    '',
  ].join('\r\n');
  await page.dropFile('table.csv', table);
  await page.find('dialog', 'Check the table');
  await page.waitForText('2 rows');
  await page.axe();
  await page.screenshot('reading-table');
  await page.choose('Texts are in', 'body');
  await page.choose('“country” is', 'Delegation');
  await page.choose('“when” is', 'Date');
  await page.click('button', 'Read the table');
  await page.find('dialog', MANY);
  await add(page, 'Add 2 statements');
  const { statements } = await exportJson(page);
  assert.deepEqual(statements.map(({ metadata }) => [metadata.delegation, metadata.date]), [
    ['Almora', '2031-03-15'],
    ['Port Serrat', '2031-03-16'],
  ]);
  assert.equal(statements[0].text, 'Madam President,\n\nWe pledge "two" ships; no more.');
});

const folders = { only: ['chromium'] }; // Firefox cannot be driven to drop a folder
journey('a folder and an archive give all that can be read in them', folders, async ({ page, work }) => {
  const dir = join(work, 'corpus');
  mkdirSync(join(dir, 'deep', 'er'), { recursive: true });
  writeFileSync(join(dir, 'one.txt'), 'Madam President, we pledge one ship.');
  writeFileSync(join(dir, 'deep', 'er', 'two.md'), '# Two\n\nWe pledge *two* ships.');
  writeFileSync(join(dir, 'deep', 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  writeFileSync(join(dir, '.hidden'), 'not for people');
  await page.dropFiles(dir);
  await page.find('dialog', MANY);
  await page.waitForText('2 statements found, 1 not read.');
  await page.waitForText('corpus/deep/er/two.md');
  await add(page, 'Add 2 statements');
  await takeBack(page);

  const zip = join(work, 'corpus.zip');
  execFileSync('python3', ['-c', ZIP, zip]);
  await page.dropFiles(zip);
  await page.find('dialog', MANY);
  await page.waitForText('2 statements found, 2 not read.');
  await page.waitForText('Its name leads out of its archive.');
  await page.waitForText(/It unpacks to more than/);
  await add(page, 'Add 2 statements');
});

/** Two texts, a path that leads outside, and a ZIP bomb. */
const ZIP = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr('a.txt', 'Mr. President, we pledge a harbour.')
    archive.writestr('b/c.html', '<h1>Three</h1><p>We pledge three ships.</p>')
    archive.writestr('../out.txt', 'We leave.')
    archive.writestr('bomb.txt', b'a' * 150_000_000)
`;

const JAPAN = 'statements/japan-unsc-2017-03-15.txt';
const DECLARATIONS = ['arb', 'fuf_adlm', 'cmn_hans', 'hin', 'tha'].map((name) => `statements/udhr/txt/udhr_${name}.txt`);

journey('the Japan statement: its zones and what it says of itself', { data: [JAPAN] }, async ({ page }) => {
  await page.dropFile(sharedData(JAPAN));
  await shown(page, /I thank you, Mr\. President/);
  await page.screenshot('reading-japan');
  assert.match(await page.value('textbox', 'Speaker'), /Bessho/);
  assert.equal(await dateOf(page), '2017-03-15');
  await add(page);
  const { statements } = await exportJson(page);
  const body = statements[0].zones.find(({ zone }) => zone === 'body');
  assert.deepEqual([body.start, body.end], [287, 3552]);
});

journey('statements in other scripts open and are tagged with exact quotes', { data: DECLARATIONS }, async ({ page }) => {
  for (const name of DECLARATIONS) {
    const path = sharedData(name);
    const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim());
    await page.addFile(path);
    const quote = [...lines[4]].slice(0, 40).join('').trim();
    await page.selectText(lines[4].trim());
    await page.pick('P');
    await page.find('button', new RegExp(`^Pledge: ${[...quote].slice(0, 8).join('')}`));
  }
  const { statements, annotations } = await exportJson(page);
  assert.equal(annotations.length, 5);
  for (const { statement, spans } of annotations) {
    const { text } = statements.find(({ id }) => id === statement);
    for (const span of spans) assert.equal(text.slice(span.start_utf16, span.end_utf16), span.quote);
  }
});
