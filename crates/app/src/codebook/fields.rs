//! Drafts of layers and fields, and the codebook that they lead to.

use std::rc::Rc;

use crate::coding::form::{Input, changed};
use crate::model::Open;
use annotator_core::codebook::{
    AttributeDefinition, AttributeKind, Choice, Codebook, Layer, Paint,
};
use annotator_core::phrases::fold::fold_for_search;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::id::{AttributeId, ChoiceId, CodeId, LayerId};
use annotator_core::project::statement::Metadata;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallSet;

/// What can be set of a layer.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerDraft {
    /// `None` for a new layer.
    pub id: Option<LayerId>,
    pub name: String,
    pub paint: Paint,
    pub exclusive: bool,
}

/// What can be set of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldDraft {
    /// `None` for a new field.
    pub id: Option<AttributeId>,
    pub name: String,
    pub help: String,
    pub kind: AttributeKind,
    pub choices: Vec<ChoiceDraft>,
    pub required: bool,
    pub rare: bool,
    /// What new annotations get, as typed; `true` or `false` for yes and no. For fields with choices
    /// the choices say it.
    pub default: String,
    /// The names of the field for certain codes.
    pub names_by_code: Vec<(CodeId, String)>,
}

/// What can be set of a choice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChoiceDraft {
    /// `None` for a new choice.
    pub id: Option<ChoiceId>,
    pub name: String,
    pub help: String,
    /// What it counts in figures, as typed.
    pub score: String,
    /// Whether new annotations get it.
    pub is_default: bool,
}

/// Why a draft cannot be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftProblem {
    NoName,
    /// Something beside it has the same name.
    SameName,
    /// There is nothing to choose from.
    NoChoices,
    /// Two choices have the same name.
    SameChoice,
    /// The score of a choice is no number.
    NoScore,
    /// The default is no number.
    NoNumber,
}

/// Whether values of this kind are chosen from a list.
#[must_use]
pub fn has_choices(kind: AttributeKind) -> bool {
    matches!(kind, AttributeKind::Choice | AttributeKind::MultipleChoice)
}

impl LayerDraft {
    /// The draft of a layer, or of a new one.
    #[must_use]
    pub fn of(layer: Option<&Layer>) -> Self {
        Self {
            id: layer.map(|layer| layer.id.clone()),
            name: layer.map(|layer| layer.name.clone()).unwrap_or_default(),
            paint: layer.map_or(Paint::Tint, |layer| layer.paint),
            exclusive: layer.is_some_and(|layer| layer.exclusive),
        }
    }

    /// Why it cannot be saved.
    #[must_use]
    pub fn problem(&self, codebook: &Codebook) -> Option<DraftProblem> {
        let others = codebook.layers.iter().filter(|it| Some(&it.id) != self.id.as_ref());
        name_problem(&self.name, others.map(|layer| layer.name.as_str()))
    }
}

fn name_problem<'a>(name: &str, mut others: impl Iterator<Item = &'a str>) -> Option<DraftProblem> {
    let name = fold_for_search(name.trim());
    if name.is_empty() {
        return Some(DraftProblem::NoName);
    }
    let same = others.any(|other| fold_for_search(other.trim()) == name);
    same.then_some(DraftProblem::SameName)
}

impl FieldDraft {
    /// The draft of a field, or of a new one.
    #[must_use]
    pub fn of(field: Option<&AttributeDefinition>) -> Self {
        let Some(field) = field else {
            return Self {
                id: None,
                name: String::new(),
                help: String::new(),
                kind: AttributeKind::Text,
                choices: Vec::new(),
                required: false,
                rare: false,
                default: String::new(),
                names_by_code: Vec::new(),
            };
        };
        let default = field.default_value();
        let choice = |choice: &Choice| ChoiceDraft {
            id: Some(choice.id.clone()),
            name: choice.name.clone(),
            help: choice.help.clone(),
            score: choice.score().unwrap_or_default().to_owned(),
            is_default: default.as_ref().is_some_and(|value| chooses(value, &choice.id)),
        };
        Self {
            id: Some(field.id.clone()),
            name: field.name.clone(),
            help: field.help.clone(),
            kind: field.kind,
            choices: field.values.iter().map(choice).collect(),
            required: field.required,
            rare: field.rare,
            default: default.as_ref().map(typed).unwrap_or_default(),
            names_by_code: {
                let names = field.names_by_code.iter();
                names.map(|(code, name)| (code.clone(), name.clone())).collect()
            },
        }
    }

    /// Why it cannot be saved in this layer.
    #[must_use]
    pub fn problem(&self, layer: &Layer) -> Option<DraftProblem> {
        let others = layer.attributes.iter().filter(|it| Some(&it.id) != self.id.as_ref());
        let name = name_problem(&self.name, others.map(|field| field.name.as_str()));
        if name.is_some() {
            return name;
        }
        if !has_choices(self.kind) {
            let number = self.kind == AttributeKind::Number;
            let wrong = number && !is_number_or_empty(&self.default);
            return wrong.then_some(DraftProblem::NoNumber);
        }
        let scored = |choice: &ChoiceDraft| is_number_or_empty(&choice.score);
        if !self.choices.iter().all(scored) {
            return Some(DraftProblem::NoScore);
        }
        let names = self.choices.iter().map(|it| fold_for_search(it.name.trim()));
        let names: Vec<_> = names.filter(|name| !name.is_empty()).collect();
        if names.is_empty() {
            return Some(DraftProblem::NoChoices);
        }
        let twice = names
            .iter()
            .enumerate()
            .any(|(at, name)| names.iter().take(at).any(|earlier| earlier == name));
        twice.then_some(DraftProblem::SameChoice)
    }
}

fn is_number_or_empty(typed: &str) -> bool {
    typed.trim().is_empty() || Numbers::Unknown.read(typed).is_some()
}

/// Whether a value is this choice, or has it among others.
fn chooses(value: &Value, id: &ChoiceId) -> bool {
    match value {
        Value::Choice { choice } => choice == id,
        Value::MultipleChoice { choices } => choices.contains(id),
        _ => false,
    }
}

/// A default as it is typed.
fn typed(value: &Value) -> String {
    match value {
        Value::Text { text } => text.clone(),
        Value::Number { number } => number.clone(),
        Value::YesNo { yes } => yes.to_string(),
        Value::Date(date) => date.text.clone(),
        Value::Money(money) => money.text.clone(),
        Value::Party(party) => party.text.clone(),
        Value::Choice { .. } | Value::MultipleChoice { .. } => String::new(),
    }
}

/// The default of a draft. `chosen` are the choices that new annotations get.
fn default_of(draft: &FieldDraft, mut chosen: Vec<ChoiceId>) -> Option<Value> {
    let typed = draft.default.trim().to_owned();
    let input = match draft.kind {
        AttributeKind::Choice => Input::Choice(chosen.pop()),
        AttributeKind::MultipleChoice => {
            let choices: SmallSet<ChoiceId> = chosen.into_iter().collect();
            return (!choices.is_empty()).then_some(Value::MultipleChoice { choices });
        }
        AttributeKind::Text => Input::Text(typed),
        AttributeKind::Number => Input::Number(typed),
        AttributeKind::YesNo => Input::YesNo(typed.parse().ok()),
        AttributeKind::Date => Input::DateText(typed),
        AttributeKind::Money => Input::MoneyText(typed),
        AttributeKind::Party => Input::PartyText(typed),
    };
    changed(None, input, &Metadata::default())
}

/// The codebook with the layer as in the draft, and its name.
pub(crate) fn with_layer(codebook: &Codebook, draft: &LayerDraft) -> Codebook {
    let mut codebook = codebook.clone();
    let name = draft.name.trim().to_owned();
    let known = draft.id.as_ref();
    match codebook.layers.iter_mut().find(|layer| Some(&layer.id) == known) {
        Some(place) => {
            let layer = Rc::make_mut(place);
            (layer.name, layer.paint, layer.exclusive) = (name, draft.paint, draft.exclusive);
        }
        None => {
            let taken = |id: &LayerId| codebook.layers.iter().any(|layer| layer.id == *id);
            let id = LayerId::from_name(&name, taken);
            let layer = Layer { exclusive: draft.exclusive, ..Layer::new(id, name, draft.paint) };
            codebook.layers.push(Rc::new(layer));
        }
    }
    codebook
}

/// The codebook with the field as in the draft. Ids of choices stay, and ids that were used in an
/// earlier state are not used again.
pub(crate) fn with_field(open: &Open, layer_id: &LayerId, draft: FieldDraft) -> Codebook {
    let mut codebook = (*open.project.codebook).clone();
    let earlier: Vec<AttributeDefinition> = {
        let books = open.project.archive.values();
        let layers = books.filter_map(|book| book.layer(layer_id));
        layers.flat_map(|layer| layer.attributes.iter().cloned()).collect()
    };
    let Some(place) = codebook.layers.iter_mut().find(|layer| layer.id == *layer_id) else {
        return codebook;
    };
    let layer = Rc::make_mut(place);
    let name = draft.name.trim().to_owned();
    let at = layer.attributes.iter().position(|field| Some(&field.id) == draft.id.as_ref());
    let old = at.and_then(|at| layer.attributes.get(at)).cloned();
    let old = old.unwrap_or_else(|| {
        let is_here = |id: &AttributeId| layer.attribute(id).is_some();
        let was_here = |id: &AttributeId| earlier.iter().any(|field| field.id == *id);
        let id = AttributeId::from_name(&name, |id| is_here(id) || was_here(id));
        AttributeDefinition::new(id, name.clone(), draft.kind)
    });
    let used: Vec<ChoiceId> = {
        let states = earlier.iter().filter(|field| field.id == old.id);
        states.flat_map(|field| field.values.iter().map(|choice| choice.id.clone())).collect()
    };
    let (values, chosen) = if has_choices(draft.kind) {
        choices(&old.values, &draft.choices, used)
    } else {
        (Vec::new(), Vec::new())
    };
    let default = default_of(&draft, chosen);
    let mut field = AttributeDefinition {
        name,
        help: draft.help.trim().to_owned(),
        kind: draft.kind,
        values,
        required: draft.required,
        rare: draft.rare && !draft.required,
        names_by_code: {
            let names = draft.names_by_code.into_iter();
            let names = names.map(|(code, name)| (code, name.trim().to_owned()));
            names.filter(|(_, name)| !name.is_empty()).collect()
        },
        ..old
    };
    field.set_default_value(default.as_ref());
    match at.and_then(|at| layer.attributes.get_mut(at)) {
        Some(place) => *place = field,
        None => layer.attributes.push(field),
    }
    codebook
}

/// The choices of drafts with a name, and those that new annotations get. `used` are the ids that new
/// ones do not get.
fn choices(
    old: &[Choice],
    drafts: &[ChoiceDraft],
    mut used: Vec<ChoiceId>,
) -> (Vec<Choice>, Vec<ChoiceId>) {
    used.extend(old.iter().map(|choice| choice.id.clone()));
    let (mut choices, mut chosen) = (Vec::new(), Vec::new());
    for draft in drafts {
        let name = draft.name.trim().to_owned();
        if name.is_empty() {
            continue;
        }
        let known = old.iter().find(|choice| Some(&choice.id) == draft.id.as_ref());
        let known = known.cloned().unwrap_or_else(|| {
            let id = ChoiceId::from_name(&name, |id| used.contains(id));
            used.push(id.clone());
            Choice::new(id, name.clone())
        });
        let mut choice = Choice { name, help: draft.help.trim().to_owned(), ..known };
        choice.set_score(Numbers::Unknown.read(&draft.score));
        if draft.is_default {
            chosen.push(choice.id.clone());
        }
        choices.push(choice);
    }
    (choices, chosen)
}

/// The codebook without a field.
pub(crate) fn without_field(codebook: &Codebook, layer: &LayerId, field: &AttributeId) -> Codebook {
    let mut codebook = codebook.clone();
    if let Some(place) = codebook.layers.iter_mut().find(|it| it.id == *layer) {
        Rc::make_mut(place).attributes.retain(|it| it.id != *field);
    }
    codebook
}

/// Moves the item at `at` one place on, or back. Returns whether it could be moved.
fn moved<T>(items: &mut [T], at: Option<usize>, on: bool) -> bool {
    let to = at.and_then(|at| if on { at.checked_add(1) } else { at.checked_sub(1) });
    match (at, to) {
        (Some(at), Some(to)) if to < items.len() => {
            items.swap(at, to);
            true
        }
        _ => false,
    }
}

/// The codebook with a field one place further down, or up.
pub(crate) fn with_field_moved(
    codebook: &Codebook,
    layer: &LayerId,
    field: &AttributeId,
    on: bool,
) -> Option<Codebook> {
    let mut codebook = codebook.clone();
    let place = codebook.layers.iter_mut().find(|it| it.id == *layer)?;
    let fields = &mut Rc::make_mut(place).attributes;
    let at = fields.iter().position(|it| it.id == *field);
    moved(fields, at, on).then_some(codebook)
}

/// The codebook with a layer one place further down, or up.
pub(crate) fn with_layer_moved(codebook: &Codebook, layer: &LayerId, on: bool) -> Option<Codebook> {
    let mut codebook = codebook.clone();
    let at = codebook.layers.iter().position(|it| it.id == *layer);
    moved(&mut codebook.layers, at, on).then_some(codebook)
}

/// The codebook without a layer that has no codes; `None` if it has some or is the only one.
#[must_use]
pub fn without_layer(codebook: &Codebook, layer: &LayerId) -> Option<Codebook> {
    let used = codebook.codes.iter().any(|code| code.layer == *layer);
    if used || codebook.layers.len() < 2 {
        return None;
    }
    let mut codebook = codebook.clone();
    codebook.layers.retain(|it| it.id != *layer);
    Some(codebook)
}
