//! Patterns for file names: `{student}_{time}_{file}`.

use std::collections::BTreeSet;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::time::time;
use super::{Submission, file_name};

/// A part of a name that a pattern can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Student,
    Id,
    Group,
    File,
    Time,
}

const PARTS: [(&str, Part); 5] = [
    ("student", Part::Student),
    ("id", Part::Id),
    ("group", Part::Group),
    ("file", Part::File),
    ("time", Part::Time),
];

/// Many `*` make comparing slow.
const MAX_PIECES: usize = 16;

/// The longest name that is compared, in bytes.
const MAX_NAME: usize = 500;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Part(Part),
    /// Anything, also nothing, in one folder.
    Any,
}

/// A pattern for file names. `{student}`, `{id}`, `{group}`, `{file}` and `{time}` are parts of at
/// least one character that are kept, `*` is any text, and everything else must be there as it is.
/// No part contains a `/`; a pattern with `n` of them is compared with a file's name and the `n`
/// folders above it. The first parts are as short as
/// possible, except for `{time}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern {
    text: String,
    pieces: Vec<Piece>,
}

/// Why a text is not a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternProblem {
    /// It asks neither for `{student}` nor for `{id}`.
    NobodyNamed,
    /// A `{` has no `}`.
    Unclosed,
    /// There is no part with this name.
    UnknownPart(String),
    /// It asks twice for this part.
    Twice(String),
    /// There is nothing between this part and another part or a `*`, so nobody knows where it ends.
    Touching(String),
    /// It is longer than [`NamePattern::MAX`] characters, or has too many parts and `*`.
    TooLong,
}

impl NamePattern {
    /// The longest pattern, in characters.
    pub const MAX: usize = 200;

    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternProblem`].
    pub fn parse(text: &str) -> Result<Self, PatternProblem> {
        if text.chars().count() > Self::MAX {
            return Err(PatternProblem::TooLong);
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let at = rest.find(['{', '*']).unwrap_or(rest.len());
            let (before, from) = rest.split_at(at);
            if !before.is_empty() {
                pieces.push(Piece::Text(composed(&before.replace('\\', "/"))));
            }
            rest = if let Some(inner) = from.strip_prefix('{') {
                let (name, after) = inner.split_once('}').ok_or(PatternProblem::Unclosed)?;
                add_part(&mut pieces, name)?;
                after
            } else {
                add_any(&mut pieces, from)?;
                from.strip_prefix('*').unwrap_or_default()
            };
        }
        if pieces.len() > MAX_PIECES {
            return Err(PatternProblem::TooLong);
        }
        let names = |part| pieces.contains(&Piece::Part(part));
        if !names(Part::Student) && !names(Part::Id) {
            return Err(PatternProblem::NobodyNamed);
        }
        Ok(Self { text: text.to_owned(), pieces })
    }

    /// The submission with this path, if the path fits.
    pub(super) fn submission(&self, path: &str) -> Option<Submission> {
        let normal = composed(&path.replace('\\', "/"));
        let folders = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.matches('/').count(),
            Piece::Part(_) | Piece::Any => 0,
        });
        let from = normal.rmatch_indices('/').nth(folders.sum()).map_or(0, |(at, _)| at + 1);
        let compared = normal.get(from..).filter(|name| name.len() <= MAX_NAME)?;
        let mut parts = Matching { text: compared, failed: BTreeSet::new(), found: Vec::new() };
        if !parts.fits(&self.pieces, 0) {
            return None;
        }
        let part = |wanted: Part| {
            let found = parts.found.iter().find(|(part, _)| *part == wanted);
            found.map(|(_, text)| text.clone())
        };
        Some(Submission {
            path: path.to_owned(),
            file: part(Part::File).unwrap_or_else(|| file_name(&normal).to_owned()),
            student: part(Part::Student).unwrap_or_default(),
            id: part(Part::Id).unwrap_or_default(),
            group: part(Part::Group).unwrap_or_default(),
            time: part(Part::Time).and_then(|text| time(&text)),
            ..Submission::default()
        })
    }
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

fn add_part(pieces: &mut Vec<Piece>, name: &str) -> Result<(), PatternProblem> {
    let known = PARTS.iter().find(|(known, _)| *known == name);
    let (_, part) = known.ok_or_else(|| PatternProblem::UnknownPart(name.to_owned()))?;
    if pieces.contains(&Piece::Part(*part)) {
        return Err(PatternProblem::Twice(name.to_owned()));
    }
    if matches!(pieces.last(), Some(Piece::Part(_) | Piece::Any)) {
        return Err(PatternProblem::Touching(name.to_owned()));
    }
    pieces.push(Piece::Part(*part));
    Ok(())
}

fn add_any(pieces: &mut Vec<Piece>, from: &str) -> Result<(), PatternProblem> {
    match pieces.last() {
        _ if !from.starts_with('*') => {}
        Some(Piece::Any) => {}
        Some(Piece::Part(part)) => {
            let name = PARTS.iter().find(|(_, known)| known == part).map_or("", |(name, _)| name);
            return Err(PatternProblem::Touching(name.to_owned()));
        }
        Some(Piece::Text(_)) | None => pieces.push(Piece::Any),
    }
    Ok(())
}

/// Some systems write `ü` as two characters.
fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Compares a text with pieces.
struct Matching<'a> {
    text: &'a str,
    /// How many pieces were left at which place when nothing fitted. Without this, long names would
    /// take for ever.
    failed: BTreeSet<(usize, usize)>,
    found: Vec<(Part, String)>,
}

impl Matching<'_> {
    /// Whether the text from `at` on fits the pieces. As deep as there are pieces.
    fn fits(&mut self, pieces: &[Piece], at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        let Some((piece, others)) = pieces.split_first() else { return rest.is_empty() };
        if self.failed.contains(&(pieces.len(), at)) {
            return false;
        }
        let fits = match piece {
            Piece::Text(text) => {
                rest.starts_with(text.as_str()) && self.fits(others, at + text.len())
            }
            Piece::Any => self.some(others, at, 0, None),
            Piece::Part(part) => self.some(others, at, 1, Some(*part)),
        };
        if !fits {
            self.failed.insert((pieces.len(), at));
        }
        fits
    }

    /// Whether the rest fits after at least `least` characters without a `/`.
    fn some(&mut self, others: &[Piece], at: usize, least: usize, part: Option<Part>) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        let len = rest.find('/').unwrap_or(rest.len());
        let ends = rest.char_indices().map(|(end, _)| end).chain([rest.len()]);
        let mut ends: Vec<usize> = ends.skip(least).take_while(|end| *end <= len).collect();
        if part == Some(Part::Time) {
            ends.reverse(); // a day is also the start of a day with its hour
        }
        for end in ends {
            let text = rest.get(..end).unwrap_or_default();
            if part == Some(Part::Time) && time(text).is_none() {
                continue;
            }
            if self.fits(others, at + end) {
                self.found.extend(part.map(|part| (part, text.to_owned())));
                return true;
            }
        }
        false
    }
}
