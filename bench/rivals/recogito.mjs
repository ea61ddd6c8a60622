// Shared by the two versions of Recogito's text annotator.

import { publish } from '../page.mjs';
import { reveal, write } from './paragraphs.mjs';

export function publishRecogito(createTextAnnotator, renderer) {
  let annotator;
  let text;
  let colors;

  const convert = ({ id, start, end, label }) => ({
    id,
    bodies: [{ id: `${id}-label`, annotation: id, purpose: 'tagging', value: label }],
    target: {
      annotation: id,
      selector: [{ start, end, quote: text.slice(start, end) }],
      created: new Date(),
    },
  });

  /** Calls `change` and waits until the library, which draws after a pause, has drawn it. */
  async function drawn(change) {
    const events = annotator.renderer;
    const done = new Promise((resolve) => {
      if (!events?.on) {
        // The older version does not report it. Its pause is 10 ms.
        setTimeout(() => requestAnimationFrame(resolve), 12);
        return;
      }
      const off = events.on('onRedraw', () => {
        off();
        resolve();
      });
    });
    change();
    await done;
  }

  publish({
    async mount(given, annotations, { labels }) {
      text = given;
      colors = new Map(labels.map(({ name, color }) => [name, color]));
      const style = ({ bodies }) => ({ fill: colors.get(bodies[0].value), fillOpacity: 0.6 });
      annotator = createTextAnnotator(write(text), { renderer, style });
      await drawn(() => annotator.setAnnotations(annotations.map(convert)));
    },
    add: (span) => drawn(() => annotator.addAnnotation(convert(span))),
    remove: (id) => drawn(() => annotator.removeAnnotation(id)),
    async relabel(from, to) {
      const changed = annotator
        .getAnnotations()
        .filter(({ bodies }) => bodies[0].value === from)
        .map((one) => ({ ...one, bodies: [{ ...one.bodies[0], value: to }] }));
      const { store } = annotator.state;
      await drawn(() => {
        // All at once if the library can.
        if (store.bulkUpsertAnnotations) store.bulkUpsertAnnotations(changed);
        else for (const one of changed) annotator.updateAnnotation(one);
      });
    },
    reveal,
    count: () => annotator.getAnnotations().length,
  });
}
