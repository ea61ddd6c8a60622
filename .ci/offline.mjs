// Writes what makes the hosted page installable and lets it open without a network: the manifest
// and the service worker, which has the digests of all files of the build. It keeps the words of a
// language for those who read it, and the one-file page for teachers only, who put exercises into it
// without a network: once it was fetched, or once the room of the classroom was opened
// (src/offline.js). finish-page.mjs calls this when all other files
// are final.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './parts.mjs';
import { ONE_FILE } from './policy.mjs';

const MANIFEST = 'manifest.webmanifest';
const WORKER = 'service-worker.js';

const source = (name) => readFileSync(join('src', name), 'utf8');
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What only some people need: the page as one file, and the words of other languages. */
const isWanted = (name) => name === ONE_FILE || name.startsWith('words/');

export function nameManifest(html) {
  return html.replace(/(\s*)(<link rel="icon")/, `$1<link rel="manifest" href="./${MANIFEST}">$1$2`);
}

export function writeOffline(dir) {
  const icon = filesOf(dir).find((name) => /^icon-.*\.svg$/.test(name));
  writeFileSync(join(dir, MANIFEST), source(MANIFEST).replace('%ICON%', `./${icon}`));
  const names = filesOf(dir).filter((name) => name !== WORKER);
  const files = names.map((name) => [name, digest(readFileSync(join(dir, name)))]);
  const list = (isIn) => JSON.stringify(Object.fromEntries(files.filter(([name]) => isIn(name))), null, 2);
  const worker = source(WORKER)
    .replace("'%FILES%'", () => list((name) => !isWanted(name)))
    .replace("'%IF_WANTED%'", () => list(isWanted))
    .replace('%VERSION%', digest(JSON.stringify(files)).slice(0, 16));
  writeFileSync(join(dir, WORKER), worker);
}
