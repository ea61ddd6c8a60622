use super::*;
use proptest::prelude::*;

fn made(fill: impl FnOnce(&mut Blocks)) -> Result<Document, Failure> {
    let mut blocks = Blocks::default();
    fill(&mut blocks);
    blocks.document(Source { name: "a.html", ..Source::default() })
}

fn text(fill: impl FnOnce(&mut Blocks)) -> String {
    made(fill).map(|document| document.text).unwrap_or_default()
}

const PLAIN: Style = Style { kind: None, list: None };
const ITEM: Style = Style { kind: Some(ParagraphKind::ListItem), list: Some(1) };
const HEADING: Style = Style { kind: Some(ParagraphKind::Heading), list: None };

#[test]
fn white_space_collapses_as_in_a_browser() {
    for (flowing, expected) in [
        (vec!["  a  b\r\n c "], "a b c"),
        (vec!["a ", " b"], "a b"),
        (vec!["a", " ", "b"], "a b"),
        (vec!["a\u{a0} \u{a0}b "], "a\u{a0} \u{a0}b"),
        (
            vec!["e\u{301} \u{1f469}\u{200d}\u{1f692}\r\nسلام"],
            "e\u{301} \u{1f469}\u{200d}\u{1f692} سلام",
        ),
        (vec!["安全\n保障 理事会"], "安全保障 理事会"),
        (vec!["한국\n정부"], "한국 정부"),
        (vec!["\u{a0}"], ""),
    ] {
        assert_eq!(text(|blocks| flowing.iter().for_each(|part| blocks.flowing(part))), expected);
    }
}

#[test]
fn blocks_and_list_items_are_separated() {
    let document = made(|blocks| {
        blocks.start(HEADING);
        blocks.flowing("Head");
        blocks.line_break();
        blocks.flowing(" of it ");
        for item in ["one", "two"] {
            blocks.start(ITEM);
            blocks.flowing(item);
        }
        blocks.start(Style { list: Some(2), ..ITEM });
        blocks.flowing("three");
        blocks.start(PLAIN);
        blocks.flowing("para");
        blocks.line_break();
        blocks.flowing("\u{a0}");
        blocks.line_break();
        blocks.flowing("second");
        blocks.line_break();
    })
    .unwrap();
    assert_eq!(document.text, "Head\nof it\n\none\ntwo\n\nthree\n\npara\n\nsecond");
    let item = ParagraphKind::ListItem;
    let expected = vec![
        (0, ParagraphKind::Heading),
        (1, ParagraphKind::Heading),
        (3, item),
        (4, item),
        (6, item),
    ];
    assert_eq!(document.kinds, expected);
}

#[test]
fn typed_and_exact_text_keep_their_white_space() {
    assert_eq!(text(|blocks| blocks.typed("\t one  two \nthree\t")), "one  two\nthree");
    assert_eq!(text(|blocks| blocks.exact("\r\n  a  \r\n\r\n b\t\n")), "  a\n\n b");
}

#[test]
fn asides_follow_their_block_and_notes_follow_all_text() {
    let document = made(|blocks| {
        blocks.flowing("one");
        blocks.open_note();
        blocks.flowing("note");
        blocks.close_note();
        blocks.open_aside();
        blocks.flowing("box");
        blocks.close_aside();
        blocks.flowing(" more");
        blocks.start(PLAIN);
        blocks.flowing("two");
    })
    .unwrap();
    assert_eq!(document.text, "one more\n\nbox\n\ntwo\n\nnote");
    assert_eq!(document.kinds, vec![(6, ParagraphKind::Note)]);
    assert_eq!(document.remarks, vec![Remark::NotesMoved(1)]);
}

fn table(rows: &[&[&str]]) -> Result<Document, Failure> {
    made(|blocks| {
        blocks.flowing("before");
        blocks.open_table(false);
        for row in rows {
            blocks.open_row();
            for cell in *row {
                blocks.open_cell();
                blocks.flowing(cell);
                blocks.line_break();
                blocks.flowing("x");
            }
        }
        blocks.close_table();
        blocks.flowing("after");
    })
}

#[test]
fn tables_with_data_become_lines_and_others_become_blocks() {
    let data = table(&[&["a", "b"], &["c", "d"]]).unwrap();
    assert_eq!(data.text, "before\n\na x\tb x\nc x\td x\n\nafter");
    assert_eq!(data.remarks, vec![Remark::Tables(1)]);
    let column = table(&[&["a"], &["c"]]).unwrap();
    assert_eq!(column.text, "before\n\na\nx\n\nc\nx\n\nafter");
    let prose = "word ".repeat(100);
    let layout = table(&[&[&prose, "b"]]).unwrap();
    assert_eq!(layout.text, format!("before\n\n{}\nx\n\nb\nx\n\nafter", prose.trim()));
    assert!(layout.remarks.is_empty());
}

#[test]
fn empty_and_too_large_texts_are_refused() {
    assert_eq!(made(|blocks| blocks.flowing(" \u{a0}")), Err(Failure::Empty));
    let long = "a".repeat(1_000_000);
    let result = made(|blocks| (0..21).for_each(|_| blocks.exact(&long)));
    assert!(matches!(result, Err(Failure::TooLarge { .. })));
}

proptest! {
    #[test]
    fn any_order_of_calls_makes_a_tidy_text(calls in prop::collection::vec((0_u8..14, "[a \u{a0}\n\u{301}ع😀]{0,4}"), 0..60)) {
        let document = made(|blocks| {
            for (call, text) in &calls {
                match call {
                    0 => blocks.start(PLAIN),
                    1 => blocks.start(ITEM),
                    2 => blocks.start(HEADING),
                    3 => blocks.line_break(),
                    4 => blocks.open_aside(),
                    5 => blocks.close_aside(),
                    6 => blocks.open_note(),
                    7 => blocks.close_note(),
                    8 => blocks.open_table(false),
                    9 => blocks.open_row(),
                    10 => blocks.open_cell(),
                    11 => blocks.close_table(),
                    12 => blocks.typed(text),
                    _ => blocks.flowing(text),
                }
            }
        });
        if let Ok(document) = document {
            let lines: Vec<_> = document.text.split('\n').collect();
            prop_assert!(!document.text.starts_with('\n') && !document.text.ends_with('\n'));
            prop_assert!(!document.text.contains("\n\n\n"));
            prop_assert!(lines.iter().all(|line| !line.ends_with([' ', '\t'])));
            prop_assert!(document.kinds.iter().map(|(at, _)| at).is_sorted());
            prop_assert!(document.kinds.iter().all(|(at, _)| !lines[*at as usize].is_empty()));
        }
    }
}
