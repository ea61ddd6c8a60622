//! The menu with the project's name in the bar, for working with projects.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::store::Store;
use crate::ui::later;
use crate::ui::parts::file_button::{choose_files, file_input};
use crate::ui::parts::hooks::{sender, use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::memo::memo;
use crate::ui::parts::menu::{Menu, danger_item, menu, menu_item, use_popover_open};
use crate::ui::words::{commands, memos, packages, panels as words, statements};
use annotator_app::classroom::making::MakingMsg;
use annotator_app::coders::packages::PackagesMsg;
use annotator_app::commands::Command;
use annotator_app::dialog::Dialog;
use annotator_app::keeping::KeepingMsg;
use annotator_app::keeping::storage::{InClassroom, Recent};
use annotator_app::model::{Model, Open};
use annotator_app::msg::Msg;
use annotator_app::start::StartMsg;
use annotator_app::statements::StatementsMsg;
use annotator_core::project::id::ProjectId;
use annotator_core::project::memo::MemoOf;
use annotator_core::text::direction::visible;

/// How many recent projects the menu offers.
const MOST_RECENTS: usize = 5;

#[derive(Clone, PartialEq)]
pub struct MenuContent {
    project: Option<(ProjectId, AttrValue)>,
    recents: Rc<Vec<Recent>>,
    /// Whether the later module, which draws the items, is loaded.
    complete: bool,
    /// Whether exercises were made.
    exercises: bool,
}

/// The menu's content for the model.
pub fn look(model: &Model) -> MenuContent {
    let open = model.open.as_ref();
    let project = open.map(|open| (open.key, project_name(&open.project.name)));
    let exercises = open.is_some_and(Open::has_exercises);
    MenuContent { project, recents: Rc::clone(&model.recents), complete: model.complete, exercises }
}

pub fn project_menu(shown: MenuContent, input: &NodeRef, store: &Store) -> Html {
    let MenuContent { project, recents, complete, exercises } = shown;
    let key = project.as_ref().map(|(key, _)| *key);
    let others = recents.iter().filter(|recent| Some(recent.id) != key).take(MOST_RECENTS);
    let name = project.map(|(_, name)| name).unwrap_or_default();
    let (input, store) = (input.clone(), store.clone());
    let others: Vec<_> = others.cloned().collect();
    memo((name, others, complete, exercises), move |(name, others, ..)| {
        draw(name, others, &input, &store)
    })
}

fn draw(name: &AttrValue, others: &[Recent], input: &NodeRef, store: &Store) -> Html {
    let button = html! {
        <><span class="project-button__name">{ name }</span>{ icon(Icon::Down) }</>
    };
    html! {
        <span class="project-menu">
            { menu(Menu {
                id: "project-menu".into(),
                label: words::project_menu().into(),
                button_label: None,
                button_class: "project-button",
                button,
                children: later::project_items(others, input, store),
            }) }
            { file_input(input, store) }
        </span>
    }
}

/// The menu items. `others` are recent projects, and `input` is the hidden field for choosing
/// files.
pub fn project_menu_items(others: &[Recent], input: &NodeRef, store: &Store) -> Html {
    let dispatch = sender(store);
    let choose = {
        let input = input.clone();
        Callback::from(move |()| choose_files(&input))
    };
    let send = |msg: Msg| dispatch.reform(move |()| msg.clone());
    let open = |dialog: Dialog| send(Msg::DialogOpened(dialog));
    html! {
        <>
            <div role="none" class="menu__group">
                { menu_item(commands::name(Command::Palette), None, true, open(Dialog::Palette)) }
                { menu_item(words::rename(), None, false, open(Dialog::Project)) }
                <NameOffered />
                { menu_item(memos::project_item(), None, false, open(Dialog::Memo(MemoOf::Project))) }
                { menu_item(words::settings(), None, false, open(Dialog::Settings)) }
                { menu_item(words::keys(), None, false, open(Dialog::Keys)) }
            </div>
            <div role="none" class="menu__group">
                { menu_item(words::new_project(), None, false, send(Msg::Statements(StatementsMsg::NewProjectChosen))) }
                { menu_item(words::open_file(), None, false, choose) }
                { menu_item(words::open_sample(), None, false, send(Msg::Statements(StatementsMsg::SampleChosen { coded: false }))) }
            </div>
            <div role="group" aria-label={words::recent_word()} class="menu__group" hidden={others.is_empty()}>
                <p class="menu__title" aria-hidden="true">{ words::recent_word() }</p>
                <div role="none" class="menu__recents">
                    for recent in others {
                        { menu_item(listed_name(recent),
                            Some(words::ago(clock::local_time(recent.used), clock::now())), false,
                            send(Msg::Start(StartMsg::RecentChosen(recent.id)))) }
                    }
                </div>
            </div>
            <div role="none" class="menu__group">
                { exercises_item(store) }
                { give_out_item(store) }
            </div>
            <div role="none" class="menu__group">
                { menu_item(words::close_project(), None, false, send(Msg::Keeping(KeepingMsg::ProjectClosed))) }
            </div>
        </>
    }
}

/// The item that names a project without a name after what its statements have in common. While the
/// menu is closed it costs nothing.
#[component]
fn NameOffered() -> Html {
    let node = use_node_ref();
    let open = use_popover_open(&node);
    let dispatch = use_dispatch();
    let name = use_selector(move |model| {
        let open = model.open.as_ref().filter(|it| open && it.project.name.trim().is_empty())?;
        Some(statements::name_from(&open.shared_occasion()?))
    });
    html! {
        <div ref={node} role="none">
            if let Some(name) = name {
                { menu_item(words::name_it(&name), None, false,
                    dispatch.reform(move |()| {
                        Msg::Statements(StatementsMsg::ProjectRenamed(name.clone()))
                    })) }
            }
        </div>
    }
}

/// The item that divides the texts among coders.
fn give_out_item(store: &Store) -> Html {
    if !store.read(|model| model.open.as_ref().is_some_and(Open::can_give_out)) {
        return Html::default();
    }
    let want = sender(store).reform(|()| Msg::from(PackagesMsg::Wanted));
    menu_item(packages::give_out(), None, false, want)
}

/// The item that leads to the exercises, or makes the first one. A student's work has none.
fn exercises_item(store: &Store) -> Html {
    let look = |model: &Model| {
        let open = model.open.as_ref();
        (open.is_some_and(Open::is_exercise), open.is_some_and(Open::has_exercises))
    };
    let (name, msg) = match store.read(look) {
        (true, _) => return Html::default(),
        (false, true) => (words::exercises(), MakingMsg::ListOpened),
        (false, false) => (words::new_exercise(), MakingMsg::NewChosen),
    };
    menu_item(name, None, false, sender(store).reform(move |()| msg.clone().into()))
}

/// The menu items for a stored project on the start page.
pub fn project_action_items(recent: &Recent, dispatch: &Callback<Msg>) -> Html {
    let (id, name) = (recent.id, recent.name.clone());
    let send = |msg: Msg| dispatch.reform(move |()| msg.clone());
    let keeping = |msg: KeepingMsg| send(Msg::Keeping(msg));
    let copy = words::name_of_copy(project_name(&name).as_str());
    // Nothing of it can be changed.
    let feedback = matches!(recent.classroom, Some(InClassroom::Feedback { .. }));
    html! {
        <>
            <div role="none" class="menu__group">
                if !feedback {
                    { menu_item(words::rename_project(), None, true, keeping(KeepingMsg::RenameChosen(id))) }
                    { menu_item(words::duplicate(), None, false, keeping(KeepingMsg::DuplicateChosen(id, copy))) }
                }
                { menu_item(words::save_a_copy(), None, feedback, keeping(KeepingMsg::StoredWanted(id, name))) }
            </div>
            <div role="none" class="menu__group">
                { danger_item(words::delete_project(), send(Msg::DialogOpened(Dialog::DeleteProject(id)))) }
            </div>
        </>
    }
}

/// The name of a project in a list. Feedback has the same name as the work that it is about.
pub fn listed_name(recent: &Recent) -> AttrValue {
    let name = project_name(&recent.name);
    match recent.classroom {
        Some(InClassroom::Feedback { .. }) => words::feedback_on(name.as_str()).into(),
        _ => name,
    }
}

/// A project's name as displayed.
pub fn project_name(name: &str) -> AttrValue {
    let name = name.trim();
    if name.is_empty() { words::untitled_project().into() } else { visible(name).into() }
}
