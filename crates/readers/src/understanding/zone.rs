//! Finds where the statement begins and ends on its page.

use super::day::{self, is_mostly_day};
use super::fold::{Line, fold, is_han};
use super::organ::names_organ;
use super::page::{Front, Paragraphs, Signal, is_phrase, signals};
use super::phrase::{call, ends_sentence, is_address, is_closing, is_page_number, longer_than};
use super::salutation::{self, Call};
use super::{chinese, who, words};
use annotator_core::project::statement::ParagraphKind;

/// The longest line of a title block, in characters.
const MAX_FRONT_LINE: usize = 300;
/// The most lines of a title block and the menus above it.
const MAX_FRONT_LINES: usize = 90;
/// Up to this many short lines above a form of address are a title block, even if nothing in them
/// is recognised.
const PLAIN_FRONT_LINES: usize = 6;
/// The most lines from a theme to the salutation, and the longest of them in characters.
const MAX_THEME_LINES: usize = 9;
const MAX_THEME: usize = 200;
/// The most lines of a page footer below the statement.
const MAX_BACK_LINES: usize = 60;
/// The most blessings after the thanks, and the longest of them in characters.
const MAX_BLESSINGS: usize = 6;
const MAX_BLESSING: usize = 200;

/// Finds the lines above the statement, which end at the first form of address or prose. `None` if
/// nothing shows that these lines belong to the page.
pub(super) fn find_front<'a>(paragraphs: &Paragraphs<'a>) -> Option<Front<'a>> {
    let mut seen = Seen::default();
    let mut end = paragraphs.count();
    for index in (0..paragraphs.count()).filter(|index| !paragraphs.is_blank(*index)) {
        let out = paragraphs.kind(index) == Some(ParagraphKind::Furniture);
        if seen.lines.len() >= MAX_FRONT_LINES || (!out && starts_speech(paragraphs, index, &seen))
        {
            end = index;
            break;
        }
        let line = Line::of(paragraphs.text, index);
        if !out && let Some(at) = call_after_head(&line) {
            // The day and the first words of the speech are in one paragraph.
            seen.add(line.cut(at));
            end = index;
            break;
        }
        seen.add(line);
    }
    if end == paragraphs.count() || seen.lines.is_empty() {
        return None;
    }
    let few = (1..=PLAIN_FRONT_LINES).contains(&seen.lines.len());
    let plain = few && call(paragraphs.line(end)).is_some();
    let out = (0..end).any(|index| paragraphs.kind(index) == Some(ParagraphKind::Furniture));
    if !seen.is_block() && !plain && !out {
        return None;
    }
    let around = with_headline(&seen.lines, seen.first_signal.unwrap_or(0));
    Some(Front { lines: seen.lines, around, body: end })
}

/// The lines above a statement that were read so far.
#[derive(Default)]
struct Seen<'a> {
    lines: Vec<Line<'a>>,
    kinds: Vec<Signal>,
    /// Whether one line alone makes a title block.
    strong: bool,
    first_signal: Option<usize>,
    signal_lines: usize,
}

impl<'a> Seen<'a> {
    fn add(&mut self, line: Line<'a>) {
        let here = signals(&line);
        self.strong |= is_strong_headline(&line);
        if !here.is_empty() && self.first_signal.is_none() {
            self.first_signal = Some(self.lines.len());
        }
        self.signal_lines += usize::from(!here.is_empty());
        for signal in here {
            if !self.kinds.contains(&signal) {
                self.kinds.push(signal);
            }
        }
        self.lines.push(line);
    }

    /// Whether these lines are a title block. A single line with two signals may be prose, for
    /// example about when a text was adopted. It must say who speaks.
    fn is_block(&self) -> bool {
        let several = self.signal_lines >= 2 || self.kinds.contains(&Signal::By);
        self.strong || (self.kinds.len() >= 2 && several)
    }
}

/// Whether the statement starts with this paragraph, after the lines in `seen`.
fn starts_speech(paragraphs: &Paragraphs, index: usize, seen: &Seen) -> bool {
    let written = paragraphs.line(index);
    if longer_than(written, MAX_FRONT_LINE) || is_closing(written) {
        return true;
    }
    let after_by = seen.lines.last().is_some_and(|last| words::is_bare(&last.folded));
    match call(written) {
        Some(Call::Plain) => return true,
        Some(Call::Likely) if !after_by && is_followed_by_call(paragraphs, index) => return true,
        _ => {}
    }
    let line = Line::of(paragraphs.text, index);
    !is_front_like(&line, &signals(&line))
        && call_after_head(&line).is_none()
        && !(seen.is_block() && leads_to_call(paragraphs, index))
}

/// Whether a line that may be a salutation ends with a comma, or another salutation follows it.
fn is_followed_by_call(paragraphs: &Paragraphs, index: usize) -> bool {
    let marked = paragraphs.line(index).ends_with([',', ';', ':', '،', '؛']);
    let next = (index + 1..paragraphs.count()).find(|next| !paragraphs.is_blank(*next));
    let next =
        next.map(|next| paragraphs.line(next)).filter(|next| !longer_than(next, MAX_FRONT_LINE));
    marked || next.is_some_and(|next| call(next).is_some())
}

/// Whether this line belongs to a title block although it looks like a sentence, such as the theme
/// of a session: it does not speak of the speaker, and a salutation follows soon.
fn leads_to_call(paragraphs: &Paragraphs, index: usize) -> bool {
    const SPEAKER: &str = "i|we|my|our|me|us|je|j'ai|nous|mon|ma|notre|nos|yo|mi|nuestro|nuestra|nos|я|мы|наш|наша|мой";
    let mut left = MAX_THEME_LINES;
    for next in (index..paragraphs.count()).filter(|next| !paragraphs.is_blank(*next)) {
        let written = paragraphs.line(next);
        if left == 0 || longer_than(written, MAX_THEME) {
            return false;
        }
        left -= 1;
        if next > index && call(written) == Some(Call::Plain) {
            return true;
        }
        let line = Line::of(paragraphs.text, next);
        if next > index && call_after_head(&line).is_some() {
            return true;
        }
        if words::has(&line.folded, SPEAKER) {
            return false;
        }
    }
    false
}

/// The position in the line of the salutation after a day, a place or an address.
fn call_after_head(line: &Line) -> Option<usize> {
    let written = line.written();
    if longer_than(written, MAX_FRONT_LINE) {
        return None;
    }
    let at = salutation::call_within(written)?;
    let head = line.cut(at);
    let number = head.folded.chars().any(|c| c.is_ascii_digit());
    let place = number
        || names_organ(&head.folded)
        || words::is_page_furniture(&head.folded)
        || words::is_note(&head.folded);
    let sentence = ends_sentence(head.written()) && !words::is_note(&head.folded);
    (place && !sentence && !longer_than(head.written(), 160)).then_some(at)
}

/// The index of the line where the title block starts: `start`, or a headline up to three lines
/// above it.
fn with_headline(lines: &[Line], start: usize) -> usize {
    let above = lines.get(start.saturating_sub(3)..start).unwrap_or_default();
    let headline = above.iter().position(is_phrase);
    headline.map_or(start, |at| start.saturating_sub(3) + at)
}

/// Whether the line alone makes a title block: "Statement by …" with a name, or a Chinese headline.
fn is_strong_headline(line: &Line) -> bool {
    let folded = line.folded.as_str();
    let by = words::after(folded, words::STATEMENT).is_some()
        && words::after_by(folded).is_some_and(|who| !who.is_empty());
    (by && (!ends_sentence(folded) || ends_with_abbreviation(folded)) && line.chars() <= 160)
        || chinese::is_headline(folded)
}

/// Whether the line can be above the statement: it is no sentence, or it is recognised as part of a
/// title block or menu. The length is checked here only for Chinese.
fn is_front_like(line: &Line, signals: &[Signal]) -> bool {
    let folded = line.folded.as_str();
    if who::in_record(line).is_some() {
        return false;
    }
    // A hundred characters in Chinese say as much as three hundred in other languages.
    if folded.contains('。') && longer_than(folded, 30) || is_long_han(folded) {
        return false;
    }
    let has = |signal: Signal| signals.contains(&signal);
    !ends_sentence(line.written())
        || is_mostly_day(folded)
        || has(Signal::Note)
        || has(Signal::Label)
        || (has(Signal::By) && words::after(folded, words::STATEMENT).is_some())
        || ((has(Signal::By) || has(Signal::Office)) && ends_with_abbreviation(folded))
        || words::is_page_furniture(folded)
}

/// Whether the line ends with an abbreviation, as in "…, M.P." or "Ivanov I.I.". Long lines do not
/// count.
fn ends_with_abbreviation(folded: &str) -> bool {
    let last = folded.rsplit([' ', ',']).next().unwrap_or_default();
    last.split('.').all(|part| part.chars().count() <= 3) && !longer_than(folded, 100)
}

fn is_long_han(folded: &str) -> bool {
    folded.chars().filter(|c| is_han(*c)).nth(100).is_some()
}

/// The index after the last paragraph of the statement, which starts at `body`.
pub(super) fn find_back(paragraphs: &Paragraphs, body: usize) -> usize {
    let end = after_last(paragraphs, body, paragraphs.count());
    if let Some(closing) = find_closing(paragraphs, body, end) {
        return with_blessings(paragraphs, closing, end);
    }
    // Without a closing formula, the statement ends before the page footer, which has only short
    // lines.
    let mut back = end;
    let mut seen = 0;
    for index in (body..end).rev().filter(|index| !paragraphs.is_blank(*index)) {
        seen += 1;
        let written = paragraphs.line(index);
        if is_foot(paragraphs, index) {
            back = index;
        } else if longer_than(written, 120) || ends_sentence(written) || seen > MAX_BACK_LINES {
            break;
        }
    }
    after_last(paragraphs, body, back)
}

/// The index after the thanks at `closing` and the blessings and mottoes that follow them.
fn with_blessings(paragraphs: &Paragraphs, closing: usize, end: usize) -> usize {
    let mut last = closing;
    for index in (closing + 1..end).filter(|index| !paragraphs.is_blank(*index)).take(MAX_BLESSINGS)
    {
        let written = paragraphs.line(index);
        if longer_than(written, MAX_BLESSING) || is_foot(paragraphs, index) {
            break;
        }
        if is_blessing(written) {
            last = index;
        } else if !is_address(written) {
            break;
        }
    }
    last + 1
}

/// Whether the line is a wish or a motto after the thanks.
fn is_blessing(written: &str) -> bool {
    const WISHES: &str = "god|bless|blessed|blessings|peace|amen|shanti|shalom|long live|allah|assalamu|wassalam|dieu|benisse|vive|paix|dios|bendiga|viva|vivan|paz|deus\
|мир|мира|да здравствует|благослови|الله|السلام|سلام|والسلام|يحيا|عاش";
    let folded = fold(written);
    let sentence =
        ends_sentence(written) && folded.split(' ').count() >= 3 && !folded.starts_with("source");
    words::has(&folded, WISHES) || is_closing(written) || sentence
}

/// The index after the last paragraph before `end` that is not blank; `start` if all are blank.
fn after_last(paragraphs: &Paragraphs, start: usize, end: usize) -> usize {
    let last = (start..end).rev().find(|index| !paragraphs.is_blank(*index));
    last.map_or(start, |last| last + 1)
}

/// The last paragraph with a closing formula. `None` if more than the page footer follows, or if
/// the formula opens the statement.
fn find_closing(paragraphs: &Paragraphs, body: usize, end: usize) -> Option<usize> {
    let mut below = 0;
    for index in (body..end).rev().filter(|index| !paragraphs.is_blank(*index)) {
        let written = paragraphs.line(index);
        if is_closing(written) {
            return (!is_opening(paragraphs, body, index)).then_some(index);
        }
        below += 1;
        let foot = is_foot(paragraphs, index);
        let prose = longer_than(written, 120) && ends_sentence(written);
        if below > MAX_BACK_LINES || (!foot && (prose || longer_than(written, 250))) {
            return None;
        }
    }
    None
}

/// Whether there are only forms of address between `body` and `index`. Then "Thank you, Mr.
/// President." opens the statement.
pub(super) fn is_opening(paragraphs: &Paragraphs, body: usize, index: usize) -> bool {
    (body..index)
        .rev()
        .all(|index| paragraphs.is_blank(index) || is_address(paragraphs.line(index)))
}

/// Whether the paragraph belongs to a page footer: an address, a copyright, links, a page number.
fn is_foot(paragraphs: &Paragraphs, index: usize) -> bool {
    if matches!(paragraphs.kind(index), Some(ParagraphKind::Furniture | ParagraphKind::Note)) {
        return true;
    }
    let written = paragraphs.line(index);
    // A ruler has no letters.
    if is_page_number(written) || !written.chars().take(200).any(char::is_alphanumeric) {
        return true;
    }
    if longer_than(written, 200) {
        return false;
    }
    let folded = fold(written);
    if words::is_note(&folded)
        || is_end_mark(&folded)
        || is_month_and_year(&folded)
        || is_mostly_day(&folded)
    {
        return true;
    }
    let no_sentence = !ends_sentence(written) && folded.split(' ').count() <= 14;
    let marked = ["©", "@", "http", "www.", "copyright", "all rights", "版权"]
        .iter()
        .any(|mark| folded.contains(mark));
    (no_sentence && words::is_page_furniture(&folded)) || (marked && !longer_than(written, 160))
}

/// Whether the line only says that the text ends here, or how long it is.
fn is_end_mark(folded: &str) -> bool {
    const ENDS: [&str; 8] =
        ["end", "ends", "fin", "fin du discours", "fine", "oo00oo", "конец", "انتهي"];
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let counted = ["words", "mots", "palabras", "слов", "minutes", "minutos", "كلمه", "دقيقه"];
    let number = bare.starts_with(|c: char| c.is_ascii_digit());
    let words = bare.split(' ').count();
    ENDS.contains(&bare)
        || (number
            && words <= 8
            && bare.split(' ').any(|word| counted.contains(&word.trim_end_matches(','))))
}

/// Whether the line is "September 2024" and no more.
fn is_month_and_year(folded: &str) -> bool {
    day::find_day(&format!("1 {folded}")).is_some_and(|(_, place)| place.len() == folded.len() + 2)
}
