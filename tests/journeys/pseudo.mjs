// Removes the marks of the pseudo-languages (crates/words/compiler/pseudo.rs), so that journeys
// find things by their English names in any language.

export const LETTERS = [...'abcdefghlmnoprstwxyzABCDEFGHMNOPRSTWXYZ'];
export const DOTTED = [...'ȧḃċḋėḟġḣḷṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢṀṄȮṖṘṠṪẆẊẎŻ'];

/**
 * Also runs in the page, so it takes the letters as arguments. In names that were stored, the marks of
 * the direction are shown by their names; in quoted words they are replaced.
 */
export function withoutMarks(text, letters = LETTERS, dotted = DOTTED) {
  const plain = (letter) => letters[dotted.indexOf(letter)] ?? letter;
  return [...text.replace(/[ ~]*⟧|⟦|[\u202e\u202c\u2068\u2069\ufffd]|⟨(RLO|PDF)⟩/g, '')].map(plain).join('');
}
