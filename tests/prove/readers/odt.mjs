// A document as OpenDocument in one file (.fodt), which LibreOffice opens and converts.

import { aroundNote, grouped } from './sources.mjs';

const escaped = (text) =>
  text.replace(/[<>&"]/gu, (c) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[c]);

const NAMESPACES = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  )
  .join(' ');

// Families that each script needs; LibreOffice takes the third set for complex scripts.
const FONTS = {
  en: 'Noto Serif',
  fr: 'Noto Serif',
  es: 'Noto Serif',
  ru: 'Noto Serif',
  vi: 'Noto Serif',
  yo: 'Noto Serif',
  el: 'Noto Serif',
  am: 'Noto Serif Ethiopic',
  km: 'Noto Serif Khmer',
  ar: 'Noto Naskh Arabic',
  he: 'Noto Serif Hebrew',
  hi: 'Noto Serif Devanagari',
  th: 'Noto Serif Thai',
  'ff-Adlm': 'Noto Sans Adlam',
};
const EAST = 'WenQuanYi Zen Hei';

const LOCALES = { en: ['en', 'US'], fr: ['fr', 'FR'], es: ['es', 'ES'], ru: ['ru', 'RU'] };

function fonts({ lang }, family = FONTS[lang] ?? 'Noto Serif') {
  const [language, country] = LOCALES[lang] ?? [lang.slice(0, 2), 'none'];
  return `style:font-name="${family}" fo:font-family="${family}" style:font-family-asian="${EAST}"
    style:font-family-complex="${family}" fo:language="${language}" fo:country="${country}"
    style:language-complex="${language}" style:country-complex="none"
    fo:font-size="11pt" style:font-size-asian="11pt" style:font-size-complex="11pt"`;
}

/** A paragraph style; `more` are further properties of the text. */
const style = (name, paragraph, more = '', parent = 'Standard') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"
    ${name.startsWith('Heading') ? 'style:default-outline-level="2"' : ''}>
    <style:paragraph-properties ${paragraph}/><style:text-properties ${more}/></style:style>`;

const sized = (size, weight) =>
  ['', '-asian', '-complex']
    .map((kind) => {
      const prefix = kind ? 'style' : 'fo';
      return `${prefix}:font-size${kind}="${size}pt" ${prefix}:font-weight${kind}="${weight}"`;
    })
    .join(' ');

function styles(document, { columns, head, foot, indent, justified, family, spacing = '115%', size = ['21cm', '29.7cm'] }) {
  const mode = document.rtl ? 'rl-tb' : 'lr-tb';
  const side = justified ? 'justify' : 'start';
  const body = indent
    ? 'fo:text-indent="0.6cm" fo:margin-top="0cm" fo:margin-bottom="0cm"'
    : 'fo:margin-top="0cm" fo:margin-bottom="0.25cm"';
  return `<office:styles>
    <style:default-style style:family="paragraph">
      <style:paragraph-properties style:writing-mode="${mode}" fo:line-height="${spacing}"/>
      <style:text-properties ${fonts(document, family)} fo:hyphenate="${justified ? 'true' : 'false'}"
        fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>
    </style:default-style>
    <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
    ${style('Text_20_body', `fo:text-align="${side}" ${body} fo:orphans="2" fo:widows="2"`)}
    ${style('Title', 'fo:text-align="center" fo:margin-bottom="0.1cm"', sized(15, 'bold'))}
    ${style('Subtitle', 'fo:text-align="center" fo:margin-bottom="0.1cm"', sized(12, 'normal'))}
    ${style('Heading_20_2', 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"', sized(13, 'bold'))}
    ${style('List', `fo:text-align="${side}" fo:margin-bottom="0.15cm"`, '', 'Text_20_body')}
    ${style('Footnote', '', sized(9, 'normal'))}
    ${style('Header', 'fo:text-align="end"', sized(9, 'normal'))}
    ${style('Footer', 'fo:text-align="center"', sized(9, 'normal'))}
    <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1"
      style:num-format="1" style:num-suffix="."><style:list-level-properties
      text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
      text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.6cm"
      fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
    <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1"
      text:bullet-char="•"><style:list-level-properties
      text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
      text:label-followed-by="listtab" text:list-tab-stop-position="1cm" fo:text-indent="-0.6cm"
      fo:margin-left="1cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
    <text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0"
      text:footnotes-position="page" text:start-numbering-at="document"/>
  </office:styles>
  <office:automatic-styles><style:page-layout style:name="Page">
    <style:page-layout-properties fo:page-width="${size[0]}" fo:page-height="${size[1]}" fo:margin-top="2cm"
      fo:margin-bottom="2cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm" style:writing-mode="${mode}">
      <style:columns fo:column-count="${columns}" fo:column-gap="0.8cm"/></style:page-layout-properties>
    <style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style>
    <style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style>
  </style:page-layout></office:automatic-styles>
  <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
    ${
      head
        ? `<style:header><text:p text:style-name="Header">${escaped(head)}</text:p></style:header>
    <style:footer><text:p text:style-name="Footer">${foot ? `${escaped(foot)} Page <text:page-number/> of <text:page-count/>` : '<text:page-number/> / <text:page-count/>'}</text:p></style:footer>`
        : ''
    }
  </style:master-page></office:master-styles>`;
}

function content({ front, blocks }) {
  let notes = 0;
  const note = (text) => {
    notes += 1;
    return `<text:note text:id="n${notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(text)}</text:p></text:note-body></text:note>`;
  };
  const inline = (block) => {
    const [before, after] = aroundNote(block);
    return escaped(before) + (block.note ? note(block.note) : '') + escaped(after);
  };
  const written = {
    heading: (block) => `<text:h text:style-name="Heading_20_2" text:outline-level="2">${inline(block)}</text:h>`,
    para: (block) => `<text:p text:style-name="Text_20_body">${inline(block)}</text:p>`,
    list: ({ ordered, items }) =>
      `<text:list text:style-name="${ordered ? 'Numbers' : 'Bullets'}">${items
        .map((item) => `<text:list-item><text:p text:style-name="List">${inline(item)}</text:p></text:list-item>`)
        .join('')}</text:list>`,
  };
  return [
    ...front.map((line, at) => `<text:p text:style-name="${at ? 'Subtitle' : 'Title'}">${escaped(line)}</text:p>`),
    ...grouped(blocks).map((block) => written[block.kind](block)),
  ].join('\n');
}

/** `look`: { columns, head (a running head, with page numbers below), indent, justified }. */
export const odt = (document, look) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
${styles(document, { columns: 1, ...look })}
<office:body><office:text>${content(document)}</office:text></office:body></office:document>
`;
