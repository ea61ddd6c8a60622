//! Many edits, one after the other.
//!
//! An id must be new in the whole project. Looking for it in every statement is cheap for one edit, but
//! not for thousands: then it is looked up among all ids, which are collected once.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Edit, EditError, add_new_annotations, refuse_known_ids};
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::id::AnnotationId;

/// Applies edits to a project that nothing else changes meanwhile.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// All ids, once it is worth it.
    ids: Option<BTreeSet<AnnotationId>>,
    /// How many sets were looked at so far.
    looked: usize,
}

impl Batch {
    /// Applies an edit and returns its inverse, as [`Edit::apply`] does.
    ///
    /// # Errors
    /// As [`Edit::apply`].
    pub fn apply(&mut self, edit: &Edit, project: &mut Project) -> Result<Edit, EditError> {
        match edit {
            Edit::AddAnnotations { statement, annotations } => {
                if project.statement(*statement).is_none() {
                    return Err(EditError::NoSuchStatement(*statement));
                }
                self.refuse_known(project, annotations)?;
                let inverse = add_new_annotations(project, *statement, annotations)?;
                if let Some(ids) = &mut self.ids {
                    ids.extend(annotations.iter().map(|annotation| annotation.id));
                }
                Ok(inverse)
            }
            Edit::AddStatement { annotations, .. } if annotations.is_empty() => edit.apply(project),
            Edit::AddStatement { .. }
            | Edit::RemoveStatement { .. }
            | Edit::RemoveAnnotations { .. }
            | Edit::ReplaceText(_) => {
                *self = Self::default();
                edit.apply(project)
            }
            _ => edit.apply(project),
        }
    }

    fn refuse_known(
        &mut self,
        project: &Project,
        added: &[Rc<Annotation>],
    ) -> Result<(), EditError> {
        if self.ids.is_none() {
            self.looked += project.annotations.len();
            if self.looked <= project.annotation_count() + added.len() {
                return refuse_known_ids(project.annotations.values().map(|set| &**set), added);
            }
            let all = project.annotations.values().flat_map(|set| set.iter());
            self.ids = Some(all.map(|annotation| annotation.id).collect());
        }
        refuse_known_ids(std::iter::empty(), added)?;
        let ids = self.ids.iter().next();
        let known = added.iter().find(|it| ids.is_some_and(|ids| ids.contains(&it.id)));
        known.map_or(Ok(()), |known| Err(EditError::AnnotationExists(known.id)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edit::LOOKED;
    use crate::testing::generate::{edit, projects, rich_project, seeds, statement};
    use crate::text::span::Spans;
    use crate::text::units::ByteOffset;
    use uuid::Uuid;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_batch_does_what_its_edits_do(project in projects(), seeds in seeds(40)) {
            let (mut one, mut other, mut batch) = (project.clone(), project, Batch::default());
            for seed in &seeds {
                let edit = edit(seed, &one);
                // From the first edit on, all ids are known.
                batch.looked = usize::MAX / 2;
                let (made, expected) = (batch.apply(&edit, &mut other), edit.apply(&mut one));
                prop_assert_eq!(made.map_err(drop), expected.map_err(drop));
                prop_assert_eq!(&other, &one);
            }
        }
    }

    #[test]
    fn many_statements_are_not_looked_through_for_each_other() {
        let mut project = rich_project();
        let pattern = project.annotations.values().next().unwrap().at(0).unwrap().clone();
        let (mut batch, many) = (Batch::default(), 400_u128);
        let before = LOOKED.with(std::cell::Cell::get);
        for number in 0..many {
            let new = statement(10_000 + number, "We pledge aid.");
            let mut one = (*pattern).clone();
            (one.id, one.statement) = (AnnotationId(Uuid::from_u128(50_000 + number)), new.id);
            one.text = new.text.sha256();
            one.spans =
                Spans::new(vec![new.text.span(ByteOffset(0), ByteOffset(2)).unwrap()]).unwrap();
            one.attributes = Default::default();
            let at = project.statements.len();
            let id = new.id;
            let add = Edit::AddStatement { at, statement: new, annotations: Vec::new() };
            batch.apply(&add, &mut project).unwrap();
            let add = Edit::AddAnnotations { statement: id, annotations: vec![Rc::new(one)] };
            batch.apply(&add, &mut project).unwrap();
            assert!(batch.apply(&add, &mut project).is_err(), "an id is used once");
        }
        let looked = LOOKED.with(std::cell::Cell::get) - before;
        assert!(looked < 1_000, "{looked} sets were looked at");
    }
}
