//! A project with its history, in parts that can be rewritten one at a time.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::edit::{EditV1, needs, version_of_step};
use super::parts::{AnnotationV1, StatementV1};
use super::record::texts_of_edits;
use super::{FindText, Invalid, Part, WireError, read, version, write};
use crate::codebook::Codebook;
use crate::edit::Edit;
use crate::edit::history::{History, Step, StepName};
use crate::project::annotation::{Annotation, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::Attachments;
use crate::project::foreign::Foreign;
use crate::project::hash::RevisionId;
use crate::project::id::{ProjectId, StatementId};
use crate::project::statement::Statement;
use crate::project::{Annotator, Project};
use crate::small_map::{SmallMap, SmallSet};
use crate::text::Text;

/// A project with its history, as JSON in parts, and the texts they name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Id, name, annotators, attachments, and the order of the statements.
    pub head: String,
    /// The codebook, and its earlier revisions that annotations or steps refer to.
    pub codebook: String,
    /// Each statement with its annotations, in the project's order.
    pub statements: Vec<(StatementId, String)>,
    /// The steps done and undone.
    pub history: String,
    /// The texts of the statements and of the history, each once.
    pub texts: Vec<Rc<Text>>,
}

#[derive(Serialize, Deserialize)]
struct HeadFile {
    v: u32,
    id: ProjectId,
    name: String,
    annotators: Vec<Annotator>,
    statements: Vec<StatementId>,
    /// Version 4.
    #[serde(default, skip_serializing_if = "Attachments::is_empty")]
    attachments: Attachments,
    #[serde(default, skip_serializing_if = "Foreign::is_empty")]
    foreign: Foreign,
}

#[derive(Serialize, Deserialize)]
struct CodebookFile {
    v: u32,
    codebook: Rc<Codebook>,
    #[serde(default)]
    earlier: Vec<Rc<Codebook>>,
}

#[derive(Serialize, Deserialize)]
struct StatementFile {
    v: u32,
    statement: StatementV1,
    annotations: Vec<AnnotationV1>,
}

#[derive(Serialize, Deserialize)]
struct AnnotationsFile {
    v: u32,
    annotations: Vec<AnnotationV1>,
}

#[derive(Serialize, Deserialize)]
struct HistoryFile {
    v: u32,
    done: Vec<StepV1>,
    undone: Vec<StepV1>,
}

#[derive(Serialize, Deserialize)]
struct StepV1 {
    name: StepName,
    time: Timestamp,
    edits: Vec<EditV1>,
    inverses: Vec<EditV1>,
}

/// All parts at once.
#[must_use]
pub fn encode_snapshot(project: &Project, history: &History) -> Snapshot {
    let statements = project.statements.iter().map(|statement| statement.id);
    let mut texts: SmallMap<_, _> =
        texts_of_edits(edits_of(history)).into_iter().map(|text| (text.sha256(), text)).collect();
    for statement in &project.statements {
        texts.insert(statement.text.sha256(), Rc::clone(&statement.text));
    }
    Snapshot {
        head: encode_head(project),
        codebook: encode_codebook(project, history),
        statements: statements
            .filter_map(|id| Some((id, encode_statement(project, id)?)))
            .collect(),
        history: encode_history(history),
        texts: texts.into_values().collect(),
    }
}

/// The head alone.
#[must_use]
pub fn encode_head(project: &Project) -> String {
    write(&HeadFile {
        v: version::of_head(project),
        id: project.id,
        name: project.name.clone(),
        annotators: project.annotators.clone(),
        statements: project.statements.iter().map(|statement| statement.id).collect(),
        attachments: project.attachments.clone(),
        foreign: project.foreign.clone(),
    })
}

/// The codebook part alone.
#[must_use]
pub fn encode_codebook(project: &Project, history: &History) -> String {
    let mut referred = project.revisions_in_use();
    referred.extend(edits_of(history).flat_map(revisions_of));
    referred.remove(&project.revision);
    let earlier = referred.iter().filter_map(|revision| project.archive.get(revision));
    let earlier: Vec<Rc<Codebook>> = earlier.cloned().collect();
    let books = earlier.iter().chain([&project.codebook]);
    let v = books.map(|book| version::of_codebook(book)).max().unwrap_or(version::FIRST);
    write(&CodebookFile { v, codebook: Rc::clone(&project.codebook), earlier })
}

/// The part of one statement; `None` for an unknown one.
#[must_use]
pub fn encode_statement(project: &Project, id: StatementId) -> Option<String> {
    Some(write_statement(project.statement(id)?, &project.annotations_of(id)))
}

/// The part of one statement as if it had no annotations.
#[must_use]
pub fn encode_bare_statement(statement: &Statement) -> String {
    write_statement(statement, &AnnotationSet::default())
}

fn write_statement(statement: &Statement, annotations: &AnnotationSet) -> String {
    write(&StatementFile {
        v: version::of_statement(statement).max(version::of_annotations(annotations.iter())),
        statement: statement.into(),
        annotations: annotations.iter().map(|annotation| (&**annotation).into()).collect(),
    })
}

/// Some annotations by themselves.
#[must_use]
pub fn encode_annotations(annotations: &[Rc<Annotation>]) -> String {
    write(&AnnotationsFile {
        v: version::of_annotations(annotations.iter()),
        annotations: annotations.iter().map(|annotation| (&**annotation).into()).collect(),
    })
}

/// Reads what [`encode_annotations`] wrote about a statement.
///
/// # Errors
/// [`WireError`].
pub fn decode_annotations(
    statement: StatementId,
    json: &str,
) -> Result<Vec<Rc<Annotation>>, WireError> {
    let file: AnnotationsFile = read(Part::Statement(statement), json)?;
    Ok(AnnotationV1::restore(file.annotations))
}

/// The history part alone.
#[must_use]
pub fn encode_history(history: &History) -> String {
    let steps = |steps: &[Step]| {
        steps
            .iter()
            .map(|step| StepV1 {
                name: step.name.clone(),
                time: step.time,
                edits: EditV1::list(&step.edits),
                inverses: EditV1::list(&step.inverses),
            })
            .collect()
    };
    let all = history.done().iter().chain(history.undone());
    let v = version::most(
        all.map(|step| version_of_step(&step.name, step.edits.iter().chain(&step.inverses))),
    );
    write(&HistoryFile { v, done: steps(history.done()), undone: steps(history.undone()) })
}

/// Reads what [`encode_snapshot`] wrote. Parts of statements that the head does not name are
/// ignored: those statements were removed.
///
/// # Errors
/// [`WireError`]; nothing is repaired here.
pub fn decode_snapshot(
    head: &str,
    codebook: &str,
    statements: &SmallMap<StatementId, String>,
    history: &str,
    texts: &FindText,
) -> Result<(Project, History), WireError> {
    let project = decode_project(head, codebook, statements, SmallMap::new(), texts)?;
    let history: HistoryFile = read(Part::History, history)?;
    let history = History::restored(
        restore_steps(history.done, texts)?,
        restore_steps(history.undone, texts)?,
    );
    Ok((project, history))
}

/// Reads a project without its history, from parts. `annotations` are those of statements encoded by
/// [`encode_bare_statement`].
///
/// # Errors
/// [`WireError`]; nothing is repaired here.
pub fn decode_project(
    head: &str,
    codebook: &str,
    statements: &SmallMap<StatementId, String>,
    annotations: SmallMap<StatementId, Vec<Rc<Annotation>>>,
    texts: &FindText,
) -> Result<Project, WireError> {
    let head: HeadFile = read(Part::Head, head)?;
    let codebook: CodebookFile = read(Part::Codebook, codebook)?;
    let revision = codebook.codebook.revision();
    let books = codebook.earlier.into_iter().chain([Rc::clone(&codebook.codebook)]);
    let mut project = Project {
        id: head.id,
        name: head.name,
        codebook: codebook.codebook,
        revision,
        annotators: head.annotators,
        statements: Vec::with_capacity(head.statements.len()),
        annotations: SmallMap::new(),
        attachments: head.attachments,
        foreign: head.foreign,
        archive: books.map(|book| (book.revision(), book)).collect(),
    };
    for id in head.statements {
        let json = statements.get(&id).ok_or(WireError::Invalid(Invalid::NoStatement(id)))?;
        add_statement(&mut project, id, json, texts)?;
    }
    for (id, annotations) in annotations {
        project.annotations.insert(id, Rc::new(AnnotationSet::new(annotations)));
    }
    if let Some(problem) = project.problems().into_iter().next() {
        return Err(WireError::Invalid(Invalid::Project(problem)));
    }
    Ok(project)
}

fn add_statement(
    project: &mut Project,
    id: StatementId,
    json: &str,
    texts: &FindText,
) -> Result<(), WireError> {
    let file: StatementFile = read(Part::Statement(id), json)?;
    if file.statement.id != id {
        return Err(WireError::Invalid(Invalid::OtherStatement(id)));
    }
    project.statements.push(file.statement.restore(texts)?);
    if !file.annotations.is_empty() {
        let set = AnnotationSet::new(AnnotationV1::restore(file.annotations));
        project.annotations.insert(id, Rc::new(set));
    }
    Ok(())
}

fn restore_steps(steps: Vec<StepV1>, texts: &FindText) -> Result<Vec<Step>, WireError> {
    let restore = |step: StepV1| {
        Ok(Step {
            name: step.name,
            time: step.time,
            edits: EditV1::restore_list(step.edits, texts)?,
            inverses: EditV1::restore_list(step.inverses, texts)?,
        })
    };
    steps.into_iter().map(restore).collect()
}

fn edits_of(history: &History) -> impl Iterator<Item = &Edit> {
    let steps = history.done().iter().chain(history.undone());
    steps.flat_map(|step| step.edits.iter().chain(&step.inverses))
}

/// The codebook revisions that undoing or redoing `edit` would need again.
fn revisions_of(edit: &Edit) -> SmallSet<RevisionId> {
    let needs = needs(edit);
    let stamped = needs.annotations.iter().map(|annotation| annotation.stamp.revision);
    stamped.chain(needs.revision).collect()
}
