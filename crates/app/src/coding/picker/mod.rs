//! The code picker: what it lists, its search, and the chosen row.

use super::recent::recent_codes;
use super::record::{FieldForSelection, fields_of_open_record};
use crate::model::Open;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::find::{Fit, Typed};
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};
use annotator_core::small_map::sort_by;

/// How many of the codes used last are listed.
const RECENT: usize = 4;
/// How many fields are listed before anything is typed.
const FIELDS: usize = 3;
/// A new code is offered from this many letters on.
const LEAST_NAME: usize = 3;
/// Selected words with more letters are no name for a code.
const MOST_NAME: usize = 60;

/// The open picker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picker {
    pub purpose: Purpose,
    pub query: String,
    /// The chosen row. None is chosen before something was typed or an arrow key was pressed, so
    /// that a stray Enter does nothing.
    pub row: Option<Row>,
    /// Whether a key needed a chosen row and there was none.
    pub unchosen: bool,
}

/// What the picker chooses a code for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// The selected passage.
    #[default]
    Tag,
    /// The chosen annotation, in place of the code it has.
    Change,
}

/// What a row of the list does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// Fills a field of the open record with the selected words.
    Field(AttributeId),
    /// Adds the selected words to the chosen annotation's passage (`true`), or takes them off it.
    Words(bool),
    /// A code that was used last. The same code has a row in its layer, too.
    Recent(CodeId),
    Code(CodeId),
    /// Opens the dialog for a new code with the typed name or the selected words as its name.
    Create,
}

impl Row {
    /// The code that the row applies.
    #[must_use]
    pub fn code(&self) -> Option<&CodeId> {
        match self {
            Self::Recent(code) | Self::Code(code) => Some(code),
            Self::Field(_) | Self::Words(_) | Self::Create => None,
        }
    }
}

/// Everything that the picker lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    pub groups: Vec<Group>,
    pub new_name: NewName,
}

/// Rows under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub heading: Heading,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heading {
    Record,
    Recent,
    /// The passage of the chosen annotation, which has this code.
    Passage(CodeId),
    Layer(LayerId),
    /// What a search found.
    Results,
}

/// Whether the typed name can become a new code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NewName {
    #[default]
    TooShort,
    Free,
    /// This code has the name.
    Taken(String),
}

impl Picker {
    /// Opens a picker with nothing chosen.
    #[must_use]
    pub fn open(purpose: Purpose) -> Self {
        Self { purpose, ..Self::default() }
    }

    /// Sets the query and chooses its best match.
    pub fn search(&mut self, open: &Open, query: String) {
        self.query = query;
        self.unchosen = false;
        self.row = None;
        if !self.query.trim().is_empty() {
            self.row = self.rows(open).into_iter().find(|row| *row != Row::Create);
        }
    }

    /// Moves the chosen row by `rows`, wrapping at the ends. From no row, it moves to the first or
    /// last.
    pub fn step(&mut self, open: &Open, rows: i32) {
        let all = self.rows(open);
        let Ok(count) = i32::try_from(all.len()) else { return };
        self.unchosen = false;
        if count == 0 {
            self.row = None;
            return;
        }
        let now = all.iter().position(|row| Some(row) == self.row.as_ref());
        let next = match now.and_then(|at| i32::try_from(at).ok()) {
            Some(now) => (now + rows).rem_euclid(count),
            None if rows > 0 => 0,
            None => count - 1,
        };
        self.row = usize::try_from(next).ok().and_then(|next| all.get(next)).cloned();
    }

    /// The rows that can be chosen, in order. A code that only groups others cannot.
    #[must_use]
    pub fn rows(&self, open: &Open) -> Vec<Row> {
        let codebook = &open.project.codebook;
        let list = self.list(open);
        let fits = |row: &Row| {
            row.code().is_none_or(|id| codebook.code(id).is_some_and(|code| code.is_offered()))
        };
        let mut rows: Vec<Row> =
            list.groups.into_iter().flat_map(|group| group.rows).filter(fits).collect();
        if list.new_name == NewName::Free {
            rows.push(Row::Create);
        }
        rows
    }

    /// The name of a code that is made here: what was typed, or else the selected words.
    #[must_use]
    pub fn new_name(&self, open: &Open) -> String {
        let typed = self.query.trim();
        if !typed.is_empty() {
            return typed.to_owned();
        }
        self.name_from_words(open).unwrap_or_default()
    }

    /// The selected words as the name of a code, if they are few and no code has the name.
    fn name_from_words(&self, open: &Open) -> Option<String> {
        if self.purpose != Purpose::Tag || open.is_codebook_locked() {
            return None;
        }
        let words = open.selected_text()?.split_whitespace();
        let name = words.collect::<Vec<_>>().join(" ");
        let few = name.chars().count() <= MOST_NAME;
        (few && new_name(&open.project.codebook, &name) == NewName::Free).then_some(name)
    }

    /// What the picker lists for its query.
    #[must_use]
    pub fn list(&self, open: &Open) -> List {
        let codebook = &open.project.codebook;
        let fields =
            if self.purpose == Purpose::Tag { fields_of_open_record(open) } else { Vec::new() };
        if self.query.trim().is_empty() {
            let recent = recent_codes(&open.history, codebook, open.annotator, RECENT);
            let mut groups = groups(codebook, &fields, recent);
            if let Some(passage) = self.passage_group(open) {
                let before = |it: &Group| matches!(it.heading, Heading::Record | Heading::Recent);
                groups.insert(groups.iter().filter(|it| before(it)).count(), passage);
            }
            let new_name = match self.name_from_words(open) {
                Some(_) => NewName::Free,
                None => NewName::TooShort,
            };
            return List { groups, new_name };
        }
        let rows = found(codebook, &fields, open.selects_beside_record(), self.query.trim());
        let new_name = if open.is_codebook_locked() {
            NewName::TooShort
        } else {
            new_name(codebook, self.query.trim())
        };
        List { groups: vec![Group { heading: Heading::Results, rows }], new_name }
    }
}

impl Picker {
    /// What can be done with the selected words and the passage of the chosen annotation, if they are
    /// in the same paragraphs. Elsewhere in the text, most selections are meant for new annotations.
    fn passage_group(&self, open: &Open) -> Option<Group> {
        let chosen = open.chosen_annotation().filter(|_| self.purpose == Purpose::Tag)?;
        let (text, selected) = (&open.statement()?.text, open.selection?.span);
        let hull = chosen.spans.hull();
        let paragraph = |at| text.paragraph_at(at);
        let is_near = paragraph(selected.start()) <= paragraph(hull.end())
            && paragraph(hull.start()) <= paragraph(selected.end());
        let added = open.passage_with_words().filter(|_| is_near).map(|_| Row::Words(true));
        let taken_off = open.passage_without_words().map(|_| Row::Words(false));
        let rows: Vec<Row> = added.into_iter().chain(taken_off).collect();
        (!rows.is_empty()).then(|| Group { heading: Heading::Passage(chosen.code.clone()), rows })
    }
}

/// The list without a query: fields, recent codes, and all codes by layer.
fn groups(codebook: &Codebook, fields: &[FieldForSelection], recent: Vec<CodeId>) -> Vec<Group> {
    let fields =
        fields.iter().take(FIELDS).map(|field| Row::Field(field.attribute.clone())).collect();
    let recent = recent.into_iter().map(Row::Recent).collect();
    let mut groups = vec![
        Group { heading: Heading::Record, rows: fields },
        Group { heading: Heading::Recent, rows: recent },
    ];
    for layer in &codebook.layers {
        let codes =
            codebook.codes.iter().filter(|code| code.layer == layer.id && !codebook.is_over(code));
        let rows = codes.map(|code| Row::Code(code.id.clone())).collect();
        groups.push(Group { heading: Heading::Layer(layer.id.clone()), rows });
    }
    groups.retain(|group| !group.rows.is_empty());
    groups
}

/// The fields and codes that match a query, best match first.
///
/// What has the query as its key comes first: of a small letter's, fields before codes, because
/// that is what the letter does in the text. Then a query matches the start of the name, the start
/// of a word in it, anything in it, the parent's name, or the definition. Capitals, accents and
/// Unicode forms are ignored. Codes that only group others are left out. Of those that match as well,
/// fields come first where `fields_first`, else codes.
fn found(
    codebook: &Codebook,
    fields: &[FieldForSelection],
    fields_first: bool,
    query: &str,
) -> Vec<Row> {
    let typed = Typed::new(query);
    let mut found: Vec<(u8, Row)> = Vec::new();
    for field in fields {
        let by_key = field.letter.is_some_and(|letter| query.chars().eq([letter]));
        let by_name = || rank(typed.as_ref()?, &field.name);
        let rank = if by_key { Some(0) } else { by_name() };
        found.extend(rank.map(|rank| (rank, Row::Field(field.attribute.clone()))));
    }
    for code in codebook.codes.iter().filter(|code| code.is_offered()) {
        let by_name = || code_rank(codebook, code, typed.as_ref()?);
        let rank = key_rank(code, query).or_else(by_name);
        found.extend(rank.map(|rank| (rank, Row::Code(code.id.clone()))));
    }
    // A stable sort keeps codebook order among equals.
    let key = |(rank, row): &(u8, Row)| (*rank, row.code().is_none() != fields_first);
    sort_by(&mut found, |a, b| key(a).cmp(&key(b)));
    found.into_iter().map(|(_, row)| row).collect()
}

/// The rank of a code whose key was typed: exactly, or in the other case.
fn key_rank(code: &Code, query: &str) -> Option<u8> {
    let key = code.key.as_deref()?;
    if key == query {
        return Some(0);
    }
    (key.to_lowercase() == query.to_lowercase()).then_some(1)
}

/// The rank of a code by its names, its parent's name or its definition.
pub(crate) fn code_rank(codebook: &Codebook, code: &Code, typed: &Typed) -> Option<u8> {
    let parent = code.parent.as_ref().and_then(|id| codebook.code(id));
    rank(typed, &code.name)
        .or_else(|| rank(typed, &code.short_name))
        .or_else(|| parent.is_some_and(|it| typed.fit(&it.name).is_some()).then_some(5))
        .or_else(|| typed.fit(&code.definition).map(|_| 6))
}

/// The rank of a name. Only a key ranks higher.
fn rank(typed: &Typed, name: &str) -> Option<u8> {
    Some(match typed.fit(name)? {
        Fit::Start => 2,
        Fit::Word => 3,
        Fit::Within => 4,
    })
}

fn new_name(codebook: &Codebook, name: &str) -> NewName {
    let folded = fold_for_search(name);
    if let Some(code) = codebook.codes.iter().find(|it| fold_for_search(&it.name) == folded) {
        return NewName::Taken(code.name.clone());
    }
    if name.chars().count() < LEAST_NAME { NewName::TooShort } else { NewName::Free }
}

/// How often a code is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// In the statement shown.
    pub here: usize,
    /// In all others together.
    pub elsewhere: usize,
    /// How many others have it.
    pub statements: usize,
}

/// How often a code is used. Reads the counts that each statement's set keeps.
#[must_use]
pub fn use_of(open: &Open, code: &CodeId) -> Use {
    let mut used = Use::default();
    for (statement, set) in open.project.annotations.iter() {
        let count = set.counts().get(code).copied().unwrap_or_default();
        if Some(*statement) == open.current {
            used.here = count;
        } else if count > 0 {
            used.elsewhere += count;
            used.statements += 1;
        }
    }
    used
}

/// The names of all codes above one, the topmost first.
#[must_use]
pub fn path(codebook: &Codebook, code: &Code) -> Vec<String> {
    let mut names: Vec<String> = codebook.above(&code.id).map(|it| it.name.clone()).collect();
    names.reverse();
    names
}

#[cfg(test)]
mod tests;
