// The picker, keeping a code active, changing a code, and what keys do.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TITLE = 'Republic of Almora · 12 Nov 2026';
const QUOTE = 'the metal leaves the country in the same lorries';

async function openSample(page) {
  await page.click('button', 'Open the sample');
  await page.find('heading', TITLE);
}

/** The chips in the margin: "Code: first words". */
const tags = (page) =>
  page.tab.$$eval('[role="document"] button.chip', (chips) => chips.map((chip) => plain(chip.getAttribute('aria-label'))));

const tagged = (page, count) =>
  page.until(`${count} tags`, async () => {
    const all = await tags(page);
    return all.length === count ? { all } : null;
  });

const inText = (page) =>
  page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.id === 'text'));

/** Clicks a word of the text that nothing covers and that is not selected. */
async function clickElsewhere(page) {
  const { x, y } = await page.tab.evaluate(() => {
    const selected = [...CSS.highlights.get('sa-pending')][0].startContainer.parentElement;
    for (const paragraph of document.querySelectorAll('[data-para]')) {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      for (const { left, top, height } of range.getClientRects()) {
        const [x, y] = [left + 4, top + height / 2];
        if (paragraph !== selected && document.elementFromPoint(x, y) === paragraph) return { x, y };
      }
    }
    return null;
  });
  await page.tab.mouse.click(x, y);
}

/** Presses a key as a keyboard of another script does. */
const pressAs = (page, key, code, held = {}) =>
  page.tab.evaluate(
    (key, code, held) => {
      const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held });
      document.activeElement.dispatchEvent(event);
    },
    key,
    code,
    held,
  );

journey('nothing is tagged by a stray Enter, and a letter with Enter is the code with that key', async ({ page }) => {
  await openSample(page);
  await page.selectText(QUOTE);
  await page.picking();
  await page.press('Enter');
  await page.waitForText('Type, or use the arrows.');
  assert.deepEqual(await tags(page), []);
  await page.axe();
  await page.type('p');
  await page.press('Enter', 'Enter', 'Enter');
  await page.gone('dialog', 'Choose a code');
  const { all } = await tagged(page, 1);
  assert.match(all[0], /^Pledge: the metal/);
  await page.find('heading', 'Pledge');
});

journey('a name typed with its capital gives one tag with that code', async ({ page }) => {
  await openSample(page);
  await page.click('button', 'Add a code');
  await page.fill('Name', 'Sanctions 2025');
  await page.click('button', 'Save');
  await page.gone('dialog');
  await page.selectText(QUOTE);
  await page.picking();
  await page.type('Sanctions 2025');
  await page.press('Enter');
  const { all } = await tagged(page, 1);
  assert.match(all[0], /^Sanctions 2025: the metal/);
});

journey('ten passages get one code by ten drags and Tab, once the code was found', async ({ page }) => {
  const passages = [
    'Almora thanks you', 'Families who flee', 'given a debt', 'our doctors', 'ammunition by night', 'the metal leaves',
    'the same lorries', 'last December', 'six provinces', 'a safe bed',
  ];
  await openSample(page);
  for (const [at, passage] of passages.entries()) {
    await page.selectText(passage);
    if (at === 0) {
      await page.picking();
      await page.type('p');
      await page.press('Tab');
      await page.waitForText('Each selection gets “Pledge”');
    }
    await page.waitForText(new RegExp(`\\b${at + 1} tags?\\b|\\(${at + 1}\\)`));
    assert.equal((await page.all('dialog', 'Choose a code')).length, 0);
    assert.deepEqual(await page.painted('sa-pending'), []);
  }
  await inText(page);
  await page.press('Escape');
  await page.until('the end', async () => !(await page.tab.$('.kept')));
  await page.selectText('None of this will last');
  await page.picking();
});

journey('a finger keeps a code active, and ends it', { viewport: { width: 390, height: 844, touch: true } }, async ({ page }) => {
  await openSample(page);
  await page.find('button', 'All messages'); // all of the program is there
  await page.selectText('Almora thanks you', { method: 'touch' });
  await page.find('dialog', 'Choose a code');
  const keep = await page.find('button', 'keep active');
  const { height } = await keep.boundingBox();
  assert.ok(height >= 24, `${height} px`);
  await keep.tap();
  await page.until('it pressed', () => keep.evaluate((it) => it.getAttribute('aria-pressed') === 'true'));
  await page.axe();
  await page.screenshot('picker-keep');
  await (await page.find('option', /^Pledge/)).tap();
  await page.waitForText('Each selection gets “Pledge”');
  await tagged(page, 1);
  await page.selectText('Families who flee', { method: 'touch' });
  await tagged(page, 2);
  await page.screenshot('picker-kept');
  await (await page.find('button', 'Stop (Esc)')).tap();
  await page.until('the end', async () => !(await page.tab.$('.kept')));
  await page.selectText('our doctors', { method: 'touch' });
  await page.find('dialog', 'Choose a code');
});

journey('a mouse keeps a code active, too', async ({ page }) => {
  await openSample(page);
  await page.selectText(QUOTE);
  await page.picking();
  await page.click('button', 'keep active');
  await page.picking();
  await page.type('p');
  await page.press('Enter');
  await page.waitForText('Each selection gets “Pledge”');
  await tagged(page, 1);
  await page.click('button', 'Stop (Esc)');
  await inText(page);
});

journey('a wrong code is changed by two actions, with the mouse or by a key, and undone', async ({ page }) => {
  await openSample(page);
  await page.tag(QUOTE);
  // With the mouse: the code's name, and the right code.
  const record = await page.tab.$('#inspector');
  await (await page.find('button', 'Pledge', record)).click();
  await page.find('dialog', 'Change “Pledge” to');
  await page.click('option', /^Refusal/);
  await page.find('button', /^Refusal: the metal/);
  await page.gone('dialog', 'Change “Pledge” to');
  await inText(page);
  // By a key: the tag is chosen already, so this is one action.
  await page.press('s');
  await page.find('button', /^Support: the metal/);
  // By the picker and the keyboard.
  await page.press('Enter');
  await page.picking('Change “Support” to');
  await page.type('intent');
  await page.press('Enter');
  await page.find('button', /^Intent: the metal/);
  await page.press('Control+z');
  await page.find('button', /^Support: the metal/);
  // A second code.
  await page.press('Alt+Shift+P');
  const { all } = await tagged(page, 2);
  assert.ok(all.some((name) => /^Pledge: the metal/.test(name)), all);
});

journey('a click outside keeps the selection, and one more clears it; a double click is one click', async ({ page }) => {
  await openSample(page);
  await page.selectText(QUOTE);
  await page.picking();
  await clickElsewhere(page);
  await page.gone('dialog', 'Choose a code');
  assert.deepEqual(await page.painted('sa-pending'), [QUOTE]);
  await clickElsewhere(page);
  await page.until('no selection', async () => (await page.painted('sa-pending')).length === 0);

  await page.selectText(QUOTE);
  await page.picking();
  await page.type('terror');
  await page.click('option', /^Terrorism/, { count: 2 });
  await tagged(page, 1);
  await page.settle();
  assert.equal((await page.all('dialog', 'Choose a code')).length, 0);
  assert.deepEqual(await page.painted('sa-pending'), []);
  await page.find('heading', 'Terrorism and violent extremism');

  // In the codebook, the second click would filter the list.
  await page.selectText('last December');
  await page.picking();
  await page.click('treeitem', /^Refusal/, { count: 2 });
  await tagged(page, 2);
  await page.settle();
  assert.equal((await page.all('button', 'Show all')).length, 0, 'nothing is filtered');
});

journey('Tab keeps the chosen code or says that there is none; leaving and Escape close the picker', async ({ page }) => {
  await openSample(page);
  await page.selectText(QUOTE);
  await page.picking();
  await page.press('Tab');
  await page.waitForText('Type, or use the arrows.');
  await page.picking();
  await page.press('Shift+Tab');
  await page.gone('dialog', 'Choose a code');
  assert.deepEqual(await page.painted('sa-pending'), [QUOTE]);
  await page.tab.focus('[role="document"]');
  await page.press('Enter');
  await page.picking();
  await page.press('Escape');
  await page.gone('dialog', 'Choose a code');
  await inText(page);
  assert.deepEqual(await tags(page), []);
});

journey('keys of an input method are its own', async ({ page }) => {
  await openSample(page);
  await page.selectText(QUOTE);
  await page.picking();
  await page.type('p');
  await pressAs(page, 'Enter', 'Enter', { keyCode: 229 });
  await pressAs(page, 'Escape', 'Escape', { isComposing: true });
  await page.settle();
  assert.deepEqual(await tags(page), []);
  await page.picking();
});

journey('what the browser finds, and a right click, open no picker', async ({ page, kind }) => {
  if (kind === 'firefox') return; // its window.find does not select
  await openSample(page);
  await page.find('tree', 'Codes'); // all of the program is there
  await page.clickText('None of this will last');
  await page.settle();
  // The browser's search: its key, and then a selection without any event of the page.
  await pressAs(page, 'f', 'KeyF', { ctrlKey: true });
  await page.tab.evaluate(() => window.find('lorries', false, false, true));
  const selected = await page.selectedText();
  assert.equal(selected, 'lorries');
  await new Promise((later) => setTimeout(later, 500));
  assert.equal((await page.all('dialog', 'Choose a code')).length, 0);

  await page.selectText(QUOTE);
  await page.picking();
  await page.press('Escape');
  // A Mac selects the word under a right click.
  await page.tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('[data-para]')].find((it) => it.textContent.includes('I thank'));
    for (const name of ['pointerdown', 'mousedown', 'contextmenu']) {
      const about = { bubbles: true, button: 2, pointerType: 'mouse' };
      paragraph.dispatchEvent(name === 'pointerdown' ? new PointerEvent(name, about) : new MouseEvent(name, about));
    }
    getSelection().selectAllChildren(paragraph);
  });
  await new Promise((later) => setTimeout(later, 500));
  assert.equal((await page.all('dialog', 'Choose a code')).length, 0);
  assert.deepEqual(await page.painted('sa-pending'), [QUOTE]);
});

journey('a selection that a screen reader makes has the picker after the text, and Escape closes it', async ({ page }) => {
  await openSample(page);
  await page.tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('[data-para]')].find((it) => it.textContent.includes('lorries'));
    getSelection().selectAllChildren(paragraph);
  });
  await page.find('dialog', 'Choose a code');
  const near = await page.tab.evaluate(() => {
    const fields = [...document.querySelectorAll('input, select, textarea, [role="document"]')];
    return fields[fields.findIndex((it) => it.id === 'text') + 1].id;
  });
  assert.equal(near, 'picker-search', 'the next field after the text');
  await page.press('Escape');
  await page.gone('dialog', 'Choose a code');
});

journey('keyboards of other scripts reach codes by place, and by their digits', async ({ page }) => {
  await openSample(page);
  const cases = [['з', 'KeyP', 'Pledge'], ['ش', 'KeyA', null], ['٢', 'Digit2', 'Trafficking'], ['५', '', 'Terrorism']];
  for (const [key, place, code] of cases) {
    await page.selectText('lorries', { method: 'keyboard' });
    await pressAs(page, key, place);
    if (code) {
      await page.find('button', new RegExp(`^${code}.*: lorries`));
      await page.press('Control+z');
      await page.gone('button', new RegExp(`^${code}.*: lorries`));
    } else {
      await page.settle();
      assert.deepEqual(await tags(page), [], 'no code has this key, and no record is open');
      await page.press('Escape');
    }
  }
});

journey('Ctrl+A selects the text of the statement, and Page Down takes the caret along', async ({ page }) => {
  await openSample(page);
  await page.tab.focus('[role="document"]');
  await page.press('Control+a');
  const copied = await page.tab.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  const text = await page.tab.$$eval('[data-para]', (all) => all.map((it) => it.textContent).join('\n'));
  assert.equal(copied.trim(), text.trim());
  await page.press('Escape', 'Control+Home');
  await page.settle(); // it scrolls once the caret is drawn
  const top = () => page.tab.$eval('#text-scroller', (pane) => pane.scrollTop);
  const before = await top();
  await page.press('PageDown', 'PageDown');
  await page.until('the page to scroll', async () => (await top()) > before + 100);
  await page.settle();
  const after = await top();
  await page.press('ArrowRight');
  await page.settle();
  assert.ok((await top()) > after - 100, 'an arrow does not scroll back');
});

for (const [width, height, least] of [[1280, 600, 3], [1024, 560, 3], [390, 640, 3], [320, 256, 2]]) {
  journey(`at ${width} by ${height} the picker has ${least} rows and covers no selected word`, async ({ page }) => {
    await openSample(page);
    await page.setViewport(width, height);
    await page.selectText(QUOTE);
    await page.find('dialog', 'Choose a code');
    await page.picking();
    await page.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    // On a narrow screen the text is scrolled once the sheet is open.
    const look = () => page.tab.evaluate(() => {
      const list = document.getElementById('picker-list').getBoundingClientRect();
      const inView = (it) => {
        const box = it.getBoundingClientRect();
        return box.top >= list.top - 1 && box.bottom <= list.bottom + 1;
      };
      const rows = [...document.querySelectorAll('#picker-list [role="option"]')].filter(inView);
      const parts = [...document.querySelectorAll('.picker, .picker__definition')];
      const boxes = parts.map((it) => it.getBoundingClientRect()).filter((it) => it.width > 0);
      const words = [...CSS.highlights.get('sa-pending')].flatMap((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [...live.getClientRects()];
      });
      const covers = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return {
        rows: rows.length,
        chosen: rows.some((it) => it.getAttribute('aria-selected') === 'true'),
        covered: words.filter((word) => boxes.some((box) => covers(word, box))).length,
        shown: words.filter((word) => word.top >= 0 && word.bottom <= innerHeight).length,
      };
    });
    let seen;
    await page.until('rows, the chosen one and the selected words in view, which nothing covers', async () => {
      seen = await look();
      return seen.rows >= least && seen.chosen && seen.covered === 0 && seen.shown > 0;
    }).catch((error) => assert.fail(`${error.message}: ${JSON.stringify(seen)}`));
    await page.screenshot(`picker-${width}`);
  });
}

journey('a code of the same name beside it is refused under the field', async ({ page }) => {
  await openSample(page);
  await page.codeMenu('Commitments', 'Add a code…');
  await page.fill('Name', 'pledge ');
  await page.waitForText('“Pledge” is there already. Give this code another name or another parent.');
  const save = await page.find('button', 'Save');
  assert.equal(await save.evaluate((it) => it.disabled), true);
  await page.press('Escape');
});

journey('what is typed into the note right after tagging is the note, however slow the machine', { only: ['chromium'] }, async ({ page }) => {
  await page.addFile('slow.txt', 'Madam President,\n\nWe pledge ten million euros to the fund. Our lighthouses are open.\n');
  await page.find('heading', 'slow');
  for (const words of ['We pledge ten million', 'Our lighthouses']) {
    await page.selectText(words);
    await page.until('the picker', () => page.tab.evaluate(() => document.activeElement?.id === 'picker-search'));
    await page.type('P');
    await page.tab.emulateCPUThrottling(15);
    await page.press('Enter');
    // The first moment at which somebody could have clicked the note of the new tag.
    await page.tab.evaluate(
      (words) =>
        new Promise((done) => {
          const look = () => {
            const inspector = document.querySelector('#inspector');
            const note = inspector?.querySelector('#inspector-note');
            if (!note || !inspector.innerText.includes(words)) return requestAnimationFrame(look);
            note.focus();
            done();
          };
          look();
        }),
      words,
    );
    await page.type(`about ${words}`);
    assert.equal(await page.tab.$eval('#inspector-note', ({ value }) => value), `about ${words}`);
    await page.tab.emulateCPUThrottling(1);
  }
});
