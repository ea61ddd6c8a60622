//! Backups: the whole project as a file that the user keeps.

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::keeping::storage::{Backup, ToFile, ToFileProblem};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::id::ProjectId;
use annotator_core::stored::file::export::export_project;

/// The user is reminded after this many changes without a backup.
const MANY_CHANGES: u64 = 200;

/// The same if the page is a local file, whose data browsers delete more readily.
const MANY_CHANGES_IN_FILE: u64 = 50;

impl Work<'_> {
    /// Runs after each change. Reminds the user each time this many more changes have no backup.
    pub(crate) fn remind_of_backup(&mut self) {
        // A student hands in a file of the work.
        let Some(open) = self.model.open.as_ref().filter(|open| !open.is_exercise()) else {
            return;
        };
        let local_file = self.ports.is_local_file();
        let many = if local_file { MANY_CHANGES_IN_FILE } else { MANY_CHANGES };
        let changes = open.saving.last_seq.saturating_sub(open.backup.seq);
        if changes > 0 && changes.is_multiple_of(many) {
            self.forget_reminder();
            self.model.notify(Reason::BackupDue { changes, local_file });
        }
    }

    fn forget_reminder(&mut self) {
        let reminds = |reason: &Reason| matches!(reason, Reason::BackupDue { .. });
        self.model.notices.retain(|notice| !reminds(&notice.reason));
    }

    /// Notes that the user has a file with the project up to this record.
    pub(crate) fn backed_up(&mut self, seq: u64, file: Option<String>) {
        self.with_open(|open| {
            let file = file.or_else(|| open.backup.file.take());
            open.backup = Backup { seq, file };
        });
        self.forget_reminder();
        self.save_place();
    }

    pub(crate) fn write_to_file(&mut self, to: ToFile) {
        self.model.dialog = None;
        let Some(open) = &self.model.open else { return };
        let content = export_project(&open.project);
        let (project, seq) = (open.key, open.saving.last_seq);
        let name = format!("{}.json", file_stem(&open.project.name));
        self.effects.push(Effect::WriteToFile { project, name, content, seq, to });
    }

    pub(crate) fn written_to_file(&mut self, project: ProjectId, seq: u64, name: String) {
        if self.model.open.as_ref().is_some_and(|open| open.key == project) {
            self.backed_up(seq, Some(name.clone()));
            self.model.notify(Reason::WrittenToFile { name });
        }
    }

    pub(crate) fn not_written(&mut self, project: ProjectId, problem: ToFileProblem) {
        let Some(open) = self.model.open.as_ref().filter(|open| open.key == project) else {
            return;
        };
        match problem {
            ToFileProblem::NoFileChosen => {}
            ToFileProblem::Changed => self.model.dialog = Some(Dialog::FileChanged),
            ToFileProblem::Refused(words) => {
                let name = open.backup.file.clone();
                let name = name.unwrap_or_else(|| file_stem(&open.project.name));
                self.model.notify(Reason::NotWrittenToFile { name, words });
            }
        }
    }
}
