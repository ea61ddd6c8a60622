//! What else is right about an item: other codes, and other passages.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::classroom::make::View;
use crate::ui::classroom::make::maker::use_maker;
use crate::ui::codebook::code_select::{CodeSelect, code_select};
use crate::ui::parts::hooks::use_selector;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::mark::mark_of;
use crate::ui::words::class as words;
use annotator_app::classroom::accepting::{accept, candidates};
use annotator_core::classroom::key::{Accepted, KeyItem, KeySpan};
use annotator_core::codebook::Codebook;
use annotator_core::project::id::CodeId;

#[derive(PartialEq, Properties)]
pub struct AcceptProps {
    pub item: KeyItem,
    pub view: Rc<View>,
}

#[component]
pub fn Accept(props: &AcceptProps) -> Html {
    let maker = use_maker();
    let AcceptProps { item, view } = props;
    let codebook = &view.project.codebook;
    let known = item.clone();
    let selected = use_selector(move |model| model.open.as_ref()?.selected_for(&known));
    let students = view.exercise.codebook(codebook);
    let id = item.id;
    let add = {
        let maker = maker.clone();
        Callback::from(move |also: Accepted| maker.change_item(id, None, |item| accept(item, also)))
    };
    let on_code = add.reform(|code: Option<CodeId>| Accepted { spans: Vec::new(), code });
    let passage = |spans: &[KeySpan]| {
        let spans = spans.to_vec();
        add.reform(move |_: MouseEvent| Accepted { spans: spans.clone(), code: None })
    };
    let remove = |at: usize| {
        let maker = maker.clone();
        Callback::from(move |_: MouseEvent| {
            maker.change_item(id, None, |item| {
                if at < item.accept.len() {
                    item.accept.remove(at);
                }
            });
        })
    };
    let source = view.key.as_ref().map_or("", |key| &key.source);
    let others = candidates(&view.project, item, source);
    html! {
        <div class="accept">
            <ul class="list accept__list" aria-label={words::also_accepted()}>
                for (at, also) in item.accept.iter().enumerate() {
                    <li key={at}>
                        { accepted(also, codebook) }
                        <button type="button" class="icon-button" onclick={remove(at)}
                            aria-label={words::remove_accepted()}>
                            { icon(Icon::Close) }
                        </button>
                    </li>
                }
            </ul>
            <div class="accept__add">
                { code_select(&CodeSelect {
                    id: "accept-code", codebook: &students, value: None,
                    none: Some(words::another_code()), with_groups: false,
                    label: Some(words::accept_code()), onchoose: on_code,
                }) }
                if let Some(spans) = &selected {
                    <button type="button" class="button" onclick={passage(spans)}>
                        { words::accept_selected() }
                    </button>
                    <q class="accept__quote" dir="auto">{ words::quote_of(spans) }</q>
                }
            </div>
            for other in &others {
                <div class="accept__add">
                    <button type="button" class="button" onclick={passage(&other.spans)}>
                        { words::accept_passage(&other.by) }
                    </button>
                    <q class="accept__quote" dir="auto">{ words::quote_of(&other.spans) }</q>
                </div>
            }
            if selected.is_none() {
                <p class="hint">{ words::accept_hint() }</p>
            }
        </div>
    }
}

/// Something that is accepted: a code, a passage, or both.
fn accepted(also: &Accepted, codebook: &Codebook) -> Html {
    let code = also.code.as_ref().and_then(|code| codebook.code(code));
    html! {
        <>
            if let Some(code) = code {
                <span class="making-table__code">
                    { mark_of(codebook, code) }<span dir="auto">{ &code.name }</span>
                </span>
            }
            if !also.spans.is_empty() {
                <q class="accept__quote" dir="auto">{ words::quote_of(&also.spans) }</q>
            }
        </>
    }
}
