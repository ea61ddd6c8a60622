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
    /// Words that must all occur in the passage, the code's name or the note, whatever their
    /// capitals and accents.
    pub words: String,
    /// A code; annotations with it or with a code under it are shown.
    pub code: Option<CodeId>,
}

/// The annotations that a filter lets through, in text order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    all: Rc<AnnotationSet>,
    /// `None` for all.
    some: Option<Rc<Vec<Rc<Annotation>>>>,
}

impl Listed {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.some.as_ref().map_or(self.all.len(), |some| some.len())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The annotation at this place.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Rc<Annotation>> {
        match &self.some {
            Some(some) => some.get(place),
            None => self.all.at(place),
        }
    }

    /// The place of an annotation.
    #[must_use]
    pub fn position(&self, id: AnnotationId) -> Option<usize> {
        let Some(some) = &self.some else { return self.all.position(id) };
        let wanted = self.all.get(id)?;
        some.binary_search_by(|item| item.order().cmp(&wanted.order())).ok()
    }
}

impl Filter {
    /// Whether everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.code.is_none()
    }

    /// The annotations to show. Where that is all of them it costs nothing.
    #[must_use]
    pub fn apply(&self, set: &Rc<AnnotationSet>, text: &Text, codebook: &Codebook) -> Listed {
        let words = fold(&self.words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let fitting = set
            .iter()
            .filter(|annotation| self.fits_code(annotation, codebook))
            .filter(|annotation| words.is_empty() || has_words(annotation, &words, text, codebook));
        let some = (!self.is_empty()).then(|| Rc::new(fitting.cloned().collect()));
        Listed { all: Rc::clone(set), some }
    }

    fn fits_code(&self, annotation: &Annotation, codebook: &Codebook) -> bool {
        let Some(wanted) = &self.code else { return true };
        let mut code = Some(&annotation.code);
        while let Some(id) = code {
            if id == wanted {
                return true;
            }
            code = codebook.code(id).and_then(|code| code.parent.as_ref());
        }
        false
    }
}

fn has_words(annotation: &Annotation, words: &[&str], text: &Text, codebook: &Codebook) -> bool {
    let name = codebook.code(&annotation.code).map_or("", |code| code.name.as_str());
    let quote = annotation.spans.quote(text.as_str());
    let haystack = fold(&format!("{quote}\n{name}\n{}", annotation.note));
    words.iter().all(|word| haystack.contains(word))
}
