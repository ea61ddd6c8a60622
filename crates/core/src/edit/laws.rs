//! The laws of edits and history, tested on arbitrary projects and edits.

use std::cell::Cell;

use proptest::prelude::*;

use super::history::{History, PreparedStep, Record, StepKind, StepName};
use crate::edit::{Edit, EditError};
use crate::project::annotation::Timestamp;
use crate::project::{Project, ProjectProblem};
use crate::testing::generate::{self, edit, projects, record, seeds};

fn undo_all(history: &mut History, project: &mut Project) {
    while !history.done().is_empty() {
        history.perform(project, &Record::Undo).unwrap();
    }
}

fn redo_all(history: &mut History, project: &mut Project) {
    while !history.undone().is_empty() {
        history.perform(project, &Record::Redo).unwrap();
    }
}

/// The laws below would prove nothing if most edits were refused.
#[test]
fn arbitrary_edits_mostly_apply() {
    let (applied, refused) = (Cell::new(0), Cell::new(0));
    let mut kinds = [const { Cell::new(0) }; generate::EDIT_KINDS];
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() },
        proptest::test_runner::TestRng::deterministic_rng(Default::default()),
    );
    runner
        .run(&(projects(), seeds(20)), |(mut project, seeds)| {
            for seed in &seeds {
                let edit = edit(seed, &project);
                let kind = &kinds[generate::kind_of_edit(&edit)];
                if edit.apply(&mut project).is_ok() {
                    applied.set(applied.get() + 1);
                    kind.set(kind.get() + 1);
                } else {
                    refused.set(refused.get() + 1);
                }
            }
            Ok(())
        })
        .unwrap();
    assert!(applied.get() > refused.get(), "{applied:?} applied, {refused:?} refused");
    assert!(refused.get() > 100, "{refused:?} refused");
    let kinds = kinds.each_mut().map(|kind| *kind.get_mut());
    assert!(kinds.iter().all(|applied| *applied > 5), "{kinds:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn applying_and_inverting_an_edit_restores_the_project(project in projects(), seeds in seeds(20)) {
        let mut project = project;
        for seed in &seeds {
            let edit = edit(seed, &project);
            let before = project.clone();
            match edit.apply(&mut project) {
                Ok(inverse) => {
                    let after = project.clone();
                    prop_assert_eq!(inverse.apply(&mut project), Ok(edit.clone()));
                    prop_assert_eq!(&project, &before);
                    prop_assert_eq!(edit.apply(&mut project), Ok(inverse));
                    prop_assert_eq!(&project, &after);
                }
                Err(_) => prop_assert_eq!(&project, &before),
            }
        }
    }

    #[test]
    fn a_prepared_step_is_the_step(project in projects(), seeds in seeds(20)) {
        let (mut once, mut history) = (project.clone(), History::default());
        let (mut prepared, mut edits) = (PreparedStep::new(&project), Vec::new());
        let mut changed = project.clone();
        for seed in &seeds {
            let edit = edit(seed, &changed);
            if edit.apply(&mut changed).is_ok() {
                prepared.apply(vec![edit.clone()]).unwrap();
                edits.push(edit);
            }
        }
        let (name, time) = (StepName { kind: StepKind::AddCoding, detail: String::new() }, Timestamp(0));
        let record = Record::Step { name: name.clone(), time, edits, joined: false };
        history.perform(&mut once, &record).unwrap();
        let (mut late, mut other) = (project.clone(), History::default());
        let rename = Edit::RenameProject { name: "changed meanwhile".into() };
        rename.apply(&mut late).unwrap();
        other.take_prepared(&mut late, prepared.clone(), name.clone(), time).unwrap();
        let (mut at_once, mut history) = (project.clone(), History::default());
        history.take_prepared(&mut at_once, prepared, name, time).unwrap();
        prop_assert_eq!(&at_once, &once);
        undo_all(&mut history, &mut at_once);
        prop_assert_eq!(&at_once, &project);
        redo_all(&mut history, &mut at_once);
        prop_assert_eq!(&at_once, &once);
        undo_all(&mut other, &mut late);
        prop_assert_eq!(late.name, "changed meanwhile");
    }

    #[test]
    fn a_valid_project_stays_valid(project in projects(), seeds in seeds(40)) {
        let (mut project, mut history) = (project, History::default());
        prop_assert_eq!(project.problems(), []);
        for seed in &seeds {
            let record = record(seed, &project);
            let _ = history.perform(&mut project, &record);
            prop_assert_eq!(project.problems(), []);
            prop_assert_eq!(project.revision, project.codebook.revision());
        }
    }

    #[test]
    fn a_record_is_applied_as_a_whole_or_not_at_all(project in projects(), seeds in seeds(20)) {
        let (mut project, mut history) = (project, History::default());
        for seed in &seeds {
            let mut record = record(seed, &project);
            if let Record::Step { edits, .. } = &mut record {
                // If the same addition or removal comes twice, the second is refused.
                edits.push(edits[0].clone());
            }
            let before = (project.clone(), history.clone());
            if history.perform(&mut project, &record).is_err() {
                prop_assert_eq!((&project, &history), (&before.0, &before.1));
            }
        }
    }

    #[test]
    fn undoing_and_redoing_all_steps_changes_nothing(
        project in projects(),
        seeds in seeds(30),
    ) {
        let (start, mut history) = (project, History::default());
        let mut project = start.clone();
        for seed in &seeds {
            let record = record(seed, &project);
            let _ = history.perform(&mut project, &record);
        }
        redo_all(&mut history, &mut project);
        let end = (project.clone(), history.clone());
        undo_all(&mut history, &mut project);
        prop_assert_eq!(&project, &start);
        prop_assert_eq!(history.undone().len(), end.1.done().len());
        redo_all(&mut history, &mut project);
        prop_assert_eq!((&project, &history), (&end.0, &end.1));
    }

    #[test]
    fn a_statement_without_annotations_has_no_set(project in projects(), seeds in seeds(30)) {
        let mut project = project;
        for seed in &seeds {
            let _ = edit(seed, &project).apply(&mut project);
            prop_assert!(project.annotations.values().all(|set| !set.is_empty()));
        }
    }
}

#[test]
fn a_repeated_claim_and_removing_the_only_annotator_are_refused() {
    let mut project = generate::rich_project();
    let statement = project.statements[0].id;
    let first = project.annotations_of(statement).at(0).unwrap().clone();
    let mut copy = (*first).clone();
    copy.id = crate::project::id::AnnotationId(uuid::Uuid::from_u128(999));
    let again = Edit::AddAnnotations { statement, annotations: vec![copy.into()] };
    let existing = first.id;
    let code = first.code.clone();
    assert_eq!(again.apply(&mut project), Err(EditError::SameClaim { existing, code }));
    let last = Edit::RemoveAnnotator { annotator: generate::annotator(12).id };
    let inverse = last.apply(&mut project).unwrap();
    let only = generate::annotator(11).id;
    let refused = Edit::RemoveAnnotator { annotator: only }.apply(&mut project);
    assert_eq!(refused, Err(EditError::AnnotatorNeeded(only)));
    inverse.apply(&mut project).unwrap();
    assert_eq!(project, generate::rich_project());
}

#[test]
fn a_codebook_that_makes_annotations_invalid_is_refused() {
    let project = generate::rich_project();
    let refused = |change: fn(&mut crate::codebook::Codebook)| {
        let (mut codebook, mut after) = ((*project.codebook).clone(), project.clone());
        change(&mut codebook);
        let edit = Edit::ReplaceCodebook { codebook: codebook.into() };
        let error = edit.apply(&mut after).unwrap_err();
        assert_eq!(after, project);
        error
    };
    let pledge = project.annotations_of(project.statements[0].id).at(0).unwrap().clone();
    let (id, code) = (pledge.id, pledge.code.clone());
    assert_eq!(
        refused(|book| book.codes.retain(|code| code.id.as_str() != "pledge")),
        EditError::Invalid(ProjectProblem::NoSuchCode(id, code))
    );
    assert_eq!(
        refused(|book| std::rc::Rc::make_mut(&mut book.layers[1]).attributes.clear()),
        EditError::Invalid(ProjectProblem::Value(id, None))
    );
    assert!(matches!(refused(|book| book.layers.clear()), EditError::Codebook(_)));
}
