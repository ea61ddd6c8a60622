//! The annotations of the statement as a list, in text order.

pub mod counted;
pub mod counts;
mod filter;
mod rows;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::inspector as words;
use annotator_app::coding::filter::{Filter, Listed};
use annotator_app::model::Model;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::outline::Outline;
use annotator_core::project::statement::Statement;
use counted::Counted;
use counts::counts;
use filter::{filter_fields, list_head};
use rows::Rows;

#[derive(Clone, PartialEq)]
struct ListContent {
    statement: Rc<Statement>,
    set: Rc<AnnotationSet>,
    outline: Option<Rc<Outline>>,
    codebook: Rc<Codebook>,
    filter: Filter,
}

fn look(model: &Model) -> Option<ListContent> {
    let open = model.open.as_ref()?;
    Some(ListContent {
        statement: Rc::clone(open.statement()?),
        set: open.annotations(),
        outline: open.outline().cloned(),
        codebook: Rc::clone(&open.project.codebook),
        filter: open.filter.clone(),
    })
}

fn fitting(shown: Option<&ListContent>) -> Listed {
    let Some(shown) = shown else { return Listed::default() };
    shown.filter.apply(&shown.set, &shown.statement.text, &shown.codebook)
}

/// The list with its filter and its counts.
#[component]
pub fn AnnotationList() -> Html {
    let shown = use_selector(look);
    let items = (*use_memo(shown.clone(), |shown| fitting(shown.as_ref()))).clone();
    let dispatch = use_dispatch();
    let words_field = use_node_ref();
    let unfolded = use_state_eq(|| false);
    let on_unfolded = {
        let unfolded = unfolded.setter();
        Callback::from(move |on| unfolded.set(on))
    };
    let typed = shown.as_ref().map(|shown| shown.filter.words.clone());
    use_mirrored(&words_field, typed.unwrap_or_default().into());
    let all = shown.as_ref().map_or(0, |shown| shown.set.len());
    let nothing = if all == 0 { words::nothing_tagged() } else { words::nothing_fits() };
    html! {
        <section class="annotations" aria-label={words::tags_word()}>
            { list_head(shown.as_ref().is_some_and(|shown| !shown.filter.is_empty()), &dispatch) }
            if let Some(shown) = shown {
                { filter_fields(&shown.filter, &shown.codebook, all == 0, &words_field, &dispatch) }
                { counts(&Counted {
                    set: &shown.set,
                    codebook: &shown.codebook,
                    shown: items.len(),
                    code: shown.filter.code.as_ref(),
                }, *unfolded, &on_unfolded, &dispatch) }
                <p class="annotations__none hint" hidden={!items.is_empty()}>{ nothing }</p>
                <Rows
                    {items}
                    statement={shown.statement}
                    outline={shown.outline}
                    codebook={shown.codebook}
                />
            }
        </section>
    }
}
