//! All codes as a list to choose from: by layer, as a tree.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::select::{Entry, Group, Select};
use annotator_core::codebook::{Code, Codebook};
use annotator_core::project::id::CodeId;

/// A list of codes.
pub struct CodeSelect<'a> {
    /// The element's id.
    pub id: &'static str,
    /// The codes.
    pub codebook: &'a Codebook,
    /// The chosen one.
    pub value: Option<&'a CodeId>,
    /// The entry for no code; without it one is always chosen.
    pub none: Option<&'static str>,
    /// Whether codes that only group others can be chosen too.
    pub with_groups: bool,
    /// Its name, where no label element gives it.
    pub label: Option<&'static str>,
    /// A code was chosen, or none.
    pub onchoose: Callback<Option<CodeId>>,
}

/// Draws the list.
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

fn groups(codebook: &Codebook, with_groups: bool) -> Vec<Group> {
    let entry = |code: &Rc<Code>| Entry {
        // Lists of the browser know no tree, so the depth is shown with spaces.
        name: format!("{}{}", "\u{2003}".repeat(codebook.depth(code)), code.name).into(),
        value: code.id.to_string().into(),
        disabled: !code.selectable && !with_groups,
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
