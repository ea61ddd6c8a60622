use super::rules::{RulesMsg, RulesRoom, RulesShown};
use super::tests::*;
use super::*;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::project::suggestion_rules::{OwnRule, SuggestionRules};
use annotator_jobs::rules::RulesFound;

fn rules_page() -> Page {
    let mut page = page();
    walk_to(&mut page, "pledge");
    press(&mut page, "r");
    page
}

fn rules(page: &Page) -> &RulesRoom {
    &page.open().suggesting.as_ref().unwrap().rules
}

#[test]
fn the_rule_of_a_suggestion_is_one_key_away() {
    let page = rules_page();
    assert_eq!(page.model.room, Room::Codebook);
    let listed: Vec<_> = rules(&page).listed().map(|row| row.rule.id.clone()).collect();
    assert!(!listed.is_empty() && listed.len() < rules(&page).rows.len(), "{listed:?}");
    assert!(listed.contains(&rules(&page).filter));
}

#[test]
fn a_rule_that_is_switched_off_suggests_nothing_more_until_that_is_undone() {
    let mut page = rules_page();
    let id = rules(&page).filter.clone();
    page.send(RulesMsg::Turned(id, false).into());
    assert_eq!(rules(&page).count(RulesShown::Off), 1);
    page.send(Msg::RoomEntered(Room::Read));
    assert!(shown(&page).iter().all(|(code, _)| code != "pledge"), "{:?}", shown(&page));
    page.send(Msg::UndoChosen);
    assert!(shown(&page).iter().any(|(code, _)| code == "pledge"));
}

#[test]
fn a_rule_of_ones_own_is_tried_on_all_texts_and_kept() {
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
    page.send(Msg::RoomEntered(Room::Read));
    let suggesting = page.model.suggesting().unwrap();
    let mine: Vec<_> = suggesting.of_rule("mine-1").iter().map(|it| it.code.to_string()).collect();
    assert_eq!(mine, ["intent"]);
    page.send(Msg::RoomEntered(Room::Codebook));
    page.send(RulesMsg::Removed("mine-1".into()).into());
    assert_eq!(rules(&page).count(RulesShown::Mine), 0);
}

#[test]
fn a_copy_takes_the_place_of_a_rule_of_the_program() {
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

/// Takes a message, but leaves what the worker is asked undone.
fn send_without_worker(page: &mut Page, msg: RulesMsg) -> Vec<Effect> {
    update(&mut page.model, msg.into(), &mut page.ports)
}

fn focused(effects: &[Effect]) -> Option<&SuggestFocus> {
    effects.iter().find_map(|effect| match effect {
        Effect::FocusSuggesting(focus) => Some(focus),
        _ => None,
    })
}

#[test]
fn hits_are_those_of_the_rule_as_it_is_written_now() {
    let mut page = rules_page();
    page.send(RulesMsg::DraftBegun.into());
    let begun = rules(&page).draft.clone().unwrap().rule;
    let with = |pattern: &str| OwnRule { pattern: pattern.into(), ..begun.clone() };
    page.send(RulesMsg::Drafted(with("will contribute")).into());
    page.send(RulesMsg::Tried.into());
    assert!(rules(&page).tried.is_some());
    page.send(RulesMsg::Drafted(with("will contribute")).into());
    assert!(rules(&page).tried.is_some(), "nothing was changed");
    page.send(RulesMsg::Drafted(with("will cont")).into());
    assert!(rules(&page).tried.is_none(), "those were hits of another pattern");
    // Changed again before the answer comes.
    send_without_worker(&mut page, RulesMsg::Tried);
    assert!(rules(&page).is_trying());
    let job = page.model.last_job;
    send_without_worker(&mut page, RulesMsg::Drafted(with("train")));
    let found = RulesFound::Tried(Ok(Vec::new()));
    page.send(Msg::JobReplied(job, Later::new(Reply::Rules(Box::new(found)))));
    assert!(rules(&page).tried.is_none() && !rules(&page).is_trying());
}

#[test]
fn a_new_rule_takes_the_id_of_no_stored_rule() {
    let mut page = rules_page();
    page.send(RulesMsg::DraftBegun.into());
    let first = OwnRule { pattern: "train".into(), ..rules(&page).draft.clone().unwrap().rule };
    page.send(RulesMsg::Drafted(first).into());
    page.send(RulesMsg::Kept.into());
    // The rows are from before a second rule was kept.
    let rows = Rc::clone(&rules(&page).rows);
    page.send(RulesMsg::DraftBegun.into());
    let second = OwnRule { pattern: "build".into(), ..rules(&page).draft.clone().unwrap().rule };
    assert_eq!(second.id, "mine-2");
    page.send(RulesMsg::Drafted(second).into());
    send_without_worker(&mut page, RulesMsg::Kept);
    assert!(Rc::ptr_eq(&rows, &rules(&page).rows));
    send_without_worker(&mut page, RulesMsg::DraftBegun);
    assert_eq!(rules(&page).draft.as_ref().unwrap().rule.id, "mine-3");
    // One came from a file while this one was written.
    let table = "id,about,pattern,type\nmine-3,own,stand ready to,intent\n";
    let file = FileBytes { name: "rules.csv".into(), bytes: table.as_bytes().to_vec() };
    let mut page = rules_page();
    page.send(RulesMsg::DraftBegun.into());
    let mut mine = rules(&page).draft.clone().unwrap().rule;
    mine.pattern = "train".into();
    page.send(RulesMsg::Drafted(mine.clone()).into());
    let table = table.replace("mine-3", &mine.id);
    page.send(RulesMsg::FileRead(FileBytes { bytes: table.into_bytes(), ..file }).into());
    page.send(RulesMsg::Kept.into());
    let own = SuggestionRules::read(&page.open().project.attachments).own;
    let patterns: Vec<&str> = own.iter().map(|rule| rule.pattern.as_str()).collect();
    assert_eq!(patterns, ["stand ready to", "train"]);
    assert_ne!(own[0].id, own[1].id);
}

#[test]
fn what_changes_no_rule_is_no_step() {
    let mut page = rules_page();
    let id = rules(&page).rows[0].rule.id.clone();
    let other = rules(&page).rows[1].rule.id.clone();
    page.send(RulesMsg::Turned(id.clone(), false).into());
    page.send(RulesMsg::Turned(other, false).into());
    let steps = |page: &Page| page.open().history.done().len();
    let before = steps(&page);
    page.send(RulesMsg::Turned(id, false).into());
    page.send(RulesMsg::Removed("nobody".into()).into());
    assert_eq!(steps(&page), before);
    // A rule that was looked at and kept as it was is kept.
    page.send(RulesMsg::DraftBegun.into());
    let rule = OwnRule { pattern: "train".into(), ..rules(&page).draft.clone().unwrap().rule };
    page.send(RulesMsg::Drafted(rule.clone()).into());
    page.send(RulesMsg::Kept.into());
    let before = steps(&page);
    page.send(RulesMsg::DraftOf(rule.id.clone()).into());
    page.send(RulesMsg::Kept.into());
    assert_eq!((rules(&page).draft.clone(), steps(&page)), (None, before));
    // In a window that only reads along, nothing is changed, and nothing says that it was.
    page.send(RulesMsg::DraftOf(rule.id.clone()).into());
    page.model.open.as_mut().unwrap().read_only = Some(ReadOnly::OtherWindow);
    page.send(RulesMsg::Removed(rule.id).into());
    assert!(rules(&page).draft.is_some() && steps(&page) == before);
    let table = b"id,about,pattern,type\nours,own,stand ready to,intent\n";
    let file = FileBytes { name: "rules.csv".into(), bytes: table.to_vec() };
    page.send(RulesMsg::FileRead(file).into());
    assert!(!page.reasons().contains(&&SuggestNews::RulesRead { count: 1 }.into()));
    assert!(page.reasons().contains(&&crate::notice::Reason::OpenElsewhere));
}

#[test]
fn the_focus_goes_to_what_is_next_when_a_rule_is_written() {
    let mut page = page();
    walk_to(&mut page, "pledge");
    let effects = update(&mut page.model, SuggestMsg::RuleWanted.into(), &mut page.ports);
    assert_eq!(focused(&effects), Some(&SuggestFocus::RulesFilter));
    let mut page = rules_page();
    let id = rules(&page).filter.clone();
    let effects = send_without_worker(&mut page, RulesMsg::DraftBegun);
    assert_eq!(focused(&effects), Some(&SuggestFocus::Draft));
    let effects = send_without_worker(&mut page, RulesMsg::DraftLeft);
    assert_eq!(focused(&effects), Some(&SuggestFocus::AddRule));
    let effects = send_without_worker(&mut page, RulesMsg::DraftOf(id.clone()));
    assert_eq!(focused(&effects), Some(&SuggestFocus::Draft));
    let effects = send_without_worker(&mut page, RulesMsg::DraftLeft);
    assert_eq!(focused(&effects), Some(&SuggestFocus::Rule(id.clone())));
    page.send(RulesMsg::DraftOf(id.clone()).into());
    let effects = send_without_worker(&mut page, RulesMsg::Kept);
    assert_eq!(focused(&effects), Some(&SuggestFocus::Rule(id)));
    page.send(RulesMsg::DraftOf("mine-1".into()).into());
    let effects = send_without_worker(&mut page, RulesMsg::Removed("mine-1".into()));
    assert_eq!(focused(&effects), Some(&SuggestFocus::AddRule));
}

#[test]
fn rules_are_listed_for_the_languages_of_the_texts_and_each_is_for_one() {
    let french = "Madame la Présidente,\r\n\r\nNous contribuerons à hauteur de 2\u{a0}millions d’euros \
        \u{1f30d} au fonds, et nous appelons tous les États à agir avec nous cette année.\r\n";
    let mut page = rules_page();
    let languages = |page: &Page| {
        let mut all: Vec<_> = rules(page).listed().map(|row| row.rule.language.clone()).collect();
        all.dedup();
        all
    };
    page.send(RulesMsg::FilterTyped(String::new()).into());
    assert_eq!(languages(&page), ["en"]);
    page.send(Msg::RoomEntered(Room::Read));
    page.open_file("mali.txt", french.as_bytes());
    page.accept();
    assert!(shown(&page).iter().any(|(code, _)| code == "pledge"), "{:?}", shown(&page));
    page.send(Msg::RoomEntered(Room::Codebook));
    assert_eq!(languages(&page), ["en", "fr"]);
    page.send(RulesMsg::DraftBegun.into());
    let rule = rules(&page).draft.clone().unwrap().rule;
    let rule = OwnRule { pattern: "contribuer".into(), language: "fr".into(), ..rule };
    page.send(RulesMsg::Drafted(rule).into());
    page.send(RulesMsg::Tried.into());
    let found = rules(&page).tried.clone().unwrap().found.unwrap();
    assert!(found.len() == 1 && found[0].quote.contains("contribuerons"), "{found:?}");
    page.send(RulesMsg::Kept.into());
    let own = SuggestionRules::read(&page.open().project.attachments).own;
    assert_eq!(own.last().map(|rule| rule.language.as_str()), Some("fr"));
}
