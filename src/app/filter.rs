//! The filter of the list of annotations.

use std::rc::Rc;

use crate::core::annotation::{Annotation, AnnotationSet};
use crate::core::codebook::Codebook;
use crate::core::id::CodeId;
use crate::core::text::Text;

/// What the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all occur in the passage, the code's name or the note.
    pub words: String,
    /// A code; annotations with it or with a code under it are shown.
    pub code: Option<CodeId>,
}

impl Filter {
    /// Whether everything is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.code.is_none()
    }

    /// The annotations to show, in text order.
    #[must_use]
    pub fn apply(
        &self,
        set: &AnnotationSet,
        text: &Text,
        codebook: &Codebook,
    ) -> Vec<Rc<Annotation>> {
        let words: Vec<String> = self.words.split_whitespace().map(str::to_lowercase).collect();
        set.iter()
            .filter(|annotation| self.fits_code(annotation, codebook))
            .filter(|annotation| words.is_empty() || has_words(annotation, &words, text, codebook))
            .cloned()
            .collect()
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

fn has_words(annotation: &Annotation, words: &[String], text: &Text, codebook: &Codebook) -> bool {
    let name = codebook.code(&annotation.code).map_or("", |code| code.name.as_str());
    let quote = annotation.spans.quote(text.as_str());
    let haystack = format!("{quote}\n{name}\n{}", annotation.note).to_lowercase();
    words.iter().all(|word| haystack.contains(word.as_str()))
}
