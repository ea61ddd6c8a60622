//! Finds typed words in all texts of the project, a little at a time: however long the texts are,
//! typing is never held up.

use crate::model::Open;
use annotator_core::phrases::find::Typed;
use annotator_core::phrases::fold::is_han;
use annotator_core::project::id::StatementId;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;

/// Words are searched from this many letters on. A Chinese character says as much as two.
const LEAST: usize = 3;
/// The most passages that are found.
pub const MOST: usize = 20;
/// How many bytes are searched at once.
const PIECE: usize = 32_768;
/// How far a found passage may extend beyond its piece, in bytes.
const BEYOND: usize = 1_024;
/// How many characters are shown before and after the words.
const BEFORE: usize = 20;
const AFTER: usize = 80;

/// A passage with the words, and what is around it in its paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub statement: StatementId,
    pub span: Span,
    /// The number of its paragraph, if the statement is shown.
    pub paragraph: Option<u32>,
    pub before: String,
    pub words: String,
    pub after: String,
}

/// A search, and what it has found so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSearch {
    typed: Typed,
    /// The statements that are not searched yet, the next one last.
    waiting: Vec<StatementId>,
    /// Where the search goes on in the next one, in bytes.
    at: usize,
    /// Passages that begin with a word.
    words: Vec<Passage>,
    /// Passages that begin within a word. They come last.
    within: Vec<Passage>,
}

impl TextSearch {
    /// Starts with the statement shown; the others follow in their order. `None` if too little was
    /// typed.
    #[must_use]
    pub fn new(open: &Open, typed: &str) -> Option<Self> {
        let typed = Typed::new(typed)?;
        let letters = typed.folded().chars().filter(|c| !c.is_whitespace());
        if letters.map(|c| if is_han(c) { 2 } else { 1 }).sum::<usize>() < LEAST {
            return None;
        }
        let statements = open.project.statements.iter().map(|statement| statement.id);
        let others = statements.filter(|id| Some(*id) != open.current);
        let mut waiting: Vec<_> = open.current.into_iter().chain(others).collect();
        waiting.reverse();
        Some(Self { typed, waiting, at: 0, words: Vec::new(), within: Vec::new() })
    }

    #[must_use]
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty()
    }

    /// What is found so far. Nothing of it moves later.
    pub fn found(&self) -> impl Iterator<Item = &Passage> {
        let within = self.within.iter().filter(|_| self.is_done());
        self.words.iter().chain(within).take(MOST)
    }

    /// Goes on for about this many bytes.
    pub fn go_on(&mut self, open: &Open, mut bytes: usize) {
        while let Some(id) = self.waiting.last().copied().filter(|_| bytes > 0) {
            let text = open.project.statement(id).map(|statement| &statement.text);
            let rest = text.map_or(0, |text| text.as_str().len().saturating_sub(self.at));
            if let Some(text) = text.filter(|_| rest > 0) {
                self.search_piece(open, id, text);
                bytes = bytes.saturating_sub(PIECE.min(rest));
            }
            if rest <= PIECE {
                self.waiting.pop();
                self.at = 0;
            }
            if self.words.len() >= MOST {
                self.waiting.clear();
            }
        }
    }

    fn search_piece(&mut self, open: &Open, id: StatementId, text: &Text) {
        let content = text.as_str();
        let end = boundary(text, self.at + PIECE);
        let last = boundary(text, end + BEYOND);
        let piece = content.get(self.at..last).unwrap_or_default();
        for found in self.typed.all_in(piece) {
            let (from, to) = (self.at + found.start, self.at + found.end);
            let begins = begins_word(content, from);
            let some = if begins { &mut self.words } else { &mut self.within };
            // The next piece finds what begins in it.
            if from < end && some.len() < MOST {
                some.extend(passage(open, id, text, from, to));
            }
        }
        self.at = end;
    }
}

/// The last boundary between characters up to here.
fn boundary(text: &Text, at: usize) -> usize {
    text.floor_boundary(offset(at)).get()
}

fn offset(at: usize) -> ByteOffset {
    ByteOffset(u32::try_from(at).unwrap_or(u32::MAX))
}

/// Whether a word begins here. In Chinese, one begins with every character.
fn begins_word(content: &str, at: usize) -> bool {
    let before = content.get(..at).and_then(|before| before.chars().next_back());
    before.is_none_or(|c| !c.is_alphanumeric() || is_han(c))
}

/// `None` if the words are in different paragraphs.
fn passage(
    open: &Open,
    statement: StatementId,
    text: &Text,
    from: usize,
    to: usize,
) -> Option<Passage> {
    let span = text.span(offset(from), offset(to)).ok()?;
    let words = text.slice(span);
    if words.contains('\n') {
        return None;
    }
    let content = text.as_str();
    let paragraph = text.paragraphs().get(text.paragraph_at(span.start()))?;
    let shown = open.current == Some(statement);
    Some(Passage {
        statement,
        span,
        paragraph: open.paragraph_number(statement, &Spans::one(span)).filter(|_| shown),
        before: words_before(content.get(paragraph.start().byte.get()..from)?, BEFORE),
        words: words.to_owned(),
        after: words_after(content.get(to..paragraph.end().get())?, AFTER),
    })
}

/// The end of a text from the start of a word on, with at most this number of characters.
pub(crate) fn words_before(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(most) else {
        return text.trim_start().to_owned();
    };
    let end = text.get(cut..).unwrap_or_default();
    let whole = end.split_once(char::is_whitespace).map_or(end, |(_, whole)| whole);
    format!("… {whole}")
}

/// The start of a text up to the end of a word, with at most this number of characters.
pub(crate) fn words_after(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(most) else {
        return text.trim_end().to_owned();
    };
    let start = text.get(..cut).unwrap_or_default();
    let whole = start.rsplit_once(char::is_whitespace).map_or(start, |(whole, _)| whole);
    format!("{whole} …")
}
