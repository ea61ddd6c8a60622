//! Compares the hand-ins of a class with the key.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use annotator_analysis::class::{
    Confusion, Formula, ItemAnalysis, ItemFigures, Person, PersonRow, Points, Work, analysis,
    grade, item_figures, summary,
};
use annotator_analysis::scoring::{
    Coded, Counts, Fraction, Key as ScoringKey, Scored as ScoredText, Task, Undefined,
};
use annotator_core::classroom::calibration::Tries;
use annotator_core::classroom::check::{LayerCount, counts};
use annotator_core::classroom::class::{Class, Grading, Measure};
use annotator_core::classroom::collect::Collected;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::Feedback;
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::key::Key;
use annotator_core::classroom::request::Requests;
use annotator_core::classroom::{KEY, exercise_name, key_name};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::attachment::read_document;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::ExerciseId;
use annotator_jobs::class::{
    ClassReport, ClassRow, Fault, ItemReport, KeyEffect, Measured, NoCorrelation, Score,
    ScoreChange,
};

use super::beside::Beside;
use super::hand_ins::{OpenHandIn, ReadBefore, hand_ins};
use super::on_text::class_texts;
use super::placed::{ExerciseText, texts};
use super::sentences;
use super::summary::{used, work_summary};
use super::whose::{Whose, pattern, whose};

/// A class that was compared with the key.
pub(super) struct Marked {
    pub report: ClassReport,
    /// Each hand-in beside the key, in the order of the rows.
    pub feedback: Vec<Feedback>,
}

/// Compares all hand-ins of an exercise with its key. `None` if the exercise is not there.
pub(super) fn mark(
    project: &Project,
    exercise: ExerciseId,
    before: &mut ReadBefore,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<Marked> {
    let documents = &project.attachments;
    let exercise: Exercise = read_document(documents, &exercise_name(exercise))?;
    let key: Option<Key> = read_document(documents, &key_name(exercise.id));
    let class = Class::of(project, exercise.id);
    let hand_ins = hand_ins(project, exercise.id, before, progress);
    Some(marked(project, &exercise, key, &class, &hand_ins))
}

/// What another key would change. `None` if the exercise is not there.
pub(super) fn try_key(
    project: &Project,
    marked_now: &Marked,
    key: Key,
    before: &mut ReadBefore,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<KeyEffect> {
    let id = marked_now.report.exercise;
    let exercise: Exercise = read_document(&project.attachments, &exercise_name(id))?;
    let class = Class::of(project, id);
    let hand_ins = hand_ins(project, id, before, progress);
    let then = marked(project, &exercise, Some(key), &class, &hand_ins).report;
    let mut effect = KeyEffect::default();
    for (row, then) in marked_now.report.rows.iter().zip(&then.rows).filter(|(row, _)| row.counts) {
        if (row.score, row.points) == (then.score, then.points) {
            effect.unchanged += 1;
            continue;
        }
        let (before, after) = (row.brief(class.measure), then.brief(class.measure));
        effect.changed.push(ScoreChange { hand_in: row.hand_in, before, after });
    }
    Some(effect)
}

/// Compares a single hand-in with the key that is attached to it, together with its exercise. `None`
/// if one of them is not there.
pub(super) fn compare(project: &Project) -> Option<Feedback> {
    let (exercise, said) = (Exercise::of(project)?, HandIn::of(project)?);
    let key = Key::attached(project, KEY)?;
    let collected = Collected {
        hand_in: said.clone(),
        annotator: project.annotators.first()?.id,
        file_name: String::new(),
        sha256: Sha256::of(b""),
        packed: String::new(),
        remarks: Vec::new(),
    };
    let hand_in = OpenHandIn { collected, said, project: project.clone() };
    // Nobody decided anything about a class that there is not.
    let class = Class::of(project, exercise.id);
    marked(project, &exercise, Some(key), &class, &[hand_in]).feedback.pop()
}

/// Compares hand-ins with the key. `project` has the texts.
fn marked(
    project: &Project,
    exercise: &Exercise,
    key: Option<Key>,
    class: &Class,
    hand_ins: &[OpenHandIn],
) -> Marked {
    let key = key.map(|key| key.asked(exercise));
    let codebook = exercise.codebook(&project.codebook);
    let task = Task::new(&codebook);
    let texts = texts(project, exercise, key.as_ref());
    let keys: Vec<_> =
        texts.iter().map(|text| ScoringKey::new(&text.ruler, &task, text.scoring())).collect();

    let of_text = |hand_in: &OpenHandIn, text: &ExerciseText| annotations(hand_in, text.sha256);
    let annotations: Vec<Vec<Vec<Rc<Annotation>>>> = hand_ins
        .iter()
        .map(|hand_in| texts.iter().map(|text| of_text(hand_in, text)).collect())
        .collect();
    let coded: Vec<Vec<Vec<Coded>>> = annotations.iter().map(|texts| coded_texts(texts)).collect();
    let scored: Vec<Vec<ScoredText>> = coded
        .iter()
        .map(|texts| keys.iter().zip(texts).map(|(key, coded)| key.score(coded)).collect())
        .collect();

    let whose = whose(class, hand_ins);
    let counting = counting(hand_ins, &whose);
    let mut report = ClassReport {
        exercise: exercise.id,
        key_revision: key.as_ref().map(|key| key.revision),
        rows: Vec::new(),
        bad_pattern: pattern(class)
            .and_then(Result::err)
            .map(|problem| sentences::bad_pattern(&problem))
            .unwrap_or_default(),
        members: members(class, &whose, &counting),
        texts: Vec::new(),
        items: Vec::new(),
        confusion: Vec::new(),
    };
    let requests = Requests::of(project, exercise.id);
    let beside = Beside { class, exercise, requests: &requests };
    let mut feedback = Vec::new();
    for (at, hand_in) in hand_ins.iter().enumerate() {
        let (Some(coded), Some(scored)) = (coded.get(at), scored.get(at)) else { continue };
        let works = texts.iter().zip(coded).zip(scored).map(|((text, coded), scored)| Work {
            ruler: &text.ruler,
            coded,
            scored: key.is_some().then_some(scored),
        });
        let summary = summary(&works.collect::<Vec<_>>(), &task);
        let mut row = row(exercise, hand_in, &summary, key.is_some());
        row.counts = counting.contains(&at);
        if let Some(whose) = whose.get(at) {
            row.member = whose.member.and_then(|it| u32::try_from(it).ok());
            row.may_be = whose.may_be.iter().filter_map(|it| u32::try_from(*it).ok()).collect();
            let member = whose.member.and_then(|it| class.roster.members.get(it));
            if let Some(group) = member.map(|it| &it.group).filter(|it| !it.is_empty()) {
                row.group.clone_from(group);
            }
        }
        let standing = row.standing(class);
        row.points = match &standing {
            Some(standing) => standing.points,
            None => key.as_ref().and_then(|_| points(class, &summary, scored)),
        };
        let mut given = beside.feedback(hand_in, &row, &texts, coded, scored, key.as_ref());
        if class.grading == Grading::Summary {
            given.summary = Some(work_summary(&summary, &codebook, &texts));
        }
        if let (Some(standing), Some(rubric)) = (&standing, &class.rubric) {
            given.rubric = rubric.given(standing);
        }
        feedback.push(given);
        report.rows.push(row);
    }
    report.texts = class_texts(&texts, &coded, &counting);
    if key.is_some() {
        let class = || {
            let counting = scored.iter().enumerate().filter(|(at, _)| counting.contains(at));
            counting.flat_map(|(at, texts)| texts.iter().map(move |text| (person(at), text)))
        };
        let figures = item_figures(class());
        let analysed = analysis(class());
        report.items = figures.iter().zip(&analysed).map(item_report).collect();
        let confusion = Confusion::of(class());
        let cells = confusion.most_frequent().into_iter();
        report.confusion = cells
            .map(|(expected, given, cases)| {
                (expected.cloned(), given.cloned(), number(cases.len()))
            })
            .collect();
    }
    Marked { report, feedback }
}

/// The annotations of a hand-in on a text.
fn annotations(hand_in: &OpenHandIn, sha256: Sha256) -> Vec<Rc<Annotation>> {
    let project = &hand_in.project;
    let statements = project.statements.iter().filter(|it| it.text.sha256() == sha256);
    let sets = statements.map(|statement| project.annotations_of(statement.id));
    sets.flat_map(|set| set.iter().cloned().collect::<Vec<_>>()).collect()
}

fn coded_texts(texts: &[Vec<Rc<Annotation>>]) -> Vec<Vec<Coded<'_>>> {
    texts.iter().map(|text| text.iter().map(|it| Coded::from(&**it)).collect()).collect()
}

pub(super) fn person(at: usize) -> Person {
    Person(number(at))
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The hand-ins that count: of each person the one that was handed in last.
fn counting(hand_ins: &[OpenHandIn], whose: &[Whose]) -> Vec<usize> {
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    enum Who<'a> {
        Member(usize),
        Named(&'a str),
    }
    let mut last: BTreeMap<Who, usize> = BTreeMap::new();
    for (at, (hand_in, whose)) in hand_ins.iter().zip(whose).enumerate() {
        let who = match whose.member {
            Some(member) => Who::Member(member),
            None => Who::Named(hand_in.said.pseudonym.trim()),
        };
        let when = |at: usize| hand_ins.get(at).map(|it| (it.said.handed_in, it.said.attempt));
        let known = last.entry(who).or_insert(at);
        if when(*known).cmp(&when(at)) != Ordering::Greater {
            *known = at;
        }
    }
    let mut counting: Vec<_> = last.into_values().collect();
    counting.sort_unstable();
    counting
}

/// The row that counts of each member.
fn members(class: &Class, whose: &[Whose], counting: &[usize]) -> Vec<Option<u32>> {
    let row = |member: usize| {
        let own = |at: &&usize| whose.get(**at).is_some_and(|it| it.member == Some(member));
        counting.iter().find(own).map(|at| number(*at))
    };
    (0..class.roster.members.len()).map(row).collect()
}

/// The row of a hand-in, without what depends on others.
fn row(exercise: &Exercise, hand_in: &OpenHandIn, summary: &PersonRow, has_key: bool) -> ClassRow {
    let OpenHandIn { collected, said, project } = hand_in;
    let with_record = |layer: &&LayerCount| {
        exercise.layer(&layer.layer).is_some_and(|task| !task.fields.is_empty())
    };
    let student = project.annotators.first();
    let tries = Tries { made: said.tries.clone() };
    let calibrated = exercise.calibration.and_then(|calibration| tries.best(&calibration));
    let layers = student.map(|it| counts(project, exercise, it.id)).unwrap_or_default();
    let records = layers.iter().filter(with_record);
    let noted = project.annotations.values().flat_map(|set| set.iter());
    let notes = noted.filter(|it| !it.note.trim().is_empty()).count() + said.notes.len();
    ClassRow {
        hand_in: collected.hand_in.id,
        pseudonym: said.pseudonym.clone(),
        group: said.group.clone(),
        member: None,
        may_be: Vec::new(),
        counts: false,
        attempt: said.attempt,
        checks: said.checks.clone(),
        calibrated,
        handed_in: said.handed_in,
        remarks: collected.remarks.clone(),
        passages: summary.marked,
        records: records.fold((0, 0), |(all, complete), layer| {
            (all + layer.passages, complete + layer.complete)
        }),
        open_fields: number(summary.open_fields.len()),
        notes: number(notes),
        spread: summary.spread.to_vec(),
        codes: number(used(summary).count()),
        longest_gap: summary.longest_gap.map_or(0, |gap| gap.words),
        score: has_key.then(|| score(summary)),
        points: None,
    }
}

fn score(summary: &PersonRow) -> Score {
    let (outcomes, fields, scores) = (&summary.outcomes, &summary.fields, &summary.scores);
    Score {
        measures: [scores.code, scores.strict, scores.exact, scores.partial].map(measured),
        found: outcomes.found,
        edges: outcomes.boundary,
        other_code: outcomes.other_code,
        edges_and_code: outcomes.boundary_and_code,
        missed: outcomes.missed,
        bonus: outcomes.bonus,
        extra: outcomes.extra,
        fields_right: fields.right,
        fields: fields.asked() - fields.to_be_judged,
        to_be_judged: fields.to_be_judged,
    }
}

fn measured(counts: Counts) -> Measured {
    let value = |fraction: Result<Fraction, Undefined>| fraction.ok().map(ten_thousandths);
    Measured {
        precision: value(counts.precision()),
        recall: value(counts.recall()),
        f1: value(counts.f1()),
    }
}

/// The nearest ten-thousandth.
fn ten_thousandths(fraction: Fraction) -> u32 {
    let (numerator, denominator) = (fraction.numerator(), fraction.denominator().max(1));
    let rounded = (numerator.saturating_mul(20_000) + denominator) / (2 * denominator);
    u32::try_from(rounded).unwrap_or(u32::MAX)
}

/// How much a work is like the key; `None` where nothing can be said.
fn likeness(summary: &PersonRow, measure: Measure) -> Option<f64> {
    let scores = &summary.scores;
    let counts = match measure {
        Measure::SameCode => scores.code,
        Measure::Strict => scores.strict,
        Measure::SamePassage => scores.exact,
        Measure::Partial => scores.partial,
    };
    counts.f1().ok().map(Fraction::value)
}

/// What the formula says, in thousandths.
fn points(class: &Class, summary: &PersonRow, scored: &[ScoredText]) -> Option<u32> {
    match class.grading {
        Grading::Hand | Grading::Summary | Grading::Rubric { .. } => None,
        Grading::LikeKey { base, full, step } => {
            let part = likeness(summary, class.measure).unwrap_or_default() * f64::from(full);
            let step = f64::from(step.max(1));
            let points = ((f64::from(base) + part) / step).round() * step;
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates
            Some(points as u32)
        }
        Grading::Items { core, bonus, edges, other_code, fields, extra, most, step } => {
            let formula = Formula {
                per_core: Points(core),
                per_bonus: Points(bonus),
                boundary_share: Points(edges),
                other_code_share: Points(other_code),
                attributes_share: Points(fields),
                minus_extra: Points(extra),
                minus_trap: Points(extra),
                max: Points(most),
                rounding: Points(step),
            };
            Some(grade(&scored.iter().collect::<Vec<_>>(), &formula, None).points.0)
        }
    }
}

fn item_report((figures, analysed): (&ItemFigures, &ItemAnalysis)) -> ItemReport {
    use annotator_analysis::class as analysis;
    ItemReport {
        item: figures.item.0,
        found: number(figures.found.len()),
        edges: number(figures.boundary.len()),
        other_code: number(figures.other_code.len()),
        edges_and_code: number(figures.boundary_and_code.len()),
        missed: number(figures.missed.len()),
        correlation: analysed.correlation.map_err(|why| match why {
            analysis::NoCorrelation::FewWorks => NoCorrelation::FewWorks,
            analysis::NoCorrelation::AllFound => NoCorrelation::AllFound,
            analysis::NoCorrelation::NobodyFound => NoCorrelation::NobodyFound,
            analysis::NoCorrelation::SameTotals => NoCorrelation::SameTotals,
        }),
        best: analysed.best,
        others: analysed.others,
        fault: analysed.fault.as_ref().map(|fault| match fault {
            analysis::Fault::BestMissIt => Fault::BestMissIt,
            analysis::Fault::OtherCode(code, times) => Fault::OtherCode(code.clone(), *times),
            analysis::Fault::OtherEdges(times) => Fault::OtherEdges(*times),
        }),
    }
}
