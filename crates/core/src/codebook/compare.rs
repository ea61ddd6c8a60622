//! What differs between two states of a codebook.
//!
//! Codes, layers, fields and choices are the same if they have the same id, whatever they are
//! called.

use std::rc::Rc;

use super::{AttributeDefinition, Choice, Code, Codebook, Layer};
use crate::project::id::{ChoiceId, CodeId, LayerId};
use crate::project::value::Value;

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub about: About,
    /// How it differs.
    pub change: Change,
    /// As it was; empty if there was nothing.
    pub before: String,
    /// As it is; empty if there is nothing.
    pub after: String,
}

/// What a difference is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The codebook itself.
    Codebook,
    /// A layer.
    Layer(LayerId, String),
    /// A code with this name now, or its last name.
    Code(CodeId, String),
    /// A field, by its name, of a layer.
    Field(LayerId, String),
    /// A choice of a field, by the names of both.
    Choice(String, String),
}

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
    /// It has another name.
    Renamed,
    /// It is under another code or in another layer.
    Moved,
    /// This part of it is different.
    Part(Part),
}

/// A part of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// When to use a code.
    Definition,
    /// What belongs to a code.
    Include,
    /// What does not belong to a code.
    Exclude,
    /// Passages that a code applies to.
    Examples,
    /// A shorter name.
    ShortName,
    /// The key of a code.
    Key,
    /// The hue of a code. The texts are numbers of slots.
    Colour,
    /// Whether a code can be applied. The texts are `true` and `false`.
    Selectable,
    /// How a layer is painted. The texts are names of [`Paint`](super::Paint) as in files.
    Paint,
    /// Whether a layer allows one code on a passage. The texts are `true` and `false`.
    Exclusive,
    /// How to decide about a field or a choice.
    Help,
    /// The kind of a field's values. The texts are names of
    /// [`AttributeKind`](super::AttributeKind) as in files.
    Kind,
    /// Whether a field is required. The texts are `true` and `false`.
    Required,
    /// Whether a field is shown only on request. The texts are `true` and `false`.
    Rare,
    /// The labels of a field by code, one on a line.
    NamesByCode,
    /// The value that new annotations get. Choices are told by name.
    Default,
    /// What a choice counts in figures.
    Score,
    /// How to code with the codebook.
    Guidelines,
}

/// The groups in which differences are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// What a code, a layer or a field means is different.
    Meaning,
    /// Something is new.
    Added,
    /// Something has another name or another place.
    Moved,
    /// Something is gone.
    Removed,
    /// Something else, such as a colour or a key.
    Other,
}

impl Difference {
    /// The group that it is shown in.
    #[must_use]
    pub fn sort(&self) -> Sort {
        match self.change {
            Change::Added => Sort::Added,
            Change::Removed => Sort::Removed,
            Change::Renamed | Change::Moved => Sort::Moved,
            Change::Part(part) => match part {
                Part::Definition
                | Part::Include
                | Part::Exclude
                | Part::Selectable
                | Part::Exclusive
                | Part::Help
                | Part::Kind
                | Part::Guidelines => Sort::Meaning,
                Part::Examples
                | Part::ShortName
                | Part::Key
                | Part::Colour
                | Part::Paint
                | Part::Required
                | Part::Rare
                | Part::NamesByCode
                | Part::Default
                | Part::Score => Sort::Other,
            },
        }
    }
}

/// What differs between two codebooks, in the order of the second one.
#[must_use]
pub fn compare(before: &Codebook, after: &Codebook) -> Vec<Difference> {
    let turned = before.like(after);
    let before = turned.as_ref().unwrap_or(before);
    let turned = after.like(before);
    let after = turned.as_ref().unwrap_or(after);
    let mut found = Found { before, after, all: Vec::new() };
    let about = About::Codebook;
    found.renamed(&about, &before.title, &after.title);
    found.part(&about, Part::Guidelines, &before.guidelines, &after.guidelines);
    for layer in &after.layers {
        found.layer(layer);
    }
    for layer in before.layers.iter().filter(|it| after.layer(&it.id).is_none()) {
        let about = About::Layer(layer.id.clone(), layer.name.clone());
        found.add(about, Change::Removed, layer.name.clone(), String::new());
    }
    for code in &after.codes {
        found.code(code);
    }
    for code in before.codes.iter().filter(|it| after.code(&it.id).is_none()) {
        let about = About::Code(code.id.clone(), code.name.clone());
        found.add(about, Change::Removed, code.definition.clone(), String::new());
    }
    found.all
}

struct Found<'a> {
    before: &'a Codebook,
    after: &'a Codebook,
    all: Vec<Difference>,
}

impl Found<'_> {
    fn add(&mut self, about: About, change: Change, before: String, after: String) {
        self.all.push(Difference { about, change, before, after });
    }

    fn renamed(&mut self, about: &About, before: &str, after: &str) {
        if before != after {
            self.add(about.clone(), Change::Renamed, before.to_owned(), after.to_owned());
        }
    }

    fn part(&mut self, about: &About, part: Part, before: &str, after: &str) {
        if before != after {
            let (before, after) = (before.to_owned(), after.to_owned());
            self.add(about.clone(), Change::Part(part), before, after);
        }
    }

    fn layer(&mut self, layer: &Layer) {
        let about = About::Layer(layer.id.clone(), layer.name.clone());
        let Some(old) = self.before.layer(&layer.id).cloned() else {
            self.add(about, Change::Added, String::new(), layer.name.clone());
            for field in &layer.attributes {
                self.field(layer, None, field);
            }
            return;
        };
        self.renamed(&about, &old.name, &layer.name);
        self.part(&about, Part::Paint, &word(&old.paint), &word(&layer.paint));
        self.part(&about, Part::Exclusive, &word(&old.exclusive), &word(&layer.exclusive));
        for field in &layer.attributes {
            self.field(layer, old.attribute(&field.id), field);
        }
        for field in old.attributes.iter().filter(|it| layer.attribute(&it.id).is_none()) {
            let about = About::Field(layer.id.clone(), field.name.clone());
            self.add(about, Change::Removed, field.help.clone(), String::new());
        }
    }

    fn field(
        &mut self,
        layer: &Layer,
        old: Option<&AttributeDefinition>,
        field: &AttributeDefinition,
    ) {
        let about = About::Field(layer.id.clone(), field.name.clone());
        let Some(old) = old else {
            return self.add(about, Change::Added, String::new(), field.help.clone());
        };
        self.renamed(&about, &old.name, &field.name);
        self.part(&about, Part::Kind, &word(&old.kind), &word(&field.kind));
        self.part(&about, Part::Help, &old.help, &field.help);
        self.part(&about, Part::Required, &word(&old.required), &word(&field.required));
        self.part(&about, Part::Rare, &word(&old.rare), &word(&field.rare));
        let names = |definition: &AttributeDefinition| {
            let names = definition.names_by_code.iter().map(|(code, name)| {
                let code = self.after.code(code).map_or(code.as_str(), |code| &code.name);
                format!("{code}: {name}")
            });
            names.collect::<Vec<_>>().join("\n")
        };
        let (before, after) = (names(old), names(field));
        self.part(&about, Part::NamesByCode, &before, &after);
        self.part(&about, Part::Default, &default_of(old), &default_of(field));
        self.choices(old, field);
    }

    fn choices(&mut self, old: &AttributeDefinition, field: &AttributeDefinition) {
        let about = |choice: &Choice| About::Choice(field.name.clone(), choice.name.clone());
        for choice in &field.values {
            let known = old.values.iter().find(|it| it.id == choice.id);
            match known {
                Some(known) => {
                    self.renamed(&about(choice), &known.name, &choice.name);
                    self.part(&about(choice), Part::Help, &known.help, &choice.help);
                    let score = |choice: &Choice| choice.score().unwrap_or_default().to_owned();
                    self.part(&about(choice), Part::Score, &score(known), &score(choice));
                }
                None => {
                    let after = choice.help.clone();
                    self.add(about(choice), Change::Added, String::new(), after);
                }
            }
        }
        let is_gone = |choice: &&Choice| field.values.iter().all(|it| it.id != choice.id);
        for choice in old.values.iter().filter(is_gone) {
            self.add(about(choice), Change::Removed, choice.help.clone(), String::new());
        }
    }

    fn code(&mut self, code: &Rc<Code>) {
        let about = About::Code(code.id.clone(), code.name.clone());
        let Some(old) = self.before.code(&code.id).cloned() else {
            return self.add(about, Change::Added, String::new(), code.definition.clone());
        };
        if Rc::ptr_eq(&old, code) {
            return;
        }
        self.renamed(&about, &old.name, &code.name);
        if old.parent != code.parent || old.layer != code.layer {
            let before = place(self.before, &old);
            let after = place(self.after, code);
            self.add(about.clone(), Change::Moved, before, after);
        }
        let lines = |list: &[String]| list.join("\n");
        let key = |code: &Code| code.key.clone().unwrap_or_default();
        for (part, before, after) in [
            (Part::Definition, old.definition.clone(), code.definition.clone()),
            (Part::Include, lines(&old.include), lines(&code.include)),
            (Part::Exclude, lines(&old.exclude), lines(&code.exclude)),
            (Part::Examples, lines(&old.examples), lines(&code.examples)),
            (Part::ShortName, old.short_name.clone(), code.short_name.clone()),
            (Part::Key, key(&old), key(code)),
            (Part::Colour, word(&old.slot), word(&code.slot)),
            (Part::Selectable, word(&old.selectable), word(&code.selectable)),
        ] {
            self.part(&about, part, &before, &after);
        }
    }
}

/// What a code is under: the names of the codes above it, or its layer.
fn place(codebook: &Codebook, code: &Code) -> String {
    let mut names: Vec<&str> = codebook.above(&code.id).map(|it| it.name.as_str()).collect();
    if let Some(layer) = codebook.layer(&code.layer) {
        names.push(&layer.name);
    }
    names.reverse();
    names.join(" / ")
}

/// The default of a field: the names of choices, or what was written. Yes and no are `true` and
/// `false`.
fn default_of(field: &AttributeDefinition) -> String {
    let name = |id: &ChoiceId| {
        let choice = field.values.iter().find(|choice| choice.id == *id);
        choice.map_or_else(|| id.to_string(), |choice| choice.name.clone())
    };
    match field.default_value() {
        None => String::new(),
        Some(Value::Text { text }) => text,
        Some(Value::Choice { choice }) => name(&choice),
        Some(Value::MultipleChoice { choices }) => {
            choices.iter().map(name).collect::<Vec<_>>().join("\n")
        }
        Some(Value::Number { number }) => number,
        Some(Value::YesNo { yes }) => yes.to_string(),
        Some(Value::Date(date)) => date.text,
        Some(Value::Money(money)) => money.text,
        Some(Value::Party(party)) => party.text,
    }
}

/// A value as it is written in files.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codebook::AttributeKind;
    use crate::testing::generate::{codebook, projects};
    use proptest::prelude::*;

    fn told(before: &Codebook, after: &Codebook) -> Vec<String> {
        let differences = compare(before, after);
        let words = differences.iter().map(|it| {
            let about = match &it.about {
                About::Codebook => "codebook",
                About::Layer(_, name) | About::Code(_, name) | About::Field(_, name) => name,
                About::Choice(_, name) => name,
            };
            format!("{about} {:?}: {} > {}", it.change, it.before, it.after)
        });
        words.collect()
    }

    #[test]
    fn every_change_of_a_code_is_told() {
        let before = codebook();
        let mut after = before.clone();
        let trade = after.codes.iter().position(|code| code.id.as_str() == "trade").unwrap();
        let code = Rc::make_mut(&mut after.codes[trade]);
        code.name = "Commerce".into();
        code.parent = Some(CodeId::parse("security").unwrap());
        code.definition = "What is bought.".into();
        code.slot = 11;
        code.include = vec!["Ships".into()];
        let new = Code::new(CodeId::parse("aid").unwrap(), code.layer.clone(), "Aid".into());
        after.codes.push(Rc::new(new));
        after.codes.retain(|code| code.id.as_str() != "terrorism");
        let old = before.codes.iter().find(|code| code.id.as_str() == "trade").unwrap();
        let layer = &before.layers[0].name;
        assert_eq!(
            told(&before, &after),
            [
                "Commerce Renamed: Code trade > Commerce".to_owned(),
                format!("Commerce Moved: {layer} > {layer} / Code security"),
                format!("Commerce Part(Definition): {} > What is bought.", old.definition),
                format!("Commerce Part(Include): {} > Ships", old.include.join("\n")),
                format!("Commerce Part(Colour): {} > 11", old.slot),
                "Aid Added:  > ".to_owned(),
                format!(
                    "Code terrorism Removed: {} > ",
                    before.code(&CodeId::parse("terrorism").unwrap()).unwrap().definition
                ),
            ]
        );
    }

    #[test]
    fn every_change_of_a_field_is_told() {
        let before = codebook();
        let mut after = before.clone();
        after.guidelines = "Tag whole sentences.".into();
        let layer = Rc::make_mut(&mut after.layers[1]);
        let at = layer.attributes.iter().position(|it| !it.values.is_empty()).unwrap();
        let field = &mut layer.attributes[at];
        let (name, choice) = (field.name.clone(), field.values[0].name.clone());
        field.values.remove(0);
        field.required = !field.required;
        let gone = layer.attributes.remove((at + 1) % layer.attributes.len());
        let told = told(&before, &after);
        assert!(told.iter().any(|it| it.starts_with("codebook Part(Guidelines)")), "{told:?}");
        assert!(told.iter().any(|it| it.starts_with(&format!("{name} Part(Required)"))));
        assert!(told.iter().any(|it| it.starts_with(&format!("{choice} Removed"))), "{told:?}");
        assert!(told.iter().any(|it| it.starts_with(&format!("{} Removed", gone.name))));
        assert_eq!(told.len(), 4);
    }

    #[test]
    fn a_changed_kind_changes_the_meaning_and_a_key_does_not() {
        let before = codebook();
        let mut after = before.clone();
        let field = &mut Rc::make_mut(&mut after.layers[1]).attributes[0];
        field.kind = match field.kind {
            AttributeKind::Text => AttributeKind::Number,
            _ => AttributeKind::Text,
        };
        Rc::make_mut(&mut after.codes[0]).key = Some("é".into());
        let sorts: Vec<_> = compare(&before, &after).iter().map(Difference::sort).collect();
        assert_eq!(sorts, [Sort::Meaning, Sort::Other]);
    }

    proptest! {
        #[test]
        fn only_what_differs_is_told(one in projects(), other in projects()) {
            let (one, other) = (&one.codebook, &other.codebook);
            prop_assert!(compare(one, one).is_empty());
            let copy: Codebook = serde_json::from_value(serde_json::to_value(&**one).unwrap()).unwrap();
            prop_assert!(compare(one, &copy).is_empty());
            let count = |from: &Codebook, to: &Codebook, change: Change| {
                compare(from, to).iter().filter(|it| it.change == change).count()
            };
            let added = other.codes.iter().filter(|it| one.code(&it.id).is_none()).count();
            let told = compare(one, other);
            let codes = told.iter().filter(|it| matches!(it.about, About::Code(..)));
            prop_assert_eq!(codes.filter(|it| it.change == Change::Added).count(), added);
            prop_assert_eq!(
                count(one, other, Change::Renamed),
                count(other, one, Change::Renamed)
            );
        }
    }
}
