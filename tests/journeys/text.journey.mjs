// The text under the hand: dragging past the column, double clicks beside it, fingers on the handles,
// chips beside their lines, other scripts, forced colours, paper.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';
import { pause } from './page.mjs';

const PARAGRAPH =
  'We pledge ten million euros to the relief fund, because a promise that is not paid is not a promise, ' +
  'and because those who wait for it have waited long enough in the cold of three winters.';
const TEXT = `Madam President,\n\n${PARAGRAPH}\n\nThe second paragraph is short.\n\nThank you.\n`;

const open = async (page, text = TEXT, name = 'text') => {
  await page.addFile(`${name}.txt`, text);
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
};

/** Where words are on the screen. */
const boxOf = (page, words) =>
  page.tab.evaluate((words) => {
    for (const paragraph of document.querySelectorAll('[role="document"] [data-para]')) {
      const at = paragraph.textContent.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(paragraph.firstChild, at);
      range.setEnd(paragraph.firstChild, at + words.length);
      const { left, right, top, bottom } = range.getClientRects()[0];
      return { left, right, top, bottom, middle: (top + bottom) / 2 };
    }
    return null;
  }, words);

const drag = async (page, from, to) => {
  await page.tab.mouse.move(...from);
  await page.tab.mouse.down();
  await page.tab.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.tab.mouse.move(...to, { steps: 4 });
};

const selected = async (page) => (await page.painted('sa-pending')).join('\n');
const firstLine = (page) =>
  page.tab.evaluate(() => {
    const node = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.startsWith('We pledge')).firstChild;
    const top = (at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getClientRects()[0].top;
    };
    let at = 0;
    while (at < node.length && Math.abs(top(at) - top(0)) < 4) at += 1;
    return node.data.slice(0, at).trim();
  });

journey('a drag past the column ends at the edge of the line', { only: ['chromium'] }, async ({ page }) => {
  await open(page);
  const line = await firstLine(page);
  const word = await boxOf(page, 'million');
  for (const [x, wanted] of [
    [30, 'We pledge ten '],
    [1250, line.slice(line.indexOf('million'))],
  ]) {
    await drag(page, [word.left + 1, word.middle], [x, word.middle]);
    await page.until(`${wanted} to be previewed`, async () => (await selected(page)).trim() === wanted.trim());
    await page.tab.mouse.up();
    await page.find('dialog', 'Choose a code');
    assert.equal((await selected(page)).trim(), wanted.trim());
    await page.press('Escape');
    await page.gone('dialog', 'Choose a code');
    await page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement.id === 'text'));
    await page.press('Escape');
    await page.until('nothing selected', async () => !(await selected(page)));
  }
});

journey('a drag above or below the text scrolls line by line', { only: ['chromium'], viewport: { width: 1200, height: 500 } }, async ({ page }) => {
  await open(page, Array.from({ length: 40 }, (_, at) => `Paragraph ${at} has a few words.`).join('\n\n'));
  const top = () => page.tab.evaluate(() => document.getElementById('text-scroller').scrollTop);
  const word = await boxOf(page, 'Paragraph 3 ');
  await drag(page, [word.left + 1, word.middle], [word.left + 60, 499]);
  await page.until('it to scroll', async () => (await top()) > 200);
  const chosen = await selected(page);
  await page.until('the selection to grow', async () => (await selected(page)).length > chosen.length);
  await page.tab.mouse.up();
  await page.find('dialog', 'Choose a code');
  const passage = await selected(page);
  assert.ok(!passage.includes('Paragraph 39'), 'not to the end');
  const at = await top();
  await pause(200);
  assert.equal(await top(), at, 'it stands still afterwards');
});

journey('a double click beside the text selects nothing', { only: ['chromium'] }, async ({ page }) => {
  await open(page);
  const word = await boxOf(page, 'short.');
  await page.tab.mouse.click(word.right + 60, word.middle, { count: 2 });
  const column = await page.tab.evaluate(() => document.querySelector('[data-role="body"] p').getBoundingClientRect().right);
  await page.tab.mouse.click(column + 40, word.middle, { count: 2 });
  await pause(200);
  assert.equal(await selected(page), '');
  assert.equal(await page.selectedText(), '');
  await page.tab.mouse.click(word.left + 5, word.middle, { count: 2 });
  await page.until('the word', async () => (await selected(page)) === 'short');
});

journey('a finger on a handle changes the passage', { only: ['chromium'], viewport: { width: 1400, height: 900, touch: true } }, async ({ page }) => {
  await open(page);
  await page.selectText('ten million', { method: 'touch' }).catch(() => page.selectText('ten million'));
  await page.find('dialog', 'Choose a code');
  await page.click('option', /^Pledge/);
  await page.find('button', /^Pledge: ten million/);
  const handle = await page.tab.evaluate(() => {
    const at = document.querySelector('.handle[data-edge="end"]').getBoundingClientRect();
    return [at.left, at.bottom + 5];
  });
  const to = await boxOf(page, 'relief');
  const client = await page.tab.createCDPSession();
  const touch = (type, ...points) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch('touchStart', handle);
  for (let step = 1; step <= 8; step += 1) {
    const part = step / 8;
    await touch('touchMove', [handle[0] + (to.right - 2 - handle[0]) * part, handle[1] + (to.middle - handle[1]) * part]);
    await pause(30);
  }
  await touch('touchEnd');
  await page.find('button', /^Pledge: ten million euros to the relief/);
});

journey('chips are beside their lines, with the whole name for pointer and focus', { only: ['chromium'], viewport: { width: 1500, height: 900 } }, async ({ page }) => {
  await open(page);
  for (const quote of ['ten million', 'those who wait for it']) await page.tag(quote);
  const chips = () =>
    page.tab.$$eval('.chip', (all) => all.map((chip) => [chip.getBoundingClientRect().top, chip.getBoundingClientRect().height]));
  await page.until('both chips in place', async () => {
    const found = await chips();
    const lines = [await boxOf(page, 'ten million'), await boxOf(page, 'those who')];
    return found.length === 2 && found.every(([top, height], at) => Math.abs(top + height / 2 - lines[at].middle) < 8);
  });
  // Pointing at a chip draws its passage; a click chooses it, and it gets a frame.
  const chip = await page.find('button', /^Pledge: those who wait/);
  await chip.hover();
  await page.until('the passage to be drawn', async () => (await page.painted('sa-hover')).join() === 'those who wait for it');
  await page.click('button', /^Pledge: ten million/);
  await page.until('its frame', () => page.tab.evaluate(() => document.querySelector('.frame path').getAttribute('d')));
  // Three at one line push each other down.
  for (const quote of ['million', 'million euros']) await page.tag(quote);
  await page.until('no chip on another', async () => {
    const found = (await chips()).sort((a, b) => a[0] - b[0]);
    return found.length === 4 && found.every(([top], at) => at === 0 || top >= found[at - 1][0] + found[at - 1][1]);
  });
  // Escape closes the whole name that the pointer opens.
  const whole = () => page.tab.$$eval('.chip__name', (all) => all.some((name) => getComputedStyle(name).webkitLineClamp === 'none'));
  await (await page.find('button', /^Pledge: those who wait/)).hover();
  await page.until('the whole name', whole);
  await page.press('Escape');
  await page.until('two lines of it', async () => !(await whole()));
  await page.setViewport(390, 800);
  await page.until('bars', () => page.tab.$$eval('.chip', (all) => all.every((chip) => chip.getBoundingClientRect().width < 16)));
});

journey('what is shown beside the text is a setting', { viewport: { width: 1500, height: 900 } }, async ({ page }) => {
  await open(page);
  await page.tag('ten million');
  await page.press('Escape');
  const width = () => page.tab.$eval('.chip', (chip) => chip.getBoundingClientRect().width);
  await page.until('names', async () => (await width()) > 100);
  const choose = async (style) => {
    await page.tab.click('.project-button');
    await page.click('menuitem', 'Settings');
    await page.click('radio', style);
    await page.press('Escape');
  };
  await choose('Bars of colour');
  await page.until('bars', async () => (await width()) < 16);
  await choose('Nothing');
  await page.gone('button', /^Pledge: ten million/);
});

journey('a text from right to left has its numbers at the right', { viewport: { width: 1500, height: 900 } }, async ({ page }) => {
  await open(page, 'السيدة الرئيسة،\n\nتتعهد بلادي بدفع عشرة ملايين دولار لصندوق الإغاثة قبل نهاية العام.\n\nونشكركم.\n', 'arabic');
  await page.tag('عشرة ملايين');
  const places = await page.tab.evaluate(() => {
    const row = document.querySelector('.row[data-number]');
    const text = row.querySelector('p').getBoundingClientRect();
    const chip = document.querySelector('.chip').getBoundingClientRect();
    const around = row.getBoundingClientRect();
    return { number: around.right - text.right, chip: chip.right <= text.left };
  });
  assert.ok(places.number > 10 && places.chip, JSON.stringify(places));
  await page.click('tab', /^Text/);
  await page.until('its quote in its language', () => page.tab.$('[role="option"] [lang="ar"]'));
});

journey('Ctrl+arrows step over the words of a script without spaces', { only: ['chromium'] }, async ({ page }) => {
  await open(page, '議長、\n\n我が国は一千万ユーロを救援基金に拠出することを約束します。\n', 'japanese');
  const start = await boxOf(page, '我が国');
  await page.tab.mouse.click(start.left + 1, start.middle);
  await page.until('the caret before these words', () =>
    page.tab.evaluate(({ left, middle }) => {
      const caret = document.querySelector('.caret')?.getBoundingClientRect();
      return caret && caret.top < middle && middle < caret.bottom && Math.abs(caret.left - left) < 3;
    }, start),
  );
  await page.tab.keyboard.down('Control');
  await page.tab.keyboard.down('Shift');
  await page.press('ArrowRight');
  await page.tab.keyboard.up('Shift');
  await page.tab.keyboard.up('Control');
  const words = await page.tab.evaluate(() => {
    const segments = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment('我が国は一千万ユーロを')];
    return segments[0].segment;
  });
  await page.until(`${words} selected`, async () => (await selected(page)) === words);
});

journey('in forced colours tags are lines and only the selection has a background', { only: ['chromium'] }, async ({ page }) => {
  const client = await page.tab.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.click('button', 'Open the sample, already coded');
  await page.until('the text', () => page.tab.$('[role="document"] [data-para]'));
  const styles = () =>
    page.tab.evaluate(() => {
      const paragraph = document.querySelector('[data-role="body"] [data-para]');
      return [...CSS.highlights.keys()].filter((name) => name.startsWith('sa-')).map((name) => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(paragraph, `::highlight(${name})`);
        return [name, backgroundColor, textDecorationLine];
      });
    });
  await page.until('tags', async () => (await styles()).length > 3);
  for (const [name, background, line] of await styles()) {
    assert.deepEqual([background, line.includes('line')], ['rgba(0, 0, 0, 0)', true], name);
  }
  await page.selectText('None of this will last');
  await page.until('the selection', async () => (await selected(page)) === 'None of this will last');
  const pending = (await styles()).find(([name]) => name === 'sa-pending');
  assert.notEqual(pending[1], 'rgba(0, 0, 0, 0)');
});

journey('on paper there are a legend and whole names, and nothing of the screen', { only: ['chromium'] }, async ({ page }) => {
  await page.click('button', 'Open the sample, already coded');
  await page.click('button', /^Pledge: Today we pledge/);
  await page.tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.tab.emulateMediaType('print');
  await page.until('the legend', () => page.tab.$('.legend li'));
  const seen = await page.tab.evaluate(() => {
    const isShown = (selector) => [...document.querySelectorAll(selector)].some((it) => it.getClientRects().length > 0);
    const names = [...document.querySelectorAll('.chip__name')];
    return {
      screen: ['.handle', '.frame', '.caret', '.start-tick', '.bar'].filter(isShown),
      cut: names.filter((name) => name.scrollWidth > name.clientWidth + 1 || name.scrollHeight > name.clientHeight + 1).length,
      legend: document.querySelectorAll('.legend li').length,
      after: document.documentElement.scrollHeight - document.querySelector('.legend').getBoundingClientRect().bottom - scrollY,
    };
  });
  assert.deepEqual(seen.screen, []);
  assert.equal(seen.cut, 0);
  assert.ok(seen.legend > 10, `${seen.legend} codes`);
  assert.ok(seen.after < 100, `${seen.after} px after the legend`);
  await page.tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.tab.emulateMediaType('screen');
  await page.until('the legend to go', async () => !(await page.tab.$('.legend')));
});

journey('words of a statement carry its language wherever they are quoted', async ({ page }) => {
  const text = 'Madame la Présidente,\n\nNous nous engageons à verser 12 millions de dollars au Fonds pour la paix avant la fin de l’année.\n\nJe vous remercie.\n';
  await page.addFile('fr.txt', text);
  await page.tag('Nous nous engageons à verser 12 millions de dollars au Fonds');
  const language = (selector) =>
    page.until(selector, () => page.tab.$eval(selector, (it) => it.closest('[lang]')?.lang));
  await page.until('the words that were announced', () =>
    page.tab.$eval('.announcer [lang="fr"]', (it) => it.textContent.startsWith('Nous nous engageons')),
  );
  assert.equal(await language('[role="document"] button.chip'), 'fr');
  assert.equal(await language('.chosen__quote'), 'fr');
  await page.selectText('12 millions de dollars');
  await page.picking();
  assert.equal(await language('.picker__words'), 'fr');
  await page.press('Escape');
  await page.click('tab', /^Text/);
  assert.equal(await language('.annotation-row__quote'), 'fr');
  await page.setViewport(390, 844);
  await page.click('button', /^Pledge: Nous/);
  assert.equal(await language('.peek__quote'), 'fr');
  await page.setViewport(1400, 900);
  await page.tab.evaluate(() => (location.hash = '#passages'));
  assert.equal(await language('.tag-grid__passage'), 'fr');
  await page.tab.evaluate(() => (location.hash = '#codebook'));
  await page.click('treeitem', /^Pledge/);
  assert.equal(await language('.codes__quote'), 'fr');
});
