// Work is given out to three coders with an overlap. Each file opens in a profile of its own under its
// coder's name; what comes back is merged, and a table says who has what.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { unzipped } from './archives.mjs';
import { journey } from './journey.mjs';
import { another, exported } from './profiles.mjs';

/** A statement of some paragraphs, each with words that occur nowhere else. */
const statement = (number, paragraphs) =>
  `Statement ${number}\n\nMadam President,\n\n${Array.from({ length: paragraphs }, (_, at) => `We will send convoy ${number}x${at} to the people of the north before the winter begins.`).join('\n\n')}\n\nI thank you, Madam President.\n`;

async function projectOf(page, lengths) {
  for (const [at, paragraphs] of lengths.entries()) {
    await page.addFile(`statement-${at + 1}.txt`, statement(at + 1, paragraphs));
  }
  await page.saved();
}

const rows = (page) =>
  page.tab.evaluate(() =>
    [...document.querySelectorAll('.files .who-has tbody tr')].map((row) => [...row.children].map((cell) => plain(cell.innerText).trim())),
  );

journey('work for three coders with an overlap comes back, and the table says who has what', async ({ page }) => {
  await projectOf(page, [4, 4, 4, 4, 4]);
  await page.click('button', /^Project/).catch(() => {});
  await page.press('Escape');
  await page.press('Control+k');
  await page.find('dialog', /./);
  await page.type('Give out');
  await page.press('Enter');
  await page.find('dialog', 'Give out work');
  await page.fill('Coders', 'Heron\nIbis\nWren');
  await page.fill('Seed', '7');
  await page.axe();
  await page.screenshot('give-out');
  await page.setScheme('dark');
  await page.screenshot('give-out-dark');
  await page.setScheme('light');
  await page.setViewport(390, 844);
  await page.screenshot('give-out-narrow');
  await page.setViewport(1366, 625);
  await page.screenshot('give-out-low');
  await page.setViewport(1400, 900);
  const zip = await page.download(() => page.click('button', 'Save 3 files'));
  const files = unzipped(zip, page.work);
  assert.equal(Object.keys(files).length, 3);
  const projects = Object.values(files).map((text) => JSON.parse(text));
  const counts = projects.map((project) => project.statements.length);
  // 20 % of five texts of equal length is one text for all; the other four are one, one and two.
  assert.equal(counts.reduce((all, count) => all + count), 7);
  assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join());
  await page.find('tab', 'Files');
  await page.axe();
  await page.screenshot('files-given');

  const back = [];
  for (const [name, text] of Object.entries(files)) {
    const coder = /-(Heron|Ibis|Wren)\.json$/.exec(name)[1];
    const own = await another(page, coder);
    await own.dropFile(name, text);
    await own.find('button', `You code as ${coder}`);
    // Ibis only codes the first of their texts.
    const texts = JSON.parse(text).statements;
    for (const [at, { text: words }] of texts.entries()) {
      if (coder === 'Ibis' && at > 0) break;
      if (at > 0) await own.switchTo(/Statement \d/.exec(words)[0]);
      await own.tag(/We will send convoy \dx1/.exec(words)[0]);
    }
    await own.saved();
    back.push({ name, file: await exported(own) });
    await own.close();
  }
  for (const { name, file } of back.slice(0, 1)) {
    await page.dropFile(name, file.bytes);
    await page.waitForText(/’s package comes back/);
    await page.screenshot('package-back');
    await page.click('button', /^Add /);
    await page.click('button', 'Go on reading');
  }
  const others = back.slice(1).map(({ name, file }) => page.file(name, file.bytes));
  await page.dropFiles(...others);
  await page.waitForText('2 packages come back');
  await page.axe();
  await page.click('button', /^Add /);
  await page.click('button', 'Go on reading');
  await page.saved();
  const table = Object.fromEntries((await rows(page)).map((row) => [row[0], row]));
  const texts = (coder) => JSON.parse(Object.entries(files).find(([name]) => name.includes(coder))[1]).statements.length;
  for (const coder of ['Heron', 'Wren']) {
    assert.equal(table[coder][5], String(texts(coder)), table[coder].join(' | '));
    assert.equal(table[coder][6], 'nothing');
  }
  assert.equal(table.Ibis[5], '1');
  assert.equal(table.Ibis[6], texts('Ibis') === 2 ? '1 text without a tag' : `${texts('Ibis') - 1} texts without a tag`);
  await page.axe();
  await page.screenshot('files-back');
  await page.setViewport(390, 844);
  await page.screenshot('files-back-narrow');
  await page.setViewport(1024, 768);
  await page.setScheme('dark');
  await page.screenshot('files-back-dark');
});

journey('a long text is divided by paragraphs among two members and comes together again', async ({ page }) => {
  await projectOf(page, [8]);
  await page.press('Control+k');
  await page.find('dialog', /./);
  await page.type('Give out');
  await page.press('Enter');
  await page.fill('Coders', 'Heron\nIbis');
  await page.fill('Overlap, in percent', '0');
  await page.fill('Divide texts with more words than', '60');
  const zip = await page.download(() => page.click('button', 'Save 2 files'));
  const files = Object.entries(unzipped(zip, page.work));
  assert.equal(files.length, 2);
  const [one, other] = files.map(([, text]) => JSON.parse(text));
  assert.equal(one.statements[0].text, other.statements[0].text, 'the text stays whole');
  const part = (project) => project.attachments['coders/package'].texts[0].part.paragraphs;
  const ranges = [part(one), part(other)].sort((a, b) => a.first - b.first);
  assert.ok(ranges[0].last < ranges[1].first, JSON.stringify(ranges));
  const back = [];
  for (const [name, text] of files) {
    const own = await another(page, name);
    await own.dropFile(name, text);
    await own.find('button', /^You code as (Heron|Ibis)$/);
    const { first } = part(JSON.parse(text));
    const words = JSON.parse(text).statements[0].text.split('\n');
    const quote = /We will send convoy \dx\d/.exec(words.slice(first).join('\n'))[0];
    await own.tag(quote);
    await own.screenshot(`part-of-text-${back.length}`);
    await own.saved();
    back.push(own.file(name, (await exported(own)).bytes));
    await own.close();
  }
  await page.dropFiles(...back);
  await page.waitForText('2 packages come back');
  await page.click('button', /^Add /);
  await page.waitForText('1 tag added under Heron');
  await page.waitForText('1 tag added under Ibis');
  await page.click('button', 'Go on reading');
  await page.saved();
  const merged = JSON.parse((await exported(page)).text);
  assert.equal(merged.statements.length, 1);
  assert.equal(merged.annotations.length, 2);
});
