// Feedback on a student's work: opened as a file, walked through, filtered, printed, and the work taken up again.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { journey } from './journey.mjs';

/** The exercise that a test of crates/core/src/starter/practice.rs writes. */
const EXERCISE = readFileSync(new URL('exercise.json', import.meta.url), 'utf8');
const TITLE = 'Forced labour debate';
const NAME = 'Your name, or the pseudonym you were given';

const PLEDGE = 'Today we pledge a further 12\u00a0million euros';
const PASSAGES = [
  ['Families who flee a war are offered work', 'refugees'],
  ['a crime against the dignity of every person', 'human rights'],
  ['a threat to international peace and security', 'threat'],
  ['hunger does the recruiting', 'humanitarian'],
  [PLEDGE, 'P'],
];

async function begin(page, name = 'Heron') {
  await page.find('button', 'Begin');
  await page.fill(NAME, name);
  await page.press('Enter');
  await page.find('button', 'Hand in');
}

/** Works on the exercise, and returns what is handed in. */
async function handIn(page) {
  await page.dropFile('exercise.json', EXERCISE);
  await begin(page);
  for (const [quote, pick] of PASSAGES) {
    await page.selectText(quote);
    await page.pick(pick);
  }
  await page.click('button', /^Pledge: Today we pledge/);
  await page.fill(/^Who promises/, 'Almora');
  await page.fill('Note to the teacher', 'Unsure: is “further” a new sum? 😀');
  await page.saved();
  await page.click('button', 'Hand in');
  const file = await page.download(() => page.click('button', 'Hand in as it is'));
  await page.find('dialog', 'Saved, ready to be handed in');
  await page.click('button', 'Back to my work');
  return JSON.parse(file.text);
}

/** A feedback file on a hand-in, with items of every outcome. */
function feedbackOn(handIn, { revision = 1, points = 8500 } = {}) {
  const [{ text, sha256 }] = handIn.statements;
  const said = handIn.attachments['hand-in'];
  const span = (quote) => {
    const at = text.indexOf(quote);
    assert.ok(at >= 0, quote);
    const start = [...text.slice(0, at)].length;
    return { start, end: start + [...quote].length, quote };
  };
  const own = (quote) => {
    const found = handIn.annotations.find(({ spans }) => spans[0].quote === quote);
    return { annotation: found.id, spans: [span(quote)], code: found.code };
  };
  const key = (quote, code) => ({ spans: [span(quote)], code });
  const item = (outcome, more) => ({ text: sha256, outcome, ...more });
  const [families, dignity, threat, hunger] = PASSAGES.map(([quote]) => quote);
  const items = [
    item({ what: 'found' }, { item: 1, own: own(families), key: key(families, 'refugees_migrants_idps') }),
    item({ what: 'other_code' }, {
      item: 2, own: own(dignity), key: key(dignity, 'humanitarian'), words: 'Who suffers is at the centre here.',
    }),
    item({ what: 'edges_and_code', start: 0, end: -5, words: 5 }, {
      item: 3, own: own(threat), key: key(`${threat}, and it belongs on the agenda`, 'peace_security'),
    }),
    item({ what: 'missed' }, { item: 4, key: key('We urge Member States to publish their lists of importers', 'intent'), words: '“Urge” asks for something.' }),
    item({ what: 'missed' }, { item: 5, kind: 'bonus', key: key('the Protocol to the Forced Labour Convention', 'human_rights') }),
    item({ what: 'edges', start: 0, end: -6, words: 6 }, {
      item: 6,
      own: own(PLEDGE),
      key: key(`${PLEDGE} to the International Organization for Migration`, 'pledge'),
      fields: [
        { attribute: 'actor', agrees: 'yes' },
        { attribute: 'deadline', agrees: 'empty', key: { kind: 'date', text: 'by the end of this month', edtf: '2026-11', day: '2026-11-30', precision: 'month' } },
        { attribute: 'action', agrees: 'to_be_judged', own: { kind: 'text', text: 'pay' }, key: { kind: 'text', text: 'give' } },
      ],
      comment: 'To whom it goes is part of the promise.\nLook for “to”.',
    }),
    item({ what: 'extra', trap: false }, { own: own(hunger) }),
  ];
  const feedback = {
    exercise: said.exercise,
    hand_in: said.id,
    revision,
    key_revision: 2,
    given: '2026-12-01T10:00:00.000Z',
    items,
    on_the_whole: 'You find themes well. Look again at where a passage ends.',
    grade: { points, most: 10000 },
  };
  const { exercise } = JSON.parse(EXERCISE).attachments;
  return JSON.stringify({ ...handIn, kind: 'feedback', attachments: { ...handIn.attachments, exercise, feedback } });
}

const panel = (page) => page.tab.evaluate(() => plain(document.querySelector('.beside__steps h2')?.textContent ?? ''));
async function itemIs(page, title) {
  await page.until(title, async () => (await panel(page))?.replace(/[\u2068\u2069]/g, '') === title);
}
const chips = (page) => page.tab.evaluate(() => document.querySelectorAll('.beside-chip').length);

/** Whether the feedback is in the list of projects. Runs in the page. */
async function stored() {
  const opened = await new Promise((done, failed) => {
    const request = indexedDB.open('statement-annotator-1');
    Object.assign(request, { onsuccess: () => done(request.result), onerror: () => failed(request.error) });
  });
  const recents = await new Promise((done) => {
    opened.transaction('page').objectStore('page').get('recents').onsuccess = ({ target }) => done(target.result);
  });
  opened.close();
  return JSON.parse(recents ?? '[]').some(({ classroom }) => classroom?.feedback);
}

/** Whether nothing is wider than the page. */
async function fits(page) {
  const [width, inside] = await page.tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(width <= inside, `${width} px in ${inside}`);
}

journey('feedback is read by keys, filtered and printed, and the work is taken up again', async ({ page }) => {
  const work = await handIn(page);
  await page.dropFile('feedback.json', feedbackOn(work));
  await itemIs(page, 'Item 1 of 7');
  await page.waitForText('Feedback on attempt 1, read only');
  await page.waitForText('Passage and code are as in the key.');
  await page.waitForText(/You found 1 of 5 · 1 more with other edges · 1 extra/);
  assert.equal((await page.all('navigation', 'Rooms')).length, 0);
  assert.equal((await page.all('button', 'Export')).length, 0);
  assert.equal(await chips(page), 7);
  await page.axe();
  await page.screenshot('feedback');

  // By keys, in the order of the text.
  const means = [
    ['Item 2 of 7', /The key has the code “Humanitarian affairs and displacement”/],
    ['Item 3 of 7', /The passage ends 5 words too early/],
    ['Item 4 of 7', /The key has “Intent” here, and nothing was marked/],
    ['Item 5 of 7', /missing it is no mistake/],
    ['Item 6 of 7', /The code is right\. The passage ends 6 words too early/],
    ['Item 7 of 7', /The key has nothing here that fits/],
  ];
  for (const [title, words] of means) {
    await page.press('n');
    await itemIs(page, title);
    await page.waitForText(words);
  }
  await page.press('n');
  await page.press('b');
  await itemIs(page, 'Item 6 of 7');
  await page.waitForText('To whom it goes is part of the promise.');
  await page.waitForText('Unsure: is “further” a new sum? 😀');
  await page.waitForText('November 2026');
  await page.waitForText('8.5 of 10 points');
  await page.axe();
  await page.screenshot('feedback-item');
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('feedback-dark');
  await page.setScheme('light');
  await page.setViewport(1024, 768);
  await fits(page);
  await page.axe();
  await page.screenshot('feedback-1024');
  await page.setViewport(1400, 900);

  // Only what was wrong, and single outcomes.
  await page.press('w');
  await itemIs(page, 'Item 6, one of 5 shown');
  assert.equal(await chips(page), 5, 'neither what was found nor the bonus');
  await page.click('button', 'missed 1');
  await itemIs(page, 'Item 4, one of 1 shown');
  await page.click('button', 'missed 1');
  await page.click('button', 'found 1');
  await page.waitForText('Nothing of this kind.');
  await page.axe();
  await page.click('button', 'Show everything');
  await page.until('all seven', async () => (await chips(page)) === 7);

  // A passage, and the button beside it.
  await page.click('button', /Item 2, other code/);
  await itemIs(page, 'Item 2 of 7');
  await page.press('n');
  await page.until('the focus on the next button', () => page.tab.evaluate(() => document.activeElement?.id === 'beside-item-2'));
  await page.tab.evaluate(() => document.querySelector('.beside-own[data-item="0"]').click());
  await itemIs(page, 'Item 1 of 7');
  await page.press('Escape');
  await itemIs(page, 'Item 1 of 7');

  // On paper: the text with its marks, then every item with its words.
  await page.tab.emulateMediaType('print');
  const listed = await page.tab.evaluate(() => [...document.querySelectorAll('.beside-list li')].filter((it) => it.checkVisibility()).map((it) => plain(it.innerText)));
  assert.equal(listed.length, 7);
  assert.match(listed[5], /To whom it goes is part of the promise/);
  assert.ok(await page.tab.evaluate(() => !document.querySelector('.beside__panel').checkVisibility()));
  await page.screenshot('feedback-print', { fullPage: true });
  await page.tab.emulateMediaType(null);

  // It is found again, and is read only each time.
  await page.until('it to be stored', () => page.tab.evaluate(stored));
  await page.reload();
  await itemIs(page, 'Item 1 of 7');
  await page.click('button', 'Close');
  await page.find('button', /^Feedback: Forced labour debate/);
  await page.axe();
  await page.screenshot('feedback-listed');
  await page.dropFile('feedback.json', feedbackOn(work, { revision: 2, points: 9000 }));
  await page.waitForText('9 of 10 points');
  await page.waitForText(/revision 2/);
  await page.dropFile('feedback.json', feedbackOn(work));
  await page.waitForText('You have opened newer feedback on this work: revision 2.');
  await page.click('button', 'Open it');
  await page.waitForText('9 of 10 points');

  await page.click('button', 'Take it up again');
  await page.find('button', 'Hand in');
  await page.find('button', /^Pledge: Today we pledge/);
  await page.click('button', 'Hand in');
  const next = JSON.parse((await page.download(() => page.click('button', 'Hand in as it is'))).text);
  assert.equal(next.attachments['hand-in'].attempt, 2);
  assert.equal(next.attachments['hand-in'].parent, work.attachments['hand-in'].id);

  // On another computer, the work is made from what was handed in.
  await page.click('button', 'Remove my work from this computer');
  await page.click('button', 'Remove it');
  await page.dropFile('feedback.json', feedbackOn(next));
  await itemIs(page, 'Item 1 of 7');
  await page.click('button', 'Take it up again');
  await page.find('button', 'Hand in');
  await page.click('button', 'Hand in');
  const third = JSON.parse((await page.download(() => page.click('button', 'Hand in as it is'))).text);
  assert.equal(third.attachments['hand-in'].attempt, 3);
  assert.equal(third.annotations.length, PASSAGES.length);
});

journey('feedback on a phone', async ({ page }) => {
  const work = await handIn(page);
  await page.setViewport(390, 844);
  await page.dropFile('feedback.json', feedbackOn(work));
  await itemIs(page, 'Item 1 of 7');
  await fits(page);
  await page.axe();
  await page.click('button', 'Next item');
  await itemIs(page, 'Item 2 of 7');
  await page.screenshot('feedback-phone');
  await page.setScheme('dark');
  await page.axe();
  await page.screenshot('feedback-phone-dark');
  await page.setScheme('light');
  await page.setViewport(320, 640);
  await fits(page);
  await page.screenshot('feedback-320');
});

journey('a text to practise on is compared with its key at once', async ({ page }) => {
  await page.click('button', 'Try an exercise');
  await page.find('heading', TITLE);
  await begin(page, 'Wren');
  await page.selectText(PLEDGE);
  await page.pick('P');
  await page.saved();
  await page.click('button', 'Hand in');
  await page.click('button', 'Hand in as it is');
  await page.find('button', 'Take it up again');
  await page.find('button', /other edges: Pledge/);
  await page.waitForText(/Item 1 of/);
  await page.axe();
  await page.screenshot('feedback-practice');
  await page.click('button', 'Take it up again');
  await page.find('button', 'Hand in');
});

/** Feedback on a text of 20,000 words with 400 items, none of which was marked. */
function longFeedback() {
  const file = JSON.parse(EXERCISE);
  const [{ id, text, provenance, metadata }] = file.statements;
  const paragraphs = text.split('\n').filter((it) => it.length > 200);
  const all = [];
  for (let words = 0; words < 20_000; ) {
    const paragraph = `${all.length + 1}. ${paragraphs[all.length % paragraphs.length]}`;
    words += paragraph.split(' ').length;
    all.push(paragraph);
  }
  const long = all.join('\n');
  const sha256 = createHash('sha256').update(long).digest('hex');
  let start = 0;
  const items = all.flatMap((paragraph) => {
    const at = start;
    start += [...paragraph].length + 1;
    const item = (from, to) => {
      const quote = [...paragraph].slice(from, to).join('');
      return { text: sha256, outcome: { what: 'missed' }, item: 1, key: { spans: [{ start: at + from, end: at + to, quote }], code: 'pledge' } };
    };
    return [item(0, 60), item(30, 150)];
  });
  const exercise = { ...file.attachments.exercise, texts: [{ sha256, part: 'everything' }] };
  const at = '2026-12-01T10:00:00.000Z';
  const said = {
    id: '900d0000-0000-4000-8000-0000000000a1', exercise: exercise.id, exercise_revision: 1, pseudonym: 'Heron',
    attempt: 1, begun: at, handed_in: at, counts: [], lacks: [], checksum: '0'.repeat(64),
  };
  const feedback = { exercise: exercise.id, hand_in: said.id, revision: 1, key_revision: 1, given: at, items };
  return JSON.stringify({
    ...file,
    kind: 'feedback',
    annotators: [{ id: '900d0000-0000-4000-8000-0000000000b1', name: 'Heron', kind: 'person' }],
    statements: [{ id, sha256, text: long, provenance, metadata }],
    attachments: { exercise, 'hand-in': said, feedback },
  });
}

journey('feedback on a long text stays quick', async ({ page }) => {
  const json = longFeedback();
  await page.dropFile('feedback.json', json);
  await page.find('button', 'Take it up again');
  const { length } = JSON.parse(json).attachments.feedback.items;
  await itemIs(page, `Item 1 of ${length}`);
  const drawn = await page.tab.evaluate(() => {
    const rows = [...document.querySelectorAll('.beside-row > p')];
    const far = rows.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true }));
    return { rows: rows.length, far: far.length, elements: document.querySelectorAll('.beside__texts *').length };
  });
  assert.ok(drawn.far > drawn.rows / 2, `${drawn.far} of ${drawn.rows} paragraphs are not laid out`);
  assert.ok(drawn.elements < 12 * length, `${drawn.elements} elements`);
  const took = [];
  for (let step = 2; step <= 12; step += 1) {
    took.push(await page.tab.evaluate(async () => {
      const start = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true, cancelable: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      return performance.now() - start;
    }));
    await itemIs(page, `Item ${step} of ${length}`);
  }
  const [middle] = took.sort((a, b) => a - b).slice(took.length / 2);
  console.log(`# a step takes ${Math.round(middle)} ms, the longest ${Math.round(took.at(-1))} ms`);
  assert.ok(middle < 500, `${middle} ms`);
  await page.press('w');
  await page.screenshot('feedback-long');
});
