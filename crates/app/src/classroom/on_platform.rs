//! An exercise that runs in a learning platform: the platform gets the score and keeps the work.

use std::rc::Rc;

use crate::classroom::ClassroomMsg;
use crate::classroom::making::{GivenAs, given_name};
use crate::effect::Effect;
use crate::input::FileBytes;
use crate::keeping::storage::{InClassroom, Recent};
use crate::later::Later;
use crate::model::{Model, Open};
use crate::msg::Msg;
use crate::notice::Reason;
use crate::work::Work;
use annotator_core::classroom::calibration::Tries;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::platform::{
    KeptWork, MANIFEST, NotKept, PAGE, Package, Report, Scorm, manifest,
};
use annotator_core::classroom::self_check::Checks;
use annotator_core::project::Project;
use annotator_core::project::id::ExerciseId;
use annotator_jobs::{Job, JobNumber, Reply};

/// Something that happened between the page and a learning platform.
#[derive(Clone, Debug, PartialEq)]
pub enum PlatformMsg {
    /// The platform answers. It has kept this work; `None` if it has none.
    Found(Option<String>),
    /// The platform answers, but what it has kept cannot be read.
    FoundDamaged,
    /// There is no platform.
    Missing,
    /// Keep the work now.
    KeepDue {
        /// Whether the page is being left, so that there is no time to compress it.
        leaving: bool,
    },
    /// The work was kept, or not.
    Kept(Result<(), NotKeptThere>),
    /// The platform did not take the score.
    NotReported,
    /// A package's page was put together.
    PageMade { exercise: ExerciseId, scorm: Scorm, page: Vec<u8> },
}

/// Something to do with a learning platform.
#[derive(Clone, Debug, PartialEq)]
pub enum PlatformEffect {
    /// Look for the platform. Answered by `Found` or `Missing`.
    Connect(Scorm),
    /// Send `KeepDue` in a moment, or when the page is left.
    KeepSoon,
    /// Have this work kept. Answered by `Kept`.
    Keep {
        work: String,
        /// Whether there is no time to compress it.
        leaving: bool,
    },
    /// Report the score. Answered by `NotReported` if it is not taken.
    Report(Report),
    /// Put the page of a package together. Answered by `PageMade`, or `NoPage`.
    MakePage { exercise: ExerciseId, scorm: Scorm, content: String },
}

/// Why a platform has not kept the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKeptThere {
    /// It is longer than the platform can keep, in characters.
    TooLong { length: usize, most: usize },
    /// The platform refused.
    Refused,
}

/// The platform that the exercise runs in.
#[derive(Clone, Debug, PartialEq)]
pub struct OnPlatform {
    pub scorm: Scorm,
    /// Whether there is one; `None` until that is known.
    pub found: Option<bool>,
    /// Why the work is kept in this browser only, if it is.
    pub not_kept: Option<NotKeptThere>,
    /// Why work that the platform has is not used.
    pub unused: Option<NotKept>,
    /// The exercise as it was given.
    exercise: Rc<Project>,
}

/// What goes wrong between the page and a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlatformTrouble {
    Missing,
    NotKept(NotKeptThere),
    Unused(NotKept),
    NotReported,
}

/// How much later than the work here the work there has to be, to be newer, in milliseconds.
const NEWER: i64 = 60_000;

impl Model {
    /// Whether what is open or on the card goes to a platform.
    #[must_use]
    pub fn on_platform(&self) -> Option<&OnPlatform> {
        let platform = self.platform.as_deref()?;
        let here = self.open.as_ref().map(|open| open.project.id);
        let here = here.or(self.card.as_ref().map(|card| card.project.id));
        (here == Some(platform.exercise.id)).then_some(platform)
    }
}

impl Open {
    /// The best check or the best try so far.
    fn report(&self) -> Report {
        if let Some(calibration) = self.exercise().and_then(|exercise| exercise.calibration) {
            let best = Tries::of(&self.project).best(&calibration).filter(|best| best.finished);
            return Report {
                percent: best.map(|best| best.percent()),
                passed: best.is_some_and(|best| best.passed),
            };
        }
        let made = Checks::of(&self.project).made;
        Report {
            percent: made.iter().map(|checked| checked.percent()).max(),
            passed: made.iter().any(|checked| checked.is_all_right()),
        }
    }
}

impl Work<'_> {
    /// Shows the exercise of a package. Returns whether it is one.
    pub(crate) fn show_package(&mut self, project: &Project) -> bool {
        let Some(Package { scorm }) = Package::of(project) else { return false };
        self.show_card(project.clone());
        if self.model.platform.is_none() {
            let exercise = Rc::new(project.clone());
            let platform =
                OnPlatform { scorm, found: None, not_kept: None, unused: None, exercise };
            self.model.platform = Some(Later::new(platform));
            self.ask_platform(PlatformEffect::Connect(scorm));
        }
        true
    }

    pub(crate) fn take_platform(&mut self, msg: PlatformMsg) {
        match msg {
            PlatformMsg::Found(kept) => self.platform_found(kept.as_deref()),
            PlatformMsg::FoundDamaged => {
                self.with_platform(|platform| platform.found = Some(true));
                self.say_unused(NotKept::Damaged);
            }
            PlatformMsg::Missing => {
                self.with_platform(|platform| platform.found = Some(false));
                self.model.notify(Reason::Platform(PlatformTrouble::Missing));
                let work = self.model.begun().find(|recent| recent.open).map(|recent| recent.id);
                if let Some(key) = work.filter(|_| self.model.open.is_none()) {
                    self.recent_chosen(key);
                }
            }
            PlatformMsg::KeepDue { leaving } => self.keep_on_platform(leaving),
            PlatformMsg::Kept(kept) => {
                let why = kept.err();
                let known = self.model.platform.as_ref().and_then(|it| it.not_kept);
                self.with_platform(|platform| platform.not_kept = why);
                let is_new = |why: &NotKeptThere| {
                    known.is_none_or(|known| {
                        std::mem::discriminant(&known) != std::mem::discriminant(why)
                    })
                };
                if let Some(why) = why.filter(is_new) {
                    self.model.notify(Reason::Platform(PlatformTrouble::NotKept(why)));
                }
            }
            PlatformMsg::NotReported => {
                self.model.notify(Reason::Platform(PlatformTrouble::NotReported));
            }
            PlatformMsg::PageMade { exercise, scorm, page } => {
                self.pack_for_platform(exercise, scorm, page);
            }
        }
    }

    fn ask_platform(&mut self, effect: PlatformEffect) {
        self.effects.push(Effect::Platform(Later::new(effect)));
    }

    fn with_platform(&mut self, change: impl FnOnce(&mut OnPlatform)) {
        if let Some(platform) = &mut self.model.platform {
            change(platform.make_mut());
        }
    }

    fn say_unused(&mut self, why: NotKept) {
        self.with_platform(|platform| platform.unused = Some(why));
        self.model.notify(Reason::Platform(PlatformTrouble::Unused(why)));
    }

    /// Opens the work that the platform has kept, unless this browser has it as new.
    fn platform_found(&mut self, kept: Option<&str>) {
        self.with_platform(|platform| platform.found = Some(true));
        let Some(platform) = self.model.platform.clone() else { return };
        let Some(kept) = kept.filter(|kept| !kept.is_empty()) else { return };
        let Some(exercise) = Exercise::of(&platform.exercise) else { return };
        let kept = match KeptWork::read(kept, &exercise) {
            Ok(kept) => kept,
            Err(why) => {
                return self.say_unused(why);
            }
        };
        if self.model.open.is_some() {
            return;
        }
        let is_same = |recent: &&Recent| {
            recent.id == kept.key
                && matches!(recent.classroom, Some(InClassroom::Work { .. }))
                && recent.used.0.saturating_add(NEWER) >= kept.at
        };
        if let Some(key) = self.model.recents.iter().find(is_same).map(|recent| recent.id) {
            self.recent_chosen(key);
            return;
        }
        let project = kept.project(&platform.exercise, || self.ports.uuid());
        self.model.card = None;
        // Under its own key it is found again, even if the platform cannot keep what comes next.
        if self.model.recents.iter().any(|recent| recent.id == kept.key) {
            self.open_new(project);
        } else {
            self.open_new_under(kept.key, project);
        }
        self.list_in_classroom();
        self.keep_soon();
    }

    /// Has the work kept by the platform in a moment, if there is one.
    pub(crate) fn keep_soon(&mut self) {
        let found = self.model.on_platform().is_some_and(|it| it.found == Some(true));
        if found && self.model.open.as_ref().is_some_and(Open::is_exercise) {
            self.ask_platform(PlatformEffect::KeepSoon);
        }
    }

    fn keep_on_platform(&mut self, leaving: bool) {
        if self.model.on_platform().is_none_or(|platform| platform.found != Some(true)) {
            return;
        }
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise() else { return };
        let now = self.ports.now();
        let kept = KeptWork::of(&open.project, exercise, open.annotator, open.key, now);
        if let Some(kept) = kept {
            let work = kept.written();
            self.ask_platform(PlatformEffect::Keep { work, leaving });
        }
    }

    /// Reports the best check to the platform, if there is one.
    pub(crate) fn report_to_platform(&mut self) {
        let found = self.model.on_platform().is_some_and(|it| it.found == Some(true));
        let Some(open) = self.model.open.as_ref().filter(|_| found) else { return };
        let report = open.report();
        self.ask_platform(PlatformEffect::Report(report));
    }

    /// Has the page of a package made from the exercise's file.
    pub(crate) fn make_package(&mut self, exercise: ExerciseId, scorm: Scorm, content: String) {
        let page = PlatformEffect::MakePage { exercise, scorm, content };
        self.ask_platform(page);
    }

    fn pack_for_platform(&mut self, id: ExerciseId, scorm: Scorm, page: Vec<u8>) {
        let Some(open) = &self.model.open else { return };
        let Some(exercise) = open.exercise_made(id) else { return };
        let name = given_name(&exercise, GivenAs::Package(scorm));
        let file = |name: &str, bytes| Rc::new(FileBytes { name: name.to_owned(), bytes });
        let manifest = manifest(scorm, &exercise).into_bytes();
        let files = vec![file(MANIFEST, manifest), file(PAGE, page)];
        let job = self.run(Job::Zip { name }, files);
        self.model.packaging = Some(job);
    }

    /// Takes a reply about a package. Returns whether the job was one.
    pub(crate) fn package_replied(&mut self, job: JobNumber, reply: &Reply) -> bool {
        if self.model.packaging != Some(job) {
            return false;
        }
        match reply {
            Reply::Progress { .. } => return true,
            Reply::Packed { name, .. } => self.say_exported(name.clone()),
            Reply::Broken(why) => self.model.notify(Reason::NotGivenBack(*why)),
            _ => {}
        }
        self.model.packaging = None;
        true
    }
}

impl From<PlatformMsg> for Msg {
    fn from(msg: PlatformMsg) -> Self {
        Self::Classroom(ClassroomMsg::Platform(Later::new(msg)))
    }
}
