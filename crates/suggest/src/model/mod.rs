//! A linear model that says how certain a rule's find is, from the rule and what stands around it.
//! `docs/suggestions-model.md` is its card; `examples/train.rs` makes its weights.

mod features;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::find::Found;
use crate::rules::{Language, Type};

pub(crate) use features::Context;

const WEIGHTS: &str = include_str!("weights.csv");

/// How certain the finds of a rule are that the model does not know, such as a user's own.
const UNKNOWN_RULE: f32 = 0.75;

/// How certain finds in French and Spanish are, for which there are no tagged texts to train with:
/// plain numbers from reading what was found in speeches, where calls are mistaken the least and
/// plans the most. No find is below the mark.
const fn untrained(kind: Type) -> f32 {
    match kind {
        Type::CallOnOthers | Type::Pledge => 0.8,
        Type::Reaffirmation | Type::ReportPast => 0.75,
        Type::Ongoing | Type::Intent | Type::Refusal | Type::Nothing => 0.7,
    }
}

/// Weights by feature, and the mark below which nothing is suggested.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    weights: HashMap<String, f32>,
    /// From this score on, a find is suggested.
    pub mark: f32,
}

impl Model {
    /// The weights of the model for English, as they are written.
    #[must_use]
    pub fn english_weights() -> &'static str {
        WEIGHTS
    }

    /// The model for English, read once.
    #[must_use]
    pub fn english() -> &'static Self {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Self::read(WEIGHTS))
    }

    /// Reads lines of a feature and its weight; `mark` is the mark.
    #[must_use]
    pub fn read(data: &str) -> Self {
        let mut model = Self::default();
        for line in data.lines() {
            let Some((name, weight)) = line.rsplit_once(',') else { continue };
            let Ok(weight) = weight.trim().parse::<f32>() else { continue };
            if name == "mark" {
                model.mark = weight;
            } else {
                model.weights.insert(name.to_owned(), weight);
            }
        }
        model
    }

    /// How certain a find is, from 0 to 1.
    pub(crate) fn score(&self, context: &Context<'_>, found: &Found) -> f32 {
        if context.language() != Language::English {
            return untrained(found.kind).max(self.mark);
        }
        let rule = format!("rule={}", found.rule);
        if !self.weights.contains_key(&rule) {
            return UNKNOWN_RULE;
        }
        let features = context.features(found);
        let sum: f32 = features.iter().filter_map(|name| self.weights.get(name)).sum();
        1.0 / (1.0 + (-sum).exp())
    }
}

/// What the model sees of each find, for training: its code, its place in bytes and its features.
#[must_use]
pub fn seen(
    text: &annotator_core::text::Text,
    metadata: &annotator_core::project::statement::Metadata,
    rules: &crate::rules::Rules,
) -> Vec<(&'static str, std::ops::Range<usize>, Vec<String>)> {
    let Some(read) = crate::find::read(text, metadata, rules) else { return Vec::new() };
    let context = Context::of(&read);
    let seen = read.found.iter().filter_map(|found| {
        let place = found.passage.start().get()..found.passage.end().get();
        Some((found.kind.code()?, place, context.features(found)))
    });
    seen.collect()
}
