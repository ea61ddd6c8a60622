//! Settling what differs before project files are added: difference by difference, or all of a kind
//! at once.

use crate::coders::CodersMsg;
use crate::effect::Effect;
use crate::exchange::adding::{Adding, AddingState};
use crate::exchange::project_file::file_stem;
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::merge::{
    Choice, CodeDifference, Conflict, MergeReport, NameDifference, Part, Settling, Side,
    WordsDifference,
};
use annotator_core::project::id::CodeId;
use annotator_core::small_map::SmallMap;

/// Something that happened while the user settles what differs.
#[derive(Clone, Debug, PartialEq)]
pub enum DifferenceMsg {
    /// The differences are wanted, beginning with the first.
    Begun,
    /// The question is wanted again. What was decided stays.
    Left,
    /// The next (`true`) or previous difference is wanted.
    Stepped(bool),
    /// The difference shown is decided.
    Decided(Decision),
    /// All differences of the same kind are decided as the one shown.
    SameForAll,
    /// The code of the files is this one of the project, or another code.
    Mapped(CodeId, Option<CodeId>),
    /// The report is wanted as a file with this content.
    ReportWanted(String),
}

/// What is taken of a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    All(Side),
    /// A part of an annotation.
    Part(Part, Side),
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    Tag(Conflict),
    Code(CodeDifference),
    Name(NameDifference),
    Words(WordsDifference),
}

impl From<DifferenceMsg> for Msg {
    fn from(msg: DifferenceMsg) -> Self {
        CodersMsg::Differences(msg).into()
    }
}

impl Difference {
    /// The difference at this place of a report: annotations first, then codes, names and words.
    #[must_use]
    pub fn at(report: &MergeReport, mut at: usize) -> Option<Self> {
        if let Some(it) = report.conflicts.get(at) {
            return Some(Self::Tag(it.clone()));
        }
        at = at.checked_sub(report.conflicts.len())?;
        if let Some(it) = report.other_codes.get(at) {
            return Some(Self::Code(it.clone()));
        }
        at = at.checked_sub(report.other_codes.len())?;
        if let Some(it) = report.other_names.get(at) {
            return Some(Self::Name(it.clone()));
        }
        at = at.checked_sub(report.other_names.len())?;
        report.words.get(at).cloned().map(Self::Words)
    }

    /// All of the same kind in a report.
    fn alike(&self, report: &MergeReport) -> Vec<Self> {
        match self {
            Self::Tag(_) => report.conflicts.iter().cloned().map(Self::Tag).collect(),
            Self::Code(_) => report.other_codes.iter().cloned().map(Self::Code).collect(),
            Self::Name(_) => report.other_names.iter().cloned().map(Self::Name).collect(),
            Self::Words(_) => report.words.iter().cloned().map(Self::Words).collect(),
        }
    }

    /// How many there are of the same kind.
    #[must_use]
    pub fn how_many(&self, report: &MergeReport) -> usize {
        match self {
            Self::Tag(_) => report.conflicts.len(),
            Self::Code(_) => report.other_codes.len(),
            Self::Name(_) => report.other_names.len(),
            Self::Words(_) => report.words.len(),
        }
    }

    /// The files that it comes from, as their places among the files.
    #[must_use]
    pub fn files(&self) -> Vec<usize> {
        match self {
            Self::Tag(it) => vec![it.file],
            Self::Code(it) => it.files.clone(),
            Self::Name(it) => it.files.clone(),
            Self::Words(it) => it.files.clone(),
        }
    }

    /// Whether both sides can be taken.
    #[must_use]
    pub fn can_be_both(&self) -> bool {
        match self {
            Self::Tag(conflict) => conflict.can_be_both(),
            Self::Code(_) => true,
            Self::Name(_) => false,
            Self::Words(words) => {
                matches!(words.of, annotator_core::merge::WordsOf::Memo(_))
            }
        }
    }

    /// What was decided about it.
    #[must_use]
    pub fn chosen(&self, settling: &Settling) -> Choice {
        let whole = |side: Side| match side {
            Side::Ours => Choice::Ours,
            Side::Theirs => Choice::Theirs,
            Side::Both => Choice::Both,
        };
        match self {
            Self::Tag(it) => settling.of_tag(it),
            Self::Code(it) => whole(settling.of_code(it)),
            Self::Name(it) => whole(settling.of_name(it)),
            Self::Words(it) => whole(settling.of_words(it)),
        }
    }

    fn decide(&self, settling: &mut Settling, choice: &Choice) {
        let side = match choice {
            Choice::Theirs => Side::Theirs,
            Choice::Both => Side::Both,
            Choice::Ours | Choice::Parts(_) => Side::Ours,
        };
        if side == Side::Both && !self.can_be_both() {
            return;
        }
        match self {
            Self::Tag(it) => settling.settle_tag(it, choice.clone()),
            Self::Code(it) => settling.settle_code(it, side),
            Self::Name(it) => settling.settle_name(it, side),
            Self::Words(it) => settling.settle_words(it, side),
        }
    }
}

/// The side from which a part of an annotation is taken.
#[must_use]
pub fn side_of(choice: &Choice, part: &Part) -> Side {
    match choice {
        Choice::Ours | Choice::Both => Side::Ours,
        Choice::Theirs => Side::Theirs,
        Choice::Parts(parts) => parts.get(part).copied().unwrap_or_default(),
    }
}

/// The choice with another side for one of its parts.
fn with_part(conflict: &Conflict, choice: &Choice, part: &Part, side: Side) -> Choice {
    let parts = conflict.parts();
    let side_now = |it: &Part| if it == part { side } else { side_of(choice, it) };
    let sides: SmallMap<Part, Side> = parts.iter().map(|it| (it.clone(), side_now(it))).collect();
    if sides.values().all(|side| *side == Side::Ours) {
        Choice::Ours
    } else if sides.values().all(|side| *side == Side::Theirs) {
        Choice::Theirs
    } else {
        Choice::Parts(sides)
    }
}

impl Adding {
    /// The report that the question shows, which lists what differs.
    #[must_use]
    pub fn asked(&self) -> Option<&MergeReport> {
        match &self.state {
            AddingState::Asked(report) => Some(report),
            _ => None,
        }
    }

    /// The difference that is shown.
    #[must_use]
    pub fn shown(&self) -> Option<Difference> {
        Difference::at(self.asked()?, self.settles?)
    }
}

impl Work<'_> {
    pub(crate) fn take_differences(&mut self, msg: &DifferenceMsg) {
        if let DifferenceMsg::ReportWanted(content) = msg {
            return self.save_report(content.clone());
        }
        let Some(mut adding) = self.model.adding.clone() else { return };
        let Some(all) = adding.asked().map(MergeReport::to_settle) else { return };
        let shown = adding.shown();
        let changed = adding.make_mut();
        match (msg, shown) {
            (DifferenceMsg::Begun, _) => changed.settles = (all > 0).then_some(0),
            (DifferenceMsg::Left, _) => changed.settles = None,
            (DifferenceMsg::Stepped(forward), Some(_)) => {
                changed.settles = changed.settles.map(|at| match forward {
                    true => (at + 1).min(all.saturating_sub(1)),
                    false => at.saturating_sub(1),
                });
            }
            (DifferenceMsg::Decided(Decision::All(side)), Some(difference)) => {
                let choice = match side {
                    Side::Ours => Choice::Ours,
                    Side::Theirs => Choice::Theirs,
                    Side::Both => Choice::Both,
                };
                difference.decide(&mut changed.settling, &choice);
            }
            (
                DifferenceMsg::Decided(Decision::Part(part, side)),
                Some(Difference::Tag(conflict)),
            ) => {
                let now = changed.settling.of_tag(&conflict);
                let choice = with_part(&conflict, &now, part, *side);
                changed.settling.settle_tag(&conflict, choice);
            }
            (DifferenceMsg::SameForAll, Some(difference)) => same_for_all(changed, &difference),
            (DifferenceMsg::Mapped(theirs, ours), _) => {
                match ours {
                    Some(ours) => changed.settling.codes.insert(theirs.clone(), ours.clone()),
                    None => changed.settling.codes.remove(theirs),
                };
            }
            _ => {} // nothing is shown that could be decided
        }
        self.model.adding = Some(adding);
        if matches!(msg, DifferenceMsg::Mapped(..)) {
            self.settle_again();
        }
    }

    fn save_report(&mut self, content: String) {
        let project = self.model.open.as_ref().map_or("", |open| &open.project.name);
        let name = format!("{}-merge.html", file_stem(project));
        let media_type = "text/html";
        self.effects.push(Effect::Download { name: name.clone(), media_type, content });
        self.say_exported(name);
    }
}

/// Decides everything of the same kind as one difference was decided. Of annotations, a part that
/// others do not differ in makes no difference to them.
fn same_for_all(adding: &mut Adding, difference: &Difference) {
    let Some(report) = adding.asked().cloned() else { return };
    let choice = difference.chosen(&adding.settling);
    for other in difference.alike(&report) {
        other.decide(&mut adding.settling, &choice);
    }
}
