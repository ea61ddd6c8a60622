//! The codebook in the left column: one tree with the codes used last and the codes of each layer.

pub mod code_dialog;
mod code_form;
pub mod code_menu;
pub mod code_row;
pub mod code_select;
pub mod rail;
pub mod remove_code;
pub mod room;
pub mod state;
pub mod whole;

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::list::show_row;
use crate::browser::popover::area_of;
use crate::browser::store::Store;
use crate::ui::codebook::code_menu::menu_of_row;
use crate::ui::codebook::code_row::{CodeRow, press_row, row_id};
use crate::ui::codebook::state::{Act, TreeState};
use crate::ui::codebook::whole::guidelines::GuidelinesBeside;
use crate::ui::parts::context_menu::{area_of_id, asks_for_menu};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::{panels as words, statements};
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::tree::{
    Lead, Press, RowId, Shown, TreeRow, folded_at_first, lead, rows,
};
use annotator_app::coding::recent::recent_codes;
use annotator_app::dialog::Dialog;
use annotator_app::keys::other_side;
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_app::room::Room;
use annotator_core::codebook::{Code, Codebook, Look, Paint};
use annotator_core::edit::history::StepKind;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::{SmallMap, SmallSet};

/// How many of the codes used last are shown.
pub const MOST_RECENT: usize = 3;

/// The id of the tree.
pub const TREE: &str = "codes";

/// How many annotations have a code or one below it.
type Counts = SmallMap<CodeId, usize>;

/// The menu of a row.
pub struct CodeMenu {
    pub asked: Option<(RowId, annotator_app::placing::Area)>,
    pub send: UseReducerDispatcher<TreeState>,
    pub store: Store,
}

#[derive(Clone, PartialEq)]
struct Content {
    codebook: Rc<Codebook>,
    annotations: Rc<AnnotationSet>,
    recent: Vec<CodeId>,
    /// The code that the list of annotations is filtered by.
    filter: Option<CodeId>,
    /// What choosing a code would do.
    press: Press,
    /// Whether the codebook cannot be changed.
    locked: bool,
    /// Whether it is shown how often each code is used.
    counted: bool,
    /// Whether the codebook has a room of its own.
    has_room: bool,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref()?;
    let codebook = &open.project.codebook;
    let press = match (open.selection, &open.chosen) {
        (Some(_), _) => Press::Apply,
        (None, Some(_)) => Press::Recode,
        (None, None) => Press::Filter { on: false },
    };
    Some(Content {
        codebook: Rc::clone(codebook),
        annotations: open.annotations(),
        recent: recent_codes(&open.history, codebook, open.annotator, MOST_RECENT),
        filter: open.filter.code.clone(),
        press,
        locked: open.is_codebook_locked(),
        counted: open.shows_code_counts(),
        has_room: model.room == Room::Read && !open.is_exercise() && !open.is_only_read(),
    })
}

/// The panel: a search field, the tree, and a button to add a code.
#[component]
pub fn CodebookPanel() -> Html {
    let store = use_store();
    let content = use_selector(look);
    let tree = use_reducer_eq({
        let folded = content.as_ref().map(|content| folded_at_first(&content.codebook));
        move || TreeState { folded: folded.unwrap_or_default(), ..TreeState::default() }
    });
    let send = tree.dispatcher();
    let counts = use_memo(
        content.as_ref().map(|it| (Rc::clone(&it.codebook), Rc::clone(&it.annotations))),
        |both| both.as_ref().map(|(book, set)| count(book, set)).unwrap_or_default(),
    );
    use_new_code(content.as_ref().map(|content| Rc::clone(&content.codebook)), &store, &send);
    use_wanted_code(&store, &send);
    let Some(content) = content else { return Html::default() };
    let looks = content.codebook.looks();
    let shown = rows(&content.codebook, &content.recent, &tree.folded, &tree.query);
    let active = tree.active.as_ref().filter(|id| shown.iter().any(|row| row.id == **id));
    let active = active.or(shown.first().map(|row| &row.id)).cloned();
    let oninput = {
        let send = send.clone();
        move |event: InputEvent| {
            let field = event.target_dyn_into::<HtmlInputElement>();
            send.dispatch(Act::Typed(field.map(|field| field.value()).unwrap_or_default()));
        }
    };
    let onkeydown = keys(&store, &send, Rc::new(shown.clone()), active.clone());
    let hint = match content.press {
        Press::Apply => words::click_applies(),
        Press::Recode => words::click_recodes(),
        Press::Filter { .. } => words::click_filters(),
    };
    html! {
        <section class="codebook" aria-label={words::left_panel()}>
            <div class="codebook__head">
                { icon(Icon::Search) }
                <input class="field" type="search" autocomplete="off" value={tree.query.clone()}
                    aria-label={words::find_code()} placeholder={words::find_code()} {oninput}
                    onkeydown={into_tree()} />
                if content.has_room {
                    <a class="icon-button" href={Room::Codebook.fragment()}
                        aria-label={words::open_codebook()} title={words::open_codebook()}>
                        { pencil() }
                    </a>
                }
            </div>
            <div class="codebook__tree" id={TREE} role="tree" tabindex="0" title={hint}
                aria-label={words::codes_tree()} hidden={shown.is_empty()}
                aria-activedescendant={active.as_ref().map(row_id)} {onkeydown}>
                for row in &shown {
                    { draw(row, &content, &counts, &looks, &tree, active.as_ref()) }
                }
            </div>
            <GuidelinesBeside />
            <p class="hint codebook__none" role="status">
                { if shown.is_empty() { words::no_code_found() } else { "" } }
            </p>
            <div class="panel__add" data-locked={content.locked.to_string()}>
                if !content.locked {
                    { add_button(&store, &content.codebook, active.as_ref()) }
                }
                { more_button(&shown, active.as_ref(), &send) }
            </div>
            { menu_of_row(&CodeMenu { asked: tree.asked.clone(), send, store: store.clone() }) }
        </section>
    }
}

fn draw(
    row: &TreeRow,
    content: &Content,
    counts: &Counts,
    looks: &SmallMap<&CodeId, (Look, Paint)>,
    tree: &UseReducerHandle<TreeState>,
    active: Option<&RowId>,
) -> Html {
    let codebook = &content.codebook;
    let (layer, count) = match &row.shown {
        Shown::RecentHead => (None, 0),
        Shown::Layer(layer) => {
            let codes = codebook.codes.iter().filter(|code| code.layer == layer.id);
            let tops = codes.filter(|code| code.parent.is_none());
            (Some(layer), tops.filter_map(|code| counts.get(&code.id)).sum())
        }
        Shown::Code(code) => {
            (codebook.layer(&code.layer), counts.get(&code.id).copied().unwrap_or_default())
        }
    };
    let look = match &row.shown {
        Shown::Code(code) => looks.get(&code.id).map(|(look, _)| *look),
        Shown::RecentHead | Shown::Layer(_) => None,
    };
    html! {
        <CodeRow key={row_id(&row.id)} row={row.clone()} look={look.unwrap_or_default()}
            paint={layer.map_or(Paint::Tint, |layer| layer.paint)} {count}
            counted={content.counted} active={active == Some(&row.id)}
            filtered={content.filter.is_some() && row.id.code() == content.filter.as_ref()}
            about={tree.about.as_ref() == Some(&row.id)} send={tree.dispatcher()} />
    }
}

/// A pencil. The start of the page does not need it, so it is not among its icons.
pub fn pencil() -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3 13l.7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3zM9.3 4.4l2.3 2.3" />
        </svg>
    }
}

/// Counts each annotation for its code and for all codes above.
fn count(codebook: &Codebook, annotations: &AnnotationSet) -> Counts {
    let mut counts = annotations.counts().clone();
    // A parent comes before its children. Going backwards, each count is complete when it is added
    // to its parent's.
    for code in codebook.codes.iter().rev() {
        if let (Some(parent), Some(n)) = (&code.parent, counts.get(&code.id).copied()) {
            *counts.entry_or_default(parent.clone()) += n;
        }
    }
    counts
}

/// The down arrow leads from the search field into the tree.
fn into_tree() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        if event.key() == "ArrowDown" && !event.is_composing() {
            event.prevent_default();
            focus_id(TREE);
        }
    })
}

fn keys(
    store: &Store,
    send: &UseReducerDispatcher<TreeState>,
    rows: Rc<Vec<TreeRow>>,
    active: Option<RowId>,
) -> Callback<KeyboardEvent> {
    let (store, send) = (store.clone(), send.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(at) = active.clone() else { return };
        if asks_for_menu(&event) {
            event.prevent_default();
            let area = area_of_id(&row_id(&at));
            send.dispatch(Act::Ask(area.map(|area| (at, area))));
            return;
        }
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        if key == "Enter" || key == " " {
            event.prevent_default();
            press_row(&store, &send, &at);
            return;
        }
        let turned =
            if annotator_words::language().right_to_left { other_side(&key) } else { &key };
        let Some(lead) = lead(&rows, &at, turned) else { return };
        event.prevent_default();
        match lead {
            Lead::To(row) => {
                show_row(&row_id(&row));
                send.dispatch(Act::Go(row));
            }
            Lead::Turn(row) => send.dispatch(Act::Turn(row)),
        }
    })
}

fn add_button(store: &Store, codebook: &Codebook, active: Option<&RowId>) -> Html {
    let layer = match active {
        Some(RowId::Layer(layer)) => Some(layer.clone()),
        Some(RowId::Code(code)) => codebook.code(code).map(|code| code.layer.clone()),
        _ => None,
    };
    let layer = layer.or_else(|| codebook.layers.first().map(|layer| layer.id.clone()));
    let store = store.clone();
    let onclick = move |_: MouseEvent| {
        if let Some(layer) = layer.clone() {
            let dialog = Dialog::NewCode { layer, parent: None, name: String::new() };
            store.dispatch(Msg::DialogOpened(dialog));
        }
    };
    html! {
        <button type="button" class="quiet-button" {onclick}>
            { icon(Icon::Plus) }<span>{ words::add_code() }</span>
        </button>
    }
}

/// The button of the active row's menu.
fn more_button(
    rows: &[TreeRow],
    active: Option<&RowId>,
    send: &UseReducerDispatcher<TreeState>,
) -> Html {
    let Some(row) = rows.iter().find(|row| active == Some(&row.id)) else { return Html::default() };
    if row.id == RowId::RecentHead {
        return Html::default();
    }
    let label = statements::menu_of(row.name());
    let (send, id) = (send.clone(), row.id.clone());
    let onclick = move |event: MouseEvent| {
        let button = event.target_dyn_into::<web_sys::Element>();
        let area = button.map(|button| area_of(&button));
        send.dispatch(Act::Ask(area.map(|area| (id.clone(), area))));
    };
    html! {
        <button type="button" class="icon-button" aria-haspopup="menu" aria-label={label.clone()}
            title={label} {onclick}>
            { icon(Icon::More) }
        </button>
    }
}

/// Shows a code that was added: unfolds what is above it and, unless it was added for a passage,
/// moves the focus to it.
#[hook]
fn use_new_code(
    codebook: Option<Rc<Codebook>>,
    store: &Store,
    send: &UseReducerDispatcher<TreeState>,
) {
    let known = use_mut_ref(|| None::<SmallSet<CodeId>>);
    let (store, send) = (store.clone(), send.clone());
    use_effect_on(codebook, move |codebook| {
        let Some(codebook) = codebook else { return };
        let now: SmallSet<CodeId> = codebook.codes.iter().map(|code| code.id.clone()).collect();
        let Some(before) = known.replace(Some(now)) else { return };
        let new: Vec<_> = codebook.codes.iter().filter(|code| !before.contains(&code.id)).collect();
        // Many at once are an import, not somebody's new code.
        let [code] = new.as_slice() else { return };
        let added = store.read(|model| model.undo_name().map(|name| name.kind));
        reveal(codebook, code, &send, move || {
            if added == Some(StepKind::AddCode) {
                focus_id(TREE);
            }
        });
    });
}

/// Shows a code that somebody wants to see, and moves the focus to it. In a narrow window, the rail
/// opens the column.
#[hook]
fn use_wanted_code(store: &Store, send: &UseReducerDispatcher<TreeState>) {
    let wanted = use_selector(|model| model.open.as_ref()?.wanted_code.clone());
    let (store, send) = (store.clone(), send.clone());
    use_effect_on(wanted, move |wanted| {
        let book = store.read(|model| Some(Rc::clone(&model.open.as_ref()?.project.codebook)));
        let (Some(wanted), Some(book)) = (wanted, book) else { return };
        if let Some(code) = book.code(wanted) {
            reveal(&book, code, &send, move || {
                focus_id(TREE);
                store.dispatch(Msg::Codebook(CodebookMsg::CodeShown));
            });
        }
    });
}

/// Unfolds what is above a code and scrolls to it, and then calls `shown`.
fn reveal(
    codebook: &Codebook,
    code: &Code,
    send: &UseReducerDispatcher<TreeState>,
    shown: impl FnOnce() + 'static,
) {
    let mut rows: Vec<_> = codebook.above(&code.id).map(|it| RowId::Code(it.id.clone())).collect();
    rows.push(RowId::Layer(code.layer.clone()));
    send.dispatch(Act::Reveal(code.id.clone(), rows));
    let row = row_id(&RowId::Code(code.id.clone()));
    after_frame(move || {
        show_row(&row);
        shown();
    });
}
