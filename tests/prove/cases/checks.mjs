// What is right for each of the small inputs. A check gets what was read, see `result` in
// tests/prove/cases.mjs, and returns whether it is right.
//
// To add one: a line with the file, what is right in words for the table, and the check.

const THREE = 'Madam President,\n\nAlmora pledges ten million euros to the fund by 2030. We thank the delegation of Port Serrat for its work.\n\nI thank you.';
const PLEDGE = 'Madam President, Almora pledges ten million euros.';

const is = (text) => (read) => read.text === text;
const paragraphs = (count) => (read) => read.lines.filter((line) => line.trim()).length === count;
const says = (...names) => (read) =>
  names.every((name) => read.remarks.some((remark) => remark === name || remark[name] !== undefined));
/** Whether this many annotations were found, and all of them on their words. */
const placed = (count) => ({ imported }) =>
  imported?.found?.annotations === count && imported.found.placed === count;

export const CHECKS = [
  {
    file: 'other/title-only-in-head.html',
    right: 'the title that the page gives itself, not a line of its menu',
    check: (read) => read.metadata.title === 'Statement by President Lind at the Debate on Peace',
  },
  {
    file: 'other/numbers-by-style.docx',
    right: 'the numbers before the paragraphs',
    check: is(
      'The General Assembly,\n\n1. Welcomes the pledge of Almora;\n2. Requests the Secretary-General:\n(a) To report in March;\n(b) To open the fund;\n3. Decides to remain seized of the matter, as said in paragraph 2 above.',
    ),
  },
  {
    file: 'other/drop-cap.docx',
    right: 'one paragraph',
    check: is(`${PLEDGE}\n\nI thank you.`),
  },
  {
    file: 'other/utf8-says-latin1.html',
    right: 'read as UTF-8, and said',
    check: (read) =>
      read.text === 'Madame la Présidente, Almora s’engage à verser dix millions d’euros à l’équipe.' &&
      read.remarks.some((remark) => remark.encoding_misdeclared),
  },
  {
    file: 'other/alt-chunk-html.docx',
    right: 'the text of the part that is a web page',
    check: (read) => read.text.includes('Almora') && read.remarks.length === 0,
  },
  { file: 'other/word2003-xml.doc', right: 'the text', check: is(PLEDGE) },
  { file: 'other/flat.fodt', right: 'the text', check: is(PLEDGE) },
  {
    file: 'other/soft-hyphens.html',
    right: 'words without soft hyphens',
    check: is('Frau Präsidentin, Almora gibt zehn Millionen Euro.'),
  },
  {
    file: 'ann/refi-nvivo-utf16-no-names.qdpx',
    right: 'counted in UTF-16, because then all passages start and end between words',
    check: (read) => {
      const { certainty, ways } = read.imported?.found?.positions ?? {};
      const [first] = ways ?? [];
      return placed(4)(read) && certainty === 'word_borders' && first.samples[0].words === 'pledges ten million euros';
    },
  },
  { file: 'ann/hypothesis-client-export.json', right: 'two passages; a reply and a page note are said', check: ({ imported }) => imported?.found?.annotations === 2 && imported.found.left_out.length === 2 },
  { file: 'ann/ls-hypertext-4843.json', right: 'the text of the HTML, and its passage', check: placed(1) },
  { file: 'ann/doccano-labelids-113.jsonl', right: 'two passages', check: placed(2) },
  { file: 'ann/inception-project-2065.zip', right: 'two passages', check: placed(2) },
  { file: 'ann/spacy-ner-annotator.json', right: 'one passage', check: placed(1) },
  { file: 'pdf/type3-no-unicode.pdf', right: 'its letters cannot be read as text', check: (read) => read.failure === 'letters_unreadable' },
  { file: 'pdf/half-without-unicode.pdf', right: 'what can be read, and how much cannot', check: (read) => is(THREE)(read) && says('letters_unreadable')(read) },
  { file: 'pdf/hanging-numbers-justified.pdf', right: '8 paragraphs', check: paragraphs(8) },
  { file: 'pdf/second-lines-indented.pdf', right: '15 paragraphs', check: paragraphs(15) },
  { file: 'pdf/arabic-bfrange-of-pairs.pdf', right: 'whole words', check: is('الحل\n\nالحل') },
  { file: 'pdf/cover-day-last.pdf', right: 'the day is found, and is no note', check: (read) => read.metadata.date === '2024-09-25' && !says('notes_moved')(read) },
  { file: 'pdf/mirrored-twice-mixed.pdf', right: 'all lines, forwards', check: is(THREE) },
  { file: 'pdf/drawn-letters-with-page-numbers.pdf', right: 'four pages without text are said', check: says('pages_without_text') },
  { file: 'pdf/one-line-a-page.pdf', right: 'the text', check: (read) => [1, 2, 3].every((at) => read.text.includes(`Pledge number ${at} is kept.`)) },
  { file: 'pdf/line-numbers.pdf', right: 'left out, and said', check: (read) => says('line_numbers_left_out')(read) && !/\d/.test(read.text) },
  { file: 'pdf/turned-words-upright-blanks.pdf', right: 'the text', check: is(THREE) },
];
