//! Settling what coders coded differently. The result is a coding by the annotator of kind
//! `Adjudicated`; what it was made from is kept in a document of the statement.

use std::rc::Rc;

use super::cases::{CaseId, Cases, OneCase, Settled, cases_of};
use super::drafting::{Draft, DraftChange};
use super::{CodersMsg, CodersRoom};
use crate::model::Open;
use crate::msg::Msg;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::{Annotation, Origin, Stamp};
use annotator_core::project::id::{AnnotationId, AnnotatorId, ExerciseId, StatementId};
use annotator_core::project::settled::{Adopted, SettledCase, SettledText, Way, adjudicated};
use annotator_core::project::{Annotator, AnnotatorKind};
use annotator_core::stored::file::iso::IsoTime;

/// The name of the annotator whose coding is the result. It is data, as names of columns are.
const ADJUDICATED: &str = "adjudicated";

/// Something that happened while settling.
#[derive(Clone, Debug, PartialEq)]
pub enum SettleMsg {
    /// Only the differences of the statement shown are wanted, or those of all.
    ThisStatement(bool),
    CaseChosen(CaseId),
    /// Goes to the next case, or back to the one before.
    Stepped(bool),
    /// A side is taken, by its place.
    SideTaken(usize),
    BothTaken,
    NeitherTaken,
    /// The case is left for later.
    Postponed,
    /// The form opens, to merge the sides or to write a result anew.
    DraftOpened {
        anew: bool,
    },
    DraftChanged(DraftChange),
    DraftSettled,
    DraftClosed,
    /// Takes over everything that all agree on.
    AgreedTaken,
    /// Keeps a word for the codebook that the case led to.
    WordKept(String),
    /// Puts a word into the codebook, by its place.
    WordAdopted(usize, Adopted),
    WordRemoved(usize),
    /// Makes the key of an exercise from what was settled; of a new one without an id.
    KeyWanted(Option<ExerciseId>),
    /// Opens the export of what was settled.
    ExportWanted,
}

/// What is being settled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settling {
    /// The case that is shown; `None` for the first open one.
    pub case: Option<CaseId>,
    pub this_statement: bool,
    /// What is left for later.
    pub later: Vec<CaseId>,
    pub draft: Option<Draft>,
}

/// Everything that differs, and how far settling is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// The differences, each with the cases of its statement.
    pub cases: Vec<(Rc<Cases>, Rc<OneCase>)>,
    /// The place of the one that is shown.
    pub at: Option<usize>,
    pub settled: usize,
    /// What all agree on and was not taken over yet.
    pub agreed: usize,
}

impl Queue {
    #[must_use]
    pub fn shown(&self) -> Option<&(Rc<Cases>, Rc<OneCase>)> {
        self.cases.get(self.at?)
    }

    /// The next open case after a place and other than the one there, or the first one. What is left
    /// for later comes last.
    fn next_open(&self, after: Option<usize>, later: &[CaseId]) -> Option<CaseId> {
        let from = after.map_or(0, |at| at + 1);
        let before = after.unwrap_or_default();
        let turned = self.cases.iter().skip(from).chain(self.cases.iter().take(before));
        let open: Vec<CaseId> =
            turned.filter(|(_, case)| !case.is_settled()).map(|(_, case)| case.id()).collect();
        let now = open.iter().find(|id| !later.contains(id));
        now.or(open.first()).copied()
    }
}

/// What differs and what is shown of it.
#[must_use]
pub fn queue(open: &Open, room: &CodersRoom) -> Queue {
    let settling = &room.settling;
    let only = settling.this_statement.then(|| open.compared_statement(room)).flatten();
    let mut cases = Vec::new();
    let mut agreed = 0;
    for text in cases_of(open, room, only) {
        for case in text.all() {
            if case.case.differs() {
                cases.push((Rc::clone(&text), Rc::clone(case)));
            } else if is_agreed(&text, case) && !case.is_settled() {
                agreed += 1;
            }
        }
    }
    let settled = cases.iter().filter(|(_, case)| case.is_settled()).count();
    let mut queue = Queue { cases, at: None, settled, agreed };
    let chosen = settling.case;
    let place = |id: CaseId| queue.cases.iter().position(|(_, case)| case.is(id));
    let at = chosen.and_then(place).or_else(|| place(queue.next_open(None, &settling.later)?));
    queue.at = at.or_else(|| (!queue.cases.is_empty()).then_some(0));
    queue
}

/// Whether several have coded the text, and all of them say the same.
fn is_agreed(cases: &Cases, case: &OneCase) -> bool {
    !case.case.differs() && cases.active.iter().filter(|active| **active).count() > 1
}

/// How a case is settled, with what the result says.
struct Verdict {
    case: Rc<OneCase>,
    annotators: Vec<AnnotatorId>,
    way: Way,
    results: Vec<Annotation>,
}

impl Verdict {
    fn new(cases: &Cases, case: &Rc<OneCase>, way: Way, results: Vec<Annotation>) -> Self {
        let coders = cases.annotators.iter().zip(&cases.active);
        let mut annotators: Vec<_> =
            coders.filter(|(_, active)| **active).map(|(id, _)| *id).collect();
        annotators.sort();
        Self { case: Rc::clone(case), annotators, way, results }
    }
}

impl Work<'_> {
    pub(crate) fn take_settle(&mut self, msg: SettleMsg) {
        match msg {
            SettleMsg::ThisStatement(on) => self.with_settling(|it| {
                it.this_statement = on;
                it.draft = None;
            }),
            SettleMsg::CaseChosen(case) => self.show_case(Some(case)),
            SettleMsg::Stepped(forward) => self.step_case(forward),
            SettleMsg::SideTaken(side) => self.take_side(side),
            SettleMsg::BothTaken => self.take_both(),
            SettleMsg::NeitherTaken => self.settle_shown(Way::Neither, Vec::new()),
            SettleMsg::Postponed => self.postpone(),
            SettleMsg::DraftOpened { anew } => self.open_draft(anew),
            SettleMsg::DraftChanged(change) => self.change_result(change),
            SettleMsg::DraftSettled => self.settle_draft(),
            SettleMsg::DraftClosed => self.with_settling(|it| it.draft = None),
            SettleMsg::AgreedTaken => self.take_agreed(),
            SettleMsg::WordKept(words) => self.keep_word(&words),
            SettleMsg::WordAdopted(at, place) => self.adopt_word(at, place),
            SettleMsg::WordRemoved(at) => self.remove_word(at),
            SettleMsg::KeyWanted(exercise) => self.make_gold_key(exercise),
            SettleMsg::ExportWanted => self.export_gold(),
        }
    }

    pub(super) fn with_settling(&mut self, change: impl FnOnce(&mut Settling)) {
        self.change_coders_room(|room| change(&mut room.settling));
    }

    fn show_case(&mut self, case: Option<CaseId>) {
        self.with_settling(|it| {
            it.case = case;
            it.draft = None;
        });
    }

    pub(super) fn queue(&self) -> Option<Queue> {
        let open = self.model.open.as_ref()?;
        Some(queue(open, &open.coders_room()))
    }

    pub(super) fn shown_case(&self) -> Option<(Rc<Cases>, Rc<OneCase>)> {
        self.queue()?.shown().cloned()
    }

    fn step_case(&mut self, forward: bool) {
        let Some(queue) = self.queue() else { return };
        let (Some(at), last) = (queue.at, queue.cases.len().saturating_sub(1)) else { return };
        let next = match forward {
            true if at >= last => 0,
            true => at + 1,
            false => at.checked_sub(1).unwrap_or(last),
        };
        self.show_case(queue.cases.get(next).map(|(_, case)| case.id()));
    }

    fn postpone(&mut self) {
        let Some((queue, open)) = self.queue().zip(self.model.open.as_ref()) else { return };
        let Some((_, case)) = queue.shown() else { return };
        let mut later = open.coders_room().settling.later.clone();
        later.retain(|id| !case.is(*id));
        later.push(case.id());
        let next = queue.next_open(queue.at, &later);
        self.with_settling(|it| it.later = later);
        self.show_case(next);
    }

    fn take_side(&mut self, side: usize) {
        let Some((cases, case)) = self.shown_case() else { return };
        let sides = case.sides(&cases);
        let Some(side) = sides.get(side) else { return };
        let Some(coder) = side.coders.first() else { return };
        let results = side.annotation.iter().map(|it| (**it).clone()).collect();
        self.settle_shown(Way::Took(*coder), results);
    }

    fn take_both(&mut self) {
        let Some((cases, case)) = self.shown_case() else { return };
        let sides = case.sides(&cases).into_iter().filter_map(|side| side.annotation);
        let results: Vec<Annotation> = sides.map(|it| (*it).clone()).collect();
        if results.len() > 1 {
            self.settle_shown(Way::Both, results);
        }
    }

    /// Settles the case that is shown, and goes on to the next open one.
    pub(super) fn settle_shown(&mut self, way: Way, results: Vec<Annotation>) {
        let Some(queue) = self.queue() else { return };
        let Some((cases, case)) = queue.shown() else { return };
        let code = results.first().or(case.annotations().next().map(|it| &**it));
        let detail = code.map(|it| self.code_name(&it.code)).unwrap_or_default();
        let verdict = Verdict::new(cases, case, way, results);
        if self.settle(detail, vec![verdict]) {
            let open = self.model.open.as_ref();
            let later = open.map(|open| open.coders_room().settling.later.clone());
            let next = queue.next_open(queue.at, &later.unwrap_or_default());
            // The last one stays.
            self.show_case(next.or(Some(case.id())));
        }
    }

    fn take_agreed(&mut self) {
        let Some(open) = &self.model.open else { return };
        let room = open.coders_room();
        let only = room.settling.this_statement.then(|| open.compared_statement(&room)).flatten();
        let mut verdicts = Vec::new();
        for text in cases_of(open, &room, only) {
            let agreed = text.all().filter(|case| is_agreed(&text, case) && !case.is_settled());
            verdicts.extend(agreed.map(|case| {
                let first = case.annotations().next().map(|it| (**it).clone());
                Verdict::new(&text, case, Way::Agreed, first.into_iter().collect())
            }));
        }
        if !verdicts.is_empty() {
            self.settle(String::new(), verdicts);
        }
    }

    /// Settles cases in one step. Returns whether it was done.
    fn settle(&mut self, detail: String, verdicts: Vec<Verdict>) -> bool {
        if !self.may_change() {
            return false;
        }
        let Some(stamp) = self.stamp() else { return false };
        let mut edits = Vec::new();
        let known =
            self.model.open.as_ref().and_then(|it| adjudicated(&it.project)).map(|it| it.id);
        let annotator = known.unwrap_or_else(|| {
            let id = AnnotatorId(self.ports.uuid());
            let kind = AnnotatorKind::Adjudicated;
            let annotator = Annotator { id, name: ADJUDICATED.to_owned(), kind };
            edits.push(Edit::AddAnnotator { annotator });
            id
        });
        let mut of_statement: Vec<(StatementId, Vec<Verdict>)> = Vec::new();
        for verdict in verdicts {
            let statement = verdict.case.statement;
            match of_statement.iter_mut().find(|(id, _)| *id == statement) {
                Some((_, list)) => list.push(verdict),
                None => of_statement.push((statement, vec![verdict])),
            }
        }
        for (statement, verdicts) in of_statement {
            edits.extend(self.settle_text(statement, verdicts, annotator, stamp));
        }
        self.perform_or_say(StepKind::Settle, detail, edits)
    }

    /// The edits that settle cases of one statement. What was decided on them before goes.
    fn settle_text(
        &mut self,
        statement: StatementId,
        verdicts: Vec<Verdict>,
        annotator: AnnotatorId,
        stamp: Stamp,
    ) -> Vec<Edit> {
        let Some(open) = &self.model.open else { return Vec::new() };
        let by = open.annotator;
        let set = open.project.annotations_of(statement);
        let mut settled = SettledText::read(&open.project.attachments, statement);
        let mut gone: Vec<AnnotationId> = Vec::new();
        let sources: Vec<_> = verdicts.iter().map(|verdict| verdict.case.sources()).collect();
        for sources in &sources {
            let superseded: Vec<SettledCase> = settled.about(sources).cloned().collect();
            gone.extend(superseded.iter().flat_map(|case| case.results.iter().copied()));
            settled.cases.retain(|case| !superseded.contains(case));
        }
        let still_used = |id: &AnnotationId| settled.cases.iter().any(|it| it.results.contains(id));
        gone.retain(|id| set.get(*id).is_some() && !still_used(id));
        gone.sort_unstable();
        gone.dedup();
        let mut kept: Vec<Rc<Annotation>> = set
            .iter()
            .filter(|it| it.annotator == annotator && !gone.contains(&it.id))
            .cloned()
            .collect();
        let mut added: Vec<Rc<Annotation>> = Vec::new();
        for (verdict, sources) in verdicts.into_iter().zip(sources) {
            let mut results = Vec::new();
            for result in verdict.results {
                let result = Annotation {
                    id: AnnotationId(self.ports.uuid()),
                    annotator,
                    created: stamp.modified,
                    stamp,
                    origin: Origin::Adjudicated,
                    ..result
                };
                // Two cases may have the same result.
                let same = kept.iter().find(|it| it.claim_order(&result).is_eq());
                let id = same.map_or(result.id, |same| same.id);
                if same.is_none() {
                    let result = Rc::new(result);
                    kept.push(Rc::clone(&result));
                    added.push(result);
                }
                results.push(id);
            }
            let Verdict { annotators, way, .. } = verdict;
            let time = IsoTime(stamp.modified);
            settled.cases.push(SettledCase { sources, annotators, way, results, by, time });
        }
        let mut edits = Vec::new();
        if !gone.is_empty() {
            edits.push(Edit::RemoveAnnotations { statement, annotations: gone });
        }
        if !added.is_empty() {
            edits.push(Edit::AddAnnotations { statement, annotations: added });
        }
        edits.push(settled.write(statement));
        edits
    }
}

impl OneCase {
    /// How it was settled, and whether that still holds.
    #[must_use]
    pub fn verdict(&self) -> Option<(&SettledCase, bool)> {
        match &self.settled {
            Settled::Open => None,
            Settled::Again(case) => Some((case, false)),
            Settled::Done(case) => Some((case, true)),
        }
    }
}

impl From<SettleMsg> for Msg {
    fn from(msg: SettleMsg) -> Self {
        CodersMsg::Settle(msg).into()
    }
}
