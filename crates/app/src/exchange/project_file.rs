//! Saves and opens project files.

use crate::later::Later;
use std::rc::Rc;

use crate::dialog::{Dialog, PendingImport};
use crate::effect::{Effect, FocusTarget};
use crate::input::FileBytes;
use crate::keeping::stored_file::read_stored;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{Answer, FileError, OpenedFile, read_file, resolve};

/// The most characters of a project's name in a file's name.
const NAME_CHARS: usize = 60;

impl Work<'_> {
    /// Offers the project as a file, or the statements that the export dialog was opened for.
    pub(crate) fn export(&mut self) {
        // A question before something is removed stays.
        let exporting = self.model.dialog == Some(Dialog::Export);
        let only = self.model.exporting.as_ref().and_then(|it| it.only.clone());
        match only.filter(|_| exporting) {
            Some(only) => self.download_part(&only),
            None => self.download_project(),
        }
        if exporting {
            self.model.dialog = None;
        }
    }

    pub(crate) fn download_project(&mut self) {
        let Some(open) = &self.model.open else { return };
        let content = export_project(&open.project);
        let name = format!("{}.json", file_stem(&open.project.name));
        let seq = open.saving.last_seq;
        self.download(name, content);
        self.backed_up(seq, None);
    }

    /// Offers a file with only these statements. It is no copy of the project.
    fn download_part(&mut self, statements: &[StatementId]) {
        let Some(open) = &self.model.open else { return };
        let content = export_project(&open.project.with_only(statements));
        let name = format!("{}-part.json", file_stem(&open.project.name));
        self.download(name, content);
    }

    fn download(&mut self, name: String, content: String) {
        let media_type = "application/json";
        self.effects.push(Effect::Download { name: name.clone(), media_type, content });
        self.say_exported(name);
        self.effects.push(Effect::Focus(FocusTarget::Text));
    }

    /// Notifies the user, replacing the notice about an earlier file.
    pub(crate) fn say_exported(&mut self, name: String) {
        self.model.notices.retain(|notice| !matches!(*notice.reason, Reason::Exported { .. }));
        self.model.notify(Reason::Exported { name });
    }

    /// Opens a project file, or asks the user if something in it does not fit or is here already.
    /// Tries any other file as a stored project, then as another program's file.
    ///
    /// There is one question at a time. Further files wait until it is answered.
    pub(crate) fn import_file(&mut self, file: FileBytes) {
        if self.model.dialog.as_ref().is_some_and(Dialog::asks_about_file) {
            self.model.waiting_files.push(file);
            return;
        }
        if !self.may_leave() {
            return;
        }
        match read_file(&file.bytes) {
            Ok(OpenedFile::Project(project)) => {
                self.model.dialog = None;
                self.open_or_add(*project, 0, |_| file);
            }
            Ok(OpenedFile::NeedsAnswer(question)) => {
                let pending = PendingImport { file: file.name, question: *question };
                self.model.dialog = Some(Dialog::Import(Later::new(pending)));
            }
            Err(error) => match read_stored(&file.bytes) {
                Some((_, stored)) => {
                    self.open_stored_file(file.name, stored);
                    self.list_in_classroom();
                }
                None if error == FileError::NotOurs => self.begin_import(vec![Rc::new(file)]),
                None => self.model.notify(Reason::NotImported { name: file.name, error }),
            },
        }
    }

    pub(crate) fn answer_import(&mut self, answer: Answer) {
        let Some(Dialog::Import(pending)) = self.model.dialog.take() else { return };
        if let Some(resolved) = resolve(&pending.question, answer) {
            let name = pending.file.clone();
            let file =
                |project: &Project| FileBytes { name, bytes: export_project(project).into_bytes() };
            self.open_or_add(resolved.project, resolved.left_out.len(), file);
        }
        self.import_waiting();
        self.show_intake();
    }

    /// Opens the files that waited while a question was open.
    pub(crate) fn import_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.model.waiting_files);
        self.project_files_opened(waiting);
    }

    pub(crate) fn open_imported(&mut self, project: Project, left_out: usize) {
        let name = project.name.clone();
        let annotations = project.annotation_count();
        self.open_file_project(project);
        self.list_in_classroom();
        self.model.notify(Reason::Imported { name, annotations, left_out });
    }
}

/// A file name made from a project's name: letters and digits of any script are kept, and each run
/// of other characters becomes one hyphen.
pub(crate) fn file_stem(name: &str) -> String {
    let mut stem = String::new();
    for c in name.chars().take(NAME_CHARS) {
        if c.is_alphanumeric() {
            stem.push(c);
        } else if !stem.is_empty() && !stem.ends_with('-') {
            stem.push('-');
        }
    }
    let stem = stem.trim_end_matches('-');
    if stem.is_empty() { "project".to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::file_stem;

    #[test]
    fn file_names_are_safe_everywhere() {
        assert_eq!(file_stem("Security Council: 4/5"), "Security-Council-4-5");
        assert_eq!(file_stem("../..\\x\u{202e}"), "x");
        assert_eq!(file_stem("مجلس الأمن"), "مجلس-الأمن");
        assert_eq!(file_stem("***"), "project");
    }
}
