// How long a large class takes in the page: from the drop of the archive to the table and the heat
// map, and how long the page stands still meanwhile.
//
//   node tests/prove/classroom/page.mjs [STUDENTS ANNOTATIONS WORDS]
//
// Writes target/prove/classroom/page.json, which tests/prove/classroom/table.mjs shows.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../journeys/browser.mjs';
import { handIn, uuid } from '../../journeys/hand-ins.mjs';
import { openPage } from '../../journeys/page.mjs';
import { serve } from '../../journeys/server.mjs';
import { paragraph } from '../large-project.mjs';
import { timed } from '../watching.mjs';

const [students, annotations, words] = [200, 500, 20_000].map((usual, at) => Number(process.argv[at + 2] ?? usual));
const PATIENCE = 120_000; // ms
const CODES = ['refugees_migrants_idps', 'human_rights', 'threat_to_peace', 'pledge', 'intent'];

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const work = mkdtempSync(join(tmpdir(), 'class-'));
mkdirSync(join(root, 'tests', 'out'), { recursive: true });

/** The exercise of the journeys on a text of so many words. */
function largeExercise() {
  const exercise = JSON.parse(readFileSync(join(root, 'tests', 'journeys', 'exercise.json'), 'utf8'));
  const paragraphs = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    paragraphs.push(paragraph(at));
    count += paragraphs.at(-1).split(' ').length;
  }
  const text = `${paragraphs.join('\n\n')}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const [{ id, provenance }] = exercise.statements;
  exercise.statements = [{ id, sha256, text, provenance, metadata: { language: 'en' } }];
  exercise.attachments.exercise.texts = [{ sha256, part: 'everything' }];
  return exercise;
}

/** The words of a text with their places in code points. */
function placed(text) {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Passages that are the same each time: of one to twelve words, near each other for all students. */
function passages(text, all, seed) {
  let state = seed * 2_654_435_761 + 1;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: annotations }, (_, at) => {
    const first = Math.min(all.length - 1, Math.floor((at * all.length) / annotations) + random(6));
    const last = Math.min(all.length - 1, first + random(12));
    const [start, end] = [all[first].start, all[last].end];
    return { start, end, quote: text.slice(start, end), code: CODES[random(CODES.length)] };
  });
}

function large() {
  const exercise = largeExercise();
  const [{ text, sha256 }] = exercise.statements;
  if ([...text].length !== text.length) throw new Error('only characters of one UTF-16 unit');
  const all = placed(text);
  const asked = exercise.attachments.exercise;
  const items = passages(text, all, 0).map(({ code, ...span }, at) => ({ id: at + 1, text: sha256, spans: [span], code }));
  const key = { exercise: asked.id, revision: 1, source: 'Almora', items };
  const documents = { [`exercises/${asked.id}`]: asked, [`keys/${asked.id}`]: key };
  const teacher = { ...exercise, kind: 'project', project: { ...exercise.project, id: uuid('teacher') }, attachments: documents };
  writeFileSync(join(work, 'teacher.json'), JSON.stringify(teacher));
  for (let student = 1; student <= students; student += 1) {
    const own = passages(text, all, student).map(({ start, end, code }) => [{ start, end }, code]);
    writeFileSync(join(work, `hand-in-${student}.json`), handIn(exercise, { name: `Student ${student}`, passages: own }));
  }
  const zip = 'import glob, sys, zipfile\nwith zipfile.ZipFile("class.zip", "w", zipfile.ZIP_DEFLATED) as z:\n    [z.write(f) for f in sorted(glob.glob("hand-in-*.json"))]';
  execFileSync('python3', ['-c', zip], { cwd: work });
}

const rows = [];
async function row(what, page, run) {
  rows.push({ what, ...(await timed(what, page, run)) });
}

const there = ({ tab }, selector) => tab.waitForSelector(selector, { polling: 'mutation', timeout: PATIENCE });
const press = ({ tab }, selector) => tab.evaluate((selector) => document.querySelector(selector).click(), selector);

large();
const server = await serve(process.env.PAGE ?? join(root, 'dist'));
const browser = await launch('chromium', work);
const page = await openPage({ kind: 'chromium', browser, server, work, out: join(root, 'tests', 'out'), options: {} });
try {
  await page.open();
  await page.dropFile(join(work, 'teacher.json'));
  await there(page, '.rooms a[href="#class"]');
  await page.saved();
  await press(page, '.rooms a[href="#class"]');
  await page.click('button', /^Class of /);
  await there(page, '.class__head');
  await row('from the drop to the table', page, async () => {
    await page.dropFile(join(work, 'class.zip'));
    await there(page, '.class-table tbody tr');
  });
  await row('to the heat map', page, async () => {
    await press(page, '.class__pages button:nth-child(2)');
    await there(page, '.heat__block');
  });
  await row('to a work beside the key', page, async () => {
    await press(page, '.class__pages button:nth-child(1)');
    await there(page, '.class-table tbody .link');
    await press(page, '.class-table tbody .link');
    await there(page, '.beside-chip');
  });
  await row('until everything is saved', page, () => page.saved());
  await page.press('w');
  await there(page, '.beside [data-chosen], .beside-chip');
  await row('what one more accepted coding would change', page, async () => {
    await page.click('button', 'Accept this too');
    await there(page, '.key-change [data-kind="primary"]:not([disabled])');
  });
  // The work that is shown has one more passage found.
  const figures = () => document.querySelector('.class__work-head > .hint:last-child')?.textContent;
  const before = await page.tab.evaluate(figures);
  await row('to the new scores of everybody', page, async () => {
    await press(page, '.key-change [data-kind="primary"]');
    const differ = `(${figures})() !== ${JSON.stringify(before)}`;
    await page.tab.waitForFunction(differ, { polling: 'mutation', timeout: PATIENCE });
  });
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
const out = join(root, 'target', 'prove', 'classroom', 'page.json');
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify({ students, annotations, words, rows }));
