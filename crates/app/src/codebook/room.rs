//! The room of the codebook: what it shows, and what happens there.

use crate::codebook::CodebookMsg;
use crate::codebook::whole::{Doing, WholeMsg};
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::work::Work;

/// What the room shows. It is kept while another room is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodebookRoom {
    pub tab: CodebookTab,
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
}

/// Something that happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomMsg {
    TabChosen(CodebookTab),
    /// To the codebook as a whole.
    Whole(WholeMsg),
}

impl From<RoomMsg> for Msg {
    fn from(msg: RoomMsg) -> Self {
        Self::Codebook(CodebookMsg::Room(Later::new(msg)))
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
            RoomMsg::Whole(msg) => self.take_whole_codebook(msg.clone()),
        }
    }

    /// Changes what the room shows.
    pub(crate) fn change_codebook_room(&mut self, change: impl FnOnce(&mut CodebookRoom)) {
        self.with_open(|open| change(open.codebook_room.get_or_insert_default().make_mut()));
    }
}
