//! A date: its text, how it was read, and the day set by hand.

use yew::prelude::*;

use super::control::Control;
use super::typed::{TypedPart, ValuePart};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::inspector as words;
use annotator_app::coding::form::{Input, ParseAs};
use annotator_core::project::value::{DatePrecision, DateValue, Value};

const PRECISIONS: [(DatePrecision, &str); 3] =
    [(DatePrecision::Day, "day"), (DatePrecision::Month, "month"), (DatePrecision::Year, "year")];

pub fn date_control(props: &Control) -> Html {
    let date = match &props.value {
        Some(Value::Date(date)) => date.clone(),
        _ => DateValue::default(),
    };
    let reading = words::reading(&date);
    let (day_id, precision_id) = (format!("{}-day", props.id), format!("{}-precision", props.id));
    html! {
        <>
            <TypedPart
                id={props.id.clone()}
                value={date.text.clone()}
                placeholder={words::as_written()}
                describedby={format!("{}-reading {}", props.id, props.describedby())}
                attribute={props.definition.id.clone()}
                part={ValuePart::DateText}
                send={props.send.clone()}
            />
            <p class="form__reading hint" id={format!("{}-reading", props.id)} role="status">
                { reading }
            </p>
            <div class="two">
                <div>
                    <label for={day_id.clone()}>{ words::day() }</label>
                    <TypedPart
                        id={day_id}
                        kind="date"
                        value={date.day.clone().unwrap_or_default()}
                        parse_as={ParseAs::Day}
                        attribute={props.definition.id.clone()}
                        part={ValuePart::DateDay}
                        send={props.send.clone()}
                    />
                </div>
                <div>
                    <label for={precision_id.clone()}>{ words::precision_word() }</label>
                    { precision(precision_id, date.precision, props) }
                </div>
            </div>
        </>
    }
}

fn precision(id: String, value: Option<DatePrecision>, props: &Control) -> Html {
    let entries: Vec<Entry> = [Entry::new("", words::empty())]
        .into_iter()
        .chain(PRECISIONS.map(|(precision, id)| Entry::new(id, words::precision(precision))))
        .collect();
    let value = PRECISIONS.iter().find(|(precision, _)| Some(*precision) == value);
    let send = props.inputs();
    let onchoose = Callback::from(move |chosen: String| {
        if let Some((precision, _)) = PRECISIONS.iter().find(|(_, id)| *id == chosen) {
            send.emit(Input::DatePrecision(*precision));
        }
    });
    html! {
        <Select {id} value={value.map_or("", |(_, id)| id)} {entries} {onchoose} />
    }
}
