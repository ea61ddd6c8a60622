//! Changes the model for each message.
//!
//! [`update`] hands each message to the code of its subject. All of it works through `Work`, whose
//! `Work::record` is the only way to change a project.

mod dialogs;
#[cfg(test)]
mod parts_tests;

use crate::codebook::speaking::may_turn_codebook;
use crate::effect::Effect;
use crate::model::Model;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::ports::Ports;
use crate::start::StartMsg;
use crate::work::Work;
use annotator_core::reading::{Failure, MAX_FILE_LEN};
use annotator_jobs::{JobNumber, Reply};

/// Changes the model and returns what the browser should do.
pub fn update(model: &mut Model, msg: Msg, ports: &mut dyn Ports) -> Vec<Effect> {
    model.now = ports.now();
    let before = model.before_message();
    let mut work = Work { model, ports, effects: Vec::new() };
    let may_turn = may_turn_codebook(&msg);
    let saved = matches!(msg, Msg::Start(StartMsg::Saved { .. }));
    if let Some(msg) = work.take_read_only(msg) {
        work.take(msg);
    }
    work.add_after_opening();
    work.keep_codebook_language(may_turn);
    work.follow_link();
    work.end_closed_exchange();
    work.end_closed_join();
    work.keep_class_marked();
    work.keep_sheet_read();
    work.keep_reviews_planned();
    work.keep_found();
    work.keep_suggested();
    work.keep_rules();
    work.keep_agreement();
    work.keep_insight();
    work.keep_compared();
    work.update_hold();
    if saved && let Some(open) = &work.model.open {
        work.effects.push(Effect::TellSaved(open.key));
    }
    work.model.settle_notices(&before);
    work.effects
}

/// The type of [`update`].
pub type Update = fn(&mut Model, Msg, &mut dyn Ports) -> Vec<Effect>;

/// Like [`update`], for the messages that can be handled before the later module is loaded.
pub fn update_early(model: &mut Model, msg: StartMsg, ports: &mut dyn Ports) -> Vec<Effect> {
    model.now = ports.now();
    let before = model.before_message();
    let mut work = Work { model, ports, effects: Vec::new() };
    work.take_start(msg);
    work.model.settle_notices(&before);
    work.effects
}

impl Work<'_> {
    fn take(&mut self, msg: Msg) {
        match msg {
            Msg::Start(msg) => self.take_start(msg),
            Msg::Keeping(msg) => self.take_keeping(msg),
            Msg::Statements(msg) => self.take_statements(msg),
            Msg::Table(msg) => self.take_table(msg),
            Msg::Variables(msg) => self.take_variables(msg.take()),
            Msg::Passages(msg) => self.take_passages(msg.take()),
            Msg::Coding(msg) => self.take_coding(msg),
            Msg::Find(msg) => self.take_find(msg),
            Msg::Suggesting(msg) => self.take_suggesting(msg.take()),
            Msg::Annotators(msg) => self.take_annotators(msg),
            Msg::Classroom(msg) => self.take_classroom(msg),
            Msg::Codebook(msg) => self.take_codebook(msg),
            Msg::Coders(msg) => self.take_coders(&msg),
            Msg::Insight(msg) => self.take_insight(&msg),
            #[cfg(feature = "bench")]
            Msg::BenchRecoded(from, to) => self.bench_recode(&from, &to),
            Msg::FilesOpened(files) => self.files_opened(files),
            Msg::FileUnreadable(name) => self.model.notify(Reason::FileUnreadable { name }),
            Msg::FileTooLarge { name, len } => {
                let (len, max) = (len as u64, MAX_FILE_LEN as u64);
                let failure = Failure::TooLarge { len, max };
                self.model.notify(Reason::NotRead { name, failure });
            }
            // The codebook follows.
            Msg::LanguageSpoken => {}
            Msg::TextPasted(text) => self.text_pasted(text),
            Msg::HtmlPasted(html) => self.html_pasted(html),
            Msg::Intake(msg) => self.take_intake(msg),
            Msg::UndoChosen => self.undo(1),
            Msg::RedoChosen => self.redo(1),
            Msg::StepsUndone(steps) => self.undo(steps),
            Msg::StepsRedone(steps) => self.redo(steps),
            Msg::ExportChosen => self.export(),
            Msg::JobReplied(job, reply) => self.job_replied(job, reply.take()),
            Msg::Export(msg) => self.take_export(msg),
            Msg::Import(msg) => self.take_import(msg),
            Msg::Adding(msg) => self.take_adding(msg),
            Msg::ImportAnswered(answer) => self.answer_import(answer),
            Msg::RoomEntered(room) => self.room_entered(room),
            Msg::RoomWanted(room) => self.show_room(room),
            Msg::DialogOpened(dialog) => self.dialog_opened(dialog),
            Msg::DialogClosed => self.dialog_closed(),
            Msg::SettingsChanged(settings) => {
                if self.model.settings.reading != settings.reading {
                    self.effects.push(Effect::ShowReading(settings.reading));
                }
                self.effects.push(Effect::SaveSettings(settings.clone()));
                self.model.settings = settings;
            }
        }
    }

    /// Hands a reply to the part that asked for the job. Replies to jobs that were cancelled or
    /// replaced are dropped.
    fn job_replied(&mut self, job: JobNumber, reply: Reply) {
        let taken = self.practice_replied(job, &reply)
            || self.self_check_replied(job, &reply)
            || self.package_replied(job, &reply)
            || self.class_replied(job, &reply)
            || self.join_replied(job, &reply)
            || self.codebook_replied(job, &reply)
            || self.workbook_replied(job, &reply)
            || self.find_replied(job, &reply)
            || self.suggest_replied(job, &reply)
            || self.learn_replied(job, &reply)
            || self.rules_replied(job, &reply)
            || self.agreement_replied(job, &reply)
            || self.insight_replied(job, &reply)
            || self.packages_replied(job, &reply)
            || self.adding_replied(job, &reply)
            || self.compare_replied(job, &reply)
            || self.unpacking_replied(job, &reply);
        if taken {
            return;
        }
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
