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
    /// How many pages are only pictures, or drawn letters.
    drawn_only: usize,
    /// How many letters are in another direction than their page.
    turned: usize,
    /// How many values of form fields and notes are left out.
    fields: usize,
}

impl Losses {
    pub(crate) fn new(pages: &[Page]) -> Self {
        Self {
            letters: pages.iter().map(|page| (page.lost, page.letters)).collect(),
            drawn_only: pages.iter().filter(|page| page.drawn_only).count(),
            turned: pages.iter().map(|page| page.turned).sum(),
            fields: pages.iter().map(|page| page.fields_left_out).sum(),
        }
    }

    /// Why a document without any text cannot be read.
    pub(crate) fn failure(&self) -> Failure {
        if self.letters.iter().any(|(lost, _)| *lost > 0) {
            Failure::LettersUnreadable
        } else if self.drawn_only > 0 {
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
        let mut remarks = Vec::new();
        let letters = self.letters.iter().map(|(lost, _)| lost).sum();
        if letters > 0 {
            let with_losses = self.letters.iter().enumerate().filter(|(_, (lost, _))| *lost > 0);
            let pages = with_losses.map(|(at, _)| at + 1).collect();
            remarks.push(Remark::LettersUnreadable { letters, pages });
        }
        if self.drawn_only > 0 {
            remarks.push(Remark::PagesWithoutText(self.drawn_only));
        }
        if self.turned > 0 {
            remarks.push(Remark::TurnedLeftOut(self.turned));
        }
        if self.fields > 0 {
            remarks.push(Remark::FieldsLeftOut(self.fields));
        }
        remarks
    }
}
