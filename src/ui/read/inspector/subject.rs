//! The inspector's subject, one annotation.

use std::rc::Rc;

use yew::prelude::*;

use super::actions::Offered;
use annotator_app::model::{Chosen, Model};
use annotator_core::codebook::Codebook;
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::passage::Proposal;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotationId, AttributeId};
use annotator_core::text::Text;
use annotator_core::text::direction::visible;

/// The most characters of the selected words that are shown.
const SELECTED: usize = 200;

/// An annotation with everything that the inspector shows.
#[derive(Clone, PartialEq)]
pub struct Subject {
    pub annotation: Rc<Annotation>,
    /// The text of its statement.
    pub text: Rc<Text>,
    pub codebook: Rc<Codebook>,
    pub quote: AttrValue,
    pub language: AttrValue,
    /// How numbers are written in the statement's language.
    pub numbers: Numbers,
    pub annotator: AttrValue,
    /// Whether it is part of an exercise: the note is for the teacher then.
    pub exercise: bool,
    /// Whether the user may change it. Others' annotations can be read and copied.
    pub own: bool,
    /// The beginning of the selected passage; `None` if nothing is selected.
    pub selected: Option<AttrValue>,
    /// The field that the next selection fills.
    pub target: Option<AttributeId>,
    /// What was read from the passage for empty fields.
    pub proposals: Rc<[Proposal]>,
    /// Whose statement it is.
    pub delegation: AttrValue,
    /// The number of the passage's paragraph.
    pub paragraph: Option<u32>,
    /// The annotation's number among those at the place that was clicked, and how many there are.
    pub stacked: (usize, usize),
    /// What can be done with it.
    pub offered: Offered,
}

impl Subject {
    /// An annotation of the statement shown; `None` if it no longer exists.
    pub fn of(model: &Model, id: AnnotationId) -> Option<Self> {
        let open = model.open.as_ref()?;
        let annotation = open.project.annotation(open.current?, id)?;
        let statement = open.statement()?;
        Some(Self {
            annotation: Rc::clone(annotation),
            text: Rc::clone(&statement.text),
            codebook: Rc::clone(&open.project.codebook),
            quote: visible(&annotation.spans.quote(statement.text.as_str())).into(),
            language: statement.metadata.language.clone().into(),
            numbers: Numbers::of(&statement.metadata.language),
            annotator: open
                .project
                .annotator(annotation.annotator)
                .map(|annotator| annotator.name.clone().into())
                .unwrap_or_default(),
            exercise: open.is_exercise(),
            own: open.is_own(annotation),
            selected: open.selection.filter(|selection| !selection.dragging).map(|selection| {
                let words = statement.text.slice(selection.span);
                words.chars().take(SELECTED).collect::<String>().into()
            }),
            target: open.target().cloned(),
            proposals: model.proposals(),
            delegation: statement.metadata.delegation.clone().into(),
            paragraph: open
                .outline()
                .and_then(|it| it.number(statement.text.paragraph_at(annotation.spans.start()))),
            stacked: open.chosen.as_ref().map_or((1, 1), stacked),
            offered: Offered::of(model).unwrap_or_default(),
        })
    }
}

fn stacked(chosen: &Chosen) -> (usize, usize) {
    let place = chosen.stack.iter().position(|id| *id == chosen.id);
    (place.map_or(1, |place| place + 1), chosen.stack.len())
}
