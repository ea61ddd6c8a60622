// The room of insight: passages in the cells of a matrix, and who acts for whom, as a table and as a
// network. What is shown and saved is what the exported file says.

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
  await page.find('heading', 'Themes × Commitments');
  await page.find('rowheader', 'together');
};

/** Lines of a CSV file without line breaks in its fields. */
const lines = (text) =>
  text.replace(/^\ufeff/, '').trim().split(/\r?\n/)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"|([^,"]+)/g)].map((it) => (it[1] ?? it[2]).replaceAll('""', '"')));

/** Who acts for whom, counted without thinking: names that are folded as the sample needs it. */
function flows({ annotations, codebook, statements }) {
  const layers = new Map(codebook.codes.map((code) => [code.id, code.layer]));
  const delegations = new Map(statements.map((it) => [it.id, it.metadata?.delegation ?? it.delegation ?? '']));
  const counts = new Map();
  for (const { code, statement, attributes } of annotations) {
    if (layers.get(code) !== 'commitment') continue;
    const said = (field) => {
      const value = attributes?.[field]?.value;
      const words = (value?.text ?? '').replace(/\s+/g, ' ').trim();
      return /^(we|us|our|i|my (country|government|delegation))$/i.test(words) ? delegations.get(statement) : words;
    };
    const key = [said('actor') || delegations.get(statement), said('recipient')].map((it) => it.toLowerCase());
    counts.set(key.join('|'), (counts.get(key.join('|')) ?? 0) + 1);
  }
  return counts;
}

const cells = (page) =>
  page.tab.$$eval('.insight__table tbody td > button', (all) => all.map((it) => it.getAttribute('aria-label')));

journey('the cells of a matrix show their passages, and a quote opens the text', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Themes × Statements');
  await page.find('heading', 'Themes × Statements');
  await page.find('rowheader', /Almora/);
  const counted = (await cells(page)).map((it) => Number(it.match(/: (\d+)$/)[1]));
  const all = counted.reduce((sum, it) => sum + it, 0);
  await page.click('button', 'passages');
  await page.until('the passages', () => page.tab.$('.insight__quotes tbody li'));
  const shown = await page.tab.$$eval('.insight__quotes tbody td', (all) =>
    all.map((it) => [it.querySelectorAll('li').length, Number(it.querySelector('.link')?.innerText.match(/\+ (\d+) more/)[1] ?? 0)]),
  );
  assert.deepEqual(shown.map(([quotes, more]) => quotes + more), counted);
  assert.ok(shown.some(([, more]) => more > 0) && shown.every(([quotes]) => quotes <= 3));
  assert.equal((await page.all('button', 'SVG')).length, 0);
  assert.equal((await page.all('button', 'In the report')).length, 0);
  const file = await page.download(() => page.click('button', 'CSV of these passages'));
  assert.match(file.name, /-insight-passages\.csv$/);
  const [head, ...rows] = lines(file.text);
  assert.deepEqual(head, ['row', 'column', 'count', 'statement', 'paragraph', 'annotator', 'quote']);
  assert.equal(rows.length, all);
  await page.screenshot('insight-passages');
  await page.axe();
  // What is not shown is in the list of the cell; the keyboard gets there and back.
  await page.tab.$eval('.insight__quotes .link', (it) => it.focus());
  await page.press('Enter');
  await page.find('region', /×/);
  await page.click('button', 'Close');
  await page.until('the focus', () => page.tab.evaluate(() => document.activeElement?.closest('.insight__quotes') !== null));
  const quote = await page.tab.$eval('.insight__quotes li > button', (it) => it.innerText);
  assert.ok(rows.some((row) => row.at(-1).includes(quote.trim().slice(0, 30))), quote);
  await page.tab.$eval('.insight__quotes li > button', (it) => it.focus());
  await page.press('Enter');
  await page.find('document');
  await page.gone('heading', 'Themes × Statements');
});

journey('who acts for whom is counted as in the exported file, and drawn and saved with arrows', async ({ page }) => {
  await open(page);
  const expected = flows(await project(page));
  await goTo(page);
  await page.click('button', 'Who acts × To whom');
  await page.find('heading', 'Who acts × To whom');
  await page.waitForText('the delegation that speaks counts');
  const sum = [...expected.values()].reduce((sum, it) => sum + it, 0);
  await page.waitForText(`n = ${sum}`);
  const shown = await cells(page);
  const found = new Map();
  for (const label of shown) {
    const [, row, column, count] = label.match(/^(.*), (.*?): (\d+)$/);
    if (Number(count) > 0) found.set(`${row}|${column === 'not said' ? '' : column}`.toLowerCase(), Number(count));
  }
  assert.deepEqual([...found].sort(), [...expected].sort());
  await page.screenshot('insight-actors');
  await page.axe();
  const filled = shown.find((it) => !it.includes('not said') && !it.endsWith(': 0'));
  await page.click('button', filled);
  const region = await page.find('region', /×/);
  const quotes = await region.$$eval('li > button', (all) => all.length);
  assert.equal(quotes, Number(filled.match(/: (\d+)$/)[1]));
  await page.click('button', 'Close');

  await page.click('button', 'network');
  await page.until('arrows', () => page.tab.$('.insight__picture svg polyline'));
  await page.waitForText('Arrows go from “Who acts” to “To whom”');
  await page.screenshot('insight-actors-network');
  await page.axe();
  const arrows = await page.tab.$$eval('.insight__picture line[role="button"]', (all) => all.map((it) => it.getAttribute('aria-label')));
  const named = [...expected.keys()].map((it) => it.split('|')).filter(([from, to]) => to && from !== to);
  assert.equal(arrows.length, named.length, arrows.join('\n'));
  await page.tab.evaluate(() => document.querySelector('.insight__picture line[role="button"]').focus());
  await page.press('Enter');
  await page.find('region', /×/);
  await page.click('button', 'Close');

  const graph = await page.download(() => page.click('button', 'GraphML'));
  const edges = await page.tab.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const label = new Map([...xml.querySelectorAll('node')].map((it) => [it.id, it.querySelector('[key="label"]').textContent]));
    const data = (edge, key) => edge.querySelector(`[key="${key}"]`)?.textContent;
    const of = (edge) => [label.get(edge.getAttribute('source')), label.get(edge.getAttribute('target')), data(edge, 'weight'), data(edge, 'qualifier')];
    return { default: xml.querySelector('graph').getAttribute('edgedefault'), all: [...xml.querySelectorAll('edge')].map(of) };
  }, graph.text);
  assert.equal(edges.default, 'directed');
  const saved = edges.all.map(([from, to, weight]) => [`${from}|${to === 'not said' ? '' : to}`.toLowerCase(), Number(weight)]);
  assert.deepEqual(saved.sort(), [...expected].sort());
  assert.ok(edges.all.every((it) => it[3]));
  const list = await page.download(() => page.click('button', 'Edge list'));
  const [head, ...rows] = lines(list.text);
  const weight = head.indexOf('weight');
  assert.equal(rows.reduce((sum, row) => sum + Number(row[weight]), 0), sum);

  // Into the report, and as values by code.
  await page.click('button', 'In the report');
  await page.choose('Columns', 'codes');
  await page.find('heading', 'Who acts × Commitments');
  await page.find('columnheader', /Pledge/);
  await page.click('button', 'bars');
  await page.until('bars', () => page.tab.$('.insight__picture svg rect'));
  await page.click('button', 'Report');
  await page.find('checkbox', /Who acts × To whom · network/);
});

journey('on a phone passages and arrows scroll by themselves', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'passages');
  await page.until('the passages', () => page.tab.$('.insight__quotes tbody li'));
  const wide = () => page.tab.evaluate(() => document.documentElement.scrollWidth);
  assert.ok((await wide()) <= 390);
  await page.screenshot('insight-passages-390');
  await page.axe();
  await page.click('button', 'Who acts × To whom');
  await page.click('button', 'network');
  await page.until('arrows', () => page.tab.$('.insight__picture svg polyline'));
  assert.ok((await wide()) <= 390);
  await page.screenshot('insight-actors-390');
  await page.axe();
});
