//! Reads who made a statement, in what office and for whom, from a phrase.

use std::ops::Range;

use super::delegation::{self, is_delegation};
use super::fold::{FoundValue, Line, after_word};
use super::organ::find_organ;
use super::words::{self, AT, BEHALF, ON, is_capitalised, skip_space, without_article};
use super::{chinese, day, person, russian};

/// What a phrase says about the speaker.
#[derive(Default)]
pub(super) struct Who {
    pub speaker: Option<FoundValue>,
    pub role: Option<FoundValue>,
    pub delegation: Option<FoundValue>,
    /// The group on whose behalf the statement is made.
    pub group: Option<FoundValue>,
    /// The State that the office names.
    pub of_role: Option<FoundValue>,
    /// Where the phrase about the speaker ends in the line.
    pub end: usize,
}

/// Reads the phrase after "Statement by", which starts at `from`.
pub(super) fn read_by(line: &Line, from: usize) -> Who {
    let end = end_of_phrase(line, from);
    let mut who = read_person(line, from..end);
    who.group = who.group.or_else(|| group(line));
    who
}

/// The end of a phrase about a person, where the meeting, the topic or the day follows.
pub(super) fn end_of_phrase(line: &Line, from: usize) -> usize {
    let text = line.part(from..line.folded.len());
    let mut end = text.len();
    if let Some((_, day)) = day::find_day(text) {
        end = end.min(day.start);
    }
    for (at, _) in starts_of_words(text) {
        if at >= end {
            break;
        }
        let rest = text.get(at..).unwrap_or_default();
        let meeting = words::after(rest, AT).is_some_and(names_meeting_soon);
        let topic = at > 0
            && words::after(rest, ON).is_some()
            && !is_office_on(text.get(..at).unwrap_or_default());
        if meeting
            || topic
            || addresses_meeting(rest)
            || words::after(rest, BEHALF).is_some()
            || rest.starts_with('"')
        {
            end = at;
        }
    }
    from + end
}

/// Whether the next words are "to the General Debate", "to the 79th session" or "79th session".
fn addresses_meeting(rest: &str) -> bool {
    let to = words::after(rest, "to the|to").unwrap_or(rest).trim_start();
    let counted = to.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = to.len() - counted.len();
    let ordinal = (1..=3).contains(&digits) && counted.starts_with(char::is_alphabetic);
    let general = to.len() < rest.len()
        && words::after(
            to,
            "general debate|general assembly|high-level|high level|security council",
        )
        .is_some();
    general || (ordinal && names_meeting_soon(to))
}

/// The positions where words start. Chinese text counts as one word.
pub(super) fn starts_of_words(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut before = ' ';
    text.char_indices().filter(move |(_, c)| {
        let starts = *c == '"' || (c.is_alphanumeric() && !before.is_alphanumeric());
        before = *c;
        starts
    })
}

/// Whether the next words name a meeting, and not the organisation that an office belongs to.
pub(super) fn names_meeting_soon(rest: &str) -> bool {
    let rest = rest.trim_start();
    let soon: String = rest.chars().take(70).collect();
    const OFFICE_AT: [&str; 7] = [
        "las naciones unidas",
        "la onu",
        "los organismos",
        "la oficina",
        "united nations,",
        "оон,",
        "нью-йорке",
    ];
    let office = OFFICE_AT.iter().any(|at| soon.starts_with(at));
    !office && (words::names_meeting(&soon) || find_organ(&soon).is_some() || names_body(rest))
}

/// Whether the next words name any committee or council.
fn names_body(rest: &str) -> bool {
    const BODIES: &str = "committee|commission|council|comite|comision|consejo|conseil|комитете|комитета|комиссии\
|совете|لجنه|اللجنه|مجلس|委员会";
    let soon: String = rest.chars().take(40).collect();
    words::has(&soon, BODIES)
}

/// Whether "on …" continues an office, as in "Special Rapporteur on …".
fn is_office_on(before: &str) -> bool {
    const OFFICES: [&str; 12] = [
        "rapporteur",
        "rapporteuse",
        "commissioner",
        "commission",
        "expert",
        "envoy",
        "representative",
        "committee",
        "adviser",
        "advisor",
        "relator",
        "relatora",
    ];
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    OFFICES.contains(&last)
}

/// The group after "on behalf of".
pub(super) fn group(line: &Line) -> Option<FoundValue> {
    let (at, word) = words::find(&line.folded, BEHALF)?;
    let start = without_article(&line.folded, skip_space(&line.folded, at + word.len()));
    let text = line.part(start..line.folded.len());
    let mut end = text.find([',', '(', ':', '"']).unwrap_or(text.len());
    for (at, _) in starts_of_words(text) {
        let rest = text.get(at..).unwrap_or_default();
        let next = words::after(rest, "by|delivered|and its|par|prononcee|a cargo|et de ses|y sus")
            .is_some()
            || words::after(rest, AT).is_some_and(names_meeting_soon)
            || words::after(rest, ON).is_some();
        if at > 0 && next {
            end = end.min(at);
            break;
        }
    }
    let person =
        words::names_office(text.get(..end)?) || words::find_honorific(text.get(..end)?) == Some(0);
    line.found(start..start + end).filter(|found| !person && found.value.chars().count() <= 100)
}

/// Reads "H.E. Ms. X, Minister of Y", "the Minister of Y, Ms. X" or "Norway".
pub(super) fn read_person(line: &Line, range: Range<usize>) -> Who {
    let text = line.part(range.clone());
    if !text.chars().any(|c| ('а'..='я').contains(&c)) {
        return person::read(line, &range);
    }
    let mut who = match words::find_honorific(text) {
        Some(at) => read_honoured(line, &range, at),
        None => read_plain(line, &range),
    };
    who.end = range.end;
    who
}

fn read_honoured(line: &Line, range: &Range<usize>, at: usize) -> Who {
    let mut who = Who::default();
    let text = line.part(range.clone());
    let before = text.get(..at).unwrap_or_default();
    if words::names_office(before) {
        who.role = role(line, range.start..range.start + at);
    } else {
        let start = without_article(text, 0);
        let name = range.start + start..range.start + at.max(start);
        if is_delegation(line, &name) {
            who.delegation = line.found(name);
        }
    }
    let mut name = text.get(at..).unwrap_or_default();
    name = strip_honorifics(name);
    // As in "سعادة وزير الخارجية السيد …" or "H.E. the Minister of Health, Ms. …".
    let article = without_article(name, 0);
    if words::find_office(name.get(article..).unwrap_or_default()) == Some(0)
        && let Some((office, tail)) = split_office(name)
        && !tail.is_empty()
    {
        let from = range.start + text.len() - name.len();
        who.role = role(line, from..from + office.len());
        name = tail;
    }
    let start = text.len() - name.len();
    let office = words::find_office(name).filter(|office| *office > 0).unwrap_or(name.len());
    let end = name.find([',', '(', ';', '"']).unwrap_or(name.len()).min(office);
    let end = name.find(" - ").unwrap_or(name.len()).min(end);
    let spoken = range.start + start..range.start + start + end;
    if is_name(line, &spoken) {
        who.speaker = line.found(spoken);
    }
    let tail = name.get(end..).unwrap_or_default();
    if let Some(inside) = in_brackets(tail) {
        let from = range.start + start + end;
        who.delegation = line.found(from + inside.start..from + inside.end);
    } else if who.role.is_none() {
        let segments = segments(tail);
        if let Some(from) = segments.iter().find(|segment| names_office_at(tail, segment)) {
            who.role = role(line, range.start + start + end + from.start..range.end);
        }
    }
    who
}

fn names_office_at(text: &str, segment: &Range<usize>) -> bool {
    text.get(segment.clone()).is_some_and(words::names_office)
}

fn read_plain(line: &Line, range: &Range<usize>) -> Who {
    let mut who = Who::default();
    let start = range.start + without_article(line.part(range.clone()), 0);
    let range = start..range.end;
    let text = line.part(range.clone());
    if let Some(name) = delegation::named(line, &range) {
        who.delegation = Some(name);
        return who;
    }
    let segments = segments(text);
    let Some(first) = segments.first().cloned() else { return who };
    let head = text.get(first.clone()).unwrap_or_default().trim();
    if words::find_office(head).is_some() {
        return read_office(line, &range, &segments);
    }
    let name = start + first.start..start + first.end;
    let tail = segments.get(1).filter(|segment| names_office_at(text, segment));
    let lead = line.part(0..start);
    let of = ["de la ", "de l'", "del ", "du ", "des ", "de ", "of ", "the "];
    let led = of.iter().any(|of| lead.ends_with(of));
    let words = head.split(' ').count();
    if let Some(tail) = tail.filter(|_| is_name(line, &name)) {
        who.speaker = line.found(name);
        who.role = role(line, start + tail.start..range.end);
    } else if delegation::is_group(line, &name) {
        who.group = line.found(name);
    } else if is_delegation(line, &name)
        || ((words == 1 || led) && is_capitalised(line, &name) && words <= 8)
    {
        who.delegation = line.found(name);
    } else if is_name(line, &name) && words >= 2 {
        who.speaker = line.found(name);
    }
    who
}

/// Reads "the Minister of Y, X Z" or "Министра Y А.С.Лазарева".
fn read_office(line: &Line, range: &Range<usize>, segments: &[Range<usize>]) -> Who {
    let mut who = Who::default();
    let text = line.part(range.clone());
    let at = |inner: Range<usize>| range.start + inner.start..range.start + inner.end;
    if let Some((office, name)) = split_office(text) {
        who.role = role(line, at(0..office.len()));
        let named = at(text.len() - name.len()..text.len());
        who.speaker = if is_name(line, &named) { line.found(named) } else { None };
        return who;
    }
    let named = russian::name(text).or_else(|| russian::name_after_state(line, range));
    let named = named.or_else(|| {
        let [first, second] = segments else { return None };
        let name = text.get(second.clone())?.trim();
        let words = name.split(' ').count();
        let person = (2..=5).contains(&words) && is_name(line, &at(second.clone()));
        (person && !words::names_office(name) && !is_delegation(line, &at(second.clone())))
            .then_some(first.end..second.end)
    });
    let end = named.as_ref().map_or(text.len(), |name| name.start);
    who.speaker = named.and_then(|name| line.found(at(name)));
    who.role = role(line, at(0..end));
    who
}

/// Splits an office from the name after it, at a form of address or a slash.
fn split_office(text: &str) -> Option<(&str, &str)> {
    if let Some((office, name)) = text.split_once(" / ") {
        return Some((office, strip_honorifics(name)));
    }
    let at = words::find_honorific(text).filter(|at| *at > 0)?;
    let (office, name) = text.split_at_checked(at)?;
    Some((office, strip_honorifics(name)))
}

fn strip_honorifics(mut name: &str) -> &str {
    while let Some(rest) = words::after_honorific(name) {
        name = rest;
    }
    name
}

/// An office as written, without its article.
pub(super) fn role(line: &Line, range: Range<usize>) -> Option<FoundValue> {
    let lead = skip_space(&line.folded, range.start);
    let lead = lead + line.part(lead..range.end).len()
        - line.part(lead..range.end).trim_start_matches([',', ' ', '-', '(']).len();
    let start = without_article(&line.folded, lead);
    line.found(start..range.end.max(start)).filter(|found| found.value.chars().count() <= 250)
}

/// Whether this is a name: a few words without digits, the first capitalised.
fn is_name(line: &Line, range: &Range<usize>) -> bool {
    let text = line.part(range.clone()).trim();
    let words = text.split(' ').count();
    let latin_small = !is_capitalised(line, range);
    !text.is_empty()
        && words <= 8
        && text.chars().count() <= 80
        && !text.chars().any(|c| c.is_ascii_digit())
        && !latin_small
        && !words::names_meeting(text)
}

/// The parts between commas.
fn segments(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut parts = Vec::new();
    for (at, mark) in text.match_indices(',').chain([(text.len(), "")]) {
        let part = text.get(start..at).unwrap_or_default();
        if !part.trim().is_empty() {
            parts.push(start..at);
        }
        start = at + mark.len();
    }
    parts
}

fn in_brackets(text: &str) -> Option<Range<usize>> {
    let rest = text.trim_start().strip_prefix('(')?;
    let start = text.len() - rest.len();
    let end = rest.find(')')?;
    (end > 0 && end <= 60).then_some(start..start + end)
}

/// The speaker and delegation in "Mr. Halvorsen (Norway): …", as in verbatim records.
pub(super) fn in_record(line: &Line) -> Option<(FoundValue, Option<FoundValue>)> {
    let folded = line.folded.as_str();
    let head: String = folded.chars().take(120).collect();
    let colon = head.find(':')?;
    let open = head.get(..colon)?.find('(')?;
    let close = open + head.get(open..colon)?.find(')')?;
    let speaker = match words::after_honorific(&head) {
        Some(mut rest) => {
            while let Some(tail) = words::after_honorific(rest) {
                rest = tail;
            }
            let start = head.len() - rest.len();
            (start < open).then_some(start..open)?
        }
        None => chinese::name(head.get(..open)?)?,
    };
    if head.get(speaker.clone())?.split(' ').count() > 5 {
        return None;
    }
    let country = open + 1..close;
    let inside = head.get(country.clone())?;
    const SPOKE: [&str; 7] = ["spoke", "parle", "habla", "говорит", "выступает", "تكلم", "以"];
    let spoke =
        SPOKE.iter().any(|spoke| after_word(inside, spoke).is_some() || inside.starts_with('以'));
    let delegation = if spoke { None } else { line.found(country) };
    Some((line.found(speaker)?, delegation))
}
