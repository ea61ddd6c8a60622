// react-text-annotate: a React component that splits the text at the annotations and redraws it.

import { createElement, useState } from 'react';
import { flushSync, render } from 'react-dom';
import { TextAnnotator } from 'react-text-annotate';
import { publish, root } from '../page.mjs';

let content;
let colors;
let spans; // in the component's form
let show; // (spans) => void

const convert = ({ label, ...span }) => ({ ...span, tag: label, color: colors.get(label) });

function App() {
  const [value, setValue] = useState(spans);
  show = (next) => {
    spans = next;
    flushSync(() => setValue(next));
  };
  return createElement(TextAnnotator, {
    style: { whiteSpace: 'pre-wrap' },
    content,
    value,
    onChange: show,
    getSpan: (span) => span,
  });
}

publish({
  mount(text, annotations, { labels }) {
    content = text;
    colors = new Map(labels.map(({ name, color }) => [name, color]));
    spans = annotations.map(convert);
    render(createElement(App), root);
  },
  add: (span) => show([...spans, convert(span)]),
  remove: (id) => show(spans.filter((span) => span.id !== id)),
  relabel(from, to) {
    const color = colors.get(to);
    show(spans.map((span) => (span.tag === from ? { ...span, tag: to, color } : span)));
  },
  reveal(offset) {
    const pieces = [...root.querySelectorAll('[data-start]')];
    const piece = pieces.findLast(({ dataset }) => Number(dataset.start) <= offset);
    piece?.scrollIntoView({ block: 'center' });
  },
  count: () => spans.length,
});
