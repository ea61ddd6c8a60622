//! What was decided about suggestions. Each statement with decisions has an attached document.
//!
//! A suggestion itself is never part of a project. One that was accepted became an annotation; the
//! decision says which rule it was from. One that was rejected is not made again.

use std::borrow::Cow;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::attachment::{Attachments, document, read_document};
use super::id::{AnnotationId, AnnotatorId, CodeId, StatementId};
use super::statement::{EarlierText, Statement};
use crate::edit::Edit;
use crate::stored::file::iso::IsoTime;
use crate::text::span::Span;
use crate::text::units::ByteOffset;

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
    /// The passage in the statement's text as it is now. Corrections since the decision have moved it.
    /// `None` if they changed its words: what is suggested there now is something else.
    #[must_use]
    pub fn passage_in(&self, statement: &Statement) -> Option<Span> {
        let is_since = |earlier: &&EarlierText| earlier.replaced >= self.at.0;
        let since = statement.earlier.iter().rev().take_while(is_since).count();
        let then: Cow<'_, str> = match since.checked_sub(1) {
            Some(at) => statement.texts_before().nth(at)?.ok()?.into(),
            None => statement.text.as_str().into(),
        };
        let mut at = then.char_indices().map(|(at, _)| at).skip(usize::try_from(self.start).ok()?);
        let from = u32::try_from(at.next()?).ok()?;
        let to = from.checked_add(u32::try_from(self.quote.len()).ok()?)?;
        let mut span = Span::between(ByteOffset(from), ByteOffset(to))?;
        let corrections = statement.earlier.len().checked_sub(since)?;
        for earlier in statement.earlier.iter().skip(corrections) {
            span = earlier.back.inverse().map_span(span)?;
        }
        let text = &statement.text;
        let words = text.as_str().get(span.start().get()..span.end().get())?;
        (words == self.quote).then(|| text.span(span.start(), span.end()).ok())?
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

    /// The documents with decisions.
    pub fn documents(attachments: &Attachments) -> impl Iterator<Item = &Rc<str>> {
        attachments.iter().filter(|(name, _)| name.starts_with(SUGGESTIONS)).map(|(_, text)| text)
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
    use crate::edit::replace_text::correct_text;
    use crate::project::annotation::{Stamp, Timestamp};
    use crate::testing::generate::rich_project;
    use crate::text::Text;
    use crate::text::change::TextChange;
    use crate::text::marked::mark;

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

    /// Where a decision about the second "we pledge" is after corrections.
    fn carried(corrections: &[(i64, &str)], decided: i64) -> Option<String> {
        let mut project = rich_project();
        let first = project.statements[0].clone();
        let mut statement = Statement::new(
            first.id,
            Rc::new(Text::new("\u{1f30d} we pledge. we pledge. we pledge.".into())),
            first.provenance.clone(),
        );
        statement.metadata = first.metadata.clone();
        project.statements = vec![Rc::new(statement)];
        project.annotations = Default::default();
        let made = SuggestionDecision {
            at: IsoTime(Timestamp(decided)),
            start: 13,
            quote: "we pledge".into(),
            ..decision(None)
        };
        for (at, text) in corrections {
            let before = project.statements[0].text.as_str();
            let change = TextChange::between(before, text);
            let stamp = Stamp { modified: Timestamp(*at), revision: project.revision };
            let edit = correct_text(&project, first.id, &change, stamp).unwrap().edit;
            Edit::ReplaceText(Rc::new(edit)).apply(&mut project).unwrap();
        }
        let statement = &project.statements[0];
        let span = made.passage_in(statement)?;
        Some(mark(statement.text.as_str(), &[span]))
    }

    #[test]
    fn a_decision_is_about_one_place_which_corrections_move() {
        let moved = "\u{1f30d} Sir! we pledge. we pledge. we pledge.";
        let second = "\u{1f30d} Sir! we pledge. [we pledge]. we pledge.";
        assert_eq!(carried(&[], 5).unwrap(), "\u{1f30d} we pledge. [we pledge]. we pledge.");
        assert_eq!(carried(&[(9, moved)], 5).unwrap(), second);
        let longer = "e\u{301} Sir! we pledge. we pledge. we pledge.";
        assert_eq!(
            carried(&[(9, moved), (12, longer)], 5).unwrap(),
            "e\u{301} Sir! we pledge. [we pledge]. we pledge."
        );
        let other = "\u{1f30d} we pledge. we promise. we pledge.";
        assert_eq!(carried(&[(9, other)], 5), None);
        // The decision was made after the correction, so the place counts in the new text.
        assert_eq!(carried(&[(9, moved)], 10), None);
    }
}
