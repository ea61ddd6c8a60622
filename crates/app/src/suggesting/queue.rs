//! Going through the suggestions of all texts, one text after the other.

use super::SuggestNews;
use super::asking::is_up_to_date;
use crate::work::Work;
use annotator_core::project::id::StatementId;

impl Work<'_> {
    /// Begins in the text shown. It ends when all texts were gone through.
    pub(super) fn begin_queue(&mut self) {
        self.with_suggesting(|it| it.queue = Some(Vec::new()));
    }

    /// Looks at the first suggestion of the text shown, or goes on to the next text if there is none
    /// left. Waits while the worker looks for them.
    pub(super) fn go_on_in_queue(&mut self) {
        loop {
            let Some(suggesting) = self.model.suggesting() else { return };
            let Some(seen) = &suggesting.queue else { return };
            let Some(open) = &self.model.open else { return };
            let Some(current) = open.current else { return self.end_queue() };
            let waits = suggesting.walk.is_some() || !is_up_to_date(open, suggesting);
            if waits {
                return;
            }
            if let Some(first) = suggesting.shown.first().map(|one| one.key()) {
                return self.walk_to(first);
            }
            // Each text is gone to once, whatever happens to the others: so this comes to an end.
            let mut seen = seen.clone();
            seen.push(current);
            let Some(next) = self.next_text(current, &seen) else { return self.end_queue() };
            self.with_suggesting(|it| it.queue = Some(seen));
            self.turn_to(next);
            self.keep_shown_suggested();
        }
    }

    fn end_queue(&mut self) {
        self.with_suggesting(|it| it.queue = None);
        self.model.notify(SuggestNews::QueueDone.into());
    }

    /// The text after `current` that was not gone through; after the last one comes the first.
    fn next_text(&self, current: StatementId, seen: &[StatementId]) -> Option<StatementId> {
        let statements = &self.model.open.as_ref()?.project.statements;
        let at = statements.iter().position(|it| it.id == current)?;
        let (before, after) = statements.split_at_checked(at)?;
        let mut all = after.iter().chain(before).map(|it| it.id);
        all.find(|id| !seen.contains(id))
    }
}
