//! The table of a class: a row for each person, the figures of the key's items, and points.

mod analysis;
#[cfg(test)]
mod analysis_tests;
mod grade;
mod items;

use std::collections::BTreeMap;

use annotator_core::project::id::{AnnotationId, AttributeId, CodeId, LayerId};
use annotator_core::text::span::Span;

use crate::ranges::Ranges;
use crate::ruler::Ruler;
use crate::scoring::fields::is_blank;
use crate::scoring::{
    Characters, Coded, Counts, FieldOutcome, ItemKind, Outcome, Scheme, Scored, Task,
};

pub use analysis::{ENOUGH, Fault, ItemAnalysis, NoCorrelation, analysis};
pub use grade::{Formula, Grade, Points, grade};
pub use items::{Case, Confusion, ItemFigures, item_figures, most_missed};

/// The number of a person, as the caller counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Person(pub u32);

/// What a person did with one text.
#[derive(Clone, Copy, Debug)]
pub struct Work<'a> {
    /// The text.
    pub ruler: &'a Ruler<'a>,
    /// The annotations.
    pub coded: &'a [Coded<'a>],
    /// The comparison with the key; `None` if there is no key to this text.
    pub scored: Option<&'a Scored<'a>>,
}

/// Into how many equal parts the texts are divided to show where somebody worked.
pub const PARTS: usize = 10;

/// A person's row: what the work looks like and, if there is a key, how it compares.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonRow {
    /// Annotations that belong to the task.
    pub marked: u32,
    /// By code, of what was marked and what the key has; sorted by code.
    pub by_code: Vec<(CodeId, CodeCounts)>,
    /// The annotations that begin in each tenth of the texts, counted in words.
    pub spread: [u32; PARTS],
    /// The longest stretch of a text in which nothing was marked; `None` without words.
    pub longest_gap: Option<Gap>,
    /// How many fields of records have a value, and how many fields the records have.
    pub filled: (u32, u32),
    /// Required fields that are empty.
    pub open_fields: Vec<(AnnotationId, AttributeId)>,
    /// What became of the key's items.
    pub outcomes: Outcomes,
    /// What became of the fields of records that were compared with the key.
    pub fields: FieldCounts,
    /// All layers together.
    pub scores: Scores,
    /// Each layer that the person or the key used.
    pub by_layer: Vec<(LayerId, Scores)>,
}

/// How often a code was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeCounts {
    /// Annotations with it.
    pub marked: u32,
    /// Core items of the key with it.
    pub in_key: u32,
    /// Of these, those that were found exactly.
    pub found: u32,
}

/// A stretch of words of which none was marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The index of the text.
    pub text: usize,
    /// From its first word to its last.
    pub span: Span,
    /// How many words it has.
    pub words: u32,
}

/// What became of the core items, and what was marked besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    /// Passage and code are right.
    pub found: u32,
    /// The passage is right, the code is another.
    pub other_code: u32,
    /// The code is right, the passage is not quite.
    pub boundary: u32,
    /// Both are different.
    pub boundary_and_code: u32,
    /// Nothing was marked.
    pub missed: u32,
    /// Bonus items on which something was marked.
    pub bonus: u32,
    /// Annotations that belong to no item, those on traps included.
    pub extra: u32,
    /// Annotations that are on traps.
    pub traps: u32,
}

impl Outcomes {
    /// How many core items there are.
    #[must_use]
    pub fn core(&self) -> u32 {
        self.found + self.other_code + self.boundary + self.boundary_and_code + self.missed
    }
}

/// What became of the fields that the key has, on records that were paired with an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FieldCounts {
    /// The same as in the key.
    pub right: u32,
    /// Something else.
    pub wrong: u32,
    /// Empty.
    pub missing: u32,
    /// Free text that a person has to judge.
    pub to_be_judged: u32,
}

impl FieldCounts {
    /// How many fields there are.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.right + self.wrong + self.missing + self.to_be_judged
    }

    fn add(&mut self, outcome: &FieldOutcome) {
        match outcome {
            FieldOutcome::Right => self.right += 1,
            FieldOutcome::Wrong { .. } => self.wrong += 1,
            FieldOutcome::Missing { .. } => self.missing += 1,
            FieldOutcome::ToBeJudged { .. } => self.to_be_judged += 1,
            FieldOutcome::NotAsked => {}
        }
    }
}

/// The counts of all schemes. Add them over texts and persons to get micro-averages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scores {
    /// Passage and code.
    pub strict: Counts,
    /// Passage.
    pub exact: Counts,
    /// Passage, a part for one half.
    pub partial: Counts,
    /// Code.
    pub code: Counts,
    /// Character by character.
    pub characters: Characters,
}

impl Scores {
    /// The counts of a comparison, in one layer or in all together.
    #[must_use]
    pub fn of(scored: &Scored, only: Option<&LayerId>) -> Self {
        Self {
            strict: scored.counts(Scheme::Strict, only),
            exact: scored.counts(Scheme::Exact, only),
            partial: scored.counts(Scheme::Partial, only),
            code: scored.counts(Scheme::Type, only),
            characters: scored.characters(only),
        }
    }

    /// Adds the counts of another comparison.
    pub fn add(&mut self, other: &Self) {
        self.strict += other.strict;
        self.exact += other.exact;
        self.partial += other.partial;
        self.code += other.code;
        self.characters += other.characters;
    }
}

/// The row of a person who coded these texts, in their order.
#[must_use]
pub fn summary(work: &[Work], task: &Task) -> PersonRow {
    let mut row = PersonRow::default();
    let mut by_code: BTreeMap<&CodeId, CodeCounts> = BTreeMap::new();
    let mut by_layer: BTreeMap<&LayerId, Scores> = BTreeMap::new();
    let all_words = work.iter().map(|work| work.ruler.words()).sum();
    let mut words_before = 0;
    for (text, Work { ruler, coded, scored }) in work.iter().enumerate() {
        let coded: Vec<&Coded> = coded.iter().filter(|coded| task.has(coded.code)).collect();
        for coded in &coded {
            row.marked += 1;
            by_code.entry(coded.code).or_default().marked += 1;
            row.open_fields.extend(open_fields(coded, task));
            let fields = task.scored(task.layer_of(coded.code));
            row.filled.0 += count(fields.iter().filter(|field| is_filled(coded, field)));
            row.filled.1 += count(fields.iter());
        }
        let passages: Vec<Ranges> =
            coded.iter().map(|coded| ruler.characters(coded.spans)).collect();
        for start in passages.iter().filter_map(Ranges::start) {
            let part = part_of(words_before + ruler.before(start), all_words);
            if let Some(count) = row.spread.get_mut(part) {
                *count += 1;
            }
        }
        let gap = longest_gap(text, ruler, &passages);
        // Of gaps of the same length, the first.
        if gap.map(|gap| gap.words) > row.longest_gap.map(|gap| gap.words) {
            row.longest_gap = gap;
        }
        words_before += ruler.words();
        let Some(scored) = scored else { continue };
        add_outcomes(&mut row, scored);
        row.scores.add(&Scores::of(scored, None));
        for item in scored.items.iter().filter(|item| item.kind == ItemKind::Core) {
            let counts = by_code.entry(item.code).or_default();
            counts.in_key += 1;
            counts.found += u32::from(item.outcome() == Outcome::Found);
        }
        let layers = scored.items.iter().map(|item| item.layer);
        let mut layers: Vec<_> =
            layers.chain(scored.extras.iter().map(|extra| extra.layer)).flatten().collect();
        layers.sort_unstable();
        layers.dedup();
        for layer in layers {
            by_layer.entry(layer).or_default().add(&Scores::of(scored, Some(layer)));
        }
    }
    row.by_code = by_code.into_iter().map(|(code, counts)| (code.clone(), counts)).collect();
    row.by_layer = by_layer.into_iter().map(|(layer, scores)| (layer.clone(), scores)).collect();
    row
}

fn add_outcomes(row: &mut PersonRow, scored: &Scored) {
    let outcomes = &mut row.outcomes;
    for item in &scored.items {
        let fields = item.answer.iter().flat_map(|answer| &answer.fields);
        fields.for_each(|(_, outcome)| row.fields.add(outcome));
        if item.kind == ItemKind::Bonus {
            outcomes.bonus += u32::from(item.answer.is_some());
            continue;
        }
        match item.outcome() {
            Outcome::Found => outcomes.found += 1,
            Outcome::OtherCode => outcomes.other_code += 1,
            Outcome::Boundary(_) => outcomes.boundary += 1,
            Outcome::BoundaryAndCode(_) => outcomes.boundary_and_code += 1,
            Outcome::Missed => outcomes.missed += 1,
        }
    }
    for extra in &scored.extras {
        outcomes.extra += 1;
        outcomes.traps += u32::from(extra.trap.is_some());
    }
}

fn open_fields<'a>(
    coded: &'a Coded,
    task: &'a Task,
) -> impl Iterator<Item = (AnnotationId, AttributeId)> + 'a {
    let required = task.required(task.layer_of(coded.code)).iter();
    let open = required.filter(move |field| !is_filled(coded, field));
    open.map(|field| (coded.id, (*field).clone()))
}

fn is_filled(coded: &Coded, field: &AttributeId) -> bool {
    coded.values.iter().any(|(id, value)| *id == field && !is_blank(value))
}

fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// The tenth of the texts in which a word is.
fn part_of(word: u32, all_words: u32) -> usize {
    let tenths = PARTS as u64 * u64::from(word);
    let part = tenths.checked_div(all_words.into()).unwrap_or_default();
    usize::try_from(part).unwrap_or(PARTS).min(PARTS - 1)
}

fn longest_gap(text: usize, ruler: &Ruler, passages: &[Ranges]) -> Option<Gap> {
    let marked = Ranges::of(passages.iter().flat_map(Ranges::iter));
    let mut longest: Option<(u32, u32)> = None;
    let mut from = 0;
    let end = (ruler.words(), ruler.words());
    for (start, end) in ruler.touched_words(&marked).iter().chain([end]) {
        if start > from && longest.is_none_or(|(first, last)| start - from > last - first) {
            longest = Some((from, start));
        }
        from = end;
    }
    let (first, last) = longest?;
    Some(Gap { text, span: ruler.span_of_words(first, last)?, words: last - first })
}

#[cfg(test)]
mod tests;
