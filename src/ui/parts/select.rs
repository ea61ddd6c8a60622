//! A list box to choose from, tied to the model.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::parts::memo::memo;

/// One entry.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// What is chosen; unique in the list, empty for none.
    pub value: AttrValue,
    /// What is shown.
    pub name: AttrValue,
    /// It is shown for the order only.
    pub disabled: bool,
}

impl Entry {
    /// An entry that can be chosen.
    pub fn new(value: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), name: name.into(), disabled: false }
    }
}

/// Entries under a heading.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// The heading.
    pub name: AttrValue,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// Properties of [`Select`].
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// The element's id.
    pub id: AttrValue,
    /// The chosen entry's value.
    pub value: AttrValue,
    /// Entries without a heading, before the groups.
    #[prop_or_default]
    pub entries: Vec<Entry>,
    /// Entries with headings.
    #[prop_or_default]
    pub groups: Vec<Group>,
    /// Its name, where no label element gives it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id of what explains it.
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    /// An entry was chosen.
    pub onchoose: Callback<String>,
}

/// A `<select>` that always shows `value`, also after undo.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let node = use_node_ref();
    {
        let (node, value) = (node.clone(), props.value.clone());
        // The entries must be there before one can be chosen, so not as an attribute.
        use_effect(move || {
            if let Some(select) = node.cast::<HtmlSelectElement>()
                && select.value() != value.as_str()
            {
                select.set_value(&value);
            }
        });
    }
    let onchange = props.onchoose.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        select.map(|select| select.value()).unwrap_or_default()
    });
    // A choice changes none of them, and there may be dozens.
    let options = memo((props.entries.clone(), props.groups.clone()), |(entries, groups)| {
        entries.iter().map(option).chain(groups.iter().map(option_group)).collect()
    });
    html! {
        <select
            class="field"
            id={props.id.clone()}
            ref={node}
            aria-label={props.label.clone()}
            aria-describedby={props.describedby.clone()}
            {onchange}
        >
            { options }
        </select>
    }
}

fn option_group(group: &Group) -> Html {
    html! {
        <optgroup key={format!("group {}", group.name)} label={group.name.clone()}>
            for entry in &group.entries { { option(entry) } }
        </optgroup>
    }
}

fn option(entry: &Entry) -> Html {
    html! {
        <option key={entry.value.to_string()} value={entry.value.clone()} disabled={entry.disabled}>
            { entry.name.clone() }
        </option>
    }
}
