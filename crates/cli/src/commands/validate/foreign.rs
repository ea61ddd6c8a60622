//! Checks files of other programs: whether their passages can be placed.

use annotator_core::project::id::{AnnotatorId, ProjectId};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter;
use annotator_jobs::Reply;
use annotator_sentences::import as words;
use annotator_words::plain;
use annotator_worker::imports::read;
use uuid::Uuid;

use super::Problem;
use crate::input::Input;

/// The format of a file, how many annotations it has, and what is wrong with it; `None` if it is in
/// no format that is known.
pub(super) fn check(input: &Input, bytes: &[u8]) -> Option<(String, usize, Vec<Problem>)> {
    let nobody = Annotator {
        id: AnnotatorId(Uuid::nil()),
        name: String::new(),
        kind: AnnotatorKind::Person,
    };
    let project = Project::new(ProjectId(Uuid::nil()), String::new(), starter::codebook(), nobody);
    match read(vec![(input.name(), bytes.to_vec())], &project) {
        Ok((_, found)) => {
            let mut problems = Vec::new();
            for it in &found.left_out {
                let (place, why) = (format!("{} {}", it.place, it.what), words::why(&it.reason));
                problems.push(Problem::at(place.trim(), plain(&why), "It is not imported."));
            }
            let lost = found.annotations.saturating_sub(found.placed);
            if lost > 0 {
                let what = format!("{lost} of {} annotations have no place.", found.annotations);
                let remedy = if found.elsewhere > 0 {
                    "convert --place-found moves those whose words are found once."
                } else {
                    "They are not imported."
                };
                problems.push(Problem::of_file(what, remedy));
            }
            Some((found.format, found.annotations, problems))
        }
        Err(Reply::NotImported { format, place }) => {
            let what = format!("It looks like {format}, but is damaged or not complete.");
            let problem = Problem::at(place, what, "Export it once more from the other program.");
            Some((format, 0, vec![problem]))
        }
        Err(Reply::ExportInstead { format, advice }) => {
            let what = plain(&words::instead(&input.shown(), &format, &advice));
            Some((format, 0, vec![Problem::of_file(what, "")]))
        }
        Err(_) => None,
    }
}
