//! Has the worker learn from what was coded and decided, again after every ten decisions.

use std::rc::Rc;

use super::asking::is_same;
use crate::effect::Effect;
use crate::model::Open;
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::project::Project;
use annotator_core::project::annotation::Origin;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::project::suggestion_rules::{RULES, SuggestionRules};
use annotator_core::project::suggestions::SuggestionDecisions;
use annotator_core::random::Random;
use annotator_jobs::suggest::{LearnJob, Learned};
use annotator_jobs::{Job, JobNumber, Lane, Reply};

/// How many decisions and tags of one's own there must be before anything is learned.
pub const FEWEST: usize = 20;
/// How many more there must be before it is learned again.
const EVERY: usize = 10;
/// The most text to learn from, in bytes: about 5,000 sentences. If there is more, texts are drawn
/// until there is enough.
const MOST_BYTES: usize = 800_000;
const SEED: u64 = 1;

/// What was learned from one's own coding.
#[derive(Clone, Debug, Default)]
pub struct Learning {
    /// How well each code was learned; `None` as long as nothing was.
    pub report: Option<Rc<Learned>>,
    /// How many decisions and tags of one's own there are.
    pub decided: usize,
    job: Option<JobNumber>,
    /// The number of the last job.
    last: u32,
    /// What was learned from last, or is.
    from: Option<LearnedFrom>,
    counted: Option<Counted>,
}

/// What is learned depends on it.
#[derive(Clone, Debug)]
struct LearnedFrom {
    /// Full tens.
    decided: usize,
    annotator: AnnotatorId,
    codebook: Rc<Codebook>,
    /// What the project changes about the rules, with the mark.
    rules: Option<Rc<str>>,
}

impl PartialEq for LearnedFrom {
    fn eq(&self, other: &Self) -> bool {
        self.decided == other.decided
            && self.annotator == other.annotator
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && is_same(self.rules.as_ref(), other.rules.as_ref())
    }
}

/// How many tags somebody has made in a project.
#[derive(Clone, Debug)]
struct Counted {
    project: Project,
    annotator: AnnotatorId,
    tags: usize,
}

impl Learning {
    /// Whether the worker learns just now.
    #[must_use]
    pub fn is_at_work(&self) -> bool {
        self.job.is_some()
    }

    /// Learns again: the worker that had learned is gone.
    pub(super) fn forget(&mut self) {
        (self.report, self.from) = (None, None);
    }
}

/// How many tags the annotator has made without a suggestion. Accepted ones are decisions.
fn own_tags(open: &Open) -> usize {
    let all = open.project.annotations.values().flat_map(|set| set.iter());
    let mine = all.filter(|it| it.annotator == open.annotator && it.origin != Origin::Suggestion);
    mine.count()
}

/// The part of the project to learn from: statements that the annotator has worked on, and their
/// decisions.
fn to_learn_from(open: &Open) -> Project {
    let project = &open.project;
    let is_mine = |id: StatementId| {
        let set = project.annotations.get(&id);
        set.is_some_and(|set| set.iter().any(|it| it.annotator == open.annotator))
            || project.attachments.contains_key(&SuggestionDecisions::document_name(id))
    };
    let mut statements: Vec<_> =
        project.statements.iter().filter(|it| is_mine(it.id)).cloned().collect();
    Random(SEED).shuffle(&mut statements);
    let mut left = MOST_BYTES;
    statements.retain(|it| {
        let fits = left > 0;
        left = left.saturating_sub(it.text.as_str().len());
        fits
    });
    let is_there = |id: &StatementId| statements.iter().any(|it| it.id == *id);
    let annotations = project.annotations.iter().filter(|(id, _)| is_there(id));
    let annotations = annotations.map(|(id, set)| (*id, Rc::clone(set))).collect();
    let names = statements.iter().map(|it| SuggestionDecisions::document_name(it.id));
    let kept = names.chain([RULES.to_owned()]).filter_map(|name| {
        let document = project.attachments.get(&name).cloned()?;
        Some((name, document))
    });
    let attachments = kept.collect();
    Project { archive: Default::default(), statements, annotations, attachments, ..project.clone() }
}

impl Work<'_> {
    /// Runs after each message while suggestions are on. Has the worker learn if there is enough more
    /// to learn from. Suggestions that are waited for come first.
    pub(super) fn keep_learning(&mut self) {
        self.keep_record_of_decisions();
        self.count_own_tags();
        let Some(open) = &self.model.open else { return };
        let Some(suggesting) = open.suggesting.as_ref() else { return };
        let learning = &suggesting.learning;
        let decided = learning.decided / EVERY * EVERY;
        if decided < FEWEST {
            if learning.from.is_some() {
                self.with_suggesting(|it| it.learning.forget());
            }
            return;
        }
        let from = LearnedFrom {
            decided,
            annotator: open.annotator,
            codebook: Rc::clone(&open.project.codebook),
            rules: open.project.attachments.get(RULES).cloned(),
        };
        let is_busy =
            learning.is_at_work() || suggesting.is_waiting() || suggesting.changes_edges();
        if is_busy || learning.from.as_ref() == Some(&from) {
            return;
        }
        let mark = SuggestionRules::read(&open.project.attachments).mark();
        let number = learning.last.wrapping_add(1);
        let annotator = open.annotator;
        let project = Box::new(to_learn_from(open));
        self.effects.push(Effect::SendProject(Lane::Suggest, project));
        let job = self.run(Job::Learn(LearnJob { number, annotator, mark }), Vec::new());
        self.with_suggesting(|it| {
            let learning = &mut it.learning;
            (learning.job, learning.last, learning.from) = (Some(job), number, Some(from));
        });
    }

    fn count_own_tags(&mut self) {
        let Some(open) = &self.model.open else { return };
        let Some(suggesting) = open.suggesting.as_ref() else { return };
        let counted = suggesting.learning.counted.as_ref();
        let is_known = counted.is_some_and(|counted| {
            counted.annotator == open.annotator && counted.project.is_same(&open.project)
        });
        if is_known {
            return;
        }
        let tags = own_tags(open);
        let counted = Counted { project: open.project.clone(), annotator: open.annotator, tags };
        self.with_suggesting(|it| {
            it.learning.decided = it.record.decided.saturating_add(counted.tags);
            it.learning.counted = Some(counted);
        });
    }

    /// Takes a reply about learning. Returns whether the job was about it.
    pub(crate) fn learn_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let suggesting = self.model.open.as_ref().and_then(|open| open.suggesting.as_ref());
        if suggesting.and_then(|it| it.learning.job) != Some(job) {
            return false;
        }
        let report = match reply {
            Reply::Learned(learned) => Some(Rc::new((**learned).clone())),
            // Rules and definitions go on without it, and after ten more decisions it is tried again.
            _ => None,
        };
        self.with_suggesting(|it| {
            it.learning.job = None;
            it.learning.report = report;
        });
        true
    }

    /// Chooses the F1 below which learned codes are not suggested, in hundredths.
    pub(super) fn choose_mark(&mut self, mark: u8) {
        self.change_rules("", |rules| rules.set_mark(mark));
    }
}
