//! A text as a strip: a block for each paragraph, as wide as its words.

use annotator_core::classroom::exercise::TextPart;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::words_of;

use crate::classroom::extent::is_in;

/// A paragraph in the strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Block {
    /// Its start, in parts of the width of the strip.
    pub x: f64,
    pub width: f64,
    /// Whether students code it.
    pub coded: bool,
}

/// The room between two blocks.
const GAP: f64 = 0.005;

/// The blocks of a statement's paragraphs. Blank ones have none.
#[must_use]
pub fn strip(statement: &Statement, part: &TextPart) -> Vec<Block> {
    let text = &statement.text;
    let indices = (0..text.paragraphs().len())
        .filter(|index| text.paragraphs().get(*index).is_some_and(|it| !it.is_blank()));
    let sizes: Vec<(usize, usize)> =
        indices.map(|index| (index, words_of(text, index).len().max(1))).collect();
    #[allow(clippy::cast_precision_loss)] // numbers of words
    let all = sizes.iter().map(|(_, words)| *words as f64).sum::<f64>();
    #[allow(clippy::cast_precision_loss)] // numbers of paragraphs
    let gap = GAP.min(0.3 / sizes.len().max(1) as f64);
    let mut x = 0.0;
    let blocks = sizes.iter().map(|(index, words)| {
        #[allow(clippy::cast_precision_loss)] // numbers of words
        let share = *words as f64 / all;
        let block =
            Block { x, width: (share - gap).max(gap), coded: is_in(statement, part, *index) };
        x += share;
        block
    });
    blocks.collect()
}

/// The numbered paragraphs of a statement: index, number, and how it begins.
#[must_use]
pub fn numbered(statement: &Statement) -> Vec<(u32, u32, &str)> {
    let outline = Outline::of(&statement.text, &statement.layout);
    let paragraphs = statement.text.paragraphs().iter().enumerate();
    let numbered = paragraphs.filter_map(|(index, paragraph)| {
        let content = statement.text.as_str().get(paragraph.byte_range()).unwrap_or_default();
        Some((u32::try_from(index).ok()?, outline.number(index)?, content.trim()))
    });
    numbered.collect()
}

/// The first and the last numbered paragraph that students code, by number.
#[must_use]
pub fn numbers(statement: &Statement, part: &TextPart) -> Option<(u32, u32)> {
    let all = numbered(statement);
    let coded = || all.iter().filter(|(index, ..)| is_in(statement, part, *index as usize));
    Some((coded().next()?.1, coded().next_back()?.1))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use annotator_core::project::id::StatementId;
    use annotator_core::text::read::read_pasted;

    fn statement() -> Statement {
        let text = "Almora\n\nMadam President,\nWe will act now.\nThank you 😀\nPage 1";
        let (text, read) = read_pasted(text).unwrap();
        let id = StatementId(uuid::Uuid::nil());
        let mut made = Statement::new(id, Rc::new(text), read);
        made.layout.body = Some(2..5);
        made
    }

    #[test]
    fn a_strip_has_a_block_for_each_paragraph_with_words() {
        let blocks = strip(&statement(), &TextPart::Speech);
        assert_eq!(blocks.len(), 5);
        let coded: Vec<_> = blocks.iter().map(|block| block.coded).collect();
        assert_eq!(coded, [false, true, true, true, false]);
        let ends = blocks.iter().map(|block| block.x + block.width);
        assert!(ends.zip(blocks.iter().skip(1)).all(|(end, next)| end < next.x));
        assert!(blocks.iter().all(|block| block.x >= 0.0 && block.x + block.width <= 1.0));
    }

    #[test]
    fn paragraphs_are_numbered_as_beside_the_text() {
        let made = statement();
        let all: Vec<_> = numbered(&made);
        assert_eq!(all.first(), Some(&(2, 1, "Madam President,")));
        assert_eq!(numbers(&made, &TextPart::Speech), Some((1, 3)));
        assert_eq!(numbers(&made, &TextPart::Paragraphs { first: 3, last: 3 }), Some((2, 2)));
        assert_eq!(numbers(&made, &TextPart::Paragraphs { first: 0, last: 1 }), None);
    }
}
