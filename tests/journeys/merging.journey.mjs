// Two profiles code one text. Their files are merged, what differs is settled side by side from the
// keyboard, and all of it is one step.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';
import { another, exported, giveName } from './profiles.mjs';

const FIRST = 'Families who flee a war are offered work';
const SECOND = 'a threat to international peace and security';

async function note(page, quote, words) {
  await page.click('button', new RegExp(`^Pledge(, \\w+)?: ${quote}`));
  await page.fill('Note', words);
  await page.saved();
}

/** JSON with sorted keys and no spaces, of which a codebook's revision is the SHA-256. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
};

const notes = (file) => JSON.parse(file.text).annotations.map((it) => it.note ?? '');

journey('a conflict between two machines is settled side by side and undone in one step', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await giveName(page, 'Heron');
  await page.tag(SECOND);
  await page.saved();
  const first = await exported(page);

  // The same person at another machine, and a colleague at a third one.
  const laptop = await another(page, 'laptop');
  await laptop.dropFile(first.path);
  await laptop.click('button', 'I am Heron');
  await note(laptop, FIRST, 'Written on the laptop.');
  await note(laptop, SECOND, 'Also there.');
  const there = await exported(laptop);
  await laptop.close();
  const wren = await another(page, 'wren');
  await wren.dropFile(first.path);
  await giveName(wren, 'Wren');
  await wren.tag(FIRST);
  await wren.saved();
  const hers = await exported(wren);
  await wren.close();

  await note(page, FIRST, 'Written here.');
  await note(page, SECOND, 'Also here.');
  const before = await exported(page);
  await page.dropFiles(page.file('there.json', there.bytes), page.file('hers.json', hers.bytes));
  await page.find('dialog', '2 files have this project');
  await page.waitForText('2 differences. The version here stays, unless you decide otherwise.');
  await page.axe();
  await page.screenshot('merging-question');
  await page.click('button', 'Settle…');
  await page.find('dialog', 'Settle what differs');
  await page.waitForText('1 of 2');
  await page.waitForText('Written on the laptop.');
  await page.waitForText('From there.json, tag by Heron');
  await page.axe();
  await page.screenshot('settling');
  await page.setScheme('dark');
  await page.screenshot('settling-dark');
  await page.setScheme('light');
  await page.setViewport(390, 844);
  await page.screenshot('settling-narrow');
  await page.setViewport(1366, 625);
  await page.screenshot('settling-low');

  // From the keyboard: the file's version, the next one, both notes.
  await page.press('2', 'n');
  await page.waitForText('2 of 2');
  await page.click('button', 'both');
  await page.press('b');
  await page.waitForText('1 of 2');
  const pressed = await page.tab.evaluate(() => document.querySelector('.settle__whole [aria-pressed=true]').innerText);
  assert.match(pressed, /Take the file’s/);
  await page.click('button', 'Back');
  await page.waitForText('2 of 2 differences decided otherwise.');
  await page.click('button', /^Add /);
  await page.waitForText('2 differences were settled as you decided');
  await page.waitForText('1 tag added under Wren');
  await page.axe();
  await page.screenshot('merged');
  const report = await page.download(() => page.click('button', 'Save the report'));
  assert.match(report.name, /-merge\.html$/);
  for (const words of ['Written here.', 'Written on the laptop.', 'taken from the file', 'Wren']) {
    assert.ok(report.text.includes(words), words);
  }
  await page.click('button', 'Go on reading');
  await page.saved();
  const merged = await exported(page);
  await checkExport(merged.path);
  const said = notes(merged).sort();
  assert.deepEqual(said, ['', 'Also here.\n\nAlso there.', 'Written on the laptop.']);

  // Once more: nothing changes.
  await page.dropFiles(page.file('there.json', there.bytes), page.file('hers.json', hers.bytes));
  await page.waitForText('Everything in it is here already.');
  await page.press('Escape');
  await page.click('button', /^Undo: import annotations from/);
  await page.saved();
  assert.equal((await exported(page)).text, before.text, 'as before, to the byte');
});

journey('codes of another revision come under the codes here, if the user says so', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.tag(FIRST);
  await giveName(page, 'Heron');
  await page.saved();
  const file = JSON.parse((await exported(page)).text);
  const code = file.codebook.codes.find((it) => it.name === 'Pledge');
  const other = JSON.parse(JSON.stringify(file).replaceAll(`"${code.id}"`, '"vow"'));
  delete other.codebook.revision;
  delete other.codebook.language; // with it, the digest is made another way
  const revision = createHash('sha256').update(canonical(other.codebook)).digest('hex');
  other.codebook.revision = revision;
  other.annotations = other.annotations.map((it) => ({ ...it, id: '00000000-0000-4000-8000-00000000beef', annotator: '00000000-0000-4000-8000-00000000cafe', codebook_revision: revision }));
  other.annotators = [{ id: '00000000-0000-4000-8000-00000000cafe', name: 'Ibis', kind: 'person' }];
  await page.dropFile('ibis.json', JSON.stringify(other));
  await page.waitForText('Codes under another name');
  await page.axe();
  await page.screenshot('codes-of-others');
  await page.click('checkbox', 'Use “Pledge” for “Pledge”');
  await page.click('button', /^Add /);
  await page.waitForText('1 code of the file came under the code here: Pledge');
  await page.click('button', 'Go on reading');
  await page.saved();
  const merged = JSON.parse((await exported(page)).text);
  assert.deepEqual(merged.annotations.map((it) => it.code), [code.id, code.id]);
  assert.equal(merged.codebook.codes.length, file.codebook.codes.length);
});
