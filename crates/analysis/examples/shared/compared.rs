//! Pairs of codings, and how often what counts as what: with our pairs, and in the order in which
//! nervaluate goes through the lists.

use annotator_analysis::ruler::Off;
use annotator_analysis::ruler::Ruler;
use annotator_analysis::scoring::{
    Coded, Counts, ItemId, ItemKind, Key, KeyItem, Outcome, Scheme, Task,
};
use annotator_core::codebook::{Code, Codebook, Layer, Paint};
use annotator_core::project::id::{AnnotationId, CodeId, CodebookId, LayerId};
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A passage as code points from..to of each part, and its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Coding {
    pub(crate) parts: Vec<(u32, u32)>,
    pub(crate) code: String,
}

impl Coding {
    fn start(&self) -> u32 {
        self.parts.first().map_or(0, |part| part.0)
    }

    fn end(&self) -> u32 {
        self.parts.last().map_or(0, |part| part.1)
    }

    fn overlap(&self, other: &Self) -> u32 {
        self.end().min(other.end()).saturating_sub(self.start().max(other.start()))
    }

    fn same_passage(&self, other: &Self) -> bool {
        (self.start(), self.end()) == (other.start(), other.end())
    }
}

/// A key, and what somebody coded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) key: Vec<Coding>,
    pub(crate) given: Vec<Coding>,
}

/// 1,200 code points of one to four bytes.
pub(crate) fn text() -> Text {
    Text::new("é a😀 e\u{301} سلام 一 \u{a0}x".repeat(100).chars().take(1200).collect())
}

fn five(counts: Counts) -> [u32; 5] {
    let pairs = counts.pairs();
    [pairs.correct, pairs.incorrect, pairs.partial, counts.missed, counts.spurious]
}

/// What we count, figures of precision, recall and F1, and our pairs.
#[derive(Debug, Serialize)]
pub(crate) struct Ours {
    /// COR, INC, PAR, MIS, SPU of strict, exact, partial and type.
    pub(crate) counts: [[u32; 5]; 4],
    pub(crate) figures: [[Option<f64>; 3]; 4],
    pub(crate) pairs: Vec<(usize, usize)>,
}

pub(crate) fn ours(case: &Case, text: &Text) -> Ours {
    let ruler = Ruler::new(text);
    let codebook = codebook(case);
    let task = Task::new(&codebook);
    let spans = |codings: &[Coding]| -> Vec<(Vec<Span>, CodeId)> {
        let span = |(start, end): &(u32, u32)| ruler.span(*start, *end);
        let both = |coding: &Coding| {
            let code = CodeId::parse(&coding.code)?;
            Some((coding.parts.iter().filter_map(span).collect(), code))
        };
        codings.iter().filter_map(both).collect()
    };
    let (key, given) = (spans(&case.key), spans(&case.given));
    let numbered = key.iter().zip(0..);
    let items = numbered.map(|((spans, code), id)| KeyItem::new(ItemId(id), spans, code));
    let coded: Vec<_> = given
        .iter()
        .zip(0..)
        .map(|((spans, code), id)| Coded {
            id: AnnotationId(Uuid::from_u128(id)),
            spans,
            code,
            values: Vec::new(),
        })
        .collect();
    let scored = Key::new(&ruler, &task, items.collect()).score(&coded);
    let number = |id: AnnotationId| usize::try_from(id.0.as_u128()).unwrap_or_default();
    let answers = scored.items.iter().filter_map(|item| Some((item.item.0, item.answer.as_ref()?)));
    Ours {
        counts: Scheme::ALL.map(|scheme| five(scored.counts(scheme, None))),
        figures: Scheme::ALL.map(|scheme| {
            let counts = scored.counts(scheme, None);
            let all = [counts.precision(), counts.recall(), counts.f1()];
            all.map(|figure| figure.ok().map(|figure| figure.value()))
        }),
        pairs: answers.map(|(item, answer)| (item as usize, number(answer.annotation))).collect(),
    }
}

/// A codebook of one layer with the codes of a case.
fn codebook(case: &Case) -> Codebook {
    let id = CodebookId(Uuid::nil());
    let mut codebook = Codebook::new(id, String::new());
    let Some(layer) = LayerId::parse("layer") else { return codebook };
    codebook.layers.push(Layer::new(layer.clone(), String::new(), Paint::Tint).into());
    for coding in case.key.iter().chain(&case.given) {
        let Some(code) = CodeId::parse(&coding.code) else { continue };
        if codebook.code(&code).is_none() {
            codebook.codes.push(Code::new(code, layer.clone(), String::new()).into());
        }
    }
    codebook
}

/// What we count in a scheme with the pairs that nervaluate makes for it, and these pairs. Passages
/// in parts count from their start to their end.
pub(crate) fn in_order(case: &Case, scheme: Scheme) -> ([u32; 5], Vec<(usize, usize)>) {
    let pairs = pairs_in_order(case, scheme);
    let mut counts = Counts::default();
    for (item, expected) in case.key.iter().enumerate() {
        let given = pairs.iter().find(|pair| pair.0 == item);
        let given = given.and_then(|(_, given)| case.given.get(*given));
        let outcome = given.map_or(Outcome::Missed, |given| outcome(expected, given));
        counts.add_item(scheme, ItemKind::Core, outcome);
    }
    (pairs.len()..case.given.len()).for_each(|_| counts.add_extra(false));
    (five(counts), pairs)
}

fn outcome(expected: &Coding, given: &Coding) -> Outcome {
    match (expected.same_passage(given), expected.code == given.code) {
        (true, true) => Outcome::Found,
        (true, false) => Outcome::OtherCode,
        (false, true) => Outcome::Boundary(Off::default()),
        (false, false) => Outcome::BoundaryAndCode(Off::default()),
    }
}

/// Goes through the annotations. Each takes the first item left that is right in the scheme (for
/// types, the one whose ends are closest), or else the first of which it has at least a hundredth.
fn pairs_in_order(case: &Case, scheme: Scheme) -> Vec<(usize, usize)> {
    let mut left: Vec<usize> = (0..case.key.len()).collect();
    let mut pairs = Vec::new();
    for (number, given) in case.given.iter().enumerate() {
        let candidates = || left.iter().filter_map(|item| Some((*item, case.key.get(*item)?)));
        let overlaps = |item: &Coding| 100 * item.overlap(given) >= item.end() - item.start();
        let right = match scheme {
            Scheme::Strict => {
                candidates().find(|(_, item)| item.same_passage(given) && item.code == given.code)
            }
            Scheme::Exact | Scheme::Partial => {
                candidates().find(|(_, item)| item.same_passage(given))
            }
            Scheme::Type => candidates()
                .filter(|(_, item)| overlaps(item) && item.code == given.code)
                .min_by_key(|(_, item)| {
                    item.start().abs_diff(given.start()) + item.end().abs_diff(given.end())
                }),
        };
        let found = right.or_else(|| candidates().find(|(_, item)| overlaps(item)));
        if let Some((item, _)) = found {
            left.retain(|other| *other != item);
            pairs.push((item, number));
        }
    }
    pairs
}
