//! The text pane in a real browser: each paragraph has one text node that tagging never touches or
//! moves, selections are reported as positions in the text, and marks are painted and removed.

#![allow(unreachable_pub)] // modules that tests share
#![cfg(target_arch = "wasm32")]
// A test that cannot continue should fail.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod host;
mod others;
mod two_panes;
#[path = "../waiting/mod.rs"]
mod waiting;

use annotator_app::coding::CodingMsg;
use annotator_app::msg::Msg;
use host::{Pane, painted, point, registry_names, select, text_of};
use js_sys::Object;
use statement_annotator::browser::page::document;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Node;

use waiting::{painted_by_browser, until};

wasm_bindgen_test_configure!(run_in_browser);

const TEXT: &str = "Mr. President,\r\n\r\n\
    Japan appreciates 👩🏻‍🚒 e\u{301} the United Kingdom’s initiative for convening this open debate, \
    and will pledge US$23\u{a0}million to the fund before the end of this year, because a promise \
    that is not paid is not a promise. We shall report on it.\r\n\
    سلام عليكم: نلتزم بدفع المبلغ قبل نهاية هذا العام.\r\n\
    I thank you.";

/// The line around the chosen passage.
fn frame(pane: &Pane) -> String {
    let path = document().unwrap().get_element_by_id(&pane.pane().ids().frame).unwrap();
    path.get_attribute("d").unwrap_or_default()
}

fn tops(pane: &Pane) -> Vec<f64> {
    let top = |index| pane.pane().paragraph(index).unwrap().get_bounding_client_rect().top();
    (0..pane.pane().count()).map(top).collect()
}

#[wasm_bindgen_test]
async fn each_paragraph_is_one_text_node_with_its_exact_text() {
    let pane = Pane::with(TEXT, 1000).await;
    let text = pane.text();
    assert_eq!(pane.pane().count(), text.paragraphs().len());
    for index in 0..pane.pane().count() {
        assert_eq!(pane.pane().paragraph(index).unwrap().child_nodes().length(), 1);
        assert_eq!(pane.pane().text_node(index).unwrap().data(), text.paragraph_text(index));
    }
}

#[wasm_bindgen_test]
async fn selections_are_reported_as_positions_in_the_text() {
    let pane = Pane::with(TEXT, 1000).await;
    let node = |index| Node::from(pane.pane().text_node(index).unwrap());
    let element = |index| Node::from(pane.pane().paragraph(index).unwrap());
    select(&node(2), 6, &node(2), 27);
    assert_eq!(pane.pane().native_selection(), Some((point(2, 6), point(2, 27))));
    select(&node(3), 4, &node(2), 6);
    assert_eq!(pane.pane().native_selection(), Some((point(3, 4), point(2, 6))), "backwards");
    select(&node(2), 0, &node(3), 0);
    assert_eq!(pane.pane().native_selection(), Some(pane.pane().whole(2)), "three clicks");
    select(&element(2), 0, &element(2), 1);
    assert_eq!(pane.pane().native_selection(), Some(pane.pane().whole(2)), "the element itself");
    let row = |index| Node::from(pane.pane().paragraph(index).unwrap().parent_element().unwrap());
    select(&row(2), 0, &row(3), 1);
    assert_eq!(
        pane.pane().native_selection(),
        Some((point(2, 0), pane.pane().whole(3).1)),
        "between elements"
    );
    let body = Node::from(document().unwrap().body().unwrap());
    select(&body, 0, &node(2), 5);
    assert_eq!(
        pane.pane().native_selection(),
        Some((point(0, 0), point(2, 5))),
        "from before the text"
    );
    select(&node(2), 5, &node(2), 5);
    assert_eq!(pane.pane().native_selection(), None);
    select(&body, 0, &body, 0);
    assert_eq!(pane.pane().native_selection(), None);
}

#[wasm_bindgen_test]
async fn marks_are_added_and_removed_one_by_one() {
    let pane = Pane::with(TEXT, 1000).await;
    pane.tag(2, 18, 30, "trafficking_slavery").await;
    let first = painted("sa-tint-1-1");
    assert_eq!(first.iter().map(text_of).collect::<Vec<_>>(), ["👩🏻‍🚒 e\u{301} t"]);
    pane.tag(3, 0, 4, "trafficking_slavery").await;
    let both = painted("sa-tint-1-1");
    assert_eq!(both.len(), 2);
    assert!(Object::is(&both[0], &first[0]), "existing ranges are kept");
    pane.tag(2, 0, 40, "pledge").await;
    pane.tag(2, 10, 20, "pledge").await;
    assert_eq!(painted("sa-line-10-0-solid-0").len(), 1);
    assert_eq!(painted("sa-line-10-0-solid-1").len(), 1, "in a lane of its own");
    until("the frame is drawn", || !frame(&pane).is_empty()).await;
    pane.store.dispatch(Msg::UndoChosen);
    assert_eq!(painted("sa-line-10-0-solid-1").len(), 0);
    assert_eq!(painted("sa-line-10-0-solid-0").len(), 1);
    drop(pane);
    until("all marks are taken back", || registry_names().is_empty()).await;
}

#[wasm_bindgen_test]
async fn tagging_moves_no_paragraph_and_keeps_every_text_node() {
    for width in [1200, 360] {
        let pane = Pane::with(TEXT, width).await;
        let (before, nodes) = (
            tops(&pane),
            (0..pane.pane().count()).map(|index| pane.pane().text_node(index)).collect::<Vec<_>>(),
        );
        for index in 0..20_u32 {
            let code = if index % 2 == 0 { "pledge" } else { "terrorism" };
            pane.tag(2, index, index + 9, code).await;
        }
        let chips = || document().unwrap().query_selector_all(".chip").unwrap().length();
        until("the margin shows something", || chips() > 0).await;
        painted_by_browser().await;
        assert_eq!(tops(&pane), before, "at {width}");
        assert_eq!(
            (0..pane.pane().count()).map(|index| pane.pane().text_node(index)).collect::<Vec<_>>(),
            nodes
        );
    }
}

#[wasm_bindgen_test]
async fn keys_move_the_caret_by_whole_characters_and_lines() {
    let pane = Pane::with(TEXT, 700).await;
    pane.store.dispatch(Msg::Coding(CodingMsg::CaretPlaced { point: point(2, 18), extend: false }));
    pane.press("ArrowRight", false);
    assert_eq!(pane.caret(), point(2, 25), "the firefighter is one character");
    pane.press("ArrowRight", false);
    pane.press("ArrowRight", false);
    assert_eq!(pane.caret(), point(2, 28), "a letter and its accent are one character");
    pane.press("ArrowDown", false);
    let below = pane.caret();
    assert_eq!(below.paragraph, 2);
    let (upper, lower) =
        (pane.pane().caret_place(point(2, 28)).unwrap(), pane.pane().caret_place(below).unwrap());
    assert!(lower.top > upper.top && (lower.x - upper.x).abs() < 15.0, "{upper:?} {lower:?}");
    pane.press("ArrowUp", false);
    assert_eq!(pane.caret(), point(2, 28));
    pane.press("ArrowLeft", true);
    let selected =
        pane.store.read(|model| model.open.as_ref().map(|open| open.selection.is_some()));
    assert_eq!(selected, Some(true), "Shift selects");
}

#[wasm_bindgen_test]
async fn arrows_follow_the_direction_of_writing() {
    let pane = Pane::with(TEXT, 700).await;
    pane.store.dispatch(Msg::Coding(CodingMsg::CaretPlaced { point: point(3, 2), extend: false }));
    pane.press("ArrowLeft", false);
    assert_eq!(pane.caret(), point(3, 3));
}

#[wasm_bindgen_test]
async fn line_steps_skip_blank_paragraphs_and_stop_at_the_ends() {
    let pane = Pane::with(TEXT, 1000).await;
    let down = pane
        .pane()
        .line_step(point(0, 3), pane.pane().caret_place(point(0, 3)).unwrap().x, true)
        .unwrap();
    assert_eq!(down.paragraph, 2, "the blank paragraph has no line");
    assert_eq!(pane.pane().line_step(point(0, 3), 100.0, false), None);
    assert_eq!(pane.pane().line_step(pane.pane().whole(4).1, 100.0, true), None);
}
