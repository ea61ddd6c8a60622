//! The text pane in a real browser: one text node a paragraph that tagging never touches
//! or moves, selections told in the text's own positions, marks painted and taken back.

#![cfg(target_arch = "wasm32")]
// A test that cannot go on is to fail.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod waiting;

use std::rc::Rc;

use annotator_app::input::{DomPoint, Pointing};
use annotator_app::intake::IntakeMsg;
use annotator_app::msg::Msg;
use annotator_core::project::id::CodeId;
use annotator_core::text::Text;
use annotator_core::text::units::Utf16Offset;
use js_sys::{Array, Function, Map, Object, Reflect, Set};
use statement_annotator::browser::lines::{caret_place, line_step};
use statement_annotator::browser::paragraphs::{count, document, paragraph, text_node};
use statement_annotator::browser::selection::{clear_native_selection, native_selection, whole};
use statement_annotator::browser::store::Store;
use statement_annotator::ui::document::DocumentPane;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{HtmlElement, KeyboardEvent, KeyboardEventInit, Node};
use yew::prelude::*;

use waiting::{painted_by_browser, pause, until};

wasm_bindgen_test_configure!(run_in_browser);

const TEXT: &str = "Mr. President,\r\n\r\n\
    Japan appreciates 👩🏻‍🚒 e\u{301} the United Kingdom’s initiative for convening this open debate, \
    and will pledge US$23\u{a0}million to the fund before the end of this year, because a promise \
    that is not paid is not a promise. We shall report on it.\r\n\
    سلام عليكم: نلتزم بدفع المبلغ قبل نهاية هذا العام.\r\n\
    I thank you.";

const STYLES: [&str; 3] = [
    include_str!("../styles/tokens.css"),
    include_str!("../styles/document.css"),
    include_str!("../styles/highlights.css"),
];

#[derive(Properties, PartialEq)]
struct PageProps {
    store: Store,
}

#[component]
fn Page(props: &PageProps) -> Html {
    html! {
        <ContextProvider<Store> context={props.store.clone()}><DocumentPane /></ContextProvider<Store>>
    }
}

/// A page with the pane in it; taken away at the end, so that ids stay unique.
struct Pane {
    store: Store,
    host: HtmlElement,
    app: Option<AppHandle<Page>>,
}

impl Pane {
    async fn with(text: &str, width: u32) -> Self {
        let document = document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        host.style().set_property("width", &format!("{width}px")).unwrap();
        host.style().set_property("height", "500px").unwrap();
        for css in STYLES {
            let style = document.create_element("style").unwrap();
            style.set_text_content(Some(css));
            host.append_child(&style).unwrap();
        }
        let root = document.create_element("div").unwrap();
        root.unchecked_ref::<HtmlElement>().style().set_property("height", "500px").unwrap();
        host.append_child(&root).unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let store = Store::default();
        store.dispatch(Msg::NewProjectChosen);
        store.dispatch(Msg::TextPasted(text.to_owned()));
        // Without a worker it is plain text.
        until("the text is read", || {
            store.read(|model| {
                model.intake.as_ref().is_some_and(|it| it.wanted() == 1 && !it.is_under_way())
            })
        })
        .await;
        store.dispatch(Msg::Intake(IntakeMsg::Accepted));
        let props = PageProps { store: store.clone() };
        let app = yew::Renderer::<Page>::with_root_and_props(root, props).render();
        let pane = Self { store, host, app: Some(app) };
        let paragraphs = pane.text().paragraphs().len();
        until("the text is drawn", || count() == paragraphs).await;
        painted_by_browser().await;
        pane
    }

    fn text(&self) -> Rc<Text> {
        let text = self.store.read(|model| {
            model.open.as_ref().and_then(|open| Some(Rc::clone(&open.statement()?.text)))
        });
        text.unwrap()
    }

    fn caret(&self) -> DomPoint {
        let at = self.store.read(|model| model.open.as_ref().map(|open| open.caret.at));
        DomPoint::of(&self.text(), at.unwrap()).unwrap()
    }

    /// Selects part of a paragraph as a finger would and gives it a code.
    async fn tag(&self, paragraph: usize, start: u32, end: u32, code: &str) {
        let point = |offset| DomPoint { paragraph, offset: Utf16Offset(offset) };
        let (anchor, focus) = (point(start), point(end));
        let by = Pointing::Touch;
        self.store.dispatch(Msg::SelectionMade { anchor, focus, free: true, by });
        self.store.dispatch(Msg::CodeApplied(CodeId::parse(code).unwrap()));
        pause(0).await;
    }

    fn press(key: &str, shift: bool) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_shift_key(shift);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        let text = document().unwrap().get_element_by_id("text").unwrap();
        text.dispatch_event(&event).unwrap();
    }
}

impl Drop for Pane {
    fn drop(&mut self) {
        clear_native_selection();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

fn point(paragraph: usize, offset: u32) -> DomPoint {
    DomPoint { paragraph, offset: Utf16Offset(offset) }
}

fn select(anchor: &Node, anchor_at: u32, focus: &Node, focus_at: u32) {
    let selection = web_sys::window().unwrap().get_selection().unwrap().unwrap();
    selection.set_base_and_extent(anchor, anchor_at, focus, focus_at).unwrap();
}

/// The ranges that are painted under a name; empty where there is no such name.
fn painted(name: &str) -> Vec<JsValue> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).unwrap();
    let registry = Reflect::get(&css, &"highlights".into()).unwrap();
    let get: Function = Reflect::get(&registry, &"get".into()).unwrap().unchecked_into();
    let highlight = get.call1(&registry, &name.into()).unwrap();
    if highlight.is_undefined() {
        return Vec::new();
    }
    Array::from(highlight.unchecked_ref::<Set>()).to_vec()
}

fn text_of(range: &JsValue) -> String {
    let get = |name: &str| Reflect::get(range, &name.into()).unwrap();
    let offset = |name: &str| get(name).as_f64().unwrap() as u32;
    let node: web_sys::Text = get("startContainer").unchecked_into();
    let (start, end) = (offset("startOffset"), offset("endOffset"));
    node.substring_data(start, end - start).unwrap()
}

fn tops() -> Vec<f64> {
    (0..count()).map(|index| paragraph(index).unwrap().get_bounding_client_rect().top()).collect()
}

#[wasm_bindgen_test]
async fn each_paragraph_is_one_text_node_to_the_character() {
    let pane = Pane::with(TEXT, 1000).await;
    let text = pane.text();
    assert_eq!(count(), text.paragraphs().len());
    for index in 0..count() {
        assert_eq!(paragraph(index).unwrap().child_nodes().length(), 1);
        assert_eq!(text_node(index).unwrap().data(), text.paragraph_text(index));
    }
}

#[wasm_bindgen_test]
async fn selections_are_told_in_the_texts_own_positions() {
    let _pane = Pane::with(TEXT, 1000).await;
    let node = |index| Node::from(text_node(index).unwrap());
    let element = |index| Node::from(paragraph(index).unwrap());
    select(&node(2), 6, &node(2), 27);
    assert_eq!(native_selection(), Some((point(2, 6), point(2, 27))));
    select(&node(3), 4, &node(2), 6);
    assert_eq!(native_selection(), Some((point(3, 4), point(2, 6))), "backwards");
    select(&node(2), 0, &node(3), 0);
    assert_eq!(native_selection(), Some(whole(2)), "three clicks");
    select(&element(2), 0, &element(2), 1);
    assert_eq!(native_selection(), Some(whole(2)), "the element itself");
    let row = |index| Node::from(paragraph(index).unwrap().parent_element().unwrap());
    select(&row(2), 0, &row(3), 1);
    assert_eq!(native_selection(), Some((point(2, 0), whole(3).1)), "between elements");
    let body = Node::from(document().unwrap().body().unwrap());
    select(&body, 0, &node(2), 5);
    assert_eq!(native_selection(), Some((point(0, 0), point(2, 5))), "from before the text");
    select(&node(2), 5, &node(2), 5);
    assert_eq!(native_selection(), None);
    select(&body, 0, &body, 0);
    assert_eq!(native_selection(), None);
}

#[wasm_bindgen_test]
async fn marks_are_added_and_taken_back_one_by_one() {
    let pane = Pane::with(TEXT, 1000).await;
    pane.tag(2, 18, 30, "trafficking_slavery").await;
    let first = painted("sa-tint-9");
    assert_eq!(first.iter().map(text_of).collect::<Vec<_>>(), ["👩🏻‍🚒 e\u{301} t"]);
    pane.tag(3, 0, 4, "trafficking_slavery").await;
    let both = painted("sa-tint-9");
    assert_eq!(both.len(), 2);
    assert!(Object::is(&both[0], &first[0]), "what was painted stays as it is");
    pane.tag(2, 0, 40, "pledge").await;
    pane.tag(2, 10, 20, "pledge").await;
    assert_eq!(painted("sa-line-5-0").len(), 1);
    assert_eq!(painted("sa-line-5-1").len(), 1, "in a lane of its own");
    assert_eq!(painted("sa-selected").len(), 1);
    pane.store.dispatch(Msg::UndoChosen);
    assert_eq!(painted("sa-line-5-1").len(), 0);
    assert_eq!(painted("sa-line-5-0").len(), 1);
    drop(pane);
    until("all marks are taken back", || registry_names().is_empty()).await;
}

fn registry_names() -> Vec<String> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).unwrap();
    let registry: Map = Reflect::get(&css, &"highlights".into()).unwrap().unchecked_into();
    let keys: Function = Reflect::get(&registry, &"keys".into()).unwrap().unchecked_into();
    let keys = Array::from(&keys.call0(&registry).unwrap());
    keys.iter().filter_map(|name| name.as_string()).collect()
}

#[wasm_bindgen_test]
async fn tagging_moves_no_paragraph_and_keeps_every_text_node() {
    for width in [1200, 360] {
        let pane = Pane::with(TEXT, width).await;
        let (before, nodes) = (tops(), (0..count()).map(text_node).collect::<Vec<_>>());
        for index in 0..20_u32 {
            let code = if index % 2 == 0 { "pledge" } else { "terrorism" };
            pane.tag(2, index, index + 9, code).await;
        }
        let chips = || document().unwrap().query_selector_all(".chip, .gutter").unwrap().length();
        until("the margin shows something", || chips() > 0).await;
        painted_by_browser().await;
        assert_eq!(tops(), before, "at {width}");
        assert_eq!((0..count()).map(text_node).collect::<Vec<_>>(), nodes);
    }
}

#[wasm_bindgen_test]
async fn keys_move_the_caret_by_whole_characters_and_lines() {
    let pane = Pane::with(TEXT, 700).await;
    pane.store.dispatch(Msg::CaretPlaced { point: point(2, 18), extend: false });
    Pane::press("ArrowRight", false);
    assert_eq!(pane.caret(), point(2, 25), "the firefighter is one character");
    Pane::press("ArrowRight", false);
    Pane::press("ArrowRight", false);
    assert_eq!(pane.caret(), point(2, 28), "a letter and its accent are one character");
    Pane::press("ArrowDown", false);
    let below = pane.caret();
    assert_eq!(below.paragraph, 2);
    let (upper, lower) = (caret_place(point(2, 28)).unwrap(), caret_place(below).unwrap());
    assert!(lower.top > upper.top && (lower.x - upper.x).abs() < 15.0, "{upper:?} {lower:?}");
    Pane::press("ArrowUp", false);
    assert_eq!(pane.caret(), point(2, 28));
    Pane::press("ArrowLeft", true);
    let selected =
        pane.store.read(|model| model.open.as_ref().map(|open| open.selection.is_some()));
    assert_eq!(selected, Some(true), "Shift selects");
}

#[wasm_bindgen_test]
async fn arrows_follow_the_direction_of_writing() {
    let pane = Pane::with(TEXT, 700).await;
    pane.store.dispatch(Msg::CaretPlaced { point: point(3, 2), extend: false });
    Pane::press("ArrowLeft", false);
    assert_eq!(pane.caret(), point(3, 3));
}

#[wasm_bindgen_test]
async fn lines_lead_over_blank_paragraphs_and_end_with_the_text() {
    let _pane = Pane::with(TEXT, 1000).await;
    let down = line_step(point(0, 3), caret_place(point(0, 3)).unwrap().x, true).unwrap();
    assert_eq!(down.paragraph, 2, "the blank one has no line");
    assert_eq!(line_step(point(0, 3), 100.0, false), None);
    assert_eq!(line_step(whole(4).1, 100.0, true), None);
}
