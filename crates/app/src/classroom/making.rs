//! A teacher's side: making an exercise, its key, and the files to give out.

use crate::later::Later;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::choosing::{set_codes, whole};
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::model::{Model, Open, TypingIn};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::exercise::{Exercise, FieldTask, Helps, LayerTask};
use annotator_core::classroom::given::{given_alone, given_file, key_file};
use annotator_core::classroom::key::Key;
use annotator_core::classroom::platform::{Package, Scorm};
use annotator_core::classroom::sequence::chain;
use annotator_core::classroom::{EXERCISES, HAND_INS, exercise_name, key_name};
use annotator_core::codebook::{Codebook, Layer};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::attachment::{document, read_document};
use annotator_core::project::id::{AnnotatorId, CodeId, ExerciseId};
use annotator_core::small_map::SmallSet;
use annotator_core::stored::file::export::export_project;

/// Something that happened to an exercise that is being made.
#[allow(clippy::large_enum_variant)] // it is shared by `Later`, not moved
#[derive(Clone, Debug, PartialEq)]
pub enum MakingMsg {
    /// The teacher wants a new exercise.
    NewChosen,
    /// The teacher opens an exercise at a page.
    PageOpened(ExerciseId, MakingPage),
    /// The list of exercises is wanted. What was made stays.
    ListOpened,
    /// The exercise was changed: by a control, or by typing in this field of it.
    Changed(Exercise, Option<TypedPart>),
    /// Makes the key from an annotator's coding. Items that are in both keep their words.
    KeyMade(ExerciseId, AnnotatorId),
    /// The key was changed.
    KeyChanged(Key, Option<TypedPart>),
    /// The exercise has no key any more.
    KeyRemoved(ExerciseId),
    /// A new exercise with the codes, the task and the helps of this one. Texts and key are asked
    /// for anew.
    Copied(ExerciseId),
    /// The exercise and its key are removed from the project.
    Removed(ExerciseId),
    /// The exercise is wanted as a file, or was copied as a link.
    FileWanted(ExerciseId, GivenAs),
    /// The page cannot be had as one file. Its build has no such form, or it could not be fetched.
    NoPage,
}

/// A page on which a part of an exercise is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum MakingPage {
    #[default]
    Texts,
    Codebook,
    Task,
    Key,
    /// What the student sees, and the files to give out.
    Give,
}

/// A field that is typed in. Typing in one of them is one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedPart {
    Title,
    Course,
    Instructions,
    HandInTo,
    Counts,
    Due,
    /// The words about an item of the key.
    Words(u32),
}

/// A file that is given out, or kept by the teacher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenAs {
    /// The page with the exercise in it.
    Page,
    /// The exercise alone.
    Json,
    /// The exercise in a link, which the teacher has copied.
    Link,
    /// The exercise with its key.
    Key,
    /// A package for a learning platform.
    Package(Scorm),
}

/// The exercise that is shown in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    pub exercise: ExerciseId,
    pub page: MakingPage,
}

impl MakingPage {
    /// All pages, in order.
    pub const ALL: [Self; 5] = [Self::Texts, Self::Codebook, Self::Task, Self::Key, Self::Give];
}

impl Open {
    /// The exercises made in this project, in the order of their titles.
    #[must_use]
    pub fn exercises(&self) -> Vec<Exercise> {
        exercises_of(&self.project)
    }

    /// An exercise of the project.
    #[must_use]
    pub fn exercise_made(&self, id: ExerciseId) -> Option<Exercise> {
        read_document(&self.project.attachments, &exercise_name(id))
    }

    /// Whether students' work was collected.
    pub(crate) fn has_hand_ins(&self) -> bool {
        self.project.attachments.keys().any(|name| name.starts_with(HAND_INS))
    }

    /// The key of an exercise of the project.
    #[must_use]
    pub fn key_made(&self, id: ExerciseId) -> Option<Key> {
        read_document(&self.project.attachments, &key_name(id))
    }
}

/// The exercises made in a project, in the order of their titles.
#[must_use]
pub fn exercises_of(project: &Project) -> Vec<Exercise> {
    let names = project.attachments.keys().filter(|name| name.starts_with(EXERCISES));
    let read = names.filter_map(|name| read_document(&project.attachments, name));
    let mut exercises: Vec<Exercise> = read.collect();
    exercises.sort_by(|a, b| a.title.cmp(&b.title).then(a.id.cmp(&b.id)));
    exercises
}

impl Model {
    /// The exercise that is being made, with its key.
    #[must_use]
    pub fn making(&self) -> Option<(Making, Exercise, Option<Key>)> {
        let open = self.open.as_ref()?;
        let making = open.making?;
        Some((making, open.exercise_made(making.exercise)?, open.key_made(making.exercise)))
    }
}

impl Work<'_> {
    pub(crate) fn take_making(&mut self, msg: MakingMsg) {
        match msg {
            MakingMsg::NewChosen => self.make_exercise(),
            MakingMsg::PageOpened(exercise, page) => {
                self.with_open(|open| open.making = Some(Making { exercise, page }));
            }
            MakingMsg::ListOpened => {
                self.with_open(|open| open.making = None);
                self.show_room(Room::Class);
            }
            MakingMsg::Changed(exercise, typed) => self.change_exercise(exercise, typed),
            MakingMsg::KeyMade(exercise, annotator) => self.make_key(exercise, annotator),
            MakingMsg::KeyChanged(key, typed) => self.change_key(&key, typed),
            MakingMsg::KeyRemoved(exercise) => self.remove_key(exercise),
            MakingMsg::Copied(exercise) => self.copy_exercise(exercise),
            MakingMsg::Removed(exercise) => self.remove_exercise(exercise),
            MakingMsg::FileWanted(exercise, given) => self.give_exercise(exercise, given),
            MakingMsg::NoPage => self.model.notify(Reason::NoOneFile),
        }
    }

    fn make_exercise(&mut self) {
        if !self.may_change() {
            return;
        }
        let id = ExerciseId(self.ports.uuid());
        let Some(open) = &self.model.open else { return };
        let exercise = new_exercise(open, id);
        self.begin_making(&exercise);
    }

    fn copy_exercise(&mut self, known: ExerciseId) {
        if !self.may_change() {
            return;
        }
        let id = ExerciseId(self.ports.uuid());
        let known = self.model.open.as_ref().and_then(|open| open.exercise_made(known));
        let Some(known) = known else { return };
        let copy = Exercise {
            id,
            revision: 1,
            given: false,
            texts: Vec::new(),
            due: None,
            next: None,
            practice: false,
            ..known
        };
        self.begin_making(&copy);
    }

    fn begin_making(&mut self, exercise: &Exercise) {
        if self.store_exercise(exercise, None) {
            let page = MakingPage::default();
            self.with_open(|open| open.making = Some(Making { exercise: exercise.id, page }));
            self.show_room(Room::Class);
        }
    }

    /// Stores a change. After the exercise was given out, it makes the next revision.
    fn change_exercise(&mut self, mut exercise: Exercise, typed: Option<TypedPart>) {
        let Some(open) = &self.model.open else { return };
        let Some(known) = open.exercise_made(exercise.id) else { return };
        if known == exercise {
            return;
        }
        if known.given {
            exercise.revision = known.revision.saturating_add(1);
            exercise.given = false;
        }
        self.store_exercise(&exercise, typed);
    }

    fn store_exercise(&mut self, exercise: &Exercise, typed: Option<TypedPart>) -> bool {
        let name = exercise_name(exercise.id);
        let edit = Edit::SetAttachment { name, document: Some(document(exercise)) };
        self.set_exercise(exercise.id, exercise.title.clone(), vec![edit], typed)
    }

    fn set_exercise(
        &mut self,
        id: ExerciseId,
        title: String,
        edits: Vec<Edit>,
        typed: Option<TypedPart>,
    ) -> bool {
        match typed {
            Some(part) => {
                let typing = TypingIn::Exercise(id, part);
                self.perform_typing(typing, StepKind::SetExercise, title, edits)
            }
            None => self.perform_or_say(StepKind::SetExercise, title, edits),
        }
    }

    fn make_key(&mut self, id: ExerciseId, annotator: AnnotatorId) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(id) else { return };
        let Some(annotator) = open.project.annotator(annotator) else { return };
        let mut key = Key::from_coding(&open.project, &exercise, annotator);
        if let Some(known) = open.key_made(id) {
            key = known.with_passages_of(&key);
            key.revision = known.revision.saturating_add(u32::from(open.has_hand_ins()));
        }
        self.store_key(&key, exercise.title, None);
    }

    fn change_key(&mut self, key: &Key, typed: Option<TypedPart>) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(key.exercise) else { return };
        if open.key_made(key.exercise).is_some_and(|known| known != *key) {
            self.store_key(key, exercise.title, typed);
        }
    }

    fn store_key(&mut self, key: &Key, title: String, typed: Option<TypedPart>) {
        let name = key_name(key.exercise);
        let edit = Edit::SetAttachment { name, document: Some(document(key)) };
        self.set_exercise(key.exercise, title, vec![edit], typed);
    }

    fn remove_key(&mut self, id: ExerciseId) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(id) else { return };
        let edit = Edit::SetAttachment { name: key_name(id), document: None };
        self.set_exercise(id, exercise.title, vec![edit], None);
    }

    fn remove_exercise(&mut self, id: ExerciseId) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(id) else { return };
        let names = [exercise_name(id), key_name(id)];
        let here = names.into_iter().filter(|it| open.project.attachments.contains_key(it));
        let edits = here.map(|name| Edit::SetAttachment { name, document: None }).collect();
        if self.set_exercise(id, exercise.title.clone(), edits, None) {
            self.with_open(|open| open.making = None);
            self.model.notify(Reason::ExerciseRemoved { title: exercise.title });
        }
    }

    /// Saves a file of the exercise. Afterwards a change makes the next revision.
    fn give_exercise(&mut self, id: ExerciseId, given: GivenAs) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(id) else { return };
        let name = given_name(&exercise, given);
        let file = match given {
            GivenAs::Key => {
                let key = open.key_made(id);
                key.and_then(|key| key_file(&open.project, &exercise, &key))
            }
            GivenAs::Json | GivenAs::Link | GivenAs::Page => {
                given_file(&open.project, &exercise, open.key_made(id).as_ref())
            }
            GivenAs::Package(scorm) => {
                // A platform keeps one score and one work, so a package has one exercise.
                let file = given_alone(&open.project, &exercise, open.key_made(id).as_ref());
                file.map(|mut file| {
                    Package { scorm }.mark(&mut file);
                    file
                })
            }
        };
        let Some(file) = file else {
            self.model.notify(Reason::ExerciseWithoutText);
            return;
        };
        let content = export_project(&file);
        match given {
            GivenAs::Key | GivenAs::Json => self.effects.push(Effect::Download {
                name,
                media_type: "application/json",
                content,
            }),
            GivenAs::Page => {
                self.effects.push(Effect::DownloadPage { name, exercise: content });
            }
            GivenAs::Package(scorm) => self.make_package(id, scorm, content),
            GivenAs::Link => {}
        }
        if given != GivenAs::Key {
            self.note_given_out(&exercise, given);
        }
        if given == GivenAs::Link {
            self.model.notify(Reason::LinkCopied);
        }
    }

    /// Remembers that an exercise was given out, and those after it that its file carries.
    fn note_given_out(&mut self, exercise: &Exercise, given: GivenAs) {
        let Some(open) = &self.model.open else { return };
        let mut given_out = chain(&open.project, exercise);
        if let GivenAs::Package(_) = given {
            given_out.truncate(1);
        }
        let new = given_out.into_iter().filter(|it| !it.given);
        let edits: Vec<Edit> = new
            .map(|it| {
                let given = Exercise { given: true, ..it };
                let document = Some(document(&given));
                Edit::SetAttachment { name: exercise_name(given.id), document }
            })
            .collect();
        if !edits.is_empty() {
            self.set_exercise(exercise.id, exercise.title.clone(), edits, None);
        }
    }
}

/// The name of a file that is given out: `Forced-labour.html`.
#[must_use]
pub fn given_name(exercise: &Exercise, given: GivenAs) -> String {
    let stem = file_stem(&exercise.title);
    match given {
        GivenAs::Page => format!("{stem}.html"),
        GivenAs::Json | GivenAs::Link => format!("{stem}.json"),
        GivenAs::Key => format!("{stem}-key.json"),
        GivenAs::Package(scorm) => format!("{stem}-SCORM-{}.zip", scorm.number()),
    }
}

/// An exercise on the statement shown, with the codes that the teacher used there, or with all.
fn new_exercise(open: &Open, id: ExerciseId) -> Exercise {
    let mut exercise = blank(&open.project.codebook, id);
    if let Some(statement) = open.statement() {
        exercise.title = statement.metadata.topic.clone();
        exercise.texts = vec![whole(statement)];
    }
    let used = used_codes(open);
    if !used.is_empty() {
        set_codes(&mut exercise, &open.project.codebook, used);
    }
    exercise
}

/// An exercise without texts, with all codes.
pub(crate) fn blank(codebook: &Codebook, id: ExerciseId) -> Exercise {
    Exercise {
        id,
        revision: 1,
        title: String::new(),
        course: String::new(),
        instructions: String::new(),
        hand_in_to: String::new(),
        language: codebook.language().unwrap_or_default().to_owned(),
        texts: Vec::new(),
        codes: all_codes(codebook),
        open_codebook: false,
        layers: codebook.layers.iter().map(layer_task).collect(),
        due: None,
        helps: Helps::default(),
        practice: false,
        self_check: None,
        calibration: None,
        next: None,
        given: false,
    }
}

/// The codes of the annotator's own annotations of the statement shown.
fn used_codes(open: &Open) -> SmallSet<CodeId> {
    let set = open.current.map(|id| open.project.annotations_of(id)).unwrap_or_default();
    let own = set.iter().filter(|annotation| open.is_own(annotation));
    own.map(|annotation| annotation.code.clone()).collect()
}

/// The fields of the record that the form shows at once.
pub(crate) fn layer_task(layer: &Rc<Layer>) -> LayerTask {
    let fields = layer.attributes.iter().filter(|field| !field.rare);
    let fields = fields
        .map(|field| FieldTask { attribute: field.id.clone(), required: field.required })
        .collect();
    LayerTask { layer: layer.id.clone(), least: None, most: None, fields }
}

/// The codes to start from: all that can be applied.
#[must_use]
pub fn all_codes(codebook: &Codebook) -> SmallSet<CodeId> {
    let codes = codebook.codes.iter().filter(|code| code.selectable);
    codes.map(|code| code.id.clone()).collect()
}

impl From<MakingMsg> for Msg {
    fn from(msg: MakingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Making(Later::new(msg)))
    }
}
