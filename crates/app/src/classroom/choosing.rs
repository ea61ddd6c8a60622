//! The texts and the codes of an exercise that is being made.

use std::rc::Rc;

use crate::classroom::making::layer_task;
use annotator_core::classroom::exercise::{Exercise, ExerciseText, LayerTask, TextPart};
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::small_map::{SmallMap, SmallSet};

/// Whether a code is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Yes,
    No,
    /// It is not, but a code below it is: it is shown as a heading.
    Below,
}

/// How many of an annotator's passages in the texts of an exercise have each code.
#[must_use]
pub fn passages_by_code(
    project: &Project,
    exercise: &Exercise,
    annotator: AnnotatorId,
) -> SmallMap<CodeId, usize> {
    let mut counts = SmallMap::new();
    for statement in statements_of(&project.statements, exercise) {
        let set = project.annotations_of(statement.id);
        for annotation in set.iter().filter(|it| it.annotator == annotator) {
            *counts.entry_or_default(annotation.code.clone()) += 1;
        }
    }
    counts
}

/// The statements with the texts of an exercise, in its order.
pub fn statements_of<'a>(
    statements: &'a [Rc<Statement>],
    exercise: &'a Exercise,
) -> impl Iterator<Item = &'a Rc<Statement>> {
    exercise.texts.iter().filter_map(|text| with_sha256(statements, text.sha256))
}

/// The part of a text that students code unless the teacher says otherwise.
#[must_use]
pub fn whole(statement: &Statement) -> ExerciseText {
    let part =
        if statement.layout.body.is_some() { TextPart::Speech } else { TextPart::Everything };
    ExerciseText { sha256: statement.text.sha256(), part }
}

/// Adds a statement's text to an exercise, or removes it. The texts are in the project's order.
pub fn choose_text(exercise: &mut Exercise, statements: &[Rc<Statement>], chosen: &Statement) {
    let sha256 = chosen.text.sha256();
    if exercise.texts.iter().any(|text| text.sha256 == sha256) {
        exercise.texts.retain(|text| text.sha256 != sha256);
        return;
    }
    exercise.texts.push(whole(chosen));
    let place = |text: &ExerciseText| {
        statements.iter().position(|statement| statement.text.sha256() == text.sha256)
    };
    exercise.texts.sort_by_key(place);
}

/// Whether a code is chosen.
#[must_use]
pub fn choice(codebook: &Codebook, chosen: &SmallSet<CodeId>, code: &Code) -> Choice {
    if chosen.contains(&code.id) {
        return Choice::Yes;
    }
    let mut below = codebook.codes.iter().filter(|it| is_below(codebook, it, &code.id));
    if below.any(|it| chosen.contains(&it.id)) { Choice::Below } else { Choice::No }
}

fn is_below(codebook: &Codebook, code: &Code, above: &CodeId) -> bool {
    let mut parent = code.parent.clone();
    while let Some(id) = parent {
        if id == *above {
            return true;
        }
        parent = codebook.code(&id).and_then(|code| code.parent.clone());
    }
    false
}

/// Chooses a code with all codes below it, or none of them. `alone` leaves those below as they are.
#[must_use]
pub fn choose_code(
    codebook: &Codebook,
    chosen: &SmallSet<CodeId>,
    id: &CodeId,
    alone: bool,
) -> SmallSet<CodeId> {
    let on = !chosen.contains(id)
        && codebook
            .code(id)
            .is_none_or(|code| code.selectable || choice(codebook, chosen, code) == Choice::No);
    let concerns = |code: &Code| code.id == *id || !alone && is_below(codebook, code, id);
    let kept = chosen.iter().filter(|kept| codebook.code(kept).is_none_or(|it| !concerns(it)));
    let mut codes: SmallSet<CodeId> = kept.cloned().collect();
    if on {
        let added = codebook.codes.iter().filter(|code| code.selectable && concerns(code));
        added.for_each(|code| {
            codes.insert(code.id.clone());
        });
    }
    codes
}

/// The codes that could be chosen, are not, and are shown as headings.
pub fn headings<'a>(
    codebook: &'a Codebook,
    chosen: &'a SmallSet<CodeId>,
) -> impl Iterator<Item = &'a Rc<Code>> {
    let is_heading =
        |code: &&Rc<Code>| code.selectable && choice(codebook, chosen, code) == Choice::Below;
    codebook.codes.iter().filter(is_heading)
}

/// Sets the codes of an exercise. A layer is part of it as long as one of its codes is.
pub fn set_codes(exercise: &mut Exercise, codebook: &Codebook, codes: SmallSet<CodeId>) {
    let used = |layer: &Layer| {
        codebook.codes.iter().any(|code| code.layer == layer.id && codes.contains(&code.id))
    };
    let layers = codebook.layers.iter().filter(|layer| used(layer));
    let task = |layer: &Rc<Layer>| -> LayerTask {
        exercise.layer(&layer.id).cloned().unwrap_or_else(|| layer_task(layer))
    };
    exercise.layers = layers.map(task).collect();
    exercise.codes = codes;
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::project::id::ExerciseId;
    use annotator_core::starter;

    fn slug(id: &str) -> CodeId {
        CodeId::parse(id).unwrap()
    }

    /// A group, its children, and a code with a child of its own.
    fn group(codebook: &Codebook) -> (CodeId, Vec<CodeId>) {
        let parents = codebook.codes.iter().filter_map(|code| code.parent.clone());
        let group = parents.into_iter().next().unwrap();
        let children = codebook.codes.iter().filter(|code| code.parent.as_ref() == Some(&group));
        (group.clone(), children.map(|code| code.id.clone()).collect())
    }

    #[test]
    fn a_code_is_chosen_with_those_below_it() {
        let codebook = starter::codebook();
        let (group, children) = group(&codebook);
        let code = codebook.code(&group).unwrap();
        let none = SmallSet::new();
        assert_eq!(choice(&codebook, &none, code), Choice::No);
        let all = choose_code(&codebook, &none, &group, false);
        assert!(children.iter().all(|child| all.contains(child)));
        assert_eq!(choose_code(&codebook, &all, &group, false), none);

        let child = children.first().unwrap();
        let one = choose_code(&codebook, &none, child, false);
        assert_eq!(one.iter().collect::<Vec<_>>(), [child]);
        assert_eq!(choice(&codebook, &one, code), Choice::Below);
        let headings: Vec<_> = headings(&codebook, &one).map(|code| code.id.clone()).collect();
        assert_eq!(headings.contains(&group), code.selectable);
    }

    #[test]
    fn a_code_can_be_chosen_alone() {
        let codebook = starter::codebook();
        let (group, children) = group(&codebook);
        assert!(codebook.code(&group).unwrap().selectable);
        let all = choose_code(&codebook, &SmallSet::new(), &group, false);
        let without = choose_code(&codebook, &all, &group, true);
        assert_eq!(without.iter().count(), children.len());
        assert_eq!(choose_code(&codebook, &without, &group, true), all);
    }

    #[test]
    fn a_layer_without_codes_is_not_part_of_the_exercise() {
        let codebook = starter::codebook();
        let mut exercise =
            crate::classroom::making::blank(&codebook, ExerciseId(uuid::Uuid::nil()));
        assert_eq!(exercise.layers.len(), 2);
        exercise.layers[1].least = Some(5);
        let themes: SmallSet<_> = [slug("human_rights")].into_iter().collect();
        set_codes(&mut exercise, &codebook, themes);
        assert_eq!(exercise.layers.len(), 1);
        let both: SmallSet<_> = [slug("human_rights"), slug("pledge")].into_iter().collect();
        set_codes(&mut exercise, &codebook, both);
        assert_eq!(exercise.layers.len(), 2);
        assert!(!exercise.layers[1].fields.is_empty());
    }
}
