//! The picker's codes, as rows of a listbox.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::mark::{code_mark, paint_of};
use crate::ui::words::inspector as words;
use annotator_app::coding::picker::entries;
use annotator_core::codebook::{Code, Codebook, Look, Paint};
use annotator_core::project::id::CodeId;

/// Rows under one heading.
#[derive(Clone, PartialEq)]
pub struct Section {
    /// The layer's name; empty for search results, which have no heading.
    pub heading: AttrValue,
    pub rows: Vec<PickerRow>,
}

/// One code.
#[derive(Clone, PartialEq)]
pub struct PickerRow {
    pub code: Rc<Code>,
    pub look: Look,
    pub paint: Paint,
    /// The parent's name, for search results.
    pub parent: AttrValue,
    /// The code's depth in the tree.
    pub depth: usize,
}

/// The rows for a query: without one, all codes as a tree by layer; otherwise the search results.
pub fn sections(codebook: &Codebook, query: &str) -> Vec<Section> {
    let found = entries(codebook, query);
    if !query.trim().is_empty() {
        let rows = found.into_iter().map(|code| row(codebook, code, true)).collect();
        return vec![Section { heading: AttrValue::default(), rows }];
    }
    let of_layer = |id| found.iter().filter(move |code| code.layer == id).cloned();
    codebook
        .layers
        .iter()
        .map(|layer| Section {
            heading: layer.name.clone().into(),
            rows: of_layer(layer.id.clone()).map(|code| row(codebook, code, false)).collect(),
        })
        .collect()
}

fn row(codebook: &Codebook, code: Rc<Code>, found: bool) -> PickerRow {
    let parent = code.parent.as_ref().filter(|_| found).and_then(|id| codebook.code(id));
    PickerRow {
        look: codebook.look(&code),
        paint: paint_of(codebook, &code),
        parent: parent.map(|parent| parent.name.clone().into()).unwrap_or_default(),
        depth: if found { 0 } else { codebook.depth(&code) },
        code,
    }
}

/// The DOM id of a code's row.
pub fn row_id(code: &CodeId) -> String {
    format!("picker-code-{code}")
}

/// Callbacks of the rows.
pub struct Calls {
    /// The pointer is over a row.
    pub on_point: Callback<CodeId>,
    /// A row was clicked, with or without Shift.
    pub on_apply: Callback<(CodeId, bool)>,
}

/// The rows of one layer, or the search results.
pub fn picker_section(section: &Section, highlighted: Option<&CodeId>, calls: &Calls) -> Html {
    let heading = section.heading.clone();
    let name = if heading.is_empty() { words::results().into() } else { heading.clone() };
    html! {
        <div key={section.heading.to_string()} class="picker__section" role="group" aria-label={name}>
            <div class="picker__heading" aria-hidden="true" hidden={heading.is_empty()}>
                { heading }
            </div>
            <div role="presentation">
                for row in &section.rows {
                    { picker_row(row, highlighted == Some(&row.code.id), calls) }
                }
            </div>
        </div>
    }
}

fn picker_row(row: &PickerRow, highlighted: bool, calls: &Calls) -> Html {
    let PickerRow { code, look, paint, parent, depth } = row;
    let onclick = {
        let (id, apply) = (code.id.clone(), calls.on_apply.clone());
        let selectable = code.selectable;
        Callback::from(move |event: MouseEvent| {
            if selectable {
                apply.emit((id.clone(), event.shift_key()));
            }
        })
    };
    let onpointermove = {
        let (id, point) = (code.id.clone(), calls.on_point.clone());
        let wanted = code.selectable && !highlighted;
        Callback::from(move |_: PointerEvent| {
            if wanted {
                point.emit(id.clone());
            }
        })
    };
    html! {
        <div
            key={code.id.as_str()}
            class="picker__row"
            id={row_id(&code.id)}
            role="option"
            aria-selected={highlighted.to_string()}
            aria-disabled={(!code.selectable).then_some("true")}
            aria-describedby={highlighted.then_some("picker-definition")}
            data-depth={depth.min(&3).to_string()}
            {onclick}
            {onpointermove}
        >
            { code_mark(*look, *paint) }
            <span class="picker__name">{ &code.name }</span>
            <span class="picker__parent">{ parent }</span>
            <kbd hidden={code.key.is_none()}>{ code.key.clone().unwrap_or_default() }</kbd>
        </div>
    }
}
