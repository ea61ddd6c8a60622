// Finishes the release page after Trunk has built it (see [[hooks]] in Trunk.toml):
//
// 1. Names the app's .wasm and .js by their final bytes. Trunk names both by the bytes that Cargo
//    made, so two builds could have different bytes under one name. A browser with the older file in
//    its cache would then refuse it because of its integrity hash.
// 2. Removes the integrity hash from the preload of the .wasm: no browser uses it there, and Chromium
//    warns about it.
// 3. Adds the later modules, which .ci/split/wasm-bindgen split off. Their loader becomes a part of
//    the glue, so that the start needs no further file.
// 4. Minifies styles and scripts and joins each kind into one file: together they compress better and
//    load faster. Styles that only the later module needs (`data-later` in index.html) are one more.
// 5. Renames the tools module (tools.sh), which the page starts in a worker when needed.
// 6. Writes the Content-Security-Policy at the start of <head>, with the hash of the one inline
//    script, which starts the app.
// 7. Writes the one-file page (one-file.mjs), and what lets the hosted page open without a network
//    (offline.mjs).
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameManifest, writeOffline } from './offline.mjs';
import { minified } from './minify.mjs';
import { writeOneFile } from './one-file.mjs';
import { fetchedBy, withFetches } from './parts.mjs';
import { ONE_FILE, policyFor } from './policy.mjs';

const dir = process.env.TRUNK_STAGING_DIR ?? 'dist';
const integrity = (bytes) => 'sha384-' + createHash('sha384').update(bytes).digest('base64');
const read = (name) => readFileSync(join(dir, name));

const page = join(dir, 'index.html');
let html = readFileSync(page, 'utf8');

const js = html.match(/from '\.\/(app-[0-9a-f]+\.js)'/)?.[1];
const wasm = html.match(/module_or_path: '\.\/(app-[0-9a-f]+_bg\.wasm)'/)?.[1];
if (!js || !wasm) throw new Error('the start-up script that Trunk writes has changed its form');

const named = (prefix, bytes, ending) =>
  `${prefix}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${ending}`;

/** Gives a file new content and a name made from it, here and in the page. */
function rewrite(old, bytes, prefix, ending) {
  const name = named(prefix, bytes, ending);
  html = html.replaceAll(integrity(read(old)), integrity(bytes)).replaceAll(old, name);
  renameSync(join(dir, old), join(dir, name));
  writeFileSync(join(dir, name), bytes);
  return name;
}

const wasmName = rewrite(wasm, read(wasm), 'app', '_bg.wasm');

const SPLIT = join('target', 'split');
// Features that Rust's compiler assumes in every browser.
const FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];

/** Writes a split-off module next to the page. Returns its name. */
function laterModule(name) {
  const made = join(SPLIT, `optimised-${name}`);
  execFileSync('wasm-opt', ['-Oz', ...FEATURES.map((feature) => `--enable-${feature}`), join(SPLIT, name), '-o', made], {
    stdio: 'pipe', // it warns of an unknown kind of name; an error shows the output
  });
  const bytes = readFileSync(made);
  const called = named(`later-${name.replace(/^split_|\.wasm$/g, '')}`, bytes, '.wasm');
  writeFileSync(join(dir, called), bytes);
  return called;
}

/** Writes all split-off modules. Returns their loader. */
function laterModules() {
  const loader = readFileSync(join(SPLIT, '__wasm_split.js'), 'utf8');
  const made = readdirSync(SPLIT).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name));
  const fetched = fetchedBy(loader);
  if (!made.length || made.some((name) => !fetched.includes(name))) {
    throw new Error('the loader of the later modules has changed its form');
  }
  return withFetches(loader, (name) => `fetch(new URL("./${laterModule(name)}", import.meta.url))`);
}

const LOADER_IMPORT = /^import \* as (\w+) from "\.\/__wasm_split\.js";?$/m;
const GLUE_IMPORT = /^import \{ initSync \} from "[^"]*";$/m;
const EXPORT = /^export const (\w+) =/gm;

/** The glue with the loader in place of its import. */
function withLoader(glue, loader) {
  const names = [...loader.matchAll(EXPORT)].map((match) => match[1]);
  if (!LOADER_IMPORT.test(glue) || !GLUE_IMPORT.test(loader) || !names.length) {
    throw new Error('the glue of a split program has changed its form');
  }
  const body = loader.replace(GLUE_IMPORT, '').replace(EXPORT, 'const $1 =');
  return glue.replace(LOADER_IMPORT, (_, name) => `const ${name} = (() => {\n${body}\nreturn { ${names.join(', ')} };\n})();`);
}

html = html.replace(/(<link rel="preload"[^>]*) integrity="[^"]*"/, '$1');

/** Joins all files that `link` finds in the page into one, in place of the first of them. */
function oneOf(link, prefix, kind, ending) {
  const names = [...html.matchAll(link)].map((match) => match[1]);
  const first = names[0];
  const text = names.map((name) => read(name).toString('utf8')).join('\n');
  html = html.replace(link, (whole, name) => (name === first ? whole : ''));
  for (const name of names.slice(1)) rmSync(join(dir, name));
  rewrite(first, Buffer.from(minified(text, kind)), prefix, ending);
}

oneOf(/[ \t]*<link rel="stylesheet" (?![^>]*data-later)href="\.\/([^"]+)"[^>]*>\s*/g, 'styles', 'css', '.css');
oneOf(/[ \t]*<link rel="stylesheet" (?=[^>]*data-later)href="\.\/([^"]+)"[^>]*>\s*/g, 'later-styles', 'css', '.css');
oneOf(/[ \t]*<script src="\.\/([^"]+)"[^>]*><\/script>\s*/g, 'page', 'script', '.js');

/** Renames the files of the tools module by their content, here and in the page. */
function nameTools() {
  writeFileSync(join(dir, 'tools.js'), minified(read('tools.js').toString('utf8'), 'script'));
  return ['tools.js', 'tools.wasm'].map((old) => {
    const name = named('tools', read(old), old.slice('tools'.length));
    renameSync(join(dir, old), join(dir, name));
    html = html.replace(`./${old}`, `./${name}`);
    return name;
  });
}

const tools = nameTools();
const glue = withLoader(read(js).toString('utf8').replaceAll(wasm, wasmName), laterModules());
writeOneFile(dir, html, { glue, js, wasm: wasmName, tools });
// The hosted page fetches the words of index.html in other languages (src/start.js).
html = html.replace(/[ \t]*<script type="application\/json" id="words">([^<]*)<\/script>\n/, (_, words) => {
  mkdirSync(join(dir, 'words'), { recursive: true });
  writeFileSync(join(dir, 'words', 'index.json'), words);
  return '';
});
// The hosted page fetches the style sheet of the later module with it (src/browser/later_styles.rs).
html = html.replace(
  /<link rel="stylesheet" (?=[^>]*data-later)href="([^"]+)"[^>]*>/,
  '<meta name="later-styles" content="$1">',
);
// With this the page finds its one-file form, to put an exercise into it.
html = html.replace(/(\s*)(<meta name="tools")/, (_, space, meta) => `${space}<meta name="one-file" content="./${ONE_FILE}">${space}${meta}`);

rewrite(js, Buffer.from(minified(glue, 'module')), 'app', '.js');
html = nameManifest(html);
html = html.replace(
  /<head>\s*/,
  (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">\n  `,
);
writeFileSync(page, html);
writeOffline(dir);
