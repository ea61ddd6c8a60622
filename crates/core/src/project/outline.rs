//! The layout of a statement as the page shows it: the kind and number of each paragraph.
//!
//! Nothing is recognised here. The readers recognise paragraphs, in six languages, when a text is
//! read, and [`Layout`] stores the result. For some texts less is known: those read before layouts
//! had forms of address, those imported from another program's file, and those pasted while no
//! reader could be loaded. In these, a paragraph before the statement proper counts as its title
//! block, one after it as part of the page, and everything else as plain.

use super::statement::{Layout, ParagraphKind};
use crate::text::Text;

/// The layout of a text, paragraph by paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    kinds: Vec<Option<ParagraphKind>>,
    /// The number of each paragraph; 0 for those without one.
    numbers: Vec<u32>,
}

impl Outline {
    /// The outline of `text` with this layout.
    #[must_use]
    pub fn of(text: &Text, layout: &Layout) -> Self {
        let mut outline = Self::default();
        let mut last = 0;
        for (index, paragraph) in (0..).zip(text.paragraphs()) {
            let kind = if paragraph.is_blank() { None } else { kind_of(layout, index) };
            let counts = !paragraph.is_blank() && is_counted(kind);
            last += u32::from(counts);
            outline.kinds.push(kind);
            outline.numbers.push(if counts { last } else { 0 });
        }
        outline
    }

    /// The kind of a paragraph; `None` if it is plain or blank.
    #[must_use]
    pub fn kind(&self, paragraph: usize) -> Option<ParagraphKind> {
        self.kinds.get(paragraph).copied().flatten()
    }

    /// The number shown beside a paragraph. Paragraphs of the statement are counted from 1.
    #[must_use]
    pub fn number(&self, paragraph: usize) -> Option<u32> {
        self.numbers.get(paragraph).copied().filter(|number| *number > 0)
    }
}

/// The kind of a paragraph with words. The user may have moved the edges of the statement, so the
/// edges override the recognised kind.
fn kind_of(layout: &Layout, index: u32) -> Option<ParagraphKind> {
    let known = layout.kind(index);
    let Some(body) = &layout.body else { return known };
    if body.contains(&index) {
        return known.filter(|kind| *kind != ParagraphKind::TitleBlock);
    }
    match known {
        Some(ParagraphKind::Note | ParagraphKind::Furniture | ParagraphKind::TitleBlock) => known,
        _ if index < body.start => Some(ParagraphKind::TitleBlock),
        _ => Some(ParagraphKind::Furniture),
    }
}

/// Whether paragraphs of this kind are part of what the speaker says.
fn is_counted(kind: Option<ParagraphKind>) -> bool {
    !matches!(
        kind,
        Some(ParagraphKind::Furniture | ParagraphKind::TitleBlock | ParagraphKind::Note)
    )
}

#[cfg(test)]
mod tests {
    use super::ParagraphKind::{
        Address, Closing, Furniture, Heading, ListItem, Note, Quote, TitleBlock,
    };
    use super::*;

    const TEXT: &str =
        "Menu\nTitle\n\nMadam President,\nAims\nOne.\n2\n• Two\n“Three”\nThanks.\nLinks\n1 Note";

    fn kinds_and_numbers(text: &str, layout: &Layout) -> Vec<(Option<ParagraphKind>, Option<u32>)> {
        let text = Text::new(text.into());
        let outline = Outline::of(&text, layout);
        (0..text.paragraphs().len()).map(|at| (outline.kind(at), outline.number(at))).collect()
    }

    #[test]
    fn stored_kinds_are_shown_and_spoken_paragraphs_are_counted() {
        let kinds = vec![
            (0, Furniture),
            (1, TitleBlock),
            (3, Address),
            (4, Heading),
            (6, Furniture),
            (7, ListItem),
            (8, Quote),
            (9, Closing),
            (10, Furniture),
            (11, Note),
        ];
        let expected = [
            (Some(Furniture), None),
            (Some(TitleBlock), None),
            (None, None),
            (Some(Address), Some(1)),
            (Some(Heading), Some(2)),
            (None, Some(3)),
            (Some(Furniture), None),
            (Some(ListItem), Some(4)),
            (Some(Quote), Some(5)),
            (Some(Closing), Some(6)),
            (Some(Furniture), None),
            (Some(Note), None),
        ];
        assert_eq!(kinds_and_numbers(TEXT, &Layout { body: Some(3..10), kinds }), expected);
    }

    #[test]
    fn a_layout_without_kinds_still_shows_its_zones() {
        let layout = Layout { body: Some(1..2), kinds: Vec::new() };
        let expected = [(Some(TitleBlock), None), (None, Some(1)), (Some(Furniture), None)];
        assert_eq!(kinds_and_numbers("Title\nMadam President,\nLinks", &layout), expected);
    }

    #[test]
    fn a_text_without_a_layout_is_plain() {
        let expected = [(None, Some(1)), (None, None), (None, Some(2))];
        assert_eq!(kinds_and_numbers("Title\n\nMadam President,", &Layout::default()), expected);
        assert_eq!(kinds_and_numbers("", &Layout::default()), [(None, None)]);
    }

    #[test]
    fn the_edges_of_the_statement_override_the_kinds() {
        let kinds = vec![(0, Heading), (1, TitleBlock), (2, Closing), (3, Note)];
        let layout = Layout { body: Some(1..2), kinds };
        let expected = [
            (Some(TitleBlock), None),
            (None, Some(1)),
            (Some(Furniture), None),
            (Some(Note), None),
        ];
        assert_eq!(kinds_and_numbers("a\nb\nc\nd", &layout), expected);
    }
}
