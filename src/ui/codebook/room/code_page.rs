//! What is shown of one code, of a layer, or of several codes that were chosen.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::CodeField;
use super::row_menu::add_beside;
use super::tree::ROOM_TREE;
use super::used::{Examples, Used};
use crate::browser::focus::focus_id;
use crate::browser::frame::after_frame;
use crate::browser::store::Store;
use crate::ui::classroom::copied::Copied;
use crate::ui::codebook::code_form::colours;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::use_store;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::{mark_of, paint_of};
use crate::ui::words::{codebook as words, dialogs, quoted};
use annotator_app::codebook::CodebookMsg;
use annotator_app::codebook::room::RoomMsg;
use annotator_app::codebook::room::changing::{CodeChange, CodePart, label_lines, link_lines};
use annotator_app::codebook::tree::RowId;
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook, Layer, TreePlace};
use annotator_core::project::id::CodeId;

#[derive(Properties, PartialEq)]
pub struct CodePageProps {
    pub project: Copied,
    pub code: Rc<Code>,
}

#[component]
pub fn CodePage(props: &CodePageProps) -> Html {
    let store = use_store();
    let CodePageProps { project, code } = props;
    let codebook = &project.codebook;
    let tags = project.count_of(std::slice::from_ref(&code.id));
    html! {
        <>
            <div class="codes__head">
                { back(&store) }
                <h1 dir="auto">{ mark_of(codebook, code) }<span>{ &code.name }</span></h1>
                { actions(&store, code) }
            </div>
            if code.set_aside {
                <p class="codes__aside">{ words::aside_words() }</p>
            }
            <div class="codes__form">
                <div class="codes__fields">
                    { fields(props) }
                    <Examples code={code.clone()} />
                    <Used project={project.clone()} code={code.clone()} />
                </div>
                <div class="codes__beside">
                    { hue(&store, codebook, code) }
                    { kind(&store, code, tags) }
                    { parent(&store, codebook, code) }
                    { more(props) }
                </div>
            </div>
        </>
    }
}

/// In a narrow window: back to the tree.
fn back(store: &Store) -> Html {
    let store = store.clone();
    let onclick = move |_: MouseEvent| {
        store.dispatch(RoomMsg::Opened(false).into());
        after_frame(|| focus_id(ROOM_TREE));
    };
    html! {
        <button type="button" class="text-button codes__back" id="room-back" {onclick}>
            { icon(Icon::Left) }<span>{ words::back_to_tree() }</span>
        </button>
    }
}

fn actions(store: &Store, code: &Code) -> Html {
    let send = |msg: Msg| {
        let store = store.clone();
        move |_: MouseEvent| store.dispatch(msg.clone())
    };
    let id = &code.id;
    let merge = send(Msg::DialogOpened(Dialog::MergeCodes(vec![id.clone()], None)));
    let split = send(Msg::DialogOpened(Dialog::SplitCode(id.clone())));
    let aside = send(RoomMsg::SetAside(vec![id.clone()], !code.set_aside).into());
    let delete = send(Msg::Codebook(CodebookMsg::RemovalAsked(vec![id.clone()])));
    html! {
        <div class="codes__actions">
            <button type="button" class="button" onclick={merge}>{ words::merge_item() }</button>
            <button type="button" class="button" onclick={split}>{ words::split_item() }</button>
            <button type="button" class="button" onclick={aside}>
                { if code.set_aside { words::back_item() } else { words::aside_item() } }
            </button>
            <button type="button" class="button" data-kind="danger" onclick={delete}>
                { words::delete_item() }
            </button>
        </div>
    }
}

fn fields(props: &CodePageProps) -> Html {
    let code = &props.code;
    let codebook = &props.project.codebook;
    html! {
        <>
            <div class="codes__row">
                <CodeField id="room-name" label={dialogs::name()} code={code.clone()}
                    codebook={codebook.clone()} value={code.name.clone()} part={CodePart::Name} />
                <CodeField id="room-short-name" label={dialogs::short_name()} code={code.clone()}
                    codebook={codebook.clone()} value={code.short_name.clone()}
                    part={CodePart::ShortName} />
                <CodeField id="room-key" label={dialogs::key()} code={code.clone()} short=true
                    codebook={codebook.clone()} value={code.key.clone().unwrap_or_default()}
                    part={CodePart::Key} />
            </div>
            <CodeField id="room-definition" label={words::when()} code={code.clone()} lines={3}
                codebook={codebook.clone()} value={code.definition.clone()}
                part={CodePart::Definition} />
            <div class="codes__row">
                <CodeField id="room-include" label={words::also()} code={code.clone()} lines={2}
                    codebook={codebook.clone()} value={code.include.join("\n")}
                    part={CodePart::Include} hint={words::one_a_line()} />
                <CodeField id="room-exclude" label={words::not()} code={code.clone()} lines={2}
                    codebook={codebook.clone()} value={code.exclude.join("\n")}
                    part={CodePart::Exclude} hint={words::one_a_line()} />
            </div>
        </>
    }
}

fn changed(store: &Store, code: &Code) -> Callback<CodeChange> {
    let (store, id) = (store.clone(), code.id.clone());
    Callback::from(move |change| store.dispatch(RoomMsg::CodeChanged(id.clone(), change).into()))
}

fn hue(store: &Store, codebook: &Codebook, code: &Code) -> Html {
    let parent = code.parent.as_ref().and_then(|parent| codebook.code(parent));
    let from = parent.filter(|parent| parent.slot == code.slot);
    let now = code.slot;
    let onchosen = changed(store, code)
        .reform(move |slot: String| CodeChange::Slot(slot.parse().unwrap_or(now)));
    html! {
        <details class="codes__hue">
            <summary>
                { mark_of(codebook, code) }
                <span>
                    { from.map_or_else(|| words::change_colour().to_owned(),
                        |parent| words::colour_from(&quoted(&parent.name))) }
                </span>
            </summary>
            { colours(code.slot, paint_of(codebook, code), &onchosen) }
        </details>
    }
}

fn kind(store: &Store, code: &Code, tags: usize) -> Html {
    let change = changed(store, code);
    let answer = |selectable: bool, name: &'static str| {
        let onchange = change.reform(move |_: Event| CodeChange::Selectable(selectable));
        let locked = !selectable && tags > 0;
        html! {
            <label class="switch__label">
                <input type="radio" name="room-kind" checked={code.selectable == selectable}
                    disabled={locked} {onchange} />
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <fieldset class="codes__kind">
            <legend>{ words::kind() }</legend>
            { answer(true, words::can_be_tagged()) }
            { answer(false, words::group_only()) }
            if tags > 0 { <p class="hint">{ words::kind_used() }</p> }
        </fieldset>
    }
}

/// The choice of the code that it is under.
fn parent(store: &Store, codebook: &Codebook, code: &Rc<Code>) -> Html {
    html! {
        <div class="field-row">
            <label for="room-parent">{ dialogs::parent() }</label>
            { parent_select(store, codebook, std::slice::from_ref(&code.id), code) }
        </div>
    }
}

fn parent_select(store: &Store, codebook: &Codebook, codes: &[CodeId], first: &Code) -> Html {
    let onchoose = {
        let (store, layer, codes) = (store.clone(), first.layer.clone(), codes.to_vec());
        let of = codebook.codes.clone();
        Callback::from(move |parent: Option<CodeId>| {
            let found = of.iter().find(|code| Some(&code.id) == parent.as_ref());
            let layer = found.map_or_else(|| layer.clone(), |code| code.layer.clone());
            let place = TreePlace { layer, parent, before: None };
            store.dispatch(RoomMsg::Moved(codes.clone(), place).into());
        })
    };
    let stays = |code: &&Rc<Code>| !codes.iter().any(|top| codebook.is_within(&code.id, top));
    let others = Codebook {
        codes: codebook.codes.iter().filter(stays).cloned().collect(),
        ..codebook.clone()
    };
    code_select(&CodeSelect {
        id: "room-parent",
        codebook: &others,
        value: first.parent.as_ref(),
        none: Some(dialogs::no_parent()),
        with_groups: true,
        label: None,
        onchoose,
    })
}

fn more(props: &CodePageProps) -> Html {
    let code = &props.code;
    let codebook = &props.project.codebook;
    let used = !code.links.is_empty() || !code.labels.is_empty();
    html! {
        <details class="codes__more" open={used}>
            <summary>{ words::more_fields() }</summary>
            <CodeField id="room-links" label={words::links()} code={code.clone()} lines={2}
                codebook={codebook.clone()} value={link_lines(&code.links)} part={CodePart::Links}
                hint={words::links_hint()} />
            <CodeField id="room-labels" label={words::labels()} code={code.clone()} lines={2}
                codebook={codebook.clone()} value={label_lines(&code.labels)}
                part={CodePart::Labels} hint={words::labels_hint()} />
        </details>
    }
}

#[derive(Properties, PartialEq)]
pub struct LayerPageProps {
    pub project: Copied,
    pub layer: Rc<Layer>,
}

#[component]
pub fn LayerPage(props: &LayerPageProps) -> Html {
    let store = use_store();
    let codes = props.project.codebook.codes.iter().filter(|it| it.layer == props.layer.id).count();
    let first = {
        let (store, row) = (store.clone(), RowId::Layer(props.layer.id.clone()));
        move |_: MouseEvent| {
            store.dispatch(RoomMsg::Opened(false).into());
            add_beside(&store, &row);
        }
    };
    html! {
        <>
            <div class="codes__head">
                { back(&store) }
                <h1 dir="auto"><span>{ &props.layer.name }</span></h1>
            </div>
            <p class="codes__none">{ words::layer_codes(codes) }</p>
            if codes == 0 {
                <p class="codes__none">
                    <button type="button" class="button" data-kind="primary" onclick={first}>
                        { words::add_first_code() }
                    </button>
                </p>
            }
            <p class="codes__none hint">{ words::keys_hint() }</p>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct SeveralPageProps {
    pub project: Copied,
    pub codes: Vec<CodeId>,
}

/// What can be done with several codes together.
#[component]
pub fn SeveralPage(props: &SeveralPageProps) -> Html {
    let store = use_store();
    let SeveralPageProps { project, codes } = props;
    let codebook = &project.codebook;
    let Some(first) = codes.first().and_then(|code| codebook.code(code)) else {
        return Html::default();
    };
    let send = |msg: Msg| {
        let store = store.clone();
        move |_: MouseEvent| store.dispatch(msg.clone())
    };
    let merge = send(Msg::DialogOpened(Dialog::MergeCodes(codes.clone(), None)));
    let aside = send(RoomMsg::SetAside(codes.clone(), true).into());
    let delete = send(Msg::Codebook(CodebookMsg::RemovalAsked(codes.clone())));
    html! {
        <>
            <div class="codes__head">
                { back(&store) }
                <h1>{ words::codes_chosen(codes.len()) }</h1>
                <div class="codes__actions">
                    <button type="button" class="button" onclick={merge}>{ words::merge_item() }</button>
                    <button type="button" class="button" onclick={aside}>{ words::aside_item() }</button>
                    <button type="button" class="button" data-kind="danger" onclick={delete}>
                        { words::delete_item() }
                    </button>
                </div>
            </div>
            <ul class="codes__several list">
                for code in codes.iter().filter_map(|code| codebook.code(code)) {
                    <li key={code.id.as_str()}>{ mark_of(codebook, code) }<span dir="auto">{ &code.name }</span></li>
                }
            </ul>
            <div class="field-row codes__below">
                <label for="room-parent">{ words::move_below() }</label>
                { parent_select(&store, codebook, codes, first) }
            </div>
        </>
    }
}
