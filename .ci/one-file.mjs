// Writes the page as a single HTML file, which can be sent by mail and opened with a double click.
// finish-page.mjs calls this when everything except the glue and the policy is final.
//
// Styles, scripts and the icon are in the file unchanged, and the parts of the program are
// compressed with gzip. The policy names each of them by its hash and allows no requests at all.
//
// The file also has its own HTML without the content of scripts and styles, as data. With it the
// program writes the file once more, with an exercise in it (src/browser/exercise_page.rs).

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minified } from './minify.mjs';
import { fetchedBy, filesOf, isLater, withFetches } from './parts.mjs';
import { ONE_FILE, oneFilePolicy } from './policy.mjs';

const START = /<script type="module">\s*import init from '\.\/([^']+)';\s*const wasm = await init\(\{ module_or_path: '\.\/([^']+)' \}\);\s*(dispatchEvent\([^\n]+\);)\s*<\/script>/;
const GLUE_EXPORT = /^export \{ initSync, __wbg_init as default \};?$/m;

/**
 * Unpacks a part of the program. Its media type lets the browser compile it while unpacking. The
 * program also calls this for the worker (src/browser/worker.rs).
 */
const UNPACK = `
globalThis.unpack = unpack;
function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return Promise.resolve(new Response(stream, { headers: { 'content-type': 'application/wasm' } }));
}`;

function must(match, what) {
  if (!match) throw new Error(`${what} has changed its form`);
  return match;
}

/** A replacement in which no characters have a special meaning. */
const by = (text) => () => text;

/**
 * `glue` is the content of the file called `js` in the page, which starts `wasm`. The id of a part
 * that is loaded later (parts.mjs) is its name.
 */
export function writeOneFile(dir, html, { glue, js, wasm, tools }) {
  const read = (name) => readFileSync(join(dir, name));
  const text = (name) => read(name).toString('utf8');

  const [start, glueName, wasmName, started] = must(html.match(START), 'the start-up script');
  if (glueName !== js || wasmName !== wasm) throw new Error('the page starts another program');
  const later = filesOf(dir).filter((name) => isLater(name) && !name.endsWith('.css'));
  for (const name of fetchedBy(glue)) {
    if (!later.includes(name)) throw new Error(`the program fetches ${name}, which is not there`);
  }
  must(GLUE_EXPORT.test(glue), "the glue's last line");
  const program = withFetches(glue.replace(GLUE_EXPORT, ''), (name) => `unpack('${name}')`);
  const script = minified(
    `${UNPACK}\n${program}\nawait __wbg_init({ module_or_path: await unpack('program') });\n${started}`,
    'module',
  );

  const packed = (id, name) => {
    const bytes = gzipSync(read(name), { level: 9 });
    return `<script type="application/gzip" id="${id}">${bytes.toString('base64')}</script>`;
  };
  const all = [['program', wasmName], ['tools.js', tools[0]], ['tools.wasm', tools[1]], ...later.map((name) => [name, name])];
  const parts = all.map(([id, name]) => `${packed(id, name)}\n`).join('');
  html = html.replace(start, by(`${parts}${OWN}</script>\n<script type="module">${inside(script)}</script>`));

  html = html.replace(/<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>/g, (_, name) => `<style>${text(name)}</style>`);
  html = html.replace(/<script src="\.\/([^"]+)"[^>]*><\/script>/g, (_, name) => `<script>${inside(text(name))}</script>`);
  html = html.replace(/(<link rel="icon"[^>]*href=")\.\/([^"]+)"/, (_, head, name) => {
    return `${head}data:image/svg+xml;base64,${read(name).toString('base64')}"`;
  });
  html = html.replace(/\s*<link rel="(?:modulepreload|preload)"[^>]*>/g, '');
  html = html.replace(/\s*<meta name="tools"[^>]*>/, '');
  html = html.replace(/<head>\s*/, (head) => {
    return `${head}<meta http-equiv="Content-Security-Policy" content="${oneFilePolicy(html)}">\n  `;
  });
  const own = JSON.stringify(bare(html)).replaceAll('<', '\\u003c');
  writeFileSync(join(dir, ONE_FILE), html.replace(OWN, by(`${OWN}${own}`)));
}

const OWN = '<script type="application/json" id="page">';

/** The HTML without the content of scripts and styles. */
export const bare = (html) => html.replace(/(<(script|style)[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');

/** A script that is safe to put into a page. */
function inside(script) {
  if (/<\/script|<!--/i.test(script)) throw new Error('a script would end the element it stands in');
  return script;
}
