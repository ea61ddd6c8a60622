use super::texts::{MOST, TextSearch};
use super::*;
use crate::testing::page::*;

const NAMES: Names = Names { command: command_name, statement: statement_name };

fn command_name(command: Command) -> &'static str {
    match command {
        Command::Undo => "Undo",
        Command::SaveToFile => "Save the project to a file",
        Command::NextRecord => "Go to the next record with open fields",
        _ => "Something else",
    }
}

fn statement_name(statement: &Statement) -> String {
    statement.provenance.file_name.clone()
}

fn two_texts() -> Page {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.open_file("second.txt", "Madam President,\n\nNous promettons l’ÉDUCATION.\n".as_bytes());
    page
}

fn searched(page: &Page, typed: &str) -> Vec<(usize, String)> {
    let open = page.open();
    let Some(mut search) = TextSearch::new(open, typed) else { return Vec::new() };
    while !search.is_done() {
        search.go_on(open, 1);
    }
    let number = |id: StatementId| {
        open.project.statements.iter().position(|statement| statement.id == id).unwrap()
    };
    let line = |it: &texts::Passage| format!("{}[{}]{}", it.before, it.words, it.after);
    search.found().map(|it| (number(it.statement), line(it))).collect()
}

#[test]
fn commands_codes_and_statements_are_found_by_their_names() {
    let page = two_texts();
    let find = |typed: &str| named(&page.model, false, typed, NAMES);
    assert!(find(" ").commands.len() > 10, "all commands");
    assert_eq!((find("").codes, find("").statements), (vec![], vec![]));
    assert_eq!(find("file save").commands, [Command::SaveToFile], "words in any order");
    let found = find("rec");
    assert_eq!(found.commands, [Command::NextRecord]);
    assert!(found.codes.len() <= 8);
    let found = find("SECOND");
    assert_eq!(found.statements[0].provenance.file_name, "second.txt");
    assert_eq!(find("pledge").codes[0].name, "Pledge");
    assert_eq!(find("no such words"), Named::default());
    assert_eq!(named(&Model::default(), false, "", NAMES), Named::default());
}

#[test]
fn a_code_above_others_is_found_before_them() {
    let page = two_texts();
    let names = |typed: &str| {
        let found = named(&page.model, false, typed, NAMES).codes;
        found.into_iter().map(|code| code.name.clone()).collect::<Vec<_>>()
    };
    for typed in ["techno", "TECHNO", "economy and te"] {
        let found = names(typed);
        assert_eq!(found[0], "Economy and technology", "{typed}");
        assert!(found.len() > 1, "{typed}: {found:?}");
    }
}

#[test]
fn a_code_tags_the_selection_or_changes_the_chosen_tag_or_is_shown_in_the_codebook() {
    let mut page = two_texts();
    let pledge = Entry::Code(slug("pledge"));
    let choose = |page: &mut Page| match deed(&page.model, false, &pledge) {
        Some(Deed::Send(msg)) => page.send(msg),
        other => panic!("{other:?}"),
    };
    page.send(Msg::RoomEntered(Room::Passages));
    choose(&mut page);
    assert_eq!(page.open().wanted_code, Some(slug("pledge")));
    assert_eq!(page.model.room, Room::Read);
    page.send(Msg::Codebook(CodebookMsg::CodeShown));
    assert_eq!(page.open().wanted_code, None);
    page.select("promettons");
    choose(&mut page);
    assert_eq!(page.quotes(), [pair("pledge", "promettons")]);
    page.send(Msg::Coding(CodingMsg::Recoded(slug("support"))));
    choose(&mut page);
    assert_eq!(page.quotes(), [pair("pledge", "promettons")]);
}

#[test]
fn words_are_found_in_all_texts_and_the_one_shown_comes_first() {
    let page = two_texts();
    let found = searched(&page, "president");
    let lines: Vec<_> = found.iter().map(|(at, line)| (*at, line.as_str())).collect();
    assert_eq!(lines, [(1, "Madam [President],"), (0, "Mr. [President],")]);
    let found = searched(&page, "education");
    assert_eq!(found, [(1, "Nous promettons l’[ÉDUCATION].".to_owned())]);
    assert_eq!(searched(&page, "pr"), [], "two letters are too few");
    assert_eq!(searched(&page, "president nous"), [], "in two paragraphs");
    assert_eq!(searched(&page, "سلام").len(), 1);
}

#[test]
fn words_that_begin_with_what_was_typed_come_before_others() {
    let mut page = Page::new();
    page.open_file("a.txt", "We said it.\n\nOur aid goes on.\n".as_bytes());
    let found = searched(&page, "aid");
    assert_eq!(found[0].1, "Our [aid] goes on.");
    assert_eq!(found[1].1, "We s[aid] it.");
}

#[test]
fn a_passage_is_shown_with_words_around_it_and_not_too_many_are() {
    let mut page = Page::new();
    let line = format!("{}harbour {}\n", "before it ".repeat(20), "after it ".repeat(20));
    page.open_file("a.txt", line.repeat(40).as_bytes());
    let found = searched(&page, "harbour");
    assert_eq!(found.len(), MOST);
    let (_, first) = &found[0];
    assert!(first.starts_with("… before it") && first.ends_with("after …"), "{first}");
    assert!(first.chars().count() < 140, "{first}");
}

#[test]
fn a_long_text_is_searched_piece_by_piece_and_nothing_is_missed_between_them() {
    let mut page = Page::new();
    // One paragraph, with a word across the end of the first piece.
    let text = format!("{}harbour {}harbour", "é ".repeat(10_921), "é ".repeat(30_000));
    assert!((32_760..32_768).contains(&text.find("harbour").unwrap()));
    page.open_file("a.txt", text.as_bytes());
    let mut search = TextSearch::new(page.open(), "harbour").unwrap();
    search.go_on(page.open(), 1);
    assert_eq!((search.found().count(), search.is_done()), (1, false));
    search.go_on(page.open(), 1_000_000);
    assert_eq!((search.found().count(), search.is_done()), (2, true));
}

#[test]
fn a_statement_that_is_gone_ends_its_search() {
    let mut page = two_texts();
    let mut search = TextSearch::new(page.open(), "president").unwrap();
    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![
        page.open().current.unwrap(),
    ])));
    search.go_on(page.open(), 1_000_000);
    assert_eq!((search.found().count(), search.is_done()), (1, true));
}

#[test]
fn a_found_passage_is_shown_in_its_text() {
    let mut page = two_texts();
    let mut search = TextSearch::new(page.open(), "relief fund").unwrap();
    search.go_on(page.open(), 1_000_000);
    let found = search.found().next().unwrap().clone();
    page.send(Msg::RoomEntered(Room::Passages));
    let entry = Entry::Words(found.statement, found.span);
    let Some(Deed::Send(msg)) = deed(&page.model, false, &entry) else { panic!("no message") };
    page.send(msg);
    let open = page.open();
    assert_eq!((page.model.room, open.current), (Room::Read, Some(found.statement)));
    assert_eq!(open.flash.as_ref().unwrap().spans.hull(), found.span);
    assert_eq!((open.caret.at, open.chosen.as_ref()), (found.span.start(), None));
}
