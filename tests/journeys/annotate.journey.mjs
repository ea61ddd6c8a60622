// The main job, from an empty page to a checked export: with our own sample, an awkward text, and a
// real statement if there is one.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { checkExport } from './check-export.mjs';
import { journey } from './journey.mjs';
import { sharedData } from '../shared-data.mjs';

/** The sample: ten themes and seven commitments, two of them nested, two crossing. */
const sample = {
  name: 'the sample',
  open: (page) => page.click('button', 'Open the sample'),
  title: 'Republic of Almora · 12 Nov 2026',
  themes: [
    ['Almora thanks you for bringing this question to the Council.', { key: '0' }],
    ['Families who flee a war are offered work', { key: '2' }],
    ['Families who flee a war', { key: '3' }],
    ['boys of thirteen who have dug ore by day', { search: 'children and' }],
    ['the metal leaves the country in the same lorries', { search: 'organised' }],
    ['a threat to international peace and security', { search: 'threat' }],
    ['Resolution 2917, which was adopted last December', { key: '7' }],
    ['opening shelters in all six provinces', { search: 'victims' }],
    ['12\u00a0million euros', { key: '6' }],
    ['a first meeting of all of them', { key: '9', method: 'keyboard' }],
  ],
  commitments: [
    ['Resolution 2917, which was adopted last December, calls upon all States', { key: 'C' }],
    ['which was adopted last December, calls upon all States to make companies', { key: 'N' }],
    ['Last year we ratified the Protocol to the Forced Labour Convention', { panel: 'Report of past action' }],
    ['My Government is now opening shelters in all six provinces', { key: 'O' }],
    ['we pledge a further 12\u00a0million euros to the International Organization for Migration, to be paid by the end of this month', { key: 'P' }],
    ['We reaffirm our commitment to the 2030 Agenda', { search: 'reaff', method: 'keyboard' }],
    ['we attach great importance to the work', { search: 'support' }],
  ],
  pledge: {
    quote: 'we pledge a further 12\u00a0million euros',
    actor: 'Almora',
    recipient: 'International Organization for Migration',
    amount: '12\u00a0million euros',
    deadline: 'by the end of this month',
    expected: {
      actor: { party: 'speaker_state' },
      recipient: { party: 'organisation' },
      amount: { amount: '12000000', currency: 'EUR' },
      deadline: { day: '2026-11-30', edtf: '2026-11-30', anchor: 'document' },
    },
  },
};

const AWKWARD = [
  'Statement by Ms. 👩🏻‍🚒 Noor al-Haddad',
  'At the Security Council Open Debate',
  '4 May 2031',
  '',
  'Madam President,',
  '',
  '\u00a0\u00a0\u00a0Families 👨‍👩‍👧‍👦 who flee the cafe\u0301 and the mines\u00a0— 😀😀 — are offered work, and a debt instead.',
  '',
  'نحن نلتزم بدفع ٣ ملايين دولار إلى الصندوق قبل نهاية هذا العام، ونشكر الأمم المتحدة على عملها.',
  '',
  'Zalgo Z\u0351\u036b\u0343a\u0329l\u0348g\u033do\u0317 and ﷽ aside, we pledge 2.5 million US dollars to the 🇺🇳 relief fund before the end of this year, and we call on every State to publish its lists.',
  '',
  'Nous réaffirmons notre engagement; we reaffirm it. 我们将在2030年前再培训四百名检查员。 We support the plan. We hope for peace. We will not pay ransom. We have trained 400 inspectors. We are training more.',
  '',
  'I thank you, Madam President.',
  '',
].join('\r\n');

const awkward = {
  name: 'a text with emoji, Arabic, combining marks, NBSP and CRLF',
  open: (page) => page.addFile('awkward.txt', `\ufeff${AWKWARD}`),
  title: 'Statement by Ms. 👩🏻‍🚒 Noor al-Haddad',
  themes: [
    ['Families 👨‍👩‍👧‍👦 who flee the cafe\u0301', { key: '3' }],
    ['cafe\u0301 and the mines', { key: '2' }],
    ['نحن نلتزم بدفع ٣ ملايين دولار', { key: '6' }],
    ['ونشكر الأمم المتحدة', { search: 'agencies' }],
    ['Z\u0351\u036b\u0343a\u0329l\u0348g\u033do\u0317', { key: '0' }],
    ['2.5 million US dollars', { key: '6' }],
    ['Nous réaffirmons notre engagement', { key: '8' }],
    ['我们将在2030年前再培训四百名检查员', { search: 'education' }],
    ['We hope for peace.', { key: '4', method: 'keyboard' }],
    ['😀😀 — are offered work', { key: '1' }],
  ],
  commitments: [
    ['we pledge 2.5 million US dollars to the 🇺🇳 relief fund before the end of this year', { key: 'P' }],
    ['relief fund before the end of this year, and we call', { key: 'N' }],
    ['we call on every State to publish its lists.', { search: 'call' }],
    ['We support the plan.', { key: 'S', method: 'keyboard' }],
    ['We have trained 400 inspectors.', { panel: 'Report of past action' }],
    ['We are training more.', { key: 'O' }],
    ['نلتزم بدفع ٣ ملايين دولار إلى الصندوق', { search: 'intent' }],
  ],
  pledge: {
    quote: 'we pledge 2.5 million US dollars',
    actor: 'we',
    recipient: 'relief fund',
    amount: '2.5 million US dollars',
    deadline: 'before the end of this year',
    expected: {
      actor: { party: 'speaker_state' },
      recipient: { text: 'relief fund' },
      amount: { amount: '2500000', currency: 'USD' },
      deadline: { day: '2031-12-31', anchor: 'document' },
    },
  },
};

const JAPAN = 'statements/japan-unsc-2017-03-15.txt';
const japan = {
  name: 'the Japan statement',
  data: [JAPAN],
  open: (page) => page.addFile(sharedData(JAPAN)),
  title: 'Japan · 15 Mar 2017',
  themes: [
    ['terrorist activities', { key: '5' }],
    ['trafficking in persons as their methods', { key: '2' }],
    ['threats to international peace and security', { search: 'threat' }],
    ['Resolution 2331, which was adopted last December', { key: '7' }],
    ['assistance provided by the UNODC', { search: 'agencies' }],
    ['refugees, migrants and internally displaced persons', { key: '3' }],
    ['human security, which is a human-centered approach', { search: 'human security' }],
    ['providing assistance to victims', { search: 'victims' }],
    ['23 million US dollars', { key: '6' }],
    ['cooperation of all actors', { key: '9', method: 'keyboard' }],
  ],
  commitments: [
    ['Resolution 2331, which was adopted last December, calls upon the Member States', { key: 'C' }],
    ['which was adopted last December, calls upon the Member States to fully implement', { key: 'N' }],
    ['is stepping up its support to UNODC', { key: 'O' }],
    ['Japan has been contributing to IOM’s programmes', { panel: 'Report of past action' }],
    ['I would like to reaffirm Japan’s commitment to combating trafficking in persons', { search: 'reaff', method: 'keyboard' }],
    ['The Security Council must therefore proactively address this issue.', { search: 'call' }],
    [{ from: 'Japan has pledged', to: 'by the end of this month' }, { key: 'P' }],
  ],
  pledge: {
    quote: 'Japan has pledged',
    actor: 'Japan',
    actorNth: 'Japan has pledged',
    recipient: 'UNODC',
    amount: 'approximately 23 million US dollars',
    deadline: 'by the end of this month',
    expected: {
      actor: { party: 'speaker_state', iso3: 'JPN' },
      recipient: { party: 'organisation' },
      amount: { amount: '23000000', currency: 'USD', approximate: true },
      deadline: { day: '2017-03-31', edtf: '2017-03-31', anchor: 'document' },
    },
  },
};

/** Selects a passage and applies a code: by its key, by the picker's search, or in the panel. */
async function tag(page, [quote, { key, search, panel, method }]) {
  const options = { method: method ?? 'mouse', ...(typeof quote === 'object' ? quote : {}) };
  await page.selectText(typeof quote === 'object' ? undefined : quote, options);
  if (panel) {
    await page.click('treeitem', new RegExp(`^${panel}`));
  } else if (key && method === 'keyboard') {
    await page.press(key); // the text has the focus; no picker is needed
  } else {
    if (method === 'keyboard') await page.press('Enter');
    await page.pick(key ?? search);
  }
  await page.gone('dialog', 'Choose a code');
}

/** Fills a field of the record from a passage of the text: the field that has the focus takes what is selected. */
async function fillFrom(page, field, quote) {
  await (await page.field(field)).focus();
  await page.selectText(quote);
  await page.until(`${field} to be filled`, async () => (await page.value('textbox', field)) !== '');
  await page.gone('dialog', 'Choose a code');
}

/** Chooses an annotation by its chip in the margin. */
async function choose(page, code, quote) {
  await page.click('button', new RegExp(`^${code}: ${quote.slice(0, 20)}`));
}

async function exported(page, min) {
  await page.click('button', 'Export');
  const file = await page.download(() => page.click('button', 'Download a project file'));
  await checkExport(file.path, { min });
  return file;
}

const codes = (project) => project.annotations.map(({ code }) => code).sort();

/** The main job on one text. */
async function annotate(page, text) {
  await text.open(page);
  await page.find('heading', text.title);
  const tops = await page.paragraphTops();
  for (const passage of [...text.themes, ...text.commitments]) await tag(page, passage);
  // Firefox places scrolled text on fractions of a pixel.
  const moved = (await page.paragraphTops()).filter((top, i) => Math.abs(top - tops[i]) > 0.5);
  assert.deepEqual(moved, [], 'tagging does not move the text');

  // The record of the pledge.
  const { pledge } = text;
  await choose(page, 'Pledge', pledge.quote);
  await page.find('heading', 'Pledge');
  for (const [field, quote] of [
    ['Who promises', pledge.actor],
    ['To whom', pledge.recipient],
    ['Sum', pledge.amount],
    ['By when', pledge.deadline],
  ]) {
    await fillFrom(page, field, quote);
  }
  await page.click('radio', 'Undertaking');
  await page.fill('Note', 'A sum and a date: it can be checked 😀.');
  await page.saved();

  const first = await exported(page, 17);
  const project = JSON.parse(first.text);
  assert.equal(project.annotations.length, 17);
  const record = project.annotations.find(({ code }) => code === 'pledge');
  for (const [field, expected] of Object.entries(pledge.expected)) {
    const { value, evidence } = record.attributes[field];
    for (const [name, wanted] of Object.entries(expected)) assert.equal(value[name], wanted, field);
    assert.equal(evidence.length, 1, `${field} keeps its passage`);
  }
  assert.equal(record.attributes.strength.value.choice, 'undertaking');
  assert.equal(record.note, 'A sum and a date: it can be checked 😀.');

  // Undo to before the note, then redo: everything is as before.
  await page.tab.focus('[role="document"]');
  await page.press('Control+z', 'Control+z');
  await page.find('button', /^Redo: /);
  await page.press('Control+Shift+z', 'Control+Shift+z');
  await page.saved();
  assert.equal((await exported(page, 17)).text, first.text);

  // A killed tab: everything is restored, with its history.
  await page.reopen();
  await page.find('heading', text.title);
  assert.equal((await exported(page, 17)).text, first.text, 'the same project, the same bytes');
  await page.click('button', /^Undo: /);
  await page.click('button', /^Redo: /);

  // The file restores the same project as a new one.
  await page.dropFile(first.path);
  await page.click('radio', 'Open it beside this one');
  await page.click('button', 'Open');
  await page.waitForText(/was opened/);
  assert.equal((await exported(page, 17)).text, first.text, 'export, import, export');
  assert.deepEqual(codes(JSON.parse(first.text)), codes(project));
}

for (const text of [sample, awkward, japan]) {
  journey(`tag, record, undo, reload and export ${text.name}`, { data: text.data }, ({ page }) => annotate(page, text));
}

// A real statement if there is one, else the awkward text.
const carried = existsSync(sharedData(JAPAN)) ? japan : awkward;
journey(`the same in one file from the disk, without a network: ${carried.name}`, { oneFile: true }, async ({ page }) => {
  await page.tab.setOfflineMode(true);
  await page.waitForText(/for this file at this place/);
  await annotate(page, carried);
});
