//! What a coding is scored for.

use std::collections::{BTreeMap, BTreeSet};

use annotator_core::codebook::Codebook;
use annotator_core::project::id::{AttributeId, CodeId, LayerId};

/// The codebook, and what of it is asked for.
#[derive(Clone, Debug)]
pub struct Task<'a> {
    layers: BTreeMap<&'a CodeId, &'a LayerId>,
    /// The layers that belong to the task; `None` for all.
    only: Option<BTreeSet<&'a LayerId>>,
    scored: BTreeMap<&'a LayerId, Vec<&'a AttributeId>>,
    required: BTreeMap<&'a LayerId, Vec<&'a AttributeId>>,
}

impl<'a> Task<'a> {
    /// Asks for everything in a codebook: all layers, all fields are scored, and those that the
    /// codebook requires are required.
    #[must_use]
    pub fn new(codebook: &'a Codebook) -> Self {
        let codes = codebook.codes.iter();
        let mut task = Self {
            layers: codes.map(|code| (&code.id, &code.layer)).collect(),
            only: None,
            scored: BTreeMap::new(),
            required: BTreeMap::new(),
        };
        for layer in &codebook.layers {
            let all = layer.attributes.iter();
            task.scored.insert(&layer.id, all.clone().map(|field| &field.id).collect());
            let required = all.filter(|field| field.required);
            task.required.insert(&layer.id, required.map(|field| &field.id).collect());
        }
        task
    }

    /// Asks only for these layers. What is in others is not looked at.
    #[must_use]
    pub fn with_layers(mut self, layers: impl IntoIterator<Item = &'a LayerId>) -> Self {
        self.only = Some(layers.into_iter().collect());
        self
    }

    /// Scores these fields of a layer and no others.
    #[must_use]
    pub fn with_scored(mut self, layer: &'a LayerId, fields: Vec<&'a AttributeId>) -> Self {
        self.scored.insert(layer, fields);
        self
    }

    /// Requires these fields of a layer and no others.
    #[must_use]
    pub fn with_required(mut self, layer: &'a LayerId, fields: Vec<&'a AttributeId>) -> Self {
        self.required.insert(layer, fields);
        self
    }

    /// The layer of a code; `None` if the codebook does not have the code.
    #[must_use]
    pub fn layer_of(&self, code: &CodeId) -> Option<&'a LayerId> {
        self.layers.get(code).copied()
    }

    /// Whether a code belongs to the task. One that the codebook does not have belongs to a task
    /// for all layers.
    #[must_use]
    pub fn has(&self, code: &CodeId) -> bool {
        match (&self.only, self.layer_of(code)) {
            (None, _) => true,
            (Some(only), Some(layer)) => only.contains(layer),
            (Some(_), None) => false,
        }
    }

    /// The fields of a layer that are scored.
    #[must_use]
    pub fn scored(&self, layer: Option<&LayerId>) -> &[&'a AttributeId] {
        layer.and_then(|layer| self.scored.get(layer)).map_or(&[], Vec::as_slice)
    }

    /// The fields of a layer that are required.
    #[must_use]
    pub fn required(&self, layer: Option<&LayerId>) -> &[&'a AttributeId] {
        layer.and_then(|layer| self.required.get(layer)).map_or(&[], Vec::as_slice)
    }
}
