use std::rc::Rc;

use super::changes::{TagChange, TagsDid};
use super::filter::{Condition, FieldSays, GroupBy, TagView};
use super::lister::{GroupKey, TagLine, TagLister};
use super::memos::{Written, memo_report};
use super::row::TagRow;
use super::source::TagSource;
use super::*;
use crate::codebook::room::RoomMsg;
use crate::coding::form::Input;
use crate::testing::page::*;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AnnotatorId, ChoiceId};
use uuid::Uuid;

/// Something that changes the page.
type Step<'a> = Box<dyn Fn(&mut Page) + 'a>;

fn no_words(_: &TagRow, _: &Codebook) -> String {
    String::new()
}

/// Two statements with two tags each.
fn two_texts() -> Page {
    let mut page = Page::with_statement();
    page.tag("Almora", "pledge");
    page.tag("raw material", "support");
    page.open_file("second.txt", b"Madam President,\n\nWe pledge ships and tents.\n");
    page.tag("ships", "pledge");
    page.tag("tents", "support");
    page
}

fn lister(page: &Page, view: TagView) -> TagLister {
    let mut lister = TagLister::new(no_words);
    lister.update(&TagSource::of(page.open()), &Rc::new(view), &SmallSet::new());
    lister
}

fn quotes(lister: &TagLister) -> Vec<String> {
    lister.rows().map(|row| row.quote()).collect()
}

fn shown(page: &Page, view: TagView) -> Vec<String> {
    quotes(&lister(page, view))
}

fn with(condition: Condition) -> TagView {
    TagView::default().with(condition)
}

fn ids(page: &Page) -> Vec<TagId> {
    lister(page, TagView::default()).rows().map(|row| row.id()).collect()
}

fn send(page: &mut Page, msg: PassagesMsg) {
    page.send(msg.send());
}

fn change(page: &mut Page, ids: &[TagId], change: TagChange) {
    send(page, PassagesMsg::TagsChanged(ids.to_vec(), Box::new(change)));
}

fn tags(page: &Page) -> Vec<(String, String)> {
    let lister = lister(page, TagView::default());
    lister.rows().map(|row| (row.annotation.code.to_string(), row.quote())).collect()
}

#[test]
fn all_tags_are_listed_text_by_text() {
    let page = two_texts();
    assert_eq!(shown(&page, TagView::default()), ["Almora", "raw material", "ships", "tents"]);
}

#[test]
fn filters_about_one_thing_add_up_and_those_about_others_narrow() {
    let page = two_texts();
    let code = |code: &str| Condition::Code(slug(code));
    let first = page.open().project.statements[0].id;
    assert_eq!(shown(&page, with(code("pledge"))), ["Almora", "ships"]);
    let both = with(code("pledge")).with(code("support"));
    assert_eq!(shown(&page, both.clone()).len(), 4);
    let narrow = both.with(Condition::Statement(first));
    assert_eq!(shown(&page, narrow.clone()), ["Almora", "raw material"]);
    let left = narrow.without(&code("pledge"));
    assert_eq!(shown(&page, left), ["raw material"]);
    let words = TagView { words: "RAW mat".into(), ..TagView::default() };
    assert_eq!(shown(&page, words), ["raw material"]);
}

#[test]
fn filters_ask_for_fields_notes_and_how_sure_one_is() {
    let mut page = two_texts();
    let all = ids(&page);
    let strength = (slug("commitment"), slug("strength"));
    let choice: ChoiceId = slug("undertaking");
    let input = Input::Choice(Some(choice.clone()));
    change(
        &mut page,
        &all[..1],
        TagChange::Field(strength.0.clone(), strength.1.clone(), Some(input)),
    );
    change(&mut page, &all[1..2], TagChange::Confidence(Some(Confidence::Low)));
    change(&mut page, &all[2..3], TagChange::Note("ask".into()));
    let field = |says| with(Condition::Field(strength.0.clone(), strength.1.clone(), says));
    assert_eq!(shown(&page, field(FieldSays::Choice(choice))), ["Almora"]);
    assert_eq!(shown(&page, field(FieldSays::Anything)), ["Almora"]);
    assert_eq!(shown(&page, field(FieldSays::Nothing)).len(), 3);
    assert_eq!(shown(&page, with(Condition::Confidence(Some(Confidence::Low)))), ["raw material"]);
    assert_eq!(shown(&page, with(Condition::Note(true))), ["ships"]);
    let revision = page.open().project.revision;
    assert_eq!(shown(&page, with(Condition::Revision(revision))).len(), 4);
}

#[test]
fn rows_are_sorted_by_any_column_and_empty_ones_come_last() {
    let mut page = two_texts();
    let all = ids(&page);
    change(&mut page, &all[3..], TagChange::Note("a".into()));
    change(&mut page, &all[..1], TagChange::Note("b".into()));
    let by = |column: TagColumn| TagView::default().sorted_by(&column);
    let up = by(TagColumn::Note);
    assert_eq!(shown(&page, up.clone()), ["tents", "Almora", "raw material", "ships"]);
    let down = up.sorted_by(&TagColumn::Note);
    assert_eq!(shown(&page, down.clone()), ["Almora", "tents", "raw material", "ships"]);
    assert_eq!(down.sorted_by(&TagColumn::Note), TagView::default());
    let passages = by(TagColumn::Passage);
    assert_eq!(shown(&page, passages), ["Almora", "raw material", "ships", "tents"]);
    let modified = by(TagColumn::Modified);
    assert_eq!(shown(&page, modified), ["raw material", "ships", "tents", "Almora"]);
}

#[test]
fn groups_have_a_heading_with_their_number_and_can_be_folded() {
    let page = two_texts();
    let view = Rc::new(TagView { group: GroupBy::Code, ..TagView::default() });
    let source = TagSource::of(page.open());
    let mut lister = TagLister::new(no_words);
    lister.update(&source, &view, &SmallSet::new());
    assert_eq!(quotes(&lister), ["Almora", "ships", "raw material", "tents"]);
    assert_eq!(lister.line_count(), 6);
    let Some(TagLine::Group(group)) = lister.line(3) else { panic!("a heading") };
    assert_eq!((group.key.clone(), group.len()), (GroupKey::Code(slug("support")), 2));
    let all = ids(&page);
    assert_eq!(lister.line_of(all[3]), Some(5));
    lister.update(&source, &view, &SmallSet::from([GroupKey::Code(slug("pledge"))]));
    assert_eq!((lister.line_count(), lister.line_of(all[3])), (4, Some(3)));
    assert_eq!((lister.line_of(all[0]), lister.shown()), (None, 4));
}

#[test]
fn rows_are_prepared_for_a_search_in_pieces() {
    let mut page = two_texts();
    let mut lister = lister(&page, TagView::default());
    assert_eq!(lister.all(), 4);
    assert!(!lister.prepare(3), "one is left");
    assert!(lister.prepare(3));
    assert!(lister.prepare(0), "nothing is left to do");
    let all = ids(&page);
    change(&mut page, &all[1..2], TagChange::Note("new".into()));
    lister.update(&TagSource::of(page.open()), &Rc::default(), &SmallSet::new());
    assert!(!lister.prepare(0), "a changed row is prepared again");
    assert!(lister.prepare(1), "and no other one");
}

#[test]
fn a_change_makes_only_its_own_row_again() {
    let mut page = two_texts();
    let views = [
        TagView::default(),
        TagView { group: GroupBy::Code, ..TagView::default() }.sorted_by(&TagColumn::Note),
        with(Condition::Note(true)).sorted_by(&TagColumn::Passage),
    ];
    let mut listers: Vec<_> = views.iter().map(|view| lister(&page, view.clone())).collect();
    let all = ids(&page);
    let steps: [Step<'_>; 5] = [
        Box::new(|page| change(page, &all[1..2], TagChange::Note("new".into()))),
        Box::new(|page| change(page, &all[2..3], TagChange::Recode(slug("support")))),
        Box::new(|page| change(page, &all[..1], TagChange::Remove)),
        Box::new(|page| page.send(Msg::UndoChosen)),
        Box::new(|page| page.tag("We pledge", "call_on_others")),
    ];
    for step in steps {
        step(&mut page);
        for (kept, view) in listers.iter_mut().zip(&views) {
            let rows: Vec<_> = kept.rows().cloned().collect();
            kept.update(&TagSource::of(page.open()), &Rc::new(view.clone()), &SmallSet::new());
            assert_eq!(quotes(kept), shown(&page, view.clone()));
            let made = kept.rows().filter(|row| !rows.iter().any(|it| Rc::ptr_eq(it, row)));
            assert!(made.count() <= 1, "other rows were made again");
        }
    }
}

#[test]
fn many_are_changed_in_one_step() {
    let mut page = two_texts();
    let all = ids(&page);
    let before = page.open().project.clone();
    change(&mut page, &all, TagChange::AddNote("check".into()));
    let notes = lister(&page, TagView::default());
    assert!(notes.rows().all(|row| row.annotation.note == "check"));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    change(&mut page, &all, TagChange::Recode(slug("support")));
    assert!(tags(&page).iter().all(|(code, _)| code == "support"));
    let Some(Reason::TagsChanged(said)) = page.reasons().last().copied() else { panic!() };
    assert_eq!((said.tags, said.joined, said.others), (2, 0, 0));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn equal_claims_are_joined_and_the_older_one_keeps_its_id_and_both_notes() {
    for older_has_code in [true, false] {
        let mut page = Page::with_statement();
        let codes = if older_has_code { ["support", "pledge"] } else { ["pledge", "support"] };
        page.tag("raw material", codes[0]);
        page.tag("raw material", codes[1]);
        let older = lister(&page, TagView::default());
        let older = older.rows().min_by_key(|row| row.annotation.created).unwrap().id();
        for id in ids(&page) {
            let note = if id == older { "older" } else { "newer" };
            change(&mut page, &[id], TagChange::Note(note.into()));
        }
        let before = page.open().project.clone();
        let all = ids(&page);
        change(&mut page, &all, TagChange::Recode(slug("support")));
        assert_eq!(tags(&page), [pair("support", "raw material")]);
        let left = lister(&page, TagView::default());
        let left = left.rows().next().unwrap();
        assert_eq!((left.id(), left.annotation.note.as_str()), (older, "older\nnewer"));
        let Some(Reason::TagsChanged(said)) = page.reasons().last().copied() else { panic!() };
        assert_eq!((said.tags, said.joined), (1, 1));
        page.send(Msg::UndoChosen);
        assert_eq!(page.open().project, before);
    }
}

#[test]
fn other_peoples_tags_are_left_alone_but_their_passages_can_get_a_code() {
    let mut page = two_texts();
    let theirs = ids(&page);
    page.model.open.as_mut().unwrap().annotator = AnnotatorId(Uuid::from_u128(7));
    change(&mut page, &theirs, TagChange::Remove);
    assert_eq!(tags(&page).len(), 4);
    assert!(matches!(page.reasons().last(), Some(Reason::OthersTag { .. })));
    page.tag("We pledge", "intent");
    let all = ids(&page);
    change(&mut page, &all, TagChange::Remove);
    assert_eq!(tags(&page).len(), 4);
    let Some(Reason::TagsChanged(said)) = page.reasons().last().copied() else { panic!() };
    assert_eq!((said.did.clone(), said.tags, said.others), (TagsDid::Removed, 1, 4));
    change(&mut page, &theirs, TagChange::AddCode(slug("pledge")));
    let Some(Reason::TagsChanged(said)) = page.reasons().last().copied() else { panic!() };
    assert_eq!((said.tags, tags(&page).len()), (4, 8));
    change(&mut page, &theirs, TagChange::AddCode(slug("pledge")));
    assert_eq!(tags(&page).len(), 8, "they have it already");
}

#[test]
fn chosen_rows_and_the_place_stay_while_one_reads() {
    let mut page = two_texts();
    let all = ids(&page);
    page.send(Msg::RoomWanted(Room::Passages));
    send(&mut page, PassagesMsg::TagsChosen(all.clone(), true));
    send(&mut page, PassagesMsg::TagsChosen(vec![all[1]], false));
    let place = TagPlace { line: PlaceLine::Row(all[0]), cell: 2 };
    send(&mut page, PassagesMsg::TagOpened(all[0], place.clone()));
    assert_eq!((page.model.room, page.chosen_code().as_deref()), (Room::Read, Some("pledge")));
    assert_eq!(page.open().current, Some(all[0].0));
    let room = page.open().passages_room();
    assert_eq!((room.place.clone(), room.chosen.len()), (Some(place), 3));
    change(&mut page, &all[..1], TagChange::Remove);
    assert_eq!(page.open().passages_room().chosen.len(), 2);
}

#[test]
fn a_window_that_only_reads_changes_nothing() {
    let mut page = two_texts();
    let all = ids(&page);
    let before = page.open().project.clone();
    page.model.open.as_mut().unwrap().read_only = Some(ReadOnly::OtherWindow);
    change(&mut page, &all, TagChange::Remove);
    assert_eq!(page.open().project, before);
    assert!(matches!(page.reasons()[..], [.., Reason::OpenElsewhere]));
}

fn write(page: &mut Page, about: &MemoOf, text: &str) {
    send(page, PassagesMsg::MemoTyped(about.clone(), text.into()));
}

fn read(page: &Page, about: &MemoOf) -> String {
    about.read(&page.open().project.attachments)
}

#[test]
fn a_memo_is_typed_in_one_step_and_stored() {
    let mut page = two_texts();
    let about = MemoOf::Code(slug("pledge"));
    write(&mut page, &about, "Ask");
    write(&mut page, &about, "Ask whoever");
    page.reload();
    assert_eq!(read(&page, &about), "Ask whoever");
    page.send(Msg::UndoChosen);
    assert_eq!(read(&page, &about), "", "typing is one step");
    page.send(Msg::RedoChosen);
    write(&mut page, &about, "");
    assert!(page.open().project.attachments.is_empty(), "a blank memo is none");
}

#[test]
fn a_memo_goes_with_its_statement_or_code_and_undo_brings_it_back() {
    let mut page = two_texts();
    let first = page.open().project.statements[0].id;
    let code = MemoOf::Code(slug("intent"));
    let statement = MemoOf::Statement(first);
    write(&mut page, &code, "About the code");
    write(&mut page, &statement, "About the text");
    let before = page.open().project.clone();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![first])));
    assert_eq!(
        (read(&page, &statement).as_str(), read(&page, &code).as_str()),
        ("", "About the code")
    );
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    page.send(Msg::Codebook(crate::codebook::CodebookMsg::RemovalAsked(vec![slug("intent")])));
    assert_eq!(read(&page, &code), "");
    assert!(page.open().project.codebook.code(&slug("intent")).is_none());
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
}

#[test]
fn the_report_has_all_memos_and_notes_by_kind_and_finds_words_in_them() {
    let mut page = two_texts();
    let first = page.open().project.statements[0].id;
    let all = ids(&page);
    change(&mut page, &all[..1], TagChange::Note("Is it Élan?".into()));
    write(&mut page, &MemoOf::Statement(first), "Read again");
    write(&mut page, &MemoOf::Code(slug("pledge")), "Only with a date");
    write(&mut page, &MemoOf::Project, "For March");
    let report = |page: &Page, words: &str| -> Vec<String> {
        memo_report(page.open(), words).into_iter().map(|item| item.text).collect()
    };
    assert_eq!(report(&page, ""), ["For March", "Only with a date", "Read again", "Is it Élan?"]);
    assert_eq!(report(&page, "elan almora"), ["Is it Élan?"], "the passage counts, too");
    assert_eq!(report(&page, "nowhere"), [""; 0]);
    let last = memo_report(page.open(), "").pop().unwrap();
    assert!(matches!(last.about, Written::Note(_, tag) if tag.id == all[0].1));
    let me = page.open().annotator;
    page.model.open.as_mut().unwrap().hidden.insert(me);
    assert_eq!(report(&page, "").len(), 3, "notes of those who are hidden are not listed");
}

#[test]
fn tags_do_not_get_a_code_that_is_set_aside() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.send(RoomMsg::SetAside(vec![slug("support")], true).into());
    let ids = ids(&page);
    for given in [TagChange::Recode(slug("support")), TagChange::AddCode(slug("support"))] {
        change(&mut page, &ids, given);
        assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
        assert_eq!(page.reasons().last(), Some(&&Reason::IsSetAside { code: "Support".into() }));
    }
}

#[test]
fn a_field_is_filtered_by_the_words_that_it_has() {
    let mut page = two_texts();
    let all = ids(&page);
    let input = Some(Input::Text("Send Réunion a ship".into()));
    let change_of = TagChange::Field(slug("commitment"), slug("action"), input);
    change(&mut page, &all[1..2], change_of);
    let says = |field: &str, words: &str| {
        with(Condition::Field(slug("commitment"), slug(field), FieldSays::Words(words.into())))
    };
    assert_eq!(shown(&page, says("action", "ship reunion")), ["raw material"]);
    assert!(shown(&page, says("action", "tents")).is_empty());
    assert!(shown(&page, says("amount", "ship")).is_empty());
}
