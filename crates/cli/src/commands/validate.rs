//! Checks files, and says what is wrong with them.

mod classroom;
mod foreign;

use annotator_core::project::Project;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::{FileError, OpenedFile, Question, read_file_at_once};
use annotator_core::stored::file::misfit::{LeftOut, Misfit, Reason, Remark};
use annotator_sentences::file_errors::file_error;
use annotator_sentences::problems::project_problem;
use annotator_sentences::project_file as words;
use annotator_words::plain;
use serde_json::{Value as Json, json};

use crate::args::Validate;
use crate::failure::{Failure, Outcome};
use crate::input::{Input, inputs};
use crate::output::print;
use crate::progress::{Progress, harmless};
use crate::table::{Format, Table, json};
use classroom::Expected;

/// Something that is wrong in a file.
struct Problem {
    /// Where; empty for the file as a whole.
    place: String,
    /// The words of the passage.
    quote: String,
    what: String,
    /// What to do.
    remedy: &'static str,
}

impl Problem {
    fn of_file(what: impl Into<String>, remedy: &'static str) -> Self {
        Self { place: String::new(), quote: String::new(), what: what.into(), remedy }
    }

    fn at(place: impl Into<String>, what: impl Into<String>, remedy: &'static str) -> Self {
        Self { place: place.into(), ..Self::of_file(what, remedy) }
    }
}

/// What was found in a file.
struct Checked {
    file: String,
    /// What it is: `project`, `hand-in`, the name of another program’s format; empty if unknown.
    kind: String,
    annotations: usize,
    problems: Vec<Problem>,
}

pub(super) fn run(args: &Validate, progress: &mut Progress) -> Result<Outcome, Failure> {
    let expected = args.key.as_deref().map(Expected::read).transpose()?;
    let all: Vec<Input> = inputs(&args.files)?
        .into_iter()
        .filter(|input| !input.found || input.inside.extension().is_some_and(|it| it == "json"))
        .collect();
    if all.is_empty() {
        return Err(Failure::Usage("There are no files to check in what was given.".to_owned()));
    }
    let mut checked = Vec::new();
    for (done, input) in all.iter().enumerate() {
        progress.at(done, all.len(), &input.shown());
        checked.push(check(input, &input.read()?, expected.as_ref()));
    }
    progress.clear();
    match args.format {
        Format::Text => print(&lines(&checked))?,
        Format::Json => print(&json(&as_json(&checked)))?,
        Format::Csv => print(&table(&checked).csv()?)?,
    }
    let problems: usize = checked.iter().map(|it| it.problems.len()).sum();
    let bad = checked.iter().filter(|it| !it.problems.is_empty()).count();
    progress.note(&match (checked.len(), problems) {
        (1, 0) => "1 file, no problems.".to_owned(),
        (files, 0) => format!("{files} files, no problems."),
        (files, 1) => format!("{files} checked, 1 problem."),
        (files, _) => format!("{files} checked, {problems} problems in {bad}."),
    });
    Ok(if problems == 0 { Outcome::Fine } else { Outcome::Problems })
}

fn check(input: &Input, bytes: &[u8], expected: Option<&Expected>) -> Checked {
    let mut checked =
        Checked { file: input.shown(), kind: String::new(), annotations: 0, problems: Vec::new() };
    match read_file_at_once(bytes) {
        Ok(OpenedFile::Project(project)) => of_project(&mut checked, &project, bytes, expected),
        Ok(OpenedFile::NeedsAnswer(question)) => of_question(&mut checked, &question),
        Err(
            error @ (FileError::NotOurs | FileError::NotJson { .. } | FileError::NotUtf8 { .. }),
        ) => match foreign::check(input, bytes) {
            Some((kind, annotations, problems)) => {
                (checked.kind, checked.annotations, checked.problems) =
                    (kind, annotations, problems);
            }
            None => checked.problems.push(unreadable(input, &error)),
        },
        Err(error) => checked.problems.push(unreadable(input, &error)),
    }
    checked
}

/// Its sentence says what to do.
fn unreadable(input: &Input, error: &FileError) -> Problem {
    let place = match error {
        FileError::NotJson { line, column } => format!("line {line}, column {column}"),
        FileError::NotUtf8 { at } => format!("byte {}", at + 1),
        FileError::Missing { place, .. }
        | FileError::Twice { place, .. }
        | FileError::WrongType { place, .. } => place.clone(),
        FileError::NotOurs
        | FileError::OtherKind(_)
        | FileError::NewerMajor { .. }
        | FileError::Invalid(_) => String::new(),
    };
    let mut what = plain(&file_error(&input.shown(), error));
    if let FileError::Invalid(problem) = error {
        what = format!("{what} {}", plain(&project_problem(problem)));
    }
    Problem::at(place, what, "")
}

fn of_project(checked: &mut Checked, project: &Project, bytes: &[u8], expected: Option<&Expected>) {
    let kind = FileKind::of(&project.attachments);
    checked.kind = kind.name().to_owned();
    checked.annotations = project.annotation_count();
    for problem in project.problems() {
        let what = plain(&project_problem(&problem));
        checked.problems.push(Problem::of_file(what, "Open an earlier copy of the file."));
    }
    checked.problems.extend(classroom::problems(kind, project, bytes, expected));
}

fn of_question(checked: &mut Checked, question: &Question) {
    let written = &question.as_written;
    checked.annotations = written.spans;
    if let Some(better) = &question.recognised {
        let what = plain(&words::finding(written, Some(better)));
        let remedy =
            "Write the positions as Unicode characters, or convert the file with --leave-out.";
        checked.problems.push(Problem::of_file(what, remedy));
    }
    let outcome = crate::project::best(question);
    checked.problems.extend(outcome.remarks.iter().map(of_remark));
    checked.problems.extend(outcome.left_out.iter().map(of_left_out));
}

fn of_remark(remark: &Remark) -> Problem {
    let place = match remark {
        Remark::OtherText(id) | Remark::EarlierTexts(id) | Remark::StatementTwice(id) => {
            format!("statement {id}")
        }
        Remark::AnnotatorTwice(id) => format!("annotator {id}"),
        Remark::OtherCodebook { .. } => "codebook".to_owned(),
    };
    let remedy = "If that was not on purpose, get the file again from whoever made it.";
    Problem::at(place, plain(&words::remark(remark)), remedy)
}

fn of_left_out(entry: &LeftOut) -> Problem {
    let certain = |misfit: &Misfit| misfit.certain;
    let remedy = match &entry.reason {
        Reason::Spans(misfits) if misfits.iter().all(certain) => {
            "convert --place-found moves it to where its words are."
        }
        Reason::AnnotationTwice | Reason::SameClaim(_) => "Remove one of the two.",
        _ => "Correct it in the file, or open the file without it: convert --leave-out.",
    };
    Problem {
        place: format!("annotation {} ({})", entry.annotation, entry.code),
        quote: entry.quote.clone(),
        what: plain(&words::left_out(entry)),
        remedy,
    }
}

/// A line for each problem: file, place, passage, what is wrong, what to do.
fn lines(checked: &[Checked]) -> String {
    let mut text = String::new();
    for file in checked {
        for problem in &file.problems {
            let mut line = file.file.clone();
            if !problem.place.is_empty() {
                line.push_str(&format!(": {}", problem.place));
            }
            if !problem.quote.is_empty() {
                line.push_str(&format!(" “{}”", words::shortened(&problem.quote)));
            }
            line.push_str(&format!(": {}", problem.what));
            if !problem.remedy.is_empty() {
                line.push_str(&format!(" {}", problem.remedy));
            }
            text.push_str(&harmless(&line));
            text.push('\n');
        }
    }
    text
}

fn as_json(checked: &[Checked]) -> Json {
    let problem = |it: &Problem| json!({ "place": it.place, "quote": it.quote, "problem": it.what, "remedy": it.remedy });
    let file = |it: &Checked| {
        json!({
            "file": it.file,
            "kind": if it.kind.is_empty() { Json::Null } else { json!(it.kind) },
            "annotations": it.annotations,
            "problems": it.problems.iter().map(problem).collect::<Vec<_>>(),
        })
    };
    Json::Array(checked.iter().map(file).collect())
}

fn table(checked: &[Checked]) -> Table {
    let mut table = Table::new(&["file", "kind", "place", "quote", "problem", "remedy"]);
    for file in checked {
        for it in &file.problems {
            table.push(vec![
                json!(file.file),
                json!(file.kind),
                json!(it.place),
                json!(it.quote),
                json!(it.what),
                json!(it.remedy),
            ]);
        }
    }
    table
}
