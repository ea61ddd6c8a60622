//! How far the work on an exercise is: a line for each layer of codes.

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use crate::ui::words::{number, student as words};
use annotator_app::classroom::progress::WorkCount;
use annotator_app::model::Model;
use std::cell::RefCell;

/// The progress in one layer.
#[derive(Clone, PartialEq)]
struct Line {
    layer: String,
    has: u32,
    /// How many passages are asked for at least, and the progress in words.
    least: Option<(u32, String)>,
}

fn look(model: &Model, count: &RefCell<WorkCount>) -> Vec<Line> {
    let Some(open) = &model.open else { return Vec::new() };
    let Some(exercise) = open.exercise().filter(|it| it.helps.progress) else { return Vec::new() };
    let mut count = count.borrow_mut();
    let counts = count.count(open);
    let lines = exercise.layers.iter().zip(counts).map(|(task, count)| {
        let layer = words::layer_name(&open.project.codebook, &task.layer);
        let least = task.least.zip(words::layer_progress(&layer, task, count));
        Line { layer, has: count.complete, least }
    });
    lines.collect()
}

/// The progress, unless the exercise hides it.
#[component]
pub fn Strip() -> Html {
    let count = use_mut_ref(WorkCount::default);
    let lines = use_selector(move |model| look(model, &count));
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="strip" aria-label={words::progress()}>
            for line in &lines { { draw(line) } }
        </ul>
    }
}

fn draw(Line { layer, has, least }: &Line) -> Html {
    let Some((least, in_words)) = least else {
        return html! {
            <li class="strip__line">
                <span class="strip__layer" dir="auto">{ layer }</span>
                <strong>{ number(*has) }</strong>
            </li>
        };
    };
    html! {
        <li class="strip__line" title={in_words.clone()}>
            <span class="strip__layer" dir="auto" aria-hidden="true">{ layer }</span>
            <span class="strip__count" aria-hidden="true">
                <strong>{ number(*has) }</strong>{ "/" }{ number(*least) }
            </span>
            <progress class="meter" max={least.to_string()} value={has.min(least).to_string()}
                aria-label={in_words.clone()} />
        </li>
    }
}
