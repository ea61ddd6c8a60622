//! Peer review: what decides who reviews whom, the plan, and the packets.

use std::rc::Rc;

use yew::prelude::*;

use super::give::feedback::wait;
use super::give::giving;
use super::peer_grades;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View, waiting};
use crate::ui::classroom::make::switch::switch;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::peer_review as words;
use annotator_app::classroom::giving::{Giving, GivingMsg, WrittenFile};
use annotator_app::classroom::peer_review::set_peer_review;
use annotator_app::classroom::teaching::{ClassField, ClassPage, TeachingMsg};
use annotator_app::coding::form::ParseAs;
use annotator_app::msg::Msg;
use annotator_core::classroom::review::plan::Impossible;
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::classroom::review::{MOST_REVIEWS, PeerReview, Round};
use annotator_core::classroom::reviews_name;
use annotator_core::project::attachment::parse_document;
use annotator_core::project::id::HandInId;
use annotator_jobs::class::{ClassReport, Looked};

#[component]
pub fn Peers(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let ReportProps { view, report } = props;
    let peers = view.class.peer_review.clone().unwrap_or_default();
    let reviews = use_reviews(view);
    let giving = use_selector(giving);
    let dispatch = use_dispatch();
    let plan = match view.shown.looked.as_deref() {
        Some(Looked::Reviewers(plan)) => Some(plan),
        _ => None,
    };
    html! {
        <div class="peers">
            <div class="peers__plan">
                <h2>{ words::settings() }</h2>
                <p class="making__lead">{ words::lead() }</p>
                { settings(&peers, report, view, &teacher) }
                <div role="status">
                    { match plan {
                        None => waiting(view, words::planning(), &teacher),
                        Some(Err(why)) => impossible(why, &peers, &teacher),
                        Some(Ok(_)) => Html::default(),
                    } }
                </div>
                if let (Some(Ok(plan)), Some(giving)) = (plan, &giving) {
                    { packets(plan, &peers, &reviews, giving, &dispatch) }
                    { who_reviews_whom(plan, view) }
                }
            </div>
            if let Some(round) = &peers.round {
                { peer_grades::grades(round, &reviews, view) }
            }
        </div>
    }
}

/// The reviews that came, read again when others come.
#[hook]
pub fn use_reviews(view: &View) -> Rc<Reviews> {
    let document = view.project.attachments.get(&reviews_name(view.exercise.id)).cloned();
    use_memo(document, |document| document.as_deref().and_then(parse_document).unwrap_or_default())
}

fn settings(peers: &PeerReview, report: &ClassReport, view: &View, teacher: &Teacher) -> Html {
    let seed = {
        let teacher = teacher.clone();
        Callback::from(move |_: MouseEvent| {
            change(&teacher, None, |peers| peers.seed = peers.seed.wrapping_add(1));
        })
    };
    let own_group = {
        let teacher = teacher.clone();
        Callback::from(move |on: bool| change(&teacher, None, |peers| peers.own_group = on))
    };
    html! {
        <div class="peers__settings">
            <NumberField id="peers-each" label={words::each()} hint={words::each_hint()}
                problem={words::bad_each(MOST_REVIEWS)} value={peers.each} number={Number::Each} />
            <div class="peers__seed">
                <NumberField id="peers-seed" label={words::seed()} hint={words::seed_hint()}
                    problem={words::bad_seed()} value={peers.seed} number={Number::Seed} />
                <button type="button" class="button" onclick={seed}>{ words::another_seed() }</button>
            </div>
            { calibration(peers, report, view, teacher) }
            { switch("peers-own-group", words::own_group(), peers.own_group, &own_group) }
        </div>
    }
}

fn change(teacher: &Teacher, field: Option<ClassField>, change: impl FnOnce(&mut PeerReview)) {
    teacher.change(field, |class| set_peer_review(class, change));
}

/// The work that the teacher has judged, too.
fn calibration(peers: &PeerReview, report: &ClassReport, view: &View, teacher: &Teacher) -> Html {
    let counting: Vec<HandInId> =
        report.rows.iter().filter(|row| row.counts).map(|row| row.hand_in).collect();
    let mut entries = vec![Entry::new("", words::calibration_none())];
    entries.extend(counting.iter().map(|id| Entry::new(id.to_string(), view.student(*id))));
    let value = peers.calibration.map(|id| id.to_string()).unwrap_or_default();
    let teacher = teacher.clone();
    let onchoose = Callback::from(move |chosen: String| {
        let chosen = counting.iter().find(|id| id.to_string() == chosen).copied();
        change(&teacher, None, |peers| peers.calibration = chosen);
    });
    html! {
        <div class="field-row">
            <label for="peers-calibration">{ words::calibration() }</label>
            <Select id="peers-calibration" {value} {entries} describedby="peers-calibration-hint"
                {onchoose} />
            <p class="hint" id="peers-calibration-hint">{ words::calibration_hint() }</p>
        </div>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    Each,
    Seed,
}

#[derive(PartialEq, Properties)]
struct NumberProps {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    /// What is said about a number that cannot be.
    problem: AttrValue,
    value: u32,
    number: Number,
}

#[component]
fn NumberField(props: &NumberProps) -> Html {
    let teacher = use_teacher();
    let wrong = use_state_eq(|| false);
    // Another number may come from elsewhere, such as from undo.
    use_effect_on((props.value, wrong.setter()), |(_, wrong)| wrong.set(false));
    let deps = (teacher, props.number, wrong.setter());
    let send = use_callback(deps, |typed: String, (teacher, number, wrong)| {
        let typed = typed.trim().parse::<u32>().ok();
        match number {
            Number::Each => {
                let each = typed.filter(|each| (1..=MOST_REVIEWS).contains(each));
                wrong.set(each.is_none());
                if let Some(each) = each {
                    change(teacher, Some(ClassField::ReviewsEach), |peers| peers.each = each);
                }
            }
            Number::Seed => {
                wrong.set(typed.is_none());
                if let Some(seed) = typed {
                    change(teacher, Some(ClassField::ReviewSeed), |peers| peers.seed = seed);
                }
            }
        }
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.value.to_string().into(), None, ParseAs::Text, send);
    let hint = format!("{}-hint", props.id);
    html! {
        <div class="field-row">
            <label for={props.id}>{ props.label }</label>
            <input class="field" id={props.id} ref={node} type="text" inputmode="numeric"
                autocomplete="off" aria-describedby={hint.clone()}
                aria-invalid={wrong.then_some("true")} {oninput} {onfocus} {onblur} {onkeydown} />
            <p class="hint" id={hint} data-problem={wrong.to_string()}>
                { if *wrong { props.problem.clone() } else { props.hint.into() } }
            </p>
        </div>
    }
}

/// Why there can be no packets, and where to change that.
fn impossible(why: &Impossible, peers: &PeerReview, teacher: &Teacher) -> Html {
    let to = match why {
        Impossible::NothingToJudge | Impossible::BadRow(_) => {
            Some((words::to_rubric(), TeachingMsg::PageOpened(ClassPage::Rubric)))
        }
        Impossible::CalibrationOpen => {
            Some((words::to_work(), TeachingMsg::WorkOpened(peers.calibration)))
        }
        _ => None,
    };
    html! {
        <p class="peers__impossible">
            { words::impossible(why) }
            if let Some((name, msg)) = to {
                { " " }
                <button type="button" class="link" onclick={teacher.on(move || msg.clone())}>
                    { name }
                </button>
            }
        </p>
    }
}

/// The button that makes the packets, with what that changes.
fn packets(
    plan: &Round,
    peers: &PeerReview,
    reviews: &Rc<Reviews>,
    giving: &Giving,
    dispatch: &Callback<Msg>,
) -> Html {
    let made = peers.round.as_ref().is_some_and(|round| round.id == plan.id);
    let go = reviews.reviews.iter().filter(|review| review.round != plan.id).count();
    html! {
        <>
            <p class="hint">{ words::make_hint() }</p>
            if made {
                <p class="hint">{ words::made_hint() }</p>
            } else if peers.round.is_some() {
                <p class="hint">{ words::other_hint() }</p>
            }
            if go > 0 {
                <p class="peers__impossible">{ words::reviews_go(go) }</p>
            }
            if let Some(made) = giving.packets.as_ref().filter(|made| made.round.id == plan.id) {
                <div class="giving__done" role="status">
                    <p>{ words::made(made.round.packets.len()) }</p>
                    if made.left_out > 0 { <p>{ words::left_out(made.left_out) }</p> }
                    if !made.remarks.is_empty() {
                        <ul class="list">
                            for (at, remark) in made.remarks.iter().enumerate() {
                                <li key={at} dir="auto">{ remark }</li>
                            }
                        </ul>
                    }
                </div>
            }
            <div class="rubric__end">
                <button type="button" class="button" data-kind="primary"
                    disabled={giving.writing.is_some()}
                    onclick={dispatch.reform(|_: MouseEvent| GivingMsg::PacketsWanted.into())}>
                    { words::make() }
                </button>
                { wait(giving, WrittenFile::Packets) }
            </div>
        </>
    }
}

fn who_reviews_whom(plan: &Round, view: &View) -> Html {
    html! {
        <div class="peers__table" tabindex="0" role="region" aria-label={words::settings()}>
            <table class="class-table">
                <caption class="peers__caption">{ words::plan_lead(plan.packets.len()) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::reviewer() }</th>
                        <th scope="col">{ words::reviews_works() }</th>
                    </tr>
                </thead>
                <tbody>
                    for packet in &plan.packets {
                        <tr key={packet.id.to_string()}>
                            <th scope="row" dir="auto">{ view.student(packet.reviewer) }</th>
                            <td>
                                <ul class="list peers__works">
                                    for work in &packet.works {
                                        <li key={work.to_string()} dir="auto"
                                            data-calibration={(plan.calibration == Some(*work)).to_string()}>
                                            { view.student(*work) }
                                        </li>
                                    }
                                </ul>
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
