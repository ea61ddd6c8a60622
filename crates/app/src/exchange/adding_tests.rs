//! Project files that belong to a project that is here: added, opened beside it, or in its place.

use crate::annotators::AnnotatorsMsg;
use crate::exchange::adding::{AddingMsg, AddingState};
use crate::testing::page::*;
use annotator_core::project::Project;
use annotator_core::stored::file::export::export_project;

fn send(page: &mut Page, msg: AddingMsg) {
    page.send(Msg::Adding(msg));
}

fn state(page: &Page) -> &AddingState {
    &page.model.adding.as_ref().expect("the dialog is open").state
}

/// The project as a colleague sends it back: opened in another browser under another name, with one
/// more tag.
fn sent_back(project: &Project, name: &str, quote: &str, code: &str) -> Vec<u8> {
    let mut page = Page::new();
    page.ports.ids = (name.len() as u128) << 90;
    page.open_file("mine.json", export_project(project).as_bytes());
    page.send(Msg::Annotators(AnnotatorsMsg::NameGiven(name.into())));
    page.tag(quote, code);
    export_project(&page.open().project).into_bytes()
}

fn heron() -> Page {
    let mut page = Page::with_statement();
    page.send(Msg::Annotators(AnnotatorsMsg::NameGiven("Heron".into())));
    page.tag("relief fund", "intent");
    page
}

#[test]
fn a_file_that_is_sent_again_brings_its_tags_up_to_date() {
    let mut page = heron();
    let mut wren = Page::new();
    wren.ports.ids = 1 << 90;
    let file = export_project(&page.open().project);
    wren.open_file("mine.json", file.as_bytes());
    wren.send(Msg::Annotators(AnnotatorsMsg::NameGiven("Wren".into())));
    wren.tag("raw material", "support");
    let file = export_project(&wren.open().project);
    page.open_file("wren.json", file.as_bytes());
    send(&mut page, AddingMsg::AddChosen);
    page.send(Msg::DialogClosed);
    let before = page.open().project.clone();

    wren.ports.now.0 += 1_000_000;
    let id = wren.open().chosen.as_ref().unwrap().id;
    wren.send(Msg::Coding(CodingMsg::NoteTyped(id, "on second thoughts".into())));
    let file = export_project(&wren.open().project);
    page.open_file("wren.json", file.as_bytes());
    send(&mut page, AddingMsg::AddChosen);
    let AddingState::Done(report) = state(&page) else { panic!("{:?}", state(&page)) };
    assert_eq!((report.updated, report.added_annotations(), report.same), (1, 0, 1));
    let statement = page.open().current.unwrap();
    let note = |page: &Page| page.open().project.annotation(statement, id).unwrap().note.clone();
    assert_eq!(note(&page), "on second thoughts");
    send(&mut page, AddingMsg::UndoChosen);
    assert_eq!(page.open().project, before);
}

fn names(page: &Page) -> Vec<&str> {
    page.open().project.annotators.iter().map(|annotator| &*annotator.name).collect()
}

#[test]
fn a_colleagues_file_becomes_part_of_the_project_and_can_be_undone() {
    let mut page = heron();
    let before = page.open().project.clone();
    let file = sent_back(&before, "Wren", "relief fund", "intent");
    page.open_file("wren.json", &file);
    assert!(matches!(state(&page), AddingState::Asked(_)));
    assert_eq!(page.open().project, before, "nothing happens before the answer");
    send(&mut page, AddingMsg::AddChosen);
    let AddingState::Done(report) = state(&page) else { panic!("{:?}", state(&page)) };
    assert_eq!((report.added_annotations(), report.same, report.alike), (1, 1, 1));
    assert_eq!(names(&page), ["Heron", "Wren"]);
    assert_eq!(page.quotes(), [pair("intent", "relief fund"), pair("intent", "relief fund")]);
    assert_eq!(page.model.recents.len(), 1);
    send(&mut page, AddingMsg::UndoChosen);
    assert_eq!(page.open().project, before);
    assert_eq!(page.model.dialog, None);
    let stored = page.open().key;
    page.reload();
    assert_eq!((page.open().key, &page.open().project), (stored, &before));
}

#[test]
fn several_files_are_one_question() {
    let mut page = heron();
    let before = page.open().project.clone();
    let file = |name: &str| FileBytes {
        name: format!("{name}.json"),
        bytes: sent_back(&before, name, "raw material", "support"),
    };
    page.send(Msg::FilesOpened(vec![file("Wren"), file("Ta"), file("Teal2")]));
    assert_eq!(page.model.adding.as_ref().map(|adding| adding.files.len()), Some(3));
    send(&mut page, AddingMsg::AddChosen);
    assert_eq!(page.open().project.annotators.len(), 4);
    assert_eq!(page.open().project.annotation_count(), 4);
    page.send(Msg::DialogClosed);
    assert_eq!(page.model.adding, None);
}

#[test]
fn files_dropped_on_the_start_page_are_the_first_one_and_a_question() {
    let before = heron().open().project.clone();
    let file = |name: &str| FileBytes {
        name: format!("{name}.json"),
        bytes: sent_back(&before, name, "raw material", "support"),
    };
    let mut page = Page::new();
    page.send(Msg::FilesOpened(vec![file("Wren"), file("Ta"), file("Teal2")]));
    assert_eq!(page.model.adding.as_ref().map(|adding| adding.files.len()), Some(2));
    send(&mut page, AddingMsg::AddChosen);
    let mut names = names(&page);
    names.sort_unstable();
    assert_eq!(names, ["Heron", "Ta", "Teal2", "Wren"]);
}

#[test]
fn a_file_can_be_opened_beside_the_project() {
    let mut page = heron();
    let (key, before) = (page.open().key, page.open().project.clone());
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    send(&mut page, AddingMsg::BesideChosen);
    assert_ne!(page.open().key, key);
    assert_eq!(page.open().project.annotation_count(), 2);
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    assert_eq!(page.open().project, before);
}

#[test]
fn replacing_the_project_is_asked_twice() {
    let mut page = heron();
    let (key, before) = (page.open().key, page.open().project.clone());
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    send(&mut page, AddingMsg::ReplaceChosen);
    assert_eq!((page.open().key, state(&page)), (key, &AddingState::AskedToReplace));
    send(&mut page, AddingMsg::CopyWanted);
    assert_eq!(page.model.dialog, Some(Dialog::Adding), "saving a copy leaves the question");
    send(&mut page, AddingMsg::ReplaceConfirmed);
    assert_eq!(page.open().project.annotation_count(), 2);
    assert_eq!(page.model.recents.len(), 1);
    assert_eq!(page.storage.stored(key), None);
}

#[test]
fn a_file_of_a_stored_project_names_it_and_is_added_after_opening_it() {
    let mut page = heron();
    page.send(Msg::Statements(StatementsMsg::ProjectRenamed("November".into())));
    let (key, before) = (page.open().key, page.open().project.clone());
    let file = sent_back(&before, "Wren", "raw material", "support");
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.open_file("wren.json", &file);
    assert_eq!(state(&page), &AddingState::AskedStored { key, name: "November".into() });
    send(&mut page, AddingMsg::AddChosen);
    assert!(matches!(state(&page), AddingState::Done(_)));
    assert_eq!((page.open().key, names(&page)), (key, vec!["Heron", "Wren"]));
}

#[test]
fn another_project_opens_without_a_question() {
    let other = {
        let mut page = Page::new();
        page.ports.ids = 1 << 100;
        page.open_file("x.txt", b"Another statement altogether.");
        export_project(&page.open().project)
    };
    let mut page = heron();
    page.open_file("other.json", other.as_bytes());
    assert_eq!(page.model.dialog, None);
    assert_eq!(page.model.recents.len(), 2);
}

#[test]
fn closing_the_question_changes_nothing() {
    let mut page = heron();
    let before = page.open().project.clone();
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    page.send(Msg::DialogClosed);
    assert_eq!((page.open().project.clone(), page.model.adding.is_none()), (before, true));
    send(&mut page, AddingMsg::AddChosen);
    assert_eq!(page.open().project.annotators.len(), 1);
}
