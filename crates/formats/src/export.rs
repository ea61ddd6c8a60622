//! Writing a project, or a part of it, in a format.

use crate::shared::counts::count;
use annotator_core::exchange::about::{About, Feature, Loss, Options, Remedy, Splits};
use annotator_core::exchange::imported::{Imported, Incoming, NotImported};
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::Statement;

/// A format: what it is, what it cannot carry, how it is written and read.
pub struct Format {
    /// What there is to know about it, in the language at work.
    pub about: fn() -> About,
    /// What it cannot carry as it is, and what becomes of that. What is not named here comes back
    /// exactly when what was written is read again.
    pub losses: &'static [(Feature, Remedy)],
    /// Writes a project.
    pub write: fn(&mut Export) -> Written,
    /// Reads files, where that is possible.
    pub read: Option<Reader>,
}

/// How a format is read.
pub struct Reader {
    /// Whether files look like this format, from what stands in them more than from their names.
    pub recognise: fn(&Incoming) -> bool,
    /// Reads them.
    pub read: fn(&Incoming) -> Result<Imported, NotImported>,
}

/// What is to be written.
pub struct Export<'a> {
    /// The project; nothing in it that is not to be written.
    pub project: &'a Project,
    /// How.
    pub options: &'a Options,
    /// Is told how many statements are done.
    pub progress: &'a mut dyn FnMut(usize),
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutFile {
    /// Its path in the package, with `/` between folders; empty for the one file of a format that
    /// is always one.
    pub path: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The files, in the order in which they stand in the package.
    pub files: Vec<OutFile>,
    /// How often the format met what it cannot carry, where only writing tells.
    pub met: Vec<(Feature, usize)>,
}

/// What was written, with what could not be carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// The files.
    pub files: Vec<OutFile>,
    /// What is not in them as it is in the project; nothing that the project does not have.
    pub losses: Vec<Loss>,
}

impl Written {
    /// One file.
    #[must_use]
    pub fn file(content: impl Into<Vec<u8>>) -> Self {
        Self {
            files: vec![OutFile { path: String::new(), content: content.into() }],
            met: Vec::new(),
        }
    }

    /// Puts another file into the package.
    pub fn add(&mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.files.push(OutFile { path: path.into(), content: content.into() });
    }

    /// Counts something that the format met and cannot carry.
    pub fn meet(&mut self, feature: Feature, times: usize) {
        match self.met.iter_mut().find(|(known, _)| *known == feature) {
            Some((_, count)) => *count += times,
            None => self.met.push((feature, times)),
        }
    }
}

/// Writes what `options` choose of a project.
pub fn export(
    format: &Format,
    project: &Project,
    options: &Options,
    progress: &mut dyn FnMut(usize),
) -> Exported {
    let chosen = chosen(project, options);
    let mut export = Export { project: &chosen, options, progress };
    let Written { files, met } = (format.write)(&mut export);
    let losses = format.losses.iter().filter_map(|(feature, remedy)| {
        let told = met.iter().find(|(known, _)| known == feature);
        let count = told.map_or_else(|| count(&chosen, *feature), |(_, count)| *count);
        (count > 0).then_some(Loss { feature: *feature, remedy: *remedy, count })
    });
    Exported { files, losses: losses.collect() }
}

/// The part of a project that `options` choose. The codebook keeps the layers that are chosen.
#[must_use]
pub fn chosen(project: &Project, options: &Options) -> Project {
    let mut chosen = project.clone();
    if let Some(statements) = &options.statements {
        chosen.statements.retain(|statement| statements.contains(&statement.id));
    }
    if let Some(annotators) = &options.annotators {
        chosen.annotators.retain(|annotator| annotators.contains(&annotator.id));
    }
    if let Some(layers) = &options.layers {
        let mut codebook = (*project.codebook).clone();
        codebook.layers.retain(|layer| layers.contains(&layer.id));
        codebook.codes.retain(|code| layers.contains(&code.layer));
        chosen.set_codebook(codebook);
    }
    let ids: Vec<StatementId> = chosen.statements.iter().map(|statement| statement.id).collect();
    chosen.annotations.retain(|id, set| {
        let all = set.clone();
        let kept = all.iter().filter(|annotation| {
            chosen.annotators.iter().any(|annotator| annotator.id == annotation.annotator)
                && chosen.codebook.code(&annotation.code).is_some()
        });
        if ids.contains(id) {
            let kept: Vec<_> = kept.cloned().collect();
            if kept.len() < all.len() {
                *set = std::rc::Rc::new(
                    annotator_core::project::annotation_set::AnnotationSet::new(kept),
                );
            }
        }
        ids.contains(id)
    });
    chosen
}

/// The part that a statement belongs to: `train`, `dev` or `test`.
///
/// Statements are put in the order of the SHA-256 of seed and text, so that neither their order nor
/// their names matter, and the parts are cut from that order.
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
