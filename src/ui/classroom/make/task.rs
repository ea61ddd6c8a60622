//! The page on which the task is described.

mod due;
mod fields;
mod rich;

use yew::prelude::*;

use self::due::DueField;
use self::fields::fields;
use self::rich::Rich;
use super::maker::{Maker, use_maker};
use super::switch::switch;
use super::typed::{Count, Line};
use super::{Head, PageProps, View};
use crate::ui::dialogs::language::own_name;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::class as words;
use annotator_app::classroom::making::TypedPart;
use annotator_core::classroom::exercise::{Exercise, LayerTask};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::LayerId;

#[component]
pub fn Task(props: &PageProps) -> Html {
    let maker = use_maker();
    let View { exercise, project, .. } = &*props.view;
    let codebook = &project.codebook;
    html! {
        <div class="making__content" data-wide="true">
            <Head title={words::what_to_do()} lead={words::task_lead()} />
            <div class="making__sides">
                <div class="making__form">
                    <div class="making__two">
                        <Line id="exercise-title" label={words::exercise_title()}
                            value={exercise.title.clone()} part={TypedPart::Title} />
                        <Line id="exercise-course" label={words::course()}
                            value={exercise.course.clone()} part={TypedPart::Course} />
                    </div>
                    <Rich value={exercise.instructions.clone()} />
                    <div class="making__numbers">
                        for task in &exercise.layers { { counts(task, codebook, &maker) } }
                        <DueField due={exercise.due.clone()} />
                    </div>
                    <Line id="exercise-hand-in" label={words::hand_in_to()}
                        value={exercise.hand_in_to.clone()} part={TypedPart::HandInTo}
                        hint={Some(words::hand_in_to_hint())} />
                    { language(exercise, codebook, &maker) }
                    { helps(exercise, &maker) }
                </div>
                <div class="making__fields">
                    for task in &exercise.layers { { fields(task, codebook, &maker) } }
                </div>
            </div>
        </div>
    }
}

/// How many passages a layer should have.
fn counts(task: &LayerTask, codebook: &Codebook, maker: &Maker) -> Html {
    let Some(layer) = codebook.layer(&task.layer) else { return Html::default() };
    let id = format!("count-{}", layer.id);
    let set = |set: fn(&mut LayerTask, Option<u32>)| {
        let (maker, layer) = (maker.clone(), task.layer.clone());
        Callback::from(move |number| {
            maker.change_layer(Some(TypedPart::Counts), &layer, |task| set(task, number));
        })
    };
    let crossed = task.least.zip(task.most).is_some_and(|(least, most)| least > most);
    let hint = match (task.least, task.most) {
        _ if crossed => words::counts_crossed(),
        (None, None) => words::any_count(),
        _ => "",
    };
    html! {
        <div class="field-row" key={layer.id.as_str()} role="group" aria-labelledby={id.clone()}>
            <span class="making__label" id={id} dir="auto">{ &layer.name }</span>
            <span class="making__range">
                <Count label={words::at_least(&layer.name)} value={task.least}
                    onchange={set(|task, number| task.least = number)} />
                <span>{ words::range_to() }</span>
                <Count label={words::at_most(&layer.name)} value={task.most}
                    onchange={set(|task, number| task.most = number)} />
            </span>
            <p class="hint" data-problem={crossed.to_string()}>
                { hint }
            </p>
        </div>
    }
}

/// The language of the exercise, among those of the codebook.
fn language(exercise: &Exercise, codebook: &Codebook, maker: &Maker) -> Html {
    let tags = codebook.languages();
    if tags.len() < 2 {
        return Html::default();
    }
    let entry = |tag: &str| Entry::new(tag, own_name(tag));
    let mut entries: Vec<_> = tags.iter().map(|tag| entry(tag)).collect();
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    let known = tags.contains(&exercise.language.as_str());
    let value = if known { exercise.language.clone() } else { "en".to_owned() };
    let maker = maker.clone();
    let onchoose = Callback::from(move |tag| maker.change(None, |it| it.language = tag));
    html! {
        <div class="field-row">
            <label for="exercise-language">{ words::exercise_language() }</label>
            <Select id="exercise-language" {value} {entries}
                describedby="exercise-language-what" {onchoose} />
            <p class="hint" id="exercise-language-what">{ words::exercise_language_what() }</p>
        </div>
    }
}

fn helps(exercise: &Exercise, maker: &Maker) -> Html {
    let helps = exercise.helps;
    html! {
        <section class="making__block" aria-labelledby="what-helps">
            <h2 id="what-helps">{ words::what_helps() }</h2>
            <div class="making__two">
                { switch("proposals", words::help_proposals(), helps.proposals,
                    &maker.on(|it, on| it.helps.proposals = on)) }
                { switch("suggestions", words::help_suggestions(), helps.suggestions,
                    &maker.on(|it, on| it.helps.suggestions = on)) }
                { switch("progress", words::help_progress(), helps.progress,
                    &maker.on(|it, on| it.helps.progress = on)) }
                { switch("keys", words::help_keys(), helps.keys,
                    &maker.on(|it, on| it.helps.keys = on)) }
            </div>
        </section>
    }
}

impl Maker {
    /// Changes what is asked for in a layer.
    fn change_layer(
        &self,
        typed: Option<TypedPart>,
        layer: &LayerId,
        change: impl FnOnce(&mut LayerTask),
    ) {
        self.change(typed, |exercise| {
            if let Some(task) = exercise.layers.iter_mut().find(|task| task.layer == *layer) {
                change(task);
            }
        });
    }
}
