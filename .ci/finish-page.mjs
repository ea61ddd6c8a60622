// Finishes the release page after Trunk has built it (see [[hooks]] in Trunk.toml):
//
// 1. Names the app's .wasm and .js by the bytes they ended up with. Trunk names both by the bytes
//    that Cargo made, so two builds could carry different bytes under one name, and a browser with
//    the older file in its cache would refuse it for its integrity hash.
// 2. Takes the integrity hash off the .wasm's preload: no browser heeds it there, Chromium warns.
// 3. Writes the Content-Security-Policy as the first thing in <head>, with the hash of the one
//    inline script that starts the app.

import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyFor } from './policy.mjs';

const dir = process.env.TRUNK_STAGING_DIR ?? 'dist';
const integrity = (bytes) => 'sha384-' + createHash('sha384').update(bytes).digest('base64');
const read = (name) => readFileSync(join(dir, name));

const page = join(dir, 'index.html');
let html = readFileSync(page, 'utf8');

const js = html.match(/from '\.\/(app-[0-9a-f]+\.js)'/)?.[1];
const wasm = html.match(/module_or_path: '\.\/(app-[0-9a-f]+_bg\.wasm)'/)?.[1];
if (!js || !wasm) throw new Error('the start-up script that Trunk writes has changed its form');

/** Gives a file the name of its content, here and in the page. */
function rename(old, ending) {
  const bytes = read(old);
  const name = `app-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${ending}`;
  renameSync(join(dir, old), join(dir, name));
  html = html.replaceAll(old, name);
  return name;
}

const wasmName = rename(wasm, '_bg.wasm');
// The glue names the .wasm as well; its integrity hash changes with that.
const glue = read(js);
const newGlue = Buffer.from(glue.toString('utf8').replaceAll(wasm, wasmName));
writeFileSync(join(dir, js), newGlue);
html = html.replace(integrity(glue), integrity(newGlue));
rename(js, '.js');

html = html.replace(/(<link rel="preload"[^>]*) integrity="[^"]*"/, '$1');

html = html.replace(
  /<head>\s*/,
  (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">\n  `,
);
writeFileSync(page, html);
