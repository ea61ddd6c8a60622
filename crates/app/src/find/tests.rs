use super::*;
use crate::codebook::room::RoomMsg;
use crate::commands::{Command, Deed};
use crate::testing::page::*;
use annotator_core::project::annotation::Origin;

const VERIA: &str = "Madam President,\n\nWe pledge ships. We pledge aid, and pledge it now.\n\n\
    Veria pledges boats.\n";

/// Two statements, of which the first is shown, and an open search.
fn page_with(words: &str) -> Page {
    let mut page = Page::with_statement();
    page.open_file("veria.txt", VERIA.as_bytes());
    page.send(Msg::Statements(StatementsMsg::StatementStepped(false)));
    page.send(Msg::Find(FindMsg::Wanted));
    ask(&mut page, Query { words: words.to_owned(), ..Query::default() });
    page
}

fn ask(page: &mut Page, query: Query) {
    page.send(FindAct::Asked(query).into());
}

fn find(page: &Page) -> &Find {
    page.open().shown_find().unwrap()
}

fn hits(page: &Page) -> Vec<(usize, String)> {
    let order = |id| page.open().project.statements.iter().position(|it| it.id == id).unwrap();
    let texts = find(page).texts.iter();
    texts
        .flat_map(|text| {
            let at = order(text.statement);
            text.hits.iter().map(move |hit| (at, text.text.slice(*hit).to_owned()))
        })
        .collect()
}

fn selected(page: &Page) -> &str {
    page.open().selected_text().unwrap_or_default()
}

fn step(page: &mut Page, forward: bool) -> String {
    page.send(Msg::Find(FindMsg::Stepped(forward)));
    selected(page).to_owned()
}

#[test]
fn words_are_found_in_all_texts_or_in_the_one_shown() {
    let mut page = page_with("pledge");
    assert_eq!(hits(&page).iter().map(|hit| hit.0).collect::<Vec<_>>(), [0, 1, 1, 1, 1]);
    assert_eq!(find(&page).state, FindState::Done);
    page.send(FindAct::ScopeChosen(Scope::This).into());
    assert_eq!(hits(&page), [(0, "pledge".to_owned())]);
    page.send(Msg::Statements(StatementsMsg::StatementStepped(true)));
    assert_eq!(hits(&page).len(), 4, "the other text is shown now");
    ask(&mut page, Query { words: "PLEDGES?".into(), regex: true, ..Query::default() });
    assert_eq!(hits(&page).last().unwrap().1, "pledges");
    ask(&mut page, Query { words: "a(".into(), regex: true, ..Query::default() });
    assert_eq!(find(&page).state, FindState::Bad(BadExpression::OpenGroup, 2));
    assert!(hits(&page).is_empty());
    ask(&mut page, Query::default());
    assert_eq!((find(&page).state, find(&page).count()), (FindState::Done, 0));
}

#[test]
fn only_passages_with_a_code_are_searched_and_new_ones_are_found() {
    let mut page = page_with("pledge");
    page.send(FindAct::ScopeChosen(Scope::Within(slug("support"))).into());
    assert!(hits(&page).is_empty());
    page.tag("We pledge 12\u{a0}million US dollars", "support");
    assert_eq!(hits(&page), [(0, "pledge".to_owned())]);
    page.send(Msg::UndoChosen);
    assert!(hits(&page).is_empty());
}

#[test]
fn the_search_opens_with_the_selected_words_and_keeps_the_last_ones() {
    let mut page = Page::with_statement();
    page.select("raw material");
    page.send(Msg::Find(FindMsg::Wanted));
    assert!(page.open().picker.is_none());
    assert_eq!((find(&page).query.words.as_str(), hits(&page).len()), ("raw material", 1));
    page.send(Msg::Find(FindMsg::Left));
    assert!(page.open().shown_find().is_none());
    page.send(Msg::Coding(CodingMsg::SelectionCleared));
    page.send(Msg::Find(FindMsg::Wanted));
    assert_eq!((find(&page).query.words.as_str(), hits(&page).len()), ("raw material", 1));
}

#[test]
fn hits_are_walked_through_all_statements_from_the_caret_on() {
    let mut page = page_with("pledge");
    assert_eq!(step(&mut page, true), "pledge");
    let first = page.open().current;
    assert_eq!(find(&page).place(find(&page).now.unwrap().0, find(&page).now.unwrap().1), Some(0));
    assert_eq!(step(&mut page, true), "pledge");
    assert_ne!(page.open().current, first, "the next statement is shown");
    page.send(FindAct::UnitChosen(Unit::Sentence).into());
    assert_eq!(selected(&page), "We pledge ships.");
    page.send(Msg::Find(FindMsg::Wanted));
    assert_eq!(find(&page).query.words, "pledge", "the sentence is no new question");
    assert_eq!(step(&mut page, true), "We pledge aid, and pledge it now.");
    page.send(FindAct::UnitChosen(Unit::Words).into());
    assert_eq!(step(&mut page, true), "pledge");
    assert_eq!(step(&mut page, true), "pledges", "whole words are taken");
    assert_eq!(step(&mut page, true), "pledge");
    assert_eq!(page.open().current, first, "after the last one comes the first");
    assert_eq!(step(&mut page, false), "pledges");
    page.send(Msg::Find(FindMsg::Left));
    step(&mut page, true);
    assert!(page.open().finding, "the key opens the drawer");
}

#[test]
fn a_codes_key_tags_the_hit_and_goes_on() {
    let mut page = page_with("pledge");
    step(&mut page, true);
    step(&mut page, true);
    page.send(FindAct::KeyPressed("p".into()).into());
    assert_eq!(page.quotes(), [pair("pledge", "pledge")]);
    let at = |page: &Page| find(page).place(find(page).now?.0, find(page).now?.1);
    assert_eq!(at(&page), Some(2));
    page.send(Msg::Coding(CodingMsg::CodeKeyPressed("p".into())));
    assert_eq!(page.quotes().len(), 2);
    assert_eq!((at(&page), selected(&page)), (Some(3), "pledge"));
    assert!(page.open().chosen.is_none());
    page.send(Msg::Coding(CodingMsg::PickerOpened));
    page.send(Msg::Coding(CodingMsg::CodeApplied(slug("support"))));
    assert_eq!((page.quotes().len(), at(&page)), (3, Some(4)), "the picker does the same");
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes().len(), 2, "each tag is a step of its own");
}

#[test]
fn all_hits_are_tagged_in_one_step() {
    let mut page = page_with("pledge");
    page.send(FindAct::CodeChosen(Some(slug("pledge"))).into());
    let steps = page.open().history.done().len();
    assert_eq!(find(&page).counts().ticked, 5);
    let (statement, span) = (find(&page).texts[1].statement, find(&page).texts[1].hits[0]);
    page.send(FindAct::HitTicked(statement, span, false).into());
    assert_eq!((find(&page).counts().ticked, find(&page).counts().left_out), (4, 1));
    page.send(FindAct::AllTagged.into());
    let all = |page: &Page| page.open().project.annotation_count();
    assert_eq!((all(&page), page.open().history.done().len()), (4, steps + 1));
    let sets = page.open().project.annotations.values();
    assert!(sets.flat_map(|set| set.iter()).all(|it| it.origin == Origin::TagAll));
    let counts = find(&page).counts();
    assert_eq!((counts.ticked, counts.have_code, counts.left_out), (0, 4, 1));
    assert!(matches!(page.reasons().last(), Some(Reason::TaggedAll { passages: 4, .. })));
    page.send(Msg::UndoChosen);
    assert_eq!(all(&page), 0);
    assert_eq!(find(&page).counts().ticked, 4);
    page.send(FindAct::AllTicked(false).into());
    page.send(FindAct::AllTagged.into());
    assert_eq!(all(&page), 0, "nothing is ticked");
    page.send(FindAct::AllTicked(true).into());
    assert_eq!(find(&page).counts().ticked, 5);
}

#[test]
fn hits_do_not_get_a_code_that_is_set_aside() {
    let mut page = page_with("pledge");
    page.send(FindAct::CodeChosen(Some(slug("pledge"))).into());
    page.send(RoomMsg::SetAside(vec![slug("pledge")], true).into());
    page.send(FindAct::AllTagged.into());
    assert_eq!(page.open().project.annotation_count(), 0);
    assert_eq!(page.reasons().last(), Some(&&Reason::IsSetAside { code: "Pledge".into() }));
}

#[test]
fn a_sentence_with_two_hits_is_tagged_once() {
    let mut page = page_with("pledge");
    page.send(FindAct::CodeChosen(Some(slug("support"))).into());
    page.send(FindAct::UnitChosen(Unit::Sentence).into());
    let counts = find(&page).counts();
    assert_eq!((counts.ticked, counts.same), (4, 1));
    page.send(FindAct::UnitChosen(Unit::Paragraph).into());
    assert_eq!((find(&page).counts().ticked, find(&page).counts().same), (3, 2));
    page.send(FindAct::AllTagged.into());
    assert_eq!(page.open().project.annotation_count(), 3);
    assert_eq!(find(&page).counts().have_code, 5, "each hit is in a passage with the code");
}

#[test]
fn another_annotators_tag_is_not_in_the_way() {
    let mut page = page_with("raw material");
    page.send(FindAct::CodeChosen(Some(slug("pledge"))).into());
    page.tag("raw material", "pledge");
    assert_eq!(find(&page).counts().have_code, 1);
    if let Some(open) = &mut page.model.open {
        let other = annotator_core::project::Annotator {
            id: annotator_core::project::id::AnnotatorId(uuid::Uuid::from_u128(77)),
            name: "Wren".into(),
            kind: annotator_core::project::AnnotatorKind::Person,
        };
        open.annotator = other.id;
        open.project.annotators.push(other);
    }
    page.send(FindAct::UnitChosen(Unit::Sentence).into());
    assert_eq!(find(&page).counts().ticked, 1);
    page.send(FindAct::AllTagged.into());
    assert_eq!(page.open().project.annotation_count(), 2);
}

#[test]
fn the_list_has_a_row_for_each_text_and_hit() {
    let page = page_with("pledge");
    let find = find(&page);
    let rows: Vec<_> = (0..=find.row_count()).map_while(|at| find.row(at)).collect();
    let expected = [
        Row::Text(0),
        Row::Hit(0, 0),
        Row::Text(1),
        Row::Hit(1, 0),
        Row::Hit(1, 1),
        Row::Hit(1, 2),
        Row::Hit(1, 3),
    ];
    assert_eq!(rows, expected);
    let text = &find.texts[1];
    let words = text.words(text.hits[1]);
    assert_eq!(
        (words.before.as_str(), words.words.as_str(), words.after.as_str()),
        ("We pledge ships. We ", "pledge", " aid, and pledge it now.")
    );
}

#[test]
fn keys_lead_to_the_search() {
    let mut page = Page::with_statement();
    let deed = |page: &Page, command: Command| command.deed(&page.model, false);
    assert_eq!(deed(&page, Command::NextHit), None, "the key is the browser's");
    let wanted = deed(&page, Command::Find);
    assert_eq!(wanted, Some(Deed::Send(Msg::Find(FindMsg::Wanted))));
    page.send(Msg::Find(FindMsg::Wanted));
    assert!(deed(&page, Command::NextHit).is_some());
    page.send(Msg::RoomWanted(Room::Passages));
    assert_eq!(deed(&page, Command::Find), None);
}

#[test]
fn texts_are_sent_once() {
    let mut page = Page::with_statement();
    page.send(Msg::Find(FindMsg::Wanted));
    let words = |words: &str| Query { words: words.to_owned(), ..Query::default() };
    let msg = FindAct::Asked(words("We")).into();
    let effects = update(&mut page.model, msg, &mut page.ports);
    let files = effects.iter().find_map(|effect| match effect {
        Effect::Run(_, Job::Find(_), files) => Some(files.len()),
        _ => None,
    });
    assert_eq!(files, Some(0));
    // The worker has crashed; the next one gets them again.
    let job = page.model.last_job;
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(find(&page).state, FindState::Failed(Broken::Stopped));
    page.class = Worker::default();
    ask(&mut page, words("pledge"));
    assert_eq!(hits(&page).len(), 1);
}

#[test]
fn a_reply_to_an_earlier_search_is_dropped() {
    let mut page = page_with("pledge");
    let old = page.model.last_job;
    update(&mut page.model, FindAct::Asked(Query::default()).into(), &mut page.ports);
    let found = annotator_jobs::find::Found { hits: vec![(0, vec![(0, 2)])], ..Default::default() };
    page.send(Msg::JobReplied(old, Later::new(Reply::Hits(found))));
    assert_ne!(find(&page).state, FindState::Done, "it waits for its own reply");
}
