//! Paints suggested passages in the text, the words that are the reason, and the one that is looked
//! at.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_effect_on, use_selector};
use crate::ui::read::document::painting::{Painting, together};
use annotator_app::coding::marks::Mark;
use annotator_app::model::Model;
use annotator_app::suggesting::Suggestion;

#[derive(PartialEq, Properties)]
pub struct SuggestedMarksProps {
    pub painting: Painting,
}

/// The suggestions of the statement shown, compared by address, and the one that is looked at.
#[derive(Clone)]
pub struct Seen {
    pub shown: Rc<[Rc<Suggestion>]>,
    pub now: Option<Rc<Suggestion>>,
}

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        let same_now = match (&self.now, &other.now) {
            (None, None) => true,
            (Some(one), Some(other)) => Rc::ptr_eq(one, other),
            _ => false,
        };
        same_now && Rc::ptr_eq(&self.shown, &other.shown)
    }
}

/// `None` while suggestions are off.
pub fn look(model: &Model) -> Option<Seen> {
    let suggesting = model.suggesting()?;
    let now = suggesting.now().map(|(_, now)| Rc::clone(now));
    Some(Seen { shown: Rc::clone(&suggesting.shown), now })
}

/// Draws nothing; the painter of the text paints what is near the window.
#[component]
pub fn SuggestedMarks(props: &SuggestedMarksProps) -> Html {
    let seen = use_selector(look);
    use_effect_on((seen, props.painting.clone()), |(seen, painting)| {
        let all = || seen.iter().flat_map(|seen| seen.shown.iter());
        let cues = all().flat_map(|one| one.because.iter().map(|why| why.span)).collect();
        let now = seen.iter().filter_map(|seen| seen.now.as_ref());
        let passages = all().map(|one| one.passage).collect();
        painting.paint_passage(Mark::Suggested, together(passages));
        painting.paint_passage(Mark::Cue, together(cues));
        painting.paint_passage(Mark::SuggestedNow, together(now.map(|it| it.passage).collect()));
    });
    Html::default()
}
