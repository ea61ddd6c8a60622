//! How much an exercise is: its texts, and how long they take to read.

use annotator_core::classroom::exercise::TextPart;
use annotator_core::project::Project;
use annotator_core::project::statement::Statement;
use annotator_core::text::boundaries::words_of;

/// How many words of a statement are read in a minute, with care.
const WORDS_A_MINUTE: usize = 105;

/// Texts, their words, and how many minutes they take to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    pub texts: usize,
    pub words: usize,
    pub minutes: usize,
}

impl Extent {
    /// The extent of texts with these numbers of words.
    #[must_use]
    pub fn of_words(words: &[usize]) -> Self {
        let all = words.iter().sum();
        Self { texts: words.len(), words: all, minutes: minutes(all) }
    }

    /// The extent of the file of an exercise, or of a student's work on it.
    #[must_use]
    pub fn of_project(project: &Project) -> Self {
        let words = project.statements.iter().map(|it| words(it, &TextPart::Speech));
        Self::of_words(&words.collect::<Vec<_>>())
    }
}

/// The minutes that it takes to read this many words: at least one.
#[must_use]
pub fn minutes(words: usize) -> usize {
    (words + WORDS_A_MINUTE / 2).checked_div(WORDS_A_MINUTE).unwrap_or_default().max(1)
}

/// How many words the part of a statement has that students code.
#[must_use]
pub fn words(statement: &Statement, part: &TextPart) -> usize {
    let paragraphs = 0..statement.text.paragraphs().len();
    let counted = paragraphs.filter(|index| is_in(statement, part, *index));
    counted.map(|index| words_of(&statement.text, index).len()).sum()
}

/// Whether a paragraph is in the part of a statement that students code.
#[must_use]
pub fn is_in(statement: &Statement, part: &TextPart, index: usize) -> bool {
    let Ok(index) = u32::try_from(index) else { return false };
    match part {
        TextPart::Speech => statement.layout.body.as_ref().is_none_or(|body| body.contains(&index)),
        TextPart::Everything => true,
        TextPart::Paragraphs { first, last } => (*first..=*last).contains(&index),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use annotator_core::project::id::StatementId;
    use annotator_core::text::read::read_pasted;

    fn statement() -> Statement {
        let (text, read) =
            read_pasted("Almora\n\nMadam President,\nWe will act now.\nEnd").unwrap();
        let id = StatementId(uuid::Uuid::nil());
        let mut made = Statement::new(id, Rc::new(text), read);
        made.layout.body = Some(2..4);
        made
    }

    #[test]
    fn only_the_part_to_be_coded_counts() {
        let made = statement();
        assert_eq!(words(&made, &TextPart::Speech), 6);
        assert_eq!(words(&made, &TextPart::Everything), 8);
        assert_eq!(words(&made, &TextPart::Paragraphs { first: 3, last: 3 }), 4);
        assert_eq!(words(&made, &TextPart::Paragraphs { first: 9, last: 3 }), 0);
    }

    #[test]
    fn reading_takes_at_least_a_minute() {
        for (words, taken) in [(0, 1), (20, 1), (214, 2), (480, 5), (655, 6), (820, 8)] {
            assert_eq!(minutes(words), taken, "{words}");
        }
        let extent = Extent::of_words(&[214, 480]);
        assert_eq!(extent, Extent { texts: 2, words: 694, minutes: 7 });
    }
}
