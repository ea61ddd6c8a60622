//! The room of the teacher: the exercises of the project, and making one.

mod codes;
mod frame;
mod give;
mod key;
mod list;
mod maker;
mod next;
pub mod switch;
mod task;
mod texts;
mod typed;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::exercise_page;
use crate::ui::classroom::copied::{Copied, use_project};
use crate::ui::parts::hooks::{use_effect_on, use_selector};
use crate::ui::read::document::keys::use_keys;
use annotator_app::classroom::making::{Making, MakingPage};
use annotator_app::model::Model;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{exercise_name, key_name};
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::AnnotatorId;

/// What the pages show. It is read again only when something of it changes.
#[derive(Clone, PartialEq)]
struct Source {
    making: Making,
    project: Copied,
    me: AnnotatorId,
}

/// An exercise that is being made.
#[derive(PartialEq)]
pub struct View {
    pub page: MakingPage,
    pub exercise: Exercise,
    pub key: Option<Key>,
    pub project: Copied,
    /// The annotator at work.
    pub me: AnnotatorId,
}

#[derive(PartialEq, Properties)]
pub struct PageProps {
    pub view: Rc<View>,
}

fn look(model: &Model) -> Option<(Making, AnnotatorId)> {
    let open = model.open.as_ref()?;
    Some((open.making?, open.annotator))
}

fn view(source: &Source) -> Option<Rc<View>> {
    let Source { making: Making { exercise: id, page }, project, me } = source.clone();
    let exercise = read_document(&project.attachments, &exercise_name(id))?;
    let key = read_document(&project.attachments, &key_name(id));
    Some(Rc::new(View { page, exercise, key, project, me }))
}

/// The room of the teacher.
#[component]
pub fn Class() -> Html {
    use_keys();
    use_effect_on((), |()| exercise_page::keep());
    let (project, making) = (use_project(), use_selector(look));
    let source = project.clone().zip(making);
    let source = source.map(|(project, (making, me))| Source { making, project, me });
    let view = use_memo(source, |source| source.as_ref().and_then(view));
    match &*view {
        Some(view) => html! { <frame::Frame view={Rc::clone(view)} /> },
        None => html! { <list::Exercises {project} /> },
    }
}

/// The heading of a page with what to consider. It has the focus when the page is opened.
#[derive(PartialEq, Properties)]
pub struct HeadProps {
    pub title: &'static str,
    pub lead: AttrValue,
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let node = use_node_ref();
    use_effect_on((node.clone(), props.title), |(node, _)| {
        if let Some(heading) = node.cast::<web_sys::HtmlElement>() {
            // `focus` does not throw.
            let _ = heading.focus();
        }
    });
    html! {
        <>
            <h1 class="making__title" tabindex="-1" ref={node}>{ props.title }</h1>
            <p class="making__lead">{ &props.lead }</p>
        </>
    }
}
