//! An exercise on the sample statement, to practise on. Its key is the worked coding of the sample.

use std::rc::Rc;

use uuid::Uuid;

use super::languages::{Material, material};
use super::sample::sample_of;
use super::{Preset, codebook, sample, sample_coding};
use crate::classroom::exercise::{Exercise, ExerciseText, FieldTask, Helps, LayerTask, TextPart};
use crate::classroom::given::key_file;
use crate::classroom::key::Key;
use crate::codebook::Codebook;
use crate::edit::Edit;
use crate::project::annotation::{Stamp, Timestamp};
use crate::project::id::{
    AnnotationId, AnnotatorId, ExerciseId, LayerId, ProjectId, Slug, StatementId,
};
use crate::project::statement::Statement;
use crate::project::{Annotator, AnnotatorKind, Project};

const TITLE: &str = "Forced labour debate";
const INSTRUCTIONS: &str = include_str!("practice.md");

/// The exercise is always the same one, so that work on it is found again.
const ID: Uuid = Uuid::from_u128(0x70ac_71ce_0000_4000_8000_0000_0000_0001);

/// Each language has its own exercise, on another text. The bytes of its tag are added here.
const TAG_AT: u32 = 16;

/// The fields of a commitment's record that are asked for.
const REQUIRED: [&str; 2] = ["actor", "strength"];
/// Its other fields that are shown.
const SHOWN: [&str; 5] = ["action", "recipient", "amount", "deadline", "conditionality"];

/// The file of the exercise in English, with its key; `None` only if the data of this folder were
/// damaged, which a test rules out.
#[must_use]
pub fn practice() -> Option<Project> {
    with_key(&english(codebook())?, TITLE, INSTRUCTIONS)
}

/// The file of the exercise in a language, or in English if there is none in that language. Its
/// codebook is in that language alone.
#[must_use]
pub fn practice_in(tag: &str) -> Option<Project> {
    let codebook = Preset::default().codebook_in(tag);
    let Some(material) = material(tag) else {
        return with_key(&english(codebook)?, TITLE, INSTRUCTIONS);
    };
    let title = &material.words.exercise;
    with_key(&translated(&material, tag, codebook)?, title, &material.practice)
}

fn with_key(project: &Project, title: &str, instructions: &str) -> Option<Project> {
    let statement = project.statements.first()?;
    let exercise = exercise(project, statement, title, instructions)?;
    let key = Key::from_coding(project, &exercise, project.annotators.first()?);
    key_file(project, &exercise, &key)
}

fn english(codebook: Codebook) -> Option<Project> {
    coded(ID, TITLE, codebook, sample(StatementId(ID)).ok()?)
}

fn translated(material: &Material, tag: &str, codebook: Codebook) -> Option<Project> {
    let of_tag = tag.bytes().fold(0, |all, byte| (all << 8) | u128::from(byte));
    let id = Uuid::from_u128(ID.as_u128().wrapping_add(of_tag << TAG_AT));
    let statement = sample_of(material, StatementId(id)).ok()?;
    coded(id, &material.words.exercise, codebook, statement)
}

/// A project with the worked coding.
fn coded(id: Uuid, title: &str, codebook: Codebook, statement: Statement) -> Option<Project> {
    let kind = AnnotatorKind::Key;
    let annotator = Annotator { id: AnnotatorId(id), name: String::new(), kind };
    let coder = annotator.id;
    let mut project = Project::new(ProjectId(id), title.to_owned(), codebook, annotator);
    let stamp = Stamp { modified: Timestamp(0), revision: project.revision };
    let mut last = id.as_u128();
    let mut new_id = || {
        last = last.wrapping_add(1);
        AnnotationId(Uuid::from_u128(last))
    };
    let annotations = sample_coding(&statement, coder, stamp, &mut new_id);
    let edit = Edit::AddStatement { at: 0, statement: Rc::new(statement), annotations };
    edit.apply(&mut project).ok()?;
    Some(project)
}

fn exercise(
    project: &Project,
    statement: &Statement,
    title: &str,
    instructions: &str,
) -> Option<Exercise> {
    let layer = |id: &str, least: u32, fields: Vec<FieldTask>| {
        let layer: LayerId = Slug::parse(id)?;
        Some(LayerTask { layer, least: Some(least), most: None, fields })
    };
    let field =
        |id: &str, required: bool| Some(FieldTask { attribute: Slug::parse(id)?, required });
    let required = REQUIRED.into_iter().filter_map(|id| field(id, true));
    let fields = required.chain(SHOWN.into_iter().filter_map(|id| field(id, false)));
    Some(Exercise {
        id: ExerciseId(project.id.0),
        revision: 1,
        title: title.to_owned(),
        course: String::new(),
        instructions: instructions.to_owned(),
        hand_in_to: String::new(),
        language: project.codebook.language().unwrap_or_default().to_owned(),
        texts: vec![ExerciseText { sha256: statement.text.sha256(), part: TextPart::Speech }],
        codes: project.annotations_of(statement.id).iter().map(|it| it.code.clone()).collect(),
        open_codebook: false,
        layers: vec![layer("theme", 10, Vec::new())?, layer("commitment", 6, fields.collect())?],
        due: None,
        helps: Helps::default(),
        given: false,
        practice: true,
        self_check: None,
        calibration: None,
        next: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::check::{Lack, lacks};
    use crate::classroom::exercise::Due;
    use crate::classroom::given::exercise_file;
    use crate::classroom::key::KeySpan;
    use crate::classroom::{EXERCISE, KEY};
    use crate::project::attachment::document;
    use crate::small_map::SmallSet;
    use crate::stored::file::FileKind;
    use crate::stored::file::export::export_project;
    use crate::stored::file::import::{OpenedFile, read_file};

    #[test]
    fn the_exercise_comes_with_a_key_for_each_passage_of_the_worked_coding() {
        let file = practice().unwrap();
        assert_eq!(FileKind::of(&file.attachments), FileKind::Key);
        assert_eq!(file.problems(), []);
        assert_eq!(file.annotation_count(), 0);
        let exercise = Exercise::of(&file).unwrap();
        assert!(exercise.practice && !exercise.open_codebook);
        let key = Key::attached(&file, KEY).unwrap();
        assert_eq!(key.items.len(), english(codebook()).unwrap().annotation_count());
        let text = &file.statements[0].text;
        for item in &key.items {
            assert!(file.codebook.code(&item.code).unwrap().selectable);
            assert!(KeySpan::spans(&item.spans, text).is_some());
        }
    }

    #[test]
    fn the_worked_coding_lacks_nothing_but_fields() {
        let mut coded = english(codebook()).unwrap();
        let exercise = Exercise::of(&practice().unwrap()).unwrap();
        coded.codebook = Rc::new(exercise.codebook(&coded.codebook));
        let lacks = lacks(&coded, &exercise, AnnotatorId(ID));
        assert!(lacks.iter().all(|lack| matches!(lack, Lack::Empty { .. })), "{lacks:?}");
        for task in &exercise.layers {
            let layer = coded.codebook.layer(&task.layer).unwrap();
            assert_eq!(layer.attributes.len(), task.fields.len());
        }
    }

    #[test]
    fn the_exercise_is_always_the_same() {
        let [one, other] = [practice().unwrap(), practice().unwrap()];
        assert_eq!(export_project(&one), export_project(&other));
    }

    /// The exercise that the journeys give to a student: the same with few passages, a field that is
    /// required, and a time to hand in. `UPDATE_EXERCISE=1 cargo test -p annotator-core practice`
    /// writes it.
    #[test]
    fn the_exercise_of_the_journeys_is_up_to_date() {
        let project = english(codebook()).unwrap();
        let mut exercise = Exercise::of(&practice().unwrap()).unwrap();
        exercise.id = ExerciseId(Uuid::from_u128(0x900d_0000_0000_4000_8000_0000_0000_0001));
        exercise.course = "Politics 204, group B".into();
        exercise.hand_in_to = "Moodle, Politics 204, “Forced labour debate”".into();
        exercise.practice = false;
        exercise.due = Some(Due { date: "2099-05-08".into(), time: "18:00".into(), offset: 120 });
        exercise.codes = SmallSet::from(
            ["refugees_migrants_idps", "human_rights", "threat_to_peace", "pledge", "intent"]
                .map(|id| Slug::parse(id).unwrap()),
        );
        for (task, least) in exercise.layers.iter_mut().zip([3, 2]) {
            task.least = Some(least);
        }
        let file = exercise_file(&project, &exercise).unwrap();
        assert_eq!(file.attachments.get(EXERCISE), Some(&document(&exercise)));
        let json = export_project(&file);
        assert!(matches!(read_file(json.as_bytes()).unwrap(), OpenedFile::Project(_)));
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/journeys/exercise.json");
        if std::env::var_os("UPDATE_EXERCISE").is_some() {
            std::fs::write(path, &json).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).unwrap() == json,
            "run UPDATE_EXERCISE=1 cargo test -p annotator-core practice"
        );
    }
}
