use std::collections::BTreeSet;

use annotator_core::insight::compare::{
    Commitment, CompareQuestion, Comparison, PairDecisions, decide,
};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::generate::projects;
use proptest::prelude::*;

use super::compare;
use crate::testing::{project, slug};

fn question(project: &Project, at: usize) -> CompareQuestion {
    let ids: Vec<_> = project.statements.iter().map(|it| it.id).collect();
    let (earlier, later) = ids.split_at(at.min(ids.len()));
    CompareQuestion {
        earlier: earlier.to_vec(),
        later: later.to_vec(),
        codes: project.codebook.codes.iter().map(|code| code.id.clone()).collect(),
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        within_delegations: false,
    }
}

fn ask(project: &Project, question: &CompareQuestion) -> Comparison {
    compare(project, question, &mut |_, _| ())
}

fn turned(question: &CompareQuestion) -> CompareQuestion {
    let mut turned = question.clone();
    std::mem::swap(&mut turned.earlier, &mut turned.later);
    turned
}

fn quote(project: &Project, it: Commitment) -> String {
    let statement = project.statement(it.statement).unwrap();
    let annotation = project.annotation(it.statement, it.annotation).unwrap();
    annotation.spans.quote(statement.text.as_str())
}

/// Quotes of repeated ones with whether they are decided, then of new ones and dropped ones.
type Quotes = (Vec<(String, String, bool)>, Vec<String>, Vec<String>);

fn quotes(project: &Project, found: &Comparison) -> Quotes {
    let quote = |it: &Commitment| quote(project, *it);
    let repeated = found.repeated.iter();
    (
        repeated.map(|it| (quote(&it.earlier), quote(&it.later), it.is_decided)).collect(),
        found.new.iter().map(quote).collect(),
        found.dropped.iter().map(quote).collect(),
    )
}

fn decided(
    project: &Project,
    about: (Commitment, Commitment),
    same: Option<bool>,
    at: i64,
) -> Project {
    let mut project = project.clone();
    let now = (project.annotators[0].id, IsoTime(Timestamp(at)));
    decide(&project, about, same, now).apply(&mut project).unwrap();
    project
}

const TRAIN: &str = "We will train coast guards of island States é😀";
const PAY: &str = "We will pay for schools in the mountains";

fn two_years() -> Project {
    let (train, pay) = (format!("[{TRAIN}]."), format!("[{PAY}]."));
    let earlier = format!("{train} {pay} [We continue to stand ready to work together].");
    let later = "[We look forward to working together]. [Our country trains the coast guard of each island State]. [We build roads].";
    let all = ["pledge", "pledge", "pledge"];
    project(&[&[(11, &earlier, &all)], &[(11, later, &all)]])
}

#[test]
fn what_is_said_again_in_other_words_is_repeated_and_phrases_are_not() {
    let project = two_years();
    let found = ask(&project, &question(&project, 1));
    let (repeated, new, dropped) = quotes(&project, &found);
    let other = "Our country trains the coast guard of each island State";
    assert_eq!(repeated, [(TRAIN.to_owned(), other.to_owned(), false)]);
    assert_eq!(new, ["We look forward to working together", "We build roads"]);
    assert_eq!(dropped, [PAY, "We continue to stand ready to work together"]);
    assert!(found.repeated[0].similarity > super::MARK);
}

#[test]
fn the_user_splits_pairs_and_pairs_others() {
    let project = two_years();
    let question = question(&project, 1);
    let proposed = ask(&project, &question);
    let pair = (proposed.repeated[0].earlier, proposed.repeated[0].later);
    let split = decided(&project, pair, Some(false), 1);
    let found = ask(&split, &question);
    assert_eq!((found.repeated.len(), found.new.len(), found.dropped.len()), (0, 3, 3));
    let by_hand = (found.dropped[1], found.new[2]);
    let paired = decided(&split, by_hand, Some(true), 2);
    let found = ask(&paired, &question);
    assert_eq!(quotes(&project, &found).0, [(PAY.to_owned(), "We build roads".to_owned(), true)]);
    let taken_back = decided(&paired, (by_hand.1, by_hand.0), None, 3);
    assert_eq!(ask(&taken_back, &question).repeated, []);
    let confirmed = ask(&decided(&project, pair, Some(true), 1), &question);
    assert!(confirmed.repeated[0].is_decided);
    assert_eq!(confirmed.repeated[0].similarity, proposed.repeated[0].similarity);
}

#[test]
fn of_two_decisions_that_contradict_each_other_the_later_one_counts() {
    let project = two_years();
    let question = question(&project, 1);
    let found = ask(&project, &question);
    let (one, [first, second]) = (found.dropped[0], [found.new[0], found.new[1]]);
    for (earlier, later) in [(1, 2), (2, 1)] {
        let both = decided(&project, (one, first), Some(true), earlier);
        let both = decided(&both, (one, second), Some(true), later);
        let found = ask(&both, &question);
        let pair = found.repeated.iter().find(|it| it.earlier == one).unwrap();
        assert_eq!(pair.later, if earlier > later { first } else { second });
    }
}

#[test]
fn pairs_are_proposed_within_delegations_if_a_side_has_several() {
    let mut project = two_years();
    for (statement, name) in project.statements.iter_mut().zip(["Japan", "State of Qatar"]) {
        std::rc::Rc::make_mut(statement).metadata.delegation = name.into();
    }
    let mut question = question(&project, 1);
    assert_eq!(ask(&project, &question).repeated.len(), 1);
    question.within_delegations = true;
    assert_eq!(ask(&project, &question).repeated.len(), 0);
    std::rc::Rc::make_mut(&mut project.statements[0]).metadata.delegation = "QATAR".into();
    assert_eq!(ask(&project, &question).repeated.len(), 1, "a State has several names");
}

#[test]
fn only_the_codes_that_are_asked_for_count() {
    let project = two_years();
    let mut question = question(&project, 1);
    question.codes = vec![slug("call")];
    assert_eq!(ask(&project, &question), Comparison::default());
}

/// The commitments of statements that are on one side only.
fn on_one_side(project: &Project, question: &CompareQuestion) -> BTreeSet<Commitment> {
    let ids = question.earlier.iter().chain(&question.later);
    let one = ids.filter(|id| question.earlier.contains(id) != question.later.contains(id));
    let all = one.flat_map(|id| project.annotations_by(*id, &question.annotators));
    all.map(|it| Commitment { statement: it.statement, annotation: it.id }).collect()
}

proptest! {
    #[test]
    fn every_commitment_is_in_one_list_and_sides_can_change(
        project in projects(), at in 0_usize..4, picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<bool>()), 0..4),
    ) {
        let mut project = project;
        let question = question(&project, at);
        let all: Vec<Commitment> = on_one_side(&project, &question).into_iter().collect();
        for (at, (one, other, same)) in picks.iter().enumerate() {
            if !all.is_empty() {
                let pair = (*one.get(&all), *other.get(&all));
                project = decided(&project, pair, Some(*same), at as i64);
            }
        }
        let found = ask(&project, &question);
        let mut listed: Vec<Commitment> =
            found.repeated.iter().flat_map(|it| [it.earlier, it.later]).collect();
        listed.extend(found.new.iter().chain(&found.dropped));
        listed.sort_unstable();
        prop_assert_eq!(&listed, &all);
        prop_assert_eq!(&ask(&project, &question), &found);
        let turned = ask(&project, &turned(&question));
        prop_assert_eq!((&turned.new, &turned.dropped), (&found.dropped, &found.new));
        let straight: BTreeSet<_> = found.repeated.iter().map(|it| (it.earlier, it.later, it.similarity, it.is_decided)).collect();
        let back: BTreeSet<_> = turned.repeated.iter().map(|it| (it.later, it.earlier, it.similarity, it.is_decided)).collect();
        prop_assert_eq!(straight, back);
        let decisions = PairDecisions::all(&project.attachments);
        for pair in &found.repeated {
            let known = decisions.get(&annotator_core::insight::compare::pair(pair.earlier, pair.later));
            prop_assert_eq!(known.map(|it| it.same), pair.is_decided.then_some(true));
        }
    }
}
