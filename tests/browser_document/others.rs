//! Paragraphs that an extension of the browser has changed.

use statement_annotator::browser::page::document;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{AbstractRange, Node, Range};

use super::host::{Pane, painted, point, select};
use crate::waiting::until;

const TEXT: &str =
    "Madam President,\nWe pledge ten boats to the harbour, and we shall send them soon.";

/// Puts an element around a part of a paragraph, as a dictionary or a highlighter does.
fn wrap(pane: &Pane, paragraph: usize, start: u32, end: u32) {
    let node = pane.pane().text_node(paragraph).unwrap();
    let range = Range::new().unwrap();
    range.set_start(&node, start).unwrap();
    range.set_end(&node, end).unwrap();
    let mark = document().unwrap().create_element("mark").unwrap();
    range.surround_contents(&mark).unwrap();
}

fn last_node(pane: &Pane, paragraph: usize) -> Node {
    pane.pane().paragraph(paragraph).unwrap().last_child().unwrap()
}

/// The painted words. A range whose node was split may be outside of it, and paints nothing.
fn texts(name: &str) -> Vec<String> {
    let words = |painted: JsValue| {
        let painted: AbstractRange = painted.unchecked_into();
        let range = Range::new().unwrap();
        range.set_start(&painted.start_container(), painted.start_offset()).ok()?;
        range.set_end(&painted.end_container(), painted.end_offset()).ok()?;
        Some(String::from(range.to_string()))
    };
    painted(name).into_iter().filter_map(words).collect()
}

#[wasm_bindgen_test]
async fn a_place_after_a_wrapped_word_is_counted_over_all_nodes() {
    let pane = Pane::with(TEXT, 1000).await;
    wrap(&pane, 1, 10, 13);
    let rest = last_node(&pane, 1);
    select(&rest, 10, &rest, 21);
    assert_eq!(pane.pane().native_selection(), Some((point(1, 23), point(1, 34))));
    let inside = rest.previous_sibling().unwrap().first_child().unwrap();
    select(&inside, 1, &rest, 6);
    assert_eq!(pane.pane().native_selection(), Some((point(1, 11), point(1, 19))));
}

#[wasm_bindgen_test]
async fn the_marks_of_a_paragraph_are_painted_again_when_it_is_wrapped() {
    let pane = Pane::with(TEXT, 1000).await;
    pane.tag(1, 27, 34, "pledge").await;
    assert_eq!(texts("sa-line-10-0-solid-0"), ["harbour"]);
    wrap(&pane, 1, 10, 13);
    until("the mark is at its words", || texts("sa-line-10-0-solid-0") == ["harbour"]).await;
    pane.tag(1, 14, 19, "terrorism").await;
    assert_eq!(texts("sa-tint-0-1"), ["boats"]);
}

#[wasm_bindgen_test]
async fn nothing_is_recorded_from_words_that_are_not_the_statements() {
    let pane = Pane::with(TEXT, 1000).await;
    pane.tag(1, 27, 34, "pledge").await;
    let node = pane.pane().text_node(1).unwrap();
    node.set_data("We vow ten boats to the port, and we shall send them soon.");
    select(&node, 7, &node, 16);
    assert_eq!(pane.pane().native_selection(), None);
    let shown = pane.pane().paragraph(1).unwrap().text_content().unwrap();
    assert_eq!(shown, pane.text().paragraph_text(1), "the paragraph is drawn anew");
    until("its mark is back", || texts("sa-line-10-0-solid-0") == ["harbour"]).await;
    let node: Node = pane.pane().text_node(1).unwrap().unchecked_into();
    select(&node, 10, &node, 19);
    assert_eq!(pane.pane().native_selection(), Some((point(1, 10), point(1, 19))));
}
