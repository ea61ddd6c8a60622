//! The comments that are kept to be used again: for which passages, how often they were used, and
//! their words, which can be changed.

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use super::{View, ViewProps};
use crate::browser::focus::focus_id;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{library as words, teaching};
use annotator_app::classroom::rubrics::RubricMsg;
use annotator_app::classroom::teaching::ClassField;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::library::{OutcomeKind, Saved};

const TITLE_ID: &str = "library-title";

#[component]
pub fn Library(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let dispatch = use_dispatch();
    let view = &props.view;
    let class = &view.class;
    let others = super::rubric::use_others(view, |class| !class.library.is_empty());
    let onchoose = Callback::from(move |chosen: String| {
        if let Some(id) = super::rubric::exercise_of(&chosen) {
            dispatch.emit(RubricMsg::LibraryCopiedFrom(id).into());
        }
    });
    html! {
        <section class="library" aria-labelledby={TITLE_ID}>
            <h2 id={TITLE_ID} tabindex="-1">{ words::title() }</h2>
            <p class="making__lead">{ words::lead() }</p>
            if class.library.is_empty() {
                <p class="hint">{ words::none() }</p>
            } else {
                <ul class="list">
                    for (at, saved) in class.library.iter().enumerate() {
                        { one(at, saved, view, &teacher) }
                    }
                </ul>
            }
            if !others.is_empty() {
                <div class="field-row">
                    <label for="library-from">{ words::copy_from() }</label>
                    <Select id="library-from" value="" entries={others} {onchoose} />
                </div>
            }
        </section>
    }
}

fn outcome(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Found => words::when_found(),
        OutcomeKind::Edges => words::when_edges(),
        OutcomeKind::OtherCode => words::when_other_code(),
        OutcomeKind::Missed => words::when_missed(),
        OutcomeKind::Extra => words::when_extra(),
    }
}

fn one(at: usize, saved: &Saved, view: &View, teacher: &Teacher) -> Html {
    let code = match &saved.code {
        Some(code) => teaching::code_of(&view.project.codebook, Some(code)),
        None => words::any_code().to_owned(),
    };
    let entries = std::iter::once(Entry::new("", words::any_outcome())).chain(
        OutcomeKind::ALL
            .into_iter()
            .zip(1..)
            .map(|(kind, number): (_, usize)| Entry::new(number.to_string(), outcome(kind))),
    );
    let number = OutcomeKind::ALL.iter().position(|kind| Some(*kind) == saved.outcome);
    let value = number.map_or_else(String::new, |number| (number + 1).to_string());
    let onchoose = {
        let teacher = teacher.clone();
        Callback::from(move |chosen: String| {
            let place = chosen.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let kind = place.and_then(|place| OutcomeKind::ALL.get(place).copied());
            teacher.change(None, |class| {
                if let Some(saved) = class.library.get_mut(at) {
                    saved.outcome = kind;
                }
            });
        })
    };
    let remove = {
        let teacher = teacher.clone();
        Callback::from(move |_: MouseEvent| {
            teacher.change(None, |class| {
                if at < class.library.len() {
                    class.library.remove(at);
                }
            });
            focus_id(TITLE_ID); // the button goes
        })
    };
    let label = words::outcome_of(at + 1);
    html! {
        <li key={at} class="library__one">
            <Words {at} words={saved.words.clone()} />
            <span class="library__code" dir="auto">{ code }</span>
            <Select id={format!("library-outcome-{at}")} {value} label={label}
                entries={entries.collect::<Vec<_>>()} {onchoose} />
            <span class="hint">{ teaching::comment_times(view.class.times_used(saved)) }</span>
            <button type="button" class="text-button" aria-label={words::delete_of(at + 1)}
                onclick={remove}>{ words::delete() }</button>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct WordsProps {
    at: usize,
    words: AttrValue,
}

#[component]
fn Words(props: &WordsProps) -> Html {
    let teacher = use_teacher();
    let send = use_callback((teacher, props.at), |typed: String, (teacher, at)| {
        // A comment without words is removed with its button.
        if typed.trim().is_empty() {
            return;
        }
        teacher.change(Some(ClassField::Library(*at)), |class| {
            if let Some(saved) = class.library.get_mut(*at) {
                saved.words = typed;
            }
        });
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    html! {
        <textarea class="field" ref={node} rows="1" dir="auto"
            aria-label={words::comment_at(props.at + 1)}
            {oninput} {onfocus} {onblur} {onkeydown} />
    }
}
