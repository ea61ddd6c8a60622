//! The filter of the list of annotations.

use std::rc::Rc;

use crate::coding::passage::is_like;
use annotator_core::codebook::Codebook;
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::Text;
use annotator_core::text::units::ByteOffset;

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all occur in the passage, the code's name or the note. Case and accents are
    /// ignored.
    pub words: String,
    /// Annotations with this code, or with a code under it, are shown.
    pub code: Option<CodeId>,
    /// Only annotations that give words a code which they have by the same annotator already.
    pub again: bool,
}

impl Filter {
    /// Whether all annotations are shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.code.is_none() && !self.again
    }

    /// The annotations of a text that the filter shows.
    #[must_use]
    pub fn apply<'a>(
        &self,
        annotations: impl Iterator<Item = &'a Rc<Annotation>>,
        text: &Text,
        codebook: &Codebook,
    ) -> Vec<Rc<Annotation>> {
        let words = fold(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        annotations
            .filter(|annotation| self.fits_code(annotation, codebook))
            .filter(|annotation| words.is_empty() || has_words(annotation, &words, text, codebook))
            .cloned()
            .collect()
    }

    fn fits_code(&self, annotation: &Annotation, codebook: &Codebook) -> bool {
        self.code.as_ref().is_none_or(|wanted| codebook.is_within(&annotation.code, wanted))
    }
}

/// The annotations that share words with another one of the same code and annotator.
#[must_use]
pub fn coded_again(set: &AnnotationSet) -> SmallSet<AnnotationId> {
    let mut found = Vec::new();
    // Where the passages of each code and annotator so far end.
    let mut ends: SmallMap<(&CodeId, AnnotatorId), ByteOffset> = SmallMap::new();
    for annotation in set.iter() {
        let key = (&annotation.code, annotation.annotator);
        let end = annotation.spans.end();
        let before = ends.get(&key).copied();
        if before.is_some_and(|before| annotation.spans.start() < before) {
            let parts = annotation.spans.parts().iter();
            let near = parts.flat_map(|part| set.overlapping(*part));
            let like: Vec<_> = near.filter(|other| is_like(annotation, other)).collect();
            found.extend(like.iter().map(|other| other.id));
            found.extend((!like.is_empty()).then_some(annotation.id));
        }
        if before.is_none_or(|before| before < end) {
            ends.insert(key, end);
        }
    }
    found.into_iter().collect()
}

fn has_words(annotation: &Annotation, words: &[&str], text: &Text, codebook: &Codebook) -> bool {
    let name = codebook.code(&annotation.code).map_or("", |code| code.name.as_str());
    let quote = annotation.spans.quote(text.as_str());
    let haystack = fold(&format!("{quote}\n{name}\n{}", annotation.note));
    words.iter().all(|word| haystack.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::starter;
    use annotator_core::testing::annotations::annotation;

    const TEXT: &str = "We PLEDGE aid now. Été comme hiver.";

    fn annotations() -> [Rc<Annotation>; 3] {
        let noted = |mut item: Rc<Annotation>, note: &str| {
            Rc::make_mut(&mut item).note = note.to_owned();
            item
        };
        [
            annotation(1, &[(0, 9)], "pledge"),
            noted(annotation(2, &[(3, 13)], "pledge"), "Ask the minister"),
            annotation(3, &[(19, 24)], "humanitarian"),
        ]
    }

    fn ids(filter: &Filter, annotations: &[Rc<Annotation>]) -> Vec<u128> {
        let text = Text::new(TEXT.to_owned());
        let fitting = filter.apply(annotations.iter(), &text, &starter::codebook());
        fitting.iter().map(|annotation| annotation.id.0.as_u128()).collect()
    }

    fn words(words: &str) -> Vec<u128> {
        ids(&Filter { words: words.into(), ..Filter::default() }, &annotations())
    }

    #[test]
    fn words_match_passage_name_and_note_in_any_case() {
        assert_eq!(words("PLEDGE aid"), [2], "in the passage, and in the name of the code");
        assert_eq!(words("été"), [3]);
        assert_eq!(words("MINISTER"), [2], "in the note");
        assert_eq!(words("aid minister"), [2], "each word somewhere");
        assert_eq!(words("aid winter"), [0_u128; 0], "all words must match");
    }

    #[test]
    fn a_blank_filter_shows_everything() {
        assert!(Filter { words: " \t".into(), ..Filter::default() }.is_empty());
        assert_eq!(words("  "), [1, 2, 3]);
    }

    #[test]
    fn a_code_also_matches_codes_under_it() {
        let book = starter::codebook();
        let child = book.codes.iter().find(|code| code.parent.is_some()).unwrap();
        let parent = child.parent.clone().unwrap();
        let all = [
            annotation(1, &[(0, 2)], child.id.as_str()),
            annotation(2, &[(0, 2)], parent.as_str()),
            annotation(3, &[(0, 2)], "not_listed"),
        ];
        let with =
            |code: &CodeId| ids(&Filter { code: Some(code.clone()), ..Filter::default() }, &all);
        assert_eq!(with(&parent), [1, 2]);
        assert_eq!(with(&child.id), [1]);
        assert_eq!(with(&CodeId::parse("not_listed").unwrap()), [3]);
    }

    #[test]
    fn annotations_are_found_that_give_the_same_words_the_same_code_again() {
        let set = AnnotationSet::new(vec![
            annotation(1, &[(0, 20)], "pledge"),
            annotation(2, &[(0, 20)], "support"),
            annotation(3, &[(2, 5)], "pledge"),
            annotation(4, &[(20, 30)], "pledge"),
            annotation(5, &[(25, 28), (40, 44)], "pledge"),
            annotation(6, &[(30, 38)], "pledge"),
            annotation(7, &[(41, 43)], "support"),
        ]);
        let again = coded_again(&set);
        let ids: Vec<u128> = again.iter().map(|id| id.0.as_u128()).collect();
        assert_eq!(ids, [1, 3, 4, 5], "6 is between the parts of 5, and 7 has another code");
    }
}
