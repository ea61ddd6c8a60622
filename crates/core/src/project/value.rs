//! Attributes of annotations: their values, and the passages that show them.

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use super::id::ChoiceId;
use crate::codebook::{AttributeDefinition, AttributeKind};
use crate::json::{Json, Misshape};
use crate::phrases::date::{days_of_edtf, parse_day};
use crate::phrases::number::is_decimal;
use crate::small_map::SmallSet;
use crate::text::span::Spans;

/// An attribute's value with the passages it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The value.
    pub value: Value,
    /// The passages that show it, in the annotation's own text.
    pub evidence: Vec<Spans>,
    /// Whether it was read from the passage by the program and accepted as it was.
    pub proposed: bool,
}

impl Attribute {
    /// A value that an annotator recorded.
    #[must_use]
    pub fn new(value: Value, evidence: Vec<Spans>) -> Self {
        Self { value, evidence, proposed: false }
    }
}

/// The value of an attribute; its variant is the definition's [`AttributeKind`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Value {
    /// Free text.
    Text {
        /// The text as typed.
        text: String,
    },
    /// One of the listed values.
    Choice {
        /// The id of the chosen value.
        choice: ChoiceId,
    },
    /// Any of the listed values.
    MultipleChoice {
        /// The ids of the chosen values.
        choices: SmallSet<ChoiceId>,
    },
    /// A decimal number.
    Number {
        /// Digits with an optional sign and fraction, as a string so that nothing is rounded.
        number: String,
    },
    /// Yes or no.
    YesNo {
        /// `true` for yes.
        yes: bool,
    },
    /// A date.
    Date(DateValue),
    /// A sum of money.
    Money(Money),
    /// A State, organisation or group.
    Party(Party),
}

/// A date as written, and what it was resolved to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DateValue {
    /// As written in the statement, or as typed.
    pub text: String,
    /// The date in EDTF level 0 (ISO 8601): `2017-03-31`, `2017-10`, `2017`, or an interval
    /// `2017-03/2020-12`. `None` if it was not resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    /// The last day it covers, `YYYY-MM-DD`; for a deadline, the day it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// How exact it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<DatePrecision>,
    /// Whether the text names the date itself or counts from the statement's date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<DateAnchor>,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DatePrecision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

/// What a date is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DateAnchor {
    /// From the statement's date ("by the end of this month").
    Document,
    /// From nothing: the text names the date ("31 March 2017").
    Absolute,
    /// Typed by hand.
    Manual,
}

/// A sum of money. The currency is never guessed: "$" alone stays unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Money {
    /// As written in the statement, or as typed.
    pub text: String,
    /// A decimal string such as `23000000` or `1.5`; `None` if it was not understood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    /// The ISO 4217 code, three capital letters; `None` if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whether the text says "about", "approximately" or "some".
    #[serde(default)]
    pub approximate: bool,
    /// The minimum, for "at least" and for ranges; a decimal string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<String>,
    /// The maximum, for "up to" and for ranges; a decimal string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
}

/// A State, organisation or group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Party {
    /// As written in the statement, or as typed.
    pub text: String,
    /// What kind of party it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyKind>,
    /// The ISO 3166-1 alpha-3 code of a State, three capital letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iso3: Option<String>,
}

/// What a party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// The State that speaks.
    SpeakerState,
    /// Another State.
    OtherState,
    /// An international organisation or one of its bodies.
    Organisation,
    /// A group of States or people.
    Group,
    /// Named, but it is unclear what it is.
    Unspecified,
}

/// Why a value does not fit its definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueProblem {
    /// The value is of another kind.
    OtherKind,
    /// This choice is not in the list.
    NoSuchChoice(ChoiceId),
    /// Not a decimal number.
    NotANumber(String),
    /// Not a day, or not EDTF level 0.
    NotADate(String),
    /// The currency is not three capital letters.
    NotACurrency(String),
    /// The country is not three capital letters.
    NotACountry(String),
}

/// Written by hand, because serde's reader of tagged enums compiles a second tree type of its own.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Json::deserialize(deserializer)?;
        Self::read(&json).map_err(|misshape| D::Error::custom(misshape.message))
    }
}

impl Value {
    /// Reads a value by its `kind`.
    ///
    /// # Errors
    /// [`Misshape`].
    pub fn read(json: &Json) -> Result<Self, Misshape> {
        #[derive(Deserialize)]
        struct Tagged {
            kind: AttributeKind,
        }
        fn field<'a, T: Deserialize<'a>>(
            json: &'a Json,
            name: &'static str,
        ) -> Result<T, Misshape> {
            json.field(name).ok_or_else(|| Misshape::missing_field(name))?.read()
        }
        let Tagged { kind } = json.read()?;
        Ok(match kind {
            AttributeKind::Text => Self::Text { text: field(json, "text")? },
            AttributeKind::Choice => Self::Choice { choice: field(json, "choice")? },
            AttributeKind::MultipleChoice => {
                Self::MultipleChoice { choices: field(json, "choices")? }
            }
            AttributeKind::Number => Self::Number { number: field(json, "number")? },
            AttributeKind::YesNo => Self::YesNo { yes: field(json, "yes")? },
            AttributeKind::Date => Self::Date(json.read()?),
            AttributeKind::Money => Self::Money(json.read()?),
            AttributeKind::Party => Self::Party(json.read()?),
        })
    }

    /// The kind of attribute it is a value of.
    #[must_use]
    pub fn kind(&self) -> AttributeKind {
        match self {
            Self::Text { .. } => AttributeKind::Text,
            Self::Choice { .. } => AttributeKind::Choice,
            Self::MultipleChoice { .. } => AttributeKind::MultipleChoice,
            Self::Number { .. } => AttributeKind::Number,
            Self::YesNo { .. } => AttributeKind::YesNo,
            Self::Date(_) => AttributeKind::Date,
            Self::Money(_) => AttributeKind::Money,
            Self::Party(_) => AttributeKind::Party,
        }
    }

    /// Checks that it is a valid value of `definition`.
    ///
    /// # Errors
    /// The first problem found.
    pub fn check(&self, definition: &AttributeDefinition) -> Result<(), ValueProblem> {
        if self.kind() != definition.kind {
            return Err(ValueProblem::OtherKind);
        }
        let listed = |id: &ChoiceId| {
            if definition.values.iter().any(|choice| choice.id == *id) {
                Ok(())
            } else {
                Err(ValueProblem::NoSuchChoice(id.clone()))
            }
        };
        match self {
            Self::Choice { choice } => listed(choice),
            Self::MultipleChoice { choices } => choices.iter().try_for_each(listed),
            Self::Number { number } => check_decimal(number),
            Self::Date(date) => date.check(),
            Self::Money(money) => money.check(),
            Self::Party(party) => match &party.iso3 {
                Some(iso3) if !is_code3(iso3) => Err(ValueProblem::NotACountry(iso3.clone())),
                _ => Ok(()),
            },
            Self::Text { .. } | Self::YesNo { .. } => Ok(()),
        }
    }
}

impl Value {
    /// The names of all fields it can have in JSON.
    #[must_use]
    pub fn field_names(&self) -> &'static [&'static str] {
        match self {
            Self::Text { .. } => &["kind", "text"],
            Self::Choice { .. } => &["kind", "choice"],
            Self::MultipleChoice { .. } => &["kind", "choices"],
            Self::Number { .. } => &["kind", "number"],
            Self::YesNo { .. } => &["kind", "yes"],
            Self::Date(_) => &["kind", "text", "edtf", "day", "precision", "anchor"],
            Self::Money(_) => &["kind", "text", "amount", "currency", "approximate", "min", "max"],
            Self::Party(_) => &["kind", "text", "party", "iso3"],
        }
    }
}

impl Money {
    fn check(&self) -> Result<(), ValueProblem> {
        for number in [&self.amount, &self.min, &self.max].into_iter().flatten() {
            check_decimal(number)?;
        }
        match &self.currency {
            Some(currency) if !is_code3(currency) => {
                Err(ValueProblem::NotACurrency(currency.clone()))
            }
            _ => Ok(()),
        }
    }
}

impl DateValue {
    fn check(&self) -> Result<(), ValueProblem> {
        if let Some(day) = &self.day
            && parse_day(day).is_none()
        {
            return Err(ValueProblem::NotADate(day.clone()));
        }
        if let Some(edtf) = &self.edtf
            && days_of_edtf(edtf).is_none()
        {
            return Err(ValueProblem::NotADate(edtf.clone()));
        }
        Ok(())
    }
}

fn check_decimal(number: &str) -> Result<(), ValueProblem> {
    if is_decimal(number) { Ok(()) } else { Err(ValueProblem::NotANumber(number.to_owned())) }
}

/// Three capital ASCII letters: the shape of ISO 4217 and ISO 3166-1 alpha-3.
fn is_code3(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}
