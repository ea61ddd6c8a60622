//! The open project for pages that show much of it.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::use_selector;
use annotator_app::model::Model;
use annotator_core::project::Project;

/// A copy of the open project, which is made only when the project has changed.
#[derive(Clone)]
pub struct Copied(Rc<Project>);

impl Deref for Copied {
    type Target = Project;

    fn deref(&self) -> &Project {
        &self.0
    }
}

impl PartialEq for Copied {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Copied {}

/// The open project, if there is one.
#[hook]
pub fn use_project() -> Option<Copied> {
    use_project_unless(|_, _| false)
}

/// The open project, or an earlier copy of it for as long as `stays` says so. A copy makes the next
/// change slower, because what the two share is then copied as well.
#[hook]
pub fn use_project_unless(stays: fn(&Model, &Project) -> bool) -> Option<Copied> {
    let last = use_mut_ref(|| None);
    use_selector(move |model| copied(model, &mut last.borrow_mut(), stays))
}

fn copied(
    model: &Model,
    last: &mut Option<Copied>,
    stays: fn(&Model, &Project) -> bool,
) -> Option<Copied> {
    let now = model.open.as_ref().map(|open| &open.project);
    let both = last.as_deref().zip(now);
    if !both.is_some_and(|(last, now)| last.is_same(now) || stays(model, last)) {
        *last = now.map(|project| Copied(Rc::new(project.clone())));
    }
    last.clone()
}
