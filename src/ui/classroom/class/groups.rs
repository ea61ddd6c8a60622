//! Groups shuffled by a seed: shown first, then used in one step.

use yew::prelude::*;

use super::ViewProps;
use super::teacher::use_teacher;
use crate::ui::parts::field::{Field, FieldKind, field};
use crate::ui::parts::track::{Track, track};
use crate::ui::words::requests as words;
use annotator_core::classroom::class::Member;
use annotator_core::classroom::groups::{Grouping, MOST_GROUPS, shuffled};
use annotator_core::text::direction::visible;

/// What was typed.
#[derive(Clone, PartialEq, Eq)]
struct Typed {
    by_size: bool,
    count: String,
    seed: String,
}

impl Typed {
    fn count(&self) -> Option<usize> {
        self.count.trim().parse().ok().filter(|count| (1..=MOST_GROUPS).contains(count))
    }

    fn seed(&self) -> Option<u64> {
        self.seed.trim().parse().ok()
    }
}

fn shown_name(member: &Member) -> String {
    visible(if member.name.is_empty() { &member.pseudonym } else { &member.name })
}

/// The form, and the groups that it would make.
#[component]
pub fn Groups(props: &ViewProps) -> Html {
    let teacher = use_teacher();
    let typed = use_state_eq(|| Typed { by_size: true, count: "4".into(), seed: "1".into() });
    let members = &props.view.class.roster.members;
    let groups = typed.count().zip(typed.seed()).map(|(count, seed)| {
        let grouping = if typed.by_size { Grouping::Of(count) } else { Grouping::Number(count) };
        shuffled(members.len(), grouping, seed)
    });
    let change = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |value: String| {
            let mut now = (*typed).clone();
            change(&mut now, value);
            typed.set(now);
        })
    };
    let choose = change(|typed, value| typed.by_size = value == "size");
    let another = change(|typed, _| {
        typed.seed = typed.seed().unwrap_or_default().wrapping_add(1).to_string();
    });
    let problem = |wrong: bool| wrong.then(|| AttrValue::from(words::bad_number()));
    let apply = {
        let groups = groups.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(groups) = &groups else { return };
            teacher.change(None, |class| {
                for (member, group) in class.roster.members.iter_mut().zip(groups) {
                    member.group = annotator_words::plain(&words::group_name(group + 1));
                }
            });
        })
    };
    html! {
        <details class="roster__groups">
            <summary>{ words::shuffle_groups() }</summary>
            <p class="hint">{ words::shuffle_lead() }</p>
            <div class="roster__groups-form">
                <div class="field-row">
                    <span class="making__label" id="groups-make">{ words::how_many_groups() }</span>
                    { track(&Track {
                        name: "groups-make".into(),
                        labelledby: "groups-make".into(),
                        value: if typed.by_size { "size" } else { "number" },
                        choices: vec![
                            ("size".into(), words::groups_of().into()),
                            ("number".into(), words::number_of_groups().into()),
                        ],
                        onchoose: choose.reform(|value: AttrValue| value.to_string()),
                    }) }
                </div>
                { field(&Field {
                    id: "group-count",
                    label: words::group_count(),
                    value: typed.count.clone().into(),
                    oninput: change(|typed, value| typed.count = value),
                    kind: FieldKind::Line,
                    problem: problem(typed.count().is_none()),
                    ..Field::default()
                }) }
                { field(&Field {
                    id: "group-seed",
                    label: words::seed(),
                    value: typed.seed.clone().into(),
                    oninput: change(|typed, value| typed.seed = value),
                    kind: FieldKind::Line,
                    hint: Some(words::seed_hint().into()),
                    problem: problem(typed.seed().is_none()),
                    ..Field::default()
                }) }
            </div>
            if let Some(groups) = &groups { { preview(groups, members) } }
            <div class="roster__buttons">
                <button type="button" class="button" data-kind="primary" disabled={groups.is_none()}
                    onclick={apply}>{ words::use_groups() }</button>
                <button type="button" class="button"
                    onclick={another.reform(|_: MouseEvent| String::new())}>{ words::other_order() }</button>
            </div>
        </details>
    }
}

fn preview(groups: &[usize], members: &[Member]) -> Html {
    let most = groups.iter().max().map_or(0, |most| most + 1);
    let line = |group: usize| {
        let own = members.iter().zip(groups).filter(|(_, it)| **it == group);
        // Isolated, because names are of any direction.
        let names: Vec<String> =
            own.map(|(member, _)| format!("\u{2068}{}\u{2069}", shown_name(member))).collect();
        html! {
            <li key={group} dir="auto">
                { words::group_line(&words::group_name(group + 1), &annotator_words::list(&names)) }
            </li>
        }
    };
    html! { <ul class="list roster__groups-list">{ (0..most).map(line).collect::<Html>() }</ul> }
}
