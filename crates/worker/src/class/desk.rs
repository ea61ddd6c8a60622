//! A teacher's project with hand-ins, and a worker, for tests.

use crate::{File, Worker};
use annotator_core::classroom::class::{Class, Grading};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandedIn, Work, hand_in};
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{EXERCISE, KEY, class_name, exercise_name, key_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::Record;
use annotator_core::project::annotation::{Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::{Attachments, document};
use annotator_core::project::id::{AnnotationId, AnnotatorId, HandInId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter::{practice, sample_coding};
use annotator_core::stored::decode_record;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::giving::{FeedbackWith, Filling, GivenReport, GivingBack, SheetReport};
use annotator_jobs::{ClassJob, Job, Reply, parts};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::rc::Rc;
use uuid::Uuid;

/// Three o'clock on a day in 2031.
pub(super) const NOW: Timestamp = Timestamp(1_931_526_000_000);

/// The exercise to practise on as a teacher's project.
pub(super) fn teacher() -> (Project, Exercise) {
    let file = practice().unwrap();
    let exercise = Exercise::of(&file).unwrap();
    let key = Key::attached(&file, KEY).unwrap();
    let mut project = file;
    project.attachments = Attachments::from([
        (exercise_name(exercise.id), document(&exercise)),
        (key_name(exercise.id), document(&key)),
    ]);
    (project, exercise)
}

/// The file that a student hands in who marked the first `marked` passages of the key.
pub(super) fn handed_in(name: &str, number: u128, marked: usize) -> String {
    let file = practice().unwrap();
    let exercise = Exercise::of(&file).unwrap();
    let id = AnnotatorId(Uuid::from_u128(5_000 + number));
    let mut project = file;
    project.attachments = Attachments::from([(EXERCISE.to_owned(), document(&exercise))]);
    project.annotators = vec![Annotator { id, name: name.to_owned(), kind: AnnotatorKind::Person }];
    let statement = Rc::clone(&project.statements[0]);
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let mut last = number * 1_000;
    let mut new_id = || {
        last += 1;
        AnnotationId(Uuid::from_u128(last))
    };
    let coding = sample_coding(&statement, id, stamp, &mut new_id);
    let mut kept: Vec<_> = coding.into_iter().take(marked).collect();
    for annotation in &mut kept {
        let layer = project.codebook.layer_of(&annotation.code).unwrap();
        let annotation = Rc::make_mut(annotation);
        annotation.attributes.retain(|name, _| layer.attribute(name).is_some());
    }
    project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(kept)));
    assert_eq!(project.problems(), []);
    let at = HandedIn { id: hand_in_id(number), at: IsoTime(Timestamp(1_931_500_000_000)) };
    hand_in(&project, &exercise, id, &Work::begun(Timestamp(1_000)), at).1
}

pub(super) fn hand_in_id(number: u128) -> HandInId {
    HandInId(Uuid::from_u128(number))
}

/// A teacher with a class.
pub(super) struct Desk {
    pub(super) project: Project,
    pub(super) exercise: Exercise,
    worker: Worker,
}

impl Desk {
    /// The hand-ins are collected from files with these names.
    pub(super) fn with(files: &[(&str, String)]) -> Self {
        let (project, exercise) = teacher();
        let mut desk = Self { project, exercise, worker: Worker::default() };
        desk.send();
        let files: Vec<File> =
            files.iter().map(|(name, json)| File { name, bytes: json.as_bytes() }).collect();
        let me = desk.project.annotators[0].id;
        let said = desk.ask(ClassJob::Collect { me, now: NOW }, &files);
        let texts: Vec<_> = desk.project.statements.iter().map(|it| Rc::clone(&it.text)).collect();
        let text = |sha256| texts.iter().find(|text| text.sha256() == sha256).cloned();
        let mut taken = 0;
        for (reply, _) in said {
            let Reply::Took(record) = reply else { continue };
            let Record::Step { edits, .. } = decode_record(&record, &text).unwrap() else {
                panic!()
            };
            edits.iter().for_each(|edit| drop(edit.apply(&mut desk.project).unwrap()));
            taken += 1;
        }
        assert_eq!(taken, files.len());
        desk.decide(|class| class.grading = Grading::LikeKey { base: 0, full: 10_000, step: 100 });
        desk
    }

    pub(super) fn send(&mut self) {
        parts(&self.project).for_each(|part| self.worker.take(part));
    }

    pub(super) fn ask(&mut self, job: ClassJob, files: &[File]) -> Vec<(Reply, Option<Vec<u8>>)> {
        let mut said = Vec::new();
        let job = Job::Class { exercise: self.exercise.id, job };
        self.worker.work(job, files, &mut |reply, bytes| said.push((reply, bytes)));
        let lasts = said.iter().filter(|(reply, _)| reply.is_last()).count();
        assert_eq!((lasts, said.last().unwrap().0.is_last()), (1, true));
        said
    }

    pub(super) fn decide(&mut self, change: impl FnOnce(&mut Class)) {
        let mut class = Class::of(&self.project, self.exercise.id);
        change(&mut class);
        let name = class_name(self.exercise.id);
        let edit = Edit::SetAttachment { name, document: Some(document(&class)) };
        edit.apply(&mut self.project).unwrap();
        self.send();
    }

    pub(super) fn sheet(&mut self, bytes: &[u8], filling: &Filling) -> SheetReport {
        let file = File { name: "Grades.csv", bytes };
        let mut said = self.ask(ClassJob::ReadSheet(filling.clone()), &[file]);
        match said.pop().unwrap().0 {
            Reply::SheetRead(Ok(report)) => *report,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn filled(&mut self, bytes: &[u8], filling: &Filling) -> Vec<u8> {
        let file = File { name: "Grades.csv", bytes };
        let mut said = self.ask(ClassJob::FillSheet(filling.clone()), &[file]);
        let Some((Reply::Packed { name, media_type }, Some(bytes))) = said.pop() else { panic!() };
        assert_eq!((name.as_str(), media_type.as_str()), ("Grades.csv", "text/csv"));
        bytes
    }

    pub(super) fn given(&mut self, with: FeedbackWith) -> (BTreeMap<String, String>, GivenReport) {
        let giving = GivingBack { with, now: NOW, name: "feedback.zip".to_owned() };
        let mut said = self.ask(ClassJob::GiveBack(giving), &[]);
        let Some((Reply::Packed { .. }, Some(bytes))) = said.pop() else { panic!() };
        let Some((Reply::GivenBack(report), None)) = said.pop() else { panic!() };
        (unpacked(&bytes), report)
    }
}

/// The files in a ZIP, as text.
pub(super) fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let files = (0..archive.len()).map(|at| {
        let mut file = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        (file.name().unwrap().into_owned(), String::from_utf8_lossy(&content).into_owned())
    });
    files.collect()
}

pub(super) fn comments() -> Filling {
    Filling { comments: true, ..Filling::default() }
}

pub(super) const SHEET: &str = "\u{feff}Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\n\
    \"Participant 7\",\"Gül Işık 😀\",g@example.org,Submitted,,\"10,00\",Yes,-,-,\n\
    \"Participant 8\",\"محمد علي\",m@example.org,Submitted,,\"10,00\",Yes,-,-,\n\
    \"Participant 9\",\"=1+1, Zoe\u{301}\",z@example.org,Submitted,\"3,00\",\"10,00\",No,-,-,old\n\
    \"Participant 10\",Nobody,n@example.org,\"No submission\",,\"10,00\",Yes,-,-,\n";

pub(super) fn moodle() -> Desk {
    Desk::with(&[
        ("Gül Işık 😀_7_assignsubmission_file/hand-in.json", handed_in("Heron", 1, 100)),
        (
            "محمد علي_8_assignsubmission_file/hand-in.json",
            handed_in("<b>\u{202e}\"Wren\"</b>", 2, 5),
        ),
        ("=1+1, Zoé_9_assignsubmission_file/hand-in.json", handed_in("Teal", 3, 3)),
        ("by mail/x.json", handed_in("Lark", 4, 0)),
    ])
}
