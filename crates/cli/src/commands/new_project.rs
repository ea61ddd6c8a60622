//! Begins projects.

use annotator_core::codebook::Codebook;
use annotator_core::project::id::{AnnotatorId, ProjectId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter::Preset;
use annotator_core::stored::file::import::{OpenedFile, read_file_at_once};
use annotator_formats::codebook::read::read_codebook;

use crate::args::NewProject;
use crate::failure::Failure;
use crate::ids::Ids;
use crate::input::{Input, inputs};

/// A new project, as the page begins one.
pub(super) fn new_project(
    options: &NewProject,
    stem: &str,
    ids: &mut Ids,
) -> Result<Project, Failure> {
    let id = ProjectId(ids.uuid()?);
    let name = options.annotator.clone();
    let annotator = Annotator { id: AnnotatorId(ids.uuid()?), name, kind: AnnotatorKind::Person };
    let codebook = match &options.codebook {
        None => Preset::Full.codebook_in(&options.codebook_language),
        Some(path) => {
            let input = inputs(std::slice::from_ref(path))?;
            let Some(input) = input.first() else {
                return Err(Failure::Usage("--codebook needs a file.".to_owned()));
            };
            let codebook = codebook(input, &input.read()?)?;
            codebook.in_language(&options.codebook_language).unwrap_or(codebook)
        }
    };
    let name = options.name.clone().unwrap_or_else(|| stem.to_owned());
    Ok(Project::new(id, name, codebook, annotator))
}

/// The codebook in a codebook file or a project file.
pub(super) fn codebook(input: &Input, bytes: &[u8]) -> Result<Codebook, Failure> {
    if let Ok(OpenedFile::Project(project)) = read_file_at_once(bytes) {
        return Ok((*project.codebook).clone());
    }
    read_codebook(&input.name(), bytes).map_err(|_| {
        Failure::File(format!(
            "“{}” was not read as a codebook: it is not a codebook in JSON, CSV or REFI-QDA, and \
             not a project file. Nothing was changed.",
            input.shown()
        ))
    })
}
