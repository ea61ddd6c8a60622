//! The borders of the statement on its page: where it begins and ends. They are dragged with the
//! pointer, or moved with the arrow keys while they have the focus.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::focus::focus_text;
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_selector, use_store};
use crate::ui::read::document::handles::{take_hold, under, use_edge};
use crate::ui::words::correct as words;
use annotator_app::input::DomPoint;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::statements::StatementsMsg;
use annotator_core::text::units::Utf16Offset;

#[derive(Properties, PartialEq)]
pub struct BordersProps {
    /// Grows when the lines of the text have moved.
    pub layout: u32,
}

/// The points in the DOM where the statement begins and ends, if its zones are known and may be
/// moved.
fn look(model: &Model) -> Option<(DomPoint, DomPoint)> {
    let open = model.open.as_ref()?;
    let still = open.read_only.is_some() || open.is_exercise() || open.is_only_read();
    let statement = open.statement().filter(|_| !still)?;
    let body = statement.layout.body.clone()?;
    let first = DomPoint { paragraph: body.start as usize, offset: Utf16Offset(0) };
    let last = statement.text.paragraphs().get(body.end.checked_sub(1)? as usize)?;
    Some((first, DomPoint::of(&statement.text, last.end())?))
}

/// Both borders. The style sheet hides that of a zone that is folded or has no lines.
#[component]
pub fn Borders(props: &BordersProps) -> Html {
    let edges = use_selector(look);
    html! {
        <div class="borders">
            if let Some((start, stop)) = edges {
                <Border key="start" end=false point={start} layout={props.layout} />
                <Border key="end" end=true point={stop} layout={props.layout} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BorderProps {
    end: bool,
    point: DomPoint,
    layout: u32,
}

#[component]
fn Border(props: &BorderProps) -> Html {
    let store = use_store();
    let node = use_node_ref();
    let dragging = use_state_eq(|| false);
    let end = props.end;
    use_edge(&store, &node, end, props.point, props.layout);
    let onpointerdown = take_hold(&dragging);
    let onpointerup = {
        let (store, dragging) = (store.clone(), dragging.clone());
        move |event: PointerEvent| {
            if !*dragging {
                return;
            }
            dragging.set(false);
            let point = under(store.pane(), &event);
            if let Some(paragraph) = point.and_then(|point| u32::try_from(point.paragraph).ok()) {
                store.dispatch(Msg::Statements(StatementsMsg::EdgeMoved { end, paragraph }));
            }
        }
    };
    let onpointercancel = {
        let dragging = dragging.clone();
        move |_: PointerEvent| dragging.set(false)
    };
    let onkeydown = {
        let node = node.clone();
        move |event: KeyboardEvent| press(&store, &node, end, &event)
    };
    html! {
        <button type="button" ref={node} class="border" data-edge={if end { "end" } else { "start" }}
            data-dragging={dragging.to_string()}
            aria-label={if end { words::ends_border() } else { words::begins_border() }}
            title={if end { words::ends_border() } else { words::begins_border() }}
            {onpointerdown} {onpointerup} {onpointercancel} {onkeydown}></button>
    }
}

fn press(store: &Store, node: &NodeRef, end: bool, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let forward = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        "Escape" => {
            event.prevent_default();
            focus_text(store.pane());
            return;
        }
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    store.dispatch(Msg::Statements(StatementsMsg::EdgeStepped { end, forward }));
    // The text is drawn again, and the focus must not be lost with it.
    if let Some(border) = node.cast::<HtmlElement>() {
        let _ = border.focus();
    }
}
