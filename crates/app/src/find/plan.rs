//! What tagging all hits would do, hit by hit.

use std::rc::Rc;

use super::walking::taken;
use super::{Find, TextHits, Unit};
use crate::coding::in_the_way;
use crate::model::Open;
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::span::{Span, Spans};

/// What becomes of a hit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is tagged.
    Ticked,
    /// The user left it out.
    LeftOut,
    /// The annotator gave it the code before.
    HasCode,
    /// An earlier hit is in the same sentence or paragraph, which is tagged once.
    Same,
    /// It has another code of a layer that allows one.
    Other(CodeId),
}

/// What becomes of the hits in a text.
#[derive(Clone, Debug)]
pub struct TextPlan {
    pub hits: Rc<TextHits>,
    /// What would be tagged for each hit.
    pub taken: Rc<Vec<Span>>,
    pub fates: Vec<Fate>,
    /// What it was made from, besides the hits.
    unit: Unit,
    code: Option<CodeId>,
    codebook: Rc<Codebook>,
    set: Rc<AnnotationSet>,
    left_out: Rc<SmallSet<Span>>,
}

/// Counts of all texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanCounts {
    /// Passages that are tagged.
    pub ticked: usize,
    pub left_out: usize,
    pub have_code: usize,
    /// Hits in a sentence or paragraph that is tagged once.
    pub same: usize,
    pub other: usize,
}

/// What a plan is made from.
struct Maker<'a> {
    codebook: &'a Codebook,
    code: Option<&'a Code>,
    exclusive: bool,
    me: AnnotatorId,
}

impl Maker<'_> {
    fn fates(
        &self,
        set: &AnnotationSet,
        taken: &[Span],
        hits: &[Span],
        out: &SmallSet<Span>,
    ) -> Vec<Fate> {
        let mut last: Option<Span> = None;
        let mut fates = Vec::with_capacity(hits.len());
        for (hit, taken) in hits.iter().zip(taken) {
            let again = |last: Span| last == *taken || (self.exclusive && last.overlaps(*taken));
            let fate = if let Some(fate) = self.in_the_way(set, *taken) {
                fate
            } else if out.contains(hit) {
                Fate::LeftOut
            } else if last.is_some_and(again) {
                Fate::Same
            } else {
                last = Some(*taken);
                Fate::Ticked
            };
            fates.push(fate);
        }
        fates
    }

    /// Why a passage cannot get the code.
    fn in_the_way(&self, set: &AnnotationSet, taken: Span) -> Option<Fate> {
        let code = self.code?;
        let own = set.overlapping(taken).into_iter().filter(|it| it.annotator == self.me);
        if own.clone().any(|it| it.code == code.id && it.spans.hull().covers(taken)) {
            return Some(Fate::HasCode);
        }
        let mine = |it: &annotator_core::project::annotation::Annotation| it.annotator == self.me;
        let other = in_the_way(self.codebook, set, code, &Spans::one(taken), mine)?;
        Some(Fate::Other(other.code.clone()))
    }
}

impl TextPlan {
    fn is_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.hits, &other.hits)
            && self.unit == other.unit
            && self.code == other.code
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && Rc::ptr_eq(&self.set, &other.set)
            && Rc::ptr_eq(&self.left_out, &other.left_out)
    }

    /// What is tagged, in text order.
    pub fn ticked(&self) -> impl Iterator<Item = Span> + '_ {
        let both = self.taken.iter().zip(&self.fates);
        both.filter(|(_, fate)| **fate == Fate::Ticked).map(|(span, _)| *span)
    }
}

impl Find {
    /// How many hits share a fate, in all texts.
    #[must_use]
    pub fn counts(&self) -> PlanCounts {
        let mut counts = PlanCounts::default();
        for fate in self.plans.iter().flat_map(|plan| &plan.fates) {
            match fate {
                Fate::Ticked => counts.ticked += 1,
                Fate::LeftOut => counts.left_out += 1,
                Fate::HasCode => counts.have_code += 1,
                Fate::Same => counts.same += 1,
                Fate::Other(_) => counts.other += 1,
            }
        }
        counts
    }

    pub(super) fn tick(&mut self, statement: StatementId, span: Span, ticked: bool) {
        let spans = Rc::make_mut(self.left_out.entry_or_default(statement));
        if ticked {
            spans.remove(&span);
        } else {
            spans.insert(span);
        }
    }

    pub(super) fn tick_all(&mut self, ticked: bool) {
        self.left_out = SmallMap::new();
        if !ticked {
            let all = |text: &Rc<TextHits>| {
                (text.statement, Rc::new(text.hits.iter().copied().collect::<SmallSet<_>>()))
            };
            self.left_out = self.texts.iter().map(all).collect();
        }
    }
}

impl Work<'_> {
    /// Makes the plans again of texts for which something has changed.
    pub(super) fn keep_plans(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some(find) = open.shown_find() else { return };
        let texts = find.texts.iter().enumerate();
        let plans: Vec<_> = texts.map(|(at, hits)| plan(open, find, at, hits)).collect();
        let same = plans.len() == find.plans.len()
            && plans.iter().zip(&find.plans).all(|(one, other)| Rc::ptr_eq(one, other));
        if !same {
            self.with_find(|find| find.plans = plans);
        }
    }
}

/// The plan for a text: the one that is known, or a new one.
fn plan(open: &Open, find: &Find, at: usize, hits: &Rc<TextHits>) -> Rc<TextPlan> {
    let known = find.plans.get(at).filter(|known| known.hits.statement == hits.statement);
    let left_out = find.left_out.get(&hits.statement);
    let codebook = &open.project.codebook;
    let code = find.code.as_ref().and_then(|code| codebook.code(code));
    let mut plan = TextPlan {
        hits: Rc::clone(hits),
        taken: Rc::default(),
        fates: Vec::new(),
        unit: find.unit,
        code: code.map(|code| code.id.clone()),
        codebook: Rc::clone(codebook),
        set: open.project.annotations_of(hits.statement),
        left_out: match (left_out, known) {
            (Some(spans), _) => Rc::clone(spans),
            (None, Some(known)) if known.left_out.is_empty() => Rc::clone(&known.left_out),
            (None, _) => Rc::default(),
        },
    };
    if plan.set.is_empty()
        && let Some(known) = known.filter(|known| known.set.is_empty())
    {
        plan.set = Rc::clone(&known.set);
    }
    if let Some(known) = known.filter(|known| known.is_of(&plan)) {
        return Rc::clone(known);
    }
    let same_taken = known.filter(|it| Rc::ptr_eq(&it.hits, hits) && it.unit == find.unit);
    plan.taken = match same_taken {
        Some(known) => Rc::clone(&known.taken),
        None => {
            let all = hits.hits.iter().map(|hit| taken(&hits.text, *hit, find.unit));
            Rc::new(all.collect())
        }
    };
    let exclusive =
        code.and_then(|code| codebook.layer(&code.layer)).is_some_and(|it| it.exclusive);
    let maker = Maker { codebook, code: code.map(|code| &**code), exclusive, me: open.annotator };
    plan.fates = maker.fates(&plan.set, &plan.taken, &hits.hits, &plan.left_out);
    Rc::new(plan)
}
