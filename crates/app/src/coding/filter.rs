//! The filter of the list of annotations.

use std::rc::Rc;

use annotator_core::codebook::Codebook;
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, CodeId};
use annotator_core::text::Text;

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all occur in the passage, the code's name or the note. Case and accents are
    /// ignored.
    pub words: String,
    /// Annotations with this code, or with a code under it, are shown.
    pub code: Option<CodeId>,
}

/// The annotations that pass a filter, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    all: Rc<AnnotationSet>,
    /// `None` if all pass.
    some: Option<Rc<Vec<Rc<Annotation>>>>,
}

impl Listed {
    #[must_use]
    pub fn len(&self) -> usize {
        self.some.as_ref().map_or(self.all.len(), |some| some.len())
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Rc<Annotation>> {
        match &self.some {
            Some(some) => some.get(place),
            None => self.all.at(place),
        }
    }

    #[must_use]
    pub fn position(&self, id: AnnotationId) -> Option<usize> {
        let Some(some) = &self.some else { return self.all.position(id) };
        let wanted = self.all.get(id)?;
        some.binary_search_by(|item| item.order().cmp(&wanted.order())).ok()
    }
}

impl Filter {
    /// Whether all annotations are shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.code.is_none()
    }

    /// The annotations to show. Costs nothing if all are shown.
    #[must_use]
    pub fn apply(&self, set: &Rc<AnnotationSet>, text: &Text, codebook: &Codebook) -> Listed {
        let words = fold(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let fitting = set
            .iter()
            .filter(|annotation| self.fits_code(annotation, codebook))
            .filter(|annotation| words.is_empty() || has_words(annotation, &words, text, codebook));
        let some = if self.is_empty() { None } else { Some(Rc::new(fitting.cloned().collect())) };
        Listed { all: Rc::clone(set), some }
    }

    fn fits_code(&self, annotation: &Annotation, codebook: &Codebook) -> bool {
        self.code.as_ref().is_none_or(|wanted| is_or_is_under(codebook, &annotation.code, wanted))
    }
}

/// Whether a code is `wanted` or under it.
pub(crate) fn is_or_is_under(codebook: &Codebook, code: &CodeId, wanted: &CodeId) -> bool {
    let mut code = Some(code);
    while let Some(id) = code {
        if id == wanted {
            return true;
        }
        code = codebook.code(id).and_then(|code| code.parent.as_ref());
    }
    false
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

    fn set() -> Rc<AnnotationSet> {
        let noted = |mut item: Rc<Annotation>, note: &str| {
            Rc::make_mut(&mut item).note = note.to_owned();
            item
        };
        Rc::new(AnnotationSet::new(vec![
            annotation(1, &[(0, 9)], "pledge"),
            noted(annotation(2, &[(3, 13)], "pledge"), "Ask the minister"),
            annotation(3, &[(19, 24)], "humanitarian"),
        ]))
    }

    fn listed(words: &str, code: Option<&CodeId>, codebook: &Codebook) -> Listed {
        let filter = Filter { words: words.into(), code: code.cloned() };
        filter.apply(&set(), &Text::new(TEXT.to_owned()), codebook)
    }

    fn ids(listed: &Listed) -> Vec<u128> {
        (0..listed.len()).map(|at| listed.at(at).unwrap().id.0.as_u128()).collect()
    }

    fn words(words: &str) -> Vec<u128> {
        ids(&listed(words, None, &starter::codebook()))
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
        assert!(Filter { words: " \t".into(), code: None }.is_empty());
        assert_eq!(words("  "), [1, 2, 3]);
    }

    #[test]
    fn a_code_also_matches_codes_under_it() {
        let book = starter::codebook();
        let child = book.codes.iter().find(|code| code.parent.is_some()).unwrap();
        let parent = child.parent.clone().unwrap();
        let set = Rc::new(AnnotationSet::new(vec![
            annotation(1, &[(0, 2)], child.id.as_str()),
            annotation(2, &[(0, 2)], parent.as_str()),
            annotation(3, &[(0, 2)], "not_listed"),
        ]));
        let with = |code: &CodeId| {
            let filter = Filter { words: String::new(), code: Some(code.clone()) };
            let mut found = ids(&filter.apply(&set, &Text::new(TEXT.to_owned()), &book));
            found.sort_unstable();
            found
        };
        assert_eq!(with(&parent), [1, 2]);
        assert_eq!(with(&child.id), [1]);
        assert_eq!(with(&CodeId::parse("not_listed").unwrap()), [3]);
    }

    #[test]
    fn positions_are_rows_of_the_filtered_list() {
        let book = starter::codebook();
        let id = |id| AnnotationId(uuid::Uuid::from_u128(id));
        let all = listed("", None, &book);
        assert_eq!([1, 2, 3].map(|at| all.position(id(at))), [Some(0), Some(1), Some(2)]);
        let some = listed("e", Some(&CodeId::parse("pledge").unwrap()), &book);
        assert_eq!([1, 2, 3].map(|at| some.position(id(at))), [Some(0), Some(1), None]);
        let last = listed("été", None, &book);
        assert_eq!([1, 2, 3].map(|at| last.position(id(at))), [None, None, Some(0)]);
        assert!(listed("nowhere", None, &book).is_empty());
    }
}
