// A document as pandoc's own tree, so that no sign of its text means anything else.

import { aroundNote, grouped } from './sources.mjs';

const inlines = (text) =>
  text.split(' ').flatMap((word, at) => [...(at ? [{ t: 'Space' }] : []), { t: 'Str', c: word }]);
const paragraph = (text) => ({ t: 'Para', c: inlines(text) });
const inline = (block) => {
  const [before, after] = aroundNote(block);
  if (!block.note) return inlines(before);
  const note = { t: 'Note', c: [paragraph(block.note)] };
  const rest = after ? [{ t: 'Space' }, ...inlines(after.trim())] : [];
  return [...inlines(before), note, ...rest];
};

export function pandoc({ lang, rtl, front: [title, ...lines], blocks }, version) {
  const numbers = [1, { t: 'Decimal' }, { t: 'Period' }];
  const written = {
    heading: (block) => ({ t: 'Header', c: [2, ['', [], []], inline(block)] }),
    para: (block) => ({ t: 'Para', c: inline(block) }),
    list: ({ ordered, items }) => {
      const each = items.map((item) => [{ t: 'Para', c: inline(item) }]);
      return ordered ? { t: 'OrderedList', c: [numbers, each] } : { t: 'BulletList', c: each };
    },
  };
  return JSON.stringify({
    'pandoc-api-version': version,
    meta: {
      title: { t: 'MetaInlines', c: inlines(title) },
      lang: { t: 'MetaString', c: lang },
      ...(rtl && { dir: { t: 'MetaString', c: 'rtl' } }),
    },
    blocks: [...lines.map(paragraph), ...grouped(blocks).map((block) => written[block.kind](block))],
  });
}
