//! Changes to annotations in the table, one or many in one step.

use std::rc::Rc;

use super::TagId;
use crate::codebook::recoding::joined_notes;
use crate::coding::form::{Input, changed};
use crate::coding::{in_the_way, not_offered, unfit_attributes};
use crate::model::Open;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::edit::history::StepKind;
use annotator_core::edit::{AnnotationChange, Edit};
use annotator_core::project::annotation::{Annotation, Claim, Confidence, Origin, Stamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, AttributeId, CodeId, LayerId};
use annotator_core::project::value::Attribute;
use annotator_core::small_map::SmallMap;

/// A change to annotations.
#[derive(Clone, Debug, PartialEq)]
pub enum TagChange {
    /// Gives them another code.
    Recode(CodeId),
    /// Gives their passages a further code, under the user's own name.
    AddCode(CodeId),
    Confidence(Option<Confidence>),
    /// Sets or clears a field of those in a layer.
    Field(LayerId, AttributeId, Option<Input>),
    /// Replaces the note.
    Note(String),
    /// Appends to the notes.
    AddNote(String),
    Remove,
}

/// What was done to many annotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagsChanged {
    pub did: TagsDid,
    /// How many were changed, made or removed.
    pub tags: usize,
    /// How many of them became equal to another one and were joined with it.
    pub joined: usize,
    /// How many are other people's and were left alone.
    pub others: usize,
    /// How many cannot be changed like this, because their layer allows one code on a passage or does
    /// not have the field.
    pub unfit: usize,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TagsDid {
    /// They got this code.
    Recoded(String),
    /// Their passages got this code, too.
    AddedCode(String),
    SetConfidence,
    /// This field was set.
    SetField(String),
    Noted,
    Removed,
}

/// The edits of a change, and what to report.
#[derive(Debug, Default)]
struct Planned {
    edits: Vec<Edit>,
    tags: usize,
    joined: usize,
    unfit: usize,
}

impl Work<'_> {
    /// Changes annotations in one step. Other people's stay as they are.
    pub(super) fn change_tags(&mut self, ids: &[TagId], change: &TagChange) {
        if !self.may_change() {
            return;
        }
        let (Some(stamp), Some(open)) = (self.stamp(), &self.model.open) else { return };
        let tags: Vec<_> = found(open, ids);
        let adds = matches!(change, TagChange::AddCode(_));
        let (own, others): (Vec<_>, Vec<_>) =
            tags.into_iter().partition(|it| adds || open.is_own(it));
        if own.is_empty() {
            if let Some(other) = others.first() {
                let reason = self.others_reason(other.annotator);
                self.say(reason);
            }
            return;
        }
        let Some((kind, did)) = named(open, change) else { return };
        if let Some(reason) = given(open, change).and_then(not_offered) {
            return self.say(reason);
        }
        let ports = &mut *self.ports;
        let plan = plan(open, &own, change, stamp, &mut || AnnotationId(ports.uuid()));
        let detail = match &did {
            TagsDid::Recoded(name) | TagsDid::AddedCode(name) | TagsDid::SetField(name) => name,
            TagsDid::SetConfidence | TagsDid::Noted | TagsDid::Removed => &one_code(open, &own),
        };
        let detail = detail.clone();
        let Planned { edits, tags, joined, unfit } = plan;
        let alone = ids.len() == 1;
        if !edits.is_empty() && !self.perform_or_say(kind, detail, edits) {
            return;
        }
        let said = TagsChanged { did, tags, joined, others: others.len(), unfit };
        if !alone || joined + unfit > 0 || matches!(change, TagChange::Remove) {
            self.say(Reason::TagsChanged(Box::new(said)));
        }
        if matches!(change, TagChange::Remove) {
            self.leave_tags(ids);
        }
    }
}

/// The annotations with these ids, statement by statement in text order.
fn found(open: &Open, ids: &[TagId]) -> Vec<Rc<Annotation>> {
    let mut wanted: SmallMap<_, Vec<AnnotationId>> = SmallMap::new();
    for (statement, id) in ids {
        wanted.entry_or_default(*statement).push(*id);
    }
    let mut all = Vec::with_capacity(ids.len());
    for (statement, ids) in &wanted {
        let set = open.project.annotations_of(*statement);
        let mut tags: Vec<_> = ids.iter().filter_map(|id| set.get(*id).cloned()).collect();
        tags.sort_by(|one, other| one.order().cmp(&other.order()));
        tags.dedup_by_key(|tag| tag.id);
        all.append(&mut tags);
    }
    all
}

/// The step, and what it did; `None` if there is no such code or field.
fn named(open: &Open, change: &TagChange) -> Option<(StepKind, TagsDid)> {
    let codebook = &open.project.codebook;
    let name = |code: &CodeId| codebook.code(code).map(|code| code.name.clone());
    Some(match change {
        TagChange::Recode(code) => (StepKind::Recode, TagsDid::Recoded(name(code)?)),
        TagChange::AddCode(code) => (StepKind::Tag, TagsDid::AddedCode(name(code)?)),
        TagChange::Confidence(_) => (StepKind::SetConfidence, TagsDid::SetConfidence),
        TagChange::Field(layer, field, _) => {
            let definition = codebook.layer(layer)?.attribute(field)?;
            (StepKind::SetAttribute, TagsDid::SetField(definition.name.clone()))
        }
        TagChange::Note(_) | TagChange::AddNote(_) => (StepKind::SetNote, TagsDid::Noted),
        TagChange::Remove => (StepKind::Untag, TagsDid::Removed),
    })
}

/// The code that the tags get.
fn given<'a>(open: &'a Open, change: &TagChange) -> Option<&'a Code> {
    let (TagChange::Recode(code) | TagChange::AddCode(code)) = change else { return None };
    open.project.codebook.code(code).map(Rc::as_ref)
}

/// The name of the code that all have; empty if they have several.
fn one_code(open: &Open, tags: &[Rc<Annotation>]) -> String {
    let Some(first) = tags.first() else { return String::new() };
    let same = tags.iter().all(|tag| tag.code == first.code);
    let code = open.project.codebook.code(&first.code).filter(|_| same);
    code.map(|code| code.name.clone()).unwrap_or_default()
}

fn plan(
    open: &Open,
    tags: &[Rc<Annotation>],
    change: &TagChange,
    stamp: Stamp,
    new_id: &mut dyn FnMut() -> AnnotationId,
) -> Planned {
    let mut plan = Planned::default();
    let codebook = &open.project.codebook;
    for tags in tags.chunk_by(|one, other| one.statement == other.statement) {
        let Some(first) = tags.first() else { continue };
        let set = open.project.annotations_of(first.statement);
        match change {
            TagChange::Recode(code) => {
                if let Some(code) = codebook.code(code) {
                    let mut recoding = Recoding { plan: &mut plan, codebook, set: &set, stamp };
                    recoding.recode(tags, code);
                }
            }
            TagChange::AddCode(code) => {
                if let Some(code) = codebook.code(code) {
                    let new = New { annotator: open.annotator, stamp };
                    plan.add_code(tags, code, codebook, &set, new, new_id);
                }
            }
            TagChange::Remove => {
                plan.tags += tags.len();
                plan.edits.push(Edit::RemoveAnnotations {
                    statement: first.statement,
                    annotations: tags.iter().map(|tag| tag.id).collect(),
                });
            }
            TagChange::Confidence(_)
            | TagChange::Field(..)
            | TagChange::Note(_)
            | TagChange::AddNote(_) => {
                for tag in tags {
                    plan.set(open, tag, change, stamp);
                }
            }
        }
    }
    plan
}

fn edit(tag: &Annotation, change: AnnotationChange, stamp: Stamp) -> Edit {
    Edit::ChangeAnnotation { statement: tag.statement, annotation: tag.id, change, stamp }
}

/// Who makes annotations, and when.
#[derive(Clone, Copy)]
struct New {
    annotator: AnnotatorId,
    stamp: Stamp,
}

impl Planned {
    /// Sets something of one annotation, if that changes it.
    fn set(&mut self, open: &Open, tag: &Annotation, change: &TagChange, stamp: Stamp) {
        let change = match change {
            TagChange::Confidence(confidence) if tag.confidence != *confidence => {
                AnnotationChange::SetConfidence(*confidence)
            }
            TagChange::Note(note) if tag.note != *note => AnnotationChange::SetNote(note.clone()),
            TagChange::AddNote(words) if !words.trim().is_empty() => {
                AnnotationChange::SetNote(joined_notes(&tag.note, words))
            }
            TagChange::Field(layer, field, input) => {
                let known = open.project.codebook.layer_of(&tag.code);
                if known.is_none_or(|it| it.id != *layer || it.attribute(field).is_none()) {
                    self.unfit += 1;
                    return;
                }
                let Some(value) = field_change(open, tag, field, input.as_ref()) else { return };
                AnnotationChange::SetAttribute(field.clone(), value)
            }
            _ => return,
        };
        self.tags += 1;
        self.edits.push(edit(tag, change, stamp));
    }

    /// Gives passages a further code.
    fn add_code(
        &mut self,
        tags: &[Rc<Annotation>],
        code: &Code,
        codebook: &Codebook,
        set: &AnnotationSet,
        new: New,
        new_id: &mut dyn FnMut() -> AnnotationId,
    ) {
        let mut made: Vec<Rc<Annotation>> = Vec::new();
        let attributes = codebook.default_values(&code.id);
        for tag in tags {
            let claim =
                Claim { spans: tag.spans.clone(), code: code.id.clone(), annotator: new.annotator };
            let again = made.iter().rev().take_while(|it| it.spans.start() == tag.spans.start());
            if set.with_claim(&claim).is_some() || again.into_iter().any(|it| it.claims(&claim)) {
                continue;
            }
            let own = |it: &Annotation| it.annotator == new.annotator;
            if in_the_way(codebook, set, code, &tag.spans, own).is_some()
                || (is_exclusive(codebook, code) && made.iter().any(|it| touch(it, tag)))
            {
                self.unfit += 1;
                continue;
            }
            made.push(Rc::new(Annotation {
                id: new_id(),
                code: code.id.clone(),
                attributes: attributes.clone(),
                note: String::new(),
                confidence: None,
                annotator: new.annotator,
                created: new.stamp.modified,
                stamp: new.stamp,
                origin: Origin::Manual,
                ..(**tag).clone()
            }));
        }
        let (Some(first), false) = (tags.first(), made.is_empty()) else { return };
        self.tags += made.len();
        self.edits.push(Edit::AddAnnotations { statement: first.statement, annotations: made });
    }
}

/// The new value of a field; `None` if it stays.
fn field_change(
    open: &Open,
    tag: &Annotation,
    field: &AttributeId,
    input: Option<&Input>,
) -> Option<Option<Attribute>> {
    let metadata = &open.project.statement(tag.statement)?.metadata;
    let old = tag.attributes.get(field);
    let value = input.and_then(|it| changed(old.map(|it| &it.value), it.clone(), metadata));
    if old.map(|old| &old.value) == value.as_ref() {
        return None;
    }
    let evidence = old.map(|old| old.evidence.clone()).unwrap_or_default();
    Some(value.map(|value| Attribute::new(value, evidence)))
}

fn is_exclusive(codebook: &Codebook, code: &Code) -> bool {
    codebook.layer(&code.layer).is_some_and(|layer| layer.exclusive)
}

fn touch(one: &Annotation, other: &Annotation) -> bool {
    other.spans.parts().iter().any(|part| one.spans.touch(*part))
}

/// Gives annotations of one statement another code.
struct Recoding<'a> {
    plan: &'a mut Planned,
    codebook: &'a Codebook,
    set: &'a AnnotationSet,
    stamp: Stamp,
}

impl Recoding<'_> {
    fn recode(&mut self, tags: &[Rc<Annotation>], target: &Code) {
        let exclusive = is_exclusive(self.codebook, target);
        // What the annotations with the new code are by now.
        let mut now: SmallMap<Claim, Rc<Annotation>> = SmallMap::new();
        for tag in tags.iter().filter(|tag| tag.code != target.id) {
            let claim = Claim { code: target.id.clone(), ..tag.claim() };
            if let Some(other) = now.get(&claim).or_else(|| self.set.with_claim(&claim)) {
                let other = Rc::clone(other);
                let joined = self.join(tag, &other, target);
                now.insert(claim, Rc::new(joined));
                continue;
            }
            let others = |it: &Annotation| it.id != tag.id && it.annotator == tag.annotator;
            if in_the_way(self.codebook, self.set, target, &tag.spans, others).is_some()
                || (exclusive && now.values().any(|it| touch(it, tag)))
            {
                self.plan.unfit += 1;
                continue;
            }
            let recoded = self.fitted(tag, target);
            self.write(tag, &recoded);
            self.plan.tags += 1;
            now.insert(claim, Rc::new(recoded));
        }
    }

    /// The annotation with the code, and with the values that fit its layer.
    fn fitted(&self, tag: &Annotation, target: &Code) -> Annotation {
        let mut fitted = Annotation { code: target.id.clone(), ..tag.clone() };
        let layer = self.codebook.layer(&target.layer).map(Rc::as_ref);
        for change in unfit_attributes(tag, layer) {
            if let AnnotationChange::SetAttribute(field, _) = change {
                fitted.attributes.remove(&field);
            }
        }
        fitted
    }

    /// Joins two annotations that would say the same: the older one stays, with both notes and with
    /// what only the other one says.
    fn join(&mut self, tag: &Annotation, other: &Annotation, target: &Code) -> Annotation {
        let fitted = self.fitted(tag, target);
        let tag_stays = (tag.created, tag.id) < (other.created, other.id);
        let (stays, goes) = if tag_stays { (&fitted, other) } else { (other, &fitted) };
        let before = if tag_stays { tag } else { other };
        let mut joined = stays.clone();
        joined.note = joined_notes(&stays.note, &goes.note);
        joined.confidence = stays.confidence.or(goes.confidence);
        for (field, attribute) in &goes.attributes {
            if !joined.attributes.contains_key(field) {
                joined.attributes.insert(field.clone(), attribute.clone());
            }
        }
        self.plan.edits.push(Edit::RemoveAnnotations {
            statement: goes.statement,
            annotations: vec![goes.id],
        });
        self.write(before, &joined);
        self.plan.tags += 1;
        self.plan.joined += 1;
        joined
    }

    /// Adds the edits that make one annotation like the other.
    fn write(&mut self, before: &Annotation, after: &Annotation) {
        let fields = before.attributes.keys().chain(after.attributes.keys());
        let mut changes: Vec<AnnotationChange> = Vec::new();
        let mut clearing: Vec<AnnotationChange> = Vec::new();
        let mut seen: Vec<&AttributeId> = Vec::new();
        for field in fields {
            let (old, new) = (before.attributes.get(field), after.attributes.get(field));
            if old == new || seen.contains(&field) {
                continue;
            }
            seen.push(field);
            let change = AnnotationChange::SetAttribute(field.clone(), new.cloned());
            if new.is_none() { clearing.push(change) } else { changes.push(change) }
        }
        // A value must fit the layer at each edit: what does not fit goes first, what is new last.
        let recode =
            (before.code != after.code).then(|| AnnotationChange::Recode(after.code.clone()));
        let note =
            (before.note != after.note).then(|| AnnotationChange::SetNote(after.note.clone()));
        let sure = (before.confidence != after.confidence)
            .then_some(AnnotationChange::SetConfidence(after.confidence));
        let all = clearing.into_iter().chain(recode).chain(changes).chain(note).chain(sure);
        let edits = all.map(|change| edit(before, change, self.stamp));
        self.plan.edits.extend(edits);
    }
}
