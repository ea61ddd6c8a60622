//! Merges project files.

use annotator_core::merge::{Conflict, MergeReport, NotAdded, Part, Why, WordsOf, merge};
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_sentences::problems::project_problem;
use annotator_sentences::project_file::shortened;
use annotator_words::plain;
use serde_json::json;
use uuid::Uuid;

use crate::args::Merge;
use crate::failure::{Failure, Outcome};
use crate::input::{Input, inputs};
use crate::output::{Target, print};
use crate::progress::{Progress, harmless};
use crate::project::{Opened, apply, bytes_of, open};
use crate::table::{Format, Table, json};

pub(super) fn run(args: &Merge, progress: &mut Progress) -> Result<Outcome, Failure> {
    let target = args.output.as_deref().map(|path| Target::of(Some(path)));
    if let Some(target) = &target {
        target.check(args.force)?;
    }
    if target == Some(Target::Stdout) && args.format != Format::Text {
        let words = "Project and report cannot both go to standard output: give a file with -o.";
        return Err(Failure::Usage(words.to_owned()));
    }
    let files: Vec<Input> = inputs(&args.files)?
        .into_iter()
        .filter(|input| !input.found || input.inside.extension().is_some_and(|it| it == "json"))
        .collect();
    if files.len() < 2 {
        return Err(Failure::Usage("Two or more project files are needed.".to_owned()));
    }
    let (mut projects, mut left_out) = (Vec::new(), 0);
    for (done, input) in files.iter().enumerate() {
        progress.at(done, files.len(), &input.shown());
        let opened: Opened = open(input, &input.read()?, args.misfits, progress)?;
        left_out += opened.left_out;
        projects.push(opened.project);
    }
    let Some((first, others)) = projects.split_first() else {
        return Err(Failure::Usage("Two or more project files are needed.".to_owned()));
    };
    let me = me(first, args.me.as_deref())?;
    let merged = merge(first, me, &others.iter().collect::<Vec<_>>());
    let mut project = first.clone();
    apply(&mut project, &merged.edits)?;
    if let Some(target) = &target {
        target.check(args.force)?;
        target.write(&bytes_of(&project))?;
    }
    progress.clear();
    let report = Report { project: &project, report: &merged.report };
    if target == Some(Target::Stdout) {
        report.lines().iter().for_each(|line| progress.note(line));
    } else {
        print(&match args.format {
            Format::Text => report.lines().join("\n") + "\n",
            Format::Json => json(&report.json()),
            Format::Csv => report.table().csv()?,
        })?;
    }
    let fine = !merged.report.has_differences() && left_out == 0;
    Ok(if fine { Outcome::Fine } else { Outcome::Problems })
}

/// The annotator at work. Without one, the latest version of every annotation is taken.
fn me(project: &Project, wanted: Option<&str>) -> Result<AnnotatorId, Failure> {
    let Some(wanted) = wanted else { return Ok(AnnotatorId(Uuid::nil())) };
    let is_wanted = |id: AnnotatorId, name: &str| id.to_string() == wanted || name == wanted;
    let found = project.annotators.iter().find(|it| is_wanted(it.id, &it.name));
    found.map(|it| it.id).ok_or_else(|| {
        let names: Vec<&str> = project.annotators.iter().map(|it| it.name.as_str()).collect();
        Failure::Usage(format!(
            "The first file has no annotator “{wanted}”. It has: {}.",
            names.join(", ")
        ))
    })
}

struct Report<'a> {
    project: &'a Project,
    report: &'a MergeReport,
}

/// Something that the user should look at.
struct Difference {
    kind: &'static str,
    statement: String,
    annotation: String,
    code: String,
    quote: String,
    what: String,
}

impl Report<'_> {
    /// The numbers, in the order shown.
    fn counts(&self) -> [(&'static str, usize); 7] {
        let report = self.report;
        [
            ("statements_added", report.statements.len()),
            ("codes_added", report.codes.len()),
            ("annotators_added", report.annotators.len()),
            ("annotations_added", report.added_annotations()),
            ("annotations_updated", report.updated),
            ("annotations_same", report.same),
            ("annotations_alike", report.alike),
        ]
    }

    fn title(&self, id: StatementId) -> String {
        self.project.statement(id).map(|it| it.metadata.title.clone()).unwrap_or_default()
    }

    fn differences(&self) -> Vec<Difference> {
        let report = self.report;
        let empty = |kind, what: String| Difference {
            kind,
            statement: String::new(),
            annotation: String::new(),
            code: String::new(),
            quote: String::new(),
            what,
        };
        let mut all = Vec::new();
        for id in &report.other_texts {
            let what = "A file has another text of this statement; this one stays.".to_owned();
            all.push(Difference { statement: self.title(*id), ..empty("other_text", what) });
        }
        for code in &report.other_codes {
            let what = "A file describes this code otherwise; the first version stays.".to_owned();
            all.push(Difference { code: code.ours.id.to_string(), ..empty("other_code", what) });
        }
        for name in &report.other_names {
            let ours = self.project.annotator(name.annotator).map(|it| it.name.as_str());
            let (ours, theirs) = (ours.unwrap_or_default(), &name.theirs);
            let what = format!("“{ours}” is called “{theirs}” in a file; the first name stays.");
            all.push(empty("other_name", what));
        }
        for words in &report.words {
            let kind = match &words.of {
                WordsOf::Memo(_) => "other_memo",
                WordsOf::Value(..) => "other_value",
            };
            let what = format!(
                "“{}” is “{}” in a file; the first one stays.",
                shortened(&words.ours),
                shortened(&words.theirs)
            );
            all.push(empty(kind, what));
        }
        for name in &report.other_variables {
            let what = format!("“{name}” is another variable in a file; its values were left out.");
            all.push(empty("other_variable", what));
        }
        all.extend(report.conflicts.iter().map(|it| self.conflict(it)));
        all.extend(report.not_added.iter().map(|it| self.not_added(it)));
        all
    }

    fn conflict(&self, conflict: &Conflict) -> Difference {
        let parts = conflict.parts();
        let parts: Vec<String> = parts.iter().map(part).collect();
        let text = self.project.statement(conflict.ours.statement).map(|it| &it.text);
        Difference {
            kind: "conflict",
            statement: self.title(conflict.ours.statement),
            annotation: conflict.id().to_string(),
            code: conflict.ours.code.to_string(),
            quote: text.map(|it| conflict.ours.spans.quote(it.as_str())).unwrap_or_default(),
            what: format!("The versions differ in {}; the first one stays.", parts.join(", ")),
        }
    }

    fn not_added(&self, entry: &NotAdded) -> Difference {
        Difference {
            kind: "not_added",
            statement: self.title(entry.statement),
            annotation: entry.annotation.id.to_string(),
            code: entry.annotation.code.to_string(),
            quote: entry.quote.clone(),
            what: match &entry.why {
                Why::WordsNotFound => "Its words are not in the text, or in several places.".into(),
                Why::Invalid(problem) => plain(&project_problem(problem)),
            },
        }
    }

    fn lines(&self) -> Vec<String> {
        let counts =
            self.counts().map(|(name, count)| format!("{count} {}", name.replace('_', " ")));
        let mut lines = vec![format!("{}.", counts.join(", "))];
        for (annotator, count) in &self.report.added {
            let name = self.project.annotator(*annotator).map(|it| it.name.as_str());
            lines.push(format!("{}: {count} annotations added.", name.unwrap_or_default()));
        }
        for it in self.differences() {
            let quote = match it.quote.as_str() {
                "" => String::new(),
                quote => format!(" “{}”", shortened(quote)),
            };
            let place = [it.statement, it.annotation, it.code];
            let place: Vec<&str> =
                place.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
            let place = place.join(", ");
            lines.push(format!("{}: {place}{quote}: {}", it.kind.replace('_', " "), it.what));
        }
        lines.iter().map(|line| harmless(line)).collect()
    }

    fn table(&self) -> Table {
        let mut table = Table::new(&["kind", "statement", "annotation", "code", "quote", "what"]);
        for it in self.differences() {
            let cells = [it.statement, it.annotation, it.code, it.quote, it.what];
            table.push(std::iter::once(json!(it.kind)).chain(cells.map(|it| json!(it))).collect());
        }
        table
    }

    fn json(&self) -> serde_json::Value {
        let added = self.report.added.iter();
        let added = added.map(|(id, count)| (id.to_string(), json!(count)));
        json!({
            "counts": self.counts().into_iter().collect::<std::collections::BTreeMap<_, _>>(),
            "added_by_annotator": added.collect::<serde_json::Map<_, _>>(),
            "differences": self.table().json(),
        })
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Statement => "the statement".to_owned(),
        Part::Annotator => "the annotator".to_owned(),
        Part::Passage => "the passage".to_owned(),
        Part::Code => "the code".to_owned(),
        Part::Attribute(field) => format!("the field {field}"),
        Part::Note => "the note".to_owned(),
        Part::Confidence => "the confidence".to_owned(),
    }
}
