//! A recorded value as a value of another kind.

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Choice};
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::id::ChoiceId;
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallSet;

use crate::coding::form::{Input, MoneyNumber, changed, country_name};

/// The words for yes and no in the language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YesNo {
    pub yes: &'static str,
    pub no: &'static str,
}

/// What is between several choices in a text.
const BETWEEN: &str = "; ";

/// A value as text that can be typed.
#[must_use]
pub fn text_of(value: &Value, definition: &AttributeDefinition, words: &YesNo) -> String {
    let name = |id: &ChoiceId| {
        let known = definition.values.iter().find(|choice| choice.id == *id);
        known.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match value {
        Value::Text { text } => text.clone(),
        Value::Choice { choice } => name(choice),
        Value::MultipleChoice { choices } => {
            choices.iter().map(name).collect::<Vec<_>>().join(BETWEEN)
        }
        Value::Number { number } => number.clone(),
        Value::YesNo { yes } => (if *yes { words.yes } else { words.no }).to_owned(),
        Value::Date(date) => written(&date.text, || date.edtf.clone()),
        Value::Money(money) => written(&money.text, || {
            let parts = [money.amount.as_deref(), money.currency.as_deref()];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }),
        Value::Party(party) => written(&party.text, || party.iso3.as_deref().map(country_name)),
    }
}

/// The words that were written or, without them, what they mean.
fn written(text: &str, meaning: impl FnOnce() -> Option<String>) -> String {
    if text.trim().is_empty() { meaning().unwrap_or_default() } else { text.to_owned() }
}

/// The value as one of the new definition's kind; `None` if it cannot be understood as one.
#[must_use]
pub fn turned(
    value: &Value,
    old: &AttributeDefinition,
    new: &AttributeDefinition,
    statement: &Metadata,
    words: &YesNo,
) -> Option<Value> {
    let text = text_of(value, old, words);
    let typed = |input| changed(None, input, statement);
    let turned = match new.kind {
        AttributeKind::Text => typed(Input::Text(text)),
        AttributeKind::Choice => listed(&text, &new.values).map(|choice| Value::Choice { choice }),
        AttributeKind::MultipleChoice => several(value, &text, old, &new.values),
        AttributeKind::Number => match value {
            Value::Money(money) if money.amount.is_some() => {
                money.amount.clone().map(|number| Value::Number { number })
            }
            _ => typed(Input::Number(text)),
        },
        AttributeKind::YesNo => said(&text, value, words).map(|yes| Value::YesNo { yes }),
        AttributeKind::Date => typed(Input::DateText(text))
            .filter(|date| matches!(date, Value::Date(date) if date.edtf.is_some())),
        AttributeKind::Money => match value {
            Value::Number { number } => {
                typed(Input::MoneyNumber(MoneyNumber::Amount, number.clone()))
            }
            _ => typed(Input::MoneyText(text))
                .filter(|it| matches!(it, Value::Money(money) if money.amount.is_some())),
        },
        AttributeKind::Party => typed(Input::PartyText(text)),
    };
    turned.filter(|value| value.check(new).is_ok())
}

/// The choice with this name or id.
fn listed(text: &str, choices: &[Choice]) -> Option<ChoiceId> {
    let wanted = fold_for_search(text);
    let by_name = choices.iter().find(|choice| fold_for_search(&choice.name) == wanted);
    let found = by_name.or_else(|| choices.iter().find(|choice| choice.id.as_str() == text.trim()));
    found.map(|choice| choice.id.clone())
}

/// The choices with these names, if there is one for each.
fn several(
    value: &Value,
    text: &str,
    old: &AttributeDefinition,
    choices: &[Choice],
) -> Option<Value> {
    if let Some(choice) = listed(text, choices) {
        return Some(Value::MultipleChoice { choices: SmallSet::from_iter([choice]) });
    }
    let name = |id: &ChoiceId| old.values.iter().find(|it| it.id == *id).map(|it| it.name.clone());
    let names: Vec<String> = match value {
        Value::MultipleChoice { choices } => choices.iter().filter_map(name).collect(),
        _ => text.split([';', ',']).map(str::to_owned).collect(),
    };
    let found: Option<SmallSet<ChoiceId>> =
        names.iter().map(|name| listed(name, choices)).collect();
    let choices = found.filter(|choices| choices.iter().next().is_some())?;
    Some(Value::MultipleChoice { choices })
}

/// Whether the text says yes or no. Files use English words in every language.
fn said(text: &str, value: &Value, words: &YesNo) -> Option<bool> {
    let id = match value {
        Value::Choice { choice } => choice.as_str(),
        _ => "",
    };
    let text = fold_for_search(text.trim());
    let is =
        |known: &[&str]| known.iter().any(|known| fold_for_search(known) == text || *known == id);
    match (is(&[words.yes, "yes", "true", "1"]), is(&[words.no, "no", "false", "0"])) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}
