//! Exports a project, or part of it, in a format.

use std::rc::Rc;

use crate::shared::counts::count;
use annotator_core::exchange::about::{About, Feature, Loss, Options, Remedy, Splits};
use annotator_core::exchange::imported::{Imported, Incoming, NotImported};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::hash::Sha256;
use annotator_core::project::statement::Statement;

/// A format: its description, what it cannot represent, and how to write and read it.
pub struct Format {
    /// Its description, in the current language.
    pub about: fn() -> About,
    /// What it cannot represent as it is, and what happens to that. Everything else is exactly the
    /// same after an export and an import.
    pub losses: &'static [(Feature, Remedy)],
    /// Writes a project.
    pub write: fn(&mut Export) -> Written,
    /// Reads files, if the format can be imported.
    pub read: Option<Reader>,
}

/// How to read a format.
pub struct Reader {
    /// Whether files look like this format, judged by their content more than by their names.
    pub recognise: fn(&Incoming) -> bool,
    /// Reads them.
    pub read: fn(&Incoming) -> Result<Imported, NotImported>,
}

/// What to write.
pub struct Export<'a> {
    /// The project, reduced to what is exported.
    pub project: &'a Project,
    /// The user's options.
    pub options: &'a Options,
    /// Called with the number of statements that are done.
    pub progress: &'a mut dyn FnMut(usize),
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutFile {
    /// Its path in the package, with `/` between folders; empty for the single file of a format
    /// that is not a package.
    pub path: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// The files of an export, and losses that only the writer knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The files, in the order of the package.
    pub files: Vec<OutFile>,
    /// How often something was lost, for losses that only the writer can count.
    pub lost: Vec<(Feature, usize)>,
}

/// The files of an export, and its losses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The files.
    pub files: Vec<OutFile>,
    /// What is not in the files as it is in the project. Losses of what the project does not have
    /// are not listed.
    pub losses: Vec<Loss>,
}

impl Written {
    /// A single file.
    #[must_use]
    pub fn file(content: impl Into<Vec<u8>>) -> Self {
        Self {
            files: vec![OutFile { path: String::new(), content: content.into() }],
            lost: Vec::new(),
        }
    }

    /// Adds a file to the package.
    pub fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.push(OutFile { path: path.into(), content: content.into() });
    }

    /// Counts things that the format cannot represent.
    pub fn count_lost(&mut self, feature: Feature, times: usize) {
        match self.lost.iter_mut().find(|(known, _)| *known == feature) {
            Some((_, count)) => *count += times,
            None => self.lost.push((feature, times)),
        }
    }
}

/// Exports what `options` select of a project.
pub fn export(
    format: &Format,
    project: &Project,
    options: &Options,
    progress: &mut dyn FnMut(usize),
) -> Exported {
    let chosen = chosen(project, options);
    let mut export = Export { project: &chosen, options, progress };
    let Written { files, lost } = (format.write)(&mut export);
    let losses = format.losses.iter().filter_map(|(feature, remedy)| {
        let counted = lost.iter().find(|(known, _)| known == feature);
        let count = counted.map_or_else(|| count(&chosen, *feature), |(_, count)| *count);
        (count > 0).then_some(Loss { feature: *feature, remedy: *remedy, count })
    });
    Exported { files, losses: losses.collect() }
}

/// The part of a project that `options` select. The codebook keeps only the selected layers.
#[must_use]
pub fn chosen(project: &Project, options: &Options) -> Project {
    let statements = options.statements.as_ref();
    let mut chosen = statements.map_or_else(|| project.clone(), |ids| project.with_only(ids));
    if let Some(annotators) = &options.annotators {
        chosen.annotators.retain(|annotator| annotators.contains(&annotator.id));
    }
    if let Some(layers) = &options.layers {
        let mut codebook = (*project.codebook).clone();
        codebook.layers.retain(|layer| layers.contains(&layer.id));
        codebook.codes.retain(|code| layers.contains(&code.layer));
        chosen.set_codebook(codebook);
    }
    let is_kept = |annotation: &Annotation| {
        chosen.annotators.iter().any(|annotator| annotator.id == annotation.annotator)
            && chosen.codebook.code(&annotation.code).is_some()
    };
    for set in chosen.annotations.values_mut() {
        let kept: Vec<_> = set.iter().filter(|annotation| is_kept(annotation)).cloned().collect();
        if kept.len() < set.len() {
            *set = Rc::new(AnnotationSet::new(kept));
        }
    }
    chosen
}

/// The part that a statement belongs to: `train`, `dev` or `test`.
///
/// Statements are sorted by the SHA-256 of seed and text, so that their order and their names do
/// not matter. Then the sorted list is cut into parts.
#[must_use]
pub fn part_of(project: &Project, statement: &Statement, splits: Splits) -> &'static str {
    let key = |statement: &Statement| {
        Sha256::of(format!("{} {}", splits.seed, statement.text.sha256()).as_bytes())
    };
    let mine = (key(statement), statement.id);
    let before = project.statements.iter().filter(|other| (key(other), other.id) < mine).count();
    let all = project.statements.len();
    let share = |hundredths: u8| (all * usize::from(hundredths) + 50) / 100;
    let (test, development) = (share(splits.test), share(splits.development));
    if before < test {
        "test"
    } else if before < test + development {
        "dev"
    } else {
        "train"
    }
}
