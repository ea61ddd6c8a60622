// The independent programs. Each takes jobs { out, text, more... } and makes the files `out`.

import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

import { ARGUMENTS } from '../../journeys/browser.mjs';

const LIMIT = 300_000; // ms that one call of a program may take

function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      words,
      { timeout: LIMIT, maxBuffer: 1 << 28, encoding: 'buffer', ...options },
      (error, out, complaints) => {
        if (error) reject(new Error(`${program} ${words.join(' ')}: ${complaints || out || error}`));
        else resolve(out);
      },
    );
    child.stdin.end(options.input ?? '');
  });
}

/** As many at once as there are processors. */
async function each(jobs, work) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await work(job);
  };
  await Promise.all(cpus().map(worker));
}

/** LibreOffice's filters, by the ending of the file. */
const FILTERS = {
  pdf: 'pdf:writer_pdf_Export',
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  html: 'html:HTML (StarWriter)',
};

/** Jobs of { out, text } with a .fodt, or { out, from } with a file that it can open. */
export async function libreoffice(work, jobs) {
  const folder = mkdtempSync(join(work, 'libreoffice-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  for (const ending of Object.keys(FILTERS)) {
    const here = jobs.filter(({ out }) => extname(out) === `.${ending}`);
    if (here.length === 0) continue;
    const made = join(folder, ending);
    const inputs = here.map(({ out, text, from }) => {
      const input = join(folder, `${basename(out)}${from ? extname(from) : '.fodt'}`);
      if (from) copyFileSync(from, input);
      else writeFileSync(input, text);
      return input;
    });
    await run('soffice', [profile, '--headless', '--norestore', '--convert-to', FILTERS[ending], '--outdir', made, ...inputs]);
    // It drops the last ending of the input's name only, and makes it that of the filter.
    for (const { out } of here) copyFileSync(join(made, `${basename(out)}.${ending}`), out);
  }
}

/** Jobs of { out, text, look }: prints a page. `head`: Chromium's own head and foot. */
export async function chromium(work, jobs) {
  const folder = mkdtempSync(join(work, 'chromium-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    userDataDir: join(folder, 'profile'),
    args: ARGUMENTS,
  });
  try {
    const page = await browser.newPage();
    for (const job of jobs) {
      const input = join(folder, `${basename(job.out)}.html`);
      writeFileSync(input, job.text);
      await page.goto(pathToFileURL(input).href);
      if (extname(job.out) === '.mhtml') await saveWhole(page, job.out);
      else await print(page, job);
    }
  } finally {
    await browser.close();
  }
}

async function saveWhole(page, out) {
  const session = await page.createCDPSession();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(out, data);
}

async function print(page, { out, head, margins = true }) {
  const small = 'font-size: 8px; width: 100%; padding: 0 15mm';
  await page.pdf({
    path: out,
    format: 'A4',
    ...(margins && { margin: { top: '20mm', bottom: '20mm', left: '22mm', right: '22mm' } }),
    preferCSSPageSize: !margins,
    displayHeaderFooter: Boolean(head),
    // Without templates these are the date, the title, the address and the number.
    ...(head !== true && {
      headerTemplate: `<div style="${small}">${head}</div>`,
      footerTemplate: `<div style="${small}; text-align: center"><span class="pageNumber"></span></div>`,
    }),
  });
}

export const groff = (work, jobs) =>
  each(jobs, async ({ out, text }) => {
    writeFileSync(out, await run('groff', ['-k', '-Kutf8', '-ms', '-Tpdf', '-P-pa4'], { input: text }));
  });

/** Jobs of { out, text, engine }: `pdflatex` or `xelatex`. */
export const latex = (work, jobs) =>
  each(jobs, async ({ out, text, engine }) => {
    const folder = mkdtempSync(join(work, 'latex-'));
    writeFileSync(join(folder, 'in.tex'), text);
    const words = ['-interaction=nonstopmode', '-halt-on-error', 'in.tex'];
    await run(engine, words, { cwd: folder });
    copyFileSync(join(folder, 'in.pdf'), out);
  });

/** Jobs of { out, text } with pandoc's tree; { from } with a file. */
export const pandoc = (work, jobs) =>
  each(jobs, async ({ out, text, to, words = [] }) => {
    const options = { input: text };
    await run('pandoc', ['-f', 'json', ...(to ? ['-t', to] : []), '--standalone', ...words, '-o', out], options);
  });

/** The version of pandoc's tree. */
export async function pandocVersion() {
  return JSON.parse(await run('pandoc', ['-t', 'json']))['pandoc-api-version'];
}

export function folderFor(path) {
  if (!existsSync(path)) mkdirSync(path, { recursive: true });
  return path;
}

export const sizeOf = (path) => readFileSync(path).length;
