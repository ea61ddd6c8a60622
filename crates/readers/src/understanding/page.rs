//! What `zone` and `block` need to know about a page: its paragraphs, the lines above the
//! statement, and the signals in these lines.

use annotator_core::project::statement::ParagraphKind;
use annotator_core::text::Text;

use super::day::find_day;
use super::fold::Line;
use super::organ::names_organ;
use super::{chinese, label, symbol, words};

/// The paragraphs of a text with the kinds that the file gives.
pub(super) struct Paragraphs<'a> {
    pub text: &'a Text,
    pub kinds: &'a [(u32, ParagraphKind)],
}

impl<'a> Paragraphs<'a> {
    pub(super) fn count(&self) -> usize {
        self.text.paragraphs().len()
    }

    /// The paragraph without the white space around it.
    pub(super) fn line(&self, index: usize) -> &'a str {
        self.text.paragraph_text(index).trim()
    }

    pub(super) fn is_blank(&self, index: usize) -> bool {
        self.text.paragraphs().get(index).is_none_or(|paragraph| paragraph.is_blank())
    }

    /// The kind that the file gives to the paragraph.
    pub(super) fn kind(&self, index: usize) -> Option<ParagraphKind> {
        let index = u32::try_from(index).ok()?;
        let at = self.kinds.binary_search_by_key(&index, |(at, _)| *at).ok()?;
        self.kinds.get(at).map(|(_, kind)| *kind)
    }
}

/// The lines above a statement.
pub(super) struct Front<'a> {
    /// All lines that are not blank.
    pub lines: Vec<Line<'a>>,
    /// How many lines come before the title block and belong to the page.
    pub around: usize,
    /// The index of the paragraph where the statement starts.
    pub body: usize,
}

/// Signs that a line belongs to a title block.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    By,
    Office,
    Occasion,
    Date,
    Note,
    Mission,
    Symbol,
    Label,
}

/// All signals in the line.
pub(super) fn signals(line: &Line) -> Vec<Signal> {
    let folded = line.folded.as_str();
    let headline = words::after(folded, words::STATEMENT).is_some_and(|rest| rest.contains(' '));
    if words::is_path(folded) {
        return Vec::new();
    }
    let by = headline
        || words::after_by(folded).is_some()
        || words::after_honorific(folded).is_some()
        || (words::is_bare(folded) && folded.len() > 2)
        || words::is_whole_headline(folded)
        || chinese::is_headline(folded);
    let occasion = names_organ(folded) || words::names_meeting(folded);
    [
        (words::is_note(folded), Signal::Note),
        (by, Signal::By),
        (words::names_office(folded) || chinese::names_office(folded), Signal::Office),
        (find_day(folded).is_some(), Signal::Date),
        (occasion, Signal::Occasion),
        (words::names_mission(folded), Signal::Mission),
        (symbol::find_symbol(line.written()).is_some(), Signal::Symbol),
        (label::of(line).is_some(), Signal::Label),
    ]
    .into_iter()
    .filter_map(|(there, signal)| there.then_some(signal))
    .collect()
}

/// Whether the line can be a headline: it has at least five words and is not part of a menu or
/// path.
pub(super) fn is_phrase(line: &Line) -> bool {
    // Mottoes have dashes between their words.
    line.folded.split(' ').count() >= 5
        && line.folded.matches(" - ").count() < 2
        && !words::is_page_furniture(&line.folded)
        && !words::is_path(&line.folded)
}
