//! The order in which next and previous go through the statements: that of the table, if it was
//! sorted or filtered and has the statement shown; otherwise that of the project.

use crate::model::Open;
use annotator_core::project::id::StatementId;

impl Open {
    /// The number of the statement shown, from 1, and how many there are in the order.
    #[must_use]
    pub fn place(&self) -> Option<(usize, usize)> {
        let (at, all) = match self.place_in_table() {
            Some(at) => (at, self.table.order.len()),
            None => (self.place_in_project()?, self.project.statements.len()),
        };
        Some((at.saturating_add(1), all))
    }

    /// The statement after or before the one shown.
    #[must_use]
    pub fn beside(&self, forward: bool) -> Option<StatementId> {
        let step = |at: usize| if forward { at.checked_add(1) } else { at.checked_sub(1) };
        if let Some(at) = self.place_in_table() {
            return self.table.order.get(step(at)?).copied();
        }
        Some(self.project.statements.get(step(self.place_in_project()?)?)?.id)
    }

    fn place_in_table(&self) -> Option<usize> {
        self.table.order.iter().position(|id| Some(*id) == self.current)
    }

    fn place_in_project(&self) -> Option<usize> {
        self.project.statements.iter().position(|it| Some(it.id) == self.current)
    }
}
