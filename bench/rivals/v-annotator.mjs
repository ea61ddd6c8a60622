// v-annotator, the text view of doccano: a Vue component with its own lines in SVG.

import Vue from 'vue';
import * as Component from 'v-annotator/dist/v-annotator.umd.min.js';
import 'v-annotator/dist/v-annotator.css';
import { element, frame, publish, root } from '../page.mjs';

const VAnnotator = Component.default?.default ?? Component.default ?? Component;
let view;
let numberOf; // label -> its number, from 1
let next = 1;
const numbers = new Map(); // id -> the component's own

const freeze = Object.freeze; // otherwise Vue would watch every one of them

function convert({ id, start, end, label }) {
  numbers.set(id, next);
  return freeze({ id: next++, label: numberOf.get(label), startOffset: start, endOffset: end });
}

async function show(entities) {
  view.entities = freeze(entities);
  await view.$nextTick();
}

publish({
  async mount(text, annotations, { labels }) {
    numberOf = new Map(labels.map(({ name }, i) => [name, i + 1]));
    const entityLabels = labels.map(({ name, color }) =>
      freeze({ id: numberOf.get(name), text: name, backgroundColor: color }),
    );
    const props = {
      text,
      entityLabels: freeze(entityLabels),
      relations: [],
      relationLabels: [],
      allowOverlapping: true,
      graphemeMode: false,
    };
    view = new Vue({
      data: { entities: freeze(annotations.map(convert)) },
      render(create) {
        return create(VAnnotator, { props: { ...props, entities: this.entities } });
      },
    });
    const place = element('div');
    root.replaceChildren(place);
    view.$mount(place);
    // It first measures its text; the lines come some frames later.
    while (!root.querySelector('svg line')) await frame();
  },
  add: (span) => show([...view.entities, convert(span)]),
  remove: (id) => show(view.entities.filter((entity) => entity.id !== numbers.get(id))),
  relabel(from, to) {
    const [old, label] = [numberOf.get(from), numberOf.get(to)];
    const change = (entity) => (entity.label === old ? freeze({ ...entity, label }) : entity);
    return show(view.entities.map(change));
  },
  count: () => view.entities.length,
});
