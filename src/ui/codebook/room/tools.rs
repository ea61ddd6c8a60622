//! Above the tree: what it shows, and in which order. Below it: names that are nearly the same.

use yew::prelude::*;

use super::tree::ROOM_TREE;
use crate::browser::focus::focus_id;
use crate::ui::classroom::copied::Copied;
use crate::ui::parts::field::value_of;
use crate::ui::parts::hooks::{use_dispatch, use_store};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{codebook as words, quoted};
use annotator_app::codebook::room::listing::{CodesShown, CodesSorted};
use annotator_app::codebook::room::near::near_names;
use annotator_app::codebook::room::{CodebookRoom, RoomMsg};
use annotator_app::dialog::Dialog;
use annotator_app::later::Later;
use annotator_app::msg::Msg;
use annotator_core::codebook::different::DifferentCodes;
use annotator_core::project::id::CodeId;

const SHOWN: [CodesShown; 4] =
    [CodesShown::All, CodesShown::Used, CodesShown::Unused, CodesShown::SetAside];
const SORTED: [CodesSorted; 4] =
    [CodesSorted::Own, CodesSorted::Name, CodesSorted::Count, CodesSorted::Colour];

#[derive(PartialEq, Properties)]
pub struct ToolsProps {
    pub room: Later<CodebookRoom>,
    /// How many codes there are.
    pub codes: usize,
}

#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let dispatch = use_dispatch();
    let room = &props.room;
    let oninput = dispatch.reform(|event: InputEvent| Msg::from(RoomMsg::Typed(value_of(&event))));
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "ArrowDown" && !event.is_composing() {
            event.prevent_default();
            focus_id(ROOM_TREE);
        }
    });
    let chosen = |name: String, all: usize| name.parse::<usize>().ok().filter(|at| *at < all);
    let show = dispatch.reform(move |name: String| {
        let at = chosen(name, SHOWN.len()).unwrap_or_default();
        Msg::from(RoomMsg::ShownChosen(SHOWN.get(at).copied().unwrap_or_default()))
    });
    let sort = dispatch.reform(move |name: String| {
        let at = chosen(name, SORTED.len()).unwrap_or_default();
        Msg::from(RoomMsg::SortChosen(SORTED.get(at).copied().unwrap_or_default()))
    });
    let entry = |(at, name): (usize, &'static str)| Entry::new(at.to_string(), name);
    let shown: Vec<_> = SHOWN.map(words::shown_name).into_iter().enumerate().map(entry).collect();
    let sorted: Vec<_> = SORTED.map(words::sort_name).into_iter().enumerate().map(entry).collect();
    let at = |place: Option<usize>| place.unwrap_or_default().to_string();
    let find = format!("{} ({})", words::find(), crate::ui::words::number(props.codes));
    html! {
        <div class="codes__tools">
            <input class="field" type="search" autocomplete="off" aria-label={words::find()}
                placeholder={find} value={room.query.clone()} {oninput} {onkeydown} />
            <Select id="codes-shown" label={words::show()} entries={shown} onchoose={show}
                value={at(SHOWN.iter().position(|it| *it == room.shown))} />
            <Select id="codes-sorted" label={words::sort()} entries={sorted} onchoose={sort}
                value={at(SORTED.iter().position(|it| *it == room.sorted))} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
pub struct NearProps {
    pub project: Copied,
}

/// One quiet line about the first pair of codes with nearly the same name.
#[component]
pub fn NearNames(props: &NearProps) -> Html {
    let store = use_store();
    let codebook = &props.project.codebook;
    let different = DifferentCodes::read(&props.project.attachments);
    let deps = (std::rc::Rc::clone(codebook), different);
    let pairs = use_memo(deps, |(codebook, different)| near_names(codebook, &different.pairs));
    let Some((one, other)) = pairs.first() else { return Html::default() };
    let name = |id: &CodeId| quoted(codebook.code(id).map_or("", |code| &code.name));
    let merge = {
        let (store, from, into) = (store.clone(), vec![other.clone()], one.clone());
        move |_: MouseEvent| {
            let dialog = Dialog::MergeCodes(from.clone(), Some(into.clone()));
            store.dispatch(Msg::DialogOpened(dialog));
        }
    };
    let differ = {
        let (one, other) = (one.clone(), other.clone());
        move |_: MouseEvent| {
            store.dispatch(RoomMsg::FoundDifferent(one.clone(), other.clone()).into());
            focus_id(ROOM_TREE);
        }
    };
    html! {
        <p class="codes__near">
            <span>{ words::near_names(&name(one), &name(other)) }</span>
            <button type="button" class="text-button" onclick={merge}>{ words::merge_item() }</button>
            <button type="button" class="text-button" onclick={differ}>{ words::are_different() }</button>
        </p>
    }
}
