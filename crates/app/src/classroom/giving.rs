//! Giving back to a class: feedback for each student, the platform's own grade sheet, our table of
//! results; and the roster, which says who is in the class.

use crate::later::Later;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::handing_over::Documents;
use crate::classroom::rubrics::RubricMsg;
use crate::classroom::teaching::{ClassField, ClassPage, Teaching};
use crate::exchange::project_file::file_stem;
use crate::input::FileBytes;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::class::{Class, Member, Roster};
use annotator_core::classroom::rubric::Rubric;
use annotator_core::classroom::since::AllTold;
use annotator_core::classroom::{class_name, told_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_jobs::giving::{
    FeedbackWith, Filling, GivenReport, GivingBack, PacketsReport, SheetReport,
};
use annotator_jobs::{Broken, ClassJob, Job, JobNumber, Reply};

/// Something that happened on the page where a class gets its feedback, or to the roster.
#[derive(Clone, Debug, PartialEq)]
pub enum GivingMsg {
    /// A grade sheet was chosen.
    SheetCame(Rc<FileBytes>),
    /// The sheet is not wanted any more.
    SheetLeft,
    /// Chooses another column.
    ColumnChosen(usize),
    /// The teacher said which row of the sheet a hand-in belongs to, or that it has none.
    RowChosen(HandInId, Option<usize>),
    /// Whether comments are written into the sheet.
    CommentsWanted(bool),
    /// What is in the feedback.
    WithChosen(FeedbackWith),
    /// Saves the filled sheet.
    SheetWanted,
    /// Saves the feedback.
    FeedbackWanted,
    /// Saves our table.
    ResultsWanted,
    /// Saves a hand-in as it came.
    HandInWanted(HandInId),
    /// Saves the table of the key's items.
    ItemsWanted,
    /// Makes the packets of a peer review.
    PacketsWanted,
    /// The roster is opened or closed.
    RosterShown(bool),
    /// A list of people came as a file.
    ListCame(Rc<FileBytes>),
    /// A list of people was typed or pasted.
    ListTyped(String),
    /// The list that is typed has changed.
    ListEdited(String),
    /// A member was changed by typing.
    MemberChanged(Member),
    /// A member is not in the class any more, by the number.
    MemberRemoved(u32),
    /// Nobody is in the class.
    RosterCleared,
}

/// The page on which feedback is given, and the roster.
#[derive(Clone, Debug, Default)]
pub struct Giving {
    /// The platform's grade sheet.
    pub sheet: Option<Rc<FileBytes>>,
    /// How to fill it.
    pub filling: Filling,
    /// What it will be like, or a sentence that says why it cannot be filled.
    pub report: Option<Result<Rc<SheetReport>, String>>,
    /// What is in the feedback.
    pub with: FeedbackWith,
    /// What is being written.
    pub writing: Option<Writing>,
    /// Why the last file could not be written.
    pub failed: Option<Broken>,
    /// What was given last.
    pub given: Option<Rc<GivenReport>>,
    /// The packets that were made last.
    pub packets: Option<Rc<PacketsReport>>,
    pub roster: Listing,
    reading: Option<JobNumber>,
    /// What the report was made from.
    read: Option<(Documents, Filling)>,
}

/// A file that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    job: JobNumber,
    pub what: WrittenFile,
    /// How many hand-ins were read, of how many.
    pub progress: (usize, usize),
    /// The feedback that is in it.
    given: Option<GivenReport>,
    /// The packets that are in it.
    packets: Option<PacketsReport>,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenFile {
    Feedback,
    Sheet,
    Results,
    HandIn,
    Items,
    Rubric,
    Packets,
}

/// The roster while it is shown, and people who are being read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    pub is_shown: bool,
    /// What was typed.
    pub typed: String,
    job: Option<JobNumber>,
    /// How many people the last list added, and what needs attention.
    pub read: Option<(usize, Rc<[String]>)>,
    /// Why it could not be read.
    pub refused: Option<Rc<str>>,
}

impl Listing {
    /// Whether people are being read.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.job.is_some()
    }
}

impl Giving {
    /// The jobs that are not done yet.
    pub(crate) fn jobs(&self) -> impl Iterator<Item = JobNumber> {
        let writing = self.writing.as_ref().map(|writing| writing.job);
        [writing, self.reading, self.roster.job].into_iter().flatten()
    }

    /// The worker was ended, and its jobs with it.
    pub(crate) fn forget_jobs(&mut self) {
        if self.writing.is_some() {
            self.failed = Some(Broken::Stopped);
        }
        (self.writing, self.reading, self.read, self.roster.job) = (None, None, None, None);
    }

    /// Whether the sheet is being read.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }
}

/// Whether a file seems to be a table or a list, and no work.
fn is_table(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".csv", ".tsv", ".txt", ".xls"].iter().any(|ending| name.ends_with(ending))
}

impl Work<'_> {
    /// Takes a table that was dropped: people for the roster if that is shown, or the sheet that is
    /// to be filled. Returns the files that are neither.
    pub(crate) fn take_tables(&mut self, files: Vec<Rc<FileBytes>>) -> Vec<Rc<FileBytes>> {
        let Some((_, Teaching { page, giving, .. })) = self.teaching() else { return files };
        let (is_shown, page) = (giving.roster.is_shown, *page);
        match files.as_slice() {
            [table] if is_table(&table.name) && is_shown => self.read_list(Rc::clone(table)),
            [table] if is_table(&table.name) && page == ClassPage::GiveBack => {
                self.take_giving(GivingMsg::SheetCame(Rc::clone(table)));
            }
            [table] if is_table(&table.name) && page == ClassPage::Rubric => {
                self.take_rubric(RubricMsg::FileCame(Rc::clone(table)));
            }
            _ => return files,
        }
        Vec::new()
    }

    pub(crate) fn take_giving(&mut self, msg: GivingMsg) {
        match msg {
            GivingMsg::SheetCame(sheet) => self.with_giving(|giving| {
                giving.sheet = Some(sheet);
                giving.filling =
                    Filling { comments: giving.filling.comments, ..Filling::default() };
                (giving.report, giving.read) = (None, None);
            }),
            GivingMsg::SheetLeft => self.with_giving(|giving| {
                (giving.sheet, giving.report, giving.read) = (None, None, None);
            }),
            GivingMsg::ColumnChosen(column) => {
                self.with_giving(|giving| giving.filling.column = Some(column));
            }
            GivingMsg::RowChosen(hand_in, row) => self.with_giving(|giving| {
                let rows = &mut giving.filling.rows;
                // Two hand-ins cannot have one row; the last choice holds.
                rows.retain(|(of, known)| *of != hand_in && (row.is_none() || *known != row));
                rows.push((hand_in, row));
            }),
            GivingMsg::CommentsWanted(comments) => {
                self.with_giving(|giving| giving.filling.comments = comments);
            }
            GivingMsg::WithChosen(with) => self.with_giving(|giving| giving.with = with),
            GivingMsg::SheetWanted => self.write_sheet(),
            GivingMsg::FeedbackWanted => self.write_feedback(),
            GivingMsg::ResultsWanted => {
                let name = self.class_file_name("results.csv");
                self.write(WrittenFile::Results, ClassJob::Results { name }, Vec::new());
            }
            GivingMsg::ItemsWanted => {
                let name = self.class_file_name("items.csv");
                self.write(WrittenFile::Items, ClassJob::ItemTable { name }, Vec::new());
            }
            GivingMsg::PacketsWanted => self.make_packets(),
            GivingMsg::HandInWanted(hand_in) => {
                self.write(WrittenFile::HandIn, ClassJob::HandInFile(hand_in), Vec::new());
            }
            GivingMsg::RosterShown(is_shown) => self.with_giving(|giving| {
                giving.roster = Listing { is_shown, job: giving.roster.job, ..Listing::default() };
            }),
            GivingMsg::ListCame(file) => self.read_list(file),
            GivingMsg::ListTyped(list) => {
                let (name, bytes) = (String::new(), list.into_bytes());
                self.read_list(Rc::new(FileBytes { name, bytes }));
            }
            GivingMsg::ListEdited(typed) => {
                self.with_giving(|giving| giving.roster.typed = typed);
            }
            GivingMsg::MemberChanged(member) => self.change_member(member),
            GivingMsg::MemberRemoved(number) => self.change_roster(|class| {
                class.roster.members.retain(|member| member.number != number);
            }),
            GivingMsg::RosterCleared => {
                self.change_roster(|class| class.roster = Roster::default());
            }
        }
    }

    fn with_giving(&mut self, change: impl FnOnce(&mut Giving)) {
        self.with_teaching(|teaching| change(teaching.giving.make_mut()));
    }

    fn giving(&self) -> Option<(ExerciseId, &Giving)> {
        let (_, teaching) = self.teaching()?;
        Some((teaching.exercise, &teaching.giving))
    }

    /// `Forced-labour-results.csv`.
    pub(crate) fn class_file_name(&self, ending: &str) -> String {
        let Some((open, teaching)) = self.teaching() else { return ending.to_owned() };
        let exercise = open.exercise_made(teaching.exercise);
        let title = exercise.map(|exercise| exercise.title).unwrap_or_default();
        format!("{}-{ending}", file_stem(&title))
    }

    /// Has the worker write a file, unless it is writing one.
    pub(crate) fn write(&mut self, what: WrittenFile, job: ClassJob, files: Vec<Rc<FileBytes>>) {
        let Some((exercise, giving)) = self.giving() else { return };
        if giving.writing.is_some() {
            return;
        }
        self.hand_over_class();
        let job = self.run(Job::Class { exercise, job }, files);
        self.with_giving(|giving| {
            giving.writing =
                Some(Writing { job, what, progress: (0, 0), given: None, packets: None });
            giving.failed = None;
        });
    }

    fn write_sheet(&mut self) {
        let Some((_, Giving { sheet: Some(sheet), filling, .. })) = self.giving() else { return };
        let (files, filling) = (vec![Rc::clone(sheet)], filling.clone());
        self.write(WrittenFile::Sheet, ClassJob::FillSheet(filling), files);
    }

    fn write_feedback(&mut self) {
        if !self.may_change() {
            return;
        }
        let Some((_, giving)) = self.giving() else { return };
        let with = giving.with;
        let name = self.class_file_name("feedback.zip");
        let giving = GivingBack { with, now: self.ports.now(), name };
        self.write(WrittenFile::Feedback, ClassJob::GiveBack(giving), Vec::new());
    }

    /// Has the worker say what the sheet will be like, if something has changed on which that
    /// depends.
    pub(crate) fn keep_sheet_read(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        let Teaching { page, giving, collecting, .. } = teaching;
        let Some(sheet) = &giving.sheet else { return };
        let is_read = |(documents, filling): &(Documents, Filling)| {
            documents.are_in(&open.project) && *filling == giving.filling
        };
        if *page != ClassPage::GiveBack
            || collecting.is_some()
            || giving.read.as_ref().is_some_and(is_read)
        {
            return;
        }
        let (exercise, sheet) = (teaching.exercise, Rc::clone(sheet));
        let (documents, filling) = (Documents::of(&open.project), giving.filling.clone());
        self.hand_over_class();
        let job = ClassJob::ReadSheet(filling.clone());
        let job = self.run(Job::Class { exercise, job }, vec![sheet]);
        self.with_giving(|giving| {
            giving.reading = Some(job);
            giving.read = Some((documents, filling));
        });
    }

    fn read_list(&mut self, list: Rc<FileBytes>) {
        if !self.may_change() {
            return;
        }
        let Some((exercise, _)) = self.giving() else { return };
        self.hand_over_class();
        let job = self.run(Job::Class { exercise, job: ClassJob::ReadRoster }, vec![list]);
        self.with_giving(|giving| {
            giving.roster.job = Some(job);
            (giving.roster.read, giving.roster.refused) = (None, None);
        });
    }

    fn change_roster(&mut self, change: impl FnOnce(&mut Class)) {
        let Some((open, teaching)) = self.teaching() else { return };
        let mut class = open.class_of(teaching.exercise);
        change(&mut class);
        self.change_class(&class, None);
    }

    fn change_member(&mut self, changed: Member) {
        let Some((open, teaching)) = self.teaching() else { return };
        let mut class = open.class_of(teaching.exercise);
        let number = changed.number;
        let member = class.roster.members.iter_mut().find(|member| member.number == number);
        if let Some(member) = member {
            *member = changed;
            self.change_class(&class, Some(ClassField::Member(number)));
        }
    }

    /// Takes a reply about something that is given back or read for it. Returns whether the job was
    /// one of these.
    pub(crate) fn giving_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        let Some((_, giving)) = self.giving() else { return false };
        if giving.writing.as_ref().is_some_and(|writing| writing.job == job) {
            self.writing_replied(reply);
        } else if giving.reading == Some(job) {
            self.with_giving(|giving| match reply {
                Reply::SheetRead(report) => {
                    giving.report = Some(report.clone().map(Rc::from));
                    giving.reading = None;
                }
                Reply::Broken(why) => {
                    (giving.reading, giving.failed) = (None, Some(*why));
                }
                _ => {} // progress, and replies to other jobs
            });
        } else if giving.roster.job == Some(job) {
            self.list_replied(reply);
        } else {
            return false;
        }
        true
    }

    fn list_replied(&mut self, reply: &Reply) {
        match reply {
            Reply::RosterRead(Ok(read)) => {
                let roster = read.roster.clone();
                self.change_roster(|class| class.roster = roster);
                self.with_giving(|giving| {
                    let problems = read.problems.iter().cloned().collect();
                    giving.roster.read = Some((read.new, problems));
                    giving.roster.typed = String::new();
                    giving.roster.job = None;
                });
            }
            Reply::RosterRead(Err(sentence)) => self.with_giving(|giving| {
                giving.roster.refused = Some(Rc::from(sentence.as_str()));
                giving.roster.job = None;
            }),
            Reply::Broken(why) => self.with_giving(|giving| {
                (giving.roster.job, giving.failed) = (None, Some(*why));
            }),
            _ => {} // replies to other jobs
        }
    }

    fn writing_replied(&mut self, reply: &Reply) {
        match reply {
            Reply::Progress { done, of } => self.with_writing(|writing| {
                writing.progress = (*done, *of);
            }),
            Reply::GivenBack(given) => self.with_writing(|writing| {
                writing.given = Some(given.clone());
            }),
            Reply::PacketsMade(packets) => self.with_writing(|writing| {
                writing.packets = Some((**packets).clone());
            }),
            // There can be no packets; the page says why.
            Reply::Looked(_) => self.with_giving(|giving| giving.writing = None),
            Reply::Packed { name, .. } => {
                let (mut given, mut packets) = (None, None);
                self.with_giving(|giving| {
                    if let Some(writing) = giving.writing.take() {
                        (given, packets) = (writing.given, writing.packets);
                    }
                });
                self.say_exported(name.clone());
                if let Some(packets) = packets {
                    self.note_packets(&packets.round);
                    self.with_giving(|giving| giving.packets = Some(Rc::new(packets)));
                }
                if let Some(given) = given {
                    self.note_given(&given);
                    self.with_giving(|giving| giving.given = Some(Rc::new(given)));
                }
            }
            Reply::SheetRead(report) => self.with_giving(|giving| {
                giving.report = Some(report.clone().map(Rc::from));
                giving.writing = None;
            }),
            Reply::Broken(why) => {
                self.with_giving(|giving| (giving.writing, giving.failed) = (None, Some(*why)));
                self.model.notify(Reason::NotGivenBack(*why));
            }
            _ => {} // replies to other jobs
        }
    }

    fn with_writing(&mut self, change: impl FnOnce(&mut Writing)) {
        self.with_giving(|giving| {
            if let Some(writing) = &mut giving.writing {
                change(writing);
            }
        });
    }

    /// Keeps what was given, so that the next feedback has another revision and says what has
    /// changed.
    fn note_given(&mut self, given: &GivenReport) {
        let Some((open, teaching)) = self.teaching() else { return };
        let id = teaching.exercise;
        let Some(exercise) = open.exercise_made(id) else { return };
        let mut class = open.class_of(id);
        class.given_back.extend(given.given.iter().copied());
        let mut told = AllTold::of(&open.project, id);
        told.told.extend(given.told.iter().cloned());
        let edits = vec![
            Edit::SetAttachment { name: class_name(id), document: Some(document(&class)) },
            Edit::SetAttachment { name: told_name(id), document: Some(document(&told)) },
        ];
        self.perform_or_say(StepKind::Grade, exercise.title, edits);
    }

    pub(crate) fn write_rubric(&mut self, rubric: Rubric) {
        let name = self.class_file_name("rubric.csv");
        self.write(WrittenFile::Rubric, ClassJob::RubricTable { rubric, name }, Vec::new());
    }
}

impl From<GivingMsg> for Msg {
    fn from(msg: GivingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Giving(Later::new(msg)))
    }
}
