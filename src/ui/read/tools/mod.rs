//! The buttons in the head of the text: how it looks, and what is painted in it.

mod painted;

use yew::prelude::*;

use self::painted::PaintedContent;
use crate::ui::dialogs::reading_settings::{Change, reading};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::popover::Popover;
use crate::ui::suggest::switch::SuggestSwitch;
use crate::ui::words::tools as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::paint_filter::PaintFilter;
use annotator_app::msg::Msg;

/// The ids of the popovers.
const LOOK: &str = "reading-look";
const PAINTED: &str = "painted-tags";

#[component]
pub fn ReadingTools() -> Html {
    let dispatch = use_dispatch();
    let only = use_selector(|model| {
        let open = model.open.as_ref()?;
        painted::name(open, &open.paint_filter)
    });
    let all =
        dispatch.reform(|_: MouseEvent| Msg::Coding(CodingMsg::PaintChosen(PaintFilter::All)));
    let label = only.as_ref().map_or_else(|| words::all().to_owned(), words::only);
    html! {
        <>
            <SuggestSwitch />
            <button type="button" class="quiet-button" popovertarget={LOOK} aria-haspopup="dialog"
                aria-label={words::look_name()} title={words::look_name()}>
                { words::look() }
            </button>
            <Popover id={LOOK} class="reading-tools__list" label={words::look_name()}>
                <Look />
            </Popover>
            <button type="button" class="quiet-button reading-tools__painted"
                popovertarget={PAINTED} aria-haspopup="dialog" data-on={only.is_some().to_string()}
                aria-label={words::painted_what(&label)} title={words::painted_what(&label)}>
                { icon(Icon::Filter) }<span class="reading-tools__what" dir="auto">{ label }</span>
            </button>
            <Popover id={PAINTED} class="reading-tools__list" label={words::painted()}>
                <PaintedContent />
            </Popover>
            if only.is_some() {
                <button type="button" class="icon-button" aria-label={words::paint_all()}
                    title={words::paint_all()} onclick={all}>
                    { icon(Icon::Close) }
                </button>
            }
        </>
    }
}

/// The settings of how texts look.
#[component]
fn Look() -> Html {
    let settings = use_selector(|model| model.settings.clone());
    let dispatch = use_dispatch();
    reading(&Change { settings, dispatch })
}
