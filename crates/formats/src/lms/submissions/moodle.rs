//! Names in Moodle's download of all submissions.

use super::{Submission, SubmissionKind, is_number};

/// What a folder, or a file in a download without folders, says.
struct Named<'a> {
    student: &'a str,
    id: &'a str,
    /// Which kind of submission it is.
    plugin: &'a str,
    /// What follows after a `_`: the name of a file, or nothing.
    rest: Option<&'a str>,
}

const SUBMISSION: &str = "assignsubmission_";

fn named(part: &str) -> Option<Named<'_>> {
    // In names of people and groups there is no `_`.
    let (student, rest) = part.split_once('_')?;
    // People without a group have one that has no id.
    let (id, rest) = if rest.starts_with(SUBMISSION) { ("", rest) } else { rest.split_once('_')? };
    let rest = rest.strip_prefix(SUBMISSION)?;
    let (plugin, rest) = match rest.split_once('_') {
        Some((plugin, rest)) => (plugin, Some(rest)),
        None => (rest, None),
    };
    let sound = !student.is_empty() && !plugin.is_empty() && (id.is_empty() || is_number(id));
    sound.then_some(Named { student, id, plugin, rest })
}

/// The submission with this path.
pub(super) fn submission(path: &str) -> Option<Submission> {
    let parts: Vec<&str> = path.split(['/', '\\']).collect();
    let (at, named) = parts.iter().enumerate().find_map(|(at, part)| Some((at, named(part)?)))?;
    let inside = parts.get(at + 1..).unwrap_or_default();
    let rest = named.rest.filter(|rest| !rest.is_empty());
    let file: Vec<&str> = rest.iter().chain(inside).copied().collect();
    if file.last().is_none_or(|name| name.is_empty()) {
        return None;
    }
    Some(Submission {
        path: path.to_owned(),
        file: file.join("/"),
        student: named.student.to_owned(),
        id: named.id.to_owned(),
        kind: match named.plugin {
            "onlinetext" => SubmissionKind::Text,
            _ => SubmissionKind::File,
        },
        ..Submission::default()
    })
}

/// The folder for the files of whoever handed this in, as the download writes it; a download
/// without folders has the start of a file name instead.
pub(in crate::lms) fn folder(path: &str) -> Option<String> {
    let mut parts = path.split(['/', '\\']).peekable();
    while let Some(part) = parts.next() {
        let Some(named) = named(part) else { continue };
        let id = if named.id.is_empty() { String::new() } else { format!("_{}", named.id) };
        let start = format!("{}{id}_{SUBMISSION}file", named.student);
        let flat = parts.peek().is_none();
        let older = named.rest.is_some();
        return Some(match (flat, older) {
            (true, _) => format!("{start}_"),
            (false, true) => format!("{start}_/"),
            (false, false) => format!("{start}/"),
        });
    }
    None
}
