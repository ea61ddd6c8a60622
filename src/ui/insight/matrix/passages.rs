//! The passages that a number counts.

use yew::prelude::*;

use super::super::controls::more;
use super::super::use_send;
use super::FoundProps;
use crate::browser::focus::focus_opener;
use crate::ui::parts::lang::lang_in;
use crate::ui::parts::mark::mark_among;
use crate::ui::words::{insight as words, number};
use annotator_app::insight::InsightMsg;
use annotator_core::codebook::Looks;
use annotator_core::insight::CountedPassage;
use annotator_core::project::Project;
use annotator_core::text::direction::visible;

/// How many passages are listed at first, and how many more each time.
const MOST: usize = 100;

#[component]
pub(super) fn CellPassages(props: &FoundProps) -> Html {
    let send = use_send();
    let shown = use_state_eq(|| MOST);
    let (view, found) = (&props.view, &props.found);
    let Some(looking) = &view.room.looking else { return Html::default() };
    let row = &words::row_name(&view.project, found, looking.row);
    let column = &words::column_name(&view.project, found, looking.column);
    let count = number(found.matrix.cell(looking.row, looking.column).count);
    let close = send.reform(|_: MouseEvent| {
        focus_opener(".insight");
        InsightMsg::CellWanted(None)
    });
    let looks = view.project.codebook.looks();
    let list = looking.seen.clone().unwrap_or_default();
    let rest = list.len().saturating_sub(*shown);
    html! {
        <section class="insight__passages" aria-label={words::passages_of(row, column, &count)}>
            <div class="insight__passages-head">
                <h2 dir="auto">{ words::passages_of(row, column, &count) }</h2>
                <button type="button" class="link" onclick={close}>{ words::close() }</button>
            </div>
            if looking.seen.is_none() {
                <p class="hint" role="status">{ words::counting() }</p>
            }
            <ol>{ for list.iter().take(*shown).enumerate().map(|it| passage(&view.project, &looks, it, &send)) }</ol>
            { more(rest, &shown, MOST) }
        </section>
    }
}

fn passage(
    project: &Project,
    looks: &Looks<'_>,
    (at, passage): (usize, &CountedPassage),
    send: &Callback<InsightMsg>,
) -> Html {
    let place = words::place_of(project, passage);
    let (statement, annotation) = (passage.statement, passage.annotation);
    let open = send.reform(move |_: MouseEvent| InsightMsg::PassageOpened(statement, annotation));
    html! {
        <li key={format!("{at}-{}", annotation.0)}>
            { mark_among(looks, &passage.code) }
            <button type="button" class="insight__quote" dir="auto" title={words::open_passage()} onclick={open}>
                <span lang={lang_in(project, statement)}>{ visible(&passage.quote) }</span>
            </button>
            <span class="hint" dir="auto">{ place }</span>
        </li>
    }
}
