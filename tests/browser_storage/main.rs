//! Saving and opening in the browser's own database.

#![allow(unreachable_pub)] // modules that tests share
#![cfg(target_arch = "wasm32")]
// A test that cannot continue should fail.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod conflicts;
mod damage;
#[path = "../waiting/mod.rs"]
mod waiting;
mod window;

use annotator_app::effect::Effect;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::bin::Binned;
use annotator_app::keeping::storage::{
    ChipStyle, InClassroom, LeftAt, Place, Recent, Settings, StorageProblem, StoredProject,
};
use annotator_app::later::Later;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_core::project::annotation::Timestamp;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use waiting::pause;
use window::{AWKWARD, OTHER, P, Window, append, said, snapshot, snapshot_of, statement, text};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn appended_records_are_loaded() {
    let window = Window::with_project("test-append").await;
    assert_eq!(window.one(append(1, "one 😀\u{0}\u{2028}")).await, "saved 1");
    assert_eq!(window.one(append(2, "two")).await, "saved 2");
    let stored = window.load_elsewhere("test-append").await;
    let mut expected = StoredProject {
        head: "head".into(),
        codebook: "codebook".into(),
        history: "history of head".into(),
        journal: vec![(1, "one 😀\u{0}\u{2028}".into()), (2, "two".into())],
        ..StoredProject::default()
    };
    expected.statements.insert(statement(7), "seven".into());
    for content in ["text", AWKWARD] {
        expected.texts.insert(text(content).sha256(), content.into());
    }
    assert_eq!(stored, expected);
}

#[wasm_bindgen_test]
async fn many_records_keep_their_order_even_before_the_database_is_open() {
    let window = Window::fresh("test-many").await;
    window.send(snapshot(0, "head"));
    for seq in 1..=200 {
        window.send(append(seq, &format!("record {seq}")));
    }
    let mut expected: Vec<String> = (1..=200).map(|seq| format!("saved {seq}")).collect();
    let mut answers: Vec<String> = window.answers(201).await.iter().map(said).collect();
    // The snapshot may be acknowledged among the records, which depend on it alone.
    answers.retain(|answer| answer != "saved all 0");
    assert_eq!(answers, expected);
    let journal = window.load_elsewhere("test-many").await.journal;
    assert_eq!(journal.len(), 200);
    expected = (1..=200).map(|seq| format!("record {seq}")).collect();
    assert_eq!(journal.into_iter().map(|(_, record)| record).collect::<Vec<_>>(), expected);
}

#[wasm_bindgen_test]
async fn a_snapshot_deletes_the_records_it_includes_and_no_later_ones() {
    let window = Window::with_project("test-snapshot").await;
    for seq in 1..=5 {
        window.send(append(seq, &format!("record {seq}")));
    }
    let statements = [(8, "eight"), (9, "nine")];
    let next = snapshot_of("next", &statements, &["text", "another"]);
    window.send(Effect::WriteSnapshot { project: P, seq: 3, snapshot: next });
    window.answers(6).await;
    let stored = window.load_elsewhere("test-snapshot").await;
    assert_eq!(stored.snapshot_seq, 3);
    assert_eq!((stored.head.as_str(), stored.history.as_str()), ("next", "history of next"));
    assert_eq!(stored.journal, [(4, "record 4".into()), (5, "record 5".into())]);
    let ids: Vec<_> = stored.statements.keys().copied().collect();
    assert_eq!(ids, [statement(8), statement(9)], "the removed statement is deleted");
    assert_eq!(stored.texts.len(), 3);

    // The next snapshot rewrites only what changed, so the rest must still be right.
    let statements = [(8, "eight changed"), (9, "nine")];
    let last = snapshot_of("next", &statements, &["text"]);
    window.send(Effect::WriteSnapshot { project: P, seq: 5, snapshot: last });
    assert_eq!(said(&window.answers(1).await[0]), "saved all 5");
    let stored = window.load_elsewhere("test-snapshot").await;
    let parts: Vec<_> = stored.statements.values().map(String::as_str).collect();
    assert_eq!(parts, ["eight changed", "nine"]);
    assert_eq!((stored.head.as_str(), stored.journal.len(), stored.texts.len()), ("next", 0, 1));
}

#[wasm_bindgen_test]
async fn settings_recents_and_places_are_restored() {
    let window = Window::with_project("test-page").await;
    let settings = Settings { code_keys: false, chips: ChipStyle::Bars, ..Settings::default() };
    let recent = Recent {
        id: P,
        project: Some(P),
        name: "Náme 😀".into(),
        statements: 3,
        annotations: 14,
        used: Timestamp(1_500_000_000_000),
        open: true,
        left_at: Some(LeftAt {
            statement: "Almora 🕊".into(),
            paragraph: Some(7),
            quote: "Families who flee".into(),
            language: "en".into(),
        }),
        classroom: Some(InClassroom::Work { handed_in: Vec::new() }),
    };
    let mut place = Place { statement: Some(statement(7)), ..Place::default() };
    place.paragraphs.insert(statement(7), 41);
    window.send(Effect::SaveSettings(settings.clone()));
    window.send(Effect::SaveRecents(vec![recent.clone()]));
    window.send(Effect::SavePlace(P, Place::default()));
    window.send(Effect::SavePlace(P, place.clone()));
    // A snapshot does not change the place.
    window.one(snapshot(0, "later")).await;
    let again = Window::on("test-page");
    again.send(Effect::LoadStart);
    let expected = Msg::Start(StartMsg::Started { settings, recents: vec![recent], problem: None });
    assert_eq!(again.answers(1).await, [expected]);
    assert_eq!(again.load().await.place, Some(place));
}

/// The list of deleted projects.
async fn bin(window: &Window) -> Vec<Binned> {
    window.send(Effect::LoadBin);
    match window.answers(1).await.pop() {
        Some(Msg::Keeping(KeepingMsg::BinRead(list))) => list.take(),
        other => panic!("{other:?}"),
    }
}

#[wasm_bindgen_test]
async fn a_deleted_project_stays_stored_until_it_is_deleted_for_good() {
    let window = Window::with_project("test-bin").await;
    let recent = |id, name: &str| Recent {
        id,
        project: None,
        name: name.into(),
        statements: 1,
        annotations: 2,
        used: Timestamp(7),
        open: false,
        left_at: None,
        classroom: None,
    };
    let (first, other) = (recent(P, "Náme 😀"), recent(OTHER, "Other"));
    window.send(Effect::SaveRecents(vec![other.clone(), first.clone()]));
    let binned = Binned { recent: first, deleted: Timestamp(1_500_000_000_000) };
    window.send(Effect::MoveToBin(Later::new(binned.clone())));
    assert_eq!(bin(&window).await, std::slice::from_ref(&binned));
    let again = Window::on("test-bin");
    again.send(Effect::LoadStart);
    let Some(Msg::Start(StartMsg::Started { recents, .. })) = again.answers(1).await.pop() else {
        panic!("nothing was read");
    };
    assert_eq!(recents, [other], "it left the list of projects in the same transaction");
    assert_eq!(again.load().await.texts.len(), 1, "it is still stored");
    again.send(Effect::MoveToBin(Later::new(binned)));
    assert_eq!(bin(&again).await.len(), 1, "it is in the list once");
    again.send(Effect::DeleteProject(P));
    again.send(Effect::TakeFromBin(P));
    assert_eq!(bin(&window).await, []);
    window.send(Effect::LoadProject(P));
    let gone = Msg::Start(StartMsg::ProjectRead(P, Err(StorageProblem::NotFound)));
    assert_eq!(window.answers(1).await, [gone]);
}

#[wasm_bindgen_test]
async fn an_empty_database_starts_with_nothing() {
    let window = Window::fresh("test-empty").await;
    window.send(Effect::LoadStart);
    let (settings, recents) = (Settings::default(), Vec::new());
    assert_eq!(
        window.answers(1).await,
        [Msg::Start(StartMsg::Started { settings, recents, problem: None })]
    );
    window.send(Effect::LoadProject(OTHER));
    let not_found = Msg::Start(StartMsg::ProjectRead(OTHER, Err(StorageProblem::NotFound)));
    assert_eq!(window.answers(1).await, [not_found]);
    window.send(append(1, "one"));
    assert_eq!(
        said(&window.answers(1).await[0]),
        "failed NotFound",
        "there is no snapshot before it"
    );
}

#[wasm_bindgen_test]
async fn projects_do_not_see_each_other() {
    let window = Window::with_project("test-two").await;
    let theirs = snapshot_of("other", &[(7, "theirs"), (8, "theirs")], &["theirs"]);
    window.send(Effect::WriteSnapshot { project: OTHER, seq: 9, snapshot: theirs });
    window.send(append(1, "one"));
    window.answers(2).await;
    assert_eq!(window.one(snapshot(1, "head")).await, "saved all 1");
    let stored = window.load().await;
    assert_eq!((stored.statements.len(), stored.texts.len()), (1, 1));
    window.send(Effect::LoadProject(OTHER));
    let Some(Msg::Start(StartMsg::ProjectRead(OTHER, Ok(stored)))) = window.answers(1).await.pop()
    else {
        panic!("the other project is gone");
    };
    assert_eq!((stored.snapshot_seq, stored.statements.len(), stored.texts.len()), (9, 2, 1));
}

#[wasm_bindgen_test]
async fn a_retry_is_due_once_after_a_while() {
    let window = Window::on("test-retry");
    window.send(Effect::RetryLater);
    window.send(Effect::RetryLater);
    // Nothing should happen here, which only time can show.
    pause(4_000).await;
    assert_eq!(window.answers(0).await, []);
    pause(2_000).await;
    assert_eq!(window.answers(1).await, [Msg::Start(StartMsg::RetryDue)]);
}
