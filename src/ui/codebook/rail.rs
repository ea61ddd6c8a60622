//! The rail, which has the place of the left column in a window that is too narrow for it: a button
//! that opens the codebook, and the codes used last or with a key.

use std::rc::Rc;

use yew::prelude::*;

use super::MOST_RECENT;
use super::code_row::pressed;
use crate::browser::popover::sides_open;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::{code_mark, paint_of};
use crate::ui::parts::roving::move_focus;
use crate::ui::words::panels as words;
use annotator_app::coding::recent::recent_codes;
use annotator_app::model::Model;
use annotator_core::codebook::{Code, Look, Paint};

/// How many codes fit.
const MOST: usize = 12;

#[derive(Clone, Properties, PartialEq)]
pub struct RailProps {
    /// The button that opens the codebook.
    pub button: NodeRef,
    pub open: bool,
    pub on_open: Callback<()>,
}

/// The codes on the rail.
fn codes(model: &Model) -> Vec<(Rc<Code>, Look, Paint)> {
    let Some(open) = &model.open else { return Vec::new() };
    let book = &open.project.codebook;
    let recent = recent_codes(&open.history, book, open.annotator, MOST_RECENT);
    let mut codes: Vec<_> = recent.iter().filter_map(|id| book.code(id)).cloned().collect();
    for code in book.codes.iter().filter(|code| code.key.is_some()) {
        if codes.len() < MOST && !codes.contains(code) {
            codes.push(Rc::clone(code));
        }
    }
    let looks = book.looks();
    let look = |code: &Code| looks.get(&code.id).map(|(look, _)| *look).unwrap_or_default();
    codes.into_iter().map(|code| (Rc::clone(&code), look(&code), paint_of(book, &code))).collect()
}

#[component]
pub fn Rail(props: &RailProps) -> Html {
    let store = use_store();
    let codes = use_selector(codes);
    use_open_for_code(props);
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let _ = move_focus(&event, "button");
    });
    html! {
        <div class="rail" role="toolbar" aria-orientation="vertical" aria-label={words::rail()}
            {onkeydown}>
            <button type="button" class="icon-button" ref={&props.button} tabindex="0"
                aria-label={words::show_codebook()} title={words::show_codebook()}
                aria-expanded={props.open.to_string()} aria-controls="left-panel"
                onclick={props.on_open.reform(|_: MouseEvent| ())}>
                { icon(Icon::List) }
            </button>
            for (code, look, paint) in codes {
                { button(&code, look, paint, &store) }
            }
        </div>
    }
}

/// Opens the column of the codebook, if it is closed, for a code that somebody wants to see.
#[hook]
fn use_open_for_code(props: &RailProps) {
    let wanted = use_selector(|model| model.open.as_ref()?.wanted_code.clone());
    let (open, on_open) = (props.open, props.on_open.clone());
    use_effect_on(wanted, move |wanted| {
        if wanted.is_some() && !open && sides_open() {
            on_open.emit(());
        }
    });
}

fn button(code: &Code, look: Look, paint: Paint, store: &crate::browser::store::Store) -> Html {
    let (store, id) = (store.clone(), code.id.clone());
    let onclick = move |_: MouseEvent| {
        if let Some(msg) = store.read(|model| pressed(model, &id)) {
            store.dispatch(msg);
        }
    };
    html! {
        <button key={code.id.as_str()} type="button" class="rail__code" tabindex="-1"
            aria-label={code.name.clone()} title={code.name.clone()} {onclick}>
            { code_mark(look, paint) }
            <span aria-hidden="true">{ code.key.clone().unwrap_or_default() }</span>
        </button>
    }
}
