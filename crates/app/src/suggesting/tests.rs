use super::*;
use crate::model::Open;
use crate::testing::page::*;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::Origin;
use annotator_core::project::suggestions::SuggestionDecisions;
use annotator_core::testing::reefs::reef_or_other;

const NORWAY: &str = "Mr. President,\r\n\r\nWe\u{a0}will contribute 2 million euros \u{1f30d} to \
    the fund, and we call on all States to follow. We are training judges e\u{301}.\r\n\r\n\
    Our goal is to plant a million trees. سلام\u{301}\r\n";

pub(super) fn page() -> Page {
    let mut page = Page::new();
    page.open_file("norway.txt", NORWAY.as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    page
}

pub(super) fn shown(page: &Page) -> Vec<(String, String)> {
    let suggesting = page.model.suggesting().expect("suggestions are on");
    let mut all: Vec<_> = suggesting.shown.iter().cloned().collect();
    all.sort_by_key(|one| one.passage);
    all.iter().map(|one| (one.code.to_string(), one.quote.clone())).collect()
}

pub(super) fn now(page: &Page) -> Option<String> {
    let suggesting = page.model.suggesting()?;
    suggesting.now().map(|(_, one)| one.code.to_string())
}

pub(super) fn walk_to(page: &mut Page, code: &str) {
    let suggesting = page.model.suggesting().expect("suggestions are on");
    let one = suggesting.shown.iter().find(|one| one.code.as_str() == code).expect(code);
    let key = one.key();
    page.send(SuggestMsg::Chosen(key).into());
}

pub(super) fn press(page: &mut Page, key: &str) {
    let press = crate::keys::Press { key, ..Default::default() };
    let msg = walk_key(&press, &page.model).expect(key);
    page.send(msg);
}

fn decisions(open: &Open) -> SuggestionDecisions {
    SuggestionDecisions::read(&open.project.attachments, open.current.unwrap())
}

#[test]
fn nothing_is_suggested_before_it_is_switched_on_and_nothing_is_stored_by_that() {
    let mut page = Page::new();
    page.open_file("norway.txt", NORWAY.as_bytes());
    assert!(page.model.can_suggest() && page.model.suggesting().is_none());
    let before = page.open().project.clone();
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    let codes: Vec<String> = shown(&page).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["pledge", "call_on_others", "ongoing", "intent"]);
    assert_eq!(page.open().project, before);
    page.send(SuggestMsg::CommitmentsTurned(false).into());
    assert!(page.model.suggesting().is_none());
}

#[test]
fn an_accepted_suggestion_is_an_annotation_that_says_where_it_is_from() {
    let mut page = page();
    walk_to(&mut page, "pledge");
    press(&mut page, "Enter");
    let open = page.open();
    let set = open.annotations();
    let made = set.at(0).unwrap();
    assert_eq!(page.quotes()[0].0, "pledge");
    assert_eq!(made.origin, Origin::Suggestion);
    assert!(made.attributes.values().any(|it| matches!(it.value, Value::Money(_))));
    assert!(made.attributes.values().all(|it| it.proposed || it.evidence.is_empty()));
    let decided = decisions(open);
    let one = &decided.decisions[0];
    assert_eq!((one.accepted, one.annotator), (Some(made.id), open.annotator));
    assert!(!one.rule.is_empty() && !one.revision.is_empty() && one.score > 0.3);
    assert_eq!(one.quote, page.quotes()[0].1);
    assert!(shown(&page).iter().all(|(code, _)| code != "pledge"));
    assert!(now(&page).is_some(), "the next one is looked at");
    page.send(Msg::UndoChosen);
    assert!(page.open().annotations().is_empty());
    assert_eq!(decisions(page.open()).decisions, []);
    assert!(shown(&page).iter().any(|(code, _)| code == "pledge"), "it can be suggested again");
}

#[test]
fn a_rejected_suggestion_does_not_come_back() {
    let mut page = page();
    walk_to(&mut page, "ongoing");
    press(&mut page, "x");
    let gone = |page: &Page| shown(page).iter().all(|(code, _)| code != "ongoing");
    assert!(gone(&page) && page.open().annotations().is_empty());
    page.send(SuggestMsg::CommitmentsTurned(false).into());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    assert!(gone(&page));
    page.send(Msg::UndoChosen);
    assert!(!gone(&page));
    assert_eq!(page.model.redo_name().unwrap().kind, StepKind::DecideSuggestion);
}

#[test]
fn edges_are_changed_before_it_is_accepted() {
    let mut page = page();
    walk_to(&mut page, "pledge");
    press(&mut page, "e");
    assert!(page.open().selection.is_some());
    page.select("contribute 2 million euros");
    assert!(page.open().picker.is_none(), "the picker would be in the way");
    press(&mut page, "Enter");
    assert_eq!(page.quotes(), [pair("pledge", "contribute 2 million euros")]);
    assert!(page.open().selection.is_none());
    walk_to(&mut page, "ongoing");
    press(&mut page, "e");
    press(&mut page, "Escape");
    assert!(page.open().selection.is_none() && now(&page).is_some());
    press(&mut page, "Escape");
    assert_eq!(now(&page), None);
}

#[test]
fn another_code_can_be_chosen_by_its_key() {
    let mut page = page();
    walk_to(&mut page, "ongoing");
    let codebook = &page.open().project.codebook;
    let key = codebook.code(&slug("intent")).unwrap().key.clone().unwrap();
    press(&mut page, &key);
    assert_eq!(page.quotes()[0].0, "intent");
    assert_eq!(decisions(page.open()).decisions[0].code.as_str(), "ongoing");
}

#[test]
fn going_through_them_begins_with_the_most_certain_and_wraps() {
    let mut page = page();
    page.send(SuggestMsg::Walked(true).into());
    let scores: Vec<f32> =
        page.model.suggesting().unwrap().shown.iter().map(|it| it.score).collect();
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
    let first = now(&page);
    for _ in 0..scores.len() {
        press(&mut page, "n");
    }
    assert_eq!(now(&page), first);
    let said = page.model.announcement.as_ref().map(|(_, said)| said);
    let Some(Announcement::Suggestion(said)) = said else { panic!("{said:?}") };
    assert_eq!((said.place, said.of), (1, scores.len()));
    assert!(!said.suggestion.because.is_empty());
}

#[test]
fn what_is_coded_already_is_not_suggested() {
    let mut page = page();
    let call = shown(&page).into_iter().find(|(code, _)| code == "call_on_others").unwrap();
    page.tag(&call.1, "call_on_others");
    assert!(!shown(&page).contains(&call));
    page.send(Msg::UndoChosen);
    assert!(shown(&page).contains(&call));
}

#[test]
fn all_of_a_rule_are_accepted_in_one_step_but_for_what_was_taken_out() {
    let text = "We will train nurses. We will equip clinics. We will build a road.";
    let mut page = Page::new();
    page.open_file("one.txt", text.as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    let suggesting = page.model.suggesting().unwrap();
    let rule = suggesting.shown[0].rule.clone();
    let all = suggesting.of_rule(&rule);
    assert_eq!(all.len(), 3);
    page.send(SuggestMsg::RuleListed(rule).into());
    page.send(SuggestMsg::Ticked(all[1].key(), false).into());
    page.send(SuggestMsg::ListAccepted.into());
    assert_eq!(page.open().annotations().len(), 2);
    assert_eq!(shown(&page), [(all[1].code.to_string(), all[1].quote.clone())]);
    page.send(Msg::UndoChosen);
    assert!(page.open().annotations().is_empty() && shown(&page).len() == 3);
}

#[test]
fn suggestions_follow_the_text() {
    let mut page = page();
    let id = page.open().current.unwrap();
    page.send(corrected(id, "We will train nurses.\n"));
    assert_eq!(shown(&page), [pair("pledge", "We will train nurses")]);
    page.open_file("second.txt", b"We thank you.\n");
    assert_eq!(shown(&page), []);
}

fn corrected(id: StatementId, text: &str) -> Msg {
    Msg::Statements(StatementsMsg::TextCorrected(id, text.into()))
}

/// Takes a message, but leaves what the worker is asked undone.
fn send_without_worker(page: &mut Page, msg: Msg) -> Vec<Effect> {
    update(&mut page.model, msg, &mut page.ports)
}

fn asks(effects: &[Effect]) -> bool {
    effects.iter().any(|it| matches!(it, Effect::Run(_, Job::Suggest(_), _)))
}

#[test]
fn a_broken_worker_is_said_and_asked_again_when_that_is_wanted() {
    let mut page = Page::new();
    page.open_file("norway.txt", NORWAY.as_bytes());
    let effects = send_without_worker(&mut page, SuggestMsg::CommitmentsTurned(true).into());
    assert!(asks(&effects) && page.model.suggesting().unwrap().is_waiting());
    let job = page.model.last_job;
    let broken = |job| Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped)));
    let effects = send_without_worker(&mut page, broken(JobNumber(job.0 + 7)));
    assert!(!asks(&effects) && page.model.suggesting().unwrap().failed.is_none(), "another job");
    let effects = send_without_worker(&mut page, broken(job));
    assert!(!asks(&effects), "it is not asked again by itself");
    let suggesting = page.model.suggesting().unwrap();
    assert!(suggesting.failed.is_some() && !suggesting.is_waiting());
    let effects = send_without_worker(&mut page, SuggestMsg::Again.into());
    assert!(asks(&effects) && page.model.suggesting().unwrap().failed.is_none());
    assert!(effects.contains(&Effect::FocusSuggesting(SuggestFocus::List)));
}

#[test]
fn suggestions_for_an_earlier_text_are_not_shown_while_the_worker_reads_the_new_one() {
    let mut page = page();
    walk_to(&mut page, "ongoing");
    let id = page.open().current.unwrap();
    let effects = send_without_worker(&mut page, corrected(id, "Thank you.\n"));
    assert!(asks(&effects));
    assert_eq!((shown(&page), now(&page)), (vec![], None));
}

#[test]
fn the_record_counts_decisions_and_the_order_follows_it() {
    let record = |accepted: usize, rejected: usize| Record {
        decided: accepted + rejected,
        last: [vec![true; accepted], vec![false; rejected]].concat(),
        rules: Vec::new(),
    };
    assert!(!record(0, 19).is_half_wrong(), "too few to know");
    assert!(record(9, 11).is_half_wrong() && !record(10, 10).is_half_wrong());
    let page = page();
    let left: Vec<_> = page.model.suggesting().unwrap().shown.to_vec();
    let uncertain = order::ordered(left.clone(), &record(0, 20));
    let far: Vec<f32> = uncertain.iter().map(|it| (it.score - 0.5).abs()).collect();
    assert!(far.is_sorted(), "{far:?}");
    // The tenth is from anywhere, and nothing is lost.
    let tenth = order::ordered(left.clone(), &record(9, 0));
    assert_eq!(tenth.len(), left.len());
    assert!(left.iter().all(|one| tenth.iter().any(|it| Rc::ptr_eq(one, it))));
}

#[test]
fn all_texts_are_gone_through_one_after_the_other() {
    let mut page = Page::new();
    page.open_file("one.txt", b"We will train nurses.\n");
    page.open_file("two.txt", b"We thank you.\n");
    page.open_file("three.txt", "We\u{a0}will equip clinics \u{1f30d}.\r\n".as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    page.send(SuggestMsg::QueueBegun.into());
    let at = |page: &Page| {
        let open = page.open();
        open.project.statements.iter().position(|it| Some(it.id) == open.current).unwrap()
    };
    assert_eq!((at(&page), now(&page).as_deref()), (2, Some("pledge")));
    press(&mut page, "Enter");
    assert_eq!((at(&page), now(&page).as_deref()), (0, Some("pledge")), "the first comes after");
    press(&mut page, "x");
    assert_eq!(now(&page), None);
    assert!(page.reasons().contains(&&SuggestNews::QueueDone.into()));
    let decided = SuggestionDecisions::all(&page.open().project.attachments).count();
    assert_eq!(decided, 2);
    page.send(SuggestMsg::QueueBegun.into());
    assert_eq!(now(&page), None, "nothing is left");
}

#[test]
fn going_through_all_texts_ends_when_the_one_where_it_began_is_removed() {
    let mut page = Page::new();
    page.open_file("one.txt", b"We thank you.\n");
    page.open_file("two.txt", b"We greet you.\n");
    page.open_file("three.txt", b"We will equip clinics.\n");
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    page.send(SuggestMsg::QueueBegun.into());
    assert_eq!(now(&page).as_deref(), Some("pledge"));
    let id = page.open().current.unwrap();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![id])));
    assert_eq!(now(&page), None);
    assert!(page.model.suggesting().unwrap().queue.is_none());
    assert!(page.reasons().contains(&&SuggestNews::QueueDone.into()));
    // Without any text there is nothing to go through.
    page.send(SuggestMsg::QueueBegun.into());
    let all = page.open().project.statements.iter().map(|it| it.id).collect();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(all)));
    assert!(page.open().suggesting.as_ref().unwrap().queue.is_none());
}

#[test]
fn a_chosen_tag_has_the_keys_before_suggestions() {
    let mut page = page();
    page.tag("Mr. President", "intent");
    let tag = page.open().annotations().at(0).unwrap().id;
    for key in ["Enter", "x", "n", "e", "Escape"] {
        walk_to(&mut page, "pledge");
        let press = crate::keys::Press { key, ..Default::default() };
        assert!(walk_key(&press, &page.model).is_some(), "{key}");
        page.send(Msg::Coding(CodingMsg::AnnotationChosen(tag)));
        assert_eq!(walk_key(&press, &page.model), None, "{key}");
    }
}

#[test]
fn the_same_words_elsewhere_have_decisions_of_their_own() {
    let text = "We will train nurses.\n\nWe will train nurses.\n\nWe will train nurses.\n";
    let mut page = Page::new();
    page.open_file("one.txt", text.as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    let keys = |page: &Page| {
        let all = page.model.suggesting().unwrap().shown.iter();
        let mut all: Vec<usize> = all.map(|one| one.passage.start().get()).collect();
        all.sort_unstable();
        all
    };
    let [first, second, third] = keys(&page)[..] else { panic!("{:?}", keys(&page)) };
    let choose = |page: &mut Page, start: usize| {
        let suggesting = page.model.suggesting().unwrap();
        let one = suggesting.shown.iter().find(|it| it.passage.start().get() == start);
        let key = one.unwrap().key();
        page.send(SuggestMsg::Chosen(key).into());
    };
    choose(&mut page, second);
    press(&mut page, "x");
    assert_eq!(keys(&page), [first, third], "only this one was rejected");
    choose(&mut page, first);
    press(&mut page, "Enter");
    assert_eq!(keys(&page), [third]);
    assert_eq!(decisions(page.open()).decisions.len(), 2, "both decisions are kept");
    // What is before them moves them.
    let id = page.open().current.unwrap();
    page.send(corrected(id, &format!("Mr. President,\n\n{text}")));
    assert_eq!(keys(&page), [third + 16]);
    // A place that is not there any more has no say about other places.
    page.send(Msg::UndoChosen);
    page.send(corrected(id, &text.replacen("nurses", "doctors", 1)));
    assert!(keys(&page).contains(&(third + 1)), "{:?}", keys(&page));
}

#[test]
fn the_focus_stays_in_the_list_of_suggestions() {
    let text = "We will train nurses. We will equip clinics. We will build a road.";
    let mut page = Page::new();
    page.open_file("one.txt", text.as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    let rule = page.model.suggesting().unwrap().shown[0].rule.clone();
    let effects = send_without_worker(&mut page, SuggestMsg::RuleListed(rule).into());
    assert!(effects.contains(&Effect::FocusSuggesting(SuggestFocus::RuleList)));
    let effects = send_without_worker(&mut page, SuggestMsg::ListClosed.into());
    assert!(effects.contains(&Effect::FocusSuggesting(SuggestFocus::AllOfRule)));
}

#[test]
fn decisions_are_counted_once_and_again_after_the_next() {
    let mut page = page();
    walk_to(&mut page, "ongoing");
    press(&mut page, "x");
    let record = |page: &Page| Rc::clone(&page.model.suggesting().unwrap().record);
    let before = record(&page);
    assert_eq!((before.decided, before.accepted()), (1, 0));
    press(&mut page, "n");
    assert!(Rc::ptr_eq(&before, &record(&page)));
    press(&mut page, "Enter");
    assert_eq!((record(&page).decided, record(&page).accepted()), (2, 1));
    page.send(Msg::StepsUndone(2));
    assert_eq!(record(&page).decided, 0);
}

/// A text with sentences about reefs and about roads in turn, of which the first ones are tagged.
fn about_reefs(tags: usize) -> Page {
    let text: Vec<String> = (0..60).map(reef_or_other).collect();
    let mut page = Page::new();
    page.open_file("reefs.txt", text.join("\r\n\r\n").as_bytes());
    for at in (0..tags).map(|at| at * 2) {
        page.tag(&reef_or_other(at), "health");
    }
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    page.send(SuggestMsg::ThemesTurned(true).into());
    page
}

fn learned_in(page: &Page) -> Vec<String> {
    let suggesting = page.model.suggesting().expect("suggestions are on");
    let learned = suggesting.shown.iter().filter(|one| one.by == SuggestedBy::Learned);
    learned.map(|one| one.code.to_string()).collect()
}

#[test]
fn from_twenty_decisions_on_what_was_tagged_is_suggested() {
    let mut page = about_reefs(19);
    let learning = |page: &Page| page.model.suggesting().unwrap().learning.clone();
    assert_eq!((learning(&page).decided, learning(&page).report), (19, None));
    assert_eq!(learned_in(&page), [""; 0]);
    page.tag("Old reefs bleach in year 40.", "health");
    let report = learning(&page).report.expect("there is enough to learn from");
    let health = report.codes.iter().find(|it| it.code.as_str() == "health").unwrap();
    assert_eq!((report.number, health.examples), (1, 20));
    assert!(health.f1 > 0.9, "{health:?}");
    assert_eq!(learned_in(&page).len(), 10, "the other sentences about reefs");
    // Nothing more is learned before ten more decisions.
    walk_to(&mut page, "health");
    press(&mut page, "Enter");
    assert_eq!((learning(&page).decided, learning(&page).report.unwrap().number), (21, 1));
    let decided = decisions(page.open());
    assert_eq!(decided.decisions[0].by, SuggestedBy::Learned);
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(learned_in(&page), [""; 0], "there is too little again");
}

#[test]
fn a_mark_of_ones_own_mutes_codes_and_is_undone() {
    let mut page = about_reefs(20);
    page.tag("The road is long in year 1.", "health");
    assert!(!learned_in(&page).is_empty());
    page.send(SuggestMsg::MarkChosen(100).into());
    assert_eq!(learned_in(&page), [""; 0]);
    assert!(page.model.suggesting().unwrap().learning.report.is_some());
    page.send(Msg::UndoChosen);
    assert!(!learned_in(&page).is_empty());
}
