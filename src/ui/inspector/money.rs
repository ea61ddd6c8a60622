//! A sum of money: as written, its number, its currency, its bounds.

use yew::prelude::*;

use super::control::{ControlProps, TypedPart, is_checked};
use super::lists::CURRENCIES_ID;
use crate::app::form::{Input, MoneyNumber, Reading};
use crate::core::value::{Money, Value};
use crate::ui::words::en::grouped;
use crate::ui::words::en::inspector as words;

/// The control.
#[component]
pub fn MoneyControl(props: &ControlProps) -> Html {
    let money = match &props.value {
        Some(Value::Money(money)) => money.clone(),
        _ => Money::default(),
    };
    let id = &props.id;
    let send_text =
        use_callback(props.send.clone(), |text, send| send.emit(Input::MoneyText(text)));
    let ranged = money.min.is_some() || money.max.is_some();
    html! {
        <>
            <TypedPart
                id={id.clone()}
                value={money.text.clone()}
                placeholder={words::MONEY_TEXT}
                describedby={props.describedby()}
                send={send_text}
            />
            <div class="two">
                <NumberPart
                    id={format!("{id}-amount")}
                    label={words::AMOUNT}
                    which={MoneyNumber::Amount}
                    value={money.amount.clone()}
                    send={props.send.clone()}
                />
                <CurrencyPart
                    id={format!("{id}-currency")}
                    value={money.currency.clone()}
                    send={props.send.clone()}
                />
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    checked={money.approximate}
                    onchange={props.send.reform(|event: Event| {
                        Input::MoneyApproximate(is_checked(&event))
                    })}
                />
                <span>{ words::APPROXIMATE }</span>
            </label>
            <details class="form__range" open={ranged}>
                <summary>{ words::RANGE }</summary>
                <div class="two">
                    <NumberPart
                        id={format!("{id}-least")}
                        label={words::LEAST}
                        which={MoneyNumber::Least}
                        value={money.min.clone()}
                        send={props.send.clone()}
                    />
                    <NumberPart
                        id={format!("{id}-most")}
                        label={words::MOST}
                        which={MoneyNumber::Most}
                        value={money.max.clone()}
                        send={props.send.clone()}
                    />
                </div>
            </details>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NumberPartProps {
    id: AttrValue,
    label: AttrValue,
    which: MoneyNumber,
    /// A decimal string.
    value: Option<String>,
    send: Callback<Input>,
}

#[component]
fn NumberPart(props: &NumberPartProps) -> Html {
    let send = use_callback((props.send.clone(), props.which), |text, (send, which)| {
        send.emit(Input::MoneyNumber(*which, text));
    });
    let shown = props.value.as_deref().map(grouped).unwrap_or_default();
    html! {
        <div>
            <label for={props.id.clone()}>{ props.label.clone() }</label>
            <TypedPart
                id={props.id.clone()}
                value={shown}
                reading={Reading::Amount}
                problem={words::NOT_A_NUMBER}
                inputmode="decimal"
                {send}
            />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CurrencyPartProps {
    id: AttrValue,
    value: Option<String>,
    send: Callback<Input>,
}

#[component]
fn CurrencyPart(props: &CurrencyPartProps) -> Html {
    let send = use_callback(props.send.clone(), |text, send| send.emit(Input::MoneyCurrency(text)));
    html! {
        <div>
            <label for={props.id.clone()}>{ words::CURRENCY }</label>
            <TypedPart
                id={props.id.clone()}
                value={props.value.clone().unwrap_or_default()}
                reading={Reading::Currency}
                problem={words::NOT_A_CURRENCY}
                placeholder={words::UNKNOWN}
                list={CURRENCIES_ID}
                {send}
            />
        </div>
    }
}
