//! Assembles a project from a file, under one way of reading its numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::earlier;
use super::find::{MOST_SEARCHED, find};
use super::misfit::{LeftOut, LeftOutPart, Misfit, Reason, Remark, SpanProblem};
use super::offsets::{Counted, CountedLineEnds, Offsets};
use super::read::FileError;
use super::resolved::Resolved;
use super::shape::{
    AnnotationEntry, AttributeEntry, CodebookEntry, ProjectFile, SpanEntry, StatementEntry,
    ValueEntry, Zone,
};
use crate::codebook::Layer;
use crate::project::annotation::{Annotation, Claim, Stamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment;
use crate::project::foreign::{Foreign, ForeignPlace};
use crate::project::id::{AnnotationId, AttributeId, StatementId};
use crate::project::statement::{Layout, Statement};
use crate::project::value::{Attribute, Value};
use crate::project::{Project, ProjectProblem};
use crate::small_map::{SmallMap, SmallSet};
use crate::stored::layout::in_order;
use crate::text::Text;
use crate::text::span::{Span, Spans};
use crate::text::units::CharOffset;

/// How well a way of reading the numbers fits: the spans count first, then the texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// Spans that fit their quote.
    pub fitting: usize,
    /// Texts that fit their digest.
    pub digests: usize,
}

type Texts = SmallMap<StatementId, Counted>;

/// The texts of the file. If several statements have the same id, only the first counts.
fn texts(file: &ProjectFile, line_ends: CountedLineEnds) -> Texts {
    let mut texts = Texts::new();
    for statement in &file.statements {
        texts.entry_or_insert_with(statement.id, || {
            Counted::new(&statement.text, statement.sha256, line_ends)
        });
    }
    texts
}

fn spans_of(annotation: &AnnotationEntry) -> impl Iterator<Item = &SpanEntry> {
    let evidence = annotation.attributes.values().flat_map(|attribute| &attribute.evidence);
    annotation.spans.iter().chain(evidence.flatten())
}

pub(super) fn span_count(file: &ProjectFile) -> usize {
    file.annotations.iter().flat_map(spans_of).count()
}

/// How well one way of reading the numbers fits.
pub(super) fn score(file: &ProjectFile, way: Offsets) -> Score {
    let texts = texts(file, way.line_ends);
    let fitting = file.annotations.iter().map(|annotation| {
        let Some(text) = texts.get(&annotation.statement) else { return 0 };
        spans_of(annotation).filter(|span| text.locate(span, way.unit).is_ok()).count()
    });
    Score {
        fitting: fitting.sum(),
        digests: texts.values().filter(|text| text.digest_fits).count(),
    }
}

/// Assembles the project. What does not fit is left out and listed.
pub(super) fn assemble(
    file: &ProjectFile,
    offsets: Offsets,
    place_found: bool,
) -> Result<Resolved, FileError> {
    let texts = texts(file, offsets.line_ends);
    let mut remarks = Vec::new();
    let project = frame(file, &texts, &mut remarks)?;
    let statements = project.statements.iter().map(|it| (it.id, Rc::clone(it))).collect();
    let mut assembly = Assembly {
        statements,
        offsets,
        place_found,
        texts,
        project,
        left_out: Vec::new(),
        placed: BTreeSet::new(),
        searched: 0,
        sets: SmallMap::new(),
        ids: BTreeSet::new(),
        claims: BTreeMap::new(),
    };
    for entry in &file.annotations {
        match assembly.annotation(entry) {
            Ok(annotation) => assembly.keep(annotation, entry),
            Err(reason) => assembly.leave_out(entry, LeftOutPart::Annotation, reason),
        }
    }
    let Assembly { mut project, left_out, placed, ids, sets, .. } = assembly;
    project.annotations =
        sets.into_iter().map(|(id, list)| (id, Rc::new(AnnotationSet::new(list)))).collect();
    if let Some(problem) = project.problems().into_iter().next() {
        return Err(FileError::Invalid(problem));
    }
    let placed = placed.into_iter().filter(|id| ids.contains(id)).collect();
    Ok(Resolved { project, left_out, remarks, placed })
}

/// The project without annotations.
fn frame(
    file: &ProjectFile,
    texts: &Texts,
    remarks: &mut Vec<Remark>,
) -> Result<Project, FileError> {
    let mut archive = SmallMap::new();
    // Working out a revision takes long, so this is done once for each codebook.
    let mut keep = |entry: &CodebookEntry| {
        let codebook = Rc::new(entry.codebook());
        let revision = codebook.revision();
        if revision != entry.revision {
            remarks.push(Remark::OtherCodebook { title: entry.title.clone() });
        }
        archive.insert(revision, Rc::clone(&codebook));
        (codebook, revision)
    };
    file.earlier_codebooks.iter().for_each(|entry| drop(keep(entry)));
    let (codebook, revision) = keep(&file.codebook);
    if let Some(problem) = codebook.problems().into_iter().next() {
        return Err(FileError::Invalid(ProjectProblem::Codebook(problem)));
    }
    let mut foreign = Foreign::default();
    foreign.keep(ForeignPlace::File, file.foreign.clone());
    foreign.keep(ForeignPlace::Project, file.project.foreign.clone());
    let mut project = Project {
        id: file.project.id,
        name: file.project.name.clone(),
        revision,
        codebook,
        annotators: Vec::new(),
        statements: Vec::new(),
        annotations: SmallMap::new(),
        attachments: attachment::from_fields(&file.attachments),
        archive,
        foreign,
    };
    let mut seen = SmallSet::new();
    for annotator in &file.annotators {
        let id = annotator.known.id;
        if seen.insert(id) {
            project.foreign.keep(ForeignPlace::Annotator(id), annotator.foreign.clone());
            project.annotators.push(annotator.known.clone());
        } else {
            remarks.push(Remark::AnnotatorTwice(id));
        }
    }
    if project.annotators.is_empty() {
        return Err(FileError::Invalid(ProjectProblem::NoAnnotator));
    }
    add_statements(&mut project, file, texts, remarks);
    Ok(project)
}

fn add_statements(
    project: &mut Project,
    file: &ProjectFile,
    texts: &Texts,
    remarks: &mut Vec<Remark>,
) {
    let mut seen = SmallSet::new();
    for entry in &file.statements {
        let Some(text) = texts.get(&entry.id).filter(|_| seen.insert(entry.id)) else {
            remarks.push(Remark::StatementTwice(entry.id));
            continue;
        };
        if !text.digest_fits {
            remarks.push(Remark::OtherText(entry.id));
        }
        keep_foreign(&mut project.foreign, entry, &text.target);
        let earlier = earlier::restore(&entry.earlier_texts, &text.target);
        if earlier.is_none() {
            remarks.push(Remark::EarlierTexts(entry.id));
        }
        project.statements.push(Rc::new(Statement {
            id: entry.id,
            earlier: earlier.unwrap_or_default(),
            text: Rc::clone(&text.target),
            metadata: entry.metadata.known.clone(),
            provenance: entry.provenance.known.clone(),
            layout: layout(entry, &text.target),
            done: entry.done,
        }));
    }
}

/// Keeps the unknown fields of a statement.
fn keep_foreign(foreign: &mut Foreign, entry: &StatementEntry, text: &Text) {
    let id = entry.id;
    foreign.keep(ForeignPlace::Statement(id), entry.foreign.clone());
    foreign.keep(ForeignPlace::Metadata(id), entry.metadata.foreign.clone());
    foreign.keep(ForeignPlace::Provenance(id), entry.provenance.foreign.clone());
    foreign.keep(ForeignPlace::Length(id), entry.length.foreign.clone());
    for paragraph in &entry.paragraphs {
        let index = paragraph_at(text, paragraph.start).filter(|_| !paragraph.foreign.is_empty());
        if let Some(index) = index {
            foreign.keep(ForeignPlace::Paragraph(id, index), paragraph.foreign.clone());
        }
    }
    for (zone, at) in entry.zones.iter().zip(0..) {
        foreign.keep(ForeignPlace::Zone(id, at), zone.foreign.clone());
    }
    earlier::keep_foreign(&entry.earlier_texts, id, foreign);
}

fn paragraph_at(text: &Text, start: u32) -> Option<u32> {
    let at = text.byte_from_char(CharOffset(start))?;
    u32::try_from(text.paragraph_at(at)).ok()
}

/// The layout in the file. Its positions are always code points, whatever the spans count in. What
/// does not fit is ignored; only the display suffers.
fn layout(entry: &StatementEntry, text: &Text) -> Layout {
    let paragraph = |start: u32| paragraph_at(text, start);
    let body = entry.zones.iter().find(|zone| zone.zone == Zone::Body).and_then(|zone| {
        let last = paragraph(zone.end.checked_sub(1)?)?;
        let first = paragraph(zone.start)?;
        (first <= last).then(|| first..last.saturating_add(1))
    });
    let kinds = entry.paragraphs.iter().filter_map(|entry| {
        let kind = entry.role.map(Into::into).or(entry.kind.map(Into::into))?;
        Some((paragraph(entry.start)?, kind))
    });
    Layout::fitting(text, body, in_order(kinds))
}

struct Assembly {
    statements: SmallMap<StatementId, Rc<Statement>>,
    offsets: Offsets,
    place_found: bool,
    texts: Texts,
    project: Project,
    left_out: Vec<LeftOut>,
    placed: BTreeSet<AnnotationId>,
    searched: usize,
    sets: SmallMap<StatementId, Vec<Rc<Annotation>>>,
    // Standard collections, because a file may contain a hundred thousand annotations in any order.
    ids: BTreeSet<AnnotationId>,
    claims: BTreeMap<(StatementId, Claim), AnnotationId>,
}

impl Assembly {
    fn annotation(&mut self, entry: &AnnotationEntry) -> Result<Annotation, Reason> {
        let statement = self.statements.get(&entry.statement).ok_or(Reason::NoSuchStatement)?;
        let statement = Rc::clone(statement);
        let codebook = Rc::clone(&self.project.codebook);
        let code = codebook.code(&entry.code).filter(|code| code.selectable);
        let layer = codebook.layer(&code.ok_or(Reason::NoSuchCode)?.layer);
        if self.project.annotator(entry.annotator).is_none() {
            return Err(Reason::NoSuchAnnotator(entry.annotator));
        }
        if self.ids.contains(&entry.id) {
            return Err(Reason::AnnotationTwice);
        }
        let mut annotation = Annotation {
            id: entry.id,
            statement: entry.statement,
            text: statement.text.sha256(),
            spans: self.spans(entry, &entry.spans)?,
            code: entry.code.clone(),
            attributes: SmallMap::new(),
            note: entry.note.clone(),
            confidence: entry.confidence,
            annotator: entry.annotator,
            created: entry.created.0,
            stamp: Stamp { modified: entry.modified.0, revision: entry.codebook_revision },
            origin: entry.origin,
        };
        if let Some(existing) = self.claims.get(&(entry.statement, annotation.claim())) {
            return Err(Reason::SameClaim(*existing));
        }
        annotation.attributes = self.attributes(entry, layer.map(|layer| &**layer));
        match self.project.annotation_problem(&statement, &annotation) {
            Some(problem) => Err(Reason::Invalid(problem)),
            None => Ok(annotation),
        }
    }

    fn keep(&mut self, annotation: Annotation, entry: &AnnotationEntry) {
        let statement = annotation.statement;
        self.ids.insert(annotation.id);
        self.claims.insert((statement, annotation.claim()), annotation.id);
        self.keep_foreign(&annotation, entry);
        self.sets.entry_or_default(statement).push(Rc::new(annotation));
    }

    /// Keeps the unknown fields of an annotation that was accepted.
    fn keep_foreign(&mut self, annotation: &Annotation, entry: &AnnotationEntry) {
        let (id, foreign) = (annotation.id, &mut self.project.foreign);
        foreign.keep(ForeignPlace::Annotation(id), entry.foreign.clone());
        let mut keep_spans = |of: Option<&AttributeId>, spans: &Spans, entries: &[SpanEntry]| {
            for (span, entry) in spans.parts().iter().zip(entries) {
                if !entry.foreign.is_empty() {
                    let (start, end) = (span.start().0, span.end().0);
                    let place = ForeignPlace::Span(id, of.cloned(), start, end);
                    foreign.keep(place, entry.foreign.clone());
                }
            }
        };
        keep_spans(None, &annotation.spans, &entry.spans);
        for (name, attribute) in &annotation.attributes {
            let Some(entry) = entry.attributes.get(name) else { continue };
            // If evidence was left out, it is unclear which entry belongs to which passage.
            if attribute.evidence.len() == entry.evidence.len() {
                for (spans, entries) in attribute.evidence.iter().zip(&entry.evidence) {
                    keep_spans(Some(name), spans, entries);
                }
            }
        }
        for name in annotation.attributes.keys() {
            let Some(entry) = entry.attributes.get(name) else { continue };
            foreign.keep(ForeignPlace::Attribute(id, name.clone()), entry.foreign.clone());
            if let ValueEntry::Known(value) = &entry.value {
                foreign.keep(ForeignPlace::Value(id, name.clone()), value.foreign.clone());
            }
        }
    }

    fn leave_out(&mut self, entry: &AnnotationEntry, part: LeftOutPart, reason: Reason) {
        let quotes: Vec<&str> = entry.spans.iter().map(|span| span.quote.as_str()).collect();
        self.left_out.push(LeftOut {
            annotation: entry.id,
            statement: entry.statement,
            code: entry.code.clone(),
            quote: quotes.join(" "),
            part,
            reason,
        });
    }

    fn attributes(
        &mut self,
        entry: &AnnotationEntry,
        layer: Option<&Layer>,
    ) -> SmallMap<AttributeId, Attribute> {
        let mut attributes = SmallMap::new();
        for (id, attribute) in &entry.attributes {
            let evidence = self.evidence(entry, id, attribute);
            match value(id, attribute, layer) {
                Ok(value) => {
                    let proposed = attribute.proposed;
                    attributes.insert(id.clone(), Attribute { value, evidence, proposed });
                }
                Err(reason) => {
                    self.leave_out(entry, LeftOutPart::Attribute(id.clone()), reason);
                }
            }
        }
        attributes
    }

    fn evidence(
        &mut self,
        entry: &AnnotationEntry,
        id: &AttributeId,
        attribute: &AttributeEntry,
    ) -> Vec<Spans> {
        let mut evidence = Vec::with_capacity(attribute.evidence.len());
        for passage in &attribute.evidence {
            match self.spans(entry, passage) {
                Ok(spans) => evidence.push(spans),
                Err(reason) => {
                    self.leave_out(entry, LeftOutPart::Evidence(id.clone()), reason);
                }
            }
        }
        evidence
    }

    /// The spans of a passage in the text, or why they cannot be used.
    fn spans(&mut self, entry: &AnnotationEntry, parts: &[SpanEntry]) -> Result<Spans, Reason> {
        if parts.is_empty() {
            return Err(Reason::NoSpan);
        }
        let mut spans = Vec::with_capacity(parts.len());
        let mut misfits = Vec::new();
        let mut placed = false;
        for part in parts {
            let Some(text) = self.texts.get(&entry.statement) else { continue };
            match text.locate(part, self.offsets.unit) {
                Ok(span) => spans.push(span),
                Err(problem) => match self.misfit(entry.statement, part, problem) {
                    Misfit { certain: true, candidates, .. } if self.place_found => {
                        placed = true;
                        spans.extend(candidates);
                    }
                    misfit => misfits.push(misfit),
                },
            }
        }
        if !misfits.is_empty() {
            return Err(Reason::Spans(misfits));
        }
        let spans = Spans::new(spans).map_err(|_| Reason::NotInOrder)?;
        if placed {
            self.placed.insert(entry.id);
        }
        Ok(spans)
    }

    fn misfit(&mut self, id: StatementId, entry: &SpanEntry, problem: SpanProblem) -> Misfit {
        let text = self.texts.get(&id).filter(|_| self.searched < MOST_SEARCHED);
        self.searched += text.map_or(0, |text| text.target.end().byte.get());
        let (candidates, certain): (Vec<Span>, bool) =
            text.map(|text| find(&text.target, entry)).unwrap_or_default();
        Misfit {
            start: entry.start,
            end: entry.end,
            quote: entry.quote.clone(),
            problem,
            candidates,
            certain,
        }
    }
}

fn value(
    id: &AttributeId,
    attribute: &AttributeEntry,
    layer: Option<&Layer>,
) -> Result<Value, Reason> {
    let definition = layer.and_then(|layer| layer.attribute(id)).ok_or(Reason::NoSuchAttribute)?;
    let ValueEntry::Known(value) = &attribute.value else { return Err(Reason::UnknownValue) };
    value.known.check(definition).map_err(Reason::Value)?;
    Ok(value.known.clone())
}
