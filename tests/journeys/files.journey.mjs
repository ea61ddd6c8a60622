// Files that come in, and what can go wrong: bad files are reported and change nothing, further
// texts are added to the project, other projects are left alone, and a file with other offset units
// is asked about.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TITLE = 'Republic of Almora · 12 Nov 2026';

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', TITLE);
}

async function exportJson(page) {
  await page.click('button', 'Export');
  return page.download(() => page.click('button', 'Download a project file'));
}

journey('bad files are named and change nothing', async ({ page }) => {
  await openCoded(page);
  const before = await exportJson(page);
  const cases = [
    ['empty.txt', Buffer.from(' \r\n\u00a0'), /“empty\.txt” was not added\. It has no text/],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]), /“picture\.txt” was not added\. Files of this kind/],
    ['big.txt', Buffer.alloc(20_000_001, 97), /“big\.txt” was not added\. It is 20\.1 MB/],
    ['cut.json', before.bytes.subarray(0, 5000), /“cut\.json”.*line/s],
    ['newer.json', Buffer.from(before.text.replace(/"version": "1\.\d+"/, '"version": "2.0"')), /newer/],
  ];
  for (const [name, bytes, words] of cases) {
    await page.dropFile(name, bytes);
    await page.waitForText(words);
  }
  assert.equal((await exportJson(page)).text, before.text);
});

journey('a further text is a further statement, by drop, paste and choice', async ({ page }) => {
  await page.addFile('first.txt', 'Mr. President,\r\rWe pledge more.\rNothing else.');
  await page.find('heading', 'first');
  await page.addFile('second.txt', 'Madam President,\n\nWe pledge less.\n');
  await page.find('heading', 'second');
  await page.switchTo('first');
  await page.find('heading', 'first');
  await page.tab.focus('[role="document"]');
  await page.press('Alt+PageDown');
  await page.find('heading', 'second');

  // The sample is a separate project. The list of recent projects leads back.
  const file = await exportJson(page);
  const project = JSON.parse(file.text);
  assert.equal(project.statements.length, 2);
  assert.equal(project.statements[0].text, 'Mr. President,\n\nWe pledge more.\nNothing else.');
  assert.equal(project.statements[0].provenance.line_ends, 'cr');
  await page.reload();
  await page.find('heading', 'second');
});

journey('a file whose numbers are UTF-16 units asks, and is read in the unit that fits', async ({ page }) => {
  await page.addFile('emoji.txt', 'Madam President,\n\n😀😀 We pledge ten million euros to the fund.\n');
  await page.find('heading', 'emoji');
  await page.selectText('We pledge ten million euros');
  await page.pick('P');
  await page.find('button', /^Pledge: We pledge/);
  const good = await exportJson(page);
  const file = JSON.parse(good.text);
  for (const { spans } of file.annotations) {
    for (const span of spans) [span.start, span.end] = [span.start_utf16, span.end_utf16];
  }
  await page.dropFile('utf16.json', JSON.stringify(file));
  await page.waitForText(/UTF-16/);
  await page.axe();
  await page.find('radio', /As UTF-16 units: 1 of 1 passage/);
  await page.click('button', 'Open');
  await page.click('radio', 'Open it beside this one');
  await page.click('button', 'Open');
  await page.waitForText(/was opened/);
  assert.deepEqual(JSON.parse((await exportJson(page)).text).annotations, JSON.parse(good.text).annotations);
});

journey('a code is renamed, and the new name undone', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', TITLE);
  await page.codeMenu('Refusal', 'Edit…');
  await page.fill('Name', 'Rejection');
  await page.click('button', 'Save');
  await page.find('treeitem', /^Rejection/);
  await page.find('button', /^Undo: /);
  await page.click('button', /^Undo: /);
  await page.find('treeitem', /^Refusal/);
});

journey('invisible characters that turn the text round are shown where they stand', {}, async ({ page }) => {
  const text = 'We pledge \u202edlrow eht\u202c peace.\n\nNothing is hidden here, سلام\u200f.\n';
  await page.addFile('hidden.txt', Buffer.from(text));
  await page.find('heading', /hidden/);
  const shown = await page.tab.evaluate(() =>
    [...document.querySelectorAll('[data-para]')].map((paragraph) => [
      paragraph.textContent,
      getComputedStyle(paragraph, '::after').content === 'none' ? '' : paragraph.dataset.direction,
    ]),
  );
  assert.equal(shown[0][0], 'We pledge \u202edlrow eht\u202c peace.', 'the text is as it was');
  assert.equal(shown[0][1], 'RLO PDF');
  assert.equal(shown.at(-1)[1], '');
  await page.selectText('pledge \u202edlrow eht\u202c peace');
  await page.pick('P');
  await page.click('tab', /^Text/);
  await page.find('option', /pledge ⟨RLO⟩dlrow eht⟨PDF⟩ peace/);
  await page.screenshot('direction');
});
