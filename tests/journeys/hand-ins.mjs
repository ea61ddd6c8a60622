// Hand-ins as the page saves them, made without the page: for classes of any size, and for what
// students do to files that the page would never do.

import { createHash } from 'node:crypto';

const ZEROS = '0'.repeat(64);

/** A UUID that is the same each time for the same words. */
export function uuid(words) {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A passage as files have it: found by its words, or given by its places in code points. */
function span(text, quote) {
  if (typeof quote !== 'string') return { quote: text.slice(quote.start, quote.end), ...quote };
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`not in the text: ${quote}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...quote].length, quote };
}

/**
 * The file that a student hands in. `exercise` is the file of the exercise, `passages` are
 * [words, code, { values, note }], `attempt`, `at` (a time), `group` and `notes` are optional.
 */
export function handIn(exercise, { name, passages, attempt = 1, at = '2099-05-04T08:00:00.000Z', group, notes = {} }) {
  const { attachments, ...project } = exercise;
  const [statement] = project.statements;
  const asked = attachments.exercise;
  const annotator = uuid(`annotator ${name}`);
  const id = uuid(`hand-in ${name} ${attempt} ${asked.id}`);
  const annotations = passages.map(([quote, code, { values = {}, note = '' } = {}], number) => ({
    id: uuid(`${id} ${number}`),
    statement: statement.id,
    code,
    spans: [span(statement.text, quote)],
    attributes: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value }])),
    note,
    annotator,
    created: at,
    modified: at,
    origin: 'manual',
    codebook_revision: project.codebook.revision,
  }));
  annotations.sort((a, b) => a.spans[0].start - b.spans[0].start);
  const said = {
    id,
    exercise: asked.id,
    exercise_revision: asked.revision,
    pseudonym: name,
    group: group ?? '',
    attempt,
    begun: at,
    handed_in: at,
    counts: asked.layers.map(({ layer }) => ({ layer, passages: 0, complete: 0 })),
    lacks: [],
    notes,
    checksum: ZEROS,
  };
  const file = { ...project, kind: 'hand-in', annotators: [{ id: annotator, name, kind: 'person' }], annotations, attachments: { 'hand-in': said } };
  const json = `${JSON.stringify(file, null, 2)}\n`;
  return json.replace(ZEROS, createHash('sha256').update(json).digest('hex'));
}
