//! Regrade requests: each beside the student's passage and the key, with what can be answered.

use std::rc::Rc;

use yew::prelude::*;

use super::grade::GradeField;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View, waiting};
use crate::browser::focus::focus_id;
use crate::ui::classroom::beside::about as about_item;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::letters::use_letters;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{requests as words, teaching};
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::class_table::computed_points;
use annotator_app::classroom::requests::{RequestsMsg, in_order, place};
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::collect::annotation_id;
use annotator_core::classroom::request::{Decision, Kept, Requests};
use annotator_core::project::id::HandInId;
use annotator_jobs::class::{Look, Looked};

const DECISIONS: [(&str, Option<Decision>); 3] =
    [("granted", Some(Decision::Granted)), ("declined", Some(Decision::Declined)), ("open", None)];

#[component]
pub fn RequestsPage(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let ReportProps { view, .. } = props;
    let requests = use_memo((view.project.clone(), view.exercise.id), |(project, id)| {
        Requests::of(project, *id)
    });
    let order = in_order(&requests);
    let at = order.iter().position(|at| *at == view.shown.request).unwrap_or_default();
    use_steps(&order, at, &teacher);
    let hand_in = order.get(at).and_then(|at| requests.requests.get(*at)).map(|kept| kept.hand_in);
    let shown = &view.shown;
    let made_from =
        (hand_in, shown.look.clone(), shown.looked.clone(), view.project.annotations.clone());
    let work = use_memo(made_from, |(hand_in, ..)| comparison((*hand_in)?, view));
    let work = (*work).clone();
    let Some(chosen) = order.get(at).copied() else {
        return html! {
            <div class="exercises__none">
                <h2 class="making__title">{ words::no_requests() }</h2>
                <p class="making__lead">{ words::no_requests_lead() }</p>
            </div>
        };
    };
    html! {
        <section class="requests" aria-label={words::requests_page()}>
            <div class="requests__list">
                <p class="hint" role="status">{ words::requests_count(requests.open(), order.len()) }</p>
                <ul class="list">
                    for one in order.iter().copied() {
                        <li key={one}>{ entry(one, one == chosen, &requests, view, &teacher) }</li>
                    }
                </ul>
            </div>
            if let Some(kept) = requests.requests.get(chosen) {
                <div class="requests__one">
                    { head(at, &order, kept, view, &teacher) }
                    { answered(chosen, kept, work.as_ref(), props, &teacher) }
                </div>
            }
        </section>
    }
}

/// J leads to the next request, K to the one before.
#[hook]
fn use_steps(order: &[usize], at: usize, teacher: &Teacher) {
    let (order, teacher) = (order.to_vec(), teacher.clone());
    use_letters(Callback::from(move |letter: char| {
        let to = match letter {
            'j' => at.checked_add(1),
            'k' => at.checked_sub(1),
            _ => return false,
        };
        if let Some(to) = to.and_then(|to| order.get(to)) {
            choose(&teacher, *to);
        }
        true
    }));
}

fn choose(teacher: &Teacher, at: usize) {
    teacher.send(TeachingMsg::Requests(RequestsMsg::Chosen(at)));
}

/// A request in the list.
fn entry(at: usize, chosen: bool, requests: &Requests, view: &View, teacher: &Teacher) -> Html {
    let Some(kept) = requests.requests.get(at) else { return Html::default() };
    let state = match kept.decision {
        None => "open",
        Some(Decision::Granted) => "granted",
        Some(Decision::Declined) => "declined",
    };
    html! {
        <button type="button" class="requests__entry" aria-current={chosen.then_some("true")}
            onclick={teacher.on(move || TeachingMsg::Requests(RequestsMsg::Chosen(at)))}>
            <span class="requests__who" dir="auto">{ view.student(kept.hand_in) }</span>
            <span class="hint">{ words::what(kept.about) }</span>
            <span class="requests__state" data-state={state}>{ words::state(kept.decision) }</span>
            <span class="requests__reason" dir="auto">{ kept.reason.trim() }</span>
        </button>
    }
}

/// Whose request it is, and the way to the others.
fn head(at: usize, order: &[usize], kept: &Kept, view: &View, teacher: &Teacher) -> Html {
    let step = |to: Option<usize>, label: &'static str, drawing: Icon, key: &'static str| {
        let to = to.and_then(|to| order.get(to)).copied();
        let teacher = teacher.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                choose(&teacher, to);
            }
        });
        html! {
            <button type="button" class="button beside__step" aria-label={label} title={label}
                aria-keyshortcuts={key} aria-disabled={to.is_none().to_string()} {onclick}>
                { icon(drawing) }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    let hand_in = kept.hand_in;
    html! {
        <div class="class__work-head">
            <h2 dir="auto">{ view.student(kept.hand_in) }</h2>
            <span class="hint">{ words::request_at(at + 1, order.len()) }</span>
            { step(at.checked_sub(1), words::previous_request(), Icon::Left, "K") }
            { step(at.checked_add(1), words::next_request(), Icon::Right, "J") }
            <span class="hint">{ words::about_feedback(kept.feedback_revision) }</span>
            <button type="button" class="text-button"
                onclick={teacher.on(move || TeachingMsg::WorkOpened(Some(hand_in)))}>
                { words::open_work() }
            </button>
        </div>
    }
}

/// The student's work beside the key, if the worker has compared it.
fn comparison(hand_in: HandInId, view: &View) -> Option<Rc<Comparison>> {
    let shown = &view.shown;
    if shown.look != Some(Look::Work(hand_in)) {
        return None;
    }
    let Some(Looked::Work(feedback)) = shown.looked.as_deref() else { return None };
    let id = |in_file| annotation_id(hand_in, in_file);
    Some(Rc::new(Comparison::new((**feedback).clone(), &view.exercise, &view.project, id)))
}

fn answered(
    at: usize,
    kept: &Kept,
    work: Option<&Rc<Comparison>>,
    props: &ReportProps,
    teacher: &Teacher,
) -> Html {
    let ReportProps { view, report } = props;
    let whose = AttrValue::from(view.student(kept.hand_in));
    let item = work.and_then(|work| {
        let at = place(&work.feedback, kept)?;
        Some((at, work.feedback.items.get(at)?))
    });
    let can_be_accepted =
        view.key.is_some() && item.is_some_and(|(_, item)| item.is_coded_otherwise());
    let row = report.rows.iter().find(|row| row.hand_in == kept.hand_in);
    let accept = {
        let teacher = teacher.clone();
        Callback::from(move |_: MouseEvent| {
            teacher.send(TeachingMsg::Requests(RequestsMsg::Accepted(at)));
            // The button goes.
            focus_id("request-answer");
        })
    };
    html! {
        <>
            <div class="beside__said" data-by="student">
                <h3>{ words::student_asked() }</h3>
                <p dir="auto">{ kept.reason.trim() }</p>
            </div>
            <div class="requests__item">
                if let (Some((at, item)), Some(work)) = (item, work) {
                    { about_item(at, item, work, Some(&whose)) }
                } else if work.is_some() {
                    <p class="hint">{ words::item_gone() }</p>
                } else {
                    { waiting(view, words::loading_item(), teacher) }
                }
            </div>
            { decision(at, kept, teacher) }
            if can_be_accepted {
                <div>
                    <button type="button" class="button" title={teaching::accept_hint()} onclick={accept}>
                        { teaching::accept_coding() }
                    </button>
                </div>
            }
            if let Some(row) = row {
                <div class="class__whole-grade">
                    <span>{ words::points_by_hand() }</span>
                    <GradeField key={kept.hand_in.to_string()} hand_in={kept.hand_in} id="request-grade"
                        by_formula={computed_points(&view.class, row)} by_hand={view.class.grades.get(&kept.hand_in).cloned()}
                        label={teaching::grade_of(whose.as_str())} />
                </div>
            }
            <p class="hint">{ words::grant_leads() }</p>
            <Answer key={at} {at} words={kept.answer.clone()} />
        </>
    }
}

fn decision(at: usize, kept: &Kept, teacher: &Teacher) -> Html {
    let value = DECISIONS.iter().find(|(_, it)| *it == kept.decision).map_or("open", |(it, _)| *it);
    let choices = DECISIONS.iter().map(|(value, decision)| {
        let name = match decision {
            Some(Decision::Granted) => words::grant(),
            Some(Decision::Declined) => words::decline(),
            None => words::leave_open(),
        };
        (AttrValue::from(*value), AttrValue::from(name))
    });
    let teacher = teacher.clone();
    let onchoose = Callback::from(move |chosen: AttrValue| {
        if let Some((_, decision)) = DECISIONS.iter().find(|(value, _)| chosen == *value) {
            teacher.send(TeachingMsg::Requests(RequestsMsg::Decided(at, *decision)));
        }
    });
    html! {
        <div class="field-row">
            <span class="making__label" id="decide">{ words::decide() }</span>
            { track(&Track {
                name: format!("decision-{at}").into(),
                labelledby: "decide".into(),
                value,
                choices: choices.collect(),
                onchoose,
            }) }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct AnswerProps {
    at: usize,
    words: AttrValue,
}

#[component]
fn Answer(props: &AnswerProps) -> Html {
    let teacher = use_teacher();
    let send = use_callback((teacher, props.at), |typed: String, (teacher, at)| {
        teacher.send(TeachingMsg::Requests(RequestsMsg::Answered(*at, typed)));
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    html! {
        <div class="field-row">
            <label for="request-answer">{ words::answer_label() }</label>
            <textarea class="field" id="request-answer" ref={node} rows="3" dir="auto"
                aria-describedby="request-answer-hint" {oninput} {onfocus} {onblur} {onkeydown} />
            <p class="hint" id="request-answer-hint">{ words::answer_hint() }</p>
        </div>
    }
}
