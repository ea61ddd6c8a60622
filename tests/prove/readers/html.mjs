// A document as a web page: plain, as a paper to be printed, or in the page of a mission.

import { aroundNote, grouped } from './sources.mjs';

export const escaped = (text) =>
  text.replace(/[<>&"]/gu, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c]);

function body(document) {
  const notes = [];
  const inline = (block) => {
    if (!block.note) return escaped(block.text);
    const [before, after] = aroundNote(block);
    notes.push(block.note);
    const n = notes.length;
    return `${escaped(before)}<sup id="r${n}"><a href="#n${n}">${n}</a></sup>${escaped(after)}`;
  };
  const list = ({ ordered, items }) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`;
  };
  const written = {
    heading: (block) => `<h2>${inline(block)}</h2>`,
    para: (block) => `<p>${inline(block)}</p>`,
    list,
  };
  const blocks = grouped(document.blocks).map((block) => written[block.kind](block));
  const foot = notes.map((note, at) => `<li id="n${at + 1}"><p>${escaped(note)}</p></li>`);
  if (foot.length) blocks.push(`<section class="footnotes"><hr><ol>${foot.join('\n')}</ol></section>`);
  return blocks.join('\n');
}

function front({ front: [title, ...lines] }) {
  return `<h1>${escaped(title)}</h1>\n<p class="front">${lines.map(escaped).join('<br>\n')}</p>`;
}

const page = ({ lang, rtl, front }, style, inside) => `<!DOCTYPE html>
<html lang="${lang}" dir="${rtl ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${escaped(front[0])}</title>
<style>${style}</style>
</head>
<body>
${inside}
</body>
</html>
`;

const PAPER = `
body { font: 11pt/1.4 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif Hebrew', 'WenQuanYi Zen Hei', serif; margin: 0 }
h1, .front { text-align: center }
h1 { font-size: 15pt } h2 { font-size: 12.5pt; break-after: avoid }
.footnotes { font-size: 9pt }
`;
const LOOKS = {
  plain: '',
  justified: 'p, li { text-align: justify; hyphens: auto }',
  indented: 'p { text-indent: 1.5em; margin: 0 } .front, li p { text-indent: 0 }',
  columns: 'main { columns: 2; column-gap: 8mm } p { text-align: justify; hyphens: auto }',
  tight: `body { font: 10pt/1.2 'DejaVu Sans', sans-serif } h2 { text-align: center; font-size: 10pt }
    p { margin: 0 0 4pt }`,
  wide: `body { font: 12pt/1.8 'DejaVu Serif', 'Noto Serif Khmer', 'Noto Serif Ethiopic', serif }
    p { margin: 0 0 5pt; text-indent: 2em; text-align: justify } .front, li p { text-indent: 0 }`,
  heads: `@page { margin: 22mm;
    @top-right { content: 'Permanent Mission to the United Nations'; font-size: 8pt }
    @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt } }`,
};

/** A paper to be printed; `look` names one of the looks. */
export const paper = (document, look) =>
  page(document, PAPER + LOOKS[look], `${front(document)}\n<main>\n${body(document)}\n</main>`);

/** A page that other programs read: elements only. */
export const plain = (document) => page(document, '', `${front(document)}\n${body(document)}`);

const SITE = `
body { font: 16px/1.6 'Noto Sans', 'Noto Sans Arabic', 'WenQuanYi Zen Hei', sans-serif; margin: 0 }
header, footer, nav { background: #eef; padding: 1em } main { max-width: 45em; margin: auto }
nav ul { display: flex; gap: 1em; list-style: none } .hidden { display: none }
.cookies { position: fixed; bottom: 0; background: #ffd; padding: 1em }
@media print { .cookies, nav { display: none } }
`;

/** In the page of a mission: menu, share links, cookie banner, address. `plainly` says all of it in
 *  elements; otherwise it is a page of `div`s, as older ones are. */
export function site(document, plainly = true) {
  const tag = (name, attributes = '') => {
    const element = plainly ? name : 'div';
    return [`<${element}${plainly ? '' : ` id="${name}"`}${attributes}>`, `</${element}>`];
  };
  const [header, endHeader] = tag('header');
  const [nav, endNav] = tag('nav', plainly ? '' : ' role="navigation"');
  const [main, endMain] = tag('main', plainly ? '' : ' role="main"');
  const [footer, endFooter] = tag('footer');
  const foot = document.furniture.length
    ? document.furniture
    : ['Permanent Mission to the United Nations', '1 Harbour Street, Port Serrat', 'Phone: 555-0100', 'Privacy policy'];
  return page(
    document,
    SITE,
    `${header}<a class="hidden" href="#main">Skip to content</a><p>Permanent Mission to the United Nations</p>${endHeader}
${nav}<ul><li><a href="/">Home</a></li><li><a href="/about">The Mission</a></li><li><a href="/statements">Statements</a></li><li><a href="/contact">Contact</a></li></ul>${endNav}
<script>window.dataLayer = ['statement'];</script>
<div class="cookies" role="dialog" aria-label="Cookies"><p>This site uses cookies.</p><button>Accept all</button></div>
${main}
${front(document)}
<div class="text">
${body(document)}
</div>
${endMain}
<aside><h3>Share</h3><a href="#">Facebook</a> <a href="#">Twitter</a></aside>
${footer}${foot.map((line) => `<p>${escaped(line)}</p>`).join('\n')}${endFooter}
<noscript>Please enable JavaScript.</noscript>`,
  );
}
