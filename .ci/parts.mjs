// The files of a build, and which of them the page fetches only after the start: the modules that
// .ci/split/wasm-bindgen split off, and other files, such as the words of a language.

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The names of all files in a folder and its subfolders, in a fixed order. */
export function filesOf(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Files in folders, and files with a name beginning "later-", are fetched later. All others are
 * needed for the start.
 */
export const isLater = (name) => name.includes('/') || name.startsWith('later-');

const FETCH = /fetch\(new URL\("\.\/([^"]+\.wasm)", import\.meta\.url\)\)/g;

/** The modules that a script fetches. */
export const fetchedBy = (script) => [...script.matchAll(FETCH)].map((match) => match[1]);

/** The script with `instead(name)` in place of fetching each module. */
export const withFetches = (script, instead) => script.replace(FETCH, (_, name) => instead(name));
