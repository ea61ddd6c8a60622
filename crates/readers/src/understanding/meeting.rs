//! Finds the meeting and the organ at which a statement was made, and its topic.

use std::ops::Range;

use super::fold::{FoundValue, Line};
use super::organ::{find_organ, names_organ};
use super::who::names_meeting_soon;
use super::words::{self, AT, ON};
use super::{chinese, day, label, symbol};

/// The most specific organ that the lines name: its full name, and where it is named.
pub(super) fn organ(lines: &[&Line]) -> Option<FoundValue> {
    let named = lines.iter().filter_map(|line| {
        let (rank, name, at) = find_organ(&line.folded)?;
        let passage = line.found(at..line.folded.len())?;
        Some((rank, FoundValue { value: name.to_owned(), ..passage }))
    });
    // Among organs that are not committees, the first one named counts.
    let rank =
        |rank: usize| if rank < COMMITTEES { 0 } else { usize::from(rank >= ASSEMBLIES) + 1 };
    named.min_by_key(|(at, _)| rank(*at)).map(|(_, found)| found)
}

/// In the list of organs, those before this index are committees.
const COMMITTEES: usize = 36;
/// From this index on, the organs are the General Assembly, which the others are part of.
const ASSEMBLIES: usize = 68;

/// The meeting, without the preposition before it.
pub(super) fn occasion(lines: &[&Line], by: impl Fn(&Line) -> bool) -> Option<FoundValue> {
    let own: Vec<&&Line> = lines.iter().filter(|line| !by(line)).collect();
    let led = || {
        let meets = own.iter().filter(|line| words::names_meeting(&line.folded));
        meets.chain(own.iter()).find_map(|line| led_by_preposition(line))
    };
    let meeting = |line: &&&&Line| words::names_meeting(&line.folded) && label::of(line).is_none();
    let named = || own.iter().find(meeting).and_then(|line| whole(line));
    let within = || lines.iter().find_map(|line| within(line));
    let organ = || {
        let line = own.iter().find(|line| names_organ(&line.folded) && label::of(line).is_none());
        line.and_then(|line| whole(line))
    };
    led().or_else(named).or_else(within).or_else(organ)
}

/// The meeting in a line such as "At the Security Council Open Debate".
fn led_by_preposition(line: &Line) -> Option<FoundValue> {
    let rest = words::after(&line.folded, AT)?;
    names_meeting_soon(rest).then_some(())?;
    let start = line.folded.len() - rest.len();
    cut(line, start..line.folded.len())
}

/// The meeting in a line about nothing else.
fn whole(line: &Line) -> Option<FoundValue> {
    cut(line, 0..line.folded.len())
}

/// A meeting without the topic, day or symbol after it.
fn cut(line: &Line, range: Range<usize>) -> Option<FoundValue> {
    let text = line.part(range.clone());
    let mut end = text.len();
    for mark in ["\"", " (", ": ", " - \"", "《"] {
        let at = text.match_indices(mark).map(|(at, _)| at);
        let at = at.filter(|at| *at > 0 && !is_abbreviation(text, *at)).min();
        end = at.map_or(end, |at| end.min(at));
    }
    if let Some((_, day)) = day::find_day(text)
        && day.start > 0
    {
        let before = text.get(..day.start).unwrap_or_default();
        end = end.min(before.trim_end_matches(|c: char| !c.is_alphanumeric()).len());
        // In "…, New York, 15 March 2017" the place is cut off with the day.
        if let Some((meeting, place)) = text.get(..end).unwrap_or_default().rsplit_once(", ")
            && place.split(' ').count() <= 3
            && !names_organ(place)
            && !words::names_meeting(place)
        {
            end = end.min(meeting.len());
        }
    }
    // "Forum on …" is a name, but "Security Council debate on …" is a meeting and its topic.
    if let Some((at, _)) = text.get(..end).and_then(topic_preposition)
        && text.get(..at).is_some_and(names_organ)
    {
        end = end.min(at);
    }
    line.found(range.start..range.start + end)
}

/// Whether there is an abbreviation in brackets at this position, such as " (UNGA79)".
fn is_abbreviation(text: &str, at: usize) -> bool {
    let inside = text.get(at..).and_then(|rest| rest.strip_prefix(" (")?.split_once(')'));
    inside.is_some_and(|(inside, _)| (2..=10).contains(&inside.len()) && !inside.contains(' '))
}

/// The range of the preposition before a topic, if a meeting comes before it.
fn topic_preposition(text: &str) -> Option<(usize, usize)> {
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if at > 0 && c.is_alphanumeric() && !before.is_alphanumeric() {
            let head = text.get(..at).unwrap_or_default();
            let meeting = words::names_meeting(head) || names_organ(head);
            // "Commission on …" and "Convention on …" are names.
            const NAMED: &str = "commission|conference|comision|conferencia|convention|convencion|конвенции\
|treaty|traite|tratado|договору|اتفاقيه|committee|comite|forum|foro|совета|совет|совете|конференции|комиссии";
            let last = head.trim_end().rsplit(' ').next().unwrap_or_default();
            let named_on = words::of(NAMED).any(|name| name == last);
            if meeting
                && !named_on
                && let Some(rest) = words::after(text.get(at..)?, ON)
            {
                return Some((at, text.len() - rest.len()));
            }
        }
        before = c;
    }
    None
}

/// The meeting in "Statement by … in the Security Council on …".
fn within(line: &Line) -> Option<FoundValue> {
    if let Some(headline) = chinese::read(line) {
        return headline.occasion;
    }
    let range = meeting_within(line)?;
    line.found(range)
}

fn meeting_within(line: &Line) -> Option<Range<usize>> {
    let text = line.folded.as_str();
    let mut before = 'x';
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() && !before.is_alphanumeric() {
            let rest = text.get(at..)?;
            if let Some(tail) = words::after(rest, AT)
                && names_meeting_soon(tail)
            {
                let start = text.len() - tail.len();
                let mut ends = tail.match_indices([',', '"', '(', ':']).map(|(at, _)| at);
                let end =
                    ends.find(|end| *end > 0 && !is_abbreviation(tail, end.saturating_sub(1)));
                let end = end.unwrap_or(tail.len());
                let topic = topic_preposition(tail.get(..end)?).map(|(at, _)| at);
                let topic = topic.filter(|at| tail.get(..*at).is_some_and(names_organ));
                let end = topic.unwrap_or(end);
                return Some(start..start + end);
            }
        }
        before = c;
    }
    None
}

/// The topic: a quoted title, or what follows "On", "Topic:" or "Agenda item 5:".
pub(super) fn topic(lines: &[&Line], by: impl Fn(&Line) -> bool) -> Option<FoundValue> {
    let quoted = || lines.iter().find_map(|line| quoted(line));
    let own = || lines.iter().filter(|line| !by(line));
    let on = || own().find_map(|line| on(line));
    let after_organ = || lines.iter().find_map(|line| after_organ(line));
    let headline = || lines.iter().find_map(|line| before_statement(line));
    let within = || {
        lines.iter().find_map(|line| match chinese::read(line) {
            Some(headline) => headline.topic,
            None => within_topic(line),
        })
    };
    quoted().or_else(on).or_else(after_organ).or_else(within).or_else(headline)
}

fn quoted(line: &Line) -> Option<FoundValue> {
    let text = line.folded.as_str();
    let (at, open) = text.match_indices(['"', '《']).next()?;
    let start = at + open.len();
    let rest = text.get(start..)?;
    let end = rest.find(['"', '》'])?;
    (3..=300).contains(&end).then(|| line.found(start..start + end))?
}

/// The topic in a line that starts with "On …" or the like.
fn on(line: &Line) -> Option<FoundValue> {
    let rest = words::after(&line.folded, ON)?;
    let behalf = words::after(&line.folded, words::BEHALF).is_some();
    if behalf || day::find_day(&line.folded).is_some() {
        return None;
    }
    value(line, line.folded.len() - rest.len()..line.folded.len())
}

/// The topic in "Fourth Committee: Comprehensive review of …".
fn after_organ(line: &Line) -> Option<FoundValue> {
    let (head, _) = line.folded.split_once(": ")?;
    let meets = names_organ(head) || words::names_meeting(head);
    (meets && label::of(line).is_none()).then(|| value(line, head.len() + 1..line.folded.len()))?
}

/// The topic in "Women, peace and security: statement by …".
fn before_statement(line: &Line) -> Option<FoundValue> {
    let (head, rest) = line.folded.split_once(':')?;
    let statement = words::after(rest.trim_start(), words::STATEMENT).is_some();
    let other = words::has(head, words::STATEMENT) || names_organ(head);
    (statement && !other && head.contains(' ')).then(|| value(line, 0..head.len()))?
}

/// The topic in "Statement by … at the open debate on …".
fn within_topic(line: &Line) -> Option<FoundValue> {
    let meeting = meeting_within(line)?;
    let rest = line.part(meeting.end..line.folded.len());
    let lead = rest.len() - rest.trim_start().len();
    let tail = words::after(rest.trim_start(), ON)?;
    let start = line.folded.len() - tail.len();
    (lead <= 1).then(|| value(line, start..line.folded.len()))?
}

/// A topic without the symbol or day after it.
pub(super) fn value(line: &Line, range: Range<usize>) -> Option<FoundValue> {
    let mut end = range.end;
    let text = line.part(range.clone());
    if let Some(at) = text.rfind(" (")
        && symbol::find_symbol(line.raw(range.start + at..range.end)).is_some()
    {
        end = range.start + at;
    }
    if let Some((_, day)) = day::find_day(line.part(range.start..end)) {
        end = end.min(range.start + day.start);
    }
    line.found(range.start..end).map(unquoted).filter(|found| found.value.chars().count() <= 300)
}

fn unquoted(found: FoundValue) -> FoundValue {
    let marks = ['"', '“', '”', '«', '»', '„', '《', '》', ' ', '\u{a0}', ','];
    let inner = found.value.trim_matches(marks);
    if inner.contains(marks.get(..7).unwrap_or_default()) || inner.is_empty() {
        return found;
    }
    FoundValue { value: inner.to_owned(), ..found }
}
