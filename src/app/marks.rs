//! How annotations are shown: the mark each one gets in the text, and the chips beside
//! a paragraph.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::core::annotation::{Annotation, AnnotationSet};
use crate::core::codebook::{Code, Codebook, Paint};
use crate::core::id::{AnnotationId, CodeId};
use crate::core::segments::lanes;
use crate::core::span::Spans;
use crate::core::text::Text;

/// One way of marking a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A tint behind the text.
    Tint {
        /// The colour slot.
        slot: u8,
    },
    /// A line under the text.
    Line {
        /// The colour and pattern slot.
        slot: u8,
        /// Its lane, counted from 0 next to the text.
        lane: u8,
    },
    /// A passage that supports a field of the chosen annotation.
    Evidence,
    /// The annotation whose chip the pointer is on.
    Hover,
    /// The chosen annotation.
    Selected,
    /// The pending selection.
    Pending,
}

/// The mark of every annotation. Codes that the codebook does not have are not marked.
#[must_use]
pub fn marks(set: &AnnotationSet, codebook: &Codebook) -> Vec<(AnnotationId, Mark, Spans)> {
    let paints = paints(codebook);
    let is_line = |annotation: &Annotation| {
        paints.get(&annotation.code).is_some_and(|(_, paint)| *paint == Paint::Underline)
    };
    let lanes = lanes(set.iter().filter(|annotation| is_line(annotation)));
    let mark = |annotation: &Rc<Annotation>| {
        let (slot, paint) = *paints.get(&annotation.code)?;
        let mark = match paint {
            Paint::Tint => Mark::Tint { slot },
            Paint::Underline => {
                Mark::Line { slot, lane: lanes.get(&annotation.id).copied().unwrap_or(0) }
            }
        };
        Some((annotation.id, mark, annotation.spans.clone()))
    };
    set.iter().filter_map(mark).collect()
}

/// Slot and paint by code.
fn paints(codebook: &Codebook) -> BTreeMap<&CodeId, (u8, Paint)> {
    let paint = |code: &Rc<Code>| codebook.layer(&code.layer).map(|layer| layer.paint);
    codebook.codes.iter().filter_map(|code| Some((&code.id, (code.slot, paint(code)?)))).collect()
}

/// An annotation as it is shown beside a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// Which annotation.
    pub id: AnnotationId,
    /// The code's name.
    pub name: String,
    /// The code's colour slot.
    pub slot: u8,
    /// How its layer is painted.
    pub paint: Paint,
    /// The first words of the passage.
    pub quote: String,
    /// Whether it began in an earlier paragraph.
    pub continued: bool,
}

/// The most characters of a passage that name a chip.
const QUOTE_CHARS: usize = 60;

/// The annotations that touch a paragraph, in text order.
#[must_use]
pub fn chips(set: &AnnotationSet, codebook: &Codebook, text: &Text, paragraph: usize) -> Vec<Chip> {
    let Some(place) = text.paragraphs().get(paragraph) else { return Vec::new() };
    let Ok(span) = text.span(place.start().byte, place.end()) else { return Vec::new() };
    let chip = |annotation: &Rc<Annotation>| {
        let code = codebook.code(&annotation.code)?;
        Some(Chip {
            id: annotation.id,
            name: code.name.clone(),
            slot: code.slot,
            paint: codebook.layer(&code.layer)?.paint,
            quote: first_words(&annotation.spans.quote(text.as_str())),
            continued: annotation.spans.start() < place.start().byte,
        })
    };
    set.overlapping(span).into_iter().filter_map(chip).collect()
}

/// The beginning of a passage, on one line and cut after a whole word.
fn first_words(quote: &str) -> String {
    let line = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = line.char_indices().nth(QUOTE_CHARS) else { return line };
    let head = line.get(..cut).unwrap_or_default();
    let whole = head.rfind(' ').and_then(|space| head.get(..space)).unwrap_or(head);
    format!("{whole}…")
}
