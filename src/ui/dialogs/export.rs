//! The files that can be taken away.

use yew::prelude::*;

use crate::app::msg::{ExportKind, Msg};
use crate::app::storage::ToFile;
use crate::browser::to_file;
use crate::ui::modal::Modal;
use crate::ui::words::en::dialogs as words;

const FILES: [(ExportKind, &str, &str); 3] = [
    (ExportKind::Json, words::EXPORT_JSON, words::EXPORT_JSON_WHAT),
    (ExportKind::Csv, words::EXPORT_CSV, words::EXPORT_CSV_WHAT),
    (ExportKind::CsvSpreadsheet, words::EXPORT_CSV_SHEET, words::EXPORT_CSV_SHEET_WHAT),
];

/// The dialog; `file` is the name of the file on disk that the project is written to.
pub fn export(file: Option<&str>, dispatch: &Callback<Msg>) -> Html {
    let same = file.map_or_else(|| words::EXPORT_SAME.to_owned(), words::export_to);
    let possible = to_file::is_possible();
    html! {
        <Modal key="export" title={words::EXPORT_TITLE}>
            <p class="hint">{ words::EXPORT_HINT }</p>
            <ul class="choices">
                if possible {
                    { to_disk(ToFile::Same, same, words::EXPORT_SAME_WHAT, dispatch) }
                    if file.is_some() {
                        { to_disk(ToFile::Another, words::EXPORT_ANOTHER.to_owned(),
                            words::EXPORT_ANOTHER_WHAT, dispatch) }
                    }
                }
                for (at, (kind, name, what)) in FILES.into_iter().enumerate() {
                    <li key={name}>
                        <button type="button" class="button" autofocus={at == 0 && !possible}
                            aria-describedby={format!("export-{at}")}
                            onclick={dispatch.reform(move |_: MouseEvent| Msg::ExportChosen(kind))}>
                            { name }
                        </button>
                        <p class="hint" id={format!("export-{at}")}>{ what }</p>
                    </li>
                }
            </ul>
        </Modal>
    }
}

fn to_disk(to: ToFile, name: String, what: &'static str, dispatch: &Callback<Msg>) -> Html {
    let id = format!("export-{to:?}");
    html! {
        <li key={id.clone()}>
            <button type="button" class="button" autofocus={to == ToFile::Same}
                aria-describedby={id.clone()}
                onclick={dispatch.reform(move |_: MouseEvent| Msg::ToFileChosen(to))}>
                { name }
            </button>
            <p class="hint" {id}>{ what }</p>
        </li>
    }
}
