//! Takes hand-ins from files and archives into the teacher's project.

use annotator_core::classroom::collect::{Collector, Fate, HandInFile, Refusal, open_file};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::request::{NotTaken, Request};
use annotator_core::classroom::{exercise_name, hand_in_name};
use annotator_core::edit::Edit;
use annotator_core::edit::history::{Record, StepKind, StepName};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::{AnnotatorId, ExerciseId};
use annotator_core::reading::Failure;
use annotator_core::small_map::SmallMap;
use annotator_core::stored::encode_record;
use annotator_core::stored::file::FileKind;
use annotator_core::stored::file::import::FileError;
use annotator_jobs::class::{CollectReport, Refused, Taken};
use annotator_jobs::{Broken, Reply};
use annotator_readers::archive::{self, ZIP};

use super::hand_ins::{ReadBefore, packed};
use super::peers;
use crate::File;

/// What the page of an exercise has in it, as one file.
const EXERCISE_PAGE: &str = "id=\"exercise\"";

/// A file that may be a hand-in.
struct Candidate {
    name: String,
    bytes: Vec<u8>,
}

/// Takes the hand-ins among the files. Each is said as soon as it is read.
pub(super) fn collect(
    project: &Project,
    exercise: ExerciseId,
    (me, now): (AnnotatorId, Timestamp),
    files: &[File],
    before: &mut ReadBefore,
    say: &mut dyn FnMut(Reply),
) -> Reply {
    let exercise = read_document::<Exercise>(&project.attachments, &exercise_name(exercise));
    let Some(exercise) = exercise else { return Reply::Broken(Broken::NoWorker) };
    let mut report = CollectReport::default();
    let candidates = candidates(files, &mut report);
    let of = candidates.len();
    let mut collector = Collector::new(project, me, &exercise);
    let (mut requests, mut reviews) = (Vec::new(), Vec::new());
    for (Candidate { name, bytes }, done) in candidates.into_iter().zip(0..) {
        say(Reply::Progress { done, of });
        let packed = packed(&bytes);
        let took = collector.take(&HandInFile { name: &name, bytes: &bytes, packed: &packed });
        match took.fate {
            Fate::Taken(collected) => {
                if let Some(coding) = took.coding {
                    before.keep(collected.sha256, coding);
                }
                say(step(&exercise, now, took.edits, !report.taken.is_empty()));
                report.taken.push(Taken {
                    file: name,
                    hand_in: collected.hand_in.id,
                    pseudonym: collected.hand_in.pseudonym,
                    remarks: collected.remarks,
                });
            }
            Fate::Here(_) => report.here.push(name),
            Fate::Refused(Refusal::NotAHandIn(FileKind::Request)) => requests.push((name, bytes)),
            Fate::Refused(Refusal::NotAHandIn(FileKind::Review)) => reviews.push((name, bytes)),
            Fate::Refused(refusal) => report.refused.push((name, refused(&refusal, &bytes))),
        }
    }
    take_requests(project, &exercise, now, &requests, &mut report, say);
    peers::take_reviews(project, &exercise, now, &reviews, &mut report, say);
    Reply::Collected(report)
}

/// Takes requests to judge an item once more. They come after the hand-ins, because one that came
/// along may be about one of those.
fn take_requests(
    project: &Project,
    exercise: &Exercise,
    now: Timestamp,
    files: &[(String, Vec<u8>)],
    report: &mut CollectReport,
    say: &mut dyn FnMut(Reply),
) {
    // Without annotations, because requests do not depend on them.
    let mut project = Project { annotations: SmallMap::new(), ..project.clone() };
    for hand_in in &report.taken {
        project.attachments.insert(hand_in_name(hand_in.hand_in), "{}".into());
    }
    for (name, bytes) in files {
        let request = open_file(bytes).ok().and_then(|(file, _)| Request::of(&file));
        let Some(request) = request else {
            report.refused.push((name.clone(), Refused::BadRequest));
            continue;
        };
        let taken = match request.take(&project, exercise.id) {
            Ok(taken) => taken,
            Err(why) => {
                report.refused.push((name.clone(), not_taken(why)));
                continue;
            }
        };
        let joined = !report.taken.is_empty() || report.requests.0 > 0;
        report.requests.0 += taken.new;
        report.requests.1 += taken.here;
        for edit in &taken.edits {
            // What was made for the project fits it.
            let _ = edit.apply(&mut project);
        }
        if !taken.edits.is_empty() {
            say(step(exercise, now, taken.edits, joined));
        }
    }
}

/// A step that collects something; `joined` to the one before it, which collected, too.
pub(super) fn step(exercise: &Exercise, now: Timestamp, edits: Vec<Edit>, joined: bool) -> Reply {
    let name = StepName { kind: StepKind::Collect, detail: exercise.title.clone() };
    Reply::Took(encode_record(&Record::Step { name, time: now, edits, joined }))
}

fn not_taken(why: NotTaken) -> Refused {
    match why {
        NotTaken::OtherClass => Refused::RequestOtherClass,
        NotTaken::UnknownHandIn => Refused::RequestUnknown,
        NotTaken::Older { asked, newest } => Refused::RequestOlder { asked, newest },
        NotTaken::Incomplete => Refused::BadRequest,
    }
}

/// The files, and those in archives. Students pack what they hand in, so that archives can be in
/// the archive of a platform.
fn candidates(files: &[File], report: &mut CollectReport) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    for file in files {
        if file.bytes.starts_with(ZIP) {
            unpack(file.name, file.bytes, 1, &mut candidates, report);
        } else {
            candidates.push(Candidate { name: file.name.to_owned(), bytes: file.bytes.to_vec() });
        }
    }
    candidates
}

fn unpack(
    name: &str,
    bytes: &[u8],
    depth: usize,
    candidates: &mut Vec<Candidate>,
    report: &mut CollectReport,
) {
    let files = match archive::files(bytes) {
        Ok(files) => files,
        Err(failure) => {
            let why = match failure {
                Failure::TooManyFiles { max, .. } => Refused::TooMany { most: max },
                _ => Refused::BadArchive,
            };
            return report.refused.push((name.to_owned(), why));
        }
    };
    for file in files {
        match file.content {
            Err(_) => report.refused.push((file.path, Refused::BadArchive)),
            Ok(bytes) if bytes.starts_with(ZIP) && depth < 2 => {
                let from = candidates.len();
                unpack(&file.path, &bytes, depth + 1, candidates, report);
                // The folder says who handed in.
                for inner in candidates.iter_mut().skip(from) {
                    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
                    let stem = inner.name.rsplit('/').next().unwrap_or(&inner.name);
                    inner.name = if folder.is_empty() {
                        format!("{}/{stem}", file.path)
                    } else {
                        format!("{folder}/{stem}")
                    };
                }
            }
            Ok(bytes) => candidates.push(Candidate { name: file.path, bytes }),
        }
    }
}

fn refused(refusal: &Refusal, bytes: &[u8]) -> Refused {
    match refusal {
        Refusal::Damaged(error) => match error {
            FileError::NotJson { .. } if is_exercise_page(bytes) => Refused::OnlyTheExercise,
            FileError::NotJson { line, .. } if is_json(bytes) => Refused::Damaged { line: *line },
            FileError::NotJson { .. } | FileError::NotUtf8 { .. } | FileError::NotOurs => {
                Refused::NotOurs
            }
            FileError::NewerMajor { .. } => Refused::Newer,
            _ => Refused::Damaged { line: 0 },
        },
        Refusal::NotAHandIn(FileKind::Exercise) => Refused::OnlyTheExercise,
        Refusal::NotAHandIn(FileKind::Feedback) => Refused::Feedback,
        Refusal::NotAHandIn(FileKind::Request) => Refused::BadRequest,
        Refusal::NotAHandIn(FileKind::ReviewPacket) => Refused::ReviewPacket,
        Refusal::NotAHandIn(FileKind::Review) => Refused::BadReview,
        Refusal::NotAHandIn(_) => Refused::NotAHandIn,
        Refusal::OtherExercise { pseudonym, .. } => {
            Refused::OtherExercise { pseudonym: pseudonym.clone() }
        }
        Refusal::OtherText { title, pseudonym } => {
            Refused::OtherText { title: title.clone(), pseudonym: pseudonym.clone() }
        }
    }
}

/// Whether it was meant to be JSON, but is cut off or was changed.
fn is_json(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    start.starts_with(b"{")
}

/// Whether somebody handed in the page with the exercise instead of the file that it saves.
fn is_exercise_page(bytes: &[u8]) -> bool {
    let end = bytes.len().saturating_sub(MAX_EXERCISE);
    let tail = bytes.get(end..).unwrap_or(bytes);
    let mut windows = tail.windows(EXERCISE_PAGE.len());
    bytes.trim_ascii_start().starts_with(b"<") && windows.any(|it| it == EXERCISE_PAGE.as_bytes())
}

/// How many bytes at the end of a page may be the exercise.
const MAX_EXERCISE: usize = 20_000_000;
