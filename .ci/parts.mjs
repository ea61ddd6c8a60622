// The files of a build, and which of them the page fetches only after its start: any number of modules
// of the program that .ci/split/wasm-bindgen split off, and any other file, such as a language's words.

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The names of all files in a folder and in the folders within it, in a fixed order. */
export function filesOf(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

/** What lies in a folder is fetched later, and what says so by its name. All else is of the start. */
export const isLater = (name) => name.includes('/') || name.startsWith('later-');

const FETCH = /fetch\(new URL\("\.\/([^"]+\.wasm)", import\.meta\.url\)\)/g;

/** The modules that a script fetches. */
export const fetchedBy = (script) => [...script.matchAll(FETCH)].map((match) => match[1]);

/** The script with what `instead` gives for each module in place of fetching it. */
export const withFetches = (script, instead) => script.replace(FETCH, (_, name) => instead(name));
