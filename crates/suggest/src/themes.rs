//! Themes from what a codebook says about them: names, definitions, what belongs to them, examples.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use annotator_core::codebook::{Code, Codebook};
use annotator_core::phrases::content::stem;
use annotator_core::phrases::states;
use annotator_core::project::id::CodeId;

use crate::learner::words;

const RELATED: &str = include_str!("lexicon/related-en.txt");
/// Stands for the names of all States among related words.
const ALL_STATES: &str = "@states";
/// Words that say nothing about a theme.
const EMPTY: &str = include_str!("lexicon/empty-en.txt");

/// From this score on, a definition suggests its code.
pub const MARK: f32 = 0.35;
/// How near a fit has to be to the best one, to be suggested beside it.
const NEAR: f32 = 0.75;
/// From this weight on, a word of a code brings the words that are related to it.
const RELATED_FROM: f32 = 0.5;
/// The least weight of such words.
const RELATED_WEIGHT: f32 = 0.9;
/// The most themes of a sentence.
const MOST: usize = 3;

/// Whether a code can be suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// From its definition or examples.
    Ready,
    /// It has neither a definition nor examples: it cannot be suggested yet.
    NeedsExamples,
    /// It only groups other codes, or is not offered any more.
    NotOffered,
}

/// What the codes of a codebook say, as words with weights.
pub struct Definitions {
    codes: Vec<(CodeId, BTreeMap<String, f32>)>,
    readiness: Vec<(CodeId, Readiness)>,
    /// The ids, as the learner hears of them.
    hints: Vec<String>,
}

/// The stems of the words of a text that say something, in order. They are what definitions and
/// sentences are compared by.
#[must_use]
pub fn stems(text: &str) -> Vec<String> {
    static EMPTY_WORDS: OnceLock<BTreeSet<&str>> = OnceLock::new();
    let empty =
        EMPTY_WORDS.get_or_init(|| entries(EMPTY).flat_map(str::split_whitespace).collect());
    let kept = words(text).into_iter().filter(|word| !empty.contains(word.as_str()));
    kept.map(|word| stem(&word)).collect()
}

impl Definitions {
    /// Reads the codes of a layer.
    #[must_use]
    pub fn of(codebook: &Codebook, layer: &str) -> Self {
        let codes = codebook.codes.iter().filter(|code| code.layer.as_str() == layer);
        let codes: Vec<&Code> = codes.map(|code| &**code).collect();
        let mut readiness = Vec::new();
        let mut profiles = Vec::new();
        for code in codes {
            let said = code.definition.len() + code.include.len() + code.examples.len();
            let state = if !code.selectable || code.set_aside {
                Readiness::NotOffered
            } else if said == 0 {
                Readiness::NeedsExamples
            } else {
                Readiness::Ready
            };
            readiness.push((code.id.clone(), state));
            if state == Readiness::Ready {
                profiles.push((code.id.clone(), profile(code)));
            }
        }
        weigh(&mut profiles);
        let hints =
            profiles.iter().map(|(code, _)| format!("definition={}", code.as_str())).collect();
        Self { codes: profiles, readiness, hints }
    }

    /// Whether each code can be suggested.
    #[must_use]
    pub fn readiness(&self) -> &[(CodeId, Readiness)] {
        &self.readiness
    }

    /// How well each definition fits a sentence, and the words that fit, the best first.
    #[must_use]
    pub fn fit(&self, text: &str) -> Vec<(CodeId, f32, Vec<String>)> {
        let mut found: Vec<_> = self
            .scores(text)
            .into_iter()
            .filter(|(_, score, _)| *score > 0.0)
            .filter_map(|(at, score, words)| Some((self.codes.get(at)?.0.clone(), score, words)))
            .collect();
        found.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        found
    }

    /// The themes that a sentence could have, the best first.
    #[must_use]
    pub fn suggest(&self, text: &str) -> Vec<(CodeId, f32, Vec<String>)> {
        let mut fits = self.fit(text);
        let best = fits.first().map_or(0.0, |(_, score, _)| *score);
        fits.retain(|(_, score, _)| *score >= MARK && *score >= best * NEAR);
        fits.truncate(MOST);
        fits
    }

    /// The fits as hints for the learner.
    #[must_use]
    pub fn hints(&self, text: &str) -> Vec<(String, f32)> {
        let scores = self.scores(text).into_iter().filter(|(_, score, _)| *score > 0.0);
        scores.filter_map(|(at, score, _)| Some((self.hints.get(at)?.clone(), score))).collect()
    }

    fn scores(&self, text: &str) -> Vec<(usize, f32, Vec<String>)> {
        let stems = stems(text);
        let mut terms: Vec<String> = stems.clone();
        terms.extend(stems.windows(2).map(|pair| pair.join(" ")));
        terms.extend(stems.windows(3).map(|three| three.join(" ")));
        let terms: BTreeSet<String> = terms.into_iter().collect();
        let score = |(at, (_, profile)): (usize, &(CodeId, BTreeMap<String, f32>))| {
            let fits = terms.iter().filter_map(|term| Some((term, *profile.get(term)?)));
            let fits: Vec<(&String, f32)> = fits.collect();
            let sum: f32 = fits.iter().map(|(_, weight)| weight).sum();
            let words = fits.iter().map(|(term, _)| (*term).clone()).collect();
            // More words say more, but less and less.
            (at, sum / (sum + 1.0), words)
        };
        self.codes.iter().enumerate().map(score).collect()
    }
}

/// The lines of a file of words that are no comments.
fn entries(data: &str) -> impl Iterator<Item = &str> {
    data.lines().filter(|line| !line.starts_with('#'))
}

/// The words that speak of the same thing, as stems, by the first of them. They are read once.
fn related_words() -> &'static [(String, Vec<String>)] {
    static WORDS: OnceLock<Vec<(String, Vec<String>)>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let lines = entries(RELATED).filter_map(|line| line.split_once(':'));
        let terms = |others: &str| {
            let terms = others.split_whitespace();
            let written = |term: &str| stems(&term.replace('_', " ")).join(" ");
            let states = || states::countries().map(|(_, name)| stems(name).join(" "));
            let of = |term: &str| match term {
                ALL_STATES => states().collect(),
                term => vec![written(term)],
            };
            terms.flat_map(of).filter(|term| !term.is_empty()).collect()
        };
        lines.map(|(head, others)| (stem(head), terms(others))).collect()
    })
}

/// The words of a code with their weights, and words that are related to them.
fn profile(code: &Code) -> BTreeMap<String, f32> {
    let mut profile: BTreeMap<String, f32> = BTreeMap::new();
    let mut add = |text: &str, weight: f32| {
        for stem in stems(text) {
            let known = profile.entry(stem).or_default();
            *known = known.max(weight);
        }
    };
    add(&code.name, 1.0);
    // "Use it when none of the codes below fits" is no definition.
    let definition = code.definition.split("Use it when").next().unwrap_or_default();
    add(definition, 0.5);
    for text in &code.include {
        add(text, 0.7);
    }
    for text in &code.examples {
        add(text, 0.4);
    }
    let mut related: BTreeMap<String, f32> = BTreeMap::new();
    for (head, terms) in related_words() {
        let known = profile.get(head).copied().filter(|weight| *weight >= RELATED_FROM);
        let Some(weight) = known else { continue };
        for term in terms {
            let known = related.entry(term.clone()).or_default();
            *known = known.max(weight.max(RELATED_WEIGHT));
        }
    }
    for (term, weight) in related {
        let known = profile.entry(term).or_default();
        *known = known.max(weight);
    }
    profile
}

/// Words that many codes have say less.
fn weigh(profiles: &mut [(CodeId, BTreeMap<String, f32>)]) {
    let mut codes: BTreeMap<String, f32> = BTreeMap::new();
    for term in profiles.iter().flat_map(|(_, profile)| profile.keys()) {
        *codes.entry(term.clone()).or_default() += 1.0;
    }
    for (_, profile) in profiles.iter_mut() {
        for (term, weight) in profile.iter_mut() {
            *weight /= codes.get(term).copied().unwrap_or(1.0).sqrt();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::starter::codebook;

    #[test]
    fn sentences_fit_the_definitions_of_their_themes() {
        let definitions = Definitions::of(&codebook(), "theme");
        for (text, code) in [
            ("Terrorist groups recruit young men.", "terrorism"),
            ("Millions of refugees fled across the border.", "refugees_migrants_idps"),
            ("Greenhouse emissions must fall \u{1f321}\u{fe0f}.", "climate_mitigation"),
            ("We congratulate the President on his election.", "procedural"),
        ] {
            let found = definitions.suggest(text);
            assert!(found.iter().any(|(found, _, _)| found.as_str() == code), "{text}: {found:?}");
        }
        assert_eq!(definitions.suggest("Yes."), []);
        assert_eq!(definitions.suggest(""), []);
    }

    #[test]
    fn a_code_without_definition_and_examples_says_so() {
        let mut codebook = codebook();
        let bare = codebook.codes.iter_mut().find(|code| code.id.as_str() == "health").unwrap();
        let bare = std::rc::Rc::make_mut(bare);
        bare.definition.clear();
        bare.include.clear();
        bare.examples.clear();
        let definitions = Definitions::of(&codebook, "theme");
        let state = definitions.readiness().iter().find(|(code, _)| code.as_str() == "health");
        assert_eq!(state.map(|(_, state)| *state), Some(Readiness::NeedsExamples));
    }
}
