//! Compares one person's coding of a text with a key.
//!
//! [`Key::score`] pairs annotations with key items (`matching.rs` says how) and reports an [`Outcome`]
//! for each item, field by field, and what is left over. [`Scored::counts`] turns this
//! into the counts of SemEval-2013. Annotations of different layers are never paired, so the counts of
//! layers add up to those of all.
//!
//! ```
//! use annotator_analysis::ruler::Ruler;
//! use annotator_analysis::scoring::{Coded, ItemId, ItemKind, Key, KeyItem, Outcome, Scheme, Task};
//! use annotator_core::project::id::{AnnotationId, CodeId};
//! use annotator_core::starter;
//! use annotator_core::text::Text;
//! use annotator_core::text::marked::marked;
//!
//! let (text, expected) = marked("Japan [pledges ten million] and [calls on all States] to help.");
//! let (_, given) = marked("Japan [pledges ten] million and calls on all States to help.");
//! let text = Text::new(text);
//! let (pledge, call) = (CodeId::parse("pledge").unwrap(), CodeId::parse("call_on_others").unwrap());
//! let item = |id, at: usize, code| KeyItem::new(ItemId(id), &expected[at..=at], code);
//!
//! let (ruler, codebook) = (Ruler::new(&text), starter::codebook());
//! let task = Task::new(&codebook);
//! let key = Key::new(&ruler, &task, vec![item(1, 0, &pledge), item(2, 1, &call)]);
//! let id = AnnotationId::parse("8c5e2b66-9a53-4b0c-8a3f-0d6b8a6f3f11").unwrap();
//! let scored = key.score(&[Coded { id, spans: &given, code: &pledge, values: Vec::new() }]);
//!
//! let Outcome::Boundary(off) = scored.items[0].outcome() else { panic!() };
//! assert_eq!((off.start, off.end), (0, -1), "one word too short");
//! assert_eq!(scored.items[1].outcome(), Outcome::Missed);
//! assert_eq!(scored.counts(Scheme::Type, None).recall().unwrap().value(), 0.5);
//! ```

pub(crate) mod candidates;
mod counts;
pub(crate) mod fields;
mod key;
pub(crate) mod matching;
mod task;

use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, LayerId};
use annotator_core::project::value::Value;
use annotator_core::text::span::Span;

use crate::ruler::Off;

pub use annotator_core::classroom::key::ItemKind;
pub use counts::{Characters, Counts, Fraction, Pairs, Scheme, Undefined};
pub use fields::FieldOutcome;
pub use key::Key;
pub use task::Task;

/// One annotation of a person, in the text that is scored.
#[derive(Clone, Debug)]
pub struct Coded<'a> {
    /// Identifies it.
    pub id: AnnotationId,
    /// The passage: the set of these characters.
    pub spans: &'a [Span],
    /// The code.
    pub code: &'a CodeId,
    /// The fields of its record, each at most once.
    pub values: Vec<(&'a AttributeId, &'a Value)>,
}

impl<'a> From<&'a Annotation> for Coded<'a> {
    fn from(annotation: &'a Annotation) -> Self {
        let attributes = annotation.attributes.iter();
        Self {
            id: annotation.id,
            spans: annotation.spans.parts(),
            code: &annotation.code,
            values: attributes.map(|(id, attribute)| (id, &attribute.value)).collect(),
        }
    }
}

/// Identifies an item of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// An item of a key, in the text that is scored.
#[derive(Clone, Debug)]
pub struct KeyItem<'a> {
    /// Identifies it.
    pub id: ItemId,
    /// The passage: the set of these characters.
    pub spans: &'a [Span],
    /// The code.
    pub code: &'a CodeId,
    /// The fields of its record. A field may be listed with several values, each of which is right.
    pub values: Vec<(&'a AttributeId, &'a Value)>,
    /// Other codings that are as good.
    pub accept: Vec<Accepted<'a>>,
    /// What it is for.
    pub kind: ItemKind,
    /// How much it counts in points, in thousandths: 1,000 is the usual weight.
    pub weight: u32,
}

impl<'a> KeyItem<'a> {
    /// A core item of the usual weight, without fields and other codings.
    #[must_use]
    pub fn new(id: ItemId, spans: &'a [Span], code: &'a CodeId) -> Self {
        let (values, accept) = (Vec::new(), Vec::new());
        Self { id, spans, code, values, accept, kind: ItemKind::Core, weight: 1000 }
    }
}

/// Another coding that is as good as the item's own.
#[derive(Clone, Copy, Debug)]
pub struct Accepted<'a> {
    /// The passage, if it is another.
    pub spans: Option<&'a [Span]>,
    /// The code, if it is another.
    pub code: Option<&'a CodeId>,
}

/// What became of a key item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The passage and the code are right.
    Found,
    /// The passage is right, the code is another.
    OtherCode,
    /// The code is right, the passage begins or ends elsewhere, or has other parts.
    Boundary(Off),
    /// The passage and the code are both different.
    BoundaryAndCode(Off),
    /// Nothing was paired with it.
    Missed,
}

/// A core or bonus item, and what was paired with it.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult<'a> {
    /// The item.
    pub item: ItemId,
    /// What it is for: core or bonus.
    pub kind: ItemKind,
    /// Its weight, in thousandths.
    pub weight: u32,
    /// The layer of its code; `None` if the codebook does not have the code.
    pub layer: Option<&'a LayerId>,
    /// The item's code, or the accepted one that the answer was compared with.
    pub code: &'a CodeId,
    /// The annotation that was paired with it.
    pub answer: Option<Answer<'a>>,
}

/// An annotation that was paired with an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'a> {
    /// The annotation.
    pub annotation: AnnotationId,
    /// Its code.
    pub code: &'a CodeId,
    /// Whether the code is right.
    pub same_code: bool,
    /// How far its edges are off; `None` if the passage is exactly right.
    pub off: Option<Off>,
    /// The fields that are scored in this layer.
    pub fields: Vec<(&'a AttributeId, FieldOutcome<'a>)>,
}

impl ItemResult<'_> {
    /// What became of the item.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match &self.answer {
            None => Outcome::Missed,
            Some(Answer { same_code: true, off: None, .. }) => Outcome::Found,
            Some(Answer { same_code: false, off: None, .. }) => Outcome::OtherCode,
            Some(Answer { same_code: true, off: Some(off), .. }) => Outcome::Boundary(*off),
            Some(Answer { same_code: false, off: Some(off), .. }) => Outcome::BoundaryAndCode(*off),
        }
    }
}

/// An annotation that belongs to no item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extra<'a> {
    /// The annotation.
    pub annotation: AnnotationId,
    /// The layer of its code; `None` if the codebook does not have the code.
    pub layer: Option<&'a LayerId>,
    /// Its code.
    pub code: &'a CodeId,
    /// The trap that it is on: one that it overlaps, with the trap's code.
    pub trap: Option<ItemId>,
}

/// What became of a person's coding of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Scored<'a> {
    /// The core and bonus items, in the order of the key.
    pub items: Vec<ItemResult<'a>>,
    /// The annotations that belong to no item, in text order.
    pub extras: Vec<Extra<'a>>,
    characters: Vec<(Option<&'a LayerId>, Characters)>,
}

impl Scored<'_> {
    /// The counts of a scheme, in one layer or in all together.
    #[must_use]
    pub fn counts(&self, scheme: Scheme, only: Option<&LayerId>) -> Counts {
        let mut counts = Counts::default();
        for item in self.items.iter().filter(|item| only.is_none() || item.layer == only) {
            counts.add_item(scheme, item.kind, item.outcome());
        }
        for extra in self.extras.iter().filter(|extra| only.is_none() || extra.layer == only) {
            counts.add_extra(extra.trap.is_some());
        }
        counts
    }

    /// The counts of characters, in one layer or in all together.
    #[must_use]
    pub fn characters(&self, only: Option<&LayerId>) -> Characters {
        let mut sum = Characters::default();
        for (layer, characters) in &self.characters {
            if only.is_none() || *layer == only {
                sum += *characters;
            }
        }
        sum
    }
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
