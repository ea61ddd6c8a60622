//! The names of annotators in files, and their folders in formats with separate files for each.

use super::labels::Labels;
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::{Annotator, Project};

/// The name of an annotator in files: their name, or their id if the name is blank or not unique in
/// the project.
#[must_use]
pub(crate) fn annotator_key(project: &Project, id: AnnotatorId) -> String {
    let name = project.annotator(id).map_or("", |annotator| annotator.name.as_str());
    let same = project.annotators.iter().filter(|other| other.name == name).count();
    if same == 1 && !name.trim().is_empty() { name.to_owned() } else { id.to_string() }
}

/// A folder with the annotations of one annotator.
pub(crate) struct Folder<'a> {
    /// Its name; empty if no folder is needed.
    pub name: String,
    /// The annotator; `None` in a project without annotators.
    pub annotator: Option<&'a Annotator>,
}

/// A folder for each annotator with annotations, in the project's order. If nobody except the first
/// annotator has any, a single one without a name.
#[must_use]
pub(crate) fn folders(project: &Project) -> Vec<Folder<'_>> {
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
    /// Whether annotations of this annotator are in it.
    #[must_use]
    pub(crate) fn is_of(&self, annotator: AnnotatorId) -> bool {
        self.annotator.is_some_and(|own| own.id == annotator)
    }

    /// The path of a file in it.
    #[must_use]
    pub(crate) fn path(&self, file: &str) -> String {
        if self.name.is_empty() { file.to_owned() } else { format!("{}/{file}", self.name) }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::places::chars;
    use crate::shared::{json_record, record};
    use annotator_core::testing::generate::rich_project;

    /// The annotator of the first annotation in both kinds of records, if the annotator has this
    /// name.
    fn called(name: &str) -> [String; 2] {
        let mut project = rich_project();
        let statement = project.statements[0].clone();
        let annotation = project.annotations_of(statement.id).iter().next().unwrap().clone();
        let who = project.annotators.iter_mut().find(|it| it.id == annotation.annotator).unwrap();
        who.name = name.to_owned();
        let one = record::Record::of(&project, &statement, &annotation, chars);
        let other = json_record::Record::of(&project, &statement.text, &annotation, chars);
        [one.annotator, other.annotator.unwrap()]
    }

    #[test]
    fn a_blank_name_is_not_used() {
        let project = rich_project();
        let id = project.annotations_of(project.statements[0].id).iter().next().unwrap().annotator;
        assert_eq!(called(" \u{a0}"), [id.to_string(), id.to_string()]);
        assert_eq!(called(""), [id.to_string(), id.to_string()]);
        assert_eq!(called("Somebody Else"), ["Somebody Else", "Somebody Else"]);
    }
}
