//! What is known about the positions of a file that has no words to check them by, and what else
//! they could count.

use yew::prelude::*;

use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::import as words;
use annotator_app::exchange::importing::{ImportMsg, Importing};
use annotator_core::exchange::import::{CountedWay, Positions, Sample};

/// The section about positions: what was found out, the ways to count, and passages of the chosen
/// one.
pub fn positions(known: &Positions, importing: &Importing, tell: &Callback<ImportMsg>) -> Html {
    let chosen = known.ways.iter().position(|way| Some(way.counting) == importing.counting);
    // Until the user has chosen, the passages of every way are shown.
    let shown: Vec<&CountedWay> = match chosen {
        Some(at) => known.ways.get(at).into_iter().collect(),
        None => known.ways.iter().collect(),
    };
    html! {
        <section class="positions" aria-labelledby="foreign-positions">
            <h3 id="foreign-positions">{ words::positions() }</h3>
            for (at, said) in words::about_positions(known).into_iter().enumerate() {
                <p key={at}>{ said }</p>
            }
            if known.ways.len() > 1 {
                { choice(known, chosen, tell) }
            }
            for (at, way) in shown.into_iter().enumerate() {
                { samples(at, way, chosen.is_none()) }
            }
        </section>
    }
}

/// Passages of a way to count. If several ways are shown, each has its name above them.
fn samples(at: usize, way: &CountedWay, named: bool) -> Html {
    let id = format!("foreign-way-{at}");
    html! {
        <div key={at}>
            <p class="hint" {id}>
                { if named { words::counted_way(way) } else { words::positions_samples().into() } }
            </p>
            <ul class="remarks" aria-labelledby={format!("foreign-way-{at}")}>
                for (at, sample) in way.samples.iter().enumerate() {
                    <li key={at} dir="auto">{ passage(sample) }</li>
                }
            </ul>
        </div>
    }
}

fn choice(known: &Positions, chosen: Option<usize>, tell: &Callback<ImportMsg>) -> Html {
    let ways: Vec<_> = known.ways.iter().map(|way| way.counting).collect();
    let tell = tell.clone();
    let onchoose = Callback::from(move |value: String| {
        if let Some(way) = value.parse::<usize>().ok().and_then(|at| ways.get(at)) {
            tell.emit(ImportMsg::CountingChosen(*way));
        }
    });
    let named = known.ways.iter().enumerate();
    let named = named.map(|(at, way)| Entry::new(at.to_string(), words::counted_way(way)));
    let nothing = Entry { disabled: true, ..Entry::new("", words::positions_choose()) };
    let entries: Vec<Entry> =
        std::iter::once(nothing).filter(|_| chosen.is_none()).chain(named).collect();
    let value = chosen.map(|at| at.to_string()).unwrap_or_default();
    html! {
        <div class="field-row">
            <label for="foreign-counting">{ words::positions_choice() }</label>
            <Select id="foreign-counting" {value} {entries} {onchoose} />
        </div>
    }
}

fn passage(sample: &Sample) -> Html {
    if sample.words.is_empty() {
        return html! { <span class="hint">{ words::positions_outside() }</span> };
    }
    html! {
        <>
            <span class="hint">{ &sample.before }</span>
            <mark>{ &sample.words }</mark>
            <span class="hint">{ &sample.after }</span>
        </>
    }
}
