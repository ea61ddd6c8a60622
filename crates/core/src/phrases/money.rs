//! Reads sums of money in English phrases; [`parse_in`] in those of a statement's language, with
//! the grammar of `sums`.
//!
//! | form | example | read as |
//! |---|---|---|
//! | number, scale, currency | `23 million US dollars`, `500,000 euros`, `half a million yen` | amount and ISO 4217 code |
//! | currency first | `US$ 12,000,000`, `€1.5bn`, `USD 3m` | the same |
//! | about | `approximately`, `about`, `some`, `nearly`, … | approximate |
//! | a bound | `at least`, `more than`; `up to`, `less than`, … | `min`; `max` |
//! | a range | `between 2 and 3 million pounds sterling`, `2-3 million euros` | `min` and `max` |
//!
//! The currency is never guessed: `$`, `£`, dollars, pounds, francs or kroner without a country
//! stay unknown. Numbers are read as written in the statement's language (see [`super::number`])
//! and handled as decimal digits, never as floats. No sum is read next to an ambiguous number.

use std::ops::Range;

use super::currency::Currency;
use super::decimal::Decimal;
use super::money_words::{Token, currency_at, number_word, placed_tokens, scale, tokens};
use super::number::Numbers;
use super::scan;
use crate::project::statement::primary_language;
use crate::project::value::Money;

/// Reads the first sum of money in `text`; `None` if there is none.
///
/// A number is money if a currency is next to it, or if nothing else is in `text`. `text` itself is
/// kept as given.
#[must_use]
pub fn parse(text: &str, numbers: Numbers) -> Option<Money> {
    let tokens = tokens(text);
    let in_doubt =
        |token: &Token| matches!(token, Token::Number(number) if numbers.read(number).is_none());
    if tokens.iter().any(in_doubt) {
        return None;
    }
    let sum = (0..tokens.len()).find_map(|at| {
        let mut reader = Reader { tokens: tokens.get(at..)?, numbers, sum: Sum::default() };
        reader.sum()?;
        let alone = at == 0 && reader.tokens.is_empty();
        (alone || reader.sum.currency != Currency::Absent).then_some(reader.sum)
    })?;
    if sum.doubtful {
        return None;
    }
    Some(sum.written(text.to_owned()))
}

/// Reads the first sum of money in a text in `language` (a BCP 47 tag). `text` itself is kept as
/// given.
#[must_use]
pub fn parse_in(text: &str, language: &str) -> Option<Money> {
    let english = || parse(text, Numbers::of(language));
    if primary_language(language).eq_ignore_ascii_case("en") {
        return english();
    }
    match scan::first_sum(text, language) {
        Some(sum) => sum.map(|sum| Money { text: text.to_owned(), ..sum }),
        None => english(),
    }
}

/// Finds the only sum of money in `text`; `None` if there is none or if there are several. The
/// range is in bytes, and the sum's text is what is there.
#[must_use]
pub fn find(text: &str, numbers: Numbers) -> Option<(Range<usize>, Money)> {
    let (tokens, places) = placed_tokens(text);
    let in_doubt =
        |token: &Token| matches!(token, Token::Number(number) if numbers.read(number).is_none());
    if tokens.iter().any(in_doubt) {
        return None;
    }
    let next = |from: usize| {
        (from..tokens.len()).find_map(|at| {
            let mut reader = Reader { tokens: tokens.get(at..)?, numbers, sum: Sum::default() };
            reader.sum()?;
            let end = tokens.len().checked_sub(reader.tokens.len())?;
            (reader.sum.currency != Currency::Absent).then_some((at, end, reader.sum))
        })
    };
    let (first, end, sum) = next(0)?;
    if sum.doubtful || next(end).is_some() {
        return None;
    }
    let range = places.get(first)?.start..places.get(end.checked_sub(1)?)?.end;
    let words = text.get(range.clone())?.to_owned();
    Some((range, sum.written(words)))
}

#[derive(Default)]
struct Sum {
    amount: Option<Decimal>,
    min: Option<Decimal>,
    max: Option<Decimal>,
    currency: Currency,
    approximate: bool,
    /// A range whose ends do not fit together.
    doubtful: bool,
}

impl Sum {
    fn written(&self, text: String) -> Money {
        let write = |number: &Option<Decimal>| number.as_ref().map(ToString::to_string);
        Money {
            text,
            amount: write(&self.amount),
            currency: match self.currency {
                Currency::Known(code) => Some(code.to_owned()),
                Currency::Unknown | Currency::Absent => None,
            },
            approximate: self.approximate,
            min: write(&self.min),
            max: write(&self.max),
        }
    }
}

/// Reads from the front of `tokens` and keeps the rest.
struct Reader<'a> {
    tokens: &'a [Token],
    numbers: Numbers,
    sum: Sum,
}

/// On which side the number bounds the sum.
enum Bound {
    AtLeast,
    AtMost,
}

impl Reader<'_> {
    fn sum(&mut self) -> Option<()> {
        let bound = self.qualifiers();
        let between = self.word("between") || self.word("from");
        let (first, first_scale) = self.number()?;
        let joined = if between {
            self.word("and") || self.word("to") || self.dash()
        } else {
            self.range_follows() && (self.word("to") || self.dash())
        };
        if !joined {
            let number = first.scaled(first_scale);
            match bound {
                None => self.sum.amount = Some(number),
                Some(Bound::AtLeast) => self.sum.min = Some(number),
                Some(Bound::AtMost) => self.sum.max = Some(number),
            }
            return Some(());
        }
        let (last, last_scale) = self.number()?;
        let max = last.scaled(last_scale);
        // "2 to 3 million" means 2 million, "500,000 to 1 million" does not.
        let shared = first.scaled(last_scale);
        let min =
            if first_scale == 0 && shared <= max { shared } else { first.scaled(first_scale) };
        // "Between 3 and 2 million" may be a mistake or mean three; we do not decide.
        self.sum.doubtful = min > max || (first_scale != last_scale && min < Decimal::from(1_000));
        (self.sum.min, self.sum.max) = (Some(min), Some(max));
        Some(())
    }

    /// Reads "approximately", "up to" and so on, and skips words such as "a further".
    fn qualifiers(&mut self) -> Option<Bound> {
        const ABOUT: [&str; 10] = [
            "approximately",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "roughly",
            "circa",
            "approx",
            "estimated",
        ];
        const AT_LEAST: [&[&str]; 6] = [
            &["at", "least"],
            &["more", "than"],
            &["no", "less", "than"],
            &["not", "less", "than"],
            &["over"],
            &["minimum", "of"],
        ];
        const AT_MOST: [&[&str]; 7] = [
            &["up", "to"],
            &["at", "most"],
            &["less", "than"],
            &["no", "more", "than"],
            &["not", "more", "than"],
            &["under"],
            &["maximum", "of"],
        ];
        const IGNORED: [&[&str]; 7] = [
            &["a", "further"],
            &["a", "total", "of"],
            &["an", "additional"],
            &["additional"],
            &["another"],
            &["a"],
            &["an"],
        ];
        let mut bound = None;
        loop {
            if ABOUT.iter().any(|word| self.word(word)) {
                self.sum.approximate = true;
            } else if AT_LEAST.iter().any(|words| self.words(words)) {
                bound = Some(Bound::AtLeast);
            } else if AT_MOST.iter().any(|words| self.words(words)) {
                bound = Some(Bound::AtMost);
            } else if self.number_starts() || !IGNORED.iter().any(|words| self.words(words)) {
                return bound;
            }
        }
    }

    /// A number with the power of ten after it, and the currency on either side.
    fn number(&mut self) -> Option<(Decimal, u32)> {
        self.currency();
        let number = match self.tokens.split_first()? {
            (Token::Number(digits), rest) => {
                self.tokens = rest;
                Decimal::parse(&self.numbers.read(digits)?)?
            }
            (Token::Word(_), _) if self.words(&["half", "a"]) => Decimal::parse("0.5")?,
            (Token::Word(word), rest) => {
                let number = number_word(&word.to_lowercase())?;
                self.tokens = rest;
                // "a dollar" is a figure of speech, "a million dollars" is a sum.
                if word.to_lowercase() == "a" && self.scale_here().is_none() {
                    return None;
                }
                Decimal::from(number)
            }
            (Token::Dash, _) => return None,
        };
        let mut power: u32 = 0;
        while let Some(more) = self.scale_here() {
            power = power.checked_add(more)?;
            self.tokens = self.tokens.get(1..)?;
        }
        self.currency();
        Some((number, power))
    }

    fn number_starts(&self) -> bool {
        match self.tokens {
            [Token::Word(a), Token::Word(next), ..] if a.to_lowercase() == "a" => {
                scale(&next.to_lowercase()).is_some()
            }
            _ => false,
        }
    }

    fn scale_here(&self) -> Option<u32> {
        match self.tokens.first()? {
            Token::Word(word) => scale(&word.to_lowercase()),
            Token::Number(_) | Token::Dash => None,
        }
    }

    /// Reads a currency, if there is one here; the first known one counts.
    fn currency(&mut self) {
        if let Some((currency, length)) = currency_at(self.tokens) {
            if !matches!(self.sum.currency, Currency::Known(_)) {
                self.sum.currency = currency;
            }
            self.tokens = self.tokens.get(length..).unwrap_or_default();
        }
    }

    /// Whether "to" or a dash leads to another number, unlike in "3 million euros to UNICEF".
    fn range_follows(&self) -> bool {
        let rest = self.tokens.get(1..).unwrap_or_default();
        let currency_length = currency_at(rest).map_or(0, |(_, length)| length);
        matches!(rest.get(currency_length), Some(Token::Number(_)))
    }

    fn word(&mut self, wanted: &str) -> bool {
        self.words(&[wanted])
    }

    fn words(&mut self, wanted: &[&str]) -> bool {
        let here = self.tokens.get(..wanted.len()).unwrap_or_default();
        let same = here.len() == wanted.len()
            && here.iter().zip(wanted).all(|(token, wanted)| match token {
                Token::Word(word) => word.to_lowercase() == *wanted,
                Token::Number(_) | Token::Dash => false,
            });
        if same {
            self.tokens = self.tokens.get(wanted.len()..).unwrap_or_default();
        }
        same
    }

    fn dash(&mut self) -> bool {
        let here = matches!(self.tokens.first(), Some(Token::Dash));
        if here {
            self.tokens = self.tokens.get(1..).unwrap_or_default();
        }
        here
    }
}

#[cfg(test)]
mod tests;
