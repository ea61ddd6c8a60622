//! The grammar of sums of money in the languages of [`lexicon`](super::lexicon).
//!
//! What is read, and what it means, is as in English ([`money`](super::money)): a number, powers of
//! ten and a currency; words for about, at least and at most, which may also follow; and ranges. A
//! sum has a currency. If its number can be read in two ways, it is found, but not read.

use std::ops::Range;

use super::currency::Currency;
use super::decimal::Decimal;
use super::items::{Item, Kind, decimal};
use super::lexicon::{Language, Meaning};
use super::number::Numbers;
use crate::project::value::Money;

/// No power of ten is read after one that is larger than this.
const LARGEST: u32 = 15;

/// A sum without its text.
#[derive(Clone, Debug, Default)]
struct Sum {
    amount: Option<Decimal>,
    min: Option<Decimal>,
    max: Option<Decimal>,
    currency: Currency,
    is_about: bool,
    bound: Option<Meaning>,
    /// A number that can be read in two ways, or a range whose ends do not fit.
    is_doubtful: bool,
}

/// All sums of a text, with the places of their items.
pub(super) fn sums(
    items: &[Item],
    language: Language,
    numbers: Numbers,
) -> Vec<(Range<usize>, Money)> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < items.len() {
        let mut reader = Reader { items, at, numbers, language, sum: Sum::default() };
        let is_sum = reader.sum().is_some() && reader.sum.currency != Currency::Absent;
        if is_sum && !reader.is_part(at) {
            found.push((at..reader.at, reader.sum.money()));
            at = reader.at;
        } else {
            at += 1;
        }
    }
    found
}

impl Sum {
    fn money(&self) -> Money {
        let write = |number: &Option<Decimal>| {
            number.as_ref().filter(|_| !self.is_doubtful).map(ToString::to_string)
        };
        let (amount, min, max) = match (self.bound, &self.amount) {
            (Some(Meaning::AtLeast), Some(_)) => (&None, &self.amount, &None),
            (Some(Meaning::AtMost), Some(_)) => (&None, &None, &self.amount),
            _ => (&self.amount, &self.min, &self.max),
        };
        Money {
            text: String::new(),
            amount: write(amount),
            currency: match self.currency {
                Currency::Known(code) => Some(code.to_owned()),
                Currency::Unknown | Currency::Absent => None,
            },
            approximate: self.is_about,
            min: write(min),
            max: write(max),
        }
    }
}

struct Reader<'a> {
    items: &'a [Item],
    at: usize,
    numbers: Numbers,
    language: Language,
    sum: Sum,
}

/// A number, and the power of ten after it.
struct Number {
    /// `None` if it can be read in two ways.
    value: Option<Decimal>,
    power: u32,
}

impl Number {
    fn with(&self, power: u32) -> Option<Decimal> {
        self.value.as_ref().map(|value| value.scaled(power))
    }
}

impl Reader<'_> {
    fn is(&self, at: usize, meaning: Meaning) -> bool {
        self.items.get(at).is_some_and(|item| item.is(meaning))
    }

    fn find<T>(&self, at: usize, read: impl FnMut(&Meaning) -> Option<T>) -> Option<T> {
        self.items.get(at)?.find(read)
    }

    /// Whether the item before shows that a number is a part of something else.
    fn is_part(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.items.get(before));
        let close = before.is_some_and(|before| {
            self.items.get(at).is_some_and(|item| before.bytes.end == item.bytes.start)
        });
        let is_mark = before
            .is_some_and(|item| matches!(item.kind, Kind::Mark('/' | '-' | '.') | Kind::Digits(_)));
        close && is_mark
    }

    fn glue(&mut self) {
        while self.is(self.at, Meaning::Glue) && !self.is(self.at, Meaning::And) {
            self.at += 1;
        }
    }

    fn sum(&mut self) -> Option<()> {
        self.qualifiers();
        let opened =
            [Meaning::Between, Meaning::From].into_iter().find(|opens| self.is(self.at, *opens));
        let bound = self.sum.bound;
        let start = self.at;
        if opened.is_some() {
            self.at += 1;
            self.glue();
            if self.range(opened).is_some() {
                return Some(());
            }
            // "De" may be nothing more than glue before the number, but then the sum starts there.
            self.at = start;
            return None;
        }
        self.sum.bound = bound;
        self.range(None)
    }

    fn range(&mut self, opened: Option<Meaning>) -> Option<()> {
        let first = self.number()?;
        let before = self.at;
        let is_dash = self.items.get(self.at).is_some_and(|item| item.kind == Kind::Mark('-'));
        let is_to = self.is(self.at, Meaning::To);
        let joins = match opened {
            Some(Meaning::Between) => self.is(self.at, Meaning::And) || is_dash || is_to,
            Some(_) => is_to || is_dash,
            None => {
                is_dash
                    || (is_to
                        && (self.language == Language::Chinese || self.is_number(self.at + 1)))
            }
        };
        if joins {
            self.at += 1;
            self.glue();
            if let Some(last) = self.number() {
                self.between(&first, &last);
                self.after();
                return Some(());
            }
            self.at = before;
        }
        if opened.is_some() {
            return None;
        }
        self.sum.amount = first.with(first.power);
        self.sum.is_doubtful |= first.value.is_none();
        self.after();
        Some(())
    }

    fn between(&mut self, first: &Number, last: &Number) {
        let (Some(shared), Some(own), Some(max)) =
            (first.with(last.power), first.with(first.power), last.with(last.power))
        else {
            self.sum.is_doubtful = true;
            return;
        };
        // "2 to 3 million" means 2 million, "500,000 to 1 million" does not.
        let min = if first.power == 0 && shared <= max { shared } else { own };
        self.sum.is_doubtful =
            min > max || (first.power != last.power && min < Decimal::from(1_000));
        (self.sum.min, self.sum.max) = (Some(min), Some(max));
    }

    fn is_number(&self, at: usize) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| matches!(item.kind, Kind::Digits(_) | Kind::Numeral(_)))
    }

    /// Reads "about", "at least" and the like.
    fn qualifiers(&mut self) {
        let mut at = self.at;
        loop {
            if self.is(at, Meaning::About) {
                self.sum.is_about = true;
            } else if let Some(bound) = self.bound(at).filter(|_| !self.is_change(at)) {
                self.sum.bound = Some(bound);
            } else {
                break;
            }
            at += 1;
            self.at = at;
            if self.is(at, Meaning::Glue) && !self.is(at, Meaning::From) {
                self.glue();
                at = self.at;
            }
        }
    }

    /// Whether "up to" says what something was raised to.
    fn is_change(&self, at: usize) -> bool {
        let from = at.saturating_sub(4);
        (from..at).any(|before| self.is(before, Meaning::Change)) && self.is(at, Meaning::To)
    }

    fn bound(&self, at: usize) -> Option<Meaning> {
        [Meaning::AtLeast, Meaning::AtMost].into_iter().find(|bound| self.is(at, *bound))
    }

    /// Reads what follows a sum in Chinese: "or so", "or more".
    fn after(&mut self) {
        if self.language == Language::Chinese {
            if self.is(self.at, Meaning::About) {
                self.sum.is_about = true;
                self.at += 1;
            } else if let Some(bound) = self.bound(self.at) {
                self.sum.bound = Some(bound);
                self.at += 1;
            }
        }
    }

    /// A number with its power of ten, and the currency on either side.
    fn number(&mut self) -> Option<Number> {
        self.currency();
        let start = self.at;
        let item = self.items.get(start)?;
        let count = self.find(start, |it| match it {
            Meaning::Count(count) => Some(*count),
            _ => None,
        });
        let (mut value, mut power) = match &item.kind {
            Kind::Digits(_) | Kind::Numeral(_) => (decimal(item, self.numbers), 0),
            _ if count.is_some() => (count.map(Decimal::from), 0),
            _ if self.is(start, Meaning::Half) => (Decimal::parse("0.5"), 0),
            _ => self.find(start, |it| match it {
                Meaning::Alone(count, power) => Some((Some(Decimal::from(*count)), *power)),
                _ => None,
            })?,
        };
        self.at += 1;
        // "Half a million" and "one million" need the million.
        let needs_scale = self.is(start, Meaning::Half) || count == Some(1);
        let from = self.at;
        if self.language == Language::Arabic || self.language == Language::Chinese {
            self.more();
        }
        while let Some(scale) = self.scale().filter(|_| power <= LARGEST) {
            power += scale;
            self.at += 1;
            self.more();
        }
        if needs_scale && self.at == from {
            return None;
        }
        if self.is(self.at, Meaning::AndHalf) {
            let half = Decimal::parse("0.5")?;
            value = value.map(|value| value.plus(&half));
            self.at += 1;
        }
        self.currency();
        // "Twenty-four thousand" and other numbers of several words are not read.
        let is_part = self.is_number(self.at)
            && self
                .items
                .get(self.at.checked_sub(1)?)
                .is_some_and(|item| matches!(item.kind, Kind::Digits(_)));
        (!is_part).then_some(Number { value, power })
    }

    /// "More" within a number in Chinese: 30多亿.
    fn more(&mut self) {
        let next = self.at + 1;
        let goes_on = self
            .find(next, |it| matches!(it, Meaning::Scale(_) | Meaning::Currency(_)).then_some(()));
        if self.language == Language::Chinese
            && self.is(self.at, Meaning::AtLeast)
            && goes_on.is_some()
        {
            self.sum.bound = Some(Meaning::AtLeast);
            self.at = next;
        }
    }

    fn scale(&self) -> Option<u32> {
        self.find(self.at, |it| match it {
            Meaning::Scale(power) => Some(*power),
            _ => None,
        })
    }

    /// Reads a currency, if there is one here; the first known one counts.
    fn currency(&mut self) {
        let start = self.at;
        self.glue();
        let found = self.find(self.at, |it| match it {
            Meaning::Currency(currency) => Some(*currency),
            _ => None,
        });
        match found {
            Some(currency) => {
                if !matches!(self.sum.currency, Currency::Known(_)) {
                    self.sum.currency = currency;
                }
                self.at += 1;
            }
            None => self.at = start,
        }
    }
}
