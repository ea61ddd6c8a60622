//! Names in Canvas' download of submissions.

use super::{Submission, SubmissionKind, file_name, is_number};

/// The pieces of a name.
struct Named<'a> {
    student: String,
    id: &'a str,
    late: bool,
    /// The id of the file, and its name; `None` for a text or a link.
    attachment: Option<(&'a str, String)>,
    kind: SubmissionKind,
}

const LATE: &str = "LATE";

/// Canvas itself takes the first two numbers between `_` for the ids of the user and of the file.
fn named(name: &str) -> Option<Named<'_>> {
    let pieces: Vec<&str> = name.split('_').collect();
    let hidden = hidden(&pieces);
    let at =
        hidden.or_else(|| pieces.iter().position(|piece| is_number(piece)).filter(|at| *at > 0))?;
    let id = pieces.get(at)?;
    let mut before: Vec<&str> = pieces.get(..at)?.to_vec();
    let late = before.contains(&LATE);
    before.retain(|piece| *piece != LATE);
    let student = if hidden.is_some() { (*id).to_owned() } else { before.join("_") };
    let after = pieces.get(at + 1..)?;
    let (attachment, kind) = match after {
        ["text.html"] => (None, SubmissionKind::Text),
        ["link.html"] => (None, SubmissionKind::Link),
        [attachment, rest @ ..] if is_number(attachment) && !matches!(rest, [] | [""]) => {
            (Some((*attachment, rest.join("_"))), SubmissionKind::File)
        }
        _ => return None,
    };
    (!student.is_empty()).then_some(Named { student, id, late, attachment, kind })
}

/// Where the id is that Canvas gives a person in anonymous marking: after `anon`.
fn hidden(pieces: &[&str]) -> Option<usize> {
    let at = usize::from(pieces.first() == Some(&LATE));
    let id = pieces.get(at + 1).filter(|_| pieces.get(at) == Some(&"anon"))?;
    let hidden =
        !is_number(id) && !id.is_empty() && id.bytes().all(|it| it.is_ascii_alphanumeric());
    hidden.then_some(at + 1)
}

/// The submission with this path.
pub(super) fn submission(path: &str) -> Option<Submission> {
    let name = file_name(path);
    let Named { student, id, late, attachment, kind } = named(name)?;
    Some(Submission {
        path: path.to_owned(),
        file: attachment.map_or_else(|| name.to_owned(), |(_, file)| file),
        student,
        id: id.to_owned(),
        late,
        kind,
        ..Submission::default()
    })
}

/// The start of the name that a file for the same person needs to be accepted: up to the id of a
/// file that the person handed in. `None` if the person handed in no file, or is anonymous.
pub(in crate::lms) fn prefix(path: &str) -> Option<String> {
    let name = file_name(path);
    let named = named(name)?;
    let (_, file) = named.attachment.filter(|_| is_number(named.id))?;
    name.strip_suffix(file.as_str()).map(str::to_owned)
}
