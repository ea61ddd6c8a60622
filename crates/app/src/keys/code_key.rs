//! Which code or field a key means.

use super::{Press, is_character};
use crate::coding::CodingMsg;
use crate::coding::passage::PassageMsg;
use crate::coding::record::field_for_letter;
use crate::model::{Model, Open};
use crate::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::fold::fold;
use std::rc::Rc;

/// The first digits of scripts that have digits of their own; the others follow each.
const ZEROS: [u32; 20] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
    0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0x1c50, 0xff10,
];

/// What a character key does in the text: fills a field of the open record with the selected words,
/// applies a code or changes one. With Shift a letter always means the code. With Alt and Shift it
/// adds a second code.
pub(crate) fn character_key(press: &Press<'_>, model: &Model) -> Option<Msg> {
    let open = model.open.as_ref()?;
    if !model.settings.code_keys || press.ctrl || press.meta {
        return None;
    }
    let codebook = &open.project.codebook;
    if press.alt {
        open.chosen_annotation().filter(|_| press.shift)?;
        let code = code_for_press(codebook, press, true)?;
        return Some(Msg::Coding(CodingMsg::SecondCodeAdded(code.id.clone())));
    }
    if !press.shift
        && let Some(field) = letter(press).and_then(|letter| field_for_letter(open, letter))
    {
        return Some(Msg::Coding(CodingMsg::EvidenceTaken(field)));
    }
    let key = code_for_press(codebook, press, false)?.key.clone()?;
    Some(Msg::Coding(CodingMsg::CodeKeyPressed(key)))
}

/// The code that a key press names where codes are answers; `None` with keys that are commands.
#[must_use]
pub fn pressed_code<'a>(codebook: &'a Codebook, press: &Press<'_>) -> Option<&'a Rc<Code>> {
    let command = press.ctrl || press.alt || press.meta;
    code_for_press(codebook, press, false).filter(|_| !command)
}

/// Whether a digit was pressed that is the key of a code. In the picker, it applies the code.
#[must_use]
pub fn digit_key(key: &str, open: &Open) -> Option<Msg> {
    let digit = digit(key)?.to_string();
    open.project.codebook.code_for_key(&digit)?;
    Some(Msg::Coding(CodingMsg::CodeKeyPressed(digit)))
}

/// Whether a key was pressed that adds the selected words to the chosen annotation's passage or takes
/// them off it. In the picker, it does so.
#[must_use]
pub fn words_key(key: &str, open: &Open) -> Option<Msg> {
    let (msg, makes_sense) = match key {
        "+" => (PassageMsg::WordsAdded, open.passage_with_words().is_some()),
        "-" => (PassageMsg::WordsTakenOff, open.passage_without_words().is_some()),
        _ => return None,
    };
    makes_sense.then_some(Msg::Coding(CodingMsg::Passage(msg)))
}

/// The code with this key: exactly this one, or else in the other case.
#[must_use]
pub fn code_for_key<'a>(codebook: &'a Codebook, key: &str) -> Option<&'a Rc<Code>> {
    let other_case = |code: &&Rc<Code>| {
        code.is_offered() && code.key.as_deref().is_some_and(|it| lower(it).eq(lower(key)))
    };
    codebook.code_for_key(key).or_else(|| codebook.codes.iter().find(other_case))
}

/// The characters in lower case. `str::to_lowercase` would add four kilobytes to the start.
fn lower(key: &str) -> impl Iterator<Item = char> {
    key.chars().flat_map(char::to_lowercase)
}

/// The code that a key press means: by its character, or else by its place if the keyboard has
/// letters of another script or if Alt changes its character.
fn code_for_press<'a>(
    codebook: &'a Codebook,
    press: &Press<'_>,
    with_alt: bool,
) -> Option<&'a Rc<Code>> {
    if !is_character(press.key) && !with_alt {
        return None;
    }
    let digit = digit(press.key).map(|digit| digit.to_string());
    let by_place = || {
        let counts = with_alt || is_other_script(press.key) || is_of_digit_row(press);
        place(press).filter(|_| counts)
    };
    code_for_key(codebook, press.key)
        .or_else(|| digit.and_then(|digit| codebook.code_for_key(&digit)))
        .or_else(|| by_place().and_then(|key| code_for_key(codebook, key)))
}

/// The Latin letter of a key press, in lower case.
fn letter(press: &Press<'_>) -> Option<char> {
    let key = if is_other_script(press.key) { place(press)? } else { press.key };
    let letter = key.chars().next().filter(|_| is_character(key))?;
    letter.is_ascii_alphabetic().then(|| letter.to_ascii_lowercase())
}

/// The letter or digit printed on the key of an English keyboard.
fn place<'a>(press: &Press<'a>) -> Option<&'a str> {
    ["Key", "Digit", "Numpad"]
        .iter()
        .find_map(|before| press.code.strip_prefix(before))
        .filter(|key| is_character(key))
}

/// Whether a key of the row of digits was pressed that types something else, as on French and Czech
/// keyboards, which need Shift for digits.
pub(super) fn is_of_digit_row(press: &Press<'_>) -> bool {
    let plain = !press.shift && !press.ctrl && !press.alt && !press.meta;
    plain
        && press.code.starts_with("Digit")
        && is_character(press.key)
        && digit(press.key).is_none()
}

/// Whether the key types a letter that is not Latin.
fn is_other_script(key: &str) -> bool {
    is_character(key) && !key.is_ascii() && !fold(key).is_ascii()
}

/// The value of a digit of any script.
fn digit(key: &str) -> Option<u32> {
    let digit = key.chars().next().filter(|_| is_character(key))?;
    let from = |zero: u32| u32::from(digit).checked_sub(zero).filter(|value| *value < 10);
    digit.to_digit(10).or_else(|| ZEROS.into_iter().find_map(from))
}
