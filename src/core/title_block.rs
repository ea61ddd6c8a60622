//! What the title block of a statement says: who spoke, where, on what, when.

use super::date::find_day;
use super::party::recognise;
use super::statement::Metadata;
use super::title_line::{
    after_by, has_honorific, is_bare_by, names_meeting, names_office, organ_in, squeeze,
    strip_start, without_honorifics,
};
use super::value::PartyKind;

/// Reads the lines of a title block. `around` are the lines of the page that the
/// statement stood on; a mission's name there tells the delegation.
pub(super) fn read(lines: &[&str], around: &[&str]) -> Metadata {
    let mut metadata = Metadata::default();
    let by = lines.iter().position(|line| after_by(line).is_some());
    metadata.title = match by {
        Some(at) => title_at(lines, at),
        None => squeeze(lines.iter().find(|line| !is_bare_by(line)).copied().unwrap_or_default()),
    };
    let mut used = vec![false; lines.len()];
    read_speaker(lines, by, &mut metadata, &mut used);
    if metadata.delegation.is_empty() {
        let mission = lines.iter().chain(around).find_map(|line| delegation_of_mission(line));
        metadata.delegation = delegation_of_role(&metadata.role)
            .or(mission)
            .or_else(|| lines.iter().chain(around).find_map(|line| state_alone(line)))
            .unwrap_or_default();
    }
    let rest: Vec<&str> =
        lines.iter().zip(&used).filter(|(_, used)| !**used).map(|(line, _)| *line).collect();
    metadata.organ = rest.iter().find_map(|line| organ_in(line)).unwrap_or_default().to_owned();
    metadata.occasion = occasion(&rest);
    metadata.topic = topic(&rest);
    metadata.date =
        lines.iter().find_map(|line| find_day(line)).map(|day| day.to_string()).unwrap_or_default();
    metadata.symbol = lines.iter().chain(around).find_map(|line| symbol(line)).unwrap_or_default();
    metadata
}

fn title_at(lines: &[&str], at: usize) -> String {
    let line = squeeze(lines.get(at).copied().unwrap_or_default());
    match (after_by(&line), lines.get(at.saturating_add(1))) {
        (Some(""), Some(next)) => squeeze(&format!("{line} {next}")),
        _ => line,
    }
}

/// Finds who spoke, and in what office, in the line with "by" and those that follow.
fn read_speaker(lines: &[&str], by: Option<usize>, metadata: &mut Metadata, used: &mut [bool]) {
    let honoured = || lines.iter().position(|line| has_honorific(line));
    let Some(mut at) = by.or_else(honoured) else { return };
    let line = lines.get(at).copied().unwrap_or_default();
    let mut who = after_by(line).unwrap_or(line);
    if who.is_empty() {
        at = at.saturating_add(1);
        who = lines.get(at).copied().unwrap_or_default();
    }
    let who = squeeze(who);
    // What is behind these words says where or for whom, not who.
    let cut = [" at the ", " at a ", " in the ", " before the ", " during the ", " on "]
        .iter()
        .filter_map(|word| find_ignoring_case(&who, word))
        .min();
    let (who, behind) = who.split_at_checked(cut.unwrap_or(who.len())).unwrap_or((&who, ""));
    let occasion = organ_in(behind).is_some() || names_meeting(behind);
    let name = without_honorifics(who);
    let honoured = name.len() < who.len();
    let (name, behind) = name.split_once(',').unwrap_or((name, ""));
    let (name, behind) = (name.trim(), behind.trim().trim_end_matches([',', '.']));
    // "Statement by Japan" names the delegation, not a person.
    let known = recognise(name, "").party.is_some();
    if !honoured && (known || !name.contains(' ') || strip_start(name, "the ").is_some()) {
        if names_office(name) {
            metadata.role = without_article(name).to_owned();
        } else {
            metadata.delegation = without_lead(name).to_owned();
        }
    } else if !honoured && names_office(name) {
        metadata.role = name.to_owned();
    } else {
        metadata.speaker = name.to_owned();
    }
    if !occasion && let Some(used) = used.get_mut(at) {
        *used = true;
    }
    if metadata.role.is_empty() && names_office(behind) {
        metadata.role = without_article(behind).to_owned();
    }
    if metadata.role.is_empty() {
        metadata.role = role_below(lines, at.saturating_add(1), used);
    }
}

/// The office in the line at `at`, with the lines that carry on its sentence.
fn role_below(lines: &[&str], at: usize, used: &mut [bool]) -> String {
    let Some(first) = lines.get(at).filter(|line| names_office(line)) else {
        return String::new();
    };
    if strip_start(first, "at the ").is_some() {
        return String::new();
    }
    let carries_on = |line: &&&str| {
        line.starts_with("to the ") || line.starts_with("of ") || line.starts_with("and ")
    };
    let more = lines.iter().skip(at.saturating_add(1)).take_while(carries_on).count();
    let mut role = String::new();
    for index in at..=at.saturating_add(more) {
        role.push_str(lines.get(index).copied().unwrap_or_default());
        role.push(' ');
        if let Some(used) = used.get_mut(index) {
            *used = true;
        }
    }
    squeeze(&role).trim_end_matches(',').to_owned()
}

/// The State in "Permanent Representative of … to the United Nations".
fn delegation_of_role(role: &str) -> Option<String> {
    if let Some(delegation) = between(role, "representative of ", " to the ")
        .or_else(|| between(role, "observer of ", " to the "))
    {
        return Some(without_lead(&delegation).to_owned());
    }
    // Of the last names behind an "of", the longest that is a State.
    let role = squeeze(role);
    let lower = role.to_ascii_lowercase();
    let mut names = lower.match_indices(" of ").filter_map(|(at, of)| role.get(at + of.len()..));
    let state = |name: &&str| matches!(recognise(name, "").party, Some(PartyKind::OtherState));
    names
        .find(|name| state(&without_mission_end(name)))
        .map(|name| without_lead(without_mission_end(name)).to_owned())
}

fn without_mission_end(name: &str) -> &str {
    name.split_once(" to the ").map_or(name, |(name, _)| name)
}

fn delegation_of_mission(line: &str) -> Option<String> {
    let name = between(line, "permanent mission of ", " to the ")
        .or_else(|| between(line, "mission of ", " to the united nations"))?;
    Some(without_lead(&name).to_owned())
}

/// A State's name on a line of its own.
fn state_alone(line: &str) -> Option<String> {
    let state = recognise(line, "").party == Some(PartyKind::OtherState);
    state.then(|| without_article(&squeeze(line)).to_owned())
}

/// The text between two markers, whatever their case.
fn between(line: &str, start: &str, end: &str) -> Option<String> {
    let line = squeeze(line);
    let from = find_ignoring_case(&line, start)?.checked_add(start.len())?;
    let rest = line.get(from..)?;
    let to = find_ignoring_case(rest, end)?;
    rest.get(..to).map(str::to_owned).filter(|name| !name.is_empty() && name.len() <= 80)
}

/// The place of an ASCII `needle`, compared without case.
fn find_ignoring_case(line: &str, needle: &str) -> Option<usize> {
    line.char_indices()
        .map(|(at, _)| at)
        .find(|at| line.get(*at..).is_some_and(|rest| strip_start(rest, needle).is_some()))
}

fn without_article(name: &str) -> &str {
    strip_start(name, "the ").unwrap_or(name)
}

fn without_lead(name: &str) -> &str {
    let name = without_article(name);
    ["delegation of ", "permanent mission of ", "government of ", "representative of "]
        .iter()
        .find_map(|lead| strip_start(name, lead))
        .map_or(name, without_article)
}

/// The line that says at which meeting, without "At the".
fn occasion(lines: &[&str]) -> String {
    const AT: [&str; 5] = ["at the ", "at a ", "before the ", "during the ", "in the "];
    let meets = |line: &str| names_meeting(line) || organ_in(line).is_some();
    let after_at = |line: &&str| AT.iter().find_map(|at| strip_start(line, at)).map(squeeze);
    // "Statement by … in the Security Council on …": from the meeting to its topic.
    let within = |line: &&str| {
        let place = [" at the ", " in the ", " before the "]
            .iter()
            .find_map(|word| Some(find_ignoring_case(line, word)?.saturating_add(word.len())))?;
        let rest = line.get(place..)?;
        let end = find_ignoring_case(rest, " on ").or_else(|| rest.find(',')).unwrap_or(rest.len());
        rest.get(..end).filter(|rest| meets(rest)).map(squeeze)
    };
    let named = || lines.iter().filter(|line| meets(line));
    named()
        .find_map(after_at)
        .or_else(|| named().find_map(within))
        .or_else(|| named().find(|line| after_by(line).is_none()).map(|line| squeeze(line)))
        .unwrap_or_default()
}

/// The quoted title, also across lines, or what a line says behind "On", "Topic:" or
/// "Agenda item 5:".
fn topic(lines: &[&str]) -> String {
    quoted(&squeeze(&lines.join(" "))).or_else(|| labelled(lines)).unwrap_or_default()
}

fn quoted(text: &str) -> Option<String> {
    [('“', '”'), ('«', '»'), ('"', '"')].iter().find_map(|(open, close)| {
        let (_, rest) = text.split_once(*open)?;
        let (inside, _) = rest.split_once(*close)?;
        let inside = inside.trim().trim_end_matches(',');
        (3..=300).contains(&inside.len()).then(|| inside.to_owned())
    })
}

fn labelled(lines: &[&str]) -> Option<String> {
    const LABELS: [&str; 5] = ["topic:", "theme:", "subject:", "on the topic of ", "on "];
    lines.iter().find_map(|line| {
        if strip_start(line, "on behalf").is_some() || find_day(line).is_some() {
            return None;
        }
        if strip_start(line, "agenda item").is_some() {
            return line.split_once(':').map(|(_, topic)| squeeze(topic));
        }
        LABELS.iter().find_map(|label| strip_start(line, label)).map(squeeze)
    })
}

/// A document symbol such as `S/PV.7898` or `A/RES/70/1`.
fn symbol(line: &str) -> Option<String> {
    let word = line.split_whitespace().map(|word| word.trim_matches(['(', ')', ',', ';', '.']));
    let mut symbols = word.filter(|word| {
        let series = word.split('/').next().unwrap_or_default();
        word.contains('/')
            && ["S", "A", "E", "ST", "CCPR", "CD", "CEDAW", "CERD"].contains(&series)
            && word.bytes().any(|b| b.is_ascii_digit())
            && word
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "/.-()".contains(c))
    });
    symbols.next().map(str::to_owned)
}
