//! All codes as a list to choose from: by layer, as a tree.

use std::rc::Rc;

use yew::prelude::*;

use super::select::{Entry, Group, Select};
use crate::core::codebook::{Code, Codebook};
use crate::core::id::CodeId;

/// Properties of [`CodeSelect`].
#[derive(Clone, PartialEq, Properties)]
pub struct CodeSelectProps {
    /// The element's id.
    pub id: AttrValue,
    /// The codes.
    pub codebook: Rc<Codebook>,
    /// The chosen one.
    pub value: Option<CodeId>,
    /// The entry for no code; without it one is always chosen.
    #[prop_or_default]
    pub none: Option<AttrValue>,
    /// Whether codes that only group others can be chosen too.
    #[prop_or_default]
    pub with_groups: bool,
    /// Its name, where no label element gives it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// A code was chosen, or none.
    pub onchoose: Callback<Option<CodeId>>,
}

/// The list of codes.
#[component]
pub fn CodeSelect(props: &CodeSelectProps) -> Html {
    let groups = use_memo((Rc::clone(&props.codebook), props.with_groups), |(book, with)| {
        groups(book, *with)
    });
    let entries = props.none.iter().map(|name| Entry::new("", name.clone())).collect::<Vec<_>>();
    let onchoose = props.onchoose.reform(|value: String| CodeId::parse(&value));
    let value = props.value.as_ref().map(ToString::to_string).unwrap_or_default();
    html! {
        <Select
            id={props.id.clone()}
            {value}
            {entries}
            groups={(*groups).clone()}
            label={props.label.clone()}
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
