//! Escapes users' text in Markdown, so that it is read unchanged.

/// Text on one line. White space of any kind becomes one space.
pub(crate) fn inline(text: &str) -> String {
    let ends = |c: char| c == ' ' || is_line_end(c) || is_forbidden(c) || c == '\t';
    let words: Vec<&str> = text.split(ends).filter(|word| !word.is_empty()).collect();
    escaped(&words.join(" "))
}

/// Text that keeps its line ends. Blank lines are dropped, and so are spaces at the edges of lines,
/// which mean something in Markdown.
pub(crate) fn lines(text: &str) -> String {
    let lines = text.split(is_line_end).map(inline).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\\\n")
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether Markdown cannot represent a character.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control() && !is_line_end(c) && c != '\t'
}

/// Escapes characters that Markdown, or one of its common extensions, treats as syntax.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut before = ' ';
    let starts_list = begins_a_list(line);
    for (at, c) in line.char_indices() {
        let rest = line.get(at.saturating_add(c.len_utf8())..).unwrap_or_default();
        let sign = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '{' | '}' | '&' | '~' | '|' | '$'
            | '#' | '^' | '@' => true,
            '-' | '+' | '=' | ':' if at == 0 => true,
            // Addresses would become links: `https://`, `www.`
            ':' => rest.starts_with("//"),
            '.' => before.eq_ignore_ascii_case(&'w') || starts_list == Some(at),
            ')' => starts_list == Some(at),
            _ => false,
        };
        if sign {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// The position of the `.` or `)` that makes a number at the start of a line a list item.
fn begins_a_list(line: &str) -> Option<usize> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let at = line.len().saturating_sub(rest.len());
    (at > 0 && rest.starts_with(['.', ')'])).then_some(at)
}
