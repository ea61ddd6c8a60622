// Which document is made by which program, and how it looks there.

import { paper, plain, site } from './html.mjs';
import { latex } from './latex.mjs';
import { odt } from './odt.mjs';
import { pandoc } from './pandoc.mjs';
import { bulleted } from './sources.mjs';
import { troff } from './troff.mjs';

const HEAD = 'Permanent Mission to the United Nations';

const OTHERS = [
  'udhr-rus', 'udhr-arb', 'udhr-cmn-hans', 'udhr-heb', 'udhr-jpn', 'udhr-hin', 'udhr-tha', 'udhr-kor',
  'udhr-vie', 'udhr-fuf-adlm',
];

/** As typesetters of Western fonts write them: they have one hyphen only. */
const plainHyphens = (document) => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block, text: block.text.replaceAll('\u2010', '-') })),
});

const ODT = {
  plain: {},
  heads: { head: HEAD, justified: true },
  indented: { head: HEAD, justified: true, indent: true },
  columns: { columns: 2, head: HEAD, justified: true },
  letter: {
    head: 'PERMANENT MISSION', foot: 'Check against delivery', family: 'DejaVu Sans', spacing: '150%',
    size: ['21.59cm', '27.94cm'],
  },
  brief: { head: 'Check against delivery', indent: true, family: 'DejaVu Serif', spacing: '130%', size: ['14.8cm', '21cm'] },
  gutter: { columns: 2, family: 'DejaVu Serif', spacing: '100%', indent: true },
};
const odts = (ending, look, names) => ({
  program: 'libreoffice', ending, look, names, write: (document) => ({ text: odt(document, ODT[look]) }),
});

// A page has its notes at its end, which no print-out moves to the foot.
const prints = (look, names, job = {}) => ({
  program: 'chromium', ending: 'pdf', look, names,
  write: (document) => ({ text: paper(document, look), ...job }),
});

const LATEX = {
  plain: {},
  old: { old: true, spaced: true },
  spaced: { spaced: true, head: HEAD },
  columns: { columns: 2, head: HEAD },
  times: { times: true, head: `${HEAD}, New York` },
  'times-columns': { times: true, columns: 2, spaced: true },
};
const typeset = (engine, look, names) => ({
  program: engine, ending: 'pdf', look, names,
  write(source) {
    const document = plainHyphens(source);
    return { text: latex(document, LATEX[look]), engine, document };
  },
});

const roff = (look, names, options) => ({
  program: 'groff', ending: 'pdf', look, names,
  write(source) {
    const document = plainHyphens(source);
    return { text: troff(document, options), document };
  },
});

const byPandoc = (ending, look, names, job = {}) => ({
  program: 'pandoc', ending, look, names,
  write: (document, version) => ({ text: pandoc(document, version), ...job }),
});

const pages = (ending, look, names, write) => ({
  program: ending === 'mhtml' ? 'chromium' : 'site', ending, look, names,
  write: (document) => ({ text: write(document) }),
});

/** What is made: by which program, of which statements. */
export const PLAN = [
  odts('pdf', 'plain', ['japan', 'rwanda', ...OTHERS]),
  odts('pdf', 'heads', ['jordan', 'france', 'udhr-fra', 'udhr-spa']),
  odts('pdf', 'indented', ['samoa', 'ireland']),
  odts('pdf', 'columns', ['peru', 'iceland', 'c-te-d-ivoire', 'udhr-fra', 'udhr-rus']),
  prints('plain', ['japan', 'udhr-arb', 'udhr-cmn-hans', 'udhr-heb', 'udhr-hin', 'udhr-tha', 'udhr-fuf-adlm']),
  prints('justified', ['peru', 'samoa', 'udhr-spa', 'udhr-kor', 'udhr-vie'], { head: HEAD }),
  prints('indented', ['c-te-d-ivoire', 'udhr-rus']),
  prints('columns', ['iceland', 'udhr-fra', 'udhr-jpn']),
  prints('heads', ['jordan', 'france'], { margins: false }),
  {
    program: 'chromium', ending: 'pdf', look: 'site', names: ['japan', 'rwanda', 'ireland'],
    write: (document) => ({ text: site(document) }),
  },
  roff('plain', ['japan', 'peru', 'c-te-d-ivoire', 'ireland'], {}),
  roff('heads', ['france', 'udhr-fra'], { head: HEAD }),
  roff('columns', ['jordan', 'iceland'], { columns: 2, head: HEAD }),
  typeset('pdflatex', 'plain', ['rwanda', 'iceland', 'c-te-d-ivoire', 'udhr-fra']),
  typeset('pdflatex', 'spaced', ['jordan', 'udhr-spa']),
  typeset('pdflatex', 'old', ['japan', 'peru']),
  typeset('pdflatex', 'columns', ['samoa', 'ireland', 'france']),
  typeset('xelatex', 'plain', ['udhr-rus', 'udhr-arb', 'udhr-cmn-hans', 'udhr-heb', 'udhr-hin', 'udhr-tha', 'udhr-kor']),
  byPandoc('pdf', 'plain', ['japan', 'jordan'], { to: 'latex', words: ['--pdf-engine=xelatex'] }),
  odts('docx', 'heads', ['japan', 'jordan', 'france', 'udhr-fra', 'udhr-arb', 'udhr-jpn', 'udhr-tha', 'udhr-fuf-adlm']),
  odts('odt', 'heads', ['japan', 'samoa', 'udhr-rus', 'udhr-heb', 'udhr-cmn-hans', 'udhr-kor']),
  odts('rtf', 'heads', ['japan', 'rwanda', 'ireland', 'udhr-spa', 'udhr-arb', 'udhr-hin', 'udhr-cmn-hans', 'udhr-fuf-adlm']),
  odts('html', 'plain', ['peru', 'udhr-vie', 'udhr-arb']),
  byPandoc('docx', 'plain', ['peru', 'iceland', 'udhr-rus', 'udhr-heb']),
  byPandoc('odt', 'plain', ['jordan', 'france', 'udhr-spa', 'udhr-fuf-adlm']),
  byPandoc('rtf', 'plain', ['c-te-d-ivoire', 'udhr-vie', 'udhr-kor']),
  byPandoc('html', 'plain', ['japan', 'ireland', 'udhr-hin']),
  byPandoc('epub', 'plain', ['jordan', 'udhr-fra', 'udhr-arb', 'udhr-jpn']),
  byPandoc('md', 'plain', ['peru', 'samoa', 'udhr-spa', 'udhr-tha'], { to: 'markdown-smart' }),
  pages('html', 'site', ['japan', 'rwanda', 'france', 'udhr-arb', 'udhr-cmn-hans'], (document) => site(document)),
  pages('html', 'old-site', ['japan', 'c-te-d-ivoire', 'udhr-rus'], (document) => site(document, false)),
  pages('html', 'plain', ['iceland', 'udhr-fuf-adlm'], plain),
  pages('mhtml', 'site', ['japan', 'samoa', 'udhr-heb', 'udhr-kor'], (document) => site(document)),
];

/** What the readers were not written with at hand. What was wrong in it was mended afterwards. */
const SECOND = [
  odts('pdf', 'letter', ['canada', 'kenya', 'udhr-eng', 'udhr-yor', 'udhr-ell-polytonic']),
  odts('pdf', 'gutter', ['qatar', 'norway', 'udhr-spa']),
  odts('pdf', 'plain', ['udhr-amh', 'udhr-khm']),
  prints('tight', ['germany', 'vatican-city', 'udhr-eng', 'udhr-ell-polytonic'], { head: true }),
  prints('columns', ['kenya', 'udhr-vie']),
  prints('plain', ['udhr-amh', 'udhr-khm', 'udhr-yor'], { head: true }),
  roff('large', ['canada', 'udhr-eng'], { size: 13, head: HEAD }),
  roff('columns', ['vatican-city'], { columns: 2, size: 10 }),
  typeset('pdflatex', 'times', ['qatar', 'norway', 'udhr-eng']),
  typeset('pdflatex', 'times-columns', ['mongolia', 'kenya', 'germany']),
  typeset('xelatex', 'plain', ['udhr-ell-polytonic', 'udhr-yor', 'udhr-amh', 'udhr-vie']),
  odts('docx', 'letter', ['germany', 'udhr-eng', 'udhr-khm']),
  odts('rtf', 'letter', ['qatar', 'udhr-ell-polytonic', 'udhr-amh']),
  odts('odt', 'gutter', ['kenya', 'udhr-yor']),
  byPandoc('docx', 'plain', ['vatican-city', 'udhr-eng']),
  byPandoc('rtf', 'plain', ['udhr-eng', 'norway']),
  byPandoc('md', 'plain', ['udhr-eng', 'canada'], { to: 'gfm-smart' }),
  byPandoc('html', 'slides', ['mongolia', 'udhr-eng'], { to: 'html4-smart' }),
  pages('mhtml', 'old-site', ['norway', 'udhr-eng'], (document) => site(document, false)),
].map((part) => ({ ...part, set: 2, change: bulleted }));

/** Likewise, made when the second set was mended. */
const THIRD = [
  odts('pdf', 'brief', ['brazil', 'estonia', 'udhr-amh', 'udhr-khm', 'udhr-kor']),
  odts('pdf', 'letter', ['lesotho', 'udhr-hin']),
  odts('pdf', 'columns', ['bangladesh', 'udhr-yor']),
  prints('wide', ['barbados', 'lesotho', 'udhr-amh', 'udhr-khm', 'udhr-rus']),
  prints('tight', ['brazil', 'udhr-tha', 'udhr-heb'], { head: HEAD }),
  roff('small', ['estonia', 'barbados'], { size: 10, head: HEAD }),
  typeset('pdflatex', 'times-columns', ['brazil', 'bangladesh']),
  typeset('pdflatex', 'spaced', ['estonia']),
  typeset('xelatex', 'spaced', ['udhr-hin', 'udhr-tha', 'udhr-amh']),
  typeset('xelatex', 'columns', ['udhr-rus', 'udhr-ell-polytonic', 'udhr-cmn-hans']),
  odts('docx', 'letter', ['bangladesh', 'udhr-hin']),
  odts('odt', 'letter', ['barbados', 'udhr-amh']),
  odts('rtf', 'gutter', ['brazil', 'udhr-khm', 'udhr-yor']),
  byPandoc('epub', 'plain', ['estonia', 'udhr-amh']),
  byPandoc('rtf', 'plain', ['lesotho', 'udhr-ell-polytonic']),
  pages('html', 'site', ['bangladesh', 'udhr-khm'], (document) => site(document)),
  pages('mhtml', 'site', ['estonia', 'udhr-tha'], (document) => site(document)),
].map((part) => ({ ...part, set: 3 }));

/** One entry per document: { file, program, kind, look, document, job }. */
export function entries(documents, version) {
  return [...PLAN, ...SECOND, ...THIRD].flatMap(({ program, ending, look, names, write, set = 1, change = (it) => it }) =>
    names.map((name) => {
      const document = change(documents.get(name));
      const job = write(document, version);
      const file = `${name}.${program}-${look}.${ending}`;
      return { file, program, kind: ending, look, set, document: job.document ?? document, job };
    }),
  );
}

