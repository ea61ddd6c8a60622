//! Paints the hits in the text, and the one that was gone to.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_effect_on, use_selector};
use crate::ui::read::document::painting::{Painting, together};
use annotator_app::coding::marks::Mark;
use annotator_app::find::TextHits;

#[derive(PartialEq, Properties)]
pub struct FoundMarksProps {
    pub painting: Painting,
}

/// The hits of the statement shown. Compared by identity, because there can be thousands.
#[derive(Clone)]
struct Hits(Rc<TextHits>);

impl PartialEq for Hits {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Draws nothing; the painter of the text paints the hits near the window.
#[component]
pub fn FoundMarks(props: &FoundMarksProps) -> Html {
    let shown = use_selector(|model| {
        let open = model.open.as_ref()?;
        let hits = open.shown_find()?.hits_in(open.current?)?;
        Some((Hits(Rc::clone(hits)), open.hit_shown().map(|(hit, _)| hit)))
    });
    use_effect_on((shown, props.painting.clone()), |(shown, painting)| {
        let all = shown.as_ref().map(|(hits, _)| hits.0.hits.clone());
        let now = shown.as_ref().and_then(|(_, now)| *now);
        painting.paint_passage(Mark::Hit, together(all.unwrap_or_default()));
        painting.paint_passage(Mark::HitNow, together(now.into_iter().collect()));
    });
    Html::default()
}
