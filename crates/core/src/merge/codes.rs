//! Adds what the codebook lacks: layers, fields, choices and codes.

use std::rc::Rc;

use super::report::add_difference;
use super::{CodeDifference, Merging, Settling, Side};
use crate::codebook::{Code, Codebook, Layer};
use crate::edit::Edit;
use crate::project::id::CodeId;

impl Merging<'_> {
    /// Adds the codes of a file that the project lacks, with their layers and parents. Codes that
    /// read differently are listed.
    pub(super) fn add_codes(&mut self, file: usize, theirs: &Codebook, settling: &Settling) {
        let turned = theirs.like(&self.project.codebook);
        let theirs = turned.as_ref().unwrap_or(theirs);
        // An exercise has one language alone.
        let turned_ours = self.project.codebook.like(theirs);
        let mut codebook = (*self.project.codebook).clone();
        let mut added = Vec::new();
        theirs.layers.iter().for_each(|layer| add_layer(&mut codebook, layer));
        for code in &theirs.codes {
            match codebook.code(&code.id) {
                Some(ours) if reads_alike(ours, code) || is_same_in(&turned_ours, code) => {}
                Some(ours) => {
                    let difference = CodeDifference {
                        ours: Rc::clone(ours),
                        theirs: Rc::clone(code),
                        files: vec![file],
                        choice: Side::Ours,
                    };
                    let same = |it: &CodeDifference, other: &CodeDifference| {
                        it.ours == other.ours && it.theirs == other.theirs
                    };
                    let known = &mut self.report.other_codes;
                    add_difference(known, difference, same, |it| &mut it.files);
                }
                None if self.is_mapped(&code.id, settling) => {}
                None => {
                    added.push(code.id.clone());
                    let fitted = fitted(&codebook, code, settling);
                    codebook.codes.push(Rc::new(fitted));
                }
            }
        }
        if codebook != *self.project.codebook
            && self.make(Edit::ReplaceCodebook { codebook: Rc::new(codebook) })
        {
            self.report.codes.append(&mut added);
        }
    }

    /// Whether the user has another code for this one.
    fn is_mapped(&mut self, id: &CodeId, settling: &Settling) -> bool {
        let ours = settling.codes.get(id);
        let ours = ours.filter(|ours| self.project.codebook.code(ours).is_some());
        if let Some(ours) = ours {
            self.report.mapped.insert(id.clone(), ours.clone());
        }
        ours.is_some()
    }
}

/// Whether a codebook has this code with the same meaning.
fn is_same_in(codebook: &Option<Codebook>, code: &Code) -> bool {
    let known = codebook.as_ref().and_then(|book| book.code(&code.id));
    known.is_some_and(|known| reads_alike(known, code))
}

/// Whether two codes have the same meaning. Colours and keys are a matter of taste.
fn reads_alike(ours: &Code, theirs: &Code) -> bool {
    ours.name == theirs.name
        && ours.definition == theirs.definition
        && ours.include == theirs.include
        && ours.exclude == theirs.exclude
        && ours.layer == theirs.layer
        && ours.selectable == theirs.selectable
}

/// The code as it fits the codebook: without a key that another code has, and without a parent of
/// another layer.
fn fitted(codebook: &Codebook, code: &Code, settling: &Settling) -> Code {
    let mut fitted = code.clone();
    let has_key = |known: &Rc<Code>| known.key == code.key;
    if codebook.codes.iter().any(has_key) {
        fitted.key = None;
    }
    let parent = code.parent.as_ref();
    let parent = parent.map(|id| settling.codes.get(id).unwrap_or(id));
    let parent = parent.and_then(|id| codebook.code(id));
    fitted.parent = parent.filter(|it| it.layer == code.layer).map(|it| it.id.clone());
    fitted
}

/// Adds a layer, or the fields and choices that the codebook's layer lacks.
fn add_layer(codebook: &mut Codebook, theirs: &Rc<Layer>) {
    let Some(layer) = codebook.layers.iter_mut().find(|known| known.id == theirs.id) else {
        codebook.layers.push(Rc::clone(theirs));
        return;
    };
    let mut merged = (**layer).clone();
    for attribute in &theirs.attributes {
        match merged.attributes.iter_mut().find(|known| known.id == attribute.id) {
            None => merged.attributes.push(attribute.clone()),
            Some(known) if known.kind == attribute.kind => {
                for choice in &attribute.values {
                    if known.values.iter().all(|it| it.id != choice.id) {
                        known.values.push(choice.clone());
                    }
                }
            }
            Some(_) => {}
        }
    }
    if merged != **layer {
        *layer = Rc::new(merged);
    }
}
