//! Settings for all projects. Each takes effect at once.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::browser::room::{Room, look};
use crate::browser::to_file;
use crate::ui::parts::hooks::{use_dispatch, use_effect_on, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{dialogs as words, panels};
use annotator_app::annotators::AnnotatorsMsg;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::reading::{Reading, Theme};
use annotator_app::keeping::storage::{ChipStyle, Settings, ToFile};
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
                    <section key={*name} class="settings__section" aria-label={*name} tabindex="-1" ref={node}>
                        <h3>{ *name }</h3>
                        { content.clone() }
                    </section>
                }
            </div>
        </div>
    }
}

/// Sends changed settings.
struct Change {
    settings: Settings,
    dispatch: Callback<Msg>,
}

impl Change {
    fn to<T: 'static>(&self, set: fn(&mut Settings, T)) -> Callback<T> {
        let settings = self.settings.clone();
        self.dispatch.reform(move |value| {
            let mut changed = settings.clone();
            set(&mut changed, value);
            Msg::SettingsChanged(changed)
        })
    }
}

const THEMES: [(&str, Theme); 3] =
    [("system", Theme::System), ("light", Theme::Light), ("dark", Theme::Dark)];

fn reading(change: &Change) -> Html {
    let Reading { theme, text_size, line_width } = change.settings.reading;
    let value = THEMES.iter().find(|(_, known)| *known == theme).map_or("", |(value, _)| value);
    let choices = THEMES.map(|(value, theme)| (value.into(), words::theme(theme).into())).to_vec();
    let onchoose = change.to(|settings, value: AttrValue| {
        let chosen = THEMES.iter().find(|(known, _)| *known == value.as_str());
        settings.reading.theme = chosen.map(|(_, theme)| *theme).unwrap_or_default();
    });
    html! {
        <>
            <div class="settings__row">
                <span id="setting-theme">{ words::light_or_dark() }</span>
                { track(&Track { name: "theme".into(), labelledby: "setting-theme".into(), value, choices, onchoose }) }
            </div>
            <div class="settings__row">
                <span id="setting-chips">{ words::chips() }</span>
                { chips(change) }
            </div>
            { slider(&Slider {
                id: "setting-size",
                name: words::text_size(),
                value: text_size,
                range: Reading::SIZES,
                shown: words::pixels(text_size),
                onslide: change.to(|settings, size| settings.reading.text_size = size),
            }) }
            { slider(&Slider {
                id: "setting-width",
                name: words::line_width(),
                value: line_width,
                range: Reading::WIDTHS,
                shown: words::characters(line_width),
                onslide: change.to(|settings, width| settings.reading.line_width = width),
            }) }
        </>
    }
}

const CHIPS: [(&str, ChipStyle); 3] =
    [("names", ChipStyle::Names), ("bars", ChipStyle::Bars), ("nothing", ChipStyle::Nothing)];

fn chips(change: &Change) -> Html {
    let chips = change.settings.chips;
    let value = CHIPS.iter().find(|(_, known)| *known == chips).map_or("", |(value, _)| value);
    let choices =
        CHIPS.map(|(value, style)| (value.into(), words::chip_style(style).into())).to_vec();
    let onchoose = change.to(|settings, value: AttrValue| {
        let chosen = CHIPS.iter().find(|(known, _)| *known == value.as_str());
        settings.chips = chosen.map(|(_, style)| *style).unwrap_or_default();
    });
    track(&Track {
        name: "chips".into(),
        labelledby: "setting-chips".into(),
        value,
        choices,
        onchoose,
    })
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
        </>
    }
}

/// The user's name: in the open project and in new ones.
fn you(open: Option<&OpenProject>, change: &Change) -> Html {
    let name = open.map_or(&change.settings.name, |open| &open.name).clone();
    let (settings, has_project) = (change.settings.clone(), open.is_some());
    let onchange = change.dispatch.reform(move |event: Event| {
        let name = typed(&event).map(|input| input.value()).unwrap_or_default();
        if has_project {
            Msg::Annotators(AnnotatorsMsg::NameGiven(name))
        } else {
            Msg::SettingsChanged(Settings { name: name.trim().to_owned(), ..settings.clone() })
        }
    });
    html! {
        <div class="settings__row">
            <div>
                <label for="setting-name">{ words::annotator_name() }</label>
                <p class="hint" id="setting-name-what">{ words::annotator_hint() }</p>
            </div>
            <input class="field" id="setting-name" autocomplete="off" dir="auto" value={name}
                {onchange} aria-describedby="setting-name-what" />
        </div>
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

struct Slider {
    id: &'static str,
    name: &'static str,
    value: u8,
    range: std::ops::RangeInclusive<u8>,
    /// The value in words.
    shown: String,
    onslide: Callback<u8>,
}

fn slider(props: &Slider) -> Html {
    let (range, old) = (props.range.clone(), props.value);
    let oninput = props.onslide.reform(move |event: InputEvent| {
        let number = typed(&event).and_then(|input| input.value().parse::<u8>().ok());
        number.filter(|number| range.contains(number)).unwrap_or(old)
    });
    html! {
        <div class="settings__row">
            <label for={props.id}>{ props.name }</label>
            <span class="settings__slider">
                <input type="range" id={props.id} min={props.range.start().to_string()}
                    max={props.range.end().to_string()} value={props.value.to_string()}
                    aria-valuetext={props.shown.clone()} {oninput} />
                <span class="num">{ &props.shown }</span>
            </span>
        </div>
    }
}

fn typed(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
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
        props.onswitch.reform(|event: Event| typed(&event).is_some_and(|input| input.checked()));
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
