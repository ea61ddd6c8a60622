//! The room of a class: who handed in what, how it compares with the key, and what the class marked
//! in the text.

mod attendance;
mod by_item;
mod cases;
mod comment;
mod formula;
mod frame;
mod give;
mod grade;
mod groups;
mod histogram;
mod items;
mod key_change;
mod levels;
mod library;
mod on_text;
mod passage;
mod peer_grades;
mod peers;
mod people;
mod report;
mod requests;
mod roster;
mod rubric;
mod rubric_row;
mod table;
mod teacher;
mod work;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::copied::{Copied, use_project_unless};
use crate::ui::parts::hooks::use_selector;
use crate::ui::read::document::keys::use_keys;
use crate::ui::words::teaching;
use annotator_app::classroom::class_table::{Name, name};
use annotator_app::classroom::collecting::Collecting;
use annotator_app::classroom::key_revision::Wanted;
use annotator_app::classroom::rubrics::RubricReading;
use annotator_app::classroom::teaching::{ClassPage, Column, TeachingMsg};
use annotator_app::model::Model;
use annotator_core::classroom::class::Class;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{class_name, exercise_name, key_name};
use annotator_core::project::Project;
use annotator_core::project::attachment::{Attachments, read_document};
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_jobs::Broken;
use annotator_jobs::class::{ClassReport, CollectReport, KeyEffect, Look, Looked};
use teacher::Teacher;

/// The documents of a class.
#[derive(Clone, PartialEq, Eq)]
struct Documents {
    exercise: Rc<Exercise>,
    key: Option<Rc<Key>>,
    class: Rc<Class>,
}

/// What the documents of a class are read from. They are compared by identity: each change makes new
/// ones.
struct Sources(Attachments);

impl Sources {
    fn of(project: &Project, id: ExerciseId) -> Self {
        let names = [exercise_name(id), key_name(id), class_name(id)].into_iter();
        let of = |name| project.attachments.get(&name).map(|document| (name, Rc::clone(document)));
        Self(names.filter_map(of).collect())
    }
}

impl PartialEq for Sources {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&other.0)
    }
}

/// What of the class is shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Shown {
    exercise: ExerciseId,
    pub page: ClassPage,
    /// The work that is shown beside the key, and the chosen item of it.
    pub work: Option<HandInId>,
    pub item: usize,
    pub sort: (Column, bool),
    /// The place of the request that is looked at.
    pub request: usize,
    pub report: Option<Rc<ClassReport>>,
    /// How far the comparison is, if it is being made.
    pub marking: Option<(usize, usize)>,
    pub failed: Option<Broken>,
    pub look: Option<Look>,
    pub looked: Option<Rc<Looked>>,
    /// Whether the worker could not look.
    pub look_failed: bool,
    pub collecting: Option<Collecting>,
    pub collected: Option<Rc<CollectReport>>,
    /// What is to be right in the key as well, and what that would change.
    pub wanted: Vec<Wanted>,
    pub effect: Option<Rc<KeyEffect>>,
    pub effect_failed: bool,
    pub rubric: RubricReading,
}

/// A class that is shown.
#[derive(PartialEq, Eq)]
pub struct View {
    pub exercise: Rc<Exercise>,
    pub key: Option<Rc<Key>>,
    pub class: Rc<Class>,
    pub project: Copied,
    pub shown: Shown,
}

#[derive(PartialEq, Properties)]
pub struct ViewProps {
    pub view: Rc<View>,
}

/// The comparison of the class with what it is made of. It is there as soon as there are hand-ins.
#[derive(PartialEq, Properties)]
pub struct ReportProps {
    pub view: Rc<View>,
    pub report: Rc<ClassReport>,
}

impl View {
    /// What the student is called whose hand-in this is.
    pub fn name_of(&self, hand_in: HandInId) -> Option<Name> {
        let report = self.shown.report.as_ref()?;
        let row = report.rows.iter().find(|row| row.hand_in == hand_in)?;
        Some(name(report, &self.class, row))
    }

    /// The same, in words; empty if the hand-in is gone.
    pub fn student(&self, hand_in: HandInId) -> String {
        self.name_of(hand_in).as_ref().map(teaching::student).unwrap_or_default()
    }
}

/// What is shown until the worker has looked closely: that it does, or that it could not.
pub fn waiting(view: &View, words: &'static str, teacher: &Teacher) -> Html {
    let shown = &view.shown;
    if !shown.look_failed {
        return html! { <p class="hint">{ words }</p> };
    }
    let look = shown.look.clone();
    html! {
        <p class="class__progress" role="status" data-problem="true">
            { teaching::not_compared() }
            <button type="button" class="text-button"
                onclick={teacher.on(move || TeachingMsg::LookWanted(look.clone()))}>
                { teaching::compare_again() }
            </button>
        </p>
    }
}

fn look(model: &Model) -> Option<Shown> {
    let teaching = model.open.as_ref()?.teaching.as_ref()?;
    let marking = &teaching.marking;
    Some(Shown {
        exercise: teaching.exercise,
        page: teaching.page,
        work: teaching.work,
        item: teaching.item,
        sort: teaching.sort,
        request: teaching.request,
        report: marking.report.clone(),
        marking: teaching.is_marking().then_some(marking.progress),
        failed: marking.failed,
        look: teaching.looking.look.clone(),
        looked: teaching.looking.looked.clone(),
        look_failed: teaching.looking.failed.is_some(),
        collecting: teaching.collecting,
        collected: teaching.report.clone(),
        wanted: teaching.key_change.wanted.clone(),
        effect: teaching.key_change.effect.clone(),
        effect_failed: teaching.key_change.failed,
        rubric: (*teaching.rubric).clone(),
    })
}

fn documents(project: &Project, id: ExerciseId) -> Option<Documents> {
    let exercise: Exercise = read_document(&project.attachments, &exercise_name(id))?;
    let key: Option<Key> = read_document(&project.attachments, &key_name(id));
    Some(Documents {
        key: key.map(|key| Rc::new(key.asked(&exercise))),
        exercise: Rc::new(exercise),
        class: Rc::new(Class::of(project, id)),
    })
}

/// Whether hand-ins come in, and nothing else has changed in the class that the copy has. They are
/// shown when all of them are there.
fn is_collecting(model: &Model, copy: &Project) -> bool {
    let Some(open) = &model.open else { return false };
    open.teaching.as_ref().is_some_and(|teaching| {
        let sources = |project: &Project| Sources::of(project, teaching.exercise);
        teaching.collecting.is_some()
            && copy.id == open.project.id
            && sources(copy) == sources(&open.project)
    })
}

/// What of the class is shown, if one is.
#[hook]
fn use_view() -> Option<Rc<View>> {
    let taught = use_project_unless(is_collecting).zip(use_selector(look));
    let class = taught.as_ref().map(|(project, shown)| (&**project, shown.exercise));
    let sources = class.map(|(project, exercise)| Sources::of(project, exercise));
    // Parsing takes longer than all else, and hand-ins change the project one after the other.
    let documents = use_memo(sources, |_| class.and_then(|(project, id)| documents(project, id)));
    let view = use_memo((taught, documents), |(taught, documents)| {
        let (project, shown) = taught.clone()?;
        let Documents { exercise, key, class } = (**documents).clone()?;
        Some(Rc::new(View { exercise, key, class, project, shown }))
    });
    (*view).clone()
}

/// The room of a class.
#[component]
pub fn ClassRoom() -> Html {
    use_keys();
    use_view().map_or_else(Html::default, |view| html! { <frame::Frame {view} /> })
}
