use super::*;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Remark;
use proptest::prelude::*;

fn document(body: &str) -> Document {
    let head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset2 Symbol;}{\f3\fcharset128 Mincho{\*\falt x};}}{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\*\cs2 Quote;}{\s3\li720 Quote;}}{\info{\title T}{\author A}}{\header\pard head\par}";
    read(format!("{head}{body}}}").as_bytes(), "a.rtf").unwrap()
}

#[test]
fn characters_are_read_in_every_notation() {
    for (body, expected) in [
        (r"caf\'e9 \u8217 ?s \u233\'e9", "café \u{2019}s é"),
        (
            r"\u-10179 ?\u-8704 ? \uc0\u-10179\uc1 \u-8704 ? \uc0 \u55357\uc1 \u56832\'3f",
            "😀 😀 😀",
        ),
        (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} {\f3 \'93\'fa\'96\'7b}", "Привет 日本"),
        (r"{\f2 \'b3} 5\~m\-n\_o \{x\} \\", "≥ 5\u{a0}m\u{ad}n\u{2011}o {x} \\"),
        (
            r"\ldblquote a\rdblquote\emdash b\endash\bullet",
            "\u{201c}a\u{201d}\u{2014}b\u{2013}\u{2022}",
        ),
        (r"{\uc2\u1587 ab\u1604 cd}\uc1 e\u769 ?", "سلe\u{301}"),
        ("one\r\ntwo\\\r\nthree", "onetwo\n\nthree"),
        (r"a\line b\tab c\par d\pard\par\par e", "a\nb\tc\n\nd\n\ne"),
        (r"a{\v hidden}b{\deleted gone}{\revised in}", "abin"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} {\*\unknown x}{\pict 0102}", "link"),
        (r"x{\*\blob\bin3 }{}}{\*\bkmkstart m}y", "xy"),
    ] {
        let text = document(body).text;
        assert_eq!(text, expected, "{body}");
    }
    let russian = read(b"{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\xe8\xe2\xe5\xf2}", "").unwrap();
    assert_eq!(russian.text, "Привет");
    assert_eq!(russian.provenance.encoding, "windows-1251");
    let chinese = read(b"{\\rtf1\\ansi\\ansicpg936 \\'d6\\'d0\xb9\xfa}", "").unwrap();
    assert_eq!(chinese.text, "中国");
}

#[test]
fn every_kind_of_paragraph_is_recognised() {
    let document = document(
        r"\pard\s1 Head\par\pard Two:\par{\listtext\bullet\tab}\ls1 one;\par{\listtext\bullet\tab}\ls1 two.\par
\pard\s3 Peace.\par\pard\fi-360\li360 \bullet\tab typed\par\fi-360 1.\tab numbered\par\pard\outlinelevel1 Aims\par",
    );
    let expected = "Head\n\nTwo:\n\none;\ntwo.\n\nPeace.\n\ntyped\n1. numbered\n\nAims";
    assert_eq!(document.text, expected);
    let (item, heading) = (ParagraphKind::ListItem, ParagraphKind::Heading);
    let expected = [
        (0, heading),
        (4, item),
        (5, item),
        (7, ParagraphKind::Quote),
        (9, item),
        (10, item),
        (12, heading),
    ];
    assert_eq!(document.kinds, expected);
}

#[test]
fn notes_and_boxes_are_moved_and_comments_left_out() {
    let document = document(
        r"\pard Text{\super\chftn}{\footnote\pard\plain{\super\chftn} A note.\par} goes on.{\*\atnid A}{\*\annotation\pard comment\par}
{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard box\par}}{\shprslt\pard box\par}}\par
\trowd\pard\intbl a\cell b\cell\row\trowd\intbl c\cell\pard\intbl d\cell\row\pard after{\*\footnote\pard Another.}\par",
    );
    assert_eq!(document.text, "Text goes on.\n\nbox\n\na\tb\nc\td\n\nafter\n\nA note.\n\nAnother.");
    let expected = [Remark::CommentsLeftOut(1), Remark::NotesMoved(2), Remark::Tables(1)];
    assert_eq!(document.remarks, expected);
}

#[test]
fn damaged_empty_and_too_deep_files_are_refused() {
    let damaged = Err(Failure::Damaged(Format::Rtf));
    for bytes in [&b""[..], b"text", b"{\\rtf1 text", b"{\\rtf1 {\\b text}"] {
        assert_eq!(read(bytes, ""), damaged);
    }
    assert_eq!(read(b"{\\rtf1 \\par }", ""), Err(Failure::Empty));
    let deep = format!("{{\\rtf1 {}", "{".repeat(100_000));
    assert!(matches!(read(deep.as_bytes(), ""), Err(Failure::TooDeep { .. })));
    let nested = format!("{{\\rtf1 {}deep{}}}", "{\\b ".repeat(500), "}".repeat(500));
    assert_eq!(read(nested.as_bytes(), "").unwrap().text, "deep");
}

proptest! {
    #[test]
    fn no_parts_make_it_panic(parts in prop::collection::vec(prop::sample::select(vec![
        "{", "}", "\\par ", "\\u8217 ?", "\\u-10179 ?", "\\'e9", "\\'", "\\", "\\uc0", "\\uc9 ",
        "{\\footnote ", "{\\*\\shpinst", "{\\shptxt ", "\\cell ", "\\row ", "\\intbl ", "\\bin99999999999 ",
        "\\bin3 ", "\\ansicpg936 ", "{\\fonttbl{\\f1\\fcharset128 x;}}", "\\f1 ", "\\ls1 ", "\\pard ",
        "\\fi-1 ", "\\bullet\\tab ", "e\u{301}", "\u{1f600}", "سلام", "\r\n", "\u{a0}", "{\\stylesheet",
    ]), 0..30)) {
        let _ = read(format!("{{\\rtf1 {}}}", parts.concat()).as_bytes(), "");
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let _ = read(&[b"{\\rtf1 ".as_slice(), &bytes].concat(), "");
        let _ = read(&bytes, "");
    }
}
