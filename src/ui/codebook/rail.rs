//! The rail, which has the place of the left column in a window that is too narrow for it: a button
//! that opens the codebook, and the codes used last or with a key.

use std::rc::Rc;

use yew::prelude::*;

use super::MOST_RECENT;
use super::code_row::press_code;
use crate::browser::popover::sides_open;
use crate::browser::store::Store;
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_among;
use crate::ui::parts::roving::move_focus;
use crate::ui::words::panels as words;
use annotator_app::coding::recent::recent_codes;
use annotator_app::model::Model;
use annotator_core::codebook::{Code, Codebook, Looks};
use annotator_core::project::id::CodeId;

/// How many codes fit.
const MOST: usize = 12;

#[derive(Clone, Properties, PartialEq)]
pub struct RailProps {
    /// The button that opens the codebook.
    pub button: NodeRef,
    pub open: bool,
    pub on_open: Callback<()>,
}

/// What the rail is made from.
#[derive(Clone, PartialEq)]
struct Content {
    codebook: Rc<Codebook>,
    /// The codes used last.
    recent: Vec<CodeId>,
}

fn look(model: &Model) -> Option<Content> {
    let open = model.open.as_ref()?;
    let codebook = Rc::clone(&open.project.codebook);
    let recent = recent_codes(&open.history, &codebook, open.annotator, MOST_RECENT);
    Some(Content { codebook, recent })
}

/// The codes on the rail: those used last, then those with a key.
fn codes(content: &Content) -> Vec<&Rc<Code>> {
    let Content { codebook, recent } = content;
    let mut codes: Vec<_> = recent.iter().filter_map(|id| codebook.code(id)).collect();
    for code in codebook.codes.iter().filter(|code| code.key.is_some()) {
        if codes.len() < MOST && !recent.contains(&code.id) {
            codes.push(code);
        }
    }
    codes
}

#[component]
pub fn Rail(props: &RailProps) -> Html {
    let store = use_store();
    let content = use_selector(look);
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
            if let Some(content) = &content {
                { buttons(content, &store) }
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

fn buttons(content: &Content, store: &Store) -> Html {
    let looks = content.codebook.looks();
    codes(content).into_iter().map(|code| button(code, &looks, store)).collect()
}

fn button(code: &Code, looks: &Looks<'_>, store: &Store) -> Html {
    let (store, id) = (store.clone(), code.id.clone());
    let onclick = move |_: MouseEvent| press_code(&store, &id);
    html! {
        <button key={code.id.as_str()} type="button" class="rail__code" tabindex="-1"
            aria-label={code.name.clone()} title={code.name.clone()} {onclick}>
            { mark_among(looks, &code.id) }
            <span aria-hidden="true">{ code.key.clone().unwrap_or_default() }</span>
        </button>
    }
}
