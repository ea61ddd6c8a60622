// mark.js: wraps each passage in a <mark>.

import Mark from 'mark.js/dist/mark.es6.js';
import { publish, rule } from '../page.mjs';
import { reveal, write } from './paragraphs.mjs';

let marker;
let classOf; // label -> class name
const known = new Map(); // id -> annotation

function draw(annotations) {
  for (const one of annotations) known.set(one.id, one);
  const ranges = annotations.map((one) => ({ ...one, length: one.end - one.start }));
  marker.markRanges(ranges, {
    each: (mark, { id, label }) => (mark.className = `${classOf.get(label)} id-${id}`),
  });
}

publish({
  mount(text, annotations, { labels }) {
    classOf = new Map(labels.map(({ name }, i) => [name, `label-${i}`]));
    labels.forEach(({ color }, i) => rule(`.label-${i} { background-color: ${color} }`));
    marker = new Mark(write(text));
    draw(annotations);
  },
  add: (span) => draw([span]),
  remove(id) {
    marker.unmark({ className: `id-${id}` });
    known.delete(id);
  },
  relabel(from, to) {
    marker.unmark({ className: classOf.get(from) });
    const those = [...known.values()].filter(({ label }) => label === from);
    draw(those.map((one) => ({ ...one, label: to })));
  },
  reveal,
  count: () => known.size,
});
