//! Reads new files one after the other. The user then reviews what was recognised and accepts it.

use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::intake::names::Pattern;
use crate::intake::{Draft, FileState, Incoming, Intake, IntakeMsg, Outcome};
use crate::notice::Reason;
use crate::statements::NewProject;
use crate::statements::table::typed_value;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Metadata, ReadAs, Statement, with_sha256};
use annotator_core::reading::remarks::keep_remarks;
use annotator_core::reading::{Choice, Document, Failure, Field, Format, Understanding};
use annotator_core::text::read::{MAX_LINE_LEN, ReadError, longest_line, read_bytes, read_pasted};
use annotator_jobs::{Broken, Job, JobNumber, Reply};

impl Work<'_> {
    /// Receives files that were dropped or chosen.
    pub(crate) fn take_in(&mut self, files: Vec<FileBytes>) {
        for file in files {
            self.take_in_file(file, Choice::default());
        }
        self.read_next();
    }

    /// Receives pasted text. If it is refused, it stays in its dialog.
    pub(crate) fn text_pasted(&mut self, text: String) {
        if !self.may_change() || self.is_only_exercise() {
            return;
        }
        if let Err(error) = read_pasted(&text) {
            let failure = failure_of(&error);
            return self.model.notify(Reason::NotRead { name: String::new(), failure });
        }
        let typed = self.model.dialog == Some(Dialog::Paste);
        self.take_in_pasted(text, Format::Text);
        self.change_intake(|intake| intake.typed |= typed);
    }

    /// Receives HTML from the clipboard.
    pub(crate) fn html_pasted(&mut self, html: String) {
        if !self.may_change() || self.is_only_exercise() {
            return;
        }
        self.take_in_pasted(html, Format::Html);
    }

    fn take_in_pasted(&mut self, content: String, format: Format) {
        let file = FileBytes { name: String::new(), bytes: content.into_bytes() };
        let encoding = Some("utf-8".to_owned());
        self.take_in_file(file, Choice { format: Some(format), encoding, columns: None });
        self.read_next();
    }

    fn take_in_file(&mut self, file: FileBytes, choice: Choice) -> JobNumber {
        let job = self.next_job();
        let file = Rc::new(file);
        let intake = self.model.intake.get_or_insert_default().make_mut();
        intake.files.push(Incoming { job, file, choice, state: FileState::Waiting });
        intake.shown = None;
        job
    }

    fn change_intake(&mut self, change: impl FnOnce(&mut Intake)) {
        if let Some(intake) = &mut self.model.intake {
            change(intake.make_mut());
        }
    }

    pub(crate) fn take_intake(&mut self, msg: IntakeMsg) {
        if msg.is_typed() {
            self.change_intake(|intake| intake.typed = true);
        }
        match msg {
            IntakeMsg::Shown(at) => self.change_intake(|intake| intake.shown = at),
            IntakeMsg::Wanted(at, wanted) => {
                self.change_draft(at, |draft| draft.wanted = wanted);
            }
            IntakeMsg::AllWanted(wanted) => {
                let all = self.model.intake.as_ref().map_or(0, |intake| intake.found.len());
                for at in 0..all {
                    self.change_draft(at, |draft| draft.wanted = wanted);
                }
            }
            IntakeMsg::FieldTyped(at, field, typed) => self.set_draft_field(at, field, &typed),
            IntakeMsg::FieldTypedForWanted(field, typed) => {
                self.change_wanted(&|draft| set_field(draft, field, &typed));
            }
            IntakeMsg::PatternChosen(pattern) => {
                self.change_wanted(&|draft| take_from_name(draft, &pattern));
            }
            IntakeMsg::ApartChosen(apart) => self.change_intake(|intake| intake.apart = apart),
            IntakeMsg::CodesChosen(codes) => self.change_intake(|intake| intake.codes = codes),
            IntakeMsg::MetadataTyped(at, metadata) => {
                self.change_draft(at, |draft| draft.metadata = Rc::unwrap_or_clone(metadata));
            }
            IntakeMsg::EdgeChosen(at, end, paragraph) => {
                self.change_draft(at, |draft| set_edge(draft, end, paragraph));
            }
            IntakeMsg::EncodingChosen(job, encoding) => {
                self.read_once_more(job, |choice| choice.encoding = Some(encoding));
            }
            IntakeMsg::ColumnsChosen(job, columns) => {
                self.read_once_more(job, |choice| choice.columns = Some(columns));
            }
            IntakeMsg::Stopped(job) => self.stop_reading(job),
            IntakeMsg::Accepted => self.accept_intake(),
            IntakeMsg::GivenUp => self.drop_intake(),
        }
    }

    fn set_draft_field(&mut self, at: usize, field: Field, typed: &str) {
        if typed_value(field, typed).is_none() {
            return self.model.notify(Reason::NoDay { words: typed.to_owned() });
        }
        self.change_draft(at, |draft| set_field(draft, field, typed));
    }

    /// Changes all drafts that are added.
    fn change_wanted(&mut self, change: &dyn Fn(&mut Draft)) {
        self.change_intake(|intake| {
            for at in 0..intake.found.len() {
                if let Some(draft) = intake.draft_mut(at).filter(|draft| draft.wanted) {
                    change(draft);
                }
            }
        });
    }

    fn change_draft(&mut self, at: usize, change: impl FnOnce(&mut Draft)) {
        self.change_intake(|intake| {
            if let Some(draft) = intake.draft_mut(at) {
                change(draft);
            }
        });
    }

    /// Starts reading the next file, unless one is being read. Shows what was found if nothing else
    /// is open.
    pub(crate) fn read_next(&mut self) {
        while let Some(intake) = &self.model.intake
            && intake.reading().is_none()
            && let Some(next) = intake.files.iter().find(|file| file.state == FileState::Waiting)
        {
            self.read_file(next.clone());
        }
        self.show_intake();
    }

    fn read_file(&mut self, next: Incoming) {
        let Incoming { job, file, choice, .. } = next;
        self.set_state(job, FileState::Reading { done: 0, of: 0 });
        self.effects.push(Effect::Run(job, Job::Read(choice), vec![file]));
    }

    fn set_state(&mut self, job: JobNumber, state: FileState) {
        self.change_intake(|intake| {
            if let Some(file) = intake.file_mut(job) {
                file.state = state;
            }
        });
    }

    /// Handles a reply of the worker about a file.
    pub(crate) fn reading_replied(&mut self, job: JobNumber, reply: Reply) {
        // Ignore replies that were sent before the reading was stopped.
        let Some(intake) = &self.model.intake else { return };
        let Some(incoming) = intake.file(job) else { return };
        if !matches!(incoming.state, FileState::Reading { .. }) {
            return;
        }
        let file = Rc::clone(&incoming.file);
        let mut state = FileState::Done;
        match reply {
            Reply::Progress { done, of } => state = FileState::Reading { done, of },
            Reply::Read(document, understood) => return self.found(job, *document, *understood),
            Reply::NotRead(name, failure) => return self.not_found(job, name, failure),
            Reply::Table(table) => state = FileState::Asks(table),
            Reply::Failed(failure) => self.not_found(job, file.name.clone(), failure),
            Reply::Broken(Broken::NoWorker) => self.read_here(job, &file),
            Reply::Broken(Broken::Stopped) => {
                self.not_found(job, file.name.clone(), Failure::Stopped);
            }
            Reply::Broken(Broken::TookTooLong { seconds }) => {
                self.not_found(job, file.name.clone(), Failure::TookTooLong { seconds });
            }
            Reply::Annotated => return self.annotated(job, file),
            Reply::Done => {}
            _ => return, // replies to other jobs
        }
        let goes_on = matches!(state, FileState::Reading { .. });
        self.set_state(job, state);
        if !goes_on {
            self.read_next();
        }
    }

    /// Moves a file with annotations to the import dialog.
    fn annotated(&mut self, job: JobNumber, file: Rc<FileBytes>) {
        self.change_intake(|intake| intake.files.retain(|file| file.job != job));
        if self.model.intake.as_ref().is_some_and(|intake| intake.files.is_empty()) {
            self.drop_intake();
        }
        self.read_next();
        if self.model.intake.is_some() {
            // The statements that came with it are reviewed first.
            self.model.waiting_imports.push(vec![file]);
        } else {
            self.begin_import(vec![file]);
        }
    }

    /// Reads a file without the worker, if the worker is missing. Works only for text in UTF-8.
    fn read_here(&mut self, job: JobNumber, file: &FileBytes) {
        match plain_document(file) {
            Some(document) => {
                let title = title_of(&document);
                let paragraphs = document.text.split('\n').count();
                let paragraphs = u32::try_from(paragraphs).unwrap_or(u32::MAX);
                self.found(job, document, Understanding::nothing(paragraphs, title));
            }
            None => self.not_found(job, file.name.clone(), Failure::NoReaders),
        }
    }

    fn found(&mut self, job: JobNumber, mut document: Document, understood: Understanding) {
        if self.was_pasted(job) {
            document.provenance.read_as = ReadAs::Paste;
        }
        let draft = Draft::of(document, understood);
        let sha256 = draft.text.sha256();
        let there = self.model.open.as_ref().and_then(|open| {
            let same = with_sha256(&open.project.statements, sha256)?;
            Some(same.metadata.title.clone())
        });
        let name = draft.provenance.file_name.clone();
        self.change_intake(|intake| {
            let outcome = match there.or_else(|| intake.title_of(sha256)) {
                Some(title) => Outcome::AlreadyThere(title),
                None => Outcome::Draft(Rc::new(draft)),
            };
            intake.add(job, name, outcome);
        });
    }

    fn was_pasted(&self, job: JobNumber) -> bool {
        let file = self.model.intake.as_ref().and_then(|intake| intake.file(job));
        file.is_some_and(|file| file.file.name.is_empty())
    }

    fn not_found(&mut self, job: JobNumber, name: String, failure: Failure) {
        self.change_intake(|intake| intake.add(job, name, Outcome::Failed(failure)));
    }

    /// Reads a file again after the user made another choice about it.
    fn read_once_more(&mut self, job: JobNumber, choose: impl FnOnce(&mut Choice)) {
        let another = self.next_job();
        self.change_intake(|intake| {
            intake.found.retain(|found| found.job != job);
            intake.shown = None;
            if let Some(file) = intake.file_mut(job) {
                choose(&mut file.choice);
                file.job = another;
                file.state = FileState::Waiting;
            }
        });
        self.read_next();
    }

    fn stop_reading(&mut self, job: JobNumber) {
        let Some(intake) = &self.model.intake else { return };
        let Some(file) = intake.file(job).filter(|file| file.state != FileState::Done) else {
            return;
        };
        if matches!(file.state, FileState::Reading { .. }) {
            self.effects.push(Effect::Cancel(job));
        }
        let name = file.file.name.clone();
        self.change_intake(|intake| {
            if let Some(file) = intake.file_mut(job) {
                file.state = FileState::Done;
            }
        });
        self.not_found(job, name, Failure::Cancelled);
        self.read_next();
    }

    /// Opens the dialog if nothing else is open. A single file that failed or is already in the
    /// project gets a notice instead.
    pub(crate) fn show_intake(&mut self) {
        if !matches!(self.model.dialog, None | Some(Dialog::Paste | Dialog::Reading)) {
            return;
        }
        let Some(intake) = &mut self.model.intake else { return };
        if let [only] = &intake.found[..]
            && intake.files.len() == 1
            && !intake.is_under_way()
        {
            let reason = match &only.outcome {
                Outcome::Draft(_) => None,
                Outcome::Failed(Failure::Cancelled) => return self.drop_intake(),
                Outcome::Failed(failure) => {
                    Some(Reason::NotRead { name: only.name.clone(), failure: failure.clone() })
                }
                Outcome::AlreadyThere(title) => {
                    Some(Reason::StatementThere { title: title.clone() })
                }
            };
            if let Some(reason) = reason {
                self.show_existing_statement(&reason);
                self.model.notify(reason);
                return self.drop_intake();
            }
            intake.make_mut().shown = Some(0);
        }
        self.model.dialog = Some(Dialog::Reading);
    }

    /// Shows the statement that already has the text.
    fn show_existing_statement(&mut self, reason: &Reason) {
        let Reason::StatementThere { title } = reason else { return };
        let Some(open) = &self.model.open else { return };
        let mut statements = open.project.statements.iter();
        let same = statements.find(|statement| statement.metadata.title == *title);
        if let Some(id) = same.map(|statement| statement.id) {
            self.show_statement(id);
        }
    }

    /// Discards what was not accepted.
    pub(crate) fn drop_intake(&mut self) {
        if let Some(intake) = self.model.intake.take()
            && let Some(file) = intake.reading()
        {
            self.effects.push(Effect::Cancel(file.job));
        }
        if self.model.dialog == Some(Dialog::Reading) {
            self.model.dialog = None;
        }
    }

    /// Adds the chosen drafts in one step.
    fn accept_intake(&mut self) {
        let Some(intake) = self.model.intake.clone() else { return };
        if intake.wanted() == 0 || intake.is_under_way() || !self.may_change() {
            return;
        }
        if intake.apart && !self.may_leave() {
            return;
        }
        let wanted: Vec<_> = intake.drafts().filter(|draft| draft.wanted).collect();
        let statements: Vec<_> =
            wanted.iter().map(|draft| Rc::new(self.statement_of(draft))).collect();
        self.drop_intake();
        let Some(first) = statements.first() else { return };
        let (id, name) = (first.id, name_of_all(&intake, &statements));
        let only = statements.len() == 1;
        let step = if only { first.metadata.title.clone() } else { String::new() };
        if self.model.open.is_none() || intake.apart {
            let name = name.unwrap_or_default();
            let project = self.new_project_with(NewProject { name, codes: intake.codes });
            self.open_new(project);
        }
        let Some(open) = &self.model.open else { return };
        let remarks = statements.iter().zip(&wanted);
        let remarks: Vec<_> = remarks
            .filter_map(|(statement, draft)| keep_remarks(statement.id, &draft.remarks))
            .collect();
        let places = open.project.statements.len()..;
        let edits = places.zip(statements).map(|(at, statement)| Edit::AddStatement {
            at,
            statement,
            annotations: Vec::new(),
        });
        let edits = edits.chain(remarks).collect();
        self.perform_or_say(StepKind::AddStatement, step, edits);
        self.show_statement(id);
    }

    fn statement_of(&mut self, draft: &Draft) -> Statement {
        let id = StatementId(self.ports.uuid());
        Statement {
            metadata: draft.metadata.clone(),
            layout: draft.layout(),
            ..Statement::new(id, Rc::clone(&draft.text), draft.provenance.clone())
        }
    }
}

/// A name for the statements together: the title of the only one, or the name of the file that has
/// all of them. Several files have none: what they have in common is offered as the project's name.
fn name_of_all(intake: &Intake, statements: &[Rc<Statement>]) -> Option<String> {
    match (statements, &intake.files[..]) {
        ([only], _) => Some(only.metadata.title.clone()),
        (_, [file]) if !file.file.name.is_empty() => {
            let name = &file.file.name;
            Some(name.rsplit_once('.').map_or(name.clone(), |(stem, _)| stem.to_owned()))
        }
        _ => None,
    }
}

/// Sets a field, unless what was typed does not fit it.
fn set_field(draft: &mut Draft, field: Field, typed: &str) {
    if let Some(value) = typed_value(field, typed) {
        *field.of_mut(&mut draft.metadata) = value;
    }
}

/// Sets the fields that the file's name has. A name that does not fit changes nothing.
fn take_from_name(draft: &mut Draft, pattern: &Pattern) {
    for (field, value) in pattern.read(&draft.provenance.file_name).unwrap_or_default() {
        *field.of_mut(&mut draft.metadata) = value;
    }
}

/// Moves an edge of the body, and the other edge too if they would cross.
fn set_edge(draft: &mut Draft, end: bool, paragraph: u32) {
    if (paragraph as usize) >= draft.text.paragraphs().len() {
        return;
    }
    let after = paragraph.saturating_add(1);
    draft.body = if end {
        draft.body.start.min(paragraph)..after
    } else {
        paragraph..draft.body.end.max(after)
    };
}

/// A file as plain text in UTF-8; `None` if it looks like anything else.
fn plain_document(file: &FileBytes) -> Option<Document> {
    let ending = file.name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if !matches!(ending.as_deref(), None | Some("txt" | "text")) {
        return None;
    }
    let (text, provenance) = read_bytes(&file.bytes, &file.name, ReadAs::File).ok()?;
    if longest_line(text.as_str()).is_some_and(|(_, len)| len > MAX_LINE_LEN) {
        return None;
    }
    Some(Document {
        text: text.as_str().to_owned(),
        kinds: Vec::new(),
        metadata: Metadata::default(),
        provenance,
        remarks: Vec::new(),
    })
}

/// The file's name, or the first line if it has none.
fn title_of(document: &Document) -> String {
    let name = &document.provenance.file_name;
    let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
    let mut lines = document.text.lines().map(str::trim);
    let mut first = || lines.find(|line| !line.is_empty()).unwrap_or_default();
    let title = if stem.is_empty() { first() } else { stem };
    title.chars().take(80).collect()
}

fn failure_of(error: &ReadError) -> Failure {
    match error {
        ReadError::Empty => Failure::Empty,
        ReadError::TooLarge { len, max } => {
            Failure::TooLarge { len: *len as u64, max: *max as u64 }
        }
        _ => Failure::UnknownFormat,
    }
}
