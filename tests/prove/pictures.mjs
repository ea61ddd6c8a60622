// The pictures of docs/teacher.md and docs/student.md, made from the page.
//
//   ./dev prove pictures

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClass } from '../journeys/a-class.mjs';
import { unzipped } from '../journeys/archives.mjs';
import { launch } from '../journeys/browser.mjs';
import { openPage } from '../journeys/page.mjs';
import { serve } from '../journeys/server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(root, 'docs', 'pictures');
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const EXERCISE = readFileSync(join(root, 'tests', 'journeys', 'exercise.json'));
const SIZE = [1120, 700];

/** What Osprey gets back. */
let feedback;

const shoot = async (page, name) => {
  // Nothing that says what was just done.
  await page.tab.evaluate(() => document.fonts.ready);
  await page.tab.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
};

async function begun(page) {
  await page.dropFile('exercise.json', EXERCISE);
  await page.fill('Your name, or the pseudonym you were given', 'Heron');
  await page.press('Enter');
  await page.find('button', 'Hand in');
}

const tag = async (page, quote, code) => {
  await page.selectText(quote);
  await page.pick(code);
};

const STUDENT = async (page) => {
  await page.dropFile('exercise.json', EXERCISE);
  await page.find('button', 'Begin');
  await shoot(page, 'student-card');
  await page.click('button', 'Not now');
  await begun(page);
  await tag(page, 'Families who flee a war are offered work', 'refugees');
  await tag(page, 'a crime against the dignity of every person', 'human rights');
  await tag(page, 'Today we pledge a further 12\u00a0million euros', 'P');
  await page.find('heading', 'Pledge');
  await shoot(page, 'student-work');
  await page.click('button', 'Hand in');
  await page.find('button', 'Hand in as it is');
  await shoot(page, 'student-check');
};

const TEACHER = async (page) => {
  await withClass(page);
  await page.click('button', 'Show names');
  await page.find('button', 'Open the work of Heron');
  await shoot(page, 'teacher-class');
  await page.click('button', 'On the text');
  await page.click('button', 'Next disputed');
  await page.waitForText('Heron');
  await shoot(page, 'teacher-text');
  await page.click('button', 'People');
  await page.click('button', 'Open the work of Osprey');
  await page.find('textbox', 'Comment');
  await page.press('n', 'n', 'n', 'n', 'n');
  await page.fill('Comment', 'Who is to act here? Read the definition of Call on others again.');
  await page.press('Tab');
  await shoot(page, 'teacher-work');
  await page.click('button', 'Give back');
  await page.find('button', 'Save the feedback ZIP');
  await shoot(page, 'teacher-give');
  const files = unzipped(await page.download(() => page.click('button', 'Save the feedback ZIP')), work);
  feedback = Object.entries(files).find(([path]) => /Osprey.*json$/.test(path))[1];
  await page.click('button', 'All exercises');
  await page.click('button', 'Trafficking debate');
  await page.tab.click('.making__steps li:nth-child(3) button');
  await page.find('heading', 'What are they to do?');
  await shoot(page, 'teacher-make');
};

const FEEDBACK = async (page) => {
  await page.dropFile('feedback.json', feedback);
  await page.find('button', 'Take it up again');
  await page.press('n', 'n', 'n', 'n', 'n');
  await shoot(page, 'student-feedback');
};

mkdirSync(pictures, { recursive: true });
const out = join(root, 'tests', 'out');
mkdirSync(out, { recursive: true });
const server = await serve(process.env.PAGE ?? join(root, 'dist'));
const browser = await launch('chromium', work);
const where = { kind: 'chromium', browser, server, work, out, options: {} };
try {
  for (const run of [STUDENT, TEACHER, FEEDBACK]) {
    const page = await openPage(where);
    await page.setViewport(...SIZE);
    await page.open();
    await run(page);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
  rmSync(work, { recursive: true, force: true });
}
