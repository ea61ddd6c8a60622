// Compares the text that a reader gave with the paragraphs that went into the document.

// Scripts that put no space between words are compared character by character.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}\p{sc=Tibt}]/u;
const PIECES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}\p{sc=Tibt}]\p{M}*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}\p{sc=Tibt}]+/gu;
const BLANK = '\u2420';
// The sign that Ethiopic puts between words.
const ETHIOPIC = '\u1361';

// A marker of a list or a note is no word of the text: a reader may give it or not.
const MARKER = /^\s*(?:[•◦▪‣]|[-–—*](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s))\s*/u;
const NOTE_MARKER = /^\s*\[?\^?(?:\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹])\]?[.):]?\s*/u;
// The number of a footnote at the end of a word, however it is written.
const REFERENCE = /(?<=[\p{L}\p{P}])(?:\[\^?\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=[.,;:!?”’"')])\d{1,2})$/u;

function wordsOfLine(line) {
  const words = [];
  const parts = line.split(/\s+/u).filter(Boolean);
  parts.forEach((part, at) => {
    if (part.includes(ETHIOPIC)) {
      const stray = at > 0 && parts[at - 1].endsWith(ETHIOPIC);
      words.push(...(stray ? [BLANK] : []), ...part.split(ETHIOPIC).filter(Boolean));
      return;
    }
    if (!UNSPACED.test(part)) {
      words.push(part.replace(REFERENCE, ''));
      return;
    }
    // A space where the script has none, or none where it has one, counts as a word.
    const before = at > 0 && UNSPACED.test(parts[at - 1].at(-1)) && UNSPACED.test(part[0]);
    words.push(...(before ? [BLANK] : []), ...(part.match(PIECES) ?? []));
  });
  return words;
}

/** Words in order, and the places where paragraphs start: `starts.has(i)` is before word `i`. */
export function tokens(lines, isNote = () => false) {
  const words = [];
  const starts = new Set();
  lines.forEach((line, at) => {
    const found = wordsOfLine(line.replace(isNote(at) ? NOTE_MARKER : MARKER, ''));
    if (found.length === 0) return;
    starts.add(words.length);
    words.push(...found);
  });
  return { words, starts };
}

/** A longest common subsequence, as pairs of places; rows of bits (Crochemore et al., 2001). */
export function common(a, b) {
  const wide = Math.ceil(b.length / 32);
  const places = new Map();
  b.forEach((word, j) => {
    if (!places.has(word)) places.set(word, new Uint32Array(wide));
    places.get(word)[j >>> 5] |= 1 << (j & 31);
  });
  const none = new Uint32Array(wide);
  const rows = [new Uint32Array(wide).fill(0xffffffff)];
  for (const word of a) {
    const above = rows.at(-1);
    const match = places.get(word) ?? none;
    const row = new Uint32Array(wide);
    let carry = 0;
    for (let k = 0; k < wide; k += 1) {
      const both = (above[k] & match[k]) >>> 0;
      const sum = above[k] + both + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[k] = (sum >>> 0) | (above[k] & ~match[k]);
    }
    rows.push(row);
  }
  const pairs = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) pairs.push([(i -= 1), (j -= 1)]);
    else if ((rows[i][(j - 1) >>> 5] >>> ((j - 1) & 31)) & 1) j -= 1; // as long without this word of b
    else i -= 1;
  }
  return pairs.reverse();
}

/**
 * How many starts of paragraphs were found. A start in the result lies between two words that the
 * source has; it is right if the source starts a paragraph there, and each is found once.
 */
function boundaries(source, result, pairs, from) {
  const wanted = new Set([...source.starts].filter((i) => i > from));
  const total = wanted.size;
  let found = 0;
  let wrong = 0;
  let next = 0;
  const body = pairs.filter(([i]) => i >= from);
  const first = body[0]?.[1] ?? Infinity;
  const last = body.at(-1)?.[1] ?? -1;
  for (const j of [...result.starts].sort((x, y) => x - y)) {
    if (j <= first || j > last) continue;
    while (next < pairs.length && pairs[next][1] < j) next += 1;
    const low = pairs[next - 1][0] + 1;
    const high = pairs[next][0];
    let hit;
    for (let i = low; i <= high && hit === undefined; i += 1) if (wanted.has(i)) hit = i;
    if (hit === undefined) wrong += 1;
    else {
      wanted.delete(hit);
      found += 1;
    }
  }
  return { total, found, wrong };
}

/**
 * `front` and `body` are the lines that went in, `notes` how many of the last are notes; `lines` are
 * those of the result with `kinds` (a Map from line to kind). Only the body counts. `drawn`: letters
 * that look the same are the same (NFC), for a page that was drawn does not tell them apart.
 */
export function score({ front, body, notes }, { lines, kinds }, drawn = false) {
  const all = [...front, ...body].map((line) => (drawn ? line.normalize() : line));
  const source = tokens(all, (at) => at >= front.length + body.length - notes);
  const from = tokens(front).words.length;
  const written = drawn ? lines.map((line) => line.normalize()) : lines;
  const kept = written.map((line, at) => (kinds.get(at) === 'furniture' ? '' : line));
  const result = tokens(kept, (at) => kinds.get(at) === 'note');
  const pairs = common(source.words, result.words);
  const hits = pairs.filter(([i]) => i >= from).length;
  // Words of the result from the first of the body on, so that a title block costs nothing.
  const first = pairs.find(([i]) => i >= from)?.[1] ?? 0;
  const { total, found, wrong } = boundaries(source, result, pairs, from);
  const recall = total ? found / total : 1;
  const precision = found + wrong ? found / (found + wrong) : 1;
  return {
    words: source.words.length - from,
    inOrder: hits / (source.words.length - from),
    precision: result.words.length > first ? hits / (result.words.length - first) : 0,
    boundaries: recall + precision ? (2 * recall * precision) / (recall + precision) : 0,
    missing: source.words.filter((_, i) => i >= from && !pairs.some(([k]) => k === i)).slice(0, 8),
  };
}
