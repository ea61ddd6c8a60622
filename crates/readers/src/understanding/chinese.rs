//! Chinese headlines of statements, which name the speaker, the office and the meeting in one
//! phrase.

use std::ops::Range;

use super::delegation::is_state;
use super::fold::{FoundValue, Line, is_han};
use super::organ::find_organ;
use super::words::names_meeting;

const KINDS: [&str; 16] = [
    "解释性发言",
    "解释投票发言",
    "投票解释发言",
    "共同发言",
    "联合发言",
    "共同声明",
    "联合声明",
    "书面发言",
    "答辩发言",
    "发言稿",
    "发言",
    "讲话",
    "致辞",
    "致词",
    "演讲",
    "声明",
];

const OFFICES: [&str; 28] = [
    "常驻联合国日内瓦办事处代表",
    "常驻联合国副代表",
    "常驻联合国代表",
    "代理常驻代表",
    "副常驻代表",
    "常驻副代表",
    "常驻代表",
    "临时代办",
    "国务委员兼外交部长",
    "国务委员兼外长",
    "外交部副部长",
    "外交部长",
    "副外长",
    "外长",
    "国家主席",
    "副总理",
    "总统",
    "总理",
    "国王",
    "特别代表",
    "特使",
    "副司长",
    "司长",
    "副部长",
    "部长",
    "参赞",
    "公使",
    "主席",
];

const HONORIFICS: [&str; 9] =
    ["大使", "先生", "女士", "公使", "参赞", "部长", "阁下", "博士", "代表"];

/// The parts of a Chinese headline.
#[derive(Default)]
pub(super) struct Headline {
    pub speaker: Option<FoundValue>,
    pub role: Option<FoundValue>,
    pub delegation: Option<FoundValue>,
    pub occasion: Option<FoundValue>,
    pub topic: Option<FoundValue>,
}

/// Whether the line is a Chinese headline.
pub(super) fn is_headline(folded: &str) -> bool {
    let long = folded.chars().filter(|c| is_han(*c)).count() >= 7;
    long && kind_at(folded).is_some() && folded.contains(['在', '的', '就'])
}

/// Whether the line names an office.
pub(super) fn names_office(folded: &str) -> bool {
    OFFICES.iter().any(|office| folded.contains(office))
}

/// The start of the type of the statement, which is the last part of the headline.
fn kind_at(folded: &str) -> Option<usize> {
    let line = folded.trim_end_matches(['"', '》', ')', ' ']);
    KINDS.iter().find_map(|kind| line.strip_suffix(kind)).map(str::len)
}

/// Reads a Chinese headline.
pub(super) fn read(line: &Line) -> Option<Headline> {
    let folded = line.folded.as_str();
    if !is_headline(folded) {
        return None;
    }
    let end = kind_at(folded)?;
    let end = folded.get(..end)?.trim_end_matches(['的', '上', '中', '时', '作']).len();
    let meets = |from: usize| {
        let rest = folded.get(from..end).unwrap_or_default();
        names_meeting(rest) || find_organ(rest).is_some()
    };
    let at = folded.match_indices('在').map(|(at, _)| at).find(|at| meets(at + '在'.len_utf8()));
    let who = 0..at.unwrap_or(end);
    let mut headline = read_who(line, &who);
    if let Some(at) = at {
        let occasion = at + '在'.len_utf8()..end;
        headline.topic = topic(line, &occasion);
        // In "第四委员会“…”议题下" the topic comes after the meeting.
        let quoted = line.part(occasion.clone()).find(['"', '《']).filter(|at| *at > 0);
        let end = quoted.filter(|_| line.part(occasion.clone()).contains("议题"));
        let end = end.map_or(occasion.end, |at| occasion.start + at);
        headline.occasion = line.found(occasion.start..end);
    }
    Some(headline)
}

fn read_who(line: &Line, who: &Range<usize>) -> Headline {
    let mut headline = Headline::default();
    let text = line.part(who.clone());
    if let Some(at) = text.find("代表团") {
        let name = text.get(..at).unwrap_or_default().trim_end_matches("常驻联合国");
        headline.delegation = line.found(who.start..who.start + name.len());
        return headline;
    }
    let places = OFFICES.iter().filter_map(|office| text.find(office).map(|at| (at, *office)));
    let Some((at, office)) = places.min_by_key(|(at, office)| (*at, usize::MAX - office.len()))
    else {
        if is_state(text) {
            headline.delegation = line.found(who.clone());
        }
        return headline;
    };
    let mut end = at + office.len();
    while let Some(next) = OFFICES.iter().find(|office| {
        text.get(end..)
            .is_some_and(|rest| rest.trim_start_matches(['兼', '、']).starts_with(**office))
    }) {
        let rest = text.get(end..).unwrap_or_default();
        end += rest.len() - rest.trim_start_matches(['兼', '、']).len() + next.len();
    }
    let state = text.get(..at).unwrap_or_default();
    let tail = text.get(end..).unwrap_or_default();
    if tail.is_empty()
        && !is_state(state)
        && name(state).is_some_and(|name| name.len() == state.len())
    {
        // In "李文博参赞" the office comes after the name.
        headline.speaker = line.found(who.start..who.start + state.len());
        headline.role = line.found(who.start + at..who.start + end);
        return headline;
    }
    if (2..=12).contains(&state.chars().count()) && state.chars().all(is_han) {
        headline.delegation = line.found(who.start..who.start + state.len());
    }
    headline.role = line.found(who.start + at..who.start + end);
    headline.speaker = name(tail)
        .and_then(|name| line.found(who.start + end + name.start..who.start + end + name.end));
    headline
}

/// The name that a phrase starts with, without a form of address after it.
pub(super) fn name(text: &str) -> Option<Range<usize>> {
    let lead = text.len() - text.trim_start().len();
    let trimmed = text.trim_start();
    let end = trimmed.find(|c: char| !is_han(c) && c != '·').unwrap_or(trimmed.len());
    let run = trimmed.get(..end)?;
    let run = HONORIFICS.iter().find_map(|honour| run.strip_suffix(honour)).unwrap_or(run);
    let chars = run.chars().count();
    let fits = (2..=4).contains(&chars) || (run.contains('·') && (4..=18).contains(&chars));
    fits.then(|| lead..lead + run.len())
}

/// The topic in "安理会…问题公开辩论会", or a title in quotation marks.
fn topic(line: &Line, occasion: &Range<usize>) -> Option<FoundValue> {
    let text = line.part(occasion.clone());
    for (open, close) in [('《', '》'), ('"', '"')] {
        if let Some((before, rest)) = text.split_once(open)
            && let Some((inside, _)) = rest.split_once(close)
        {
            let start = occasion.start + before.len() + open.len_utf8();
            return line.found(start..start + inside.len());
        }
    }
    const ORGANS: [&str; 6] =
        ["安全理事会", "安理会", "人权理事会", "经社理事会", "联合国大会", "联大"];
    let organ = ORGANS.iter().find_map(|organ| text.find(organ).map(|at| at + organ.len()))?;
    let tail = text.get(organ..)?;
    let lead = tail.len() - tail.trim_start_matches("关于").trim_start_matches('就').len();
    let end = tail.find("问题")?;
    let start = occasion.start + organ;
    (lead < end).then(|| line.found(start + lead..start + end))?
}
