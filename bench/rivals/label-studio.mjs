// Label Studio, in the last version whose npm package has its build. It wraps each passage in
// spans, with a style sheet for each, and has its own panel with the list of passages.

import LabelStudio from '@heartexlabs/label-studio/build/static/js/main.js';
import '@heartexlabs/label-studio/build/static/css/main.css';
import { frame, publish, root } from '../page.mjs';

let annotation; // its annotation is a set of ours
const quiet = () => {};

const result = ({ id, start, end, label }) => ({
  id,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  value: { start, end, labels: [label] },
});

const area = (id) => annotation.areas.get(`${id}#${annotation.id}`);

const drawn = () => root.querySelector('.htx-highlight');

publish({
  async mount(text, annotations, { labels }) {
    console.warn = quiet; // once for each passage
    const choice = ({ name, color }) => `<Label value="${name}" background="${color}"/>`;
    root.style.maxWidth = 'none';
    const studio = new LabelStudio('root', {
      config: `<View>
        <Labels name="label" toName="text">${labels.map(choice).join('')}</Labels>
        <Text name="text" value="$text"/>
      </View>`,
      interfaces: ['panel', 'controls', 'side-column'],
      task: { id: 1, data: { text }, annotations: [{ id: 1, result: annotations.map(result) }] },
    });
    while (!drawn()) await frame();
    annotation = studio.store.annotationStore.selected;
  },
  add(span) {
    annotation.deserializeResults([result(span)]);
    area(span.id).applyHighlight();
  },
  remove: (id) => area(id).deleteRegion(),
  relabel(from, to) {
    for (const one of annotation.areas.values()) {
      if (one.labeling?.mainValue[0] !== from) continue;
      one.labeling.setValue([to]);
      one.updateAppearenceFromState();
    }
  },
  reveal(offset) {
    const near = [...annotation.areas.values()].findLast((one) => one.startOffset <= offset);
    near?.getRegionElement()?.scrollIntoView({ block: 'center' });
  },
  count: () => annotation.areas.size,
});
