//! The room with everything in the project as tables: all annotations, and all statements.
//!
//! The state is made and read only by the later module; the start of the page only holds it.

pub mod changes;
pub mod filter;
pub mod lister;
pub mod memos;
pub mod quotes;
pub mod row;
pub mod sorting;
pub mod source;
pub mod steps;
pub mod table_files;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::passages::changes::TagChange;
use crate::passages::filter::TagView;
use crate::passages::lister::GroupKey;
use crate::room::Room;
use crate::work::Work;
use annotator_core::project::id::{AnnotationId, AttributeId, LayerId, StatementId};
use annotator_core::project::memo::MemoOf;
use annotator_core::small_map::SmallSet;
use annotator_jobs::{Job, JobNumber, Reply};

/// An annotation and the statement that it belongs to.
pub type TagId = (StatementId, AnnotationId);

/// A table of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassagesTab {
    /// All annotations.
    Tags,
    /// All statements.
    Statements,
    /// The report of memos and notes.
    Memos,
}

/// A column of the table of annotations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagColumn {
    Code,
    Passage,
    Statement,
    Delegation,
    Date,
    Annotator,
    /// The whole record in words.
    Record,
    Confidence,
    Note,
    Origin,
    /// When it was last changed.
    Modified,
    /// The codebook's revision it was made under.
    Revision,
    /// A field of a layer.
    Field(LayerId, AttributeId),
}

impl TagColumn {
    /// The columns that are shown until others are chosen.
    pub const FIRST: [Self; 7] = [
        Self::Code,
        Self::Passage,
        Self::Statement,
        Self::Delegation,
        Self::Date,
        Self::Annotator,
        Self::Record,
    ];
    /// What rows are sorted by after the head of the column was clicked: by it, with the largest last,
    /// then first; then they are as in the texts.
    #[must_use]
    pub fn next_sort(&self, now: Option<&(Self, bool)>) -> Option<(Self, bool)> {
        match now {
            Some((by, false)) if by == self => Some((self.clone(), true)),
            Some((by, true)) if by == self => None,
            _ => Some((self.clone(), false)),
        }
    }

    /// Further columns that every project has.
    pub const FURTHER: [Self; 5] =
        [Self::Confidence, Self::Note, Self::Origin, Self::Modified, Self::Revision];
}

/// The cell that the keys are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagPlace {
    pub line: PlaceLine,
    /// 0 is the box that chooses the row; then come the columns.
    pub cell: usize,
}

/// The line that a cell is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceLine {
    /// The headings of the columns.
    Header,
    /// The heading of a group.
    Group(GroupKey),
    Row(TagId),
}

/// The state of the room. It stays while the project is open.
#[derive(Clone, Debug)]
pub struct PassagesRoom {
    /// The table that was chosen, if any was.
    pub tab: Option<PassagesTab>,
    pub view: Rc<TagView>,
    pub columns: SmallSet<TagColumn>,
    /// Groups whose rows are not shown.
    pub folded: SmallSet<GroupKey>,
    /// The rows that the next action is about.
    pub chosen: Rc<SmallSet<TagId>>,
    /// Where the user was when they left the table.
    pub place: Option<TagPlace>,
    /// The job that writes a workbook.
    saving: Option<JobNumber>,
}

impl Default for PassagesRoom {
    fn default() -> Self {
        Self {
            tab: None,
            view: Rc::default(),
            columns: TagColumn::FIRST.into_iter().collect(),
            folded: SmallSet::new(),
            chosen: Rc::default(),
            place: None,
            saving: None,
        }
    }
}

/// Something that happened in the room.
#[derive(Clone, Debug)]
pub enum PassagesMsg {
    TabChosen(PassagesTab),
    /// The room is wanted with this table.
    TableWanted(PassagesTab),
    /// The filters, the order or the groups were changed.
    ViewChanged(Box<TagView>),
    /// A column is shown (`true`) or not.
    ColumnShown(TagColumn, bool),
    /// A group was folded (`true`) or unfolded.
    GroupFolded(GroupKey, bool),
    /// Rows were chosen (`true`) or left.
    TagsChosen(Vec<TagId>, bool),
    /// Opens the text at an annotation. The table is later shown at this place again.
    TagOpened(TagId, TagPlace),
    /// One annotation or many were changed, in one step.
    TagsChanged(Vec<TagId>, Box<TagChange>),
    /// So many rows were copied as a table.
    TagsCopied(usize),
    /// A memo was typed in.
    MemoTyped(MemoOf, String),
    /// What is shown is wanted as a file.
    FileWanted {
        /// The end of the file's name; the project's name comes before it.
        of: &'static str,
        ending: &'static str,
        media_type: &'static str,
        content: String,
    },
    /// A table (CSV) is wanted as a workbook.
    WorkbookWanted {
        /// The end of the file's name; the project's name comes before it.
        of: &'static str,
        table: String,
    },
}

impl PassagesMsg {
    /// The message as the page's queue holds it.
    #[must_use]
    pub fn send(self) -> Msg {
        Msg::Passages(Later::new(self))
    }
}

impl Open {
    /// The state of the room, as long as nothing was changed in it the first one.
    #[must_use]
    pub fn passages_room(&self) -> Later<PassagesRoom> {
        self.passages.clone().unwrap_or_default()
    }
}

impl PassagesRoom {
    /// The table that is shown. Before anything is tagged, there is only one to look at.
    #[must_use]
    pub fn tab(&self, has_tags: bool) -> PassagesTab {
        let first = if has_tags { PassagesTab::Tags } else { PassagesTab::Statements };
        self.tab.unwrap_or(first)
    }
}

impl Work<'_> {
    pub(crate) fn take_passages(&mut self, msg: PassagesMsg) {
        match msg {
            PassagesMsg::TabChosen(tab) => self.with_passages(|room| room.tab = Some(tab)),
            PassagesMsg::TableWanted(tab) => self.show_table(tab),
            PassagesMsg::ViewChanged(view) => {
                self.with_passages(|room| room.view = Rc::new(*view));
            }
            PassagesMsg::ColumnShown(column, shown) => self.with_passages(|room| {
                put(&mut room.columns, column, shown);
            }),
            PassagesMsg::GroupFolded(group, folded) => self.with_passages(|room| {
                put(&mut room.folded, group, folded);
            }),
            PassagesMsg::TagsChosen(ids, chosen) => self.with_passages(|room| {
                let all = Rc::make_mut(&mut room.chosen);
                *all = changed_set(std::mem::take(all), ids, chosen);
            }),
            PassagesMsg::TagOpened((statement, id), place) => {
                self.with_passages(|room| room.place = Some(place));
                self.turn_to(statement);
                self.show_room(Room::Read);
                self.choose_annotation(id);
            }
            PassagesMsg::TagsChanged(ids, change) => self.change_tags(&ids, &change),
            PassagesMsg::TagsCopied(tags) => self.say(Reason::TagsCopied(tags)),
            PassagesMsg::MemoTyped(about, text) => self.type_memo(&about, &text),
            PassagesMsg::FileWanted { of, ending, media_type, content } => {
                self.save_shown(&format!("{of}.{ending}"), media_type, content);
            }
            PassagesMsg::WorkbookWanted { of, table } => self.make_workbook(of, table),
        }
    }

    fn with_passages(&mut self, change: impl FnOnce(&mut PassagesRoom)) {
        self.with_open(|open| change(open.passages.get_or_insert_default().make_mut()));
    }

    /// Shows a table of the room.
    pub(crate) fn show_table(&mut self, tab: PassagesTab) {
        self.with_passages(|room| room.tab = Some(tab));
        self.show_room(Room::Passages);
    }

    /// Offers what is shown as a file.
    fn save_shown(&mut self, end: &str, media_type: &'static str, content: String) {
        let Some(open) = &self.model.open else { return };
        let name = format!("{}-{end}", file_stem(&open.project.name));
        self.effects.push(Effect::Download { name: name.clone(), media_type, content });
        self.say(Reason::Exported { name });
    }

    /// Has the worker make a workbook of a table.
    fn make_workbook(&mut self, of: &str, table: String) {
        let Some(open) = &self.model.open else { return };
        let name = format!("{}-{of}.xlsx", file_stem(&open.project.name));
        let file = FileBytes { name: String::new(), bytes: table.into_bytes() };
        let job = self.run(Job::Workbook { name }, vec![Rc::new(file)]);
        self.with_passages(|room| room.saving = Some(job));
    }

    /// Takes a reply about a workbook. Returns whether the job was one.
    pub(crate) fn workbook_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let room = self.model.open.as_ref().and_then(|open| open.passages.as_ref());
        if room.is_none_or(|room| room.saving != Some(job)) {
            return false;
        }
        self.with_passages(|room| room.saving = None);
        match reply {
            Reply::Packed { name, .. } => self.say_exported(name.clone()),
            Reply::Broken(_) => self.say(Reason::WorkbookNotMade),
            _ => {} // replies to other jobs
        }
        true
    }

    /// Leaves the rows that were removed.
    pub(super) fn leave_tags(&mut self, ids: &[TagId]) {
        let gone = ids.to_vec();
        self.with_passages(|room| {
            let all = Rc::make_mut(&mut room.chosen);
            *all = changed_set(std::mem::take(all), gone, false);
        });
    }

    pub(super) fn say(&mut self, reason: Reason) {
        self.model.notify(reason);
    }
}

fn put<T: Ord>(set: &mut SmallSet<T>, item: T, there: bool) {
    if there {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}

/// A set with more or fewer items. Many are sorted at once; inserting each would move the others.
fn changed_set(all: SmallSet<TagId>, ids: Vec<TagId>, chosen: bool) -> SmallSet<TagId> {
    if chosen {
        all.into_iter().chain(ids).collect()
    } else {
        let ids: SmallSet<TagId> = ids.into_iter().collect();
        all.into_iter().filter(|id| !ids.contains(id)).collect()
    }
}
