//! An item of the key: a row, and what opens below it.

use std::rc::Rc;

use yew::prelude::*;

use super::accept::Accept;
use super::said::Said;
use crate::browser::focus::focus_first;
use crate::ui::classroom::make::View;
use crate::ui::classroom::make::maker::{Maker, use_maker};
use crate::ui::parts::hooks::use_effect_on;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_of;
use crate::ui::parts::track::{Track, track};
use crate::ui::words::class as words;
use annotator_core::classroom::key::{ItemKind, KeyItem};
use annotator_core::codebook::Codebook;

/// The kinds of items, with the values of the choice.
const KINDS: [(&str, ItemKind); 3] =
    [("core", ItemKind::Core), ("bonus", ItemKind::Bonus), ("trap", ItemKind::Trap)];

#[derive(PartialEq, Properties)]
pub struct ItemProps {
    pub item: KeyItem,
    pub view: Rc<View>,
    /// The number of its paragraph.
    pub paragraph: Option<u32>,
}

/// What is open below the row.
#[derive(Clone, Copy, PartialEq)]
enum Opened {
    Nothing,
    Accepted,
    Said,
}

#[component]
pub fn Item(props: &ItemProps) -> Html {
    let maker = use_maker();
    let opened = use_state_eq(|| Opened::Nothing);
    let below = use_node_ref();
    let ItemProps { item, view, paragraph } = props;
    let codebook = &view.project.codebook;
    // What was opened gets the focus.
    use_effect_on((*opened, below.clone()), |(opened, below)| {
        if *opened == Opened::Nothing {
            return;
        }
        if let Some(row) = below.cast() {
            focus_first(&row);
        }
    });
    let turn = |to: Opened| {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| {
            opened.set(if *opened == to { Opened::Nothing } else { to });
        })
    };
    let id = format!("item-{}", item.id);
    html! {
        <tbody role="rowgroup">
            <tr role="row">
                <th scope="row" role="rowheader" id={id.clone()}>
                    <span class="making-table__quote" dir="auto">{ words::quote_of(&item.spans) }</span>
                    if let Some(paragraph) = *paragraph {
                        <span class="making-table__below">{ words::in_paragraph(paragraph) }</span>
                    }
                </th>
                <td role="cell">{ code(codebook, item) }</td>
                <td role="cell">{ kind(item, &id, &maker) }</td>
                <td role="cell">
                    { opener(accepted(codebook, item), *opened == Opened::Accepted,
                        &id, turn(Opened::Accepted)) }
                </td>
                <td role="cell">
                    { opener(words::said(item), *opened == Opened::Said, &id, turn(Opened::Said)) }
                </td>
            </tr>
            if *opened != Opened::Nothing {
                <tr class="making-table__open" role="row" ref={below}>
                    <td role="cell" colspan="5">
                        if *opened == Opened::Accepted {
                            <Accept item={item.clone()} view={Rc::clone(view)} />
                        } else {
                            <Said item={item.clone()} />
                        }
                    </td>
                </tr>
            }
        </tbody>
    }
}

/// What else is accepted, in words, and whether that is nothing.
fn accepted(codebook: &Codebook, item: &KeyItem) -> (String, bool) {
    let codes = item.accept.iter().filter(|it| it.spans.is_empty());
    let names = codes.filter_map(|it| Some(codebook.code(it.code.as_ref()?)?.name.clone()));
    let passages = item.accept.iter().filter(|it| !it.spans.is_empty()).count();
    words::accepted(&names.collect::<Vec<_>>(), passages)
}

fn code(codebook: &Codebook, item: &KeyItem) -> Html {
    let fields = item.values.len();
    html! {
        <>
            <span class="making-table__code">
                if let Some(code) = codebook.code(&item.code) {
                    { mark_of(codebook, code) }
                    <span dir="auto">{ &code.name }</span>
                }
            </span>
            if fields > 0 {
                <span class="making-table__below">{ words::with_fields(fields) }</span>
            }
        </>
    }
}

fn kind(item: &KeyItem, labelledby: &str, maker: &Maker) -> Html {
    let value = KINDS.iter().find(|(_, kind)| *kind == item.kind).map_or("", |(value, _)| value);
    let choices = KINDS.map(|(value, kind)| (value.into(), words::kind(kind).into())).to_vec();
    let onchoose = {
        let (maker, id) = (maker.clone(), item.id);
        Callback::from(move |value: AttrValue| {
            if let Some((_, kind)) = KINDS.iter().find(|(known, _)| *known == value.as_str()) {
                maker.change_item(id, None, |item| item.kind = *kind);
            }
        })
    };
    track(&Track {
        name: format!("{labelledby}-kind").into(),
        labelledby: labelledby.to_owned().into(),
        value,
        choices,
        onchoose,
    })
}

/// The button that opens something below the row.
fn opener(
    (words, empty): (String, bool),
    open: bool,
    describedby: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="opener" data-empty={empty.to_string()}
            aria-expanded={open.to_string()} aria-describedby={describedby.to_owned()} {onclick}>
            <span dir="auto">{ words }</span>{ icon(Icon::Down) }
        </button>
    }
}
