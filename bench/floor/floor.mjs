// The floor: what the browser itself needs to show a text with coloured passages, and nothing else.
// It has no library, model, saving or keyboard. It is the limit that a page can come close to.
//
// There is one element per paragraph. Sections of 16 paragraphs are laid out only near the window,
// because `content-visibility` on each paragraph costs a frame's time in a long text. There is one
// Highlight per label, made of StaticRanges, which the browser does not have to update.

import { element, publish, root, rule } from '../page.mjs';

const SECTION = 16;

let starts = []; // of the paragraphs, in the text
let nodes = []; // their text nodes
const known = new Map(); // id -> { label, range }
const highlights = new Map(); // label -> Highlight
let turn = 0; // of selecting

/** The paragraph of an offset. */
function paragraphAt(offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function ends({ start, end }) {
  const first = paragraphAt(start);
  const last = end <= starts[first] + nodes[first].length ? first : paragraphAt(end - 1);
  return {
    startContainer: nodes[first],
    startOffset: start - starts[first],
    endContainer: nodes[last],
    endOffset: end - starts[last],
  };
}

function put(span) {
  const range = new StaticRange(ends(span));
  known.set(span.id, { label: span.label, range });
  highlights.get(span.label).add(range);
}

function write(text) {
  const lines = text.split('\n');
  starts = new Array(lines.length);
  nodes = new Array(lines.length);
  const all = document.createDocumentFragment();
  let section;
  let at = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i % SECTION === 0) section = all.appendChild(element('section'));
    const node = document.createTextNode(lines[i]);
    section.appendChild(element('p')).appendChild(node);
    starts[i] = at;
    nodes[i] = node;
    at += lines[i].length + 1;
  }
  // The approximate height of a section, at 90 characters per line.
  const height = SECTION * (24 * Math.ceil(text.length / lines.length / 90) + 12);
  rule(`section { content-visibility: auto; contain-intrinsic-size: auto ${height}px }`);
  root.replaceChildren(all);
}

publish({
  mount(text, annotations, { labels }) {
    labels.forEach(({ name, color }, i) => {
      rule(`::highlight(l${i}) { background-color: ${color} }`);
      highlights.set(name, new Highlight());
    });
    write(text);
    for (const annotation of annotations) put(annotation);
    labels.forEach(({ name }, i) => CSS.highlights.set(`l${i}`, highlights.get(name)));
  },
  add(span) {
    // A user has selected the passage before tagging it.
    const { startContainer, startOffset, endContainer, endOffset } = ends(span);
    const selection = getSelection();
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    selection.removeAllRanges();
    put(span);
  },
  remove(id) {
    const { label, range } = known.get(id);
    known.delete(id);
    highlights.get(label).delete(range);
  },
  relabel(from, to) {
    const target = highlights.get(to);
    for (const annotation of known.values()) {
      if (annotation.label !== from) continue;
      annotation.label = to;
      target.add(annotation.range);
    }
    highlights.get(from).clear();
  },
  reveal: (offset) => nodes[paragraphAt(offset)].parentNode.scrollIntoView({ block: 'center' }),
  count: () => known.size,
  extra: {
    /** Selects some words of the paragraph in the middle of the window. */
    select() {
      const there = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('p');
      const node = there?.firstChild ?? nodes[nodes.length >> 1];
      const start = Math.min(turn++ % 5, node.length);
      getSelection().setBaseAndExtent(node, start, node, Math.min(start + 20, node.length));
    },
  },
});
