//! What a change of the key would do to the scores, before it is made.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::CLASS_TITLE_ID;
use super::teacher::{Teacher, use_teacher};
use super::{View, ViewProps};
use crate::browser::focus::focus_id;
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::words::class as class_words;
use crate::ui::words::key_changes as words;
use crate::ui::words::teaching::{code_of, nothing, share, thousandths};
use annotator_app::classroom::key_revision::{KeyMsg, Wanted};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_jobs::class::{Brief, KeyEffect, ScoreChange};

/// The change that is proposed, if one is.
#[component]
pub fn Change(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let title = use_node_ref();
    let view = &props.view;
    let wanted = &view.shown.wanted;
    use_effect_on((wanted.len(), title.clone()), |(count, title)| {
        if *count > 0
            && let Some(heading) = title.cast::<web_sys::HtmlElement>()
        {
            // `focus` does not throw.
            let _ = heading.focus();
        }
    });
    let Some(key) = view.key.as_ref().filter(|_| !wanted.is_empty()) else {
        return Html::default();
    };
    let revision = key.revision.saturating_add(1);
    html! {
        <section class="key-change" aria-labelledby="key-change-title">
            <h2 id="key-change-title" tabindex="-1" ref={title}>{ words::change_title(revision) }</h2>
            <ul class="list">
                for (at, one) in wanted.iter().enumerate() {
                    <li key={at}>{ accepted(at, one, view, &teacher) }</li>
                }
            </ul>
            { effect(view) }
            <p class="hint">{ words::accept_more() }</p>
            <div class="key-change__end">
                <button type="button" class="button" data-kind="primary"
                    disabled={view.shown.effect.is_none()}
                    onclick={ended_by(KeyMsg::Made, &teacher)}>
                    { words::make_revision(revision) }
                </button>
                <button type="button" class="button" onclick={ended_by(KeyMsg::Left, &teacher)}>
                    { words::leave_key() }
                </button>
            </div>
        </section>
    }
}

/// Ends what is proposed. Its buttons go, so the focus goes to the title of the page.
fn ended_by(msg: KeyMsg, teacher: &Teacher) -> Callback<MouseEvent> {
    let teacher = teacher.clone();
    Callback::from(move |_| {
        teacher.send(TeachingMsg::Key(msg));
        focus_id(CLASS_TITLE_ID);
    })
}

/// A coding that is to be right.
fn accepted(at: usize, wanted: &Wanted, view: &View, teacher: &Teacher) -> Html {
    let quote = class_words::quote_of(&wanted.spans);
    let code = code_of(&view.project.codebook, Some(&wanted.code));
    let said = words::right_as_well(&quote, &code);
    let out = match view.shown.wanted.len() {
        1 => ended_by(KeyMsg::LeftOut(at), teacher),
        _ => teacher.on(move || TeachingMsg::Key(KeyMsg::LeftOut(at))),
    };
    html! {
        <>
            <span dir="auto">{ &said }</span>
            { " " }
            <button type="button" class="text-button" onclick={out}>{ words::leave_out() }</button>
        </>
    }
}

fn effect(view: &Rc<View>) -> Html {
    if view.shown.effect_failed {
        return html! { <p role="status">{ words::not_computed() }</p> };
    }
    let Some(effect) = &view.shown.effect else {
        return html! { <p role="status" class="hint">{ words::computing() }</p> };
    };
    let KeyEffect { changed, unchanged } = &**effect;
    let any_points = changed.iter().any(|it| it.before.points.or(it.after.points).is_some())
        || changed.iter().any(|it| view.class.grades.contains_key(&it.hand_in));
    html! {
        <>
            if changed.is_empty() {
                <p role="status">{ words::nobody_changes() }</p>
            } else {
                <div class="key-change__scroll" tabindex="0" role="region"
                    aria-label={words::scores_that_change()}>
                    <table class="class-table" data-kind="small">
                        <caption class="visually-hidden">{ words::scores_that_change() }</caption>
                        <thead>
                            <tr>
                                <th scope="col">{ words::student() }</th>
                                <th scope="col" data-kind="number">{ words::found() }</th>
                                <th scope="col" data-kind="number">{ words::like_the_key() }</th>
                                if any_points {
                                    <th scope="col" data-kind="number">{ words::points() }</th>
                                    <th scope="col">{ words::grade_now() }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for one in changed { { change(one, view, any_points) } }
                        </tbody>
                    </table>
                </div>
            }
            <p role="status">{ words::unchanged(*unchanged) }</p>
        </>
    }
}

fn change(change: &ScoreChange, view: &View, any_points: bool) -> Html {
    let name = view.student(change.hand_in);
    let by_hand = view.class.grades.get(&change.hand_in);
    let both = |said: &dyn Fn(&Brief) -> String| {
        let (before, after) = (said(&change.before), said(&change.after));
        if before == after { before } else { words::from_to(&before, &after) }
    };
    let points = |it: &Brief| it.points.map_or_else(|| nothing().to_owned(), thousandths);
    html! {
        <tr key={change.hand_in.to_string()}>
            <th scope="row" dir="auto">{ name }</th>
            <td data-kind="number">{ both(&|it| it.found.to_string()) }</td>
            <td data-kind="number">{ both(&|it| share(it.likeness)) }</td>
            if any_points {
                <td data-kind="number">{ both(&points) }</td>
                <td>
                    { by_hand.map_or_else(
                        || words::by_formula().to_owned(),
                        |grade| words::stays_by_hand(&thousandths(grade.points)),
                    ) }
                </td>
            }
        </tr>
    }
}
