// The pictures of the room of insight: what is drawn has the numbers of the table, a part of it opens
// its passages, and every file is made.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

/** The sample, coded, and two statements of other years. */
async function open(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', /Almora/);
  await page.addFile('second.txt', 'Madam President,\n\nWe pledge ten million euros to the fund 😀. Our ports stay open.\n');
  await page.find('heading', 'second');
  await page.tag('We pledge ten million');
}

const goTo = async (page) => {
  await page.click('link', 'Insight');
  await page.find('heading', 'Themes × Commitments');
};

/** The names of what can be opened in the picture. */
const parts = (page) =>
  page.tab.$$eval('.insight__picture [role=button]', (all) => all.map((it) => it.getAttribute('aria-label') ?? ''));

/** How many pixels of a PNG file are not white, and how wide and high it is. */
const seen = (page, bytes) =>
  page.tab.evaluate(async (numbers) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(numbers)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let marked = 0;
    for (let at = 0; at < data.length; at += 4) marked += data[at] < 250 || data[at + 1] < 250 ? 1 : 0;
    return { width: image.width, height: image.height, marked };
  }, [...bytes]);

journey('bars have the numbers of the table, and one opens its passages', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Themes × Statements');
  await page.tab.select('#insight-rows', '1');
  await page.find('button', 'Pledge, second: 1');
  const table = await page.tab.$$eval('.insight__table tbody button', (all) => all.map((it) => it.getAttribute('aria-label')));
  await page.click('button', 'bars');
  await page.tab.waitForSelector('.insight__picture [data-hit]');
  const drawn = (await parts(page)).filter((name) => / \d+$/.test(name));
  const counted = table.filter((name) => !/ 0$/.test(name));
  assert.deepEqual(new Set(drawn), new Set(counted));
  await page.screenshot('insight-bars');
  await page.axe();
  await page.tab.evaluate(() => document.querySelector('.insight__picture [tabindex="0"]').focus());
  await page.press('ArrowRight');
  await page.press('Enter');
  await page.find('region', / × /);
  const svg = await page.download(() => page.click('button', 'SVG'));
  assert.match(svg.text, /^<svg[\s\S]*<\/svg>\s*$/);
  const png = await page.download(() => page.click('button', 'PNG'));
  assert.match(png.name, /-insight\.png$/);
  const { width, height, marked } = await seen(page, png.bytes);
  assert.ok(width >= 1600 && height > 200 && marked > 5000, `${width} ${height} ${marked}`);
});

journey('codes of one layer are a triangle and a network with the same numbers', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Themes × Themes');
  await page.find('columnheader', 'together');
  await page.tab.select('#insight-together', '2');
  await page.click('button', 'triangle');
  await page.tab.waitForSelector('.insight__picture [data-hit]');
  const of = (names) => names.filter((name) => /: [1-9]\d*$/.test(name)).sort();
  const triangle = of(await parts(page));
  assert.ok(triangle.length > 3, triangle.join('\n'));
  await page.screenshot('insight-triangle');
  await page.click('button', 'network');
  await page.tab.waitForSelector('.insight__picture line[data-hit]');
  const network = of(await parts(page)).filter((name) => name.includes(', '));
  const pair = (name) => {
    const [, one, other, count] = name.match(/^(.*), ([^,]*): (\d+)$/);
    return [[one, other].sort().join(' + '), count].join(': ');
  };
  assert.deepEqual(network.map(pair).sort(), triangle.map(pair).sort());
  const { text } = await page.download(() => page.click('button', 'GraphML'));
  const weights = await page.tab.evaluate((xml) => {
    const graph = new DOMParser().parseFromString(xml, 'application/xml');
    const label = (id) => graph.querySelector(`node[id="${id}"] > data[key=label]`).textContent;
    return [...graph.querySelectorAll('edge')].map((edge) => {
      const ends = [label(edge.getAttribute('source')), label(edge.getAttribute('target'))];
      return `${ends.sort().join(' + ')}: ${edge.querySelector('data[key=weight]').textContent}`;
    });
  }, text);
  assert.deepEqual(weights.sort(), triangle.map(pair).sort());
  await page.screenshot('insight-network');
  await page.axe();
});

journey('themes over the years are lines, and statements without a year are left out', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Themes × Years');
  await page.find('rowheader', '2026');
  await page.click('button', 'lines');
  await page.tab.waitForSelector('.insight__picture [data-hit]');
  const names = (await parts(page)).join('\n');
  assert.match(names, /, 2026: \d/);
  assert.doesNotMatch(names, /not said/);
  await page.click('button', 'row %');
  await page.waitForText('%');
  await page.screenshot('insight-lines');
  await page.axe();
});

journey('portraits show every passage at its place, and one opens the text', async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Portraits');
  await page.find('heading', 'Portraits');
  await page.tab.waitForSelector('.insight__picture [data-hit]');
  const csv = await page.download(() => page.click('button', 'CSV of these numbers'));
  const rows = csv.text.trim().split(/\r?\n/).slice(1);
  const blocks = (await parts(page)).filter((name) => / · (second|Republic.*)$/.test(name) && !/^Republic/.test(name));
  assert.equal(blocks.length, rows.length);
  assert.ok(rows.some((row) => row.startsWith('"second","82","pledge","Pledge","18","39"')), csv.text);
  await page.screenshot('insight-portraits');
  await page.axe();
  await page.click('button', 'same length');
  await page.tab.select('#insight-order', '1');
  await page.screenshot('insight-portraits-same');
  await page.tab.evaluate(() => {
    const all = [...document.querySelectorAll('.insight__picture [data-hit]')];
    const last = all.filter((it) => it.getAttribute('aria-label') === 'Pledge · second').at(-1);
    last.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await page.find('heading', 'second');
  await page.waitForText('Pledge');
});

journey('portraits of nothing coded are a sentence', async ({ page }) => {
  await page.addFile('one.txt', 'Madam President,\n\nWe pledge ten million euros.\n');
  await page.find('heading', 'one');
  await page.tab.evaluate(() => (location.hash = '#insight'));
  await page.click('button', 'Portraits');
  await page.waitForText('Nothing is coded yet');
  await page.axe();
});

journey('on paper the figure is alone, whole, and black on white', { scheme: 'dark' }, async ({ page }) => {
  await open(page);
  await goTo(page);
  await page.click('button', 'Portraits');
  await page.until('the picture', () => page.tab.$('.insight__picture svg'));
  await page.tab.emulateMediaType('print');
  await page.setViewport(700, 900);
  const seen = await page.tab.evaluate(() => {
    const shown = (selector) => document.querySelector(selector)?.checkVisibility() ?? false;
    const picture = document.querySelector('.insight__picture');
    return {
      around: ['.bar', '.insight__side', '.insight__controls', '.insight__actions', '.status'].filter(shown),
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.querySelector('.insight__title')).color,
      cut: picture.scrollWidth > picture.clientWidth + 1,
      wide: picture.firstElementChild.getBoundingClientRect().width,
    };
  });
  assert.deepEqual(seen.around, []);
  assert.deepEqual([seen.paper, seen.ink, seen.cut], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', false]);
  assert.ok(seen.wide > 400 && seen.wide <= 700, `${seen.wide}`);
  await page.screenshot('insight-on-paper');
});
