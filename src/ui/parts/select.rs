//! A list box tied to the model.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::parts::memo::memo;

#[derive(Clone, PartialEq)]
pub struct Entry {
    /// Unique in the list; empty for no choice.
    pub value: AttrValue,
    /// The text shown.
    pub name: AttrValue,
    /// Whether it cannot be chosen.
    pub disabled: bool,
}

impl Entry {
    /// An entry that can be chosen.
    pub fn new(value: impl Into<AttrValue>, name: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), name: name.into(), disabled: false }
    }
}

/// The properties of a list of which one entry is chosen by its place: the entries with what they are
/// called, the value of the one that is chosen `now`, and what is called with another one.
pub fn by_place<T: Clone + PartialEq + 'static>(
    all: Vec<(T, AttrValue)>,
    now: &T,
    onchoose: Callback<T>,
) -> (Vec<Entry>, AttrValue, Callback<String>) {
    let named = all.iter().enumerate();
    let entries = named.map(|(at, (_, name))| Entry::new(at.to_string(), name.clone())).collect();
    let value = all.iter().position(|(it, _)| it == now).unwrap_or_default().to_string();
    let onchoose = Callback::from(move |value: String| {
        if let Some((it, _)) = value.parse::<usize>().ok().and_then(|at| all.get(at)) {
            onchoose.emit(it.clone());
        }
    });
    (entries, value.into(), onchoose)
}

/// Entries under a heading.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// The heading.
    pub name: AttrValue,
    pub entries: Vec<Entry>,
}

#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    pub id: AttrValue,
    /// The chosen entry's value.
    pub value: AttrValue,
    /// Entries without a heading, before the groups.
    #[prop_or_default]
    pub entries: Vec<Entry>,
    #[prop_or_default]
    pub groups: Vec<Group>,
    /// The list's name if no label element names it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id of the element that explains it.
    #[prop_or_default]
    pub describedby: Option<AttrValue>,
    pub onchoose: Callback<String>,
}

/// A `<select>` that always shows `value`, also after undo.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let node = use_node_ref();
    {
        let (node, value) = (node.clone(), props.value.clone());
        // An entry can be chosen only after the entries were drawn, so this is not an attribute.
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
    // Cached, because a choice changes no entry and there may be dozens.
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
        <optgroup label={group.name.clone()}>
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
