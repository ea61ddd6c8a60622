//! What is saved, what the user is told if it is not, and what may be closed.

use crate::keeping::reading::Reading;
use crate::testing::page::*;

#[test]
fn failed_saves_are_reported_and_retried_without_loss() {
    let mut page = Page::with_statement();
    assert!(matches!(page.model.save_state(), Some(SaveState::Saved(_))));
    page.storage.failing = Some(StorageProblem::QuotaFull);
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    assert_eq!(page.model.save_state(), Some(SaveState::Failed(StorageProblem::QuotaFull)));
    assert!(page.reasons().contains(&&Reason::SaveFailed(StorageProblem::QuotaFull)));
    assert_eq!(page.retries, 1);
    page.send(Msg::Start(StartMsg::RetryDue));
    assert_eq!(page.retries, 2, "still full");
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    assert!(matches!(page.model.save_state(), Some(SaveState::Saved(_))));
    assert!(!page.reasons().contains(&&Reason::SaveFailed(StorageProblem::QuotaFull)));
    let project = page.open().project.clone();
    page.reload();
    assert_eq!(page.open().project, project);
}

#[test]
fn another_windows_records_are_not_overwritten() {
    let mut page = Page::with_statement();
    page.storage.failing = Some(StorageProblem::WrittenElsewhere);
    page.tag("relief fund", "intent");
    assert_eq!(page.retries, 0);
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    assert!(matches!(page.model.save_state(), Some(SaveState::Failed(_))));
    assert_eq!(page.quotes().len(), 1, "the work stays on the page");
}

#[test]
fn a_long_history_becomes_a_snapshot_and_stays_undoable() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let id = page.open().chosen.as_ref().unwrap().id;
    for number in 0..600 {
        page.send(Msg::Coding(CodingMsg::NoteTyped(id, format!("note {number}"))));
    }
    let stored = page.stored(page.open().key);
    assert!(stored.snapshot_seq >= 500 && stored.journal.len() < 200);
    let (project, history) = (page.open().project.clone(), page.open().history.clone());
    page.reload();
    assert_eq!(page.open().project, project);
    assert_eq!(page.open().history, history);
}

#[test]
fn records_that_cannot_be_replayed_are_set_aside_and_reported() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    let key = page.open().key;
    let (last, _) = page.stored(key).journal.pop().unwrap();
    page.storage.damage(key, last, "{\"v\":1,");
    page.reload();
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    assert!(page.reasons().iter().any(|it| matches!(it, Reason::PartlyOpened { records: 1, .. })));
    page.tag("A person", "pledge");
    page.reload();
    assert_eq!(page.quotes().len(), 2);
    assert!(page.reasons().is_empty(), "it is reported once");
}

#[test]
fn unreadable_projects_are_left_alone() {
    // Records of a newer version of the page are not set aside: there is nothing wrong with them.
    for in_head in [true, false] {
        let mut page = Page::with_statement();
        page.tag("relief fund", "intent");
        let id = page.open().key;
        let (last, _) = page.stored(id).journal.pop().unwrap();
        if in_head {
            page.storage.damage_head(id, "{\"v\":99}");
        } else {
            page.storage.damage(id, last, "{\"v\":99}");
        }
        let stored = page.stored(id);
        page.reload();
        assert!(page.model.open.is_none());
        assert!(matches!(page.reasons().last(), Some(Reason::NotOpened { .. })));
        assert_eq!(page.stored(id), stored);
    }
}

#[test]
fn files_with_the_stored_form_restore_work_and_history() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    page.tag("raw material", "support");
    let (key, project) = (page.open().key, page.open().project.clone());
    let file = stored_file(&page.stored(key));
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.open_file("almora-stored.json", file.as_bytes());
    assert_eq!(page.open().project, project);
    assert_ne!(page.open().key, key, "the stored project is not touched");
    page.send(Msg::UndoChosen);
    page.reload();
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    // A record that cannot be read does not lose the records before it.
    let mut stored = page.stored(key);
    stored.journal.last_mut().unwrap().1 = "?".into();
    page.open_file("almora-stored.json", stored_file(&stored).as_bytes());
    assert_eq!(page.quotes(), [pair("intent", "relief fund")]);
    assert!(page.reasons().iter().any(|it| matches!(it, Reason::PartlyOpened { records: 1, .. })));
    stored.head.clear();
    page.open_file("almora-stored.json", stored_file(&stored).as_bytes());
    assert!(matches!(page.reasons().last(), Some(Reason::StoredNotOpened { .. })));
}

#[test]
fn backup_reminders_come_after_many_changes_and_sooner_for_a_local_file() {
    for (local_file, many) in [(false, 200), (true, 50)] {
        let mut page = Page::with_statement();
        page.ports.local_file = local_file;
        let due = |page: &Page| {
            let due = |it: &&&Reason| matches!(it, Reason::BackupDue { .. });
            page.reasons().iter().filter(due).count()
        };
        page.tag("relief fund", "intent");
        let id = page.open().chosen.as_ref().unwrap().id;
        let work = |page: &mut Page, changes: usize| {
            for number in 0..changes {
                page.send(Msg::Coding(CodingMsg::NoteTyped(id, format!("note {number}"))));
            }
        };
        let made = usize::try_from(page.open().saving.last_seq).unwrap();
        work(&mut page, many - made - 1);
        assert_eq!(due(&page), 0);
        work(&mut page, 1);
        assert_eq!(due(&page), 1);
        work(&mut page, many);
        assert_eq!(due(&page), 1, "not twice");
        page.send(Msg::ExportChosen);
        assert_eq!(due(&page), 0, "done");
        page.reload();
        work(&mut page, many - 1);
        assert_eq!(due(&page), 0, "the backup is remembered");
        work(&mut page, 1);
        assert_eq!(due(&page), 1);
    }
}

#[test]
fn a_written_file_is_a_backup_and_a_changed_one_is_asked_about() {
    let mut page = Page::with_statement();
    let project = page.open().key;
    page.send(Msg::Keeping(KeepingMsg::NotWrittenToFile(project, ToFileProblem::NoFileChosen)));
    assert!(page.reasons().is_empty());
    page.send(Msg::Keeping(KeepingMsg::WrittenToFile { project, seq: 1, name: "a.json".into() }));
    assert_eq!(page.open().backup, Backup { seq: 1, file: Some("a.json".into()) });
    page.send(Msg::Keeping(KeepingMsg::NotWrittenToFile(project, ToFileProblem::Changed)));
    assert_eq!(page.model.dialog, Some(Dialog::FileChanged));
    page.send(Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Over)));
    assert_eq!(page.model.dialog, None);
    page.send(Msg::ExportChosen);
    assert_eq!(page.open().backup.file.as_deref(), Some("a.json"), "a download is not that file");
}

#[test]
fn the_list_is_stored_now_and_then_and_on_closing() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let counts =
        |page: &Page| page.storage.recents().iter().map(|it| it.annotations).collect::<Vec<_>>();
    assert_eq!(counts(&page), [0], "not with each edit");
    page.ports.now.0 += LISTED_FOR;
    page.tag("raw material", "support");
    assert_eq!(counts(&page), [2]);
    page.tag("A person", "pledge");
    assert_eq!(counts(&page), [2]);

    page.send(Msg::Statements(StatementsMsg::ProjectRenamed("Almora".into())));
    assert_eq!(
        (counts(&page), page.storage.recents()[0].name.as_str()),
        (vec![3], "Almora"),
        "a new name"
    );
    page.tag("Almora thanks you", "pledge");
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    assert_eq!(
        (counts(&page), page.storage.recents()[0].open),
        (vec![4], false),
        "the project was closed"
    );
    page.reload();
    assert!(page.model.open.is_none());
}

#[test]
fn only_closed_projects_can_be_deleted() {
    let mut page = Page::with_statement();
    let id = page.open().key;
    page.send(Msg::Keeping(KeepingMsg::ProjectDeleted(id)));
    assert!(page.storage.projects() == [id]);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.send(Msg::Keeping(KeepingMsg::ProjectDeleted(id)));
    assert!(page.storage.projects().is_empty() && page.storage.recents().is_empty());
}

#[test]
fn a_failed_record_stays_unsaved_when_a_later_one_is_saved() {
    let mut page = Page::with_statement();
    let key = page.open().key;
    page.tag("relief fund", "intent");
    let id = page.open().chosen.as_ref().unwrap().id;
    for note in ["one", "two"] {
        // Sent, but storage has not answered yet.
        let _ = update(
            &mut page.model,
            Msg::Coding(CodingMsg::NoteTyped(id, note.into())),
            &mut page.ports,
        );
    }
    let last = page.open().saving.last_seq;
    page.send(Msg::Start(StartMsg::SaveFailed {
        project: key,
        problem: StorageProblem::QuotaFull,
    }));
    page.send(Msg::Start(StartMsg::Saved {
        project: key,
        seq: last,
        snapshot: false,
        at: Timestamp(1),
    }));
    assert!(matches!(page.model.save_state(), Some(SaveState::Failed(_))));
    let unsaved: Vec<u64> = page.open().unsaved.iter().map(|unsaved| unsaved.seq).collect();
    assert_eq!(unsaved, [last - 1]);
}

#[test]
fn a_project_with_unsaved_work_cannot_be_closed() {
    let mut page = Page::with_statement();
    page.storage.failing = Some(StorageProblem::QuotaFull);
    page.tag("relief fund", "intent");
    let key = page.open().key;
    for msg in [
        Msg::Keeping(KeepingMsg::ProjectClosed),
        Msg::Statements(StatementsMsg::SampleChosen { coded: false }),
        Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())),
    ] {
        page.send(msg);
        assert_eq!(page.open().key, key);
        assert!(page.reasons().contains(&&Reason::StaysOpen));
    }
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    assert!(page.model.open.is_none());
}

#[test]
fn the_list_says_where_one_was() {
    let mut page = Page::with_statement();
    page.send(Msg::Start(StartMsg::Scrolled(2)));
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    let left_at = page.model.recents[0].left_at.clone().unwrap();
    assert_eq!(left_at.statement, "almora");
    assert!(STATEMENT.contains(&left_at.quote) && !left_at.quote.is_empty(), "{left_at:?}");
    page.reload();
    assert_eq!(page.model.recents[0].left_at, Some(left_at), "it is stored");
}

#[test]
fn a_closed_project_is_opened_to_be_renamed() {
    let mut page = Page::with_statement();
    let key = page.open().key;
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    page.send(Msg::Keeping(KeepingMsg::RenameChosen(key)));
    assert_eq!(page.open().key, key);
    assert_eq!(page.model.dialog, Some(Dialog::Project));
}

#[test]
fn a_duplicate_has_everything_and_the_original_stays() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    let (key, original) = (page.open().key, page.open().project.clone());
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    let name = "almora (copy)".to_owned();
    page.send(Msg::Keeping(KeepingMsg::DuplicateChosen(key, name.clone())));
    assert_ne!(page.open().key, key);
    assert_eq!(page.open().project.name, name);
    assert_eq!(page.open().project.annotations, original.annotations);
    page.tag("raw material", "support");
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes(), [], "its history came with it");
    page.reload();
    assert_eq!(page.open().project.name, name, "it is stored");
    page.send(Msg::Start(StartMsg::RecentChosen(key)));
    assert_eq!(page.open().project, original);
}

#[test]
fn the_way_of_reading_is_shown_when_it_changes_and_at_the_start() {
    let mut page = Page::new();
    let reading = Reading { text_size: 22, ..Reading::default() };
    let settings = Settings { reading, ..Settings::default() };
    let change = Msg::SettingsChanged(settings.clone());
    let said = update(&mut page.model, change.clone(), &mut page.ports);
    assert!(said.contains(&Effect::ShowReading(reading)));
    assert!(said.contains(&Effect::SaveSettings(settings.clone())));
    let said = update(&mut page.model, change, &mut page.ports);
    assert_eq!(said, [Effect::SaveSettings(settings.clone())]);
    let recents = Vec::new();
    let started = Msg::Start(StartMsg::Started { settings, recents, problem: None });
    let said = update(&mut page.model, started, &mut page.ports);
    assert!(said.contains(&Effect::ShowReading(reading)));
}
