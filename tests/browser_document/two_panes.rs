//! Two panes on one page, each with its own text and marks.

use annotator_app::coding::CodingMsg;
use annotator_app::input::DomPoint;
use annotator_app::msg::Msg;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Node;

use super::host::{Pane, painted, point, registry_names, select, text_of};
use crate::frame;
use crate::waiting::until;

const LEFT: &str = "Mr. President,\n\nWe pledge ten boats.";
const RIGHT: &str = "The tide is high.\nThe harbour is closed.\nNobody sails.";

async fn both() -> (Pane, Pane) {
    (Pane::beside("left", LEFT, 0).await, Pane::beside("right", RIGHT, 330).await)
}

fn texts(mark: &str) -> Vec<String> {
    let mut texts: Vec<_> = painted(mark).iter().map(text_of).collect();
    texts.sort();
    texts
}

fn node(pane: &Pane, paragraph: usize) -> Node {
    pane.pane().text_node(paragraph).unwrap().into()
}

#[wasm_bindgen_test]
async fn each_pane_finds_its_own_paragraphs() {
    let (left, right) = both().await;
    assert_eq!((left.pane().count(), right.pane().count()), (3, 3));
    assert_eq!(left.pane().text_node(2).unwrap().data(), "We pledge ten boats.");
    assert_eq!(right.pane().text_node(2).unwrap().data(), "Nobody sails.");
    assert_eq!(left.pane().index_of(&node(&left, 2)), Some(2));
    assert_eq!(left.pane().index_of(&node(&right, 2)), None);
    assert!(left.pane().margin(0).unwrap() != right.pane().margin(0).unwrap());
}

#[wasm_bindgen_test]
async fn a_selection_is_reported_only_by_its_own_pane() {
    let (left, right) = both().await;
    select(&node(&right, 1), 4, &node(&right, 1), 11);
    let selected: Option<(DomPoint, DomPoint)> = Some((point(1, 4), point(1, 11)));
    assert_eq!((left.pane().native_selection(), right.pane().native_selection()), (None, selected));
    assert!(right.pane().is_within_text() && !left.pane().is_within_text());
    left.pane().clear_native_selection();
    assert_eq!(right.pane().native_selection(), selected, "the left pane must not clear it");
    let place = right.pane().caret_place(point(1, 4)).unwrap();
    let (x, y) = (place.x + 1.0, place.top + place.height / 2.0);
    assert_eq!(right.pane().point_at(x, y), Some(point(1, 4)));
    assert_eq!(left.pane().point_at(x, y), None);
}

#[wasm_bindgen_test]
async fn each_pane_paints_and_removes_only_its_own_marks() {
    let (left, right) = both().await;
    left.tag(2, 3, 9, "pledge").await;
    right.tag(1, 4, 11, "pledge").await;
    right.tag(0, 4, 8, "trafficking_slavery").await;
    assert_eq!(texts("sa-line-10-0-solid-0"), ["harbour", "pledge"]);
    assert_eq!(texts("sa-tint-1-1"), ["tide"]);
    left.store.dispatch(Msg::UndoChosen);
    assert_eq!(texts("sa-line-10-0-solid-0"), ["harbour"]);
    left.store.dispatch(Msg::RedoChosen);
    assert_eq!(texts("sa-line-10-0-solid-0"), ["harbour", "pledge"]);
    drop(left);
    until("the left one's marks are taken back", || texts("sa-line-10-0-solid-0") == ["harbour"])
        .await;
    right.tag(2, 0, 6, "pledge").await;
    assert_eq!(
        texts("sa-line-10-0-solid-0"),
        ["Nobody", "harbour"],
        "marks painted later are there, too"
    );
    drop(right);
    until("all marks are taken back", || registry_names().is_empty()).await;
}

#[wasm_bindgen_test]
async fn selecting_in_one_pane_keeps_the_selection_of_the_other() {
    let (left, right) = both().await;
    left.tag(2, 3, 9, "pledge").await;
    right.tag(1, 4, 11, "pledge").await;
    until("both frames are drawn", || !frame(&left).is_empty() && !frame(&right).is_empty()).await;
    left.store.dispatch(Msg::Coding(CodingMsg::AnnotationLeft));
    until("the left frame is gone", || frame(&left).is_empty()).await;
    assert!(!frame(&right).is_empty());
}
