//! A list box of all codes, by layer and as a tree.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::select::{Entry, Group, Select};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::CodeId;

pub struct CodeSelect<'a> {
    pub id: &'static str,
    pub codebook: &'a Codebook,
    /// The chosen code.
    pub value: Option<&'a CodeId>,
    /// The name of the entry for no code. Without it there is no such entry.
    pub none: Option<&'static str>,
    /// Whether codes that only group others can be chosen, too.
    pub with_groups: bool,
    /// The list's name if no label element names it.
    pub label: Option<&'static str>,
    pub onchoose: Callback<Option<CodeId>>,
}

pub fn code_select(props: &CodeSelect) -> Html {
    let groups = groups(props.codebook, props.with_groups);
    let entries = props.none.iter().map(|name| Entry::new("", *name)).collect::<Vec<_>>();
    let onchoose = props.onchoose.reform(|value: String| CodeId::parse(&value));
    let value = props.value.map(ToString::to_string).unwrap_or_default();
    html! {
        <Select
            id={props.id}
            {value}
            {entries}
            {groups}
            label={props.label.map(AttrValue::from)}
            {onchoose}
        />
    }
}

/// The codes by layer.
pub fn groups(codebook: &Codebook, with_groups: bool) -> Vec<Group> {
    let entry = |code: &Rc<Code>| Entry {
        // The browser's list boxes have no trees, so the depth is shown with spaces.
        name: format!("{}{}", "\u{2003}".repeat(codebook.depth(&code.id)), code.name).into(),
        value: code.id.to_string().into(),
        disabled: !code.is_offered() && !with_groups,
    };
    codebook
        .layers
        .iter()
        .map(|layer| Group {
            name: layer.name.clone().into(),
            entries: codebook.codes.iter().filter(|c| c.layer == layer.id).map(entry).collect(),
        })
        .collect()
}
