// The words of the page in each of its languages (target/words, which each build writes), and the way
// back: what is shown in a language, in English. So journeys find things by their English names in any
// language.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOthers } from '../../.ci/fill-words.mjs';
import { STARTER } from '../../.ci/starter.mjs';
import { DOTTED, LETTERS, withoutMarks } from './pseudo.mjs';

/** Languages that nobody speaks (crates/words/compiler/pseudo.rs). */
export const PSEUDO = ['en-XA', 'ar-XB'];
/** The languages other than English. */
export const SPOKEN = ['ar', 'es', 'fr', 'ru', 'zh'];

const words = fileURLToPath(new URL('../../target/words', import.meta.url));

/** The messages of a language, in the same order for all (crates/words/src/signs.rs). */
const messages = (tag) =>
  readFileSync(join(words, `${tag}.txt`), 'utf8').split('\u0007').flatMap((subject) => subject.split('\u0006').slice(0, -1));

const starter = fileURLToPath(new URL('../../crates/core/src/starter', import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(starter, ...path), 'utf8'));

/** The names in the starter codebook in a language, each with the English one. */
function namesOfCodebook(tag) {
  const found = [];
  const walk = (item, words) => {
    if (item.name) found.push([words.name, item.name]);
    for (const [code, name] of Object.entries(item.names_by_code ?? {})) found.push([words.names_by_code[code], name]);
    for (const list of ['layers', 'codes', 'attributes', 'values']) {
      for (const child of item[list] ?? []) walk(child, words[list][child.id]);
    }
  };
  walk(json('codebook.json'), json('languages', tag, 'codebook.json'));
  return found;
}

/** Each message in a language, and each name in the starter codebook, with the English one. */
export function pairs(tag) {
  const english = messages('en');
  const names = SPOKEN.includes(tag) ? namesOfCodebook(tag) : [];
  return [...messages(tag).map((own, at) => [own, english[at]]), ...names];
}

/** The passages of the worked coding of the sample with a code, in a language. */
export function quotesOf(tag, code) {
  const coding = tag === 'en' ? json('sample_coding.json') : json('languages', tag, 'coding.json');
  return coding.filter((passage) => passage.code === code).map((passage) => passage.quote);
}

/**
 * A function that returns all that a text in the language may be in English. It also runs in the page,
 * so it uses nothing from outside.
 */
export function reader(pairs) {
  /** A compiled message as texts, arguments `{ letter }` and choices `{ letter, variants }`. */
  function parsed(pattern) {
    let at = 0;
    const nodes = () => {
      const found = [];
      while (at < pattern.length && !'\u0003\u0005'.includes(pattern[at])) {
        const [sign, letter] = [pattern[at], pattern[at + 1]];
        if (sign === '\u0001' || sign === '\u0002') {
          at += 2;
          found.push(sign === '\u0001' ? { letter } : { letter, variants: variants() });
        } else {
          const next = pattern.slice(at).search(/[\u0001-\u0005]/);
          const end = next < 0 ? pattern.length : at + next;
          found.push(pattern.slice(at, end));
          at = end;
        }
      }
      return found;
    };
    const variants = () => {
      const found = [];
      while (pattern[at] === '\u0003') {
        const key = pattern.slice(at + 1, (at = pattern.indexOf('\u0004', at)));
        at += 1;
        found.push([key, nodes()]);
      }
      at += 1;
      return found;
    };
    return nodes();
  }

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

  /** The ways to write a message, each as a pattern with the choices that were made. */
  function ways(nodes) {
    let all = [{ source: '', literal: '', letters: [], keys: {} }];
    for (const node of nodes) {
      if (typeof node === 'string') {
        all = all.map((way) => ({ ...way, source: way.source + escaped(node), literal: way.literal + node }));
      } else if (node.variants) {
        all = all.flatMap((way) =>
          node.variants.flatMap(([key, nodes]) =>
            ways(nodes).map((more) => ({
              source: way.source + more.source,
              literal: way.literal + more.literal,
              letters: [...way.letters, ...more.letters],
              keys: { ...way.keys, ...more.keys, [node.letter]: key },
            })),
          ),
        );
      } else {
        all = all.map((way) => ({ ...way, source: `${way.source}(.+?)`, letters: [...way.letters, node.letter] }));
      }
      all = all.slice(0, 60);
    }
    return all;
  }

  function written(nodes, values, keys) {
    return nodes
      .map((node) => {
        if (typeof node === 'string') return node;
        if (!node.variants) return values[node.letter] ?? '';
        const has = (key) => node.variants.find(([known]) => known === key);
        const counted = values[node.letter] === '1' ? has('one') : undefined;
        const [, chosen] = has(values[node.letter]) ?? counted ?? has(keys[node.letter]) ?? has('*') ?? [0, []];
        return written(chosen, values, keys);
      })
      .join('');
  }

  const exact = new Map();
  const patterns = new Map();
  for (const [own, english] of pairs) {
    const tree = parsed(english);
    for (const { source, literal, letters, keys } of ways(parsed(own))) {
      if (letters.length === 0) {
        const text = literal.trim();
        exact.set(text, (exact.get(text) ?? new Set()).add(written(tree, {}, keys).trim()));
      } else if (literal.replace(/[^\p{L}]/gu, '').length > 1) {
        // What begins with an argument is tried for every text.
        const first = source.startsWith('(.+?)') ? '' : literal[0];
        if (!patterns.has(first)) patterns.set(first, []);
        patterns.get(first).push({ source, regex: undefined, letters, keys, tree });
      }
    }
  }

  const known = new Map();
  function read(text, depth = 0) {
    const bare = text.replace(/[\u2066-\u2069]/g, '').trim();
    if (known.has(bare)) return known.get(bare);
    const found = new Set(exact.get(bare));
    for (const way of depth < 3 && bare ? [...(patterns.get(bare[0]) ?? []), ...(patterns.get('') ?? [])] : []) {
      way.regex ??= new RegExp(`^${way.source}$`, 'su');
      const match = way.regex.exec(bare);
      if (!match) continue;
      const values = {};
      way.letters.forEach((letter, at) => (values[letter] = read(match[at + 1], depth + 1)[0] ?? match[at + 1]));
      found.add(written(way.tree, values, way.keys).trim());
    }
    if (depth === 0) known.set(bare, [...found]);
    return [...found];
  }
  return read;
}

/** A text line by line in English, as far as it is known. Also runs in the page. */
const byLine = (read, text) =>
  text
    .split('\n')
    .map((line) => read(line)[0] ?? line)
    .join('\n');

const readers = new Map();
const readerOf = (language) => {
  if (!readers.has(language)) readers.set(language, reader(pairs(language)));
  return readers.get(language);
};

/** A text of the page in plain English. */
export function plain(text, language) {
  if (!language) return text;
  return SPOKEN.includes(language) ? byLine(readerOf(language), text) : withoutMarks(text);
}

/**
 * Declares in the page: `plain(text)`, a text without the marks of the language or in English, and
 * `plains(text)`, all that it may be.
 */
export function inPage(language) {
  if (SPOKEN.includes(language)) {
    return `{
      const read = (${reader})(${JSON.stringify(pairs(language))});
      globalThis.plains = (text) => [text, ...read(text)];
      globalThis.plain = (text) => (${byLine})(read, text);
    }`;
  }
  const plain = language
    ? `(text) => (${withoutMarks})(text, ${JSON.stringify(LETTERS)}, ${JSON.stringify(DOTTED)})`
    : '(text) => text';
  return `globalThis.plain = ${plain}; globalThis.plains = (text) => [text, plain(text)];`;
}

/** The names in the codebook, which are its author's. */
const OF_CODEBOOK = new Set();
JSON.parse(readFileSync(new URL('exercise.json', import.meta.url), 'utf8'), (key, value) => {
  if (['name', 'names_by_code', 'help', 'help_by_code', 'definition'].includes(key)) for (const it of [value, ...Object.values(value)]) OF_CODEBOOK.add(it);
  return value;
});
/** English messages that are shown although the language has others for them. */
export async function leftInEnglish(page, tag) {
  const all = pairs(tag);
  const translated = all.filter(([own, english]) => own !== english && /^[^\u0001-\u0005]*[a-z]{3}[^\u0001-\u0005]*$/.test(english));
  // Some words are the same in both, or are a word of another message.
  const own = new Set(all.map(([own]) => own));
  const english = new Set(translated.map(([, english]) => english).filter((it) => !own.has(it)));
  const shown = await page.tab.evaluate(() => {
    // Names from the codebook, words of the text and fields are not ours.
    const theirs = '[data-para], [lang]:not(html), [dir=auto], bdi, script, style, template, input, textarea, select';
    const shown = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest(theirs)) shown.push(node.data);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt']) shown.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(shown.map((it) => it.trim()))];
  });
  return shown.filter((it) => english.has(it) && !OF_CODEBOOK.has(it));
}

/**
 * A copy of a build for journeys that are told in English and run in another language: index.html has the words
 * of the pseudo-languages, too, and the sample is in English in every language. Returns its folder.
 */
export function toldInEnglish(built, work) {
  const copy = join(work, 'dist');
  cpSync(built, copy, { recursive: true });
  const { en: _, ...others } = JSON.parse(readFileSync(join(words, 'index.json'), 'utf8'));
  const page = join(copy, 'index.html');
  writeFileSync(page, withOthers(readFileSync(page, 'utf8'), others));
  const [file, text] = [join(copy, STARTER), (name) => readFileSync(join(starter, name), 'utf8')];
  const english = { sample: text('sample.txt'), coding: json('sample_coding.json'), practice: text('practice.md') };
  const told = ([tag, { metadata, ...own }]) => [tag, { ...own, ...english, metadata: { ...metadata, language: 'en', title: 'Statement by H.E. Ms. Inês Taravel' } }];
  writeFileSync(file, JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(readFileSync(file, 'utf8'))).map(told))));
  return copy;
}
