//! Unknown fields, which come along with the objects that they belong to.

use std::collections::BTreeMap;

use super::Merging;
use crate::edit::Edit;
use crate::project::Project;
use crate::project::foreign::{Fields, ForeignPlace};
use crate::project::id::{AnnotationId, AnnotatorId, StatementId};

/// The objects that were taken from the files, each with the place of its file.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) annotators: BTreeMap<AnnotatorId, usize>,
    pub(super) statements: BTreeMap<StatementId, usize>,
    /// Also whether the passages have the same offsets as in the file.
    pub(super) annotations: BTreeMap<AnnotationId, (usize, bool)>,
}

impl Taken {
    /// Whether an object, or the one that it is a part of, was taken from a file.
    fn has(&self, place: &ForeignPlace, file: usize) -> bool {
        match place {
            ForeignPlace::File | ForeignPlace::Project => false,
            ForeignPlace::Annotator(id) => self.annotators.get(id) == Some(&file),
            ForeignPlace::Statement(id)
            | ForeignPlace::Metadata(id)
            | ForeignPlace::Provenance(id)
            | ForeignPlace::Length(id)
            | ForeignPlace::Paragraph(id, _)
            | ForeignPlace::Zone(id, _)
            | ForeignPlace::EarlierText(id, _)
            | ForeignPlace::Replaced(id, ..) => self.statements.get(id) == Some(&file),
            ForeignPlace::Annotation(id)
            | ForeignPlace::Attribute(id, _)
            | ForeignPlace::Value(id, _) => {
                self.annotations.get(id).is_some_and(|(of, _)| *of == file)
            }
            ForeignPlace::Span(id, ..) => self.annotations.get(id) == Some(&(file, true)),
        }
    }
}

impl Merging<'_> {
    /// Takes the unknown fields of what was taken. Those of the codebook are in its own objects.
    pub(super) fn take_foreign(&mut self, files: &[&Project]) {
        let mut fields: Vec<(ForeignPlace, Fields)> = Vec::new();
        for (at, file) in files.iter().enumerate() {
            let places = file.foreign.places().filter(|place| self.taken.has(place, at));
            fields.extend(places.map(|place| (place.clone(), file.foreign.fields(place))));
        }
        if !fields.is_empty() {
            self.make(Edit::SetForeign { fields });
        }
    }
}
