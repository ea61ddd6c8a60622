//! What was done in the project: who, when and what.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use crate::browser::clock::local_time;
use crate::ui::parts::hooks::{use_dispatch, use_selector, use_store};
use crate::ui::words::agreement as words;
use annotator_app::coders::agreement::files::{Deed, history, name_of};
use annotator_app::model::Model;
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::table_files::csv;
use annotator_core::project::Project;
use annotator_core::text::direction::visible;

/// The most lines that are shown; the file has all.
const MOST: usize = 300;

#[derive(Properties, PartialEq)]
pub struct HistoryProps {
    pub view: Rc<View>,
}

fn steps(model: &Model) -> usize {
    model.open.as_ref().map_or(0, |open| open.history.done().len())
}

fn deeds(model: &Model) -> Vec<Deed> {
    model.open.as_ref().map(history).unwrap_or_default()
}

#[component]
pub fn HistoryPage(props: &HistoryProps) -> Html {
    let dispatch = use_dispatch();
    let store = use_store();
    // All annotations are looked at, so only when something was done.
    let done = (Rc::clone(&props.view), use_selector(steps));
    let deeds = use_memo(done, |_| store.read(deeds));
    let project = &props.view.project;
    if deeds.is_empty() {
        return html! { <div class="agreement__text"><p class="hint">{ words::no_history() }</p></div> };
    }
    let save = {
        let (view, deeds) = (Rc::clone(&props.view), Rc::clone(&deeds));
        dispatch.reform(move |_: MouseEvent| {
            let rows = deeds.iter().map(|deed| cells(&view.project, deed).to_vec());
            let head = ["when", "who", "what"].map(str::to_owned);
            let (of, ending, media_type) = ("history", "csv", "text/csv");
            let rows = rows.map(|row| row.iter().map(|it| annotator_words::plain(it)).collect());
            PassagesMsg::FileWanted { of, ending, media_type, content: csv(&head, rows) }.send()
        })
    };
    let row = |(at, deed): (usize, &Deed)| {
        let [when, who, what] = cells(project, deed);
        html! {
            <tr key={at}>
                <td class="agreement-table__soft">{ when }</td>
                <td dir="auto">{ who }</td>
                <td dir="auto">{ what }</td>
            </tr>
        }
    };
    let rest = deeds.len().saturating_sub(MOST);
    html! {
        <div class="agreement__text">
            <p class="hint">{ words::history_lead() }</p>
            <div class="agreement__actions">
                <button type="button" class="button" onclick={save}>{ words::save_history() }</button>
            </div>
            <div class="agreement__scroll">
                <table class="agreement-table">
                    <caption class="visually-hidden">{ words::history_table() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words::when() }</th>
                            <th scope="col">{ words::who_head() }</th>
                            <th scope="col">{ words::what() }</th>
                        </tr>
                    </thead>
                    <tbody>{ for deeds.iter().take(MOST).enumerate().map(row) }</tbody>
                </table>
            </div>
            if rest > 0 { <p class="hint">{ words::and_more(rest) }</p> }
        </div>
    }
}

fn cells(project: &Project, deed: &Deed) -> [String; 3] {
    let time = local_time(deed.time);
    let day = annotator_words::day(time.year(), u8::from(time.month()), time.day());
    let when = format!("{day} {}", annotator_words::time(time.hour(), time.minute()));
    let who = deed.who.map(|id| visible(&name_of(project, id))).unwrap_or_default();
    [when, who, words::deed(project, &deed.what)]
}
