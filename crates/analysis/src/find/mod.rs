//! Finds words, or what a regular expression describes, in a text.
//!
//! A text is searched in a folded form, if accents or typography do not matter. Hits are places of the
//! original text. They never cut a grapheme cluster, do not overlap, and are within one paragraph. The
//! time is linear in the length of the text, whatever the expression; a search can stop at any time
//! and go on later.

mod folded;
mod problem;
#[cfg(test)]
mod tests;

use std::ops::Range;

use annotator_core::query::{BadExpression, Query};
use annotator_core::text::Text;
use annotator_core::text::boundaries::{Snap, cuts, snap};
use annotator_core::text::span::Span;
use annotator_core::text::units::ByteOffset;
use regex::{Regex, RegexBuilder};

pub use folded::{Folded, Folding};
pub use problem::Problem;

/// How much memory an expression may take, in bytes.
const SIZE_LIMIT: usize = 4_000_000;
/// How much memory the search may keep to be quick, in bytes.
const CACHE_LIMIT: usize = 8_000_000;

/// Looks for something in texts.
#[derive(Clone, Debug)]
pub struct Finder {
    regex: Regex,
    folding: Folding,
    is_regex: bool,
    whole_words: bool,
    /// Whether a hit that cuts a grapheme cluster is none. Otherwise it gets the whole cluster.
    strict: bool,
}

/// How far a text was searched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Progress {
    /// The place in the folded text.
    at: usize,
    /// The end of the last hit.
    last: ByteOffset,
    /// Whether the expression matched over the end of a paragraph. Then one is searched after the
    /// other, so that the time stays linear.
    by_paragraph: bool,
}

/// The expression that finds the words of a query in a folded text. Any white space is like any
/// other, unless typography matters.
fn plain_expression(query: &Query, folding: Folding) -> String {
    let folded = folding.of(query.words.trim());
    if query.typography {
        return regex::escape(&folded);
    }
    let words: Vec<_> = folded.split_whitespace().map(regex::escape).collect();
    words.join(r"[ \t]+")
}

/// An expression for folded texts: its own letters are folded, too. What has a meaning stays.
fn folded_expression(expression: &str, folding: Folding) -> String {
    let mut folded = String::with_capacity(expression.len());
    for c in expression.chars() {
        match folding.of(c.encode_utf8(&mut [0; 4])).as_str() {
            "-" if c != '-' => folded.push_str(r"\-"),
            letters => folded.push_str(letters),
        }
    }
    folded
}

impl Finder {
    /// A finder for a query; `None` if it asks for nothing.
    ///
    /// # Errors
    /// What is wrong with the regular expression.
    pub fn new(query: &Query) -> Result<Option<Self>, Problem> {
        if query.words.trim().is_empty() {
            return Ok(None);
        }
        let build = |expression: &str| {
            RegexBuilder::new(expression)
                .case_insensitive(!query.case)
                .multi_line(true)
                .crlf(true)
                .size_limit(SIZE_LIMIT)
                .dfa_size_limit(CACHE_LIMIT)
                .build()
        };
        let folding = Folding { accents: !query.accents, typography: !query.typography };
        let regex = if query.regex {
            if let Some(problem) = problem::problem(&query.words) {
                return Err(problem);
            }
            let folded = folded_expression(&query.words, folding);
            let whole = |expression: &str| {
                // The longer of two alternatives may be the whole word.
                build(&format!(r"\b{{start-half}}(?:{expression})\b{{end-half}}|(?:{expression})"))
            };
            let whole = query.whole_words.then(|| whole(&folded)).and_then(Result::ok);
            // Folded, a range of letters may be in the wrong order.
            whole.map_or_else(|| build(&folded).or_else(|_| build(&query.words)), Ok)
        } else {
            build(&plain_expression(query, folding))
        };
        Ok(Some(Self {
            regex: regex.map_err(|_| Problem { what: BadExpression::TooLarge, at: 1 })?,
            folding,
            is_regex: query.regex,
            whole_words: query.whole_words,
            strict: query.accents && !query.regex,
        }))
    }

    /// How the texts to search have to be folded.
    #[must_use]
    pub fn folding(&self) -> Folding {
        self.folding
    }

    /// All hits in a text, in order.
    #[must_use]
    pub fn find(&self, text: &Text) -> Vec<Span> {
        let folded = Folded::new(text.as_str(), self.folding);
        let mut hits = Vec::new();
        let mut progress = Progress::default();
        self.go_on(text, &folded, &mut progress, text.end().byte, usize::MAX, &mut hits);
        hits
    }

    /// Searches on up to `until`, which is the end of a paragraph or of a passage, or until there are
    /// this many hits. Returns whether it has come to `until`.
    pub fn go_on(
        &self,
        text: &Text,
        folded: &Folded,
        progress: &mut Progress,
        until: ByteOffset,
        most: usize,
        hits: &mut Vec<Span>,
    ) -> bool {
        let end = folded.place(text.as_str(), until.get());
        let content = folded.content(text.as_str()).get(..end).unwrap_or_default();
        while hits.len() < most {
            let Some(found) = self.next(content, progress) else {
                progress.at = progress.at.max(end);
                return true;
            };
            let hit = self.hit(text, folded, &found, progress.last);
            let resume = match hit {
                Some(_) => found.end,
                None if self.is_regex => found.end,
                // Words may begin within words that are no hit.
                None => found.start,
            };
            progress.at = if resume > found.start { resume } else { after(content, resume) };
            if let Some(hit) = hit {
                progress.last = hit.end();
                hits.push(hit);
            }
        }
        false
    }

    /// The next match that is within a paragraph. The end of `content` is the end of what is searched.
    fn next(&self, content: &str, progress: &mut Progress) -> Option<Range<usize>> {
        if progress.at > content.len() {
            return None;
        }
        if !progress.by_paragraph {
            let found = self.regex.find_at(content, progress.at)?;
            if !found.as_str().contains('\n') {
                return Some(found.range());
            }
            progress.by_paragraph = true;
        }
        loop {
            let rest = content.get(progress.at..)?;
            let end = progress.at + rest.find('\n').unwrap_or(rest.len());
            let paragraph = content.get(..end)?;
            if let Some(found) = self.regex.find_at(paragraph, progress.at) {
                return Some(found.range());
            }
            if end == content.len() {
                return None;
            }
            progress.at = end + 1;
        }
    }

    /// The place of a match in the original text, if it is a hit.
    fn hit(
        &self,
        text: &Text,
        folded: &Folded,
        found: &Range<usize>,
        last: ByteOffset,
    ) -> Option<Span> {
        let content = text.as_str();
        let offset = |at: usize| u32::try_from(at).ok().map(ByteOffset);
        let start = offset(folded.start(content, found.start))?;
        let end = offset(folded.end(content, found.end))?;
        let raw = Span::between(start, end)?;
        let whole =
            if is_whole(content, raw) { raw } else { snap(text, start, end, Snap::Graphemes)? };
        if whole.start() < last || (self.strict && whole != raw) {
            return None;
        }
        let cut = self.whole_words && (cuts(text, whole.start()) || cuts(text, whole.end()));
        (!cut).then_some(whole)
    }
}

impl Progress {
    /// Before a place in the text, the start of a paragraph or of a passage.
    #[must_use]
    pub fn at(text: &Text, folded: &Folded, start: ByteOffset) -> Self {
        Self { at: folded.place(text.as_str(), start.get()), last: start, by_paragraph: false }
    }
}

/// The end of a part of the text that begins here and has at least this many bytes: the end of a
/// paragraph.
#[must_use]
pub fn part_end(text: &Text, start: ByteOffset, bytes: usize) -> ByteOffset {
    let far = start.plus(u32::try_from(bytes).unwrap_or(u32::MAX));
    let paragraph = text.paragraphs().get(text.paragraph_at(far.min(text.end().byte)));
    paragraph.map_or(text.end().byte, |paragraph| paragraph.end())
}

/// Whether both ends are seen at once to be between grapheme clusters, and no space is there: ASCII
/// on both sides.
fn is_whole(content: &str, span: Span) -> bool {
    let bytes = content.as_bytes();
    let plain = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_none_or(|byte| byte.is_ascii() && *byte != b'\r')
    };
    let inked = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_graphic);
    let (start, end) = (span.start().get(), span.end().get());
    inked(start) && inked(end - 1) && plain(start.checked_sub(1)) && plain(Some(end))
}

/// The place after the character here.
fn after(content: &str, at: usize) -> usize {
    let next = content.get(at..).and_then(|rest| rest.chars().next());
    at + next.map_or(1, char::len_utf8)
}
