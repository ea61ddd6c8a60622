//! The page without its later module, and several windows.

use crate::testing::page::*;

#[test]
fn a_project_opens_and_scrolls_without_the_later_module() {
    let mut page = Page::with_statement();
    let recents = page.storage.recents();
    let stored = page.stored(page.open().key);
    let mut model = Model::default();
    let mut early = |msg| drop(update_early(&mut model, msg, &mut page.ports));
    early(StartMsg::Started {
        settings: Settings::default(),
        recents: recents.clone(),
        problem: None,
    });
    early(StartMsg::ProjectRead(recents[0].id, Ok(Box::new(stored))));
    early(StartMsg::Scrolled(2));
    assert_eq!(model.open.unwrap().current, page.open().current);
}

/// A page with a project that is not on disk yet, and what the browser was asked to do.
fn unsaved_sample() -> (Model, FixedPorts) {
    let (mut model, mut ports) = (Model::default(), FixedPorts::default());
    let started = Msg::Start(StartMsg::Started {
        settings: Settings::default(),
        recents: vec![],
        problem: None,
    });
    update(&mut model, started, &mut ports);
    let effects = update(
        &mut model,
        Msg::Statements(StatementsMsg::SampleChosen { coded: true }),
        &mut ports,
    );
    assert!(effects.contains(&Effect::SnapshotLater));
    assert!(!effects.iter().any(is_snapshot), "the screen is updated first");
    assert_eq!(model.save_state(), Some(SaveState::Saving));
    (model, ports)
}

fn is_snapshot(effect: &Effect) -> bool {
    matches!(effect, Effect::WriteSnapshot { .. })
}

#[test]
fn a_due_snapshot_is_written_before_any_record() {
    let (mut model, mut ports) = unsaved_sample();
    let effects = update(
        &mut model,
        Msg::Statements(StatementsMsg::AnnotatorRenamed("Zoë".into())),
        &mut ports,
    );
    assert!(effects.iter().any(|effect| matches!(effect, Effect::WriteSnapshot { seq: 1, .. })));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::AppendRecord { .. })));
    assert!(
        !update(&mut model, Msg::Keeping(KeepingMsg::SnapshotDue), &mut ports)
            .iter()
            .any(is_snapshot),
        "once"
    );
}

#[test]
fn a_due_snapshot_is_written_when_its_project_is_closed() {
    for leaving in [
        Msg::Keeping(KeepingMsg::ProjectClosed),
        Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())),
        Msg::Keeping(KeepingMsg::SnapshotDue),
    ] {
        let (mut model, mut ports) = unsaved_sample();
        let key = model.open.as_ref().unwrap().key;
        let effects = update(&mut model, leaving, &mut ports);
        let written = |effect: &Effect| matches!(effect, Effect::WriteSnapshot { project, .. } if *project == key);
        assert!(effects.iter().any(written));
    }
}

#[test]
fn a_project_is_listed_once_it_is_on_disk() {
    let mut page = Page::new();
    page.storage.failing = Some(StorageProblem::QuotaFull);
    page.open_file("almora.txt", STATEMENT.as_bytes());
    page.tag("raw material", "pledge");
    assert_eq!(page.storage.recents(), [], "a reload would not find it");
    assert_eq!(page.model.recents.len(), 1, "this page has it");
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(page.storage.recents().len(), 1);
    page.reload();
    assert_eq!(page.quotes(), [pair("pledge", "raw material")]);
}

#[test]
fn a_second_window_is_read_only_until_it_takes_over() {
    let mut first = Page::with_statement();
    let key = first.open().key;
    first.tag("raw material", "pledge");

    let mut second = first.another_window();
    second.send(Msg::Keeping(KeepingMsg::HoldAnswered { project: key, held: false }));
    assert_eq!(second.model.save_state(), Some(SaveState::Elsewhere));
    second.tag("Almora thanks you", "support");
    assert_eq!(second.quotes(), [pair("pledge", "raw material")], "nothing is changed here");
    assert!(matches!(second.reasons()[..], [Reason::OpenElsewhere]));

    first.tag("Almora thanks you", "intent");
    second.send(Msg::Keeping(KeepingMsg::ChangedElsewhere(key)));
    assert_eq!(second.quotes(), first.quotes());
    assert_eq!(second.model.undo_name(), first.model.undo_name());

    // The place and the backup come from the window that has the project.
    first.send(Msg::Keeping(KeepingMsg::WrittenToFile {
        project: key,
        seq: 3,
        name: "almora.json".into(),
    }));
    let place = first.stored(key).place;
    second.send(Msg::Start(StartMsg::Scrolled(1)));
    assert_eq!(second.stored(key).place, place, "a read-only window does not store its place");

    // The last changes are saved before the project is handed over.
    first.storage.failing = Some(StorageProblem::QuotaFull);
    first.tag("dollars", "support");
    first.send(Msg::Keeping(KeepingMsg::HandOverAsked(key)));
    assert_eq!(first.open().read_only, None, "only after it is on disk");
    first.storage.failing = None;
    first.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(first.open().read_only, Some(ReadOnly::OtherWindow));

    second.send(Msg::Keeping(KeepingMsg::HoldAnswered { project: key, held: true }));
    assert_eq!(second.open().read_only, None);
    assert_eq!(second.quotes(), first.quotes());
    assert!(second.reasons().is_empty());
    assert_eq!(second.open().backup, first.open().backup);
    second.tag("A person", "support");
    second.reload();
    assert_eq!(second.quotes().len(), 4);
}
