//! Placeholder until the text work is merged.
/// A unit of caret movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepUnit {
    /// A grapheme cluster.
    Character,
    /// A word.
    Word,
    /// A sentence.
    Sentence,
    /// A paragraph.
    Paragraph,
    /// The whole text.
    Text,
}
