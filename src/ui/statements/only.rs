//! What of the statements a list shows while they are filtered: a group, or what the table's filters
//! let through.

use yew::prelude::*;

use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::variables as words;
use annotator_app::model::Model;
use annotator_app::statements::groups::group_of;
use annotator_app::statements::variables::VariablesMsg;
use annotator_core::project::variables::Variables;
use annotator_core::text::direction::visible;

#[derive(Clone, PartialEq)]
struct Shown {
    groups: Vec<String>,
    /// The group that is shown.
    group: Option<usize>,
    /// How many statements are shown, and how many there are, if they are filtered.
    counts: Option<(usize, usize)>,
}

fn look(model: &Model) -> Option<Shown> {
    let open = model.open.as_ref()?;
    let variables = Variables::of(&open.project.attachments);
    let filtered = open.table.is_filtered();
    Some(Shown {
        group: group_of(&open.table.filter, &variables),
        groups: variables.groups.into_iter().map(|group| group.name).collect(),
        counts: filtered.then_some((open.table.order.len(), open.project.statements.len())),
    })
}

#[derive(Properties, PartialEq)]
pub struct OnlyProps {
    /// Whether the list is that in the left column.
    pub pinned: bool,
}

/// The choice of a group, and how many statements are shown. Nothing without groups and filters.
#[component]
pub fn Only(props: &OnlyProps) -> Html {
    let dispatch = use_dispatch();
    let Some(shown) = use_selector(look) else { return Html::default() };
    let entries = shown.groups.iter().enumerate();
    let entries = entries.map(|(at, name)| Entry::new(at.to_string(), visible(name)));
    let entries: Vec<_> =
        std::iter::once(Entry::new("", words::any_group())).chain(entries).collect();
    let onchoose = dispatch.reform(|at: String| VariablesMsg::GroupChosen(at.parse().ok()).into());
    let all = dispatch.reform(|_: MouseEvent| VariablesMsg::GroupChosen(None).into());
    let id = if props.pinned { "pinned-group" } else { "switch-group" };
    html! {
        <>
            if entries.len() > 1 {
                <Select {id} label={AttrValue::from(words::filter_group())}
                    value={shown.group.map(|at| at.to_string()).unwrap_or_default()} {entries} {onchoose} />
            }
            if let Some((some, of)) = shown.counts {
                <p class="statements__only">
                    <span role="status">{ words::only_some(some, of) }</span>
                    <button type="button" class="link" onclick={all}>{ words::show_all() }</button>
                </p>
            }
        </>
    }
}
