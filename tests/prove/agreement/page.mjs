// The figures of ./dev prove agreement.

const NAMES = {
  nominal: 'alpha, nominal',
  ordinal: 'alpha, ordinal',
  interval: 'alpha, interval',
  ratio: 'alpha, ratio',
  kappa: "Cohen's kappa",
  pi: "Scott's pi",
  s: "Bennett's S",
  fleiss: "Fleiss' kappa",
  percent: 'percent agreement',
  b: 'boundary similarity',
  masi: 'alpha of sets (MASI)',
};
const shown = (value) => (typeof value === 'number' ? value.toFixed(4) : `undefined (${value})`);

function published(rows) {
  return [
    '## Published examples',
    '',
    '| example | measure | published | here |',
    '|---|---|--:|--:|',
    ...rows.map(([name, measure, value, own]) => `| ${name} | ${NAMES[measure]} | ${value} | ${shown(own)} |`),
    '',
    'The worked example of unitizing (Krippendorff 2019, figure 12.11) is in the tests of `crates/analysis/src/agreement/unitizing.rs`, with the tolerances that reading positions off a drawing needs: .510, .413 and .724.',
    '',
  ];
}

function compared({ rows, reasons }) {
  return [
    '## The same data in other programs',
    '',
    '1,000 random data sets of 2 to 6 coders, 2 to 40 units and up to 5 values, half of them with gaps; 300 pairs of divisions of a text; 300 lists of sets; and the published examples. Equal means: to 1e-9, or not defined in both.',
    '',
    '| program | measure | compared | equal | explained | largest difference of equal ones |',
    '|---|---|--:|--:|--:|--:|',
    ...rows.map(
      ([program, measure, row]) =>
        `| ${program} | ${NAMES[measure]} | ${row.compared} | ${row.equal} | ${row.explained} | ${row.largest.toExponential(1)} |`,
    ),
    '',
    'Programs are asked only where their definition is the same: nltk and scikit-learn without gaps, kappa for two coders.',
    '',
    ...Object.entries(reasons).map(([why, times]) => `* ${times} times: ${why}.`),
    '',
  ];
}

function coded({ coded, f1 }) {
  if (!coded) return ['## Twice-coded speeches', '', 'Not measured: the speeches are not here.', ''];
  return [
    '## Twice-coded speeches',
    '',
    `Five speeches of the General Debate, coded twice (A and B) sentence by sentence in ${coded.lines} lines, imported as two annotators of one project. Cut by our rules they have ${coded.sentences} sentences, each with the codes of all passages that touch it; the other programs get the same sentences, put together without the code that measures.`,
    '',
    '| theme | units | alpha here | krippendorff | kappa here | scikit-learn |',
    '|---|--:|--:|--:|--:|--:|',
    ...coded.rows.map(([theme, units, ...numbers]) => `| ${theme} | ${units} | ${numbers.map(shown).join(' | ')} |`),
    '',
    `All themes together: alpha ${shown(coded.alpha[0])} (krippendorff ${shown(coded.alpha[1])}), alpha of sets ${shown(coded.masi[0])} (nltk ${shown(coded.masi[1])}), strict span F1 ${shown(f1[0])} (nervaluate ${shown(f1[1])}).`,
    '',
  ];
}

function times(bench, others) {
  return [
    '## How long it takes',
    '',
    `20 coders, 20 statements, 500 tags of each in each (${bench.annotations.toLocaleString('en')} that differ), ${bench.codes} codes, ${bench.answer.overall.units.toLocaleString('en')} sentences: all measures, by code, by pairs and together, with intervals from 1,000 samples. Fastest of three runs on this machine, one thread; wanted: 3 s.`,
    '',
    '| | seconds |',
    '|---|--:|',
    `| everything, here | ${bench.seconds.toFixed(2)} |`,
    `| longest time between two chances to stop | ${bench.longest_step.toFixed(3)} |`,
    '',
    'The other programs, in the same run, on the same codings as values of sentences, without intervals. Calculated is what the same takes for all codes and pairs, and then with the 1,000 samples of intervals.',
    '',
    '| | measured, s | all codes and pairs, s | with intervals, s |',
    '|---|--:|--:|--:|',
    ...others.map(({ what, seconds, times }) => {
      const all = seconds * times;
      return `| ${what} | ${seconds.toFixed(2)} | ${all.toFixed(1)} | ${Math.round(all * 1001).toLocaleString('en')} |`;
    }),
    '',
  ];
}

export function page(results, bench, requirements) {
  const versions = requirements.split('\n').filter((line) => line.includes('==')).map((line) => line.replace('==', ' '));
  const day = new Date().toISOString().slice(0, 10);
  return [
    '# Agreement beside other programs',
    '',
    `Made by \`./dev prove agreement\` on ${day}, with ${versions.join(', ')}. ${results.equal ? 'Everything is equal or explained.' : 'NOT everything is equal or explained.'}`,
    '',
    ...published(results.published),
    ...compared(results),
    ...coded(results),
    ...times(bench, results.times),
  ].join('\n');
}
