use std::collections::BTreeSet;

use annotator_core::insight::filter::{Range, StatementIs};
use annotator_core::insight::query::{
    Amount, Clause, Condition, Known, Query, QueryHit, QueryQuestion, Relation, Says,
};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Confidence};
use annotator_core::project::id::{AttributeId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Attribute, DateValue, Money, Value};
use annotator_core::testing::generate::projects;
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::Span;
use proptest::prelude::*;

use super::query;
use crate::testing::{project, slug};

const RELATIONS: [Relation; 8] = [
    Relation::Overlaps,
    Relation::Inside,
    Relation::Contains,
    Relation::SameSentence,
    Relation::SameParagraph,
    Relation::Before,
    Relation::After,
    Relation::Near,
];

fn codes(ids: &[&str]) -> Vec<CodeId> {
    ids.iter().map(|id| slug(id)).collect()
}

fn ask(project: &Project, query_: &Query) -> Vec<QueryHit> {
    let question = QueryQuestion {
        query: query_.clone(),
        statements: project.statements.iter().map(|it| it.id).collect(),
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        groups: vec![("All".into(), project.statements.iter().map(|it| it.id).collect())],
    };
    query(project, &question, &mut |_, _| ())
}

fn quotes(project: &Project, asked: &Query) -> Vec<String> {
    ask(project, asked).into_iter().map(|hit| hit.passage.quote).collect()
}

fn related(how: Relation, of: &[&str], within: u32) -> Condition {
    Condition::Related { how, codes: codes(of), within }
}

fn with(of: &[&str], clauses: Vec<(bool, Condition)>) -> Query {
    let clauses = clauses.into_iter().map(|(not, is)| Clause { not, is }).collect();
    Query { codes: codes(of), any_of: vec![clauses] }
}

fn sample() -> Project {
    project(&[&[
        (
            11,
            "[We pledge aid 😀 e\u{301}lan.] We wait. [We call].\n\nسلام\u{a0}[we call] now.",
            &["pledge", "call", "call"],
        ),
        (
            11,
            "We pledge [aid 😀] e\u{301}lan. We [wait]. We call.\n\nسلام\u{a0}we call now.",
            &["trade", "trade"],
        ),
    ]])
}

#[test]
fn passages_are_found_by_how_they_are_related() {
    let project = sample();
    let table: [(Relation, u32, &[&str]); 11] = [
        (Relation::Overlaps, 0, &["We pledge aid 😀 e\u{301}lan."]),
        (Relation::Inside, 0, &[]),
        (Relation::Contains, 0, &["We pledge aid 😀 e\u{301}lan."]),
        (Relation::SameSentence, 0, &["We pledge aid 😀 e\u{301}lan."]),
        (Relation::SameParagraph, 0, &["We pledge aid 😀 e\u{301}lan.", "We call"]),
        (Relation::Before, 0, &[]),
        (Relation::Before, 1, &["We pledge aid 😀 e\u{301}lan."]),
        (Relation::After, 0, &[]),
        (Relation::After, 1, &["We call"]),
        (Relation::After, 2, &["We call", "we call"]),
        (Relation::Near, 1, &["We pledge aid 😀 e\u{301}lan.", "We call"]),
    ];
    for (how, within, expected) in table {
        let asked = with(&["pledge", "call"], vec![(false, related(how, &["trade"], within))]);
        assert_eq!(quotes(&project, &asked), expected, "{how:?} {within}");
        let not = with(&["pledge", "call"], vec![(true, related(how, &["trade"], within))]);
        assert_eq!(quotes(&project, &not).len(), 3 - expected.len(), "not {how:?} {within}");
    }
}

#[test]
fn words_are_found_near_by_without_regard_to_accents_and_capitals() {
    let project = sample();
    let words = |words: &str, within| Condition::Words { words: words.into(), within };
    let table: [(&str, u32, usize); 6] = [
        ("ÉLAN", 0, 1),
        ("elan pledge", 0, 1),
        ("elan wait", 0, 0),
        ("elan wait", 1, 1),
        ("سلام", 0, 1),
        ("   ", 0, 3),
    ];
    for (said, within, expected) in table {
        let asked = with(&["pledge", "call"], vec![(false, words(said, within))]);
        assert_eq!(quotes(&project, &asked).len(), expected, "{said} {within}");
    }
}

#[test]
fn alternatives_need_one_and_clauses_all() {
    let project = sample();
    let clause = |how| Clause { not: false, is: related(how, &["trade"], 1) };
    let both = vec![clause(Relation::After), clause(Relation::Overlaps)];
    let query = |any_of| Query { codes: codes(&["pledge", "call"]), any_of };
    assert_eq!(quotes(&project, &query(vec![both.clone()])).len(), 0);
    let either = both.into_iter().map(|clause| vec![clause]).collect();
    assert_eq!(quotes(&project, &query(either)).len(), 2);
    assert_eq!(quotes(&project, &query(Vec::new())).len(), 3);
    assert_eq!(quotes(&project, &Query::default()).len(), 5, "any code");
}

#[test]
fn hits_have_the_rest_of_their_sentences() {
    let project = sample();
    let hits = ask(&project, &with(&["trade"], Vec::new()));
    let shown: Vec<_> = hits.iter().map(|it| (it.before.as_str(), it.after.trim_end())).collect();
    assert_eq!(shown, [("We pledge ", " e\u{301}lan."), ("We ", ".")]);
}

/// The sample, with a value in a field of the pledge.
fn with_value(value: Value) -> Project {
    let mut project = sample();
    let (id, set) = project.annotations.iter().next().map(|(id, set)| (*id, set.clone())).unwrap();
    let mut set = (*set).clone();
    let pledge = set.iter().find(|it| it.code == slug("pledge")).unwrap().clone();
    let mut changed = (*pledge).clone();
    changed.attributes.insert(slug("field"), Attribute::new(value, Vec::new()));
    set.insert(std::rc::Rc::new(changed));
    project.annotations.insert(id, std::rc::Rc::new(set));
    project
}

#[test]
fn fields_are_asked_for_what_they_say() {
    let money = |amount: Option<&str>, min: Option<&str>| {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let currency = Some("USD".to_owned());
        Value::Money(Money { amount: own(amount), min: own(min), currency, ..Money::default() })
    };
    let date = |day: &str| Value::Date(DateValue { day: Some(day.into()), ..DateValue::default() });
    let text = |text: &str| Value::Text { text: text.into() };
    let amount =
        |number: &str, currency: &str| Amount { number: number.into(), currency: currency.into() };
    let least = |it: &str| Says::AtLeast(amount(it, "USD"));
    let most = |it: &str| Says::AtMost(amount(it, "USD"));
    let table = [
        (text("Élan now"), Says::Words("now elan".into()), true),
        (text("Élan"), Says::Words("now elan".into()), false),
        (text("x"), Says::Anything, true),
        (Value::YesNo { yes: false }, Says::YesNo(false), true),
        (Value::YesNo { yes: false }, Says::YesNo(true), false),
        (text("no"), Says::YesNo(false), false),
        (text("x"), Says::Nothing, false),
        (date("2031-05-04"), Says::Before("2031-05-05".into()), true),
        (date("2031-05-04"), Says::Before("2031-05-04".into()), false),
        (date("2031-05-04"), Says::After("2031-05-03".into()), true),
        (money(Some("10000000000000000000001"), None), least("10000000000000000000000"), true),
        (money(Some("9.5"), None), least("9.50"), true),
        (money(Some("9.5"), None), most("9.4"), false),
        (money(None, Some("5")), least("5"), true),
        (money(None, Some("5")), most("9"), false),
        (money(Some("12 millions"), None), least("1"), false),
        (money(Some("1"), None), least("lots"), false),
        (money(Some("5"), None), Says::AtLeast(amount("1", "EUR")), false),
        (money(Some("5"), None), Says::AtLeast(amount("1", "usd")), true),
        (money(Some("5"), None), Says::AtLeast(amount("1", "")), false),
        (Value::Number { number: "5".into() }, Says::AtLeast(amount("4.5", "")), true),
    ];
    for (value, says, expected) in table {
        let project = with_value(value.clone());
        let field: AttributeId = slug("field");
        let asked =
            with(&["pledge"], vec![(false, Condition::Field { field, says: says.clone() })]);
        assert_eq!(quotes(&project, &asked).len() == 1, expected, "{value:?} {says:?}");
    }
    let field: AttributeId = slug("field");
    let asked = with(&["pledge"], vec![(false, Condition::Field { field, says: Says::Nothing })]);
    assert_eq!(quotes(&sample(), &asked).len(), 1);
}

#[test]
fn what_is_known_of_a_statement_is_compared_without_accents() {
    let mut project = sample();
    let statement = std::rc::Rc::make_mut(&mut project.statements[0]);
    statement.metadata.delegation = "Île d’Ämber ".into();
    statement.metadata.date = "2031-05-04".into();
    let known = |about, value: &str| {
        Condition::Statement(StatementIs::Among { about, values: vec![value.into(), "x".into()] })
    };
    let days = |from: &str, to: Option<&str>| {
        let range = Range { from: Some(from.into()), to: to.map(str::to_owned) };
        Condition::Statement(StatementIs::Days(range))
    };
    let group = |name: &str| Condition::Statement(StatementIs::Group(name.into()));
    let table = [
        (known(Known::Delegation, "ile d’amber"), 1),
        (known(Known::Delegation, "ile"), 0),
        (known(Known::Year, "2031"), 1),
        (known(Known::Organ, ""), 1),
        (days("2031-05-04", None), 1),
        (days("2031-01-01", Some("2031-05-03")), 0),
        (group("All"), 1),
        (group("None"), 0),
    ];
    for (condition, expected) in table {
        let asked = with(&["pledge"], vec![(false, condition.clone())]);
        assert_eq!(quotes(&project, &asked).len(), expected, "{condition:?}");
    }
}

#[test]
fn passages_are_asked_for_how_sure_their_annotators_are() {
    let mut project = sample();
    let (id, set) = project.annotations.iter().next().map(|(id, set)| (*id, set.clone())).unwrap();
    let mut set = (*set).clone();
    let pledge = set.iter().find(|it| it.code == slug("pledge")).unwrap().clone();
    let sure = Annotation { confidence: Some(Confidence::Low), ..(*pledge).clone() };
    set.insert(std::rc::Rc::new(sure));
    project.annotations.insert(id, std::rc::Rc::new(set));
    for (sure, expected) in [(Some(Confidence::Low), 1), (Some(Confidence::High), 0), (None, 4)] {
        let asked = with(&[], vec![(false, Condition::Confidence(sure))]);
        assert_eq!(quotes(&project, &asked).len(), expected, "{sure:?}");
    }
}

/// The bytes of an annotation.
fn bytes(it: &Annotation) -> BTreeSet<usize> {
    it.spans.parts().iter().flat_map(|part| part.start().get()..part.end().get()).collect()
}

/// Which units have a part of an annotation.
fn touched(it: &Annotation, units: &[Span]) -> BTreeSet<usize> {
    (0..units.len()).filter(|at| it.touches(units[*at])).collect()
}

/// Whether two annotations are related, decided without thinking.
fn is_related(
    statement: &Statement,
    one: &Annotation,
    other: &Annotation,
    how: Relation,
    within: usize,
) -> bool {
    let sentences: Vec<Span> = all_sentences(&statement.text).collect();
    let paragraphs: Vec<Span> = filled_paragraphs(&statement.text).collect();
    let (a, b) = (bytes(one), bytes(other));
    let away = |first: &Annotation, then: &Annotation| {
        let (end, start) = (first.spans.end(), then.spans.start());
        let between = sentences.iter().filter(|it| it.start() < start && it.end() > end).count();
        let from = sentences.iter().rposition(|it| it.start() < end);
        let to = sentences.iter().position(|it| it.end() > start);
        let steps = from.zip(to).map_or(between, |(from, to)| to.saturating_sub(from));
        end <= start && steps <= within
    };
    match how {
        Relation::Overlaps => !a.is_disjoint(&b),
        Relation::Inside => a.is_subset(&b),
        Relation::Contains => b.is_subset(&a),
        Relation::SameSentence => {
            !touched(one, &sentences).is_disjoint(&touched(other, &sentences))
        }
        Relation::SameParagraph => {
            !touched(one, &paragraphs).is_disjoint(&touched(other, &paragraphs))
        }
        Relation::Before => away(one, other),
        Relation::After => away(other, one),
        Relation::Near => {
            let hull = |it: &BTreeSet<usize>| (*it.first().unwrap(), *it.last().unwrap());
            let ((a, b), (c, d)) = (hull(&a), hull(&b));
            away(one, other) || away(other, one) || (a <= d && c <= b)
        }
    }
}

proptest! {
    #[test]
    fn relations_are_those_of_comparing_every_pair(project in projects(), within in 0_u32..3, not: bool) {
        let all: Vec<CodeId> = project.codebook.codes.iter().map(|code| code.id.clone()).collect();
        let Some(first) = all.first().cloned() else { return Ok(()) };
        for how in RELATIONS {
            let is = Condition::Related { how, codes: vec![first.clone()], within };
            let asked = Query { codes: Vec::new(), any_of: vec![vec![Clause { not, is }]] };
            let found: Vec<_> = ask(&project, &asked).iter().map(|it| it.passage.annotation).collect();
            let mut expected = Vec::new();
            for statement in &project.statements {
                let set = project.annotations_of(statement.id);
                for one in set.iter() {
                    let related = set.iter().any(|other| {
                        other.id != one.id
                            && project.codebook.is_within(&other.code, &first)
                            && is_related(statement, one, other, how, within as usize)
                    });
                    if related != not {
                        expected.push(one.id);
                    }
                }
            }
            prop_assert_eq!(found, expected, "{:?}", how);
        }
    }
}
