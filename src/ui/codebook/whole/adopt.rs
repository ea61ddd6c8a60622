//! Asks what to take of another codebook: its codes as a tree of boxes.

use std::rc::Rc;

use yew::prelude::*;

use super::adopt_tree::Tree;
use super::layer_form::tick;
use super::use_codebook;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{dialogs, whole_codebook as words};
use annotator_app::codebook::adopting::{
    Adoption, Entry as Code, Here, Take, entries, layers_for, proposal,
};
use annotator_app::codebook::whole::{Found, WholeMsg};
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::id::LayerId;

/// The layer of codes whose file knows no layers.
const UNNAMED_LAYER: &str = "unnamed_layer";

#[derive(Properties, PartialEq)]
pub struct AdoptProps {
    pub found: Found,
}

#[component]
pub fn AdoptDialog(props: &AdoptProps) -> Html {
    let mine = use_codebook();
    let dispatch = use_dispatch();
    let theirs = &props.found.codebook;
    let tagged = use_selector(|model| {
        model.open.as_ref().is_some_and(|open| open.project.annotation_count() > 0)
    });
    let both = mine.clone().map(|mine| (mine, Rc::clone(theirs)));
    let codes = use_memo(both, |both| {
        both.as_ref().map(|(mine, theirs)| entries(mine, theirs)).unwrap_or_default()
    });
    let first = mine.as_ref().map(|mine| first_adoption(mine, theirs, &codes));
    let adoption = use_state_eq(|| first);
    let Some((mine, chosen)) = mine.zip((*adoption).clone()) else { return Html::default() };
    let change = {
        let set = adoption.setter();
        Callback::from(move |changed: Adoption| set.set(Some(changed)))
    };
    let turn = |turned: fn(&mut Adoption)| {
        let (change, chosen) = (change.clone(), chosen.clone());
        Callback::from(move |()| {
            let mut changed = chosen.clone();
            turned(&mut changed);
            change.emit(changed);
        })
    };
    let new = codes.iter().filter(|it| it.here == Here::New).count();
    let added = chosen.takes.values().filter(|take| adds(take, chosen.replace)).count();
    let onconfirm = {
        let chosen = chosen.clone();
        dispatch.reform(move |_: MouseEvent| WholeMsg::Adopted(chosen.clone()).into())
    };
    let from = words::source(&props.found.from);
    html! {
        <Modal key="adopt" title={words::adopt_title(&from)} holds_files=true>
            <div class="dialog-form">
                <p>{ words::adopt_lead(codes.len(), new) }</p>
                { layers(&mine, theirs, &chosen, &change) }
                <Tree mine={Rc::clone(&mine)} theirs={Rc::clone(theirs)} codes={codes.clone()}
                    adoption={chosen.clone()} onchange={change.clone()} />
                <div class="adopt__more">
                    if theirs.layers.iter().any(|layer| !layer.attributes.is_empty()) {
                        { tick("adopt-fields", words::adopt_fields(), chosen.fields,
                            &turn(|it| it.fields = !it.fields)) }
                    }
                    if !theirs.guidelines.trim().is_empty() {
                        { tick("adopt-guidelines", words::adopt_guidelines(), chosen.guidelines,
                            &turn(|it| it.guidelines = !it.guidelines)) }
                    }
                    if !tagged && !mine.codes.is_empty() {
                        { tick("adopt-replace", words::adopt_replace(), chosen.replace,
                            &turn(|it| it.replace = !it.replace)) }
                        <p class="hint">{ words::adopt_replace_hint() }</p>
                    }
                </div>
                <div class="dialog-form__buttons">
                    <button type="button" class="button"
                        onclick={dispatch.reform(|_: MouseEvent| Msg::DialogClosed)}>
                        { dialogs::cancel() }
                    </button>
                    <button type="button" class="button" data-kind="primary" onclick={onconfirm}>
                        { words::adopt_do(added) }
                    </button>
                </div>
            </div>
        </Modal>
    }
}

/// Whether a code is added. When all that is here goes, a known code is added as well.
fn adds(take: &Take, replace: bool) -> bool {
    match take {
        Take::LeaveOut => false,
        Take::Add => true,
        Take::Known(_) | Take::Update(_) => replace,
    }
}

/// What is proposed: all codes that are new, and their fields.
fn first_adoption(mine: &Codebook, theirs: &Codebook, codes: &[Code]) -> Adoption {
    let take = |it: &Code| (it.code.id.clone(), proposal(&it.here));
    let guidelines = mine.guidelines.trim().is_empty() && !theirs.guidelines.trim().is_empty();
    Adoption {
        takes: codes.iter().map(take).collect(),
        layers: layers_for(mine, theirs, UNNAMED_LAYER),
        fields: true,
        guidelines,
        replace: false,
    }
}

/// Where the codes of each layer go.
fn layers(
    mine: &Codebook,
    theirs: &Codebook,
    adoption: &Adoption,
    change: &Callback<Adoption>,
) -> Html {
    if adoption.replace {
        return Html::default();
    }
    let row = |at: usize, id: &LayerId, name: &str| {
        let mut choices = vec![Entry::new("", words::adopt_new_layer())];
        choices.extend(mine.layers.iter().map(|it| Entry::new(it.id.to_string(), it.name.clone())));
        let value = adoption.layers.get(id).map(ToString::to_string).unwrap_or_default();
        let onchoose = {
            let (adoption, change, id) = (adoption.clone(), change.clone(), id.clone());
            Callback::from(move |here: String| {
                let mut changed = adoption.clone();
                match LayerId::parse(&here) {
                    Some(here) => changed.layers.insert(id.clone(), here),
                    None => changed.layers.remove(&id),
                };
                change.emit(changed);
            })
        };
        let field = format!("adopt-layer-{at}");
        html! {
            <div class="adopt__layer" key={field.clone()}>
                <label for={field.clone()} dir="auto">{ words::adopt_layer(name) }</label>
                <Select id={field} {value} entries={choices} {onchoose} />
            </div>
        }
    };
    let used =
        theirs.layers.iter().filter(|it| theirs.codes.iter().any(|code| code.layer == it.id));
    used.enumerate().map(|(at, layer)| row(at, &layer.id, &layer.name)).collect()
}
