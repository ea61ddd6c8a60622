//! The project's name in the bar, with what can be done with projects.

use yew::prelude::*;

use crate::app::model::Dialog;
use crate::app::msg::Msg;
use crate::browser::clock;
use crate::ui::file_button::{FileInput, choose_files};
use crate::ui::hooks::{use_dispatch, use_selector};
use crate::ui::icon::{Icon, icon};
use crate::ui::menu::{Menu, MenuItem};
use crate::ui::words::en::panels as words;

/// How many recent projects the menu offers.
const MOST_RECENTS: usize = 5;

/// The menu.
#[component]
pub fn ProjectMenu() -> Html {
    let dispatch = use_dispatch();
    let project = use_selector(|model| {
        let open = model.open.as_ref()?;
        Some((open.key, project_name(&open.project.name)))
    });
    let recents = use_selector(|model| model.recents.clone());
    let input = use_node_ref();
    let choose = use_callback(input.clone(), |(), input| choose_files(input));
    let (key, name) = project.unzip();
    let name = name.unwrap_or_default();
    let send = |msg: Msg| dispatch.reform(move |()| msg.clone());
    let button = html! {
        <><span class="project-button__name">{ &name }</span>{ icon(Icon::Down) }</>
    };
    let others = recents.iter().filter(|recent| Some(recent.id) != key).take(MOST_RECENTS);
    let others: Vec<_> = others.cloned().collect();
    html! {
        <span class="project-menu">
            <Menu id="project-menu" label={words::PROJECT_MENU} button_class="project-button" {button}>
                <div role="none" class="menu__group">
                    <MenuItem name={words::RENAME} first=true
                        onchosen={send(Msg::DialogOpened(Dialog::Project))} />
                    <MenuItem name={words::SETTINGS}
                        onchosen={send(Msg::DialogOpened(Dialog::Settings))} />
                    <MenuItem name={words::KEYS} onchosen={send(Msg::DialogOpened(Dialog::Keys))} />
                </div>
                <div role="none" class="menu__group">
                    <MenuItem name={words::NEW_PROJECT} onchosen={send(Msg::NewProjectChosen)} />
                    <MenuItem name={words::OPEN_FILE} onchosen={choose} />
                    <MenuItem name={words::OPEN_SAMPLE}
                        onchosen={send(Msg::SampleChosen { coded: false })} />
                </div>
                <div role="group" aria-label={words::RECENT} class="menu__group" hidden={others.is_empty()}>
                    <p class="menu__title" aria-hidden="true">{ words::RECENT }</p>
                    <div role="none" class="menu__recents">
                        for recent in others {
                            <MenuItem key={recent.id.to_string()} name={project_name(&recent.name)}
                                detail={words::ago(clock::local_time(recent.used), clock::now())}
                                onchosen={send(Msg::RecentChosen(recent.id))} />
                        }
                    </div>
                </div>
                <div role="none" class="menu__group">
                    <MenuItem name={words::CLOSE_PROJECT} onchosen={send(Msg::ProjectClosed)} />
                </div>
            </Menu>
            <FileInput node={input} />
        </span>
    }
}

/// A project's name as it is shown.
pub fn project_name(name: &str) -> AttrValue {
    let name = name.trim();
    if name.is_empty() { words::UNTITLED_PROJECT.into() } else { name.to_owned().into() }
}
