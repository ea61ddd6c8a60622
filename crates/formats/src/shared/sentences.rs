//! The numbered sentences of a statement, for formats that are based on sentences.

use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::text::Text;
use annotator_core::text::boundaries::sentences_of;
use annotator_core::text::span::Span;

/// A sentence, as [`annotator_core::text::boundaries`] splits them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// The number of its paragraph, from 1; blank ones are not counted.
    pub paragraph: u32,
    /// Its number in the text, from 1.
    pub number: u32,
    /// Its passage, without white space at its edges.
    pub span: Span,
}

/// All sentences of a text, in order.
#[must_use]
pub(crate) fn sentences(text: &Text) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut paragraph = 0_u32;
    for (index, filled) in text.paragraphs().iter().enumerate() {
        if filled.is_blank() {
            continue;
        }
        paragraph = paragraph.saturating_add(1);
        for span in sentences_of(text, index) {
            let number = u32::try_from(all.len()).unwrap_or(u32::MAX).saturating_add(1);
            all.push(Sentence { paragraph, number, span });
        }
    }
    all
}

/// Whether no annotation shares text with the sentence.
#[must_use]
pub(crate) fn is_untagged(annotations: &AnnotationSet, sentence: Sentence) -> bool {
    annotations.overlapping(sentence.span).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_numbered() {
        let text = Text::new("One. Two 😀!\n\n \nThree.\n".into());
        let all = sentences(&text);
        let found: Vec<_> =
            all.iter().map(|it| (it.paragraph, it.number, text.slice(it.span))).collect();
        assert_eq!(found, [(1, 1, "One."), (1, 2, "Two 😀!"), (2, 3, "Three.")]);
    }
}
