//! What was settled between annotators, and what was learned from it: attached documents.
//!
//! The result of a settled case is annotations of the annotator of kind
//! [`Adjudicated`](AnnotatorKind::Adjudicated). They name no sources themselves: the document of their
//! statement does, so that annotations stay as they are in all files.

use serde::{Deserialize, Serialize};

use super::annotation::Annotation;
use super::attachment::{Attachments, document, read_document};
use super::hash::Sha256;
use super::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use super::{Annotator, AnnotatorKind, Project};
use crate::edit::Edit;
use crate::stored::file::iso::IsoTime;

/// The start of the names of the documents about statements.
const SETTLED: &str = "coders/settled/";
/// The name of the document with what was learned.
pub const DECISIONS: &str = "coders/decisions";

/// What was settled in a statement; its name is `coders/settled/STATEMENT`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SettledText {
    /// The cases, in the order in which they were settled.
    pub cases: Vec<SettledCase>,
}

/// A case that was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SettledCase {
    /// The annotations that belong together, sorted by id.
    pub sources: Vec<Source>,
    /// All annotators who were compared, also those who marked nothing, sorted.
    pub annotators: Vec<AnnotatorId>,
    /// How it was settled.
    pub way: Way,
    /// The annotations that are the result.
    pub results: Vec<AnnotationId>,
    /// Who settled it.
    pub by: AnnotatorId,
    /// When.
    pub time: IsoTime,
}

/// An annotation that a settled case was about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Source {
    /// The annotation.
    pub annotation: AnnotationId,
    /// Whose it is.
    pub annotator: AnnotatorId,
    /// A digest of what it said: passage, code and values. If it says something else now, the case is
    /// open again.
    pub said: Sha256,
}

/// How a case was settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// All had said the same.
    Agreed,
    /// This annotator's side was taken.
    Took(AnnotatorId),
    /// All sides were taken.
    Both,
    /// The result has something of several sides.
    Merged,
    /// The result was written anew.
    Anew,
    /// None was right.
    Neither,
}

/// Whether a case is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// It was never settled.
    Open,
    /// It was settled, but something has changed since.
    OpenAgain(&'a SettledCase),
    /// It is settled.
    Settled(&'a SettledCase),
}

impl Source {
    /// The annotation as it is now.
    #[must_use]
    pub fn of(annotation: &Annotation) -> Self {
        let spans = annotation.spans.parts().iter();
        let spans: Vec<_> = spans.map(|part| (part.start().0, part.end().0)).collect();
        let values: Vec<_> =
            annotation.attributes.iter().map(|(id, attribute)| (id, &attribute.value)).collect();
        let said = document(&(annotation.text, spans, &annotation.code, values));
        Self {
            annotation: annotation.id,
            annotator: annotation.annotator,
            said: Sha256::of(said.as_bytes()),
        }
    }

    /// The annotations as they are now, sorted.
    #[must_use]
    pub fn all<'a>(annotations: impl IntoIterator<Item = &'a Annotation>) -> Vec<Self> {
        let mut sources: Vec<Self> = annotations.into_iter().map(Self::of).collect();
        sources.sort_by_key(|source| source.annotation);
        sources
    }
}

impl SettledText {
    /// The name of the document of a statement.
    #[must_use]
    pub fn document_name(statement: StatementId) -> String {
        format!("{SETTLED}{statement}")
    }

    /// What was settled in a statement.
    #[must_use]
    pub fn read(attachments: &Attachments, statement: StatementId) -> Self {
        read_document(attachments, &Self::document_name(statement)).unwrap_or_default()
    }

    /// Keeps what was settled in a statement.
    #[must_use]
    pub fn write(&self, statement: StatementId) -> Edit {
        let document = (!self.cases.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: Self::document_name(statement), document }
    }

    /// The settled cases that are about any of these annotations.
    pub fn about<'a>(&'a self, sources: &'a [Source]) -> impl Iterator<Item = &'a SettledCase> {
        self.cases.iter().filter(|case| case.is_about(sources))
    }

    /// Whether the case of these annotations is settled. `exists` says whether an annotation is in
    /// the project.
    #[must_use]
    pub fn state(&self, sources: &[Source], exists: impl Fn(AnnotationId) -> bool) -> State<'_> {
        let mut known = self.cases.iter().rev().filter(|case| case.is_about(sources));
        match known.next() {
            None => State::Open,
            Some(case) if case.sources == sources && case.results.iter().all(|it| exists(*it)) => {
                State::Settled(case)
            }
            Some(case) => State::OpenAgain(case),
        }
    }
}

impl SettledCase {
    fn is_about(&self, sources: &[Source]) -> bool {
        let has = |id| self.sources.iter().any(|own| own.annotation == id);
        sources.iter().any(|source| has(source.annotation))
    }
}

/// The annotator whose coding is the result of settling.
#[must_use]
pub fn adjudicated(project: &Project) -> Option<&Annotator> {
    project.annotators.iter().find(|it| it.kind == AnnotatorKind::Adjudicated)
}

/// What was learned from settled cases, for the codebook; its name is `coders/decisions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Decisions {
    /// The decisions, in the order in which they were made.
    pub decisions: Vec<Decision>,
}

/// A word for the codebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Decision {
    /// What was decided.
    pub words: String,
    /// The codes concerned.
    pub codes: Vec<CodeId>,
    /// The statement of the case that led to it.
    pub statement: StatementId,
    /// The annotations of that case, sorted.
    pub about: Vec<AnnotationId>,
    /// What became of it in the codebook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted: Option<Adopted>,
    /// When it was made.
    pub time: IsoTime,
}

/// Where a decision was put in the codebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Adopted {
    /// Among what belongs to a code.
    Also(CodeId),
    /// Among what does not belong to a code.
    Not(CodeId),
    /// In the guidelines.
    Guidelines,
}

impl Decisions {
    /// What was learned so far.
    #[must_use]
    pub fn read(attachments: &Attachments) -> Self {
        read_document(attachments, DECISIONS).unwrap_or_default()
    }

    /// Keeps what was learned.
    #[must_use]
    pub fn write(&self) -> Edit {
        let document = (!self.decisions.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: DECISIONS.to_owned(), document }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::annotation::Timestamp;
    use crate::testing::annotations::annotation;

    fn annotations() -> Vec<Annotation> {
        let [one, other] = [annotation(1, &[(0, 5)], "pledge"), annotation(2, &[(3, 9)], "call")];
        vec![(*one).clone(), (*other).clone()]
    }

    fn settled(annotations: &[Annotation]) -> SettledText {
        let annotator = annotations[0].annotator;
        let case = SettledCase {
            sources: Source::all(annotations),
            annotators: vec![annotator],
            way: Way::Took(annotator),
            results: Vec::new(),
            by: annotator,
            time: IsoTime(Timestamp(0)),
        };
        SettledText { cases: vec![case] }
    }

    #[test]
    fn a_case_is_open_again_when_a_source_says_something_else() {
        let mut all = annotations();
        let settled = settled(&all);
        let state = |all: &[Annotation]| settled.state(&Source::all(all), |_| true);
        assert!(matches!(state(&all), State::Settled(_)));
        all.reverse();
        assert!(matches!(state(&all), State::Settled(_)), "the order does not matter");
        all[0].note = "Only a note.".into();
        assert!(matches!(state(&all), State::Settled(_)));
        assert!(matches!(state(&all[..1]), State::OpenAgain(_)), "one is gone");
        all[0].code = CodeId::parse("trade").unwrap();
        assert!(matches!(state(&all), State::OpenAgain(_)));
    }

    #[test]
    fn a_case_is_open_again_when_its_result_is_gone() {
        let all = annotations();
        let mut settled = settled(&all);
        settled.cases[0].results.push(all[0].id);
        assert!(matches!(settled.state(&Source::all(&all), |_| true), State::Settled(_)));
        assert!(matches!(settled.state(&Source::all(&all), |_| false), State::OpenAgain(_)));
    }

    #[test]
    fn what_was_settled_is_kept_under_the_statement() {
        let all = annotations();
        let (statement, settled) = (all[0].statement, settled(&all));
        let Edit::SetAttachment { name, document: Some(text) } = settled.write(statement) else {
            panic!()
        };
        let attachments: Attachments = [(name, text)].into_iter().collect();
        assert_eq!(SettledText::read(&attachments, statement), settled);
        let about: Vec<_> =
            super::super::attachment::names_about(&attachments, statement).collect();
        assert_eq!(about.len(), 1, "it goes with the statement");
        let nothing = SettledText::default().write(statement);
        assert!(matches!(nothing, Edit::SetAttachment { document: None, .. }));
    }
}
