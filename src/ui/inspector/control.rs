//! What a field is filled in with, by the kind of its attribute.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::date::DateControl;
use super::field::FEW_VALUES;
use super::money::MoneyControl;
use super::party::PartyControl;
use super::radio::{Radio, Radios};
use crate::app::form::{Input, Reading};
use crate::core::codebook::{AttributeDefinition, AttributeKind};
use crate::core::id::AttributeId;
use crate::core::value::Value;
use crate::ui::draft::use_draft;
use crate::ui::select::{Entry, Select};
use crate::ui::words::en::inspector as words;

/// Properties of all controls.
#[derive(Clone, PartialEq, Properties)]
pub struct ControlProps {
    /// The id of the element that the label names; others begin with it.
    pub id: AttrValue,
    pub definition: Rc<AttributeDefinition>,
    pub value: Option<Value>,
    /// Takes what is typed or chosen.
    pub send: Callback<Input>,
}

impl ControlProps {
    /// The ids of what explains the control.
    pub fn describedby(&self) -> String {
        format!("{0}-chosen {0}-help", self.id)
    }
}

/// The control for the attribute's kind.
#[component]
pub fn Control(props: &ControlProps) -> Html {
    let props = props.clone();
    let control = match props.definition.kind {
        AttributeKind::Text => html! { <TextControl ..props /> },
        AttributeKind::Choice if props.definition.values.len() > FEW_VALUES => {
            html! { <ChoiceControl ..props /> }
        }
        AttributeKind::Choice => html! { <FewChoicesControl ..props /> },
        AttributeKind::MultipleChoice => html! { <ChoicesControl ..props /> },
        AttributeKind::Number => html! { <NumberControl ..props /> },
        AttributeKind::YesNo => html! { <YesNoControl ..props /> },
        AttributeKind::Date => html! { <DateControl ..props /> },
        AttributeKind::Money => html! { <MoneyControl ..props /> },
        AttributeKind::Party => html! { <PartyControl ..props /> },
    };
    html! { <div class="form__control">{ control }</div> }
}

#[component]
fn TextControl(props: &ControlProps) -> Html {
    let text = match &props.value {
        Some(Value::Text { text }) => text.clone(),
        _ => String::new(),
    };
    let send = use_callback(props.send.clone(), |text, send| send.emit(Input::Text(text)));
    let draft = use_draft(text.into(), Reading::Text, send);
    html! {
        // Grows with what is typed, so that a long phrase can be read.
        <textarea
            class="field field--text"
            id={props.id.clone()}
            rows="1"
            aria-describedby={props.describedby()}
            ref={draft.node}
            oninput={draft.oninput}
            onblur={draft.onblur}
            onkeydown={draft.onkeydown}
        />
    }
}

#[component]
fn NumberControl(props: &ControlProps) -> Html {
    let number = match &props.value {
        Some(Value::Number { number }) => number.clone(),
        _ => String::new(),
    };
    let send = use_callback(props.send.clone(), |text, send| send.emit(Input::Number(text)));
    html! {
        <TypedPart
            id={props.id.clone()}
            value={number}
            reading={Reading::Number}
            problem={words::NOT_A_NUMBER}
            inputmode="decimal"
            describedby={props.describedby()}
            {send}
        />
    }
}

/// Properties of [`TypedPart`].
#[derive(Clone, PartialEq, Properties)]
pub struct TypedPartProps {
    pub id: AttrValue,
    /// The model's value as it is shown.
    pub value: AttrValue,
    /// How it is read.
    #[prop_or_default]
    pub reading: Reading,
    /// What is said where something is typed that stands for no value.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    #[prop_or("text".into())]
    pub kind: AttrValue,
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// The id of a list of suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    pub send: Callback<String>,
}

/// An input that is typed in, and what is wrong with what was typed.
#[component]
pub fn TypedPart(props: &TypedPartProps) -> Html {
    let unread = use_state(|| false);
    let send = {
        let deps = (props.send.clone(), props.reading, unread.setter());
        use_callback(deps, |text: String, (send, reading, unread)| {
            unread.set(!text.trim().is_empty() && reading.same(&text, ""));
            send.emit(text);
        })
    };
    let draft = use_draft(props.value.clone(), props.reading, send);
    let unread = *unread && props.value.is_empty() && props.problem.is_some();
    let problem_id = format!("{}-problem", props.id);
    let described = props.describedby.clone().unwrap_or_default();
    html! {
        <>
            <input
                class="field"
                id={props.id.clone()}
                type={props.kind.clone()}
                inputmode={props.inputmode.clone()}
                placeholder={props.placeholder.clone()}
                list={props.list.clone()}
                autocomplete="off"
                aria-describedby={format!("{described} {problem_id}")}
                ref={draft.node}
                oninput={draft.oninput}
                onblur={draft.onblur}
                onkeydown={draft.onkeydown}
            />
            <p class="form__problem hint" id={problem_id} hidden={!unread}>
                { props.problem.clone().unwrap_or_default() }
            </p>
        </>
    }
}

fn chosen(value: Option<&Value>) -> AttrValue {
    match value {
        Some(Value::Choice { choice }) => choice.to_string().into(),
        _ => AttrValue::default(),
    }
}

#[component]
fn ChoiceControl(props: &ControlProps) -> Html {
    let values = props.definition.values.iter();
    let entries: Vec<Entry> = [Entry::new("", words::NOT_RECORDED)]
        .into_iter()
        .chain(values.map(|value| Entry::new(value.id.to_string(), value.name.clone())))
        .collect();
    let onchoose = props.send.reform(|value: String| Input::Choice(AttributeId::parse(&value)));
    html! {
        <Select
            id={props.id.clone()}
            value={chosen(props.value.as_ref())}
            {entries}
            describedby={props.describedby()}
            {onchoose}
        />
    }
}

#[component]
fn FewChoicesControl(props: &ControlProps) -> Html {
    let values = props.definition.values.iter();
    let radios: Vec<Radio> = values
        .map(|value| Radio::new(value.id.to_string(), value.name.clone()))
        .chain([Radio::new("", words::NOT_RECORDED)])
        .collect();
    let onchoose = props.send.reform(|value: AttrValue| Input::Choice(AttributeId::parse(&value)));
    html! {
        <Radios
            name={props.id.clone()}
            labelledby={format!("{}-label", props.id)}
            describedby={props.describedby()}
            value={chosen(props.value.as_ref())}
            {radios}
            {onchoose}
        />
    }
}

#[component]
fn YesNoControl(props: &ControlProps) -> Html {
    let value = match props.value {
        Some(Value::YesNo { yes: true }) => "yes",
        Some(Value::YesNo { yes: false }) => "no",
        _ => "",
    };
    let onchoose = props.send.reform(|value: AttrValue| {
        Input::YesNo(match value.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    });
    html! {
        <Radios
            name={props.id.clone()}
            labelledby={format!("{}-label", props.id)}
            describedby={props.describedby()}
            {value}
            radios={vec![
                Radio::new("yes", words::YES),
                Radio::new("no", words::NO),
                Radio::new("", words::NOT_RECORDED),
            ]}
            {onchoose}
        />
    }
}

#[component]
fn ChoicesControl(props: &ControlProps) -> Html {
    let is_chosen = |id: &AttributeId| match &props.value {
        Some(Value::MultipleChoice { choices }) => choices.contains(id),
        _ => false,
    };
    html! {
        <div class="checks">
            for value in &props.definition.values {
                <label key={value.id.as_str()}>
                    <input
                        type="checkbox"
                        checked={is_chosen(&value.id)}
                        aria-describedby={format!("{}-{}-help", props.id, value.id)}
                        onchange={props.send.reform({
                            let id = value.id.clone();
                            move |event: Event| Input::Listed(id.clone(), is_checked(&event))
                        })}
                    />
                    <span>{ &value.name }</span>
                    <span class="hint" id={format!("{}-{}-help", props.id, value.id)}>{ &value.help }</span>
                </label>
            }
        </div>
    }
}

/// Whether the checkbox that changed is checked now.
pub fn is_checked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|checkbox| checkbox.checked())
}
