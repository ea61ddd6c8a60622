//! What a class gets back, and its roster, from the page to the worker and back.

use crate::later::Later;
use std::rc::Rc;

use super::giving::{Giving, GivingMsg, WrittenFile};
use super::making::GivenAs;
use super::teaching::{ClassPage, TeachingMsg};
use super::tests::{change, given, last_download, made, student, teacher};
use super::working::WorkingMsg;
use crate::testing::page::*;
use annotator_core::classroom::class::{About, Class, Member};
use annotator_core::classroom::collect::collected;
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_jobs::giving::SheetReport;

/// A teacher's page with a class.
struct Desk {
    page: Page,
    exercise: ExerciseId,
    /// How often the worker got the project, and how many jobs it did.
    sent: usize,
    jobs: usize,
    /// Whether the worker says nothing any more.
    silent: bool,
}

impl Desk {
    /// Two students have handed in.
    fn new() -> Self {
        let mut page = teacher();
        change(&mut page, None, |it| it.title = "Debate".into());
        let exercise = made(&page).id;
        let (_, json) = given(&mut page, GivenAs::Json);
        let mut desk = Self { page, exercise, sent: 0, jobs: 0, silent: false };
        desk.send(TeachingMsg::Opened(exercise).into());
        let files =
            [("Ada Adler_7", "Heron"), ("محمد علي_8", "Teal\u{301} 😀")].map(|(folder, name)| {
                let mut page = student(&json, name);
                page.tag("12\u{a0}million", "pledge");
                page.send(WorkingMsg::HandedIn.into());
                let name = format!("{folder}_assignsubmission_file/hand-in.json");
                Rc::new(FileBytes { name, bytes: last_download(&page).1.into_bytes() })
            });
        desk.send(TeachingMsg::FilesCame(files.to_vec()).into());
        assert_eq!(desk.hand_ins().len(), 2);
        desk
    }

    fn send(&mut self, msg: Msg) {
        let mut coming = VecDeque::from([msg]);
        while let Some(msg) = coming.pop_front() {
            for effect in update(&mut self.page.model, msg, &mut self.page.ports) {
                match effect {
                    Effect::SendProject(Lane::Class, _) => self.sent += 1,
                    Effect::Run(_, Job::Class { .. }, _) if self.silent => continue,
                    Effect::Run(_, Job::Class { .. }, _) => self.jobs += 1,
                    // The next one knows nothing.
                    Effect::Cancel(_) => self.page.class = Worker::default(),
                    _ => {}
                }
                self.page.run(effect);
                coming.extend(self.page.answers.drain(..));
            }
        }
    }

    fn hand_ins(&self) -> Vec<HandInId> {
        collected(&self.page.open().project).into_iter().map(|it| it.hand_in.id).collect()
    }

    fn class(&self) -> Class {
        self.page.open().class_of(self.exercise)
    }

    fn giving(&self) -> &Giving {
        &self.page.open().teaching.as_ref().unwrap().giving
    }

    fn sheet(&self) -> &SheetReport {
        self.giving().report.as_ref().unwrap().as_ref().unwrap()
    }

    fn decide(&mut self, change: impl FnOnce(&mut Class)) {
        let mut class = self.class();
        change(&mut class);
        self.send(TeachingMsg::Changed(Box::new(class), None).into());
    }

    /// Opens the page, with a sheet.
    fn with_sheet(&mut self) {
        self.send(TeachingMsg::PageOpened(ClassPage::GiveBack).into());
        let bytes = SHEET.as_bytes().to_vec();
        let sheet = Rc::new(FileBytes { name: "Grades.csv".into(), bytes });
        self.send(GivingMsg::SheetCame(sheet).into());
    }

    fn exported(&self) -> Vec<&str> {
        let reasons = self.page.reasons();
        let names = reasons.into_iter().filter_map(|reason| match reason {
            Reason::Exported { name } => Some(name.as_str()),
            _ => None,
        });
        names.collect()
    }
}

const SHEET: &str = "Identifier,Full name,Email address,Grade,Grade can be changed,Last modified (grade),Feedback comments\n\
    Participant 7,Ada Adler,a@example.org,,Yes,-,\n\
    Participant 8,محمد علي,m@example.org,,Yes,-,\n\
    Participant 9,Nobody,n@example.org,,Yes,-,\n";

#[test]
fn feedback_that_is_saved_raises_the_revision_in_one_step() {
    let mut desk = Desk::new();
    desk.send(TeachingMsg::PageOpened(ClassPage::GiveBack).into());
    let steps = desk.page.open().history.done().len();
    desk.send(GivingMsg::FeedbackWanted.into());
    assert_eq!(desk.exported(), ["Debate-feedback.zip"]);
    let [one, other]: [HandInId; 2] = desk.hand_ins().try_into().unwrap();
    let revisions = |desk: &Desk| [one, other].map(|id| desk.class().given_back.get(&id).copied());
    assert_eq!(revisions(&desk), [Some(1), Some(1)]);
    assert_eq!(desk.page.open().history.done().len(), steps + 1);
    assert_eq!(desk.giving().given.as_ref().unwrap().given.len(), 2);
    desk.send(GivingMsg::FeedbackWanted.into());
    assert_eq!(revisions(&desk), [Some(2), Some(2)]);
    desk.send(Msg::UndoChosen);
    desk.send(Msg::UndoChosen);
    assert_eq!(revisions(&desk), [None, None]);
    // A table changes nothing.
    desk.send(GivingMsg::ResultsWanted.into());
    desk.send(GivingMsg::HandInWanted(one).into());
    assert_eq!(desk.exported().len(), 1, "the last file takes the place of those before");
    assert!(desk.giving().writing.is_none());
    assert_eq!(desk.page.open().history.done().len(), steps);
}

#[test]
fn the_sheet_follows_the_class() {
    let mut desk = Desk::new();
    desk.with_sheet();
    assert_eq!((desk.sheet().rows.len(), desk.sheet().grades), (3, 0));
    assert_eq!(desk.sheet().unmatched, []);
    let (sent, jobs) = (desk.sent, desk.jobs);
    desk.send(GivingMsg::CommentsWanted(true).into());
    desk.send(TeachingMsg::ItemChosen(0).into());
    assert_eq!((desk.sent, desk.jobs), (sent, jobs + 1), "only the sheet is read once more");

    let own = desk.hand_ins()[0];
    desk.decide(|class| class.set_comment(own, About::Work, "Well done".into()));
    assert_eq!((desk.sent, desk.sheet().comments), (sent + 1, 1));
    let row = desk.sheet().rows.iter().find(|row| row.hand_in == Some(own)).unwrap().row;
    desk.send(GivingMsg::RowChosen(own, Some(4)).into());
    let places: Vec<_> = desk.sheet().rows.iter().map(|row| (row.row, row.hand_in)).collect();
    assert!(places.contains(&(4, Some(own))) && places.contains(&(row, None)), "{places:?}");
    // Another hand-in takes the row.
    let other = desk.hand_ins()[1];
    desk.send(GivingMsg::RowChosen(other, Some(4)).into());
    assert_eq!(desk.sheet().rows[2].hand_in, Some(other));
    assert_eq!(desk.giving().filling.rows, [(other, Some(4))]);
    desk.send(GivingMsg::SheetWanted.into());
    assert_eq!(desk.exported(), ["Grades.csv"]);
    desk.send(GivingMsg::SheetLeft.into());
    assert!(desk.giving().report.is_none() && desk.giving().sheet.is_none());
}

#[test]
fn a_table_that_is_dropped_is_the_sheet_or_the_roster() {
    let mut desk = Desk::new();
    let drop = |desk: &mut Desk, name: &str| {
        let (name, bytes) = (name.to_owned(), SHEET.as_bytes().to_vec());
        desk.send(Msg::FilesOpened(vec![FileBytes { name, bytes }]));
    };
    drop(&mut desk, "a.csv");
    assert!(desk.giving().sheet.is_none(), "on the page of the people it is no hand-in");
    desk.send(TeachingMsg::PageOpened(ClassPage::GiveBack).into());
    drop(&mut desk, "b.CSV");
    assert_eq!(desk.giving().sheet.as_ref().unwrap().name, "b.CSV");
    desk.send(GivingMsg::RosterShown(true).into());
    drop(&mut desk, "c.csv");
    assert_eq!(desk.class().roster.members.len(), 3);
    assert_eq!(desk.giving().sheet.as_ref().unwrap().name, "b.CSV");
    drop(&mut desk, "hand-in.json");
    assert_eq!(
        desk.page.open().teaching.as_ref().unwrap().report.as_ref().unwrap().refused.len(),
        1
    );
}

#[test]
fn a_file_that_is_no_sheet_has_a_sentence() {
    let mut desk = Desk::new();
    desk.send(TeachingMsg::PageOpened(ClassPage::GiveBack).into());
    let file = Rc::new(FileBytes { name: "x.xlsx".into(), bytes: b"PK\x03\x04".to_vec() });
    desk.send(GivingMsg::SheetCame(file).into());
    assert!(desk.giving().report.as_ref().unwrap().is_err());
    desk.send(GivingMsg::SheetWanted.into());
    assert_eq!(desk.exported(), Vec::<&str>::new());
    assert!(desk.giving().writing.is_none());
}

#[test]
fn a_worker_that_was_ended_gets_the_class_again() {
    let mut desk = Desk::new();
    desk.with_sheet();
    let sent = desk.sent;
    // A job is asked for, and the worker breaks.
    desk.silent = true;
    desk.send(GivingMsg::FeedbackWanted.into());
    assert_eq!(desk.giving().writing.as_ref().unwrap().what, WrittenFile::Feedback);
    let job = desk.page.model.last_job;
    (desk.silent, desk.page.class) = (false, Worker::default());
    desk.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(desk.giving().failed, Some(Broken::Stopped));
    assert!(desk.page.reasons().contains(&&Reason::NotGivenBack(Broken::Stopped)));
    desk.send(GivingMsg::FeedbackWanted.into());
    // Once for the feedback, and once because the class then says that it was given.
    assert_eq!((desk.sent, desk.giving().failed), (sent + 2, None));
    assert_eq!(desk.exported(), ["Debate-feedback.zip"]);
}

#[test]
fn a_roster_is_typed_read_changed_and_cleared() {
    let mut desk = Desk::new();
    let names = |desk: &Desk| {
        let members = desk.class().roster.members;
        members.into_iter().map(|it| (it.number, it.name)).collect::<Vec<_>>()
    };
    desk.send(GivingMsg::RosterShown(true).into());
    desk.send(GivingMsg::ListEdited("Ada".into()).into());
    desk.send(GivingMsg::ListTyped("Ada Adler\r\nمحمد علي;B\n".into()).into());
    assert_eq!(names(&desk), [(1, "Ada Adler".to_owned()), (2, "محمد علي".to_owned())]);
    let listing = &desk.giving().roster;
    assert_eq!((listing.read.as_ref().unwrap().0, listing.typed.as_str()), (2, ""));
    assert!(!listing.is_reading());
    let file = Rc::new(FileBytes { name: "g.csv".into(), bytes: SHEET.as_bytes().to_vec() });
    desk.send(GivingMsg::ListCame(file).into());
    assert_eq!(names(&desk).len(), 3);
    assert_eq!(desk.class().roster.platform, "moodle");

    let steps = desk.page.open().history.done().len();
    for pseudonym in ["T", "Te", "Teal"] {
        let member =
            Member { pseudonym: pseudonym.into(), ..desk.class().roster.members[1].clone() };
        desk.send(GivingMsg::MemberChanged(member).into());
    }
    assert_eq!(desk.page.open().history.done().len(), steps + 1);
    assert_eq!(desk.class().roster.members[1].pseudonym, "Teal");
    desk.send(GivingMsg::MemberRemoved(1).into());
    assert_eq!(names(&desk).iter().map(|it| it.0).collect::<Vec<_>>(), [2, 3]);
    desk.send(GivingMsg::ListTyped("\n".into()).into());
    assert!(desk.giving().roster.refused.is_some());
    assert_eq!(names(&desk).len(), 2);
    desk.send(GivingMsg::RosterCleared.into());
    assert_eq!(names(&desk), []);
    desk.send(Msg::UndoChosen);
    assert_eq!(names(&desk).len(), 2);
}
