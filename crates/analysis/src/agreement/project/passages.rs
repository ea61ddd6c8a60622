//! Passages as coders chose them: unitizing alphas, and where passages begin and end.

use std::ops::ControlFlow;

use annotator_core::agreement::{Drawing, Interval, Measured, Unitizing, Unmeasured};
use annotator_core::random::Random;

use super::coding::{CodedText, Mark, Material};
use super::pairs::mean;
use super::weighted::{figure, middle};
use super::{SAMPLES_A_STEP, Steps, count};
use crate::agreement::boundary::boundary_similarity;
use crate::agreement::unitizing::{Continuum, Segment, Unitized};

/// What coders marked in each text, made ready for the unitizing alphas.
pub(super) struct Continua<'m, 'p> {
    material: &'m Material<'p>,
    /// All codes together, text by text.
    texts: Result<Vec<Unitized>, Unmeasured>,
}

/// An interval from fewer texts would say nothing.
const LEAST_TEXTS: usize = 5;

impl<'m, 'p> Continua<'m, 'p> {
    pub(super) fn new(material: &'m Material<'p>) -> Self {
        let codes = material.code_count();
        let texts = material.texts.iter().filter(|text| text.present().nth(1).is_some());
        let texts = texts.map(|text| unitized(codes, text, None, text.present())).collect();
        Self { material, texts }
    }

    pub(super) fn overall(
        &self,
        drawing: Drawing,
        steps: &mut Steps,
    ) -> ControlFlow<(), Unitizing> {
        let texts = match &self.texts {
            Ok(texts) => texts,
            Err(why) => return ControlFlow::Continue(undefined(*why)),
        };
        let sum = sum(self.material.code_count(), texts);
        ControlFlow::Continue(Unitizing {
            alpha: sum.alpha().and_then(figure),
            interval: interval(self.material.code_count(), texts, drawing, steps)?,
            marks: sum.alpha_of_marks().and_then(figure),
            codes: sum.alpha_of_codes().and_then(figure),
            code: Err(Unmeasured::NotMeant),
        })
    }

    pub(super) fn of_code(
        &self,
        code: usize,
        drawing: Drawing,
        steps: &mut Steps,
    ) -> ControlFlow<(), Unitizing> {
        let code = count(code);
        let texts = self.material.texts.iter().filter(|text| text.present().nth(1).is_some());
        let texts = texts.map(|text| unitized(1, text, Some(code), text.present()));
        let texts: Vec<Unitized> = match texts.collect() {
            Ok(texts) => texts,
            Err(why) => return ControlFlow::Continue(undefined(why)),
        };
        let among_all = match &self.texts {
            Ok(texts) => sum(self.material.code_count(), texts).alpha_of(code).and_then(figure),
            Err(why) => Err(*why),
        };
        ControlFlow::Continue(Unitizing {
            alpha: sum(1, &texts).alpha().and_then(figure),
            interval: interval(1, &texts, drawing, steps)?,
            marks: Err(Unmeasured::NotMeant),
            codes: Err(Unmeasured::NotMeant),
            code: among_all,
        })
    }

    /// u-alpha of two coders, all codes together.
    pub(super) fn alpha_of_pair(material: &Material, one: usize, other: usize) -> Measured {
        let codes = material.code_count();
        let mut sum = Unitized::new(codes);
        for text in &material.texts {
            let (Some(first), Some(second)) = (text.of(one), text.of(other)) else { continue };
            let coders = [(one, first), (other, second)];
            sum.add_all(&unitized(codes, text, None, coders.into_iter())?);
        }
        sum.alpha().and_then(figure)
    }
}

fn undefined(why: Unmeasured) -> Unitizing {
    let none = Err(why);
    Unitizing { alpha: none, interval: Err(why), marks: none, codes: none, code: none }
}

fn sum(codes: usize, texts: &[Unitized]) -> Unitized {
    let mut sum = Unitized::new(codes);
    for text in texts {
        sum.add_all(text);
    }
    sum
}

fn interval(
    codes: usize,
    texts: &[Unitized],
    drawing: Drawing,
    steps: &mut Steps,
) -> ControlFlow<(), Interval> {
    if drawing.samples == 0 {
        return ControlFlow::Continue(Err(Unmeasured::NotAsked));
    }
    if texts.len() < LEAST_TEXTS {
        return ControlFlow::Continue(Err(Unmeasured::TooFew));
    }
    let mut random = Random(drawing.seed);
    let mut found = Vec::new();
    for sample in 0..drawing.samples {
        let mut sum = Unitized::new(codes);
        for _ in 0..texts.len() {
            if let Some(text) = texts.get(random.below(texts.len())) {
                sum.add_all(text);
            }
        }
        found.extend(sum.alpha());
        if (sample + 1) % SAMPLES_A_STEP == 0 {
            steps.step()?;
        }
    }
    ControlFlow::Continue(middle(found, drawing))
}

/// A text with all codes, or with one, which is then the first.
fn unitized<'t, 'p: 't>(
    codes: usize,
    text: &'t CodedText<'p>,
    only: Option<u32>,
    coders: impl Iterator<Item = (usize, &'t [Mark<'p>])>,
) -> Result<Unitized, Unmeasured> {
    let mut unitized = Unitized::new(codes);
    let (from, to) = text.part;
    let coders = coders.map(|(_, marks)| segments(marks, only, from)).collect();
    if to > from {
        unitized.add(&Continuum { length: to - from, coders })?;
    }
    Ok(unitized)
}

/// A coder's passages in order. Those of one code that overlap become one.
fn segments(marks: &[Mark], only: Option<u32>, from: u32) -> Vec<Segment> {
    let wanted = marks.iter().filter(|mark| only.is_none_or(|code| mark.code == code));
    let code = |mark: &Mark| if only.is_some() { 0 } else { mark.code };
    let mut segments: Vec<Segment> = wanted
        .flat_map(|mark| {
            let parts = mark.chars.iter();
            parts.map(|(start, end)| Segment {
                start: start - from,
                end: end - from,
                code: code(mark),
            })
        })
        .collect();
    segments.sort_by_key(|it| (it.code, it.start, it.end));
    segments.dedup_by(|next, last| {
        let joins = next.code == last.code && next.start < last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
    segments.sort_by_key(|it| (it.start, it.end));
    segments
}

/// Boundary similarity of the passages of one code or of all, as the mean over all pairs of coders.
/// Texts are put one after the other.
pub(super) fn boundary(material: &Material, code: Option<usize>) -> Measured {
    let code = code.map(count);
    let texts = material.texts.iter().filter(|text| text.present().nth(1).is_some());
    let edges: Vec<Vec<Option<Vec<u32>>>> = texts
        .scan(0, |free, text| {
            let from = *free;
            *free += text.ruler.words() + 3;
            Some((from, text))
        })
        .map(|(from, text)| {
            let coders = text.coders.iter();
            coders.map(|marks| marks.as_deref().map(|it| edges(text, it, code, from))).collect()
        })
        .collect();
    let pair = |(one, other): (usize, usize)| {
        let mut both = (Vec::new(), Vec::new());
        for text in &edges {
            let of = |coder: usize| text.get(coder).and_then(Option::as_ref);
            if let (Some(one), Some(other)) = (of(one), of(other)) {
                both.0.extend(one);
                both.1.extend(other);
            }
        }
        boundary_similarity(&both.0, &both.1).and_then(figure)
    };
    let pairs: Vec<Measured> = material.pairs().map(pair).collect();
    mean(pairs.into_iter())
}

/// Where a coder's passages begin and end, in words. The ends of the text are no boundaries.
fn edges(text: &CodedText, marks: &[Mark], code: Option<u32>, from: u32) -> Vec<u32> {
    let wanted = marks.iter().filter(|mark| code.is_none_or(|code| mark.code == code));
    let mut edges = Vec::new();
    for mark in wanted {
        let words = text.ruler.touched_words(&mark.chars);
        edges.extend(words.iter().flat_map(|(start, end)| [start, end]));
    }
    edges.retain(|edge| *edge > 0 && *edge < text.ruler.words());
    edges.sort_unstable();
    edges.dedup();
    edges.into_iter().map(|edge| from + edge).collect()
}
