//! What is counted, and how the numbers are shown.

use std::rc::Rc;

use yew::prelude::*;

use super::super::ViewProps;
use super::super::change::use_change;
use super::super::controls::{Annotators, chosen, toggle};
use super::record_controls::record_controls;
use crate::ui::words::insight as words;
use annotator_app::insight::InsightMsg;
use annotator_app::insight::asked::{Across, Asked, Numbers};
use annotator_core::insight::Together;
use annotator_core::project::Project;
use annotator_core::project::id::LayerId;
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

const TOGETHER: [Together; 3] = [Together::Overlap, Together::Sentence, Together::Paragraph];

type Change = super::super::change::Change<Asked>;

#[component]
pub(super) fn Controls(props: &ViewProps) -> Html {
    let change = use_change(|room| room.asked.clone(), |asked| InsightMsg::Asked(Box::new(asked)));
    let (project, asked) = (&props.view.project, &props.view.room.asked);
    let below = asked.below;
    let flip = change.to(|asked, _: MouseEvent| asked.below = !asked.below);
    html! {
        <div class="insight__controls">
            if let Some(records) = asked.columns.records() {
                { record_controls(project, records, &change) }
            } else {
                { rows(project, asked, &change) }
                { columns(project, asked, &change) }
            }
            if asked.columns.is_codes() {
                { chosen("insight-together", words::together(),
                    TOGETHER.map(|it| (it, words::together_name(it).into())).to_vec(),
                    &asked.together, change.to(|asked, it| asked.together = it)) }
            }
            <Annotators view={Rc::clone(&props.view)} />
            if has_codes(project, asked) {
                <button type="button" class="toggle" aria-pressed={below.to_string()} onclick={flip}>
                    { words::with_below() }
                </button>
            }
            { forms(project, asked, &change) }
            { numbers(asked, &change) }
        </div>
    }
}

/// Whether it makes a difference to count codes below others by themselves.
fn has_codes(project: &Project, asked: &Asked) -> bool {
    let records = asked.columns.records();
    let counts = records.is_none_or(|records| records.is_of_codes(&project.codebook));
    counts && project.codebook.codes.iter().any(|code| code.parent.is_some())
}

fn layers(project: &Project) -> Vec<(LayerId, AttrValue)> {
    let layers = project.codebook.layers.iter();
    layers.map(|layer| (layer.id.clone(), visible(&layer.name).into())).collect()
}

fn rows(project: &Project, asked: &Asked, change: &Change) -> Html {
    let Some(now) = asked.row_layer(&project.codebook) else { return Html::default() };
    let onchoose = change.to(|asked, layer| asked.rows = Some(layer));
    chosen("insight-rows", words::rows(), layers(project), &now, onchoose)
}

fn columns(project: &Project, asked: &Asked, change: &Change) -> Html {
    let mut all: Vec<(Across, AttrValue)> =
        layers(project).into_iter().map(|(id, name)| (Across::Layer(id), name)).collect();
    all.extend([
        (Across::Statements, words::by_statements().into()),
        (Across::Delegations, words::by_delegations().into()),
        (Across::Organs, words::by_organs().into()),
        (Across::Languages, words::by_languages().into()),
        (Across::Years, words::by_years().into()),
    ]);
    let variables = Variables::of(&project.attachments).variables;
    all.extend(
        variables.iter().map(|it| (Across::Variable(it.id.clone()), visible(&it.name).into())),
    );
    let layer = asked.column_layer(&project.codebook);
    let now = layer.map_or_else(|| asked.columns.clone(), Across::Layer);
    let onchoose = change.to(|asked, columns| asked.columns = columns);
    chosen("insight-columns", words::columns(), all, &now, onchoose)
}

fn forms(project: &Project, asked: &Asked, change: &Change) -> Html {
    let forms = asked.forms(&project.codebook);
    if forms.len() < 2 {
        return Html::default();
    }
    let choices = forms.into_iter().map(|form| {
        let onclick = change.to(move |asked, _: MouseEvent| asked.form = form);
        toggle(words::form_name(form), form == asked.form, None, onclick)
    });
    html! { <div class="insight__numbers" role="group" aria-label={words::form()}>{ for choices }</div> }
}

fn numbers(asked: &Asked, change: &Change) -> Html {
    let offered = asked.numbers_offered();
    if offered.len() < 2 {
        return Html::default();
    }
    let choices = offered.iter().map(|numbers| {
        let numbers = *numbers;
        let onclick = change.to(move |asked, _: MouseEvent| asked.numbers = numbers);
        let title = (numbers == Numbers::Residuals).then(words::residuals_help);
        toggle(words::numbers_name(numbers), numbers == asked.numbers, title, onclick)
    });
    html! {
        <div class="insight__numbers" role="group" aria-label={words::numbers()}>{ for choices }</div>
    }
}
