//! The room of the codebook: what it shows, and what happens there.

pub mod changing;
pub mod dropping;
pub mod listing;
pub mod naming;
pub mod near;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use crate::codebook::CodebookMsg;
use crate::codebook::merging::Merging;
use crate::codebook::splitting::Splitting;
use crate::codebook::tree::{Folded, RowId, folded_at_first};
use crate::codebook::whole::{Doing, WholeMsg};
use crate::effect::{Effect, FocusTarget};
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::passages::PassagesTab;
use crate::passages::filter::{Condition, TagView};
use crate::room::Room;
use crate::work::Work;
use annotator_core::codebook::{Codebook, TreePlace, TreeStep};
use annotator_core::project::id::{AnnotationId, CodeId, StatementId};
use annotator_core::small_map::SmallSet;
use changing::CodeChange;
use listing::{CodesShown, CodesSorted, room_rows};
use naming::Naming;

/// What the room shows. It is kept while another room is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodebookRoom {
    pub tab: CodebookTab,
    /// The row that the keys act on. Its code is shown beside the tree.
    pub active: Option<RowId>,
    /// The codes that were chosen together; empty if only the active one is.
    pub chosen: SmallSet<CodeId>,
    /// Where choosing several rows in a row began.
    anchor: Option<RowId>,
    /// What is folded; `None` until something was folded or unfolded.
    folded: Option<Folded>,
    /// The words that codes are filtered by.
    pub query: String,
    pub shown: CodesShown,
    pub sorted: CodesSorted,
    /// The code whose name is being typed in the tree.
    pub naming: Option<Naming>,
    /// Whether a narrow window shows the code in place of the tree.
    pub opened: bool,
    /// A file with a codebook that is being read or written.
    pub doing: Option<Doing>,
}

/// A tab of the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodebookTab {
    /// The tree of codes, and one code.
    #[default]
    Codes,
    /// The layers and their fields.
    Fields,
    /// How to code with the codebook.
    Guidelines,
    /// The published versions.
    Versions,
    /// The rules for suggestions.
    Rules,
}

/// How a row is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Alone.
    One,
    /// Together with those chosen before, or no longer.
    Toggle,
    /// Together with all rows from where choosing began.
    Range,
    /// Not at all: the keys are about the row, and what was chosen stays chosen.
    Keep,
}

/// Something that happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomMsg {
    TabChosen(CodebookTab),
    RowChosen(RowId, Pick),
    /// A row was folded or unfolded.
    RowTurned(RowId),
    /// All rows with rows below them were folded (`true`) or unfolded.
    AllTurned(bool),
    /// Words to filter by were typed.
    Typed(String),
    ShownChosen(CodesShown),
    SortChosen(CodesSorted),
    /// A narrow window shows a code in place of the tree, or the tree again.
    Opened(bool),
    NamingBegun(Naming),
    /// The name was typed, or given up.
    NamingEnded(Option<String>),
    /// The chosen codes are to go a step through the tree.
    Stepped(TreeStep),
    Moved(Vec<CodeId>, TreePlace),
    CodeChanged(CodeId, CodeChange),
    /// Codes are no longer offered, or are again, with all codes under them.
    SetAside(Vec<CodeId>, bool),
    Merged(Merging),
    Split(Splitting),
    /// Two codes with similar names are different.
    FoundDifferent(CodeId, CodeId),
    /// The user wants the list of all passages with a code.
    PassagesWanted(CodeId),
    /// The user wants to see an annotation in its text.
    PassageWanted(StatementId, AnnotationId),
    /// To the codebook as a whole.
    Whole(WholeMsg),
}

impl From<RoomMsg> for Msg {
    fn from(msg: RoomMsg) -> Self {
        Self::Codebook(CodebookMsg::Room(Later::new(msg)))
    }
}

impl CodebookRoom {
    /// The codes that actions are about: those chosen together, or the active one.
    #[must_use]
    pub fn codes(&self) -> Vec<CodeId> {
        if self.chosen.is_empty() {
            self.active.iter().filter_map(RowId::code).cloned().collect()
        } else {
            self.chosen.iter().cloned().collect()
        }
    }

    /// The rows that are folded.
    #[must_use]
    pub fn folded_in(&self, codebook: &Codebook) -> Folded {
        self.folded.clone().unwrap_or_else(|| folded_at_first(codebook))
    }

    pub(crate) fn set_folded(&mut self, folded: Folded) {
        self.folded = Some(folded);
    }

    /// Whether codes can be moved by their place. While they are sorted, a place means nothing.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.sorted == CodesSorted::Own
    }
}

impl Open {
    /// What the room of the codebook shows.
    #[must_use]
    pub fn codebook_room(&self) -> Later<CodebookRoom> {
        self.codebook_room.clone().unwrap_or_default()
    }
}

impl Work<'_> {
    pub(crate) fn take_codebook_room(&mut self, msg: &RoomMsg) {
        match msg {
            RoomMsg::TabChosen(tab) => self.change_codebook_room(|room| room.tab = *tab),
            RoomMsg::RowChosen(row, pick) => self.choose_row(row, *pick),
            RoomMsg::RowTurned(row) => self.turn_row(row),
            RoomMsg::AllTurned(fold) => self.turn_all(*fold),
            RoomMsg::Typed(query) => {
                self.change_codebook_room(|room| room.query.clone_from(query));
            }
            RoomMsg::ShownChosen(shown) => self.change_codebook_room(|room| room.shown = *shown),
            RoomMsg::SortChosen(sorted) => self.change_codebook_room(|room| room.sorted = *sorted),
            RoomMsg::Opened(opened) => self.change_codebook_room(|room| room.opened = *opened),
            RoomMsg::NamingBegun(naming) => self.begin_naming(naming),
            RoomMsg::NamingEnded(name) => self.end_naming(name.as_deref()),
            RoomMsg::Stepped(step) => self.step_codes(*step),
            RoomMsg::Moved(codes, place) => self.move_codes(codes, place),
            RoomMsg::CodeChanged(code, change) => self.change_code(code, change),
            RoomMsg::SetAside(codes, aside) => self.set_aside(codes, *aside),
            RoomMsg::Merged(merging) => self.merge_codes(merging),
            RoomMsg::Split(splitting) => self.split_code(splitting),
            RoomMsg::FoundDifferent(one, other) => self.keep_different(one, other),
            RoomMsg::PassagesWanted(code) => self.list_passages(code),
            RoomMsg::PassageWanted(statement, annotation) => {
                self.show_annotation_of(*statement, *annotation);
            }
            RoomMsg::Whole(msg) => self.take_whole_codebook(msg.clone()),
        }
    }

    /// Changes what the room shows.
    pub(crate) fn change_codebook_room(&mut self, change: impl FnOnce(&mut CodebookRoom)) {
        self.with_open(|open| change(open.codebook_room.get_or_insert_default().make_mut()));
    }

    /// Makes a code the active one and unfolds what is above it.
    pub(crate) fn show_in_room(&mut self, code: &CodeId) {
        let Some(open) = &self.model.open else { return };
        let codebook = &open.project.codebook;
        let Some(found) = codebook.code(code) else { return };
        let mut above: Vec<RowId> =
            codebook.above(code).map(|above| RowId::Code(above.id.clone())).collect();
        above.push(RowId::Layer(found.layer.clone()));
        let mut folded = open.codebook_room().folded_in(&open.project.codebook);
        above.iter().for_each(|row| {
            folded.remove(row);
        });
        let row = RowId::Code(code.clone());
        self.change_codebook_room(|room| {
            room.folded = Some(folded);
            room.anchor = Some(row.clone());
            room.active = Some(row);
            room.chosen = SmallSet::new();
        });
    }

    fn choose_row(&mut self, row: &RowId, pick: Pick) {
        let Some(open) = &self.model.open else { return };
        let mut room = open.codebook_room();
        let rows = room_rows(&open.project, &room);
        let room = room.make_mut();
        match pick {
            Pick::One => {
                room.chosen = SmallSet::new();
                room.anchor = Some(row.clone());
            }
            Pick::Keep => {}
            Pick::Toggle => {
                let first = room.chosen.is_empty();
                if first {
                    room.chosen.extend(room.active.iter().filter_map(RowId::code).cloned());
                }
                if let Some(code) = row.code()
                    && ((first && room.active.as_ref() == Some(row)) || !room.chosen.remove(code))
                {
                    room.chosen.insert(code.clone());
                }
                room.anchor = Some(row.clone());
            }
            Pick::Range => {
                let anchor = room.anchor.clone().or_else(|| room.active.clone());
                let place = |id: &RowId| rows.iter().position(|it| it.id == *id);
                let (Some(from), Some(to)) = (anchor.as_ref().and_then(place), place(row)) else {
                    return;
                };
                let range = rows.get(from.min(to)..=from.max(to)).unwrap_or_default();
                room.chosen = range.iter().filter_map(|row| row.id.code()).cloned().collect();
                room.anchor = anchor;
            }
        }
        room.active = Some(row.clone());
        room.naming = None;
        let room = room.clone();
        self.change_codebook_room(|now| *now = room);
    }

    fn turn_row(&mut self, row: &RowId) {
        let Some(open) = &self.model.open else { return };
        let mut folded = open.codebook_room().folded_in(&open.project.codebook);
        if !folded.remove(row) {
            folded.insert(row.clone());
        }
        self.change_codebook_room(|room| room.folded = Some(folded));
    }

    fn turn_all(&mut self, fold: bool) {
        let Some(open) = &self.model.open else { return };
        let parents = open.project.codebook.codes.iter().filter_map(|code| code.parent.clone());
        let folded = if fold { parents.map(RowId::Code).collect() } else { Folded::new() };
        self.change_codebook_room(|room| room.folded = Some(folded));
    }

    /// Lists all passages with a code, or with one under it, in the room of passages.
    fn list_passages(&mut self, code: &CodeId) {
        self.with_open(|open| {
            let room = open.passages.get_or_insert_default().make_mut();
            let conditions = vec![Condition::Code(code.clone())];
            room.view = Rc::new(TagView { conditions, ..TagView::default() });
        });
        self.show_table(PassagesTab::Tags);
    }

    /// Shows an annotation in its text.
    fn show_annotation_of(&mut self, statement: StatementId, annotation: AnnotationId) {
        self.show_room(Room::Read);
        self.turn_to(statement);
        self.choose_annotation(annotation);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }
}
