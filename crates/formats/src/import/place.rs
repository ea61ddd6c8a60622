//! Locates the passages of another program's file in our texts.
//!
//! Nothing is guessed. What the numbers count is found out by checking quotes, for the whole file
//! at once. A passage whose words are somewhere else is reported, with the place if there is only
//! one.

use std::rc::Rc;

use annotator_core::exchange::imported::{Imported, ImportedAnnotation, ImportedText, Part, Unit};
use annotator_core::project::Project;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::StatementId;
use annotator_core::project::statement::{Provenance, ReadAs, Statement, with_sha256};
use annotator_core::text::Text;
use annotator_core::text::anchor::{Anchor, anchor};
use annotator_core::text::boundaries::cuts;
use annotator_core::text::read::from_decoded;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{ByteOffset, CharOffset, Utf16Offset};

/// How many annotations are enough to find out what the numbers count.
const ENOUGH: usize = 2_000;

/// The passages of a file, located in our texts.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Its texts, in the order of the file.
    pub texts: Vec<PlacedText>,
    /// What its numbers count.
    pub counting: Counting,
    /// How many quotes were compared, and how many of them fit.
    pub quotes: (usize, usize),
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
    /// It is not known which text is meant, or it is empty.
    Missing,
}

/// What numbers count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The unit.
    pub unit: Unit,
    /// The form of the text that is counted.
    pub form: Form,
}

/// A form of a text in which offsets may have been counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As in our project: line ends are LF, without a byte-order mark.
    Ours,
    /// As it is in the file.
    Raw,
    /// With CR LF for each line end.
    CrLf,
    /// As in our project, but with a byte-order mark.
    Marked,
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

/// Locates every passage of a file.
#[must_use]
pub fn place(imported: &Imported, project: &Project) -> Placed {
    let texts: Vec<PlacedText> = imported.texts.iter().map(|text| text_of(text, project)).collect();
    let forms = |form: Form| -> Vec<Option<Counted>> {
        let both = imported.texts.iter().zip(&texts);
        both.map(|(text, placed)| Some(Counted::new(text, placed.text()?, form))).collect()
    };
    let (counting, counted, quotes) = best(imported, &forms);
    let passages = imported.annotations.iter().map(|annotation| {
        let counted = counted.get(annotation.text).and_then(Option::as_ref);
        passage(annotation, counted.ok_or(Misplaced::NoText)?, counting.unit)
    });
    Placed { passages: passages.collect(), texts, counting, quotes }
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
/// the text, it is found by its name, or because there is only one.
fn text_of(imported: &ImportedText, project: &Project) -> PlacedText {
    let there = |sha256: Sha256| with_sha256(&project.statements, sha256).cloned();
    let Some(given) = &imported.text else {
        let named = imported.sha256.and_then(there).or_else(|| by_name(imported, project));
        return named.map_or(PlacedText::Missing, PlacedText::There);
    };
    // If its digest is right, it is a text as we store it, and is not changed.
    let exact = imported.sha256.is_some_and(|digest| digest == Sha256::of(given.as_bytes()));
    let unmarked = given.strip_prefix('\u{feff}').unwrap_or(given);
    let Ok((text, provenance)) = from_decoded(unmarked, &imported.name, "utf-8", ReadAs::File)
    else {
        return PlacedText::Missing;
    };
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

/// A text in the form that numbers count, next to ours.
struct Counted {
    counted: Rc<Text>,
    ours: Rc<Text>,
    /// The length in bytes of its byte-order mark.
    mark: u32,
}

impl Counted {
    fn new(imported: &ImportedText, ours: &Rc<Text>, form: Form) -> Self {
        let written = |content: String| {
            let mark = if content.starts_with('\u{feff}') { 3 } else { 0 };
            Self { counted: Rc::new(Text::new(content)), ours: Rc::clone(ours), mark }
        };
        let plain = || Self { counted: Rc::clone(ours), ours: Rc::clone(ours), mark: 0 };
        match (form, &imported.text) {
            (Form::Ours, _) | (Form::Raw, None) => plain(),
            (Form::Raw, Some(raw)) => written(raw.clone()),
            (Form::CrLf, _) => written(ours.as_str().replace('\n', "\r\n")),
            (Form::Marked, _) => written(format!("\u{feff}{}", ours.as_str())),
        }
    }

    /// The span of a half-open range.
    fn span(&self, (start, end): (u32, u32), unit: Unit) -> Option<Span> {
        self.ours.span(self.byte(start, unit)?, self.byte(end, unit)?).ok()
    }

    fn byte(&self, offset: u32, unit: Unit) -> Option<ByteOffset> {
        let at = match unit {
            Unit::CodePoints => self.counted.byte_from_char(CharOffset(offset)),
            Unit::Utf16 => self.counted.byte_from_utf16(Utf16Offset(offset)),
            Unit::Bytes => Some(ByteOffset(offset)),
        }?;
        if Rc::ptr_eq(&self.counted, &self.ours) {
            return Some(at);
        }
        // The texts differ only in line ends and the byte-order mark, so they have the same
        // paragraphs. Only lone CRs in the file break this; then the quotes do not fit.
        let index = self.counted.paragraph_at(at);
        let (from, to) =
            (self.counted.paragraphs().get(index)?, self.ours.paragraphs().get(index)?);
        let mark = if index == 0 { self.mark } else { 0 };
        let within = at.since(from.start().byte).saturating_sub(mark);
        Some(to.start().byte.plus(within).min(to.end()))
    }
}

/// How well a way of counting fits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Score {
    quotes: usize,
    inside: usize,
    /// Edges that do not cut a word. This is the only evidence if a file has no quotes and its
    /// format does not define the unit.
    whole: usize,
}

type Forms<'a> = dyn Fn(Form) -> Vec<Option<Counted>> + 'a;

/// The way of counting that fits best. Among equals it prefers the simplest, and the unit that the
/// format defines.
fn best(imported: &Imported, forms: &Forms) -> (Counting, Vec<Option<Counted>>, (usize, usize)) {
    let units = match imported.unit {
        Some(Unit::Utf16) => [Unit::Utf16, Unit::CodePoints, Unit::Bytes],
        Some(Unit::Bytes) => [Unit::Bytes, Unit::CodePoints, Unit::Utf16],
        _ => [Unit::CodePoints, Unit::Utf16, Unit::Bytes],
    };
    let sample: Vec<&ImportedAnnotation> = imported.annotations.iter().take(ENOUGH).collect();
    let parts = || sample.iter().flat_map(|annotation| &annotation.parts);
    let all = parts().filter(|part| part.range.is_some()).count();
    let quoted = parts().filter(|part| part.range.is_some() && part.quote.is_some()).count();
    let mut found: Option<(Score, Counting, Vec<Option<Counted>>)> = None;
    // Numbers refer to the text as it is in the file, unless quotes show something else.
    for form in [Form::Raw, Form::Ours, Form::CrLf, Form::Marked] {
        let counted = forms(form);
        let mut here: Option<(Score, Unit)> = None;
        for unit in units {
            let mut score = score(&sample, &counted, unit);
            if imported.unit.is_some() {
                // The format defines the unit, and passages that cut words do not put it in doubt.
                score.whole = 0;
            }
            if here.is_none_or(|(best, _)| score > best) {
                here = Some((score, unit));
            }
        }
        let Some((score, unit)) = here else { continue };
        if found.as_ref().is_none_or(|(best, ..)| score > *best) {
            found = Some((score, Counting { unit, form }, counted));
        }
        let inside = score.inside == all && (imported.unit.is_some() || score.whole == 2 * all);
        if score.quotes == quoted && (quoted > 0 || inside) {
            break;
        }
    }
    match found {
        Some((score, counting, counted)) => (counting, counted, (quoted, score.quotes)),
        None => {
            let counting = Counting { unit: Unit::CodePoints, form: Form::Ours };
            (counting, forms(Form::Ours), (quoted, 0))
        }
    }
}

fn score(sample: &[&ImportedAnnotation], counted: &[Option<Counted>], unit: Unit) -> Score {
    let mut score = Score::default();
    for annotation in sample {
        let Some(counted) = counted.get(annotation.text).and_then(Option::as_ref) else { continue };
        for part in &annotation.parts {
            let Some(span) = part.range.and_then(|range| counted.span(range, unit)) else {
                continue;
            };
            score.inside += 1;
            score.quotes += usize::from(says(part, counted.ours.slice(span)));
            let whole =
                [span.start(), span.end()].into_iter().filter(|at| !cuts(&counted.ours, *at));
            score.whole += whole.count();
        }
    }
    score
}

/// Whether a part has these words.
fn says(part: &Part, words: &str) -> bool {
    part.quote.as_ref().is_some_and(|quote| quote == words || same_words(quote, words))
}

/// Ignores differences in line ends, because formats change them in quotes.
fn same_words(one: &str, other: &str) -> bool {
    let breaks = one.contains(['\n', '\r']) || other.contains(['\n', '\r']);
    breaks && one.split_whitespace().eq(other.split_whitespace())
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
