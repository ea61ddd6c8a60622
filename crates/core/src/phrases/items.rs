//! A text as words with meanings, numbers and marks, whatever its language and script.

use std::ops::Range;

use super::currency::{Currency, by_code, by_name};
use super::decimal::Decimal;
use super::fold::{fold_each, is_han};
use super::lexicon::{Language, Lexicon, Meaning};
use super::number::{ARABIC_DECIMAL, ARABIC_GROUP};
use super::states;
use crate::project::value::PartyKind;

/// The most words of an inflected name of a State.
const LONGEST_NAME: usize = 4;

/// A word, number or mark of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    pub kind: Kind,
    /// Where it is in the text.
    pub bytes: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Digits with the separators between them.
    Digits(String),
    /// A number in Chinese numerals.
    Numeral(u32),
    /// A form of the lexicon.
    Known(Vec<Meaning>),
    /// Any other word.
    Word { is_capital: bool },
    /// Any other character.
    Mark(char),
}

impl Item {
    /// The first value that `read` finds in its meanings.
    pub(super) fn find<T>(&self, read: impl FnMut(&Meaning) -> Option<T>) -> Option<T> {
        match &self.kind {
            Kind::Known(meanings) => meanings.iter().find_map(read),
            _ => None,
        }
    }

    pub(super) fn is(&self, meaning: Meaning) -> bool {
        self.find(|known| (*known == meaning).then_some(())).is_some()
    }
}

/// Reads a text into items.
pub(super) fn items(text: &str, language: Language) -> Vec<Item> {
    let (mut folded, mut places) = (String::with_capacity(text.len()), Vec::new());
    fold_each(text, &mut |c, at| {
        folded.push(c);
        places.extend(std::iter::repeat_n(at, c.len_utf8()));
    });
    places.push(text.len());
    let lexicon = language.lexicon();
    let reader = Reader { text, folded: &folded, places: &places, language, lexicon };
    let (mut items, mut at) = (Vec::new(), 0);
    while let Some(c) = folded.get(at..).and_then(|rest| rest.chars().next()) {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let (kind, end) = reader.item(at, c);
        let bytes = reader.place(at)..reader.end(end);
        items.push(Item { kind, bytes });
        at = end.max(at + c.len_utf8());
    }
    items
}

struct Reader<'a> {
    text: &'a str,
    folded: &'a str,
    places: &'a [usize],
    language: Language,
    lexicon: &'static Lexicon,
}

impl Reader<'_> {
    fn place(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or(self.text.len())
    }

    /// Where the character before `at` ends in the text.
    fn end(&self, at: usize) -> usize {
        let start = self.place(at.saturating_sub(1));
        let rest = self.text.get(start..).unwrap_or_default();
        start + rest.chars().next().map_or(0, char::len_utf8)
    }

    fn rest(&self, at: usize) -> &str {
        self.folded.get(at..).unwrap_or_default()
    }

    fn item(&self, at: usize, c: char) -> (Kind, usize) {
        let letters = if c.is_alphabetic() { at + self.word_length(at) } else { at };
        let is_signed =
            self.rest(at).get(..letters - at).is_some_and(|word| word.ends_with(is_sign));
        if let Some(currency) = self.currency(at, letters).filter(|_| is_signed) {
            return (Kind::Known(vec![Meaning::Currency(currency)]), letters);
        }
        if let Some((meanings, end)) = self.known(at) {
            return (Kind::Known(meanings), end);
        }
        if c.is_ascii_digit() {
            let end = at + number_length(self.rest(at));
            let digits = self.folded.get(at..end).unwrap_or_default().to_owned();
            return (Kind::Digits(digits), end);
        }
        if self.language == Language::Chinese
            && let Some((number, length)) = numeral(self.rest(at))
        {
            return (Kind::Numeral(number), at + length);
        }
        if is_han(c) || !(c.is_alphabetic() || is_sign(c)) {
            return (Kind::Mark(c), at + c.len_utf8());
        }
        let end = at + self.word_length(at);
        if let Some(currency) = self.currency(at, end) {
            return (Kind::Known(vec![Meaning::Currency(currency)]), end);
        }
        if let Some((code, end)) = self.inflected(at, end) {
            return (Kind::Known(vec![Meaning::State(code)]), end);
        }
        let first = self.text.get(self.place(at)..).and_then(|rest| rest.chars().next());
        (Kind::Word { is_capital: first.is_some_and(char::is_uppercase) }, end)
    }

    /// The longest form of the lexicon at a place, with what it means.
    fn known(&self, at: usize) -> Option<(Vec<Meaning>, usize)> {
        let here = self.longest(at, "");
        if here.is_some() || self.language != Language::Arabic {
            return here;
        }
        // "And", "by", "for" are letters before the word. The article loses one after "for".
        let and = self.rest(at).starts_with(['و', 'ف']).then_some(at + 'و'.len_utf8());
        let after_and = |at| self.longest(at, "").or_else(|| self.after_letter(at));
        self.after_letter(at).or_else(|| and.and_then(after_and))
    }

    fn after_letter(&self, at: usize) -> Option<(Vec<Meaning>, usize)> {
        let rest = self.rest(at);
        if rest.starts_with("لل") {
            return self
                .longest(at + "لل".len(), "ال")
                .or_else(|| self.longest(at + "ل".len(), ""));
        }
        let letter = rest.chars().next().filter(|c| "بلك".contains(*c))?;
        self.longest(at + letter.len_utf8(), "")
    }

    fn longest(&self, at: usize, before: &str) -> Option<(Vec<Meaning>, usize)> {
        let rest = self.rest(at);
        let mut found = None;
        let mut form = before.to_owned();
        for (here, c) in rest.char_indices() {
            form.push(c);
            let end = here + c.len_utf8();
            let next = rest.get(end..).and_then(|rest| rest.chars().next());
            let (meanings, goes_on) = self.lexicon.look_up(&form);
            if let Some(meanings) = meanings.filter(|_| is_boundary(c, next)) {
                let meanings = self.in_case(meanings, at);
                found = (!meanings.is_empty()).then_some((meanings, at + end)).or(found);
            }
            if !goes_on {
                break;
            }
        }
        found
    }

    /// Without the States and organisations whose name does not start with a capital letter.
    fn in_case(&self, meanings: &[Meaning], at: usize) -> Vec<Meaning> {
        let small = self
            .text
            .get(self.place(at)..)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_lowercase() && c != '\u{2bc}'));
        let is_name = |meaning: &Meaning| {
            matches!(meaning, Meaning::State(_) | Meaning::Party(PartyKind::Organisation))
        };
        meanings.iter().filter(|meaning| !(small && is_name(meaning))).copied().collect()
    }

    /// The length of a word: letters, with a currency sign at the end ("US$").
    fn word_length(&self, at: usize) -> usize {
        let rest = self.rest(at);
        let letters = rest.find(|c: char| !c.is_alphabetic() || is_han(c)).unwrap_or(rest.len());
        let sign = rest.get(letters..).and_then(|rest| rest.chars().next()).filter(|c| is_sign(*c));
        letters + sign.map_or(0, char::len_utf8)
    }

    /// The currency with this sign or code.
    fn currency(&self, at: usize, end: usize) -> Option<Currency> {
        let folded = self.folded.get(at..end)?;
        if folded.contains(is_sign) {
            return by_name(folded);
        }
        by_code(self.text.get(self.place(at)..self.end(end))?)
    }

    /// A Russian name of a State in any case.
    fn inflected(&self, at: usize, end: usize) -> Option<(&'static str, usize)> {
        let capital =
            |at| self.text.get(self.place(at)..)?.chars().next().filter(|c| c.is_uppercase());
        if self.language != Language::Russian || end < at + 6 || capital(at).is_none() {
            return None;
        }
        let rest = self.rest(at);
        let ends = rest.match_indices(|c: char| !c.is_alphabetic() && c != '-');
        let ends = ends.map(|(end, _)| end).chain([rest.len()]).take(LONGEST_NAME);
        let ends: Vec<usize> = ends.collect();
        ends.into_iter().rev().find_map(|end| {
            let name = rest.get(..end)?;
            let is_name = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-'));
            states::code_of(name.trim_end()).filter(|_| is_name).map(|code| (code, at + end))
        })
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '€' | '₹' | '₩' | '₽' | '₺')
}

/// Whether a form may end between two characters.
fn is_boundary(last: char, next: Option<char>) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    next.is_none_or(|next| {
        is_han(last)
            || is_han(next)
            || !(is_word(last) && is_word(next))
            || !last.is_alphabetic() && next.is_alphabetic()
    })
}

/// The length of a number: digits, single separators if a digit follows, and spaces between groups
/// of three.
fn number_length(rest: &str) -> usize {
    let chars: Vec<char> = rest.chars().take(40).collect();
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let (mut at, mut group, mut length) = (0, 0, 0);
    while let Some(c) = chars.get(at).copied() {
        let continues = match c {
            '0'..='9' => true,
            '.' | ',' | '\'' | ARABIC_DECIMAL | ARABIC_GROUP => digit(at + 1),
            ' ' => at - group <= 3 && (1..=3).all(|step| digit(at + step)) && !digit(at + 4),
            _ => false,
        };
        if !continues {
            break;
        }
        if !c.is_ascii_digit() {
            group = at + 1;
        }
        at += 1;
        length += c.len_utf8();
    }
    length
}

/// The number in Chinese numerals at the front, below ten thousand, and its length: 二〇三〇, 两千,
/// 一百五十.
fn numeral(rest: &str) -> Option<(u32, usize)> {
    const DIGITS: &str = "〇一二三四五六七八九";
    let digit = |c: char| match c {
        '零' | '○' => Some(0),
        '两' => Some(2),
        c => u32::try_from(DIGITS.chars().position(|known| known == c)?).ok(),
    };
    let power = |c: char| match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    };
    let run: Vec<char> =
        rest.chars().take_while(|c| digit(*c).is_some() || power(*c).is_some()).collect();
    let length = run.iter().map(|c| c.len_utf8()).sum();
    if run.is_empty() || run.len() > 8 {
        return None;
    }
    if run.len() > 1 && run.iter().all(|c| digit(*c).is_some()) {
        let year =
            run.iter().try_fold(0_u32, |so_far, c| so_far.checked_mul(10)?.checked_add(digit(*c)?));
        return Some((year?, length));
    }
    let (mut number, mut last): (u32, Option<u32>) = (0, None);
    for c in run {
        match (digit(c), power(c)) {
            (Some(digit), _) => last = Some(digit),
            (_, Some(power)) => number += last.take().unwrap_or(1) * power,
            _ => {}
        }
    }
    Some((number + last.unwrap_or(0), length))
}

/// A number in digits as an integer, if it is written without separators.
pub(super) fn integer(item: &Item) -> Option<u32> {
    match &item.kind {
        Kind::Digits(digits) => digits.parse().ok(),
        Kind::Numeral(number) => Some(*number),
        _ => None,
    }
}

/// The number as it is in a sum of money; `None` if it can be read in two ways.
pub(super) fn decimal(item: &Item, numbers: super::number::Numbers) -> Option<Decimal> {
    match &item.kind {
        Kind::Digits(digits) => Decimal::parse(&numbers.read(digits)?),
        Kind::Numeral(number) => Some(Decimal::from(*number)),
        _ => None,
    }
}
