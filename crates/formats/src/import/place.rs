//! Locates the passages of another program's file in our texts.
//!
//! Nothing is guessed. What the numbers count is found out for the whole file at once
//! (`counting.rs`). A passage whose words are somewhere else is reported, with the place if there is only
//! one.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::counted::{Counted, says, unmarked};
use super::counting::{CountedTexts, Way, counted, decide};
use super::samples::counted_ways;
use annotator_core::exchange::import::{Counting, Form, Positions};
use annotator_core::exchange::imported::{Imported, ImportedAnnotation, ImportedText, Part, Unit};
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Provenance, ReadAs, Statement, with_sha256};
use annotator_core::text::Text;
use annotator_core::text::anchor::{Anchor, anchor};
use annotator_core::text::read::decoded;
use annotator_core::text::span::{Span, Spans};

/// The passages of a file, located in our texts.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Its texts, in the order of the file.
    pub texts: Vec<PlacedText>,
    /// What its numbers count.
    pub counting: Counting,
    /// How many quotes were compared, and how many of them fit.
    pub quotes: (usize, usize),
    /// What is known about positions without words; `None` if there are none.
    pub positions: Option<Positions>,
    /// The passage of each annotation, in the order of the file.
    pub passages: Vec<Result<Passage, Misplaced>>,
}

/// A text of the file.
#[derive(Clone, Debug)]
pub enum PlacedText {
    /// It is already a statement of the project.
    There(Rc<Statement>),
    /// It is new.
    New(Rc<Text>, Provenance),
    /// It is not known which text is meant, or it is blank and has no annotations.
    Missing,
}

/// A passage in one of our texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The passage.
    pub spans: Spans,
    /// The evidence of each attribute, without passages that were not found.
    pub evidence: Vec<Vec<Spans>>,
    /// How many passages of evidence were not found.
    pub evidence_lost: usize,
}

/// Why an annotation has no passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misplaced {
    /// Its text is missing.
    NoText,
    /// It has no passage, or its parts overlap.
    NoPassage,
    /// Its numbers are outside the text or within a character.
    Outside,
    /// Its numbers lead to other words, and its own words are found nowhere or in several places.
    OtherWords {
        /// The words that its numbers lead to; empty if the file gives only words.
        found: String,
        /// In how many places its own words are found: 0 or more than one.
        places: usize,
    },
    /// Its numbers lead to other words; its own words are in exactly one place, which is this one.
    Elsewhere(Spans),
}

/// Locates every passage of a file. `counting` is what the user says the numbers count; without it,
/// the way that fits best is taken.
#[must_use]
pub fn place(imported: &Imported, project: &Project, counting: Option<Counting>) -> Placed {
    let used: BTreeSet<usize> = imported.annotations.iter().map(|it| it.text).collect();
    let texts = imported.texts.iter().enumerate();
    let texts: Vec<PlacedText> =
        texts.map(|(at, text)| text_of(text, used.contains(&at), project)).collect();
    let decision = decide(imported, &texts);
    let best = decision.ways.first();
    let counting = counting.or(best.map(|way| way.counting));
    let counting = counting.unwrap_or(Counting { unit: Unit::CodePoints, form: Form::Ours });
    let known = best.filter(|way| way.counting == counting).map(|way| Rc::clone(&way.texts));
    let counted = known.unwrap_or_else(|| counted(imported, &texts, counting.form));
    let (quotes, unchecked) = checked(imported, &counted, counting.unit);
    let placed = |way: &Way| {
        let all = passages(imported, &way.texts, way.counting.unit);
        all.iter().filter(|passage| passage.is_ok()).count()
    };
    let positions = (unchecked > 0).then(|| Positions {
        unchecked,
        certainty: decision.certainty,
        ways: counted_ways(&decision, &placed),
    });
    let passages = passages(imported, &counted, counting.unit);
    Placed { passages, texts, counting, quotes, positions }
}

fn passages(
    imported: &Imported,
    counted: &CountedTexts,
    unit: Unit,
) -> Vec<Result<Passage, Misplaced>> {
    let passages = imported.annotations.iter().map(|annotation| {
        let counted = counted.get(annotation.text).and_then(Option::as_ref);
        passage(annotation, counted.ok_or(Misplaced::NoText)?, unit)
    });
    passages.collect()
}

/// How many quotes were compared, and how many of them fit; and how many positions have no words to
/// check them by.
fn checked(imported: &Imported, counted: &CountedTexts, unit: Unit) -> ((usize, usize), usize) {
    let (mut compared, mut fit, mut unchecked) = (0_usize, 0_usize, 0_usize);
    for annotation in &imported.annotations {
        let Some(counted) = counted.get(annotation.text).and_then(Option::as_ref) else { continue };
        for part in &annotation.parts {
            let Some(range) = part.range else { continue };
            let span = counted.span(range, unit);
            let fits = span.is_some_and(|span| says(part, counted.ours.slice(span)));
            let quoted = part.quote.is_some() || fits;
            compared = compared.saturating_add(usize::from(quoted));
            fit = fit.saturating_add(usize::from(fits));
            unchecked = unchecked.saturating_add(usize::from(!quoted));
        }
    }
    ((compared, fit), unchecked)
}

impl PlacedText {
    /// The text.
    #[must_use]
    pub fn text(&self) -> Option<&Rc<Text>> {
        match self {
            Self::There(statement) => Some(&statement.text),
            Self::New(text, _) => Some(text),
            Self::Missing => None,
        }
    }
}

/// The statement for a text of the file. It is found by its digest. If the file does not contain
/// the text, it is found by its name, or because there is only one. `used` is whether it has
/// annotations; a blank text without any is not imported.
fn text_of(imported: &ImportedText, used: bool, project: &Project) -> PlacedText {
    let there = |sha256: Sha256| with_sha256(&project.statements, sha256).cloned();
    let Some(given) = &imported.text else {
        let named = imported.sha256.and_then(there).or_else(|| by_name(imported, project));
        return named.map_or(PlacedText::Missing, PlacedText::There);
    };
    // If its digest is right, it is a text as we store it, and is not changed.
    let exact = imported.sha256.is_some_and(|digest| digest == Sha256::of(given.as_bytes()));
    let (text, provenance) = decoded(unmarked(given), &imported.name, "utf-8", ReadAs::File);
    if !used && text.trim().is_empty() {
        return PlacedText::Missing;
    }
    let text = Rc::new(Text::new(if exact { given.clone() } else { text }));
    match there(text.sha256()) {
        Some(statement) => PlacedText::There(statement),
        None => PlacedText::New(text, provenance),
    }
}

fn by_name(imported: &ImportedText, project: &Project) -> Option<Rc<Statement>> {
    let name = imported.name.trim();
    let fits = |statement: &&Rc<Statement>| {
        let known = &statement.metadata;
        let id = StatementId::parse(name);
        !name.is_empty()
            && (id == Some(statement.id)
                || known.title == name
                || known.source_url == name
                || statement.provenance.file_name == name
                || (!known.source_url.is_empty()
                    && known.source_url == imported.metadata.source_url))
    };
    let mut named = project.statements.iter().filter(fits);
    match (named.next(), named.next(), &project.statements[..]) {
        (Some(one), None, _) | (None, None, [one]) => Some(Rc::clone(one)),
        _ => None,
    }
}

fn passage(
    annotation: &ImportedAnnotation,
    counted: &Counted,
    unit: Unit,
) -> Result<Passage, Misplaced> {
    let spans = spans(&annotation.parts, counted, unit)?;
    let mut evidence_lost = 0;
    let evidence = annotation.attributes.iter().map(|attribute| {
        let placed = attribute.evidence.iter().filter_map(|parts| {
            let placed = self::spans(parts, counted, unit).ok();
            evidence_lost += usize::from(placed.is_none());
            placed
        });
        placed.collect()
    });
    Ok(Passage { spans, evidence: evidence.collect(), evidence_lost })
}

fn spans(parts: &[Part], counted: &Counted, unit: Unit) -> Result<Spans, Misplaced> {
    let mut found = Vec::new();
    let mut moved = false;
    for part in parts {
        match part_span(part, counted, unit)? {
            At::Here(span) => found.push(span),
            At::Elsewhere(span) => {
                moved = true;
                found.push(span);
            }
        }
    }
    found.sort_by_key(|span| (span.start(), span.end()));
    let spans = Spans::new(found).map_err(|_| Misplaced::NoPassage)?;
    if moved { Err(Misplaced::Elsewhere(spans)) } else { Ok(spans) }
}

enum At {
    Here(Span),
    Elsewhere(Span),
}

fn part_span(part: &Part, counted: &Counted, unit: Unit) -> Result<At, Misplaced> {
    let there = part.range.and_then(|range| counted.span(range, unit));
    let Some(quote) = &part.quote else {
        return there.map(At::Here).ok_or(Misplaced::Outside);
    };
    if let Some(span) = there.filter(|span| says(part, counted.ours.slice(*span))) {
        return Ok(At::Here(span));
    }
    let places = match anchor(&counted.ours, quote, &part.prefix, &part.suffix, None) {
        // If the file gives only words, finding them is the expected result.
        Anchor::At(span) if part.range.is_none() => return Ok(At::Here(span)),
        Anchor::At(span) => return Ok(At::Elsewhere(span)),
        Anchor::Ambiguous(places) => places.len(),
        Anchor::Lost => 0,
    };
    let found = there.map(|span| counted.ours.slice(span).to_owned()).unwrap_or_default();
    Err(Misplaced::OtherWords { found, places })
}

#[cfg(test)]
mod tests;
