// The figures of ./dev prove classroom.

const NAMES = { order: 'order of the list', hundredth: 'less than a hundredth', parts: 'in parts', pairs: 'other pairs gain more' };
const SHOWN = 3;

const passage = ({ parts, code }) => `${parts.map(([start, end]) => `${start}–${end}`).join('+')} ${code}`;
const listed = (codings) => codings.map(passage).join(', ') || 'nothing';
const pairs = (some) => some.map(([item, annotation]) => `${item + 1}–${annotation + 1}`).join(', ') || 'none';

/** For each reason, the differences that are quickest to read. */
function examples(differences) {
  const size = ({ case: { key, given } }) => key.length + given.length;
  return Object.keys(NAMES).flatMap((why) => {
    const found = differences.filter((difference) => difference.why === why).sort((a, b) => size(a) - size(b));
    const names = new Set();
    const first = found.filter(({ case: { name } }) => !names.has(name) && names.add(name));
    return first.slice(0, SHOWN);
  });
}

function timing([usual, everything]) {
  const row = ({ what, ms }, at) => `| ${what} | ${ms} | ${everything.rows[at].ms} |`;
  return [
    '## How long a class takes',
    '',
    `${usual.annotations.toLocaleString('en')} annotations of 200 hand-ins over ${usual.words.toLocaleString('en')} words, natively: the ` +
      'fastest of ten runs, in milliseconds of processor time. In the second column each hand-in has one more annotation, over the whole ' +
      'text, which connects all passages with each other. Wanted: less than 5,000 from the drop of the files to the table, of which this is ' +
      'the part without reading the files.',
    '',
    '| what | usual | and everything marked |',
    '|---|--:|--:|',
    ...usual.rows.map(row),
    '',
  ];
}

/** A large class in the page itself. */
function inPage({ students, annotations, words, rows }) {
  const number = (it) => it.toLocaleString('en');
  const over = (tasks) => (tasks.length ? `${tasks.length}, up to ${Math.max(...tasks)} ms` : 'none');
  return [
    '',
    '## In the page',
    '',
    `An archive of ${number(students)} hand-ins of ${number(annotations)} annotations each, over a text of ${number(words)} words, dropped on the ` +
      'release in Chromium (`node tests/prove/classroom/page.mjs`). The worker reads, compares and packs; the page adds one hand-in after the other ' +
      'to the project, stores it and draws. Wanted: within 5,000 ms, and no frame over 50 ms.',
    '',
    '| what | time (ms) | longest frame (ms) | tasks over 50 ms |',
    '|---|--:|--:|--:|',
    ...rows.map(({ what, took, gap, tasks }) => `| ${what} | ${number(took)} | ${gap} | ${over(tasks)} |`),
    '',
    'What bounds it: 88 MB of JSON. Natively on one core, all 200 together take 0.8 s to read, 0.8 s to check and turn into edits, ' +
      '0.4 s to compress, 0.3 s to write as records and 0.6 s to compare with the key, all in the worker; meanwhile the page reads the ' +
      'records in 0.6 s and adds their 100,000 annotations to one statement in 1.0 s. Compiled to WebAssembly, each takes two to three ' +
      'times as long. A hand-in is added in one task, because half a hand-in is none.',
    '',
  ];
}

export function table({ cases, alike, undefined: none, schemes, differences }, times, page) {
  const columns = ['equal', ...Object.keys(NAMES)];
  const scheme = ([name, counts]) => `| ${name} | ${columns.map((column) => counts[column]).join(' | ')} |`;
  const example = ({ case: { name, key, given }, scheme, why, ours, theirs, our_pairs, their_pairs, gains }) =>
    `| ${name} | ${NAMES[why]} | ${listed(key)} | ${listed(given)} | ${scheme} | ${ours.join(' ')} (${pairs(our_pairs)}) | ` +
    `${theirs.join(' ')} (${pairs(their_pairs)}) | ${gains.map((gain) => gain.toFixed(2)).join(' / ')} |`;
  return [
    '# Scores beside those of nervaluate',
    '',
    `Made by \`./dev prove classroom\` on ${new Date().toISOString().slice(0, 10)}, with nervaluate 1.2.1 and scipy 1.17.1. ` +
      `${cases.toLocaleString('en')} pairs of codings: 1,000 random ones, made alike each time (\`crates/analysis/examples/score-pairs\`), ` +
      `and those of \`tests/prove/classroom/cases.json\`. ${alike.toLocaleString('en')} have the same counts in all four schemes.`,
    '',
    'For every pair, and in every scheme:',
    '',
    '* our counts follow from our pairs (counted again in Python, with sets of characters);',
    '* no other pairs gain more (scipy’s solver of the assignment problem);',
    '* with nervaluate’s pairs, our rules count what nervaluate counts;',
    '* where the counts are equal, precision, recall and F1 are, too; nervaluate says 0 where we say that a figure is undefined ' +
      `(${none.toLocaleString('en')} times).`,
    '',
    'What remains different comes from the pairs. nervaluate goes through the annotations as they are listed, and once for each scheme. ' +
      'We pair once, so that all pairs together share most (`crates/analysis/src/scoring/matching.rs`). `target/prove/classroom/results.json` lists all differences.',
    '',
    `| scheme | ${['equal', ...Object.values(NAMES)].join(' | ')} |`,
    '|---|--:|--:|--:|--:|--:|',
    ...Object.entries(schemes).map(scheme),
    '',
    '* **Order of the list**: with the same codings in another order, nervaluate counts what we count.',
    '* **Less than a hundredth**: nervaluate takes an overlap of less than a hundredth of the item for none. Without it, the counts are the same.',
    '* **In parts**: nervaluate has no passages in parts; it is given them from start to end.',
    '* **Other pairs gain more**: our pairs share more together than those that nervaluate makes for this scheme. An overlap with the same ' +
      'code counts twice.',
    '',
    'Some of them. Passages are code points; counts are COR INC PAR MIS SPU, then the pairs of item and annotation; the last column has what ' +
      'our pairs and theirs gain.',
    '',
    '| case | reason | key | annotations | scheme | ours | nervaluate | gains |',
    '|---|---|---|---|---|---|---|--:|',
    ...examples(differences).map(example),
    '',
    ...timing(times),
    ...(page ? inPage(page) : []),
  ].join('\n');
}
