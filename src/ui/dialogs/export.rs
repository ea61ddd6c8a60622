//! The files that can be taken away.

use yew::prelude::*;

use crate::app::msg::{ExportKind, Msg};
use crate::ui::modal::Modal;
use crate::ui::words::en::dialogs as words;

const FILES: [(ExportKind, &str, &str); 3] = [
    (ExportKind::Json, words::EXPORT_JSON, words::EXPORT_JSON_WHAT),
    (ExportKind::Csv, words::EXPORT_CSV, words::EXPORT_CSV_WHAT),
    (ExportKind::CsvSpreadsheet, words::EXPORT_CSV_SHEET, words::EXPORT_CSV_SHEET_WHAT),
];

/// The dialog.
pub fn export(dispatch: &Callback<Msg>) -> Html {
    html! {
        <Modal key="export" title={words::EXPORT_TITLE}>
            <p class="hint">{ words::EXPORT_HINT }</p>
            <ul class="choices">
                for (at, (kind, name, what)) in FILES.into_iter().enumerate() {
                    <li key={name}>
                        <button type="button" class="button" autofocus={at == 0}
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
