// Kills the renderer process at random moments while somebody works, and looks what is left.
//
//   ./dev prove kill [TIMES]      200 times; writes docs/figures/kill.md
//   ./dev prove kill 5            as in ./dev test; writes nothing
//
// After each kill the page is opened anew in the same profile. The project must open without a word
// of complaint, be valid, and equal what it was after some number of the edits that were made: all
// that the page had called saved, and all that were a second old.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../journeys/browser.mjs';
import { problemsOf } from '../journeys/check-export.mjs';
import { openPage, pause } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';

const ALL = 200;
const LATEST = 1_000; // ms; what is younger may be lost unless it was called saved
const KILL_AFTER = [200, 4_000]; // ms of work; the first edit waits for the second part of the program
const PAUSE = [0, 600]; // ms after every second edit; what is saved is said once it is quiet
const ROUNDS = 25; // kills on one project

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const times = Number(process.argv[2] ?? ALL);
const SEED = Number(process.env.SEED ?? 20261123);

/** "mulberry32", by Tommy Ettinger: the same work each time. */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const random = dice(SEED);
const between = ([low, high]) => low + random() * (high - low);

/** The work, and what the project should be after each of its edits. */
class Work {
  constructor(words) {
    this.words = words; // that occur once, each to be tagged once
    this.state = [];
    this.undone = [];
    this.done = [];
    this.edits = []; // { state, at, saved }
    this.keep('start');
  }

  /** Whether no tag has this word. */
  isFree(word) {
    return !this.state.some(({ quote }) => quote.split(' ').includes(word));
  }

  /** Words as a passage has them: in the order of the text. */
  inOrder(words) {
    return words.sort((one, other) => this.words.indexOf(one) - this.words.indexOf(other)).join(' ');
  }

  /** The tag of the same code after this one in the text. */
  next(tag) {
    const start = ({ quote }) => this.words.indexOf(quote.split(' ')[0]);
    const after = this.state.filter((one) => one.code === tag.code && start(one) > start(tag));
    return after.sort((one, other) => start(one) - start(other))[0];
  }

  /** The tags when the next one has been joined with this one. */
  joined(kept, next) {
    const quote = this.inOrder([...kept.quote.split(' '), ...next.quote.split(' ')]);
    const note = [kept.note, next.note].map((one) => one.trim()).filter(Boolean).join('\n');
    return this.state.filter((one) => one !== next).map((one) => (one === kept ? { ...kept, quote, note } : one));
  }

  keep(what) {
    this.edits.push({ what, state: structuredClone(this.state), at: Date.now(), saved: false });
  }

  change(what, change) {
    this.done.push(structuredClone(this.state));
    this.undone = [];
    change();
    this.keep(what);
  }

  step(what, from, to) {
    const state = from.pop();
    if (!state) return false;
    to.push(structuredClone(this.state));
    this.state = state;
    this.keep(what);
    return true;
  }
}

/** Waits for the page; not in the next one, when it was killed meanwhile. */
const wait = (page, work, test) =>
  page.until('the page', async () => {
    if (work.over) return true;
    return page.tab.evaluate(test);
  });
const searching = () => document.activeElement?.id === 'picker-search';

/** One edit by hand. What is to be the state is written down before the last key is pressed. */
async function edit(page, work) {
  const what = random();
  const quote = work.words[Math.floor(random() * work.words.length)];
  if (what < 0.15 && work.done.length) {
    await page.tab.focus('[role="document"]');
    work.step('undo', work.done, work.undone);
    await page.press('Control+z');
  } else if (what < 0.25 && work.undone.length) {
    await page.tab.focus('[role="document"]');
    work.step('redo', work.undone, work.done);
    await page.press('Control+Shift+z');
  } else if (what < 0.32 && work.state.length > 1) {
    const many = [tagAll, recodeAll, mergeCodes];
    await many[Math.floor(random() * many.length)](page, work);
  } else if (work.isFree(quote)) {
    await page.selectText(quote);
    await wait(page, work, searching);
    if (work.over) return;
    await page.type('P');
    work.change('tag', () => work.state.push({ quote, note: '', code: 'pledge' }));
    await page.press('Enter');
    await wait(page, work, () => document.activeElement?.id !== 'picker-search');
    if (work.over) return;
    if (random() < 0.3) {
      const note = `${quote} 😀 ${work.edits.length}`;
      const isShown = (quote) => {
        const inspector = document.querySelector('#inspector:has(#inspector-note)');
        return inspector?.innerText.includes(quote);
      };
      await page.until('the note of the new tag', async () => work.over || page.tab.evaluate(isShown, quote));
      if (work.over) return;
      await page.tab.focus('#inspector-note');
      work.change('note', () => (work.state.at(-1).note = note));
      await page.type(note);
      work.edits.at(-1).at = Date.now(); // when the last letter was typed
    } else if (random() < 0.6) {
      await changePassage(page, work, quote);
    }
  }
}

/** Adds a word to the tag that was just made, and takes it off again, splits the tag there, or joins it with the next. */
async function changePassage(page, work, quote) {
  const free = work.words.filter((word) => word !== quote && work.isFree(word));
  const other = free[Math.floor(random() * free.length)];
  const tag = (change) => (work.state = work.state.flatMap((one) => (one.quote.split(' ').includes(quote) ? change(one) : [one])));
  if (!other) return;
  await page.selectText(other);
  await wait(page, work, searching);
  if (work.over) return;
  work.change('add a word', () => tag((one) => [{ ...one, quote: work.inOrder([...one.quote.split(' '), other]) }]));
  await page.press('+');
  await wait(page, work, () => document.activeElement?.getAttribute('role') === 'document');
  if (work.over) return;
  const what = random();
  if (what < 0.4) {
    const [kept] = work.state.filter((one) => one.quote.split(' ').includes(quote));
    const next = work.next(kept);
    if (next) {
      work.change('join', () => (work.state = work.joined(kept, next)));
      await page.press('>');
    }
    return;
  }
  await page.selectText(other);
  await wait(page, work, searching);
  if (work.over) return;
  if (what < 0.7) {
    work.change('take a word off', () => tag((one) => [{ ...one, quote: one.quote.split(' ').filter((word) => word !== other).join(' ') }]));
    await page.press('-');
  } else if (work.words.indexOf(other) > work.words.indexOf(quote)) {
    await page.press('Escape');
    await wait(page, work, () => document.activeElement?.getAttribute('role') === 'document');
    if (work.over) return;
    work.change('split', () => tag((one) => [{ ...one, quote }, { quote: other, note: '', code: one.code }]));
    await page.press('|');
  }
}

/** Waits until an element is there; not in the next page, when this one was killed meanwhile. */
const there = (page, work, selector) =>
  page.until(selector, async () => work.over || page.tab.evaluate((selector) => Boolean(document.querySelector(selector)), selector));

/** Notes the change and clicks a button that was found before, so that nothing is noted long before it is done. */
async function press(page, work, name, what, change) {
  const button = await page.find('button', name);
  if (work.over) return;
  work.change(what, change);
  await button.click();
}

/** Shows a room. */
const goTo = (page, room) => page.tab.evaluate((room) => (location.hash = room), room);

/** The codes that tags get in many ways. Pledge is the one that a tag has at first, Support what others become. */
const CODES = ['intent', 'ongoing', 'reaffirmation', 'refusal'];
const oneOf = (list) => list[Math.floor(random() * list.length)];

/** Finds some words that have no tag, and tags all in one step. */
async function tagAll(page, work) {
  const free = work.words.filter((word) => work.isFree(word));
  const found = [...new Set([oneOf(free), oneOf(free), oneOf(free)])].filter(Boolean);
  if (!found.length) return;
  await page.tab.focus('[role="document"]');
  await page.press('/');
  await wait(page, work, () => document.activeElement?.id === 'find-words');
  if (work.over) return;
  for (const name of ['Regex', 'Match case']) {
    const toggle = await page.find('button', name);
    if ((await toggle.evaluate((it) => it.ariaPressed)) === 'false') await toggle.click();
  }
  await page.fill('Words to find', found.join('|'));
  const codes = await page.tab.$$eval('#find-code option', (all) => all.map(({ value }) => value));
  const code = oneOf(CODES.filter((code) => codes.includes(code)));
  if (code) {
    await page.tab.select('#find-code', code);
    const planned = () => page.tab.evaluate(() => plain(document.querySelector('.find__planned')?.innerText ?? ''));
    await page.until('the plan', async () => work.over || (await planned()) === `${found.length} ticked`);
    if (work.over) return;
    await press(page, work, `Tag ${found.length}`, 'tag all', () => work.state.push(...found.map((quote) => ({ quote, note: '', code }))));
    await page.until('the tags', async () => work.over || (await planned()).startsWith('0 ticked'));
    if (work.over) return;
  }
  await page.tab.focus('#find-words');
  await page.press('Escape');
  await wait(page, work, () => !document.querySelector('#find-words'));
}

/** Gives all tags another code in the table of all tags, in one step. */
async function recodeAll(page, work) {
  await goTo(page, '#passages');
  await there(page, work, '#tags-table .grid__drawn [role="row"]');
  if (work.over) return;
  await page.tab.focus('#tags-table');
  await page.press('Control+a');
  await page.click('button', 'Change code…');
  const codes = await page.tab.$$eval('#tag-bulk-value option', (all) => all.map(({ value }) => value));
  const code = oneOf(CODES.filter((code) => codes.includes(code) && work.state.some((one) => one.code !== code)));
  if (work.over) return;
  if (code) {
    await page.tab.select('#tag-bulk-value', code);
    await press(page, work, /^Apply to/, 'recode all', () => (work.state = work.state.map((one) => ({ ...one, code }))));
  }
  await backToText(page, work);
}

/** Merges a code that tags have into Support. */
async function mergeCodes(page, work) {
  const code = oneOf(CODES.filter((code) => work.state.some((one) => one.code === code)));
  if (!code) return;
  await goTo(page, '#codebook');
  await there(page, work, `#room-code-${code}`);
  if (work.over) return;
  await page.tab.click(`#room-code-${code}`);
  await page.click('button', 'Merge…');
  await there(page, work, '#merge-into');
  if (work.over) return;
  await page.tab.select('#merge-into', 'support');
  await press(page, work, /^Merge into/, 'merge', () => {
    work.state = work.state.map((one) => (one.code === code ? { ...one, code: 'support' } : one));
  });
  await page.until('the merge', async () => work.over || page.tab.evaluate((id) => !document.getElementById(id), `room-code-${code}`));
  await backToText(page, work);
}

async function backToText(page, work) {
  if (work.over) return;
  await goTo(page, '#read');
  await there(page, work, '[role="document"] [data-para]');
}

/** Notes what the page calls saved. What is being typed is not handed over at once. */
async function lookWhatIsSaved(page, work) {
  const known = work.edits.length;
  const state = await page.tab.evaluate(async () => {
    // What a person sees is one frame late.
    const frame = () => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
    await frame();
    await frame();
    const typing = document.activeElement?.matches('#inspector-note');
    return typing ? 'typing' : document.querySelector('.bar__saved')?.dataset.state;
  });
  if (state === 'saved') for (const edit of work.edits.slice(0, known)) edit.saved = true;
}

/** The process ids of all renderers. */
async function renderers(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Works until the moment has come, then kills. Returns when that was. */
async function workAndDie(page, work) {
  const ids = await renderers(session);
  const end = pause(between(KILL_AFTER)).then(() => {
    work.over = true;
    const at = Date.now();
    for (const id of ids) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // it had ended already
      }
    }
    return at;
  });
  const working = (async () => {
    while (!work.over) {
      await edit(page, work);
      if (random() < 0.5) await pause(between(PAUSE));
      if (!work.over) await lookWhatIsSaved(page, work);
    }
  })().catch(() => {}); // the page is gone
  const at = await end;
  await page.tab.close().catch(() => {});
  await working;
  return at;
}

/** The project as the page has it now. */
async function exported(page) {
  await page.click('button', 'Export');
  const { text } = await page.download(() => page.click('button', 'Download a project file'));
  await page.press('Escape');
  return JSON.parse(text);
}

function stateOf(project) {
  const [{ text }] = project.statements;
  return project.annotations.map(({ spans, note, code }) => ({
    code,
    quote: spans.flatMap((span) => text.slice(span.start_utf16, span.end_utf16).split(/\s+/)).join(' '),
    note: note ?? '',
  }));
}

/** Whether the project is this state; of what is being typed it may have the beginning. */
function isState(found, { state }) {
  const by = (list) => new Map(list.map((tag) => [tag.quote, tag]));
  const [have, want] = [by(found), by(state)];
  const same = ({ quote, note, code }) => want.get(quote)?.code === code && want.get(quote).note.startsWith(note);
  return have.size === want.size && [...have.values()].every(same);
}

/** What is wrong after a kill, in words; and how many edits were lost. */
function judge(project, work, killed) {
  const found = stateOf(project);
  const wrong = problemsOf(project);
  let last = work.edits.length - 1;
  while (last >= 0 && !isState(found, work.edits[last])) last--;
  if (last < 0) {
    const was = work.edits.map(({ what, state }) => `${what}: ${JSON.stringify(state)}`);
    return { wrong: [...wrong, ['it is nothing that it ever was:', JSON.stringify(found), ...was].join('\n')], lost: 0 };
  }
  const lost = work.edits.slice(last + 1);
  if (lost.some(({ saved }) => saved)) wrong.push('an edit is missing that was called saved');
  const old = lost.filter(({ at }) => killed - at > LATEST);
  if (old.length) wrong.push(`an edit is missing that was ${killed - old[0].at} ms old`);
  return { wrong, lost: lost.length, age: lost.length ? killed - lost[0].at : 0 };
}

const scratch = mkdtempSync(join(tmpdir(), 'kill-'));
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });
const server = await serve(join(root, process.env.PAGE ?? 'dist'));
const browser = await launch('chromium', scratch);
const session = await browser.target().createCDPSession();
const open = () => openPage({ browser, kind: 'chromium', server, work: scratch, out, options: {} });

/** Words of the sample that occur once in it. */
const uniqueWords = (page) =>
  page.tab.evaluate(() => {
    const text = [...document.querySelectorAll('[data-para]')].map((p) => p.textContent).join('\n');
    // Not a part of "Secretary-General's": the page selects whole words.
    const words = text.match(/(?<![^\s])\p{L}{6,}(?=[\s.,;])/gu) ?? [];
    return [...new Set(words)].filter((word) => text.split(word).length === 2);
  });

const totals = { kills: 0, edits: 0, saved: 0, lost: 0, oldest: 0, wrong: [] };
while (totals.kills < times) {
  const page = await open();
  await page.open();
  await page.click('button', 'Open the sample');
  await page.find('heading', /Almora/);
  const words = await uniqueWords(page);
  let work = new Work(words);
  await page.waitForText(/Saved/);
  work.edits[0].saved = true;
  for (let round = 0; round < ROUNDS && totals.kills < times; round++) {
    const killed = await workAndDie(page, work);
    totals.kills += 1;
    page.complaints(); // of a page that was killed
    await page.newTab();
    await page.open(); // the address names no room
    await page.find('heading', /Almora/);
    const project = await exported(page);
    const { wrong, lost, age = 0 } = judge(project, work, killed);
    const notices = await page.tab.evaluate(() => [...document.querySelectorAll('[data-kind="problem"]')].map((n) => n.innerText));
    totals.wrong.push(...[...wrong, ...notices, ...page.complaints()].map((line) => `kill ${totals.kills}: ${line}`));
    totals.edits += work.edits.length - 1;
    totals.saved += work.edits.slice(1).filter(({ saved }) => saved).length;
    totals.lost += lost;
    totals.oldest = Math.max(totals.oldest, age);
    // Goes on from what is there. What was undone before the kill can still be made again, but
    // that is not followed here.
    work = new Work(words);
    work.state = stateOf(project);
    work.edits = [];
    work.keep('start');
    work.edits[0].saved = true;
  }
  await page.close().catch(() => {});
  console.log(`${totals.kills} kills, ${totals.edits} edits, ${totals.lost} of the last second lost, ${totals.wrong.length} wrong`);
}
await Promise.race([browser.close(), pause(5_000)]);
browser.process()?.kill('SIGKILL');
server.close();
rmSync(scratch, { recursive: true, force: true });

const table = `# Killed while somebody works

Measured ${new Date().toISOString().slice(0, 10)} by \`./dev prove kill\`: the renderer process of the page was
killed at random moments, ${KILL_AFTER[0]} to ${KILL_AFTER[1]} ms after the work began, and the page opened again. The work
is done by mouse and keyboard: passages are tagged, notes typed, words added to passages and taken off,
tags split and joined, hits tagged all at once, all tags given another code, codes merged, steps undone
and made again.

| what | figure |
| --- | --: |
| kills | ${totals.kills} |
| edits made | ${totals.edits} |
| called saved before the kill | ${totals.saved} |
| of these, missing afterwards | ${totals.wrong.filter((line) => /called saved/.test(line)).length} |
| other edits missing | ${totals.lost} |
| the oldest of them, ms before the kill | ${totals.oldest} |
| projects that were invalid, or no state they ever had | ${totals.wrong.filter((line) => /schema|ever was/.test(line)).length} |
`;
for (const line of totals.wrong) console.log(`not ok: ${line}`);
if (times >= ALL && !totals.wrong.length) writeFileSync(join(root, 'docs', 'figures', 'kill.md'), table);
console.log(table);
process.exit(totals.wrong.length ? 1 : 0);
