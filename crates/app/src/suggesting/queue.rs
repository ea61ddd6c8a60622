//! Going through the suggestions of all texts, one text after the other.

use super::SuggestNews;
use super::asking::is_up_to_date;
use crate::work::Work;
use annotator_core::project::id::StatementId;

impl Work<'_> {
    /// Begins in the text shown. It ends when all texts were gone through.
    pub(super) fn begin_queue(&mut self) {
        let current = self.model.open.as_ref().and_then(|open| open.current);
        self.with_suggesting(|it| it.queue = current);
    }

    /// Looks at the first suggestion of the text shown, or goes on to the next text if there is none
    /// left. Waits while the worker looks for them.
    pub(super) fn go_on_in_queue(&mut self) {
        loop {
            let Some(suggesting) = self.model.suggesting() else { return };
            let Some(start) = suggesting.queue else { return };
            let Some(open) = &self.model.open else { return };
            let waits = suggesting.walk.is_some() || !is_up_to_date(open, suggesting);
            if waits {
                return;
            }
            if let Some(first) = suggesting.shown.first().map(|one| one.key()) {
                return self.walk_to(first);
            }
            match self.next_text().filter(|next| *next != start) {
                Some(next) => {
                    self.turn_to(next);
                    self.keep_shown_suggested();
                }
                None => {
                    self.with_suggesting(|it| it.queue = None);
                    return self.model.notify(SuggestNews::QueueDone.into());
                }
            }
        }
    }

    /// The text after the one shown; after the last one, the first.
    fn next_text(&self) -> Option<StatementId> {
        let open = self.model.open.as_ref()?;
        let statements = &open.project.statements;
        let at = statements.iter().position(|it| Some(it.id) == open.current)?;
        let next = statements.get(at + 1).or_else(|| statements.first())?;
        Some(next.id)
    }
}
