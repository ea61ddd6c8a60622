//! Where files for people have to be in an archive that a platform takes back.
//!
//! * Moodle, "Upload multiple feedback files in a zip" (`mod/assign/feedback/file/importziplib.php`):
//!   the folders of the download. A hidden file is ignored; a file that a student handed in is
//!   kept as feedback if its content has changed.
//! * Canvas, "Upload Submissions" (`generate_comments_from_files`): the names of the download, with
//!   the id of a file that the student handed in. The file becomes a comment, and Canvas shows it
//!   under the name of the file that was handed in.
//! * Blackboard takes nothing back, and a pattern says nothing about it: a folder for each person.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Platform;
use super::submissions::{Submission, Submissions, canvas_prefix, moodle_folder};
use crate::export::OutFile;
use crate::shared::labels::Labels;

/// Files for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// The person: [`Submission::id`].
    pub id: String,
    /// The person's name in the download: [`Submission::student`]. Counts if there is no id.
    pub student: String,
    /// The files; their paths are names such as `feedback.html`.
    pub files: Vec<OutFile>,
}

/// The files of an archive to give back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenBack {
    /// The files with their paths.
    pub files: Vec<OutFile>,
    /// Whose files are not among them.
    pub nowhere: Vec<Nowhere>,
}

/// Somebody whose files have no place in the archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nowhere {
    /// [`Feedback::id`].
    pub id: String,
    /// [`Feedback::student`].
    pub student: String,
    /// Why.
    pub why: WhyNowhere,
}

/// Why files have no place in the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyNowhere {
    /// The person is not in the download.
    NotInDownload,
    /// The download has no id of the person, as for those without a group in Moodle and for
    /// everybody in Canvas' anonymous marking.
    NoId,
    /// The person handed in no file but a text or an address (Canvas).
    NoFile,
}

/// Puts files where the platform expects them.
#[must_use]
pub fn give_back(submissions: &Submissions, feedback: &[Feedback]) -> GivenBack {
    let mut given = GivenBack::default();
    // Never in the place of a file that somebody handed in.
    let own = submissions.found.iter().map(|it| it.path.replace('\\', "/").to_lowercase());
    let mut taken: BTreeSet<String> = own.collect();
    let mut folders = Folders::default();
    for one in feedback {
        let start = match place(submissions, one, &mut folders) {
            Ok(start) => start,
            Err(why) => {
                let (id, student) = (one.id.clone(), one.student.clone());
                given.nowhere.push(Nowhere { id, student, why });
                continue;
            }
        };
        for file in &one.files {
            let path = free(&start, &file.path, &mut taken);
            given.files.push(OutFile { path, content: file.content.clone() });
        }
    }
    given
}

/// The start of the paths for a person.
fn place(
    submissions: &Submissions,
    feedback: &Feedback,
    folders: &mut Folders,
) -> Result<String, WhyNowhere> {
    let own: Vec<&Submission> = submissions.found.iter().filter(|it| is_of(it, feedback)).collect();
    let first = own.first().ok_or(WhyNowhere::NotInDownload)?;
    match submissions.platform {
        Some(Platform::Moodle) if first.id.is_empty() => Err(WhyNowhere::NoId),
        Some(Platform::Moodle) => moodle_folder(&first.path).ok_or(WhyNowhere::NotInDownload),
        Some(Platform::Canvas) if !first.id.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(WhyNowhere::NoId)
        }
        Some(Platform::Canvas) => {
            own.iter().find_map(|it| canvas_prefix(&it.path)).ok_or(WhyNowhere::NoFile)
        }
        Some(Platform::Blackboard) | None => Ok(folders.of(first)),
    }
}

/// Whether a submission is of the person who gets this.
fn is_of(submission: &Submission, feedback: &Feedback) -> bool {
    submission.id == feedback.id
        && (!feedback.id.is_empty() || submission.student == feedback.student)
}

/// A folder for each person.
#[derive(Default)]
struct Folders {
    labels: Labels,
    known: Vec<((String, String), String)>,
}

impl Folders {
    fn of(&mut self, submission: &Submission) -> String {
        let person = (submission.id.clone(), submission.student.clone());
        if let Some((_, folder)) = self.known.iter().find(|(known, _)| *known == person) {
            return folder.clone();
        }
        let name = if person.1.is_empty() { &person.0 } else { &person.1 };
        let folder = format!("{}/", self.labels.file(name));
        self.known.push((person, folder.clone()));
        folder
    }
}

/// A path for a file with this name that nothing else has. Moodle ignores hidden files.
fn free(start: &str, name: &str, taken: &mut BTreeSet<String>) -> String {
    let name = name.trim_start_matches(['.', '~']);
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, format!(".{ending}")),
        None => (name, String::new()),
    };
    let mut path = format!("{start}{name}");
    let mut number = 2_u32;
    while !taken.insert(path.to_lowercase()) {
        path = format!("{start}{stem}-{number}{ending}");
        number = number.saturating_add(1);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lms::submissions::{NamePattern, tests::names};

    fn feedback(id: &str, student: &str) -> Feedback {
        let file = |path: &str| OutFile { path: path.to_owned(), content: b"<p>".to_vec() };
        let files = vec![file("feedback.html"), file("feedback.json")];
        Feedback { id: id.to_owned(), student: student.to_owned(), files }
    }

    fn paths(given: &GivenBack) -> Vec<&str> {
        given.files.iter().map(|file| file.path.as_str()).collect()
    }

    #[test]
    fn moodle_gets_the_folders_of_its_download() {
        for (own, expected) in [
            (
                "Gül Işık_7_assignsubmission_file/a/b.json",
                [
                    "Gül Işık_7_assignsubmission_file/feedback.html",
                    "Gül Işık_7_assignsubmission_file/feedback.json",
                ],
            ),
            (
                "download/Ada_7_assignsubmission_file_/b.json",
                [
                    "Ada_7_assignsubmission_file_/feedback.html",
                    "Ada_7_assignsubmission_file_/feedback.json",
                ],
            ),
            (
                "Ada_7_assignsubmission_onlinetext/onlinetext.html",
                [
                    "Ada_7_assignsubmission_file/feedback.html",
                    "Ada_7_assignsubmission_file/feedback.json",
                ],
            ),
            (
                "Ada_7_assignsubmission_file_b.json",
                [
                    "Ada_7_assignsubmission_file_feedback.html",
                    "Ada_7_assignsubmission_file_feedback.json",
                ],
            ),
            (
                "Ada_7_assignsubmission_file/Feedback.html",
                [
                    "Ada_7_assignsubmission_file/feedback-2.html",
                    "Ada_7_assignsubmission_file/feedback.json",
                ],
            ),
        ] {
            let given = give_back(&Submissions::of_names(&names(&[own])), &[feedback("7", "")]);
            assert_eq!((paths(&given), &given.nowhere), (expected.to_vec(), &vec![]));
        }
    }

    #[test]
    fn canvas_gets_its_names_with_the_id_of_a_file() {
        let download = Submissions::of_names(&names(&[
            "adlerada_LATE_7101_880100_hand_in_7_x.json",
            "buchfinkben_7102_text.html",
            "anon_aB3xZ_880101_x.json",
        ]));
        let all = ["7101", "7102", "aB3xZ", "7103"].map(|id| feedback(id, ""));
        let given = give_back(&download, &all);
        let expected =
            ["adlerada_LATE_7101_880100_feedback.html", "adlerada_LATE_7101_880100_feedback.json"];
        assert_eq!(paths(&given), expected);
        let why: Vec<_> = given.nowhere.iter().map(|it| (it.id.as_str(), it.why)).collect();
        let expected = [
            ("7102", WhyNowhere::NoFile),
            ("aB3xZ", WhyNowhere::NoId),
            ("7103", WhyNowhere::NotInDownload),
        ];
        assert_eq!(why, expected);
    }

    #[test]
    fn elsewhere_each_person_has_a_folder() {
        let own = [
            "T_a.b_attempt_2026-11-18-08-00-11_x.json",
            "T_a-b_attempt_2026-11-18-08-00-12_x.json",
        ];
        let download = Submissions::of_names(&names(&own));
        let given = give_back(&download, &["a.b", "a-b", "a.b"].map(|id| feedback(id, "")));
        let expected = [
            "a-b/feedback.html",
            "a-b/feedback.json",
            "a-b-2/feedback.html",
            "a-b-2/feedback.json",
            "a-b/feedback-2.html",
            "a-b/feedback-2.json",
        ];
        assert_eq!(paths(&given), expected);
        let pattern = NamePattern::parse("{student}.json").unwrap();
        let download = Submissions::by_pattern(&names(&["../Ada.json", "x/Ben.json"]), &pattern);
        let given = give_back(&download, &["Ada", "Ben", "Cem"].map(|name| feedback("", name)));
        assert_eq!(
            paths(&given)[..3],
            ["Ada/feedback.html", "Ada/feedback.json", "Ben/feedback.html"]
        );
        assert_eq!(given.nowhere[0].why, WhyNowhere::NotInDownload);
    }

    #[test]
    fn people_without_a_group_have_no_place_in_moodle() {
        let download =
            Submissions::of_names(&names(&["Default group_assignsubmission_file/x.json"]));
        let given = give_back(&download, &[feedback("", "Default group")]);
        assert_eq!((given.files.len(), given.nowhere[0].why), (0, WhyNowhere::NoId));
    }
}
