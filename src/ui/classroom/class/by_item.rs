//! Marking item by item: what every student made of one item of the key, one after the other.

use std::rc::Rc;

use yew::prelude::*;

use super::teacher::{Teacher, use_teacher};
use super::{ReportProps, View, waiting};
use crate::browser::focus::focus_id;
use crate::browser::list::show_row;
use crate::ui::classroom::beside::about as about_item;
use crate::ui::parts::draft::{Draft, use_draft};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::letters::use_letters;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{class as class_words, requests as words, teaching};
use annotator_app::classroom::beside::Comparison;
use annotator_app::classroom::class_table::{name, sorted};
use annotator_app::classroom::teaching::{ClassField, TeachingMsg};
use annotator_app::coding::form::ParseAs;
use annotator_core::classroom::class::About;
use annotator_core::classroom::collect::annotation_id;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::key::Key;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, HandInId};
use annotator_core::project::statement::with_sha256;
use annotator_core::small_map::SmallMap;
use annotator_jobs::class::{ClassReport, ItemAnswer, Look, Looked};

#[component]
pub fn ByItem(props: &ReportProps) -> Html {
    let ReportProps { view, report } = props;
    let Some(key) = view.key.clone().filter(|key| !key.items.is_empty()) else {
        return html! {
            <div class="exercises__none"><p class="making__lead">{ words::no_key_by_item() }</p></div>
        };
    };
    html! { <Answers view={view.clone()} report={report.clone()} of={key} /> }
}

#[derive(PartialEq, Properties)]
struct AnswersProps {
    view: Rc<View>,
    report: Rc<ClassReport>,
    of: Rc<Key>,
}

fn look_at(teacher: &Teacher, item: u32) {
    teacher.send(TeachingMsg::LookWanted(Some(Look::Answers(item))));
}

#[component]
fn Answers(props: &AnswersProps) -> Html {
    let teacher = use_teacher();
    let AnswersProps { view, report, .. } = props;
    let numbers: Vec<u32> = props.of.items.iter().map(|item| item.id).collect();
    let looked_at = match view.shown.look {
        Some(Look::Answers(item)) => numbers.iter().position(|it| *it == item),
        _ => None,
    };
    let at = looked_at.unwrap_or_default();
    let answers = match view.shown.looked.as_deref() {
        Some(Looked::Answers(answers)) if looked_at.is_some() => {
            Some(in_order(answers, report, view))
        }
        _ => None,
    };
    let works: Vec<HandInId> = answers.iter().flatten().map(|answer| answer.hand_in).collect();
    use_keys_of_answers(&works, &numbers, at, &teacher);
    // Comments that are typed change none of these.
    let project = &view.project;
    let made_from = (works, view.shown.looked.clone(), project.annotations.clone());
    let work = use_memo(made_from, |_| answers.as_ref().map(|it| Rc::new(together(it, view))));
    html! {
        <section class="by-item" aria-label={words::by_item()}>
            { choice(props, &numbers, at, &teacher) }
            if let (Some(answers), Some(work)) = (&answers, &*work) {
                <p class="hint" role="status">{ words::answers(answers.len()) }</p>
                <ol class="list by-item__answers">
                    for (at, answer) in answers.iter().enumerate() {
                        <li key={answer.hand_in.to_string()}>{ one(at, answer, work, view, report, &teacher) }</li>
                    }
                </ol>
                <p class="hint">{ words::keys_by_item() }</p>
            } else {
                { waiting(view, words::answers_loading(), &teacher) }
            }
        </section>
    }
}

/// The answers in the order of the works, which says nothing about names while they are hidden.
fn in_order(answers: &[ItemAnswer], report: &ClassReport, view: &View) -> Vec<ItemAnswer> {
    let order = sorted(report, &view.class, view.shown.sort);
    let works = order.iter().filter_map(|at| report.rows.get(*at)).map(|row| row.hand_in);
    works.filter_map(|work| answers.iter().find(|it| it.hand_in == work).cloned()).collect()
}

/// The answers as the items of one comparison.
fn together(answers: &[ItemAnswer], view: &View) -> Comparison {
    let own = |answer: &ItemAnswer| {
        answer.item.own.as_ref().map(|own| annotation_id(answer.hand_in, own.annotation))
    };
    let mut wanted: SmallMap<AnnotationId, Option<Rc<Annotation>>> =
        answers.iter().filter_map(own).map(|id| (id, None)).collect();
    for annotation in view.project.annotations.values().flat_map(|set| set.iter()) {
        if let Some(found) = wanted.get_mut(&annotation.id) {
            *found = Some(Rc::clone(annotation));
        }
    }
    let annotations = answers.iter().map(|answer| wanted.get(&own(answer)?).cloned().flatten());
    let statements = view.exercise.texts.iter();
    let statements =
        statements.filter_map(|text| with_sha256(&view.project.statements, text.sha256)).cloned();
    let hand_in = answers.first().map_or(HandInId(view.exercise.id.0), |it| it.hand_in);
    let items = answers.iter().map(|answer| answer.item.clone()).collect();
    Comparison {
        annotations: annotations.collect(),
        statements: statements.collect(),
        codebook: Rc::clone(&view.project.codebook),
        feedback: Feedback {
            key_revision: view.key.as_ref().map(|key| key.revision),
            ..Feedback::new(view.exercise.id, hand_in, items)
        },
    }
}

/// The id of an answer on the page.
fn answer_id(hand_in: HandInId) -> String {
    format!("answer-{hand_in}")
}

/// J and K lead to the answers, N and B to the items.
#[hook]
fn use_keys_of_answers(works: &[HandInId], numbers: &[u32], at: usize, teacher: &Teacher) {
    let now = use_mut_ref(|| None::<HandInId>);
    let (works, numbers, teacher) = (works.to_vec(), numbers.to_vec(), teacher.clone());
    use_letters(Callback::from(move |letter: char| {
        match letter {
            'j' | 'k' => {
                let last = *now.borrow();
                let place = last.and_then(|last| works.iter().position(|work| *work == last));
                let to = match place {
                    Some(place) if letter == 'j' => place.checked_add(1),
                    Some(place) => place.checked_sub(1),
                    None => Some(0),
                };
                if let Some(work) = to.and_then(|to| works.get(to)) {
                    *now.borrow_mut() = Some(*work);
                    let id = answer_id(*work);
                    focus_id(&id);
                    show_row(&id);
                }
            }
            'n' | 'b' => {
                let to = if letter == 'n' { at.checked_add(1) } else { at.checked_sub(1) };
                if let Some(item) = to.and_then(|to| numbers.get(to)) {
                    look_at(&teacher, *item);
                }
            }
            _ => return false,
        }
        true
    }));
}

/// How many characters of a passage are in the list of items.
const QUOTE: usize = 60;

fn choice(props: &AnswersProps, numbers: &[u32], at: usize, teacher: &Teacher) -> Html {
    let all = numbers.len();
    let entries = props.of.items.iter().zip(1..).map(|(item, number): (_, usize)| {
        let quote: String = class_words::quote_of(&item.spans).chars().take(QUOTE).collect();
        Entry::new(item.id.to_string(), words::item_option(number, all, &quote))
    });
    let onchoose = {
        let teacher = teacher.clone();
        Callback::from(move |chosen: String| {
            if let Ok(item) = chosen.parse() {
                look_at(&teacher, item);
            }
        })
    };
    let step = |to: Option<usize>, label: &'static str, drawing: Icon, key: &'static str| {
        let to = to.and_then(|to| numbers.get(to)).copied();
        let teacher = teacher.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                look_at(&teacher, to);
            }
        });
        html! {
            <button type="button" class="button beside__step" aria-label={label} title={label}
                aria-keyshortcuts={key} aria-disabled={to.is_none().to_string()} {onclick}>
                { icon(drawing) }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    let value = numbers.get(at).map(ToString::to_string).unwrap_or_default();
    html! {
        <div class="by-item__choice">
            <label for="item-to-mark">{ words::item_to_mark() }</label>
            <Select id="item-to-mark" {value} entries={entries.collect::<Vec<_>>()} {onchoose} />
            { step(at.checked_sub(1), words::previous_item(), Icon::Left, "B") }
            { step(at.checked_add(1), words::next_item(), Icon::Right, "N") }
        </div>
    }
}

/// What one student made of the item.
fn one(
    at: usize,
    answer: &ItemAnswer,
    work: &Comparison,
    view: &View,
    report: &ClassReport,
    teacher: &Teacher,
) -> Html {
    let hand_in = answer.hand_in;
    let row = report.rows.iter().find(|row| row.hand_in == hand_in);
    let student = row.map(|row| teaching::student(&name(report, &view.class, row)));
    let student = student.unwrap_or_default();
    let whose = AttrValue::from(student.clone());
    let open = {
        let (teacher, at) = (teacher.clone(), answer.at as usize);
        Callback::from(move |_: MouseEvent| teacher.open_work(hand_in, at))
    };
    let about = answer.item.item.map(|item| About::Item { item });
    html! {
        <article class="by-item__answer" id={answer_id(hand_in)} tabindex="-1"
            aria-label={student.clone()}>
            <h2><button type="button" class="link" dir="auto" onclick={open}>{ &student }</button></h2>
            { about_item(at, &answer.item, work, Some(&whose)) }
            if let Some(about) = about {
                <CommentBox key={format!("{about:?}")} {hand_in} {about} {student}
                    words={view.class.comment(hand_in, about).to_owned()} />
            }
        </article>
    }
}

#[derive(PartialEq, Properties)]
struct CommentProps {
    hand_in: HandInId,
    about: About,
    student: AttrValue,
    words: AttrValue,
}

#[component]
fn CommentBox(props: &CommentProps) -> Html {
    let teacher = use_teacher();
    let deps = (teacher, props.hand_in, props.about);
    let send = use_callback(deps, |typed: String, (teacher, hand_in, about)| {
        teacher.change(Some(ClassField::Comment(*hand_in, *about)), |class| {
            class.set_comment(*hand_in, *about, typed);
        });
    });
    let Draft { node, oninput, onfocus, onblur, onkeydown } =
        use_draft(props.words.clone(), None, ParseAs::Text, send);
    html! {
        <textarea class="field" ref={node} rows="2" dir="auto"
            aria-label={words::comment_for(props.student.as_str())}
            placeholder={teaching::comment_placeholder()} {oninput} {onfocus} {onblur} {onkeydown} />
    }
}
