//! What is compared: the statement, the coders, the code; and how it is shown.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use super::text::legend;
use crate::ui::coders::{KEY_BACK, KEY_NEXT};
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::{settle as words, statements};
use annotator_app::coders::comparing::CompareMsg;
use annotator_app::coders::side_by_side::Lanes;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::{AnnotatorId, CodeId, LayerId, StatementId};

#[derive(PartialEq, Properties)]
pub struct HeadProps {
    pub view: Rc<View>,
    pub lanes: Option<Rc<Lanes>>,
}

#[component]
pub fn Head(props: &HeadProps) -> Html {
    let HeadProps { view, lanes } = props;
    let dispatch = use_dispatch();
    let send = |msg: CompareMsg| dispatch.reform(move |_: MouseEvent| Msg::from(msg.clone()));
    html! {
        <>
            <div class="coders__head">
                { statement(view, &dispatch) }
                <span class="coders__lanes">{ coders(view, &dispatch) }</span>
                <span class="coders__grow"></span>
                if let Some(lanes) = lanes {
                    <span class="num">
                        { words::differ_of(lanes.differ, lanes.cases.cases.len()) }
                    </span>
                }
                <button type="button" class="button" aria-keyshortcuts={KEY_BACK}
                    onclick={send(CompareMsg::Stepped(false))}>
                    <span class="visually-hidden">{ words::previous_difference() }</span>
                    <span aria-hidden="true">{ "↑" }{ " " }<kbd>{ KEY_BACK }</kbd></span>
                </button>
                <button type="button" class="button" aria-keyshortcuts={KEY_NEXT}
                    onclick={send(CompareMsg::Stepped(true))}>
                    <span class="visually-hidden">{ words::next_difference() }</span>
                    <span class="coders__wide" aria-hidden="true">{ words::difference_next() }{ " " }</span>
                    <span aria-hidden="true">{ "↓" }{ " " }<kbd>{ KEY_NEXT }</kbd></span>
                </button>
                <button type="button" class="button" aria-keyshortcuts="Enter"
                    onclick={send(CompareMsg::SettleWanted)}>
                    { words::settle_this() }
                </button>
            </div>
            <div class="coders__head" data-sub="true">
                { legend(view) }
                <span class="coders__grow"></span>
                { filters(view, &dispatch) }
                { layout(view, &dispatch) }
            </div>
        </>
    }
}

fn statement(view: &View, dispatch: &Callback<Msg>) -> Html {
    let entries = view.statements.iter();
    let entries: Vec<Entry> =
        entries.map(|it| Entry::new(it.id.to_string(), statements::name(it))).collect();
    let value = view.statement.map(|id| id.to_string()).unwrap_or_default();
    let dispatch = dispatch.clone();
    let onchoose = Callback::from(move |id: String| {
        if let Some(id) = StatementId::parse(&id) {
            dispatch.emit(CompareMsg::StatementChosen(id).into());
        }
    });
    html! {
        <Select id="compare-statement" label={words::statement_shown()} {value} {entries} {onchoose} />
    }
}

/// The coders in the lanes, each to be changed, and a list to add one.
fn coders(view: &View, dispatch: &Callback<Msg>) -> Html {
    let several = view.lanes.len() > 2;
    let others: Vec<AnnotatorId> =
        view.coders.iter().filter(|id| !view.lanes.contains(id)).copied().collect();
    html! {
        <>
            for (place, coder) in view.lanes.iter().enumerate() {
                if place > 0 { <span class="hint">{ words::and_coder() }</span> }
                { one_coder(view, place, *coder, dispatch) }
                if several { { remove(view, place, *coder, dispatch) } }
            }
            if !others.is_empty() { { add(view, &others, dispatch) } }
        </>
    }
}

fn entries(view: &View, ids: &[AnnotatorId]) -> Vec<Entry> {
    ids.iter().map(|id| Entry::new(id.to_string(), view.name(*id))).collect()
}

fn one_coder(view: &View, place: usize, coder: AnnotatorId, dispatch: &Callback<Msg>) -> Html {
    let dispatch = dispatch.clone();
    let onchoose = Callback::from(move |id: String| {
        if let Some(id) = AnnotatorId::parse(&id) {
            dispatch.emit(CompareMsg::CoderChosen(place, id).into());
        }
    });
    html! {
        <Select id={format!("compare-coder-{place}")} label={words::coder_in_lane(place + 1)}
            value={coder.to_string()} entries={entries(view, &view.coders)} {onchoose} />
    }
}

fn remove(view: &View, place: usize, coder: AnnotatorId, dispatch: &Callback<Msg>) -> Html {
    let onclick = dispatch.reform(move |_: MouseEvent| CompareMsg::LaneRemoved(place).into());
    html! {
        <button type="button" class="icon-button" {onclick}
            aria-label={words::remove_coder(&view.name(coder))}>
            { icon(Icon::Close) }
        </button>
    }
}

fn add(view: &View, others: &[AnnotatorId], dispatch: &Callback<Msg>) -> Html {
    let dispatch = dispatch.clone();
    let onchoose = Callback::from(move |id: String| {
        if let Some(id) = AnnotatorId::parse(&id) {
            dispatch.emit(CompareMsg::LaneAdded(id).into());
        }
    });
    let mut choices = vec![Entry::new("", words::add_coder())];
    choices.extend(entries(view, others));
    html! {
        <Select id="compare-add" label={words::add_coder()} value="" entries={choices} {onchoose} />
    }
}

/// The choice of a code, of those that occur.
pub fn code_select(
    codebook: &Codebook,
    used: &[CodeId],
    code: Option<&CodeId>,
    dispatch: &Callback<Msg>,
) -> Html {
    let mut choices = vec![Entry::new("", words::every_code())];
    let offered = |it: &&Rc<Code>| used.contains(&it.id) || code == Some(&it.id);
    let codes = codebook.codes.iter().filter(offered);
    choices.extend(codes.map(|code| Entry::new(code.id.to_string(), code.name.clone())));
    let value = code.map(ToString::to_string).unwrap_or_default();
    let onchoose = dispatch.reform(|id: String| CompareMsg::CodeChosen(CodeId::parse(&id)).into());
    html! {
        <Select id="compare-code" label={words::code_filter()} {value} entries={choices} {onchoose} />
    }
}

fn filters(view: &View, dispatch: &Callback<Msg>) -> Html {
    let comparing = &view.room.comparing;
    let layers = &view.codebook.layers;
    let mut choices = vec![Entry::new("", words::every_layer())];
    choices.extend(layers.iter().map(|it| Entry::new(it.id.to_string(), it.name.clone())));
    let value = comparing.layer.as_ref().map(ToString::to_string).unwrap_or_default();
    let onchoose =
        dispatch.reform(|id: String| CompareMsg::LayerChosen(LayerId::parse(&id)).into());
    let turn = |on: bool, msg: fn(bool) -> CompareMsg| {
        dispatch.reform(move |_: MouseEvent| msg(!on).into())
    };
    let (forgive, only) = (comparing.forgive_spaces, comparing.only_differences);
    html! {
        <>
            { code_select(&view.codebook, &view.used, comparing.code.as_ref(), dispatch) }
            if layers.len() > 1 {
                <Select id="compare-layer" label={words::layer_filter()} {value} entries={choices}
                    {onchoose} />
            }
            <button type="button" class="toggle" aria-pressed={forgive.to_string()}
                onclick={turn(forgive, CompareMsg::SpacesForgiven)}>
                { words::forgive_spaces() }
            </button>
            <button type="button" class="toggle" aria-pressed={only.to_string()}
                onclick={turn(only, CompareMsg::OnlyDifferences)}>
                { words::only_differences() }
            </button>
        </>
    }
}

fn layout(view: &View, dispatch: &Callback<Msg>) -> Html {
    let panes = view.room.comparing.panes;
    let choices = vec![
        ("lanes".into(), words::as_lanes().into()),
        ("panes".into(), words::as_panes().into()),
    ];
    let onchoose = dispatch.reform(|value: AttrValue| CompareMsg::Panes(value == "panes").into());
    html! {
        <>
            <span class="visually-hidden" id="compare-layout">{ words::layout() }</span>
            { track(&Track {
                name: "compare-layout".into(),
                labelledby: "compare-layout".into(),
                value: if panes { "panes" } else { "lanes" },
                choices,
                onchoose,
            }) }
        </>
    }
}
