//! A sum of money: its text, amount, currency and bounds.

use yew::prelude::*;

use super::control::{Control, is_checked};
use super::lists::CURRENCIES_ID;
use super::typed::{TypedPart, ValuePart};
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, MoneyNumber, ParseAs};
use annotator_core::project::value::{Money, Value};

pub fn money_control(props: &Control) -> Html {
    let money = match &props.value {
        Some(Value::Money(money)) => money.clone(),
        _ => Money::default(),
    };
    let id = &props.id;
    let ranged = money.min.is_some() || money.max.is_some();
    html! {
        <>
            <TypedPart
                id={id.clone()}
                value={money.text.clone()}
                placeholder={words::as_written()}
                describedby={props.describedby()}
                attribute={props.definition.id.clone()}
                part={ValuePart::MoneyText}
                send={props.send.clone()}
            />
            <div class="two">
                { number_part(props, "amount", words::amount(), MoneyNumber::Amount, money.amount.as_deref()) }
                { currency_part(props, money.currency.as_deref()) }
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    checked={money.approximate}
                    onchange={props.inputs().reform(|event: Event| {
                        Input::MoneyApproximate(is_checked(&event))
                    })}
                />
                <span>{ words::approximate() }</span>
            </label>
            <details class="form__range" open={ranged}>
                <summary>{ words::range() }</summary>
                <div class="two">
                    { number_part(props, "least", words::least(), MoneyNumber::Least, money.min.as_deref()) }
                    { number_part(props, "most", words::most(), MoneyNumber::Most, money.max.as_deref()) }
                </div>
            </details>
        </>
    }
}

/// One of the numbers, a decimal string.
fn number_part(
    props: &Control,
    name: &str,
    label: &'static str,
    which: MoneyNumber,
    value: Option<&str>,
) -> Html {
    let id: AttrValue = format!("{}-{name}", props.id).into();
    html! {
        <div>
            <label for={id.clone()}>{ label }</label>
            <TypedPart
                {id}
                value={value.map(|number| props.numbers.write_grouped(number)).unwrap_or_default()}
                parse_as={ParseAs::Amount(props.numbers)}
                problem={words::not_a_number(props.numbers)}
                inputmode="decimal"
                attribute={props.definition.id.clone()}
                part={ValuePart::MoneyNumber(which)}
                send={props.send.clone()}
            />
        </div>
    }
}

fn currency_part(props: &Control, value: Option<&str>) -> Html {
    let id: AttrValue = format!("{}-currency", props.id).into();
    html! {
        <div>
            <label for={id.clone()}>{ words::currency() }</label>
            <TypedPart
                {id}
                value={value.unwrap_or_default().to_owned()}
                parse_as={ParseAs::Currency}
                problem={words::not_a_currency()}
                placeholder={words::unknown()}
                list={CURRENCIES_ID}
                attribute={props.definition.id.clone()}
                part={ValuePart::MoneyCurrency}
                send={props.send.clone()}
            />
        </div>
    }
}
