//! Peer review: plans who reviews whose work, writes the packets, and takes the reviews that come
//! back.

use std::collections::BTreeMap;

use annotator_core::classroom::class::Class;
use annotator_core::classroom::collect::open_file;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::exercise_name;
use annotator_core::classroom::review::packet::{Contents, Names, packet};
use annotator_core::classroom::review::plan::{self, Author, Impossible};
use annotator_core::classroom::review::taken::NotTaken;
use annotator_core::classroom::review::written::{Review, WorkReview};
use annotator_core::classroom::review::{PlannedPacket, Round, rows_by_hand};
use annotator_core::classroom::rubric::{Judged, Rubric};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::attachment::read_document;
use annotator_core::project::id::{AnnotatorId, HandInId};
use annotator_core::small_map::SmallMap;
use annotator_core::stored::file::export::export_project;
use annotator_formats::export::OutFile;
use annotator_jobs::Reply;
use annotator_jobs::class::{CollectReport, Refused, ReviewPlan};
use annotator_jobs::giving::PacketsReport;
use annotator_words::{peer_review as words, plain};

use super::collecting::step;
use super::giving_back::{StudentFiles, all_names, place};
use super::hand_ins::{OpenHandIn, ReadBefore, hand_ins};
use super::marking::Marked;

/// The name of a packet's file in the folder of its reviewer.
const FILE_NAME: &str = "review-packet.json";

/// Who would review whose work.
///
/// # Errors
/// [`Impossible`] if there can be no packets.
pub(super) fn plan(marked: &Marked, wanted: &ReviewPlan) -> Result<Round, Impossible> {
    let ReviewPlan { settings, rubric, levels } = wanted;
    let by_hand = rows_by_hand(rubric);
    if by_hand.rows.is_empty() {
        return Err(Impossible::NothingToJudge);
    }
    if let Some(at) = bad_row(rubric) {
        return Err(Impossible::BadRow(at));
    }
    let counting = marked.report.rows.iter().filter(|row| row.counts);
    let authors: Vec<Author> =
        counting.map(|row| Author { hand_in: row.hand_in, group: row.group.clone() }).collect();
    let open = settings.calibration.is_some_and(|work| {
        !WorkReview::by_teacher(AnnotatorId(work.0), levels).is_complete(&by_hand)
    });
    let round = plan::plan(marked.report.exercise, settings, by_hand, &authors)?;
    if open { Err(Impossible::CalibrationOpen) } else { Ok(round) }
}

/// The first row by hand with which something is wrong.
fn bad_row(rubric: &Rubric) -> Option<usize> {
    let is_by_hand = |at: usize| rubric.rows.get(at).is_some_and(|row| row.by == Judged::Hand);
    rubric.problems().into_iter().map(|(at, _)| at).find(|at| is_by_hand(*at))
}

/// The files of an archive of packets, and what is in it.
type Made = (Vec<OutFile>, PacketsReport);

/// The packets, a folder for each reviewer. `None` if a text or a hand-in is not there.
pub(super) fn files(
    project: &Project,
    marked: &Marked,
    before: &mut ReadBefore,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<Result<Made, Impossible>> {
    let id = marked.report.exercise;
    let class = Class::of(project, id);
    let round = match plan(marked, &ReviewPlan::of(&class)) {
        Ok(round) => round,
        Err(why) => return Some(Err(why)),
    };
    let exercise: Exercise = read_document(&project.attachments, &exercise_name(id))?;
    let opened = hand_ins(project, id, before, progress);
    let said = opened.iter().flat_map(|hand_in| {
        let annotators = hand_in.project.annotators.iter().map(|it| it.name.as_str());
        annotators.chain([hand_in.said.pseudonym.as_str()])
    });
    let names = Names::of(&class, said);
    let works: BTreeMap<HandInId, &OpenHandIn> =
        opened.iter().map(|it| (it.collected.hand_in.id, it)).collect();
    let mut left_out = 0;
    let mut folders = Vec::new();
    for planned in &round.packets {
        let (made, missing) = made(project, &exercise, &round, planned, &works, &names)?;
        left_out += missing;
        let author = works.get(&planned.reviewer)?;
        let file = OutFile { path: FILE_NAME.to_owned(), content: made.into_bytes() };
        folders.push(StudentFiles::for_author(author, vec![file]));
    }
    let mut remarks = Vec::new();
    let placed = place(&class, &all_names(project, id), &folders, &mut remarks);
    Some(Ok((placed, PacketsReport { round, left_out, remarks })))
}

/// A packet as a file, and how much of its works was left out.
fn made(
    project: &Project,
    exercise: &Exercise,
    round: &Round,
    planned: &PlannedPacket,
    works: &BTreeMap<HandInId, &OpenHandIn>,
    names: &Names,
) -> Option<(String, usize)> {
    let of_packet: Option<Vec<&Project>> =
        planned.works.iter().map(|work| Some(&works.get(work)?.project)).collect();
    let made = packet(&Contents {
        project,
        exercise,
        round: round.id,
        planned,
        works: &of_packet?,
        rubric: &round.rubric,
        names,
    })?;
    let name = plain(&words::review_of(&exercise.title));
    Some((export_project(&Project { name, ..made.file }), made.left_out))
}

/// Takes reviews. They come after the hand-ins.
pub(super) fn take_reviews(
    project: &Project,
    exercise: &Exercise,
    now: Timestamp,
    files: &[(String, Vec<u8>)],
    report: &mut CollectReport,
    say: &mut dyn FnMut(Reply),
) {
    // Without annotations, because reviews do not depend on them.
    let mut project = Project { annotations: SmallMap::new(), ..project.clone() };
    let mut last = None;
    for (name, bytes) in files {
        let review = open_file(bytes).ok().and_then(|(file, _)| Review::of(&file));
        let taken = match review {
            Some(review) => review.take(&project, exercise.id).map_err(not_taken),
            None => Err(Refused::BadReview),
        };
        match taken {
            Err(refused) => report.refused.push((name.clone(), refused)),
            Ok(None) => report.reviews.1 += 1,
            Ok(Some(edit)) => {
                report.reviews.0 += 1;
                // What was made for the project fits it.
                let _ = edit.apply(&mut project);
                last = Some(edit);
            }
        }
    }
    // The last edit has the reviews of all.
    if let Some(edit) = last {
        let joined = !report.taken.is_empty() || report.requests.0 > 0;
        say(step(exercise, now, vec![edit], joined));
    }
}

fn not_taken(why: NotTaken) -> Refused {
    match why {
        NotTaken::OtherClass => Refused::ReviewOtherClass,
        NotTaken::NoPackets => Refused::ReviewNoPackets,
        NotTaken::OtherRound => Refused::ReviewOtherRound,
        NotTaken::UnknownPacket => Refused::ReviewStranger,
        NotTaken::OtherWorks => Refused::ReviewOtherWorks,
        NotTaken::Older => Refused::ReviewOlder,
        NotTaken::Damaged => Refused::BadReview,
    }
}
