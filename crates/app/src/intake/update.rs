//! Files on their way into the project: one after the other is read, then the user looks at
//! what was understood and accepts it.

use std::rc::Rc;

use crate::dialog::Dialog;
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::intake::{Draft, FileState, Incoming, Intake, IntakeMsg, What};
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Metadata, ReadAs, Statement};
use annotator_core::reading::{Choice, Document, Failure, Format, Understanding};
use annotator_core::text::read::{MAX_LINE_LEN, ReadError, longest_line, read_bytes, read_pasted};
use annotator_jobs::{Broken, Job, JobNumber, Reply};

impl Work<'_> {
    /// Takes in what was dropped or chosen.
    pub(crate) fn take_in(&mut self, files: Vec<FileBytes>) {
        for file in files {
            self.take_in_file(file, Choice::default());
        }
        self.read_next();
    }

    /// A refused text stays in the dialog it was pasted into.
    pub(crate) fn text_pasted(&mut self, text: String) {
        if !self.may_change() {
            return;
        }
        if let Err(error) = read_pasted(&text) {
            let failure = failure_of(&error);
            return self.model.notify(Reason::NotRead { name: String::new(), failure });
        }
        self.take_in_pasted(text, Format::Text);
    }

    /// Takes in text with its layout from the clipboard.
    pub(crate) fn html_pasted(&mut self, html: String) {
        if !self.may_change() {
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
        let intake = Rc::make_mut(self.model.intake.get_or_insert_default());
        intake.files.push(Incoming { job, file, choice, state: FileState::Waiting });
        intake.shown = None;
        job
    }

    fn change_intake(&mut self, change: impl FnOnce(&mut Intake)) {
        if let Some(intake) = &mut self.model.intake {
            change(Rc::make_mut(intake));
        }
    }

    pub(crate) fn take_intake(&mut self, msg: IntakeMsg) {
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

    fn change_draft(&mut self, at: usize, change: impl FnOnce(&mut Draft)) {
        self.change_intake(|intake| {
            if let Some(draft) = intake.draft_mut(at) {
                change(draft);
            }
        });
    }

    /// Reads the next file, unless one is being read; then, or at the end, shows what there is.
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

    /// The worker said something about a file that it reads.
    pub(crate) fn reading_replied(&mut self, job: JobNumber, reply: Reply) {
        // A reading that was stopped may have said something before it was.
        let Some(file) = self.model.intake.as_ref().and_then(|intake| {
            let file = intake.file(job)?;
            matches!(file.state, FileState::Reading { .. }).then(|| Rc::clone(&file.file))
        }) else {
            return;
        };
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
            _ => return, // what is said about other jobs
        }
        let goes_on = matches!(state, FileState::Reading { .. });
        self.set_state(job, state);
        if !goes_on {
            self.read_next();
        }
    }

    /// What holds annotations is taken in by another dialog.
    fn annotated(&mut self, job: JobNumber, file: Rc<FileBytes>) {
        self.change_intake(|intake| intake.files.retain(|file| file.job != job));
        let nothing = |intake: &Rc<Intake>| intake.files.is_empty();
        if self.model.intake.as_ref().is_some_and(nothing) {
            self.drop_intake();
        }
        self.read_next();
        if self.model.intake.is_some() {
            // The statements that came with it are looked at first.
            self.model.waiting_imports.push(vec![file]);
        } else {
            self.begin_import(vec![file]);
        }
    }

    /// Reads what takes no worker, where there is none: text in UTF-8.
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
            let mut statements = open.project.statements.iter();
            let same = statements.find(|other| other.text.sha256() == sha256)?;
            Some(same.metadata.title.clone())
        });
        let name = draft.provenance.file_name.clone();
        self.change_intake(|intake| {
            let what = match there.or_else(|| intake.title_of(sha256)) {
                Some(title) => What::There(title),
                None => What::Draft(Rc::new(draft)),
            };
            intake.add(job, name, what);
        });
    }

    fn was_pasted(&self, job: JobNumber) -> bool {
        let file = self.model.intake.as_ref().and_then(|intake| intake.file(job));
        file.is_some_and(|file| file.file.name.is_empty())
    }

    fn not_found(&mut self, job: JobNumber, name: String, failure: Failure) {
        self.change_intake(|intake| intake.add(job, name, What::Failed(failure)));
    }

    /// Reads a file once more, with another choice of the user's.
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

    /// Opens the dialog once nothing else is open. A single file that came to nothing, or is
    /// there already, needs none: a sentence says it.
    pub(crate) fn show_intake(&mut self) {
        if !matches!(self.model.dialog, None | Some(Dialog::Paste | Dialog::Reading)) {
            return;
        }
        let Some(intake) = &mut self.model.intake else { return };
        if let [only] = &intake.found[..]
            && intake.files.len() == 1
            && !intake.is_under_way()
        {
            let reason = match &only.what {
                What::Draft(_) => None,
                What::Failed(Failure::Cancelled) => return self.drop_intake(),
                What::Failed(failure) => {
                    Some(Reason::NotRead { name: only.name.clone(), failure: failure.clone() })
                }
                What::There(title) => Some(Reason::StatementThere { title: title.clone() }),
            };
            if let Some(reason) = reason {
                self.show_what_is_there(&reason);
                self.model.notify(reason);
                return self.drop_intake();
            }
            Rc::make_mut(intake).shown = Some(0);
        }
        self.model.dialog = Some(Dialog::Reading);
    }

    /// The statement that a text was found to be already.
    fn show_what_is_there(&mut self, reason: &Reason) {
        let Reason::StatementThere { title } = reason else { return };
        let same = self.model.open.as_ref().and_then(|open| {
            let mut statements = open.project.statements.iter();
            statements.find(|statement| statement.metadata.title == *title)
        });
        if let Some(id) = same.map(|statement| statement.id) {
            self.show_statement(id);
        }
    }

    /// Gives up what was not accepted.
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

    /// Adds the chosen drafts, in one step.
    fn accept_intake(&mut self) {
        let Some(intake) = self.model.intake.clone() else { return };
        if intake.wanted() == 0 || intake.is_under_way() || !self.may_change() {
            return;
        }
        let statements: Vec<_> = intake
            .drafts()
            .filter(|draft| draft.wanted)
            .map(|draft| Rc::new(self.statement_of(draft)))
            .collect();
        self.drop_intake();
        let Some(first) = statements.first() else { return };
        let (id, name) = (first.id, name_of(&intake, &statements));
        if self.model.open.is_none() {
            let project = self.new_project(name.clone());
            self.open_new(project);
        }
        let Some(open) = &self.model.open else { return };
        let places = open.project.statements.len()..;
        let edits = places.zip(statements).map(|(at, statement)| Edit::AddStatement {
            at,
            statement,
            annotations: Vec::new(),
        });
        let edits = edits.collect();
        self.perform_or_say(StepKind::AddStatement, name, edits);
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

/// What the step, and a new project, is named after: the one statement, the one file, or the
/// first of the statements.
fn name_of(intake: &Intake, statements: &[Rc<Statement>]) -> String {
    let title = statements.first().map(|first| first.metadata.title.clone());
    match &intake.files[..] {
        [file] if statements.len() > 1 && !file.file.name.is_empty() => {
            let name = &file.file.name;
            name.rsplit_once('.').map_or(name.clone(), |(stem, _)| stem.to_owned())
        }
        _ => title.unwrap_or_default(),
    }
}

/// Moves an edge of the body; the other one gives way where it has to.
fn set_edge(draft: &mut Draft, end: bool, paragraph: u32) {
    if (paragraph as usize) >= draft.text.paragraphs().len() {
        return;
    }
    let behind = paragraph.saturating_add(1);
    draft.body = if end {
        draft.body.start.min(paragraph)..behind
    } else {
        paragraph..draft.body.end.max(behind)
    };
}

/// A file as plain text in UTF-8, if it looks like nothing else.
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

/// The file's name, or the first line of what has none.
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
