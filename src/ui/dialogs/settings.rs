//! Settings for all projects. Each takes effect at once.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::language::LanguageRow;
use super::own_keys::OwnKeysList;
use super::reading_settings::{Change, reading};
use crate::browser::room::{Room, look};
use crate::browser::to_file;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::slider::input_of;
use crate::ui::words::{dialogs as words, panels};
use annotator_app::annotators::AnnotatorsMsg;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::{Settings, ToFile};
use annotator_app::model::Model;
use annotator_app::msg::Msg;

/// What the settings say about the open project.
#[derive(Clone, PartialEq)]
struct OpenProject {
    /// The name of the annotator at work.
    name: String,
    /// The file on disk that the project is written to.
    file: Option<String>,
}

fn open_project(model: &Model) -> Option<OpenProject> {
    let open = model.open.as_ref()?;
    let annotator = open.project.annotator(open.annotator);
    let name = annotator.map(|annotator| annotator.name.clone()).unwrap_or_default();
    Some(OpenProject { name, file: open.backup.file.clone() })
}

#[component]
pub fn SettingsDialog() -> Html {
    let settings = use_selector(|model| model.settings.clone());
    let open = use_selector(open_project);
    let projects = use_selector(|model| model.recents.len());
    let dispatch = use_dispatch();
    let room = use_state_eq(|| None);
    use_effect_on((), {
        let room = room.setter();
        move |()| look(move |found| room.set(Some(found)))
    });
    let change = Change { settings, dispatch: dispatch.clone() };
    let sections = [
        (words::reading_section(), reading(&change)),
        (words::keys_section(), keys(&change)),
        (words::you_section(), you(open.as_ref(), &change)),
        (words::storage_section(), storage(*room, projects, open.as_ref(), &dispatch)),
        (words::leaving_section(), html! { <p class="hint">{ panels::privacy() }</p> }),
    ];
    html! {
        <Modal key="settings" title={words::settings_title()}>
            <Sections sections={sections.to_vec()} />
        </Modal>
    }
}

#[derive(Properties, PartialEq)]
struct SectionsProps {
    /// Headings with what is below them.
    sections: Vec<(&'static str, Html)>,
}

/// The sections, with a list of them that leads to each.
#[component]
fn Sections(props: &SectionsProps) -> Html {
    let nodes = use_memo((), |()| [(); 5].map(|()| NodeRef::default()));
    let lead = |node: &NodeRef| {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(section) = node.cast::<HtmlElement>() {
                // If it cannot take the focus, the focus stays.
                let _ = section.focus();
            }
        })
    };
    html! {
        <div class="settings">
            <nav class="settings__list" aria-label={words::settings_title()}>
                for ((name, _), node) in props.sections.iter().zip(nodes.iter()) {
                    <button type="button" class="settings__link" onclick={lead(node)}>{ *name }</button>
                }
            </nav>
            <div class="settings__sections">
                for ((name, content), node) in props.sections.iter().zip(nodes.iter()) {
                    <section class="settings__section" aria-label={*name} tabindex="-1" ref={node}>
                        <h3>{ *name }</h3>
                        { content.clone() }
                    </section>
                }
            </div>
        </div>
    }
}

fn keys(change: &Change) -> Html {
    let settings = &change.settings;
    let all = change.dispatch.reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Keys));
    html! {
        <>
            { switch(&Switch {
                id: "code-keys",
                name: words::code_keys(),
                what: words::code_keys_what(),
                on: settings.code_keys,
                onswitch: change.to(|settings, on| settings.code_keys = on),
            }) }
            { switch(&Switch {
                id: "snap",
                name: words::snap(),
                what: words::snap_what(),
                on: settings.snap_to_words,
                onswitch: change.to(|settings, on| settings.snap_to_words = on),
            }) }
            { switch(&Switch {
                id: "proposals",
                name: words::proposals(),
                what: words::proposals_what(),
                on: settings.proposals,
                onswitch: change.to(|settings, on| settings.proposals = on),
            }) }
            <div class="settings__row">
                <span>{ words::keys_title() }</span>
                <button type="button" class="button" onclick={all} aria-label={words::show_keys()}>
                    { words::show() }
                </button>
            </div>
            <OwnKeysList />
        </>
    }
}

/// The user's name: in the open project and in new ones.
fn you(open: Option<&OpenProject>, change: &Change) -> Html {
    let name = open.map_or(&change.settings.name, |open| &open.name).clone();
    let (settings, has_project) = (change.settings.clone(), open.is_some());
    let onchange = change.dispatch.reform(move |event: Event| {
        let name = input_of(&event).map(|input| input.value()).unwrap_or_default();
        if has_project {
            Msg::Annotators(AnnotatorsMsg::NameGiven(name))
        } else {
            Msg::SettingsChanged(Settings { name: name.trim().to_owned(), ..settings.clone() })
        }
    });
    html! {
        <>
            <div class="settings__row">
                <div>
                    <label for="setting-name">{ words::annotator_name() }</label>
                    <p class="hint" id="setting-name-what">{ words::annotator_hint() }</p>
                </div>
                <input class="field" id="setting-name" autocomplete="off" dir="auto" value={name}
                    {onchange} aria-describedby="setting-name-what" />
            </div>
            <LanguageRow />
        </>
    }
}

fn storage(
    room: Option<Room>,
    projects: usize,
    open: Option<&OpenProject>,
    dispatch: &Callback<Msg>,
) -> Html {
    let possible = to_file::is_possible();
    let save = dispatch.reform(move |_: MouseEvent| {
        if possible {
            Msg::Keeping(KeepingMsg::ToFileChosen(ToFile::Same))
        } else {
            Msg::ExportChosen
        }
    });
    html! {
        <>
            <div class="settings__row">
                <div>
                    <span>{ words::in_this_browser(projects) }</span>
                    if let Some(Room { used, limit, promised }) = room {
                        <p class="hint">{ words::room(used, limit, promised) }</p>
                    }
                </div>
            </div>
            if let Some(OpenProject { file, .. }) = open {
                <div class="settings__row">
                    <div>
                        <span>{ words::file_of_project() }</span>
                        <p class="hint" dir="auto">
                            { file.clone().unwrap_or_else(|| words::no_file().to_owned()) }
                        </p>
                    </div>
                    <button type="button" class="button" onclick={save} aria-label={words::save_to_file()}>
                        { words::save() }
                    </button>
                </div>
            }
        </>
    }
}

struct Switch {
    id: &'static str,
    name: &'static str,
    what: &'static str,
    on: bool,
    onswitch: Callback<bool>,
}

fn switch(props: &Switch) -> Html {
    let onchange =
        props.onswitch.reform(|event: Event| input_of(&event).is_some_and(|input| input.checked()));
    let hint = format!("{}-what", props.id);
    html! {
        <div class="settings__row">
            <div>
                <label for={props.id}>{ props.name }</label>
                <p class="hint" id={hint.clone()}>{ props.what }</p>
            </div>
            <input type="checkbox" role="switch" class="switch" id={props.id} checked={props.on}
                {onchange} aria-describedby={hint} />
        </div>
    }
}
