//! A row of a rubric with its levels as buttons, for teachers and reviewers. A digit in the row
//! chooses a level and leads to the next row.

use yew::prelude::*;

use crate::browser::focus::{focus_id, is_field};
use crate::browser::page::document;
use annotator_core::classroom::rubric::Criterion;
use annotator_words::thousandths;

pub struct LevelRow<'a> {
    pub row: &'a Criterion,
    /// The level that it has.
    pub level: Option<usize>,
    /// The row after it.
    pub next: Option<u32>,
    pub decide: Callback<Option<usize>>,
    /// More beside the name.
    pub beside_name: Html,
    /// More below the levels.
    pub end: Html,
}

/// Leads to the first row that is open, or else the first. Returns whether there is one.
pub fn focus_open_row() -> bool {
    let find = |selector: &str| document()?.query_selector(selector).ok()?;
    let row =
        find(".levels__row[data-open=true] .levels__level").or_else(|| find(".levels__level"));
    row.is_some_and(|row| {
        focus_id(&row.id());
        true
    })
}

/// The id of the button of a level.
pub fn level_id(criterion: u32, at: usize) -> String {
    format!("level-{criterion}-{at}")
}

/// The row.
pub fn level_row(props: LevelRow) -> Html {
    let LevelRow { row, level: reached, next, decide, beside_name, end } = props;
    let criterion = row.id;
    let onkeydown = {
        let (decide, count) = (decide.clone(), row.levels.len());
        Callback::from(move |event: KeyboardEvent| {
            let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
            let number = event.key().parse::<usize>().ok().and_then(|it| it.checked_sub(1));
            let for_field = event.target().is_some_and(|it| is_field(&it));
            let Some(level) = number.filter(|it| *it < count && !with_others && !for_field) else {
                return;
            };
            event.prevent_default();
            event.stop_propagation();
            decide.emit(Some(level));
            if let Some(next) = next {
                focus_id(&level_id(next, 0));
            }
        })
    };
    let title = format!("row-{criterion}");
    html! {
        <div class="levels__row" key={criterion} role="group" aria-labelledby={title.clone()}
            data-open={reached.is_none().to_string()} {onkeydown}>
            <p class="levels__name" id={title}>
                <strong dir="auto">{ &row.name }</strong>
                { beside_name }
            </p>
            <div class="levels__all">
                for (level, it) in row.levels.iter().enumerate() {
                    <button type="button" class="levels__level" key={level}
                        id={level_id(criterion, level)} dir="auto"
                        aria-pressed={(reached == Some(level)).to_string()}
                        onclick={decide.reform(move |_: MouseEvent| Some(level))}>
                        <kbd aria-hidden="true">{ level + 1 }</kbd>
                        { " " }{ &it.words }{ " " }
                        <span class="hint">{ thousandths(it.points) }</span>
                    </button>
                }
            </div>
            { end }
        </div>
    }
}
