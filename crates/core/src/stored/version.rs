//! The oldest version that suffices for some content, so that older builds can read as much as
//! possible.
//!
//! Matches here have no arm for "all others": whoever adds data must decide its version. The
//! version of an edit is in [`needs`](super::edit::needs), that of a step's name in
//! [`StepKind`](crate::edit::history::StepKind).

use std::rc::Rc;

use crate::codebook::{Code, Codebook, Layer};
use crate::edit::AnnotationChange;
use crate::project::Project;
use crate::project::annotation::Annotation;
use crate::project::foreign::{Foreign, ForeignPlace};
use crate::project::statement::Statement;
use crate::project::value::Attribute;

/// Readable by every version.
pub(super) const FIRST: u32 = 1;
/// Adds corrections of texts, replaced codebooks, names in other languages, short names, and
/// unknown fields in more places.
pub(super) const SECOND: u32 = 2;
/// Adds statements that are done, and the mark of values that were proposed and accepted.
pub(super) const THIRD: u32 = 3;
/// Adds documents that are attached to the project, and the edit that gives objects unknown fields.
pub(super) const FOURTH: u32 = 4;
/// Adds the edit of a layout.
pub(super) const FIFTH: u32 = 5;

pub(super) fn of_statement(statement: &Statement) -> u32 {
    if statement.done { THIRD } else { of(statement.earlier.is_empty()) }
}

pub(super) fn of_head(project: &Project) -> u32 {
    let attached = if project.attachments.is_empty() { FIRST } else { FOURTH };
    attached.max(of_foreign(&project.foreign))
}

fn of_foreign(foreign: &Foreign) -> u32 {
    of(foreign.places().all(ForeignPlace::is_of_version_1))
}

pub(super) fn of_codebook(codebook: &Codebook) -> u32 {
    let own = of(codebook.foreign.is_empty());
    let layers = codebook.layers.iter().map(|layer| of_layer(layer));
    own.max(most(layers)).max(most(codebook.codes.iter().map(|code| of_code(code))))
}

fn of_layer(layer: &Layer) -> u32 {
    let fields = layer.attributes.iter().map(|field| {
        let choices = field.values.iter();
        let choices = choices.map(|it| of(it.labels.is_empty() && it.foreign.is_empty()));
        let named_once = field.labels.is_empty() && field.names_by_code.is_empty();
        let plain = named_once && field.help_by_code.is_empty();
        of(plain && field.foreign.is_empty()).max(most(choices))
    });
    of(layer.labels.is_empty() && layer.foreign.is_empty()).max(most(fields))
}

pub(super) fn of_code(code: &Code) -> u32 {
    let named_once = code.labels.is_empty() && code.short_name.is_empty();
    // Versions from the second on keep the mark of a code that was set aside as an unknown field.
    let known = code.foreign.is_empty()
        && !code.set_aside
        && code.links.iter().all(|link| link.foreign.is_empty());
    of(named_once && known)
}

pub(super) fn of_annotations<'a>(annotations: impl IntoIterator<Item = &'a Rc<Annotation>>) -> u32 {
    let attributes = annotations.into_iter().flat_map(|annotation| annotation.attributes.values());
    most(attributes.map(of_attribute))
}

pub(super) fn of_change(change: &AnnotationChange) -> u32 {
    match change {
        AnnotationChange::SetAttribute(_, Some(attribute)) => of_attribute(attribute),
        AnnotationChange::SetAttribute(_, None)
        | AnnotationChange::Recode(_)
        | AnnotationChange::Resize(_)
        | AnnotationChange::SetNote(_)
        | AnnotationChange::SetConfidence(_) => FIRST,
    }
}

fn of_attribute(attribute: &Attribute) -> u32 {
    if attribute.proposed { THIRD } else { FIRST }
}

fn of(is_first: bool) -> u32 {
    if is_first { FIRST } else { SECOND }
}

pub(super) fn most(versions: impl Iterator<Item = u32>) -> u32 {
    versions.max().unwrap_or(FIRST)
}
