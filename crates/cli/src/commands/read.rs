//! Reads documents as statements.

use std::rc::Rc;

use annotator_app::intake::Draft;
use annotator_core::edit::Edit;
use annotator_core::project::Project;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::reading::remarks::keep_remarks;
use annotator_core::reading::{Choice, Columns, Field, Table};
use annotator_jobs::Reply;
use annotator_sentences::reading::{not_read, remark};
use annotator_words::plain;
use annotator_worker::reading;

use super::new_project::new_project;
use crate::args::Read;
use crate::failure::{Failure, Outcome};
use crate::ids::Ids;
use crate::input::{Input, inputs};
use crate::output::Target;
use crate::progress::Progress;
use crate::project::{Opened, apply, bytes_of, open};

pub(super) fn run(args: &Read, progress: &mut Progress) -> Result<Outcome, Failure> {
    let target = Target::of(args.output.as_deref());
    target.check(args.force)?;
    let files = inputs(&args.files)?;
    let mut outcome = Outcome::Fine;
    let mut drafts: Vec<Draft> = Vec::new();
    for (done, input) in files.iter().enumerate() {
        progress.at(done, files.len(), &input.shown());
        match drafts_of(input, args, progress) {
            Ok((found, complete)) => {
                drafts.extend(found);
                if !complete {
                    outcome = Outcome::Problems;
                }
            }
            Err(Failure::File(words)) if files.len() > 1 => {
                progress.note(&words);
                outcome = Outcome::Problems;
            }
            Err(failure) => return Err(failure),
        }
    }
    let mut ids = Ids::new(args.new.seed);
    let mut project = match &args.into {
        Some(path) => {
            let input = inputs(std::slice::from_ref(path))?;
            let Some(input) = input.first() else {
                return Err(Failure::Usage("--into needs a project file.".to_owned()));
            };
            let Opened { project, left_out } = open(input, &input.read()?, args.misfits, progress)?;
            if left_out > 0 {
                outcome = Outcome::Problems;
            }
            project
        }
        None => new_project(&args.new, &name_of_all(&files, &drafts), &mut ids)?,
    };
    let added = add(&mut project, drafts, &mut ids, progress)?;
    if added.new == 0 {
        return Err(Failure::File(if added.there > 0 {
            "All texts are in the project already. Nothing was written.".to_owned()
        } else {
            "No text was found. Nothing was written.".to_owned()
        }));
    }
    if added.there > 0 {
        outcome = Outcome::Problems;
    }
    target.check(args.force)?;
    target.write(&bytes_of(&project))?;
    progress.note(&match added.new {
        1 => "1 statement added.".to_owned(),
        new => format!("{new} statements added."),
    });
    Ok(outcome)
}

/// A name for the project: the title of the only statement, or the name of the file or folder that
/// has all of them.
fn name_of_all(files: &[Input], drafts: &[Draft]) -> String {
    match (drafts, files) {
        ([only], _) => only.metadata.title.clone(),
        (_, [file]) => file.stem(),
        (_, [first, ..]) if first.found => {
            let folder = first.path.ancestors().nth(first.inside.components().count());
            folder.and_then(|it| it.file_name()).unwrap_or_default().to_string_lossy().into_owned()
        }
        _ => String::new(),
    }
}

/// The texts in a file, and whether all of it was read.
fn drafts_of(
    input: &Input,
    args: &Read,
    progress: &mut Progress,
) -> Result<(Vec<Draft>, bool), Failure> {
    let bytes = input.read()?;
    let mut choice = Choice { encoding: args.encoding.clone(), ..Choice::default() };
    let mut replies = replies(input, &choice, &bytes);
    if let Some(Reply::Table(table)) = replies.last() {
        choice.columns = Some(columns(input, table, &args.columns)?);
        replies = self::replies(input, &choice, &bytes);
    }
    let name = input.shown();
    let (mut drafts, mut complete) = (Vec::new(), true);
    for reply in replies {
        match reply {
            Reply::Read(document, understood) => {
                let draft = Draft::of(*document, *understood);
                for it in &draft.remarks {
                    progress.note(&format!("{name}: {}", plain(&remark(it))));
                }
                drafts.push(draft);
            }
            Reply::NotRead(part, failure) => {
                progress.note(&plain(&not_read(&part, &failure)));
                complete = false;
            }
            Reply::Failed(failure) => {
                return Err(Failure::File(plain(&not_read(&name, &failure))));
            }
            Reply::Annotated => {
                return Err(Failure::File(format!(
                    "“{name}” was not read as a text: it has annotations of another program. Use \
                     “convert”, which imports them."
                )));
            }
            _ => {}
        }
    }
    Ok((drafts, complete))
}

fn replies(input: &Input, choice: &Choice, bytes: &[u8]) -> Vec<Reply> {
    let mut replies = Vec::new();
    reading::read(&input.name(), choice, bytes, &mut |reply| {
        if !matches!(reply, Reply::Progress { .. }) {
            replies.push(reply);
        }
    });
    replies
}

/// What the columns of a table are. It is not guessed: a wrong guess would be hard to notice.
fn columns(input: &Input, table: &Table, wanted: &[(String, String)]) -> Result<Columns, Failure> {
    if wanted.is_empty() {
        let name = |at: usize| table.columns.get(at).cloned().unwrap_or_default();
        let guessed = &table.columns_guessed;
        let fields =
            guessed.fields.iter().map(|(at, field)| format!(" --column {field}={}", name(*at)));
        return Err(Failure::Usage(format!(
            "“{}” is a table. Say what its columns are; perhaps: --column text={}{}",
            input.shown(),
            name(guessed.text),
            fields.collect::<String>()
        )));
    }
    let place = |column: &str| {
        let known = table.columns.iter().position(|name| name == column);
        known.ok_or_else(|| {
            Failure::Usage(format!(
                "“{}” has no column “{column}”. It has: {}.",
                input.shown(),
                table.columns.join(", ")
            ))
        })
    };
    let mut columns = Columns::default();
    let mut has_text = false;
    for (field, column) in wanted {
        if field == "text" {
            columns.text = place(column)?;
            has_text = true;
        } else if Field::NAMES.contains(&field.as_str()) {
            columns.fields.push((place(column)?, field.clone()));
        } else {
            return Err(Failure::Usage(format!(
                "“{field}” is no field. There is: text, {}.",
                Field::NAMES.join(", ")
            )));
        }
    }
    if !has_text {
        return Err(Failure::Usage(
            "One of the columns must be the text: --column text=…".to_owned(),
        ));
    }
    Ok(columns)
}

/// How many statements were added, and how many were there already.
struct Added {
    new: usize,
    there: usize,
}

fn add(
    project: &mut Project,
    drafts: Vec<Draft>,
    ids: &mut Ids,
    progress: &mut Progress,
) -> Result<Added, Failure> {
    let mut added = Added { new: 0, there: 0 };
    for draft in drafts {
        if let Some(same) = with_sha256(&project.statements, draft.text.sha256()) {
            progress.note(&format!(
                "“{}” was not added: its text is there already, as “{}”.",
                draft.provenance.file_name, same.metadata.title
            ));
            added.there += 1;
            continue;
        }
        let id = StatementId(ids.uuid()?);
        let statement = Statement {
            metadata: draft.metadata.clone(),
            layout: draft.layout(),
            ..Statement::new(id, Rc::clone(&draft.text), draft.provenance.clone())
        };
        let at = project.statements.len();
        let statement = Rc::new(statement);
        let mut edits = vec![Edit::AddStatement { at, statement, annotations: Vec::new() }];
        edits.extend(keep_remarks(id, &draft.remarks));
        apply(project, &edits)?;
        added.new += 1;
    }
    Ok(added)
}
