//! Recorded values that do not fit a changed codebook: what they are, and what becomes of them.
//!
//! The user decides for each field. Nothing is lost without being asked: what cannot be turned into
//! the new kind is kept in the note.

#[cfg(test)]
mod tests;
mod turning;

use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Choice, Codebook};
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Stamp, Timestamp};
use annotator_core::project::id::{AnnotatorId, AttributeId, ChoiceId, CodeId, LayerId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Attribute, Value};
use annotator_core::small_map::{SmallMap, SmallSet};

use crate::codebook::recoding::joined_notes;

pub use turning::{YesNo, text_of, turned};

/// A field of a layer.
pub type FieldId = (LayerId, AttributeId);

/// How many different values are shown of a field.
const SAMPLES: usize = 3;

/// Values of a field that do not fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    pub field: FieldId,
    /// The name of the field, as it was.
    pub name: String,
    pub why: Misfitting,
    /// How many values do not fit.
    pub values: usize,
    /// How many of them are other people's.
    pub of_others: usize,
    /// How many of them can be turned into the new kind.
    pub turned: usize,
    /// The codes of the annotations, with how many values each has. In the codebook's order.
    pub codes: Vec<(String, usize)>,
    /// Some of the values in words.
    pub samples: Vec<String>,
}

/// Why values do not fit.
#[derive(Clone, Debug, PartialEq)]
pub enum Misfitting {
    /// The field is gone.
    FieldGone,
    /// The field has values of this kind.
    OtherKind(AttributeKind),
    /// Choices are gone. These are left.
    ChoiceGone(Vec<Choice>),
}

/// What becomes of the values of a field that do not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are turned into the new kind; what cannot be turned goes into the note.
    Turn,
    /// They become this choice.
    Replace(ChoiceId),
    /// They go into the note as text.
    Note,
    /// They are removed.
    Remove,
}

/// What becomes of the values of each field. Fields that are not named keep theirs in the note.
pub type Fates = SmallMap<FieldId, Fate>;

/// A value that does not fit.
struct Found<'a> {
    statement: &'a Rc<Statement>,
    annotation: &'a Rc<Annotation>,
    layer: &'a LayerId,
    old: &'a AttributeDefinition,
    new: Option<&'a AttributeDefinition>,
    attribute: &'a Attribute,
}

/// The values that do not fit `after`, annotation by annotation.
fn found<'a>(project: &'a Project, after: &'a Codebook) -> Vec<Found<'a>> {
    let mut all = Vec::new();
    for statement in &project.statements {
        let Some(set) = project.annotations.get(&statement.id) else { continue };
        for annotation in set.iter() {
            let Some(layer) = project.codebook.layer_of(&annotation.code) else { continue };
            let new_layer = after.layer_of(&annotation.code);
            for (id, attribute) in &annotation.attributes {
                let Some(old) = layer.attribute(id) else { continue };
                let new = new_layer.and_then(|layer| layer.attribute(id));
                if new.is_none_or(|new| attribute.value.check(new).is_err()) {
                    let layer = &layer.id;
                    all.push(Found { statement, annotation, layer, old, new, attribute });
                }
            }
        }
    }
    all
}

/// The values that do not fit `after`, field by field in the codebook's order.
#[must_use]
pub fn misfits(project: &Project, after: &Codebook, me: AnnotatorId, words: &YesNo) -> Vec<Misfit> {
    let mut fields: SmallMap<FieldId, (Misfit, SmallMap<CodeId, usize>)> = SmallMap::new();
    for it in found(project, after) {
        let id = (it.layer.clone(), it.old.id.clone());
        let (misfit, codes) = fields.entry_or_insert_with(id, || (empty(&it), SmallMap::new()));
        misfit.values += 1;
        misfit.of_others += usize::from(it.annotation.annotator != me);
        misfit.turned += usize::from(it.turned(words).is_some());
        *codes.entry_or_default(it.annotation.code.clone()) += 1;
        let sample = text_of(&it.attribute.value, it.old, words);
        if misfit.samples.len() < SAMPLES && !misfit.samples.contains(&sample) {
            misfit.samples.push(sample);
        }
    }
    let mut all = Vec::new();
    for layer in &project.codebook.layers {
        for field in &layer.attributes {
            let found = fields.remove(&(layer.id.clone(), field.id.clone()));
            let Some((mut misfit, codes)) = found else { continue };
            let count = |code: &Rc<_>| counted(code, &codes);
            misfit.codes = project.codebook.codes.iter().filter_map(count).collect();
            all.push(misfit);
        }
    }
    all
}

fn counted(
    code: &Rc<annotator_core::codebook::Code>,
    codes: &SmallMap<CodeId, usize>,
) -> Option<(String, usize)> {
    Some((code.name.clone(), *codes.get(&code.id)?))
}

fn empty(it: &Found) -> Misfit {
    let why = match it.new {
        None => Misfitting::FieldGone,
        Some(new) if new.kind != it.old.kind => Misfitting::OtherKind(new.kind),
        Some(new) => Misfitting::ChoiceGone(new.values.clone()),
    };
    Misfit {
        field: (it.layer.clone(), it.old.id.clone()),
        name: it.old.name.clone(),
        why,
        values: 0,
        of_others: 0,
        turned: 0,
        codes: Vec::new(),
        samples: Vec::new(),
    }
}

impl Found<'_> {
    fn turned(&self, words: &YesNo) -> Option<Value> {
        let new = self.new?;
        turned(&self.attribute.value, self.old, new, &self.statement.metadata, words)
    }

    /// The value as it becomes, and whether the old one goes into the note.
    fn after(&self, fate: &Fate, words: &YesNo) -> (Option<Value>, bool) {
        match fate {
            Fate::Turn => {
                let value = self.turned(words);
                let kept = value.is_none();
                (value, kept)
            }
            Fate::Replace(choice) => (self.replaced(Some(choice)), false),
            Fate::Note => (self.replaced(None), true),
            Fate::Remove => (self.replaced(None), false),
        }
    }

    /// The value with this choice in place of those that are gone. Of several choices, the others
    /// stay.
    fn replaced(&self, by: Option<&ChoiceId>) -> Option<Value> {
        let new = self.new?;
        let listed = |id: &ChoiceId| new.values.iter().any(|choice| choice.id == *id);
        let by = by.filter(|id| listed(id));
        let value = match (&self.attribute.value, new.kind) {
            (Value::Choice { .. }, AttributeKind::Choice) => Value::Choice { choice: by?.clone() },
            (Value::MultipleChoice { choices }, AttributeKind::MultipleChoice) => {
                let stay = choices.iter().filter(|id| listed(id)).chain(by).cloned();
                let choices: SmallSet<ChoiceId> = stay.collect();
                if choices.is_empty() {
                    return None;
                }
                Value::MultipleChoice { choices }
            }
            _ => return None,
        };
        value.check(new).is_ok().then_some(value)
    }
}

/// The edits that replace the codebook, with what becomes of values that do not fit it.
#[must_use]
pub fn fitted(
    project: &Project,
    after: &Rc<Codebook>,
    fates: &Fates,
    now: Timestamp,
    words: &YesNo,
) -> Vec<Edit> {
    let stamp = Stamp { modified: now, revision: after.revision() };
    let (mut before, mut later) = (Vec::new(), Vec::new());
    let mut notes: Vec<(&Rc<Annotation>, String)> = Vec::new();
    for it in found(project, after) {
        let change = |change| Edit::ChangeAnnotation {
            statement: it.statement.id,
            annotation: it.annotation.id,
            change,
            stamp,
        };
        let field = &it.old.id;
        let fate = fates.get(&(it.layer.clone(), field.clone())).unwrap_or(&Fate::Note);
        let (value, kept) = it.after(fate, words);
        before.push(change(AnnotationChange::SetAttribute(field.clone(), None)));
        if let Some(value) = value {
            let attribute = Attribute { value, ..it.attribute.clone() };
            later.push(change(AnnotationChange::SetAttribute(field.clone(), Some(attribute))));
        }
        if kept {
            let name = project.codebook.field_name(it.old, &it.annotation.code);
            let line = format!("{name}: {}", text_of(&it.attribute.value, it.old, words));
            match notes.last_mut() {
                Some((last, note)) if last.id == it.annotation.id => {
                    *note = joined_notes(note, &line);
                }
                _ => notes.push((it.annotation, joined_notes(&it.annotation.note, &line))),
            }
        }
    }
    before.push(Edit::ReplaceCodebook { codebook: Rc::clone(after) });
    before.extend(later);
    before.extend(notes.into_iter().map(|(annotation, note)| Edit::ChangeAnnotation {
        statement: annotation.statement,
        annotation: annotation.id,
        change: AnnotationChange::SetNote(note),
        stamp,
    }));
    before
}
