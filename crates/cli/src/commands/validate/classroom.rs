//! Checks exercises, keys and hand-ins.

use std::path::Path;

use annotator_app::classroom::judging::PacketWorks;
use annotator_core::classroom::KEY;
use annotator_core::classroom::check::{Lack, lacks};
use annotator_core::classroom::collect::{Collector, Fate, HandInFile, Refusal, Remark};
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandIn, Intact, is_intact};
use annotator_core::classroom::key::{Key, KeySpan};
use annotator_core::classroom::review::written::Review;
use annotator_core::project::Project;
use annotator_core::project::statement::with_sha256;
use annotator_core::stored::file::FileKind;

use super::Problem;
use crate::args::Misfits;
use crate::failure::Failure;
use crate::input::inputs;
use crate::progress::Progress;
use crate::project::{Opened, open};

/// The exercise that hand-ins should belong to.
pub(super) struct Expected {
    project: Project,
    exercise: Exercise,
}

impl Expected {
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let input = inputs(&[path.to_owned()])?;
        let not_one =
            || Failure::File(format!("“{}” is not an exercise and not a key.", path.display()));
        let input = input.first().ok_or_else(not_one)?;
        let Opened { project, .. } =
            open(input, &input.read()?, Misfits::default(), &mut Progress::new(true))?;
        let exercise = Exercise::of(&project).ok_or_else(not_one)?;
        Ok(Self { project, exercise })
    }
}

const OPEN_AGAIN: &str = "Make the file again in the project that it came from.";

pub(super) fn problems(
    kind: FileKind,
    project: &Project,
    bytes: &[u8],
    expected: Option<&Expected>,
) -> Vec<Problem> {
    match kind {
        FileKind::Exercise => of_exercise(project),
        FileKind::Key => of_key(project),
        FileKind::HandIn => of_hand_in(project, bytes, expected),
        FileKind::ReviewPacket if PacketWorks::of(project).is_none() => {
            let what = "The packet of works to review is damaged or incomplete.";
            vec![Problem::at("review packet", what, "Ask your teacher for the file again.")]
        }
        FileKind::Review if Review::of(project).is_none() => {
            let what = "The review cannot be read.";
            vec![Problem::at("review", what, "Save it again from its packet.")]
        }
        FileKind::Project
        | FileKind::Feedback
        | FileKind::Request
        | FileKind::ReviewPacket
        | FileKind::Review => Vec::new(),
    }
}

fn of_exercise(project: &Project) -> Vec<Problem> {
    let Some(exercise) = Exercise::of(project) else {
        return vec![Problem::at("exercise", "The exercise cannot be read.", OPEN_AGAIN)];
    };
    let mut problems = Vec::new();
    for text in &exercise.texts {
        if with_sha256(&project.statements, text.sha256).is_none() {
            let what = format!("The exercise is about the text {}, which is missing.", text.sha256);
            problems.push(Problem::at("exercise", what, OPEN_AGAIN));
        }
    }
    problems
}

fn of_key(project: &Project) -> Vec<Problem> {
    let mut problems = of_exercise(project);
    let Some(key) = Key::attached(project, KEY) else {
        problems.push(Problem::at("key", "The key cannot be read.", OPEN_AGAIN));
        return problems;
    };
    for item in &key.items {
        let place = format!("key, item {}", item.id);
        let codes = item.accept.iter().filter_map(|it| it.code.as_ref()).chain([&item.code]);
        for code in codes.filter(|code| project.codebook.code(code).is_none()) {
            let what = format!("The codebook has no code “{code}”.");
            problems.push(Problem::at(&place, what, OPEN_AGAIN));
        }
        let Some(statement) = with_sha256(&project.statements, item.text) else {
            problems.push(Problem::at(&place, "Its text is missing.", OPEN_AGAIN));
            continue;
        };
        let passages = item.accept.iter().map(|it| &it.spans).filter(|it| !it.is_empty());
        for spans in passages.chain([&item.spans]) {
            if KeySpan::spans(spans, &statement.text).is_none() {
                let quote = spans.iter().map(|it| it.quote.as_str()).collect::<Vec<_>>().join(" ");
                let what = "The passage is not where it should be in the text.";
                problems.push(Problem { quote, ..Problem::at(&place, what, OPEN_AGAIN) });
            }
        }
    }
    problems
}

fn of_hand_in(project: &Project, bytes: &[u8], expected: Option<&Expected>) -> Vec<Problem> {
    let Some(said) = HandIn::of(project) else {
        let what = "What was handed in cannot be read.";
        return vec![Problem::at("hand-in", what, "Ask for the file again.")];
    };
    if let Some(Expected { project: whole, exercise }) = expected {
        return of_collected(project, bytes, whole, exercise);
    }
    match is_intact(bytes, &said) {
        Intact::Yes => Vec::new(),
        Intact::Changed => {
            let what = "The file was changed after it was handed in: its checksum does not fit.";
            vec![Problem::at("hand-in", what, "Ask whoever handed it in.")]
        }
    }
}

/// What a class would say about the hand-in.
fn of_collected(
    project: &Project,
    bytes: &[u8],
    whole: &Project,
    exercise: &Exercise,
) -> Vec<Problem> {
    let Some(me) = whole.annotators.first().map(|it| it.id) else { return Vec::new() };
    let file = HandInFile { name: "", bytes, packed: "" };
    let fate = Collector::new(whole, me, exercise).take(&file).fate;
    let mut problems = Vec::new();
    match fate {
        Fate::Refused(Refusal::OtherExercise { .. }) => {
            let what = format!("It belongs to another exercise than “{}”.", exercise.title);
            problems.push(Problem::at("hand-in", what, "Give the key of its exercise."));
        }
        Fate::Refused(_) => {
            let what = "It is about a text that the exercise does not have.";
            problems.push(Problem::at("hand-in", what, "Ask whoever handed it in."));
        }
        Fate::Taken(taken) => problems.extend(taken.remarks.iter().map(remark)),
        Fate::Here(_) => {}
    }
    if let Some(student) = project.annotators.first() {
        problems.extend(lacks(project, exercise, student.id).iter().map(lack));
    }
    problems
}

fn remark(remark: &Remark) -> Problem {
    let what = match remark {
        Remark::Late { minutes } => format!("It was handed in {minutes} minutes late."),
        Remark::Edited => {
            "The file was changed after it was handed in: its checksum does not fit.".to_owned()
        }
        Remark::OtherRevision { revision } => {
            format!("It was made with revision {revision} of the exercise.")
        }
        Remark::OtherCodebook => "It was made with another codebook.".to_owned(),
        Remark::Twice => "It is there already with another content.".to_owned(),
        Remark::LeftOut { annotations } => {
            format!("{annotations} annotations do not fit the text and do not count.")
        }
    };
    Problem::at("hand-in", what, "Decide whether it counts.")
}

fn lack(lack: &Lack) -> Problem {
    let what = match lack {
        Lack::TooFew { layer, has, least } => {
            format!("It has {has} passages in “{layer}”; at least {least} were asked for.")
        }
        Lack::TooMany { layer, has, most } => {
            format!("It has {has} passages in “{layer}”; at most {most} were asked for.")
        }
        Lack::Empty { attribute, annotations } => {
            format!("The required field “{attribute}” is empty {} times.", annotations.len())
        }
        Lack::Outside { annotations } => {
            format!("{} passages are outside the part to be coded.", annotations.len())
        }
    };
    Problem::at("hand-in", what, "It counts as it is.")
}
