//! Test languages made from English. They show where the page does not use its catalogues, cuts
//! longer words, or does not mirror its layout.

use super::{Catalogues, Message, Piece, Subject};

/// The tag of the accented and longer language.
pub const ACCENTED: &str = "en-XA";
/// The tag of the right-to-left language.
pub const TURNED: &str = "ar-XB";

/// English with dots above its letters, 40 % longer, in brackets: `⟦U̇ṅḋȯ ~~⟧`. Text without dots
/// does not come from a catalogue, and text without a bracket was cut. The browser tests remove
/// dots and brackets (`tests/journeys/pseudo.mjs`), so they are characters that users' texts do not
/// have.
pub fn accented(english: &Catalogues) -> Catalogues {
    map(english, |message| {
        let length = letters(&message.pieces);
        let mut pieces = vec![Piece::Text("⟦".into())];
        pieces.extend(message.pieces.iter().map(|piece| with_text(piece, &accents)));
        pieces.push(Piece::Text(format!("{}⟧", longer(length))));
        pieces
    })
}

/// English as if it were written from right to left. Each text is between the Unicode characters
/// for this (RIGHT-TO-LEFT OVERRIDE); arguments stay as they are.
pub fn turned(english: &Catalogues) -> Catalogues {
    let turn = |text: &str| {
        // Punctuation between words is reordered without help.
        let has_letters = text.chars().any(char::is_alphabetic);
        if has_letters { format!("\u{202e}{text}\u{202c}") } else { text.to_owned() }
    };
    map(english, |message| message.pieces.iter().map(|piece| with_text(piece, &turn)).collect())
}

fn map(english: &Catalogues, change: impl Fn(&Message) -> Vec<Piece>) -> Catalogues {
    let subjects = english.subjects.iter().map(|subject| Subject {
        name: subject.name.clone(),
        messages: subject
            .messages
            .iter()
            .map(|message| Message { pieces: change(message), ..message.clone() })
            .collect(),
    });
    Catalogues { subjects: subjects.collect() }
}

fn with_text(piece: &Piece, change: &impl Fn(&str) -> String) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(change(text)),
        Piece::Argument(name) => Piece::Argument(name.clone()),
        Piece::Choice(name, variants) => {
            let variants = variants.iter().map(|(key, pieces)| {
                (key.clone(), pieces.iter().map(|piece| with_text(piece, change)).collect())
            });
            Piece::Choice(name.clone(), variants.collect())
        }
    }
}

/// The number of letters in the text. Of a choice, the last variant is counted.
fn letters(pieces: &[Piece]) -> usize {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) => text.chars().count(),
        Piece::Argument(_) => 0,
        Piece::Choice(_, variants) => variants.last().map_or(0, |(_, pieces)| letters(pieces)),
    };
    pieces.iter().map(of).sum()
}

/// Padding of 40 % of this length, in words so that lines can break.
fn longer(length: usize) -> String {
    let more = (length * 2).div_ceil(5);
    (0..more).map(|at| if at % 6 == 0 { ' ' } else { '~' }).collect()
}

const LETTERS: &str = "abcdefghlmnoprstwxyzABCDEFGHMNOPRSTWXYZ";
const DOTTED: &str = "ȧḃċḋėḟġḣḷṁṅȯṗṙṡṫẇẋẏżȦḂĊḊĖḞĠḢṀṄȮṖṘṠṪẆẊẎŻ";

fn accents(text: &str) -> String {
    let dotted = |letter| {
        let found = LETTERS.chars().zip(DOTTED.chars()).find(|(plain, _)| *plain == letter);
        found.map_or(letter, |(_, dotted)| dotted)
    };
    text.chars().map(dotted).collect()
}
