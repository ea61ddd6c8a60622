//! The controls for fields, by the kind of attribute.

use yew::prelude::*;

use super::control::{Control, FEW_VALUES, is_checked};
use super::date::date_control;
use super::money::money_control;
use super::party::party_control;
use super::radio::{Radio, Radios, radios};
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, ParseAs};
use annotator_core::codebook::AttributeKind;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::Value;

/// The control for the attribute's kind.
pub fn control(props: &Control) -> Html {
    let control = match props.definition.kind {
        AttributeKind::Text => text_control(props),
        AttributeKind::Choice if props.definition.values.len() > FEW_VALUES => {
            choice_control(props)
        }
        AttributeKind::Choice => few_choices_control(props),
        AttributeKind::MultipleChoice => choices_control(props),
        AttributeKind::Number => number_control(props),
        AttributeKind::YesNo => yes_no_control(props),
        AttributeKind::Date => date_control(props),
        AttributeKind::Money => money_control(props),
        AttributeKind::Party => party_control(props),
    };
    html! { <div class="form__control">{ control }</div> }
}

fn text_control(props: &Control) -> Html {
    let text = match props.value {
        Some(Value::Text { text }) => text.clone(),
        _ => String::new(),
    };
    html! {
        // It grows with the text, so that a long phrase can be read.
        <TypedPart
            id={props.id.clone()}
            value={text}
            parse_as={ParseAs::Text}
            rows=1
            growing=true
            describedby={props.describedby()}
            attribute={props.definition.id.clone()}
            part={ValuePart::Text}
            send={props.send.clone()}
        />
    }
}

fn number_control(props: &Control) -> Html {
    let number = match props.value {
        Some(Value::Number { number }) => props.numbers.write(number),
        _ => String::new(),
    };
    html! {
        <TypedPart
            id={props.id.clone()}
            value={number}
            parse_as={ParseAs::Number(props.numbers)}
            problem={words::not_a_number(props.numbers)}
            inputmode="decimal"
            describedby={props.describedby()}
            attribute={props.definition.id.clone()}
            part={ValuePart::Number}
            send={props.send.clone()}
        />
    }
}

fn chosen(value: Option<&Value>) -> AttrValue {
    match value {
        Some(Value::Choice { choice }) => choice.to_string().into(),
        _ => AttrValue::default(),
    }
}

fn choice_control(props: &Control) -> Html {
    let values = props.definition.values.iter();
    let entries: Vec<Entry> = [Entry::new("", words::empty())]
        .into_iter()
        .chain(values.map(|value| Entry::new(value.id.to_string(), value.name.clone())))
        .collect();
    let onchoose = props.inputs().reform(|value: String| Input::Choice(ChoiceId::parse(&value)));
    html! {
        <Select
            id={props.id.clone()}
            value={chosen(props.value)}
            {entries}
            describedby={props.describedby()}
            {onchoose}
        />
    }
}

fn few_choices_control(props: &Control) -> Html {
    let values = props.definition.values.iter();
    let entries: Vec<Radio> = values
        .map(|value| Radio::new(value.id.to_string(), value.name.clone()))
        .chain([Radio::new("", words::empty())])
        .collect();
    let onchoose = props.inputs().reform(|value: AttrValue| Input::Choice(ChoiceId::parse(&value)));
    radio_group(props, chosen(props.value), entries, onchoose)
}

fn yes_no_control(props: &Control) -> Html {
    let value = match props.value {
        Some(Value::YesNo { yes: true }) => "yes",
        Some(Value::YesNo { yes: false }) => "no",
        _ => "",
    };
    let onchoose = props.inputs().reform(|value: AttrValue| {
        Input::YesNo(match value.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    });
    let entries = vec![
        Radio::new("yes", words::yes()),
        Radio::new("no", words::no()),
        Radio::new("", words::empty()),
    ];
    radio_group(props, value.into(), entries, onchoose)
}

fn radio_group(
    props: &Control,
    value: AttrValue,
    entries: Vec<Radio>,
    onchoose: Callback<AttrValue>,
) -> Html {
    radios(&Radios {
        name: props.id.clone(),
        labelledby: format!("{}-label", props.id).into(),
        describedby: Some(props.describedby().into()),
        value,
        radios: entries,
        onchoose,
    })
}

fn choices_control(props: &Control) -> Html {
    let is_chosen = |id: &ChoiceId| match props.value {
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
                        onchange={props.inputs().reform({
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
