//! The bar with what can be done with the chosen tags.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::editor::{Made, confidence_entries, field_entries, is_chosen};
use super::{Shared, TAG_GRID_ID, chosen};
use crate::browser::focus::focus_id;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::passages::bulk::{given_up_by_escape, last_buttons};
use crate::ui::words::{all_tags as words, dialogs};
use annotator_app::passages::changes::TagChange;
use annotator_app::passages::{PassagesMsg, TagId};
use annotator_core::codebook::{AttributeDefinition, AttributeKind, Choice, Codebook};
use annotator_core::project::id::{CodeId, LayerId};

/// The id of the first control of a question.
const VALUE_ID: &str = "tag-bulk-value";

#[derive(Properties, PartialEq)]
pub struct TagBulkProps {
    pub shared: Shared,
}

/// What is asked about the chosen tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ask {
    Recode,
    AddCode,
    Field,
    Confidence,
    Note,
}

const ASKS: [Ask; 5] = [Ask::Recode, Ask::AddCode, Ask::Field, Ask::Confidence, Ask::Note];

fn ask_name(ask: Ask) -> &'static str {
    match ask {
        Ask::Recode => words::change_code(),
        Ask::AddCode => words::add_code(),
        Ask::Field => words::set_field(),
        Ask::Confidence => words::set_confidence(),
        Ask::Note => words::add_note(),
    }
}

/// The bar; nothing while no row is chosen.
#[component]
pub fn TagBulk(props: &TagBulkProps) -> Html {
    let dispatch = use_dispatch();
    let asked = use_state_eq(|| None::<Ask>);
    let found = use_memo(props.shared.clone(), chosen);
    let (ids, hidden) = &*found;
    let count = ids.len();
    use_effect_on(count == 0, {
        let asked = asked.setter();
        move |none| {
            if *none {
                asked.set(None);
            }
        }
    });
    if ids.is_empty() {
        return Html::default();
    }
    let send = |change: PassagesMsg| {
        dispatch.reform(move |_: MouseEvent| {
            focus_id(TAG_GRID_ID);
            change.clone().send()
        })
    };
    let all: Vec<TagId> = props.shared.room.chosen.iter().copied().collect();
    let leave = send(PassagesMsg::TagsChosen(all, false));
    let remove = send(PassagesMsg::TagsChanged(ids.clone(), Box::new(TagChange::Remove)));
    let answered = {
        let (asked, dispatch, ids) = (asked.clone(), dispatch.clone(), ids.clone());
        Callback::from(move |answer: Option<TagChange>| {
            if let Some(change) = answer {
                dispatch.emit(PassagesMsg::TagsChanged(ids.clone(), Box::new(change)).send());
            }
            asked.set(None);
            focus_id(TAG_GRID_ID);
        })
    };
    let ask = |ask: Ask| {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(Some(ask)))
    };
    html! {
        <div class="bulk" role="region" aria-label={words::chosen_tags(count)}>
            <strong class="bulk__count" role="status">
                { words::chosen_rows(count, *hidden) }
            </strong>
            if let Some(ask) = *asked {
                <TagQuestion {ask} {count} codebook={Rc::clone(props.shared.codebook())} {answered} />
            } else {
                for it in ASKS {
                    if it != Ask::Field || has_fields(props.shared.codebook()) {
                        <button type="button" onclick={ask(it)}>{ ask_name(it) }</button>
                    }
                }
                { last_buttons(words::remove(), remove, leave) }
            }
        </div>
    }
}

/// The fields of all layers.
fn fields(codebook: &Codebook) -> Vec<(LayerId, &AttributeDefinition, String)> {
    let layers = codebook.layers.iter().flat_map(|layer| {
        let named = |field: &'_ AttributeDefinition| words::field_of(&layer.name, &field.name);
        layer.attributes.iter().map(move |field| (layer.id.clone(), field, named(field)))
    });
    layers.collect()
}

fn has_fields(codebook: &Codebook) -> bool {
    !fields(codebook).is_empty()
}

#[derive(Properties, PartialEq)]
struct TagQuestionProps {
    ask: Ask,
    /// How many tags it is about.
    count: usize,
    codebook: Rc<Codebook>,
    /// Called with the change, or with nothing if it was given up.
    answered: Callback<Option<TagChange>>,
}

/// The question for a code, a value or words.
#[component]
fn TagQuestion(props: &TagQuestionProps) -> Html {
    let value = use_state_eq(String::new);
    let field = use_state_eq(|| 0_usize);
    let input = use_node_ref();
    use_effect_on((), |()| focus_id(VALUE_ID));
    let codebook = &props.codebook;
    let fields = fields(codebook);
    let at = fields.get(*field);
    let change = {
        let (ask, value) = (props.ask, (*value).clone());
        let made = at.map(|(layer, it, _)| Made::Field(layer.clone(), it.id.clone(), it.kind));
        let input = input.clone();
        move || answer(ask, &value, made.as_ref(), &input)
    };
    let onsubmit = {
        let answered = props.answered.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(change) = change() {
                answered.emit(Some(change));
            }
        })
    };
    let cancel = props.answered.reform(|_: MouseEvent| None);
    let onkeydown = given_up_by_escape(&props.answered);
    let set = value.setter();
    let control = match props.ask {
        Ask::Recode | Ask::AddCode => html! {
            { code_select(&CodeSelect {
                id: VALUE_ID,
                codebook,
                value: CodeId::parse(&value).as_ref(),
                none: Some(words::which_code()),
                with_groups: false,
                label: Some(words::which_code()),
                onchoose: Callback::from(move |code: Option<CodeId>| {
                    set.set(code.map(|code| code.to_string()).unwrap_or_default());
                }),
            }) }
        },
        Ask::Confidence => html! {
            <Select id={VALUE_ID} label={AttrValue::from(words::confidence())}
                value={(*value).clone()} entries={confidence_entries()}
                onchoose={Callback::from(move |it: String| set.set(it))} />
        },
        Ask::Field => field_control(&fields, &field, &value, &input),
        Ask::Note => html! {
            <input class="field" id={VALUE_ID} ref={input} autocomplete="off" dir="auto"
                aria-label={words::words_to_add()} placeholder={words::words_to_add()} />
        },
    };
    html! {
        <form class="bulk__question" {onsubmit} {onkeydown}>
            <span>{ ask_name(props.ask) }</span>
            { control }
            <button type="submit" class="button" data-kind="primary">
                { words::apply_to(props.count) }
            </button>
            <button type="button" class="button" onclick={cancel}>{ dialogs::cancel() }</button>
        </form>
    }
}

/// The field that is set, and its value.
fn field_control(
    fields: &[(LayerId, &AttributeDefinition, String)],
    field: &UseStateHandle<usize>,
    value: &UseStateHandle<String>,
    input: &NodeRef,
) -> Html {
    let entries = fields.iter().zip(0_usize..);
    let entries = entries.map(|((_, _, name), at)| Entry::new(at.to_string(), name.clone()));
    let choose = {
        let (field, value) = (field.setter(), value.setter());
        Callback::from(move |at: String| {
            field.set(at.parse().unwrap_or_default());
            value.set(String::new());
        })
    };
    let set = value.setter();
    let label = AttrValue::from(words::which_value());
    html! {
        <>
            <Select id={VALUE_ID} label={AttrValue::from(words::which_field())}
                value={field.to_string()} entries={entries.collect::<Vec<_>>()} onchoose={choose} />
            if let Some((_, definition, _)) = fields.get(**field) {
                if definition.kind == AttributeKind::MultipleChoice {
                    { several(definition, value, &label) }
                } else if is_chosen(definition.kind) {
                    <Select id="tag-bulk-choice" {label} value={(**value).clone()}
                        entries={field_entries(definition)}
                        onchoose={Callback::from(move |it: String| set.set(it))} />
                } else {
                    <input class="field" key={field.to_string()} ref={input} autocomplete="off"
                        dir="auto" aria-label={label.clone()} placeholder={label} />
                }
            }
        </>
    }
}

/// Boxes for the choices of a field. `value` has those that are ticked, with spaces between them.
fn several(
    definition: &AttributeDefinition,
    value: &UseStateHandle<String>,
    label: &AttrValue,
) -> Html {
    let one = |choice: &Choice| {
        let id = choice.id.to_string();
        let checked = value.split(' ').any(|it| it == id);
        let onchange = {
            let (value, id) = (value.clone(), id.clone());
            move |_: Event| {
                let others = value.split(' ').filter(|it| *it != id && !it.is_empty());
                let ticked = (!checked).then_some(id.as_str());
                value.set(others.chain(ticked).collect::<Vec<_>>().join(" "));
            }
        };
        html! {
            <label class="switch__label" key={id.clone()}>
                <input type="checkbox" {checked} {onchange} />
                <span dir="auto">{ &choice.name }</span>
            </label>
        }
    };
    html! {
        <span class="bulk__several" role="group" aria-label={label.clone()}>
            for choice in &definition.values { { one(choice) } }
        </span>
    }
}

/// The change that was asked for; `None` while something is missing.
fn answer(ask: Ask, value: &str, made: Option<&Made>, input: &NodeRef) -> Option<TagChange> {
    let typed = || input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
    match ask {
        Ask::Recode => CodeId::parse(value).map(TagChange::Recode),
        Ask::AddCode => CodeId::parse(value).map(TagChange::AddCode),
        Ask::Confidence => Made::Confidence.change(value),
        Ask::Note => Some(typed()).filter(|it| !it.trim().is_empty()).map(TagChange::AddNote),
        Ask::Field => {
            let made = made?;
            let Made::Field(_, _, kind) = made else { return None };
            let listed = is_chosen(*kind) || *kind == AttributeKind::MultipleChoice;
            let value = if listed { value.to_owned() } else { typed() };
            made.change(&value)
        }
    }
}
