// Removes the marks of the pseudo-languages (crates/words/compiler/pseudo.rs), so that journeys
// find things by their English names in any language.

const LETTERS = [...'abcdefghlmnoprstwxyzABCDEFGHMNOPRSTWXYZ'];
const DOTTED = [...'ȧḃċḋėḟġḣḷṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢṀṄȮṖṘṠṪẆẊẎŻ'];

/**
 * Also runs in the page, so it takes the letters as arguments. In names that were stored, the marks of
 * the direction are shown by their names; in quoted words they are replaced.
 */
export function withoutMarks(text, letters = LETTERS, dotted = DOTTED) {
  const plain = (letter) => letters[dotted.indexOf(letter)] ?? letter;
  return [...text.replace(/[ ~]*⟧|⟦|[\u202e\u202c\u2068\u2069\ufffd]|⟨(RLO|PDF)⟩/g, '')].map(plain).join('');
}

/** Declares `plain` in the page: a text without the marks of the language that it is shown in. */
export const inPage = (language) =>
  language
    ? `globalThis.plain = (text) => (${withoutMarks})(text, ${JSON.stringify(LETTERS)}, ${JSON.stringify(DOTTED)});`
    : 'globalThis.plain = (text) => text;';
