//! Imports the file of another program into a project. The user maps the file's codes to ours; the
//! result is a list of edits. What does not fit is listed.

use std::rc::Rc;

use uuid::Uuid;

use super::place::{Misplaced, Passage, Placed, PlacedText};
use crate::shared::attributes::{value_of, words_of};
use annotator_core::codebook::{AttributeDefinition, COLOUR_SLOTS, Code, Codebook, Layer};
use annotator_core::edit::Edit;
use annotator_core::edit::batch::Batch;
use annotator_core::exchange::import::{
    AttributeChoice, CodeChoice, FoundCode, LeftOut, WhyLeftOut,
};
use annotator_core::exchange::imported::{Imported, ImportedAnnotation, ImportedCode};
use annotator_core::phrases::fold::fold;
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::hash::{RevisionId, Sha256};
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, CodeId, LayerId, Slug, StatementId,
};
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::project::value::Attribute;
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::{SmallMap, SmallSet};

/// The user's choices for a file.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// What each of its codes becomes, by its key. A code that is missing here is left out.
    pub codes: SmallMap<String, CodeChoice>,
    /// What each attribute that no layer has becomes, by its name. The values of one that is
    /// missing here go into the note.
    pub attributes: SmallMap<String, AttributeChoice>,
    /// Whether passages whose words are found in exactly one other place are put there.
    pub place_found: bool,
    /// Whether to remove the project's codes without annotations, because the project is new.
    pub replace_codes: bool,
}

/// The result of an import.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// The edits, which form one undo step.
    pub edits: Vec<Edit>,
    /// How many statements are new.
    pub statements: usize,
    /// How many annotations are new.
    pub annotations: usize,
    /// What is not imported.
    pub left_out: Vec<LeftOut>,
}

/// The codes that a file defines or uses, each with the number of its annotations and a suggestion.
#[must_use]
pub fn codes_of(imported: &Imported, project: &Project) -> Vec<FoundCode> {
    let mut counts: SmallMap<&str, usize> = SmallMap::new();
    for annotation in &imported.annotations {
        *counts.entry_or_default(annotation.code.as_str()) += 1;
    }
    let defined: SmallSet<&str> = imported
        .codes
        .iter()
        .map(|code| code.key.as_str())
        .collect::<Vec<_>>()
        .into_iter()
        .collect();
    let known = imported.codes.iter().filter(|code| !code.group).map(|code| {
        let count = counts.get(code.key.as_str()).copied().unwrap_or_default();
        found_code(code, count, project)
    });
    let mut entries: Vec<FoundCode> = known.collect();
    for (key, count) in &counts {
        if !defined.contains(key) {
            let layer = imported.annotations.iter().find(|annotation| annotation.code == **key);
            let code = ImportedCode {
                key: (*key).to_owned(),
                name: (*key).to_owned(),
                layer: layer.and_then(|annotation| annotation.layer.clone()),
                ..ImportedCode::default()
            };
            entries.push(found_code(&code, *count, project));
        }
    }
    entries
}

/// The attributes of a file that no layer has, with the number of their values.
#[must_use]
pub fn attributes_of(imported: &Imported, project: &Project) -> Vec<(String, usize)> {
    let known = |name: &str| {
        let layers = project.codebook.layers.iter();
        layers.flat_map(|layer| &layer.attributes).any(|attribute| is_called(attribute, name))
    };
    let mut counts: SmallMap<&str, usize> = SmallMap::new();
    let all = imported.annotations.iter().flat_map(|annotation| &annotation.attributes);
    for attribute in all.filter(|attribute| !known(&attribute.name)) {
        *counts.entry_or_default(attribute.name.as_str()) += 1;
    }
    counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

fn is_called(attribute: &AttributeDefinition, name: &str) -> bool {
    attribute.id.as_str() == name || alike(&attribute.name, name)
}

fn found_code(code: &ImportedCode, count: usize, project: &Project) -> FoundCode {
    let same = |known: &&Rc<Code>| {
        known.selectable
            && (known.id.as_str() == code.key
                || alike(&known.name, &code.name)
                || alike(&known.name, &code.key))
    };
    let known = project.codebook.codes.iter().find(same);
    let suggestion = match known {
        Some(known) => CodeChoice::Known(known.id.clone()),
        None => CodeChoice::New(layer_for(code.layer.as_deref(), &project.codebook)),
    };
    FoundCode { key: code.key.clone(), name: code.name.clone(), count, suggestion }
}

fn alike(one: &str, other: &str) -> bool {
    let folded =
        |text: &str| -> String { fold(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    let one = folded(one);
    !one.is_empty() && one == folded(other)
}

/// The layer with this id or name, or else the first one.
fn layer_for(name: Option<&str>, codebook: &Codebook) -> Option<LayerId> {
    let named = name.and_then(|name| {
        let fits = |layer: &&Rc<Layer>| layer.id.as_str() == name || alike(&layer.name, name);
        codebook.layers.iter().find(fits)
    });
    named.or(codebook.layers.first()).map(|layer| layer.id.clone())
}

/// The edits that import a file.
#[must_use]
pub fn merge(
    imported: &Imported,
    placed: &Placed,
    project: &Project,
    choices: &Choices,
    now: Timestamp,
) -> Merged {
    let mut work = Work {
        project: project.clone(),
        merged: Merged::default(),
        seed: seed_of(imported, project),
        annotators: SmallMap::new(),
        codes: SmallMap::new(),
        now,
        batch: Batch::default(),
    };
    work.list_unread(imported);
    work.add_codes(imported, choices);
    let statements = work.add_statements(imported, placed);
    work.add_annotations(imported, placed, choices, &statements);
    if choices.replace_codes {
        work.remove_unused(project);
    }
    work.merged
}

struct Work {
    /// The project with all edits made so far.
    project: Project,
    merged: Merged,
    /// New ids are derived from it, so importing the same file into the same project again gives
    /// the same ids.
    seed: Uuid,
    annotators: SmallMap<String, AnnotatorId>,
    codes: SmallMap<String, CodeId>,
    now: Timestamp,
    batch: Batch,
}

fn seed_of(imported: &Imported, project: &Project) -> Uuid {
    let json = serde_json::to_string(imported).unwrap_or_default();
    Uuid::new_v5(&project.id.0, Sha256::of(json.as_bytes()).to_string().as_bytes())
}

impl Work {
    /// Makes an edit if it is possible. Returns whether it was.
    fn make(&mut self, edit: Edit) -> bool {
        let made = self.batch.apply(&edit, &mut self.project).is_ok();
        if made {
            self.merged.edits.push(edit);
        }
        made
    }

    fn uuid(&self, kind: &str, name: &str) -> Uuid {
        Uuid::new_v5(&self.seed, format!("{kind} {name}").as_bytes())
    }

    fn leave_out(&mut self, place: &str, what: &str, reason: WhyLeftOut) {
        let (place, what) = (place.to_owned(), what.to_owned());
        self.merged.left_out.push(LeftOut { place, what, reason });
    }

    fn list_unread(&mut self, imported: &Imported) {
        for unread in &imported.left_out {
            self.leave_out(&unread.place, &unread.what, WhyLeftOut::Unread(unread.reason));
        }
    }

    fn add_codes(&mut self, imported: &Imported, choices: &Choices) {
        for entry in codes_of(imported, &self.project.clone()) {
            match choices.codes.get(&entry.key) {
                Some(CodeChoice::Known(id)) => {
                    self.codes.insert(entry.key, id.clone());
                }
                Some(CodeChoice::New(layer)) => self.add_code(imported, entry, layer.as_ref()),
                Some(CodeChoice::LeaveOut) | None => {}
            }
        }
    }

    fn add_code(&mut self, imported: &Imported, entry: FoundCode, layer: Option<&LayerId>) {
        let Some(layer) = layer.cloned() else { return };
        let codebook = &self.project.codebook;
        let source = imported.codes.iter().find(|code| code.key == entry.key);
        let id = Slug::from_name(&entry.name, |id| codebook.code(id).is_some());
        let parent = source
            .and_then(|code| self.codes.get(code.parent.as_deref()?))
            .filter(|id| codebook.code(id).is_some_and(|parent| parent.layer == layer));
        let at = codebook.codes.len();
        let slot = u8::try_from(at % usize::from(COLOUR_SLOTS)).unwrap_or_default();
        let name = if entry.name.trim().is_empty() { id.to_string() } else { entry.name };
        let code = Code {
            parent: parent.cloned(),
            definition: source.map(|code| code.definition.clone()).unwrap_or_default(),
            slot,
            ..Code::new(id.clone(), layer, name)
        };
        if self.make(Edit::AddCode { at, code: Rc::new(code) }) {
            self.codes.insert(entry.key, id);
        }
    }

    /// The statement for each text of the file.
    fn add_statements(&mut self, imported: &Imported, placed: &Placed) -> Vec<Option<StatementId>> {
        let mut found = Vec::new();
        for (at, (source, placed)) in imported.texts.iter().zip(&placed.texts).enumerate() {
            let id = match placed {
                PlacedText::There(statement) => Some(statement.id),
                PlacedText::Missing => None,
                PlacedText::New(text, provenance) => {
                    let there = with_sha256(&self.project.statements, text.sha256());
                    let there = there.map(|other| other.id);
                    there.or_else(|| {
                        let id = StatementId(self.uuid("statement", &at.to_string()));
                        let mut metadata = source.metadata.clone();
                        if metadata.title.is_empty() {
                            metadata.title.clone_from(&source.name);
                        }
                        let statement = Rc::new(Statement {
                            metadata,
                            ..Statement::new(id, Rc::clone(text), provenance.clone())
                        });
                        let at = self.project.statements.len();
                        let edit = Edit::AddStatement { at, statement, annotations: Vec::new() };
                        let made = self.make(edit);
                        self.merged.statements += usize::from(made);
                        made.then_some(id)
                    })
                }
            };
            found.push(id);
        }
        found
    }

    fn add_annotations(
        &mut self,
        imported: &Imported,
        placed: &Placed,
        choices: &Choices,
        statements: &[Option<StatementId>],
    ) {
        let mut coming: SmallMap<StatementId, Vec<Rc<Annotation>>> = SmallMap::new();
        let mut claims = SmallSet::new();
        for (at, (source, passage)) in imported.annotations.iter().zip(&placed.passages).enumerate()
        {
            let passage = match passage {
                Err(Misplaced::Elsewhere(spans)) if choices.place_found => {
                    let evidence_lost = source.attributes.iter().map(|it| it.evidence.len()).sum();
                    let evidence = Vec::new();
                    Ok(Passage { spans: spans.clone(), evidence, evidence_lost })
                }
                other => other.clone(),
            };
            let statement = statements.get(source.text).copied().flatten();
            match self.annotation(at, source, passage, statement, choices) {
                Ok(annotation) if !claims.insert((annotation.statement, annotation.claim())) => {
                    self.leave_out(&source.id, &quote_of(source), WhyLeftOut::SameThere);
                }
                Ok(annotation) => {
                    coming.entry_or_default(annotation.statement).push(Rc::new(annotation));
                }
                Err(reason) => self.leave_out(&source.id, &quote_of(source), reason),
            }
        }
        for (statement, annotations) in coming.into_iter() {
            let count = annotations.len();
            if self.make(Edit::AddAnnotations { statement, annotations }) {
                self.merged.annotations += count;
            }
        }
    }

    fn annotation(
        &mut self,
        at: usize,
        source: &ImportedAnnotation,
        passage: Result<Passage, Misplaced>,
        statement: Option<StatementId>,
        choices: &Choices,
    ) -> Result<Annotation, WhyLeftOut> {
        let passage = passage.map_err(|misplaced| why(&misplaced))?;
        let statement = statement.ok_or(WhyLeftOut::NoText)?;
        let text = self.project.statement(statement).map(|it| it.text.sha256());
        let text = text.ok_or(WhyLeftOut::NoText)?;
        let code = self.codes.get(source.code.as_str()).cloned().ok_or(WhyLeftOut::CodeLeftOut)?;
        let created = source.created.unwrap_or(self.now);
        // A codebook that is not in the archive cannot be looked up.
        let known = |revision: &RevisionId| self.project.archive.contains_key(revision);
        let revision = source.revision.filter(known).unwrap_or(self.project.revision);
        let (attributes, lines) = self.attributes(source, &passage, choices);
        let note =
            std::iter::once(source.note.clone()).filter(|note| !note.is_empty()).chain(lines);
        let note = note.collect::<Vec<_>>().join("\n");
        let own = Uuid::try_parse(&source.id).ok().map(AnnotationId);
        let fresh = AnnotationId(self.uuid("annotation", &at.to_string()));
        let taken =
            |id: AnnotationId| self.project.annotations.values().any(|set| set.get(id).is_some());
        let annotation = Annotation {
            id: own.filter(|id| !taken(*id)).unwrap_or(fresh),
            statement,
            text,
            code,
            attributes,
            spans: passage.spans,
            note,
            confidence: source.confidence,
            annotator: self.annotator(source.annotator.as_deref().unwrap_or_default()),
            created,
            stamp: Stamp { modified: source.modified.unwrap_or(created), revision },
            origin: source.origin.unwrap_or(Origin::Imported),
        };
        let set = self.project.annotations_of(statement);
        if set.with_claim(&annotation.claim()).is_some() {
            return Err(WhyLeftOut::SameThere);
        }
        Ok(annotation)
    }

    /// The attributes to record, and lines for the note about those that cannot be recorded.
    fn attributes(
        &mut self,
        source: &ImportedAnnotation,
        passage: &Passage,
        choices: &Choices,
    ) -> (SmallMap<AttributeId, Attribute>, Vec<String>) {
        let (mut attributes, mut lines) = (SmallMap::new(), Vec::new());
        let code = self.codes.get(source.code.as_str());
        let layer = code.and_then(|code| self.project.codebook.layer_of(code)).cloned();
        for (at, attribute) in source.attributes.iter().enumerate() {
            let choice = choices.attributes.get(attribute.name.as_str()).cloned();
            let choice = choice.unwrap_or_default();
            let defined = layer.as_ref().and_then(|layer| match &choice {
                AttributeChoice::Known(id) => layer.attribute(id),
                _ => layer.attributes.iter().find(|known| is_called(known, &attribute.name)),
            });
            let value = defined.and_then(|definition| value_of(&attribute.value, definition));
            let evidence = passage.evidence.get(at).cloned().unwrap_or_default();
            match (defined, value, choice) {
                (Some(definition), Some(value), _) => {
                    let attribute = Attribute { value, evidence, proposed: attribute.proposed };
                    attributes.insert(definition.id.clone(), attribute);
                }
                (None, _, AttributeChoice::LeaveOut) => {
                    self.leave_out(&source.id, &attribute.name, WhyLeftOut::AttributeLeftOut);
                }
                (defined, ..) => {
                    if defined.is_some() {
                        self.leave_out(&source.id, &attribute.name, WhyLeftOut::ValueDoesNotFit);
                    }
                    lines.push(format!("{}: {}", attribute.name, words_of(&attribute.value)));
                }
            }
        }
        if passage.evidence_lost > 0 {
            self.leave_out(&source.id, &quote_of(source), WhyLeftOut::EvidenceLost);
        }
        (attributes, lines)
    }

    /// The annotator with this name or id, who is added if unknown.
    fn annotator(&mut self, name: &str) -> AnnotatorId {
        if let Some(known) = self.annotators.get(name) {
            return *known;
        }
        let fits = |annotator: &&Annotator| {
            annotator.id.to_string() == name || (annotator.name == name && !name.is_empty())
        };
        let known = self.project.annotators.iter().find(fits).map(|annotator| annotator.id);
        let id = known.unwrap_or_else(|| {
            let id = AnnotatorId(self.uuid("annotator", name));
            let kind = AnnotatorKind::Imported;
            self.make(Edit::AddAnnotator {
                annotator: Annotator { id, name: name.to_owned(), kind },
            });
            id
        });
        self.annotators.insert(name.to_owned(), id);
        id
    }

    /// Removes the codes that the project started with and that are not used.
    fn remove_unused(&mut self, before: &Project) {
        let used: SmallSet<&CodeId> = self.codes.values().collect::<Vec<_>>().into_iter().collect();
        let unused = before.codebook.codes.iter().rev().filter(|code| !used.contains(&&code.id));
        let unused: Vec<CodeId> = unused.map(|code| code.id.clone()).collect();
        for code in unused {
            // The edit fails for a code that has annotations or other codes below it, so it stays.
            self.make(Edit::RemoveCode { code });
        }
    }
}

/// The words of an annotation's passage, for people.
fn quote_of(source: &ImportedAnnotation) -> String {
    let quotes = source.parts.iter().filter_map(|part| part.quote.as_deref());
    let quotes = quotes.collect::<Vec<_>>().join(" … ");
    if quotes.is_empty() { source.code.clone() } else { quotes }
}

fn why(misplaced: &Misplaced) -> WhyLeftOut {
    match misplaced {
        Misplaced::NoText => WhyLeftOut::NoText,
        Misplaced::NoPassage => WhyLeftOut::NoPassage,
        Misplaced::Outside => WhyLeftOut::Outside,
        Misplaced::OtherWords { found, places } => {
            WhyLeftOut::OtherWords { found: found.clone(), places: *places }
        }
        Misplaced::Elsewhere(_) => WhyLeftOut::Elsewhere,
    }
}

#[cfg(test)]
mod tests;
