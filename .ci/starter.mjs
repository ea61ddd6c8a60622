// The starter material in the other languages as one file, which the page fetches
// (crates/core/src/starter/languages.rs).

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file. Everybody fetches it with the later module (parts.mjs). */
export const STARTER = 'later-starter.json';

const SOURCES = join('crates', 'core', 'src', 'starter', 'languages');

/** The material by language. */
function material() {
  const of = (tag) => {
    const text = (name) => readFileSync(join(SOURCES, tag, name), 'utf8');
    const json = (name) => JSON.parse(text(name));
    return {
      codebook: json('codebook.json'),
      sample: text('sample.txt'),
      coding: json('coding.json'),
      metadata: json('metadata.json'),
      practice: text('practice.md'),
    };
  };
  const tags = readdirSync(SOURCES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(tags.map(({ name }) => [name, of(name)]));
}

/** Writes the file into the folder of the page. */
export const writeStarter = (folder) => writeFileSync(join(folder, STARTER), JSON.stringify(material()));
