use super::*;
use crate::model::Open;
use crate::testing::page::*;
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation::Origin;
use annotator_core::project::suggestions::SuggestionDecisions;

const NORWAY: &str = "Mr. President,\r\n\r\nWe\u{a0}will contribute 2 million euros \u{1f30d} to \
    the fund, and we call on all States to follow. We are training judges e\u{301}.\r\n\r\n\
    Our goal is to plant a million trees. سلام\u{301}\r\n";

fn page() -> Page {
    let mut page = Page::new();
    page.open_file("norway.txt", NORWAY.as_bytes());
    page.send(SuggestMsg::CommitmentsTurned(true).into());
    page
}

fn shown(page: &Page) -> Vec<(String, String)> {
    let suggesting = page.model.suggesting().expect("suggestions are on");
    let mut all: Vec<_> = suggesting.shown.iter().cloned().collect();
    all.sort_by_key(|one| one.passage);
    all.iter().map(|one| (one.code.to_string(), one.quote.clone())).collect()
}

fn now(page: &Page) -> Option<String> {
    let suggesting = page.model.suggesting()?;
    suggesting.now().map(|(_, one)| one.code.to_string())
}

fn walk_to(page: &mut Page, code: &str) {
    let suggesting = page.model.suggesting().expect("suggestions are on");
    let one = suggesting.shown.iter().find(|one| one.code.as_str() == code).expect(code);
    let key = one.key();
    page.send(SuggestMsg::Chosen(key).into());
}

fn press(page: &mut Page, key: &str) {
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
fn suggestions_follow_the_text_and_a_broken_worker_is_said() {
    let mut page = page();
    let id = page.open().current.unwrap();
    page.send(Msg::Statements(StatementsMsg::TextCorrected(id, "We will train nurses.\n".into())));
    assert_eq!(shown(&page), [pair("pledge", "We will train nurses")]);
    page.open_file("second.txt", b"We thank you.\n");
    assert_eq!(shown(&page), []);
    page.send(SuggestMsg::ThemesTurned(true).into());
    let asked = page.model.last_job;
    page.send(Msg::JobReplied(asked, Later::new(Reply::Broken(Broken::Stopped))));
    assert!(page.model.suggesting().unwrap().failed.is_none(), "the job had ended");
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

fn rules_page() -> Page {
    let mut page = page();
    walk_to(&mut page, "pledge");
    press(&mut page, "r");
    page
}

fn rules(page: &Page) -> &rules::RulesRoom {
    &page.open().suggesting.as_ref().unwrap().rules
}

#[test]
fn the_rule_of_a_suggestion_is_one_key_away() {
    let page = rules_page();
    assert_eq!(page.model.room, crate::room::Room::Codebook);
    let listed: Vec<_> = rules(&page).listed().map(|row| row.rule.id.clone()).collect();
    assert!(!listed.is_empty() && listed.len() < rules(&page).rows.len(), "{listed:?}");
    assert!(listed.contains(&rules(&page).filter));
}

#[test]
fn a_rule_that_is_switched_off_suggests_nothing_more_until_that_is_undone() {
    let mut page = rules_page();
    let id = rules(&page).filter.clone();
    page.send(rules::RulesMsg::Turned(id, false).into());
    assert_eq!(rules(&page).count(rules::RulesShown::Off), 1);
    page.send(Msg::RoomEntered(crate::room::Room::Read));
    assert!(shown(&page).iter().all(|(code, _)| code != "pledge"), "{:?}", shown(&page));
    page.send(Msg::UndoChosen);
    assert!(shown(&page).iter().any(|(code, _)| code == "pledge"));
}

#[test]
fn a_rule_of_ones_own_is_tried_on_all_texts_and_kept() {
    use rules::{RulesMsg, RulesShown};
    let mut page = rules_page();
    page.send(RulesMsg::DraftBegun.into());
    let mut rule = rules(&page).draft.clone().unwrap().rule;
    assert_eq!(rule.id, "mine-1");
    page.send(RulesMsg::Kept.into());
    assert!(rules(&page).draft.is_some(), "an empty one is not kept");
    rule.pattern = "[contribute".into();
    page.send(RulesMsg::Drafted(rule.clone()).into());
    page.send(RulesMsg::Tried.into());
    assert!(rules(&page).tried.as_ref().unwrap().found.is_err());
    rule.pattern = "will contribute".into();
    page.send(RulesMsg::Drafted(rule).into());
    page.send(RulesMsg::Tried.into());
    let found = rules(&page).tried.clone().unwrap().found.unwrap();
    assert!(found.len() == 1 && found[0].quote.contains("will contribute") && !found[0].tagged);
    page.send(RulesMsg::Kept.into());
    assert_eq!((rules(&page).draft.clone(), rules(&page).count(RulesShown::Mine)), (None, 1));
    page.send(Msg::RoomEntered(crate::room::Room::Read));
    let suggesting = page.model.suggesting().unwrap();
    let mine: Vec<_> = suggesting.of_rule("mine-1").iter().map(|it| it.code.to_string()).collect();
    assert_eq!(mine, ["intent"]);
    page.send(Msg::RoomEntered(crate::room::Room::Codebook));
    page.send(RulesMsg::Removed("mine-1".into()).into());
    assert_eq!(rules(&page).count(RulesShown::Mine), 0);
}

#[test]
fn a_copy_takes_the_place_of_a_rule_of_the_program() {
    use rules::{RulesMsg, RulesShown};
    let mut page = rules_page();
    let id = rules(&page).filter.clone();
    page.send(RulesMsg::DraftOf(id.clone()).into());
    let draft = rules(&page).draft.clone().unwrap();
    assert_eq!(draft.replaces, Some(id.clone()));
    page.send(RulesMsg::Kept.into());
    let off: Vec<_> = rules(&page).rows.iter().filter(|row| !row.rule.on).collect();
    assert!(off.iter().any(|row| row.rule.id == id));
    assert_eq!(rules(&page).count(RulesShown::Mine), 1);
    page.send(Msg::UndoChosen);
    assert_eq!(rules(&page).count(RulesShown::Mine), 0);
}

#[test]
fn rules_come_from_a_file_and_a_file_of_something_else_is_said_to_be_one() {
    use rules::{RulesMsg, RulesShown};
    let mut page = rules_page();
    let table = "id,about,pattern,type\nours,own,stand ready to,intent\n";
    let file = |bytes: &[u8]| FileBytes { name: "rules.csv".into(), bytes: bytes.to_vec() };
    page.send(RulesMsg::FileRead(file(table.as_bytes())).into());
    assert_eq!(rules(&page).count(RulesShown::Mine), 1);
    assert!(page.reasons().contains(&&SuggestNews::RulesRead { count: 1 }.into()));
    page.send(RulesMsg::FileRead(file(b"a,b\n1,2\n")).into());
    let not_read = |reason: &&crate::notice::Reason| {
        matches!(reason, crate::notice::Reason::Suggestions(SuggestNews::RulesNotRead { .. }))
    };
    assert!(page.reasons().iter().any(not_read));
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
