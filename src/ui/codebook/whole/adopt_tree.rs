//! The codes of another codebook as a tree of boxes, with one box for all.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::mark::mark_among;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::whole_codebook as words;
use annotator_app::codebook::adopting::{Adoption, Entry as Code, Here, Take, proposal};
use annotator_core::codebook::{Codebook, Looks};
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct TreeProps {
    pub mine: Rc<Codebook>,
    pub theirs: Rc<Codebook>,
    pub codes: Rc<Vec<Code>>,
    pub adoption: Adoption,
    pub onchange: Callback<Adoption>,
}

/// With more codes there is a field to find one.
const MANY: usize = 12;

#[component]
pub fn Tree(props: &TreeProps) -> Html {
    let query = use_state_eq(String::new);
    let wanted = fold_for_search(query.trim());
    let fits = |it: &&Code| wanted.is_empty() || fold_for_search(&it.code.name).contains(&wanted);
    let shown: Vec<&Code> = props.codes.iter().filter(fits).collect();
    let looks = props.theirs.looks();
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| query.set(value_of(&event)))
    };
    html! {
        <div class="adopt__codes">
            <div class="adopt__head">
                <AllBox ..props.clone_props() />
                if props.codes.len() > MANY {
                    <input class="field" type="search" autocomplete="off" value={(*query).clone()}
                        aria-label={words::adopt_filter()} placeholder={words::adopt_filter()}
                        {oninput} />
                }
            </div>
            <ul class="list adopt__tree">
                for it in shown { { row(props, it, &looks) } }
            </ul>
        </div>
    }
}

impl TreeProps {
    fn clone_props(&self) -> Self {
        Self {
            mine: Rc::clone(&self.mine),
            theirs: Rc::clone(&self.theirs),
            codes: Rc::clone(&self.codes),
            adoption: self.adoption.clone(),
            onchange: self.onchange.clone(),
        }
    }

    fn take(&self, code: &CodeId) -> &Take {
        self.adoption.takes.get(code).unwrap_or(&Take::LeaveOut)
    }

    fn set(&self, code: &CodeId, take: Take) {
        let mut changed = self.adoption.clone();
        changed.takes.insert(code.clone(), take);
        self.onchange.emit(changed);
    }
}

/// The box for all codes.
#[component]
fn AllBox(props: &TreeProps) -> Html {
    let node = use_node_ref();
    let count = props.codes.iter().filter(|it| *props.take(&it.code.id) != Take::LeaveOut).count();
    let all = count == props.codes.len();
    let some = count > 0 && !all;
    use_effect_on((node.clone(), some), |(node, some)| {
        if let Some(input) = node.cast::<HtmlInputElement>() {
            input.set_indeterminate(*some);
        }
    });
    let onchange = {
        let props = props.clone_props();
        Callback::from(move |_: Event| {
            let mut changed = props.adoption.clone();
            for it in props.codes.iter() {
                let take = if all { Take::LeaveOut } else { proposal(&it.here) };
                changed.takes.insert(it.code.id.clone(), take);
            }
            props.onchange.emit(changed);
        })
    };
    html! {
        <label class="switch__label">
            <input type="checkbox" ref={node} checked={all} {onchange} />
            <strong>{ words::adopt_all() }</strong>
        </label>
    }
}

fn row(props: &TreeProps, it: &Code, looks: &Looks<'_>) -> Html {
    let id = &it.code.id;
    let take = props.take(id);
    let onchange = {
        let (props, it) = (props.clone_props(), it.clone());
        let on = *take != Take::LeaveOut;
        Callback::from(move |_: Event| {
            let take = if on { Take::LeaveOut } else { proposal(&it.here) };
            props.set(&it.code.id, take);
        })
    };
    html! {
        <li key={id.to_string()} class="adopt__row" data-depth={it.depth.min(6).to_string()}>
            <label class="switch__label">
                <input type="checkbox" checked={*take != Take::LeaveOut} {onchange} />
                { mark_among(looks, id) }
                <span dir="auto">{ &it.code.name }</span>
            </label>
            if *take != Take::LeaveOut && !props.adoption.replace {
                { what(props, it, take) }
            }
        </li>
    }
}

/// What becomes of a code that is here already, or may be.
fn what(props: &TreeProps, it: &Code, take: &Take) -> Html {
    let (known, updates) = match &it.here {
        Here::New => return Html::default(),
        Here::Same { differs: false, .. } => {
            return html! { <span class="hint">{ words::same_here() }</span> };
        }
        Here::Same { code, differs: true } | Here::Alike(code) => (code, true),
    };
    let name = props.mine.code(known).map_or(known.as_str(), |code| &code.name).to_owned();
    let mut entries = vec![Entry::new("known", words::take_known(&name))];
    if updates {
        entries.push(Entry::new("update", words::take_update(&name)));
    }
    if matches!(it.here, Here::Alike(_)) {
        entries.push(Entry::new("add", words::take_add()));
    }
    let value = match take {
        Take::Add => "add",
        Take::Update(_) => "update",
        Take::Known(_) | Take::LeaveOut => "known",
    };
    let onchoose = {
        let (props, code, known) = (props.clone_props(), it.code.id.clone(), known.clone());
        Callback::from(move |chosen: String| {
            let take = match chosen.as_str() {
                "add" => Take::Add,
                "update" => Take::Update(known.clone()),
                _ => Take::Known(known.clone()),
            };
            props.set(&code, take);
        })
    };
    html! {
        <Select id={format!("take-{}", it.code.id)} {value} {entries}
            label={words::adopt_what(&it.code.name)} {onchoose} />
    }
}
