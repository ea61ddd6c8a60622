// The table of commitments: rows and sums are those of the exported file, what is past depends on the
// chosen day, and rows and dates open their passages.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
}

/** The project file as it would be exported. */
async function project(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  return JSON.parse(text);
}

const goTo = async (page) => {
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Table and deadlines');
  await page.find('heading', 'Commitments');
};

const quotes = (page) => page.tab.$$eval('.insight__list .insight__quote', (all) => all.map((it) => it.textContent));

/** The annotations of a project whose codes are commitments. */
function commitments({ annotations, codebook }) {
  const codes = new Map(codebook.codes.map((code) => [code.id, code.layer]));
  return annotations.filter((it) => codes.get(it.code) === 'commitment');
}

journey('every commitment is a row, with exact sums by currency and what is past as of a day', async ({ page }) => {
  await open(page);
  const file = await project(page);
  await goTo(page);
  const all = commitments(file);
  assert.ok(all.length > 5);
  assert.equal((await quotes(page)).length, all.length);
  const sums = new Map();
  for (const { attributes } of all) {
    const money = attributes?.amount?.value;
    if (money?.amount) sums.set(money.currency, (sums.get(money.currency) ?? 0) + Number(money.amount));
  }
  assert.ok(sums.size > 0);
  for (const [currency, sum] of sums) await page.waitForText(`${currency} ${sum.toLocaleString('en')} in`);
  const days = all.map((it) => it.attributes?.deadline?.value?.day).filter(Boolean);
  assert.ok(days.length > 0);
  for (const as_of of ['2000-01-01', '2100-01-01']) {
    await page.tab.$eval('#insight-as-of', (input, day) => {
      input.value = day;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, as_of);
    const past = days.filter((day) => day < as_of).length;
    await page.waitForText(`${days.length} with a date, ${past} of them past`);
  }
  await page.screenshot('insight-commitments');
  await page.axe();
});

journey('the table is sorted by its heads, saved as it is, and a row opens its passage', async ({ page }) => {
  await open(page);
  await goTo(page);
  const before = await quotes(page);
  await page.click('button', 'Passage');
  const sorted = await quotes(page);
  assert.deepEqual([...sorted].sort(), [...before].sort());
  assert.notDeepEqual(sorted, before);
  await page.find('columnheader', /^Passage/);
  assert.equal(await page.tab.$eval('th[aria-sort]', (it) => it.getAttribute('aria-sort')), 'ascending');
  const { text } = await page.download(() => page.click('button', 'CSV of these numbers'));
  const rows = text.trim().split(/\r\n/).slice(1);
  assert.equal(rows.length, before.length);
  assert.ok(rows[0].includes(sorted[0].slice(0, 30)), rows[0]);
  const svg = await page.download(() => page.click('button', 'SVG'));
  assert.match(svg.text, /What is due when/);
  await page.click('button', sorted[0]);
  await page.find('document');
});

journey('commitments on a phone, and a date opens its passage', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.tab.waitForSelector('.insight__picture [role=button]');
  const wide = await page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `${wide}`);
  await page.screenshot('insight-commitments-390');
  await page.axe();
  await page.tab.$eval('.insight__picture [role=button]', (it) => it.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await page.find('document');
});

journey('a project without commitments says so', async ({ page }) => {
  await page.addFile('one.txt', 'Madam President,\n\nWe pledge ten million euros.\n');
  await page.find('heading', 'one');
  await goTo(page);
  await page.waitForText('There are no commitments yet');
  await page.axe();
});

journey('where two coders tagged the same, one of them can be chosen, and the sums are those of one', async ({ page }) => {
  await open(page);
  const file = await project(page);
  const [first] = file.annotators;
  const other = { ...first, id: '00000000-0000-4000-8000-00000000000a', name: 'Wren' };
  const copies = file.annotations.map((it, at) => ({
    ...it,
    id: `00000000-0000-4000-8000-${(4096 + at).toString(16).padStart(12, '0')}`,
    annotator: other.id,
  }));
  file.annotators.push(other);
  file.annotations.push(...copies);
  file.id = '00000000-0000-4000-8000-00000000000b';
  file.name = 'Two coders';
  await page.dropFile('two.json', JSON.stringify(file));
  await page.click('button', 'Add Wren’s coding');
  await page.click('button', 'Go on reading');
  await goTo(page);
  const all = commitments(file);
  await page.waitForText('a passage that two of them tagged is there twice');
  assert.equal((await quotes(page)).length, all.length);
  await page.choose('Annotator', 'Wren');
  await page.tab.waitForFunction(() => !document.body.innerText.includes('is there twice'));
  assert.equal((await quotes(page)).length, all.length / 2);
  await page.screenshot('insight-commitments-two');
  await page.axe();
});

journey('of several layers with records one can be chosen', async ({ page }) => {
  await open(page);
  const file = await project(page);
  const { codebook } = file;
  const layer = codebook.layers.find((it) => it.id === 'commitment');
  codebook.layers.push({ ...layer, id: 'requests', name: 'Requests' });
  const call = codebook.codes.find((it) => it.layer === 'commitment');
  codebook.codes.push({ ...call, id: 'asked_for', name: 'Asked for', layer: 'requests', parent: undefined, key: undefined });
  const [first] = file.annotations;
  file.annotations.push({ ...first, id: '00000000-0000-4000-8000-00000000000c', code: 'asked_for', attributes: {} });
  file.id = '00000000-0000-4000-8000-00000000000d';
  file.name = 'Two layers';
  await page.dropFile('layers.json', JSON.stringify(file));
  await page.click('button', 'Open');
  await page.click('radio', 'Open it beside this one');
  await page.click('button', 'Open');
  await page.gone('dialog', /has this project/);
  await goTo(page);
  assert.equal((await quotes(page)).length, commitments(file).length);
  await page.choose('Layer', 'Requests');
  await page.tab.waitForFunction(() => document.querySelectorAll('.insight__list .insight__quote').length === 1);
  await page.axe();
});
