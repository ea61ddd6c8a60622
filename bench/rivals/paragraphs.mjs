// For rivals that draw in a document of the page's: one element per paragraph, with the line ends
// between them, so that the document's text is exactly the text.

import { element, root } from '../page.mjs';

let paragraphs = [];

export function write(text) {
  const all = document.createDocumentFragment();
  let at = 0;
  paragraphs = [];
  for (const line of text.split('\n')) {
    if (at) all.append('\n');
    const paragraph = element('p');
    paragraph.append(line);
    all.append(paragraph);
    paragraphs.push({ at, paragraph });
    at += line.length + 1;
  }
  const box = element('div');
  box.append(all);
  root.replaceChildren(box);
  return box;
}

export function reveal(offset) {
  const { paragraph } = paragraphs.findLast(({ at }) => at <= offset);
  paragraph.scrollIntoView({ block: 'center' });
}
