use super::*;
use crate::package::tests::package;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Remark;
use proptest::prelude::*;

const STYLES: &str = r#"<w:styles>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Mein"><w:name w:val="Mein Titel"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Unseen"><w:name w:val="Unseen"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>"#;

const NOTES: &str = r#"<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A note.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>Referred to nowhere.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;

fn packed(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document><w:body>{body}<w:sectPr/></w:body></w:document>"
    );
    package(&[
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
        ("word/footnotes.xml", NOTES.as_bytes()),
    ])
}

fn made(body: &str) -> Document {
    read(&packed(body), "a.docx").unwrap()
}

/// A paragraph with these properties and runs.
fn p(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

fn r(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

#[test]
fn every_kind_of_paragraph_is_recognised() {
    let list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    let body = [
        p("<w:pStyle w:val=\"Mein\"/>", &r("Statement by Almora")),
        p("<w:pStyle w:val=\"Loop\"/>", &r("Two proposals:")),
        p(list, &r("one;")),
        p(list, &r("two.")),
        p("<w:pStyle w:val=\"Liste\"/>", &r("another")),
        p("<w:pStyle w:val=\"Liste\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", &r("no item")),
        p("<w:pStyle w:val=\"Zitat\"/>", &r("Peace.")),
        p("<w:outlineLvl w:val=\"1\"/>", &r("Aims")),
        p("", ""),
        p("", &r("\t e\u{301} 👩\u{200d}🚒  سلام\u{a0}")),
    ];
    let document = made(&body.concat());
    assert_eq!(
        document.text,
        "Statement by Almora\n\nTwo proposals:\n\none;\ntwo.\n\nanother\n\nno item\n\nPeace.\n\nAims\n\n\
         e\u{301} 👩\u{200d}🚒  سلام\u{a0}"
    );
    let (item, heading) = (ParagraphKind::ListItem, ParagraphKind::Heading);
    let expected =
        [(0, heading), (4, item), (5, item), (7, item), (11, ParagraphKind::Quote), (13, heading)];
    assert_eq!(document.kinds, expected);
}

#[test]
fn runs_become_text() {
    let deleted = "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>";
    let field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:tab/></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    for (runs, expected) in [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>".to_owned(), "a\tb\nc"),
        ("<w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:t>b</w:t></w:r>".to_owned(), "a\n\nb"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/></w:r>".to_owned(), "co\u{2011}op\u{ad}"),
        ("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 5</w:t></w:r>".to_owned(), "≥ 5"),
        (format!("{}{deleted}{}", r("do "), r("agree")), "do agree"),
        (format!("<w:ins>{}</w:ins><w:hyperlink>{}</w:hyperlink>", r("in "), r("link")), "in link"),
        (format!("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>{}", r("seen")), "seen"),
        (format!("<w:r><w:rPr><w:rStyle w:val=\"Unseen\"/></w:rPr><w:t>x</w:t></w:r>{}", r("s")), "s"),
        ("<w:r><w:rPr><w:vanish w:val=\"0\"/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>s</w:t></w:r>".to_owned(), "s"),
        (format!("page {field}").replace("page ", &r("page ")), "page 7"),
        (
            format!(
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>\
                 <w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
                r("Click here"),
                r("filled in")
            ),
            "filled in",
        ),
        (format!("<w:fldSimple w:instr=\"DATE\">{}</w:fldSimple>", r("May")), "May"),
    ] {
        assert_eq!(made(&p("", &runs)).text, expected, "{runs}");
    }
}

#[test]
fn text_boxes_come_once_and_after_their_paragraph() {
    let text_box = format!("<w:txbxContent>{}</w:txbxContent>", p("", &r("box")));
    let runs = format!(
        "{}<w:r><mc:AlternateContent><mc:Choice><w:drawing>{text_box}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{text_box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{}",
        r("be"),
        r("fore"),
    );
    assert_eq!(made(&(p("", &runs) + &p("", &r("after")))).text, "before\n\nbox\n\nafter");
}

#[test]
fn notes_are_moved_comments_left_out_and_changes_accepted() {
    let runs = format!(
        "{}<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>",
        r("Text.")
    );
    let joined = p("<w:rPr><w:del/></w:rPr>", &r("One ")) + &p("", &r("sentence."));
    let document = made(&(p("", &runs) + &joined));
    assert_eq!(document.text, "Text.\n\nOne sentence.\n\nA note.");
    assert_eq!(document.kinds, [(4, ParagraphKind::Note)]);
    let expected = [Remark::TrackedChanges, Remark::CommentsLeftOut(1), Remark::NotesMoved(1)];
    assert_eq!(document.remarks, expected);
}

#[test]
fn tables_become_lines() {
    let cell = |text: &str| format!("<w:tc><w:tcPr/>{}</w:tc>", p("", &r(text)));
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(text)).collect();
        format!("<w:tr><w:trPr/>{cells}</w:tr>")
    };
    let table = format!("<w:tbl><w:tblPr/>{}{}</w:tbl>", row(&["a", "b"]), row(&["c", "d"]));
    let body = p("", &r("x")) + &table + &p("", &r("y"));
    assert_eq!(made(&body).text, "x\n\na\tb\nc\td\n\ny");
}

#[test]
fn damaged_encrypted_and_too_deep_files_are_refused() {
    let damaged = Err(Failure::Damaged(Format::Docx));
    assert_eq!(read(b"", ""), damaged);
    assert_eq!(read(&package(&[("a", b"b")]), ""), damaged);
    assert_eq!(read(&package(&[("word/document.xml", b"<w:p><w:r></w:p>")]), ""), damaged);
    let whole = packed(&p("", &r("x")));
    assert_eq!(read(&whole[..whole.len() / 2], ""), damaged);
    assert_eq!(read(&packed(&p("", "")), ""), Err(Failure::Empty));
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let compound = [COMPOUND.as_slice(), &[0; 512], &name].concat();
    assert_eq!(read(&compound, ""), Err(Failure::Encrypted(Format::Docx)));
    assert_eq!(read(&COMPOUND, ""), Err(Failure::UnknownFormat));
    let deep = packed(&"<w:sdt>".repeat(100_000));
    assert!(matches!(read(&deep, ""), Err(Failure::TooDeep { .. })));
    let boxes =
        "<w:p><w:r><w:txbxContent>".repeat(300) + &"</w:txbxContent></w:r></w:p>".repeat(300);
    assert_eq!(read(&packed(&boxes), ""), Err(Failure::Empty));
}

proptest! {
    #[test]
    fn no_parts_make_it_panic(parts in prop::collection::vec(prop::sample::select(vec![
        "<w:p>", "</w:p>", "<w:pPr>", "</w:pPr>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>",
        "</w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "</w:tr>", "<w:txbxContent>", "</w:txbxContent>",
        "<w:fldChar w:fldCharType='begin'/>", "<w:del>", "</w:del>", "<w:rPr><w:vanish/></w:rPr>",
        "<w:footnoteReference w:id='2'/>", "e\u{301}", "\u{1f600}", "سلام", "\r\n", "\u{a0}",
    ]), 0..30)) {
        let _ = read(&packed(&parts.concat()), "");
    }

    #[test]
    fn no_bytes_make_it_panic(at in 0_usize..4000, to: u8, bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = read(&bytes, "");
        let mut bytes = packed(&p("", &r("text")));
        let at = at % bytes.len();
        bytes[at] = to;
        let _ = read(&bytes, "");
    }
}
