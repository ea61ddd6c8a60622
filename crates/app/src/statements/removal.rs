//! Removing statements, one or many at once.

use crate::dialog::Dialog;
use crate::effect::{Effect, FocusTarget};
use crate::notice::Reason;
use crate::room::Room;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::names_about;
use annotator_core::project::id::StatementId;

impl Work<'_> {
    /// Removes statements, after asking if any has annotations.
    pub(crate) fn ask_to_remove_statements(&mut self, ids: Vec<StatementId>) {
        if ids.is_empty() || !self.may_change() || self.is_only_exercise() {
            return;
        }
        if self.annotations_of(&ids) == 0 {
            self.remove_statements(&ids);
        } else {
            self.model.dialog = Some(Dialog::RemoveStatements(ids));
        }
    }

    fn annotations_of(&self, ids: &[StatementId]) -> usize {
        let open = self.model.open.as_ref();
        open.map_or(0, |open| ids.iter().map(|id| open.project.annotations_of(*id).len()).sum())
    }

    /// Removes statements in one step. If the one on the screen is among them, the next one that
    /// stays takes its place, or the last one before it.
    pub(crate) fn remove_statements(&mut self, ids: &[StatementId]) {
        let Some(open) = &self.model.open else { return };
        let removed = open.project.statements.iter().filter(|it| ids.contains(&it.id));
        let titles: Vec<_> = removed.clone().map(|it| it.metadata.title.clone()).collect();
        let attached = removed.clone().flat_map(|it| {
            let names = names_about(&open.project.attachments, it.id).cloned();
            names.map(|name| Edit::SetAttachment { name, document: None })
        });
        let gone = removed.clone().map(|it| Edit::RemoveStatement { statement: it.id });
        let edits = gone.chain(attached).collect();
        let (annotations, next) = (self.annotations_of(ids), self.statement_after(ids));
        let said = match titles.as_slice() {
            [] => return,
            [title] => Reason::StatementRemoved { title: title.clone(), annotations },
            titles => Reason::StatementsRemoved { statements: titles.len(), annotations },
        };
        let name = if let [title] = titles.as_slice() { title } else { "" };
        if !self.perform_or_say(StepKind::RemoveStatement, name, edits) {
            return;
        }
        self.model.dialog = None;
        if let Some(next) = next {
            self.show_statement(next);
        }
        if self.model.room == Room::Passages {
            // What was pressed may be gone with the rows.
            self.effects.push(Effect::Focus(FocusTarget::Table));
        }
        self.model.notify(said);
    }

    /// What is shown instead of the statement shown if these are removed; `None` if it stays.
    fn statement_after(&self, removed: &[StatementId]) -> Option<StatementId> {
        let open = self.model.open.as_ref()?;
        let current = open.current.filter(|id| removed.contains(id))?;
        let statements = &open.project.statements;
        let at = statements.iter().position(|statement| statement.id == current)?;
        let (before, after) = statements.split_at_checked(at)?;
        let mut rest = after.iter().chain(before.iter().rev()).map(|statement| statement.id);
        rest.find(|id| !removed.contains(id))
    }
}
