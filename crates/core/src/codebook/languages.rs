//! A codebook in several languages.
//!
//! One language is on top: its names and texts are where a codebook in a single language has them,
//! and the codebook says which one it is in `language`. The names in the other languages are in
//! `labels`, the texts in `translations`. Where something has no words in the language on top, it
//! shows those of another one, and says so in `language` or `language_of_texts`.
//!
//! Nothing at the start of the page needs these fields. So they are kept among the fields that a
//! codebook keeps as they are, and are read from there.

use std::rc::Rc;

use serde_json::map::Entry;
use serde_json::{Map, Value};

#[cfg(test)]
use super::given::describe;
use super::{Code, Codebook, Labels};
use crate::project::foreign::Fields;

pub(crate) const LANGUAGE: &str = "language";
const LANGUAGE_OF_TEXTS: &str = "language_of_texts";
pub(crate) const LABELS: &str = "labels";
pub(crate) const TRANSLATIONS: &str = "translations";
const NAME: &str = "name";

/// The texts that change with the language besides names. A translation has them all.
pub(crate) const TEXTS: [&str; 10] = [
    "title",
    "guidelines",
    "short_name",
    "definition",
    "include",
    "exclude",
    "examples",
    "help",
    "names_by_code",
    "help_by_code",
];

/// The lists of a codebook, a layer and a field whose items have names.
pub(crate) const LISTS: [&str; 4] = ["layers", "codes", "attributes", "values"];

/// What is shown where something has no words in the language on top, if it has them in English.
const COMMON: &str = "en";

type Object = Map<String, Value>;

impl Codebook {
    /// The language of its names and texts (BCP 47); `None` if the codebook does not say it.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        self.foreign.get(LANGUAGE)?.as_str()
    }

    /// The languages that it has names or texts of its own in, the one on top first, the others in
    /// the order of their tags; empty if the codebook does not say its language.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let Some(first) = self.language() else { return Vec::new() };
        let labels = self.layers.iter().map(|layer| &layer.labels);
        let labels = labels.chain(self.codes.iter().map(|code| &code.labels));
        let mut others: Vec<_> =
            labels.flat_map(|labels| labels.keys()).map(String::as_str).collect();
        let titles = self.foreign.get(TRANSLATIONS).and_then(Value::as_object);
        others.extend(titles.into_iter().flat_map(Map::keys).map(String::as_str));
        others.retain(|tag| *tag != first);
        others.sort_unstable();
        others.dedup();
        [vec![first], others].concat()
    }

    /// The same codebook with another language on top. It has the same revision. `None` if the
    /// language is on top already, if the codebook has nothing in it, or does not say its own.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Option<Self> {
        let languages = self.languages();
        if languages.first() == Some(&tag) || !languages.contains(&tag) {
            return None;
        }
        let Value::Object(book) = serde_json::to_value(self).ok()? else { return None };
        let mut book = spread_book(book);
        gather(&mut book, tag);
        book.insert(LANGUAGE.to_owned(), tag.into());
        book.entry("title").or_insert_with(|| "".into());
        serde_json::from_value(Value::Object(book)).ok()
    }

    /// The same codebook, which says now that it is in this language.
    #[must_use]
    pub fn with_language(&self, tag: &str) -> Self {
        let mut book = self.clone();
        book.foreign.insert(LANGUAGE.to_owned(), tag.into());
        book
    }

    /// The same codebook in this language alone; in English, or else the one on top, if it has nothing
    /// in this one.
    /// A codebook that does not say its language stays as it is.
    #[must_use]
    pub fn only_in(&self, tag: &str) -> Self {
        let tag = if self.languages().contains(&tag) { tag } else { COMMON };
        let mut book = self.in_language(tag).unwrap_or_else(|| self.clone());
        if book.language().is_none() {
            return book;
        }
        book.foreign.remove(TRANSLATIONS);
        for layer in book.layers.iter_mut().map(Rc::make_mut) {
            layer.labels = Labels::new();
            layer.foreign.remove(TRANSLATIONS);
            for field in &mut layer.attributes {
                field.labels = Labels::new();
                field.foreign.remove(TRANSLATIONS);
                for choice in &mut field.values {
                    choice.labels = Labels::new();
                    choice.foreign.remove(TRANSLATIONS);
                }
            }
        }
        for code in book.codes.iter_mut().map(Rc::make_mut) {
            code.labels = Labels::new();
            code.foreign.remove(TRANSLATIONS);
        }
        book
    }

    /// This codebook with the language of another one on top, if it has it.
    #[must_use]
    pub fn like(&self, other: &Self) -> Option<Self> {
        self.in_language(other.language()?)
    }
}

impl Code {
    /// The unknown fields of this code with the translations of another one.
    #[must_use]
    pub fn with_translations_of(&self, other: &Self) -> Fields {
        let mut fields = self.foreign.clone();
        for name in [TRANSLATIONS, LANGUAGE, LANGUAGE_OF_TEXTS] {
            match other.foreign.get(name) {
                Some(words) => fields.insert(name.to_owned(), words.clone()),
                None => fields.remove(name),
            };
        }
        fields
    }
}

/// Moves all names and texts to `labels` and `translations`, so that nothing is on top. Returns the
/// codebook as it is if it does not say its language.
pub(super) fn spread_book(book: Object) -> Object {
    match text_of(&book, LANGUAGE) {
        Some(language) => spread(book, &language),
        None => book,
    }
}

fn text_of(item: &Object, name: &str) -> Option<String> {
    item.get(name)?.as_str().map(str::to_owned)
}

// This is part of the start of the page, where nothing else removes something from an object. So a
// new object is filled.
fn spread(item: Object, language: &str) -> Object {
    let of_name = text_of(&item, LANGUAGE).unwrap_or_else(|| language.to_owned());
    let of_texts = text_of(&item, LANGUAGE_OF_TEXTS).unwrap_or_else(|| language.to_owned());
    let (mut spread_item, mut texts, mut name_on_top) = (Object::new(), Object::new(), None);
    for (name, value) in item {
        match (name.as_str(), value) {
            (LANGUAGE | LANGUAGE_OF_TEXTS, Value::String(_)) => {}
            (NAME, value) => name_on_top = Some(value),
            (text, value) if TEXTS.contains(&text) => {
                if value.as_str() != Some("") {
                    texts.insert(name, value);
                }
            }
            (list, Value::Array(items)) if LISTS.contains(&list) => {
                let items = items.into_iter().map(|item| match item {
                    Value::Object(item) => Value::Object(spread(item, language)),
                    other => other,
                });
                spread_item.insert(name, Value::Array(items.collect()));
            }
            (_, value) => {
                spread_item.insert(name, value);
            }
        }
    }
    if let Some(name) = name_on_top {
        put(&mut spread_item, LABELS, of_name, name);
    }
    if !texts.is_empty() {
        put(&mut spread_item, TRANSLATIONS, of_texts, Value::Object(texts));
    }
    spread_item
}

/// Sets one language of `labels` or `translations`.
pub(crate) fn put(item: &mut Object, group: &str, language: String, words: Value) {
    match item.get_mut(group) {
        Some(Value::Object(known)) => {
            known.insert(language, words);
        }
        Some(_) => {}
        None => {
            let mut known = Object::new();
            known.insert(language, words);
            item.insert(group.to_owned(), Value::Object(known));
        }
    }
}

fn items(item: &mut Object) -> impl Iterator<Item = &mut Object> {
    let lists = item.iter_mut().filter(|(name, _)| LISTS.contains(&name.as_str()));
    lists.filter_map(|(_, list)| list.as_array_mut()).flatten().filter_map(Value::as_object_mut)
}

/// The opposite of [`spread`]: puts a language on top.
fn gather(item: &mut Object, tag: &str) {
    if let Some((language, name)) = take(item, LABELS, tag) {
        item.insert(NAME.to_owned(), name);
        if language != tag {
            item.insert(LANGUAGE.to_owned(), language.into());
        }
    }
    if let Some((language, Value::Object(texts))) = take(item, TRANSLATIONS, tag) {
        item.extend(texts);
        if language != tag {
            item.insert(LANGUAGE_OF_TEXTS.to_owned(), language.into());
        }
    }
    for child in items(item) {
        gather(child, tag);
    }
}

/// Takes the words of one language out of `labels` or `translations`: this one, else English, else
/// the first.
fn take(item: &mut Object, group: &str, tag: &str) -> Option<(String, Value)> {
    let Entry::Occupied(mut known) = item.entry(group) else { return None };
    let words = known.get_mut().as_object_mut()?;
    let first = words.keys().next().cloned();
    let has = |tag: &&str| words.contains_key(*tag);
    let language = [tag, COMMON].into_iter().find(has).map(ToOwned::to_owned).or(first)?;
    let taken = words.remove(&language)?;
    if words.is_empty() {
        known.remove();
    }
    Some((language, taken))
}

/// Adds the languages to the schema of the codebook.
#[cfg(test)]
pub(super) fn describe_book(schema: &mut schemars::Schema) {
    let what = "The language of the names and texts (BCP 47). The other languages are in `labels` and \
                `translations`. Since version 1.4.";
    describe(schema, LANGUAGE, serde_json::json!({ "description": what, "type": "string" }));
    describe_translations(schema);
}

/// Adds the languages to the schema of something in the codebook.
#[cfg(test)]
pub(super) fn describe_texts(schema: &mut schemars::Schema) {
    let what = "The language of the name, if it is not that of the codebook. Since version 1.4.";
    describe(schema, LANGUAGE, serde_json::json!({ "description": what, "type": "string" }));
    describe_translations(schema);
}

#[cfg(test)]
fn describe_translations(schema: &mut schemars::Schema) {
    let what = "The language of the texts besides the name, if it is not that of the codebook. Since \
                version 1.4.";
    describe(
        schema,
        LANGUAGE_OF_TEXTS,
        serde_json::json!({ "description": what, "type": "string" }),
    );
    describe(
        schema,
        TRANSLATIONS,
        serde_json::json!({
            "description": "The texts besides the name in other languages, by language, under the \
                            names that they have here. Since version 1.4.",
            "type": "object",
            "additionalProperties": { "type": "object" }
        }),
    );
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::starter::Preset;

    fn code<'a>(book: &'a mut Codebook, id: &str) -> &'a mut Code {
        let place = book.codes.iter_mut().find(|code| code.id.as_str() == id);
        Rc::make_mut(place.unwrap())
    }

    #[test]
    fn a_codebook_that_does_not_say_its_language_stays_as_it_is() {
        let mut book = crate::starter::codebook();
        code(&mut book, "pledge").labels.insert("fr".into(), "Promesse".into());
        assert_eq!((book.language(), book.languages()), (None, vec![]));
        assert_eq!(book.in_language("fr"), None);
    }

    #[test]
    fn a_language_goes_on_top_only_if_it_is_another_one_and_is_there() {
        let book = Preset::Mini.codebook_in("es");
        assert_eq!(book.in_language("es"), None);
        assert_eq!(book.in_language("de"), None);
        assert_eq!(book.like(&Preset::Full.codebook_in("es")), None);
        assert_eq!(book.like(&crate::starter::codebook()), None);
        let english = book.in_language("en").unwrap();
        assert_eq!(english.language(), Some("en"));
        assert_eq!(english.codes[0].name, "Peace and security");
        assert_eq!(english.codes[0].labels["es"], book.codes[0].name);
    }

    #[test]
    fn going_through_the_languages_loses_nothing_and_keeps_the_revision() {
        let mut book = Preset::Full.codebook_in("ru");
        code(&mut book, "pledge").name = "Обещание\u{a0}👍🏽 é وعد".into();
        code(&mut book, "pledge").include = vec!["раз\r\nдва".into(), String::new()];
        let before = book.revision();
        let mut turned = book.clone();
        for tag in ["en", "es", "ru"] {
            turned = turned.in_language(tag).unwrap();
            assert_eq!(turned.revision(), before, "{tag}");
            assert_eq!(turned.problems(), [], "{tag}");
        }
        assert_eq!(turned, book);
        code(&mut turned, "pledge").name.push('!');
        assert_ne!(turned.revision(), before, "another name is another revision");
    }

    #[test]
    fn what_has_no_words_in_the_language_shows_other_ones_and_says_which() {
        let mut book = Preset::Mini.codebook_in("ru");
        let new = code(&mut book, "pledge");
        (new.labels, new.foreign) = Default::default();
        new.name = "Уголь".into();
        new.definition = "Уголь и шахты.".into();
        // A name was given in Spanish, but no definition.
        new.labels.insert("es".into(), "Carbón".into());
        let mut spanish = book.in_language("es").unwrap();
        let shown = code(&mut spanish, "pledge");
        assert_eq!((&*shown.name, &*shown.definition), ("Carbón", "Уголь и шахты."));
        assert_eq!(shown.foreign.get(LANGUAGE), None);
        assert_eq!(shown.foreign[LANGUAGE_OF_TEXTS], "ru");
        let mut english = book.in_language("en").unwrap();
        let shown = code(&mut english, "pledge");
        assert_eq!(shown.name, "Carbón", "the first of its languages, as English is not there");
        assert_eq!(shown.foreign[LANGUAGE], "es");
        assert_eq!(english.revision(), book.revision());
        assert_eq!(english.in_language("ru").as_ref(), Some(&book));
        assert_eq!(
            spanish.in_language("en").as_ref(),
            Some(&english),
            "whatever was on top before"
        );
    }

    #[test]
    fn a_codebook_in_one_language_is_the_same_whatever_was_on_top() {
        let [english, russian] = ["en", "ru"].map(|tag| Preset::Mini.codebook_in(tag));
        let only = english.only_in("ru");
        assert_eq!(only, russian.only_in("ru"));
        assert_eq!((only.languages(), only.codes[0].labels.len()), (vec!["ru"], 0));
        assert!(!serde_json::to_string(&only).unwrap().contains(TRANSLATIONS));
        assert_eq!(russian.only_in("de").languages(), ["en"], "it has nothing in German");
        let plain = crate::starter::codebook();
        assert_eq!(plain.only_in("ru"), plain);
    }

    #[test]
    fn damaged_translations_are_left_alone() {
        let mut book = Preset::Mini.codebook_in("en");
        code(&mut book, "pledge").foreign.insert(TRANSLATIONS.into(), "none".into());
        let turned = book.in_language("es");
        assert!(turned.is_none_or(|turned| turned.revision() == book.revision()));
        book.foreign.insert(LANGUAGE.into(), 5.into());
        assert_eq!(book.language(), None);
        assert_eq!(book.in_language("es"), None);
    }
}
