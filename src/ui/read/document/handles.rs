//! The handles at both ends of the chosen passage. They are dragged with the pointer, or moved with
//! the arrow keys while they have the focus.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::focus::focus_text;
use crate::browser::store::Store;
use crate::browser::text_pane::TextPane;
use crate::ui::find::painted::FoundMarks;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::read::document::borders::Borders;
use crate::ui::read::document::caret::put;
use crate::ui::read::document::painting::Painting;
use crate::ui::suggest::chips::SuggestedChips;
use crate::ui::suggest::painted::SuggestedMarks;
use crate::ui::words::document as words;
use annotator_app::coding::{CodingMsg, with_hull};
use annotator_app::input::DomPoint;
use annotator_app::keys::other_side;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::text::boundaries::{Snap, StepUnit, snap};
use annotator_core::text::span::Spans;

#[derive(Properties, PartialEq)]
pub struct HandlesProps {
    /// Grows when the lines of the text have moved.
    pub layout: u32,
    /// Shows the preview in the text.
    pub painting: Painting,
}

/// Both handles, or none without a chosen annotation. The hits of the search are painted from here,
/// too, because this is the part of the text that is not in the first module.
#[component]
pub fn Handles(props: &HandlesProps) -> Html {
    let ends = use_selector(|model| {
        let open = model.open.as_ref()?;
        let text = &open.statement()?.text;
        let hull = open.chosen_annotation()?.spans.hull();
        Some((DomPoint::of(text, hull.start())?, DomPoint::of(text, hull.end())?))
    });
    html! {
        <>
        <Borders layout={props.layout} />
        <div class="handles">
            <FoundMarks painting={props.painting.clone()} />
            <SuggestedMarks painting={props.painting.clone()} />
            <SuggestedChips layout={props.layout} />
            <BookmarkMark layout={props.layout} />
            if let Some((start, stop)) = ends {
                <Handle key="start" end=false point={start} layout={props.layout}
                    painting={props.painting.clone()} />
                <Handle key="end" end=true point={stop} layout={props.layout}
                    painting={props.painting.clone()} />
            }
        </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct BookmarkProps {
    layout: u32,
}

/// The bookmark in the margin, beside its paragraph. Pressing it goes there.
#[component]
fn BookmarkMark(props: &BookmarkProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let paragraph = use_selector(|model| model.open.as_ref()?.bookmarked_paragraph());
    let pane = store.pane().clone();
    use_effect_on((paragraph, props.layout, node.clone()), move |(paragraph, _, node)| {
        if let Some(paragraph) = *paragraph {
            put(&pane, node, move |pane| pane.margin_place(paragraph));
        }
    });
    if paragraph.is_none() {
        return Html::default();
    }
    let onclick = move |_: MouseEvent| {
        store.dispatch(Msg::Statements(StatementsMsg::BookmarkWanted));
    };
    html! {
        <button type="button" ref={node} class="bookmark" aria-label={words::bookmark()}
            title={words::bookmark()} {onclick}>
            { icon(Icon::Bookmark) }
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct HandleProps {
    end: bool,
    point: DomPoint,
    layout: u32,
    painting: Painting,
}

#[component]
fn Handle(props: &HandleProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let dragging = use_state_eq(|| false);
    let end = props.end;
    use_edge(&store, &node, end, props.point, props.layout);
    let onpointerdown = take_hold(&dragging);
    let onpointermove = {
        let (store, painting, dragging) = (store.clone(), props.painting.clone(), *dragging);
        move |event: PointerEvent| {
            if dragging && let Some(point) = under(store.pane(), &event) {
                painting.preview(preview(&store, end, point, event.alt_key()));
            }
        }
    };
    let drop_at = {
        let (store, painting, dragging) = (store.clone(), props.painting.clone(), dragging.clone());
        move |point: Option<DomPoint>, free: bool| {
            if *dragging {
                dragging.set(false);
                painting.preview(None);
                if let Some(point) = point {
                    store.dispatch(Msg::Coding(CodingMsg::EdgeDragged { end, point, free }));
                }
            }
        }
    };
    let onpointerup = {
        let (drop_at, pane) = (drop_at.clone(), store.pane().clone());
        move |event: PointerEvent| drop_at(under(&pane, &event), event.alt_key())
    };
    let onpointercancel = move |event: PointerEvent| drop_at(None, event.alt_key());
    let paragraph = props.point.paragraph;
    let onkeydown = move |event: KeyboardEvent| press(&store, end, paragraph, &event);
    html! {
        <button type="button" ref={node} class="handle" data-edge={if end { "end" } else { "start" }}
            data-dragging={dragging.to_string()} aria-label={words::handle_name(end)}
            {onpointerdown} {onpointermove} {onpointerup} {onpointercancel} {onkeydown}></button>
    }
}

/// Puts an edge to its place in the text, now and whenever the lines of the text have moved.
#[hook]
pub fn use_edge(store: &Store, node: &NodeRef, end: bool, point: DomPoint, layout: u32) {
    let pane = store.pane().clone();
    use_effect_on((point, layout, node.clone()), move |(point, _, node)| {
        let point = *point;
        put(
            &pane,
            node,
            move |pane| {
                if end { pane.end_place(point) } else { pane.caret_place(point) }
            },
        );
    });
}

/// Begins to drag an edge.
pub fn take_hold(dragging: &UseStateHandle<bool>) -> Callback<PointerEvent> {
    let dragging = dragging.setter();
    Callback::from(move |event: PointerEvent| {
        if event.button() == 0 && capture(&event) {
            event.prevent_default();
            dragging.set(true);
        }
    })
}

/// Sends all further moves of the pointer to the handle.
fn capture(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.set_pointer_capture(event.pointer_id()).is_ok())
}

pub fn under(pane: &TextPane, event: &PointerEvent) -> Option<DomPoint> {
    pane.point_at(f64::from(event.client_x()), f64::from(event.client_y()))
}

/// The passage if the edge were dropped at `point`.
fn preview(store: &Store, end: bool, point: DomPoint, free: bool) -> Option<Spans> {
    store.read(|model| {
        let open = model.open.as_ref()?;
        let text = Rc::clone(&open.statement()?.text);
        let spans = &open.chosen_annotation()?.spans;
        let hull = spans.hull();
        let at = text.byte_in_paragraph(point.paragraph, point.offset)?;
        let (start, stop) = if end { (hull.start(), at) } else { (at, hull.end()) };
        if start >= stop {
            return Some(spans.clone());
        }
        let words = model.settings.snap_to_words && !free;
        let snapped = snap(&text, start, stop, if words { Snap::Words } else { Snap::Graphemes })?;
        let (start, stop) =
            if end { (hull.start(), snapped.end()) } else { (snapped.start(), hull.end()) };
        let moved = with_hull(spans, text.span(start, stop).ok()?);
        Some(moved.unwrap_or_else(|| spans.clone()))
    })
}

fn press(store: &Store, end: bool, paragraph: usize, event: &KeyboardEvent) {
    let key = event.key();
    let key = if store.pane().is_rtl(paragraph) { other_side(&key) } else { &key };
    let unit = if event.shift_key() { StepUnit::Character } else { StepUnit::Word };
    let msg = match key {
        _ if event.ctrl_key() || event.meta_key() || event.alt_key() => return,
        "ArrowLeft" => Msg::Coding(CodingMsg::EdgeStepped { end, unit, forward: false }),
        "ArrowRight" => Msg::Coding(CodingMsg::EdgeStepped { end, unit, forward: true }),
        "ArrowUp" => {
            Msg::Coding(CodingMsg::EdgeStepped { end, unit: StepUnit::Sentence, forward: false })
        }
        "ArrowDown" => {
            Msg::Coding(CodingMsg::EdgeStepped { end, unit: StepUnit::Sentence, forward: true })
        }
        "Escape" => {
            event.prevent_default();
            focus_text(store.pane());
            return;
        }
        _ => return,
    };
    event.prevent_default();
    store.dispatch(msg);
}
