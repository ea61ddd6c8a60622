//! The rooms of an open project. The address names the room, so that back and forward work.

use crate::effect::{Effect, FocusTarget};
use crate::model::Open;
use crate::work::Work;

/// What the page shows of an open project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// One statement, to read and annotate it.
    #[default]
    Read,
    /// Everything in the project, as tables.
    Passages,
    /// The codebook, to change it.
    Codebook,
    /// What was coded, counted.
    Insight,
    /// How far annotators agree, their codings side by side, and settling what differs.
    Coders,
    /// Exercises, and what becomes of them.
    Class,
}

impl Room {
    /// The fragment of the address that leads to the room.
    #[must_use]
    pub fn fragment(self) -> &'static str {
        match self {
            Self::Read => "#read",
            Self::Passages => "#passages",
            Self::Codebook => "#codebook",
            Self::Insight => "#insight",
            Self::Coders => "#coders",
            Self::Class => "#class",
        }
    }

    /// The room that a fragment leads to. Other fragments are places in the page.
    #[must_use]
    pub fn of_fragment(fragment: &str) -> Option<Self> {
        match fragment {
            "" | "#" | "#read" => Some(Self::Read),
            "#passages" => Some(Self::Passages),
            "#codebook" => Some(Self::Codebook),
            "#insight" => Some(Self::Insight),
            "#coders" => Some(Self::Coders),
            "#class" => Some(Self::Class),
            _ => None,
        }
    }
}

impl Work<'_> {
    /// Shows the room that the address names; an exercise has only one, and feedback, too. The text
    /// is then drawn again, where it was.
    pub(crate) fn room_entered(&mut self, room: Room) {
        let has_one = |open: &Open| open.is_exercise() || open.is_only_read();
        let has_one = self.model.open.as_ref().is_some_and(has_one);
        if self.model.room == room || (has_one && room != Room::Read) {
            return;
        }
        self.model.room = room;
        let Some(open) = &mut self.model.open else { return };
        open.picker = None;
        let paragraph = open.current.and_then(|id| open.paragraphs.get(&id)).copied();
        if room == Room::Read {
            self.effects.push(Effect::ScrollToParagraph(paragraph.unwrap_or(0)));
            self.effects.push(Effect::Focus(FocusTarget::Text));
        }
    }

    /// Shows a room, and names it in the address.
    pub(crate) fn show_room(&mut self, room: Room) {
        if self.model.room != room {
            self.room_entered(room);
            self.effects.push(Effect::ShowRoom(room));
        }
    }
}
