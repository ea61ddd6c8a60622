// The frame of the screen: the codebook at the left, the statement switcher, the tabs at the right,
// and what becomes of them in a narrow window. Nothing ever lies on the passage that it is about.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const NAME = 'Republic of Almora · 12 Nov 2026';
const PLEDGE = 'Today we pledge a further';

async function openCoded(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', NAME);
}

/** Adds statements with these names, all at once. */
async function addMany(page, count) {
  const files = [...Array(count)].map((_, at) =>
    page.file(`statement ${at + 1}.txt`, `Madam President,\n\nWe pledge ${at + 1} million euros to the fund.\n`),
  );
  await page.dropFiles(...files);
  await page.click('button', `Add ${count} statements`);
  await page.find('heading', 'statement 1');
}

const focusIsInText = (page) =>
  page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.id === 'text'));

/** The boxes of the parts of the page that are drawn, by selector. */
const boxes = (page, ...selectors) =>
  page.tab.evaluate((selectors) => {
    return selectors.map((selector) => {
      const element = document.querySelector(selector);
      const box = element?.getBoundingClientRect();
      return box?.width > 0 && box.height > 0 ? { left: box.left, right: box.right, top: box.top, bottom: box.bottom } : null;
    });
  }, selectors);

journey('with 22 statements the text has the focus, and the codebook is in view', async ({ page }) => {
  await addMany(page, 22);
  await focusIsInText(page);
  await page.waitForText('1 of 22');
  const [tree, window] = [(await boxes(page, '#codes'))[0], page.tab.viewport()];
  assert.ok(tree.top < 150 && tree.bottom < window.height, JSON.stringify(tree));

  // To the next and back by key, as often as one likes.
  await page.press('Alt+PageDown');
  await page.find('heading', 'statement 2');
  await focusIsInText(page);
  await page.press('Alt+PageDown');
  await page.find('heading', 'statement 3');
  await focusIsInText(page);

  // By name, in the switcher.
  await page.tab.click('.switcher');
  await page.until('the search field', () =>
    page.tab.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
  );
  await page.type('statement 17');
  await page.press('Enter');
  await page.find('heading', 'statement 17');
  await focusIsInText(page);
  await page.reload();
  await page.find('heading', 'statement 17');
  await focusIsInText(page);
});

journey('the whole page has few tab stops, however many codes and statements there are', async ({ page }) => {
  await addMany(page, 22);
  await focusIsInText(page);
  const seen = new Set();
  for (let stops = 0; stops < 60; stops += 1) {
    await page.press('Tab');
    const what = await page.tab.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'body';
      return focused.id || focused.getAttribute('aria-label') || focused.textContent.trim();
    });
    if (seen.has(what)) break;
    seen.add(what);
  }
  assert.ok(seen.size < 35, [...seen].join(' | '));
  assert.ok(seen.has('codes'), 'the tree of codes is one of them');
});

journey('the tree of codes is walked with arrows and letters, and has a menu', async ({ page }) => {
  await openCoded(page);
  await page.tab.focus('#codes');
  const active = () =>
    page.tab.evaluate(() => {
      const id = document.getElementById('codes').getAttribute('aria-activedescendant');
      return plain(document.getElementById(id)?.querySelector('.code-row__name')?.textContent ?? '');
    });
  const expect = (what) => page.until(what, async () => (await active()).startsWith(what));
  await expect('Themes');
  await page.press('ArrowDown');
  await expect('Peace and security');
  await page.press('ArrowRight', 'ArrowRight');
  await page.until('a code below it', async () => !(await active()).startsWith('Peace and security'));
  await page.press('ArrowLeft', 'ArrowLeft', 'End');
  await expect('Refusal');
  await page.press('p');
  await expect('Peace and security');
  await page.press('p');
  await expect('Pledge');
  await page.press('Enter');
  await page.find('treeitem', /^Pledge/);
  await page.until('the filter', async () => (await page.value('combobox', 'Filter by code')) === 'pledge');
  await page.tab.focus('#codes');
  await page.press('Shift+F10');
  await page.find('menuitem', 'Show all tags');
  await page.press('Enter');
  await page.gone('menuitem', 'Show all tags');
  await page.axe();
});

journey('a new code below a folded one is shown and has the focus', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', NAME);
  await page.find('treeitem', /^Peace and security/);
  assert.equal((await page.all('treeitem', /^Terrorism/)).length, 0, 'it is folded');
  const wide = await page.tab.$eval('.code-row__turn:has(.icon)', (arrow) => {
    const { left, right, top, bottom } = arrow.getBoundingClientRect();
    return [left - 5, right + 3].every((x) => document.elementFromPoint(x, (top + bottom) / 2) === arrow);
  });
  assert.ok(wide, 'there are 24 px to press the arrow');
  await page.codeMenu('Peace and security', 'Add a code below it…');
  await page.fill('Name', 'Blockades');
  await page.click('button', 'Save');
  const row = await page.find('treeitem', /^Blockades/);
  await page.until('the focus on it', () =>
    row.evaluate((row) => {
      const tree = document.activeElement;
      return tree.id === 'codes' && tree.getAttribute('aria-activedescendant') === row.id;
    }),
  );
  assert.ok(await row.isIntersectingViewport(), 'in view');
});

journey('lines before and after the statement are folded until somebody goes there', { viewport: { width: 1366, height: 625 } }, async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', NAME);
  await page.find('button', /^6 lines before the statement/);
  const top = () => page.tab.evaluate(() => {
    const first = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.startsWith('Madam President'));
    return first.getBoundingClientRect().top;
  });
  assert.ok((await top()) < 625 / 3, `the speech begins at ${await top()}`);
  const folded = () => page.tab.evaluate(() => document.querySelector('.fold').getAttribute('aria-expanded') === 'false');
  await page.click('button', /^6 lines before/);
  assert.equal(await folded(), false);
  await page.click('button', /^6 lines before/);
  assert.equal(await folded(), true);
  await page.tab.focus('[role="document"]');
  await page.press('Control+Home');
  await page.until('unfolded for the caret', async () => !(await folded()));
});

journey('the window is called like the statement and the project', async ({ page }) => {
  const title = (wanted) => page.until(wanted, async () => page.plain(await page.tab.title()) === wanted);
  await title('Statement Annotator');
  await page.click('button', 'Open the sample');
  await title(`${NAME} – Statement by H.E. Ms. Inês Taravel`);
  await page.tab.evaluate(() => (location.hash = '#codebook'));
  await title('Codebook – Statement by H.E. Ms. Inês Taravel');
  await page.tab.evaluate(() => (location.hash = '#read'));
  await title(`${NAME} – Statement by H.E. Ms. Inês Taravel`);
  await page.tab.click('.project-button');
  await page.click('menuitem', 'All projects');
  await title('Statement Annotator');
});

for (const [width, height] of [[1280, 800], [1024, 768], [1024, 560], [683, 400], [390, 844]]) {
  journey(`nothing covers the passage at ${width} x ${height}`, { viewport: { width, height, touch: width < 400 } }, async ({ page }) => {
    await openCoded(page);
    await page.clickText(PLEDGE);
    await page.find('heading', NAME);
    const free = () =>
      page.tab.evaluate((quote) => {
        const paragraph = [...document.querySelectorAll('[data-para]')].find((p) => p.textContent.includes(quote));
        const range = document.createRange();
        const node = paragraph.firstChild;
        const at = node.data.indexOf(quote);
        range.setStart(node, at);
        range.setEnd(node, at + quote.length);
        return [...range.getClientRects()].every(({ left, right, top, bottom }) => {
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return Boolean(hit?.closest('[role="document"]'));
        });
      }, PLEDGE);
    await page.until('the passage free', free);
    const wider = await page.tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wider, false, 'nothing is wider than the window');
    if (width <= 720) {
      // A line below the text, which opens the record.
      const [peek] = await boxes(page, '.peek');
      assert.ok(peek && peek.bottom <= height + 1 && peek.bottom - peek.top >= 55, JSON.stringify(peek));
      await page.click('button', 'Record');
      const [panel] = await boxes(page, '#right-panel');
      assert.ok(panel.top <= 0 && panel.bottom >= height, 'the record takes the page');
      await page.press('Escape');
      await page.until('the passage free again', free);
    } else {
      const [text, panel] = await boxes(page, '.text-column', '#right-panel');
      const apart = text.right <= panel.left + 1 || panel.right <= text.left + 1;
      assert.ok(apart, 'the text ends where the panel begins');
    }
    await page.screenshot(`frame-${width}`);
  });
}

journey('below 1,120 px a theme opens no panel, a commitment does', { viewport: { width: 1024, height: 768 } }, async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', NAME);
  const tag = async (quote, search) => {
    await page.selectText(quote);
    await page.find('dialog', 'Choose a code');
    await page.fill('Search codes', search);
    await page.press('Enter');
    await page.gone('dialog', 'Choose a code');
  };
  const isOpen = async () => Boolean((await boxes(page, '#right-panel'))[0]);
  await tag('Three harvests have failed', 'displaced people');
  await page.find('button', /^Undo: tag/);
  assert.equal(await isOpen(), false);
  // The message leads to the note.
  await page.click('button', 'Note');
  await page.until('the focus in the note', () =>
    page.tab.evaluate(() => document.activeElement?.id === 'inspector-note'),
  );
  assert.equal(await isOpen(), true);
  await page.type('Which harvests?');
  await page.click('button', 'Close');
  await page.until('the panel closed', async () => !(await isOpen()));
  await tag('Almora will not return anyone', 'refusal');
  await page.until('the panel', isOpen);

  // The rail opens the codebook, which closes when the focus leaves it.
  await page.click('button', 'Show the codebook');
  await page.find('treeitem', /^Pledge/);
  await page.until('the focus in it', () =>
    page.tab.evaluate(() => Boolean(document.activeElement?.closest('#left-panel'))),
  );
  await page.tab.focus('[role="document"]');
  await page.until('it closed', async () => !(await boxes(page, '#left-panel'))[0]);
});

journey('two tabs: the record of the chosen tag, and the list of this text or of all', async ({ page }) => {
  await addMany(page, 2);
  await page.tag('We pledge 1 million euros');
  await page.find('heading', 'Pledge');
  await page.switchTo('statement 2');
  await page.tag('We pledge 2 million euros');
  await page.click('tab', 'Text (1)');
  await page.find('option', /We pledge 2 million/);
  await page.click('button', 'All 2');
  await page.find('option', /We pledge 1 million/);
  await page.click('button', 'By code');
  await page.axe();
  await page.click('option', /We pledge 1 million/);
  await page.find('heading', 'statement 1');
  await page.find('heading', 'Pledge');
  assert.ok(await page.tab.evaluate(() => document.activeElement?.getAttribute('role') === 'tab'), 'the focus is on the tab');

  // A filter that hides a new tag says so.
  await page.click('tab', 'Text (1)');
  await page.click('button', 'This text');
  await page.fill('Filter tags', 'no such words');
  await page.waitForText('1 tag hidden');
  await page.click('button', 'Show all');
  await page.find('option', /We pledge 1 million/);
});

journey('the list of statements can be pinned above the codes', async ({ page }) => {
  await addMany(page, 22);
  await page.tab.click('.switcher');
  await page.click('button', 'Pin the list');
  const [list, tree] = await boxes(page, '#pinned-statements', '#codes');
  assert.ok(list.bottom <= tree.top && tree.bottom - tree.top > 100, JSON.stringify([list, tree]));
  await page.reload();
  await page.until('still pinned', async () => (await boxes(page, '#pinned-statements'))[0]);
});
