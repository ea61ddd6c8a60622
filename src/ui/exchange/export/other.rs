//! The formats of other programs, with a field to search them.

use annotator_app::later::Later;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::export as words;
use annotator_app::exchange::exporting::{Chosen, ExportMsg, Exporting, Purpose};
use annotator_app::msg::Msg;
use annotator_core::exchange::about::{About, Group};
use annotator_core::phrases::fold::fold;

const GROUPS: [Group; 5] =
    [Group::Qualitative, Group::Annotation, Group::Data, Group::Table, Group::Reading];

fn others(exporting: &Exporting) -> impl Iterator<Item = &About> {
    let formats = exporting.formats.iter().flat_map(|formats| formats.iter());
    formats.filter(|about| Purpose::is_other(about))
}

/// What the row says before it is open.
pub(crate) fn programs(exporting: &Exporting) -> String {
    words::other_what(others(exporting).count())
}

/// The name of the chosen format, and the way back to the list.
pub(crate) fn back(chosen: &Chosen, tell: &Callback<ExportMsg>) -> Html {
    let about = &chosen.about;
    let all = tell.reform(|_: MouseEvent| ExportMsg::FormatChosen(None));
    html! {
        <p class="exports__format-name">
            <strong>{ words::format(&about.name, &about.programs) }</strong>
            <button type="button" class="link" onclick={all}>{ words::all_formats() }</button>
        </p>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct FormatsProps {
    pub exporting: Later<Exporting>,
}

/// The list of formats by group; only those that fit what was typed.
#[component]
pub(crate) fn Formats(props: &FormatsProps) -> Html {
    let dispatch = use_dispatch();
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.setter();
        move |event: InputEvent| {
            let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            typed.set(input.map(|input| input.value()).unwrap_or_default());
        }
    };
    let words_typed = fold(&typed);
    let found: Vec<&About> =
        others(&props.exporting).filter(|about| fits(about, &words_typed)).collect();
    html! {
        <>
            <input class="field" type="search" aria-label={words::search_formats()}
                placeholder={words::search_formats()} value={(*typed).clone()} {oninput} />
            <div class="exports__groups">
                for list in GROUPS.iter().filter_map(|group| group_of(*group, &found, &dispatch)) {
                    { list }
                }
            </div>
            <p class="hint" role="status">
                { if found.is_empty() { words::no_format() } else { "" } }
            </p>
        </>
    }
}

fn fits(about: &About, typed: &str) -> bool {
    let all = fold(&format!("{} {} {}", about.name, about.programs, about.ending));
    typed.split_whitespace().all(|word| all.contains(word))
}

fn group_of(group: Group, found: &[&About], dispatch: &Callback<Msg>) -> Option<Html> {
    let own: Vec<_> = found.iter().filter(|about| about.group == group).collect();
    if own.is_empty() {
        return None;
    }
    Some(html! {
        <>
            <h4>{ words::group(group) }</h4>
            <ul class="exports__formats">
                for about in own {
                    { format(about, dispatch) }
                }
            </ul>
        </>
    })
}

fn format(about: &About, dispatch: &Callback<Msg>) -> Html {
    let id = about.id.to_string();
    let what = format!("format-{id}");
    let key = what.clone();
    let onclick = dispatch
        .reform(move |_: MouseEvent| Msg::Export(ExportMsg::FormatChosen(Some(id.clone()))));
    html! {
        <li {key}>
            <button type="button" class="exports__format" {onclick} aria-describedby={what.clone()}>
                { about.name.to_string() }
            </button>
            <span class="hint" id={what}>{ about.programs.to_string() }</span>
        </li>
    }
}
