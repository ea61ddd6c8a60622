//! Peer review on the teacher's side: who reviews whom is planned by the worker and shown before
//! packets are made.

use crate::classroom::giving::WrittenFile;
use crate::classroom::teaching::ClassPage;
use crate::work::Work;
use annotator_core::classroom::class::Class;
use annotator_core::classroom::class_name;
use annotator_core::classroom::review::taken::Reviews;
use annotator_core::classroom::review::{PeerReview, Round};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_jobs::ClassJob;
use annotator_jobs::class::{Look, ReviewPlan};

/// What users are told about peer review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeerNotice {
    /// Only reviews came. Those that were here already do not count.
    Came { new: usize },
    /// A review was saved for the teacher.
    Saved { name: String },
    /// A packet with works to review is damaged or incomplete.
    Damaged,
    /// The works of a packet cannot be changed.
    Stays,
}

/// Changes what was decided about peer review.
pub fn set_peer_review(class: &mut Class, change: impl FnOnce(&mut PeerReview)) {
    change(class.peer_review.get_or_insert_default());
}

impl Work<'_> {
    pub(crate) fn make_packets(&mut self) {
        if self.may_change() {
            let name = self.class_file_name("packets.zip");
            self.write(WrittenFile::Packets, ClassJob::MakePackets { name }, Vec::new());
        }
    }

    /// Has the worker plan who reviews whom, if something has changed on which that depends.
    pub(crate) fn keep_reviews_planned(&mut self) {
        let Some((open, teaching)) = self.teaching() else { return };
        if teaching.page != ClassPage::Peers
            || teaching.work.is_some()
            || teaching.collecting.is_some()
            || teaching.is_marking()
        {
            return;
        }
        let document = open.project.attachments.get(&class_name(teaching.exercise)).cloned();
        let is_planned = matches!(teaching.looking.look, Some(Look::Reviewers(_)));
        if is_planned && teaching.looking.planned_from == document {
            return;
        }
        let look = Look::Reviewers(Box::new(ReviewPlan::of(&open.class_of(teaching.exercise))));
        if teaching.looking.look.as_ref() != Some(&look) {
            self.look(Some(look));
        }
        self.with_teaching(|teaching| teaching.looking.planned_from = document);
    }

    /// Keeps who was given what. Reviews of other packets go, all in one step.
    pub(crate) fn note_packets(&mut self, round: &Round) {
        let Some((open, teaching)) = self.teaching() else { return };
        let id = teaching.exercise;
        let Some(exercise) = open.exercise_made(id) else { return };
        let known = open.class_of(id);
        let mut class = known.clone();
        set_peer_review(&mut class, |peers| peers.round = Some(round.clone()));
        let mut edits = Vec::new();
        if class != known {
            let name = class_name(id);
            edits.push(Edit::SetAttachment { name, document: Some(document(&class)) });
        }
        let reviews = Reviews::of(&open.project, id);
        let kept = reviews.of_round(round);
        if kept != reviews {
            edits.push(kept.keep(id));
        }
        if !edits.is_empty() {
            self.perform_or_say(StepKind::Grade, exercise.title, edits);
        }
    }
}
