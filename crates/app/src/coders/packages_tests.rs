//! Work that is given out and comes back.

use crate::coders::CodersTab;
use crate::coders::packages::{GivingOut, PackagesMsg};
use crate::exchange::adding::AddingMsg;
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::coders::packages::Package;
use annotator_core::edit::history::StepKind;

fn giving(page: &Page) -> GivingOut {
    page.open().coders_room().giving.clone().unwrap()
}

/// A project of which everything was given to three coders, and the files.
fn given() -> (Page, Vec<FileBytes>) {
    let mut page = Page::with_statement();
    page.send(PackagesMsg::Wanted.into());
    assert_eq!(page.model.dialog, Some(Dialog::GiveOut));
    let form =
        GivingOut { names: "Ibis\n Wren \nIbis\n\nTeal".into(), overlap: 100, ..giving(&page) };
    assert_eq!(form.coders(), ["Ibis", "Wren", "Teal"]);
    page.send(PackagesMsg::Changed(form).into());
    let effects = effects_of(&mut page, PackagesMsg::Given.into());
    let files = effects.into_iter().find_map(|effect| match effect {
        Effect::Run(_, Job::Zip { .. }, files) => Some(files),
        _ => None,
    });
    let files = files.unwrap().iter().map(|file| (**file).clone()).collect();
    (page, files)
}

#[test]
fn work_is_given_out_in_one_step_and_the_room_shows_it() {
    let (mut page, files) = given();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert!(names.iter().any(|name| name.ends_with("-Wren.json")), "{names:?}");
    assert_eq!((files.len(), page.model.room), (3, Room::Coders));
    assert_eq!(page.open().coders_room().tab, CodersTab::Files);
    assert_eq!(page.open().packages().packages.len(), 3);
    assert!(page.open().has_coders());
    assert_eq!(page.model.undo_name().map(|name| name.kind), Some(StepKind::GiveOut));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().packages().packages.len(), 0);
    assert_eq!(page.open().project.annotators.len(), 1);
}

#[test]
fn a_package_opens_with_its_coder_and_its_return_is_noted() {
    let (mut page, files) = given();
    let file = files.iter().find(|file| file.name.ends_with("-Wren.json")).unwrap();
    let mut wren = Page::new();
    wren.ports.ids = 1 << 90;
    wren.open_file("wren.json", &file.bytes);
    let name = wren.open().project.annotator(wren.open().annotator).map(|it| it.name.clone());
    assert_eq!(name.as_deref(), Some("Wren"));
    assert!(Package::of(&wren.open().project.attachments).is_some());
    wren.tag("relief fund", "intent");
    let back = annotator_core::stored::file::export::export_project(&wren.open().project);

    page.open_file("wren.json", back.as_bytes());
    assert_eq!(page.model.adding.as_ref().unwrap().returned.len(), 1);
    page.send(Msg::Adding(AddingMsg::AddChosen));
    let packages = page.open().packages();
    let mut returned = packages.packages.iter().filter(|it| !it.returned.is_empty());
    let one = returned.next().unwrap();
    assert_eq!((one.returned[0].annotations, one.missing().len()), (1, 0));
    assert!(returned.next().is_none());
    page.send(Msg::DialogClosed);
    let before = page.open().project.clone();
    page.open_file("wren.json", back.as_bytes());
    page.send(Msg::Adding(AddingMsg::AddChosen));
    assert_eq!(page.open().project, before, "a file that comes twice changes nothing");
}

#[test]
fn an_archive_of_files_that_come_back_is_unpacked_and_others_are_read() {
    let (mut page, files) = given();
    let mut worker = Worker::default();
    let given: Vec<_> = files.into_iter().map(std::rc::Rc::new).collect();
    let mut zip = |files: &[std::rc::Rc<FileBytes>]| {
        let files: Vec<_> = files
            .iter()
            .map(|file| annotator_worker::File { name: &file.name, bytes: &file.bytes })
            .collect();
        let mut bytes = None;
        worker.work(Job::Zip { name: "a.zip".into() }, &files, &mut |_, packed| bytes = packed);
        FileBytes { name: "back.ZIP".into(), bytes: bytes.unwrap() }
    };
    page.send(Msg::FilesOpened(vec![zip(&given)]));
    assert_eq!(page.model.adding.as_ref().unwrap().returned.len(), 3);
    page.send(Msg::DialogClosed);
    let text = FileBytes { name: "a.txt".into(), bytes: b"We will help.".to_vec() };
    page.send(Msg::FilesOpened(vec![zip(&[text.into()])]));
    assert!(page.model.adding.is_none());
    assert_eq!(page.model.dialog, Some(Dialog::Reading), "texts are read as everywhere");
}

#[test]
fn the_file_of_a_package_can_be_had_again_with_the_same_bytes() {
    let (mut page, files) = given();
    let id = page.open().packages().packages[0].package.id;
    let effects = effects_of(&mut page, PackagesMsg::FileWanted(id).into());
    let again = effects.into_iter().find_map(|effect| match effect {
        Effect::Download { name, content, .. } => Some((name, content.into_bytes())),
        _ => None,
    });
    assert_eq!(again, Some((files[0].name.clone(), files[0].bytes.clone())));
}

fn effects_of(page: &mut Page, msg: Msg) -> Vec<Effect> {
    update(&mut page.model, msg, &mut page.ports)
}
