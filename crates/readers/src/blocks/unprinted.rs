//! What readers of office documents tell beside the text.

use annotator_core::reading::Remark;

/// What a document holds beside the text that is printed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Unprinted {
    /// It has tracked changes.
    pub tracked: bool,
    /// How many comments it has.
    pub comments: usize,
    /// It has text that is hidden.
    pub hidden: bool,
}

impl Unprinted {
    /// What the user should know of it.
    pub(crate) fn remarks(self) -> Vec<Remark> {
        let tracked = self.tracked.then_some(Remark::TrackedChanges);
        let comments = (self.comments > 0).then_some(Remark::CommentsLeftOut(self.comments));
        let hidden = self.hidden.then_some(Remark::HiddenLeftOut);
        [tracked, comments, hidden].into_iter().flatten().collect()
    }
}
