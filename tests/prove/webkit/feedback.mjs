// Feedback on a hand-in, as a teacher's page writes it.

const FOUND = 'Families who flee a war are offered work';
const MISSED = 'We urge Member States to publish their lists of importers';

/** What a teacher sends back: one passage as in the key, and one that is missing. */
export function feedbackOn(handIn, exercise) {
  const [{ text, sha256 }] = handIn.statements;
  const said = handIn.attachments['hand-in'];
  const span = (quote) => {
    const start = [...text.slice(0, text.indexOf(quote))].length;
    return { start, end: start + [...quote].length, quote };
  };
  const found = handIn.annotations.find(({ spans }) => spans[0].quote === FOUND);
  const { id: annotation, spans, code } = found;
  const missed = { spans: [span(MISSED)], code: 'intent' };
  const items = [
    { text: sha256, outcome: { what: 'found' }, item: 1, own: { annotation, spans, code }, key: { spans, code } },
    { text: sha256, outcome: { what: 'missed' }, item: 2, key: missed, words: '“Urge” asks for something.' },
  ];
  const feedback = {
    exercise: said.exercise, hand_in: said.id, revision: 1, key_revision: 1, given: '2026-12-01T10:00:00.000Z', items,
    on_the_whole: 'You find themes well.', grade: { points: 8500, most: 10000 },
  };
  return JSON.stringify({ ...handIn, kind: 'feedback', attachments: { ...handIn.attachments, exercise, feedback } });
}
