//! A packet with works of others that a student reviews. The works stay as they are; what is said
//! about them is kept with the packet, and saved as a small file for the teacher.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::beside::Comparison;
use crate::classroom::peer_review::PeerNotice;
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::later::Later;
use crate::model::{Open, TypingIn};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{
    Agrees, Feedback, FeedbackItem, FieldResult, Outcome, OwnCoding,
};
use annotator_core::classroom::key::{ItemKind, KeySpan};
use annotator_core::classroom::review::written::{Review, WorkReview};
use annotator_core::classroom::review::{PACKET, Packet, REVIEW};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{AnnotationId, AnnotatorId, HandInId, ProjectId};
use annotator_core::project::statement::{Statement, with_sha256};
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;

/// Something that a reviewer did.
#[derive(Clone, Debug, PartialEq)]
pub enum JudgingMsg {
    /// A work is shown, by its place in the packet.
    WorkShown(usize),
    /// A passage was chosen, by its place in the work.
    ItemChosen(usize),
    /// A row of the rubric gets a level, or none.
    Level(AnnotatorId, u32, Option<usize>),
    /// Something was typed about a work.
    Said(AnnotatorId, SaidAbout, String),
    /// Saves the review for the teacher.
    Saved,
}

/// What a reviewer says something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidAbout {
    /// A row of the rubric.
    Row(u32),
    /// A passage that was marked.
    Passage(AnnotationId),
    /// The whole work.
    Work,
}

/// What of the packet is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Judging {
    /// The place of the work.
    pub work: usize,
    /// The place of the chosen passage.
    pub item: usize,
}

/// The packet in the open project; read once.
#[derive(Debug, Default)]
pub struct ReadPacket(OnceCell<Option<Later<PacketWorks>>>);

/// A packet with its works, as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PacketWorks {
    pub packet: Packet,
    pub exercise: Exercise,
    /// In the order of the packet. They are compared with nothing.
    pub works: Vec<Rc<Comparison>>,
}

impl PacketWorks {
    /// The packet in a project; `None` if it is damaged or incomplete.
    #[must_use]
    pub fn of(project: &Project) -> Option<Self> {
        let (packet, exercise) = (Packet::of(project)?, Exercise::of(project)?);
        let is_here = |work: &AnnotatorId| project.annotator(*work).is_some();
        if packet.works.is_empty()
            || packet.rubric.rows.is_empty()
            || !packet.works.iter().all(is_here)
        {
            return None;
        }
        let works = packet.works.iter().map(|work| {
            let feedback = coding_of(project, &exercise, *work);
            Rc::new(Comparison::new(feedback, &exercise, project, |id| id))
        });
        Some(Self { works: works.collect(), packet, exercise })
    }
}

/// The coding of a work in the form in which works are shown, without a key.
fn coding_of(project: &Project, exercise: &Exercise, work: AnnotatorId) -> Feedback {
    let texts = exercise.texts.iter();
    let texts = texts.filter_map(|text| with_sha256(&project.statements, text.sha256));
    let items = texts.flat_map(|statement| {
        let set = project.annotations_of(statement.id);
        let own = set.iter().filter(|annotation| annotation.annotator == work);
        let mut own: Vec<Rc<Annotation>> = own.cloned().collect();
        own.sort_by_key(|annotation| annotation.spans.hull().start());
        own.into_iter().map(|annotation| item(project, statement, &annotation))
    });
    Feedback::new(exercise.id, HandInId(work.0), items.collect())
}

fn item(project: &Project, statement: &Statement, annotation: &Annotation) -> FeedbackItem {
    let layer = project.codebook.layer_of(&annotation.code);
    let of_layer = layer.iter().flat_map(|layer| &layer.attributes);
    let fields = of_layer.filter_map(|field| {
        let known = annotation.attributes.get(&field.id)?;
        Some(FieldResult {
            attribute: field.id.clone(),
            agrees: Agrees::ToBeJudged,
            own: Some(known.value.clone()),
            key: None,
        })
    });
    FeedbackItem {
        text: annotation.text,
        outcome: Outcome::Extra { trap: false },
        item: None,
        kind: ItemKind::Core,
        own: Some(OwnCoding {
            annotation: annotation.id,
            spans: KeySpan::list(&statement.text, &annotation.spans),
            code: annotation.code.clone(),
        }),
        key: None,
        fields: fields.collect(),
        words: String::new(),
        comment: String::new(),
        request: None,
    }
}

impl Open {
    /// Whether the project is a packet with works to review.
    #[must_use]
    pub fn is_packet(&self) -> bool {
        self.project.attachments.contains_key(PACKET)
    }

    /// Whether texts and tags can only be read: in feedback, and in a packet with works to review.
    #[must_use]
    pub fn is_only_read(&self) -> bool {
        self.is_feedback() || self.is_packet()
    }

    /// The packet, if the project is one and it can be read.
    #[must_use]
    pub fn packet(&self) -> Option<&Later<PacketWorks>> {
        self.read_packet.0.get_or_init(|| PacketWorks::of(&self.project).map(Later::new)).as_ref()
    }

    /// The review that is being written.
    #[must_use]
    pub fn own_review(&self) -> Option<Review> {
        Some(Review::in_packet(&self.project, &self.packet()?.packet))
    }
}

impl Work<'_> {
    pub(crate) fn take_judging(&mut self, msg: JudgingMsg) {
        match msg {
            JudgingMsg::WorkShown(work) => {
                self.with_open(|open| open.judging = Judging { work, item: 0 });
            }
            JudgingMsg::ItemChosen(item) => self.with_open(|open| open.judging.item = item),
            JudgingMsg::Level(work, criterion, level) => {
                self.change_review(work, None, |review| review.set_level(criterion, level));
            }
            JudgingMsg::Said(work, about, words) => {
                self.change_review(work, Some(about), |review| match about {
                    SaidAbout::Row(criterion) => review.set_comment(criterion, words),
                    SaidAbout::Passage(annotation) => review.set_on_passage(annotation, words),
                    SaidAbout::Work => review.on_the_whole = words,
                });
            }
            JudgingMsg::Saved => self.save_review(),
        }
    }

    /// Opens a packet: as it is stored here, with what was said about it, or else as it came.
    pub(crate) fn open_packet(&mut self, project: Project) {
        if PacketWorks::of(&project).is_none() {
            self.model.notify(Reason::PeerReview(PeerNotice::Damaged));
            return;
        }
        if !self.may_leave() {
            return;
        }
        self.model.dialog = None;
        let is_open = |open: &&Open| open.is_packet() && open.project.id == project.id;
        if self.model.open.as_ref().filter(is_open).is_some() {
            return;
        }
        match self.stored_packet(project.id) {
            Some(key) => self.recent_chosen(key),
            None => self.open_new(project),
        }
    }

    fn stored_packet(&self, id: ProjectId) -> Option<ProjectId> {
        let mut recents = self.model.recents.iter();
        recents.find(|recent| recent.project == Some(id)).map(|recent| recent.id)
    }

    /// Keeps what the reviewer says with the packet, which stays as it is otherwise.
    fn change_review(
        &mut self,
        work: AnnotatorId,
        typed: Option<SaidAbout>,
        change: impl FnOnce(&mut WorkReview),
    ) {
        let Some(open) = &self.model.open else { return };
        let Some(mut review) = open.own_review() else { return };
        let before = review.clone();
        let Some(of_work) = review.works.iter_mut().find(|it| it.work == work) else { return };
        change(of_work);
        if review == before {
            return;
        }
        let detail = open.project.name.clone();
        let name = REVIEW.to_owned();
        let edits = vec![Edit::SetAttachment { name, document: Some(document(&review)) }];
        match typed {
            Some(about) => {
                let typing = TypingIn::Review(work, about);
                self.perform_typing(typing, StepKind::WorkOnExercise, detail, edits);
            }
            None => {
                self.perform_or_say(StepKind::WorkOnExercise, detail, edits);
            }
        }
    }

    fn save_review(&mut self) {
        let Some(open) = &self.model.open else { return };
        let (Some(mut review), Some(packet)) = (open.own_review(), open.packet()) else { return };
        review.saved = IsoTime(self.ports.now());
        let name = format!("{}-review.json", file_stem(&packet.exercise.title));
        let content = export_project(&review.file());
        let media_type = "application/json";
        self.effects.push(Effect::Download { name: name.clone(), media_type, content });
        self.model.notify(Reason::PeerReview(PeerNotice::Saved { name }));
    }
}

impl From<JudgingMsg> for Msg {
    fn from(msg: JudgingMsg) -> Self {
        Self::Classroom(ClassroomMsg::Judging(Later::new(msg)))
    }
}
