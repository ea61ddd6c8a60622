//! Revisions of the codebook, and groups of statements, each measured by itself.

use yew::prelude::*;

use super::FoundProps;
use super::table::{drawn, interval_words, shown};
use crate::ui::words::{agreement as words, number};
use annotator_app::coders::agreement::figures::Measure;
use annotator_app::coders::agreement::question::SliceName;
use annotator_core::agreement::{Figure, SliceFigures};
use annotator_core::codebook::version::versions;

type Named = (String, SliceFigures);

/// Which part of the results the intervals cover, in hundredths.
const LEVEL: i64 = 95;

#[component]
pub fn RoundsPage(props: &FoundProps) -> Html {
    let (view, found) = (&props.view, &props.found);
    let measure = view.state.shown.measure;
    let versions = versions(&view.project.attachments);
    let (mut rounds, mut groups, mut coders) = (Vec::new(), Vec::new(), Vec::new());
    for (name, figures) in found.slices.iter().zip(&found.answer.slices) {
        let named = (words::slice_name(name, &versions), figures.clone());
        match name {
            SliceName::Coders(_) => coders.push(named),
            SliceName::Round(_) => rounds.push(named),
            SliceName::Group(_) | SliceName::Value(..) => groups.push(named),
        }
    }
    html! {
        <div class="agreement__text">
            <h2 id="agreement-rounds">{ words::rounds() }</h2>
            if rounds.is_empty() {
                <p class="hint">{ words::no_rounds() }</p>
            } else {
                <p class="hint">{ words::rounds_lead() }</p>
                { chart(&rounds, measure) }
                { table(&rounds, measure, words::round(), "agreement-rounds") }
            }
            <h2 id="agreement-coders">{ words::of_coders() }</h2>
            if coders.is_empty() {
                <p class="hint">{ words::no_coder_groups() }</p>
            } else {
                <p class="hint">{ words::of_coders_lead() }</p>
                { table(&coders, measure, words::group(), "agreement-coders") }
            }
            <h2 id="agreement-groups">{ words::groups() }</h2>
            if groups.is_empty() {
                <p class="hint">{ words::no_groups() }</p>
            } else {
                { table(&groups, measure, words::group(), "agreement-groups") }
            }
        </div>
    }
}

fn table(rows: &[Named], measure: Measure, head: &'static str, labelled: &'static str) -> Html {
    let row = |(name, slice): &Named| {
        let (value, interval) = measure.of(&slice.figures);
        html! {
            <tr>
                <th scope="row" dir="auto">{ name }</th>
                <td data-kind="number">{ number(slice.coders) }</td>
                <td data-kind="number">{ number(slice.statements) }</td>
                <td data-kind="number">{ number(slice.figures.units) }</td>
                <td data-kind="number">{ shown(value) }</td>
                <td data-kind="number" class="agreement-table__soft">{ interval_words(interval) }</td>
                <td>{ drawn(value, interval) }</td>
            </tr>
        }
    };
    html! {
        <div class="agreement__scroll">
            <table class="agreement-table" aria-labelledby={labelled}>
                <thead>
                    <tr>
                        <th scope="col">{ head }</th>
                        <th scope="col" data-kind="number">{ words::coders() }</th>
                        <th scope="col" data-kind="number">{ words::statements() }</th>
                        <th scope="col" data-kind="number">{ words::units_head() }</th>
                        <th scope="col" data-kind="number">{ words::short(measure) }</th>
                        <th scope="col" data-kind="number">{ words::interval_head(LEVEL) }</th>
                        <th scope="col"><span class="visually-hidden">{ words::interval_drawn() }</span></th>
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

const WIDTH: usize = 480;
const HEIGHT: i64 = 160;

/// The rounds from the first to the last: a line through the values, and their intervals.
fn chart(rounds: &[Named], measure: Measure) -> Html {
    let step = WIDTH / rounds.len().max(1);
    let x = |at: usize| (at * step + step / 2).to_string();
    let y = |figure: Figure| {
        let share = figure.ten_thousandths().clamp(0, 10_000);
        (HEIGHT - share * HEIGHT / 10_000 + 8).to_string()
    };
    let values = rounds.iter().enumerate().filter_map(|(at, (_, slice))| {
        let (value, interval) = measure.of(&slice.figures);
        Some((at, value.ok()?, interval))
    });
    let points: Vec<String> =
        values.clone().map(|(at, value, _)| format!("{},{}", x(at), y(value))).collect();
    let marks = values.map(|(at, value, interval)| {
        let line = interval.ok().map(|(low, high)| {
            html! { <line class="agreement__interval" x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} /> }
        });
        html! {
            <g key={at}>
                { line.unwrap_or_default() }
                <circle class="agreement__dot" cx={x(at)} cy={y(value)} r="5" />
            </g>
        }
    });
    let threshold = |value: f64| {
        let at = Figure::new(value).map(y).unwrap_or_default();
        html! { <line class="agreement__threshold" x1="0" x2={WIDTH.to_string()} y1={at.clone()} y2={at} /> }
    };
    html! {
        <svg class="agreement__chart" viewBox={format!("0 0 {WIDTH} {}", HEIGHT + 16)} role="img"
            aria-label={words::rounds_chart(words::measure_name(measure))}>
            { threshold(0.667) }
            { threshold(0.8) }
            <polyline class="agreement__line" points={points.join(" ")} />
            { for marks }
        </svg>
    }
}
