//! Writes a project in a format.

use annotator_core::exchange::about::{Options, Shape, Splits};
use annotator_core::exchange::codebook::CodebookForm;
use annotator_core::project::Project;
use annotator_core::project::id::{AnnotatorId, LayerId, StatementId};
use annotator_formats::export::{Exported, Format, OutFile, export};
use annotator_formats::format;
use annotator_sentences::export::{loss, not_carried};
use annotator_words::plain;
use annotator_worker::exchange::{codebook_file, one_file, with_note};

use crate::args::ExportOptions;
use crate::commands::formats::{PROJECT, codebook_form};
use crate::failure::Failure;

/// What is written.
pub(super) enum To {
    Project,
    Codebook(CodebookForm),
    Format(&'static Format),
}

/// A result.
pub(super) enum Content {
    File(Vec<u8>),
    Folder(Vec<OutFile>),
}

impl To {
    pub(super) fn parse(id: &str) -> Result<Self, Failure> {
        if id == PROJECT {
            return Ok(Self::Project);
        }
        let codebook = codebook_form(id).map(Self::Codebook);
        codebook.or_else(|| format(id).map(Self::Format)).ok_or_else(|| {
            Failure::Usage(format!("“{id}” is no format. “formats” lists all of them."))
        })
    }

    pub(super) fn is_codebook(&self) -> bool {
        matches!(self, Self::Codebook(_))
    }

    /// Refuses options that the format does not have.
    pub(super) fn check(&self, options: &ExportOptions) -> Result<(), Failure> {
        let (id, splits, negatives, package) = match self {
            Self::Project => (PROJECT.to_owned(), false, false, false),
            Self::Codebook(form) => (format!("codebook-{}", form.ending()), false, false, false),
            Self::Format(format) => {
                let about = (format.about)();
                let package = about.shape != Shape::File;
                (about.id.into_owned(), about.splits, about.negatives, package)
            }
        };
        let shards = id == "hugging-face";
        let wrong = [
            (options.splits.is_some() && !splits, "--splits"),
            (options.negatives && !negatives, "--negatives"),
            (options.shard.is_some() && !shards, "--shard"),
            (options.unpacked && !package, "--unpacked"),
        ];
        match wrong.iter().find(|(wrong, _)| *wrong) {
            Some((_, option)) => {
                Err(Failure::Usage(format!("The format “{id}” does not have the option {option}.")))
            }
            None => Ok(()),
        }
    }

    /// The name of a result, from the name of what it was made from.
    pub(super) fn name(&self, stem: &str) -> String {
        match self {
            Self::Project => format!("{stem}.json"),
            Self::Codebook(form) => format!("{stem}-codebook.{}", form.ending()),
            Self::Format(format) => {
                let about = (format.about)();
                match about.shape {
                    Shape::Package => format!("{stem}-{}.zip", about.id),
                    Shape::File | Shape::Sealed => format!("{stem}.{}", about.ending),
                }
            }
        }
    }

    /// The result, and what the format leaves out.
    pub(super) fn write(
        &self,
        project: &Project,
        options: &ExportOptions,
    ) -> Result<(Content, Vec<String>), Failure> {
        let chosen = chosen(project, options)?;
        match self {
            Self::Project => Ok((super::project_file(&part(project, &chosen)?), Vec::new())),
            Self::Codebook(form) => {
                let bytes = codebook_file(project, *form).ok_or_else(too_large)?;
                Ok((Content::File(bytes), Vec::new()))
            }
            Self::Format(format) => formatted(format, project, &chosen, options.unpacked),
        }
    }
}

fn too_large() -> Failure {
    Failure::File("The result is too large for a ZIP file. Nothing was written.".to_owned())
}

fn formatted(
    format: &Format,
    project: &Project,
    options: &Options,
    unpacked: bool,
) -> Result<(Content, Vec<String>), Failure> {
    let count = options.statements.as_ref().map_or(project.statements.len(), Vec::len);
    if count == 0 {
        return Err(Failure::File(format!(
            "“{}” has no statements, so there is nothing to export. Nothing was written.",
            project.name
        )));
    }
    let Exported { files, losses } = export(format, project, options, &mut |_| ());
    let about = (format.about)();
    let note = if losses.is_empty() { String::new() } else { not_carried(&about.name, &losses) };
    let sentences = losses.iter().map(|it| plain(&loss(it))).collect();
    let content = if unpacked {
        Content::Folder(with_note(format, files, &note))
    } else {
        Content::File(one_file(format, files, &note).ok_or_else(too_large)?)
    };
    Ok((content, sentences))
}

/// The project without what was not chosen. Only statements can be chosen for a project file.
fn part(project: &Project, options: &Options) -> Result<Project, Failure> {
    if options.annotators.is_some() || options.layers.is_some() {
        return Err(Failure::Usage(
            "A project file has all annotators and layers; only --statements can be chosen."
                .to_owned(),
        ));
    }
    Ok(options.statements.as_ref().map_or_else(|| project.clone(), |ids| project.with_only(ids)))
}

/// The options of the page.
fn chosen(project: &Project, options: &ExportOptions) -> Result<Options, Failure> {
    let splits = options.splits.map(|(development, test)| Splits {
        seed: options.split_seed,
        development,
        test,
    });
    Ok(Options {
        statements: statements(project, &options.statements)?,
        annotators: annotators(project, &options.annotators)?,
        layers: layers(project, &options.layers)?,
        splits,
        negatives: options.negatives,
        shard: options.shard,
    })
}

/// What `wanted` names, in the order of the project. `all` has an id and a name of each.
fn named<T: Copy + PartialEq>(
    what: &str,
    wanted: &[String],
    all: &[(T, String, String)],
) -> Result<Option<Vec<T>>, Failure> {
    if wanted.is_empty() {
        return Ok(None);
    }
    for words in wanted {
        if !all.iter().any(|(_, id, name)| id == words || name == words) {
            let known: Vec<&str> = all.iter().take(6).map(|(_, _, name)| name.as_str()).collect();
            let more = if all.len() > known.len() { ", and others" } else { "" };
            return Err(Failure::Usage(format!(
                "There is no {what} “{words}”. There is: {}{more}.",
                known.join(", ")
            )));
        }
    }
    let chosen = all.iter().filter(|(_, id, name)| wanted.contains(id) || wanted.contains(name));
    Ok(Some(chosen.map(|(own, _, _)| *own).collect()))
}

fn statements(project: &Project, wanted: &[String]) -> Result<Option<Vec<StatementId>>, Failure> {
    let all = project.statements.iter();
    let all = all.map(|it| (it.id, it.id.to_string(), it.metadata.title.clone()));
    named("statement", wanted, &all.collect::<Vec<_>>())
}

fn annotators(project: &Project, wanted: &[String]) -> Result<Option<Vec<AnnotatorId>>, Failure> {
    let all = project.annotators.iter();
    let all = all.map(|it| (it.id, it.id.to_string(), it.name.clone()));
    named("annotator", wanted, &all.collect::<Vec<_>>())
}

fn layers(project: &Project, wanted: &[String]) -> Result<Option<Vec<LayerId>>, Failure> {
    let all = project.codebook.layers.iter().enumerate();
    let all = all.map(|(at, it)| (at, it.id.to_string(), it.name.clone()));
    let places = named("layer", wanted, &all.collect::<Vec<_>>())?;
    let layer = |at: usize| project.codebook.layers.get(at).map(|it| it.id.clone());
    Ok(places.map(|places| places.into_iter().filter_map(layer).collect()))
}
