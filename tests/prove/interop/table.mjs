// The table of ./dev prove interop.

const words = (name) => name.replaceAll('_', ' ');
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What a format declares not to carry as it is, with how often the project holds it. */
const lost = ({ losses }) =>
  losses.map(({ feature, remedy, count }) => `${words(feature)} ${count} (${words(remedy)})`).join(', ') || 'nothing';

export function table({ statements, annotations, formats }, { results, absent }) {
  const parts = annotations.reduce((sum, { spans }) => sum + spans.length, 0);
  const right = results.filter(({ problems }) => !problems.length).length;
  const rows = results.map(({ format, reader, out, right, also, problems }, at) => {
    // What is lost stands once for each format.
    const first = results.findIndex((other) => other.format === format) === at;
    const declared = first && formats[format] ? lost(formats[format]) : '';
    const more = [...also, ...(problems.length ? [`**${problems.length} wrong**, such as ${problems[0].slice(0, 200)}`] : [])];
    return [format, reader, out || '', out ? right : '', more.join('; '), declared];
  });
  const lines = [
    '# What leaves here, read by the programs that it is for',
    '',
    `Made by \`./dev prove interop\` on ${new Date().toISOString().slice(0, 10)}. ` +
      `${results.length} readings, ${right} of them without a fault.`,
    '',
    `The project has ${statements.length} statements and ${annotations.length} annotations of ${parts} parts, coded by a program so ` +
      'that every shape of passage and every kind of value is there: nested, crossing, stacked, in parts, within words, over line ends, and ' +
      'with white space at their ends. The statements are real ones, the hard texts of the test data in Arabic, Chinese and Adlam, and our own with all that ' +
      'has broken a format before.',
    '',
    '“Spans out” are those that must be in the files after what the format declares; “right” are those that the reader has at the same ' +
      'place, with the same code and annotator where the format has one, and with the same words in its own kind of string.',
    '',
    '| format | reader | spans out | right | also looked at | declared lost |',
    '|---|---|--:|--:|---|---|',
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ];
  if (absent.length) lines.push(`Not written yet, and so not read: ${absent.join(', ')}.`, '');
  return lines.join('\n');
}
