//! Hand-ins as they came, packed so that they can be kept in the project.

use std::collections::BTreeMap;

use annotator_core::classroom::collect::{Collected, collected, open_file};
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::hand_in_name;
use annotator_core::project::Project;
use annotator_core::project::attachment::read_document;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{ExerciseId, HandInId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// How hard to try to make a file smaller. More takes twice as long for a tenth.
const LEVEL: u8 = 2;

/// The most bytes that a file can have.
pub(super) const MAX_FILE: usize = 100_000_000;

/// A collected hand-in, read again.
pub(super) struct OpenHandIn {
    /// What is kept of it.
    pub collected: Collected,
    /// What the file says.
    pub said: HandIn,
    /// The file as a project.
    pub project: Project,
}

/// Hand-ins that were read before, by the SHA-256 of their files, so that none is read twice.
#[derive(Default)]
pub(super) struct ReadBefore(BTreeMap<Sha256, Project>);

impl ReadBefore {
    /// Keeps what was read. Of more than any class has, the earlier ones are forgotten.
    pub(super) fn keep(&mut self, file: Sha256, project: Project) {
        if self.0.len() >= MOST_KEPT {
            self.0.clear();
        }
        self.0.insert(file, project);
    }

    fn take_or_read(&mut self, collected: &Collected) -> Option<Project> {
        if let Some(known) = self.0.get(&collected.sha256) {
            return Some(known.clone());
        }
        let (project, _) = open_file(&unpacked(&collected.packed)?).ok()?;
        self.keep(collected.sha256, project.clone());
        Some(project)
    }
}

/// How many hand-ins are kept.
const MOST_KEPT: usize = 1_000;

/// A file, compressed (RFC 1951) and in base64 (RFC 4648, section 4).
pub(super) fn packed(bytes: &[u8]) -> String {
    STANDARD.encode(compress_to_vec(bytes, LEVEL))
}

/// The file; `None` if it was not packed here.
pub(super) fn unpacked(packed: &str) -> Option<Vec<u8>> {
    decompress_to_vec_with_limit(&STANDARD.decode(packed).ok()?, MAX_FILE).ok()
}

/// The hand-ins of an exercise, in the order in which they were handed in.
pub(super) fn hand_ins(
    project: &Project,
    exercise: ExerciseId,
    before: &mut ReadBefore,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<OpenHandIn> {
    let mut all = collected(project);
    all.retain(|it| it.hand_in.exercise == exercise);
    all.sort_by_key(|it| (it.hand_in.handed_in, it.hand_in.id));
    let of = all.len();
    let opened = all.into_iter().zip(1..).filter_map(|(collected, done)| {
        progress(done, of);
        let project = before.take_or_read(&collected)?;
        let said = HandIn::of(&project)?;
        Some(OpenHandIn { collected, said, project })
    });
    opened.collect()
}

/// The file of a hand-in as it came, and its name.
pub(super) fn file(project: &Project, hand_in: HandInId) -> Option<(String, Vec<u8>)> {
    let name = hand_in_name(hand_in);
    let collected: Collected = read_document(&project.attachments, &name)?;
    let name = collected.file_name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    Some((name, unpacked(&collected.packed)?))
}
