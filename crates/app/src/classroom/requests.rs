//! Regrade requests, on both sides: a student asks about items of feedback, the teacher answers.

use crate::classroom::reviewing::ReviewingMsg;
use crate::classroom::teaching::{ClassField, TeachingMsg};
use crate::effect::Effect;
use crate::exchange::project_file::file_stem;
use crate::model::{Open, TypingIn};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::REQUEST;
use annotator_core::classroom::class::About;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::request::{Decision, Kept, Request, Requests, is_about};
use annotator_core::edit::Edit;
use annotator_core::edit::history::StepKind;
use annotator_core::project::attachment::document;
use annotator_core::project::id::ExerciseId;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_jobs::class::{Look, Looked};

/// Something that a student did about a request.
#[derive(Clone, Debug, PartialEq)]
pub enum AskingMsg {
    /// Asks about an item, with a reason; a blank one takes it back.
    Asked(About, String),
    /// Saves the file for the teacher.
    Saved,
}

/// Something that a teacher did about requests.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestsMsg {
    /// A request is looked at, by its place among all that came.
    Chosen(usize),
    /// A request is answered in words.
    Answered(usize, String),
    /// It was decided about a request, or is open again.
    Decided(usize, Option<Decision>),
    /// The student's coding is right as well.
    Accepted(usize),
}

impl Open {
    /// What the class of an exercise asked.
    #[must_use]
    pub fn requests_of(&self, exercise: ExerciseId) -> Requests {
        Requests::of(&self.project, exercise)
    }
}

/// The places of requests in the order shown: open ones first.
#[must_use]
pub fn in_order(requests: &Requests) -> Vec<usize> {
    let mut order: Vec<usize> = (0..requests.requests.len()).collect();
    order.sort_by_key(|at| requests.requests.get(*at).is_some_and(|it| it.decision.is_some()));
    order
}

/// The place among the items of feedback of what was asked about.
#[must_use]
pub fn place(feedback: &Feedback, kept: &Kept) -> Option<usize> {
    feedback.items.iter().position(|item| is_about(item, kept.about))
}

impl Work<'_> {
    pub(crate) fn take_asking(&mut self, msg: AskingMsg) {
        match msg {
            AskingMsg::Asked(about, reason) => self.ask(about, reason),
            AskingMsg::Saved => self.save_request(),
        }
    }

    /// Keeps what the student asks with the feedback, which stays as it is otherwise.
    fn ask(&mut self, about: About, reason: String) {
        let Some((request, title)) = self.request() else { return };
        let mut changed = request.clone();
        changed.ask(about, reason);
        if changed == request {
            return;
        }
        let document = (!changed.items.is_empty()).then(|| document(&changed));
        let edits = vec![Edit::SetAttachment { name: REQUEST.to_owned(), document }];
        let exercise = changed.exercise;
        let typing = TypingIn::Class(exercise, ClassField::Reason(changed.hand_in));
        self.perform_typing(typing, StepKind::WorkOnExercise, title, edits);
    }

    /// What is being asked about the feedback that is shown, and the title of its exercise.
    fn request(&self) -> Option<(Request, String)> {
        let open = self.model.open.as_ref().filter(|open| open.is_feedback())?;
        let review = open.review().filter(|review| review.is_from_teacher())?;
        let feedback = &review.work.feedback;
        let known = Request::of(&open.project);
        // Feedback of another revision was stored in its place.
        let known = known.filter(|it| it.feedback_revision == feedback.revision);
        Some((known.unwrap_or_else(|| Request::on(feedback)), review.exercise.title.clone()))
    }

    fn save_request(&mut self) {
        let Some((mut request, title)) = self.request() else { return };
        if request.items.is_empty() {
            return;
        }
        request.asked = IsoTime(self.ports.now());
        let name = format!("{}-request-{}.json", file_stem(&title), request.feedback_revision);
        let content = export_project(&request.file());
        let media_type = "application/json";
        self.effects.push(Effect::Download { name: name.clone(), media_type, content });
        self.model.notify(Reason::RequestSaved { name });
    }

    pub(crate) fn take_requests(&mut self, msg: RequestsMsg) {
        match msg {
            RequestsMsg::Chosen(at) => self.look_at_request(Some(at)),
            RequestsMsg::Answered(at, words) => {
                self.change_request(at, true, |kept| kept.answer = words);
            }
            RequestsMsg::Decided(at, decision) => {
                self.change_request(at, false, |kept| kept.decision = decision);
            }
            RequestsMsg::Accepted(at) => self.accept_request(at),
        }
    }

    /// Looks at a request; at the first open one if none is given.
    pub(crate) fn look_at_request(&mut self, at: Option<usize>) {
        let Some((open, teaching)) = self.teaching() else { return };
        let requests = open.requests_of(teaching.exercise);
        let Some(at) = at.or_else(|| in_order(&requests).first().copied()) else { return };
        let Some(kept) = requests.requests.get(at) else { return };
        let look = Some(Look::Work(kept.hand_in));
        let is_same = teaching.looking.look == look;
        self.with_teaching(|teaching| teaching.request = at);
        if !is_same {
            self.look(look);
        }
    }

    fn change_request(&mut self, at: usize, typed: bool, change: impl FnOnce(&mut Kept)) {
        let Some((open, teaching)) = self.teaching() else { return };
        let exercise = teaching.exercise;
        let mut requests = open.requests_of(exercise);
        let before = requests.clone();
        let Some(kept) = requests.requests.get_mut(at) else { return };
        change(kept);
        let (hand_in, about) = (kept.hand_in, kept.about);
        let Some(made) = open.exercise_made(exercise) else { return };
        if requests == before {
            return;
        }
        let edits = vec![requests.keep(exercise)];
        if typed {
            let typing = TypingIn::Class(exercise, ClassField::Answer(hand_in, about));
            self.perform_typing(typing, StepKind::Grade, made.title, edits);
        } else {
            self.perform_or_say(StepKind::Grade, made.title, edits);
        }
    }

    /// Grants the request, and proposes to accept the student's coding.
    fn accept_request(&mut self, at: usize) {
        let Some((open, teaching)) = self.teaching() else { return };
        let requests = open.requests_of(teaching.exercise);
        let Some(kept) = requests.requests.get(at) else { return };
        if teaching.looking.look != Some(Look::Work(kept.hand_in)) {
            return;
        }
        let Some(Looked::Work(feedback)) = teaching.looking.looked.as_deref() else { return };
        let Some(item) = place(feedback, kept) else { return };
        self.change_request(at, false, |kept| kept.decision = Some(Decision::Granted));
        // Last, so that what is said about the key stays.
        self.accept_coding(item);
    }
}

impl From<AskingMsg> for Msg {
    fn from(msg: AskingMsg) -> Self {
        ReviewingMsg::Asking(msg).into()
    }
}

impl From<RequestsMsg> for Msg {
    fn from(msg: RequestsMsg) -> Self {
        TeachingMsg::Requests(msg).into()
    }
}
