// A document for LaTeX: pdflatex for English, French and Spanish, xelatex for other scripts.

import { aroundNote, grouped } from './sources.mjs';

const SIGNS = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '#': '\\#', '%': '\\%',
  _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}', '€': '\\texteuro{}', '\u2010': '-',
};
const escapedSigns = (text) => text.replace(/[\\{}$&#%_^~€\u2010]/gu, (sign) => SIGNS[sign]).replaceAll('--', '-{}-');

const escapedInLatin = (text) =>
  text.split(/([!-~\u00a0-\u024f\u2010-\u2027]+)/u).map((part, at) => (at % 2 ? `{\\latin ${escapedSigns(part)}}` : part)).join('');

const FONTS = {
  ru: 'Noto Serif', vi: 'Noto Serif', el: 'Noto Serif', yo: 'Noto Serif', am: 'Noto Serif Ethiopic', ar: 'DejaVu Sans', he: 'DejaVu Sans',
  hi: 'Noto Serif Devanagari', th: 'Noto Serif Thai', 'zh-Hans': 'WenQuanYi Zen Hei',
  ja: 'WenQuanYi Zen Hei', ko: 'WenQuanYi Zen Hei', 'ff-Adlm': 'Noto Sans Adlam',
};
const SCRIPTS = { ar: 'Arabic', he: 'Hebrew', hi: 'Devanagari', 'ff-Adlm': 'Adlam' };
const BABEL = { en: 'english', fr: 'french', es: 'spanish' };
const BREAKS = { am: 'am', 'zh-Hans': 'zh', ja: 'ja', th: 'th' };

// Fonts of these have no letters, digits or brackets but their own.
const ALONE = ['th'];

function fonts({ lang }, { old, times }) {
  if (BABEL[lang]) {
    const letters = times ? 'mathptmx' : 'lmodern';
    const encoding = old ? '' : `\\usepackage[T1]{fontenc}\\usepackage{${letters}}\\usepackage{textcomp}`;
    const french = lang === 'fr' ? '\\frenchsetup{StandardLayout=true,AutoSpacePunctuation=false}' : '';
    return `\\usepackage[utf8]{inputenc}${encoding}\\usepackage[${BABEL[lang]}]{babel}${french}`;
  }
  const script = SCRIPTS[lang] ? `[Script=${SCRIPTS[lang]}]` : '';
  const breaks = BREAKS[lang]
    ? `\\XeTeXlinebreaklocale "${BREAKS[lang]}"\\XeTeXlinebreakskip=0pt plus 1pt`
    : '';
  const latin = ALONE.includes(lang) ? '\\newfontfamily\\latin{Noto Serif}' : '';
  return `\\usepackage{fontspec}\\setmainfont{${FONTS[lang]}}${script}${latin}${breaks}`;
}

/** `look`: { columns, head, old (the fonts of 1982), spaced (paragraphs by space, not indented) }. */
export function latex(document, look = {}) {
  const { front: [title, ...lines], blocks } = document;
  const escaped = ALONE.includes(document.lang) ? escapedInLatin : escapedSigns;
  const inline = (block) => {
    const [before, after] = aroundNote(block);
    return escaped(before) + (block.note ? `\\footnote{${escaped(block.note)}}` : '') + escaped(after);
  };
  const list = ({ ordered, items }) => {
    const kind = ordered ? 'enumerate' : 'itemize';
    return `\\begin{${kind}}\n${items.map((item) => `\\item ${inline(item)}`).join('\n')}\n\\end{${kind}}`;
  };
  const written = {
    heading: (block) => `\\section*{${inline(block)}}`,
    para: inline,
    list,
  };
  return `\\documentclass[${look.times ? '12pt,letterpaper' : '11pt,a4paper'}${look.columns === 2 ? ',twocolumn' : ''}]{article}
${fonts(document, look)}
\\usepackage[margin=2.4cm]{geometry}
${look.head ? `\\makeatletter\\def\\ps@ours{\\def\\@oddhead{\\small ${escaped(look.head)}\\hfil\\thepage}\\def\\@oddfoot{}}\\makeatother\\pagestyle{ours}` : ''}
${look.spaced ? '\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{6pt plus 2pt}' : ''}
\\emergencystretch=3em
${document.rtl ? '\\usepackage{bidi}\\setRTL' : ''}
\\begin{document}
\\begin{center}
{\\Large\\bfseries ${escaped(title)}\\par}
${lines.map((line) => `${escaped(line)}\\par`).join('\n')}
\\end{center}

${grouped(blocks).map((block) => written[block.kind](block)).join('\n\n')}

\\end{document}
`;
}
