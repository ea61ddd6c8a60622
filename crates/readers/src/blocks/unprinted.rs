//! Remarks on what office documents contain besides their printed text.

use annotator_core::reading::Remark;

/// What a document contains besides the text that is printed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Unprinted {
    pub tracked: bool,
    pub comments: usize,
    pub hidden: bool,
    /// How many parts were left out because they could not be read.
    pub parts: usize,
}

impl Unprinted {
    /// Adds what another part of the document contains.
    pub(crate) fn add(&mut self, other: Self) {
        self.tracked |= other.tracked;
        self.comments += other.comments;
        self.hidden |= other.hidden;
        self.parts += other.parts;
    }

    /// The remarks for the user.
    pub(crate) fn remarks(self) -> Vec<Remark> {
        let tracked = self.tracked.then_some(Remark::TrackedChanges);
        let comments = (self.comments > 0).then_some(Remark::CommentsLeftOut(self.comments));
        let hidden = self.hidden.then_some(Remark::HiddenLeftOut);
        let parts = (self.parts > 0).then_some(Remark::PartsLeftOut(self.parts));
        [tracked, comments, hidden, parts].into_iter().flatten().collect()
    }
}
