//! Hints: each is shown once, where it applies, and goes when the user does what it says.

use serde::{Deserialize, Serialize};

use crate::effect::Effect;
use crate::keys::code_for_key;
use crate::model::{Model, Open};
use crate::notice::Stays;
use crate::room::Room;
use crate::work::Work;
use annotator_core::project::id::{AnnotationId, CodeId};

/// What a user could do now and may not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The ends of the passage that was just tagged can be dragged.
    Ends(AnnotationId),
    /// The code that was just chosen in the picker has a key.
    Key {
        key: String,
        /// The code's name.
        code: String,
    },
    /// Fields of the new annotation can be filled with what could be read from its passage.
    Read(AnnotationId),
}

/// Which hints were shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HintsSeen {
    pub ends: bool,
    pub key: bool,
    pub read: bool,
}

impl HintsSeen {
    fn place(&mut self, hint: &Hint) -> &mut bool {
        match hint {
            Hint::Ends(_) => &mut self.ends,
            Hint::Key { .. } => &mut self.key,
            Hint::Read(_) => &mut self.read,
        }
    }
}

impl Hint {
    /// Whether what it is about is there.
    fn applies(&self, open: &Open) -> bool {
        match self {
            Self::Ends(id) | Self::Read(id) => open.annotations().get(*id).is_some(),
            Self::Key { key, code } => {
                code_for_key(&open.project.codebook, key).is_some_and(|it| it.name == *code)
            }
        }
    }
}

impl Model {
    /// The user did what a hint says.
    pub(crate) fn heed(&mut self, done: impl Fn(&Hint) -> bool) {
        if self.hint.as_ref().is_some_and(done) {
            self.hint = None;
        }
    }

    /// The hint, where it applies: beside the text. A message that will go has its place, and an open
    /// picker has keys of its own.
    #[must_use]
    pub fn shown_hint(&self) -> Option<&Hint> {
        let reads = self.room == Room::Read;
        let open = self.open.as_ref().filter(|open| reads && open.picker.is_none())?;
        let busy = self.page_notices().any(|notice| notice.reason.stays() != Stays::UntilItEnds);
        self.hint.as_ref().filter(|hint| !busy && hint.applies(open))
    }
}

impl Work<'_> {
    /// Shows a hint, unless it was shown before.
    pub(crate) fn hint(&mut self, hint: Hint) {
        let seen = self.model.settings.hints_seen.place(&hint);
        if std::mem::replace(seen, true) {
            return;
        }
        self.effects.push(Effect::SaveSettings(self.model.settings.clone()));
        self.model.hint = Some(hint);
    }

    /// After a passage was tagged: first that its ends can be moved, then that the code has a key, then
    /// what was read from the passage.
    pub(crate) fn hint_after_tagging(&mut self, id: AnnotationId, code: &CodeId) {
        let seen = self.model.settings.hints_seen;
        if !seen.ends {
            self.hint(Hint::Ends(id));
        } else if let Some(hint) = self.key_hint(code).filter(|_| !seen.key) {
            self.hint(hint);
        } else if !self.model.proposals().is_empty() {
            self.hint(Hint::Read(id));
        }
    }

    /// Somebody who uses keys of codes needs no hint about them.
    pub(crate) fn knows_code_keys(&mut self) {
        if !std::mem::replace(&mut self.model.settings.hints_seen.key, true) {
            self.effects.push(Effect::SaveSettings(self.model.settings.clone()));
        }
    }

    fn key_hint(&self, code: &CodeId) -> Option<Hint> {
        let open = self.model.open.as_ref().filter(|_| self.model.settings.code_keys)?;
        let code = open.project.codebook.code(code)?;
        Some(Hint::Key { key: code.key.clone()?, code: code.name.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::page::*;

    fn tag(page: &mut Page, quote: &str, code: &str) -> AnnotationId {
        page.tag(quote, code);
        page.open().chosen.as_ref().unwrap().id
    }

    #[test]
    fn each_hint_is_shown_once_and_goes_by_doing() {
        let mut page = Page::with_statement();
        let id = tag(&mut page, "raw material", "pledge");
        assert_eq!(page.model.hint, Some(Hint::Ends(id)));
        let step = CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward: false };
        page.send(Msg::Coding(step));
        assert_eq!(page.model.hint, None);
        page.tag("Almora thanks you", "support");
        let hint = Hint::Key { key: "S".into(), code: "Support".into() };
        assert_eq!(page.model.hint, Some(hint));
        page.send(Msg::RoomWanted(Room::Codebook));
        assert_eq!(page.model.shown_hint(), None, "the key is one of the text");
        page.send(Msg::RoomWanted(Room::Read));
        page.select("relief fund");
        page.send(Msg::Coding(CodingMsg::CodeKeyPressed("P".into())));
        assert_eq!(page.model.hint, None, "any key of a code will do");
        page.tag("dollars", "intent");
        assert_eq!(page.model.hint, None);
        let seen = HintsSeen { ends: true, key: true, read: false };
        assert_eq!(page.model.settings.hints_seen, seen);
    }

    #[test]
    fn the_sample_shows_the_three_hints_in_order_and_never_again() {
        let mut page = Page::new();
        page.send(Msg::Statements(StatementsMsg::SampleChosen { coded: false }));
        let first = tag(&mut page, "Almora thanks you", "support");
        assert_eq!(page.model.hint, Some(Hint::Ends(first)));
        page.send(Msg::Start(StartMsg::HintClosed));
        tag(&mut page, "Families who flee a war", "support");
        assert!(matches!(page.model.hint, Some(Hint::Key { .. })), "{:?}", page.model.hint);
        page.send(Msg::Start(StartMsg::HintClosed));
        let quote = "we pledge a further 12\u{a0}million euros to the International Organization for Migration";
        let read = tag(&mut page, quote, "pledge");
        assert_eq!(page.model.hint, Some(Hint::Read(read)));
        page.send(Msg::Start(StartMsg::HintClosed));
        let all = HintsSeen { ends: true, key: true, read: true };
        assert_eq!(page.model.settings.hints_seen, all);
        tag(&mut page, "the metal leaves the country", "pledge");
        assert_eq!(page.model.hint, None);
    }

    #[test]
    fn what_was_read_from_a_passage_is_a_hint_until_it_is_accepted() {
        let mut page = Page::with_statement();
        page.model.settings.hints_seen.ends = true;
        page.model.settings.hints_seen.key = true;
        let quote = "We pledge 12\u{a0}million US dollars to the relief fund";
        let id = tag(&mut page, quote, "pledge");
        assert_eq!(page.model.hint, Some(Hint::Read(id)));
        page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
        assert_eq!(page.model.hint, None);
    }

    #[test]
    fn a_hint_is_shown_where_it_applies() {
        let mut page = Page::with_statement();
        let id = tag(&mut page, "raw material", "pledge");
        assert_eq!(page.model.shown_hint(), None, "a message has its place");
        page.model.notices.clear();
        assert_eq!(page.model.shown_hint(), Some(&Hint::Ends(id)));
        page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
        page.model.notices.clear();
        assert_eq!(page.model.shown_hint(), None, "its tag is gone");

        page.model.settings.hints_seen.ends = true;
        page.tag("Almora thanks you", "support");
        page.model.notices.clear();
        assert!(matches!(page.model.shown_hint(), Some(Hint::Key { .. })));
        page.select("relief fund");
        page.send(Msg::Coding(CodingMsg::PickerOpened));
        assert_eq!(page.model.shown_hint(), None, "the picker has keys of its own");
        page.send(Msg::Coding(CodingMsg::PickerClosed));
        assert!(page.model.shown_hint().is_some());
    }

    #[test]
    fn a_hint_can_be_closed_and_does_not_outlive_its_project() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        page.send(Msg::Start(StartMsg::HintClosed));
        assert_eq!(page.model.hint, None);
        page.tag("Almora thanks you", "support");
        assert!(page.model.hint.is_some());
        page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
        assert_eq!(page.model.hint, None);
    }
}
