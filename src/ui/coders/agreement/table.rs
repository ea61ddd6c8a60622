//! The figures by code.

use yew::prelude::*;

use super::{FoundProps, use_send};
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{agreement as words, all_tags, number};
use annotator_app::coders::agreement::figures::{Column, Measure, Verdict, sorted};
use annotator_app::coders::agreement::{AgreementMsg, Look, Shown};
use annotator_core::agreement::{Figure, Figures, Interval, Measured};
use annotator_core::project::id::CodeId;

/// The width of the drawn intervals.
const WIDTH: i64 = 240;

#[component]
pub fn ByCode(props: &FoundProps) -> Html {
    let send = use_send();
    let (view, found) = (&props.view, &props.found);
    let Shown { measure, sort, .. } = view.state.shown;
    let looks = view.project.codebook.looks();
    let head = |column: Column, name: &str, title: Option<&'static str>| {
        let by = sort.filter(|(by, _)| *by == column);
        let state = match by {
            Some((_, true)) => "descending",
            Some((_, false)) => "ascending",
            None => "none",
        };
        let next = match (column, by) {
            // Words first from A, numbers first from the greatest; then the other way, then as in the
            // codebook.
            (Column::Code, _) => None,
            (_, None) => Some((column, true)),
            (_, Some((_, true))) => Some((column, false)),
            (_, Some((_, false))) => None,
        };
        let shown = Shown { sort: next, ..view.state.shown };
        let onclick = send.reform(move |_: MouseEvent| AgreementMsg::Shown(shown));
        let number = column != Column::Code;
        html! {
            <th scope="col" aria-sort={state} data-kind={number.then_some("number")}>
                <button type="button" {title} {onclick}>{ name.to_owned() }</button>
            </th>
        }
    };
    let look = view.looking().map(|looking| &looking.look);
    let is_open = |wanted: &Look| look == Some(wanted);
    // A button that shows or hides passages.
    let shows = |wanted: Look| {
        let wanted = (!is_open(&wanted)).then_some(wanted);
        send.reform(move |_: MouseEvent| AgreementMsg::LookWanted(wanted.clone()))
    };
    let f1 = |name: &str, code: Option<&CodeId>, value: Measured| {
        let wanted = Look::Spans(code.cloned());
        let label = words::show_spans(name, &words::measured(value));
        leading(value, label, is_open(&wanted), shows(wanted))
    };
    let row = |at: usize| {
        let (code, figures) = found.answer.codes.get(at)?;
        let name = all_tags::code_name(&view.project.codebook, code);
        let wanted = Look::Disputes(Some(code.clone()));
        let disputed = is_open(&wanted);
        let onclick = shows(wanted);
        let open = disputed || is_open(&Look::Spans(Some(code.clone())));
        Some(html! {
            <tr key={code.to_string()} data-open={open.to_string()}>
                <th scope="row">
                    <button type="button" class="agreement__code" aria-expanded={disputed.to_string()}
                        aria-label={words::show_disputes(&name)} {onclick}>
                        { mark_among(&looks, code) }<span dir="auto">{ &name }</span>
                    </button>
                </th>
                <td data-kind="number">{ number(figures.given) }</td>
                { cells(figures, measure, true) }
                <td data-kind="number">{ f1(&name, Some(code), figures.f1_overlap) }</td>
            </tr>
        })
    };
    let all_disputed = is_open(&Look::Disputes(None));
    let all_open = all_disputed || is_open(&Look::Spans(None));
    let all = shows(Look::Disputes(None));
    let codes = words::codes(&view.project, view.layer.as_ref());
    let level = i64::from(found.question.drawing.level / 10);
    html! {
        <div class="agreement__scroll">
            <table class="agreement-table">
                <caption class="visually-hidden">{ words::by_code() }</caption>
                <thead>
                    <tr>
                        { head(Column::Code, words::code(), None) }
                        { head(Column::Units, words::units_head(), Some(words::units_hint())) }
                        { head(Column::Measure, words::short(measure), None) }
                        <th scope="col" data-kind="number">{ words::interval_head(level) }</th>
                        <th scope="col">
                            <span class="visually-hidden">{ words::interval_drawn() }</span>
                            { scale() }
                        </th>
                        <th scope="col" title={words::verdict_hint()}>
                            <span class="visually-hidden">{ words::in_words() }</span>
                        </th>
                        { head(Column::F1, words::f1(), Some(words::f1_hint())) }
                    </tr>
                </thead>
                <tbody>
                    <tr key="all" class="agreement-table__all" data-open={all_open.to_string()}>
                        <th scope="row">
                            <button type="button" class="agreement__code"
                                aria-expanded={all_disputed.to_string()}
                                aria-label={words::show_disputes(&codes)} onclick={all}>
                                { &codes }
                            </button>
                        </th>
                        <td data-kind="number">{ number(found.answer.overall.units) }</td>
                        { cells(&found.answer.overall, measure, false) }
                        <td data-kind="number">{ f1(&codes, None, found.answer.overall.f1_overlap) }</td>
                    </tr>
                    { for sorted(&found.answer, measure, sort).into_iter().filter_map(row) }
                </tbody>
            </table>
        </div>
    }
}

/// The cells from the measure to what it is worth.
fn cells(figures: &Figures, measure: Measure, judged: bool) -> Html {
    let (value, interval) = measure.of(figures);
    html! {
        <>
            <td data-kind="number">{ shown(value) }</td>
            <td data-kind="number" class="agreement-table__soft">{ interval_words(interval) }</td>
            <td>{ drawn(value, interval) }</td>
            <td>{ if judged { judgement(value, measure) } else { Html::default() } }</td>
        </>
    }
}

/// A figure, or that there is none, with the reason as its title.
pub fn shown(value: Measured) -> Html {
    match value {
        Ok(figure) => html! { <b>{ words::figure(figure) }</b> },
        Err(why) => html! {
            <span class="agreement-table__soft" title={words::why(why)}>{ words::undefined() }</span>
        },
    }
}

/// A figure as a button that shows the passages from which it comes; what is not defined has none.
pub fn leading(value: Measured, label: String, open: bool, onclick: Callback<MouseEvent>) -> Html {
    if value.is_err() {
        return shown(value);
    }
    html! {
        <button type="button" class="agreement__figure" aria-expanded={open.to_string()}
            aria-label={label.clone()} title={label} {onclick}>{ shown(value) }</button>
    }
}

pub fn interval_words(interval: Interval) -> Html {
    match interval {
        Ok((low, high)) => html! { words::interval_to(&words::figure(low), &words::figure(high)) },
        Err(why) => html! { <span title={words::why(why)}>{ "–" }</span> },
    }
}

/// What a value is worth; for one that is not defined, why.
fn judgement(value: Measured, measure: Measure) -> Html {
    match value {
        Ok(_) if !measure.has_thresholds() => Html::default(),
        Ok(figure) => {
            let verdict = Verdict::of(figure);
            let low = (verdict == Verdict::TooLow).then_some("low");
            html! { <span class="agreement-table__verdict" data-verdict={low}>{ words::verdict(verdict) }</span> }
        }
        Err(why) => html! { <span class="agreement-table__why">{ words::why(why) }</span> },
    }
}

/// Where a figure is on the scale from 0 to 1; what is less than 0 is at its start.
fn place(figure: Figure) -> i64 {
    figure.ten_thousandths().clamp(0, 10_000) * WIDTH / 10_000
}

/// Some text of a drawing. The macro would take `<text>` for HTML's.
fn label(x: i64, anchor: &'static str, words: &'static str) -> Html {
    html! { <text x={x.to_string()} y="12" text-anchor={anchor}>{ words }</text> }
}

fn scale() -> Html {
    html! {
        <svg class="agreement__drawn" viewBox="0 0 240 16" aria-hidden="true">
            { label(0, "start", "0") }
            { label(154, "middle", ".67") }
            { label(198, "middle", ".80") }
            { label(240, "end", "1") }
        </svg>
    }
}

/// An interval as a line, and the value as a dot.
pub fn drawn(value: Measured, interval: Interval) -> Html {
    let Ok(value) = value else { return Html::default() };
    let line = interval.ok().map(|(low, high)| {
        html! {
            <line class="agreement__interval" y1="10" y2="10" x1={place(low).to_string()}
                x2={place(high).to_string()} />
        }
    });
    html! {
        <svg class="agreement__drawn" viewBox="-6 0 252 20" aria-hidden="true">
            <line class="agreement__threshold" x1="160" x2="160" y1="0" y2="20" />
            <line class="agreement__threshold" x1="192" x2="192" y1="0" y2="20" />
            { line.unwrap_or_default() }
            <circle class="agreement__dot" cx={place(value).to_string()} cy="10" r="4.5" />
        </svg>
    }
}
