//! Names in Blackboard's download of an assignment.

use super::time::time;
use super::{Submission, SubmissionKind, file_name};

/// A name, cut at the time of the attempt.
struct Named<'a> {
    /// The title of the assignment and the user name, with a `_` between them.
    who: &'a str,
    time: String,
    /// `None` for a receipt.
    file: Option<&'a str>,
}

/// The length of a time such as `2026-11-18-08-00-11`.
const TIME: usize = 19;

fn named(name: &str) -> Option<Named<'_>> {
    name.match_indices('_').find_map(|(at, _)| {
        let (stamp, rest) = name.get(at + 1..)?.split_at_checked(TIME)?;
        let file = if rest == ".txt" { None } else { Some(rest.strip_prefix('_')?) };
        if file == Some("") || !stamp.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        // The word before the time is `attempt`, in the language of the course.
        let (who, _) = name.get(..at)?.rsplit_once('_')?;
        Some(Named { who, time: time(stamp)?, file })
    })
}

/// The submissions with these paths.
pub(super) fn submissions(paths: &[&str]) -> Vec<Option<Submission>> {
    let named: Vec<_> = paths.iter().map(|path| named(file_name(path))).collect();
    let title = title(named.iter().flatten().map(|named| named.who));
    let one = |(named, path): (&Option<Named>, &&str)| {
        let named = named.as_ref()?;
        let user = named.who.strip_prefix(title)?.strip_prefix('_').filter(|it| !it.is_empty())?;
        Some(Submission {
            path: (*path).to_owned(),
            file: named.file.unwrap_or_else(|| file_name(path)).to_owned(),
            student: user.to_owned(),
            id: user.to_owned(),
            time: Some(named.time.clone()),
            kind: if named.file.is_some() { SubmissionKind::File } else { SubmissionKind::Receipt },
            ..Submission::default()
        })
    };
    named.iter().zip(paths).map(one).collect()
}

/// The title that all names share. Both it and user names may have a `_`, but the title is the same
/// everywhere, so the shortest one is the whole one.
fn title<'a>(who: impl Iterator<Item = &'a str>) -> &'a str {
    let titles = who.filter_map(|who| who.rsplit_once('_').map(|(title, _)| title));
    titles.min_by_key(|title| title.len()).unwrap_or_default()
}
