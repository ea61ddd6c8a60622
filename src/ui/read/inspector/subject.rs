//! What the inspector is about: one annotation.

use std::rc::Rc;

use yew::prelude::*;

use annotator_app::model::{Chosen, Model};
use annotator_core::codebook::Codebook;
use annotator_core::phrases::number::Numbers;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::AnnotationId;
use annotator_core::text::Text;
use annotator_core::text::direction::visible;

/// Of selected words, no more than this is shown, in characters.
const SELECTED: usize = 200;

/// An annotation with all that its view shows.
#[derive(Clone, PartialEq)]
pub struct Subject {
    pub annotation: Rc<Annotation>,
    /// The text of its statement.
    pub text: Rc<Text>,
    pub codebook: Rc<Codebook>,
    pub quote: AttrValue,
    pub language: AttrValue,
    /// How its language writes numbers.
    pub numbers: Numbers,
    pub annotator: AttrValue,
    /// The first of the words that are selected; `None` where none are.
    pub selected: Option<AttrValue>,
    /// Which of how many annotations at the place that was clicked.
    pub stacked: (usize, usize),
}

impl Subject {
    /// The annotation of the statement shown; `None` where it is gone.
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
            selected: open.selection.filter(|selection| !selection.dragging).map(|selection| {
                let words = statement.text.slice(selection.span);
                words.chars().take(SELECTED).collect::<String>().into()
            }),
            stacked: open.chosen.as_ref().map_or((1, 1), stacked),
        })
    }
}

fn stacked(chosen: &Chosen) -> (usize, usize) {
    let place = chosen.stack.iter().position(|id| *id == chosen.id);
    (place.map_or(1, |place| place + 1), chosen.stack.len())
}
