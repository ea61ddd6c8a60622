// A large project for measurements: the sample's one statement made to many.

import { createHash } from 'node:crypto';

const SENTENCES = [
  'Almora thanks the delegation of Port Serrat for convening this debate on the safety of harbours.',
  'Too often a wreck is reported late, and the first to pay are those who fish.',
  'We pledge a further 12 million US dollars to the relief fund before the end of this year.',
  'Our fishing communities, our shipbuilders and our meteorologists have worked together since independence.',
  'We call on every State to publish its charts, free of charge, within twelve months.',
];
export const paragraph = (n) => Array.from({ length: 6 }, (_, at) => SENTENCES[(n * 7 + at * 3) % SENTENCES.length]).join(' ');

/** The sample's project file with so many statements, each with its share of so many annotations. */
export function largeProject(sample, statements, annotations) {
  const [statement] = sample.statements;
  const id = (kind, n) => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const each = annotations / statements;
  // A project of its own: otherwise the page asks whether to add it to the sample.
  const project = { ...sample, project: { ...sample.project, id: id('c', 0) }, statements: [], annotations: [] };
  for (let s = 0; s < statements; s += 1) {
    const text = `${s + 1}. ${Array.from({ length: 20 }, (_, at) => paragraph(s + at)).join('\n\n')}\n`;
    project.statements.push({
      id: id('a', s),
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      metadata: { ...statement.metadata, title: `Statement ${s + 1}` },
      provenance: statement.provenance,
    });
    for (let a = 0; a < each; a += 1) {
      const start = 10 + Math.floor((a * (text.length - 200)) / each);
      const end = start + 20 + (a % 90);
      const model = sample.annotations[a % sample.annotations.length];
      project.annotations.push({
        ...model,
        id: id('b', s * each + a),
        statement: id('a', s),
        spans: [{ start, end, quote: text.slice(start, end) }],
        attributes: Object.fromEntries(
          Object.entries(model.attributes).map(([name, { value }]) => [name, { value, evidence: [] }]),
        ),
        note: a % 10 ? '' : `Note ${a}`,
      });
    }
  }
  return project;
}
