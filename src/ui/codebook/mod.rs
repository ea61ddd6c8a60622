//! The codebook in the left panel: a tree of codes for each layer.

pub mod code_dialog;
mod code_form;
mod code_row;
pub mod code_select;
pub mod remove_code;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::codebook::code_row::CodeRow;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::words::panels as words;
use annotator_app::dialog::Dialog;
use annotator_app::msg::Msg;
use annotator_core::codebook::{Code, Codebook, Layer};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::CodeId;
use annotator_core::small_map::{SmallMap, SmallSet};

/// Layers with more codes start with their groups closed, so that the layers below stay in view.
const MANY_CODES: usize = 24;

/// How many annotations have a code or one under it.
pub type Counts = SmallMap<CodeId, usize>;

/// The panel, with a section for each layer.
#[component]
pub fn CodebookPanel() -> Html {
    let codebook = use_selector(|model| Some(Rc::clone(&model.open.as_ref()?.project.codebook)));
    let annotations = use_selector(|model| {
        model.open.as_ref().map(|open| open.annotations()).unwrap_or_default()
    });
    let counts = use_memo((codebook.clone(), annotations), |(codebook, annotations)| {
        codebook.as_ref().map(|codebook| count(codebook, annotations)).unwrap_or_default()
    });
    let layers = codebook.as_ref().map(|codebook| codebook.layers.clone()).unwrap_or_default();
    html! {
        <div class="codebook">
            for layer in layers {
                <LayerSection key={layer.id.as_str()} codebook={codebook.clone()}
                    counts={counts.clone()} layer={layer.clone()} />
            }
        </div>
    }
}

/// Counts each annotation for its code and for all codes above.
fn count(codebook: &Codebook, annotations: &AnnotationSet) -> Counts {
    let mut counts = annotations.counts().clone();
    // A parent comes before its children. Going backwards, each count is complete when it is added
    // to its parent's.
    for code in codebook.codes.iter().rev() {
        if let (Some(parent), Some(n)) = (&code.parent, counts.get(&code.id).copied()) {
            *counts.entry_or_default(parent.clone()) += n;
        }
    }
    counts
}

#[derive(Properties, PartialEq)]
struct LayerSectionProps {
    codebook: Option<Rc<Codebook>>,
    layer: Rc<Layer>,
    counts: Rc<Counts>,
}

#[component]
fn LayerSection(props: &LayerSectionProps) -> Html {
    let dispatch = use_dispatch();
    let layer = &props.layer;
    let codes = codes_of(props.codebook.as_deref(), layer);
    let groups = groups(&codes);
    let looks = props.codebook.as_ref().map(|book| book.looks()).unwrap_or_default();
    let closed =
        use_state_eq(|| if codes.len() > MANY_CODES { groups.clone() } else { SmallSet::new() });
    let ontoggle = use_callback(closed.clone(), |code: CodeId, closed| {
        let mut changed = (**closed).clone();
        if !changed.remove(&code) {
            changed.insert(code);
        }
        closed.set(changed);
    });
    let all_open = closed.is_empty();
    let toggle_all = {
        let (closed, groups) = (closed.clone(), groups.clone());
        move |_: MouseEvent| closed.set(if all_open { groups.clone() } else { SmallSet::new() })
    };
    let add = {
        let layer = layer.id.clone();
        dispatch.reform(move |_: MouseEvent| {
            let (layer, name) = (layer.clone(), String::new());
            Msg::DialogOpened(Dialog::NewCode { layer, parent: None, name })
        })
    };
    let title_id = format!("layer-{}", layer.id.as_str());
    html! {
        <section class="panel" aria-labelledby={title_id.clone()}>
            <div class="panel__head">
                <h2 id={title_id}>{ &layer.name }</h2>
                <button type="button" class="quiet-button" hidden={groups.is_empty()} onclick={toggle_all}>
                    { if all_open { words::collapse_all() } else { words::expand_all() } }
                </button>
            </div>
            <ul class="list">
                for shown in visible(&codes, &closed) {
                    <CodeRow key={shown.code.id.as_str()} paint={layer.paint}
                        look={looks.get(&shown.code.id).map(|(look, _)| *look).unwrap_or_default()}
                        count={props.counts.get(&shown.code.id).copied().unwrap_or_default()}
                        depth={shown.depth} open={shown.open} code={shown.code.clone()}
                        ontoggle={ontoggle.clone()} />
                }
            </ul>
            <div class="panel__add">
                <button type="button" class="quiet-button" onclick={add}>
                    { icon(Icon::Plus) }<span>{ words::add_code() }</span>
                </button>
            </div>
        </section>
    }
}

fn codes_of(codebook: Option<&Codebook>, layer: &Layer) -> Vec<Rc<Code>> {
    let codes = codebook.map(|codebook| codebook.codes.as_slice()).unwrap_or_default();
    codes.iter().filter(|code| code.layer == layer.id).cloned().collect()
}

/// The codes that have codes under them.
fn groups(codes: &[Rc<Code>]) -> SmallSet<CodeId> {
    codes.iter().filter_map(|code| code.parent.clone()).collect()
}

/// A row to draw.
struct TreeRow {
    code: Rc<Code>,
    depth: u8,
    /// Whether the codes under it are shown; `None` if there are none.
    open: Option<bool>,
}

/// The codes whose ancestors are all open, in tree order.
fn visible(codes: &[Rc<Code>], closed: &SmallSet<CodeId>) -> Vec<TreeRow> {
    let mut children: SmallMap<Option<&CodeId>, Vec<&Rc<Code>>> = SmallMap::new();
    for code in codes {
        children.entry_or_default(code.parent.as_ref()).push(code);
    }
    let mut shown = Vec::with_capacity(codes.len());
    let mut waiting: Vec<(&Rc<Code>, u8)> =
        children.get(&None).into_iter().flatten().rev().map(|code| (*code, 0)).collect();
    while let Some((code, depth)) = waiting.pop() {
        let under = children.get(&Some(&code.id));
        let open = under.map(|_| !closed.contains(&code.id));
        shown.push(TreeRow { code: Rc::clone(code), depth, open });
        if open == Some(true) {
            let next = under.into_iter().flatten().rev();
            waiting.extend(next.map(|code| (*code, depth.saturating_add(1))));
        }
    }
    shown
}
