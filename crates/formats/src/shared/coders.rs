//! Who annotated, for formats that give each annotator files of their own.

use super::labels::Labels;
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::{Annotator, Project};

/// A folder, and whose annotations are in it.
pub struct Folder<'a> {
    /// Its name; empty where no folder is needed.
    pub name: String,
    /// Whose annotations are in it; `None` for a project without annotators.
    pub annotator: Option<&'a Annotator>,
}

/// A folder for each annotator who coded something, in the project's order; a single one without
/// a name where nobody but the first annotator did.
#[must_use]
pub fn folders(project: &Project) -> Vec<Folder<'_>> {
    let mut coders: Vec<AnnotatorId> = Vec::new();
    for annotation in project.annotations.values().flat_map(|set| set.iter()) {
        if !coders.contains(&annotation.annotator) {
            coders.push(annotation.annotator);
        }
    }
    let first = project.annotators.first();
    if coders.iter().all(|coder| Some(*coder) == first.map(|it| it.id)) {
        return vec![Folder { name: String::new(), annotator: first }];
    }
    let mut labels = Labels::default();
    let coders = project.annotators.iter().filter(|annotator| coders.contains(&annotator.id));
    let folders = coders.map(|it| Folder { name: labels.file(&it.name), annotator: Some(it) });
    folders.collect()
}

impl Folder<'_> {
    /// Whether an annotation of this annotator is in it.
    #[must_use]
    pub fn is_of(&self, annotator: AnnotatorId) -> bool {
        self.annotator.is_some_and(|own| own.id == annotator)
    }

    /// The path of a file in it.
    #[must_use]
    pub fn path(&self, file: &str) -> String {
        if self.name.is_empty() { file.to_owned() } else { format!("{}/{file}", self.name) }
    }
}
