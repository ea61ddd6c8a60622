//! When to hand in: a day and a time, typed freely.

use yew::prelude::*;

use crate::browser::clock;
use crate::ui::classroom::make::maker::use_maker;
use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::field::value_of;
use crate::ui::words::{class as words, panels};
use annotator_app::classroom::due::{END_OF_DAY, read_day, read_time};
use annotator_app::classroom::making::TypedPart;
use annotator_core::classroom::exercise::Due;

#[derive(PartialEq, Properties)]
pub struct DueProps {
    pub due: Option<Due>,
}

#[component]
pub fn DueField(props: &DueProps) -> Html {
    let maker = use_maker();
    let day = use_state_eq(|| None::<String>);
    let time = use_state_eq(|| None::<String>);
    let (day_node, time_node) = (use_node_ref(), use_node_ref());
    let shown = |stored: Option<String>| AttrValue::from(stored.unwrap_or_default());
    let due = props.due.as_ref();
    use_mirrored(&day_node, shown(due.map(|due| words::due_day(&due.date))));
    use_mirrored(&time_node, shown(due.map(|due| words::due_clock(&due.time))));
    let set = {
        let (maker, known) = (maker, props.due.clone());
        Callback::from(move |(date, time): (Option<String>, Option<String>)| {
            let due = date.map(|date| with_offset(date, time, known.as_ref()));
            maker.change(Some(TypedPart::Due), |exercise| exercise.due = due);
        })
    };
    let typed = day.as_ref().map(|typed| (typed.trim().is_empty(), read(typed)));
    let typing = |state: &UseStateHandle<Option<String>>| {
        let state = state.setter();
        Callback::from(move |event: InputEvent| state.set(Some(value_of(&event))))
    };
    let on_day = {
        let (state, set, known) = (day.setter(), set.clone(), props.due.clone());
        Callback::from(move |event: Event| {
            let typed = value_of(&event);
            let time = known.as_ref().map(|due| due.time.clone());
            let date = read(&typed);
            if date.is_some() || typed.trim().is_empty() {
                state.set(None);
                set.emit((date, time));
            }
        })
    };
    let on_time = {
        let (state, known) = (time.setter(), props.due.clone());
        Callback::from(move |event: Event| {
            let time = read_time(&value_of(&event));
            if let (Some(time), Some(due)) = (time, &known) {
                state.set(None);
                set.emit((Some(due.date.clone()), Some(time)));
            }
        })
    };
    let wrong_day = typed.as_ref().is_some_and(|(empty, day)| !empty && day.is_none());
    let wrong_time = time.as_ref().is_some_and(|typed| read_time(typed).is_none());
    let hint = match (&typed, due) {
        (Some((false, Some(day))), _) => words::reads_as(&words::due_day(day)),
        _ if wrong_day => words::no_such_day().to_owned(),
        _ if wrong_time => words::no_such_time().to_owned(),
        (_, Some(due)) => words::due_hint(&words::utc(due.offset)),
        (_, None) => words::due_example(&example()),
    };
    html! {
        <div class="field-row" role="group" aria-labelledby="due-label">
            <span class="making__label" id="due-label">{ words::due() }</span>
            <span class="making__range">
                <input class="field making__day" ref={day_node} type="text" autocomplete="off"
                    aria-label={words::due_date()} aria-describedby="due-hint"
                    aria-invalid={wrong_day.then_some("true")}
                    oninput={typing(&day)} onchange={on_day} />
                <input class="field making__time" ref={time_node} type="text" autocomplete="off"
                    aria-label={words::due_clock_name()} aria-describedby="due-hint"
                    aria-invalid={wrong_time.then_some("true")} disabled={due.is_none()}
                    oninput={typing(&time)} onchange={on_time} />
            </span>
            <p class="hint" id="due-hint" data-problem={(wrong_day || wrong_time).to_string()}>
                { hint }
            </p>
        </div>
    }
}

fn read(typed: &str) -> Option<String> {
    read_day(typed, clock::now().date())
}

/// A day a week from now, as it may be typed.
fn example() -> String {
    panels::date(clock::now().date().saturating_add(time::Duration::days(7)))
}

/// A due time by the clock of this computer.
fn with_offset(date: String, time: Option<String>, known: Option<&Due>) -> Due {
    let time = time.unwrap_or_else(|| END_OF_DAY.to_owned());
    let mut due = Due { date, time, offset: known.map_or(0, |due| due.offset) };
    due.offset = clock::offset_at(&due).unwrap_or(due.offset);
    due
}
