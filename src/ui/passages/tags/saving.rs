//! What is shown, as a file or for the clipboard.

use yew::prelude::*;

use super::Shared;
use super::cells::CellLook;
use crate::browser::clipboard::copy_as;
use crate::ui::parts::hooks::use_dispatch;
use crate::ui::parts::menu::{Menu, menu, menu_item};
use crate::ui::words::{all_tags as words, memos};
use annotator_app::passages::PassagesMsg;
use annotator_app::passages::row::TagRow;
use annotator_app::passages::table_files::{csv, html_table, plain_csv, tsv};

#[derive(Properties, PartialEq)]
pub struct SaveMenuProps {
    pub shared: Shared,
}

/// The menu that saves or copies the rows.
#[component]
pub fn SaveMenu(props: &SaveMenuProps) -> Html {
    let dispatch = use_dispatch();
    let save = {
        let shared = props.shared.clone();
        dispatch.reform(move |()| {
            let (head, rows) = table(&shared);
            let content = csv(&head, rows.into_iter());
            let (of, ending, media_type) = (words::file_tags(), "csv", "text/csv");
            PassagesMsg::FileWanted { of, ending, media_type, content }.send()
        })
    };
    let workbook = {
        let shared = props.shared.clone();
        dispatch.reform(move |()| {
            let (head, rows) = table(&shared);
            let table = plain_csv(&head, rows.into_iter());
            PassagesMsg::WorkbookWanted { of: words::file_tags(), table }.send()
        })
    };
    let copy = {
        let shared = props.shared.clone();
        dispatch.reform(move |()| copy_table(&shared).send())
    };
    menu(Menu {
        id: "tag-files".into(),
        label: memos::save_as().into(),
        button_label: None,
        button_class: "button",
        button: html! { { memos::save_as() } },
        children: html! {
            <>
                { menu_item(words::save_xlsx(), None, true, workbook) }
                { menu_item(memos::save_csv(), None, false, save) }
                { menu_item(words::copy_table(), None, false, copy) }
            </>
        },
    })
}

/// Copies the rows as a table, for a spreadsheet or a text. Returns what to tell.
pub fn copy_table(shared: &Shared) -> PassagesMsg {
    let (head, rows) = table(shared);
    copy_as(&[("text/plain", tsv(&head, &rows)), ("text/html", html_table(&head, &rows))]);
    PassagesMsg::TagsCopied(rows.len())
}

/// The headings and the cells: of the chosen rows if there are any, otherwise of all that are shown.
fn table(shared: &Shared) -> (Vec<String>, Vec<Vec<String>>) {
    let look = CellLook::of(shared);
    let columns = &shared.columns;
    let head = columns.iter().map(|column| words::column(column, &look.codebook)).collect();
    let chosen = &shared.room.chosen;
    let cells =
        |row: &TagRow| columns.iter().map(|column| look.text(row, column)).collect::<Vec<_>>();
    let rows = shared.listed.read(|lister| {
        let any = lister.rows().any(|row| chosen.contains(&row.id()));
        let wanted = lister.rows().filter(|row| !any || chosen.contains(&row.id()));
        wanted.map(|row| cells(row)).collect()
    });
    (head, rows)
}
