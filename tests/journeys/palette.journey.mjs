// The palette: commands with their keys, codes, statements, and words in the texts.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const NAME = 'Republic of Almora · 12 Nov 2026';
const NAMED = 'Go to or do anything';
const FIELD = 'Commands, codes, statements, words';
// Long enough for its language to be recognised.
const OTHER = `Madame la Présidente,

Nous promettons un port à Almora.

Nous nous engageons à verser 12 millions de dollars au Fonds pour la paix avant la fin de l’année.

Merci.
`;

async function openSample(page) {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', NAME);
  await page.find('button', 'All messages'); // all of the program is there
}

/** Opens the palette by its key. */
async function open(page) {
  await page.press('Control+k');
  await page.find('dialog', NAMED);
  await page.until('the focus in its field', () =>
    page.tab.evaluate(() => document.activeElement?.id === 'palette-search'),
  );
}

const closed = (page) => page.gone('dialog', NAMED);
const inText = (page) =>
  page.until('the focus in the text', () => page.tab.evaluate(() => document.activeElement?.id === 'text'));

/** The chosen entry, as a screen reader hears of it. */
const active = (page) =>
  page.tab.evaluate(() => {
    const id = document.getElementById('palette-search').getAttribute('aria-activedescendant');
    return plain(document.getElementById(id)?.textContent ?? '');
  });

/** Types, and waits until the first entry is this. */
async function find(page, typed, pattern) {
  await page.fill(FIELD, typed);
  await page.until(`${pattern} first`, async () => pattern.test(await active(page)));
}

journey('commands are found by name, with their keys, and done', async ({ page }) => {
  await openSample(page);
  await page.tag('None of this will last');
  await open(page);
  await page.axe();
  await page.press('Enter');
  await page.waitForText('Type, or use the arrows.');
  await page.press('ArrowUp');
  await page.until('the last entry', async () => /All projects/.test(await active(page)));
  await page.press('ArrowDown');
  await page.until('the first again', async () => /^Undo.*tag.*Pledge.*Ctrl\+Z$/.test(await active(page)));
  await page.axe();
  await page.press('Enter');
  await closed(page);
  await page.gone('button', /^Pledge: None of this/);

  // A key of an input method is its own; Escape and the same key close it, and the focus comes back.
  for (const key of ['Escape', 'Control+k']) {
    await page.tab.focus('[role="document"]');
    await open(page);
    await page.press(key);
    await closed(page);
    await inText(page);
  }

  await open(page);
  await find(page, 'short key', /^Keyboard shortcuts/);
  await page.press('Enter');
  const keys = await page.find('dialog', 'Keyboard shortcuts');
  const listed = page.plain(await keys.evaluate((it) => it.innerText));
  for (const name of [NAMED, 'Go to the next statement', 'Undo', 'Save the project to a file']) {
    assert.ok(listed.includes(name), `${name} in the list of keys`);
  }
  await page.press('Escape');
  await page.gone('dialog');
});

journey('the palette opens from a field, the table, an empty project and by mouse', async ({ page }) => {
  await openSample(page);
  await page.click('button', /^Pledge: Today we pledge/);
  await (await page.field('Note')).focus();
  await open(page);
  await find(page, 'statements as a table', /^Show all statements as a table/);
  await page.press('Enter');
  await page.find('grid', 'All statements');
  await open(page);
  await find(page, 'go to the text', /^Go to the text/);
  await page.press('Enter');
  await page.find('heading', NAME);
  await inText(page);
  await page.click('button', /^Go to or do anything/);
  await find(page, 'new project', /^New project/);
  await page.click('option', /^New project/);
  await page.beginProject();
  await page.waitForText('This project has no statement yet');
  await open(page);
  await find(page, 'sett', /^Settings/);
  await page.press('Enter');
  await page.find('dialog', 'Settings');
});

journey('a code tags the selection, changes the chosen tag, or is shown in the codebook', async ({ page }) => {
  await openSample(page);
  await open(page);
  await find(page, 'terrorism', /^Terrorism/);
  await page.press('Enter');
  await closed(page);
  const row = await page.find('treeitem', /^Terrorism/);
  await page.until('the focus on it', () =>
    row.evaluate((row) => {
      const tree = document.activeElement;
      return tree.id === 'codes' && tree.getAttribute('aria-activedescendant') === row.id;
    }),
  );
  await page.selectText('None of this will last');
  await page.picking();
  await open(page);
  await find(page, 'refusal', /^Refusal/);
  await page.press('Enter');
  await page.find('button', /^Refusal: None of this/);
  await page.gone('dialog', 'Choose a code');
  await inText(page);
  await open(page);
  await find(page, 'intent', /^Intent/);
  await page.press('Enter');
  await page.find('button', /^Intent: None of this/);

  // A code above others is found before them, and shown in the codebook.
  await page.press('Escape');
  await open(page);
  await find(page, 'techno', /^Economy and technology/);
  await page.press('Enter');
  await page.until('the code in the codebook', () =>
    page.tab.evaluate(() => plain(document.getElementById(document.getElementById('codes').getAttribute('aria-activedescendant'))?.textContent ?? '').startsWith('Economy and technology')),
  );

  // In a narrow window, the column of the codebook opens for the code.
  await page.press('Escape');
  await page.setViewport(1024, 768);
  await page.until('the column to be closed', async () => !(await page.tab.$eval('#left-panel', (it) => it.offsetWidth)));
  await open(page);
  await find(page, 'pledge', /^Pledge/);
  await page.press('Enter');
  await page.until('the focus in the codebook', () =>
    page.tab.evaluate(() => document.activeElement?.id === 'codes'),
  );
});

journey('statements and words of all texts are found, and shown', async ({ page }) => {
  await openSample(page);
  await page.addFile('port.txt', OTHER);
  await page.find('heading', 'port');
  await open(page);
  await find(page, 'republic of', /^Republic of Almora/);
  await page.press('Enter');
  await page.find('heading', NAME);
  await inText(page);
  await open(page);
  await page.fill(FIELD, 'PRESIDENTE');
  const option = await page.find('option', /Présidente/);
  assert.equal(await option.evaluate((it) => it.querySelector('b').textContent), 'Présidente');
  assert.equal(await option.evaluate((it) => it.querySelector('.palette__quote').lang), 'fr');
  await page.axe();
  await page.screenshot('palette-words');
  await option.click();
  await page.find('heading', 'port');
  assert.deepEqual(await page.until('the passage', async () => {
    const found = await page.painted('sa-flash');
    return found.length && found;
  }), ['Présidente']);
  await inText(page);
  await open(page);
  await page.fill(FIELD, 'no such words at all');
  await page.waitForText('Nothing has these words.');
});

journey('a long text is searched while one types', async ({ page }) => {
  await page.click('button', 'Open the sample');
  await page.find('heading', NAME);
  await page.addFile('long.txt', `Mr. President,\n\n${'We speak of many things. '.repeat(12_000)}\n\nThe lighthouse.\n`);
  await page.find('heading', 'long');
  await open(page);
  for (const letter of 'lighthouse') await page.type(letter);
  await page.find('option', /The lighthouse/);
  assert.equal(await page.value('combobox', FIELD), 'lighthouse');
});

for (const [width, height] of [[1366, 625], [390, 844]]) {
  journey(`the palette fits into ${width} x ${height}`, { viewport: { width, height, touch: width < 400 } }, async ({ page }) => {
    await openSample(page);
    if (width < 400) {
      await page.tab.click('.project-button');
      await page.click('menuitem', NAMED);
    } else {
      await page.click('button', /^Go to or do anything/);
    }
    await page.find('dialog', NAMED);
    await page.fill(FIELD, 'pre');
    await page.find('option', /President/);
    const box = await page.tab.$eval('dialog[open]', (it) => it.getBoundingClientRect().toJSON());
    assert.ok(box.top >= 0 && box.bottom <= height && box.left >= 0 && box.right <= width, JSON.stringify(box));
    await page.screenshot(`palette-${width}`);
    await page.axe();
  });
}

journey('what is typed fast is what Enter chooses, however slow the machine', { only: ['chromium'] }, async ({ page }) => {
  await openSample(page);
  const client = await page.tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: 15 });
  page.hasty = true;
  for (const [typed, title] of [['Settings', 'Settings'], ['Keyboard shortcuts', 'Keyboard shortcuts']]) {
    await open(page);
    await page.type(typed);
    await page.press('Enter');
    await page.find('dialog', title);
    await page.press('Escape');
    await page.gone('dialog', title);
  }
  await client.detach();
});
