//! Tables to save. Their headings are English in every language, for programs that read them.

use annotator_core::agreement::{Figures, Interval, Measured, Question, Unmeasured};
use annotator_core::edit::history::{StepKind, StepName};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::id::{AnnotatorId, CodeId, StatementId};
use annotator_core::text::units::ByteOffset;

use super::Found;
use crate::model::Open;

/// The table of all figures by code: the heads of its columns, and its rows.
#[must_use]
pub fn figures(project: &Project, found: &Found) -> (Vec<String>, Vec<Vec<String>>) {
    let head = [
        "code",
        "name",
        "units",
        "units_with_code",
        "percent",
        "cohen_kappa_mean",
        "fleiss_kappa",
        "alpha",
        "alpha_low",
        "alpha_high",
        "alpha_masi",
        "u_alpha",
        "u_alpha_low",
        "u_alpha_high",
        "u_alpha_marks",
        "cu_alpha",
        "ku_alpha",
        "f1_exact",
        "f1_overlap",
        "boundary_similarity",
    ];
    let mut rows = vec![row("", "", &found.answer.overall)];
    for (code, figures) in &found.answer.codes {
        let name = project.codebook.code(code).map(|code| code.name.clone());
        rows.push(row(&code.to_string(), &name.unwrap_or_default(), figures));
    }
    (head.map(str::to_owned).to_vec(), rows)
}

fn row(code: &str, name: &str, it: &Figures) -> Vec<String> {
    let u = &it.unitizing;
    let (low, high) = ends(it.interval);
    let (u_low, u_high) = ends(u.interval);
    let mut row =
        vec![code.to_owned(), name.to_owned(), it.units.to_string(), it.given.to_string()];
    row.extend([it.percent, it.kappa, it.fleiss, it.alpha].map(cell));
    row.extend([low, high, cell(it.masi), cell(u.alpha), u_low, u_high]);
    row.extend([u.marks, u.codes, u.code, it.f1, it.f1_overlap, it.boundary].map(cell));
    row
}

/// A number, or why there is none.
fn cell(measured: Measured) -> String {
    match measured {
        Ok(figure) => format!("{:.10}", figure.value()),
        Err(why) => reason(why).to_owned(),
    }
}

fn ends(interval: Interval) -> (String, String) {
    match interval {
        Ok((low, high)) => (cell(Ok(low)), cell(Ok(high))),
        Err(why) => (reason(why).to_owned(), reason(why).to_owned()),
    }
}

fn reason(why: Unmeasured) -> &'static str {
    match why {
        Unmeasured::NothingToCompare => "nothing to compare",
        Unmeasured::OneValue => "one value only",
        Unmeasured::UnequalCoders => "unequal numbers of coders",
        Unmeasured::Overlap => "passages overlap",
        Unmeasured::NotMeant => "",
        Unmeasured::TooFew => "too few to draw from",
        Unmeasured::MostlyUndefined => "undefined in most samples",
        Unmeasured::TooManySets => "too many sets of codes",
        Unmeasured::NotAsked => "",
    }
}

/// The passages in the form that pygamma-agreement reads: annotator, label, start, end, without a
/// heading. The statements that at least two have coded are put one after the other, so that they are
/// one continuum.
#[must_use]
pub fn continuum(project: &Project, found: &Found) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut free = 0;
    for statement in &project.statements {
        if !found.answer.statements.contains(&statement.id) {
            continue;
        }
        let text = &statement.text;
        let char = |at: ByteOffset| text.char_from_byte(at).map_or(0, |at| at.0);
        let set = project.annotations_of(statement.id);
        for annotation in set.iter().filter(|it| counts(it, &found.question)) {
            for part in annotation.spans.parts() {
                rows.push(vec![
                    name_of(project, annotation.annotator),
                    annotation.code.to_string(),
                    (free + char(part.start())).to_string(),
                    (free + char(part.end())).to_string(),
                ]);
            }
        }
        free += text.end().char.0 + 1;
    }
    rows
}

fn counts(annotation: &Annotation, question: &Question) -> bool {
    let coders = question.coders.iter().flat_map(|coder| &coder.annotators);
    question.codes.contains(&annotation.code)
        && coders.into_iter().any(|id| *id == annotation.annotator)
}

/// An annotator's name; the id too if another one has the same name.
#[must_use]
pub fn name_of(project: &Project, id: AnnotatorId) -> String {
    let Some(annotator) = project.annotator(id) else { return id.to_string() };
    let name = annotator.name.trim();
    let same = project.annotators.iter().filter(|other| other.name.trim() == name).count();
    if name.is_empty() || same > 1 { format!("{name} {id}").trim().to_owned() } else { name.into() }
}

/// Something that was done in the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub time: Timestamp,
    /// `None` for a step: it was made by the person who works on this device.
    pub who: Option<AnnotatorId>,
    pub what: What,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An annotation was made, in its present form or an earlier one.
    Tagged(CodeId, StatementId),
    /// An annotation was last changed.
    Changed(CodeId, StatementId),
    /// A step that can still be undone.
    Step(StepName),
}

/// What was done in the project, the latest first: as annotations are stamped, and the steps in the
/// journal of this device. Steps that only tag are among the annotations already.
#[must_use]
pub fn history(open: &Open) -> Vec<Deed> {
    let mut deeds = Vec::new();
    for annotation in open.project.annotations.values().flat_map(|set| set.iter()) {
        let who = Some(annotation.annotator);
        let (code, statement) = (annotation.code.clone(), annotation.statement);
        let tagged = What::Tagged(code.clone(), statement);
        deeds.push(Deed { time: annotation.created, who, what: tagged });
        let modified = annotation.stamp.modified;
        if modified > annotation.created {
            deeds.push(Deed { time: modified, who, what: What::Changed(code, statement) });
        }
    }
    let steps = open.history.done().iter().filter(|step| step.name.kind != StepKind::Tag);
    deeds.extend(steps.map(|step| Deed {
        time: step.time,
        who: None,
        what: What::Step(step.name.clone()),
    }));
    deeds.sort_by_key(|deed| std::cmp::Reverse(deed.time));
    deeds
}
