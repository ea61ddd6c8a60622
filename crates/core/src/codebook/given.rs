//! Defaults of fields and scores of choices.
//!
//! Nothing at the start of the page needs them. So they are kept among the fields that a codebook
//! keeps as they are, under the names `default` and `score`, and are read from there.

use super::{AttributeDefinition, Choice, Codebook};
use crate::json;
use crate::phrases::number::is_decimal;
use crate::project::foreign::Fields;
use crate::project::id::{AttributeId, CodeId};
use crate::project::value::{Attribute, Value};
use crate::small_map::SmallMap;

const DEFAULT: &str = "default";
const SCORE: &str = "score";

impl AttributeDefinition {
    /// The value that new annotations get, if it fits the field.
    #[must_use]
    pub fn default_value(&self) -> Option<Value> {
        let written = self.foreign.get(DEFAULT)?.to_string();
        let value = Value::read(&json::parse(&written).ok()?).ok()?;
        value.check(self).is_ok().then_some(value)
    }

    /// Sets the value that new annotations get.
    pub fn set_default_value(&mut self, value: Option<&Value>) {
        set(&mut self.foreign, DEFAULT, value.and_then(|value| serde_json::to_value(value).ok()));
    }
}

impl Choice {
    /// What the choice counts in figures, as a decimal number.
    #[must_use]
    pub fn score(&self) -> Option<&str> {
        self.foreign.get(SCORE)?.as_str().filter(|score| is_decimal(score))
    }

    /// Sets what the choice counts in figures.
    pub fn set_score(&mut self, score: Option<String>) {
        set(&mut self.foreign, SCORE, score.map(serde_json::Value::String));
    }
}

fn set(fields: &mut Fields, name: &str, value: Option<serde_json::Value>) {
    match value {
        Some(value) => {
            fields.insert(name.to_owned(), value);
        }
        None => {
            fields.remove(name);
        }
    }
}

impl Codebook {
    /// The values that a new annotation with this code gets.
    #[must_use]
    pub fn default_values(&self, code: &CodeId) -> SmallMap<AttributeId, Attribute> {
        let layer = self.layer_of(code);
        let fields = layer.into_iter().flat_map(|layer| &layer.attributes);
        let defaults = fields.filter_map(|field| Some((field.id.clone(), field.default_value()?)));
        defaults.map(|(id, value)| (id, Attribute::new(value, Vec::new()))).collect()
    }
}

/// Adds the default to the schema of a field.
#[cfg(test)]
pub(super) fn describe_default(schema: &mut schemars::Schema) {
    describe(
        schema,
        DEFAULT,
        serde_json::json!({
            "description": "The value that new annotations get. Since version 1.4.",
            "$ref": "#/$defs/Value"
        }),
    );
}

/// Adds the score to the schema of a choice.
#[cfg(test)]
pub(super) fn describe_score(schema: &mut schemars::Schema) {
    describe(
        schema,
        SCORE,
        serde_json::json!({
            "description": "What the choice counts in figures, a decimal string. Since version 1.4.",
            "type": "string"
        }),
    );
}

#[cfg(test)]
pub(super) fn describe(schema: &mut schemars::Schema, name: &str, field: serde_json::Value) {
    let properties = schema.ensure_object().get_mut("properties").unwrap();
    properties.as_object_mut().unwrap().insert(name.into(), field);
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::codebook::AttributeKind;
    use crate::project::id::{ChoiceId, Slug};
    use crate::starter;
    use crate::stored::file::export::export_project;
    use crate::stored::file::import::{OpenedFile, read_file};
    use crate::testing::generate::rich_project;

    fn slug<T>(id: &str) -> Slug<T> {
        Slug::parse(id).unwrap()
    }

    fn strength(book: &mut Codebook) -> &mut AttributeDefinition {
        let layer =
            Rc::make_mut(book.layers.iter_mut().find(|it| it.attributes.len() > 2).unwrap());
        layer.attributes.iter_mut().find(|it| it.id.as_str() == "strength").unwrap()
    }

    #[test]
    fn a_default_is_read_only_if_it_fits() {
        let mut book = starter::codebook();
        let before = book.revision();
        let field = strength(&mut book);
        let fits = Value::Choice { choice: field.values[0].id.clone() };
        field.set_default_value(Some(&fits));
        assert_eq!(field.default_value(), Some(fits.clone()));
        field.kind = AttributeKind::Text;
        assert_eq!(field.default_value(), None, "it is of another kind");
        field.kind = AttributeKind::Choice;
        let gone: ChoiceId = slug("gone");
        field.set_default_value(Some(&Value::Choice { choice: gone }));
        assert_eq!(field.default_value(), None, "there is no such choice");
        assert_ne!(book.revision(), before, "it is part of the revision");
        strength(&mut book).set_default_value(None);
        assert_eq!(book.revision(), before, "without it the codebook is as it was");
    }

    #[test]
    fn a_score_is_a_decimal_number() {
        let mut choice = Choice::new(slug("strong"), "Strong".into());
        for (score, read) in [("3", Some("3")), ("-0.5", Some("-0.5")), ("much", None)] {
            choice.set_score(Some(score.into()));
            assert_eq!(choice.score(), read);
        }
        choice.set_score(None);
        assert_eq!(choice, Choice::new(slug("strong"), "Strong".into()));
    }

    #[test]
    fn the_defaults_of_a_code_are_those_of_its_layer() {
        let mut book = starter::codebook();
        let field = strength(&mut book);
        let value = Value::Choice { choice: field.values[1].id.clone() };
        field.set_default_value(Some(&value));
        let given = book.default_values(&slug("pledge"));
        assert_eq!(
            given.iter().map(|(id, it)| (id.as_str(), &it.value)).collect::<Vec<_>>(),
            [("strength", &value)]
        );
        assert!(book.default_values(&slug("terrorism")).is_empty());
    }

    #[test]
    fn defaults_and_scores_are_in_the_project_file() {
        let mut project = rich_project();
        let mut book = (*project.codebook).clone();
        let layer = Rc::make_mut(&mut book.layers[1]);
        let field = layer.attributes.iter_mut().find(|it| !it.values.is_empty()).unwrap();
        field.values[0].set_score(Some("2".into()));
        let choice = field.values[0].id.clone();
        let value = match field.kind {
            AttributeKind::Choice => Value::Choice { choice },
            _ => Value::MultipleChoice { choices: [choice].into_iter().collect() },
        };
        field.set_default_value(Some(&value));
        project.codebook = Rc::new(book);
        project.revision = project.codebook.revision();
        project.archive.insert(project.revision, Rc::clone(&project.codebook));
        let file = export_project(&project);
        assert!(file.contains("\"score\""), "it is written");
        match read_file(file.as_bytes()) {
            Ok(OpenedFile::Project(again)) => assert_eq!(again.codebook, project.codebook),
            other => panic!("{other:?}"),
        }
    }
}
