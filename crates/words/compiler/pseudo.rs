//! Languages that nobody speaks, made of English, to see where the page does not use its
//! catalogues, cuts longer words, or does not turn around.

use super::{Catalogues, Message, Piece, Subject};

/// The tag of the accented, longer language.
pub const ACCENTED: &str = "en-XA";
/// The tag of the one from right to left.
pub const TURNED: &str = "ar-XB";

/// English with dots above its letters, 40 % longer, in brackets: `⟦U̇ṅḋȯ ~~⟧`. Text that is shown
/// without dots does not come from a catalogue; a missing bracket is a text that was cut. The
/// journeys take dots and brackets off again (`tests/journeys/pseudo.mjs`), so they are such that
/// texts of users have none.
pub fn accented(english: &Catalogues) -> Catalogues {
    map(english, |message| {
        let length = letters(&message.pieces);
        let mut pieces = vec![Piece::Text("⟦".into())];
        pieces.extend(message.pieces.iter().map(|piece| with_text(piece, &accents)));
        pieces.push(Piece::Text(format!("{}⟧", longer(length))));
        pieces
    })
}

/// English as if its script ran from right to left: each text is turned with the marks that Unicode
/// has for this (RIGHT-TO-LEFT OVERRIDE), arguments are left as they are.
pub fn turned(english: &Catalogues) -> Catalogues {
    let turn = |text: &str| {
        // Signs between words turn by themselves.
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

/// The letters of the text, of a choice those of its last variant.
fn letters(pieces: &[Piece]) -> usize {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) => text.chars().count(),
        Piece::Argument(_) => 0,
        Piece::Choice(_, variants) => variants.last().map_or(0, |(_, pieces)| letters(pieces)),
    };
    pieces.iter().map(of).sum()
}

/// 40 % of so many letters, in words that can be broken.
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
