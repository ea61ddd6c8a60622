//! The paragraph for a paper, and the tables to save.

use yew::prelude::*;

use super::FoundProps;
use crate::browser::clipboard::copy;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::words::agreement as words;
use annotator_app::coders::agreement::files::{continuum, figures};
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::table_files::csv;

#[component]
pub fn MethodsPage(props: &FoundProps) -> Html {
    let dispatch = use_dispatch();
    let view = &props.view;
    let measure = view.state.shown.measure;
    let paragraph = words::methods(&view.project, view.layer.as_ref(), &props.found, measure);
    let to_copy = paragraph.clone();
    let copied = Callback::from(move |_: MouseEvent| copy(&to_copy));
    let file = |of: &'static str, content: fn(&FoundProps) -> String| {
        let props = props.clone();
        dispatch.reform(move |_: MouseEvent| {
            let (ending, media_type, content) = ("csv", "text/csv", content(&props));
            PassagesMsg::FileWanted { of, ending, media_type, content }.send()
        })
    };
    html! {
        <div class="agreement__text">
            <p class="hint">{ words::methods_lead() }</p>
            <p class="agreement__methods">{ paragraph }</p>
            <div class="agreement__actions">
                <button type="button" class="button" onclick={copied}>{ words::copy() }</button>
                <button type="button" class="button" onclick={file("agreement", table)}>
                    { words::save_table() }
                </button>
                <button type="button" class="button" onclick={file("continuum", plain)}
                    aria-describedby="agreement-continuum">{ words::save_continuum() }</button>
            </div>
            <p class="hint" id="agreement-continuum">{ words::continuum_hint() }</p>
        </div>
    }
}

fn table(props: &FoundProps) -> String {
    let (head, rows) = figures(&props.view.project, &props.found);
    csv(&head, rows.into_iter())
}

/// Without a heading, and without the mark that spreadsheets need: programs read it as it is.
fn plain(props: &FoundProps) -> String {
    let cell = |cell: &String| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let rows = continuum(&props.view.project, &props.found);
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(",") + "\n";
    rows.iter().map(line).collect()
}
