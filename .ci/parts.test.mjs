// A build with two later modules, and with files in folders: node --test .ci

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeOffline } from './offline.mjs';
import { writeOneFile } from './one-file.mjs';
import { fetchedBy, filesOf, isLater, withFetches } from './parts.mjs';
import { ONE_FILE } from './policy.mjs';

const LATER = ['later-class-0a.wasm', 'later-work-1b.wasm', 'words/fr.txt', 'words/fr/panels.ftl'];
const START = ['app-1.js', 'app-2_bg.wasm', 'icon-3.svg', 'index.html', 'page-5.js', 'styles-4.css', 'tools-6.js', 'tools-7.wasm'];

const fetching = (name) => `const load_${name.slice(6, 10)} = () => fetch(new URL("./${name}", import.meta.url));`;
const glue = `const initSync = () => {}, __wbg_init = async () => {};
${LATER.slice(0, 2).map(fetching).join('\n')}
globalThis.loads = [load_clas, load_work];
export { initSync, __wbg_init as default };
`;
const html = `<!doctype html><html><head>
<link rel="icon" href="./icon-3.svg"><link rel="stylesheet" href="./styles-4.css"><script src="./page-5.js"></script>
<script type="module">
import init from './app-1.js';
const wasm = await init({ module_or_path: './app-2_bg.wasm' });
dispatchEvent(new CustomEvent("Started", {detail: {wasm}}));
</script></head><body></body></html>`;

function build() {
  const dir = mkdtempSync(join(tmpdir(), 'parts-'));
  for (const name of [...START, ...LATER]) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), `content of ${name}`);
  }
  return dir;
}

test('every file is found, in folders too, and is of the start or fetched later', () => {
  const dir = build();
  assert.deepEqual(filesOf(dir), [...START, ...LATER].sort());
  assert.deepEqual(filesOf(dir).filter(isLater), LATER);
  rmSync(dir, { recursive: true });
});

test('each fetch of a module is found and replaced', () => {
  assert.deepEqual(fetchedBy(glue), LATER.slice(0, 2));
  const renamed = withFetches(glue, (name) => `unpack('${name}')`);
  assert.deepEqual(fetchedBy(renamed), []);
  assert.match(renamed, /unpack\('later-class-0a.wasm'\)[\s\S]*unpack\('later-work-1b.wasm'\)/);
});

test('the page as one file holds all of them, under their names', () => {
  const dir = build();
  writeOneFile(dir, html, { glue, js: 'app-1.js', wasm: 'app-2_bg.wasm', tools: ['tools-6.js', 'tools-7.wasm'] });
  const file = readFileSync(join(dir, ONE_FILE), 'utf8');
  assert.ok(!file.includes('fetch('), 'it asks for nothing');
  for (const name of LATER) {
    const packed = file.match(new RegExp(`<script type="application/gzip" id="${name}">([^<]*)<`))?.[1];
    assert.equal(gunzipSync(Buffer.from(packed, 'base64')).toString(), `content of ${name}`);
  }
  for (const name of LATER.slice(0, 2)) assert.ok(file.includes(`("${name}")`), `${name} is asked for`);
  rmSync(dir, { recursive: true });
});

test('the page as one file can be put together from what it carries', () => {
  const dir = build();
  writeOneFile(dir, html, { glue, js: 'app-1.js', wasm: 'app-2_bg.wasm', tools: ['tools-6.js', 'tools-7.wasm'] });
  const file = readFileSync(join(dir, ONE_FILE), 'utf8');
  const elements = /(<(?:script|style)[^>]*>)([\s\S]*?)<\/(?:script|style)>/g;
  const contents = [...file.matchAll(elements)].map((match) => match[2]);
  const own = JSON.parse(file.match(/id="page">([^<]*)</)[1]);
  assert.equal(own.replace(/<(?:script|style)[^>]*>/g, (tag) => tag + contents.shift()), file);
  rmSync(dir, { recursive: true });
});

test('the service worker knows all of them', () => {
  const dir = build();
  writeFileSync(join(dir, ONE_FILE), 'the page');
  writeOffline(dir);
  const worker = readFileSync(join(dir, 'service-worker.js'), 'utf8');
  const [all, ifWanted] = [...worker.matchAll(/Object\.entries\((\{[^}]*\})\)/g)].map((match) => Object.keys(JSON.parse(match[1])));
  const words = LATER.filter((name) => name.startsWith('words/'));
  for (const name of [...START, ...LATER]) assert.equal(all.includes(name), !words.includes(name), name);
  assert.ok(!all.includes(ONE_FILE), 'few people need it');
  assert.deepEqual(ifWanted, [ONE_FILE, ...words]);
  rmSync(dir, { recursive: true });
});
