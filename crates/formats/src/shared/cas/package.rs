//! The package that both forms of a CAS use: a file for each statement and annotator, and files
//! with the codebook and the metadata of the statements.

use serde::Serialize;

use super::names::shapes;
use super::write::{cas, structures, types};
use super::{Cas, Type};
use crate::export::{Export, Written};
use crate::shared::labels::Labels;
use annotator_core::exchange::about::{Feature, Remedy};
use annotator_core::json::indented;
use annotator_core::project::Annotator;
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::{Metadata, Statement};

/// What a CAS cannot represent as it is. INCEpTION has one CAS for each annotator.
pub(crate) const LOSSES: &[(Feature, Remedy)] = &[
    (Feature::SeveralParts, Remedy::Divided),
    (Feature::Evidence, Remedy::AsJson),
    (Feature::Proposed, Remedy::AsJson),
    (Feature::Annotators, Remedy::FilesEach),
    (Feature::History, Remedy::AsJson),
    (Feature::Definitions, Remedy::AsJson),
    (Feature::FieldRules, Remedy::AsJson),
    (Feature::CodeTree, Remedy::AsJson),
    (Feature::UnusedCodes, Remedy::AsJson),
    (Feature::Metadata, Remedy::AsJson),
    (Feature::Layout, Remedy::LeftOut),
    (Feature::Done, Remedy::LeftOut),
    (Feature::Variables, Remedy::LeftOut),
    (Feature::Remarks, Remedy::LeftOut),
    (Feature::Attachments, Remedy::LeftOut),
];

/// The file with the codebook.
pub(super) const CODEBOOK: &str = "codebook.json";
/// The file with the metadata of the statements.
pub(super) const STATEMENTS: &str = "statements.json";

/// What a CAS cannot represent of a statement.
#[derive(Serialize)]
struct StatementEntry<'a> {
    /// The name of its files without the extension.
    document: &'a str,
    sha256: Sha256,
    metadata: &'a Metadata,
}

/// Writes a package. `form` returns the bytes of a CAS and the number of characters that it
/// replaced.
pub(crate) fn package(
    export: &mut Export,
    ending: &str,
    type_system: impl Fn(&[Type]) -> String,
    form: impl Fn(&Cas) -> (Vec<u8>, usize),
) -> Written {
    let project = export.project;
    let shapes = shapes(&project.codebook);
    let types = types(&project.codebook, &shapes);
    let mut written = Written::default();
    let mut labels = Labels::default();
    let folders: Vec<String> = {
        let mut labels = Labels::default();
        project.annotators.iter().map(|annotator| labels.file(&annotator.name)).collect()
    };
    let mut entries = Vec::new();
    let mut blanked = 0;
    for (done, statement) in project.statements.iter().enumerate() {
        let document = labels.file(document_name(statement));
        for (annotator, folder) in project.annotators.iter().zip(&folders) {
            let set = project.annotations_of(statement.id);
            let own = set.iter().filter(|it| it.annotator == annotator.id).map(|it| &**it);
            let mut own = own.peekable();
            let untouched = set.is_empty() && is_first(project.annotators.first(), annotator);
            if own.peek().is_none() && !untouched {
                continue;
            }
            let structures = structures(project, &shapes, statement, &document, own);
            let (content, times) = form(&cas(&types, structures));
            blanked += times;
            written.add(format!("{folder}/{document}.{ending}"), content);
        }
        entries.push((document, statement));
        (export.progress)(done + 1);
    }
    let entries: Vec<_> =
        entries.iter().map(|(document, statement)| entry(document, statement)).collect();
    written.add("TypeSystem.xml", type_system(&types));
    written.add(CODEBOOK, pretty(&*project.codebook));
    written.add(STATEMENTS, pretty(&entries));
    written.count_lost(Feature::ForbiddenCharacters, blanked);
    written
}

fn is_first(first: Option<&Annotator>, annotator: &Annotator) -> bool {
    first.is_some_and(|first| first.id == annotator.id)
}

fn entry<'a>(document: &'a str, statement: &'a Statement) -> StatementEntry<'a> {
    StatementEntry { document, sha256: statement.text.sha256(), metadata: &statement.metadata }
}

/// The name that the files of a statement are named after.
fn document_name(statement: &Statement) -> &str {
    if statement.metadata.title.trim().is_empty() {
        &statement.provenance.file_name
    } else {
        &statement.metadata.title
    }
}

fn pretty(value: &impl Serialize) -> String {
    // Strings, numbers, lists and string keys only: this cannot fail.
    let mut json = indented(&serde_json::to_string(value).unwrap_or_default());
    json.push('\n');
    json
}
