import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const TEXT = 'Mr. President,\n\nWe pledge ten million euros to the fund. We pledge ships to the port.\n\nThank you.\n';

const focused = (page) => page.tab.evaluate(() => document.activeElement.id);
const inTree = (page) => page.until('the focus in the tree', async () => (await focused(page)) === 'codebook-tree');

/** The rows of the tree as "name" after two spaces for each row above it, in the order shown. */
const rows = (page) =>
  page.tab.$$eval('#codebook-tree [role=treeitem]', (all) =>
    all.map((row) => {
      const name = row.querySelector('.room-row__name')?.textContent ?? '';
      return '  '.repeat(Number(row.ariaLevel ?? row.getAttribute('aria-level')) - 1) + name.trim();
    }));
/** The rows from the one with this name on. */
const from = async (page, name, count) => {
  const all = await rows(page);
  const at = all.findIndex((row) => row.trim() === name);
  return at < 0 ? [] : all.slice(at, at + count);
};
const shows = (page, name, wanted) =>
  page.until(`${wanted.join(' / ')}`, async () => (await from(page, name, wanted.length)).join('|') === wanted.join('|'));
const active = (page) =>
  page.tab.$eval('#codebook-tree [data-active=true] .room-row__name', (name) => name.textContent.trim());

/** Opens the room with a text in which two passages have Pledge. */
async function openRoom(page) {
  await page.addFile('veria.txt', Buffer.from(TEXT));
  await page.tag('ten million euros');
  await page.tag('ships');
  await page.click('link', 'Change the codebook');
  await inTree(page);
}

/** Goes to a row by typing the first letter of its name. */
async function goTo(page, name) {
  for (let at = 0; at < 80 && (await active(page)) !== name; at += 1) {
    await page.press(name[0].toLowerCase());
    await page.tab.evaluate(() => new Promise(requestAnimationFrame));
  }
  assert.equal(await active(page), name);
}

async function add(page, name, key) {
  await page.press(key);
  await page.find('textbox', 'Name of the code');
  await page.type(name);
  await page.press('Enter');
  await inTree(page);
  await page.until(`the new code ${name}`, async () => (await active(page)) === name);
}

/** Presses Tab until the element with this id has the focus. */
async function tabTo(page, id) {
  for (let at = 0; at < 40 && (await focused(page)) !== id; at += 1) await page.press('Tab');
  assert.equal(await focused(page), id);
}

journey('a codebook of 40 codes is built and reorganised from the keyboard', async ({ page }) => {
  await openRoom(page);
  assert.match(page.tab.url(), /#codebook$/);
  await page.axe();
  const before = await rows(page);

  // Eight codes, each with four below it.
  await page.press('Home');
  const tops = ['Xa', 'Xb', 'Xc', 'Xd', 'Xe', 'Xf', 'Xg', 'Xh'];
  for (const [at, top] of tops.entries()) {
    await goTo(page, at === 0 ? (await rows(page))[0].trim() : tops[at - 1]);
    await add(page, top, 'Insert');
    await add(page, `${top} one`, 'Shift+Insert');
    for (const sub of ['two', 'three', 'four']) await add(page, `${top} ${sub}`, 'Control+Enter');
  }
  assert.equal((await rows(page)).length, before.length + 40);
  await shows(page, 'Xa', ['  Xa', '    Xa one', '    Xa two', '    Xa three', '    Xa four', '  Xb']);

  // Moved among its siblings, out, and back below another code.
  await goTo(page, 'Xa two');
  await page.press('Alt+ArrowUp');
  await shows(page, 'Xa', ['  Xa', '    Xa two', '    Xa one']);
  await page.press(`Alt+${page.startward}`);
  await shows(page, 'Xa four', ['    Xa four', '  Xa two', '  Xb']);
  await page.press(`Alt+${page.endward}`);
  await shows(page, 'Xa four', ['    Xa four', '    Xa two', '  Xb']);

  // Several at once: Shift and the arrow choose two, which go below the code above them.
  await goTo(page, 'Xb two');
  await page.press('Shift+ArrowDown');
  await page.waitForText('2 codes chosen');
  await page.press(`Alt+${page.endward}`);
  await shows(page, 'Xb one', ['    Xb one', '      Xb two', '      Xb three', '    Xb four']);
  await page.press('Escape');

  // Renamed in place. A name that is there already is refused.
  await goTo(page, 'Xc one');
  await page.press('F2');
  await page.find('textbox', 'Name of the code');
  await page.type('Xc two');
  await page.press('Enter');
  await page.waitForText(/is there already/);
  await page.press('Control+a');
  await page.type('Rivers');
  await page.press('Enter');
  await inTree(page);
  await shows(page, 'Rivers', ['    Rivers', '    Xc two']);

  // Merged, after the numbers were said.
  await goTo(page, 'Pledge');
  await page.press('Shift+F10');
  await page.find('menu');
  for (let at = 0; at < 8; at += 1) await page.press('ArrowDown');
  await page.press('Enter');
  await page.find('dialog', 'Merge codes');
  await tabTo(page, 'merge-into');
  await page.type('Support');
  await page.find('button', 'Merge into 2');
  await page.axe();
  for (let at = 0; at < 20; at += 1) {
    await page.press('Tab');
    if (await page.tab.evaluate(() => plain(document.activeElement.textContent).startsWith('Merge into'))) break;
  }
  await page.press('Enter');
  await page.waitForText('Merged “Pledge” into “Support”, with 2 tags');
  await inTree(page);
  assert.ok(!(await rows(page)).some((row) => row.trim() === 'Pledge'));
  await page.press('Control+z');
  await page.until('Pledge again', async () => (await rows(page)).some((row) => row.trim() === 'Pledge'));

  // Deleted at once, because nothing depends on it; one that is used asks first.
  await goTo(page, 'Rivers');
  await page.press('Delete');
  await page.until('no Rivers', async () => !(await rows(page)).some((row) => row.trim() === 'Rivers'));
  await inTree(page);
  await goTo(page, 'Pledge');
  await page.press('Delete');
  await page.find('dialog', /Remove/);
  await page.press('Escape');
  await page.gone('dialog', /Remove/);
  await inTree(page);

  // Several at once: their tags get one code, in one step.
  await goTo(page, 'Pledge');
  await page.press('Space');
  for (let at = 0; at < 80 && (await active(page)) !== 'Xh'; at += 1) await page.press('Control+ArrowUp');
  assert.equal(await active(page), 'Xh');
  await page.press('Space');
  await page.waitForText('2 codes chosen');
  await page.press('Delete');
  await page.find('dialog', 'Remove 2 codes');
  await page.waitForText('4 codes are below these');
  await page.waitForText('2 tags have these codes');
  await page.axe();
  await tabTo(page, 'other-code');
  await page.type('Intent');
  for (let at = 0; at < 20; at += 1) {
    await page.press('Tab');
    if (await page.tab.evaluate(() => plain(document.activeElement.textContent).trim() === 'Remove')) break;
  }
  await page.press('Enter');
  await page.gone('dialog', 'Remove 2 codes');
  await page.waitForText('Removed 2 codes. 2 tags have the code Intent now');
  await inTree(page);
  const left = (await rows(page)).map((row) => row.trim());
  assert.ok(!left.includes('Pledge') && !left.includes('Xh') && left.includes('Xh one'));
  await page.press('Control+z');
  await page.until('both again', async () => (await rows(page)).filter((row) => ['Pledge', 'Xh'].includes(row.trim())).length === 2);

  // Everything is taken back, one step each.
  const steps = 40 + 3 + 1 + 1 + 1;
  for (let at = 0; at < steps; at += 1) await page.press('Control+z');
  await page.until('the codebook as it was', async () => (await rows(page)).join() === before.join());
});

journey('a code is described, set aside and offered again without the mouse', async ({ page }) => {
  await openRoom(page);
  await goTo(page, 'Pledge');
  await page.press('Enter');
  await page.until('the name', async () => (await focused(page)) === 'room-name');
  await page.press('End');
  await page.type(' of money');
  await page.press('Enter');
  await inTree(page);
  await page.until('the new name', async () => (await active(page)) === 'Pledge of money');
  await page.waitForText('2 passages in 1 statement');
  await tabTo(page, 'room-definition');
  await page.type('Money that is promised.');
  await page.press('Escape');
  await inTree(page);
  await page.press('Control+z');
  await page.press('Control+z');
  await page.until('the old name', async () => (await active(page)) === 'Pledge');

  await page.click('button', /^Use as an example: “ships/);
  await page.find('button', /^No longer an example: “ships/);
  await page.click('button', 'Set aside');
  await page.waitForText('Set aside “Pledge”. Its tags stay');
  await page.reload();
  await page.find('tree', 'Codes of the codebook');
  await page.choose('Show', 'Set aside');
  await page.until('only what was set aside', async () => (await rows(page)).length === 2);
  await page.screenshot('codebook-set-aside');
});

journey('a code is split: some of its passages get a new code, without the mouse and in one step', async ({ page }) => {
  await openRoom(page);
  await goTo(page, 'Pledge');
  await page.press('Shift+F10');
  await page.find('menu');
  for (let at = 0; at < 9; at += 1) await page.press('ArrowDown');
  await page.press('Enter');
  await page.find('dialog', 'Split “Pledge”');
  await page.until('the name', async () => (await focused(page)) === 'split-name');
  await page.axe();
  await page.type('Ships');
  await page.find('radio', 'Below it');
  await page.waitForText('2 of 2 shown');
  const boxes = () => page.tab.evaluate(() => plain(document.activeElement.closest('label')?.textContent ?? ''));
  for (let at = 0; at < 20 && !(await boxes()).startsWith('“ships”'); at += 1) await page.press('Tab');
  await page.press('Space');
  await page.screenshot('codebook-split');
  for (let at = 0; at < 20; at += 1) {
    await page.press('Tab');
    if (await page.tab.evaluate(() => document.activeElement.type === 'submit')) break;
  }
  await page.press('Enter');
  await page.gone('dialog', 'Split “Pledge”');
  await inTree(page);
  await shows(page, 'Pledge', ['  Pledge', '    Ships']);
  await page.until('the new code', async () => (await active(page)) === 'Ships');
  await page.waitForText('1 passage in 1 statement');
  await page.saved();
  await page.reload();
  await page.find('treeitem', /^Ships/);
  await page.tab.focus('#codebook-tree');
  await page.press('Control+z');
  await page.until('no Ships', async () => !(await rows(page)).some((row) => row.trim() === 'Ships'));
  await goTo(page, 'Pledge');
  await page.waitForText('2 passages in 1 statement');
});

journey('that two codes with nearly the same name are different is kept', async ({ page }) => {
  await openRoom(page);
  await goTo(page, 'Pledge');
  await add(page, 'Pledges', 'Insert');
  await page.waitForText('“Pledge” and “Pledges” have nearly the same name.');
  await page.axe();
  await page.click('button', 'They are different');
  await page.gone('button', 'They are different');
  await inTree(page);
  await page.saved();
  await page.reload();
  await page.find('treeitem', /^Pledges/);
  await page.gone('button', 'They are different');
  await page.tab.focus('#codebook-tree');
  await page.press('Control+z');
  await page.find('button', 'They are different');
});

journey('long passages widen nothing: no field of a code lies under what is beside it', async ({ page }) => {
  await page.click('button', 'Open the sample, already coded');
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
  await page.click('link', 'Change the codebook');
  await page.click('treeitem', /^Pledge/);
  await page.waitForText('3 passages in 1 statement');
  for (const width of [1400, 1366, 1024]) {
    await page.setViewport(width, 800);
    const [end, start] = await page.tab.evaluate(() => {
      const fields = [...document.querySelectorAll('.codes__fields .field')].map((it) => it.getBoundingClientRect());
      const beside = document.querySelector('.codes__beside').getBoundingClientRect();
      const below = beside.top > Math.max(...fields.map(({ bottom }) => bottom));
      return [Math.max(...fields.map(({ right }) => right)), below ? innerWidth : beside.left];
    });
    assert.ok(end <= start, `no field lies under what is beside it at ${width} px: ${end} and ${start}`);
  }
});

/** The middle of a row, or its upper or lower edge. */
async function rowPoint(page, name, part) {
  const point = await page.tab.$$eval('#codebook-tree [role=treeitem]', (all, name) => {
    const row = all.find((row) => row.querySelector('.room-row__name')?.textContent.trim() === name);
    row.scrollIntoView({ block: 'nearest' });
    const box = row.getBoundingClientRect();
    return { x: box.x + 80, top: box.y, height: box.height };
  }, name);
  return { x: point.x, y: point.top + point.height * part };
}

async function dragTo(page, name, target, part, look) {
  const [start, end] = [await rowPoint(page, name, 0.5), await rowPoint(page, target, part)];
  const { mouse } = page.tab;
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(start.x + 8, start.y + 8);
  await mouse.move(end.x, end.y, { steps: 6 });
  await look?.();
  await mouse.up();
}

journey('codes are dragged between, onto and with Alt into others', async ({ page }) => {
  await openRoom(page);
  const commitments = (await rows(page)).filter((row) => row.startsWith('  ')).map((row) => row.trim());
  const first = commitments[commitments.indexOf('Pledge')];
  const names = await from(page, first, 4);
  const [, second, third] = names.map((row) => row.trim());
  await dragTo(page, third, first, 0.1, async () => {
    await page.waitForText('Moves it here');
    await page.screenshot('codebook-drag');
  });
  await page.until('the third first', async () => (await from(page, third, 2))[1].trim() === first);
  await dragTo(page, second, third, 0.5, () => page.waitForText(/Puts it below/));
  await shows(page, third, [`  ${third}`, `    ${second}`]);

  // Escape gives up.
  await dragTo(page, second, first, 0.5, () => page.press('Escape'));
  await shows(page, third, [`  ${third}`, `    ${second}`]);

  await page.tab.keyboard.down('Alt');
  await dragTo(page, second, first, 0.5, () => page.waitForText(/Merges it into/));
  await page.tab.keyboard.up('Alt');
  await page.find('dialog', 'Merge codes');
  await page.find('button', 'Merge into 2');
  await page.press('Escape');
  await inTree(page);

  // A sorted tree has no places to move to.
  await page.choose('Sort', 'By name');
  await page.waitForText('Codes are moved in their own order only.');
});

journey('on a phone the tree comes first, then the code as a page', { viewport: { width: 390, height: 800, touch: true } }, async ({ page }) => {
  await page.addFile('veria.txt', Buffer.from(TEXT));
  await page.tab.evaluate(() => { location.hash = '#codebook'; });
  await page.find('tree', 'Codes of the codebook');
  await page.screenshot('codebook-phone-tree');
  await page.click('treeitem', /^Pledge/);
  await page.find('heading', 'Pledge');
  await page.screenshot('codebook-phone-code');
  await page.axe();
  await page.click('button', 'Codes');
  await page.find('treeitem', /^Pledge/);
});
