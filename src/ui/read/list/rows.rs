//! The rows of the list. Only those in view are drawn, so that a long list is as fast as a short
//! one.

use std::ops::Range;
use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::list::{LIST_ID, ROW, follow, lay_out};
use crate::browser::store::Store;
use crate::ui::parts::hooks::{sender, use_effect_on, use_selector, use_store};
use crate::ui::parts::mark::{code_mark, paint_of};
use crate::ui::words::inspector as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::filter::Listed;
use annotator_app::coding::rows::Window;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Codebook, Look, Paint};
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::visible;

/// The most characters of a quote in a row.
const QUOTE: usize = 240;
/// How many rows Page Up and Page Down move.
const PAGE: usize = 5;

#[derive(Clone, PartialEq, Properties)]
pub struct RowsProps {
    pub items: Listed,
    pub statement: Rc<Statement>,
    pub outline: Option<Rc<Outline>>,
    pub codebook: Rc<Codebook>,
}

#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let store = use_store();
    let chosen = use_selector(chosen);
    let at = chosen.and_then(|id| props.items.position(id));
    let (window, onscroll, space, drawn) = use_window(props.items.len(), at);
    let onkeydown = keys(&store, &props.items);
    let onchoose = sender(&store).reform(|it| Msg::Coding(CodingMsg::AnnotationChosen(it)));
    let count = props.items.len();
    let seen = window.clone().filter_map(|at| Some((props.items.at(at)?, at)));
    let active = at.filter(|at| window.contains(at)).and(chosen).map(row_id);
    html! {
        <div
            class="annotations__rows"
            id={LIST_ID}
            role="listbox"
            tabindex="0"
            aria-label={words::tags_word()}
            aria-activedescendant={active}
            hidden={count == 0}
            {onscroll}
            {onkeydown}
        >
            <div class="annotations__space" role="presentation" ref={space}>
                <div class="annotations__drawn" role="presentation" ref={drawn}>
                    for (annotation, place) in seen {
                        { draw(&row(props, annotation), &RowPosition {
                            place: place + 1,
                            count,
                            chosen: Some(annotation.id) == chosen,
                        }, &onchoose) }
                    }
                </div>
            </div>
        </div>
    }
}

/// The rows to draw, the scroll callback, and the two boxes to lay out.
#[hook]
fn use_window(
    count: usize,
    chosen: Option<usize>,
) -> (Range<usize>, Callback<Event>, NodeRef, NodeRef) {
    let window = use_mut_ref(Window::default);
    let (space, drawn) = (use_node_ref(), use_node_ref());
    let shown = window.borrow_mut().rows_for(count, chosen);
    let others = use_force_update();
    let measured = move |view| {
        if window.borrow_mut().measured(view) {
            others.force_update();
        }
    };
    {
        let (space, drawn) = (space.clone(), drawn.clone());
        use_effect_on((count, shown.start), move |(count, first)| {
            if let Some((space, drawn)) = space.cast::<HtmlElement>().zip(drawn.cast()) {
                lay_out(&space, &drawn, ROW, *count, *first);
            }
        });
    }
    let onscroll = {
        let measured = measured.clone();
        use_callback((), move |_: Event, ()| follow(None, measured.clone()))
    };
    // If the length of the list changed, other rows are in view although nothing was scrolled.
    use_effect_on((count, chosen), move |(_, chosen)| follow(*chosen, measured));
    (shown, onscroll, space, drawn)
}

fn chosen(model: &Model) -> Option<AnnotationId> {
    Some(model.open.as_ref()?.chosen.as_ref()?.id)
}

fn keys(store: &Store, items: &Listed) -> Callback<KeyboardEvent> {
    let (store, items) = (store.clone(), items.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        // Reads the current annotation: keys may come faster than the list is drawn.
        let at = store.read(chosen).and_then(|id| items.position(id));
        let last = items.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowDown" => at.map_or(0, |at| at + 1),
            "ArrowUp" => at.map_or(last, |at| at.saturating_sub(1)),
            "PageDown" => at.map_or(0, |at| at + PAGE),
            "PageUp" => at.map_or(0, |at| at.saturating_sub(PAGE)),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(annotation) = items.at(next.min(last)) {
            store.dispatch(Msg::Coding(CodingMsg::AnnotationChosen(annotation.id)));
        }
    })
}

fn row_id(id: AnnotationId) -> String {
    format!("annotation-{id}")
}

#[derive(Clone, PartialEq)]
struct RowContent {
    id: AnnotationId,
    code: AttrValue,
    look: Look,
    paint: Paint,
    quote: AttrValue,
    /// The statement's language.
    language: Option<AttrValue>,
    paragraph: Option<u32>,
    noted: bool,
}

fn row(props: &RowsProps, annotation: &Annotation) -> RowContent {
    let text = &props.statement.text;
    let code = props.codebook.code(&annotation.code);
    let quote = annotation.spans.beginning(text.as_str(), QUOTE);
    let paragraph = text.paragraph_at(annotation.spans.start());
    RowContent {
        id: annotation.id,
        code: code.map(|code| code.name.clone().into()).unwrap_or_default(),
        look: code.map(|code| props.codebook.look(code)).unwrap_or_default(),
        paint: code.map_or(Paint::Tint, |code| paint_of(&props.codebook, code)),
        quote: visible(&quote).into(),
        language: Some(&props.statement.metadata.language)
            .filter(|language| !language.is_empty())
            .map(|language| language.clone().into()),
        paragraph: props.outline.as_ref().and_then(|outline| outline.number(paragraph)),
        noted: !annotation.note.trim().is_empty(),
    }
}

/// The position of a row.
struct RowPosition {
    /// From 1.
    place: usize,
    count: usize,
    chosen: bool,
}

fn draw(row: &RowContent, at: &RowPosition, onchoose: &Callback<AnnotationId>) -> Html {
    let id = row.id;
    let paragraph = row.paragraph.map(words::paragraph).unwrap_or_default();
    html! {
        <div
            key={id.to_string()}
            class="annotation-row"
            id={row_id(id)}
            role="option"
            aria-selected={at.chosen.to_string()}
            aria-posinset={at.place.to_string()}
            aria-setsize={at.count.to_string()}
            onclick={onchoose.reform(move |_: MouseEvent| id)}
        >
            <div class="annotation-row__top">
                { code_mark(row.look, row.paint) }
                <span class="annotation-row__code">{ &row.code }</span>
                <span class="annotation-row__note" hidden={!row.noted} title={words::has_note()}>
                    { words::has_note() }
                </span>
                <span class="annotation-row__paragraph">{ paragraph }</span>
            </div>
            <div class="annotation-row__quote" dir="auto" lang={row.language.clone()}>{ &row.quote }</div>
        </div>
    }
}
