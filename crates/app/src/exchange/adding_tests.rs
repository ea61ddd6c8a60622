//! Project files that belong to a project that is here: added, opened beside it, or in its place.

use crate::annotators::AnnotatorsMsg;
use crate::exchange::adding::{AddingMsg, AddingState};
use crate::later::Later;
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

/// What three colleagues send back.
fn three_sent_back(project: &Project) -> Vec<FileBytes> {
    let file = |name: &str| FileBytes {
        name: format!("{name}.json"),
        bytes: sent_back(project, name, "raw material", "support"),
    };
    ["Wren", "Ta", "Teal2"].map(file).into()
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
    let files = three_sent_back(&page.open().project);
    page.send(Msg::FilesOpened(files));
    assert_eq!(page.model.adding.as_ref().map(|adding| adding.files.len()), Some(3));
    send(&mut page, AddingMsg::AddChosen);
    assert_eq!(page.open().project.annotators.len(), 4);
    assert_eq!(page.open().project.annotation_count(), 4);
    page.send(Msg::DialogClosed);
    assert_eq!(page.model.adding, None);
}

#[test]
fn files_dropped_on_the_start_page_are_the_first_one_and_a_question() {
    let files = three_sent_back(&heron().open().project);
    let mut page = Page::new();
    page.send(Msg::FilesOpened(files));
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

/// Sends a message and returns the effects, without running them.
fn effects(page: &mut Page, msg: Msg) -> Vec<Effect> {
    update(&mut page.model, msg, &mut page.ports)
}

/// The number of the job that is asked for.
fn job(effects: &[Effect]) -> JobNumber {
    let job = |effect: &Effect| match effect {
        Effect::Run(number, Job::Add(_), _) => Some(*number),
        _ => None,
    };
    effects.iter().find_map(job).expect("the worker has something to do")
}

/// Opens the file of a colleague, without the worker.
fn asked_of_the_worker(page: &mut Page) -> JobNumber {
    let bytes = sent_back(&page.open().project.clone(), "Wren", "raw material", "support");
    let file = FileBytes { name: "wren.json".into(), bytes };
    job(&effects(page, Msg::FilesOpened(vec![file])))
}

#[test]
fn the_worker_reads_the_files_and_can_be_stopped() {
    let mut page = heron();
    let before = page.open().project.clone();
    let job = asked_of_the_worker(&mut page);
    let reading = |progress| AddingState::Reading { progress, at_once: false };
    assert_eq!(state(&page), &reading((0, 2)), "the page itself reads nothing");
    page.send(Msg::JobReplied(job, Later::new(Reply::Progress { done: 1, of: 2 })));
    assert_eq!(state(&page), &reading((1, 2)));
    let closed = effects(&mut page, Msg::DialogClosed);
    assert!(closed.contains(&Effect::Cancel(job)), "{closed:?}");
    assert_eq!((page.model.adding.is_none(), &page.open().project), (true, &before));
}

#[test]
fn a_worker_that_stops_has_added_nothing_and_the_file_can_be_opened_again() {
    let mut page = heron();
    let before = page.open().project.clone();
    let job = asked_of_the_worker(&mut page);
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(state(&page), &AddingState::Failed(Broken::Stopped));
    send(&mut page, AddingMsg::AddChosen);
    assert_eq!(page.open().project, before);
    page.send(Msg::DialogClosed);
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    send(&mut page, AddingMsg::AddChosen);
    assert_eq!(page.open().project.annotation_count(), 2);
}

#[test]
fn pieces_change_nothing_before_the_step_is_complete() {
    let mut page = heron();
    let before = page.open().project.clone();
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    let asked = effects(&mut page, Msg::Adding(AddingMsg::AddChosen));
    let mut replies = Vec::new();
    for effect in asked {
        replies.extend(worker::run(&mut page.adding, effect));
    }
    assert!(replies.len() > 1, "a piece and the end");
    for reply in replies {
        assert_eq!(page.open().project, before);
        assert!(matches!(state(&page), AddingState::Making { .. }), "{:?}", state(&page));
        page.send(reply);
    }
    assert!(matches!(state(&page), AddingState::Done(_)));
    let key = page.open().key;
    let after = page.open().project.clone();
    page.reload();
    assert_eq!((page.open().key, &page.open().project), (key, &after), "the record is whole");
}

#[test]
fn what_comes_after_a_piece_that_failed_is_not_used() {
    let mut page = heron();
    let before = page.open().project.clone();
    page.open_file("wren.json", &sent_back(&before, "Wren", "raw material", "support"));
    let asked = effects(&mut page, Msg::Adding(AddingMsg::AddChosen));
    let mut replies = Vec::new();
    for effect in asked {
        replies.extend(worker::run(&mut page.adding, effect));
    }
    let piece = replies.first().cloned().unwrap();
    let Msg::JobReplied(job, _) = piece else { panic!("{piece:?}") };
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert!(matches!(state(&page), AddingState::Failed(_)), "{:?}", state(&page));
    for reply in replies {
        page.send(reply);
        assert!(matches!(state(&page), AddingState::Failed(_)), "{:?}", state(&page));
    }
    assert_eq!(page.open().project, before);
}

#[test]
fn files_of_others_wait_until_the_question_is_answered() {
    let mut page = heron();
    let before = page.open().project.clone();
    let other = {
        let mut page = Page::new();
        page.ports.ids = 1 << 100;
        page.open_file("x.txt", b"Another statement altogether.");
        export_project(&page.open().project).into_bytes()
    };
    let wren = sent_back(&before, "Wren", "raw material", "support");
    let file = |name: &str, bytes: &[u8]| FileBytes { name: name.into(), bytes: bytes.to_vec() };
    let files = vec![file("other.json", &other), file("wren.json", &wren)];
    page.send(Msg::FilesOpened(files));
    let names: Vec<_> =
        page.model.adding.as_ref().unwrap().files.iter().map(|it| it.name().to_owned()).collect();
    assert_eq!(names, ["wren.json"]);
    page.send(Msg::DialogClosed);
    assert_ne!(page.open().project.id, before.id, "the other one is opened then");
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
