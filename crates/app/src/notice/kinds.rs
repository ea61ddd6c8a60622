//! What kind of notice a reason makes: how long it stays, and what it offers.

use crate::classroom::on_platform::PlatformTrouble;
use crate::classroom::peer_review::PeerNotice;
use crate::suggesting::SuggestNews;

use super::{Offer, OpenProblem, Reason};
use annotator_core::project::id::{AnnotationId, ProjectId};

/// How long a notice is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// This many milliseconds, in which nobody points at it.
    For(u32),
    /// Until the user has done something else.
    UntilNextAction,
    /// Until its cause ends or the user closes it.
    UntilItEnds,
}

impl Stays {
    const FLASH: Self = Self::For(2_500);
    const DONE: Self = Self::For(5_000);
    const UNDOABLE: Self = Self::For(10_000);
}

impl Reason {
    /// What is offered with the notice.
    #[must_use]
    pub fn offer(&self) -> Option<Offer> {
        match self.kind() {
            Kind::Undoable => Some(Offer::Undo(1)),
            Kind::Travelled { steps, undone: true } => Some(Offer::Redo(steps)),
            Kind::Travelled { steps, undone: false } => Some(Offer::Undo(steps)),
            Kind::OffersProject { .. } => Some(Offer::Project),
            Kind::OffersStored(project, name) => Some(Offer::Stored(project, name.to_owned())),
            Kind::News | Kind::Flash | Kind::Problem | Kind::Lasting => None,
        }
    }

    /// The annotation whose note can be written next.
    #[must_use]
    pub fn note(&self) -> Option<AnnotationId> {
        match self {
            Self::Tagged { note, .. } => *note,
            _ => None,
        }
    }

    #[must_use]
    pub fn stays(&self) -> Stays {
        match self.kind() {
            Kind::News => Stays::DONE,
            Kind::Undoable | Kind::Travelled { .. } => Stays::UNDOABLE,
            Kind::Flash => Stays::FLASH,
            Kind::Problem => Stays::UntilNextAction,
            Kind::Lasting | Kind::OffersProject { .. } | Kind::OffersStored(..) => {
                Stays::UntilItEnds
            }
        }
    }

    /// Whether something went wrong or was refused.
    #[must_use]
    pub fn is_problem(&self) -> bool {
        match self.kind() {
            Kind::Flash | Kind::Problem | Kind::Lasting | Kind::OffersStored(..) => true,
            Kind::OffersProject { is_problem } => is_problem,
            Kind::News | Kind::Undoable | Kind::Travelled { .. } => false,
        }
    }

    /// Whether it holds whichever project is open.
    #[must_use]
    pub fn is_about_browser(&self) -> bool {
        matches!(self, Self::RestMissing { .. } | Self::NotStored(_))
    }

    /// Every reason is listed here, so that a new one has to be sorted.
    fn kind(&self) -> Kind<'_> {
        match self {
            Self::Tagged { .. }
            | Self::TaggedAll { .. }
            | Self::Suggestions(
                SuggestNews::Decided { .. }
                | SuggestNews::AllAccepted { .. }
                | SuggestNews::RulesRead { count: 1.. },
            )
            | Self::Untagged { .. }
            | Self::Recoded { .. }
            | Self::Filled { .. }
            | Self::StatementRemoved { .. }
            | Self::CodesRemoved { .. }
            | Self::CodesMerged { .. }
            | Self::CodeSplit { .. }
            | Self::CodesSetAside { .. }
            | Self::Joined { .. }
            | Self::TagsChanged(_)
            | Self::Split { .. }
            | Self::PassagesJoined { .. }
            | Self::FieldSet { .. }
            | Self::DoneSet { .. }
            | Self::TextCorrected { .. }
            | Self::VariableSet { .. }
            | Self::VariableRemoved { .. }
            | Self::GroupSaved { .. }
            | Self::TableJoined { values: 1.., .. }
            | Self::ExerciseRemoved { .. }
            | Self::CodingAccepted { .. }
            | Self::StatementsRemoved { .. }
            | Self::Codebook { is_problem: false, .. }
            | Self::Merged { .. } => Kind::Undoable,
            Self::Travelled { undone, .. } => Kind::Travelled { steps: 1, undone: *undone },
            Self::SeveralTravelled { steps, undone } => {
                Kind::Travelled { steps: *steps, undone: *undone }
            }
            Self::Collected { taken: 1.., .. }
            | Self::RequestsCame { new: 1.. }
            | Self::PeerReview(PeerNotice::Came { new: 1.. }) => Kind::Undoable,
            Self::CollectingStopped => Kind::News,
            Self::StatementThere { .. }
            | Self::Collected { .. }
            | Self::RequestsCame { .. }
            | Self::RequestSaved { .. }
            | Self::PeerReview(PeerNotice::Came { .. } | PeerNotice::Saved { .. })
            | Self::Imported { .. }
            | Self::WrittenToFile { .. }
            | Self::Binned { .. }
            | Self::Restored { .. }
            | Self::Deleted { .. }
            | Self::TableJoined { .. }
            | Self::NoOpenRecord
            | Self::ChosenMissed { .. }
            | Self::LinkCopied
            | Self::Suggestions(SuggestNews::RulesRead { .. } | SuggestNews::QueueDone)
            | Self::PassageLinkCopied
            | Self::LinkToOtherText
            | Self::TagsCopied(_)
            | Self::OlderFeedback { .. }
            | Self::Exported { .. } => Kind::News,
            Self::BackupDue { .. } => Kind::OffersProject { is_problem: false },
            Self::SaveFailed(_)
            | Self::NotStored(_)
            | Self::StaysOpen
            | Self::NotWrittenToFile { .. } => Kind::OffersProject { is_problem: true },
            Self::NotOpened { problem: OpenProblem::Wire(_), project, name }
            | Self::PartlyOpened { project, name, .. } => Kind::OffersStored(*project, name),
            Self::RestMissing { .. }
            | Self::OpenElsewhere
            | Self::NotHandedOver
            | Self::Platform(PlatformTrouble::Missing | PlatformTrouble::NotKept(_)) => {
                Kind::Lasting
            }
            Self::NothingSelected | Self::NoTextForField | Self::Passage(_) => Kind::Flash,
            Self::NotOpened { problem: OpenProblem::Storage(_), .. }
            | Self::NotRead { .. }
            | Self::FileUnreadable { .. }
            | Self::NotImported { .. }
            | Self::SameCodeThere { .. }
            | Self::OthersTag { .. }
            | Self::PictureNotMade
            | Self::GroupOnly { .. }
            | Self::ExclusiveLayer { .. }
            | Self::CodeNotRemoved { .. }
            | Self::NotMerged(_)
            | Self::WorkbookNotMade
            | Self::CodesSorted
            | Self::LayerRefuses { .. }
            | Self::IsSetAside { .. }
            | Self::CodeRefused(_)
            | Self::EditRefused(_)
            | Self::TagNotPasted
            | Self::NoSuchCode { .. }
            | Self::NoNumberInText
            | Self::ExerciseDamaged
            | Self::NextExerciseChanged
            | Self::ExerciseWithoutText
            | Self::CodebookLocked
            | Self::NoOneFile
            | Self::NotCollected(_)
            | Self::CollectedInPart
            | Self::NotGivenBack(_)
            | Self::StillCollecting
            | Self::NotInExercise
            | Self::FeedbackDamaged
            | Self::ForTheTeacher
            | Self::FeedbackStays
            | Self::PeerReview(PeerNotice::Damaged | PeerNotice::Stays)
            | Self::NotCompared(_)
            | Self::Platform(PlatformTrouble::NotReported | PlatformTrouble::Unused(_))
            | Self::NoDay { .. }
            | Self::NoValue { .. }
            | Self::LinkDamaged
            | Self::Suggestions(SuggestNews::RulesNotRead { .. })
            | Self::LinkNotFound { .. }
            | Self::Codebook { is_problem: true, .. }
            | Self::StoredNotOpened { .. }
            | Self::ForeignNotRead { .. } => Kind::Problem,
        }
    }
}

/// How a notice is shown.
enum Kind<'a> {
    News,
    /// The last step was made, and can be undone.
    Undoable,
    /// Steps were undone or redone.
    Travelled {
        steps: usize,
        undone: bool,
    },
    /// Something is missing that the user can do at once.
    Flash,
    Problem,
    /// A problem that lasts.
    Lasting,
    /// It lasts, and offers the open project as a file.
    OffersProject {
        is_problem: bool,
    },
    /// A problem that lasts. It offers what is stored of the project with this name.
    OffersStored(ProjectId, &'a str),
}
