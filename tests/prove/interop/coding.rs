//! Codes a statement as no person would: every shape of passage and every kind of value, in turn.

use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Confidence, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{
    Attribute, DateAnchor, DatePrecision, DateValue, Money, Party, PartyKind, Value,
};
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::boundaries::{sentences_of, words_of};
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;
use uuid::Uuid;

/// How many sentences of a statement are coded.
const SENTENCES: usize = 40;

pub(crate) fn code(project: &Project, statement: &Statement) -> AnnotationSet {
    let text = &*statement.text;
    let paragraphs = 0..text.paragraphs().len();
    let all: Vec<Sentence> = paragraphs
        .flat_map(|at| {
            let words = words_of(text, at);
            sentences_of(text, at).into_iter().map(move |span| Sentence {
                span,
                words: words.iter().copied().filter(|word| span.covers(*word)).collect(),
            })
        })
        .filter(|sentence| !sentence.words.is_empty())
        .collect();
    let step = all.len().div_ceil(SENTENCES).max(1);
    let mut coder = Coder { project, statement, made: Vec::new() };
    for (turn, at) in (0..all.len()).step_by(step).enumerate() {
        coder.turn(turn, &all[at], &all[(at + 1) % all.len()]);
    }
    coder.edges(&all);
    AnnotationSet::new(coder.made)
}

/// A sentence with its words, of which there is at least one.
struct Sentence {
    span: Span,
    words: Vec<Span>,
}

impl Sentence {
    /// The word at this percentage of the sentence.
    fn word(&self, hundredths: usize) -> Span {
        self.words[(self.words.len() - 1) * hundredths / 100]
    }
}

struct Coder<'a> {
    project: &'a Project,
    statement: &'a Statement,
    made: Vec<Rc<Annotation>>,
}

impl Coder<'_> {
    fn text(&self) -> &Text {
        &self.statement.text
    }

    fn number(&self) -> usize {
        usize::try_from(self.statement.id.0.as_u128() % 1000).unwrap()
    }

    /// From the start of the first of two spans to the end of the last.
    fn between(&self, a: Span, b: Span) -> Span {
        self.span(a.start().min(b.start()), a.end().max(b.end()))
    }

    fn span(&self, start: ByteOffset, end: ByteOffset) -> Span {
        self.text().span(start, end).unwrap()
    }

    fn turn(&mut self, turn: usize, here: &Sentence, next: &Sentence) {
        let whole = Spans::one(here.span);
        match turn % 8 {
            // Two codes of two layers on the same passage, and another one of the same layer.
            0 => {
                self.add(whole.clone(), "commitment", 0, Some(here));
                self.add(whole.clone(), "theme", 0, None);
                self.add(whole, "theme", 0, None);
            }
            // Nested, twice.
            1 => {
                self.add(whole, "theme", 0, None);
                let inner = self.between(here.word(20), here.word(80));
                self.add(Spans::one(inner), "theme", 0, None);
                self.add(Spans::one(here.word(40)), "commitment", 0, Some(here));
            }
            // Crossing the end of the sentence or of the paragraph.
            2 => {
                self.add(whole, "commitment", 0, Some(here));
                let crossing = self.between(here.word(60), next.word(30));
                self.add(Spans::one(crossing), "theme", 1, None);
            }
            // In parts, also across sentences.
            3 => {
                let mut parts = vec![here.word(0), here.word(50), here.word(100), next.word(100)];
                parts.sort();
                parts.dedup();
                self.add(Spans::new(parts).unwrap(), "commitment", 1, Some(here));
            }
            // Annotations that two annotators agree and differ on.
            4 => {
                self.add(whole.clone(), "commitment", 0, Some(here));
                let same = self.made.last().unwrap().code.clone();
                self.add_code(whole, same, 1, None);
                self.add(Spans::one(here.word(0)), "theme", 1, None);
            }
            // The character in it with the most bytes.
            5 => {
                if let Some(sign) = self.widest_sign(here.span) {
                    self.add(Spans::one(sign), "theme", 0, None);
                }
                self.add(whole, "theme", 1, None);
            }
            // Inside words, and side by side without a gap.
            6 => {
                let (first, second) = self.halves(here.word(70));
                self.add(Spans::one(first), "theme", 0, None);
                if let Some(second) = second {
                    self.add(Spans::one(second), "commitment", 0, Some(here));
                }
            }
            // Nothing.
            _ => {}
        }
    }

    /// Passages at the edges of the text, over blank paragraphs, and with white space at their
    /// ends.
    fn edges(&mut self, all: &[Sentence]) {
        let end = self.text().end().byte;
        // The whole text, except where negative examples are wanted.
        if self.number().is_multiple_of(2) {
            self.add(Spans::one(self.span(ByteOffset(0), end)), "theme", 0, None);
        }
        if let [.., before, last] = all {
            let gap = self.span(before.span.end(), end);
            let tail = self.span(last.span.start(), end);
            self.add(Spans::one(gap), "theme", 1, None);
            self.add(Spans::one(tail), "commitment", 0, Some(last));
        }
        let first = self.text().as_str().chars().next().unwrap().len_utf8();
        let first = self.span(ByteOffset(0), ByteOffset(u32::try_from(first).unwrap()));
        self.add(Spans::one(first), "theme", 0, None);
    }

    fn widest_sign(&self, within: Span) -> Option<Span> {
        let slice = self.text().slice(within);
        let signs = slice.char_indices().filter(|(_, sign)| !sign.is_ascii());
        let (at, sign) = signs.max_by_key(|(_, sign)| sign.len_utf8())?;
        let start = within.start().plus(u32::try_from(at).unwrap());
        Some(self.span(start, start.plus(u32::try_from(sign.len_utf8()).unwrap())))
    }

    /// A word in two, if it has more than one character.
    fn halves(&self, word: Span) -> (Span, Option<Span>) {
        let middle = word.start().plus(word.len() / 2);
        let middle = self.text().floor_boundary(middle);
        if middle <= word.start() {
            return (word, None);
        }
        (self.span(word.start(), middle), Some(self.span(middle, word.end())))
    }

    fn add(&mut self, spans: Spans, layer: &str, annotator: usize, record: Option<&Sentence>) {
        let codes = self.project.codebook.codes.iter();
        let codes: Vec<_> =
            codes.filter(|code| code.layer.as_str() == layer && code.selectable).collect();
        // Another code each time, in an order that no reader can rely on.
        let code = codes[(self.made.len() * 7 + self.number() * 5) % codes.len()].id.clone();
        self.add_code(spans, code, annotator, record);
    }

    fn add_code(
        &mut self,
        spans: Spans,
        code: CodeId,
        annotator: usize,
        record: Option<&Sentence>,
    ) {
        let turn = self.made.len();
        let id = self.statement.id.0.as_u128() + (0x100 << 32) + ((turn as u128) << 40);
        let made = Timestamp(1_489_574_520_000 + i64::try_from(turn).unwrap() * 61_001);
        let attributes = record.map(|sentence| self.attributes(turn, sentence));
        let annotation = Annotation {
            id: AnnotationId(Uuid::from_u128(id)),
            statement: self.statement.id,
            text: self.text().sha256(),
            spans,
            code,
            attributes: attributes.unwrap_or_default(),
            note: NOTES[turn % NOTES.len()].to_owned(),
            confidence: CONFIDENCE[turn % CONFIDENCE.len()],
            annotator: self.project.annotators[annotator].id,
            created: made,
            stamp: Stamp { modified: Timestamp(made.0 + 1), revision: self.project.revision },
            origin: ORIGINS[turn % ORIGINS.len()],
        };
        let claims = |other: &Rc<Annotation>| other.claim() == annotation.claim();
        if !self.made.iter().any(claims) {
            self.made.push(Rc::new(annotation));
        }
    }

    /// A full record at first, later only some of it.
    fn attributes(&self, turn: usize, sentence: &Sentence) -> SmallMap<AttributeId, Attribute> {
        let layers = &self.project.codebook.layers;
        let all = layers.iter().flat_map(|layer| &layer.attributes).skip(1).enumerate();
        all.filter(|(at, _)| turn < 3 || (turn + at).is_multiple_of(3))
            .map(|(at, definition)| {
                let (value, evidence) = self.attribute(definition, turn + at, sentence);
                (definition.id.clone(), Attribute::new(value, evidence))
            })
            .collect()
    }

    fn attribute(
        &self,
        definition: &AttributeDefinition,
        turn: usize,
        sentence: &Sentence,
    ) -> (Value, Vec<Spans>) {
        let word = sentence.word(turn * 13 % 101);
        let words = self.text().slice(word).to_owned();
        let mut parts = vec![sentence.word(0), sentence.word(100)];
        parts.dedup();
        let evidence = match turn % 4 {
            0 => vec![Spans::one(word)],
            1 => vec![Spans::new(parts).unwrap()],
            2 => vec![Spans::one(word), Spans::one(sentence.span)],
            _ => Vec::new(),
        };
        (value(definition, turn, words), evidence)
    }
}

fn value(definition: &AttributeDefinition, turn: usize, words: String) -> Value {
    let choice = |at: usize| definition.values[at % definition.values.len()].id.clone();
    let some = |text: &str| Some(text.to_owned());
    match definition.kind {
        AttributeKind::Text => {
            let text =
                if turn.is_multiple_of(2) { words } else { TEXTS[turn % TEXTS.len()].into() };
            Value::Text { text }
        }
        AttributeKind::Choice => Value::Choice { choice: choice(turn) },
        AttributeKind::MultipleChoice => {
            let chosen = (0..=turn % definition.values.len()).map(|more| choice(turn + more * 2));
            Value::MultipleChoice { choices: chosen.collect() }
        }
        AttributeKind::Number => {
            Value::Number { number: ["-12.50", "3", "0.10", "23000000"][turn % 4].into() }
        }
        AttributeKind::YesNo => Value::YesNo { yes: turn.is_multiple_of(2) },
        AttributeKind::Date => Value::Date(match turn % 3 {
            0 => DateValue { text: words, ..DateValue::default() },
            1 => DateValue {
                text: "by the end of this month".into(),
                edtf: some("2017-03"),
                day: some("2017-03-31"),
                precision: Some(DatePrecision::Month),
                anchor: Some(DateAnchor::Document),
            },
            _ => DateValue {
                text: "from 2017 to 2020".into(),
                edtf: some("2017/2020"),
                day: some("2020-12-31"),
                precision: Some(DatePrecision::Year),
                anchor: Some(DateAnchor::Absolute),
            },
        }),
        AttributeKind::Money => Value::Money(match turn % 3 {
            0 => Money { text: words, ..Money::default() },
            1 => Money {
                text: "US$23\u{a0}million".into(),
                amount: some("23000000"),
                currency: some("USD"),
                ..Money::default()
            },
            _ => Money {
                text: "up to some €1.5\u{a0}billion".into(),
                amount: None,
                currency: some("EUR"),
                approximate: true,
                min: some("0.5"),
                max: some("1500000000"),
            },
        }),
        AttributeKind::Party => Value::Party(match turn % 3 {
            0 => Party { text: words, ..Party::default() },
            1 => Party {
                text: "Japan".into(),
                party: Some(PartyKind::SpeakerState),
                iso3: some("JPN"),
            },
            _ => {
                Party { text: "the G-77 & China".into(), party: Some(PartyKind::Group), iso3: None }
            }
        }),
    }
}

const NOTES: [&str; 9] = [
    "",
    "Is this \"new\" money? See <S/PV.1> & A/RES/72/1; ask\u{a0}again.",
    "",
    "=HYPERLINK(\"http://x.example\",\"click\")",
    "two\nlines\n\nand\ta tab, back\\slash | pipe",
    "",
    "ملاحظة 😀 e\u{301} 𞤀 ]]> -->",
    "",
    "- a dash first; [x](y) *z* `q` #1",
];

const TEXTS: [&str; 5] = [
    "+to contribute, \"at once\"",
    "two\nlines\tand a tab",
    "<b>bold</b> & ]]> 😀",
    "@SUM(1;2) 'quoted'",
    "ملاحظة، 一二、e\u{301}",
];

const CONFIDENCE: [Option<Confidence>; 4] =
    [None, Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low)];

const ORIGINS: [Origin; 5] =
    [Origin::Manual, Origin::TagAll, Origin::Suggestion, Origin::Imported, Origin::Adjudicated];
