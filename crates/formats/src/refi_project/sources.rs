//! The texts of sources, and what positions in them count.
//!
//! Programs differ: some count a CR LF as two, some as one; some count a byte-order mark; some
//! count UTF-16 units. The names of selections show which, because they are usually their quotes,
//! cut off after some words.

use std::borrow::Cow;

use annotator_core::exchange::imported::Incoming;
use annotator_core::text::Text;
use annotator_core::text::units::CharOffset;
use annotator_xml::is_forbidden;

/// A text with line ends of one LF and without a byte-order mark.
pub(super) struct SourceText {
    /// The text.
    pub text: Text,
    /// Code points of the text before each position; `None` within a character.
    places: Vec<Option<u32>>,
}

/// What positions in a text count.
#[derive(Clone, Copy, Default)]
struct Counting {
    /// Whether a byte-order mark counts.
    mark: bool,
    /// Whether a CR LF counts as one.
    one_line_end: bool,
    /// Whether UTF-16 units count, and not code points.
    utf16: bool,
}

/// A selection: its ends and its name.
pub(super) type Selection<'a> = (u32, u32, &'a str);

impl SourceText {
    /// A text as it is in the file. Positions are counted in the way that fits most names.
    pub(crate) fn new(raw: &str, selections: &[Selection]) -> Self {
        let bits = [false, true];
        let ways = bits.into_iter().flat_map(|mark| {
            bits.into_iter().flat_map(move |one_line_end| {
                bits.map(|utf16| Counting { mark, one_line_end, utf16 })
            })
        });
        let (mark, cr) = (raw.starts_with('\u{feff}'), raw.contains('\r'));
        let astral = raw.chars().any(|c| c.len_utf16() > 1);
        let differs = |way: &Counting| {
            (mark || !way.mark) && (cr || !way.one_line_end) && (astral || !way.utf16)
        };
        let mut found = Self { text: Text::new(normal(raw)), places: Vec::new() };
        let mut best: Option<(usize, Vec<Option<u32>>)> = None;
        for way in ways.filter(differs) {
            found.places = places(raw, way);
            let score = selections.iter().filter(|it| found.fits(it)).count();
            if best.as_ref().is_none_or(|(known, _)| score > *known) {
                best = Some((score, std::mem::take(&mut found.places)));
            }
        }
        found.places = best.map(|(_, places)| places).unwrap_or_default();
        found
    }

    /// Code points of the text before a position.
    pub(crate) fn place(&self, position: u32) -> Option<u32> {
        self.places.get(position as usize).copied().flatten()
    }

    /// The quote in a range of code points, if the name confirms it.
    pub(crate) fn quote(&self, range: (u32, u32), name: &str) -> Option<String> {
        let quote = self.slice(range)?;
        is_quote(quote, name).then(|| quote.to_owned())
    }

    fn fits(&self, (start, end, name): &Selection) -> bool {
        let range = self.place(*start).zip(self.place(*end));
        range.and_then(|range| self.slice(range)).is_some_and(|quote| is_quote(quote, name))
    }

    fn slice(&self, (start, end): (u32, u32)) -> Option<&str> {
        let byte = |place| self.text.byte_from_char(CharOffset(place));
        Some(self.text.slice(self.text.span(byte(start)?, byte(end)?).ok()?))
    }
}

/// A text with line ends of one LF and without a byte-order mark.
fn normal(raw: &str) -> String {
    raw.strip_prefix('\u{feff}').unwrap_or(raw).replace("\r\n", "\n").replace('\r', "\n")
}

/// For each position in the raw text, the code points of the normalised text before it.
fn places(raw: &str, way: Counting) -> Vec<Option<u32>> {
    let mut places = Vec::with_capacity(raw.len() + 1);
    let mut at = 0_u32;
    let mut chars = raw.chars().enumerate().peekable();
    while let Some((index, c)) = chars.next() {
        if index == 0 && c == '\u{feff}' {
            places.extend(way.mark.then_some(Some(0)));
            continue;
        }
        let before_line_feed = c == '\r' && chars.peek().is_some_and(|(_, next)| *next == '\n');
        if before_line_feed {
            places.extend((!way.one_line_end).then_some(Some(at)));
            continue;
        }
        places.push(Some(at));
        places.extend((way.utf16 && c.len_utf16() > 1).then_some(None));
        at = at.saturating_add(1);
    }
    places.push(Some(at));
    places
}

/// Whether a selection's name is its quote, or the start of it followed by `…`.
fn is_quote(quote: &str, name: &str) -> bool {
    let cut = name.strip_suffix('…').or(name.strip_suffix("..."));
    // In a name, which is XML, a space replaces each character that XML forbids.
    let parts = |c: char| c.is_whitespace() || is_forbidden(c);
    let words = |text: &str| {
        let words = text.split(parts).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    };
    let (quote, beginning) = (words(quote), words(cut.unwrap_or(name)));
    !beginning.is_empty()
        && (quote == words(name) || (cut.is_some() && quote.starts_with(&beginning)))
}

/// The text of the file at a path in the project, with its byte-order mark. Only the file name is
/// compared, ignoring case; `internal://` stands for the folder of sources.
pub(super) fn file_text<'a>(incoming: &'a Incoming, path: &str) -> Option<Cow<'a, str>> {
    let name = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_lowercase();
    let wanted = name(path);
    let file = incoming.files.iter().find(|file| name(&file.path) == wanted)?;
    match file.content.as_slice() {
        [0xff, 0xfe, ..] => Some(encoding_rs::UTF_16LE.decode(&file.content).0),
        [0xfe, 0xff, ..] => Some(encoding_rs::UTF_16BE.decode(&file.content).0),
        bytes => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_character_at_the_end_does_not_change_the_count() {
        let source = SourceText::new("𐀀 a \0", &[(0, 5, "𐀀 a  ")]);
        assert_eq!(source.place(5), Some(5));
    }
}
