//! How many works are how much like the key, as bars.

use yew::prelude::*;

use crate::ui::words::teaching as words;
use annotator_app::classroom::class_table::measured;
use annotator_core::classroom::class::Measure;
use annotator_jobs::class::ClassReport;

/// How many bars there are.
const BINS: u32 = 10;
/// The size of the picture, in its own units.
const HEIGHT: usize = 24;
const WIDTH: usize = 11;

pub fn histogram(report: &ClassReport, measure: Measure) -> Html {
    let scores = report.rows.iter().filter(|row| row.counts).filter_map(|row| row.score);
    let values: Vec<u32> = scores.filter_map(|score| measured(&score, measure).f1).collect();
    if values.len() < 2 {
        return Html::default();
    }
    let of_bin = |bin: u32| {
        let in_bin = values.iter().filter(|value| (**value * BINS / 10_000).min(BINS - 1) == bin);
        (bin, in_bin.count())
    };
    let bins: Vec<(u32, usize)> = (0..BINS).map(of_bin).collect();
    let most = bins.iter().map(|(_, count)| *count).max().unwrap_or_default().max(1);
    let sum: u64 = values.iter().map(|value| u64::from(*value)).sum();
    let average = u32::try_from(sum / values.len() as u64).ok();
    let said = bins.iter().filter(|(_, count)| *count > 0);
    let said = said.map(|(bin, count)| words::histogram_bin(*count, bin * 10, (bin + 1) * 10));
    let label = format!("{}: {}", words::likeness_histogram(), said.collect::<Vec<_>>().join(", "));
    let view_box = format!("0 0 {} {HEIGHT}", WIDTH * bins.len());
    html! {
        <span class="class__histogram">
            <svg role="img" aria-label={label} viewBox={view_box}>
                for (bin, count) in bins {
                    <rect x={(bin as usize * WIDTH).to_string()} width={(WIDTH - 2).to_string()}
                        y={(HEIGHT - (count * (HEIGHT - 1)).div_ceil(most).max(1)).to_string()}
                        height={(count * (HEIGHT - 1)).div_ceil(most).max(1).to_string()}
                        data-empty={(count == 0).to_string()} />
                }
            </svg>
            <span>{ words::average(&words::share(average)) }</span>
        </span>
    }
}
