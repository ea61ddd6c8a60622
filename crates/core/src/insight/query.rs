//! Questions about coded passages, such as "pledges within two sentences of trafficking, but not
//! conditional ones".

use serde::{Deserialize, Serialize};

use crate::edit::Edit;
use crate::insight::CountedPassage;
use crate::insight::filter::{GroupMembers, StatementIs};
use crate::project::Project;
use crate::project::annotation::Confidence;
use crate::project::attachment::{Attachments, document, read_document};
use crate::project::id::{AnnotatorId, AttributeId, ChoiceId, CodeId, StatementId};
use crate::project::statement::{Metadata, Statement};
use crate::project::variables::{Values, VariableId, values_of};

/// The name of the document with saved queries.
pub const QUERIES: &str = "queries";

/// The queries that a project keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Queries {
    /// In the order in which they were saved.
    pub queries: Vec<SavedQuery>,
}

/// A query with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SavedQuery {
    /// Unique in the project.
    pub name: String,
    /// What is asked.
    pub query: Query,
}

/// What is asked about passages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Query {
    /// The codes that passages have, each with those below it; all codes, if it is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeId>,
    /// Of these lists one must fit, and in it every clause. Without any, no more is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any_of: Vec<Vec<Clause>>,
}

/// A condition that must hold, or must not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Clause {
    /// Whether it must not hold.
    #[serde(default, skip_serializing_if = "crate::json::is_false")]
    pub not: bool,
    /// The condition.
    pub is: Condition,
}

/// Something about a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// Another passage of the same text is related to it.
    Related {
        /// How it is related.
        how: Relation,
        /// The codes of the other passage, each with those below it; all codes, if it is empty.
        codes: Vec<CodeId>,
        /// How many sentences it may be away; only for `before`, `after` and `near`.
        within: u32,
    },
    /// All these words are in its sentences or in the sentences around them.
    Words {
        /// The words, separated by spaces.
        words: String,
        /// How many sentences before it and after it count.
        within: u32,
    },
    /// A field of its record.
    Field {
        /// The field.
        field: AttributeId,
        /// What it says.
        says: Says,
    },
    /// Who made the annotation.
    Annotator(AnnotatorId),
    /// The annotation has a note.
    Note,
    /// How sure the annotator is; `null` where it is not said.
    Confidence(Option<Confidence>),
    /// Something is known of the statement.
    Statement(StatementIs),
}

/// How another passage is related.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// They share a character.
    #[default]
    Overlaps,
    /// The passage is inside of the other one, or equal to it.
    Inside,
    /// The other one is inside of the passage, or equal to it.
    Contains,
    /// A sentence has a part of both.
    SameSentence,
    /// A paragraph has a part of both.
    SameParagraph,
    /// The passage ends before the other one begins.
    Before,
    /// The passage begins after the other one ends.
    After,
    /// Either way, or overlapping.
    Near,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// It has a value.
    Anything,
    /// It has none.
    Nothing,
    /// This value is chosen.
    Choice(ChoiceId),
    /// It says yes, or no.
    YesNo(bool),
    /// It has all these words.
    Words(String),
    /// Its day is before this one, `YYYY-MM-DD`.
    Before(String),
    /// Its day is after this one, `YYYY-MM-DD`.
    After(String),
    /// Its number or sum is at least this one. A range must begin at it or above.
    AtLeast(Amount),
    /// Its number or sum is at most this one. A range must end at it or below.
    AtMost(Amount),
}

/// A number, or a sum in a currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Amount {
    /// A decimal number without a sign.
    pub number: String,
    /// The currency of the sum (ISO 4217); for numbers it is empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub currency: String,
}

/// What may be known of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// Who speaks.
    Delegation,
    /// The body it was made in.
    Organ,
    /// Its language.
    Language,
    /// The year of its date.
    Year,
    /// A variable.
    Variable(VariableId),
}

/// A query, and what it is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryQuestion {
    /// What is asked.
    pub query: Query,
    /// The statements that count.
    pub statements: Vec<StatementId>,
    /// Whose annotations count, also as the other passages of relations.
    pub annotators: Vec<AnnotatorId>,
    /// The statements of the groups that the query names.
    pub groups: Vec<GroupMembers>,
}

/// A passage that fits a query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryHit {
    /// The passage.
    pub passage: CountedPassage,
    /// What comes before it in its sentence.
    pub before: String,
    /// What comes after it in its last sentence.
    pub after: String,
}

impl Known {
    /// What is known of a statement with these values of variables, without spaces around it; empty
    /// if it is not known.
    #[must_use]
    pub fn among<'a>(&self, metadata: &'a Metadata, values: &'a Values) -> &'a str {
        let known = match self {
            Self::Delegation => metadata.delegation.as_str(),
            Self::Organ => &metadata.organ,
            Self::Language => &metadata.language,
            Self::Year => metadata.date.get(..4).unwrap_or_default(),
            Self::Variable(id) => values.get(id).map_or("", String::as_str),
        };
        known.trim()
    }

    /// What is known of a statement of a project.
    #[must_use]
    pub fn of(&self, project: &Project, statement: &Statement) -> String {
        let values = match self {
            Self::Variable(_) => values_of(&project.attachments, statement.id),
            _ => Values::default(),
        };
        self.among(&statement.metadata, &values).to_owned()
    }
}

impl Queries {
    /// The queries that are kept.
    #[must_use]
    pub fn read(attachments: &Attachments) -> Self {
        read_document(attachments, QUERIES).unwrap_or_default()
    }

    /// Keeps them with the project.
    #[must_use]
    pub fn write(&self) -> Edit {
        let document = (!self.queries.is_empty()).then(|| document(self));
        Edit::SetAttachment { name: QUERIES.to_owned(), document }
    }

    /// Adds a query, or replaces the one with its name.
    pub fn put(&mut self, saved: SavedQuery) {
        match self.queries.iter_mut().find(|known| known.name == saved.name) {
            Some(known) => *known = saved,
            None => self.queries.push(saved),
        }
    }

    /// Gives a query another name. Returns whether it has it now: not if there is no such query, or
    /// another one has the name.
    pub fn rename(&mut self, name: &str, new: &str) -> bool {
        if self.queries.iter().any(|known| known.name == new && known.name != name) {
            return false;
        }
        let known = self.queries.iter_mut().find(|known| known.name == name);
        known.map(|known| new.clone_into(&mut known.name)).is_some()
    }

    /// Removes a query.
    pub fn remove(&mut self, name: &str) {
        self.queries.retain(|known| known.name != name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::generate::rich_project;

    #[test]
    fn queries_are_read_as_they_were_written_and_an_empty_document_is_none() {
        let mut project = rich_project();
        let clause = Clause {
            not: true,
            is: Condition::Words { words: "e\u{301} 😀 سلام".into(), within: 2 },
        };
        let query = Query { codes: Vec::new(), any_of: vec![vec![clause]] };
        let mut queries = Queries::default();
        queries.put(SavedQuery { name: "coast".into(), query: query.clone() });
        queries.put(SavedQuery { name: "coast".into(), query });
        assert_eq!(queries.queries.len(), 1);
        queries.write().apply(&mut project).unwrap();
        assert_eq!(Queries::read(&project.attachments), queries);
        assert!(queries.rename("coast", "inland") && !queries.rename("coast", "x"));
        queries.put(SavedQuery { name: "coast".into(), query: Query::default() });
        assert!(!queries.rename("coast", "inland") && queries.rename("coast", "coast"));
        assert_eq!(
            queries.queries.iter().map(|it| &*it.name).collect::<Vec<_>>(),
            ["inland", "coast"]
        );
        queries.remove("inland");
        queries.remove("coast");
        queries.write().apply(&mut project).unwrap();
        assert_eq!(project.attachments.get(QUERIES), None);
    }
}
