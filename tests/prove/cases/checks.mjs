// What is right for each of the small inputs. A check gets what was read, see `result` in
// tests/prove/cases.mjs, and returns whether it is right.
//
// To add one: a line with the file, what is right in words for the table, and the check.

const PLEDGE = 'Madam President, Almora pledges ten million euros.';

const is = (text) => (read) => read.text === text;

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
];
