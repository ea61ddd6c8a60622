// What run.mjs was asked for: which browser, which language, which journeys.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journeys } from './journey.mjs';
import { PSEUDO, SPOKEN } from './languages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
/** The built page that is tried. */
export const built = join(root, process.env.PAGE ?? 'dist');

const LANGUAGES = [...PSEUDO, ...SPOKEN];
const given = process.argv.slice(2);
const kind = ['firefox', 'webkit'].find((word) => given.includes(word)) ?? 'chromium';
export const asked = {
  kind,
  language: given.find((word) => LANGUAGES.includes(word)),
  words: given.filter((word) => word !== kind && !LANGUAGES.includes(word)),
};

/** The journeys of the files whose name begins with one of the words, always in the same order. */
export async function load() {
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.journey.mjs'))
    .filter((name) => asked.words.length === 0 || asked.words.some((word) => name.startsWith(word)))
    .sort();
  for (const file of files) {
    journeys.file = file.replace('.journey.mjs', '');
    await import(join(here, file));
  }
  return journeys;
}
