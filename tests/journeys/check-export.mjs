// Checks an exported project character by character, in UTF-16 units as JavaScript counts, and with
// the JSON Schema. As a program:
//
//   node tests/journeys/check-export.mjs FILE [--min N]
//
// In a journey, checkExport(path, { min }) runs this and check_export.py, and throws what they
// find.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020.js';

const here = dirname(fileURLToPath(import.meta.url));
const SCHEMA = join(here, '..', '..', 'docs', 'schema', 'statement-annotator-1.schema.json');

/** Every span of an annotation, with a description for messages. */
function* spansOf({ id, spans, attributes }) {
  for (const span of spans) yield [span, `annotation ${id}`];
  for (const [name, { evidence }] of Object.entries(attributes)) {
    for (const span of evidence.flat()) yield [span, `annotation ${id}, evidence for ${name}`];
  }
}

/** The problems of a project, as lines. */
export function problemsOf(project, { min = 0 } = {}) {
  const problems = [];
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  if (!validate(project)) {
    problems.push(...validate.errors.map((e) => `schema: ${e.instancePath || '/'} ${e.message}`));
  }
  const { statements, annotations } = project;
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  for (const { id, text, length, paragraphs } of statements) {
    if (length.utf16 !== text.length) problems.push(`statement ${id}: its length is ${text.length}`);
    for (const { start_utf16, end_utf16 } of paragraphs) {
      if (text.slice(start_utf16, end_utf16).includes('\n')) {
        problems.push(`statement ${id}: a line end in the paragraph at ${start_utf16}`);
      }
    }
  }
  for (const annotation of annotations) {
    const text = texts.get(annotation.statement);
    for (const [span, where] of spansOf(annotation)) {
      const there = text.slice(span.start_utf16, span.end_utf16);
      if (there !== span.quote) {
        problems.push(`${where}: the quote is "${span.quote}", the text has "${there}"`);
      }
    }
  }
  if (annotations.length < min) {
    problems.push(`${annotations.length} annotations, expected ${min} or more`);
  }
  return problems;
}

export async function checkExport(path, { min = 1 } = {}) {
  const problems = problemsOf(JSON.parse(readFileSync(path, 'utf8')), { min });
  await promisify(execFile)('python3', [join(here, 'check_export.py'), path, '--min', `${min}`]).catch(
    (error) => problems.push(...`${error.stdout}${error.stderr}`.trim().split('\n')),
  );
  if (problems.length) throw new Error(`the export is not right:\n${problems.join('\n')}`);
}

/** The same for the tables for R and Python, unpacked in a folder. */
export async function checkTables(folder, { min = 1 } = {}) {
  await promisify(execFile)('python3', [join(here, 'check_export.py'), folder, '--min', `${min}`]).catch((error) => {
    throw new Error(`the tables are not right:\n${error.stdout}${error.stderr}`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path, , min = '0'] = process.argv.slice(2);
  const problems = problemsOf(JSON.parse(readFileSync(path, 'utf8')), { min: Number(min) });
  for (const problem of problems) console.log(`not ok: ${problem}`);
  console.log(`${problems.length} problems`);
  process.exit(problems.length ? 1 : 0);
}
