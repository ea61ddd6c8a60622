//! The layout of a statement as the page shows it: the kind and number of each paragraph.
//!
//! Nothing is recognised here. The readers recognise paragraphs, in six languages, when a text is
//! read, and [`Layout`] stores the result. For some texts less is known: those read before layouts
//! had forms of address, those imported from another program's file, and those pasted while no
//! reader could be loaded. In these, a paragraph before the statement proper counts as its title
//! block, one after it as part of the page, and everything else as plain.

use std::ops::Range;

use super::statement::{Layout, ParagraphKind};
use crate::text::Text;

/// The layout of a text, paragraph by paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    kinds: Vec<Option<ParagraphKind>>,
    /// The number of each paragraph; 0 for those without one.
    numbers: Vec<u32>,
    /// The paragraphs of the statement proper, if they are known.
    body: Option<Range<usize>>,
}

/// A part of the page that is not the statement proper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Before the statement.
    Front,
    /// After the statement.
    Back,
}

impl Outline {
    /// The outline of `text` with this layout.
    #[must_use]
    pub fn of(text: &Text, layout: &Layout) -> Self {
        let body = layout.body.as_ref().map(|body| body.start as usize..body.end as usize);
        let mut outline = Self { body, ..Self::default() };
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

    /// The zone of a paragraph that is not part of the statement proper.
    #[must_use]
    pub fn zone(&self, paragraph: usize) -> Option<Zone> {
        let body = self.body.as_ref()?;
        if paragraph < body.start {
            Some(Zone::Front)
        } else {
            (paragraph >= body.end).then_some(Zone::Back)
        }
    }

    /// How many paragraphs with words a zone has.
    #[must_use]
    pub fn lines(&self, zone: Zone, text: &Text) -> usize {
        let paragraphs = text.paragraphs().iter().enumerate();
        paragraphs.filter(|(at, it)| !it.is_blank() && self.zone(*at) == Some(zone)).count()
    }

    /// The first paragraph of the statement proper.
    #[must_use]
    pub fn first_of_body(&self) -> usize {
        self.body.as_ref().map_or(0, |body| body.start)
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
    fn lines_outside_the_statement_are_in_a_zone() {
        let text = Text::new(TEXT.into());
        let outline = Outline::of(&text, &Layout { body: Some(3..10), kinds: Vec::new() });
        assert_eq!(
            [0, 2, 3, 9, 10].map(|at| outline.zone(at)),
            [Some(Zone::Front), Some(Zone::Front), None, None, Some(Zone::Back)]
        );
        assert_eq!(outline.lines(Zone::Front, &text), 2, "the blank one does not count");
        assert_eq!((outline.lines(Zone::Back, &text), outline.first_of_body()), (2, 3));
        let unknown = Outline::of(&text, &Layout::default());
        assert_eq!((unknown.zone(0), unknown.first_of_body()), (None, 0));
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
