//! The dialog that divides the texts among coders.

use yew::prelude::*;

use crate::ui::parts::field::{Field, FieldKind, field, value_of};
use crate::ui::parts::hooks::{use_dispatch, use_selector};
use crate::ui::parts::modal::Modal;
use crate::ui::parts::select::{Entry, Select};
use crate::ui::words::{dialogs, number, packages as words, statements};
use annotator_app::coders::packages::{GivingOut, PackagesMsg};
use annotator_app::msg::Msg;
use annotator_core::coders::plan::SharedBy;
use annotator_core::project::statement::Statement;
use std::rc::Rc;

/// Changes the form.
type Change = Callback<GivingOut>;

#[component]
pub fn GiveOutDialog() -> Html {
    let dispatch = use_dispatch();
    let giving = use_selector(|model| model.open.as_ref()?.coders_room().giving.clone());
    let texts = use_selector(|model| {
        model.open.as_ref().map(|open| open.project.statements.clone()).unwrap_or_default()
    });
    // How the form was when the dialog opened: only what was changed can be lost.
    let first = use_memo((), |()| giving.clone());
    let Some(giving) = giving else { return Html::default() };
    let typed = (*first).as_ref() != Some(&giving);
    let change: Change = dispatch.reform(|giving| PackagesMsg::Changed(giving).into());
    let shares = giving.shares();
    let files = shares.iter().filter(|(_, pieces)| !pieces.is_empty()).count();
    let close = dispatch.reform(|_: MouseEvent| Msg::DialogClosed);
    let give = dispatch.reform(|_: MouseEvent| Msg::from(PackagesMsg::Given));
    html! {
        <Modal key="give-out" title={words::give_out_title()} hint={words::give_out_lead()} {typed}>
            <div class="give-out">
                <div class="give-out__form">
                    { coders(&giving, &change) }
                    { overlap(&giving, &change) }
                    { split_and_seed(&giving, &change) }
                    { chosen_texts(&giving, &texts, &change) }
                </div>
                { plan(&giving) }
            </div>
            <div class="dialog-form__buttons">
                <button type="button" class="button" onclick={close}>{ dialogs::cancel() }</button>
                <button type="button" class="button" data-kind="primary" disabled={files == 0} onclick={give}>
                    { words::save_files(files) }
                </button>
            </div>
        </Modal>
    }
}

/// A callback that changes the form with what was typed.
fn typed(
    giving: &GivingOut,
    change: &Change,
    with: impl Fn(&mut GivingOut, String) + 'static,
) -> Callback<String> {
    let giving = giving.clone();
    change.reform(move |typed| {
        let mut changed = giving.clone();
        with(&mut changed, typed);
        changed
    })
}

fn coders(giving: &GivingOut, change: &Change) -> Html {
    field(&Field {
        id: "give-out-coders",
        label: words::coders_label(),
        value: giving.names.clone().into(),
        oninput: typed(giving, change, |giving, names| giving.names = names),
        kind: FieldKind::Lines(4),
        hint: Some(words::coders_hint().into()),
        first: true,
        ..Field::default()
    })
}

fn overlap(giving: &GivingOut, change: &Change) -> Html {
    let by = match giving.shared_by {
        SharedBy::All => "all",
        SharedBy::Pairs => "pairs",
    };
    let onchoose = typed(giving, change, |giving, by| {
        giving.shared_by = if by == "pairs" { SharedBy::Pairs } else { SharedBy::All };
    });
    let oninput = typed(giving, change, |giving, typed| {
        giving.overlap = typed.trim().parse().unwrap_or(0).min(100);
    });
    html! {
        <div class="give-out__pair">
            { numeric("give-out-overlap", words::overlap_label(), giving.overlap.to_string(), Some(100),
                &oninput, words::overlap_hint()) }
            <div class="field-row">
                <label for="give-out-shared">{ words::shared_by() }</label>
                <Select id="give-out-shared" value={by} {onchoose} entries={vec![
                    Entry::new("all", words::shared_all()),
                    Entry::new("pairs", words::shared_pairs()),
                ]} />
            </div>
        </div>
    }
}

fn split_and_seed(giving: &GivingOut, change: &Change) -> Html {
    let split = giving.split_over.map(|words| words.to_string()).unwrap_or_default();
    let on_split = typed(giving, change, |giving, typed| {
        giving.split_over = typed.trim().parse().ok().filter(|words| *words > 0);
    });
    let on_seed = typed(giving, change, |giving, typed| {
        giving.seed = typed.trim().parse().unwrap_or_default();
    });
    html! {
        <div class="give-out__pair">
            { numeric("give-out-split", words::split_label(), split, None, &on_split, words::split_hint()) }
            { numeric("give-out-seed", words::seed_label(), giving.seed.to_string(), None, &on_seed, words::seed_hint()) }
        </div>
    }
}

fn numeric(
    id: &'static str,
    label: &'static str,
    value: String,
    most: Option<u32>,
    oninput: &Callback<String>,
    hint: &'static str,
) -> Html {
    let oninput = oninput.reform(|event: InputEvent| value_of(&event));
    let hint_id = format!("{id}-hint");
    html! {
        <div class="field-row">
            <label for={id}>{ label }</label>
            <input class="field" type="number" min="0" max={most.map(|most| most.to_string())} step="1" {id} {value}
                {oninput} inputmode="numeric" aria-describedby={hint_id.clone()} />
            <p class="hint" id={hint_id}>{ hint }</p>
        </div>
    }
}

fn chosen_texts(giving: &GivingOut, texts: &[Rc<Statement>], change: &Change) -> Html {
    let annotated = {
        let giving = giving.clone();
        change.reform(move |_: Event| GivingOut { annotated: !giving.annotated, ..giving.clone() })
    };
    let chosen = texts.iter().filter(|it| !giving.left_out.contains(&it.id)).count();
    let one = |statement: &Rc<Statement>| {
        let (id, checked) = (statement.id, !giving.left_out.contains(&statement.id));
        let onchange = {
            let giving = giving.clone();
            change.reform(move |_: Event| {
                let mut changed = giving.clone();
                if checked {
                    changed.left_out.insert(id);
                } else {
                    changed.left_out.remove(&id);
                }
                changed
            })
        };
        html! {
            <li key={id.to_string()}>
                <label><input type="checkbox" {checked} {onchange} />
                    <span dir="auto">{ statements::name(statement) }</span></label>
            </li>
        }
    };
    html! {
        <>
            <details class="give-out__texts">
                <summary>{ words::texts_label() }{ " " }<span class="hint">{ words::texts_chosen(chosen, texts.len()) }</span></summary>
                <ul>{ for texts.iter().map(one) }</ul>
            </details>
            <label class="give-out__check">
                <input type="checkbox" checked={giving.annotated} onchange={annotated} />
                <span>{ words::with_tags() }</span>
            </label>
        </>
    }
}

/// What everybody gets.
fn plan(giving: &GivingOut) -> Html {
    let shares = giving.shares();
    if shares.is_empty() {
        return html! { <p class="hint give-out__plan" role="status">{ words::no_coders() }</p> };
    }
    let row = |(name, pieces): &(String, Vec<annotator_core::coders::plan::Piece>)| {
        let words: usize = pieces.iter().map(|piece| piece.words).sum();
        let shared = pieces.iter().filter(|piece| piece.shared).count();
        html! {
            <tr>
                <th scope="row" dir="auto">{ name }</th>
                <td data-kind="number">{ number(pieces.len()) }</td>
                <td data-kind="number">{ number(words) }</td>
                <td data-kind="number">{ number(shared) }</td>
            </tr>
        }
    };
    html! {
        <div class="give-out__plan">
            <table class="who-has">
                <caption>{ words::plan() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::column_coder() }</th>
                        <th scope="col" data-kind="number">{ words::column_texts() }</th>
                        <th scope="col" data-kind="number">{ words::column_words() }</th>
                        <th scope="col" data-kind="number">{ words::column_shared() }</th>
                    </tr>
                </thead>
                <tbody>{ for shares.iter().map(row) }</tbody>
            </table>
            if !giving.gives() {
                <p class="hint">{ words::nothing_to_give() }</p>
            }
        </div>
    }
}
