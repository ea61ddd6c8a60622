//! Variables of statements: what users note about them besides their metadata, such as a region, a
//! bloc or a year; and groups of statements.
//!
//! Both are documents that are attached to the project ([`attachment`](super::attachment)), so that
//! they are saved, undone and exported like all others.

pub mod join;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::phrases::fold::fold;
use crate::phrases::number::{Numbers, is_decimal};
use crate::project::attachment::{Attachments, read_document};
use crate::project::id::{Slug, StatementId};
use crate::small_map::SmallMap;

/// The name of the document with the definitions.
pub const VARIABLES: &str = "variables";

/// The start of the names of documents with values.
const VALUES: &str = "variables/";

/// The name of the document with the values of a statement.
#[must_use]
pub fn values_name(id: StatementId) -> String {
    format!("{VALUES}{id}")
}

/// Whether a document has variables or their values.
#[must_use]
pub fn is_about_variables(name: &str) -> bool {
    name == VARIABLES || name.starts_with(VALUES)
}

/// What a [`Slug`] identifies: a variable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfVariable {}

/// Identifies a variable within its project.
pub type VariableId = Slug<OfVariable>;

/// The values of a statement; a variable without a value is missing. Numbers are decimal.
pub type Values = SmallMap<VariableId, String>;

/// The variables of a project, in the order shown, and its groups of statements.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Variables {
    /// The variables.
    pub variables: Vec<Variable>,
    /// The groups. Their names differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
}

/// A variable of statements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Variable {
    /// Identifies it in values.
    pub id: VariableId,
    /// Shown to people.
    pub name: String,
    /// What its values are.
    #[serde(default)]
    pub kind: VariableKind,
    /// The values to choose from, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// Whether the table of statements leaves its column out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
}

/// What the values of a variable are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VariableKind {
    /// Any words.
    #[default]
    Text,
    /// A number.
    Number,
    /// One of a list.
    Choice,
}

/// A named set of statements: those that a filter lets through. Conditions that are not set are
/// missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Group {
    /// Shown to people.
    pub name: String,
    /// Only these statements.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<StatementId>,
    /// Words that the details of a statement must have.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// The organ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organ: Option<String>,
    /// The delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation: Option<String>,
    /// How far the work is: `new`, `in_work` or `done`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The first day, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The name of a field of the metadata that must be empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// Conditions on variables.
    #[serde(skip_serializing_if = "SmallMap::is_empty")]
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, Condition>"))]
    pub variables: SmallMap<VariableId, Condition>,
}

/// A condition on the value of a variable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// It is this value.
    Is(String),
    /// There is none.
    Missing,
    /// It is a number from the first to the last, which may be open.
    Between(Option<String>, Option<String>),
}

impl Condition {
    /// Whether a value fulfils the condition; a missing value is empty.
    #[must_use]
    pub fn fits(&self, value: &str) -> bool {
        match self {
            Self::Is(wanted) => wanted == value,
            Self::Missing => value.is_empty(),
            Self::Between(from, to) => is_between(value, from.as_deref(), to.as_deref()),
        }
    }
}

/// Whether a value is a number from the first to the last, which may be open.
#[must_use]
pub fn is_between(value: &str, from: Option<&str>, to: Option<&str>) -> bool {
    number(value).is_some_and(|value| {
        from.and_then(number).is_none_or(|from| from <= value)
            && to.and_then(number).is_none_or(|to| value <= to)
    })
}

/// A decimal number for comparing.
#[must_use]
pub fn number(decimal: &str) -> Option<f64> {
    decimal.parse().ok().filter(|number: &f64| number.is_finite())
}

impl Variables {
    /// The variables of a project; none if it has none.
    #[must_use]
    pub fn of(attachments: &Attachments) -> Self {
        read_document(attachments, VARIABLES).unwrap_or_default()
    }

    /// The variable with this id.
    #[must_use]
    pub fn get(&self, id: &VariableId) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.id == *id)
    }

    /// The variable with this name. Capitals and accents make no difference.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Variable> {
        let name = fold(name);
        self.variables.iter().find(|variable| fold(&variable.name) == name)
    }

    /// Adds a variable at the end, under an id that no other one has.
    pub fn add(&mut self, name: &str, kind: VariableKind) -> &mut Variable {
        let plain =
            if name.contains(|c: char| c.is_ascii_alphanumeric()) { name } else { "variable" };
        let id = VariableId::from_name(plain, |id| self.get(id).is_some());
        let at = self.variables.len();
        let name = name.trim().to_owned();
        let new = Variable { id, name, kind, choices: Vec::new(), hidden: false };
        self.variables.insert(at, new);
        match self.variables.last_mut() {
            Some(last) => last,
            None => unreachable!("one was added"),
        }
    }

    /// Whether there are neither variables nor groups.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.variables.is_empty() && self.groups.is_empty()
    }
}

/// The values of a statement.
#[must_use]
pub fn values_of(attachments: &Attachments, id: StatementId) -> Values {
    read_document(attachments, &values_name(id)).unwrap_or_default()
}

impl Variable {
    /// What is stored for a value that was typed, empty for none; `None` if it is not a value of
    /// this kind.
    #[must_use]
    pub fn read(&self, typed: &str) -> Option<String> {
        let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        if typed.is_empty() {
            return Some(typed);
        }
        match self.kind {
            VariableKind::Text => Some(typed),
            VariableKind::Number => read_number(&typed),
            VariableKind::Choice => {
                let folded = fold(&typed);
                let same = self.choices.iter().find(|choice| fold(choice) == folded);
                same.cloned()
            }
        }
    }
}

/// A number in any way of writing that is certain, as a decimal.
#[must_use]
pub fn read_number(typed: &str) -> Option<String> {
    let plain = typed.replace('\u{2212}', "-");
    if is_decimal(&plain) {
        return Some(plain);
    }
    match plain.strip_prefix('-') {
        Some(rest) => Numbers::Unknown.read(rest.trim_start()).map(|number| format!("-{number}")),
        None => Numbers::Unknown.read(&plain),
    }
}

/// Definitions and values that were read, kept until the documents change.
#[derive(Clone, Debug, Default)]
pub struct VariableCache {
    defined: Option<(Rc<str>, Rc<Variables>)>,
    values: SmallMap<StatementId, (Rc<str>, Rc<Values>)>,
}

impl VariableCache {
    /// The variables of a project.
    pub fn variables(&mut self, attachments: &Attachments) -> Rc<Variables> {
        let Some(document) = attachments.get(VARIABLES) else { return Rc::default() };
        if let Some((known, read)) = &self.defined
            && Rc::ptr_eq(known, document)
        {
            return Rc::clone(read);
        }
        let read = Rc::new(Variables::of(attachments));
        self.defined = Some((Rc::clone(document), Rc::clone(&read)));
        read
    }

    /// The values of a statement.
    pub fn values(&mut self, attachments: &Attachments, id: StatementId) -> Rc<Values> {
        let Some(document) = attachments.get(&values_name(id)) else { return Rc::default() };
        if let Some((known, read)) = self.values.get(&id)
            && Rc::ptr_eq(known, document)
        {
            return Rc::clone(read);
        }
        let read = Rc::new(values_of(attachments, id));
        self.values.insert(id, (Rc::clone(document), Rc::clone(&read)));
        read
    }
}
