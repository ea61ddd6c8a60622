// Makes documents of the real statements with programs that are not ours.
//
//   node tests/prove/readers/make.mjs [FOLDER]       by default target/prove/readers
//
// Beside each document NAME stand NAME.source.txt, the paragraphs of its body (one a line, the notes
// last), and NAME.front.txt, the lines of its title block; all of them are listed in documents.json.
// The statements are found through STATEMENT_DATA, by default ../shared/data.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { sharedData } from '../../shared-data.mjs';
import { entries } from './plan.mjs';
import * as programs from './programs.mjs';
import { bodyLines, sources } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const folder = programs.folderFor(process.argv[2] ?? join(root, 'target', 'prove', 'readers'));

const RUN = {
  libreoffice: programs.libreoffice,
  chromium: programs.chromium,
  groff: programs.groff,
  pdflatex: programs.latex,
  xelatex: programs.latex,
  pandoc: programs.pandoc,
  site: async (_, jobs) => jobs.forEach(({ out, text }) => writeFileSync(out, text)),
};

const lines = (all) => `${all.join('\n')}\n`;
const all = entries(sources(sharedData()), await programs.pandocVersion());
const work = mkdtempSync(join(tmpdir(), 'readers-'));
try {
  for (const [program, make] of Object.entries(RUN)) {
    const mine = all.filter((entry) => entry.program === program);
    const start = Date.now();
    await make(work, mine.map(({ file, job }) => ({ ...job, out: join(folder, file) })));
    for (const { file, document } of mine) {
      writeFileSync(join(folder, `${file}.source.txt`), lines(bodyLines(document)));
      writeFileSync(join(folder, `${file}.front.txt`), lines(document.front));
    }
    console.log(`${program}: ${mine.length} documents, ${Math.round((Date.now() - start) / 1000)} s`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
const listed = all.map(({ file, program, kind, look, set, document }) => ({
  file,
  program,
  kind,
  look,
  set,
  source: document.name,
  lang: document.lang,
  notes: document.blocks.filter(({ note }) => note).length,
}));
writeFileSync(join(folder, 'documents.json'), `${JSON.stringify(listed, null, 1)}\n`);
console.log(`${listed.length} documents in ${folder}`);
