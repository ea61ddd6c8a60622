//! The right panel: one tab for the chosen annotation, and one for the list of annotations.

use yew::prelude::*;

use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::keyboard::is_mac;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::roving::move_focus;
use crate::ui::read::inspector::Inspector;
use crate::ui::read::list::AnnotationList;
use crate::ui::shell::panels::{PanelAct, Panels, Tab};
use crate::ui::suggest::list::SuggestionList;
use crate::ui::words::tags as words;
use crate::ui::words::{inspector, number, panels, suggest};
use annotator_app::coding::CodingMsg;
use annotator_app::commands::Command;
use annotator_app::keys::own::OwnKeys;
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;

#[derive(Clone, Properties, PartialEq)]
pub struct PanelProps {
    pub panels: UseReducerHandle<Panels>,
    /// The button that closes the panel in a narrow window.
    pub close: NodeRef,
    pub on_close: Callback<()>,
}

/// The place of the chosen annotation among those of the text, and how many there are.
fn place(model: &Model) -> (Option<usize>, usize) {
    let Some(open) = &model.open else { return (None, 0) };
    let set = open.annotations();
    let chosen = open.chosen.as_ref().and_then(|chosen| set.position(chosen.id));
    (chosen.map(|at| at + 1), set.len())
}

#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let (at, all) = use_selector(place);
    let shown = props.panels.tab;
    let led_to = use_selector(|model| model.open.as_ref().map_or(0, Open::led_to_record));
    use_effect_on(led_to, {
        let send = props.panels.dispatcher();
        move |led_to| {
            if *led_to > 0 {
                send.dispatch(PanelAct::ShowRecord);
            }
        }
    });
    let suggested = use_selector(|model| model.suggesting().map(|it| it.shown.len()));
    use_effect_on(suggested.is_some(), {
        let send = props.panels.dispatcher();
        let was_shown = shown == Tab::Suggestions;
        move |on| {
            if *on {
                send.dispatch(PanelAct::Tab(Tab::Suggestions));
            } else if was_shown {
                send.dispatch(PanelAct::Tab(Tab::Text));
            }
        }
    });
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if let Some(tab) = move_focus(&event, "[role=tab]") {
            tab.click();
        }
    });
    let on_open = {
        let send = props.panels.dispatcher();
        Callback::from(move |()| {
            send.dispatch(PanelAct::ShowRecord);
            after_frame(|| focus_id(Tab::Record.id()));
        })
    };
    html! {
        <>
            <div class="tabs">
                <div class="tabs__list" role="tablist" aria-label={panels::right_panel()} {onkeydown}>
                    { tab(props, Tab::Record, words::tab_record().to_owned()) }
                    { tab(props, Tab::Text, words::tab_text(all)) }
                    if let Some(suggested) = suggested {
                        { tab(props, Tab::Suggestions, suggest::tab_suggestions(&number(suggested))) }
                    }
                </div>
                <Steps {at} {all} />
                <button type="button" class="icon-button tabs__close" ref={&props.close}
                    aria-label={panels::close()}
                    onclick={props.on_close.reform(|_: MouseEvent| ())}>
                    { icon(Icon::Close) }
                </button>
            </div>
            <div class="tabs__panel" role="tabpanel" id="record-panel" aria-labelledby="tab-record"
                hidden={shown != Tab::Record}>
                <Inspector />
            </div>
            <div class="tabs__panel" role="tabpanel" id="text-panel" aria-labelledby="tab-text"
                hidden={shown != Tab::Text}>
                if shown == Tab::Text {
                    <AnnotationList {on_open} />
                }
            </div>
            if suggested.is_some() {
                <div class="tabs__panel" role="tabpanel" id="suggestions-panel"
                    aria-labelledby="tab-suggestions" hidden={shown != Tab::Suggestions}>
                    if shown == Tab::Suggestions {
                        <SuggestionList />
                    }
                </div>
            }
        </>
    }
}

fn tab(props: &PanelProps, tab: Tab, name: String) -> Html {
    let on = props.panels.tab == tab;
    let send = props.panels.dispatcher();
    let onclick = move |_: MouseEvent| send.dispatch(PanelAct::Tab(tab));
    let panel = match tab {
        Tab::Record => "record-panel",
        Tab::Text => "text-panel",
        Tab::Suggestions => "suggestions-panel",
    };
    html! {
        <button type="button" class="tab" role="tab" id={tab.id()} aria-controls={panel}
            aria-selected={on.to_string()} tabindex={if on { "0" } else { "-1" }} {onclick}>
            { name }
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct StepsProps {
    at: Option<usize>,
    all: usize,
}

/// "3 of 26", and buttons to the annotations beside the chosen one.
#[component]
fn Steps(props: &StepsProps) -> Html {
    let dispatch = use_dispatch();
    let own = use_selector(|model| OwnKeys::of(&model.settings));
    let step = |forward: bool| {
        let command = if forward { Command::NextTag } else { Command::PreviousTag };
        let keys = own.announced(command, is_mac());
        let label = if forward { words::next_tag() } else { words::previous_tag() };
        let onclick = dispatch
            .reform(move |_: MouseEvent| Msg::Coding(CodingMsg::AnnotationStepped(forward)));
        html! {
            <button type="button" class="icon-button" aria-label={label} title={label}
                aria-keyshortcuts={keys} {onclick}>
                { icon(if forward { Icon::Right } else { Icon::Left }) }
            </button>
        }
    };
    let place = props.at.map(|at| words::tag_place(&number(at), &number(props.all)));
    html! {
        <div class="tabs__steps" role="group" aria-label={inspector::tags_word()} hidden={props.all == 0}>
            { step(false) }
            <span class="num">{ place.unwrap_or_default() }</span>
            { step(true) }
        </div>
    }
}
