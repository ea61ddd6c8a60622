//! Whether the passages of the key are shown one after another, and what counts as passed.

use yew::prelude::*;

use crate::ui::classroom::make::View;
use crate::ui::classroom::make::maker::Maker;
use crate::ui::classroom::make::switch::switch;
use crate::ui::classroom::make::typed::Count;
use crate::ui::words::calibration as words;
use annotator_app::classroom::making::TypedPart;
use annotator_core::classroom::calibration::{Calibration, GoldItem, gold_items};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::codebook::Codebook;
use annotator_core::text::direction::visible;

/// The choices, below those of the self-check.
pub fn calibration(view: &View, key: Option<&Key>, maker: &Maker) -> Html {
    let exercise = &view.exercise;
    let gold = key.map(|key| gold_items(key, &view.project.codebook)).unwrap_or_default();
    let of = u32::try_from(gold.len()).unwrap_or(u32::MAX);
    let onswitch = maker.on(move |exercise, on: bool| {
        // Three quarters.
        let least_right = Some(of.saturating_sub(of / 4)).filter(|least| *least > 0);
        let first = Calibration { least_right, most_mistakes: None, tries: Some(1) };
        exercise.calibration = on.then_some(first);
        if on {
            exercise.self_check = None;
        }
    });
    html! {
        <section class="making__block" aria-labelledby="calibration">
            <h2 id="calibration">{ words::title() }</h2>
            { switch("calibration-on", words::allow(), exercise.calibration.is_some(), &onswitch) }
            if let Some(calibration) = exercise.calibration {
                <p class="hint">{ words::what() }</p>
                for line in one_code(exercise, &view.project.codebook, &gold) {
                    <p class="hint" role="status">{ line }</p>
                }
                { choices(calibration, of, maker) }
            }
        </section>
    }
}

/// The layers in which there is nothing to choose from.
fn one_code(exercise: &Exercise, codebook: &Codebook, gold: &[GoldItem]) -> Vec<String> {
    let is_asked = |task: &&annotator_core::classroom::exercise::LayerTask| {
        gold.iter().any(|item| item.layer == task.layer)
    };
    let lines = exercise.layers.iter().filter(is_asked).filter_map(|task| {
        let layer = codebook.layer(&task.layer)?;
        let codes = exercise.codes.iter().filter_map(|id| codebook.code(id));
        let offered = codes.filter(|code| code.layer == task.layer && code.is_offered()).count();
        (offered < 2).then(|| words::one_code(&visible(&layer.name)))
    });
    lines.collect()
}

fn choices(calibration: Calibration, of: u32, maker: &Maker) -> Html {
    let set = |set: fn(&mut Calibration, Option<u32>)| {
        let maker = maker.clone();
        Callback::from(move |number: Option<u32>| {
            maker.change(Some(TypedPart::Counts), |exercise| {
                if let Some(calibration) = &mut exercise.calibration {
                    set(calibration, number);
                }
            });
        })
    };
    let any = calibration.least_right.is_none() && calibration.most_mistakes.is_none();
    let mark =
        if any { words::mark_any().to_owned() } else { words::mark(of, calibration.needed(of)) };
    html! {
        <>
            { field(words::least_right(), calibration.least_right, set(|it, number| it.least_right = number), "") }
            { field(words::most_mistakes(), calibration.most_mistakes, set(|it, number| it.most_mistakes = number), &mark) }
            { field(words::tries(), calibration.tries, set(|it, number| {
                // A calibration needs at least one try.
                it.tries = number.map(|tries| tries.max(1));
            }), words::tries_any()) }
            <p class="hint">{ crate::ui::words::self_check::carries_key() }</p>
        </>
    }
}

fn field(
    label: &'static str,
    value: Option<u32>,
    onchange: Callback<Option<u32>>,
    hint: &str,
) -> Html {
    html! {
        <div class="making__row">
            <span class="making__label" aria-hidden="true">{ label }</span>
            <Count label={label.to_owned()} {value} {onchange} />
            <span class="hint">{ hint.to_owned() }</span>
        </div>
    }
}
