use super::*;
use crate::codebook::merging::{MergeKeep, Merging};
use crate::codebook::room::RoomMsg;
use crate::msg::Msg;
use crate::passages::PassagesMsg;
use crate::statements::StatementsMsg;
use crate::testing::page::*;

/// A page with two statements: the first with two passages of a code under another one, the second
/// with one.
fn page() -> Page {
    let mut page = Page::with_statement();
    page.tag("Almora", "pledge");
    page.tag("raw material", "support");
    page.open_file(
        "second.txt",
        "سلام e\u{301} 😀\r\n\r\nWe pledge ships and tents.\r\n".as_bytes(),
    );
    page.tag("ships", "pledge");
    page
}

fn asked(page: &Page, below: bool) -> SummariesAsked {
    let layer = page.open().project.codebook.code(&slug("pledge")).unwrap().layer.clone();
    SummariesAsked { layer: Some(layer), below, open: None }
}

fn write(page: &mut Page, statement: usize, code: &str, text: &str) {
    let id = page.open().project.statements[statement].id;
    let about = MemoOf::Summary(id, slug(code));
    page.send(PassagesMsg::MemoTyped(about, text.into()).send());
}

fn grid(page: &Page, asked: &SummariesAsked) -> Summaries {
    let project = &page.open().project;
    let annotators: Vec<_> = project.coders().map(|it| it.id).collect();
    summaries(project, asked, &annotators)
}

/// The cells of the grid as `text/passages`, in a line for each statement.
fn cells(grid: &Summaries) -> Vec<Vec<String>> {
    let cell = |cell: &SummaryCell| format!("{}/{}", cell.text, cell.passages);
    grid.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect()
}

fn names(grid: &Summaries) -> Vec<&str> {
    grid.codes.iter().map(CodeId::as_str).collect()
}

#[test]
fn codes_that_were_used_or_have_a_summary_are_columns() {
    let mut page = page();
    let below = asked(&page, true);
    assert_eq!(names(&grid(&page, &below)), ["pledge", "support"]);
    assert_eq!(cells(&grid(&page, &below)), [["/1", "/1"], ["/1", "/0"]]);
    write(&mut page, 1, "intent", "They intend to return. سلام 😀 e\u{301}");
    let all = grid(&page, &below);
    let intent = all.codes.iter().position(|code| code.as_str() == "intent").unwrap();
    assert_eq!(all.rows[1].cells[intent].text, "They intend to return. سلام 😀 e\u{301}");
    assert_eq!(all.rows[0].cells[intent], SummaryCell::default());
}

#[test]
fn codes_below_count_with_the_one_at_the_top_unless_they_have_columns() {
    let page = page();
    let codebook = &page.open().project.codebook;
    let top = |code: &str| {
        let mut id: CodeId = slug(code);
        while let Some(parent) = codebook.code(&id).and_then(|it| it.parent.clone()) {
            id = parent;
        }
        id
    };
    let found = grid(&page, &asked(&page, false));
    assert!(found.codes.contains(&top("pledge")) && found.codes.contains(&top("support")));
    let all: usize = found.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.passages).sum();
    assert_eq!(all, 3, "each passage once: {found:?}");
}

#[test]
fn the_next_summary_that_is_missing_is_found_from_any_cell() {
    let mut page = page();
    let asked = asked(&page, true);
    let ids: Vec<_> = page.open().project.statements.iter().map(|it| it.id).collect();
    let at =
        |statement: usize, code: &str| -> (StatementId, CodeId) { (ids[statement], slug(code)) };
    let next = |page: &Page, from| grid(page, &asked).next_missing(&from);
    assert_eq!(grid(&page, &asked).counts(), (0, 3));
    assert_eq!(next(&page, at(0, "pledge")), Some(at(0, "support")));
    assert_eq!(next(&page, at(0, "support")), Some(at(1, "pledge")));
    assert_eq!(next(&page, at(1, "support")), Some(at(0, "pledge")), "from the first one again");
    write(&mut page, 0, "support", "Raw material.");
    write(&mut page, 0, "pledge", "Almora.");
    assert_eq!(grid(&page, &asked).counts(), (2, 1));
    assert_eq!(next(&page, at(1, "pledge")), None, "only itself is missing");
    assert_eq!(next(&page, (ids[0], slug("unknown"))), None);
}

#[test]
fn the_passages_of_a_summary_are_those_that_its_cell_counts() {
    let page = page();
    let project = &page.open().project;
    let annotators: Vec<_> = project.coders().map(|it| it.id).collect();
    for below in [false, true] {
        let asked = asked(&page, below);
        let found = grid(&page, &asked);
        for row in &found.rows {
            for (code, cell) in found.codes.iter().zip(&row.cells) {
                let place = (row.statement.id, code.clone());
                let listed = summary_passages(project, &asked, &place, &annotators);
                assert_eq!(listed.len(), cell.passages, "{code}");
            }
        }
    }
}

#[test]
fn a_summary_goes_with_its_statement_and_with_its_code_to_another_one() {
    let mut page = page();
    write(&mut page, 0, "pledge", "One.");
    write(&mut page, 0, "support", "Other.");
    write(&mut page, 1, "pledge", "Ships.");
    let before = page.open().project.clone();
    let merging =
        Merging { from: vec![slug("pledge")], into: slug("support"), keep: MergeKeep::default() };
    page.send(RoomMsg::Merged(merging).into());
    assert!(page.open().project.codebook.code(&slug("pledge")).is_none());
    let summary = |page: &Page, statement: usize| {
        let project = &page.open().project;
        let about = MemoOf::Summary(project.statements[statement].id, slug("support"));
        about.read(&project.attachments)
    };
    assert_eq!((summary(&page, 0), summary(&page, 1)), ("Other.\nOne.".into(), "Ships.".into()));
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before);
    let second = page.open().project.statements[1].id;
    let removed = StatementsMsg::StatementsRemoved(vec![second]);
    page.send(Msg::Statements(removed));
    assert_eq!(memos(&page.open().project.attachments).len(), 2);
}
