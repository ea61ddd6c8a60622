//! The start page, shown while no project is open.

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::origin::is_local_file;
use crate::ui::later::{self, use_later};
use crate::ui::parts::file_button::file_button;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::lang::lang;
use crate::ui::parts::menu::{Menu, menu};
use crate::ui::shell::project_menu::listed_name;
use crate::ui::words::panels as words;
use annotator_app::classroom::working::WorkingMsg;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::storage::Recent;
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_app::statements::StatementsMsg;
use annotator_core::text::direction::visible;

#[component]
pub fn Start() -> Html {
    let dispatch = use_dispatch();
    let recents = use_selector(|model| model.recents.clone());
    use_later();
    let send = |msg: fn() -> Msg| dispatch.reform(move |_: MouseEvent| msg());
    let returning = !recents.is_empty();
    let settings = send(|| Msg::DialogOpened(Dialog::Settings));
    html! {
        <main class="start">
            <div class="start__page">
                <div class="start__head">
                    <h1 class="start__name" data-small={returning.to_string()}>{ words::product() }</h1>
                    if returning {
                        <button type="button" class="link" onclick={settings}>{ words::settings() }</button>
                    }
                </div>
                if returning {
                    { resume(&recents, &dispatch) }
                    { recent_list(&recents, &dispatch) }
                } else {
                    <p class="start__what">{ words::invitation() }</p>
                    { example() }
                }
                <DropArea />
                <p class="start__sample">
                    if !returning {
                        <span>{ words::new_here() }</span>
                    }
                    <button type="button" class="link" onclick={send(|| Msg::Statements(StatementsMsg::SampleChosen { coded: false }))}>
                        { words::open_sample() }
                    </button>
                    <button type="button" class="link" onclick={send(|| Msg::Statements(StatementsMsg::SampleChosen { coded: true }))}>
                        { words::open_sample_coded() }
                    </button>
                    <button type="button" class="link" onclick={send(|| WorkingMsg::PracticeChosen.into())}>
                        { words::try_exercise() }
                    </button>
                </p>
                { later::bin() }
                { privacy() }
            </div>
            { later::rehearsal() }
        </main>
    }
}

/// The project used last, and where the user was in it.
fn resume(recents: &[Recent], dispatch: &Callback<Msg>) -> Html {
    let Some(recent) = recents.first() else { return Html::default() };
    let id = recent.id;
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Start(StartMsg::RecentChosen(id)));
    let left_at = recent.left_at.as_ref();
    let when = words::ago(clock::local_time(recent.used), clock::now());
    html! {
        <button type="button" class="resume" {onclick} autofocus=true>
            <span class="resume__what">
                <span class="resume__word">{ words::continue_word() }</span>
                <span>
                    <strong dir="auto">{ listed_name(recent) }</strong>
                    { " " }
                    <span class="hint">{ words::left_at(left_at, &when) }</span>
                </span>
            </span>
            <span class="button" data-kind="primary">{ words::go_on() }</span>
            if let Some(left_at) = left_at.filter(|left_at| !left_at.quote.is_empty()) {
                <span class="resume__text" dir="auto" lang={lang(&left_at.language)}>
                    { visible(&left_at.quote) }
                </span>
            }
        </button>
    }
}

/// Says where the work is stored. If the page is a local file, the work belongs to that file and
/// not to copies of it.
fn privacy() -> Html {
    let sentences = if is_local_file() {
        &[words::privacy_of_file(), words::work_of_file()][..]
    } else {
        &[words::privacy()][..]
    };
    html! {
        for words in sentences {
            <p class="start__privacy">{ *words }</p>
        }
    }
}

/// An example of a coded passage. The sentence before it says the same in words.
fn example() -> Html {
    html! {
        <p class="start__example" aria-hidden="true">
            <span class="start__tint" data-slot="1">{ words::example_theme() }</span>
            <span>{ words::example_between() }</span>
            <span class="start__line" data-slot="10">{ words::example_commitment() }</span>
        </p>
    }
}

/// The buttons to add a statement, and the hint that files can be dropped anywhere.
#[component]
pub fn DropArea() -> Html {
    let store = use_store();
    let dispatch = use_dispatch();
    let input = use_node_ref();
    let paste = dispatch.reform(|_: MouseEvent| Msg::DialogOpened(Dialog::Paste));
    html! {
        <div class="drop-area">
            <p class="drop-area__words">{ words::drop_a_statement() }</p>
            <p class="drop-area__buttons">
                { file_button(words::choose_file(), &input, &store) }
                <button type="button" class="button" onclick={paste}>{ words::paste_text() }</button>
            </p>
            <p class="hint">{ words::what_can_be_opened() }</p>
        </div>
    }
}

fn recent_list(recents: &[Recent], dispatch: &Callback<Msg>) -> Html {
    html! {
        <section class="recents" aria-labelledby="recents-title">
            <h2 id="recents-title">{ words::projects() }</h2>
            <ul class="recents__list">
                for recent in recents.iter() {
                    { recent_row(recent, dispatch) }
                }
            </ul>
        </section>
    }
}

fn recent_row(recent: &Recent, dispatch: &Callback<Msg>) -> Html {
    let id = recent.id;
    let onclick = dispatch.reform(move |_: MouseEvent| Msg::Start(StartMsg::RecentChosen(id)));
    let used = clock::local_time(recent.used);
    let name = listed_name(recent);
    html! {
        <li key={id.to_string()}>
            <button type="button" class="recents__row" {onclick}>
                <span class="recents__name">{ &name }</span>
                <span class="hint">
                    { words::recent(recent.statements, recent.annotations, used, clock::now()) }
                </span>
            </button>
            { menu(Menu {
                id: format!("project-{id}").into(),
                label: words::actions_of_project(&name).into(),
                button_label: Some(words::actions_of_project(&name).into()),
                button_class: "icon-button",
                button: icon(Icon::More),
                children: later::project_actions(recent, dispatch),
            }) }
        </li>
    }
}
