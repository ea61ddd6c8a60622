//! Text panes of a chosen size for tests, and the marks painted in them.

use std::rc::Rc;

use annotator_app::coding::CodingMsg;
use annotator_app::contour::contour;
use annotator_app::input::{DomPoint, Pointing};
use annotator_app::intake::IntakeMsg;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::id::CodeId;
use annotator_core::text::Text;
use annotator_core::text::units::Utf16Offset;
use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Map, Reflect, Set};
use statement_annotator::browser::effects::new_store;
use statement_annotator::browser::page::document;
use statement_annotator::browser::storage::Storage;
use statement_annotator::browser::store::Store;
use statement_annotator::browser::text_pane::TextPane;
use statement_annotator::browser::text_pane::frame::set_contour;
use statement_annotator::ui::read::document::DocumentPane;
use statement_annotator::ui::read::document::keys::use_keys;
use statement_annotator::ui::read::document::later_keys::text_key_down;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlElement, KeyboardEvent, KeyboardEventInit, Node};
use yew::prelude::*;

use crate::waiting::{painted_by_browser, pause, until};

const STYLES: [&str; 3] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/document.css"),
    include_str!("../../styles/highlights.css"),
];

#[derive(Properties, PartialEq)]
struct PageProps {
    store: Store,
}

/// The text with the keys of the page, which its workspace listens to.
#[component]
fn PaneWithKeys() -> Html {
    use_keys();
    let store = use_context::<Store>();
    // In the page, the later module does what keys mean.
    use_effect_with(store, |store| {
        let store = store.clone().unwrap();
        let listener = EventListener::new_with_options(
            &document().unwrap(),
            "keydown",
            EventListenerOptions::enable_prevent_default(),
            move |event| text_key_down(&store, event.dyn_ref().unwrap()),
        );
        move || drop(listener)
    });
    html! { <DocumentPane /> }
}

#[component]
fn Page(props: &PageProps) -> Html {
    html! {
        <ContextProvider<Store> context={props.store.clone()}><PaneWithKeys /></ContextProvider<Store>>
    }
}

/// A page with the pane in it. It is removed at the end, so that ids stay unique.
pub struct Pane {
    pub store: Store,
    host: HtmlElement,
    app: Option<AppHandle<Page>>,
}

impl Pane {
    pub async fn with(text: &str, width: u32) -> Self {
        Self::at("text", text, width, None).await
    }

    /// One of several panes on a page. They are side by side in view, because text far from the
    /// window is not painted.
    pub async fn beside(name: &str, text: &str, left: u32) -> Self {
        Self::at(name, text, 320, Some(left)).await
    }

    async fn at(name: &str, text: &str, width: u32, left: Option<u32>) -> Self {
        let document = document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        host.style().set_property("width", &format!("{width}px")).unwrap();
        host.style().set_property("height", "500px").unwrap();
        if let Some(left) = left {
            for (name, value) in [("position", "fixed"), ("top", "0"), ("background", "white")] {
                host.style().set_property(name, value).unwrap();
            }
            host.style().set_property("left", &format!("{left}px")).unwrap();
        }
        for css in STYLES {
            let style = document.create_element("style").unwrap();
            style.set_text_content(Some(css));
            host.append_child(&style).unwrap();
        }
        let root = document.create_element("div").unwrap();
        root.unchecked_ref::<HtmlElement>().style().set_property("height", "500px").unwrap();
        host.append_child(&root).unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        // The page gets it with the later module.
        set_contour(contour);
        let store = new_store(Storage::default(), TextPane::new(name));
        store.dispatch(Msg::Statements(StatementsMsg::NewProjectChosen));
        store.dispatch(Msg::TextPasted(text.to_owned()));
        // Without the worker's module, only plain text can be read.
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
        until("the text is drawn", || pane.pane().count() == paragraphs).await;
        painted_by_browser().await;
        pane
    }

    pub fn pane(&self) -> &TextPane {
        self.store.pane()
    }

    pub fn text(&self) -> Rc<Text> {
        let text = self.store.read(|model| {
            model.open.as_ref().and_then(|open| Some(Rc::clone(&open.statement()?.text)))
        });
        text.unwrap()
    }

    pub fn caret(&self) -> DomPoint {
        let at = self.store.read(|model| model.open.as_ref().map(|open| open.caret.at));
        DomPoint::of(&self.text(), at.unwrap()).unwrap()
    }

    /// Selects part of a paragraph as with a finger and applies a code.
    pub async fn tag(&self, paragraph: usize, start: u32, end: u32, code: &str) {
        let point = |offset| DomPoint { paragraph, offset: Utf16Offset(offset) };
        let (anchor, focus) = (point(start), point(end));
        let by = Pointing::Touch;
        self.store.dispatch(Msg::Coding(CodingMsg::SelectionMade {
            anchor,
            focus,
            free: true,
            by,
        }));
        self.store.dispatch(Msg::Coding(CodingMsg::CodeApplied(CodeId::parse(code).unwrap())));
        pause(0).await;
    }

    pub fn press(&self, key: &str, shift: bool) {
        let init = KeyboardEventInit::new();
        init.set_key(key);
        init.set_shift_key(shift);
        init.set_bubbles(true);
        init.set_cancelable(true);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).unwrap();
        self.pane().text().unwrap().dispatch_event(&event).unwrap();
    }
}

impl Drop for Pane {
    fn drop(&mut self) {
        self.pane().clear_native_selection();
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

pub fn point(paragraph: usize, offset: u32) -> DomPoint {
    DomPoint { paragraph, offset: Utf16Offset(offset) }
}

pub fn select(anchor: &Node, anchor_at: u32, focus: &Node, focus_at: u32) {
    let selection = web_sys::window().unwrap().get_selection().unwrap().unwrap();
    selection.set_base_and_extent(anchor, anchor_at, focus, focus_at).unwrap();
}

/// The ranges painted under a name; empty if there is no such name.
pub fn painted(name: &str) -> Vec<JsValue> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).unwrap();
    let registry = Reflect::get(&css, &"highlights".into()).unwrap();
    let get: Function = Reflect::get(&registry, &"get".into()).unwrap().unchecked_into();
    let highlight = get.call1(&registry, &name.into()).unwrap();
    if highlight.is_undefined() {
        return Vec::new();
    }
    Array::from(highlight.unchecked_ref::<Set>()).to_vec()
}

pub fn text_of(range: &JsValue) -> String {
    let get = |name: &str| Reflect::get(range, &name.into()).unwrap();
    let offset = |name: &str| get(name).as_f64().unwrap() as u32;
    let node: web_sys::Text = get("startContainer").unchecked_into();
    let (start, end) = (offset("startOffset"), offset("endOffset"));
    node.substring_data(start, end - start).unwrap()
}

pub fn registry_names() -> Vec<String> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).unwrap();
    let registry: Map = Reflect::get(&css, &"highlights".into()).unwrap().unchecked_into();
    let keys: Function = Reflect::get(&registry, &"keys".into()).unwrap().unchecked_into();
    let keys = Array::from(&keys.call0(&registry).unwrap());
    keys.iter().filter_map(|name| name.as_string()).collect()
}
