//! Which exercise comes next in the same file, and what opens it.

use yew::prelude::*;

use super::PageProps;
use super::maker::use_maker;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{class, sequence as words};
use annotator_app::classroom::sequencing::next_choices;
use annotator_core::classroom::sequence::{NextExercise as Next, Unlock, chain};
use annotator_core::project::id::ExerciseId;

const RULES: [(Unlock, &str); 3] =
    [(Unlock::AtOnce, "at-once"), (Unlock::HandedIn, "handed-in"), (Unlock::Passed, "passed")];

/// The choices, on the page on which the exercise is given out.
#[component]
pub fn NextExercise(props: &PageProps) -> Html {
    let maker = use_maker();
    let view = &props.view;
    let (project, exercise) = (&view.project, &view.exercise);
    let choices = next_choices(project, exercise);
    let entries = choices.iter().map(|it| Entry::new(it.id.to_string(), class::title(it)));
    let entries: Vec<Entry> =
        std::iter::once(Entry::new("", words::no_next())).chain(entries).collect();
    let known = exercise.next.filter(|next| choices.iter().any(|it| it.id == next.exercise));
    let value = known.map(|next| next.exercise.to_string()).unwrap_or_default();
    let passes = exercise.carries_key();
    let onchoose = {
        let maker = maker.clone();
        Callback::from(move |value: String| {
            let chosen = ExerciseId::parse(&value);
            maker.change(None, |exercise| {
                let usual = if passes { Unlock::Passed } else { Unlock::HandedIn };
                let after = exercise.next.map_or(usual, |next| next.after);
                exercise.next = chosen.map(|exercise| Next { exercise, after });
            });
        })
    };
    html! {
        <article class="give">
            <h3 id="next-exercise-title">{ words::next_exercise() }</h3>
            if choices.is_empty() {
                <p>{ words::no_other_exercise() }</p>
            } else {
                <p>{ words::next_what() }</p>
                <Select id="next-exercise" {value} {entries} label={words::next_exercise()} {onchoose} />
            }
            if let Some(next) = known {
                { rule(next, &maker) }
                { in_file(view) }
            }
        </article>
    }
}

fn rule(next: Next, maker: &super::maker::Maker) -> Html {
    let value = RULES.iter().find(|(rule, _)| *rule == next.after).map_or("", |it| it.1);
    let choices = RULES.map(|(rule, name)| (name.into(), words::opens_after(rule).into())).to_vec();
    let onchoose = maker.on(|exercise, name: AttrValue| {
        let chosen = RULES.iter().find(|(_, known)| *known == name.as_str());
        if let Some((next, (rule, _))) = exercise.next.as_mut().zip(chosen) {
            next.after = *rule;
        }
    });
    let hint = match next.after {
        Unlock::Passed => words::opens_passed_hint(),
        Unlock::AtOnce | Unlock::HandedIn => words::opens_other_hint(),
    };
    html! {
        <>
            <div class="making__row">
                <span id="next-opens" class="making__label">{ words::opens() }</span>
                { track(&Track {
                    name: "next-opens".into(), labelledby: "next-opens".into(), value, choices, onchoose,
                }) }
            </div>
            <p class="hint">{ hint }</p>
        </>
    }
}

/// All exercises that the file has.
fn in_file(view: &super::View) -> Html {
    let all = chain(&view.project, &view.exercise);
    let titles: Vec<String> = all.iter().map(class::title).collect();
    html! { <p class="hint">{ words::in_file(all.len(), &titles.join(" → ")) }</p> }
}
