//! Compares hand-ins with a key.

use std::rc::Rc;

use annotator_core::classroom::class::{Class, Grading, Measure};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::{EXERCISES, KEY, class_name, exercise_name, key_name};
use annotator_core::edit::history::Record;
use annotator_core::project::Project;
use annotator_core::project::attachment::{document, read_document};
use annotator_core::stored::decode_record;
use annotator_core::stored::file::iso::iso_8601;
use annotator_core::text::Text;
use annotator_jobs::class::{ClassReport, ClassRow, CollectReport, Measured};
use annotator_jobs::{ClassJob, Job, Reply, parts};
use annotator_sentences::hand_ins::refused;
use annotator_words::plain;
use annotator_worker::{File, Worker};
use serde_json::{Value as Json, json};

use crate::args::{self, Grade, Misfits};
use crate::failure::{Failure, Outcome};
use crate::ids::now;
use crate::input::{Input, inputs};
use crate::output::{Target, print};
use crate::progress::Progress;
use crate::project::{Opened, apply, bytes_of, open};
use crate::table::{Format, Table, json};

pub(super) fn run(args: &Grade, progress: &mut Progress) -> Result<Outcome, Failure> {
    let save = args.save.as_deref().map(|path| Target::of(Some(path)));
    if let Some(save) = &save {
        save.check(args.force)?;
    }
    let (mut project, exercise) = teacher(args, progress)?;
    let files = inputs(&args.hand_ins)?;
    let mut outcome = Outcome::Fine;
    if !files.is_empty() {
        let report = collect(&mut project, &exercise, &files, progress)?;
        for (file, why) in &report.refused {
            progress.note(&format!("“{file}” was not taken: {}", plain(&refused(why))));
            outcome = Outcome::Problems;
        }
    }
    if let Some(save) = &save {
        save.check(args.force)?;
        save.write(&bytes_of(&project))?;
    }
    let (report, results) = marked(&project, &exercise, progress)?;
    progress.clear();
    if report.rows.is_empty() {
        return Err(Failure::File("There are no hand-ins for this exercise.".to_owned()));
    }
    let measure = Class::of(&project, exercise.id).measure;
    print(&match args.format {
        Format::Text => table(&report, measure).text(),
        Format::Csv => results,
        Format::Json => json(&as_json(&report, &exercise, measure)),
    })?;
    Ok(outcome)
}

/// The teacher’s project with the exercise, its key and the class.
fn teacher(args: &Grade, progress: &mut Progress) -> Result<(Project, Exercise), Failure> {
    let input = inputs(std::slice::from_ref(&args.key))?;
    let name = args.key.display();
    let Some(input) = input.first().filter(|it| !it.found) else {
        return Err(Failure::Usage(format!("“{name}” is a folder; the first file is the key.")));
    };
    let Opened { mut project, .. } = open(input, &input.read()?, Misfits::default(), progress)?;
    let exercise = match Exercise::of(&project) {
        Some(exercise) => {
            let Some(key) = Key::attached(&project, KEY) else {
                return Err(Failure::File(format!(
                    "“{name}” is an exercise without its key. Save the key in the project that the \
                     exercise was made from."
                )));
            };
            let documents = [
                (exercise_name(exercise.id), document(&exercise)),
                (key_name(exercise.id), document(&key)),
            ];
            project.attachments = documents.into_iter().collect();
            exercise
        }
        None => chosen(&project, args)?,
    };
    let mut class = Class::of(&project, exercise.id);
    if let Some(full) = args.points {
        class.grading = Grading::LikeKey { base: 0, full, step: args.step };
    }
    if let Some(measure) = args.measure {
        class.measure = match measure {
            args::Measure::SameCode => Measure::SameCode,
            args::Measure::Strict => Measure::Strict,
            args::Measure::SamePassage => Measure::SamePassage,
            args::Measure::Partial => Measure::Partial,
        };
    }
    if args.points.is_some() || args.measure.is_some() {
        project.attachments.insert(class_name(exercise.id), document(&class));
    }
    Ok((project, exercise))
}

/// The exercise of a teacher’s project.
fn chosen(project: &Project, args: &Grade) -> Result<Exercise, Failure> {
    let names = project.attachments.keys().filter(|name| name.starts_with(EXERCISES));
    let mut all: Vec<Exercise> =
        names.filter_map(|name| read_document(&project.attachments, name)).collect();
    if let Some(wanted) = &args.exercise {
        all.retain(|it| it.title == *wanted || it.id.to_string() == *wanted);
    }
    match (all.len(), all.pop()) {
        (1, Some(only)) => Ok(only),
        (0, _) => Err(Failure::File(format!(
            "“{}” has no such exercise. A key, or the teacher’s project file, is needed.",
            args.key.display()
        ))),
        (several, _) => Err(Failure::Usage(format!(
            "“{}” has {several} exercises. Choose one with --exercise.",
            args.key.display()
        ))),
    }
}

/// Asks the worker, as the page does. `say` gets all replies.
fn work(
    project: &Project,
    exercise: &Exercise,
    job: ClassJob,
    files: &[File],
    say: &mut dyn FnMut(Reply, Option<Vec<u8>>),
) {
    let mut worker = Worker::default();
    parts(project).for_each(|part| worker.take(part));
    worker.work(Job::Class { exercise: exercise.id, job }, files, say);
}

fn collect(
    project: &mut Project,
    exercise: &Exercise,
    inputs: &[Input],
    progress: &mut Progress,
) -> Result<CollectReport, Failure> {
    let mut read = Vec::new();
    for input in inputs {
        let name = if input.found {
            input.inside.to_string_lossy().replace('\\', "/")
        } else {
            input.name()
        };
        read.push((name, input.read()?));
    }
    let files: Vec<File> = read.iter().map(|(name, bytes)| File { name, bytes }).collect();
    let Some(me) = project.annotators.first().map(|it| it.id) else {
        return Err(Failure::File("The key has no annotator.".to_owned()));
    };
    let (mut records, mut report) = (Vec::new(), None);
    let job = ClassJob::Collect { me, now: now()? };
    work(project, exercise, job, &files, &mut |reply, _| match reply {
        Reply::Progress { done, of } => progress.at(done, of, "reading hand-ins"),
        Reply::Took(record) => records.push(record),
        Reply::Collected(collected) => report = Some(collected),
        _ => {}
    });
    let texts: Vec<Rc<Text>> = project.statements.iter().map(|it| Rc::clone(&it.text)).collect();
    let text = |sha256| texts.iter().find(|it| it.sha256() == sha256).cloned();
    for record in records {
        match decode_record(&record, &text) {
            Ok(Record::Step { edits, .. }) => apply(project, &edits)?,
            _ => return Err(Failure::File("A hand-in cannot be understood.".to_owned())),
        }
    }
    report.ok_or_else(|| Failure::File("The hand-ins cannot be read.".to_owned()))
}

/// The class compared with the key, and the table of results that the page saves.
fn marked(
    project: &Project,
    exercise: &Exercise,
    progress: &mut Progress,
) -> Result<(ClassReport, String), Failure> {
    let (mut report, mut results) = (None, None);
    let mut say = |reply, bytes: Option<Vec<u8>>| match reply {
        Reply::Progress { done, of } => progress.at(done, of, "comparing with the key"),
        Reply::Marked(marked) => report = Some(*marked),
        Reply::Packed { .. } => results = bytes.and_then(|bytes| String::from_utf8(bytes).ok()),
        _ => {}
    };
    let mut worker = Worker::default();
    parts(project).for_each(|part| worker.take(part));
    for job in [ClassJob::Mark, ClassJob::Results { name: String::new() }] {
        worker.work(Job::Class { exercise: exercise.id, job }, &[], &mut say);
    }
    report.zip(results).ok_or_else(|| Failure::File("The hand-ins cannot be compared.".to_owned()))
}

/// The hand-ins that count, by name.
fn counting(report: &ClassReport) -> Vec<&ClassRow> {
    let mut rows: Vec<&ClassRow> = report.rows.iter().filter(|row| row.counts).collect();
    rows.sort_by(|one, other| one.pseudonym.cmp(&other.pseudonym));
    rows
}

fn table(report: &ClassReport, measure: Measure) -> Table {
    let columns = [
        "student",
        "group",
        "passages",
        "found",
        "edges",
        "other_code",
        "edges_and_code",
        "missed",
        "extra",
        "fields",
        "f1",
        "points",
    ];
    let mut table = Table::new(&columns);
    for row in counting(report) {
        let score = row.score.unwrap_or_default();
        let f1 = row.score.and_then(|it| measured(&it.measures, measure).f1);
        table.push(vec![
            json!(row.pseudonym),
            json!(row.group),
            json!(row.passages),
            json!(score.found),
            json!(score.edges),
            json!(score.other_code),
            json!(score.edges_and_code),
            json!(score.missed),
            json!(score.extra),
            json!(format!("{} of {}", score.fields_right, score.fields)),
            part(f1, 10_000.0),
            part(row.points, 1_000.0),
        ]);
    }
    table
}

fn measured(all: &[Measured; 4], measure: Measure) -> Measured {
    let [same_code, strict, same_passage, partial] = *all;
    match measure {
        Measure::SameCode => same_code,
        Measure::Strict => strict,
        Measure::SamePassage => same_passage,
        Measure::Partial => partial,
    }
}

/// A number that is stored as a whole one.
fn part(number: Option<u32>, of: f64) -> Json {
    number.map_or(Json::Null, |number| json!(f64::from(number) / of))
}

fn as_json(report: &ClassReport, exercise: &Exercise, measure: Measure) -> Json {
    let rows = counting(report).into_iter().map(|row| {
        let of = |it: &Measured| {
            json!({
                "precision": part(it.precision, 10_000.0),
                "recall": part(it.recall, 10_000.0),
                "f1": part(it.f1, 10_000.0),
            })
        };
        let score = row.score.map(|score| {
            let [same_code, strict, same_passage, partial] = score.measures;
            json!({
                "found": score.found,
                "edges": score.edges,
                "other_code": score.other_code,
                "edges_and_code": score.edges_and_code,
                "missed": score.missed,
                "bonus": score.bonus,
                "extra": score.extra,
                "fields_right": score.fields_right,
                "fields": score.fields,
                "fields_to_be_judged": score.to_be_judged,
                "same_code": of(&same_code),
                "strict": of(&strict),
                "same_passage": of(&same_passage),
                "partial": of(&partial),
            })
        });
        json!({
            "student": row.pseudonym,
            "group": row.group,
            "hand_in": row.hand_in.to_string(),
            "attempt": row.attempt,
            "handed_in": iso_8601(row.handed_in.0),
            "passages": row.passages,
            "records": row.records.0,
            "records_complete": row.records.1,
            "open_fields": row.open_fields,
            "codes": row.codes,
            "remarks": row.remarks,
            "score": score,
            "points": part(row.points, 1_000.0),
        })
    });
    let items = report.items.iter().map(|it| {
        json!({
            "item": it.item,
            "found": it.found,
            "edges": it.edges,
            "other_code": it.other_code,
            "edges_and_code": it.edges_and_code,
            "missed": it.missed,
        })
    });
    json!({
        "exercise": { "id": exercise.id.to_string(), "title": exercise.title },
        "key_revision": report.key_revision,
        "measure": measure,
        "hand_ins": rows.collect::<Vec<_>>(),
        "items": items.collect::<Vec<_>>(),
    })
}
