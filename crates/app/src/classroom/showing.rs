//! Which items of a feedback are shown, and how many there are of each kind.

use annotator_core::classroom::feedback::{Feedback, FeedbackItem, Outcome};
use annotator_core::small_map::SmallSet;

/// The kind of an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Found,
    Edges,
    OtherCode,
    EdgesAndCode,
    Missed,
    Extra,
    /// A bonus that was not marked, which is no mistake.
    Bonus,
}

impl Kind {
    /// All of them, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Found,
        Self::Edges,
        Self::OtherCode,
        Self::EdgesAndCode,
        Self::Missed,
        Self::Extra,
        Self::Bonus,
    ];

    #[must_use]
    pub fn of(item: &FeedbackItem) -> Self {
        match item.outcome {
            Outcome::Missed if item.is_free_to_miss() => Self::Bonus,
            Outcome::Found => Self::Found,
            Outcome::Edges(_) => Self::Edges,
            Outcome::OtherCode => Self::OtherCode,
            Outcome::EdgesAndCode(_) => Self::EdgesAndCode,
            Outcome::Missed => Self::Missed,
            Outcome::Extra { .. } => Self::Extra,
        }
    }
}

/// Which items are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Showing {
    /// Only what is not as in the key.
    pub only_wrong: bool,
    /// Only these kinds; empty for all.
    pub kinds: SmallSet<Kind>,
}

impl Showing {
    /// Whether nothing is left out.
    #[must_use]
    pub fn is_all(&self) -> bool {
        !self.only_wrong && self.kinds.iter().next().is_none()
    }

    /// Whether an item is shown.
    #[must_use]
    pub fn shows(&self, item: &FeedbackItem) -> bool {
        let of_kind = self.kinds.iter().next().is_none() || self.kinds.contains(&Kind::of(item));
        of_kind && (!self.only_wrong || item.is_wrong())
    }

    /// The places of the items that are shown.
    #[must_use]
    pub fn shown(&self, feedback: &Feedback) -> Vec<usize> {
        let items = feedback.items.iter().enumerate();
        items.filter(|(_, item)| self.shows(item)).map(|(at, _)| at).collect()
    }

    /// The same with a kind shown or not any more.
    #[must_use]
    pub fn turned(&self, kind: Kind) -> Self {
        let mut turned = self.clone();
        if !turned.kinds.remove(&kind) {
            turned.kinds.insert(kind);
        }
        turned
    }

    /// The item that is shown in place of `chosen`: itself, or the next one that is shown, or the
    /// last one.
    #[must_use]
    pub fn nearest(&self, feedback: &Feedback, chosen: usize) -> Option<usize> {
        let shown = self.shown(feedback);
        shown.iter().find(|at| **at >= chosen).or(shown.last()).copied()
    }

    /// The item after `chosen`, or before it; the first or the last one where there is none.
    #[must_use]
    pub fn step(&self, feedback: &Feedback, chosen: usize, forward: bool) -> Option<usize> {
        let shown = self.shown(feedback);
        let next = if forward {
            shown.iter().find(|at| **at > chosen).or(shown.last())
        } else {
            shown.iter().rev().find(|at| **at < chosen).or(shown.first())
        };
        next.copied()
    }
}

/// How many items there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: usize,
    /// Those that are not as in the key.
    pub wrong: usize,
    /// By kind, in the order of [`Kind::ALL`].
    pub kinds: [usize; 7],
    /// Those of the key. A bonus that was missed is not counted.
    pub of_key: usize,
}

impl Tally {
    #[must_use]
    pub fn of(feedback: &Feedback) -> Self {
        let mut tally = Self::default();
        for item in &feedback.items {
            tally.all += 1;
            tally.wrong += usize::from(item.is_wrong());
            tally.of_key += usize::from(item.key.is_some() && !item.is_free_to_miss());
            let kind = Kind::of(item);
            let place = Kind::ALL.iter().position(|known| *known == kind);
            if let Some(count) = place.and_then(|at| tally.kinds.get_mut(at)) {
                *count += 1;
            }
        }
        tally
    }

    /// How many there are of a kind.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        let place = Kind::ALL.iter().position(|known| *known == kind);
        place.and_then(|at| self.kinds.get(at)).copied().unwrap_or_default()
    }
}
