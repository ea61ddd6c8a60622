//! The cases of a comparison with the annotations they are made of.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::CodersRoom;
use super::comparing::Compared;
use crate::model::Open;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::parse_document;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use annotator_core::project::settled::{SettledCase, SettledText, Source, State};
use annotator_core::project::statement::Statement;
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use annotator_jobs::comparing::{Case, TextCases};

/// Identifies a case by its statement and one of its annotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseId {
    pub statement: StatementId,
    pub annotation: AnnotationId,
}

/// The cases of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cases {
    pub statement: Rc<Statement>,
    /// Who was compared, in the order of the codings of a case.
    pub annotators: Rc<[AnnotatorId]>,
    /// Which of them have coded the statement.
    pub active: Vec<bool>,
    pub cases: Vec<Rc<OneCase>>,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneCase {
    pub statement: StatementId,
    pub case: Case,
    /// The annotation of each annotator.
    pub codings: Vec<Option<Rc<Annotation>>>,
    pub settled: Settled,
}

/// Whether a case was settled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Settled {
    #[default]
    Open,
    /// It was, and something has changed since.
    Again(SettledCase),
    Done(SettledCase),
}

/// A side of a case: those who say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub coders: Vec<AnnotatorId>,
    /// What the first of them marked; `None` if they marked nothing.
    pub annotation: Option<Rc<Annotation>>,
}

impl Cases {
    pub fn all(&self) -> impl Iterator<Item = &Rc<OneCase>> {
        self.cases.iter()
    }
}

impl OneCase {
    /// Its name: the annotation with the lowest id.
    #[must_use]
    pub fn id(&self) -> CaseId {
        let annotation = self.annotations().map(|it| it.id).min();
        let annotation = annotation.unwrap_or(AnnotationId(uuid::Uuid::nil()));
        CaseId { statement: self.statement, annotation }
    }

    /// Whether it is this one, also if it was compared with other people since.
    #[must_use]
    pub fn is(&self, id: CaseId) -> bool {
        self.statement == id.statement && self.annotations().any(|it| it.id == id.annotation)
    }

    pub fn annotations(&self) -> impl Iterator<Item = &Rc<Annotation>> {
        self.codings.iter().flatten()
    }

    #[must_use]
    pub fn is_settled(&self) -> bool {
        matches!(self.settled, Settled::Done(_))
    }

    #[must_use]
    pub fn sources(&self) -> Vec<Source> {
        Source::all(self.annotations().map(|it| &**it))
    }

    /// From the first character that somebody marked to the last.
    #[must_use]
    pub fn hull(&self) -> Option<Span> {
        Span::between(ByteOffset(self.case.start), ByteOffset(self.case.end))
    }

    /// The sides, in the order of the annotators; at the end those who marked nothing.
    #[must_use]
    pub fn sides(&self, cases: &Cases) -> Vec<Side> {
        let mut sides: Vec<(Option<usize>, Side)> = Vec::new();
        let annotators = cases.annotators.iter().zip(&cases.active);
        let groups = self.case.groups.iter().zip(&self.codings);
        for ((coder, active), (group, coding)) in annotators.zip(groups) {
            if !active {
                continue;
            }
            match sides.iter_mut().find(|(known, _)| known == group) {
                Some((_, side)) => side.coders.push(*coder),
                None => {
                    let side = Side { coders: vec![*coder], annotation: coding.clone() };
                    sides.push((*group, side));
                }
            }
        }
        let (marked, nothing): (Vec<_>, Vec<_>) =
            sides.into_iter().map(|(_, side)| side).partition(|side| side.annotation.is_some());
        marked.into_iter().chain(nothing).collect()
    }

    fn has_code(&self, codebook: &Codebook, code: &CodeId) -> bool {
        self.annotations().any(|it| codebook.is_within(&it.code, code))
    }
}

/// The cases of each statement as they were made last, because making them reads documents.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Rc<RefCell<Kept>>);

type Kept = BTreeMap<StatementId, (Made, Rc<Cases>)>;

/// What the cases of a statement were made from.
#[derive(Debug)]
struct Made {
    texts: Rc<[TextCases]>,
    statement: Rc<Statement>,
    set: Rc<AnnotationSet>,
    settled: Option<Rc<str>>,
    code: Option<CodeId>,
    codebook: Rc<Codebook>,
}

impl PartialEq for Shelf {
    /// What is kept follows from everything else.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        let same_document = match (&self.settled, &other.settled) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same_document
            && Rc::ptr_eq(&self.texts, &other.texts)
            && Rc::ptr_eq(&self.statement, &other.statement)
            && Rc::ptr_eq(&self.set, &other.set)
            && Rc::ptr_eq(&self.codebook, &other.codebook)
            && self.code == other.code
    }
}

/// The cases that were compared, in the order of the statements: of one, or of all. Statements that
/// fewer than two have coded are left out if all are wanted.
#[must_use]
pub fn cases_of(open: &Open, room: &CodersRoom, only: Option<StatementId>) -> Vec<Rc<Cases>> {
    let Some(compared) = &room.comparing.compared else { return Vec::new() };
    let wanted = |text: &&TextCases| only.is_none_or(|only| only == text.statement);
    let cases = compared.texts.iter().filter(wanted).filter_map(|text| {
        let cases = kept_or_made(open, room, compared, text)?;
        let several = cases.active.iter().filter(|active| **active).count() > 1;
        (only.is_some() || several).then_some(cases)
    });
    cases.collect()
}

fn kept_or_made(
    open: &Open,
    room: &CodersRoom,
    compared: &Compared,
    text: &TextCases,
) -> Option<Rc<Cases>> {
    let project = &open.project;
    let made = Made {
        texts: Rc::clone(&compared.texts),
        statement: Rc::clone(project.statement(text.statement)?),
        set: project.annotations.get(&text.statement).cloned()?,
        settled: project.attachments.get(&SettledText::document_name(text.statement)).cloned(),
        code: room.comparing.code.clone(),
        codebook: Rc::clone(&project.codebook),
    };
    let mut kept = room.comparing.shelf.0.borrow_mut();
    if let Some((_, cases)) = kept.get(&text.statement).filter(|(before, _)| *before == made) {
        return Some(Rc::clone(cases));
    }
    let cases = Rc::new(one_text(&compared.annotators, text, &made));
    kept.insert(text.statement, (made, Rc::clone(&cases)));
    Some(cases)
}

fn one_text(annotators: &Rc<[AnnotatorId]>, text: &TextCases, made: &Made) -> Cases {
    let Made { statement, set, codebook, code, .. } = made;
    let by_id: BTreeMap<AnnotationId, &Rc<Annotation>> =
        set.iter().map(|annotation| (annotation.id, annotation)).collect();
    let settled: SettledText = made.settled.as_deref().and_then(parse_document).unwrap_or_default();
    let sources = settled.cases.iter().flat_map(|case| &case.sources);
    let known: BTreeSet<AnnotationId> = sources.map(|source| source.annotation).collect();
    let coded = |id: &AnnotatorId| set.iter().any(|annotation| annotation.annotator == *id);
    let case = |case: &Case| {
        let coding = |id: &Option<AnnotationId>| id.and_then(|id| by_id.get(&id).copied().cloned());
        let codings: Vec<_> = case.codings.iter().map(coding).collect();
        let statement = text.statement;
        let mut one = OneCase { statement, case: case.clone(), codings, settled: Settled::Open };
        // An annotation that is gone was compared before it went.
        one.annotations().next()?;
        if one.annotations().any(|it| known.contains(&it.id)) {
            one.settled = match settled.state(&one.sources(), |id| by_id.contains_key(&id)) {
                State::Open => Settled::Open,
                State::OpenAgain(case) => Settled::Again(case.clone()),
                State::Settled(case) => Settled::Done(case.clone()),
            };
        }
        Some(Rc::new(one))
    };
    let cases = text.cases.iter().filter_map(case);
    let has_code = |it: &Rc<OneCase>| code.as_ref().is_none_or(|code| it.has_code(codebook, code));
    Cases {
        statement: Rc::clone(statement),
        annotators: Rc::clone(annotators),
        active: annotators.iter().map(coded).collect(),
        cases: cases.filter(has_code).collect(),
    }
}
