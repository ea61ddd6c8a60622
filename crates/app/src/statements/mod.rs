//! Projects and their statements, and where opened files go.

mod bookmark;
pub mod correcting;
pub mod groups;
pub mod joining;
mod joining_update;
pub mod link;
pub mod naming;
mod order;
mod removal;
pub mod table;
mod table_update;
pub mod variables;
pub mod zones;

#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod variables_tests;

use std::rc::Rc;

use crate::codebook::whole::WholeDialog;
use crate::effect::{Effect, FocusTarget};
use crate::input::FileBytes;
use crate::model::Open;
use crate::notice::Announcement;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::exchange::codebook::looks_like_codebook;
use annotator_core::project::annotation::Stamp;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodebookId, ProjectId, StatementId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter::{self, Preset};

pub use table_update::TableMsg;

/// Something that happened to the project, its names or its list of statements.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementsMsg {
    /// The user wants the sample.
    SampleChosen {
        /// Whether the sample comes with its annotations.
        coded: bool,
    },
    /// The user wants an empty project, and is asked what it begins with.
    NewProjectChosen,
    ProjectMade(NewProject),
    ProjectRenamed(String),
    AnnotatorRenamed(String),
    StatementChosen(StatementId),
    /// The user wants the next (`true`) or previous statement.
    StatementStepped(bool),
    /// The user wants to remove statements, and is asked first if any has annotations.
    RemovalAsked(Vec<StatementId>),
    StatementsRemoved(Vec<StatementId>),
    /// The user corrected the text of a statement to this.
    TextCorrected(StatementId, String),
    /// The user wants a link to the selection or the chosen annotation.
    LinkWanted,
    /// The address has this link to a passage.
    LinkCame(String),
    /// The statement begins (`false`) or ends with the paragraph that the user is at.
    EdgeHere(bool),
    /// The first (`false`) or last paragraph of the statement was chosen.
    EdgeMoved {
        end: bool,
        paragraph: u32,
    },
    /// An edge of the statement was moved by one paragraph.
    EdgeStepped {
        end: bool,
        forward: bool,
    },
    /// The paragraph of the caret gets the bookmark, or loses it.
    BookmarkSet,
    BookmarkWanted,
    /// A tag was pasted that was copied in this page or another one.
    TagPasted(String),
}

/// What a new project begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewProject {
    /// May be empty.
    pub name: String,
    pub codes: Preset,
}

impl Work<'_> {
    pub(crate) fn take_statements(&mut self, msg: StatementsMsg) {
        match msg {
            StatementsMsg::SampleChosen { coded } => self.sample_chosen(coded),
            StatementsMsg::NewProjectChosen => self.new_project_chosen(),
            StatementsMsg::ProjectMade(new) => self.make_project(&new),
            StatementsMsg::ProjectRenamed(name) => self.rename_project(&name),
            StatementsMsg::AnnotatorRenamed(name) => self.give_name(&name),
            StatementsMsg::StatementChosen(id) => self.show_statement(id),
            StatementsMsg::StatementStepped(forward) => self.step_statement(forward),
            StatementsMsg::RemovalAsked(ids) => self.ask_to_remove_statements(ids),
            StatementsMsg::StatementsRemoved(ids) => self.remove_statements(&ids),
            StatementsMsg::TextCorrected(id, text) => self.correct_statement(id, &text),
            StatementsMsg::LinkWanted => self.copy_link(),
            StatementsMsg::LinkCame(fragment) => self.link_came(fragment),
            StatementsMsg::EdgeHere(end) => self.set_edge_here(end),
            StatementsMsg::EdgeMoved { end, paragraph } => self.move_zone_edge(end, paragraph),
            StatementsMsg::EdgeStepped { end, forward } => self.step_zone_edge(end, forward),
            StatementsMsg::BookmarkSet => self.set_bookmark(),
            StatementsMsg::BookmarkWanted => self.go_to_bookmark(),
            StatementsMsg::TagPasted(copied) => self.paste_tag(&copied),
        }
    }

    pub(crate) fn files_opened(&mut self, files: Vec<FileBytes>) {
        // Our own files are opened beside what can only be read, and not added to it.
        let read = self.model.open.as_ref().is_some_and(Open::is_only_read);
        let beside = read && files.iter().all(looks_like_project_file);
        if !beside && !self.may_change() {
            return;
        }
        if self.collects_files() {
            let files = self.take_tables(files.into_iter().map(Rc::new).collect());
            return self.collect(files);
        }
        if let Some(exercise) = self.class_of_files(&files) {
            self.open_class(exercise);
            return self.collect(files.into_iter().map(Rc::new).collect());
        }
        let is_codebook = |file: &FileBytes| looks_like_codebook(&file.name, &file.bytes);
        let (codebooks, files): (Vec<_>, Vec<_>) = files.into_iter().partition(is_codebook);
        if !codebooks.is_empty() {
            if self.is_only_exercise() {
                return;
            }
            codebooks.into_iter().for_each(|file| self.read_codebook(Rc::new(file)));
            if files.is_empty() {
                return;
            }
        }
        let (projects, others): (Vec<_>, Vec<_>) =
            files.into_iter().partition(looks_like_project_file);
        // Files are read here only where an exercise decides which of them are welcome.
        let fits = !self.is_for_exercise()
            || (others.is_empty() && projects.iter().all(|file| self.fits_exercise(file)));
        if !fits && self.is_only_exercise() {
            return;
        }
        self.project_files_opened(projects);
        if let [only] = others.as_slice()
            && only.name.to_ascii_lowercase().ends_with(".xlsx")
            && self.has_statements()
        {
            // A workbook is no text of a statement, so it is about statements that are here.
            others.into_iter().for_each(|table| self.begin_join(Rc::new(table), None));
            return;
        }
        let others = self.unpack_coders_files(others);
        if others.iter().any(comes_with_others) {
            return self.begin_import(others.into_iter().map(Rc::new).collect());
        }
        self.take_in(others);
    }

    pub(crate) fn new_project(&mut self, name: String) -> Project {
        self.new_project_with(NewProject { name, ..NewProject::default() })
    }

    /// A project with the codes of a preset. A codebook without codes becomes one's own.
    pub(crate) fn new_project_with(&mut self, new: NewProject) -> Project {
        let id = ProjectId(self.ports.uuid());
        let annotator = Annotator {
            id: AnnotatorId(self.ports.uuid()),
            name: self.model.settings.name.clone(),
            kind: AnnotatorKind::Person,
        };
        let mut codebook = new.codes.codebook_in(self.ports.language());
        if new.codes == Preset::Empty {
            codebook.id = CodebookId(self.ports.uuid());
        }
        Project::new(id, new.name, codebook, annotator)
    }

    pub(crate) fn new_project_chosen(&mut self) {
        self.model.dialog = None;
        if !self.may_leave() {
            return;
        }
        self.model.dialog = Some(WholeDialog::NewProject.into());
    }

    pub(crate) fn make_project(&mut self, new: &NewProject) {
        self.model.dialog = None;
        if self.may_leave() {
            let project = self
                .new_project_with(NewProject { name: new.name.trim().into(), codes: new.codes });
            self.open_new(project);
        }
    }

    pub(crate) fn sample_chosen(&mut self, coded: bool) {
        self.model.dialog = None;
        if !self.may_leave() {
            return;
        }
        let id = StatementId(self.ports.uuid());
        let Ok(statement) = starter::sample_in(self.ports.language(), id) else { return };
        let mut project = self.new_project(statement.metadata.title.clone());
        let annotations = match project.annotators.first() {
            Some(annotator) if coded => {
                let stamp = Stamp { modified: self.ports.now(), revision: project.revision };
                let mut new_id = || AnnotationId(self.ports.uuid());
                starter::sample_coding(&statement, annotator.id, stamp, &mut new_id)
            }
            _ => Vec::new(),
        };
        let edit = Edit::AddStatement { at: 0, statement: Rc::new(statement), annotations };
        match edit.apply(&mut project) {
            Ok(_) => self.open_new(project),
            Err(error) => self.refuse(error.into()),
        }
    }

    pub(crate) fn rename_project(&mut self, name: &str) {
        let name = name.trim().to_owned();
        let Some(open) = &self.model.open else { return };
        if name.is_empty() || name == open.project.name {
            return;
        }
        self.perform_or_say(
            StepKind::RenameProject,
            name.clone(),
            vec![Edit::RenameProject { name }],
        );
    }

    /// Shows a statement and moves the focus to its text.
    pub(crate) fn show_statement(&mut self, id: StatementId) {
        self.turn_to(id);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Shows a statement. The focus stays where it is.
    pub(crate) fn turn_to(&mut self, id: StatementId) {
        let Some(open) = &mut self.model.open else { return };
        let Some(statement) = open.project.statement(id).cloned() else { return };
        if open.current == Some(id) {
            return;
        }
        open.current = Some(id);
        open.update_outline();
        open.update_shown();
        open.caret = open.first_caret();
        open.tagged = None;
        open.selection = None;
        open.picker = None;
        open.chosen = None;
        open.flash = None;
        let paragraph = open.paragraphs.get(&id).copied().unwrap_or(0);
        if paragraph > 0 {
            self.effects.push(Effect::ScrollToParagraph(paragraph));
        }
        self.model.act();
        self.announce(Announcement::Statement(statement));
        self.save_place();
    }

    pub(crate) fn step_statement(&mut self, forward: bool) {
        if let Some(id) = self.model.open.as_ref().and_then(|open| open.beside(forward)) {
            self.show_statement(id);
        }
    }

    pub(crate) fn scrolled(&mut self, paragraph: usize) {
        let Some(open) = &mut self.model.open else { return };
        let Some(id) = open.current else { return };
        if open.paragraphs.insert(id, paragraph) != Some(paragraph) {
            self.save_place();
        }
    }

    /// Drops view state that points at something an edit, an undo or a redo removed.
    pub(crate) fn mend_view(&mut self) {
        self.mend_paint_filter();
        let Some(open) = &mut self.model.open else { return };
        open.table.mend(&open.project.statements);
        open.mend_filter();
        if open.current.is_none_or(|id| open.project.statement(id).is_none()) {
            open.current = None;
            open.selection = None;
            open.picker = None;
            open.chosen = None;
            if let Some(first) = open.project.statements.first().map(|statement| statement.id) {
                self.show_statement(first);
            }
            return;
        }
        open.mend_places();
        open.update_outline();
        open.update_shown();
        let codebook = &open.project.codebook;
        open.kept.take_if(|code| codebook.code(code).is_none());
        let set = open.annotations();
        if let Some(chosen) = &mut open.chosen {
            chosen.stack.retain(|id| set.get(*id).is_some());
            if set.get(chosen.id).is_none() {
                open.chosen = None;
            }
        }
        let filter = &mut open.filter.code;
        if filter.as_ref().is_some_and(|code| open.project.codebook.code(code).is_none()) {
            *filter = None;
        }
    }
}

/// Whether the file may belong to another one that was opened with it, so that both must be read
/// together: an `.ann` file to its text, an `.xmi` file, which has its own text, to its type
/// system.
fn comes_with_others(file: &FileBytes) -> bool {
    let name = file.name.to_ascii_lowercase();
    [".ann", ".xmi"].iter().any(|ending| name.ends_with(ending))
}

/// The ending of project files that the installed page opens by a double click. It is in one piece,
/// because some systems look only at what follows the last dot.
const OWN_ENDING: &str = ".statement";

/// Whether to open the file as a project file: its name ends in `.json` or `.statement`, or it begins like a
/// project file. A list of objects is never a project file, but a table of statements.
fn looks_like_project_file(file: &FileBytes) -> bool {
    let name = file.name.to_ascii_lowercase();
    let is_json = [".json", OWN_ENDING].iter().any(|ending| name.ends_with(ending));
    let content = file.bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&file.bytes);
    let mut filled = content.iter().filter(|byte| !byte.is_ascii_whitespace());
    match (filled.next(), filled.next()) {
        (Some(b'['), Some(b'{')) => false,
        (Some(b'{'), _) => is_json || find(content, b"\"statement-annotator\""),
        _ => is_json,
    }
}

fn find(content: &[u8], needle: &[u8]) -> bool {
    let head = content.get(..2000).unwrap_or(content);
    head.windows(needle.len()).any(|window| window == needle)
}
