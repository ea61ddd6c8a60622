//! Lines of the page before and after the statement are folded to one line, until somebody wants
//! them or goes there.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::statements as words;
use annotator_core::project::outline::{Outline, Zone};
use annotator_core::text::Text;

/// How a zone is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    Folded,
    Unfolded,
    /// Folded by hand although the caret, the selection or the chosen annotation is there.
    FoldedInUse,
}

/// A zone as drawn.
pub struct ZoneView {
    /// The button that folds and unfolds it; empty if it has no lines.
    pub button: Html,
    /// For the style sheet: `folded` or nothing.
    pub state: Option<&'static str>,
}

/// Folds and unfolds a zone of the statement.
#[hook]
pub fn use_fold(zone: Zone, text: &Rc<Text>, outline: &Rc<Outline>) -> ZoneView {
    let fold = use_state_eq(|| Fold::Folded);
    let in_use =
        use_selector(move |model| model.open.as_ref().is_some_and(|open| open.is_used(zone)));
    use_effect_on(in_use, {
        let fold = fold.clone();
        move |in_use| match (*in_use, *fold) {
            (true, Fold::Folded) => fold.set(Fold::Unfolded),
            (false, Fold::FoldedInUse) => fold.set(Fold::Folded),
            _ => {}
        }
    });
    let shown = *fold == Fold::Unfolded || *fold == Fold::Folded && in_use;
    let lines = outline.lines(zone, text);
    let label = match zone {
        Zone::Front => words::lines_before(lines),
        Zone::Back => words::lines_after(lines),
    };
    let controls = use_store().pane().ids().text.clone();
    let onclick = move |_: MouseEvent| {
        fold.set(match (shown, in_use) {
            (false, _) => Fold::Unfolded,
            (true, true) => Fold::FoldedInUse,
            (true, false) => Fold::Folded,
        });
    };
    let button = html! {
        <button type="button" class="fold" aria-expanded={shown.to_string()}
            aria-controls={controls} {onclick}>
            { icon(if shown { Icon::Down } else { Icon::Right }) }
            <span>{ label }</span>
        </button>
    };
    let button = if lines > 0 { button } else { Html::default() };
    ZoneView { button, state: (!shown).then_some("folded") }
}
