//! Has the worker suggest, and keeps what is shown up to date.

use std::rc::Rc;

use super::left::left;
use super::order::ordered;
use super::{Reason, Suggesting, Suggestion};
use crate::effect::Effect;
use crate::model::Open;
use crate::work::Work;
use annotator_core::codebook::Codebook;
use annotator_core::phrases::passage::Proposal;
use annotator_core::project::Project;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestion_rules::RULES;
use annotator_core::project::suggestions::SuggestionDecisions;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;
use annotator_jobs::suggest::{FoundPassage, SuggestJob, Suggested};
use annotator_jobs::{Job, JobNumber, Lane, Reply};

/// What suggestions for a statement depend on.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    statement: Rc<Statement>,
    codebook: Rc<Codebook>,
    /// What the project changes about the rules.
    rules: Option<Rc<str>>,
    job: SuggestJob,
}

impl PartialEq for Asked {
    fn eq(&self, other: &Self) -> bool {
        let same_text = Rc::ptr_eq(&self.statement.text, &other.statement.text)
            && self.statement.metadata == other.statement.metadata;
        same_text
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && is_same(self.rules.as_ref(), other.rules.as_ref())
            && self.job == other.job
    }
}

/// What was found in a statement.
#[derive(Debug)]
pub(super) struct FoundIn {
    asked: Asked,
    pub(super) all: Vec<Rc<Suggestion>>,
}

/// What the suggestions that are shown follow from.
#[derive(Clone, Debug)]
pub(super) struct ShownFrom {
    pub(super) found: Rc<FoundIn>,
    pub(super) set: Rc<AnnotationSet>,
    decisions: Option<Rc<str>>,
    pub(super) annotator: AnnotatorId,
}

impl ShownFrom {
    pub(super) fn statement(&self) -> &Statement {
        &self.found.asked.statement
    }

    fn is_same(&self, other: &Self) -> bool {
        is_same(self.decisions.as_ref(), other.decisions.as_ref())
            && Rc::ptr_eq(&self.found, &other.found)
            && Rc::ptr_eq(&self.set, &other.set)
            && self.annotator == other.annotator
    }
}

/// Whether it is the same document, or none.
pub(super) fn is_same(one: Option<&Rc<str>>, other: Option<&Rc<str>>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => Rc::ptr_eq(one, other),
        _ => false,
    }
}

/// Whether what is shown is what the worker found for the text as it is.
pub(super) fn is_up_to_date(open: &Open, suggesting: &Suggesting) -> bool {
    let asked = asked(open, suggesting);
    asked.is_some_and(|asked| {
        let known = suggesting.found.get(&asked.statement.id);
        known.is_some_and(|found| found.asked == asked)
    })
}

fn asked(open: &Open, suggesting: &Suggesting) -> Option<Asked> {
    let statement = Rc::clone(open.statement()?);
    let learned = suggesting.learning.report.as_ref().map(|report| report.number);
    let job =
        SuggestJob { commitments: suggesting.commitments, themes: suggesting.themes, learned };
    let rules = open.project.attachments.get(RULES).cloned();
    Some(Asked { statement, codebook: Rc::clone(&open.project.codebook), rules, job })
}

/// What suggestions and their rules depend on: texts, tags, the codebook and what is changed about the
/// rules.
pub(super) fn for_worker(project: &Project) -> Project {
    let rules = project.attachments.get(RULES);
    let rules = rules.map(|rules| (RULES.to_owned(), Rc::clone(rules)));
    Project {
        archive: Default::default(),
        attachments: rules.into_iter().collect(),
        ..project.clone()
    }
}

impl Work<'_> {
    /// Runs after each message. Asks the worker if something has changed on which suggestions
    /// depend, one statement after the other, and leaves out what was decided.
    pub(crate) fn keep_suggested(&mut self) {
        self.keep_shown_suggested();
        self.go_on_in_queue();
    }

    /// The same for the statement shown alone.
    pub(super) fn keep_shown_suggested(&mut self) {
        let Some(suggesting) = self.model.suggesting().cloned() else { return };
        let Some(open) = &self.model.open else { return };
        let Some(asked) = asked(open, &suggesting) else { return };
        let known = suggesting.found.get(&asked.statement.id);
        let is_known = known.is_some_and(|found| found.asked == asked);
        let is_free = suggesting.asked.is_none() && !suggesting.learning.is_at_work();
        if !is_known && is_free && suggesting.failed.is_none() {
            self.ask_for_suggestions(asked);
        }
        self.show_suggestions();
        self.keep_learning();
    }

    fn ask_for_suggestions(&mut self, asked: Asked) {
        let Some(open) = &self.model.open else { return };
        let project = Project {
            statements: vec![Rc::clone(&asked.statement)],
            annotations: Default::default(),
            ..for_worker(&open.project)
        };
        self.effects.push(Effect::SendProject(Lane::Suggest, Box::new(project)));
        let job = self.run(Job::Suggest(asked.job), Vec::new());
        self.with_suggesting(|it| it.asked = Some((job, asked)));
    }

    /// Takes a reply about suggestions. Returns whether the job was about them.
    pub(crate) fn suggest_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let suggesting = self.model.open.as_ref().and_then(|open| open.suggesting.as_ref());
        let asked = suggesting.and_then(|it| it.asked.clone());
        let Some((_, asked)) = asked.filter(|(number, _)| *number == job) else { return false };
        match reply {
            Reply::Suggested(suggested) => self.take_suggested(asked, suggested),
            Reply::Broken(why) => self.with_suggesting(|it| {
                it.asked = None;
                it.failed = Some(*why);
            }),
            _ => {} // replies to other jobs
        }
        true
    }

    fn take_suggested(&mut self, asked: Asked, suggested: &Suggested) {
        let id = asked.statement.id;
        let found = suggested.texts.iter().filter(|text| text.statement == id);
        let all = found
            .flat_map(|text| &text.found)
            .filter_map(|found| suggestion(id, &asked.statement.text, found).map(Rc::new))
            .collect();
        let found = Rc::new(FoundIn { asked, all });
        self.with_suggesting(|it| {
            it.asked = None;
            it.found.insert(id, found);
            it.not_yet = suggested.not_yet.clone().into();
            it.revision.clone_from(&suggested.revision);
            if suggested.forgotten {
                it.learning.forget();
            }
        });
    }

    /// Leaves out what was decided or coded.
    fn show_suggestions(&mut self) {
        let Some(suggesting) = self.model.suggesting() else { return };
        let Some(open) = &self.model.open else { return };
        // Places in an earlier text would be anywhere in this one.
        let known = open.statement().and_then(|statement| {
            let found = suggesting.found.get(&statement.id)?;
            Rc::ptr_eq(&found.asked.statement.text, &statement.text).then(|| Rc::clone(found))
        });
        let Some(found) = known else {
            if !suggesting.shown.is_empty() {
                self.with_suggesting(|it| {
                    (it.shown, it.from, it.walk, it.list) = (Rc::default(), None, None, None);
                });
            }
            return;
        };
        let id = found.asked.statement.id;
        let from = ShownFrom {
            set: open.project.annotations_of(id),
            decisions: open
                .project
                .attachments
                .get(&SuggestionDecisions::document_name(id))
                .cloned(),
            annotator: open.annotator,
            found,
        };
        if suggesting.from.as_ref().is_some_and(|known| known.is_same(&from)) {
            return;
        }
        let decided = SuggestionDecisions::read(&open.project.attachments, id);
        let left = left(open, &from, &decided);
        self.keep_record_of_decisions();
        self.with_suggesting(|it| {
            it.shown = ordered(left, &it.record).into();
            it.from = Some(from);
            if it.now().is_none() {
                it.walk = None;
            }
        });
    }
}

fn suggestion(statement: StatementId, text: &Text, found: &FoundPassage) -> Option<Suggestion> {
    let span = |(start, end): (u32, u32)| text.span(ByteOffset(start), ByteOffset(end)).ok();
    let passage = span(found.passage)?;
    let because = found.because.iter().filter_map(|why| {
        Some(Reason { kind: why.kind, words: why.words.clone(), span: span(why.at)? })
    });
    let fields = found.fields.iter().filter_map(|field| {
        let evidence = Spans::one(span(field.evidence)?);
        Some(Proposal { attribute: field.attribute.clone(), value: field.value.clone(), evidence })
    });
    Some(Suggestion {
        statement,
        code: found.code.clone(),
        passage,
        quote: quote(text, passage),
        by: found.by,
        rule: found.rule.clone(),
        score: found.score,
        because: because.collect(),
        fields: fields.collect(),
    })
}

/// The words of a passage, as decisions have them.
pub(super) fn quote(text: &Text, passage: Span) -> String {
    Spans::one(passage).quote(text.as_str())
}
