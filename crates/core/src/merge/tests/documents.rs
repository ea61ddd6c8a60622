//! Memos, variables, groups and versions that come along.

use super::*;
use crate::insight::compare::{Commitment, PairDecisions, decide, pair};
use crate::project::annotation::Timestamp;
use crate::project::attachment::document;
use crate::project::id::{AnnotationId, StatementId};
use crate::project::memo::MemoOf;
use crate::project::suggestions::{SuggestedBy, SuggestionDecision, SuggestionDecisions};
use crate::project::variables::{
    Group, VARIABLES, VariableKind, Variables, values_name, values_of,
};
use crate::stored::file::iso::IsoTime;

fn memo(project: &mut Project, of: &MemoOf, words: &str) {
    of.write(words).apply(project).unwrap();
}

/// Defines a variable in a project and gives the first statement a value.
fn variable(project: &mut Project, name: &str, kind: VariableKind, value: &str) {
    let mut variables = Variables::of(&project.attachments);
    let id = match variables.named(name) {
        Some(known) => known.id.clone(),
        None => variables.add(name, kind).id.clone(),
    };
    let statement = project.statements[0].id;
    let mut values = values_of(&project.attachments, statement);
    values.insert(id, value.into());
    project.attachments.insert(VARIABLES.into(), document(&variables));
    project.attachments.insert(values_name(statement), document(&values));
}

#[test]
fn memos_come_along_and_those_that_differ_are_listed() {
    let project = rich_project();
    let statement = MemoOf::Statement(project.statements[0].id);
    let code = MemoOf::Code(project.codebook.codes[0].id.clone());
    let (mut ours, mut file) = (project.clone(), project);
    memo(&mut ours, &statement, "Ours.");
    memo(&mut file, &statement, "Theirs.");
    memo(&mut file, &code, "On the code.");
    memo(&mut file, &MemoOf::Code(slug("missing")), "Lost.");
    let (after, report) = added(&ours, std::slice::from_ref(&file));
    assert_eq!(code.read(&after.attachments), "On the code.");
    assert_eq!(statement.read(&after.attachments), "Ours.");
    assert_eq!((report.memos, report.words.len()), (1, 1));

    let mut settling = Settling::default();
    settling.settle_words(&report.words[0], Side::Both);
    let (after, _) = settled(&ours, std::slice::from_ref(&file), &settling);
    assert_eq!(statement.read(&after.attachments), "Ours.\n\nTheirs.");
    let again = merged(&after, &[file]);
    assert_eq!((again.edits.len(), again.report.words.len()), (0, 0), "nothing is asked twice");
}

#[test]
fn summaries_come_along_like_memos_with_their_statement_and_code() {
    let project = rich_project();
    let (mut ours, mut file) = (project.clone(), project);
    let (statement, code) = (ours.statements[0].id, ours.codebook.codes[0].id.clone());
    let summary = MemoOf::Summary(statement, code.clone());
    let stranger = StatementId::parse("00000000-0000-4000-8000-00000000abcd").unwrap();
    memo(&mut file, &summary, "They will pay, e\u{301} سلام 😀.");
    memo(&mut file, &MemoOf::Summary(statement, slug("missing")), "Of no code.");
    memo(&mut file, &MemoOf::Summary(stranger, code), "Of no statement.");
    let (after, report) = added(&ours, std::slice::from_ref(&file));
    assert_eq!(summary.read(&after.attachments), "They will pay, e\u{301} سلام 😀.");
    assert_eq!((report.memos, report.words.len()), (1, 0));
    assert_eq!(after.attachments.len(), 1, "what is about nothing stays behind");
    memo(&mut ours, &summary, "Ours.");
    let (after, report) = added(&ours, std::slice::from_ref(&file));
    assert_eq!(summary.read(&after.attachments), "Ours.");
    assert_eq!((report.memos, report.words.len()), (0, 1), "what differs is listed");
}

#[test]
fn variables_come_along_with_values_and_groups() {
    let (mut ours, mut file) = (rich_project(), rich_project());
    variable(&mut ours, "Bloc", VariableKind::Text, "North");
    variable(&mut file, "Bloc", VariableKind::Text, "South");
    variable(&mut file, "Year", VariableKind::Number, "2031");
    let mut variables = Variables::of(&file.attachments);
    let statements = vec![file.statements[0].id];
    variables.groups.push(Group { name: "Few".into(), statements, ..Group::default() });
    file.attachments.insert(VARIABLES.into(), document(&variables));
    let (after, report) = added(&ours, std::slice::from_ref(&file));
    assert_eq!(report.variables, ["Year", "Few"]);
    assert_eq!((report.values, report.words.len()), (1, 1));
    let values = values_of(&after.attachments, after.statements[0].id);
    let said: Vec<_> = values.values().map(String::as_str).collect();
    assert_eq!(said, ["North", "2031"]);
    assert_eq!(merged(&after, std::slice::from_ref(&file)).edits, []);

    let mut settling = Settling::default();
    settling.settle_words(&report.words[0], Side::Theirs);
    let (after, _) = settled(&ours, &[file], &settling);
    let values = values_of(&after.attachments, after.statements[0].id);
    assert_eq!(values.values().next().map(String::as_str), Some("South"));
}

#[test]
fn values_of_a_variable_that_is_something_else_here_stay_behind() {
    let (mut ours, mut file) = (rich_project(), rich_project());
    variable(&mut ours, "Year", VariableKind::Text, "");
    variable(&mut file, "Year", VariableKind::Number, "2031");
    let (after, report) = added(&ours, &[file]);
    assert_eq!(after, ours);
    assert_eq!(report.other_variables, ["Year"]);
}

#[test]
fn exercises_and_bookmarks_stay_behind() {
    let (project, mut file) = (rich_project(), rich_project());
    for name in ["exercises/1", "classes/1", "coders/packages", "coders/groups", "bookmark/1"] {
        file.attachments.insert(name.into(), "{}".into());
    }
    assert_eq!(added(&project, &[file]).0, project);
}

#[test]
fn decisions_about_suggestions_come_along_and_the_later_one_counts() {
    let project = rich_project();
    let statement = project.statements[0].id;
    let decision = |at: i64, start: u32, accepted: bool| SuggestionDecision {
        annotator: project.annotators[0].id,
        at: IsoTime(Timestamp(at)),
        code: slug("pledge"),
        start,
        quote: "we pledge \u{1f30d} e\u{301}\u{a0}سلام".into(),
        by: SuggestedBy::Rule,
        rule: "will-act".into(),
        score: 0.94,
        revision: "0a1b2c3d".into(),
        accepted: accepted.then(|| AnnotationId(uuid::Uuid::from_u128(7))),
    };
    let with = |decisions: &[SuggestionDecision]| {
        let mut project = project.clone();
        let all = SuggestionDecisions { decisions: decisions.to_vec() };
        all.write(statement).apply(&mut project).unwrap();
        project
    };
    let ours = with(&[decision(5, 3, false), decision(9, 20, false)]);
    let theirs = with(&[decision(8, 3, true), decision(2, 20, true), decision(1, 40, true)]);
    let (after, report) = added(&ours, std::slice::from_ref(&theirs));
    assert_eq!(report.suggestion_decisions, 2);
    let expected = [decision(1, 40, true), decision(8, 3, true), decision(9, 20, false)];
    let known = |project: &Project| SuggestionDecisions::read(&project.attachments, statement);
    assert_eq!(known(&after).decisions, expected);
    assert_eq!(merged(&after, std::slice::from_ref(&theirs)).edits, [], "twice changes nothing");
    let (other, _) = added(&theirs, std::slice::from_ref(&ours));
    assert_eq!(known(&other), known(&after), "either way round");
    assert!(!report.is_nothing());

    let mut corrected = theirs.clone();
    let text = format!("{} ", theirs.statements[0].text.as_str());
    Rc::make_mut(&mut corrected.statements[0]).text = Rc::new(crate::text::Text::new(text));
    assert_eq!(added(&ours, &[corrected]).1.suggestion_decisions, 0, "the places are others there");
}

#[test]
fn decisions_about_pairs_come_along_and_the_later_one_counts() {
    let project = rich_project();
    let all = project.annotations.values().flat_map(|set| set.iter());
    let all: Vec<Commitment> =
        all.map(|it| Commitment { statement: it.statement, annotation: it.id }).collect();
    let me = project.annotators[0].id;
    let gone = Commitment { annotation: AnnotationId(uuid::Uuid::from_u128(7)), ..all[0] };
    let with = |decisions: &[(Commitment, Commitment, bool, i64)]| {
        let mut project = project.clone();
        for (one, other, same, at) in decisions {
            let now = (me, IsoTime(Timestamp(*at)));
            decide(&project, (*one, *other), Some(*same), now).apply(&mut project).unwrap();
        }
        project
    };
    let ours = with(&[(all[0], all[1], true, 5)]);
    let theirs = with(&[(all[0], all[1], false, 8), (all[0], gone, true, 9)]);
    let known = |project: &Project| {
        let all = PairDecisions::all(&project.attachments);
        all.into_iter().map(|(pair, it)| (pair, it.same, it.at.0.0)).collect::<Vec<_>>()
    };
    let (after, report) = added(&ours, std::slice::from_ref(&theirs));
    assert_eq!(report.pair_decisions, 1, "the project lacks one of the other pair");
    assert_eq!(known(&after), [(pair(all[0], all[1]), false, 8)]);
    assert!(!report.is_nothing());
    assert_eq!(merged(&after, std::slice::from_ref(&theirs)).edits, [], "twice changes nothing");
    let (kept, report) = added(&theirs, std::slice::from_ref(&ours));
    assert_eq!((known(&kept), report.pair_decisions), (known(&theirs), 0));
}
