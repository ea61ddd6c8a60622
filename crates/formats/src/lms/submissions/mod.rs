//! Whose files are in a download of what people handed in, judged by their names.
//!
//! Where the forms of names come from:
//! * Moodle: `mod/assign/classes/downloader.php`. `Full name_12_assignsubmission_file/work.json`;
//!   with a `_` at the end of the folder before version 4.1; without folders if the teacher chose
//!   so; `Participant_12_…` in blind marking; the name and id of a group for works of groups. 12 is
//!   the number of the participant in the worksheet, not the user's id.
//! * Canvas: `lib/content_zipper.rb`. `lastfirst_LATE_12_345_work.json` with the ids of user and
//!   file, `…_12_text.html` and `…_12_link.html` for what has no file, `anon_a1b2c_345_work.json`
//!   in anonymous marking.
//! * Blackboard: files of real courses. `Title_user_attempt_2026-11-18-08-00-11_work.json`, and
//!   beside them a receipt `….txt` for each attempt.

mod blackboard;
mod canvas;
mod moodle;
mod pattern;
#[cfg(test)]
pub(super) mod tests;
mod time;

pub use pattern::{NamePattern, PatternProblem};

pub(super) use canvas::prefix as canvas_prefix;
pub(super) use moodle::folder as moodle_folder;

use serde::{Deserialize, Serialize};

use super::Platform;

/// The name of a file in a download.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileName {
    /// Its path, with `/` between folders.
    pub path: String,
    /// Whether the archive does not say in which encoding the name is, so that its letters may be
    /// wrong.
    pub doubtful: bool,
}

/// What a submission is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SubmissionKind {
    /// A file that somebody handed in.
    #[default]
    File,
    /// A text that was typed on the platform, as a page.
    Text,
    /// An address, as a page that leads there.
    Link,
    /// What Blackboard says about an attempt.
    Receipt,
}

/// A file of a download, and what its name says. What it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// The path in the download.
    pub path: String,
    /// The name that the file had when it was handed in, perhaps with folders before it.
    pub file: String,
    /// The person or group as the download writes it. Canvas leaves out capitals, blanks and signs;
    /// Moodle leaves out signs; Blackboard has the user name.
    pub student: String,
    /// The platform's id of the person or group: [`super::sheet::Person::id`].
    pub id: String,
    /// The group, if a pattern has one.
    pub group: String,
    /// When it was handed in, on the clock of the platform: `2026-11-18T08:00:11`, or only the day.
    pub time: Option<String>,
    /// Whether Canvas says that it is late.
    pub late: bool,
    /// What it is.
    pub kind: SubmissionKind,
}

/// What is in a download.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submissions {
    /// Which platform made it; `None` if it was read with a pattern.
    pub platform: Option<Platform>,
    /// The files whose names were understood, in the order in which they were given.
    pub found: Vec<Submission>,
    /// The other files.
    pub unmatched: Vec<String>,
    /// The files whose names may have wrong letters.
    pub doubtful: Vec<String>,
}

impl Submissions {
    /// Reads names in the form of one of the platforms: the one that most of them fit. If none
    /// fits, all files are unmatched, and need a pattern.
    #[must_use]
    pub fn of_names(names: &[FileName]) -> Self {
        let paths: Vec<&str> = names.iter().map(|name| name.path.as_str()).collect();
        let read = |platform| match platform {
            Platform::Moodle => paths.iter().map(|path| moodle::submission(path)).collect(),
            Platform::Canvas => paths.iter().map(|path| canvas::submission(path)).collect(),
            Platform::Blackboard => blackboard::submissions(&paths),
        };
        let mut best: (Option<Platform>, Vec<Option<Submission>>) = (None, vec![None; paths.len()]);
        let fitting = |found: &[Option<Submission>]| found.iter().flatten().count();
        // The most special form first: numbers in the title of an assignment can look like Canvas'.
        for platform in [Platform::Moodle, Platform::Blackboard, Platform::Canvas] {
            let found = read(platform);
            if fitting(&found) > fitting(&best.1) {
                best = (Some(platform), found);
            }
        }
        Self::of(names, best.0, best.1)
    }

    /// Reads names in the form of a pattern.
    #[must_use]
    pub fn by_pattern(names: &[FileName], pattern: &NamePattern) -> Self {
        let found = names.iter().map(|name| pattern.submission(&name.path)).collect();
        Self::of(names, None, found)
    }

    fn of(names: &[FileName], platform: Option<Platform>, all: Vec<Option<Submission>>) -> Self {
        let mut submissions = Self { platform, ..Self::default() };
        for (name, found) in names.iter().zip(all) {
            if name.doubtful {
                submissions.doubtful.push(name.path.clone());
            }
            match found {
                Some(found) => submissions.found.push(found),
                None => submissions.unmatched.push(name.path.clone()),
            }
        }
        submissions
    }
}

/// The last part of a path. Folders in which somebody unpacked the download do not matter.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Whether this is a number without a sign.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
