//! What project files contain, in numbers.

use std::collections::BTreeMap;

use annotator_core::project::annotation::Annotation;
use annotator_core::project::{AnnotatorKind, Project};
use annotator_core::stored::file::FileKind;
use serde_json::{Map, Value as Json, json};

use crate::args::{By, Report, ReportFormat};
use crate::failure::{Failure, Outcome};
use crate::input::{Input, inputs};
use crate::output::print;
use crate::progress::{Progress, harmless};
use crate::project::{Opened, open};
use crate::table::{Table, json};

/// A project with the name of its file.
struct File {
    name: String,
    project: Project,
}

/// All tables, in the order shown.
const TABLES: [(By, &str); 5] = [
    (By::File, "files"),
    (By::Code, "codes"),
    (By::Statement, "statements"),
    (By::Annotator, "annotators"),
    (By::Field, "fields"),
];

pub(super) fn run(args: &Report, progress: &mut Progress) -> Result<Outcome, Failure> {
    let all: Vec<Input> = inputs(&args.files)?
        .into_iter()
        .filter(|input| !input.found || input.inside.extension().is_some_and(|it| it == "json"))
        .collect();
    let mut files = Vec::new();
    let mut outcome = Outcome::Fine;
    for (done, input) in all.iter().enumerate() {
        progress.at(done, all.len(), &input.shown());
        match open(input, &input.read()?, args.misfits, progress) {
            Ok(Opened { project, left_out }) => {
                files.push(File { name: input.shown(), project });
                if left_out > 0 {
                    outcome = Outcome::Problems;
                }
            }
            Err(Failure::File(words)) if all.len() > 1 => {
                progress.note(&words);
                outcome = Outcome::Problems;
            }
            Err(failure) => return Err(failure),
        }
    }
    progress.clear();
    if files.is_empty() {
        return Err(Failure::File("There is no project file in what was given.".to_owned()));
    }
    print(&printed(args, &files)?)?;
    Ok(outcome)
}

fn printed(args: &Report, files: &[File]) -> Result<String, Failure> {
    let wanted = |by: By| args.by.is_none_or(|only| only == by);
    let tables: Vec<(&str, Table)> = TABLES
        .into_iter()
        .filter(|(by, _)| wanted(*by))
        .map(|(by, name)| (name, table(by, files)))
        .collect();
    match args.format {
        ReportFormat::Csv => table(args.by.unwrap_or(By::Code), files).csv(),
        ReportFormat::Json => {
            let all: Map<String, Json> =
                tables.iter().map(|(name, table)| ((*name).to_owned(), table.json())).collect();
            Ok(json(&Json::Object(all)))
        }
        ReportFormat::Text => {
            let parts = tables.iter().filter(|(_, table)| !table.rows.is_empty());
            Ok(parts.map(|(_, table)| table.text()).collect::<Vec<_>>().join("\n"))
        }
        ReportFormat::Markdown => {
            let title = match files {
                [only] => only.project.name.clone(),
                several => format!("{} project files", several.len()),
            };
            let parts = tables.iter().filter(|(_, table)| !table.rows.is_empty());
            let parts = parts.map(|(name, table)| format!("## {name}\n\n{}", table.markdown()));
            let parts: Vec<String> = parts.collect();
            Ok(format!("# {}\n\n{}", harmless(&title), parts.join("\n")))
        }
    }
}

fn table(by: By, files: &[File]) -> Table {
    match by {
        By::File => by_file(files),
        By::Code => by_code(files),
        By::Statement => by_statement(files),
        By::Annotator => by_annotator(files),
        By::Field => by_field(files),
    }
}

fn annotations(project: &Project) -> impl Iterator<Item = &Annotation> {
    project.annotations.values().flat_map(|set| set.iter().map(|it| &**it))
}

fn by_file(files: &[File]) -> Table {
    let columns = [
        "file",
        "project",
        "kind",
        "statements",
        "characters",
        "annotators",
        "codes",
        "annotations",
        "revision",
    ];
    let mut table = Table::new(&columns);
    for File { name, project } in files {
        let characters = project.statements.iter().map(|it| it.text.end().char.0);
        table.push(vec![
            json!(name),
            json!(project.name),
            json!(FileKind::of(&project.attachments).name()),
            json!(project.statements.len()),
            json!(characters.map(u64::from).sum::<u64>()),
            json!(project.annotators.len()),
            json!(project.codebook.codes.len()),
            json!(project.annotation_count()),
            json!(project.revision.to_string()),
        ]);
    }
    table
}

/// Codes of several files are the same if their ids are.
fn by_code(files: &[File]) -> Table {
    let mut table = Table::new(&["layer", "code", "name", "annotations", "statements", "words"]);
    let mut known: Vec<(String, String, String)> = Vec::new();
    let mut counts: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for File { project, .. } in files {
        for code in project.codebook.codes.iter().filter(|code| code.selectable) {
            let id = code.id.to_string();
            if !known.iter().any(|(_, known, _)| *known == id) {
                known.push((code.layer.to_string(), id, code.name.clone()));
            }
        }
        for statement in &project.statements {
            let mut here: BTreeMap<String, (usize, usize)> = BTreeMap::new();
            for annotation in project.annotations_of(statement.id).iter() {
                let quote = annotation.spans.quote(statement.text.as_str());
                let (count, words) = here.entry(annotation.code.to_string()).or_default();
                *count += 1;
                *words += quote.split_whitespace().count();
            }
            for (code, (count, words)) in here {
                let all = counts.entry(code).or_default();
                *all = (all.0 + count, all.1 + 1, all.2 + words);
            }
        }
    }
    for (layer, code, name) in known {
        let (count, statements, words) = counts.get(&code).copied().unwrap_or_default();
        table.push(vec![
            json!(layer),
            json!(code),
            json!(name),
            json!(count),
            json!(statements),
            json!(words),
        ]);
    }
    table
}

fn by_statement(files: &[File]) -> Table {
    let columns = [
        "file",
        "statement",
        "title",
        "speaker",
        "delegation",
        "date",
        "characters",
        "annotations",
        "codes",
        "done",
    ];
    let mut table = Table::new(&columns);
    for File { name, project } in files {
        for statement in &project.statements {
            let set = project.annotations_of(statement.id);
            let metadata = &statement.metadata;
            table.push(vec![
                json!(name),
                json!(statement.id.to_string()),
                json!(metadata.title),
                json!(metadata.speaker),
                json!(metadata.delegation),
                json!(metadata.date),
                json!(statement.text.end().char.0),
                json!(set.len()),
                json!(set.counts().len()),
                json!(statement.done),
            ]);
        }
    }
    table
}

fn by_annotator(files: &[File]) -> Table {
    let columns = ["file", "annotator", "name", "kind", "annotations", "statements", "codes"];
    let mut table = Table::new(&columns);
    for File { name, project } in files {
        for annotator in &project.annotators {
            let own: Vec<&Annotation> =
                annotations(project).filter(|it| it.annotator == annotator.id).collect();
            let mut statements: Vec<_> = own.iter().map(|it| it.statement).collect();
            statements.sort_unstable();
            statements.dedup();
            let mut codes: Vec<_> = own.iter().map(|it| &it.code).collect();
            codes.sort_unstable();
            codes.dedup();
            let kind = match annotator.kind {
                AnnotatorKind::Person => "person",
                AnnotatorKind::Key => "key",
                AnnotatorKind::Adjudicated => "adjudicated",
                AnnotatorKind::Imported => "imported",
            };
            table.push(vec![
                json!(name),
                json!(annotator.id.to_string()),
                json!(annotator.name),
                json!(kind),
                json!(own.len()),
                json!(statements.len()),
                json!(codes.len()),
            ]);
        }
    }
    table
}

/// Fields of records: how often they are filled, and how often they could be.
fn by_field(files: &[File]) -> Table {
    let columns = ["layer", "field", "name", "required", "filled", "annotations", "evidence"];
    let mut table = Table::new(&columns);
    let mut rows: Vec<(String, String, String, bool, [usize; 3])> = Vec::new();
    for File { project, .. } in files {
        for layer in &project.codebook.layers {
            let in_layer = |it: &&Annotation| {
                project.codebook.code(&it.code).is_some_and(|code| code.layer == layer.id)
            };
            let own: Vec<&Annotation> = annotations(project).filter(in_layer).collect();
            for field in &layer.attributes {
                let values = own.iter().filter_map(|it| it.attributes.get(&field.id));
                let (mut filled, mut evidence) = (0, 0);
                for value in values {
                    filled += 1;
                    evidence += value.evidence.len();
                }
                let (layer, id) = (layer.id.to_string(), field.id.to_string());
                let known = rows.iter_mut().find(|it| it.0 == layer && it.1 == id);
                match known {
                    Some((.., counts)) => {
                        let [all_filled, all, all_evidence] = *counts;
                        *counts = [all_filled + filled, all + own.len(), all_evidence + evidence];
                    }
                    None => {
                        let counts = [filled, own.len(), evidence];
                        rows.push((layer, id, field.name.clone(), field.required, counts));
                    }
                }
            }
        }
    }
    for (layer, id, name, required, [filled, all, evidence]) in rows {
        table.push(vec![
            json!(layer),
            json!(id),
            json!(name),
            json!(required),
            json!(filled),
            json!(all),
            json!(evidence),
        ]);
    }
    table
}
