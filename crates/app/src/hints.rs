//! Hints: each is shown once, where it applies, and goes when the user does what it says.

use serde::{Deserialize, Serialize};

use crate::effect::Effect;
use crate::model::Model;
use crate::work::Work;
use annotator_core::project::id::CodeId;

/// What a user could do now and may not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The ends of the chosen passage can be dragged.
    Ends,
    /// The code that was just chosen in the picker has a key.
    Key {
        key: String,
        /// The code's name.
        code: String,
    },
    /// Fields were filled with what could be read from the passage.
    Read,
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
            Hint::Ends => &mut self.ends,
            Hint::Key { .. } => &mut self.key,
            Hint::Read => &mut self.read,
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

    /// After a passage was tagged: first that its ends can be moved, then what was read from it,
    /// then that the code has a key.
    pub(crate) fn hint_after_tagging(&mut self, code: &CodeId) {
        let seen = self.model.settings.hints_seen;
        if !seen.ends {
            self.hint(Hint::Ends);
        } else if !seen.read && !self.model.proposals().is_empty() {
            self.hint(Hint::Read);
        } else if let Some(hint) = self.key_hint(code) {
            self.hint(hint);
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

    #[test]
    fn each_hint_is_shown_once_and_goes_by_doing() {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        assert_eq!(page.model.hint, Some(Hint::Ends));
        let step = CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward: false };
        page.send(Msg::Coding(step));
        assert_eq!(page.model.hint, None);
        page.tag("Almora thanks you", "support");
        let hint = Hint::Key { key: "S".into(), code: "Support".into() };
        assert_eq!(page.model.hint, Some(hint));
        page.select("relief fund");
        page.send(Msg::Coding(CodingMsg::CodeKeyPressed("P".into())));
        assert_eq!(page.model.hint, None, "any key of a code will do");
        page.tag("dollars", "intent");
        assert_eq!(page.model.hint, None);
        let seen = HintsSeen { ends: true, key: true, read: false };
        assert_eq!(page.model.settings.hints_seen, seen);
    }

    #[test]
    fn what_was_read_from_a_passage_is_a_hint_until_it_is_accepted() {
        let mut page = Page::with_statement();
        page.model.settings.hints_seen.ends = true;
        page.tag("We pledge 12\u{a0}million US dollars to the relief fund", "pledge");
        assert_eq!(page.model.hint, Some(Hint::Read));
        page.send(Msg::Coding(CodingMsg::ProposalsAccepted));
        assert_eq!(page.model.hint, None);
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
