//! A student's side: the card of an exercise, the work on it, and handing in.

use crate::later::Later;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::dialog::{Dialog, HandInStep};
use crate::effect::{Effect, FocusTarget};
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::keeping::KeepingMsg;
use crate::keeping::storage::{InClassroom, Recent};
use crate::model::{Given, Model, Open, TypingIn};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::classroom::WORK;
use annotator_core::classroom::check::{Lack, bare_paragraphs, lacks};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandIn, HandedIn, Work as WorkDone, hand_in};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{AnnotatorId, HandInId, ProjectId, StatementId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{FileError, OpenedFile, read_file};
use annotator_core::stored::file::iso::IsoTime;

/// Something that happened to a student's work.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkingMsg {
    /// Reads the exercise that the page came with, in itself or in its address.
    Seen,
    /// The exercise that the page came with was read.
    Given {
        /// The exercise's file.
        bytes: Vec<u8>,
        /// Whether the page is for this exercise only.
        only: bool,
    },
    /// Somebody wants to try the exercise on the sample.
    PracticeChosen,
    /// The student gave a name and pressed *Begin*.
    Begun {
        /// Their name or pseudonym.
        name: String,
    },
    /// The student goes on with work that is stored under this key.
    WorkContinued(ProjectId),
    /// The card was closed without beginning.
    CardClosed,
    /// A note to the teacher on a statement was typed.
    NoteTyped(StatementId, String),
    /// The student wants to hand in, and sees first what the work lacks.
    CheckWanted,
    /// The student wants to see where something lacks.
    LackShown(Lack),
    /// Hands in the work as it is.
    HandedIn,
    /// The student wants the file once more.
    FileWanted,
    /// The student wants the work off this computer.
    RemovalWanted,
}

/// An exercise that was opened and not begun.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub project: Project,
    pub exercise: Rc<Exercise>,
}

/// A file that was saved to be handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct SavedHandIn {
    /// The file's name.
    pub name: String,
    pub content: String,
    pub said: HandIn,
}

impl Model {
    /// Work on the exercise of the card that is stored in this browser, the last used first.
    pub fn begun(&self) -> impl Iterator<Item = &Recent> {
        let project = self.card.as_ref().map(|card| card.project.id);
        let is_feedback = |it: &&Recent| matches!(it.classroom, Some(InClassroom::Feedback { .. }));
        let of_exercise = move |it: &&Recent| project.is_some() && it.project == project;
        self.recents.iter().filter(of_exercise).filter(move |it| !is_feedback(it))
    }

    /// What the student's work lacks before it is handed in.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let Some(open) = &self.open else { return Vec::new() };
        let exercise = open.exercise();
        exercise.map(|it| lacks(&open.project, it, open.annotator)).unwrap_or_default()
    }
}

impl Work<'_> {
    pub(crate) fn take_working(&mut self, msg: WorkingMsg) {
        match msg {
            WorkingMsg::Seen => self.effects.push(Effect::ReadGiven),
            WorkingMsg::Given { bytes, only } => self.exercise_given(&bytes, only),
            WorkingMsg::PracticeChosen => {
                if let Some(project) = starter::practice_in(self.ports.language()) {
                    self.show_card(project);
                }
            }
            WorkingMsg::Begun { name } => self.begin_exercise(name.trim()),
            WorkingMsg::WorkContinued(key) => self.recent_chosen(key),
            WorkingMsg::CardClosed => {
                if self.model.given != Given::Only {
                    self.model.card = None;
                }
            }
            WorkingMsg::NoteTyped(statement, note) => self.type_note_to_teacher(statement, note),
            WorkingMsg::CheckWanted => {
                if self.may_change() {
                    self.model.dialog = Some(Dialog::HandIn(HandInStep::Check));
                }
            }
            WorkingMsg::LackShown(lack) => self.show_lack(&lack),
            WorkingMsg::HandedIn => self.hand_in(),
            WorkingMsg::FileWanted => self.save_hand_in_again(),
            WorkingMsg::RemovalWanted => self.remove_work(),
        }
    }

    fn exercise_given(&mut self, bytes: &[u8], only: bool) {
        self.model.given = if only { Given::Only } else { Given::Nothing };
        match read_file(bytes) {
            Ok(OpenedFile::Project(project)) => self.show_given(*project),
            Ok(OpenedFile::NeedsAnswer(_)) => self.model.notify(Reason::ExerciseDamaged),
            Err(error @ FileError::NewerMajor { .. }) => {
                self.model.notify(Reason::NotImported { name: String::new(), error });
            }
            Err(_) => self.model.notify(Reason::ExerciseDamaged),
        }
        if self.model.card.is_none() && self.model.open.is_none() && self.model.opening.is_none() {
            self.model.given = Given::Nothing;
        }
    }

    /// Shows the exercise that the page came with: the work on it, or on one after it, if that was
    /// open when the page was left, its card otherwise.
    fn show_given(&mut self, project: Project) {
        let left = self.model.left_open(&project);
        let feedback = self.note_given_feedback(&project);
        match left {
            _ if self.model.open.is_none() && self.show_package(&project) => {}
            Some(key) if self.model.open.is_none() => self.recent_chosen(key),
            _ if feedback => self.show_given_feedback(project),
            _ => self.show_card(project),
        }
    }

    /// Shows the card of an exercise, unless the student is at work on it already.
    pub(crate) fn show_card(&mut self, project: Project) {
        let Some(exercise) = Exercise::of(&project) else {
            self.model.notify(Reason::ExerciseDamaged);
            return;
        };
        let at_work = |open: &Open| open.project.id == project.id;
        if self.model.open.as_ref().is_some_and(at_work) {
            return;
        }
        if self.model.open.is_some() {
            if !self.may_leave() {
                return;
            }
            self.close_project();
        }
        let exercise = Rc::new(exercise);
        self.model.card = Some(Later::new(Card { project, exercise }));
    }

    /// Shows the card again on a page that is for one exercise only.
    pub(crate) fn show_only_exercise(&mut self) {
        if self.model.given == Given::Only {
            self.model.given = Given::Unread;
            self.effects.push(Effect::ReadGiven);
        }
    }

    /// Whether statements, names and other files are none of the student's business here. Notifies
    /// the user if so.
    pub(crate) fn is_only_exercise(&mut self) -> bool {
        let only = self.is_for_exercise();
        if only {
            self.model.notify(Reason::NotInExercise);
        }
        only
    }

    /// Whether the page is for working on an exercise.
    pub(crate) fn is_for_exercise(&self) -> bool {
        let working = self.model.open.as_ref().is_some_and(Open::is_exercise);
        working || self.model.given != Given::Nothing
    }

    /// Whether a file is for somebody with an exercise: another exercise, or their work on this one,
    /// from another computer.
    pub(crate) fn fits_exercise(&self, file: &FileBytes) -> bool {
        let Ok(OpenedFile::Project(project)) = read_file(&file.bytes) else { return false };
        let card = self.model.card.as_ref();
        match FileKind::of(&project.attachments) {
            FileKind::Exercise => self.model.given == Given::Nothing,
            FileKind::Project => {
                let this = card.is_some_and(|card| card.project.id == project.id);
                this && project.attachments.contains_key(WORK)
            }
            FileKind::Feedback => {
                let here = self.model.open.as_ref().map(|open| open.project.id);
                let here = here.or(card.map(|card| card.project.id));
                self.model.given != Given::Only || here == Some(project.id)
            }
            FileKind::ReviewPacket => {
                let asked = |project: &Project| Exercise::of(project).map(|it| it.id);
                let here = self.model.open.as_ref().and_then(|open| asked(&open.project));
                let here = here.or(card.and_then(|card| asked(&card.project)));
                self.model.given != Given::Only || here == asked(&project)
            }
            FileKind::Key | FileKind::HandIn | FileKind::Request | FileKind::Review => false,
        }
    }

    fn begin_exercise(&mut self, name: &str) {
        let Some(card) = self.model.card.take() else { return };
        let work = WorkDone::begun(self.ports.now());
        let project = self.begun(card.project.clone(), name.to_owned(), &work);
        self.open_new(project);
        self.show_begun();
    }

    /// The project of an exercise as a student begins to work on it.
    pub(crate) fn begun(&mut self, mut project: Project, name: String, work: &WorkDone) -> Project {
        let id = AnnotatorId(self.ports.uuid());
        project.annotators = vec![Annotator { id, name, kind: AnnotatorKind::Person }];
        project.attachments.insert(WORK.to_owned(), document(work));
        project
    }

    /// Shows work that was just begun.
    pub(crate) fn show_begun(&mut self) {
        self.list_in_classroom();
        self.show_room(Room::Read);
        self.keep_soon();
    }

    fn type_note_to_teacher(&mut self, statement: StatementId, note: String) {
        let Some(open) = &self.model.open else { return };
        let (Some(mut work), Some(known)) = (open.work(), open.project.statement(statement)) else {
            return;
        };
        let detail = known.metadata.title.clone();
        if note.is_empty() {
            work.notes.remove(&statement);
        } else {
            work.notes.insert(statement, note);
        }
        let typing = TypingIn::NoteToTeacher(statement);
        self.perform_typing(typing, StepKind::WorkOnExercise, detail, vec![work_document(&work)]);
    }

    /// Leads to the place where something lacks.
    fn show_lack(&mut self, lack: &Lack) {
        self.model.dialog = None;
        self.show_room(Room::Read);
        match lack {
            Lack::TooFew { .. } => self.show_bare_paragraph(),
            Lack::TooMany { .. } => self.effects.push(Effect::Focus(FocusTarget::Text)),
            Lack::Empty { attribute, annotations } => {
                if let Some(id) = annotations.first() {
                    self.go_to_annotation(*id);
                    self.lead_to_field(attribute.clone());
                }
            }
            Lack::Outside { annotations } => {
                if let Some(id) = annotations.first() {
                    self.go_to_annotation(*id);
                    self.effects.push(Effect::Focus(FocusTarget::Text));
                }
            }
        }
    }

    fn show_bare_paragraph(&mut self) {
        let Some(open) = &self.model.open else { return };
        let bare = bare_paragraphs(&open.project, open.annotator);
        let first = bare.iter().find_map(|(id, paragraphs)| Some((*id, *paragraphs.first()?)));
        let Some((statement, paragraph)) = first else {
            self.effects.push(Effect::Focus(FocusTarget::Text));
            return;
        };
        self.show_paragraph(statement, paragraph as usize);
    }

    /// Leads to a paragraph, by its index.
    pub(crate) fn show_paragraph(&mut self, statement: StatementId, paragraph: usize) {
        self.show_room(Room::Read);
        let Some(open) = &self.model.open else { return };
        if open.current == Some(statement) {
            self.effects.push(Effect::ScrollToParagraph(paragraph));
        } else {
            self.with_open(|open| {
                open.paragraphs.insert(statement, paragraph);
            });
        }
        self.show_statement(statement);
        self.with_open(|open| {
            let start = open.statement().and_then(|it| it.text.paragraphs().get(paragraph));
            open.caret.at = start.map_or(open.caret.at, |it| it.start().byte);
            open.caret.anchor = None;
        });
    }

    fn hand_in(&mut self) {
        let at = IsoTime(self.ports.now());
        let id = HandInId(self.ports.uuid());
        let Some(open) = &self.model.open else { return };
        let (Some(exercise), Some(mut work)) = (open.exercise().cloned(), open.work()) else {
            return;
        };
        let handed_in = HandedIn { id, at };
        let (said, content) = hand_in(&open.project, &exercise, open.annotator, &work, handed_in);
        let before = work.clone();
        work.handed_in.push(handed_in);
        let name = file_name(&exercise, &said);
        if self.perform_or_say(StepKind::WorkOnExercise, name.clone(), vec![work_document(&work)]) {
            self.list_in_classroom();
            self.report_to_platform();
            if self.compare_practice(handed_in, &before) {
                return;
            }
            let saved = Later::new(SavedHandIn { name, content, said });
            self.model.dialog = Some(Dialog::HandIn(HandInStep::Saved(saved)));
            self.save_hand_in_again();
        }
    }

    fn save_hand_in_again(&mut self) {
        let Some(Dialog::HandIn(HandInStep::Saved(saved))) = &self.model.dialog else { return };
        self.effects.push(Effect::Download {
            name: saved.name.clone(),
            media_type: "application/json",
            content: saved.content.clone(),
        });
    }

    /// Closes the work and deletes it from this browser.
    fn remove_work(&mut self) {
        let Some(key) = self.model.open.as_ref().map(|open| open.key) else { return };
        self.close_project();
        if self.model.open.is_none() {
            self.take_keeping(KeepingMsg::ProjectDeleted(key));
        }
    }
}

fn work_document(work: &WorkDone) -> Edit {
    Edit::SetAttachment { name: WORK.to_owned(), document: Some(document(work)) }
}

/// `Trafficking-debate_Heron_1.json`
fn file_name(exercise: &Exercise, said: &HandIn) -> String {
    let (title, name) = (file_stem(&exercise.title), file_stem(&said.pseudonym));
    format!("{title}_{name}_{}.json", said.attempt)
}

impl From<WorkingMsg> for Msg {
    fn from(msg: WorkingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Working(msg))
    }
}
