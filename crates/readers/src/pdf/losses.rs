//! What is on the pages and cannot be read, so that it can be said.

use super::garbled;
use super::layout::{Layout, Page};
use annotator_core::reading::{Failure, Remark};

/// If more than this many letters are lost for each that is read, the file counts as unreadable.
const MOST_LOST: usize = 6;

/// What is lost of a document.
#[derive(Debug, Default)]
pub(crate) struct Losses {
    /// For each page, how many letters are lost and how many are read.
    letters: Vec<(usize, usize)>,
    /// The pages that are only pictures, or drawn letters, counted from 1.
    drawn_only: Vec<usize>,
    /// For each page, how many letters are in another direction.
    turned: Vec<usize>,
    /// For each page, how many values of form fields and notes are left out.
    fields: Vec<usize>,
}

/// The sum of what is lost on each page, and the pages with losses, counted from 1.
fn sum(lost: impl Iterator<Item = usize> + Clone) -> Option<(usize, Vec<usize>)> {
    let pages = (1..).zip(lost.clone()).filter(|(_, lost)| *lost > 0);
    Some((lost.sum(), pages.map(|(page, _)| page).collect())).filter(|(sum, _)| *sum > 0)
}

impl Losses {
    pub(crate) fn new(pages: &[Page]) -> Self {
        let drawn_only = (1..).zip(pages).filter(|(_, page)| page.drawn_only);
        Self {
            letters: pages.iter().map(|page| (page.lost, page.letters)).collect(),
            drawn_only: drawn_only.map(|(at, _)| at).collect(),
            turned: pages.iter().map(|page| page.turned).collect(),
            fields: pages.iter().map(|page| page.fields_left_out).collect(),
        }
    }

    /// Why a document without any text cannot be read.
    pub(crate) fn failure(&self) -> Failure {
        if self.letters.iter().any(|(lost, _)| *lost > 0) {
            Failure::LettersUnreadable
        } else if !self.drawn_only.is_empty() {
            Failure::NoTextLayer(self.letters.len())
        } else {
            Failure::Empty
        }
    }

    /// Leaves out the pages that nobody can read and counts their letters as lost.
    ///
    /// # Errors
    /// [`Failure::LettersUnreadable`] if too little is left.
    pub(crate) fn leave_out_garbled(&mut self, layout: &mut Layout) -> Result<(), Failure> {
        let pages = garbled::pages(&layout.lines, self.letters.len());
        for (page, letters) in pages.iter().zip(&mut self.letters) {
            if page.cannot_be_read() {
                *letters = (letters.0 + letters.1, 0);
            }
        }
        let lost: usize = self.letters.iter().map(|(lost, _)| lost).sum();
        let read: usize = self.letters.iter().map(|(_, read)| read).sum();
        if garbled::whole(&pages).cannot_be_read() || lost > MOST_LOST * read {
            return Err(Failure::LettersUnreadable);
        }
        layout.lines.retain(|line| !pages.get(line.page).is_some_and(|page| page.cannot_be_read()));
        Ok(())
    }

    pub(crate) fn remarks(&self) -> Vec<Remark> {
        let lost = sum(self.letters.iter().map(|(lost, _)| *lost));
        let lost = lost.map(|(letters, pages)| Remark::LettersUnreadable { letters, pages });
        let drawn = Some(self.drawn_only.clone()).filter(|pages| !pages.is_empty());
        let turned = sum(self.turned.iter().copied());
        let turned = turned.map(|(letters, pages)| Remark::TurnedLeftOut { letters, pages });
        let fields = sum(self.fields.iter().copied());
        let fields = fields.map(|(fields, pages)| Remark::FieldsLeftOut { fields, pages });
        let all = [lost, drawn.map(Remark::PagesWithoutText), turned, fields];
        all.into_iter().flatten().collect()
    }
}
