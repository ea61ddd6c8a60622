//! Two windows with the same project.

use annotator_app::effect::Effect;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::window::{P, Window, append, said, snapshot, snapshot_of, statement};

#[wasm_bindgen_test]
async fn parts_are_written_again_after_another_window_wrote_them() {
    let one = Window::with_project("test-parts").await;
    let two = Window::on("test-parts");
    two.load().await;
    let theirs = snapshot_of("head", &[(7, "theirs")], &["text"]);
    two.send(Effect::WriteSnapshot { project: P, seq: 0, snapshot: theirs });
    two.answers(1).await;
    // The sequence number is the same; only the content differs from what the first window knows.
    one.load().await;
    assert_eq!(one.one(snapshot(0, "head")).await, "saved all 0");
    assert_eq!(
        one.load_elsewhere("test-parts").await.statements.get(&statement(7)).map(String::as_str),
        Some("seven")
    );
}

#[wasm_bindgen_test]
async fn conflicts_are_reported_and_nothing_is_overwritten() {
    let one = Window::with_project("test-conflict").await;
    let two = Window::on("test-conflict");
    two.load().await;
    assert_eq!(one.one(append(1, "one's")).await, "saved 1");
    assert_eq!(two.one(append(1, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.one(append(2, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.one(snapshot(2, "two's")).await, "failed WrittenElsewhere");
    let stored = two.load().await;
    assert_eq!((stored.head.as_str(), stored.journal), ("head", vec![(1, "one's".into())]));
    assert_eq!(two.one(append(2, "two's")).await, "saved 2", "it has read the project again");
    assert_eq!(one.one(append(2, "one's")).await, "failed WrittenElsewhere");
}

#[wasm_bindgen_test]
async fn a_snapshot_waits_for_records_that_may_conflict() {
    let one = Window::with_project("test-race").await;
    let two = Window::on("test-race");
    two.load().await;
    one.one(append(1, "one's")).await;
    two.send(append(1, "two's"));
    two.send(snapshot(1, "two's"));
    let answers: Vec<_> = two.answers(2).await.iter().map(said).collect();
    assert_eq!(answers, ["failed WrittenElsewhere"; 2]);
    assert_eq!(one.load_elsewhere("test-race").await.journal, [(1, "one's".into())]);
}

#[wasm_bindgen_test]
async fn a_record_before_another_windows_snapshot_does_not_count_as_saved() {
    let one = Window::with_project("test-below").await;
    let two = Window::on("test-below");
    two.load().await;
    one.one(append(1, "one's")).await;
    assert_eq!(one.one(snapshot(1, "one's")).await, "saved all 1");
    assert_eq!(two.one(append(1, "two's")).await, "failed WrittenElsewhere");
    assert_eq!(two.load().await.journal, []);
}

#[wasm_bindgen_test]
async fn writing_the_same_record_again_succeeds() {
    let window = Window::with_project("test-again").await;
    assert_eq!(window.one(append(1, "one")).await, "saved 1");
    assert_eq!(window.one(append(1, "one")).await, "saved 1");
    assert_eq!(window.load().await.journal, [(1, "one".into())]);
}
