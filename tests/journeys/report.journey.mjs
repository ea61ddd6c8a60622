// The report: its parts are ticked, put in order and saved as a page and as a Word document.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { journey } from './journey.mjs';
import { unzipped } from './archives.mjs';

async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
}

const insight = (page) => page.tab.evaluate(() => (location.hash = '#insight'));

async function goTo(page) {
  await insight(page);
  await page.click('button', 'Report');
  await page.find('heading', 'Report');
  await page.tab.waitForFunction(() => !document.querySelector('.insight__report [data-kind="primary"]').disabled);
}

/** The names of the parts, in their order, and whether each is ticked. */
const parts = (page) =>
  page.tab.$$eval('.insight__blocks > li', (all) =>
    all.map((it) => `${it.querySelector('input').checked ? '+' : '-'} ${it.querySelector('label').textContent.trim()}`));

const tick = (page, name) =>
  page.tab.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.insight__blocks label')];
    all.find((it) => it.textContent.trim() === wanted).querySelector('input').click();
  }, name);

/** The headings of the parts in a saved page, as a browser shows it. */
async function look(page, file, name) {
  const tab = await page.tab.browserContext().newPage();
  const refused = [];
  tab.on('console', (message) => refused.push(message.text()));
  tab.on('pageerror', (error) => refused.push(String(error)));
  await tab.goto(pathToFileURL(file.path).href);
  const seen = await tab.evaluate(() => ({
    title: document.querySelector('h1').textContent,
    parts: [...document.querySelectorAll('.part > h2')].map((it) => it.textContent),
    links: [...document.querySelectorAll('nav a')].every((it) => document.querySelector(it.getAttribute('href'))),
    marks: document.querySelectorAll('.text .from').length,
    beside: document.querySelectorAll('.margin li').length,
    images: [...document.images].map((it) => [it.complete && it.naturalWidth > 100, it.alt.length > 10]),
    tables: [...document.querySelectorAll('table')].map((it) => it.rows.length),
    ids: [...document.querySelectorAll('[id]')].map((it) => it.id),
    text: document.body.innerText,
  }));
  await tab.setViewport({ width: 1400, height: 900 });
  await tab.screenshot({ path: join(page.out, `${name}.png`) });
  await tab.evaluate(() => document.querySelector('.part img').scrollIntoView());
  await tab.screenshot({ path: join(page.out, `${name}-figure.png`) });
  await tab.close();
  assert.deepEqual(refused, []);
  return seen;
}

journey('a report is put in order with mouse and keys, and saved as a page', async ({ page, kind }) => {
  await open(page);
  await goTo(page);
  const before = await parts(page);
  assert.equal(before[0], '+ How it was coded');
  assert.ok(before.some((it) => it === '+ Themes × Commitments · table'), before.join('\n'));
  await page.fill('Title', 'What <Almora> promises 😀');
  await tick(page, 'Codebook');
  await page.click('button', 'Move down: How it was coded');
  assert.equal((await parts(page))[1], '+ How it was coded');
  // The focus stays with the part that was moved.
  await page.tab.waitForFunction(() => document.activeElement.id === 'report-down-1');
  await page.tab.keyboard.down('Alt');
  await page.press('ArrowUp');
  await page.tab.keyboard.up('Alt');
  assert.equal((await parts(page))[0], '+ How it was coded');
  await page.screenshot('insight-report');
  await page.axe();
  const file = await page.download(() => page.click('button', 'Save the report (HTML)'));
  assert.match(file.name, /-report\.html$/);
  assert.doesNotMatch(file.text, /<script|https?:\/\/(?!www\.w3\.org)[^"]*"\s*>/);
  if (kind !== 'chromium') return;
  const seen = await look(page, file, 'insight-report-page');
  assert.equal(seen.title, 'What <Almora> promises 😀');
  assert.deepEqual(seen.parts.slice(0, 2), ['How it was coded', 'Statements']);
  assert.ok(seen.parts.includes('Commitments') && seen.parts.includes('Codebook'), seen.parts.join());
  assert.ok(seen.links && seen.marks > 20 && seen.beside > 20, JSON.stringify(seen.marks));
  assert.ok(seen.images.length === 1 && seen.images.flat().every(Boolean), JSON.stringify(seen.images));
  assert.equal(new Set(seen.ids).size, seen.ids.length, 'ids are there once');
  const [figure, commitments] = seen.tables;
  assert.ok(figure > 3 && commitments > 3, JSON.stringify(seen.tables));
});

journey('a report as a Word document has the texts with comments, tables and pictures', async ({ page }) => {
  await open(page);
  await goTo(page);
  await tick(page, 'Portraits');
  const file = await page.download(() => page.click('button', 'Save as Word document'));
  assert.match(file.name, /-report\.docx$/);
  const files = unzipped(file, page.work);
  const [text, comments] = [files['word/document.xml'], files['word/comments.xml']];
  const count = (what, where) => where.split(what).length - 1;
  assert.ok(count('<w:comment ', comments) > 20);
  assert.equal(count('<w:commentRangeStart', text), count('<w:comment ', comments));
  assert.equal(count('<w:commentReference', text), count('<w:comment ', comments));
  assert.equal(count('<w:drawing>', text), 2);
  for (const at of [1, 2]) {
    const png = files[`word/media/image${at}.png`];
    assert.equal(png.slice(1, 4), 'PNG');
    assert.ok(png.length > 5000, `${png.length} characters`);
  }
});

journey('a figure is taken into the report from where it is shown', async ({ page }) => {
  await open(page);
  await insight(page);
  await page.click('button', 'Themes × Statements');
  await page.click('button', 'bars');
  await page.click('button', 'In the report');
  await page.tab.waitForSelector('.insight__figure .toggle[aria-pressed="true"]');
  await goTo(page);
  assert.equal((await parts(page)).at(-1), '+ Themes × Statements · bars');
  const file = await page.download(() => page.click('button', 'Save the report (HTML)'));
  assert.match(file.text, /<h2 dir="auto">Themes × Statements<\/h2>/);
  await page.click('button', 'Take out: Themes × Statements · bars');
  assert.ok(!(await parts(page)).includes('+ Themes × Statements · bars'));
});

journey('an empty report cannot be saved, and a report of an empty project can', async ({ page }) => {
  await page.addFile('plain.txt', 'Madam President,\n\nNothing is coded here.\n');
  await page.find('heading', 'plain');
  await goTo(page);
  for (const part of await parts(page)) if (part.startsWith('+')) await tick(page, part.slice(2));
  await page.waitForText('Nothing is ticked.');
  assert.ok(await page.tab.$eval('.insight__report [data-kind="primary"]', (it) => it.disabled));
  for (const part of await parts(page)) await tick(page, part.slice(2));
  await page.tab.waitForFunction(() => !document.querySelector('.insight__report [data-kind="primary"]').disabled);
  const file = await page.download(() => page.click('button', 'Save the report (HTML)'));
  assert.match(file.text, /Nothing is coded here/);
  await page.axe();
});

journey('a report on a phone', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.screenshot('insight-report-phone');
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.ok(!wide, 'nothing is wider than the screen');
  await page.axe();
});
