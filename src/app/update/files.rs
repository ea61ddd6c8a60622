//! Exporting and importing.

use super::Work;
use crate::app::msg::{ExportKind, FileBytes};
use crate::core::file::import::Answer;

impl Work<'_> {
    pub(super) fn export(&mut self, _kind: ExportKind) {
        self.model.dialog = None;
    }

    pub(super) fn import_file(&mut self, _file: &FileBytes) {}

    pub(super) fn answer_import(&mut self, _answer: Answer) {
        self.model.dialog = None;
    }
}
