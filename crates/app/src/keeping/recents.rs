//! The list of recent projects.

use std::rc::Rc;

use crate::effect::Effect;
use crate::keeping::storage::{LeftAt, Recent};
use crate::model::{OnceOpen, Open};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::id::ProjectId;

/// The list is stored after an edit only if it changed or if this many milliseconds have passed.
/// Storing it after every edit would slow down editing.
pub(crate) const LISTED_FOR: i64 = 60_000;

/// The most characters of a quote that the list keeps.
const QUOTED: usize = 200;

/// Where the user is in the open project.
fn left_at(open: &Open) -> Option<LeftAt> {
    let statement = open.project.statement(open.current?)?;
    let known = &statement.metadata;
    let name = if known.delegation.is_empty() { &known.title } else { &known.delegation };
    let short = |text: &str| text.chars().take(QUOTED).collect::<String>();
    let first = open.paragraphs.get(&statement.id).copied().unwrap_or_default();
    // The first numbered paragraph from there on: what is before the statement says little.
    let outline = open.outlines.get(&statement.id);
    let numbered = outline.and_then(|(_, outline)| {
        let mut all = first..statement.text.paragraphs().len();
        all.find_map(|at| Some((at, outline.number(at)?)))
    });
    let (paragraph, number) = match numbered {
        Some((at, number)) => (at, Some(number)),
        None => (first, None),
    };
    let quote = statement.text.paragraph_text(paragraph);
    Some(LeftAt {
        statement: short(name),
        paragraph: number,
        quote: short(quote),
        language: known.language.clone(),
    })
}

impl Work<'_> {
    /// Opens a stored project and asks for its name.
    pub(crate) fn open_to_rename(&mut self, id: ProjectId) {
        if self.model.open.as_ref().is_none_or(|open| open.key != id) {
            self.recent_chosen(id);
        }
        self.model.once_open = Some((id, OnceOpen::Rename));
    }

    /// Opens a copy of a stored project under another name. The copy has the history, too.
    pub(crate) fn duplicate_project(&mut self, id: ProjectId, name: String) {
        if self.may_leave() {
            self.model.opening = Some(id);
            self.model.once_open = Some((id, OnceOpen::Duplicate(name)));
            self.effects.push(Effect::LoadProject(id));
        }
    }

    /// Deletes a listed project for good. The open one must be closed first.
    pub(crate) fn delete_project(&mut self, id: ProjectId) {
        self.model.dialog = None;
        if self.model.open.as_ref().is_some_and(|open| open.key == id) {
            return;
        }
        let Some(recent) = self.model.recents.iter().find(|recent| recent.id == id) else { return };
        self.model.notify(Reason::Deleted { name: recent.name.clone() });
        self.effects.push(Effect::DeleteProject(id));
        let kept = self.model.recents.iter().filter(|recent| recent.id != id);
        self.model.recents = Rc::new(kept.cloned().collect());
        self.save_recents();
    }

    /// Moves the open project to the head of the list, and stores the list.
    pub(crate) fn touch_recent(&mut self) {
        self.list_open(true);
        self.save_recents();
    }

    /// Like [`Work::touch_recent`], but only if the list is out of date.
    pub(crate) fn touch_recent_at_times(&mut self) {
        let Some(open) = &self.model.open else { return };
        let now = self.ports.now();
        let listed = self.model.recents.first().is_some_and(|recent| {
            recent.id == open.key
                && recent.name == open.project.name
                && recent.statements == open.project.statements.len()
                && now.0 - recent.used.0 < LISTED_FOR
        });
        if !listed {
            self.touch_recent();
        }
    }

    /// Moves the open project to the head of the list. `open` is false if it is being closed.
    pub(crate) fn list_open(&mut self, open: bool) {
        let Some(Open { key, project, classroom, .. }) = &self.model.open else { return };
        let recent = Recent {
            id: *key,
            project: Some(project.id),
            name: project.name.clone(),
            statements: project.statements.len(),
            annotations: project.annotation_count(),
            used: self.ports.now(),
            open,
            left_at: self.model.open.as_ref().and_then(left_at),
            classroom: classroom.clone(),
        };
        let others = self.model.recents.iter().filter(|other| other.id != *key).cloned();
        let others = others.map(|other| Recent { open: false, ..other });
        self.model.recents = Rc::new(std::iter::once(recent).chain(others).collect());
    }

    /// Stores the list without a project that is not on disk yet, because it could not be opened.
    pub(crate) fn save_recents(&mut self) {
        let absent = self.model.open.as_ref().filter(|open| !open.saving.stored);
        let absent = absent.map(|open| open.key);
        let kept = self.model.recents.iter().filter(|recent| Some(recent.id) != absent);
        self.effects.push(Effect::SaveRecents(kept.cloned().collect()));
    }
}
