//! How annotations are shown: the mark each one gets in the text, and the chips beside
//! a paragraph.

use std::rc::Rc;

use crate::core::annotation::{Annotation, AnnotationSet};
use crate::core::codebook::{Code, Codebook, Paint};
use crate::core::id::{AnnotationId, CodeId};
use crate::core::segments::lanes;
use crate::core::sorted::SortedMap;
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
fn paints(codebook: &Codebook) -> SortedMap<&CodeId, (u8, Paint)> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::annotation_tests::annotation;
    use crate::core::codebook::Layer;
    use crate::core::id::CodebookId;
    use uuid::Uuid;

    fn codebook() -> Codebook {
        let layer = |id: &str, paint| {
            let (id, name) = (crate::core::id::LayerId::parse(id).unwrap(), String::new());
            Rc::new(Layer { id, name, paint, exclusive: false, attributes: Vec::new() })
        };
        let json = |id: &str, layer: &str, slot: u8| {
            let text = format!(r#"{{"id":"{id}","layer":"{layer}","name":"{id}!","slot":{slot}}}"#);
            Rc::new(serde_json::from_str(&text).unwrap())
        };
        Codebook {
            id: CodebookId(Uuid::nil()),
            title: String::new(),
            guidelines: String::new(),
            layers: vec![layer("theme", Paint::Tint), layer("promise", Paint::Underline)],
            codes: vec![json("aid", "theme", 3), json("pledge", "promise", 5)],
        }
    }

    #[test]
    fn themes_are_tints_and_commitments_lines_in_lanes() {
        let set = AnnotationSet::new(vec![
            annotation(1, &[(0, 9)], "aid"),
            annotation(2, &[(2, 9)], "pledge"),
            annotation(3, &[(4, 6)], "pledge"),
            annotation(4, &[(4, 6)], "gone"),
        ]);
        let found: Vec<Mark> =
            marks(&set, &codebook()).into_iter().map(|(_, mark, _)| mark).collect();
        let line = |lane| Mark::Line { slot: 5, lane };
        assert_eq!(found, [Mark::Tint { slot: 3 }, line(0), line(1)]);
    }

    #[test]
    fn a_paragraph_shows_what_begins_or_goes_on_in_it() {
        let text = Text::new("one two\n \nthree".into());
        let set = AnnotationSet::new(vec![
            annotation(1, &[(4, 15)], "aid"),
            annotation(2, &[(10, 15)], "pledge"),
        ]);
        let of = |paragraph| {
            let chips = chips(&set, &codebook(), &text, paragraph);
            chips.into_iter().map(|c| (c.name, c.quote, c.continued)).collect::<Vec<_>>()
        };
        let aid = |continued| ("aid!".to_owned(), "two three".to_owned(), continued);
        assert_eq!(of(0), [aid(false)]);
        assert_eq!(of(2), [aid(true), ("pledge!".into(), "three".into(), false)]);
        assert_eq!(of(9), []);
    }

    #[test]
    fn long_quotes_are_cut_after_a_word() {
        assert_eq!(first_words("a\n\u{a0}b"), "a b");
        let long = "سلام 👩🏻‍🚒 e\u{301} ".repeat(20);
        let cut = first_words(&long);
        assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')), "{cut}");
        assert!(cut.chars().count() <= QUOTE_CHARS + 1);
        assert_eq!(first_words(&"x".repeat(70)), format!("{}…", "x".repeat(60)));
    }
}
