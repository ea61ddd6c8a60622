//! How long the figures of a class take: 200 hand-ins of 500 annotations over 20,000 words.
//!
//!     cargo run --release -p annotator-analysis --example time-class
//!
//! Prints the fastest of ten runs as JSON, in milliseconds of processor time, which other programs do
//! not change much. With `everything`, each hand-in also has
//! an annotation over the whole text, which connects all passages with each other; with `alike`, all
//! annotations of each hand-in are over the same paragraph.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "shared/random.rs"]
mod random;

use std::fs;

use annotator_analysis::class::{
    Confusion, Formula, Person, Work, grade, item_figures, most_missed, summary,
};
use annotator_analysis::heat::{Heat, sentences};
use annotator_analysis::ruler::Ruler;
use annotator_analysis::scoring::{Coded, ItemId, Key, KeyItem, Task};
use annotator_core::codebook::Codebook;
use annotator_core::phrases::party::recognise;
use annotator_core::project::id::{AnnotationId, AttributeId, ChoiceId, CodeId};
use annotator_core::project::value::{DateValue, Money, Party, Value};
use annotator_core::starter;
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use random::Random;
use serde_json::json;
use uuid::Uuid;

const PERSONS: u32 = 200;
const EACH: u32 = 500;
const RUNS: usize = 10;

/// Forty words, so that 500 of them have 20,000.
const PARAGRAPH: &str = "Señor Président, our delegation pledges twelve million euros for the mine clearance \
    fund before the end of the year, and calls upon all States 🌍 to do the same without delay. \
    Nous saluons les efforts. سلام عليكم. We all remain seized.\n";

/// What somebody coded.
struct Own {
    id: u128,
    words: (u32, u32),
    span: Vec<Span>,
    code: CodeId,
    values: Vec<(AttributeId, Value)>,
}

/// Makes codings of the text.
struct Maker<'a> {
    shape: String,
    ruler: &'a Ruler<'a>,
    codes: Vec<CodeId>,
    parties: Vec<Party>,
    random: Random,
}

fn main() {
    let shape = std::env::args().nth(1).unwrap_or_default();
    let text = Text::new(PARAGRAPH.repeat(500));
    let codebook = starter::codebook();
    let ruler = Ruler::new(&text);
    assert_eq!(ruler.words(), 20_000);
    let parties = ["Japan", "the Government of Japan", "Norway", "we", "UNODC"];
    let mut maker = Maker {
        shape,
        ruler: &ruler,
        codes: codebook.codes.iter().map(|code| code.id.clone()).collect(),
        parties: parties.iter().map(|name| recognise(name, "Japan")).collect(),
        random: Random::new(7),
    };
    let key: Vec<Own> = (0..EACH).map(|at| maker.item(at)).collect();
    let class: Vec<_> = (0..PERSONS).map(|person| maker.hand_in(person, &key)).collect();
    let runs: Vec<_> = (0..RUNS).map(|_| measured(&text, &codebook, &key, &class)).collect();
    let rows: Vec<_> = (0..runs[0].len())
        .map(|row| {
            let fastest = runs.iter().map(|run| run[row].1).fold(f64::INFINITY, f64::min);
            json!({ "what": runs[0][row].0, "ms": (fastest * 10.0).round() / 10.0 })
        })
        .collect();
    let count: usize = class.iter().map(Vec::len).sum();
    println!("{}", json!({ "annotations": count, "words": ruler.words(), "rows": rows }));
}

impl Maker<'_> {
    fn item(&mut self, at: u32) -> Own {
        let alike = self.shape == "alike";
        let start = if alike { self.random.below(20) } else { at * 40 + self.random.below(10) };
        let words = (start, start + 6 + self.random.below(14));
        let code = self.code();
        self.coding(u128::from(at), words, code)
    }

    /// Most items as they are in the key, some a few words off, with another code, or not at all.
    fn hand_in(&mut self, person: u32, key: &[Own]) -> Vec<Own> {
        let id = |at: usize| u128::from(person + 1) * 1_000_000 + at as u128;
        let mut coded = Vec::new();
        for (at, item) in key.iter().enumerate() {
            let (mut start, mut end) = item.words;
            if self.shape != "alike" && self.random.chance(15) {
                (start, end) = (self.random.below(19_900), 0);
            } else if self.random.chance(30) {
                start = start.saturating_add_signed(self.random.around(3));
                end = end.saturating_add_signed(self.random.around(3));
            }
            let code = if self.random.chance(20) { self.code() } else { item.code.clone() };
            coded.push(self.coding(id(at), (start, end.max(start + 2)), code));
        }
        if self.shape == "everything" {
            let code = self.code();
            coded.push(self.coding(id(EACH as usize), (0, 20_000), code));
        }
        coded
    }

    fn coding(&mut self, id: u128, words: (u32, u32), code: CodeId) -> Own {
        let span = self.ruler.span_of_words(words.0, words.1.min(20_000)).unwrap();
        let field = |id: &str| AttributeId::parse(id).unwrap();
        let party = self.parties[self.random.below(self.parties.len() as u32) as usize].clone();
        let text = self.one_of(&["mine clearance", "clearing mines"]);
        let amount = Some(self.one_of(&["12000000", "12000000.0", "1200000"]));
        let day = Some(self.one_of(&["2017-12-31", "2018-12-31"]));
        let choice = ChoiceId::parse(&self.one_of(&["undertaking", "intention"])).unwrap();
        let values = vec![
            (field("actor"), Value::Party(party)),
            (field("action"), Value::Text { text }),
            (field("amount"), Value::Money(Money { amount, ..Money::default() })),
            (field("deadline"), Value::Date(DateValue { day, ..DateValue::default() })),
            (field("strength"), Value::Choice { choice }),
        ];
        Own { id, words, span: vec![span], code, values }
    }

    fn code(&mut self) -> CodeId {
        self.codes[self.random.below(self.codes.len() as u32) as usize].clone()
    }

    fn one_of(&mut self, all: &[&str]) -> String {
        all[self.random.below(all.len() as u32) as usize].to_owned()
    }
}

impl Own {
    fn values(&self) -> Vec<(&AttributeId, &Value)> {
        self.values.iter().map(|(field, value)| (field, value)).collect()
    }

    fn coded(&self) -> Coded<'_> {
        let id = AnnotationId(Uuid::from_u128(self.id));
        Coded { id, spans: &self.span, code: &self.code, values: self.values() }
    }

    fn item(&self) -> KeyItem<'_> {
        let item = KeyItem::new(ItemId(self.id as u32), &self.span, &self.code);
        KeyItem { values: self.values(), ..item }
    }
}

/// Each step with its milliseconds.
fn measured(
    text: &Text,
    codebook: &Codebook,
    key: &[Own],
    class: &[Vec<Own>],
) -> Vec<(&'static str, f64)> {
    let mut steps = Vec::new();
    let begun = milliseconds();
    let mut last = begun;
    let mut done = |what| {
        let now = milliseconds();
        steps.push((what, now - last));
        last = now;
    };
    let ruler = Ruler::new(text);
    done("count the words of the text");
    let task = Task::new(codebook);
    let key = Key::new(&ruler, &task, key.iter().map(Own::item).collect());
    let coded: Vec<Vec<Coded>> =
        class.iter().map(|own| own.iter().map(Own::coded).collect()).collect();
    done("prepare key and codings");
    let scored: Vec<_> = coded.iter().map(|coded| key.score(coded)).collect();
    done("compare all hand-ins with the key");
    let work = coded.iter().zip(&scored);
    let rows: Vec<_> = work
        .map(|(coded, scored)| {
            summary(&[Work { ruler: &ruler, coded, scored: Some(scored) }], &task)
        })
        .collect();
    let grades = scored.iter().map(|scored| grade(&[scored], &Formula::default(), None).points.0);
    let points: u32 = grades.sum();
    done("rows of the class table, with points");
    let persons = || scored.iter().zip(0..).map(|(scored, person)| (Person(person), scored));
    let figures = item_figures(persons());
    let missed = most_missed(&figures).len();
    let confused = Confusion::of(persons()).most_frequent().len();
    done("items most missed, codes confused");
    let numbered = coded.iter().zip(0..).map(|(coded, person)| (Person(person), &coded[..]));
    let heat = Heat::new(&ruler, &numbered.collect::<Vec<_>>());
    done("heat map");
    let disputed = heat.most_disputed(&ruler, sentences(&ruler)).len();
    done("sentences most disputed");
    assert!(rows.len() + missed + confused + disputed + points as usize > 0);
    steps.push(("all of it", milliseconds() - begun));
    steps
}

/// The processor time of this thread so far, as Linux counts it.
fn milliseconds() -> f64 {
    let times = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    times.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6
}
