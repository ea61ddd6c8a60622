//! What happens to the model when something happened.
//!
//! [`update`] hands each message to the file of its subject. All of them work through
//! `Work`, whose `Work::record` is the only way to change a project.

#[cfg(test)]
mod parts_tests;

use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::model::Model;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::ports::Ports;
use crate::work::Work;
use annotator_core::reading::{Failure, MAX_FILE_LEN};
use annotator_jobs::{JobNumber, Reply};

/// Takes a message in: changes the model and says what the browser is to do.
pub fn update(model: &mut Model, msg: Msg, ports: &mut dyn Ports) -> Vec<Effect> {
    let mut work = Work { model, ports, effects: Vec::new() };
    let saved = matches!(msg, Msg::Saved { .. });
    if let Some(msg) = work.take_reading(msg)
        && let Err(msg) = work.take_early(msg)
    {
        work.take(*msg);
    }
    work.mind_exchange();
    work.mind_other_windows();
    if saved && let Some(open) = &work.model.open {
        work.effects.push(Effect::TellSaved(open.key));
    }
    work.effects
}

/// The form of [`update`].
pub type Update = fn(&mut Model, Msg, &mut dyn Ports) -> Vec<Effect>;

/// As [`update`] for the messages that come before anybody does anything: those of storage
/// and of what is only looked at. Any other message is given back.
///
/// # Errors
///
/// The message, untouched, if it takes the rest of the program to act on it.
pub fn update_early(
    model: &mut Model,
    msg: Msg,
    ports: &mut dyn Ports,
) -> Result<Vec<Effect>, Box<Msg>> {
    let mut work = Work { model, ports, effects: Vec::new() };
    work.take_early(msg)?;
    Ok(work.effects)
}

impl Work<'_> {
    /// What takes no more than the program that is there from the start.
    fn take_early(&mut self, msg: Msg) -> Result<(), Box<Msg>> {
        match msg {
            Msg::Started { settings, recents, problem } => {
                self.started(settings, recents, problem);
            }
            Msg::ProjectRead(id, stored) => self.project_read(id, stored),
            Msg::Saved { project, seq, snapshot, at } => self.saved(project, seq, snapshot, at),
            Msg::SaveFailed { project, problem } => self.save_failed(project, &problem),
            Msg::RetryDue => self.retry(),
            Msg::RecentChosen(id) => self.recent_chosen(id),
            Msg::Scrolled(paragraph) => self.scrolled(paragraph),
            Msg::TextFocused => self.text_focused(),
            Msg::NoticeDismissed(id) => self.model.notices.retain(|notice| notice.id != id),
            Msg::RestThere => self.model.complete = true,
            Msg::RestMissing => self.model.notify(Reason::RestMissing),
            #[cfg(feature = "bench")]
            Msg::BenchOpened(project) => self.open_new(*project),
            msg => return Err(Box::new(msg)),
        }
        Ok(())
    }

    #[allow(clippy::too_many_lines)] // one line a message, so that all of them can be seen
    fn take(&mut self, msg: Msg) {
        match msg {
            Msg::Started { .. }
            | Msg::ProjectRead(..)
            | Msg::Saved { .. }
            | Msg::SaveFailed { .. }
            | Msg::RetryDue
            | Msg::RecentChosen(_)
            | Msg::Scrolled(_)
            | Msg::TextFocused
            | Msg::NoticeDismissed(_)
            | Msg::RestThere
            | Msg::RestMissing => {} // taken early
            #[cfg(feature = "bench")]
            Msg::BenchOpened(_) => {} // too
            #[cfg(feature = "bench")]
            Msg::BenchRecoded(from, to) => self.bench_recode(&from, &to),

            Msg::FilesOpened(files) => self.files_opened(files),
            Msg::FileUnreadable(name) => self.model.notify(Reason::FileUnreadable { name }),
            Msg::FileTooLarge { name, len } => {
                let (len, max) = (len as u64, MAX_FILE_LEN as u64);
                let failure = Failure::TooLarge { len, max };
                self.model.notify(Reason::NotRead { name, failure });
            }
            Msg::TextPasted(text) => self.text_pasted(text),
            Msg::HtmlPasted(html) => self.html_pasted(html),
            Msg::Intake(msg) => self.take_intake(msg),
            Msg::SampleChosen { coded } => self.sample_chosen(coded),
            Msg::NewProjectChosen => self.new_project_chosen(),
            Msg::ProjectClosed => self.close_project(),
            Msg::ProjectDeleted(id) => self.delete_project(id),
            Msg::StoredWanted(project, name) => {
                self.effects.push(Effect::DownloadStored { project, name });
            }
            Msg::ToFileChosen(to) => self.write_to_file(to),
            Msg::WrittenToFile { project, seq, name } => self.written_to_file(project, seq, name),
            Msg::NotWrittenToFile(project, problem) => self.not_written(project, problem),
            Msg::ProjectRenamed(name) => self.rename_project(&name),
            Msg::AnnotatorRenamed(name) => self.rename_annotator(&name),
            Msg::StatementChosen(id) => self.show_statement(id),
            Msg::StatementStepped(forward) => self.step_statement(forward),
            Msg::StatementRemoved(id) => self.remove_statement(id),
            Msg::MetadataChanged(id, metadata) => self.change_metadata(id, *metadata),

            Msg::SelectionDragged { anchor, focus, free } => self.drag(anchor, focus, free),
            Msg::SelectionMade { anchor, focus, free, by } => {
                self.select(anchor, focus, free, by);
            }
            Msg::SelectionCleared => self.clear_selection(),
            Msg::TextClicked(point) => self.click(point),
            Msg::CaretStepped { unit, forward, extend } => self.step_caret(unit, forward, extend),
            Msg::CaretToEdge { forward, extend } => self.caret_to_edge(forward, extend),
            Msg::CaretPlaced { point, extend } => self.place_caret(point, extend),
            Msg::SelectionGrown => self.grow_selection(),

            Msg::PickerOpened => self.open_picker(),
            Msg::PickerTyped(query) => self.search_picker(query),
            Msg::PickerMoved(rows) => self.step_picker(rows),
            Msg::PickerPointed(code) => self.point_picker(code),
            Msg::PickerApplied { keep } => self.apply_picked(keep),
            Msg::PickerClosed => self.close_picker(),
            Msg::CodeApplied(code) => self.apply_code(&code, false),
            Msg::CodeKeyPressed(key) => self.press_code_key(&key),

            Msg::AnnotationChosen(id) => self.choose_annotation(id),
            Msg::AnnotationStepped(forward) => self.step_annotation(forward),
            Msg::StackStepped(forward) => self.step_stack(forward),
            Msg::AnnotationLeft => self.leave_annotation(),
            Msg::AnnotationRemoved => self.remove_annotation(),
            Msg::AnotherCodeWanted => self.want_another_code(),
            Msg::Recoded(code) => self.recode(&code),
            Msg::PassageTaken => self.take_passage(),
            Msg::EdgeStepped { end, unit, forward } => self.step_edge(end, unit, forward),
            Msg::EdgeDragged { end, point, free } => self.drag_edge(end, point, free),
            Msg::NoteTyped(id, note) => self.type_note(id, note),
            Msg::ConfidenceChosen(confidence) => self.choose_confidence(confidence),
            Msg::AttributeChanged { annotation, attribute, value } => {
                self.change_attribute(annotation, attribute, value);
            }
            Msg::EvidenceTaken(attribute) => self.take_evidence(&attribute),
            Msg::EvidenceDropped(attribute, index) => self.drop_evidence(&attribute, index),
            Msg::EvidenceShown(attribute, index) => self.show_evidence(&attribute, index),

            Msg::FilterTyped(words) => self.with_open(|open| open.filter.words = words),
            Msg::FilterCodeChosen(code) => self.with_open(|open| open.filter.code = code),

            Msg::SnapshotDue => self.write_due_snapshot(),
            Msg::HoldAnswered { project, held } => self.hold_answered(project, held),
            Msg::ChangedElsewhere(project) => self.changed_elsewhere(project),
            Msg::HandOverAsked(project) => self.hand_over_asked(project),
            Msg::TakeOverChosen => self.take_over(),
            Msg::NotHandedOver(project) => self.not_handed_over(project),

            Msg::CodeSaved(draft) => self.save_code(draft),
            Msg::CodeRemoved(code) => self.remove_code(&code),

            Msg::UndoChosen => self.undo(),
            Msg::RedoChosen => self.redo(),

            Msg::ExportChosen => self.export(),
            Msg::JobReplied(job, reply) => self.job_replied(job, Rc::unwrap_or_clone(reply)),
            Msg::Export(msg) => self.take_export(msg),
            Msg::Import(msg) => self.take_import(msg),
            Msg::ImportAnswered(answer) => self.answer_import(answer),

            Msg::DialogOpened(dialog) => self.dialog_opened(dialog),
            Msg::DialogClosed => {
                if self.model.dialog.take() == Some(Dialog::Reading) {
                    self.drop_intake();
                }
                self.import_waiting();
                self.show_intake();
            }
            Msg::SettingsChanged(settings) => {
                self.model.settings = settings;
                self.effects.push(Effect::SaveSettings(settings));
            }
            Msg::ShowText(offset) => self.effects.push(Effect::ScrollToText(offset)),
        }
    }

    /// A reply goes to who asked for the job. Nobody waits for a job that was cancelled or asked
    /// for once more.
    fn job_replied(&mut self, job: JobNumber, reply: Reply) {
        let Model { importing, exporting, .. } = &*self.model;
        if importing.as_ref().is_some_and(|importing| importing.job == job) {
            self.import_replied(reply);
        } else if exporting.as_ref().is_some_and(|exporting| exporting.job == job) {
            self.export_replied(reply);
        } else {
            self.reading_replied(job, reply);
        }
    }
}
