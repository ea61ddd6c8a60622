//! A date: as written, what it was read as, and the day set by hand.

use yew::prelude::*;

use super::control::{ControlProps, TypedPart};
use crate::app::form::{Input, Reading};
use crate::core::value::{DatePrecision, DateValue, Value};
use crate::ui::select::{Entry, Select};
use crate::ui::words::en::inspector as words;

const PRECISIONS: [(DatePrecision, &str); 3] =
    [(DatePrecision::Day, "day"), (DatePrecision::Month, "month"), (DatePrecision::Year, "year")];

/// The control.
#[component]
pub fn DateControl(props: &ControlProps) -> Html {
    let date = match &props.value {
        Some(Value::Date(date)) => date.clone(),
        _ => DateValue::default(),
    };
    let send_text = use_callback(props.send.clone(), |text, send| send.emit(Input::DateText(text)));
    let send_day = use_callback(props.send.clone(), |day, send| send.emit(Input::DateDay(day)));
    let reading = words::reading(&date);
    let (day_id, precision_id) = (format!("{}-day", props.id), format!("{}-precision", props.id));
    html! {
        <>
            <TypedPart
                id={props.id.clone()}
                value={date.text.clone()}
                placeholder={words::DATE_TEXT}
                describedby={format!("{}-reading {}", props.id, props.describedby())}
                send={send_text}
            />
            <p class="form__reading hint" id={format!("{}-reading", props.id)} role="status">
                { reading }
            </p>
            <div class="two">
                <div>
                    <label for={day_id.clone()}>{ words::DAY }</label>
                    <TypedPart
                        id={day_id}
                        kind="date"
                        value={date.day.clone().unwrap_or_default()}
                        reading={Reading::Day}
                        send={send_day}
                    />
                </div>
                <div>
                    <label for={precision_id.clone()}>{ words::PRECISION }</label>
                    <Precision id={precision_id} value={date.precision} send={props.send.clone()} />
                </div>
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PrecisionProps {
    id: AttrValue,
    value: Option<DatePrecision>,
    send: Callback<Input>,
}

#[component]
fn Precision(props: &PrecisionProps) -> Html {
    let entries: Vec<Entry> = [Entry::new("", words::NO_PRECISION)]
        .into_iter()
        .chain(PRECISIONS.map(|(precision, id)| Entry::new(id, words::precision(precision))))
        .collect();
    let value = PRECISIONS.iter().find(|(precision, _)| Some(*precision) == props.value);
    let send = props.send.clone();
    let onchoose = Callback::from(move |chosen: String| {
        if let Some((precision, _)) = PRECISIONS.iter().find(|(_, id)| *id == chosen) {
            send.emit(Input::DatePrecision(*precision));
        }
    });
    html! {
        <Select id={props.id.clone()} value={value.map_or("", |(_, id)| id)} {entries} {onchoose} />
    }
}
