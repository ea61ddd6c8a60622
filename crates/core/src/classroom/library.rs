//! Comments that are kept to be used again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::class::Class;
use super::feedback::Outcome;
use crate::project::id::CodeId;

/// A comment that is kept, and what it fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Saved {
    /// The words.
    pub words: String,
    /// The code of the passages that it fits; `None` for all.
    #[serde(default)]
    pub code: Option<CodeId>,
    /// The outcome that it fits; `None` for all.
    #[serde(default)]
    pub outcome: Option<OutcomeKind>,
    /// How often it was used in other classes.
    #[serde(default)]
    pub used_before: u32,
}

/// What became of a passage, without details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// It was found.
    Found,
    /// Its edges are others.
    Edges,
    /// It has another code.
    OtherCode,
    /// Nothing was marked.
    Missed,
    /// It belongs to no item.
    Extra,
}

/// A comment that can be used again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The words.
    pub words: String,
    /// How often it was used.
    pub times: usize,
}

impl OutcomeKind {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Found, Self::Edges, Self::OtherCode, Self::Missed, Self::Extra];

    /// The kind of an outcome. Where edges and code are others, the code matters more.
    #[must_use]
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Found => Self::Found,
            Outcome::Edges(_) => Self::Edges,
            Outcome::OtherCode | Outcome::EdgesAndCode(_) => Self::OtherCode,
            Outcome::Missed => Self::Missed,
            Outcome::Extra { .. } => Self::Extra,
        }
    }
}

impl Saved {
    /// How well it fits a passage: 2 for its code and outcome, 1 for one of them; `None` if it is
    /// meant for others.
    fn fit(&self, code: Option<&CodeId>, outcome: Option<OutcomeKind>) -> Option<u8> {
        let of_code = self.code.as_ref().map(|it| Some(it) == code);
        let of_outcome = self.outcome.map(|it| Some(it) == outcome);
        if of_code == Some(false) || of_outcome == Some(false) {
            return None;
        }
        Some(u8::from(of_code.is_some()) + u8::from(of_outcome.is_some()))
    }

    /// How often it was used, if it was said `said` times in this class.
    fn times(&self, said: usize) -> usize {
        said.saturating_add(usize::try_from(self.used_before).unwrap_or(usize::MAX))
    }
}

impl Class {
    /// How often something was said in this class.
    #[must_use]
    pub fn times_said(&self, words: &str) -> usize {
        let words = words.trim();
        self.comments.iter().filter(|comment| comment.words.trim() == words).count()
    }

    /// How often a comment of the library was used, in this class and before.
    #[must_use]
    pub fn times_used(&self, saved: &Saved) -> usize {
        saved.times(self.times_said(&saved.words))
    }

    /// What can be said about a passage with this code and outcome: first what is kept for both,
    /// then for one of them, then for all, then what was said before and is not kept, and last what
    /// is kept for others. Of these, the most used first.
    #[must_use]
    pub fn offered(&self, code: Option<&CodeId>, outcome: Option<OutcomeKind>) -> Vec<Offered> {
        let mut said: BTreeMap<&str, usize> = BTreeMap::new();
        for comment in &self.comments {
            *said.entry(comment.words.trim()).or_default() += 1;
        }
        let mut best: BTreeMap<&str, (u8, Offered)> = BTreeMap::new();
        for saved in &self.library {
            let rank = saved.fit(code, outcome).map_or(0, |fit| fit + 2);
            let words = saved.words.trim();
            let times = saved.times(said.get(words).copied().unwrap_or_default());
            // The same words may be kept for several passages; they are offered where they fit best.
            if best.get(words).is_none_or(|(known, _)| *known < rank) {
                best.insert(words, (rank, Offered { words: saved.words.clone(), times }));
            }
        }
        for (words, times) in said {
            best.entry(words).or_insert((1, Offered { words: words.to_owned(), times }));
        }
        let mut all: Vec<(u8, Offered)> = best.into_values().collect();
        all.sort_by(|(fit, a), (other, b)| {
            other.cmp(fit).then(b.times.cmp(&a.times)).then_with(|| a.words.cmp(&b.words))
        });
        all.into_iter().map(|(_, offered)| offered).collect()
    }

    /// Returns whether a comment is kept for passages with this code and outcome.
    #[must_use]
    pub fn keeps(&self, words: &str, code: Option<&CodeId>, outcome: Option<OutcomeKind>) -> bool {
        let kept = (words.trim(), code, outcome);
        let mut all = self.library.iter();
        all.any(|saved| (saved.words.trim(), saved.code.as_ref(), saved.outcome) == kept)
    }

    /// Keeps a comment for passages with this code and outcome, unless it is kept for them already.
    pub fn save_comment(
        &mut self,
        words: &str,
        code: Option<CodeId>,
        outcome: Option<OutcomeKind>,
    ) {
        let saved = Saved { words: words.trim().to_owned(), code, outcome, used_before: 0 };
        if !saved.words.is_empty() && !self.keeps(words, saved.code.as_ref(), outcome) {
            self.library.push(saved);
        }
    }

    /// Adds the comments that are kept in another class, each with how often it was used there.
    /// Those that are here already stay as they are. Returns how many are new.
    pub fn add_library_of(&mut self, other: &Self) -> usize {
        let before = self.library.len();
        for saved in &other.library {
            let used = u32::try_from(other.times_used(saved)).unwrap_or(u32::MAX);
            let known = self.library.len();
            self.save_comment(&saved.words, saved.code.clone(), saved.outcome);
            if let Some(new) = self.library.get_mut(known) {
                new.used_before = used;
            }
        }
        self.library.len() - before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classroom::class::About;
    use crate::project::id::{ExerciseId, HandInId};
    use uuid::Uuid;

    fn code(id: &str) -> CodeId {
        CodeId::parse(id).unwrap()
    }

    fn class() -> Class {
        let mut class = Class::new(ExerciseId(Uuid::from_u128(1)));
        class.save_comment("Who pledges? 😀", Some(code("pledge")), Some(OutcomeKind::Missed));
        class.save_comment("Begin at the verb.", None, Some(OutcomeKind::Edges));
        class.save_comment(" See the codebook. ", None, None);
        class.save_comment("See the codebook.", None, None);
        class.save_comment(" \u{a0}", None, None);
        class
    }

    fn offered(class: &Class, id: &str, outcome: OutcomeKind) -> Vec<(String, usize)> {
        let offered = class.offered(Some(&code(id)), Some(outcome));
        offered.into_iter().map(|it| (it.words, it.times)).collect()
    }

    #[test]
    fn comments_are_offered_where_they_fit_and_the_most_used_first() {
        let mut class = class();
        assert_eq!(class.library.len(), 3, "neither the same twice nor nothing");
        let all = offered(&class, "pledge", OutcomeKind::Missed);
        let words: Vec<_> = all.iter().map(|(words, _)| words.as_str()).collect();
        assert_eq!(words, ["Who pledges? 😀", "See the codebook.", "Begin at the verb."]);
        assert_eq!(offered(&class, "call", OutcomeKind::Missed)[0].0, "See the codebook.");
        assert_eq!(offered(&class, "call", OutcomeKind::Edges)[0].0, "Begin at the verb.");
        class.save_comment("At the end, too.", None, Some(OutcomeKind::Edges));
        for number in 0..2 {
            let hand_in = HandInId(Uuid::from_u128(number));
            class.set_comment(hand_in, About::Work, "At the end, too.".to_owned());
            class.set_comment(hand_in, About::Item { item: 1 }, "شكرا".to_owned());
        }
        let edges = offered(&class, "call", OutcomeKind::Edges);
        let words: Vec<_> = edges.iter().map(|(words, times)| (words.as_str(), *times)).collect();
        let expected = [
            ("At the end, too.", 2),
            ("Begin at the verb.", 0),
            ("See the codebook.", 0),
            ("شكرا", 2),
            ("Who pledges? 😀", 0),
        ];
        assert_eq!(words, expected);
    }

    #[test]
    fn a_library_goes_to_another_class_with_its_counts() {
        let mut first = class();
        first.set_comment(HandInId(Uuid::from_u128(1)), About::Work, "See the codebook.".into());
        let mut second = Class::new(ExerciseId(Uuid::from_u128(2)));
        second.save_comment("Begin at the verb.", None, Some(OutcomeKind::Edges));
        assert_eq!(second.add_library_of(&first), 2);
        assert_eq!(second.add_library_of(&first), 0);
        assert_eq!(offered(&second, "x", OutcomeKind::Found)[0], ("See the codebook.".into(), 1));
        let json = serde_json::to_string(&second).unwrap();
        assert_eq!(serde_json::from_str::<Class>(&json).unwrap(), second);
    }
}
