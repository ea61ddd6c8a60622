// The real statements, as documents with a title block, headings, paragraphs, lists and footnotes.
//
// A document: { name, lang, rtl, front, blocks, furniture }. `front` are the lines of the title
// block. A block: { kind: 'heading' | 'para' | 'item', text, level?, ordered?, note? }.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SPEECHES = {
  Rwanda: 'Rwanda',
  Peru: 'Peru',
  Jordan: 'Jordan',
  Iceland: 'Iceland',
  C_te_d_Ivoire: 'Côte d’Ivoire',
  Samoa: 'Samoa',
  Ireland: 'Ireland',
  France: 'France',
  Canada: 'Canada',
  Germany: 'Germany',
  Kenya: 'Kenya',
  Mongolia: 'Mongolia',
  Norway: 'Norway',
  Qatar: 'Qatar',
  Vatican_City: 'the Holy See',
  Bangladesh: 'Bangladesh',
  Barbados: 'Barbados',
  Brazil: 'Brazil',
  Estonia: 'Estonia',
  Lesotho: 'Lesotho',
};

// UDHR in XML: the language, and whether it runs from right to left.
const DECLARATIONS = {
  fra: ['fr'],
  spa: ['es'],
  rus: ['ru'],
  arb: ['ar', true],
  cmn_hans: ['zh-Hans'],
  heb: ['he', true],
  jpn: ['ja'],
  hin: ['hi'],
  tha: ['th'],
  kor: ['ko'],
  vie: ['vi'],
  fuf_adlm: ['ff-Adlm', true],
  eng: ['en'],
  yor: ['yo'],
  ell_polytonic: ['el'],
  amh: ['am'],
  khm: ['km'],
};

// Ours: the speeches have no headings and no notes, published ones have.
const HEADINGS = [
  'I. Peace and security',
  'II. Sustainable development and the climate',
  'III. Human rights and the rule of law',
  'IV. The reform of our Organization',
];
const NOTES = [
  'General Assembly resolution 70/1, adopted on 25 September 2015.',
  'Figures are those of the Secretary-General\u2019s report to the Assembly at its seventy-second session.',
  'The full text of the agreement is kept with the Depositary and can be consulted on request.',
];

/** As a typesetter would set it: every program then shows the same characters. */
const typographic = (text) =>
  text
    .replace(/(^|[\s(\u201c])"/gu, '$1\u201c')
    .replace(/"/gu, '\u201d')
    .replace(/(^|[\s(\u201c])'/gu, '$1\u2018')
    .replace(/'/gu, '\u2019')
    .replace(/[ \t]+/gu, ' ')
    .trim();

function speech(folder, name) {
  const lines = readFileSync(join(folder, 'ungd2017', `${name}.txt`), 'utf8').split('\n');
  const paragraphs = lines.map(typographic).filter(Boolean);
  const each = Math.ceil(paragraphs.length / HEADINGS.length);
  const blocks = [];
  paragraphs.forEach((text, at) => {
    if (at > 0 && at % each === 0 && paragraphs.length > 12) {
      blocks.push({ kind: 'heading', level: 2, text: HEADINGS[at / each - 1] });
    }
    const note = at % 5 === 2 ? NOTES[(at - 2) / 5] : undefined;
    blocks.push({ kind: 'para', text, ...(note && { note }) });
  });
  const front = [
    `Statement by the delegation of ${SPEECHES[name]}`,
    'General debate of the seventy-second session',
    'United Nations General Assembly, New York',
    'September 2017',
  ];
  return { name: name.toLowerCase().replaceAll('_', '-'), lang: 'en', rtl: false, front, blocks, furniture: [] };
}

/** The page of a permanent mission: what stands before and behind the statement is its furniture. */
function japan(folder) {
  const lines = readFileSync(join(folder, 'japan-unsc-2017-03-15.txt'), 'utf8').split('\n');
  const all = lines.map(typographic).filter(Boolean);
  const start = all.indexOf('Mr. President,');
  const end = all.indexOf('I thank you, Mr. President.') + 1;
  const from = all.findIndex((line) => line.startsWith('Statement by'));
  return {
    name: 'japan',
    lang: 'en',
    rtl: false,
    front: all.slice(from, start),
    blocks: all.slice(start, end).map((text) => ({ kind: 'para', text })),
    furniture: all.slice(end),
  };
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/giu, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(\w+);/gu, (_, name) => ENTITIES[name])
    .replace(/\s+/gu, ' ')
    .trim();

function declaration(folder, name) {
  const [lang, rtl = false] = DECLARATIONS[name];
  const xml = readFileSync(join(folder, 'udhr', `udhr_${name}.xml`), 'utf8');
  const blocks = [];
  const front = [];
  let inList = 0;
  let itemStarts = false;
  for (const [, close, tag, text] of xml.matchAll(
    /<(\/?)(title|para|listitem|orderedlist)\b[^>]*>(?:([^<]*)<\/(?:title|para)>)?/gu,
  )) {
    if (tag === 'orderedlist') inList += close ? -1 : 1;
    else if (tag === 'listitem') itemStarts = !close;
    else if (!close && text?.trim()) {
      if (tag === 'title' && front.length === 0) front.push(decoded(text));
      else if (tag === 'title') blocks.push({ kind: 'heading', level: 2, text: decoded(text) });
      else if (inList && itemStarts) blocks.push({ kind: 'item', ordered: true, text: decoded(text) });
      else blocks.push({ kind: 'para', text: decoded(text) });
      if (tag === 'para') itemStarts = false;
    }
  }
  return { name: `udhr-${name.replaceAll('_', '-')}`, lang, rtl, front, blocks, furniture: [] };
}

/** All documents, by name. */
export function sources(data) {
  const folder = join(data, 'statements');
  const all = [
    japan(folder),
    ...Object.keys(SPEECHES).map((name) => speech(folder, name)),
    ...Object.keys(DECLARATIONS).map((name) => declaration(folder, name)),
  ];
  return new Map(all.map((document) => [document.name, document]));
}

/** The text before and behind the mark of its note, which stands after the first sentence. */
export function aroundNote({ text, note }) {
  const sentence = /^.{20,}?[.!?][\u201d\u2019]?(?= \p{Lu})/u.exec(text)?.[0] ?? text;
  const at = note ? sentence.length : text.length;
  return [text.slice(0, at), text.slice(at)];
}

/** A document whose lists have bullets. */
export const bulleted = (document) => ({
  ...document,
  blocks: document.blocks.map((block) => (block.ordered ? { ...block, ordered: false } : block)),
});

/** What a perfect reader gives of the body: a paragraph a line, the notes last. */
export const bodyLines = ({ blocks }) => [
  ...blocks.map(({ text }) => text),
  ...blocks.flatMap(({ note }) => (note ? [note] : [])),
];

/** The blocks, with each run of items as one list: { kind: 'list', ordered, items }. */
export function grouped(blocks) {
  const groups = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push(block);
    else if (last?.kind === 'list' && last.ordered === block.ordered) last.items.push(block);
    else groups.push({ kind: 'list', ordered: block.ordered, items: [block] });
  }
  return groups;
}
