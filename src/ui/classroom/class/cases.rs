//! Single students: who did something, with a way to their work.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use super::teacher::{Teacher, use_teacher};
use crate::ui::parts::lang::lang_of;
use crate::ui::words::{item_analysis as analysis, teaching as words};
use annotator_app::classroom::key_revision::KeyMsg;
use annotator_app::classroom::teaching::TeachingMsg;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::statement::with_sha256;
use annotator_core::text::direction::visible;
use annotator_jobs::class::{Case, Look, Looked};

#[derive(PartialEq, Properties)]
pub struct CasesProps {
    pub view: Rc<View>,
}

/// The students whom a figure is about, once the worker has found them.
#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let teacher = use_teacher();
    let Some(Looked::Cases(cases)) = props.view.shown.looked.as_deref() else {
        return super::waiting(&props.view, words::work_loading(), &teacher);
    };
    if cases.is_empty() {
        return html! { <p class="hint">{ words::no_cases() }</p> };
    }
    html! {
        <ul class="list class__cases" aria-label={words::cases_of()}>
            for (at, case) in cases.iter().enumerate() {
                <li key={at}>{ one(case, &props.view, &teacher) }</li>
            }
        </ul>
    }
}

fn one(case: &Case, view: &View, teacher: &Teacher) -> Html {
    let name = view.student(case.hand_in);
    let name_said = name.clone();
    let found = case.annotation.and_then(|id| annotation(view, case.text, id));
    let (hand_in, at) = (case.hand_in, case.at.unwrap_or_default() as usize);
    let open = {
        let teacher = teacher.clone();
        Callback::from(move |_: MouseEvent| teacher.open_work(hand_in, at))
    };
    html! {
        <>
            <button type="button" class="link" dir="auto" onclick={open}>{ name }</button>
            if let Some((annotation, quote, lang)) = found {
                { " " }
                <span class="class__case-code">
                    { words::code_of(&view.project.codebook, Some(&annotation.code)) }
                </span>
                <q class="class__case-quote" dir="auto" {lang}>{ visible(&quote) }</q>
                { accept(case, view, teacher, &name_said) }
                if !annotation.note.trim().is_empty() {
                    <span class="hint" dir="auto">{ words::student_note(annotation.note.trim()) }</span>
                }
            } else {
                { " " }<span class="class__case-code">{ words::nobody_tagged() }</span>
            }
        </>
    }
}

/// The button that has a coding of an item be right, too, unless it is.
fn accept(case: &Case, view: &View, teacher: &Teacher, student: &str) -> Html {
    let (Some(Look::Item(item)), Some(annotation)) = (&view.shown.look, case.annotation) else {
        return Html::default();
    };
    if case.right {
        return Html::default();
    }
    let (item, text) = (*item, case.text);
    let onclick =
        teacher.on(move || TeachingMsg::Key(KeyMsg::CaseAccepted(item, text, annotation)));
    html! {
        <>
            { " " }
            <button type="button" class="text-button" aria-label={analysis::accept_case_of(student)}
                {onclick}>{ analysis::accept_case() }</button>
        </>
    }
}

/// How many characters of a passage are quoted.
const MOST: usize = 160;

/// An annotation, the start of its passage, and the language of that.
type Quoted = (Rc<Annotation>, String, Option<AttrValue>);

fn annotation(view: &View, text: Sha256, id: AnnotationId) -> Option<Quoted> {
    let statement = with_sha256(&view.project.statements, text)?;
    let set = view.project.annotations.get(&statement.id)?;
    let found = set.iter().find(|it| it.id == id)?;
    let quote = found.spans.beginning(statement.text.as_str(), MOST);
    Some((Rc::clone(found), quote, lang_of(statement)))
}
