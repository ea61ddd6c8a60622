//! The rows of the list. Up to a few hundred are all drawn, each as high as its content; of a longer
//! list only those in view are drawn, all equally high, so that it is as fast as a short one.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::row_menu::RowMenu;
use crate::browser::list::{LIST_ID, ROW, follow, row_id, show_row};
use crate::browser::store::Store;
use crate::ui::parts::context_menu::{area_of_id, asks_for_menu};
use crate::ui::parts::hooks::{use_effect_on, use_row_boxes, use_selector, use_store};
use crate::ui::parts::lang::lang;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::inspector as words;
use crate::ui::words::{annotators, number, statements};
use annotator_app::annotators::initials;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::form::completeness;
use annotator_app::coding::listing::{Group, Head, Item, Listing};
use annotator_app::coding::rows::Window;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::placing::Area;
use annotator_core::codebook::{Codebook, Looks};
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId};
use annotator_core::project::outline::Outline;
use annotator_core::small_map::SmallMap;
use annotator_core::text::direction::visible;

/// The most characters of a quote in a row.
const QUOTE: usize = 240;
/// How many rows Page Up and Page Down move.
const PAGE: usize = 5;
/// The most rows that are all drawn.
const ALL_DRAWN: usize = 400;

/// The names of those whose annotations are listed; empty if it is only one.
pub type People = SmallMap<AnnotatorId, String>;

#[derive(Clone, PartialEq, Properties)]
pub struct RowsProps {
    pub listing: Rc<Listing>,
    /// The outline of the statement shown.
    pub outline: Option<Rc<Outline>>,
    pub codebook: Rc<Codebook>,
    /// Whether it lists several statements.
    pub all_texts: bool,
    pub people: People,
    /// Called when the record of an annotation was asked for.
    pub on_open: Callback<()>,
}

#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let store = use_store();
    let chosen = use_selector(chosen);
    let items: Rc<Vec<Item>> = Rc::new(props.listing.items().cloned().collect());
    let at = chosen.and_then(|id| props.listing.position(id));
    let count = items.len();
    let windowed = count > ALL_DRAWN;
    let (window, onscroll, space, drawn) = use_window(if windowed { count } else { 0 }, at);
    use_effect_on((chosen, count), move |(chosen, _)| {
        if let Some(id) = chosen.filter(|_| !windowed) {
            show_row(&row_id(id));
        }
    });
    // The row whose menu is open.
    let asked = use_state_eq(|| None::<Area>);
    let onkeydown = keys(&store, &items, &props.on_open, &asked);
    let onask = {
        let (store, asked) = (store.clone(), asked.setter());
        Callback::from(move |item: Item| {
            choose(&store, &item);
            asked.set(area_of_id(&row_id(item.annotation.id)));
        })
    };
    let onchoose = {
        let (store, open) = (store, props.on_open.clone());
        Callback::from(move |item: Item| {
            choose(&store, &item);
            open.emit(());
        })
    };
    let looks = props.codebook.looks();
    let at_row = RowsAt { looks, count, chosen, onchoose: &onchoose, onask: &onask };
    let menu_at = *asked;
    let on_closed = Callback::from(move |()| asked.set(None));
    let is_drawn = |at: &usize| !windowed || window.contains(at);
    html! {
        <>
        <div
            class="annotations__rows"
            id={LIST_ID}
            role="listbox"
            tabindex="0"
            data-windowed={windowed.to_string()}
            aria-label={words::tags_word()}
            aria-activedescendant={at.filter(is_drawn).and(chosen).map(row_id)}
            hidden={count == 0}
            {onscroll}
            {onkeydown}
        >
            if windowed {
                <div class="annotations__space" role="presentation" ref={space}>
                    <div class="annotations__drawn" role="presentation" ref={drawn}>
                        for (place, item) in items.iter().enumerate().take(window.end).skip(window.start) {
                            { draw(&row(props, item), item, place, &at_row) }
                        }
                    </div>
                </div>
            } else {
                { groups(props, &at_row) }
            }
        </div>
        <RowMenu at={menu_at} {on_closed} />
        </>
    }
}

/// The rows in their groups.
fn groups(props: &RowsProps, at: &RowsAt<'_>) -> Html {
    let mut place = 0;
    let mut drawn = Vec::new();
    for (nth, group) in props.listing.groups.iter().enumerate() {
        let first = place;
        place += group.items.len();
        let rows = group.items.iter().enumerate();
        let rows = rows.map(|(index, item)| draw(&row(props, item), item, first + index, at));
        let rows: Html = rows.collect();
        drawn.push(match head(group, &at.looks) {
            None => rows,
            Some((mark, name)) => {
                let id = format!("group-{nth}");
                html! {
                    <div key={id.clone()} role="group" aria-labelledby={id.clone()}>
                        <div class="annotations__group" role="presentation" {id}>
                            { mark }
                            <span class="annotations__group-name" dir="auto">{ name }</span>
                            <span class="num">{ number(group.items.len()) }</span>
                        </div>
                        { rows }
                    </div>
                }
            }
        });
    }
    drawn.into_iter().collect()
}

/// The mark and the name of a group; `None` if it has no heading.
fn head(group: &Group, looks: &Looks<'_>) -> Option<(Html, String)> {
    match &group.head {
        Head::None => None,
        Head::Code(code) => Some((mark_among(looks, &code.id), code.name.clone())),
        Head::Statement(statement) => Some((Html::default(), statements::name(statement))),
    }
}

/// The rows to draw, the scroll callback, and the two boxes to lay out.
#[hook]
fn use_window(
    count: usize,
    chosen: Option<usize>,
) -> (Range<usize>, Callback<Event>, NodeRef, NodeRef) {
    let window = use_mut_ref(Window::default);
    let shown = window.borrow_mut().rows_for(count, chosen);
    let others = use_force_update();
    let measured = move |view| {
        if window.borrow_mut().measured(view) {
            others.force_update();
        }
    };
    let (space, drawn) = use_row_boxes(ROW, count, shown.start);
    let onscroll = {
        let measured = measured.clone();
        use_callback(count, move |_: Event, count| {
            if *count > 0 {
                follow(None, measured.clone());
            }
        })
    };
    // If the length of the list changed, other rows are in view although nothing was scrolled.
    use_effect_on((count, chosen), move |(count, chosen)| {
        if *count > 0 {
            follow(*chosen, measured);
        }
    });
    (shown, onscroll, space, drawn)
}

fn chosen(model: &Model) -> Option<AnnotationId> {
    Some(model.open.as_ref()?.chosen.as_ref()?.id)
}

fn choose(store: &Store, item: &Item) {
    let (statement, id) = (item.statement.id, item.annotation.id);
    store.dispatch(Msg::Coding(CodingMsg::AnnotationShown(statement, id)));
}

fn keys(
    store: &Store,
    items: &Rc<Vec<Item>>,
    open: &Callback<()>,
    asked: &UseStateHandle<Option<Area>>,
) -> Callback<KeyboardEvent> {
    let (store, items, open) = (store.clone(), Rc::clone(items), open.clone());
    let asked = asked.setter();
    Callback::from(move |event: KeyboardEvent| {
        if asks_for_menu(&event) {
            event.prevent_default();
            let listed = |id: &AnnotationId| items.iter().any(|item| item.annotation.id == *id);
            let id = store.read(chosen).filter(listed);
            asked.set(id.and_then(|id| area_of_id(&row_id(id))));
            return;
        }
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        // Reads the current annotation: keys may come faster than the list is drawn.
        let at = store
            .read(chosen)
            .and_then(|id| items.iter().position(|item| item.annotation.id == id));
        let last = items.len().saturating_sub(1);
        let next = match event.key().as_str() {
            "ArrowDown" => at.map_or(0, |at| at + 1),
            "ArrowUp" => at.map_or(last, |at| at.saturating_sub(1)),
            "PageDown" => at.map_or(0, |at| at + PAGE),
            "PageUp" => at.map_or(0, |at| at.saturating_sub(PAGE)),
            "Home" => 0,
            "End" => last,
            "Enter" if at.is_some() => {
                event.prevent_default();
                open.emit(());
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(item) = items.get(next.min(last)) {
            choose(&store, item);
        }
    })
}

#[derive(Clone, PartialEq)]
struct RowContent {
    id: AnnotationId,
    code: CodeId,
    name: AttrValue,
    quote: AttrValue,
    language: Option<AttrValue>,
    /// Where it is: the paragraph, or the statement.
    place: String,
    noted: bool,
    /// Who made it, if several are listed: their initials, and the sentence.
    by: Option<(String, String)>,
    /// How much of the record is filled.
    filled: Option<String>,
    /// How many parts the passage has, if several.
    parts: Option<String>,
}

fn row(props: &RowsProps, item: &Item) -> RowContent {
    let Item { statement, annotation } = item;
    let codebook = &props.codebook;
    let text = &statement.text;
    let code = codebook.code(&annotation.code);
    let quote = annotation.spans.beginning(text.as_str(), QUOTE);
    let paragraph = text.paragraph_at(annotation.spans.start());
    let number = props.outline.as_ref().and_then(|outline| outline.number(paragraph));
    let place = if props.all_texts {
        statements::name(statement)
    } else {
        number.map(words::paragraph).unwrap_or_default()
    };
    let layer = codebook.layer_of(&annotation.code).filter(|layer| layer.has_record());
    let filled = layer.map(|layer| {
        let done = completeness(codebook, layer, annotation);
        words::filled_of(done.filled, done.all)
    });
    RowContent {
        id: annotation.id,
        code: annotation.code.clone(),
        name: code.map(|code| code.name.clone().into()).unwrap_or_default(),
        quote: visible(&quote).into(),
        language: lang(&statement.metadata.language),
        place,
        by: props
            .people
            .get(&annotation.annotator)
            .map(|name| (initials(name), annotators::coded_by(&annotators::name(name)))),
        noted: !annotation.note.trim().is_empty(),
        filled,
        parts: Some(annotation.spans.parts().len()).filter(|it| *it > 1).map(words::in_parts),
    }
}

/// What all rows have in common.
struct RowsAt<'a> {
    looks: Looks<'a>,
    count: usize,
    chosen: Option<AnnotationId>,
    onchoose: &'a Callback<Item>,
    /// Asks for the menu of a row.
    onask: &'a Callback<Item>,
}

fn draw(row: &RowContent, item: &Item, place: usize, rows: &RowsAt<'_>) -> Html {
    let id = row.id;
    let onclick = {
        let item = item.clone();
        rows.onchoose.reform(move |_: MouseEvent| item.clone())
    };
    let oncontextmenu = {
        let item = item.clone();
        rows.onask.reform(move |event: MouseEvent| {
            event.prevent_default();
            item.clone()
        })
    };
    html! {
        <div
            key={id.to_string()}
            class="annotation-row"
            id={row_id(id)}
            role="option"
            aria-selected={(rows.chosen == Some(id)).to_string()}
            aria-posinset={(place + 1).to_string()}
            aria-setsize={rows.count.to_string()}
            {onclick}
            {oncontextmenu}
        >
            <div class="annotation-row__top">
                { mark_among(&rows.looks, &row.code) }
                <span class="annotation-row__code">{ &row.name }</span>
                <span class="annotation-row__note" hidden={!row.noted} title={words::has_note()}>
                    { words::has_note() }
                </span>
                if let Some((initials, by)) = &row.by {
                    <span class="annotation-row__by" data-by={initials.clone()} title={by.clone()}>
                        <span class="visually-hidden">{ by }</span>
                    </span>
                }
                <span class="annotation-row__paragraph">{ &row.place }</span>
            </div>
            <div class="annotation-row__quote" dir="auto" lang={row.language.clone()}>
                { &row.quote }
            </div>
            if row.filled.is_some() || row.parts.is_some() {
                <div class="annotation-row__filled">
                    { row.filled.clone() }
                    if let Some(parts) = &row.parts {
                        <span class="annotation-row__parts">{ parts }</span>
                    }
                </div>
            }
        </div>
    }
}
