//! Work packages: files for named coders, made from a project, and their return.
//!
//! A package is a project file with only its coder's texts. Its document ([`PACKAGE`]) says which
//! package it is, so that its return is recognised. The project keeps a list of what was given out
//! ([`PACKAGES`]).

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::plan::Piece;
use crate::classroom::exercise::TextPart;
use crate::codebook::version::VERSIONS;
use crate::edit::Edit;
use crate::json::is_false;
use crate::project::annotation::Timestamp;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::hash::{RevisionId, Sha256};
use crate::project::id::{AnnotatorId, PackageId, StatementId};
use crate::project::memo::MemoOf;
use crate::project::statement::{Layout, Statement};
use crate::project::variables::is_about_variables;
use crate::project::{Annotator, Project};
use crate::reading::remarks::remarks_name;
use crate::stored::file::iso::IsoTime;

/// What a file is a package of, in the file.
pub const PACKAGE: &str = "coders/package";
/// What was given out, in the project that it was made from.
pub const PACKAGES: &str = "coders/packages";

/// The texts of one coder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Package {
    /// Identifies it.
    pub id: PackageId,
    /// Whose work it is.
    pub coder: AnnotatorId,
    /// The revision of the codebook that it was given out with.
    pub revision: RevisionId,
    /// The texts.
    pub texts: Vec<PackageText>,
}

/// A text of a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PackageText {
    /// The statement.
    pub statement: StatementId,
    /// The SHA-256 of its text.
    pub sha256: Sha256,
    /// What is the coder's to code.
    pub part: TextPart,
    /// How many words that is.
    pub words: u32,
}

/// What was given out, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Packages {
    /// The packages.
    pub packages: Vec<Given>,
}

/// A package that was given out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Given {
    /// The package.
    pub package: Package,
    /// When it was made.
    pub given: IsoTime,
    /// The share of the texts, in percent, that several coders got.
    pub overlap: u8,
    /// What decided who got what.
    pub seed: u64,
    /// Whether the annotations of the project came along.
    #[serde(default, skip_serializing_if = "is_false")]
    pub annotated: bool,
    /// When it came back, the last time last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returned: Vec<Returned>,
}

/// A package that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Returned {
    /// When its file was added.
    pub at: IsoTime,
    /// How many annotations its coder had made in it.
    pub annotations: u32,
    /// The texts in which the coder had made none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub untouched: Vec<StatementId>,
}

impl Packages {
    /// What was given out of a project.
    #[must_use]
    pub fn of(attachments: &Attachments) -> Self {
        read_document(attachments, PACKAGES).unwrap_or_default()
    }

    /// The edit that keeps this in the project.
    #[must_use]
    pub fn keep(&self) -> Edit {
        let document = (!self.packages.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: PACKAGES.to_owned(), document }
    }

    /// Adds a package. The same one that was given out before is given out again.
    pub fn give(&mut self, given: Given) {
        match self.packages.iter_mut().find(|known| known.package.id == given.package.id) {
            Some(known) => *known = given,
            None => self.packages.push(given),
        }
    }

    /// A package by its id.
    #[must_use]
    pub fn get(&self, id: PackageId) -> Option<&Given> {
        self.packages.iter().find(|given| given.package.id == id)
    }
}

impl Given {
    /// The texts that are still missing: those without an annotation of the coder when the package
    /// last came back, or all of them.
    #[must_use]
    pub fn missing(&self) -> Vec<StatementId> {
        match self.returned.last() {
            Some(returned) => returned.untouched.clone(),
            None => self.package.texts.iter().map(|text| text.statement).collect(),
        }
    }

    /// How many words the coder has to read.
    #[must_use]
    pub fn words(&self) -> u64 {
        self.package.texts.iter().map(|text| u64::from(text.words)).sum()
    }
}

impl Package {
    /// The package that a file is; `None` for other files.
    #[must_use]
    pub fn of(attachments: &Attachments) -> Option<Self> {
        read_document(attachments, PACKAGE)
    }

    /// A package. Its id depends only on what is given to whom, so that the same division gives the
    /// same bytes.
    #[must_use]
    pub fn new(project: &Project, coder: AnnotatorId, pieces: &[Piece]) -> Self {
        let text = |piece: &Piece| {
            let statement = project.statement(piece.statement)?;
            Some(PackageText {
                statement: piece.statement,
                sha256: statement.text.sha256(),
                part: piece.part.clone(),
                words: u32::try_from(piece.words).unwrap_or(u32::MAX),
            })
        };
        let texts = pieces.iter().filter_map(text).collect();
        let (id, revision) = (PackageId(Uuid::nil()), project.revision);
        let mut package = Self { id, coder, revision, texts };
        package.id = PackageId(Uuid::new_v5(&project.id.0, document(&package).as_bytes()));
        package
    }

    /// The file for its coder: the texts with what is known about them, and the codebook. The coder
    /// is the first annotator. With annotations, those who made them come along.
    #[must_use]
    pub fn file(&self, project: &Project, coder: &Annotator, with_annotations: bool) -> Project {
        let ids: Vec<StatementId> = self.texts.iter().map(|text| text.statement).collect();
        let mut file = project.with_only(&ids);
        if !with_annotations {
            file.annotations.retain(|_, _| false);
        }
        let mut annotators = vec![coder.clone()];
        let others = project.annotators.iter().filter(|it| it.id != coder.id);
        annotators.extend(others.filter(|it| has_coded(&file, it.id)).cloned());
        file.annotators = annotators;
        for statement in &mut file.statements {
            let text = self.texts.iter().find(|text| text.statement == statement.id);
            let part = text.map_or(&TextPart::Speech, |text| &text.part);
            *statement = Rc::new(part_of(statement, part));
        }
        file.attachments.retain(|name, _| comes_along(name, &ids));
        file.attachments.insert(PACKAGE.to_owned(), document(self));
        file
    }
}

fn has_coded(project: &Project, annotator: AnnotatorId) -> bool {
    let mut all = project.annotations.values().flat_map(|set| set.iter());
    all.any(|annotation| annotation.annotator == annotator)
}

/// The statement with only the coder's part as its body. The text stays whole.
fn part_of(statement: &Statement, part: &TextPart) -> Statement {
    let body = match part {
        TextPart::Speech => statement.layout.body.clone(),
        TextPart::Everything => None,
        TextPart::Paragraphs { first, last } => Some(*first..last.saturating_add(1)),
    };
    let kinds = statement.layout.kinds.clone();
    let layout = Layout::fitting(&statement.text, body, kinds);
    Statement { layout, done: false, ..statement.clone() }
}

/// Whether a document of the project is for coders, too: what is known about texts and codes.
fn comes_along(name: &str, statements: &[StatementId]) -> bool {
    let memo = match MemoOf::of_document(name) {
        Some(MemoOf::Code(_)) => true,
        Some(MemoOf::Statement(id)) => statements.contains(&id),
        // A summary says what somebody made of a text, as annotations do.
        Some(MemoOf::Project | MemoOf::Summary(..)) | None => false,
    };
    memo || is_about_variables(name)
        || name.starts_with(VERSIONS)
        || statements.iter().any(|id| name == remarks_name(*id))
}

/// What files say about packages that the project gave out: which of them came back, and the edit
/// that keeps it. A file that is added again changes nothing.
#[must_use]
pub fn returns(
    project: &Project,
    files: &[&Project],
    at: Timestamp,
) -> (Vec<PackageId>, Option<Edit>) {
    let mut packages = Packages::of(&project.attachments);
    let before = packages.clone();
    let mut back = Vec::new();
    for (own, file) in files.iter().filter_map(|it| Some((Package::of(&it.attachments)?, it))) {
        for given in packages.packages.iter_mut().filter(|given| comes_back(given, &own, file)) {
            if !back.contains(&given.package.id) {
                back.push(given.package.id);
            }
            let returned = returned(&given.package, file, at);
            let same = |last: &Returned| {
                last.annotations == returned.annotations && last.untouched == returned.untouched
            };
            if !given.returned.last().is_some_and(same) {
                given.returned.push(returned);
            }
        }
    }
    let changed = packages != before;
    (back, changed.then(|| packages.keep()))
}

/// Whether a package that was given out comes back with a file, which says which one it is itself: the
/// same, or a later one whose texts its coder has added to the first.
fn comes_back(given: &Given, own: &Package, file: &Project) -> bool {
    let package = &given.package;
    if package.id == own.id {
        return true;
    }
    let is_own = |text: &PackageText| own.texts.iter().any(|it| it.statement == text.statement);
    package.coder == own.coder
        && package.texts.iter().all(|text| file.statement(text.statement).is_some())
        && !package.texts.iter().all(is_own)
}

/// What the coder has done in the file of a package.
fn returned(package: &Package, file: &Project, at: Timestamp) -> Returned {
    let count = |text: &PackageText| {
        let set = file.annotations_of(text.statement);
        set.iter().filter(|annotation| annotation.annotator == package.coder).count()
    };
    let counts: Vec<_> = package.texts.iter().map(|it| (it.statement, count(it))).collect();
    let annotations = counts.iter().map(|(_, tags)| *tags).sum::<usize>();
    let untouched = counts.into_iter().filter(|(_, tags)| *tags == 0).map(|(id, _)| id);
    Returned {
        at: IsoTime(at),
        annotations: u32::try_from(annotations).unwrap_or(u32::MAX),
        untouched: untouched.collect(),
    }
}
