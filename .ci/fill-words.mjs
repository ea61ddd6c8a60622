// Fills the words into index.html that must show even if the program does not start: English in
// their places, and the other languages for src/start.js. Trunk calls it after each build (see
// [[hooks]] in Trunk.toml). Puts what the page fetches in other languages beside it.
// crates/words/examples/write-catalogues.rs writes the words from the catalogues.
//
// An element with `data-words="KEY"` gets the words as its text, or as the content of a <meta>.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeStarter } from './starter.mjs';

const ELEMENT = /(<(\w+)\b[^>]*?)\s+data-words="([\w-]+)"([^>]*>)/g;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `html` with the words of `languages`: for each tag, an object from keys to words. */
export function filled(html, languages) {
  const { en: english, ...others } = languages;
  const used = new Set();
  const page = html.replace(ELEMENT, (_, head, tag, key, tail) => {
    if (!(key in english)) throw new Error(`index.html asks for the words ${key}, which no catalogue has`);
    used.add(key);
    const words = escaped(english[key]);
    const start = `${head} data-words="${key}"`;
    return tag === 'meta' ? `${start} content="${words}"${tail}` : `${start}${tail}${words}`;
  });
  const unused = Object.keys(english).filter((key) => !used.has(key));
  if (unused.length) throw new Error(`index.html does not show the words ${unused.join(', ')}`);
  // What only search engines read, and what shows without scripts, is in English. So is what no language has other
  // words for.
  const bare = html.replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
  const scripted = new Set([...bare.matchAll(ELEMENT)].filter(([, , tag]) => tag !== 'meta').map(([, , , key]) => key));
  const needed = ([key, words]) => scripted.has(key) && words !== english[key];
  const shown = Object.entries(others).map(([tag, words]) => [tag, Object.fromEntries(Object.entries(words).filter(needed))]);
  return shown.length ? withOthers(page, Object.fromEntries(shown)) : page;
}

/** `html` with the words of more languages, from which src/start.js takes those that are asked for. */
export function withOthers(html, others) {
  const json = JSON.stringify(others).replaceAll('<', '\\u003c');
  const tags = ['en', ...Object.keys(others)].join(' ');
  return html
    .replace(/ data-languages="[^"]*"/, '')
    .replace(/ *<script type="application\/json" id="words">[^<]*<\/script>\n/, '')
    .replace('<html ', () => `<html data-languages="${tags}" `)
    .replace('</head>', () => `  <script type="application/json" id="words">${json}</script>\n</head>`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [dir, words] = [process.env.TRUNK_STAGING_DIR, join('target', 'words')];
  const page = join(dir, 'index.html');
  const { 'en-XA': _accented, 'ar-XB': _turned, ...spoken } = JSON.parse(readFileSync(join(words, 'index.json'), 'utf8'));
  writeFileSync(page, filled(readFileSync(page, 'utf8'), spoken));
  writeStarter(dir);
  // English is in the program. The page fetches any other language (src/browser/language.rs).
  for (const tag of Object.keys(spoken).filter((tag) => tag !== 'en')) {
    mkdirSync(join(dir, 'words'), { recursive: true });
    copyFileSync(join(words, `${tag}.txt`), join(dir, 'words', `${tag}.txt`));
  }
}
