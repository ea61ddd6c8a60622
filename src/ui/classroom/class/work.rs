//! A work beside the key, with what the teacher does about it: comments, the grade, and what is
//! accepted as well.

use std::rc::Rc;

use yew::prelude::*;

use super::comment::{CommentField, Fits};
use super::grade::GradeField;
use super::levels::Levels;
use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View, waiting};
use crate::browser::focus::focus_id;
use crate::ui::classroom::beside::{BesideKey, summary_card};
use crate::ui::classroom::levels::focus_open_row;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::letters::use_letters;
use crate::ui::words::teaching as words;
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::class_table::{
    computed_points, judged, name, neighbour, points, sorted,
};
use annotator_app::classroom::giving::GivingMsg;
use annotator_app::classroom::showing::Showing;
use annotator_app::classroom::teaching::{ClassField, TeachingMsg};
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::{About, Grading};
use annotator_core::classroom::collect::{Collected, annotation_id};
use annotator_core::classroom::feedback::FeedbackItem;
use annotator_core::classroom::hand_in_name;
use annotator_core::classroom::library::OutcomeKind;
use annotator_core::classroom::request::about;
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::HandInId;
use annotator_jobs::class::{ClassReport, ClassRow, Looked};

#[component]
pub fn Work(props: &ReportProps) -> Html {
    let teacher = use_teacher();
    let showing = use_state_eq(Showing::default);
    let ReportProps { view, report } = props;
    let row = view.shown.work.and_then(|work| row_of(report, work));
    use_neighbours(view, report, &teacher);
    let made_from = (view.shown.work, view.shown.looked.clone(), view.project.annotations.clone());
    let work = use_memo(made_from, |(work, ..)| comparison(view, (*work)?));
    let work = (*work).clone();
    let Some(row) = row else {
        return html! { <p class="hint">{ words::work_gone() }</p> };
    };
    let student = words::student(&name(report, &view.class, row));
    html! {
        <section class="class__work" aria-label={words::work_of(&student)}>
            { head(view, report, row, &student, &teacher) }
            if let Some(work) = work {
                <BesideKey chosen={view.shown.item} on_choose={choose(&teacher)}
                    showing={(*showing).clone()} on_show={
                        let showing = showing.setter();
                        move |now| showing.set(now)
                    }
                    whose={AttrValue::from(student.clone())}
                    item_end={about_item(view, row.hand_in, &work, &showing, &teacher)}
                    panel_end={about_work(view, row, &work, &student)}
                    {work} />
            } else {
                { waiting(view, words::work_loading(), &teacher) }
            }
        </section>
    }
}

fn row_of(report: &ClassReport, work: HandInId) -> Option<&ClassRow> {
    report.rows.iter().find(|row| row.hand_in == work)
}

/// The work beside the key, once the worker has compared it.
fn comparison(view: &View, hand_in: HandInId) -> Option<Rc<Comparison>> {
    let Some(Looked::Work(feedback)) = view.shown.looked.as_deref() else { return None };
    let feedback = (**feedback).clone();
    let id = |in_file| annotation_id(hand_in, in_file);
    Some(Rc::new(Comparison::new(feedback, &view.exercise, &view.project, id)))
}

fn choose(teacher: &Teacher) -> Callback<usize> {
    let teacher = teacher.clone();
    Callback::from(move |item: usize| teacher.send(TeachingMsg::ItemChosen(item)))
}

/// J leads to the next work of the table, K to the one before, C to the comment, and R to the rubric.
#[hook]
fn use_neighbours(view: &Rc<View>, report: &Rc<ClassReport>, teacher: &Teacher) {
    let (view, report, teacher) = (Rc::clone(view), Rc::clone(report), teacher.clone());
    use_letters(Callback::from(move |letter: char| {
        let forward = match letter {
            'j' => true,
            'k' => false,
            'c' => {
                focus_id("comment");
                return true;
            }
            'r' => return focus_open_row(),
            _ => return false,
        };
        if let Some(next) = beside(&view, &report, forward) {
            teacher.send(TeachingMsg::WorkOpened(Some(next)));
        }
        true
    }));
}

fn beside(view: &View, report: &ClassReport, forward: bool) -> Option<HandInId> {
    neighbour(report, &view.class, view.shown.sort, view.shown.work?, forward)
}

/// Whose work it is, the way to the others, and its figures.
fn head(
    view: &View,
    report: &ClassReport,
    row: &ClassRow,
    student: &str,
    teacher: &Teacher,
) -> Html {
    let order = sorted(report, &view.class, view.shown.sort);
    let id = |at: &usize| report.rows.get(*at).map(|row| row.hand_in);
    let at = order.iter().position(|at| id(at) == Some(row.hand_in));
    let step = |forward: bool| {
        let to = beside(view, report, forward);
        let (label, drawing, key) = if forward {
            (words::next_work(), Icon::Right, "J")
        } else {
            (words::previous_work(), Icon::Left, "K")
        };
        let open = teacher.on(move || TeachingMsg::WorkOpened(to));
        html! {
            <button type="button" class="button beside__step" aria-label={label} title={label}
                aria-keyshortcuts={key} disabled={to.is_none()} onclick={open}>
                { icon(drawing) }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    html! {
        <div class="class__work-head">
            <button type="button" class="text-button class__back"
                onclick={teacher.on(|| TeachingMsg::WorkOpened(None))}>
                { icon(Icon::Left) }{ words::back_to_people() }
            </button>
            <h2 dir="auto">{ student }</h2>
            if let Some(at) = at { <span class="hint">{ words::work_at(at + 1, order.len()) }</span> }
            { step(false) }
            { step(true) }
            if let Some(score) = row.score {
                <span class="hint">
                    { words::figures(&score, view.class.measure) }
                </span>
            }
        </div>
    }
}

/// The code and the outcome that comments are offered for: the key's code, or else the student's.
fn fits(view: &View, item: &FeedbackItem) -> Fits {
    let of_key = view.key.as_ref().and_then(|key| {
        let known = key.items.iter().find(|known| Some(known.id) == item.item)?;
        Some(known.code.clone())
    });
    let code = of_key.or_else(|| item.own.as_ref().map(|own| own.code.clone()));
    Fits { code, outcome: OutcomeKind::of(item.outcome) }
}

/// What the teacher does about the chosen item.
fn about_item(
    view: &View,
    hand_in: HandInId,
    work: &Comparison,
    showing: &Showing,
    teacher: &Teacher,
) -> Html {
    // With a filter, the chosen item may not be shown, and another one is.
    let Some(at) = showing.nearest(&work.feedback, view.shown.item) else { return Html::default() };
    let Some(item) = work.feedback.items.get(at) else { return Html::default() };
    let Some(about) = about(item) else { return Html::default() };
    let can_be_accepted = view.key.is_some() && item.is_coded_otherwise();
    html! {
        <>
            if can_be_accepted {
                <button type="button" class="button" title={words::accept_hint()}
                    onclick={teacher.on(move || TeachingMsg::CodingAccepted(at))}>
                    { words::accept_coding() }
                </button>
            }
            <CommentField key={format!("{hand_in}-{about:?}")} {hand_in} {about} id="comment"
                label={words::comment()} words={view.class.comment(hand_in, about).to_owned()}
                fits={Some(fits(view, item))} class={Rc::clone(&view.class)} />
        </>
    }
}

/// What the teacher says about the whole work.
fn about_work(view: &View, row: &ClassRow, work: &Comparison, student: &str) -> Html {
    let hand_in = row.hand_in;
    let by_hand = view.class.grades.get(&hand_in).cloned();
    let computed = computed_points(&view.class, row);
    let label = match computed {
        Some(points) => words::grade_formula(&words::thousandths(points)),
        None => words::grade_by_hand().to_owned(),
    };
    let differs = by_hand.is_some() && computed.is_some();
    let reason = by_hand.as_ref().map(|grade| grade.reason.clone()).unwrap_or_default();
    let given = points(&view.class, row).map(|(points, _)| words::thousandths(points));
    html! {
        <section class="class__whole" aria-label={words::on_the_whole()}>
            { notes(view, hand_in) }
            <CommentField key={hand_in.to_string()} {hand_in} about={About::Work} id="whole"
                label={words::on_the_whole()}
                words={view.class.comment(hand_in, About::Work).to_owned()}
                fits={None} class={Rc::clone(&view.class)} />
            if let Some(summary) = &work.feedback.summary {
                { summary_card(summary, &work.codebook) }
            }
            if let Some(standing) = judged(&view.class, row) {
                <Levels class={Rc::clone(&view.class)} {hand_in} standing={Rc::new(standing)} />
            }
            if view.class.grading != Grading::Summary || by_hand.is_some() {
                <div class="class__whole-grade">
                    <span>{ label }</span>
                    <GradeField key={hand_in.to_string()} {hand_in} id="work-grade"
                        by_formula={computed} {by_hand} label={words::grade_of(student)} />
                    if let Some(given) = given {
                        <span class="visually-hidden" role="status">{ given }</span>
                    }
                </div>
            }
            if differs {
                <ReasonField key={format!("reason-{hand_in}")} {hand_in} words={reason} />
            }
            <FileButton {hand_in} />
        </section>
    }
}

/// What the student wrote to the teacher on whole texts.
fn notes(view: &View, hand_in: HandInId) -> Html {
    let name = hand_in_name(hand_in);
    let collected: Option<Collected> = read_document(&view.project.attachments, &name);
    let notes = collected.iter().flat_map(|it| it.hand_in.notes.values());
    html! {
        <>
            for (at, note) in notes.enumerate() {
                <div class="beside__said" key={at} data-by="student">
                    <h3>{ words::note_to_you() }</h3>
                    <p dir="auto">{ note }</p>
                </div>
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct FileProps {
    hand_in: HandInId,
}

/// Saves the file that was handed in, as it came.
#[component]
fn FileButton(props: &FileProps) -> Html {
    let dispatch = use_dispatch();
    let hand_in = props.hand_in;
    let onclick = dispatch.reform(move |_: MouseEvent| GivingMsg::HandInWanted(hand_in).into());
    html! {
        <button type="button" class="text-button" {onclick}>{ words::save_hand_in() }</button>
    }
}

#[derive(PartialEq, Properties)]
struct ReasonProps {
    hand_in: HandInId,
    words: AttrValue,
}

/// Why the teacher decided on another grade than the formula's.
#[component]
fn ReasonField(props: &ReasonProps) -> Html {
    let teacher = use_teacher();
    let send = use_callback((teacher, props.hand_in), |typed: String, (teacher, hand_in)| {
        teacher.change(Some(ClassField::Reason(*hand_in)), |class| {
            if let Some(mut grade) = class.grades.get(hand_in).cloned() {
                grade.reason = typed;
                class.grades.insert(*hand_in, grade);
            }
        });
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    html! {
        <div class="field-row">
            <label for="work-reason">{ words::reason() }</label>
            <input class="field" id="work-reason" ref={node} type="text" autocomplete="off" dir="auto"
                {oninput} {onfocus} {onblur} {onkeydown} />
        </div>
    }
}
