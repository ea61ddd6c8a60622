//! How far the work on an exercise is: a line for each layer of codes.

use annotator_app::later::Later;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use crate::ui::words::{number, student as words};
use annotator_app::classroom::progress::WorkCount;
use annotator_app::model::Model;
use annotator_core::classroom::check::LayerCount;
use annotator_core::classroom::exercise::{Exercise, LayerTask};
use annotator_core::codebook::Codebook;

/// What the progress is drawn from.
#[derive(Clone)]
struct Shown {
    exercise: Later<Exercise>,
    codebook: Rc<Codebook>,
    /// One for each layer of the exercise.
    counts: Vec<LayerCount>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.exercise == other.exercise
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && self.counts == other.counts
    }
}

fn look(model: &Model, count: &mut WorkCount) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let exercise = open.exercise().filter(|it| it.helps.progress && it.calibration.is_none())?;
    Some(Shown {
        exercise: exercise.clone(),
        codebook: Rc::clone(&open.project.codebook),
        counts: count.count(open).to_vec(),
    })
}

/// The progress, unless the exercise hides it.
#[component]
pub fn Strip() -> Html {
    let count = use_mut_ref(WorkCount::default);
    let shown = use_selector(move |model| look(model, &mut count.borrow_mut()));
    let Some(Shown { exercise, codebook, counts }) = shown.filter(|it| !it.counts.is_empty())
    else {
        return Html::default();
    };
    html! {
        <ul class="strip" aria-label={words::progress()}>
            for (task, count) in exercise.layers.iter().zip(&counts) {
                { line(&codebook, task, count) }
            }
        </ul>
    }
}

/// The progress in one layer.
fn line(codebook: &Codebook, task: &LayerTask, count: &LayerCount) -> Html {
    let layer = words::layer_name(codebook, &task.layer);
    let has = count.complete;
    let Some((least, in_words)) = task.least.zip(words::layer_progress(&layer, task, count)) else {
        return html! {
            <li class="strip__line">
                <span class="strip__layer" dir="auto">{ layer }</span>
                <strong>{ number(has) }</strong>
            </li>
        };
    };
    html! {
        <li class="strip__line" title={in_words.clone()}>
            <span class="strip__layer" dir="auto" aria-hidden="true">{ layer }</span>
            <span class="strip__count" aria-hidden="true">
                <strong>{ number(has) }</strong>{ "/" }{ number(least) }
            </span>
            <progress class="meter" max={least.to_string()} value={has.min(least).to_string()}
                aria-label={in_words} />
        </li>
    }
}
