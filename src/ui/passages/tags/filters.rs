//! The filters of the table: words, and a chip for each condition.

use std::rc::Rc;

use yew::prelude::*;

use super::Shared;
use crate::browser::focus::focus_id;
use crate::browser::popover::hide_around;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::popover::Popover;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{all_tags as words, annotators, statements};
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::filter::{Condition, FieldSays, TagView};
use annotator_core::codebook::{AttributeKind, Codebook};
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallSet;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

const SEARCH_ID: &str = "tags-search";
const FORM_ID: &str = "tag-filter";
const BUTTON_ID: &str = "tag-filter-button";

#[derive(Properties, PartialEq)]
pub struct TagFiltersProps {
    pub shared: Shared,
}

fn changed(view: TagView) -> annotator_app::msg::Msg {
    PassagesMsg::ViewChanged(Box::new(view)).send()
}

/// The filters.
#[component]
pub fn TagFilters(props: &TagFiltersProps) -> Html {
    let dispatch = use_dispatch();
    let field = use_node_ref();
    let shared = &props.shared;
    let view = Rc::clone(&shared.room.view);
    use_mirrored(&field, view.words.clone().into());
    let oninput = {
        let view = Rc::clone(&view);
        dispatch.reform(move |event: InputEvent| {
            changed(TagView { words: value_of(&event), ..(*view).clone() })
        })
    };
    let remove = |condition: &Condition| {
        let (view, condition) = (Rc::clone(&view), condition.clone());
        dispatch.reform(move |_: MouseEvent| {
            focus_id(BUTTON_ID);
            changed(view.without(&condition))
        })
    };
    let clear = {
        let view = Rc::clone(&view);
        dispatch.reform(move |_: MouseEvent| {
            focus_id(SEARCH_ID);
            changed(TagView { words: String::new(), conditions: Vec::new(), ..(*view).clone() })
        })
    };
    html! {
        <div class="passages__chips" role="search">
            <input class="field passages__words" id={SEARCH_ID} type="search" ref={field}
                autocomplete="off" aria-label={words::search()} placeholder={words::search()}
                {oninput} />
            for condition in &view.conditions {
                { chip(condition, shared, remove(condition)) }
            }
            <button type="button" class="passages__add" id={BUTTON_ID} popovertarget={FORM_ID}>
                { icon(Icon::Plus) }<span>{ words::add_filter() }</span>
            </button>
            <Popover id={FORM_ID} class="tag-choice" label={words::new_filter()}>
                <FilterForm shared={shared.clone()} />
            </Popover>
            <button type="button" class="link" hidden={view.shows_all()} onclick={clear}>
                { words::clear_filters() }
            </button>
        </div>
    }
}

fn chip(condition: &Condition, shared: &Shared, remove: Callback<MouseEvent>) -> Html {
    let says = words::condition(condition, &shared.source, |id| shared.naming.name(id));
    let label = words::remove_filter(&says);
    html! {
        <span class="passages__filter" data-set="true" key={says.clone()}>
            <span class="passages__says" dir="auto">{ &says }</span>
            <button type="button" class="passages__clear" aria-label={label.clone()} title={label}
                onclick={remove}>
                { icon(Icon::Close) }
            </button>
        </span>
    }
}

/// What a new filter is about.
#[derive(Clone, Debug, PartialEq)]
enum About {
    Code,
    Statement,
    Delegation,
    Annotator,
    Layer,
    Confidence,
    Note,
    Revision,
    Field(LayerId, AttributeId),
}

/// The things that a filter can be about.
fn subjects(codebook: &Codebook) -> Vec<(About, String)> {
    let mut all = vec![
        (About::Code, words::code().to_owned()),
        (About::Statement, words::statement().to_owned()),
        (About::Delegation, words::delegation().to_owned()),
        (About::Annotator, words::annotator().to_owned()),
        (About::Layer, words::by_layer().to_owned()),
        (About::Confidence, words::confidence().to_owned()),
        (About::Note, words::note().to_owned()),
        (About::Revision, words::revision().to_owned()),
    ];
    for layer in &codebook.layers {
        all.extend(layer.attributes.iter().map(|field| {
            let name = words::by_field(&layer.name, &field.name);
            (About::Field(layer.id.clone(), field.id.clone()), name)
        }));
    }
    all
}

/// The values that it can ask for. Those of a code are chosen in a tree.
fn values(about: &About, shared: &Shared) -> Vec<(Condition, String)> {
    let source = &shared.source;
    match about {
        About::Code => Vec::new(),
        About::Statement => {
            let named = |it: &Rc<Statement>| (Condition::Statement(it.id), statements::name(it));
            source.statements.iter().map(named).collect()
        }
        About::Delegation => {
            let names = source.statements.iter().map(|it| it.metadata.delegation.trim());
            let names: SmallSet<&str> = names.filter(|name| !name.is_empty()).collect();
            let named =
                |name: &&str| (Condition::Delegation((*name).to_owned()), (*name).to_owned());
            names.iter().map(named).collect()
        }
        About::Annotator => {
            let shown = source.annotators.iter().filter(|it| !source.hidden.contains(&it.id));
            shown.map(|it| (Condition::Annotator(it.id), annotators::name(&it.name))).collect()
        }
        About::Layer => {
            let layers = source.codebook.layers.iter();
            layers.map(|it| (Condition::Layer(it.id.clone()), it.name.clone())).collect()
        }
        About::Confidence => {
            let all =
                [Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low), None];
            all.map(|it| (Condition::Confidence(it), words::sure(it).to_owned())).to_vec()
        }
        About::Note => vec![
            (Condition::Note(true), words::has_note().to_owned()),
            (Condition::Note(false), words::has_no_note().to_owned()),
        ],
        About::Revision => shared.listed.read(|lister| {
            let used = lister.rows().map(|row| row.annotation.stamp.revision);
            let used: SmallSet<_> = used.collect();
            used.iter().map(|id| (Condition::Revision(*id), shared.naming.name(*id))).collect()
        }),
        About::Field(layer, field) => field_values(&source.codebook, layer, field),
    }
}

fn field_values(
    codebook: &Codebook,
    layer: &LayerId,
    field: &AttributeId,
) -> Vec<(Condition, String)> {
    let definition = codebook.layer(layer).and_then(|layer| layer.attribute(field));
    let mut says: Vec<FieldSays> = match definition.map(|it| it.kind) {
        Some(AttributeKind::YesNo) => vec![FieldSays::YesNo(true), FieldSays::YesNo(false)],
        Some(AttributeKind::Choice | AttributeKind::MultipleChoice) => {
            let choices = definition.into_iter().flat_map(|it| &it.values);
            choices.map(|choice| FieldSays::Choice(choice.id.clone())).collect()
        }
        Some(
            AttributeKind::Text
            | AttributeKind::Number
            | AttributeKind::Date
            | AttributeKind::Money
            | AttributeKind::Party,
        ) => vec![FieldSays::Words(String::new())],
        None => Vec::new(),
    };
    says.extend([FieldSays::Anything, FieldSays::Nothing]);
    let named = |says: FieldSays| {
        let name = match &says {
            FieldSays::Words(_) => words::field_has_words().to_owned(),
            _ => words::field_value(codebook, layer, field, &says),
        };
        (Condition::Field(layer.clone(), field.clone(), says), name)
    };
    says.into_iter().map(named).collect()
}

/// The form for a new filter.
#[component]
fn FilterForm(props: &TagFiltersProps) -> Html {
    let dispatch = use_dispatch();
    let shared = &props.shared;
    let what = use_state_eq(|| 0_usize);
    let value = use_state_eq(|| 0_usize);
    let code = use_state_eq(|| None::<CodeId>);
    let typed = use_state_eq(String::new);
    let subjects = subjects(shared.codebook());
    let about = subjects.get(*what).map_or(About::Code, |(about, _)| about.clone());
    let values = values(&about, shared);
    let condition = match &about {
        About::Code => (*code).clone().map(Condition::Code),
        _ => values.get(*value).map(|(condition, _)| condition.clone()),
    };
    let asks_words = matches!(&condition, Some(Condition::Field(.., FieldSays::Words(_))));
    let condition = match condition {
        Some(Condition::Field(layer, field, FieldSays::Words(_))) => {
            let wanted = typed.trim().to_owned();
            let asks = Condition::Field(layer, field, FieldSays::Words(wanted.clone()));
            (!wanted.is_empty()).then_some(asks)
        }
        other => other,
    };
    let missing = condition.is_none();
    let onsubmit = {
        let view = Rc::clone(&shared.room.view);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(condition) = condition.clone() else { return };
            dispatch.emit(changed(view.with(condition)));
            if let Some(form) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) {
                hide_around(&form);
            }
            focus_id(BUTTON_ID);
        })
    };
    let numbered = |names: &mut dyn Iterator<Item = &String>| -> Vec<Entry> {
        names.enumerate().map(|(at, name)| Entry::new(at.to_string(), name.clone())).collect()
    };
    let choose_what = {
        let (what, value) = (what.setter(), value.setter());
        Callback::from(move |at: String| {
            what.set(at.parse().unwrap_or_default());
            value.set(0);
        })
    };
    let choose_value = {
        let value = value.setter();
        Callback::from(move |at: String| value.set(at.parse().unwrap_or_default()))
    };
    let choose_code = {
        let code = code.setter();
        Callback::from(move |it: Option<CodeId>| code.set(it))
    };
    let onwords = {
        let typed = typed.setter();
        move |event: InputEvent| typed.set(value_of(&event))
    };
    html! {
        <form class="tag-choice__form" {onsubmit}>
            <strong>{ words::new_filter() }</strong>
            <label for="filter-what">{ words::filter_what() }</label>
            <Select id="filter-what" value={what.to_string()}
                entries={numbered(&mut subjects.iter().map(|(_, name)| name))}
                onchoose={choose_what} />
            <label for="filter-value">{ words::filter_is() }</label>
            if about == About::Code {
                { code_select(&CodeSelect {
                    id: "filter-value",
                    codebook: shared.codebook(),
                    value: code.as_ref(),
                    none: Some(words::which_code()),
                    with_groups: true,
                    label: None,
                    onchoose: choose_code,
                }) }
            } else {
                <Select id="filter-value" value={value.to_string()}
                    entries={numbered(&mut values.iter().map(|(_, name)| name))}
                    onchoose={choose_value} />
            }
            if asks_words {
                <label for="filter-words">{ words::filter_words() }</label>
                <input class="field" id="filter-words" autocomplete="off" dir="auto"
                    value={(*typed).clone()} oninput={onwords} />
            }
            <button type="submit" class="button" data-kind="primary" disabled={missing}>
                { words::filter_add() }
            </button>
        </form>
    }
}
