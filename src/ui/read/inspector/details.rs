//! The parts of a date, a sum or a party, to be corrected by hand where the words say too little.

use yew::prelude::*;

use super::field::Fields;
use super::lists::{COUNTRIES_ID, CURRENCIES_ID};
use super::subject::Subject;
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::fresh::fresh;
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, MoneyNumber, ParseAs, country_name};
use annotator_core::codebook::{AttributeDefinition, AttributeKind};
use annotator_core::phrases::number::Numbers;
use annotator_core::project::value::{DateValue, Money, Party, PartyKind, Value};

/// What is read from the words of a value, and fields to correct it; nothing for other kinds.
pub fn details(
    definition: &AttributeDefinition,
    value: Option<&Value>,
    shown: &Subject,
    fields: &Fields,
) -> Html {
    let parts = Parts { definition, numbers: shown.numbers, fields };
    let (reading, content) = match (definition.kind, value) {
        (AttributeKind::Date, Some(Value::Date(date))) => (words::reading(date), parts.date(date)),
        (AttributeKind::Money, Some(Value::Money(money))) => (String::new(), parts.money(money)),
        (AttributeKind::Party, Some(Value::Party(party))) if has_country(party) => {
            (String::new(), parts.party(party))
        }
        _ => return Html::default(),
    };
    html! {
        <>
            if !reading.is_empty() { <p role="status">{ fresh(reading) }</p> }
            <details class="fact__details">
                <summary>{ words::correct() }</summary>
                <div class="two">{ content }</div>
            </details>
        </>
    }
}

struct Parts<'a> {
    definition: &'a AttributeDefinition,
    numbers: Numbers,
    fields: &'a Fields,
}

/// One of the parts.
struct Part {
    name: &'static str,
    label: &'static str,
    value: String,
    parse_as: ParseAs,
    problem: Option<AttrValue>,
    list: Option<&'static str>,
    part: ValuePart,
}

impl Parts<'_> {
    fn date(&self, date: &DateValue) -> Html {
        self.typed(Part {
            name: "day",
            label: words::day(),
            value: words::day_shown(date),
            parse_as: ParseAs::Day,
            problem: Some(words::not_a_day().into()),
            list: None,
            part: ValuePart::DateDay,
        })
    }

    fn money(&self, money: &Money) -> Html {
        let onchange = self
            .inputs()
            .reform(|event: Event| Input::MoneyApproximate(super::control::is_checked(&event)));
        html! {
            <>
                { self.number("amount", words::amount(), MoneyNumber::Amount, money.amount.as_deref()) }
                { self.typed(Part {
                    name: "currency",
                    label: words::currency(),
                    value: money.currency.clone().unwrap_or_default(),
                    parse_as: ParseAs::Currency,
                    problem: Some(words::not_a_currency().into()),
                    list: Some(CURRENCIES_ID),
                    part: ValuePart::MoneyCurrency,
                }) }
                { self.number("least", words::least(), MoneyNumber::Least, money.min.as_deref()) }
                { self.number("most", words::most(), MoneyNumber::Most, money.max.as_deref()) }
                <label class="check">
                    <input type="checkbox" checked={money.approximate} {onchange} />
                    <span>{ words::approximate() }</span>
                </label>
            </>
        }
    }

    fn party(&self, party: &Party) -> Html {
        self.typed(Part {
            name: "country",
            label: words::country(),
            value: party.iso3.as_deref().map(country_name).unwrap_or_default(),
            parse_as: ParseAs::Country,
            problem: Some(words::not_a_country().into()),
            list: Some(COUNTRIES_ID),
            part: ValuePart::PartyCountry,
        })
    }

    /// One of the numbers, a decimal string.
    fn number(
        &self,
        name: &'static str,
        label: &'static str,
        which: MoneyNumber,
        value: Option<&str>,
    ) -> Html {
        self.typed(Part {
            name,
            label,
            value: value.map(|number| self.numbers.write_grouped(number)).unwrap_or_default(),
            parse_as: ParseAs::Amount(self.numbers),
            problem: Some(words::not_a_number(self.numbers).into()),
            list: None,
            part: ValuePart::MoneyNumber(which),
        })
    }

    fn typed(&self, part: Part) -> Html {
        let id: AttrValue = format!("field-{}-{}", self.definition.id, part.name).into();
        html! {
            <div>
                <label for={id.clone()}>{ part.label }</label>
                <TypedPart
                    {id}
                    value={part.value}
                    parse_as={part.parse_as}
                    problem={part.problem}
                    list={part.list.map(AttrValue::from)}
                    attribute={self.definition.id.clone()}
                    part={part.part}
                    send={self.fields.send.clone()}
                />
            </div>
        }
    }

    fn inputs(&self) -> Callback<Input> {
        let id = self.definition.id.clone();
        self.fields.send.reform(move |input| (Some(id.clone()), input))
    }
}

/// Whether the party can have a country: States do, and parties of unknown kind.
fn has_country(party: &Party) -> bool {
    let state = matches!(party.party, None | Some(PartyKind::SpeakerState | PartyKind::OtherState));
    state || party.iso3.is_some()
}
