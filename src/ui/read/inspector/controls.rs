//! The controls for fields, by the kind of attribute.

use yew::prelude::*;

use super::control::Control;
use super::segments::{Segment, Segments, segments};
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, ParseAs, sign_of};
use annotator_core::codebook::{AttributeKind, Choice};
use annotator_core::project::id::ChoiceId;
use annotator_core::project::value::{PartyKind, Value};

/// The control for the attribute's kind.
pub fn control(props: &Control) -> Html {
    match props.definition.kind {
        AttributeKind::Text => text_control(props),
        AttributeKind::Choice => choice_control(props),
        AttributeKind::MultipleChoice => choices_control(props),
        AttributeKind::Number => number_control(props),
        AttributeKind::YesNo => yes_no_control(props),
        AttributeKind::Date => words_control(props, ValuePart::DateText),
        AttributeKind::Money => words_control(props, ValuePart::MoneyText),
        AttributeKind::Party => party_control(props),
    }
}

/// What is shown of a value while it is not being typed.
fn meaning(props: &Control, value: &Value) -> String {
    match value {
        Value::Text { text } => text.clone(),
        Value::Date(date) => words::date_shown(date),
        Value::Money(money) => words::money_shown(money, props.numbers),
        Value::Party(party) => words::party_shown(party, props.delegation),
        Value::Choice { .. }
        | Value::MultipleChoice { .. }
        | Value::Number { .. }
        | Value::YesNo { .. } => String::new(),
    }
}

/// What was read from the passage, as the placeholder of the empty field.
fn proposed(props: &Control) -> Option<AttrValue> {
    let value = props.proposed.filter(|_| props.value.is_none())?;
    let kind = match value {
        Value::Party(party) => party.party.map(words::party_kind),
        _ => None,
    };
    let meaning = meaning(props, value);
    Some(match kind {
        Some(kind) => words::with_kind(&meaning, kind).into(),
        None => meaning.into(),
    })
}

fn text_control(props: &Control) -> Html {
    let text = match props.value {
        Some(Value::Text { text }) => text.clone(),
        _ => String::new(),
    };
    html! {
        // It grows with the text while it is in use, so that a long phrase can be read.
        <TypedPart
            id={props.id.clone()}
            value={text}
            parse_as={ParseAs::Text}
            rows=1
            placeholder={proposed(props)}
            required={props.definition.required}
            describedby={props.describedby()}
            attribute={props.definition.id.clone()}
            part={ValuePart::Text}
            send={props.send.clone()}
        />
    }
}

/// A date, a sum or a party: its meaning is shown, and its words are typed.
fn words_control(props: &Control, part: ValuePart) -> Html {
    let text = match props.value {
        Some(Value::Date(date)) => date.text.clone(),
        Some(Value::Money(money)) => money.text.clone(),
        Some(Value::Party(party)) => party.text.clone(),
        _ => String::new(),
    };
    let resting = props.value.map(|value| meaning(props, value));
    html! {
        <TypedPart
            id={props.id.clone()}
            value={text}
            resting={resting.map(AttrValue::from)}
            placeholder={proposed(props)}
            required={props.definition.required}
            describedby={props.describedby()}
            attribute={props.definition.id.clone()}
            {part}
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
            required={props.definition.required}
            describedby={props.describedby()}
            attribute={props.definition.id.clone()}
            part={ValuePart::Number}
            send={props.send.clone()}
        />
    }
}

const KINDS: [(PartyKind, &str); 5] = [
    (PartyKind::SpeakerState, "speaker"),
    (PartyKind::OtherState, "state"),
    (PartyKind::Organisation, "organisation"),
    (PartyKind::Group, "group"),
    (PartyKind::Unspecified, "unspecified"),
];

/// A party's words and, after them, what kind of party it is.
fn party_control(props: &Control) -> Html {
    let party = match props.value {
        Some(Value::Party(party)) => Some(party),
        _ => None,
    };
    let kind = party.and_then(|party| party.party);
    let kind = KINDS.iter().find(|(known, _)| Some(*known) == kind).map_or("", |(_, id)| id);
    let entries: Vec<Entry> = [Entry::new("", words::empty_kind())]
        .into_iter()
        .chain(KINDS.map(|(kind, id)| Entry::new(id, words::party_kind(kind))))
        .collect();
    let onchoose = props.inputs().reform(|chosen: String| {
        Input::PartyKind(KINDS.iter().find(|(_, id)| *id == chosen).map(|(kind, _)| *kind))
    });
    html! {
        <div class="party" data-filled={party.is_some().to_string()}>
            { words_control(props, ValuePart::PartyText) }
            if party.is_some() {
                <Select
                    id={format!("{}-kind", props.id)}
                    label={words::party_kind_word()}
                    value={kind}
                    {entries}
                    {onchoose}
                />
            }
        </div>
    }
}

fn segment(choice: &Choice, chosen: bool) -> Segment {
    Segment {
        value: choice.id.to_string().into(),
        name: choice.name.clone().into(),
        sign: sign_of(choice),
        help: choice.help.clone().into(),
        chosen,
    }
}

fn choice_control(props: &Control) -> Html {
    let is_chosen = |id: &ChoiceId| match props.value {
        Some(Value::Choice { choice }) => choice == id,
        _ => false,
    };
    let all = &props.definition.values;
    let all: Vec<Segment> = all.iter().map(|it| segment(it, is_chosen(&it.id))).collect();
    let onchoose = props.inputs().reform(|(value, on): (AttrValue, bool)| {
        Input::Choice(ChoiceId::parse(&value).filter(|_| on))
    });
    group(props, false, &all, onchoose)
}

fn choices_control(props: &Control) -> Html {
    let is_chosen = |id: &ChoiceId| match props.value {
        Some(Value::MultipleChoice { choices }) => choices.contains(id),
        _ => false,
    };
    let all = &props.definition.values;
    let all: Vec<Segment> = all.iter().map(|it| segment(it, is_chosen(&it.id))).collect();
    let send = props.inputs();
    let onchoose = Callback::from(move |(value, on): (AttrValue, bool)| {
        if let Some(id) = ChoiceId::parse(&value) {
            send.emit(Input::Listed(id, on));
        }
    });
    group(props, true, &all, onchoose)
}

fn yes_no_control(props: &Control) -> Html {
    let one = |value: &'static str, name: &'static str, yes: bool| Segment {
        value: value.into(),
        name: name.into(),
        sign: None,
        help: AttrValue::default(),
        chosen: props.value == Some(&Value::YesNo { yes }),
    };
    let all = [one("yes", words::yes(), true), one("no", words::no(), false)];
    let onchoose = props.inputs().reform(|(value, on): (AttrValue, bool)| {
        Input::YesNo(on.then_some(value.as_str() == "yes"))
    });
    group(props, false, &all, onchoose)
}

fn group(
    props: &Control,
    multiple: bool,
    all: &[Segment],
    onchoose: Callback<(AttrValue, bool)>,
) -> Html {
    segments(&Segments {
        id: props.id.clone(),
        labelledby: format!("{}-label", props.id).into(),
        describedby: Some(props.describedby().into()),
        multiple,
        segments: all,
        onchoose,
    })
}
