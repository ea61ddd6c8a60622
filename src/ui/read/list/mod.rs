//! The annotations as a list: of this text or of all, in text order or by code.

pub mod counted;
pub mod counts;
mod filter;
mod row_menu;
mod rows;

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::parts::draft::use_mirrored;
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::words::inspector;
use crate::ui::words::tags as words;
use annotator_app::coding::CodingMsg;
use annotator_app::coding::filter::Filter;
use annotator_app::coding::listing::{ListOptions, ListSource, Listing};
use annotator_app::model::Model;
use annotator_app::msg::Msg;
use annotator_core::codebook::Codebook;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::outline::Outline;
use counted::Counted;
use counts::counts;
use filter::filter_fields;
use rows::{People, Rows};

#[derive(Clone, PartialEq)]
struct ListContent {
    source: ListSource,
    /// The annotations of the statement shown.
    set: Rc<AnnotationSet>,
    outline: Option<Rc<Outline>>,
    codebook: Rc<Codebook>,
    filter: Filter,
    options: ListOptions,
    statements: usize,
    people: People,
    /// Whether it is shown how often each code is used.
    counted: bool,
}

fn look(model: &Model) -> Option<ListContent> {
    let open = model.open.as_ref()?;
    open.statement()?;
    Some(ListContent {
        source: ListSource::of(open),
        set: open.annotations(),
        outline: open.outline().cloned(),
        codebook: Rc::clone(&open.project.codebook),
        filter: open.filter.clone(),
        options: open.list,
        statements: open.project.statements.len(),
        people: open.several_shown(),
        counted: open.shows_code_counts(),
    })
}

#[derive(Properties, PartialEq)]
pub struct AnnotationListProps {
    /// Called when the record of an annotation was asked for.
    pub on_open: Callback<()>,
}

/// The list with its filter and its counts.
#[component]
pub fn AnnotationList(props: &AnnotationListProps) -> Html {
    let shown = use_selector(look);
    let source = shown.as_ref().map(|shown| shown.source.clone());
    let listing = use_memo(source, |it| it.as_ref().map(ListSource::listing).unwrap_or_default());
    let dispatch = use_dispatch();
    let words_field = use_node_ref();
    let unfolded = use_state_eq(|| false);
    let on_unfolded = {
        let unfolded = unfolded.setter();
        Callback::from(move |on| unfolded.set(on))
    };
    let typed = shown.as_ref().map(|shown| shown.filter.words.clone());
    use_mirrored(&words_field, typed.unwrap_or_default().into());
    let Some(shown) = shown else { return Html::default() };
    let (all, listed) = (listing.all, listing.len());
    let nothing = if all == 0 { inspector::nothing_tagged() } else { inspector::nothing_fits() };
    let all_texts = shown.options.all_texts;
    html! {
        <section class="annotations" aria-label={inspector::tags_word()}>
            { controls(&shown, &listing, &dispatch) }
            { filter_fields(&shown.filter, &shown.codebook, all == 0, &words_field, &dispatch) }
            { hidden(all.saturating_sub(listed), &dispatch) }
            if !all_texts && shown.counted {
                { counts(&Counted {
                    set: &shown.set,
                    codebook: &shown.codebook,
                    shown: listed,
                    code: shown.filter.code.as_ref(),
                }, *unfolded, &on_unfolded, &dispatch) }
            }
            <p class="annotations__none hint" hidden={listed > 0}>{ nothing }</p>
            <Rows {listing} outline={shown.outline} codebook={shown.codebook} {all_texts}
                people={shown.people} on_open={props.on_open.clone()} />
        </section>
    }
}

/// This text or all, whether the list is grouped by code, and whether it shows only what has its code
/// twice.
fn controls(shown: &ListContent, listing: &Listing, dispatch: &Callback<Msg>) -> Html {
    let (now, statements, empty) = (shown.options, shown.statements, listing.all == 0);
    let again = shown.filter.again;
    let on_again =
        dispatch.reform(move |_: MouseEvent| Msg::Coding(CodingMsg::FilterAgainChosen(!again)));
    let set = |changed: ListOptions| {
        dispatch.reform(move |_: MouseEvent| Msg::Coding(CodingMsg::ListArranged(changed)))
    };
    let scope = |all_texts: bool, name: String| {
        html! {
            <button type="button" class="segment" aria-pressed={(now.all_texts == all_texts).to_string()}
                onclick={set(ListOptions { all_texts, ..now })}>
                { name }
            </button>
        }
    };
    html! {
        <div class="annotations__controls" hidden={empty && statements < 2}>
            if statements > 1 {
                <div class="scopes" role="group" aria-label={words::which_texts()}>
                    { scope(false, words::this_text().to_owned()) }
                    { scope(true, words::all_texts(statements)) }
                </div>
            }
            <button type="button" class="quiet-button" aria-pressed={now.by_code.to_string()}
                onclick={set(ListOptions { by_code: !now.by_code, ..now })}>
                { words::group_by_code() }
            </button>
            if again || listing.again > 0 {
                <button type="button" class="quiet-button" aria-pressed={again.to_string()}
                    title={words::coded_again_what()} onclick={on_again}>
                    { words::coded_again(listing.again) }
                </button>
            }
        </div>
    }
}

/// How many annotations the filter hides, so that a new one is not looked for in vain.
fn hidden(hidden: usize, dispatch: &Callback<Msg>) -> Html {
    let dispatch = dispatch.clone();
    let clear = move |_: MouseEvent| {
        dispatch.emit(Msg::Coding(CodingMsg::FilterTyped(String::new())));
        dispatch.emit(Msg::Coding(CodingMsg::FilterCodeChosen(None)));
        dispatch.emit(Msg::Coding(CodingMsg::FilterAgainChosen(false)));
    };
    html! {
        <p class="annotations__hidden hint" role="status">
            if hidden > 0 {
                <span>{ words::hidden_tags(hidden) }</span>
                <button type="button" class="link" onclick={clear}>{ words::show_hidden() }</button>
            }
        </p>
    }
}
