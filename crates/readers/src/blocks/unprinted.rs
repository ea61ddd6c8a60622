//! Remarks on what office documents contain besides their printed text.

use annotator_core::reading::Remark;

/// What a document contains besides the text that is printed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Unprinted {
    pub tracked: bool,
    pub comments: usize,
    pub hidden: bool,
}

impl Unprinted {
    /// The remarks for the user.
    pub(crate) fn remarks(self) -> Vec<Remark> {
        let tracked = self.tracked.then_some(Remark::TrackedChanges);
        let comments = (self.comments > 0).then_some(Remark::CommentsLeftOut(self.comments));
        let hidden = self.hidden.then_some(Remark::HiddenLeftOut);
        [tracked, comments, hidden].into_iter().flatten().collect()
    }
}
