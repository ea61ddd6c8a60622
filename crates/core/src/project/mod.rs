//! A project: a codebook, statements, annotators and annotations.

pub mod annotation;
pub mod annotation_set;
pub mod attachment;
pub mod bookmark;
pub mod foreign;
pub mod hash;
pub mod id;
pub mod memo;
pub mod outline;
pub mod settled;
pub mod statement;
pub mod suggestion_rules;
pub mod suggestions;
pub mod value;
pub mod variables;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::codebook::{Codebook, CodebookProblem};
use super::small_map::{SmallMap, SmallSet, sort_by};
use crate::project::annotation::Annotation;
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::Attachments;
use crate::project::foreign::Foreign;
use crate::project::hash::RevisionId;
use crate::project::id::{AnnotationId, AnnotatorId, CodeId, ProjectId, StatementId};
use crate::project::statement::Statement;
use crate::project::value::ValueProblem;

/// Everything a user works on at one time.
#[derive(Clone, Debug)]
pub struct Project {
    /// The same in all files of this project.
    pub id: ProjectId,
    /// Shown to people.
    pub name: String,
    /// The codebook as it is now.
    pub codebook: Rc<Codebook>,
    /// The revision of `codebook`: the SHA-256 of its canonical JSON.
    pub revision: RevisionId,
    /// The annotators; never empty in a valid project.
    pub annotators: Vec<Annotator>,
    /// The statements, in the order shown.
    pub statements: Vec<Rc<Statement>>,
    /// The annotations of each statement.
    pub annotations: SmallMap<StatementId, Rc<AnnotationSet>>,
    /// Codebooks by revision, to look up the revision that an annotation was made under. Entries
    /// are addressed by content, so extra or missing ones do not change the project's meaning.
    pub archive: SmallMap<RevisionId, Rc<Codebook>>,
    /// Data that rooms of the page keep with the project.
    pub attachments: Attachments,
    /// Fields of its file that this build does not know.
    pub foreign: Foreign,
}

/// A person who annotates, or another source of annotations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Annotator {
    /// Identifies them within the project.
    pub id: AnnotatorId,
    /// A name or pseudonym.
    pub name: String,
    /// What kind of annotator it is.
    pub kind: AnnotatorKind,
}

/// What kind of annotator made a coding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AnnotatorKind {
    /// A person.
    Person,
    /// The answer key of an exercise.
    Key,
    /// The result of adjudication between annotators.
    Adjudicated,
    /// Another program's file.
    Imported,
}

/// What is wrong with a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProjectProblem {
    /// The codebook is not valid.
    Codebook(CodebookProblem),
    /// There is no annotator.
    NoAnnotator,
    /// Two annotators have this id.
    AnnotatorTwice(AnnotatorId),
    /// Two statements have this id.
    StatementTwice(StatementId),
    /// Two annotations have this id.
    AnnotationTwice(AnnotationId),
    /// An annotation is listed under a statement other than its own.
    WrongStatement(AnnotationId),
    /// The annotation's text is not the statement's.
    OtherText(AnnotationId),
    /// A span of the passage or of evidence does not fit the text.
    SpanOutside(AnnotationId),
    /// The code does not exist or only groups others.
    NoSuchCode(AnnotationId, CodeId),
    /// The annotator does not exist.
    NoSuchAnnotator(AnnotationId),
    /// Another annotation makes the same claim.
    SameClaim(AnnotationId),
    /// A value does not fit its definition, or there is no such attribute.
    Value(AnnotationId, Option<ValueProblem>),
}

impl PartialEq for Project {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.name == other.name
            && self.codebook == other.codebook
            && self.annotators == other.annotators
            && self.statements == other.statements
            && self.annotations == other.annotations
            && self.attachments == other.attachments
            && self.foreign == other.foreign
    }
}

impl Project {
    /// Whether it is a copy of the other one, and neither was changed since. This is quicker than
    /// `==`, because texts, annotations and documents are compared by identity.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let same = |(one, other): (&Rc<Statement>, &Rc<Statement>)| Rc::ptr_eq(one, other);
        self.id == other.id
            && self.name == other.name
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && self.annotators == other.annotators
            && self.statements.len() == other.statements.len()
            && self.statements.iter().zip(&other.statements).all(same)
            && self.annotations.is_same(&other.annotations)
            && self.attachments.is_same(&other.attachments)
            && self.foreign == other.foreign
    }

    /// A project without statements.
    #[must_use]
    pub fn new(id: ProjectId, name: String, codebook: Codebook, annotator: Annotator) -> Self {
        let revision = codebook.revision();
        let codebook = Rc::new(codebook);
        Self {
            id,
            name,
            archive: SmallMap::from([(revision, Rc::clone(&codebook))]),
            codebook,
            revision,
            annotators: vec![annotator],
            statements: Vec::new(),
            annotations: SmallMap::new(),
            attachments: Attachments::new(),
            foreign: Foreign::default(),
        }
    }

    /// The total number of annotations.
    #[must_use]
    pub fn annotation_count(&self) -> usize {
        self.annotations.values().map(|set| set.len()).sum()
    }

    /// The project with only these statements, their annotations and the documents about them.
    #[must_use]
    pub fn with_only(&self, statements: &[StatementId]) -> Self {
        let mut part = self.clone();
        part.statements.retain(|statement| statements.contains(&statement.id));
        part.annotations.retain(|id, _| statements.contains(id));
        for left_out in self.statements.iter().filter(|it| !statements.contains(&it.id)) {
            for name in attachment::names_about(&self.attachments, left_out.id) {
                part.attachments.remove(name);
            }
        }
        part
    }

    /// The statement with this id.
    #[must_use]
    pub fn statement(&self, id: StatementId) -> Option<&Rc<Statement>> {
        self.statements.iter().find(|statement| statement.id == id)
    }

    /// The annotations of a statement; empty for an unknown one.
    #[must_use]
    pub fn annotations_of(&self, id: StatementId) -> Rc<AnnotationSet> {
        self.annotations.get(&id).cloned().unwrap_or_default()
    }

    /// One annotation.
    #[must_use]
    pub fn annotation(&self, statement: StatementId, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.annotations.get(&statement)?.get(id)
    }

    /// The annotations of a statement that some annotators made, in the order of the text.
    pub fn annotations_by<'p>(
        &'p self,
        statement: StatementId,
        annotators: &[AnnotatorId],
    ) -> impl Iterator<Item = &'p Rc<Annotation>> {
        let all = self.annotations.get(&statement).into_iter().flat_map(|set| set.iter());
        all.filter(|it| annotators.contains(&it.annotator))
    }

    /// The annotator with this id.
    #[must_use]
    pub fn annotator(&self, id: AnnotatorId) -> Option<&Annotator> {
        self.annotators.iter().find(|annotator| annotator.id == id)
    }

    /// The annotators that are not answer keys.
    pub fn coders(&self) -> impl Iterator<Item = &Annotator> {
        self.annotators.iter().filter(|it| it.kind != AnnotatorKind::Key)
    }

    /// The number of annotations with each code, over all statements.
    #[must_use]
    pub fn code_counts(&self) -> SmallMap<CodeId, usize> {
        let mut counts = SmallMap::new();
        for annotation in self.annotations.values().flat_map(|set| set.iter()) {
            *counts.entry_or_default(annotation.code.clone()) += 1;
        }
        counts
    }

    /// The number of annotations with any of these codes, over all statements.
    #[must_use]
    pub fn count_of(&self, codes: &[CodeId]) -> usize {
        let sets = self.annotations.values();
        sets.flat_map(|set| codes.iter().filter_map(|code| set.counts().get(code))).sum()
    }

    /// The codebook revisions that annotations were made under.
    #[must_use]
    pub fn revisions_in_use(&self) -> SmallSet<RevisionId> {
        let annotations = self.annotations.values().flat_map(|set| set.iter());
        annotations.map(|annotation| annotation.stamp.revision).collect()
    }

    /// Makes this the current codebook and adds it to the archive.
    pub fn set_codebook(&mut self, codebook: impl Into<Rc<Codebook>>) {
        self.codebook = codebook.into();
        self.revision = self.codebook.revision();
        self.archive.insert(self.revision, Rc::clone(&self.codebook));
    }

    /// Everything that is wrong with it; empty for a valid project.
    #[must_use]
    pub fn problems(&self) -> Vec<ProjectProblem> {
        let mut problems: Vec<_> =
            self.codebook.problems().into_iter().map(ProjectProblem::Codebook).collect();
        if self.annotators.is_empty() {
            problems.push(ProjectProblem::NoAnnotator);
        }
        let annotators = self.annotators.iter().map(|annotator| annotator.id);
        problems.extend(repeated(annotators).map(ProjectProblem::AnnotatorTwice));
        let statements: SmallSet<StatementId> = self.statements.iter().map(|it| it.id).collect();
        let ids = self.statements.iter().map(|statement| statement.id);
        problems.extend(repeated(ids).map(ProjectProblem::StatementTwice));
        let sets: Vec<_> = self.statements.iter().map(|it| self.annotations_of(it.id)).collect();
        let ids = sets.iter().flat_map(|set| set.iter()).map(|annotation| annotation.id);
        problems.extend(repeated(ids).map(ProjectProblem::AnnotationTwice));
        for (statement, set) in self.statements.iter().zip(&sets) {
            problems.extend(same_claims(set.iter()).map(ProjectProblem::SameClaim));
            let annotations = set.iter();
            problems.extend(annotations.filter_map(|it| self.annotation_problem(statement, it)));
        }
        for (id, set) in &self.annotations {
            if !statements.contains(id) {
                problems.extend(set.iter().map(|a| ProjectProblem::WrongStatement(a.id)));
            }
        }
        problems
    }

    /// What is wrong with one annotation of `statement`.
    #[must_use]
    pub fn annotation_problem(
        &self,
        statement: &Statement,
        annotation: &Annotation,
    ) -> Option<ProjectProblem> {
        let id = annotation.id;
        if annotation.statement != statement.id {
            return Some(ProjectProblem::WrongStatement(id));
        }
        if annotation.text != statement.text.sha256() {
            return Some(ProjectProblem::OtherText(id));
        }
        let evidence = annotation.attributes.values().flat_map(|attribute| &attribute.evidence);
        let mut parts = std::iter::once(&annotation.spans).chain(evidence).flat_map(|s| s.parts());
        if parts.any(|part| statement.text.span(part.start(), part.end()).is_err()) {
            return Some(ProjectProblem::SpanOutside(id));
        }
        if self.annotator(annotation.annotator).is_none() {
            return Some(ProjectProblem::NoSuchAnnotator(id));
        }
        coding_problem(&self.codebook, annotation)
    }
}

/// What is wrong with an annotation under this codebook.
pub(crate) fn coding_problem(
    codebook: &Codebook,
    annotation: &Annotation,
) -> Option<ProjectProblem> {
    let id = annotation.id;
    let Some(code) = codebook.code(&annotation.code).filter(|code| code.selectable) else {
        return Some(ProjectProblem::NoSuchCode(id, annotation.code.clone()));
    };
    let layer = codebook.layer(&code.layer)?;
    annotation.attributes.iter().find_map(|(name, attribute)| match layer.attribute(name) {
        None => Some(ProjectProblem::Value(id, None)),
        Some(definition) => attribute
            .value
            .check(definition)
            .err()
            .map(|problem| ProjectProblem::Value(id, Some(problem))),
    })
}

/// The items that occur more than once: each repetition after the first.
///
/// Sorts and compares neighbours, because inserting 100,000 random ids one by one into a sorted
/// list would move gigabytes of memory.
pub(crate) fn repeated<T: Ord + Copy>(items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let mut items: Vec<T> = items.collect();
    items.sort_unstable();
    let next = items.clone().into_iter().skip(1);
    items.into_iter().zip(next).filter(|(item, next)| item == next).map(|(item, _)| item)
}

/// The annotations that make the same claim as another one in the list, except the one with the
/// lowest id.
pub(crate) fn same_claims<'a>(
    annotations: impl Iterator<Item = &'a Rc<Annotation>>,
) -> impl Iterator<Item = AnnotationId> {
    let mut sorted: Vec<&Rc<Annotation>> = annotations.collect();
    sort_by(&mut sorted, |a, b| a.claim_order(b).then(a.id.cmp(&b.id)));
    let next = sorted.clone().into_iter().skip(1);
    let pairs = sorted.into_iter().zip(next);
    pairs.filter(|(item, next)| item.claim_order(next).is_eq()).map(|(_, next)| next.id)
}

#[cfg(test)]
mod tests;
