// A document for groff with the macros -ms. Western European letters only.

import { aroundNote, grouped } from './sources.mjs';

const running = (text) => text.replaceAll('\\', '\\e').replace(/^([.'])/u, '\\&$1');

/** `look`: { columns, head }. */
export function troff({ front: [title, ...lines], blocks }, { columns = 1, head, size = 11 } = {}) {
  const inline = (block) => {
    const [before, after] = aroundNote(block);
    if (!block.note) return running(before);
    return `${running(before)}\\**\n.FS\n${running(block.note)}\n.FE\n${running(after.trim())}`.trim();
  };
  const written = {
    heading: (block) => `.SH\n${inline(block)}`,
    para: (block) => `.${columns === 1 ? 'LP' : 'PP'}\n${inline(block)}`,
    list: ({ ordered, items }) => items.map((item, at) => `.IP ${ordered ? `${at + 1}.` : '\\(bu'}\n${inline(item)}`).join('\n'),
  };
  return [
    `.nr PS ${size}`, `.nr VS ${size + 3}`, '.nr LL 16c', '.nr PO 2.5c', '.ds FAM T',
    head ? `.ds LH ${running(head)}\n.ds CH\n.ds RH %` : '.ds CH\n.ds CF \\- % \\-',
    '.TL', running(title), ...lines.map((line) => `.AU\n${running(line)}`),
    columns === 2 ? '.2C' : '.1C',
    ...grouped(blocks).map((block) => written[block.kind](block)),
    '',
  ].join('\n');
}
