//! Has the worker compare coders, keeps the comparison up to date, and walks what differs.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::cases::{CaseId, Shelf, cases_of};
use super::{CodersMsg, CodersRoom, CodersTab};
use crate::effect::Effect;
use crate::model::Open;
use crate::msg::Msg;
use crate::room::Room;
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId, StatementId};
use annotator_core::project::{AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::text::Text;
use annotator_jobs::comparing::{CompareJob, TextCases};
use annotator_jobs::{Broken, Job, JobNumber, Lane, Reply};

/// Something that happened to the comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareMsg {
    StatementChosen(StatementId),
    /// Another coder is shown in a lane, by its place.
    CoderChosen(usize, AnnotatorId),
    /// Adds a lane, or takes one away.
    LaneAdded(AnnotatorId),
    LaneRemoved(usize),
    CodeChosen(Option<CodeId>),
    LayerChosen(Option<LayerId>),
    SpacesForgiven(bool),
    OnlyDifferences(bool),
    /// Shows two panes instead of lanes.
    Panes(bool),
    CaseChosen(CaseId),
    /// Goes to the next difference, or back to the one before.
    Stepped(bool),
    /// Goes on to settle the chosen case.
    SettleWanted,
    /// Compares once more, after the worker failed.
    Again,
}

/// What is compared, and what came of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparing {
    /// Whose codings are side by side; empty for the first two.
    pub lanes: Vec<AnnotatorId>,
    /// The statement that is shown; `None` for the one that is read.
    pub statement: Option<StatementId>,
    /// Only cases with this code or one under it.
    pub code: Option<CodeId>,
    pub layer: Option<LayerId>,
    pub forgive_spaces: bool,
    pub only_differences: bool,
    pub panes: bool,
    /// The chosen case.
    pub case: Option<CaseId>,
    basis: Option<Basis>,
    job: Option<JobNumber>,
    /// How many statements were compared, of how many.
    pub progress: Option<(usize, usize)>,
    pub compared: Option<Compared>,
    pub failed: Option<Broken>,
    pub(super) shelf: Shelf,
    coders: KeptCoders,
}

#[cfg(test)]
thread_local! {
    /// How often all annotations were looked at to find out who coded.
    pub(super) static LOOKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// A comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Whose codings, in the order of the codings of a case.
    pub annotators: Rc<[AnnotatorId]>,
    pub texts: Rc<[TextCases]>,
}

/// Who coded something in which project, because finding out means looking at all annotations.
#[derive(Clone, Debug, Default)]
struct KeptCoders(Rc<RefCell<Option<CodersOf>>>);

#[derive(Debug)]
struct CodersOf {
    project: Project,
    coders: Rc<[AnnotatorId]>,
    /// The codes that occur, and those above them.
    codes: Rc<[CodeId]>,
}

impl PartialEq for KeptCoders {
    /// What is kept follows from everything else.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What a comparison depends on.
#[derive(Clone, Debug)]
struct Basis {
    job: CompareJob,
    codebook: Rc<Codebook>,
    texts: Vec<(StatementId, Rc<Text>, Rc<AnnotationSet>)>,
}

impl PartialEq for Basis {
    fn eq(&self, other: &Self) -> bool {
        let same = |(one, other): (&(_, Rc<Text>, _), &(_, Rc<Text>, _))| {
            one.0 == other.0
                && Rc::ptr_eq(&one.1, &other.1)
                && same_codings(&one.2, &other.2, &self.job.annotators)
        };
        self.job == other.job
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && self.texts.len() == other.texts.len()
            && self.texts.iter().zip(&other.texts).all(same)
    }
}

/// Whether the annotations of these annotators are the same. Those of others, such as what was
/// settled, do not matter.
fn same_codings(one: &Rc<AnnotationSet>, other: &Rc<AnnotationSet>, of: &[AnnotatorId]) -> bool {
    if Rc::ptr_eq(one, other) {
        return true;
    }
    let theirs = |set: &Rc<AnnotationSet>| -> Vec<Rc<Annotation>> {
        set.iter().filter(|it| of.contains(&it.annotator)).cloned().collect()
    };
    let (one, other) = (theirs(one), theirs(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| Rc::ptr_eq(one, other))
}

impl Open {
    /// Whoever can be compared: annotators who coded something, but for keys, what was settled, and
    /// the students of a class.
    #[must_use]
    pub fn coders_compared(&self) -> Vec<AnnotatorId> {
        let can_be = |kind| matches!(kind, AnnotatorKind::Person | AnnotatorKind::Imported);
        let (coded, _) = self.whoever_coded();
        let annotators = self.project.annotators.iter();
        let coders = annotators.filter(|it| can_be(it.kind) && coded.contains(&it.id));
        coders.map(|it| it.id).filter(|id| !self.students.contains(id)).collect()
    }

    /// Whether this annotator made an annotation.
    #[must_use]
    pub fn has_coded(&self, annotator: AnnotatorId) -> bool {
        self.whoever_coded().0.contains(&annotator)
    }

    /// The codes that occur, and those above them, in the order of the codebook.
    #[must_use]
    pub fn codes_used(&self) -> Rc<[CodeId]> {
        self.whoever_coded().1
    }

    /// Whoever made an annotation, and with which codes. This is asked after each message, so the
    /// answer is kept as long as the project is the same.
    fn whoever_coded(&self) -> (Rc<[AnnotatorId]>, Rc<[CodeId]>) {
        let room = self.coders_room();
        let mut kept = room.comparing.coders.0.borrow_mut();
        if let Some(known) = kept.as_ref().filter(|known| known.project.is_same(&self.project)) {
            return (Rc::clone(&known.coders), Rc::clone(&known.codes));
        }
        #[cfg(test)]
        LOOKED.with(|looked| looked.set(looked.get() + 1));
        let codebook = &self.project.codebook;
        let (mut coders, mut used) = (BTreeSet::new(), BTreeSet::new());
        for set in self.project.annotations.values() {
            coders.extend(set.iter().map(|annotation| annotation.annotator));
            used.extend(set.counts().iter().map(|(code, _)| code));
        }
        let above = used.iter().flat_map(|id| codebook.above(id)).map(|code| &code.id);
        let above: BTreeSet<&CodeId> = above.collect();
        let occurs = |id: &&CodeId| used.contains(id) || above.contains(id);
        let codes = codebook.codes.iter().map(|code| &code.id).filter(occurs).cloned().collect();
        let (coders, codes): (Rc<[_]>, Rc<[_]>) = (coders.into_iter().collect(), codes);
        *kept = Some(CodersOf {
            project: self.project.clone(),
            coders: Rc::clone(&coders),
            codes: Rc::clone(&codes),
        });
        (coders, codes)
    }

    /// The coders in the lanes.
    #[must_use]
    pub fn lanes(&self, room: &CodersRoom) -> Vec<AnnotatorId> {
        let all = self.coders_compared();
        let mut lanes = room.comparing.lanes.clone();
        lanes.retain(|id| all.contains(id));
        for id in all {
            if lanes.len() < 2 && !lanes.contains(&id) {
                lanes.push(id);
            }
        }
        lanes
    }

    /// The statement whose codings are side by side.
    #[must_use]
    pub fn compared_statement(&self, room: &CodersRoom) -> Option<StatementId> {
        let wanted = room.comparing.statement.or(self.current);
        let wanted = wanted.filter(|id| self.project.statement(*id).is_some());
        wanted.or_else(|| Some(self.project.statements.first()?.id))
    }

    fn compare_basis(&self, room: &CodersRoom) -> Basis {
        let annotators = match room.tab {
            CodersTab::SideBySide => self.lanes(room),
            CodersTab::Settle | CodersTab::Agreement | CodersTab::Files => self.coders_compared(),
        };
        let Comparing { layer, forgive_spaces, .. } = &room.comparing;
        let layers = layer.iter().cloned().collect();
        let texts = self
            .project
            .statements
            .iter()
            .map(|it| (it.id, Rc::clone(&it.text), self.project.annotations_of(it.id)));
        Basis {
            texts: texts.collect(),
            codebook: Rc::clone(&self.project.codebook),
            job: CompareJob { annotators, layers, forgive_spaces: *forgive_spaces },
        }
    }

    /// What of the project the worker needs: the annotations that are compared.
    fn for_comparing(&self, basis: &Basis) -> Project {
        let mut project = self.project.clone();
        project.attachments = SmallMap::new();
        let of = &basis.job.annotators;
        for set in project.annotations.values_mut() {
            let theirs = set.iter().filter(|it| of.contains(&it.annotator)).cloned().collect();
            *set = Rc::new(AnnotationSet::new(theirs));
        }
        project
    }
}

impl Work<'_> {
    pub(crate) fn take_compare(&mut self, msg: &CompareMsg) {
        match msg {
            CompareMsg::StatementChosen(id) => self.with_comparing(|it| {
                it.statement = Some(*id);
                it.case = None;
            }),
            CompareMsg::CoderChosen(place, coder) => self.choose_coder(*place, *coder),
            CompareMsg::LaneAdded(coder) => {
                let mut lanes = self.coder_lanes();
                lanes.push(*coder);
                self.with_comparing(|it| it.lanes = lanes);
            }
            CompareMsg::LaneRemoved(place) => {
                let mut lanes = self.coder_lanes();
                if *place < lanes.len() && lanes.len() > 2 {
                    lanes.remove(*place);
                }
                self.with_comparing(|it| it.lanes = lanes);
            }
            CompareMsg::CodeChosen(code) => self.with_comparing(|it| it.code = code.clone()),
            CompareMsg::LayerChosen(layer) => self.with_comparing(|it| it.layer = layer.clone()),
            CompareMsg::SpacesForgiven(on) => self.with_comparing(|it| it.forgive_spaces = *on),
            CompareMsg::OnlyDifferences(on) => self.with_comparing(|it| it.only_differences = *on),
            CompareMsg::Panes(on) => self.with_comparing(|it| it.panes = *on),
            CompareMsg::CaseChosen(case) => self.with_comparing(|it| it.case = Some(*case)),
            CompareMsg::Stepped(forward) => self.step_difference(*forward),
            CompareMsg::SettleWanted => self.settle_chosen(),
            CompareMsg::Again => self.with_comparing(|it| {
                it.basis = None;
                it.failed = None;
            }),
        }
    }

    pub(crate) fn with_comparing(&mut self, change: impl FnOnce(&mut Comparing)) {
        self.change_coders_room(|room| change(&mut room.comparing));
    }

    /// Shows two or more coders side by side, with what differs in a code.
    pub(crate) fn compare_coders(
        &mut self,
        statement: Option<StatementId>,
        annotators: &[AnnotatorId],
        code: Option<&CodeId>,
    ) {
        self.change_coders_room(|room| {
            room.tab = CodersTab::SideBySide;
            let it = &mut room.comparing;
            it.lanes = annotators.to_vec();
            it.statement = statement.or(it.statement);
            it.code = code.cloned();
            it.case = None;
        });
        self.show_room(Room::Coders);
    }

    fn coder_lanes(&self) -> Vec<AnnotatorId> {
        let open = self.model.open.as_ref();
        open.map(|open| open.lanes(&open.coders_room())).unwrap_or_default()
    }

    /// Shows a coder in a lane. If they are in another one, the two change places.
    fn choose_coder(&mut self, place: usize, coder: AnnotatorId) {
        let mut lanes = self.coder_lanes();
        let Some(before) = lanes.get(place).copied() else { return };
        if let Some(other) = lanes.iter_mut().find(|it| **it == coder) {
            *other = before;
        }
        if let Some(lane) = lanes.get_mut(place) {
            *lane = coder;
        }
        self.with_comparing(|it| it.lanes = lanes);
    }

    /// What differs in the statement shown.
    fn differences(&self) -> Vec<CaseId> {
        let Some(open) = &self.model.open else { return Vec::new() };
        let room = open.coders_room();
        let Some(statement) = open.compared_statement(&room) else { return Vec::new() };
        let cases = cases_of(open, &room, Some(statement));
        let differ = cases.iter().flat_map(|cases| cases.all()).filter(|case| case.case.differs());
        differ.map(|case| case.id()).collect()
    }

    fn step_difference(&mut self, forward: bool) {
        let all = self.differences();
        let Some(open) = &self.model.open else { return };
        let chosen = open.coders_room().comparing.case;
        let at = chosen.and_then(|chosen| all.iter().position(|it| *it == chosen));
        let next = match (at, forward) {
            (None, true) => all.first(),
            (None, false) => all.last(),
            (Some(at), true) => all.get(at + 1).or(all.first()),
            (Some(at), false) => at.checked_sub(1).map_or(all.last(), |at| all.get(at)),
        };
        if let Some(next) = next.copied() {
            self.with_comparing(|it| it.case = Some(next));
        }
    }

    fn settle_chosen(&mut self) {
        let Some(open) = &self.model.open else { return };
        let room = open.coders_room();
        let Some(case) = room.comparing.case.or_else(|| self.differences().first().copied()) else {
            return;
        };
        self.change_coders_room(|room| {
            room.tab = CodersTab::Settle;
            room.settling.case = Some(case);
        });
    }

    /// Runs after each message. Compares again if something has changed on which that depends.
    pub(crate) fn keep_compared(&mut self) {
        let Some(open) = self.model.open.as_ref().filter(|_| self.model.room == Room::Coders)
        else {
            return;
        };
        let room = open.coders_room();
        let basis = match room.tab {
            CodersTab::Agreement | CodersTab::Files => return,
            CodersTab::SideBySide | CodersTab::Settle => open.compare_basis(&room),
        };
        if room.comparing.basis.as_ref() == Some(&basis) {
            return;
        }
        let project = Box::new(open.for_comparing(&basis));
        let last = room.comparing.job;
        if let Some(job) = last {
            self.effects.push(Effect::Cancel(job));
        }
        self.effects.push(Effect::SendProject(Lane::Coders, project));
        let job = self.run(Job::Compare(basis.job.clone()), Vec::new());
        self.with_comparing(|it| {
            // The last comparison stays until the next one is there, unless it is of other people.
            let annotators = &basis.job.annotators;
            it.compared = it.compared.take().filter(|it| *it.annotators == **annotators);
            it.basis = Some(basis);
            it.job = Some(job);
            it.progress = Some((0, 0));
            it.failed = None;
        });
    }

    /// Takes a reply to a comparison. Returns whether the job was one.
    pub(crate) fn compare_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some(open) = &self.model.open else { return false };
        let room = open.coders_room();
        if room.comparing.job != Some(job) {
            return false;
        }
        match reply {
            Reply::Progress { done, of } => {
                self.with_comparing(|it| it.progress = Some((*done, *of)));
            }
            Reply::Compared(texts) => self.with_comparing(|it| {
                let of = it.basis.as_ref().map(|basis| basis.job.annotators.clone());
                let annotators = of.unwrap_or_default().into();
                it.compared = Some(Compared { annotators, texts: texts.as_slice().into() });
                (it.job, it.progress) = (None, None);
            }),
            Reply::Broken(why) => self.with_comparing(|it| {
                it.failed = Some(*why);
                (it.job, it.progress) = (None, None);
            }),
            _ => {} // replies to other jobs
        }
        true
    }
}

impl From<CompareMsg> for Msg {
    fn from(msg: CompareMsg) -> Self {
        CodersMsg::Comparing(msg).into()
    }
}
