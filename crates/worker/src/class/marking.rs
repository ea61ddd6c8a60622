//! Compares the hand-ins of a class with the key.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use annotator_analysis::class::{
    Confusion, Formula, ItemFigures, Person, PersonRow, Points, Work, grade, item_figures, summary,
};
use annotator_analysis::heat::{Heat, sentences};
use annotator_analysis::ruler::Ruler;
use annotator_analysis::scoring::{
    Accepted, Answer, Coded, Counts, Extra, FieldOutcome, Fraction, ItemId, ItemResult,
    Key as ScoringKey, KeyItem as ScoringItem, Outcome as Scored, Scored as ScoredText, Task,
    Undefined,
};
use annotator_core::classroom::check::{LayerCount, counts};
use annotator_core::classroom::class::{About, Class, Grading, Measure};
use annotator_core::classroom::collect::Collected;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::feedback::{
    Agrees, Feedback, FeedbackItem, FieldResult, GradeGiven, KeyCoding, Off, Outcome, OwnCoding,
};
use annotator_core::classroom::hand_in::HandIn;
use annotator_core::classroom::key::{ItemKind, ItemWords, Key, KeyItem, KeySpan};
use annotator_core::classroom::{KEY, exercise_name, key_name};
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::attachment::read_document;
use annotator_core::project::hash::Sha256;
use annotator_core::project::id::{AnnotationId, ExerciseId};
use annotator_core::project::statement::with_sha256;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_jobs::class::{
    ClassReport, ClassRow, ItemReport, Measured, PassageReport, Score, TextReport,
};

use super::hand_ins::{OpenHandIn, hand_ins};
use super::whose::{Whose, whose};

/// A class that was compared with the key.
pub(super) struct Marked {
    pub report: ClassReport,
    /// Each hand-in beside the key, in the order of the rows.
    pub feedback: Vec<Feedback>,
}

/// A text of the exercise with the passages of its key.
struct ExerciseText<'a> {
    sha256: Sha256,
    text: &'a Text,
    ruler: Ruler<'a>,
    items: Vec<PlacedItem<'a>>,
}

/// An item of the key with its place in the text.
struct PlacedItem<'a> {
    item: &'a KeyItem,
    spans: Spans,
    /// The other passages that are accepted, in the order of `item.accept`.
    accept: Vec<Option<Spans>>,
}

/// Compares all hand-ins of an exercise with its key. `None` if the exercise is not there.
pub(super) fn mark(
    project: &Project,
    exercise: ExerciseId,
    progress: &mut dyn FnMut(usize, usize),
) -> Option<Marked> {
    let documents = &project.attachments;
    let exercise: Exercise = read_document(documents, &exercise_name(exercise))?;
    let key: Option<Key> = read_document(documents, &key_name(exercise.id));
    let class = Class::of(project, exercise.id);
    let hand_ins = hand_ins(project, exercise.id, progress);
    Some(marked(project, &exercise, key, &class, &hand_ins))
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
    let annotations: Vec<Vec<Vec<Annotation>>> = hand_ins
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
        members: members(class, &whose, &counting),
        texts: Vec::new(),
        items: Vec::new(),
        confusion: Vec::new(),
    };
    let marker = Marker { class, exercise };
    let mut feedback = Vec::new();
    for (at, hand_in) in hand_ins.iter().enumerate() {
        let (Some(coded), Some(scored)) = (coded.get(at), scored.get(at)) else { continue };
        let works = texts.iter().zip(coded).zip(scored).map(|((text, coded), scored)| Work {
            ruler: &text.ruler,
            coded,
            scored: key.is_some().then_some(scored),
        });
        let summary = summary(&works.collect::<Vec<_>>(), &task);
        let mut row = marker.row(hand_in, &summary, key.is_some());
        row.counts = counting.contains(&at);
        if let Some(whose) = whose.get(at) {
            row.member = whose.member.and_then(|it| u32::try_from(it).ok());
            row.may_be = whose.may_be.iter().filter_map(|it| u32::try_from(*it).ok()).collect();
            let member = whose.member.and_then(|it| class.roster.members.get(it));
            if let Some(group) = member.map(|it| &it.group).filter(|it| !it.is_empty()) {
                row.group.clone_from(group);
            }
        }
        row.points = key.as_ref().and_then(|_| points(class, &summary, scored));
        feedback.push(marker.feedback(hand_in, &row, &texts, coded, scored, key.as_ref()));
        report.rows.push(row);
    }
    report.texts = class_texts(&texts, &coded, &counting);
    if key.is_some() {
        let class = || {
            let counting = scored.iter().enumerate().filter(|(at, _)| counting.contains(at));
            counting.flat_map(|(at, texts)| texts.iter().map(move |text| (person(at), text)))
        };
        report.items = item_figures(class()).iter().map(item_report).collect();
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

fn texts<'a>(
    project: &'a Project,
    exercise: &Exercise,
    key: Option<&'a Key>,
) -> Vec<ExerciseText<'a>> {
    let texts = exercise.texts.iter().filter_map(|text| {
        let sha256 = text.sha256;
        let statement = with_sha256(&project.statements, sha256)?;
        let text = &*statement.text;
        let items = key.iter().flat_map(|key| &key.items).filter(|item| item.text == sha256);
        let items = items.filter_map(|item| placed(item, text)).collect();
        Some(ExerciseText { sha256, text, ruler: Ruler::new(text), items })
    });
    texts.collect()
}

/// An item in its text; `None` if its words are not there.
fn placed<'a>(item: &'a KeyItem, text: &Text) -> Option<PlacedItem<'a>> {
    let spans = KeySpan::spans(&item.spans, text)?;
    let accept = item.accept.iter().map(|other| KeySpan::spans(&other.spans, text)).collect();
    Some(PlacedItem { item, spans, accept })
}

impl ExerciseText<'_> {
    /// The key's items for scoring.
    fn scoring(&self) -> Vec<ScoringItem<'_>> {
        self.items.iter().map(PlacedItem::scoring).collect()
    }
}

impl PlacedItem<'_> {
    fn scoring(&self) -> ScoringItem<'_> {
        let accept = self.item.accept.iter().zip(&self.accept);
        // Another passage that does not fit the text is not accepted.
        let fitting = accept.filter(|(other, spans)| other.spans.is_empty() || spans.is_some());
        let accept = fitting.map(|(other, spans)| Accepted {
            spans: spans.as_ref().map(Spans::parts),
            code: other.code.as_ref(),
        });
        ScoringItem {
            values: self.item.values.iter().collect(),
            accept: accept.collect(),
            kind: self.item.kind,
            ..ScoringItem::new(ItemId(self.item.id), self.spans.parts(), &self.item.code)
        }
    }
}

/// The annotations of a hand-in on a text.
fn annotations(hand_in: &OpenHandIn, sha256: Sha256) -> Vec<Annotation> {
    let project = &hand_in.project;
    let statements = project.statements.iter().filter(|it| it.text.sha256() == sha256);
    let sets = statements.map(|statement| project.annotations_of(statement.id));
    sets.flat_map(|set| set.iter().map(|it| (**it).clone()).collect::<Vec<_>>()).collect()
}

fn coded_texts(texts: &[Vec<Annotation>]) -> Vec<Vec<Coded<'_>>> {
    texts.iter().map(|text| text.iter().map(Coded::from).collect()).collect()
}

fn person(at: usize) -> Person {
    Person(number(at))
}

fn number(count: usize) -> u32 {
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

/// What hand-ins are compared with.
struct Marker<'a> {
    class: &'a Class,
    exercise: &'a Exercise,
}

impl Marker<'_> {
    /// The row of a hand-in, without what depends on others.
    fn row(&self, hand_in: &OpenHandIn, summary: &PersonRow, has_key: bool) -> ClassRow {
        let OpenHandIn { collected, said, project } = hand_in;
        let with_record = |layer: &&LayerCount| {
            self.exercise.layer(&layer.layer).is_some_and(|task| !task.fields.is_empty())
        };
        let student = project.annotators.first();
        let layers = student.map(|it| counts(project, self.exercise, it.id)).unwrap_or_default();
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
            handed_in: said.handed_in,
            remarks: collected.remarks.clone(),
            passages: summary.marked,
            records: records.fold((0, 0), |(all, complete), layer| {
                (all + layer.passages, complete + layer.complete)
            }),
            open_fields: number(summary.open_fields.len()),
            notes: number(notes),
            spread: summary.spread.to_vec(),
            score: has_key.then(|| score(summary)),
            points: None,
        }
    }

    /// A hand-in beside the key.
    fn feedback(
        &self,
        hand_in: &OpenHandIn,
        row: &ClassRow,
        texts: &[ExerciseText],
        coded: &[Vec<Coded>],
        scored: &[ScoredText],
        key: Option<&Key>,
    ) -> Feedback {
        let mut items = Vec::new();
        for ((text, coded), scored) in texts.iter().zip(coded).zip(scored) {
            let mut own: Vec<(u32, FeedbackItem)> = Vec::new();
            let of_key = scored.items.iter().filter_map(|item| self.of_item(text, coded, item));
            own.extend(of_key);
            let extras = scored.extras.iter().filter_map(|extra| of_extra(text, coded, extra));
            own.extend(extras);
            own.sort_by_key(|(start, _)| *start);
            items.extend(own.into_iter().map(|(_, item)| item));
        }
        let id = row.hand_in;
        for item in &mut items {
            let about = match (item.item, &item.own) {
                (Some(item), _) => About::Item { item },
                (None, Some(own)) => About::Annotation { annotation: own.annotation },
                (None, None) => continue,
            };
            self.class.comment(id, about).clone_into(&mut item.comment);
        }
        let revision = self.class.given_back.get(&id).copied().unwrap_or_default();
        Feedback {
            exercise: self.exercise.id,
            hand_in: hand_in.said.id,
            revision: revision.saturating_add(1),
            key_revision: key.map(|key| key.revision),
            given: IsoTime(Timestamp(0)),
            items,
            on_the_whole: self.class.comment(id, About::Work).to_owned(),
            grade: given_grade(self.class, row),
        }
    }

    fn of_item(
        &self,
        text: &ExerciseText,
        coded: &[Coded],
        result: &ItemResult,
    ) -> Option<(u32, FeedbackItem)> {
        let placed = text.items.iter().find(|it| it.item.id == result.item.0)?;
        let own =
            result.answer.as_ref().and_then(|answer| own(text.text, coded, answer.annotation));
        let outcome = match result.outcome() {
            Scored::Found => Outcome::Found,
            Scored::OtherCode => Outcome::OtherCode,
            Scored::Boundary(off) => Outcome::Edges(off_words(off)),
            Scored::BoundaryAndCode(off) => Outcome::EdgesAndCode(off_words(off)),
            Scored::Missed => Outcome::Missed,
        };
        // What was found may be another coding that is accepted.
        let key = match (&own, outcome) {
            (Some(own), Outcome::Found) => {
                KeyCoding { spans: own.spans.clone(), code: own.code.clone() }
            }
            _ => KeyCoding { spans: placed.item.spans.clone(), code: result.code.clone() },
        };
        let start = own.as_ref().map_or(&key.spans, |own| &own.spans);
        let start = start.first().map_or(0, |span| span.start);
        let item = FeedbackItem {
            text: text.sha256,
            outcome,
            item: Some(result.item.0),
            kind: result.kind,
            fields: result.answer.iter().flat_map(fields).collect(),
            words: words(&placed.item.words, outcome),
            key: Some(key),
            own,
            comment: String::new(),
        };
        Some((start, item))
    }
}

/// An annotation that belongs to no item.
fn of_extra(text: &ExerciseText, coded: &[Coded], extra: &Extra) -> Option<(u32, FeedbackItem)> {
    let own = own(text.text, coded, extra.annotation)?;
    let trap = extra.trap.and_then(|trap| text.items.iter().find(|it| it.item.id == trap.0));
    let start = own.spans.first().map_or(0, |span| span.start);
    let item = FeedbackItem {
        text: text.sha256,
        outcome: Outcome::Extra { trap: trap.is_some() },
        item: None,
        kind: ItemKind::Core,
        own: Some(own),
        key: None,
        fields: Vec::new(),
        words: trap.map(|trap| trap.item.words.found.clone()).unwrap_or_default(),
        comment: String::new(),
    };
    Some((start, item))
}

fn own(text: &Text, coded: &[Coded], annotation: AnnotationId) -> Option<OwnCoding> {
    let coded = coded.iter().find(|it| it.id == annotation)?;
    let spans = Spans::new(coded.spans.to_vec()).ok()?;
    let spans = KeySpan::list(text, &spans);
    Some(OwnCoding { annotation, spans, code: coded.code.clone() })
}

fn fields(answer: &Answer) -> Vec<FieldResult> {
    let results = answer.fields.iter().filter_map(|(attribute, outcome)| {
        let (agrees, own, key) = match outcome {
            FieldOutcome::NotAsked => return None,
            FieldOutcome::Right => (Agrees::Yes, None, None),
            FieldOutcome::Wrong { given, expected } => (Agrees::No, Some(given), Some(expected)),
            FieldOutcome::ToBeJudged { given, expected } => {
                (Agrees::ToBeJudged, Some(given), Some(expected))
            }
            FieldOutcome::Missing { expected } => (Agrees::Empty, None, Some(expected)),
        };
        let [own, key] = [own, key].map(|value| value.map(|value| (**value).clone()));
        Some(FieldResult { attribute: (*attribute).clone(), agrees, own, key })
    });
    results.collect()
}

fn words(words: &ItemWords, outcome: Outcome) -> String {
    let parts: &[&String] = match outcome {
        Outcome::Found => &[&words.found],
        Outcome::Missed => &[&words.missed],
        Outcome::OtherCode => &[&words.other_code],
        Outcome::Edges(_) => &[&words.edges],
        Outcome::EdgesAndCode(_) => &[&words.other_code, &words.edges],
        Outcome::Extra { .. } => &[],
    };
    let said: Vec<&str> = parts.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
    said.join("\n")
}

fn off_words(off: annotator_analysis::ruler::Off) -> Off {
    Off { start: off.start, end: off.end, words: off.words }
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
        Grading::Hand => None,
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

/// The points that are given back: those that the teacher decided on, or the formula's.
fn given_grade(class: &Class, row: &ClassRow) -> Option<GradeGiven> {
    let most = match class.grading {
        Grading::Hand => None,
        Grading::LikeKey { base, full, .. } => Some(base.saturating_add(full)),
        Grading::Items { most, .. } => Some(most),
    };
    match class.grades.get(&row.hand_in) {
        Some(by_hand) => {
            Some(GradeGiven { points: by_hand.points, most, reason: by_hand.reason.clone() })
        }
        None => row.points.map(|points| GradeGiven { points, most, reason: String::new() }),
    }
}

/// What those who count did with each text.
fn class_texts(
    texts: &[ExerciseText],
    coded: &[Vec<Vec<Coded>>],
    counting: &[usize],
) -> Vec<TextReport> {
    let report = |(number, text): (usize, &ExerciseText)| {
        let class: Vec<(Person, &[Coded])> = counting
            .iter()
            .filter_map(|at| Some((person(*at), coded.get(*at)?.get(number)?.as_slice())))
            .collect();
        let heat = Heat::new(&text.ruler, &class);
        let segments = heat.segments().iter();
        TextReport {
            text: text.sha256,
            heat: segments.map(|it| (it.span.start().0, it.span.end().0, it.persons)).collect(),
            passages: passages(text, &heat),
        }
    };
    texts.iter().enumerate().map(report).collect()
}

/// The key's passages, and sentences that somebody marked in which the key has none.
fn passages(text: &ExerciseText, heat: &Heat) -> Vec<PassageReport> {
    let of_key: Vec<(Span, Option<u32>)> =
        text.items.iter().map(|it| (it.spans.hull(), Some(it.item.id))).collect();
    let is_free = |span: &Span| !of_key.iter().any(|(of_key, _)| of_key.overlaps(*span));
    let others = sentences(&text.ruler).into_iter().filter(is_free).map(|span| (span, None));
    let mut all: Vec<(Span, Option<u32>)> = of_key.iter().copied().chain(others).collect();
    all.sort_by_key(|(span, item)| (span.start(), span.end(), *item));
    let disputed = heat.most_disputed(&text.ruler, all.iter().map(|(span, _)| *span));
    let dispute = |span: Span| {
        disputed
            .iter()
            .find(|it| it.span == span)
            .map_or(0, |it| (it.dispute * 1000.0).round() as u32)
    };
    let report = |(span, item): (Span, Option<u32>)| {
        let tally = heat.tally(&text.ruler, span);
        if item.is_none() && tally.by_code.is_empty() {
            return None;
        }
        let codes = tally.by_code.into_iter().map(|(code, given)| {
            let mut persons: Vec<Person> = given.into_iter().map(|(person, _)| person).collect();
            persons.sort_unstable();
            persons.dedup();
            (code, number(persons.len()))
        });
        Some(PassageReport {
            start: span.start().0,
            end: span.end().0,
            item,
            codes: codes.collect(),
            nothing: number(tally.nothing.len()),
            dispute: dispute(span),
        })
    };
    all.into_iter().filter_map(report).collect()
}

fn item_report(figures: &ItemFigures) -> ItemReport {
    ItemReport {
        item: figures.item.0,
        found: number(figures.found.len()),
        edges: number(figures.boundary.len()),
        other_code: number(figures.other_code.len()),
        edges_and_code: number(figures.boundary_and_code.len()),
        missed: number(figures.missed.len()),
    }
}
