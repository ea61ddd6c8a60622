//! The file that a reviewer gets.

use std::rc::Rc;

use uuid::Uuid;

use super::{PACKET, Packet, PlannedPacket};
use crate::classroom::class::Class;
use crate::classroom::exercise::Exercise;
use crate::classroom::given::exercise_file;
use crate::classroom::rubric::Rubric;
use crate::phrases::fold::fold;
use crate::project::annotation::{Annotation, Stamp, Timestamp};
use crate::project::annotation_set::AnnotationSet;
use crate::project::attachment::document;
use crate::project::hash::Sha256;
use crate::project::id::{AnnotationId, AnnotatorId, PacketId, ProjectId, ReviewRoundId};
use crate::project::statement::{Statement, with_sha256};
use crate::project::{Annotator, AnnotatorKind, Project};

/// Shorter names would be found in words that have nothing to do with them.
const LEAST_NAME: usize = 3;

/// What a packet is made of.
#[derive(Clone, Copy, Debug)]
pub struct Contents<'a> {
    /// The teacher's project, with the texts.
    pub project: &'a Project,
    /// The exercise.
    pub exercise: &'a Exercise,
    /// The packets that it is made with.
    pub round: ReviewRoundId,
    /// Which packet it is.
    pub planned: &'a PlannedPacket,
    /// Its works as they were handed in, in the order of the plan.
    pub works: &'a [&'a Project],
    /// What to judge.
    pub rubric: &'a Rubric,
    /// What must not be in the packet.
    pub names: &'a Names,
}

/// Names of the people of a class, as a search for them needs them.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<String>);

/// A packet that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// The file.
    pub file: Project,
    /// How many fields were left out, because a name of the class is in them.
    pub left_out: usize,
}

impl Names {
    /// The names of everybody in the list of a class, and others, such as those in hand-ins.
    #[must_use]
    pub fn of<'a>(class: &'a Class, others: impl IntoIterator<Item = &'a str>) -> Self {
        let members = class.roster.members.iter();
        let listed = members
            .flat_map(|it| [&it.name, &it.pseudonym, &it.email, &it.login].map(String::as_str));
        let all = listed.chain(others).map(|name| fold(name.trim()));
        Self(all.filter(|name| name.chars().count() >= LEAST_NAME).collect())
    }

    /// Whether one of the names is in a text.
    #[must_use]
    pub fn are_in(&self, text: &str) -> bool {
        let text = fold(text);
        self.0.iter().any(|name| text.contains(name.as_str()))
    }

    /// Whether one of the names is in a string of a JSON value. The strings themselves are looked
    /// at, because what is written of them in a file has escaped characters.
    #[must_use]
    pub fn are_in_json(&self, value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::String(text) => self.are_in(text),
            serde_json::Value::Array(values) => values.iter().any(|it| self.are_in_json(it)),
            serde_json::Value::Object(fields) => fields.values().any(|it| self.are_in_json(it)),
            _ => false,
        }
    }
}

/// The annotator whose coding a work is in a packet, by its number, counted from 1.
#[must_use]
pub fn work_id(packet: PacketId, work: usize) -> AnnotatorId {
    AnnotatorId(Uuid::new_v5(&packet.0, format!("work/{work}").as_bytes()))
}

/// The id that an annotation has in a packet. Work and place are counted from 1.
pub(super) fn annotation_id(
    packet: PacketId,
    text: Sha256,
    work: usize,
    place: usize,
) -> AnnotationId {
    AnnotationId(Uuid::new_v5(&packet.0, format!("{text}/{work}/{place}").as_bytes()))
}

/// The annotations of a work in one of its texts that are in packets. Codes that students added are
/// not known to others, and may have names in them.
pub(super) fn shown<'a>(
    work: &'a Project,
    own: &Statement,
    exercise: &'a Exercise,
) -> impl Iterator<Item = &'a Annotation> {
    let all = work.annotations.get(&own.id).into_iter().flat_map(|set| set.iter());
    all.map(|annotation| &**annotation).filter(|it| exercise.codes.contains(&it.code))
}

/// Makes a packet. The same contents give the same bytes. `None` if a text of the exercise is no
/// longer in the project.
#[must_use]
pub fn packet(contents: &Contents) -> Option<Made> {
    let Contents { project, exercise, works, .. } = *contents;
    let id = contents.planned.id;
    let mut file = exercise_file(project, exercise)?;
    file.id = ProjectId(id.0);
    file.annotators = (1..=works.len())
        .map(|work| Annotator {
            id: work_id(id, work),
            name: format!("Work {work}"),
            kind: AnnotatorKind::Person,
        })
        .collect();
    let mut left_out = 0;
    let statements = file.statements.clone();
    for statement in &statements {
        let mut all = Vec::new();
        for (work, number) in works.iter().zip(1..) {
            let coded = of_work(work, statement, contents, &mut left_out);
            all.extend(coded.into_iter().zip(1..).map(|(annotation, place): (_, usize)| {
                Rc::new(Annotation {
                    id: annotation_id(id, statement.text.sha256(), number, place),
                    annotator: work_id(id, number),
                    stamp: Stamp { revision: file.revision, ..annotation.stamp },
                    ..annotation
                })
            }));
        }
        if !all.is_empty() {
            file.annotations.insert(statement.id, Rc::new(AnnotationSet::new(all)));
        }
    }
    let document = document(&Packet {
        id,
        exercise: exercise.id,
        round: contents.round,
        works: file.annotators.iter().map(|it| it.id).collect(),
        rubric: contents.rubric.clone(),
    });
    file.attachments.insert(PACKET.to_owned(), document);
    Some(Made { file, left_out })
}

/// What a work has in a text, without notes, times, and values with names in them.
fn of_work(
    work: &Project,
    statement: &Statement,
    contents: &Contents,
    left_out: &mut usize,
) -> Vec<Annotation> {
    let Some(own) = with_sha256(&work.statements, statement.text.sha256()) else {
        return Vec::new();
    };
    let mut coded = Vec::new();
    for annotation in shown(work, own, contents.exercise) {
        let mut shown = Annotation {
            statement: statement.id,
            note: String::new(),
            created: Timestamp(0),
            stamp: Stamp { modified: Timestamp(0), ..annotation.stamp },
            ..annotation.clone()
        };
        let before = shown.attributes.len();
        shown.attributes.retain(|_, attribute| {
            let said = serde_json::to_value(&attribute.value);
            said.is_ok_and(|said| !contents.names.are_in_json(&said))
        });
        *left_out += before.saturating_sub(shown.attributes.len());
        coded.push(shown);
    }
    *left_out += work.annotations_of(own.id).len().saturating_sub(coded.len());
    coded
}
