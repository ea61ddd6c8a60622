//! The state of the page.

use crate::later::Later;
use std::rc::Rc;

use crate::annotators::NameQuestion;
use crate::annotators::shown::ShownSet;
use crate::classroom::judging::{Judging, ReadPacket, SaidAbout};
use crate::classroom::making::{Making, TypedPart};
use crate::classroom::on_platform::OnPlatform;
use crate::classroom::reviewing::{Comparing, Reviewed, Reviewing};
use crate::classroom::self_checking::SelfChecking;
use crate::classroom::teaching::{ClassField, Teaching};
use crate::classroom::working::Card;
use crate::classroom::{CarriedKey, InFile, Task};
use crate::codebook::room::CodebookRoom;
use crate::coders::CodersRoom;
use crate::coding::filter::Filter;
use crate::coding::listing::ListOptions;
use crate::coding::paint_filter::PaintFilter;
use crate::coding::picker::{Picker, Purpose};
use crate::coding::record::Recording;
use crate::dialog::Dialog;
use crate::exchange::adding::Adding;
use crate::exchange::exporting::Exporting;
use crate::exchange::importing::Importing;
use crate::find::Find;
use crate::hints::Hint;
use crate::input::{FileBytes, Pointing};
use crate::insight::InsightRoom;
use crate::intake::Intake;
use crate::keeping::bin::Binned;
use crate::keeping::storage::{Backup, InClassroom, Recent, Settings, StorageProblem};
use crate::notice::{Announcement, Notice};
use crate::passages::PassagesRoom;
use crate::room::Room;
use crate::statements::joining::Joining;
use crate::statements::table::Table;
use crate::suggesting::Suggesting;
use annotator_core::edit::history::{History, StepName};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, CodeId, ExerciseId, HandInId, ProjectId, StatementId,
};
use annotator_core::project::memo::MemoOf;
use annotator_core::project::outline::{Outline, Zone};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;
use annotator_jobs::JobNumber;

/// The state of the page.
#[derive(Debug, Default)]
pub struct Model {
    /// `None` on the start page.
    pub open: Option<Open>,
    /// The project that is being read from storage.
    pub opening: Option<ProjectId>,
    /// What to do with that project once it is read.
    pub once_open: Option<(ProjectId, OnceOpen)>,
    /// Whether storage has answered at all.
    pub started: bool,
    /// Whether the later module, which is fetched after the start, has been loaded.
    pub complete: bool,
    /// The project that this window has asked the browser for; see [`ReadOnly`].
    pub held: Option<ProjectId>,
    /// Recent projects, the last used first.
    pub recents: Rc<Vec<Recent>>,
    /// Deleted projects; `None` until their list was read.
    pub bin: Option<Later<Vec<Binned>>>,
    pub settings: Settings,
    /// The notices that are shown, the newest last.
    pub notices: Vec<Notice>,
    /// The last notices about the open project, whether shown or not, the newest first.
    pub past_notices: Rc<Vec<Notice>>,
    /// The time of the last message.
    pub now: Timestamp,
    /// What the live region announces. The number grows with each announcement, so that the same
    /// words can be announced twice.
    pub announcement: Option<(u64, Announcement)>,
    /// What the status line suggests while it has nothing else to say.
    pub hint: Option<Hint>,
    pub dialog: Option<Dialog>,
    /// A link to a passage that waits for its project.
    pub link: Option<String>,
    /// What is shown of the open project.
    pub room: Room,
    /// Dropped, chosen or pasted texts that are not in the project yet.
    pub intake: Option<Later<Intake>>,
    /// Whether the page came with an exercise.
    pub given: Given,
    /// The hand-in whose feedback the page came with.
    pub given_feedback: Option<HandInId>,
    /// The learning platform that the exercise runs in.
    pub platform: Option<Later<OnPlatform>>,
    /// The job that packs an exercise for a platform.
    pub packaging: Option<JobNumber>,
    /// An exercise that was opened and not begun.
    pub card: Option<Later<Card>>,
    /// Another program's file, while its dialog is open.
    pub importing: Option<Later<Importing>>,
    /// Files of other programs that wait for the current import.
    pub waiting_imports: Vec<Vec<Rc<FileBytes>>>,
    /// Project files that may be added to a project, while their dialog is open.
    pub adding: Option<Later<Adding>>,
    /// A table that is being joined to statements, while its dialog is open.
    pub joining: Option<Later<Joining>>,
    /// An export, while its dialog is open.
    pub exporting: Option<Later<Exporting>>,
    pub last_job: JobNumber,
    /// Project files that wait until the user has answered the question about an earlier one.
    pub waiting_files: Vec<FileBytes>,
    /// Why nothing can be stored; `None` if storage works.
    pub storage_problem: Option<StorageProblem>,
    /// The id of the next notice.
    pub next_notice: u64,
}

/// An open project and everything about working on it.
#[derive(Debug)]
pub struct Open {
    /// The project's key in storage. This is not the project's own id: the same project file can be
    /// opened twice, and the two must not affect each other.
    pub key: ProjectId,
    pub project: Project,
    pub history: History,
    /// The annotator at work. They may not be in the project yet: their first annotation adds them.
    pub annotator: AnnotatorId,
    /// Why the user is being asked for their name, if they are.
    pub name_question: Option<NameQuestion>,
    /// Whether they were asked since the project was opened.
    pub name_asked: bool,
    /// The annotators whose annotations are not shown.
    pub hidden: SmallSet<AnnotatorId>,
    /// The annotators whose codings are hand-ins. They are not shown at first, and not named.
    pub students: SmallSet<AnnotatorId>,
    pub(crate) shown: Option<ShownSet>,
    /// What is painted in the text.
    pub paint_filter: PaintFilter,
    pub(crate) painted: Option<ShownSet>,
    /// The statement shown.
    pub current: Option<StatementId>,
    /// The structure of each statement shown so far, with the statement it was made from.
    pub outlines: SmallMap<StatementId, (Rc<Statement>, Rc<Outline>)>,
    /// The first paragraph in view, by statement.
    pub paragraphs: SmallMap<StatementId, usize>,
    pub caret: Caret,
    /// The pending selection. It survives the loss of focus.
    pub selection: Option<Selection>,
    pub picker: Option<Picker>,
    /// The code that every further selection gets at once.
    pub kept: Option<CodeId>,
    pub chosen: Option<Chosen>,
    /// The passage that is highlighted for a moment, because something led there.
    pub flash: Option<Flash>,
    /// The annotation that was just tagged, until another one is chosen.
    pub tagged: Option<AnnotationId>,
    pub filter: Filter,
    /// The code that the codebook is to bring into view.
    pub wanted_code: Option<CodeId>,
    /// What the room of the codebook shows; `None` until it was opened.
    pub codebook_room: Option<Later<CodebookRoom>>,
    /// What the room of the coders shows; `None` until something was changed in it.
    pub coders: Option<Later<CodersRoom>>,
    /// What the room of insight shows; `None` until it was shown.
    pub insight: Option<Later<InsightRoom>>,
    /// How the list of annotations is arranged.
    pub list: ListOptions,
    pub recording: Recording,
    /// Whether the drawer of the search is open.
    pub finding: bool,
    /// The search, once it was opened.
    pub find: Option<Later<Find>>,
    /// The suggestions, once they were switched on.
    pub suggesting: Option<Later<Suggesting>>,
    pub(crate) task: Task,
    /// The exercise that is being made.
    pub making: Option<Making>,
    /// The class that is shown.
    pub teaching: Option<Later<Teaching>>,
    /// What of the feedback is shown, if the project is feedback.
    pub reviewing: Reviewing,
    pub(crate) reviewed: Reviewed,
    /// What of the packet is shown, if the project has works to review.
    pub judging: Judging,
    pub(crate) read_packet: ReadPacket,
    /// A text to practise on that is being compared with its key.
    pub comparing: Option<Comparing>,
    /// The last check of a student's answers.
    pub self_checking: Option<Later<SelfChecking>>,
    /// Whether the last answer of a calibration is explained.
    pub answer_told: bool,
    pub(crate) sequence: InFile,
    pub(crate) carried_key: CarriedKey,
    /// What the project is to a student, as the list of projects says.
    pub classroom: Option<InClassroom>,
    /// The table of all statements.
    pub table: Table,
    /// The room with the tables, once something was changed in it.
    pub passages: Option<Later<PassagesRoom>>,
    /// The field being typed in. Further typing in it extends the same undo step.
    pub typing: Option<TypingIn>,
    pub saving: Saving,
    /// Records that may not be on disk yet, in order.
    pub unsaved: Vec<Unsaved>,
    /// Why the project is read-only in this window, if it is.
    pub read_only: Option<ReadOnly>,
    /// The language of the page that its codebook was last shown in.
    pub language: Option<&'static str>,
    /// Whether to hand the project to another window as soon as everything is on disk.
    pub handing_over: bool,
    pub backup: Backup,
}

/// Whether the page came with an exercise, in itself or in its address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Given {
    #[default]
    Nothing,
    /// It did, and the exercise was not read yet. Nothing else is shown until then.
    Unread,
    /// The page is for this exercise only: there is no start page, and no other project.
    Only,
}

/// What to do with a stored project once it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnceOpen {
    /// Ask for another name.
    Rename,
    /// Store it once more, under this name.
    Duplicate(String),
}

/// Why the project is read-only in this window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another window may change it.
    OtherWindow,
    /// This window may change it, but must first read what the other one saved last.
    TakingOver,
}

/// A record that may not be on disk yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    pub seq: u64,
    pub record: String,
    /// The texts to store with it.
    pub texts: Vec<Rc<Text>>,
}

/// The caret in the current statement's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caret {
    pub at: ByteOffset,
    /// The other end of a selection that grows with the caret.
    pub anchor: Option<ByteOffset>,
}

/// The pending selection in the current statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The passage, with its edges snapped.
    pub span: Span,
    pub by: Pointing,
    pub dragging: bool,
}

/// A passage of the statement shown that is highlighted for a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flash {
    /// Distinguishes it from the next one.
    pub number: u64,
    pub spans: Spans,
}

/// The chosen annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub id: AnnotationId,
    /// All annotations at the same place, the shortest first, including this one.
    pub stack: Vec<AnnotationId>,
    /// Whether it was chosen by a click in the text. If so, another click there chooses the next
    /// one.
    pub clicked: bool,
}

/// A field that is being typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypingIn {
    /// The note of an annotation.
    Note(AnnotationId),
    /// A field of the record of an annotation.
    Attribute(AnnotationId, AttributeId),
    /// A student's note to the teacher on a statement.
    NoteToTeacher(StatementId),
    /// A memo.
    Memo(MemoOf),
    /// A field of an exercise.
    Exercise(ExerciseId, TypedPart),
    /// A field about the class of an exercise.
    Class(ExerciseId, ClassField),
    /// Something about a work that is reviewed.
    Review(AnnotatorId, SaidAbout),
}

/// How much of the project is saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// The sequence number of the last record made.
    pub last_seq: u64,
    /// All records up to this one are on disk.
    pub saved_seq: u64,
    /// When the last record was saved.
    pub saved_at: Option<Timestamp>,
    /// Whether a snapshot is on disk.
    pub stored: bool,
    /// Why the last attempt to save failed.
    pub problem: Option<StorageProblem>,
    /// Records since the last snapshot.
    pub since_snapshot: u64,
    /// Whether a snapshot was sent to storage and is not acknowledged yet.
    pub snapshot_pending: bool,
    /// Whether a snapshot should be written soon.
    pub snapshot_due: bool,
}

impl Saving {
    /// The state of a project that is on disk up to the record with this number.
    #[must_use]
    pub fn up_to(seq: u64) -> Self {
        Self { last_seq: seq, saved_seq: seq, stored: true, ..Self::default() }
    }

    /// Whether the project has never been on disk.
    fn is_new(&self) -> bool {
        !self.stored && (self.snapshot_due || self.snapshot_pending)
    }

    /// Whether a snapshot is on disk or on its way there.
    #[must_use]
    pub fn has_snapshot(&self) -> bool {
        self.stored || self.snapshot_pending
    }
}

/// What the page shows about saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was changed since the project was opened, with this many annotations.
    Unchanged(usize),
    Saving,
    /// Everything is on disk, since this time.
    Saved(Timestamp),
    /// Saving failed and will be tried again.
    Failed(StorageProblem),
    /// The project is read-only here because another window has it.
    Elsewhere,
}

impl Model {
    /// `None` without a project.
    #[must_use]
    pub fn save_state(&self) -> Option<SaveState> {
        let open = self.open.as_ref()?;
        if open.read_only.is_some() {
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

    /// Whether closing the page would lose work, because storage is full or not there and the user
    /// has no file with the last changes.
    #[must_use]
    pub fn would_lose_work(&self) -> bool {
        let Some(open) = self.open.as_ref().filter(|open| open.read_only.is_none()) else {
            return false;
        };
        let stuck = open.saving.problem.is_some() || self.storage_problem.is_some();
        let worked = open.saving.last_seq > 0 || !open.unsaved.is_empty();
        stuck && worked && open.backup.seq < open.saving.last_seq
    }

    /// The step that undo would undo.
    #[must_use]
    pub fn undo_name(&self) -> Option<&StepName> {
        self.open.as_ref()?.history.done().last().map(|step| &step.name)
    }

    /// The step that redo would redo.
    #[must_use]
    pub fn redo_name(&self) -> Option<&StepName> {
        self.open.as_ref()?.history.undone().last().map(|step| &step.name)
    }
}

impl Open {
    /// Replaces the project with its stored form, up to the record with this number.
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

    /// The structure of the statement shown.
    #[must_use]
    pub fn outline(&self) -> Option<&Rc<Outline>> {
        self.outlines.get(&self.current?).map(|(_, outline)| outline)
    }

    /// Computes the structure of the statement shown, unless it is known and nothing has changed.
    pub(crate) fn update_outline(&mut self) {
        let Some(statement) = self.statement().cloned() else { return };
        let known = self.outlines.get(&statement.id);
        if known.is_none_or(|(known, _)| !Rc::ptr_eq(known, &statement)) {
            let outline = Rc::new(Outline::of(&statement.text, &statement.layout));
            self.outlines.insert(statement.id, (statement, outline));
        }
    }

    /// Whether the caret, the selection or the chosen annotation is in a zone outside the
    /// statement.
    #[must_use]
    pub fn is_used(&self, zone: Zone) -> bool {
        let (Some(statement), Some(outline)) = (self.statement(), self.outline()) else {
            return false;
        };
        let chosen = self.chosen_annotation().map(|annotation| annotation.spans.hull());
        let selected = self.selection.map(|selection| selection.span);
        let spans = [chosen, selected].into_iter().flatten();
        let ends =
            spans.flat_map(|span| [span.start(), ByteOffset(span.end().0.saturating_sub(1))]);
        ends.chain([self.caret.at])
            .any(|at| outline.zone(statement.text.paragraph_at(at)) == Some(zone))
    }

    /// Where the caret is before it was placed: at the start of the statement proper.
    #[must_use]
    pub fn first_caret(&self) -> Caret {
        let first = self.outline().map_or(0, |outline| outline.first_of_body());
        let paragraph = self.statement().and_then(|it| it.text.paragraphs().get(first));
        Caret { at: paragraph.map_or(ByteOffset(0), |it| it.start().byte), anchor: None }
    }

    #[must_use]
    pub fn chosen_annotation(&self) -> Option<&Rc<Annotation>> {
        self.project.annotation(self.current?, self.chosen.as_ref()?.id)
    }

    /// The passage that a code is chosen for: the pending selection, or what the chosen annotation
    /// covers while its code is being changed.
    #[must_use]
    pub fn passage_to_code(&self) -> Option<Span> {
        let changes = self.picker.as_ref().is_some_and(|it| it.purpose == Purpose::Change);
        if changes {
            return Some(self.chosen_annotation()?.spans.hull());
        }
        Some(self.selection?.span)
    }

    /// The text of the pending selection; `None` while it is being dragged.
    #[must_use]
    pub fn selected_text(&self) -> Option<&str> {
        let span = self.selection.as_ref().filter(|selection| !selection.dragging)?.span;
        Some(self.statement()?.text.slice(span))
    }
}
