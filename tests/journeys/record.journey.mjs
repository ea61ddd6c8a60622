// The record of a commitment: what is read from its passage, fields that take the words selected next, the way from
// record to record, and its size on small screens.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const PLEDGE = { from: 'we pledge a further', to: 'by the end of this month' };

const openSample = async (page, name = 'Open the sample') => {
  await page.click('button', name);
  await page.find('heading', 'Republic of Almora · 12 Nov 2026');
};

const tagPledge = async (page) => {
  await page.selectText(undefined, PLEDGE);
  await page.find('dialog', 'Choose a code');
  await page.picking();
  await page.pick('P');
  await page.find('heading', 'Pledge');
};

const focusedIs = (page, what, test) => page.until(`the focus on ${what}`, () => page.tab.evaluate(test));
const onAcceptAll = () => document.activeElement?.id === 'accept-all';

/** How high the record is with all its choices, its passage and its foot. */
const height = (page) =>
  page.tab.evaluate(() => {
    const scroll = document.querySelector('.chosen__scroll');
    return scroll.scrollHeight + document.querySelector('.foot').offsetHeight;
  });

/** What is wider than its place. */
const cutOff = (page) =>
  page.tab.evaluate(() =>
    [...document.querySelectorAll('.chosen, .chosen__scroll, .fact, .fact__control, .segments, .segments__one, .foot, .last-row')]
      .filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0)
      .map((it) => `${it.className}: ${it.textContent.slice(0, 40)}`),
  );

journey('Enter in a field of one line goes on to the next field, and from the last one to the note', async ({ page }) => {
  await openSample(page);
  await tagPledge(page);
  const rows = () => page.tab.evaluate(() => [...document.querySelectorAll('#inspector [data-field]')].map((it) => it.dataset.field));
  const [first, second] = await rows();
  await page.tab.focus(`#field-${first}`);
  await page.type('Ålmora e\u0301 😀');
  await page.press('Enter');
  const at = () => page.tab.evaluate(() => document.activeElement?.closest('[data-field]')?.dataset.field ?? document.activeElement?.id);
  await page.until('the next field', async () => (await at()) === second);
  await page.until('what was typed', () => page.tab.evaluate((id) => document.getElementById(id).value === 'Ålmora e\u0301 😀', `field-${first}`));
  const lines = await page.tab.evaluate(() => [...document.querySelectorAll('#inspector [data-field]:has(input[type=text])')].map((it) => it.dataset.field));
  const all = await rows();
  for (const field of lines) {
    await page.tab.evaluate((field) => document.querySelector(`[data-field="${field}"] input[type=text]`).focus(), field);
    await page.press('Enter');
    const next = all[all.indexOf(field) + 1] ?? 'inspector-note';
    await page.until(`${next} after ${field}`, async () => (await at()) === next);
  }
});

journey('a pledge is filled from its passage in 11 actions, and all 11 fields fit a school laptop', { viewport: { width: 1366, height: 625 } }, async ({ page }) => {
  await openSample(page);
  let actions = 0;
  const act = async (action) => {
    actions += 1;
    await action();
  };
  await act(() => page.selectText(undefined, PLEDGE));
  await page.find('dialog', 'Choose a code');
  await page.picking();
  await act(() => page.type('P'));
  await act(() => page.press('Enter'));
  await focusedIs(page, 'Accept all', onAcceptAll);
  assert.equal(await page.tab.evaluate(() => document.querySelectorAll('[data-proposed="true"]').length), 4);
  // A second Enter within a second is taken for a slip and ignored.
  await new Promise((done) => setTimeout(done, 1100));
  await act(() => page.press('Enter'));
  await focusedIs(page, 'the first open field', () => document.activeElement?.id === 'field-action');
  await act(() => page.selectText('the safe return and the care of people'));
  await focusedIs(page, 'the next open field', () => document.activeElement?.closest('[data-field]')?.dataset.field === 'financial_status');
  for (const [field, choice] of [
    ['Money so far', 'Announced'],
    ['Kind of date', 'Deadline'],
    ['How firm', 'Undertaking'],
    ['How specific', 'High'],
    ['Condition', 'No condition'],
    ['Whose words', 'Own'],
  ]) {
    const group = await page.find('radiogroup', field);
    await act(async () => (await page.find('radio', choice, group)).click());
  }
  await page.waitForText('11 of 11 filled');
  assert.ok(actions <= 12, `${actions} actions`);
  assert.equal(await page.value('textbox', 'Who promises'), 'Republic of Almora');
  assert.equal(await page.value('textbox', 'Sum'), 'EUR 12,000,000');
  assert.match(await page.value('textbox', 'By when'), /^30 Nov(ember)? 2026$/);
  assert.equal(await page.value('textbox', 'To whom'), 'the International Organization for Migration');
  await page.tab.focus('#next-record');
  await page.until('the help to close', () => page.tab.evaluate(() => !document.querySelector('[data-current="true"]')));
  const high = await height(page);
  assert.ok(high <= 490, `the record is ${high} px high`);
  assert.deepEqual(await cutOff(page), []);

  // One undo takes back all that was accepted at once.
  for (let step = 0; step < 8; step += 1) await page.press('Control+z');
  await page.waitForText('0 of 11 filled');
});

journey('what was read can be rejected or typed over, and nothing of it is saved', async ({ page }) => {
  await openSample(page);
  await tagPledge(page);
  await focusedIs(page, 'Accept all', onAcceptAll);
  await page.press('Escape');
  await focusedIs(page, 'the text', () => document.activeElement?.getAttribute('role') === 'document');
  await page.waitForText('0 of 11 filled');
  await page.click('button', 'Reject: To whom');
  await page.click('button', 'Accept: Sum');
  await page.waitForText('1 of 11 filled');
  await page.fill('By when', 'December 2027');
  await page.tab.focus('#inspector-note');
  assert.equal(await page.value('textbox', 'To whom'), '');
  await page.waitForText('2 of 11 filled');
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  const { attributes } = JSON.parse(file.text).annotations[0];
  assert.deepEqual(Object.keys(attributes).sort(), ['amount', 'deadline']);
  assert.equal(attributes.amount.proposed, true);
  assert.equal(attributes.deadline.proposed, undefined);
  assert.equal(attributes.deadline.value.edtf, '2027-12');
});

journey('a field that has the focus takes the words selected next, until Escape', async ({ page }) => {
  await openSample(page);
  await tagPledge(page);
  await (await page.field('To whom')).focus();
  await page.waitForText('Select the words in the text.');
  await page.selectText('people freed from the mines');
  await page.until('the field to be filled', async () => (await page.value('textbox', 'To whom')) === 'people freed from the mines');
  assert.deepEqual(await page.all('dialog', 'Choose a code'), [], 'the picker stays closed');
  await (await page.field('Who promises')).focus();
  await page.press('Escape');
  await focusedIs(page, 'the text', () => document.activeElement?.getAttribute('role') === 'document');
  await page.selectText('Three harvests have failed');
  await page.find('dialog', 'Choose a code');
  assert.equal(await page.value('textbox', 'Who promises'), '');
});

journey('Ctrl and Enter go from record to record with open fields', async ({ page }) => {
  await openSample(page, 'Open the sample, already coded');
  await page.tab.focus('[role="document"]');
  const seen = [];
  for (let step = 0; step < 5; step += 1) {
    await page.press('Control+Enter');
    await page.until('the focus in the record', () => page.tab.evaluate(() => Boolean(document.activeElement?.closest('.chosen'))));
    seen.push(await page.tab.evaluate(() => document.querySelector('.chosen__quote').textContent));
  }
  assert.equal(new Set(seen).size, 5, seen.join('\n'));
});

journey('the fields show the chosen tag, also where a translation has replaced the words', async ({ page }) => {
  await openSample(page, 'Open the sample, already coded');
  await page.tab.focus('[role="document"]');
  await page.press('Control+Enter');
  await page.until('a record', () => page.tab.evaluate(() => Boolean(document.querySelector('.chosen'))));
  const shown = () => page.tab.evaluate(() => ({
    code: document.querySelector('#record-code').textContent.trim(),
    quote: document.querySelector('.chosen__quote').textContent,
  }));
  // A key pressed before the last one was answered would go past a record.
  const goOn = async ({ code, quote }) => {
    await page.press('Control+Enter');
    await page.until('the next record', async () => {
      const next = await shown();
      return next.code !== code || next.quote !== quote;
    });
  };
  // What translation by the browser does: it puts elements with other words in place of text nodes.
  await page.tab.evaluate(() => {
    const nodes = document.createTreeWalker(document.querySelector('.chosen'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (nodes.nextNode()) texts.push(nodes.currentNode);
    for (const text of texts.filter((it) => !it.parentElement.closest('option, textarea'))) {
      const font = document.createElement('font');
      font.textContent = `translated ${text.data}`;
      text.replaceWith(font);
    }
  });
  let record = await shown();
  while (record.code !== 'Pledge') {
    await goOn(record);
    record = await shown();
  }
  await page.waitForText('Who promises');
  assert.match(record.quote, /^(Today we pledge|Together with UNODC)/);
});

for (const [width, size] of [[390, 844], [320, 640]]) {
  journey(`nothing of the record is cut at ${width} px`, { viewport: { width, height: size } }, async ({ page }) => {
    await openSample(page, 'Open the sample, already coded');
    await page.tab.focus('[role="document"]');
    await page.press('Control+Enter');
    await page.click('button', 'Record');
    await page.until('the record', () => page.tab.evaluate(() => document.querySelector('.chosen')?.offsetHeight > 0));
    await page.click('button', /^More \(/);
    assert.deepEqual(await cutOff(page), []);
  });
}

journey('a choice that is clicked after a field was typed in is chosen', async ({ page }) => {
  await openSample(page);
  await tagPledge(page);
  await page.press('Escape');
  await page.fill('Who promises', 'Almora');
  await page.waitForText('1 of 11 filled');
  await page.click('radio', 'Undertaking');
  await page.waitForText('2 of 11 filled');
});

journey('the name of a field leads to it, also from a field above whose help is open', async ({ page }) => {
  await openSample(page);
  await tagPledge(page);
  const lines = await page.tab.evaluate(() => [...document.querySelectorAll('#inspector [data-field]:has(input[type=text])')].map((it) => it.dataset.field));
  for (const [at, field] of lines.slice(1).entries()) {
    await page.tab.focus(`#field-${lines[at]}`);
    await page.until('its help', () => page.tab.evaluate((field) => !document.getElementById(`field-${field}-help`).hidden, lines[at]));
    const { x, y } = await page.tab.$eval(`label[for="field-${field}"]`, (label) => {
      label.scrollIntoView({ block: 'nearest' });
      const { left, top, height } = label.getBoundingClientRect();
      return { x: left + 4, y: top + height / 2 };
    });
    await page.tab.mouse.move(x, y);
    await page.tab.mouse.down();
    await new Promise((done) => setTimeout(done, 80)); // as long as a finger presses
    await page.tab.mouse.up();
    await page.until(`the focus on ${field}`, () => page.tab.evaluate((id) => document.activeElement?.id === id, `field-${field}`));
  }
});
