//! Conditions on what is known of a statement: for what counts in the room, and for queries.

use serde::{Deserialize, Deserializer, Serialize};

use super::query::Known;
use crate::phrases::date::{day_is_between, parse_day};
use crate::phrases::fold::fold_for_search;
use crate::project::id::StatementId;
use crate::project::statement::Metadata;
use crate::project::variables::{Values, VariableId, is_between, read_number};

/// Something that must be known of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StatementIs {
    /// Its day is in a range.
    Days(Range),
    /// The number of a variable is in a range.
    Numbers {
        /// The variable.
        variable: VariableId,
        /// The range, in decimal numbers.
        range: Range,
    },
    /// It is in the group with this name.
    Group(String),
    /// What is known of it is one of several values.
    #[serde(untagged)]
    Among {
        /// What is known.
        about: Known,
        /// The values, without regard to capital letters; an empty one is for statements of which it
        /// is not known. Earlier files have a single `value`.
        #[serde(default, alias = "value", deserialize_with = "one_or_several")]
        values: Vec<String>,
    },
}

/// From the first to the last, which may be open: days (`YYYY-MM-DD`) or decimal numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Range {
    /// The first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// The statements of a group.
pub type GroupMembers = (String, Vec<StatementId>);

/// What a condition is about. A list of filters has one for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What is known.
    Known(Known),
    /// The day.
    Day,
    /// A group.
    Group,
}

fn one_or_several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        One(String),
        Several(Vec<String>),
    }
    Ok(match Stored::deserialize(from)? {
        Stored::One(value) => vec![value],
        Stored::Several(values) => values,
    })
}

impl StatementIs {
    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        match self {
            Self::Days(_) => Subject::Day,
            Self::Numbers { variable, .. } => Subject::Known(Known::Variable(variable.clone())),
            Self::Group(_) => Subject::Group,
            Self::Among { about, .. } => Subject::Known(about.clone()),
        }
    }

    /// The name of the group that it is about.
    #[must_use]
    pub fn group(&self) -> Option<&str> {
        match self {
            Self::Group(name) => Some(name),
            Self::Days(_) | Self::Numbers { .. } | Self::Among { .. } => None,
        }
    }

    /// Whether it says nothing yet: a range without ends, no values.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self {
            Self::Days(range) | Self::Numbers { range, .. } => *range == Range::default(),
            Self::Group(_) => false,
            Self::Among { values, .. } => values.is_empty(),
        }
    }

    /// The condition with numbers as they are compared; `None` if it says nothing yet, or has a number
    /// that cannot be read.
    #[must_use]
    pub fn read(&self) -> Option<Self> {
        let Self::Numbers { variable, range } = self else {
            return (!self.is_open()).then(|| self.clone());
        };
        let end = |typed: &Option<String>| match typed.as_deref().map(str::trim) {
            None | Some("") => Some(None),
            Some(typed) => read_number(typed).map(Some),
        };
        let range = Range { from: end(&range.from)?, to: end(&range.to)? };
        let read = Self::Numbers { variable: variable.clone(), range };
        (!read.is_open()).then_some(read)
    }

    /// Whether it holds for a statement with this metadata and these values of variables. `groups` are
    /// the statements of the groups that are asked for; a group that is not among them has none.
    #[must_use]
    pub fn holds(
        &self,
        (id, metadata): (StatementId, &Metadata),
        values: &Values,
        groups: &[GroupMembers],
    ) -> bool {
        match self {
            Self::Days(range) => {
                let day = |typed: &Option<String>| typed.as_deref().and_then(parse_day);
                day_is_between(&metadata.date, day(&range.from), day(&range.to))
            }
            Self::Numbers { variable, range } => {
                let value = values.get(variable).map_or("", String::as_str);
                is_between(value, range.from.as_deref(), range.to.as_deref())
            }
            Self::Group(name) => {
                groups.iter().any(|(known, members)| known == name && members.contains(&id))
            }
            Self::Among { about, values: wanted } => {
                let known = fold_for_search(about.among(metadata, values));
                wanted.iter().any(|it| fold_for_search(it.trim()) == known)
            }
        }
    }
}

/// Adds a condition, in the place of the one with the same subject. One that says nothing is only taken
/// away.
pub fn put(conditions: &mut Vec<StatementIs>, condition: StatementIs) {
    let subject = condition.subject();
    let at = conditions.iter().position(|it| it.subject() == subject);
    conditions.retain(|it| it.subject() != subject);
    if !condition.is_open() {
        conditions.insert(at.unwrap_or(conditions.len()), condition);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::id::Slug;
    use uuid::Uuid;

    fn range(from: &str, to: &str) -> Range {
        let end = |it: &str| (!it.is_empty()).then(|| it.to_owned());
        Range { from: end(from), to: end(to) }
    }

    fn among(about: Known, values: &[&str]) -> StatementIs {
        StatementIs::Among { about, values: values.iter().map(|it| (*it).to_owned()).collect() }
    }

    #[test]
    fn conditions_hold_for_statements_of_which_it_is_known() {
        let id = StatementId(Uuid::from_u128(1));
        let metadata = Metadata {
            delegation: "Île d’Ämber😀 ".into(),
            date: "2031-05-04".into(),
            language: "ar".into(),
            ..Metadata::default()
        };
        let people: VariableId = Slug::from_name("people", |_| false);
        let bloc: VariableId = Slug::from_name("bloc", |_| false);
        let values =
            Values::from([(people.clone(), "-2.50".to_owned()), (bloc.clone(), "ساحل".to_owned())]);
        let groups = [("Coast".to_owned(), vec![id]), ("Inland".to_owned(), Vec::new())];
        let numbers =
            |from, to| StatementIs::Numbers { variable: people.clone(), range: range(from, to) };
        let days = |from, to| StatementIs::Days(range(from, to));
        let table = [
            (among(Known::Delegation, &["x", "ile D’AMBER😀"]), true),
            (among(Known::Delegation, &["x", ""]), false),
            (among(Known::Delegation, &[]), false),
            (among(Known::Organ, &["", "x"]), true),
            (among(Known::Year, &["2030", "2031"]), true),
            (among(Known::Year, &["2030"]), false),
            (among(Known::Language, &["AR"]), true),
            (among(Known::Variable(bloc), &["ساحل"]), true),
            (among(Known::Variable(Slug::from_name("gone", |_| false)), &["x"]), false),
            (days("2031-05-04", "2031-05-04"), true),
            (days("2031-05-05", ""), false),
            (days("", "2031-05-03"), false),
            (days("", "2031-06-01"), true),
            (numbers("-2.5", "-2.5"), true),
            (numbers("-2.4", ""), false),
            (numbers("", "-3"), false),
            (StatementIs::Group("Coast".into()), true),
            (StatementIs::Group("Inland".into()), false),
            (StatementIs::Group("Gone".into()), false),
        ];
        for (condition, expected) in table {
            let holds = condition.holds((id, &metadata), &values, &groups);
            assert_eq!(holds, expected, "{condition:?}");
        }
        let undated = Metadata::default();
        for condition in [days("", "2031-06-01"), numbers("", "9")] {
            assert!(!condition.holds((id, &undated), &Values::default(), &groups), "{condition:?}");
        }
    }

    #[test]
    fn what_is_stored_is_read_and_so_are_earlier_files_with_one_value() {
        let table = [
            (r#"{"about":"year","value":"2031"}"#, among(Known::Year, &["2031"])),
            (r#"{"about":"year","values":["2031","é😀"]}"#, among(Known::Year, &["2031", "é😀"])),
            (
                r#"{"about":{"variable":"x"},"value":""}"#,
                among(Known::Variable(Slug::from_name("x", |_| false)), &[""]),
            ),
            (r#"{"days":{"from":"2031-05-04"}}"#, StatementIs::Days(range("2031-05-04", ""))),
            (
                r#"{"numbers":{"variable":"x","range":{"to":"5"}}}"#,
                StatementIs::Numbers {
                    variable: Slug::from_name("x", |_| false),
                    range: range("", "5"),
                },
            ),
            (r#"{"group":"Coast"}"#, StatementIs::Group("Coast".into())),
        ];
        for (stored, expected) in table {
            let read: StatementIs = serde_json::from_str(stored).unwrap();
            assert_eq!(read, expected, "{stored}");
            let again = serde_json::to_string(&read).unwrap();
            assert_eq!(serde_json::from_str::<StatementIs>(&again).unwrap(), expected, "{again}");
        }
    }

    #[test]
    fn numbers_are_read_in_the_ways_they_are_written() {
        let variable: VariableId = Slug::from_name("people", |_| false);
        let numbers =
            |from, to| StatementIs::Numbers { variable: variable.clone(), range: range(from, to) };
        let table = [
            (numbers("1,000,000", " "), Some(numbers("1000000", ""))),
            (numbers("", "\u{2212}5"), Some(numbers("", "-5"))),
            (numbers("5", "lots"), None),
            (numbers("", ""), None),
            (StatementIs::Days(Range::default()), None),
            (among(Known::Year, &[]), None),
            (among(Known::Year, &[""]), Some(among(Known::Year, &[""]))),
        ];
        for (typed, expected) in table {
            assert_eq!(typed.read(), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_condition_takes_the_place_of_the_one_with_its_subject() {
        let mut all = vec![among(Known::Year, &["2030"]), StatementIs::Group("Coast".into())];
        put(&mut all, among(Known::Year, &["2031"]));
        put(&mut all, StatementIs::Days(range("2031-05-04", "")));
        let subjects: Vec<_> = all.iter().map(StatementIs::subject).collect();
        assert_eq!(subjects, [Subject::Known(Known::Year), Subject::Group, Subject::Day]);
        assert_eq!(all[0], among(Known::Year, &["2031"]));
        put(&mut all, StatementIs::Days(Range::default()));
        put(&mut all, among(Known::Year, &[]));
        assert_eq!(all, [StatementIs::Group("Coast".into())]);
    }
}
