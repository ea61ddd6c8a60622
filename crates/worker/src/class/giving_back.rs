//! Writes feedback on each hand-in that counts, in the folders that the platform takes back.

use annotator_core::classroom::class::Class;
use annotator_core::classroom::collect::collected;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::exercise_name;
use annotator_core::classroom::feedback::{Feedback, Outcome};
use annotator_core::classroom::review::Round;
use annotator_core::classroom::review::received::{ReceivedReview, received};
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::classroom::since::{AllTold, Since, Told};
use annotator_core::project::Project;
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::{ExerciseId, HandInId};
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_formats::export::OutFile;
use annotator_formats::lms::Platform;
use annotator_formats::lms::give_back::{self, GivenBack, WhyNowhere, give_back};
use annotator_formats::lms::submissions::{Submission, Submissions};
use annotator_jobs::giving::{FeedbackWith, GivenReport, GivingBack};
use annotator_words::{giving as words, plain};

use super::feedback_page;
use super::hand_ins::{OpenHandIn, ReadBefore, hand_ins};
use super::marking::Marked;
use super::whose::submissions;

/// The files of an archive of feedback. `None` if the exercise is not there.
pub(super) fn files(
    project: &Project,
    marked: &Marked,
    giving: &GivingBack,
    before: &mut ReadBefore,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<(Vec<OutFile>, GivenReport)> {
    let exercise = marked.report.exercise;
    let exercise: Exercise = read_document(&project.attachments, &exercise_name(exercise))?;
    let exercise = Exercise { given: false, ..exercise };
    let class = Class::of(project, exercise.id);
    let rows = marked.report.rows.iter().zip(&marked.feedback);
    let counting: Vec<(HandInId, &Feedback)> =
        rows.filter(|(row, _)| row.counts).map(|(row, feedback)| (row.hand_in, feedback)).collect();
    let reviews = PeerReviews::of(project, &class, exercise.id, giving.with);
    let told = AllTold::of(project, exercise.id).told;
    let mut report = GivenReport::default();
    let mut packets = Vec::new();
    for hand_in in hand_ins(project, exercise.id, before, progress) {
        let id = hand_in.collected.hand_in.id;
        let Some((_, feedback)) = counting.iter().find(|(known, _)| *known == id) else { continue };
        let mut feedback = (*feedback).clone();
        reduce(&mut feedback, giving.with);
        feedback.reviews = reviews.of_work(&hand_in, &exercise);
        feedback.given = IsoTime(giving.now);
        let before = told.get(&id);
        feedback.since = before.map(|before| Since::between(before, &feedback));
        report.given.push((id, feedback.revision));
        report.told.push((id, Told::by(&feedback, before)));
        packets.push(packet(&hand_in, &feedback, &exercise));
    }
    let placed = place(&class, &all_names(project, exercise.id), &packets, &mut report.remarks);
    Some((placed, report))
}

/// What students said about the works of others.
struct PeerReviews(Option<(Round, Reviews)>);

impl PeerReviews {
    /// Those that are wanted.
    fn of(project: &Project, class: &Class, exercise: ExerciseId, with: FeedbackWith) -> Self {
        let round = class.peer_review.as_ref().and_then(|peers| peers.round.clone());
        let round = round.filter(|_| with.reviews);
        Self(round.map(|round| (round, Reviews::of(project, exercise))))
    }

    /// The reviews of a work.
    fn of_work(&self, hand_in: &OpenHandIn, exercise: &Exercise) -> Vec<ReceivedReview> {
        let Some((round, reviews)) = &self.0 else { return Vec::new() };
        received(round, reviews, exercise, hand_in.collected.hand_in.id, &hand_in.project)
    }
}

/// The names of the files of all hand-ins, also earlier attempts.
pub(super) fn all_names(project: &Project, exercise: ExerciseId) -> Vec<String> {
    let own = collected(project).into_iter().filter(|it| it.hand_in.exercise == exercise);
    own.map(|it| it.file_name).collect()
}

/// Leaves out of the feedback what is not wanted.
fn reduce(feedback: &mut Feedback, with: FeedbackWith) {
    if !with.grades {
        feedback.grade = None;
        feedback.summary = None;
        feedback.rubric.clear();
    }
    // A rubric in which nothing was decided says nothing.
    if feedback.rubric.iter().all(|row| row.level.is_none()) {
        feedback.rubric.clear();
    }
    if !with.comments {
        feedback.on_the_whole.clear();
        feedback.items.iter_mut().for_each(|item| item.comment.clear());
    }
    if !with.key {
        // What was missed would say where it is.
        feedback.items.retain(|item| item.outcome != Outcome::Missed);
        for item in &mut feedback.items {
            // What was found is as in the key.
            if item.outcome != Outcome::Found {
                item.key = None;
            }
            item.fields.iter_mut().for_each(|field| field.key = None);
        }
    }
}

/// What a student gets.
pub(super) struct StudentFiles {
    /// Identifies the student among those who have no place on the platform.
    pub id: String,
    /// The name in the hand-in.
    pub student: String,
    /// The name of the hand-in's file.
    pub file_name: String,
    pub files: Vec<OutFile>,
}

impl StudentFiles {
    /// What the student gets who handed this in.
    pub(super) fn for_author(hand_in: &OpenHandIn, files: Vec<OutFile>) -> Self {
        Self {
            id: hand_in.collected.hand_in.id.to_string(),
            student: hand_in.said.pseudonym.trim().to_owned(),
            file_name: hand_in.collected.file_name.clone(),
            files,
        }
    }
}

fn packet(hand_in: &OpenHandIn, feedback: &Feedback, exercise: &Exercise) -> StudentFiles {
    let file = feedback.file(hand_in.project.clone(), exercise);
    let page = feedback_page::page(hand_in, feedback, exercise);
    let out = |path: &str, content: String| OutFile {
        path: path.to_owned(),
        content: content.into_bytes(),
    };
    let files = vec![out("feedback.html", page), out("feedback.json", export_project(&file))];
    StudentFiles::for_author(hand_in, files)
}

/// Puts the files where the platform expects them. What has no place there is in a folder for each
/// student, so that nothing is lost.
pub(super) fn place(
    class: &Class,
    names: &[String],
    packets: &[StudentFiles],
    remarks: &mut Vec<String>,
) -> Vec<OutFile> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let download = submissions(class, &names);
    let mut files = Vec::new();
    let mut others: Vec<(&StudentFiles, WhyNowhere)> = Vec::new();
    let mut on_platform = Vec::new();
    for packet in packets {
        let found = download.found.iter().find(|it| it.path == packet.file_name);
        match found {
            Some(found) => on_platform.push((packet, feedback(packet, &found.id, &found.student))),
            None => others.push((packet, WhyNowhere::NotInDownload)),
        }
    }
    for (packet, feedback) in &on_platform {
        let alone = give_back(&download, std::slice::from_ref(feedback));
        others.extend(alone.nowhere.first().map(|nowhere| (*packet, nowhere.why)));
    }
    let all: Vec<_> = on_platform.into_iter().map(|(_, feedback)| feedback).collect();
    files.extend(give_back(&download, &all).files);
    if download.platform == Some(Platform::Canvas) && !files.is_empty() {
        remarks.push(words::canvas_names().to_owned());
    }
    for (packet, why) in others {
        let GivenBack { files: own, .. } = in_own_folder(packets, packet, &download);
        let folder = own.first().and_then(|file| file.path.split('/').next()).unwrap_or_default();
        if download.platform.is_some() {
            let name = &packet.student;
            remarks.push(plain(&match why {
                WhyNowhere::NotInDownload => words::nowhere_not_in_download(name, folder),
                WhyNowhere::NoId => words::nowhere_no_id(name, folder),
                WhyNowhere::NoFile => words::nowhere_no_file(name, folder),
            }));
        }
        files.extend(own);
    }
    files
}

fn feedback(packet: &StudentFiles, id: &str, student: &str) -> give_back::Feedback {
    let (id, student) = (id.to_owned(), student.to_owned());
    give_back::Feedback { id, student, files: packet.files.clone() }
}

/// The files of one student in a folder that no other student has.
fn in_own_folder(
    packets: &[StudentFiles],
    packet: &StudentFiles,
    download: &Submissions,
) -> GivenBack {
    // Everybody, so that folders of the same name get different numbers.
    let found = packets.iter().map(|packet| Submission {
        path: packet.file_name.clone(),
        student: folder_name(packet),
        id: packet.id.clone(),
        ..Submission::default()
    });
    let unmatched = download.unmatched.clone();
    let own =
        Submissions { platform: None, found: found.collect(), unmatched, ..Submissions::default() };
    let nothing = |of: &StudentFiles| give_back::Feedback {
        files: if of.id == packet.id { of.files.clone() } else { Vec::new() },
        ..feedback(of, &of.id, &folder_name(of))
    };
    give_back(&own, &packets.iter().map(nothing).collect::<Vec<_>>())
}

/// The name of a student's folder. Those without a name are called by their file.
fn folder_name(packet: &StudentFiles) -> String {
    if !packet.student.is_empty() {
        return packet.student.clone();
    }
    let file = packet.file_name.rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}
