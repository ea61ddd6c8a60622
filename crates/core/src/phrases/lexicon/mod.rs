//! The words of dates, sums and parties in the six languages of the United Nations: a file for each,
//! which [`items`](super::items) reads a text with.
//!
//! A line is `class value: form|form`. A form may have several words and several classes. The names
//! of States come from the one list of States.

use std::sync::OnceLock;

use time::Month;

use super::currency::{self, Currency};
use super::fold::fold;
use super::period::Unit;
use super::states;
use crate::project::statement::primary_language;
use crate::project::value::PartyKind;

/// A language with a file of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    French,
    Spanish,
    Russian,
    Arabic,
    Chinese,
    English,
}

/// What a form can mean. In the comments, a file's class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// `month`
    Month(Month),
    /// `unit`: in the singular.
    Unit(Unit),
    /// `units`: in the plural.
    Units(Unit),
    /// `count`
    Count(u32),
    /// `ordinal`; `None` is the last.
    Ordinal(Option<u8>),
    /// `part`: how many months a part of a year has.
    Part(u8),
    /// `by`, `before` and so on.
    Start(Start),
    /// `later-before` and so on: after a date.
    After(After),
    /// `edge`
    Edge(Edge),
    /// `step`: this, next, last.
    Step(i32),
    /// `relative`: "today".
    Relative(Unit, i32),
    /// `span`: two years, in one word.
    Span(Unit, i32),
    /// `year-mark`, `month-mark`, `day-mark`: beside a number.
    Mark(Unit),
    /// `unit-end`: the end of a year or month that is named before it.
    UnitEnd(Unit),
    /// `glue`: articles and prepositions within a phrase.
    Glue,
    /// `to`
    To,
    /// `from`
    From,
    /// `between`
    Between,
    /// `and`
    And,
    /// `vague`: a time without certain ends.
    Vague,
    /// `decade`
    Decade,
    /// `roughly`: early, late.
    Roughly,
    /// `name`: a year beside it is a part of a name.
    Name,
    /// `later-name`: a year before it is a part of a name.
    LaterName,
    /// `scale`: a power of ten.
    Scale(u32),
    /// `alone`: a number in one word: how many, and the power of ten.
    Alone(u32, u32),
    /// `half`
    Half,
    /// `and-half`
    AndHalf,
    /// `currency`
    Currency(Currency),
    /// `about`
    About,
    /// `change`: raised, lowered; "to" after it is not "up to".
    Change,
    /// `at-least`
    AtLeast,
    /// `at-most`
    AtMost,
    /// `organisation`, `group`
    Party(PartyKind),
    /// A State, with its code.
    State(&'static str),
    /// `skip`: has a meaning as a whole, which is none of these.
    Skip,
}

/// How a date starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    By,
    Before,
    Until,
    In,
    Since,
    /// Ends on a day: "within two years".
    Within,
    /// A time to come: "over the next two years".
    During,
    /// A time from now: "in two years".
    Ahead,
}

/// What comes after a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    By,
    Before,
    Within,
    Ahead,
    Since,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    Middle,
    End,
}

/// The forms of a language, folded and in order.
pub(super) struct Lexicon {
    entries: Vec<(String, Vec<Meaning>)>,
}

const ALL: [Language; 6] = [
    Language::French,
    Language::Spanish,
    Language::Russian,
    Language::Arabic,
    Language::Chinese,
    Language::English,
];

impl Language {
    /// The language with this tag (BCP 47), which may be empty for English.
    pub(super) fn of(tag: &str) -> Option<Self> {
        match primary_language(tag).to_ascii_lowercase().as_str() {
            "en" => Some(Self::English),
            "fr" => Some(Self::French),
            "es" => Some(Self::Spanish),
            "ru" => Some(Self::Russian),
            "ar" => Some(Self::Arabic),
            "zh" => Some(Self::Chinese),
            _ => None,
        }
    }

    /// The languages that a phrase may be in, by its letters.
    pub(super) fn by_letters(phrase: &str) -> &'static [Self] {
        let letter = phrase.chars().find(|c| c.is_alphabetic() && *c > '\u{36f}');
        match letter {
            Some('\u{400}'..='\u{52f}') => &[Self::Russian],
            Some('\u{600}'..='\u{6ff}') => &[Self::Arabic],
            Some(c) if super::fold::is_han(c) => &[Self::Chinese],
            Some(_) => &[],
            None => &[Self::English, Self::French, Self::Spanish],
        }
    }

    /// The column of the list of States.
    fn column(self) -> usize {
        match self {
            Self::English => 0,
            Self::French => 1,
            Self::Spanish => 2,
            Self::Russian => 3,
            Self::Arabic => 4,
            Self::Chinese => 5,
        }
    }

    fn file(self) -> &'static str {
        match self {
            Self::French => include_str!("fr.txt"),
            Self::Spanish => include_str!("es.txt"),
            Self::Russian => include_str!("ru.txt"),
            Self::Arabic => include_str!("ar.txt"),
            Self::Chinese => include_str!("zh.txt"),
            Self::English => include_str!("en.txt"),
        }
    }

    /// The language's words, read when they are first needed.
    pub(super) fn lexicon(self) -> &'static Lexicon {
        static LEXICONS: [OnceLock<Lexicon>; ALL.len()] = [const { OnceLock::new() }; ALL.len()];
        static EMPTY: Lexicon = Lexicon { entries: Vec::new() };
        LEXICONS
            .get(self.column())
            .map_or(&EMPTY, |lexicon| lexicon.get_or_init(|| Lexicon::read(self)))
    }
}

impl Lexicon {
    fn read(language: Language) -> Self {
        let mut forms: Vec<(String, Meaning)> = Vec::new();
        let mut unsure: Vec<String> = Vec::new();
        for line in language.file().lines() {
            let Some((class, names)) = line.split_once(": ") else { continue };
            let names = names.split('|').map(|name| fold(name.trim()));
            match meaning(class) {
                Some(meaning) => forms.extend(names.map(|name| (name, meaning))),
                None if class == "unsure" => unsure.extend(names),
                None => {}
            }
        }
        let names = states::names_in(language.column());
        let names = names.map(|(name, code)| match code.len() {
            3 => (fold(name), Meaning::State(code)),
            _ => (fold(name), Meaning::Party(PartyKind::Organisation)),
        });
        forms.extend(names.filter(|(name, _)| !unsure.contains(name)));
        forms.sort_by(|one, other| one.0.cmp(&other.0));
        let mut entries: Vec<(String, Vec<Meaning>)> = Vec::new();
        for (form, meaning) in forms {
            match entries.last_mut() {
                Some((last, meanings)) if *last == form => meanings.push(meaning),
                _ => entries.push((form, vec![meaning])),
            }
        }
        Self { entries }
    }

    /// What a folded form means, and whether a longer one starts with it.
    pub(super) fn look_up(&self, form: &str) -> (Option<&[Meaning]>, bool) {
        let at = self.entries.partition_point(|(known, _)| known.as_str() < form);
        let rest = self.entries.get(at..).unwrap_or_default();
        let found = rest.first().filter(|(known, _)| known == form);
        let next = rest.get(usize::from(found.is_some()));
        let goes_on = next.is_some_and(|(known, _)| known.starts_with(form));
        (found.map(|(_, meanings)| meanings.as_slice()), goes_on)
    }
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" => Unit::Day,
        "week" => Unit::Week,
        "month" => Unit::Month,
        "year" => Unit::Year,
        _ => return None,
    })
}

/// The meaning of the class and the values before a colon.
fn meaning(class: &str) -> Option<Meaning> {
    let mut words = class.split(' ');
    let (class, mut value) = (words.next()?, || words.next());
    Some(match class {
        "month" => Meaning::Month(Month::try_from(value()?.parse::<u8>().ok()?).ok()?),
        "unit" => Meaning::Unit(unit(value()?)?),
        "units" => Meaning::Units(unit(value()?)?),
        "count" => Meaning::Count(value()?.parse().ok()?),
        "ordinal" => Meaning::Ordinal(value()?.parse().ok()),
        "part" => Meaning::Part(value()?.parse().ok()?),
        "by" => Meaning::Start(Start::By),
        "before" => Meaning::Start(Start::Before),
        "until" => Meaning::Start(Start::Until),
        "in" => Meaning::Start(Start::In),
        "since" => Meaning::Start(Start::Since),
        "within" => Meaning::Start(Start::Within),
        "during" => Meaning::Start(Start::During),
        "ahead" => Meaning::Start(Start::Ahead),
        "later-by" => Meaning::After(After::By),
        "later-before" => Meaning::After(After::Before),
        "later-within" => Meaning::After(After::Within),
        "later-ahead" => Meaning::After(After::Ahead),
        "later-since" => Meaning::After(After::Since),
        "edge" => Meaning::Edge(match value()? {
            "start" => Edge::Start,
            "middle" => Edge::Middle,
            _ => Edge::End,
        }),
        "step" => Meaning::Step(value()?.parse().ok()?),
        "relative" => Meaning::Relative(unit(value()?)?, value()?.parse().ok()?),
        "span" => Meaning::Span(unit(value()?)?, value()?.parse().ok()?),
        "year-mark" => Meaning::Mark(Unit::Year),
        "month-mark" => Meaning::Mark(Unit::Month),
        "day-mark" => Meaning::Mark(Unit::Day),
        "unit-end" => Meaning::UnitEnd(unit(value()?)?),
        "glue" => Meaning::Glue,
        "to" => Meaning::To,
        "from" => Meaning::From,
        "between" => Meaning::Between,
        "and" => Meaning::And,
        "vague" => Meaning::Vague,
        "decade" => Meaning::Decade,
        "roughly" => Meaning::Roughly,
        "name" => Meaning::Name,
        "later-name" => Meaning::LaterName,
        "scale" => Meaning::Scale(value()?.parse().ok()?),
        "alone" => Meaning::Alone(value()?.parse().ok()?, value()?.parse().ok()?),
        "half" => Meaning::Half,
        "and-half" => Meaning::AndHalf,
        "currency" => Meaning::Currency(match value()? {
            "?" => Currency::Unknown,
            code => Currency::Known(currency::codes().find(|known| *known == code)?),
        }),
        "about" => Meaning::About,
        "change" => Meaning::Change,
        "at-least" => Meaning::AtLeast,
        "at-most" => Meaning::AtMost,
        "organisation" => Meaning::Party(PartyKind::Organisation),
        "group" => Meaning::Party(PartyKind::Group),
        "skip" => Meaning::Skip,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_file_is_understood() {
        for language in ALL {
            for line in language.file().lines() {
                let (class, forms) = line.split_once(": ").expect(line);
                assert!(class == "unsure" || meaning(class).is_some(), "{line}");
                assert!(forms.split('|').all(|form| !fold(form).is_empty()), "{line}");
            }
        }
    }

    #[test]
    fn forms_are_found_with_all_their_meanings() {
        let (meanings, goes_on) = Language::French.lexicon().look_up("d'ici");
        let both = [Meaning::Start(Start::By), Meaning::Start(Start::Within)];
        assert_eq!(meanings, Some(&both[..]));
        assert!(goes_on, "d'ici à");
        assert_eq!(Language::Chinese.lexicon().look_up("没有"), (None, false));
    }
}
