//! How wide a text is, as far as that can be said without a font: by classes of characters, rather
//! too wide than too narrow.

use crate::scene::Role;

/// Replaces the end of a text that is too long.
const ELLIPSIS: char = '…';

/// The estimated width of a text.
pub fn width(text: &str, role: Role) -> f64 {
    advances(text).map(|(_, ems)| ems).sum::<f64>() * em(role)
}

fn em(role: Role) -> f64 {
    role.size() * if role.is_bold() { 1.08 } else { 1.0 }
}

/// Where each character begins and how wide it is. What is joined to the one before it, as in
/// signs of families, takes no room of its own.
fn advances(text: &str) -> impl Iterator<Item = (usize, f64)> {
    let mut joined = false;
    text.char_indices().map(move |(at, c)| {
        let width = if joined && c >= '\u{2190}' { 0.0 } else { ems(c) };
        joined = c == '\u{200d}';
        (at, width)
    })
}

/// The width of a character in parts of the font size.
fn ems(c: char) -> f64 {
    match c {
        _ if is_mark(c) => 0.0,
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' | '’'
        | 't' | 'f' | '(' | ')' | '[' | ']' | '/' | 'r' | '-' | '\u{a0}' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '&' | '—' | '…' => 0.95,
        'A'..='Z' | 'À'..='Þ' | 'Α'..='Ω' | 'А'..='Я' | 'ж' | 'ш' | 'щ' | 'ю' | 'ы' => {
            0.72
        }
        '\u{1f000}'.. => 1.4,
        _ if is_double(c) => 1.02,
        '\u{900}'..='\u{dff}' => 0.7,
        _ => 0.6,
    }
}

/// Characters that take no room of their own: they belong to the one before them.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{93c}' | '\u{941}'..='\u{948}' | '\u{94d}' | '\u{e31}' | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e01ef}')
}

/// Characters of Chinese, Japanese and Korean, and full-width forms.
fn is_double(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Whether a line may end between these characters.
fn may_break(before: char, after: char) -> bool {
    let after_mark = is_mark(after) || matches!(after, '，' | '。' | '、' | '）' | '》' | '」');
    before == ' '
        || matches!(before, '-' | '/' | '—') && after != ' '
        || (is_double(before) || is_double(after)) && !after_mark && after != ' '
}

/// The text in one line no wider than `room`, with an ellipsis if it does not fit.
pub fn shorten(text: &str, role: Role, room: f64) -> String {
    wrap(text, role, room, 1).pop().unwrap_or_default()
}

/// The text in at most `most` lines no wider than `room`, broken between words. White space and
/// control characters become single spaces. An empty text has no line.
pub fn wrap(text: &str, role: Role, room: f64, most: usize) -> Vec<String> {
    let text = text.split(|c: char| c.is_whitespace() || c.is_control());
    let text = text.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let mut lines = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() && lines.len() < most {
        if width(rest, role) <= room {
            lines.push(rest.to_owned());
            break;
        }
        let is_last = lines.len() + 1 == most;
        let room = if is_last { room - width("…", role) } else { room };
        let end = if is_last { end_within(rest, role, room) } else { line_end(rest, role, room) };
        let (line, left) = rest.split_at(end);
        let mut line = line.trim_end().to_owned();
        if is_last {
            if width(&line, role) > room {
                line.clear(); // not even one character fits
            }
            // One or two letters of a word say nothing.
            if let Some((before, word)) = line.rsplit_once(' ')
                && word.chars().count() < 3
            {
                line.truncate(before.len());
            }
            line.push(ELLIPSIS);
        }
        lines.push(line);
        rest = left.trim_start();
    }
    lines
}

/// How many bytes of the text fit, broken between words if there is a place for it.
fn line_end(text: &str, role: Role, room: f64) -> usize {
    let most = end_within(text, role, room);
    let mut best = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        if at > most {
            break;
        }
        if before.is_some_and(|before| may_break(before, c) || c == ' ') {
            best = at;
        }
        before = Some(c);
    }
    if best == 0 { most } else { best }
}

/// How many bytes of the text fit. At least one character, so that there is an end, and no
/// character is parted from its marks.
fn end_within(text: &str, role: Role, room: f64) -> usize {
    let mut used = 0.0;
    for (at, ems) in advances(text) {
        used += ems * em(role);
        if used > room && at > 0 && ems > 0.0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_between_words() {
        let lines = wrap("Displacement of  persons\nwithin", Role::Label, 120.0, 3);
        assert_eq!(lines, ["Displacement of", "persons within"]);
        assert_eq!(shorten("Displacement of persons", Role::Label, 120.0), "Displacement…");
        assert_eq!(wrap("贩运人口和奴役", Role::Label, 60.0, 2), ["贩运人口", "和奴役"]);
        assert_eq!(wrap(" \t", Role::Label, 60.0, 2), Vec::<String>::new());
    }

    #[test]
    fn marks_and_joined_signs_stay_with_what_they_belong_to() {
        assert_eq!(width("e\u{301}", Role::Label), width("e", Role::Label));
        assert_eq!(shorten("e\u{301}e\u{301}e\u{301}e\u{301}", Role::Label, 24.0), "e\u{301}…");
        let family = "👩\u{200d}👩\u{200d}👧";
        assert_eq!(width(family, Role::Label), width("👩", Role::Label));
        let both = format!("{family}{family}{family}");
        assert_eq!(shorten(&both, Role::Label, 35.0), format!("{family}…"));
    }
}
