// The texts and annotations for the measurements, made from a seed, so that they are the same on
// every machine.
//
// All offsets are UTF-16 offsets. `adds` are spans to tag and `removes` are ids to remove. All are
// near the middle of the text, where the page is while they are timed.

/** Other pages with the same interface may have these names built in. */
export const LABELS = [
  ['Event', '#f3d19c'],
  ['Person', '#a9d3ee'],
  ['Place', '#b4dcae'],
  ['Time', '#f0b8a4'],
  ['Claim', '#d2b6e4'],
  ['Evidence', '#9fd8cf'],
  ['Emotion', '#f2b5cd'],
  ['Quote', '#dde39a'],
  ['Denial', '#cdbcae'],
  ['Cause', '#b0b9e8'],
  ['Object', '#f5c6a0'],
  ['Doubt', '#bcc7d0'],
].map(([name, color]) => ({ name, color }));

/** How often each operation runs on every page, each time on something else. */
export const REPEATS = 5;

export const SHAPES = {
  S: { size: 5_000, count: 30 },
  '20K': { size: 20_000, count: 100 },
  M: { size: 200_000, count: 1_000 },
  L: { size: 2_000_000, count: 10_000 },
  XL: { size: 20_000_000, count: 100_000 },
  'depth-1': { size: 200_000, count: 1_000, place: stacked(1) },
  'depth-5': { size: 200_000, count: 1_000, place: stacked(5) },
  'depth-20': { size: 200_000, count: 1_000, place: stacked(20) },
  'one-paragraph': { size: 1_000_000, count: 5_000, sentences: Infinity },
  'one-word-paragraphs': { size: Infinity, count: 5_000, words: 50_000 },
  'same-word': { size: 200_000, count: 5_000, place: onOneWord },
  'whole-text': { size: 200_000, count: 1_000, whole: true },
  'right-to-left': { size: 200_000, count: 1_000, script: 'arabic' },
  chinese: { size: 200_000, count: 1_000, script: 'chinese' },
};

// ---- randomness ------------------------------------------------------------------------------

/** xorshift32, with the few kinds of draws needed. */
function dice(seed) {
  let state = seed | 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i++) next(); // similar seeds begin alike
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    one: (list) => list[Math.floor(next() * list.length)],
    /** Picks early members often and late ones seldom, like words in a language. */
    early: (list) => list[Math.floor(list.length * next() ** 2.2)],
  };
}

// ---- words of languages that do not exist ----------------------------------------------------

const SCRIPTS = {
  latin: {
    heads: 'b c d f g h l m n p r s t v w st tr pl gr sh th'.split(' '),
    hearts: 'a e i o u a e o ai ea ou'.split(' '),
    tails: ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st'],
    syllables: [1, 3],
    gap: ' ',
    comma: ',',
    stop: '.',
  },
  arabic: {
    heads: [...'بتجحدرزسشصطعفقكلمنهوي'],
    hearts: ['', '', 'ا', 'و', 'ي'],
    tails: ['', '', 'ة', 'ن'],
    syllables: [2, 3],
    gap: ' ',
    comma: '،',
    stop: '.',
  },
  chinese: {
    heads: Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + i * 17)),
    hearts: [''],
    tails: [''],
    syllables: [1, 3],
    gap: '',
    comma: '，',
    stop: '。',
  },
};

function vocabulary(script, random) {
  const known = new Set();
  while (known.size < 900) {
    let word = '';
    for (let n = random.whole(...script.syllables); n > 0; n--) {
      word += random.one(script.heads) + random.one(script.hearts) + random.one(script.tails);
    }
    known.add(word);
  }
  return [...known].sort((a, b) => a.length - b.length); // short words are the frequent ones
}

/** The text and its words, as parallel lists of start, end and paragraph. */
function write(shape, random) {
  const script = SCRIPTS[shape.script ?? 'latin'];
  const known = vocabulary(script, random);
  const lines = [];
  const words = { start: [], end: [], paragraph: [] };
  let at = 0;
  let line = '';

  const word = (text) => {
    if (line) line += script.gap;
    words.start.push(at + line.length);
    line += text;
    words.end.push(at + line.length);
    words.paragraph.push(lines.length);
  };
  const sentence = () => {
    const length = random.whole(5, 22);
    for (let i = 0; i < length; i++) {
      const text = random.early(known);
      word(i ? text : text[0].toUpperCase() + text.slice(1));
      if (i > 2 && i < length - 2 && random.next() < 0.07) line += script.comma;
    }
    line += script.stop;
  };
  const end = () => {
    lines.push(line);
    at += line.length + 1;
    line = '';
  };

  if (shape.words) {
    for (let i = 0; i < shape.words; i++, end()) word(random.early(known));
  }
  while (!shape.words && at < shape.size) {
    const sentences = shape.sentences ?? random.whole(4, 9);
    for (let i = 0; i < sentences && at + line.length < shape.size; i++) sentence();
    end();
  }
  return { text: lines.join('\n'), words };
}

// ---- annotations -----------------------------------------------------------------------------

/** The last word that is at most `last` and in the paragraph of `first`. */
function within(words, first, last) {
  let end = Math.min(last, words.start.length - 1);
  while (words.paragraph[end] !== words.paragraph[first]) end--;
  return end;
}

/** Evenly over the text. One in five begins inside the one before it. */
function spread(words, count, random) {
  const spans = [];
  const share = words.start.length / count;
  let before = -1;
  for (let i = 0; i < count; i++) {
    let first = Math.floor(i * share + random.next() * share * 0.5);
    const overlaps = i > 0 && random.next() < 0.2;
    first = overlaps ? before : Math.max(first, Math.min(before + 1, words.start.length - 1));
    const length = random.whole(2, Math.max(3, Math.min(18, share * 0.6)));
    const last = within(words, first, first + length);
    spans.push([first, last]);
    before = last;
  }
  return spans;
}

/**
 * Stacks of `depth` annotations that all share a word, each beginning one word after the previous.
 */
function stacked(depth) {
  return (words, count) => {
    const spans = [];
    const heaps = Math.floor(count / depth);
    for (let heap = 0; heap < heaps; heap++) {
      let first = Math.floor((heap * words.start.length) / heaps);
      // Not past the end of the paragraph: moved back as far as possible.
      const end = within(words, first, first + 2 * depth + 6);
      const paragraph = words.paragraph[end];
      const room = 2 * depth + 6;
      while (end - first < room && words.paragraph[first - 1] === paragraph) first--;
      for (let i = 0; i < depth; i++) {
        const from = Math.min(first + i, end);
        spans.push([from, within(words, from, from + depth + 6)]);
      }
    }
    return spans;
  };
}

function onOneWord(words, count) {
  const middle = words.start.length >> 1;
  return Array.from({ length: count }, () => [middle, middle]);
}

/**
 * Free places near the middle, for libraries that refuse overlaps; any places, if none are free.
 */
function places(words, spans, wanted) {
  const total = words.start.length;
  const taken = new Uint8Array(total);
  for (const [first, last] of spans) taken.fill(1, first, last + 1);
  const found = [];
  const take = (first, free) => {
    if (found.length === wanted || first < 0 || first >= total) return;
    const last = within(words, first, first + 2);
    if (free && taken.subarray(first, last + 1).includes(1)) return;
    taken.fill(1, first, last + 1);
    found.push([first, last]);
  };
  for (const free of [true, false]) {
    for (let away = 0; away < 2_000; away++) {
      take((total >> 1) + away, free);
      take((total >> 1) - away, free);
    }
  }
  return found;
}

export function make(name) {
  const shape = SHAPES[name];
  const random = dice([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const { text, words } = write(shape, random);
  const spans = (shape.place ?? spread)(words, shape.count, random);
  const label = () => random.one(LABELS).name;
  const cut = ([first, last]) => ({ start: words.start[first], end: words.end[last] });
  const annotations = spans.map((span, i) => ({ id: `a${i}`, ...cut(span), label: label() }));

  const middle = text.length / 2;
  const byDistance = annotations
    .map(({ id, start }) => ({ id, away: Math.abs(start - middle) }))
    .sort((a, b) => a.away - b.away);
  const removes = byDistance.slice(0, REPEATS).map(({ id }) => id);
  const free = places(words, spans, REPEATS);
  const adds = free.map((span, i) => ({ id: `n${i}`, ...cut(span), label: label() }));
  if (shape.whole) annotations.push({ id: 'whole', start: 0, end: text.length, label: label() });
  const pair = (_, i) => [LABELS[2 * i].name, LABELS[2 * i + 1].name];
  const relabels = Array.from({ length: REPEATS }, pair);
  return { name, text, annotations, labels: LABELS, adds, removes, relabels };
}
