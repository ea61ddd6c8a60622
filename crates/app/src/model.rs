//! The state of the whole page.

use std::rc::Rc;

use crate::coding::filter::Filter;
use crate::coding::picker::Picker;
use crate::dialog::Dialog;
use crate::exchange::exporting::Exporting;
use crate::exchange::importing::Importing;
use crate::input::{FileBytes, Pointing};
use crate::intake::Intake;
use crate::keeping::storage::{Backup, Recent, Settings, StorageProblem};
use crate::notice::{Announcement, Notice, Reason};
use annotator_core::edit::history::{History, StepName};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, AttributeId, ProjectId, StatementId};
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::JobNumber;

/// The whole page.
#[derive(Debug, Default)]
pub struct Model {
    /// The open project; `None` on the start page.
    pub open: Option<Open>,
    /// The project that is being read from storage.
    pub opening: Option<ProjectId>,
    /// Whether storage has answered at all.
    pub started: bool,
    /// Whether the rest of the program, which is fetched after the start, is there.
    pub complete: bool,
    /// The project that this window has asked the browser for; see [`Reading`].
    pub held: Option<ProjectId>,
    /// Recent projects, the last used first.
    pub recents: Rc<Vec<Recent>>,
    /// Choices that hold for all projects.
    pub settings: Settings,
    /// Messages on the page, the newest last.
    pub notices: Vec<Notice>,
    /// What the live region says, with a number that rises with each announcement, so
    /// that the same words can be said twice.
    pub announcement: Option<(u64, Announcement)>,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// What was dropped, chosen or pasted and is not in the project yet.
    pub intake: Option<Rc<Intake>>,
    /// A file of another program, while its dialog is open.
    pub importing: Option<Rc<Importing>>,
    /// Files of other programs that wait until that one is done.
    pub waiting_imports: Vec<Vec<Rc<FileBytes>>>,
    /// An export, while its dialog is open.
    pub exporting: Option<Rc<Exporting>>,
    /// The number of the last job.
    pub last_job: JobNumber,
    /// Project files that wait until the question about another one is answered.
    pub waiting_files: Vec<FileBytes>,
    /// Why nothing can be stored, if so.
    pub storage_problem: Option<StorageProblem>,
    /// Given to the next notice.
    pub next_notice: u64,
}

/// An open project with the state of working on it.
#[derive(Debug)]
pub struct Open {
    /// Its key in storage. Not the project's own id: the same project file can be
    /// opened twice, and neither may touch the other.
    pub key: ProjectId,
    /// The project.
    pub project: Project,
    /// Its undo history.
    pub history: History,
    /// Who is at work.
    pub annotator: AnnotatorId,
    /// The statement shown.
    pub current: Option<StatementId>,
    /// The structure of the statements shown so far, each with the text that it is of.
    pub outlines: SmallMap<StatementId, (Rc<Text>, Rc<Outline>)>,
    /// The first paragraph in view, by statement.
    pub paragraphs: SmallMap<StatementId, usize>,
    /// The caret in the text of the current statement.
    pub caret: Caret,
    /// The pending selection, which survives the loss of focus.
    pub selection: Option<Selection>,
    /// The code picker.
    pub picker: Option<Picker>,
    /// The chosen annotation.
    pub chosen: Option<Chosen>,
    /// The filter of the list.
    pub filter: Filter,
    /// The field that typing continues to change, so that it stays one undo step.
    pub typing: Option<TypingIn>,
    /// What is saved.
    pub saving: Saving,
    /// Records that are not known to be on disk, in order.
    pub unsaved: Vec<Unsaved>,
    /// Whether another window has the project, so that this one only reads along.
    pub reading: Option<Reading>,
    /// Whether it is given to another window as soon as all is on disk.
    pub handing_over: bool,
    /// The last backup.
    pub backup: Backup,
}

/// How a window reads along that does not have the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Another window has it.
    Along,
    /// This window has it, and reads what the other one did last.
    TakingOver,
}

/// A record that is not known to be on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    /// Its sequence number.
    pub seq: u64,
    /// The record, encoded.
    pub record: String,
    /// The texts to store beside it.
    pub texts: Vec<Rc<Text>>,
}

/// The caret: a position in the current statement's text, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    /// Where it stands.
    pub at: ByteOffset,
    /// The other end of a selection that grows with it.
    pub anchor: Option<ByteOffset>,
}

/// The pending selection in the current statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The passage, with its edges snapped.
    pub span: Span,
    /// How it was made.
    pub by: Pointing,
    /// Whether it is still being dragged.
    pub dragging: bool,
}

/// The chosen annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Which.
    pub id: AnnotationId,
    /// All annotations at its place, the shortest first; holds `id`.
    pub stack: Vec<AnnotationId>,
    /// Whether a click in the text chose it, so that another one there goes on.
    pub clicked: bool,
}

/// A field that is being typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypingIn {
    /// The note of an annotation.
    Note(AnnotationId),
    /// A field of the record of an annotation.
    Attribute(AnnotationId, AttributeId),
}

/// What is saved of the project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// The sequence number of the last record made.
    pub last_seq: u64,
    /// The sequence number of the last record known to be on disk.
    pub saved_seq: u64,
    /// When that was.
    pub saved_at: Option<Timestamp>,
    /// Whether a snapshot is on disk.
    pub stored: bool,
    /// Why the last attempt failed.
    pub problem: Option<StorageProblem>,
    /// Records since the last snapshot.
    pub since_snapshot: u64,
    /// Whether a snapshot was handed over and not acknowledged yet.
    pub snapshot_pending: bool,
    /// Whether a snapshot is to be written soon.
    pub snapshot_due: bool,
}

impl Saving {
    /// Of a project that is on disk up to the record with this number.
    #[must_use]
    pub fn up_to(seq: u64) -> Self {
        Self { last_seq: seq, saved_seq: seq, stored: true, ..Self::default() }
    }

    /// Whether the project was never on disk.
    fn is_new(&self) -> bool {
        !self.stored && (self.snapshot_due || self.snapshot_pending)
    }

    /// Whether a snapshot is on disk or on its way there.
    #[must_use]
    pub fn has_snapshot(&self) -> bool {
        self.stored || self.snapshot_pending
    }
}

/// What the page says about saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was changed since the project was opened, with so many annotations.
    Unchanged(usize),
    /// Changes are on their way.
    Saving,
    /// Everything is on disk since then.
    Saved(Timestamp),
    /// Saving failed and is tried again.
    Failed(StorageProblem),
    /// Another window has the project; this one reads along.
    Elsewhere,
}

impl Model {
    /// The state of saving; `None` without a project.
    #[must_use]
    pub fn save_state(&self) -> Option<SaveState> {
        let open = self.open.as_ref()?;
        if open.reading.is_some() {
            return Some(SaveState::Elsewhere);
        }
        let saving = &open.saving;
        Some(match (&saving.problem, saving.saved_at) {
            (Some(problem), _) => SaveState::Failed(problem.clone()),
            (None, _) if saving.saved_seq < saving.last_seq || saving.is_new() => SaveState::Saving,
            (None, Some(at)) => SaveState::Saved(at),
            (None, None) => SaveState::Unchanged(open.project.annotation_count()),
        })
    }

    /// Adds a notice. A reason that is shown already moves to the end instead.
    pub fn notify(&mut self, reason: Reason) {
        self.notices.retain(|notice| notice.reason != reason);
        self.notices.push(Notice { id: self.next_notice, reason });
        self.next_notice += 1;
    }

    /// The step that undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<&StepName> {
        self.open.as_ref()?.history.done().last().map(|step| &step.name)
    }

    /// The step that redo would make again.
    #[must_use]
    pub fn redo_name(&self) -> Option<&StepName> {
        self.open.as_ref()?.history.undone().last().map(|step| &step.name)
    }
}

impl Open {
    /// Takes the project over as storage has it, up to the record with this number.
    pub fn take_over_from(&mut self, project: Project, history: History, seq: u64) {
        self.project = project;
        self.history = history;
        self.saving = Saving::up_to(seq);
        self.unsaved.clear();
    }

    /// The statement shown.
    #[must_use]
    pub fn statement(&self) -> Option<&Rc<Statement>> {
        self.project.statement(self.current?)
    }

    /// The annotations of the statement shown.
    #[must_use]
    pub fn annotations(&self) -> Rc<AnnotationSet> {
        self.current.map(|id| self.project.annotations_of(id)).unwrap_or_default()
    }

    /// The row of the list that shows an annotation; `None` if the filter hides it.
    #[must_use]
    pub fn place_in_list(&self, id: AnnotationId) -> Option<usize> {
        let text = &self.statement()?.text;
        self.filter.apply(&self.annotations(), text, &self.project.codebook).position(id)
    }

    /// The structure of the statement shown.
    #[must_use]
    pub fn outline(&self) -> Option<&Rc<Outline>> {
        self.outlines.get(&self.current?).map(|(_, outline)| outline)
    }

    /// Works out the structure of the statement shown, unless it is known for its present text.
    pub(crate) fn update_outline(&mut self) {
        let Some(statement) = self.statement().cloned() else { return };
        let known = self.outlines.get(&statement.id);
        if known.is_none_or(|(text, _)| !Rc::ptr_eq(text, &statement.text)) {
            let outline = Rc::new(Outline::of(&statement.text, &statement.layout));
            self.outlines.insert(statement.id, (Rc::clone(&statement.text), outline));
        }
    }

    /// The chosen annotation.
    #[must_use]
    pub fn chosen_annotation(&self) -> Option<&Rc<Annotation>> {
        self.project.annotation(self.current?, self.chosen.as_ref()?.id)
    }

    /// The text of the pending selection.
    #[must_use]
    pub fn selected_text(&self) -> Option<&str> {
        let span = self.selection.as_ref().filter(|selection| !selection.dragging)?.span;
        Some(self.statement()?.text.slice(span))
    }
}
