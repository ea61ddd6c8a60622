//! The pane: the statement's title and its text.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::browser::frame::{OncePerFrame, SizeWatch};
use crate::ui::later::{self, use_later};
use crate::ui::parts::hooks::{use_effect_on, use_selector, use_store};
use crate::ui::parts::lang::lang;
use crate::ui::read::document::caret::Caret;
use crate::ui::read::document::folds::use_fold;
use crate::ui::read::document::head::DocumentHead;
use crate::ui::read::document::legend::Legend;
use crate::ui::read::document::margin::Margins;
use crate::ui::read::document::painting::use_painting;
use crate::ui::read::document::pointer::use_pointer;
use crate::ui::read::document::rows::StatementText;
use crate::ui::read::document::scrolled::{use_place, use_scrolled, use_uncovered};
use crate::ui::words::document as words;
use annotator_app::keeping::storage::ChipStyle;
use annotator_core::project::outline::{Outline, Zone};
use annotator_core::project::statement::Statement;
use annotator_core::text::direction::is_rtl;

/// The statement shown, in a scrolling pane that fills its parent.
#[component]
pub fn DocumentPane() -> Html {
    let shown = use_selector(|model| {
        let open = model.open.as_ref()?;
        Some((Rc::clone(open.statement()?), Rc::clone(open.outline()?)))
    });
    use_pointer();
    let ids = use_store().pane().ids().clone();
    let scroller = use_node_ref();
    use_scrolled(&scroller);
    use_uncovered();
    html! {
        <div id={ids.scroller} ref={scroller} class="document">
            if let Some((statement, outline)) = shown {
                <StatementView key={statement.id.to_string()} statement={statement.clone()}
                    {outline} />
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct StatementViewProps {
    statement: Rc<Statement>,
    outline: Rc<Outline>,
}

/// One statement.
///
/// The text has the role `document`. Screen readers read it paragraph by paragraph, and find the
/// margin's buttons where they belong. Because the text can have the focus, the page's keys reach
/// it outside browse mode, and the live region announces what they do. The roles `application` and
/// `textbox` would prevent reading.
#[component]
fn StatementView(props: &StatementViewProps) -> Html {
    let metadata = &props.statement.metadata;
    use_later();
    let ids = use_store().pane().ids().clone();
    let text = use_node_ref();
    let layout = use_layout(&text);
    use_place(props.statement.id);
    let painting = use_painting(&props.statement.text);
    use_effect_on((layout, painting.clone()), |(_, painting)| painting.redraw());
    let chips = use_selector(|model| model.settings.chips);
    let direction = is_rtl(props.statement.text.as_str()).then_some("rtl");
    let front = use_fold(Zone::Front, &props.statement.text, &props.outline);
    let back = use_fold(Zone::Back, &props.statement.text, &props.outline);
    let language = lang(&metadata.language);
    html! {
        <article class="document-page" dir={direction} data-chips={chips_name(chips)}>
            <DocumentHead statement={props.statement.clone()} />
            { front.button }
            <p id={ids.hint.clone()} hidden=true>{ words::text_hint() }</p>
            <div id={ids.text} ref={text} class="text" role="document" tabindex="0" lang={language}
                aria-label={words::text_name()} aria-describedby={ids.hint}
                data-front={front.state} data-back={back.state}>
                <StatementText text={Rc::clone(&props.statement.text)}
                    outline={Rc::clone(&props.outline)} painting={painting.clone()} />
                <div id={ids.boxes} class="boxes" aria-hidden="true"></div>
                <svg class="frame" aria-hidden="true"><path id={ids.frame}></path></svg>
                <Caret {layout} />
                { later::handles(layout, painting.clone()) }
                <Margins text={Rc::clone(&props.statement.text)} {painting} {layout} />
            </div>
            { back.button }
            <Legend />
        </article>
    }
}

/// The value of the attribute `data-chips` for the style sheet.
fn chips_name(chips: ChipStyle) -> &'static str {
    match chips {
        ChipStyle::Names => "names",
        ChipStyle::Bars => "bars",
        ChipStyle::Nothing => "nothing",
    }
}

/// A number that grows whenever the lines of the text may have moved: the width changed, or a
/// skipped section got its real height.
#[hook]
fn use_layout(text: &NodeRef) -> u32 {
    let version = use_state_eq(|| 0_u32);
    let count = use_mut_ref(|| 0_u32);
    use_effect_on(text.clone(), {
        let version = version.setter();
        move |text| {
            let frame = OncePerFrame::default();
            let changed = move || {
                let (version, count) = (version.clone(), Rc::clone(&count));
                frame.ask(move || {
                    *count.borrow_mut() += 1;
                    version.set(*count.borrow());
                });
            };
            let watch =
                text.cast::<Element>().and_then(|element| SizeWatch::new(&element, changed));
            move || drop(watch)
        }
    });
    *version
}
