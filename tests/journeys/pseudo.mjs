// Takes the marks of the pseudo-languages off again (crates/words/compiler/pseudo.rs), so that
// journeys find things by their English names whatever the language.

const LETTERS = [...'abcdefghlmnoprstwxyzABCDEFGHMNOPRSTWXYZ'];
const DOTTED = [...'ȧḃċḋėḟġḣḷṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢṀṄȮṖṘṠṪẆẊẎŻ'];

/** Is also run in the page, so it takes the letters as arguments. */
export function withoutMarks(text, letters = LETTERS, dotted = DOTTED) {
  const plain = (letter) => letters[dotted.indexOf(letter)] ?? letter;
  return [...text.replace(/[ ~]*⟧|⟦|[\u202e\u202c]/g, '')].map(plain).join('');
}

/** Declares `withoutMarks` in the page. */
export const IN_PAGE = `globalThis.withoutMarks ??= (text) => (${withoutMarks})(text, ${JSON.stringify(LETTERS)}, ${JSON.stringify(DOTTED)});`;
