//! A row of the table of annotations.

use std::cell::OnceCell;
use std::rc::Rc;

use annotator_core::codebook::Codebook;
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;

use super::TagId;

/// An annotation with its statement. What takes long to find out is kept.
#[derive(Debug)]
pub struct TagRow {
    pub statement: Rc<Statement>,
    pub annotation: Rc<Annotation>,
    searched: OnceCell<String>,
    record: OnceCell<String>,
}

impl PartialEq for TagRow {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.statement, &other.statement)
            && Rc::ptr_eq(&self.annotation, &other.annotation)
    }
}

/// Writes the record of a row in words.
pub type RecordInWords = fn(&TagRow, &Codebook) -> String;

impl TagRow {
    #[must_use]
    pub fn new(statement: &Rc<Statement>, annotation: &Rc<Annotation>) -> Self {
        Self {
            statement: Rc::clone(statement),
            annotation: Rc::clone(annotation),
            searched: OnceCell::new(),
            record: OnceCell::new(),
        }
    }

    #[must_use]
    pub fn id(&self) -> TagId {
        (self.statement.id, self.annotation.id)
    }

    /// The words that are tagged.
    #[must_use]
    pub fn quote(&self) -> String {
        self.annotation.spans.quote(self.statement.text.as_str())
    }

    /// The passage, the name of the code, the note and the record, folded for a search.
    pub(super) fn searched(&self, codebook: &Codebook, words: RecordInWords) -> &str {
        self.searched.get_or_init(|| {
            let code = codebook.code(&self.annotation.code).map_or("", |code| code.name.as_str());
            let (quote, record) = (self.quote(), self.record(codebook, words));
            fold_for_search(&format!("{quote}\n{code}\n{}\n{record}", self.annotation.note))
        })
    }

    /// Whether a search finds its folded words ready.
    pub(super) fn is_prepared(&self) -> bool {
        self.searched.get().is_some()
    }

    /// The record in words; empty if there is none.
    pub fn record(&self, codebook: &Codebook, words: RecordInWords) -> &str {
        self.record.get_or_init(|| words(self, codebook))
    }
}
