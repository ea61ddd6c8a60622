//! Opens and closes dialogs.

use crate::dialog::Dialog;
use crate::work::Work;

impl Work<'_> {
    /// Opens a dialog. A dialog that only makes changes is refused in a read-only window, and one
    /// about more than the tags in an exercise.
    pub(crate) fn dialog_opened(&mut self, dialog: Dialog) {
        if dialog.only_changes() && !self.may_change() {
            return;
        }
        if dialog.leaves_exercise() && self.is_only_exercise() {
            return;
        }
        if dialog == Dialog::Export && self.model.open.is_some() {
            return self.open_export(None);
        }
        self.model.dialog = Some(dialog);
    }

    /// Closes the dialog, and opens one that waited for it.
    pub(crate) fn dialog_closed(&mut self) {
        if self.model.dialog.take() == Some(Dialog::Reading) {
            self.drop_intake();
        }
        self.import_waiting();
        self.show_intake();
    }
}
