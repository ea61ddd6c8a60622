//! Writes reports on a project, as the worker does, so that other programs can read them.
//! `./dev prove insight` does that.
//!
//!     cargo run --example write-report -- PROJECT PICTURE OUT
//!
//! * `OUT/report.html` and `OUT/report.docx` have all texts, a table, PICTURE (PNG), codebook and memos.
//! * `OUT/report.json` says what was asked for.
//! * `OUT/seconds.json` says how long 50 texts take in each form.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::Path;
use std::time::Instant;

use annotator_core::insight::report::{Report, ReportForm, ReportPart, ReportPicture, ReportTable};
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_jobs::insight::InsightJob;
use annotator_jobs::{Job, Reply, parts};
use annotator_worker::{File, Worker};
use serde_json::json;

/// As many texts as a report has when its time is taken.
const MANY: usize = 50;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [project, picture, out] = arguments.as_slice() else {
        panic!("usage: write-report PROJECT PICTURE OUT");
    };
    let OpenedFile::Project(project) = read_file(&fs::read(project).unwrap()).unwrap() else {
        panic!("{project} does not fit its own texts");
    };
    let (picture, out) = (fs::read(picture).unwrap(), Path::new(out));
    let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
    let report = report(&project, ids.clone());
    fs::write(out.join("report.json"), serde_json::to_string(&report).unwrap()).unwrap();

    let mut worker = Worker::default();
    parts(&project).for_each(|part| worker.take(part));
    let many: Vec<StatementId> = ids.into_iter().cycle().take(MANY).collect();
    let many = Report { parts: vec![ReportPart::Texts(many)], ..report.clone() };
    let mut seconds = json!({});
    for form in [ReportForm::Html, ReportForm::Docx] {
        let file = written(&mut worker, &report, form, &picture);
        fs::write(out.join(format!("report.{}", form.ending())), file).unwrap();
        let start = Instant::now();
        written(&mut worker, &many, form, &[]);
        seconds[form.ending()] = start.elapsed().as_secs_f64().into();
    }
    fs::write(out.join("seconds.json"), seconds.to_string()).unwrap();
}

fn report(project: &Project, ids: Vec<StatementId>) -> Report {
    let lines = [["who", "how many"], ["Almora & others", "1,000"], ["<nobody>", "0"]];
    let lines = lines.map(|line| line.map(str::to_owned).to_vec()).to_vec();
    Report {
        title: "What is promised".to_owned(),
        about: "A report that other programs read".to_owned(),
        parts: vec![
            ReportPart::Words { title: "Methods".into(), paragraphs: vec!["As agreed.".into()] },
            ReportPart::Texts(ids),
            ReportPart::Table(ReportTable {
                title: "Numbers".into(),
                lines,
                ..ReportTable::default()
            }),
            ReportPart::Picture(ReportPicture {
                title: "Figure".into(),
                reading: "What it says".into(),
                svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".into(),
                width: 900,
                height: 300,
            }),
            ReportPart::Codebook,
            ReportPart::Memos,
        ],
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        names_of_coders: true,
    }
}

fn written(worker: &mut Worker, report: &Report, form: ReportForm, picture: &[u8]) -> Vec<u8> {
    let report = Box::new(report.clone());
    let job = InsightJob::Report { report, form, name: "report".into() };
    let files = [File { name: "picture.png", bytes: picture }];
    let mut file = Vec::new();
    worker.work(Job::Insight(job), &files, &mut |reply, bytes| match reply {
        Reply::Packed { .. } => file = bytes.unwrap(),
        other => panic!("{other:?}"),
    });
    file
}
