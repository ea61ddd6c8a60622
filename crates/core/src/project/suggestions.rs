//! What was decided about suggestions. Each statement with decisions has an attached document.
//!
//! A suggestion itself is never part of a project. One that was accepted became an annotation; the
//! decision says which rule it was from. One that was rejected is not made again.

use serde::{Deserialize, Serialize};

use super::attachment::{Attachments, document, read_document};
use super::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use crate::edit::Edit;
use crate::stored::file::iso::IsoTime;

/// The start of the names of all decisions.
const SUGGESTIONS: &str = "suggestions/";

/// What made a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SuggestedBy {
    /// A rule of the table.
    Rule,
    /// The words of the code's definition.
    Definition,
    /// What was learned from coding.
    Learned,
}

/// A decision about one suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SuggestionDecision {
    /// Who decided.
    pub annotator: AnnotatorId,
    /// When.
    pub at: IsoTime,
    /// The code that was suggested.
    pub code: CodeId,
    /// Where the suggested passage began, in characters of the text as it was then.
    pub start: u32,
    /// The suggested passage.
    pub quote: String,
    /// What made the suggestion.
    pub by: SuggestedBy,
    /// The id of the rule, if a rule made it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// How certain it was, from 0 to 1, in hundredths.
    pub score: f64,
    /// Which rules and which model made it: the first digits of their SHA-256.
    pub revision: String,
    /// The annotation that it became; `None` if it was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted: Option<AnnotationId>,
}

/// The decisions about a statement, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SuggestionDecisions {
    /// The decisions.
    #[serde(default)]
    pub decisions: Vec<SuggestionDecision>,
}

impl SuggestionDecision {
    /// Whether it is about this suggestion.
    #[must_use]
    pub fn is_about(&self, code: &CodeId, quote: &str) -> bool {
        self.code == *code && self.quote == quote
    }
}

impl SuggestionDecisions {
    /// The name of the document with the decisions about a statement.
    #[must_use]
    pub fn document_name(statement: StatementId) -> String {
        format!("{SUGGESTIONS}{statement}")
    }

    /// The decisions about a statement.
    #[must_use]
    pub fn read(attachments: &Attachments, statement: StatementId) -> Self {
        read_document(attachments, &Self::document_name(statement)).unwrap_or_default()
    }

    /// The decisions about all statements, with the names of their documents.
    pub fn all(attachments: &Attachments) -> impl Iterator<Item = (StatementId, Self)> + '_ {
        attachments.iter().filter_map(|(name, text)| {
            let statement = StatementId::parse(name.strip_prefix(SUGGESTIONS)?)?;
            Some((statement, super::attachment::parse_document(text)?))
        })
    }

    /// Keeps the decisions about a statement.
    #[must_use]
    pub fn write(&self, statement: StatementId) -> Edit {
        let document = (!self.decisions.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: Self::document_name(statement), document }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::annotation::Timestamp;
    use crate::testing::generate::rich_project;

    fn decision(accepted: Option<AnnotationId>) -> SuggestionDecision {
        SuggestionDecision {
            annotator: rich_project().annotators[0].id,
            at: IsoTime(Timestamp(5_000)),
            code: CodeId::parse("pledge").unwrap(),
            start: 3,
            quote: "we pledge \u{1f30d} e\u{301}\u{a0}سلام".into(),
            by: SuggestedBy::Rule,
            rule: "will-act".into(),
            score: 0.94,
            revision: "0a1b2c3d".into(),
            accepted,
        }
    }

    #[test]
    fn decisions_are_read_as_they_were_written_and_go_with_their_statement() {
        let mut project = rich_project();
        let statement = project.statements[0].id;
        let accepted = Some(AnnotationId(uuid::Uuid::from_u128(7)));
        let made = SuggestionDecisions { decisions: vec![decision(None), decision(accepted)] };
        made.write(statement).apply(&mut project).unwrap();
        assert_eq!(SuggestionDecisions::read(&project.attachments, statement), made);
        assert_eq!(SuggestionDecisions::all(&project.attachments).count(), 1);
        let names = crate::project::attachment::names_about(&project.attachments, statement);
        assert!(
            names.into_iter().any(|name| *name == SuggestionDecisions::document_name(statement))
        );
        SuggestionDecisions::default().write(statement).apply(&mut project).unwrap();
        assert_eq!(SuggestionDecisions::all(&project.attachments).count(), 0);
    }

    #[test]
    fn a_decision_is_about_its_code_and_words() {
        let made = decision(None);
        assert!(made.is_about(&made.code, &made.quote));
        assert!(!made.is_about(&made.code, "we pledge"));
        assert!(!made.is_about(&CodeId::parse("intent").unwrap(), &made.quote));
    }
}
