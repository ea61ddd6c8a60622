//! The room of the coders: how far they agree, their codings side by side, and settling what differs.

pub mod agreement;
pub mod cases;
pub mod comparing;
pub mod decisions;
pub mod drafting;
pub mod gold;
pub mod packages;
#[cfg(test)]
mod packages_tests;
pub mod settling;
pub mod side_by_side;
#[cfg(test)]
mod tests;
pub mod unpacking;

use crate::coders::agreement::{Agreement, AgreementMsg};
use crate::coders::packages::{GivingOut, PackagesMsg};
use crate::coders::unpacking::Unpacking;
use crate::exchange::differences::DifferenceMsg;
use crate::later::Later;
use crate::model::Open;
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::coders::packages::PACKAGES;
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_jobs::JobNumber;
use comparing::{CompareMsg, Comparing};
use settling::{SettleMsg, Settling as Adjudicating};

/// What the room shows. It is kept while another room is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodersRoom {
    pub tab: CodersTab,
    pub agreement: Later<Agreement>,
    /// Work that is about to be given out.
    pub giving: Option<GivingOut>,
    /// The job that packs files that were given out.
    pub packing: Option<JobNumber>,
    /// Who is compared with whom, and the result.
    pub comparing: Comparing,
    pub settling: Adjudicating,
    /// Archives that may have coders' files.
    pub unpacking: Option<Unpacking>,
}

/// A tab of the room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodersTab {
    /// How far the coders agree.
    #[default]
    Agreement,
    /// The codings of one statement, side by side.
    SideBySide,
    /// What differs, to settle it.
    Settle,
    /// What was given out, and what came back.
    Files,
}

/// Something that happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum CodersMsg {
    TabChosen(CodersTab),
    Agreement(AgreementMsg),
    /// To work that is given out.
    Packages(PackagesMsg),
    /// To what differs in files that are about to be added.
    Differences(DifferenceMsg),
    /// Shows annotators side by side: in a statement or the one shown last, and only what has a
    /// code, if there is one.
    Compare {
        statement: Option<StatementId>,
        annotators: Vec<AnnotatorId>,
        code: Option<CodeId>,
    },
    Comparing(CompareMsg),
    /// To what coders coded differently.
    Settle(SettleMsg),
}

impl From<CodersMsg> for Msg {
    fn from(msg: CodersMsg) -> Self {
        Self::Coders(Later::new(msg))
    }
}

impl Open {
    /// What the room of the coders shows.
    #[must_use]
    pub fn coders_room(&self) -> Later<CodersRoom> {
        self.coders.clone().unwrap_or_default()
    }

    /// Whether there is more than one coder, or work was given out. Students who handed in work are
    /// in their class.
    #[must_use]
    pub fn has_coders(&self) -> bool {
        let coders = self.project.coders();
        let coders = coders.filter(|annotator| !self.students.contains(&annotator.id));
        coders.count() > 1 || self.project.attachments.contains_key(PACKAGES)
    }
}

impl Work<'_> {
    pub(crate) fn take_coders(&mut self, msg: &CodersMsg) {
        match msg {
            CodersMsg::TabChosen(tab) => self.change_coders_room(|room| room.tab = *tab),
            CodersMsg::Agreement(msg) => self.take_agreement(msg),
            CodersMsg::Packages(msg) => self.take_packages(msg),
            CodersMsg::Differences(msg) => self.take_differences(msg),
            CodersMsg::Compare { statement, annotators, code } => {
                self.compare_coders(*statement, annotators, code.as_ref());
            }
            CodersMsg::Comparing(msg) => self.take_compare(msg),
            CodersMsg::Settle(msg) => self.take_settle(msg.clone()),
        }
    }

    /// Changes what the room shows.
    pub(crate) fn change_coders_room(&mut self, change: impl FnOnce(&mut CodersRoom)) {
        self.with_open(|open| change(open.coders.get_or_insert_default().make_mut()));
    }
}
