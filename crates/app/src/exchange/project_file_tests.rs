//! The sample, places in the text, opening and saving files.

use crate::exchange::adding::AddingMsg;
use crate::testing::page::*;

#[test]
fn the_sample_never_touches_the_open_project() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let (first, before) = (page.open().key, page.open().project.clone());
    page.send(Msg::Statements(StatementsMsg::SampleChosen { coded: false }));
    assert_ne!(page.open().key, first);
    page.send(Msg::Start(StartMsg::RecentChosen(first)));
    assert_eq!(page.open().project, before);
    assert_eq!(page.model.recents.len(), 2);
}

#[test]
fn the_place_in_the_text_is_restored() {
    let mut page = Page::with_statement();
    page.open_file("second.txt", b"One.\n\nTwo.\n\nThree.");
    page.send(Msg::Start(StartMsg::Scrolled(4)));
    let second = page.open().current;
    let mut scrolled = Vec::new();
    page.model = Model::default();
    let started = Msg::Start(StartMsg::Started {
        settings: Settings::default(),
        recents: page.storage.recents(),
        problem: None,
    });
    let mut queue = vec![started];
    while let Some(msg) = queue.pop() {
        for effect in update(&mut page.model, msg, &mut page.ports) {
            match effect {
                Effect::LoadProject(id) => {
                    let stored = Box::new(page.stored(id));
                    queue.push(Msg::Start(StartMsg::ProjectRead(id, Ok(stored))));
                }
                Effect::ScrollToParagraph(paragraph) => scrolled.push(paragraph),
                _ => {}
            }
        }
    }
    assert_eq!(page.open().current, second);
    assert_eq!(scrolled, [4]);
    page.send(Msg::Statements(StatementsMsg::StatementStepped(false)));
    assert_ne!(page.open().current, second);
    assert_eq!(
        page.stored(page.open().key).place.as_ref().and_then(|p: &Place| p.statement),
        page.open().current
    );
}

#[test]
fn dom_points_outside_the_text_are_harmless() {
    let mut page = Page::with_statement();
    let far = DomPoint { paragraph: 99, offset: Utf16Offset(7) };
    let near = DomPoint { paragraph: 0, offset: Utf16Offset(9_999) };
    page.send(Msg::Coding(CodingMsg::SelectionMade {
        anchor: far,
        focus: near,
        free: false,
        by: Pointing::Mouse,
    }));
    assert!(page.open().selection.is_none());
    page.send(Msg::Coding(CodingMsg::TextClicked(far)));
    page.send(Msg::Coding(CodingMsg::CaretPlaced { point: far, extend: true }));
    page.send(Msg::Coding(CodingMsg::CodeKeyPressed("P".into())));
    assert_eq!(page.reasons(), [&Reason::NothingSelected]);
}

#[test]
fn a_reopened_project_file_is_a_new_project_with_the_same_bytes() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material. سلام\u{301}", "support");
    let export = |page: &mut Page| {
        let msg = Msg::ExportChosen;
        update(&mut page.model, msg, &mut page.ports)
            .into_iter()
            .find_map(|effect| match effect {
                Effect::Download { content, .. } => Some(content),
                _ => None,
            })
            .unwrap()
    };
    let first = export(&mut page);
    let (key, before) = (page.open().key, page.open().project.clone());
    page.open_file("almora.json", first.as_bytes());
    page.send(Msg::Adding(AddingMsg::BesideChosen));
    assert_ne!(page.open().key, key, "the open project is never touched");
    assert_eq!(page.open().project, before);
    assert_eq!(export(&mut page), first);
    assert_eq!(page.model.recents.len(), 2);
    page.open_file("damaged.json", &first.as_bytes()[..first.len() / 2]);
    assert!(matches!(page.reasons().last(), Some(Reason::NotImported { .. })));
}

#[test]
fn offsets_in_other_units_are_asked_about_first() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let exported = annotator_core::stored::file::export::export_project(&page.open().project);
    let mut file: serde_json::Value = serde_json::from_str(&exported).unwrap();
    // There is an emoji before the passage, so UTF-16 units differ from code points.
    let span = &mut file["annotations"][0]["spans"][0];
    span["start"] = span["start_utf16"].clone();
    span["end"] = span["end_utf16"].clone();
    let before = page.open().project.clone();
    page.open_file("utf16.json", file.to_string().as_bytes());
    let Some(Dialog::Import(pending)) = page.model.dialog.clone() else {
        panic!("{:?}", page.reasons());
    };
    assert_eq!(page.open().project, before);
    let recognised = pending.question.recognised.as_ref().expect("UTF-16 fits");
    let answer = annotator_core::stored::file::import::Answer::Read {
        offsets: recognised.offsets,
        place_found: false,
    };
    page.send(Msg::ImportAnswered(answer));
    assert_eq!(page.open().project.annotations, before.annotations);
}

#[test]
fn questions_about_several_files_are_asked_one_after_the_other() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let exported = annotator_core::stored::file::export::export_project(&page.open().project);
    let mut file: serde_json::Value = serde_json::from_str(&exported).unwrap();
    file["annotations"][0]["spans"][0]["quote"] = "something else".into();
    let bytes = file.to_string().into_bytes();
    let named = |name: &str| FileBytes { name: name.into(), bytes: bytes.clone() };
    page.send(Msg::FilesOpened(vec![named("one.json"), named("two.json")]));
    let asked = |page: &Page| match &page.model.dialog {
        Some(Dialog::Import(pending)) => Some(pending.file.clone()),
        _ => None,
    };
    assert_eq!(asked(&page).as_deref(), Some("one.json"));
    page.send(Msg::ImportAnswered(annotator_core::stored::file::import::Answer::Cancel));
    assert_eq!(asked(&page).as_deref(), Some("two.json"));
    page.send(Msg::DialogClosed);
    assert_eq!(asked(&page), None);
}

#[test]
fn a_refused_paste_stays_in_its_dialog() {
    let mut page = Page::new();
    page.send(Msg::DialogOpened(Dialog::Paste));
    page.send(Msg::TextPasted(" \n ".into()));
    assert!(page.model.dialog.is_some());
    page.send(Msg::TextPasted("Mr. President, we pledge.".into()));
    assert_eq!(page.model.dialog, Some(Dialog::Reading));
    page.accept();
    assert!(page.model.dialog.is_none() && page.model.open.is_some());
}
