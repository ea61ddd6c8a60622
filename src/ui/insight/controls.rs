//! What is counted, and how the numbers are shown.

use yew::prelude::*;

use super::{ViewProps, use_send};
use crate::ui::parts::select::{Select, by_place};
use crate::ui::words::insight as words;
use annotator_app::insight::InsightMsg;
use annotator_app::insight::asked::{Across, Asked, Numbers};
use annotator_core::insight::Together;
use annotator_core::project::id::LayerId;
use annotator_core::project::variables::Variables;
use annotator_core::project::{AnnotatorKind, Project};
use annotator_core::text::direction::visible;

const TOGETHER: [Together; 3] = [Together::Overlap, Together::Sentence, Together::Paragraph];
const OF_CODES: [Numbers; 3] = [Numbers::Counts, Numbers::RowShare, Numbers::Residuals];
const OF_TEXTS: [Numbers; 4] =
    [Numbers::Counts, Numbers::RowShare, Numbers::Residuals, Numbers::TextShare];

/// Sends what is asked with a change.
#[derive(Clone)]
struct Change {
    asked: Asked,
    send: Callback<InsightMsg>,
}

impl Change {
    fn to<T: 'static>(&self, change: impl Fn(&mut Asked, T) + 'static) -> Callback<T> {
        let asked = self.asked.clone();
        self.send.reform(move |value| {
            let mut asked = asked.clone();
            change(&mut asked, value);
            InsightMsg::Asked(Box::new(asked))
        })
    }
}

/// A list with its name before it.
fn chosen<T: Clone + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    all: Vec<(T, AttrValue)>,
    now: &T,
    onchoose: Callback<T>,
) -> Html {
    let (entries, value, onchoose) = by_place(all, now, onchoose);
    html! {
        <span class="insight__control">
            <label for={id}>{ label }</label>
            <Select {id} {value} {entries} {onchoose} />
        </span>
    }
}

#[component]
pub(super) fn Controls(props: &ViewProps) -> Html {
    let send = use_send();
    let (project, asked) = (&props.view.project, &props.view.room.asked);
    let change = Change { asked: asked.clone(), send };
    let below = asked.below;
    let flip = change.to(move |asked, _: MouseEvent| asked.below = !below);
    html! {
        <div class="insight__controls">
            { rows(project, &change) }
            { columns(project, &change) }
            if asked.columns.is_codes() {
                { chosen("insight-together", words::together(),
                    TOGETHER.map(|it| (it, words::together_name(it).into())).to_vec(),
                    &asked.together, change.to(|asked, it| asked.together = it)) }
            }
            { annotators(project, &change) }
            if project.codebook.codes.iter().any(|code| code.parent.is_some()) {
                <button type="button" class="toggle" aria-pressed={below.to_string()} onclick={flip}>
                    { words::with_below() }
                </button>
            }
            { numbers(&change) }
        </div>
    }
}

fn layers(project: &Project) -> Vec<(LayerId, AttrValue)> {
    let layers = project.codebook.layers.iter();
    layers.map(|layer| (layer.id.clone(), visible(&layer.name).into())).collect()
}

fn rows(project: &Project, change: &Change) -> Html {
    let Some(now) = change.asked.row_layer(&project.codebook) else { return Html::default() };
    let onchoose = change.to(|asked, layer| asked.rows = Some(layer));
    chosen("insight-rows", words::rows(), layers(project), &now, onchoose)
}

fn columns(project: &Project, change: &Change) -> Html {
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
    let layer = change.asked.column_layer(&project.codebook);
    let now = layer.map_or_else(|| change.asked.columns.clone(), Across::Layer);
    let onchoose = change.to(|asked, columns| asked.columns = columns);
    chosen("insight-columns", words::columns(), all, &now, onchoose)
}

fn annotators(project: &Project, change: &Change) -> Html {
    let people = project.annotators.iter().filter(|it| it.kind != AnnotatorKind::Key);
    let mut all: Vec<_> = people.map(|it| (Some(it.id), visible(&it.name).into())).collect();
    if all.len() < 2 {
        return Html::default();
    }
    all.insert(0, (None, words::everybody().into()));
    let onchoose = change.to(|asked, annotator| asked.annotator = annotator);
    chosen("insight-annotator", words::annotator(), all, &change.asked.annotator, onchoose)
}

fn numbers(change: &Change) -> Html {
    let now = change.asked.numbers;
    let all: &[Numbers] = if change.asked.columns.is_codes() { &OF_CODES } else { &OF_TEXTS };
    let choices = all.iter().map(|numbers| {
        let numbers = *numbers;
        let onclick = change.to(move |asked, _: MouseEvent| asked.numbers = numbers);
        let title = (numbers == Numbers::Residuals).then(words::residuals_help);
        html! {
            <button type="button" class="toggle" aria-pressed={(numbers == now).to_string()} {title} {onclick}>
                { words::numbers_name(numbers) }
            </button>
        }
    });
    html! {
        <div class="insight__numbers" role="group" aria-label={words::numbers()}>{ for choices }</div>
    }
}
