//! Learns from what somebody has coded and decided, and says how well.

use annotator_core::phrases::fold::fold;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::suggestions::{SuggestedBy, SuggestionDecisions};
use annotator_core::text::Text;
use annotator_core::text::boundaries::sentences_of;
use annotator_core::text::span::Span;
use annotator_jobs::Reply;
use annotator_jobs::suggest::{
    FoundPassage, LearnJob, Learned, LearnedCode, LearnedState, SuggestJob,
};
use annotator_suggest::learner::{Choices, Example, Learner, Report, State};
use annotator_suggest::rules::Rules;

use crate::rules::rules_of;
use crate::suggesting::{Engine, place, words_that};

const SEED: u64 = 1;
/// The most learned codes of one layer that are suggested for a sentence.
const MOST_CODES: usize = 3;

/// What was learned last.
#[derive(Default)]
pub struct Learning(Option<(u32, Lesson)>);

/// What was learned, and from what.
pub struct Lesson {
    learner: Learner,
    /// Names the examples.
    pub(crate) examples: Sha256,
}

/// A sentence that codes are looked for in.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub(crate) text: &'a Text,
    /// The words of its paragraph.
    pub(crate) words: &'a [Span],
    pub(crate) span: Span,
    pub(crate) hints: &'a [(String, f32)],
}

impl Learning {
    /// What was learned, if it is what the job wants.
    #[must_use]
    pub fn learned(&self, job: &SuggestJob) -> Option<&Lesson> {
        let (number, lesson) = self.0.as_ref()?;
        (job.learned == Some(*number)).then_some(lesson)
    }

    /// Learns from the project. The same project always teaches the same.
    pub fn learn(&mut self, project: &Project, job: &LearnJob) -> Reply {
        let examples = examples(project, job.annotator);
        let choices = Choices { seed: SEED, mark: f32::from(job.mark) / 100.0 };
        let learner = Learner::train(&examples, choices);
        let learned = Learned {
            number: job.number,
            sentences: examples.len(),
            codes: learner.reports().map(learned_code).collect(),
        };
        let examples = digest(&examples, job.mark);
        self.0 = Some((job.number, Lesson { learner, examples }));
        Reply::Learned(Box::new(learned))
    }
}

fn learned_code(report: &Report) -> LearnedCode {
    LearnedCode {
        code: report.code.clone(),
        examples: report.examples,
        precision: report.precision,
        recall: report.recall,
        f1: report.f1,
        state: match report.state {
            State::On => LearnedState::On,
            State::TooFew => LearnedState::TooFew,
            State::Muted => LearnedState::Muted,
        },
    }
}

fn digest(examples: &[Example], mark: u8) -> Sha256 {
    let mut said = format!("{mark}\n");
    for example in examples {
        said.push_str(&example.text);
        for code in &example.codes {
            said.push('\t');
            said.push_str(code.as_str());
        }
        said.push('\n');
    }
    Sha256::of(said.as_bytes())
}

/// The sentences that somebody has looked at, with the codes that they have. People read from the top:
/// a text was looked at as far as its last tag, and where a suggestion was decided.
fn examples(project: &Project, annotator: AnnotatorId) -> Vec<Example> {
    let own = rules_of(project);
    let engine = Engine::new(project, own.as_ref().unwrap_or_else(|| Rules::shipped()));
    let statements = project.statements.iter().enumerate();
    let examples = statements
        .flat_map(|(group, statement)| of_statement(project, &engine, statement, annotator, group));
    examples.collect()
}

fn of_statement(
    project: &Project,
    engine: &Engine,
    statement: &Statement,
    annotator: AnnotatorId,
    group: usize,
) -> Vec<Example> {
    let set = project.annotations_of(statement.id);
    let mine: Vec<&Annotation> =
        set.iter().map(|it| &**it).filter(|it| it.annotator == annotator).collect();
    let decisions = SuggestionDecisions::read(&project.attachments, statement.id).decisions;
    let decided: Vec<Span> = decisions
        .iter()
        .filter(|it| it.annotator == annotator)
        .filter_map(|it| it.passage_in(statement))
        .collect();
    let Some(last) = mine.iter().map(|it| it.spans.hull().end()).max() else {
        if decided.is_empty() {
            return Vec::new();
        }
        return sentences(engine, statement, &[], group, |sentence| is_decided(&decided, sentence));
    };
    sentences(engine, statement, &mine, group, |sentence| {
        sentence.start() < last || is_decided(&decided, sentence)
    })
}

fn is_decided(decided: &[Span], sentence: Span) -> bool {
    decided.iter().any(|passage| covers_half(*passage, sentence))
}

/// Whether a passage and a sentence have at least half of the shorter one in common.
fn covers_half(passage: Span, sentence: Span) -> bool {
    let (one, other) = (place(passage), place(sentence));
    let common = one.1.min(other.1).saturating_sub(one.0.max(other.0));
    let shorter = one.1.saturating_sub(one.0).min(other.1.saturating_sub(other.0));
    common > 0 && common.saturating_mul(2) >= shorter
}

fn sentences(
    engine: &Engine,
    statement: &Statement,
    mine: &[&Annotation],
    group: usize,
    is_looked_at: impl Fn(Span) -> bool,
) -> Vec<Example> {
    let text = &statement.text;
    let by_rules = engine.commitments(statement);
    let mut found = Vec::new();
    for paragraph in 0..text.paragraphs().len() {
        for sentence in sentences_of(text, paragraph).into_iter().filter(|it| is_looked_at(*it)) {
            let has = |it: &&&Annotation| {
                it.spans.parts().iter().any(|part| covers_half(*part, sentence))
            };
            let mut codes: Vec<CodeId> =
                mine.iter().filter(has).map(|it| it.code.clone()).collect();
            codes.sort_unstable();
            codes.dedup();
            let hints = engine.hints(text, sentence, &by_rules);
            found.push(Example { text: text.slice(sentence).to_owned(), hints, codes, group });
        }
    }
    found
}

impl Lesson {
    /// Says of a sentence what was learned: suggestions get its certainty, those of definitions that
    /// one's own coding speaks against go, and what only it finds is added.
    pub(crate) fn change(
        &self,
        found: &mut Vec<FoundPassage>,
        sentence: &Sentence,
        wanted: &dyn Fn(&CodeId) -> bool,
    ) {
        let words = sentence.text.slice(sentence.span);
        let (from, to) = place(sentence.span);
        let is_here = |one: &FoundPassage| from <= one.passage.0 && one.passage.0 < to;
        let certainties = self.learner.certainties(words, sentence.hints);
        let certainty = |code: &CodeId| {
            let known = certainties.iter().find(|(known, _)| known == code);
            known.filter(|_| self.learner.is_on(code)).map(|(_, certainty)| *certainty)
        };
        found.retain_mut(|one| {
            let Some(certainty) = certainty(&one.code).filter(|_| is_here(one)) else {
                return true;
            };
            one.score = f32::midpoint(one.score, certainty);
            one.by != SuggestedBy::Definition || certainty >= 0.5
        });
        let learned = self.learner.suggest(words, sentence.hints);
        let learned = learned.into_iter().filter(|(code, _)| wanted(code));
        for (code, score) in learned.take(MOST_CODES) {
            if found.iter().any(|one| one.code == code && is_here(one)) {
                continue;
            }
            let because = self.learner.because(&code, words);
            let is_reason = |word: &str| because.contains(&fold(word));
            let because = words_that(sentence.text, sentence.words, sentence.span, is_reason);
            if !because.is_empty() {
                found.push(FoundPassage {
                    code,
                    passage: (from, to),
                    by: SuggestedBy::Learned,
                    rule: String::new(),
                    score,
                    because,
                    fields: Vec::new(),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggesting::suggest_all;
    use crate::suggesting::tests::project;
    use annotator_core::project::annotation::{Origin, Timestamp};
    use annotator_core::project::annotation_set::AnnotationSet;
    use annotator_core::project::id::AnnotationId;
    use annotator_core::project::suggestions::SuggestionDecision;
    use annotator_core::stored::file::iso::IsoTime;
    use annotator_core::testing::generate::rich_project;
    use annotator_core::testing::reefs::reef_or_other;
    use annotator_jobs::suggest::Suggested;
    use std::rc::Rc;

    const JOB: SuggestJob = SuggestJob { commitments: true, themes: true, learned: Some(3) };

    /// Sentences about reefs, each with the code `health`, and others that have none.
    fn taught(is_reef: impl Fn(usize) -> bool) -> Project {
        let text: Vec<String> = (0..60).map(reef_or_other).collect();
        let unseen = "Our reefs and our coral die.\u{a0}It rained.";
        let mut project = project(&[&text.join("\r\n"), unseen]);
        let me = project.annotators[0].id;
        let pattern = rich_project().annotations.values().next().unwrap().at(0).unwrap().clone();
        let statement = Rc::clone(&project.statements[0]);
        let own = (0..60).filter(|at| is_reef(*at)).map(|at| {
            let mut made = (*pattern).clone();
            let span = sentences_of(&statement.text, at)[0];
            made.id = AnnotationId(uuid::Uuid::from_u128(at as u128 + 1));
            (made.annotator, made.statement, made.origin) = (me, statement.id, Origin::Manual);
            made.code = CodeId::parse("health").unwrap();
            made.spans = annotator_core::text::span::Spans::one(span);
            made.attributes = Default::default();
            Rc::new(made)
        });
        let set = Rc::new(AnnotationSet::new(own.collect()));
        project.annotations.insert(statement.id, set);
        project
    }

    fn learned(project: &Project, mark: u8) -> (Learning, Learned) {
        let mut learning = Learning::default();
        let job = LearnJob { number: 3, annotator: project.annotators[0].id, mark };
        match learning.learn(project, &job) {
            Reply::Learned(learned) => (learning, *learned),
            other => panic!("{other:?}"),
        }
    }

    fn suggested(project: &Project, learning: &Learning) -> Suggested {
        match suggest_all(project, &JOB, learning.learned(&JOB)) {
            Reply::Suggested(all) => *all,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_was_tagged_is_found_in_other_texts_with_its_words() {
        let project = taught(|at| at % 2 == 0);
        let (learning, report) = learned(&project, 30);
        // The last sentence has no tag and comes after the last one that has.
        assert_eq!(report.sentences, 59);
        let health = report.codes.iter().find(|it| it.code.as_str() == "health").unwrap();
        assert_eq!((health.examples, health.state), (30, LearnedState::On));
        assert!(health.f1 > 0.9, "{health:?}");
        let all = suggested(&project, &learning);
        assert!(!all.forgotten);
        let found = &all.texts[1].found;
        let one = found.iter().find(|it| it.code.as_str() == "health").unwrap();
        assert_eq!((one.by, one.passage.0), (SuggestedBy::Learned, 0));
        assert!(one.because.iter().any(|it| it.words == "coral"), "{one:?}");
        assert_ne!(all.revision, suggested(&project, &Learning::default()).revision);
    }

    #[test]
    fn what_is_learned_no_better_than_by_chance_is_not_suggested() {
        let project = taught(|at| at * 7919 % 13 < 4);
        let (learning, report) = learned(&project, 30);
        let health = report.codes.iter().find(|it| it.code.as_str() == "health").unwrap();
        assert_eq!(health.state, LearnedState::Muted, "{health:?}");
        let all = suggested(&project, &learning);
        assert!(all.texts.iter().flat_map(|it| &it.found).all(|it| it.by != SuggestedBy::Learned));
    }

    #[test]
    fn a_code_below_the_mark_is_muted() {
        let project = taught(|at| at % 2 == 0 && at % 5 > 0 || at % 7 == 1);
        let state = |mark: u8| learned(&project, mark).1.codes[0].state;
        assert_eq!((state(30), state(100)), (LearnedState::On, LearnedState::Muted));
    }

    #[test]
    fn rejected_passages_are_learned_from_where_nothing_is_tagged() {
        let mut project = taught(|at| at % 2 == 0);
        let other = Rc::clone(&project.statements[1]);
        let made = SuggestionDecision {
            annotator: project.annotators[0].id,
            at: IsoTime(Timestamp(5)),
            code: CodeId::parse("health").unwrap(),
            start: 0,
            quote: "Our reefs and our coral die.".into(),
            by: SuggestedBy::Learned,
            rule: String::new(),
            score: 0.7,
            revision: "0a1b".into(),
            accepted: None,
        };
        let decisions = SuggestionDecisions { decisions: vec![made] };
        decisions.write(other.id).apply(&mut project).unwrap();
        let (_, report) = learned(&project, 30);
        assert_eq!(report.sentences, 60);
    }

    #[test]
    fn what_another_worker_learned_is_said_to_be_forgotten() {
        let project = taught(|at| at % 2 == 0);
        assert!(suggested(&project, &Learning::default()).forgotten);
        let reply = suggest_all(&project, &SuggestJob { learned: None, ..JOB }, None);
        let Reply::Suggested(all) = reply else { panic!() };
        assert!(!all.forgotten);
    }
}
