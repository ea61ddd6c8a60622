use super::*;
use crate::package::tests::package;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Remark;
use proptest::prelude::*;

const STYLES: &str = r#"<office:document-styles><office:styles>
<style:style style:name="Heading_20_1" style:family="paragraph" style:parent-style-name="Heading"/>
<style:style style:name="Loop" style:parent-style-name="Loop"/>
<style:style style:name="Quotations" style:family="paragraph"/></office:styles></office:document-styles>"#;

const AUTOMATIC: &str = r#"<office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Quotations"/>
<style:style style:name="P2" style:parent-style-name="Heading_20_1"/>
<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>"#;

fn packed(body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content>{AUTOMATIC}<office:body><office:text>{body}\
         </office:text></office:body></office:document-content>"
    );
    package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("styles.xml", STYLES.as_bytes()),
    ])
}

fn made(body: &str) -> Document {
    read(&packed(body), "a.odt").unwrap()
}

#[test]
fn every_kind_of_paragraph_is_recognised() {
    let document = made(
        "<text:sequence-decls/><text:h>Statement\n  by Almora</text:h>\
         <text:p text:style-name=\"Loop\">e\u{301}<text:s/>👩\u{200d}🚒<text:s text:c=\"2\"/>سلام\u{a0}<text:tab/>x<text:line-break/>y</text:p>\
         <text:list><text:list-item><text:p>one;</text:p><text:list><text:list-item><text:p>nested</text:p></text:list-item></text:list></text:list-item>\
         <text:list-item><text:p>two</text:p></text:list-item></text:list>\
         <text:list><text:list-item><text:h>Chapter</text:h></text:list-item></text:list>\
         <text:p text:style-name=\"P1\">Peace.</text:p><text:p text:style-name=\"P2\">Aims</text:p><text:p/>",
    );
    assert_eq!(
        document.text,
        "Statement by Almora\n\ne\u{301} 👩\u{200d}🚒  سلام\u{a0}\tx\ny\n\none;\nnested\ntwo\n\nChapter\n\nPeace.\n\nAims"
    );
    let (item, heading) = (ParagraphKind::ListItem, ParagraphKind::Heading);
    let expected = [
        (0, heading),
        (5, item),
        (6, item),
        (7, item),
        (9, heading),
        (11, ParagraphKind::Quote),
        (13, heading),
    ];
    assert_eq!(document.kinds, expected);
}

#[test]
fn notes_are_moved_and_comments_deletions_and_hidden_text_left_out() {
    let document = made(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>\
         <text:p>Text<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>\
         <office:annotation><dc:creator>A</dc:creator><text:p>comment</text:p></office:annotation> goes<text:span text:style-name=\"T1\"> un</text:span> on\
         <draw:frame><draw:text-box><text:p>box</text:p></draw:text-box><svg:desc>picture</svg:desc></draw:frame>.</text:p>\
         <text:section text:display=\"none\"><text:p>hidden</text:p></text:section>",
    );
    assert_eq!(document.text, "Text goes on.\n\nbox\n\nA note.");
    assert_eq!(document.kinds, [(4, ParagraphKind::Note)]);
    let expected = [
        Remark::TrackedChanges,
        Remark::CommentsLeftOut(1),
        Remark::HiddenLeftOut,
        Remark::NotesMoved(1),
    ];
    assert_eq!(document.remarks, expected);
}

#[test]
fn tables_become_lines() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let row =
        |a: &str, b: &str| format!("<table:table-row>{}{}</table:table-row>", cell(a), cell(b));
    let table =
        format!("<text:p>x</text:p><table:table>{}{}</table:table>", row("a", "b"), row("c", "d"));
    assert_eq!(made(&table).text, "x\n\na\tb\nc\td");
}

#[test]
fn damaged_encrypted_and_too_large_files_are_refused() {
    let damaged = Err(Failure::Damaged(Format::Odt));
    assert_eq!(read(b"PK", ""), damaged);
    assert_eq!(read(&package(&[("mimetype", b"x")]), ""), damaged);
    assert_eq!(read(&packed("<text:p>"), ""), damaged);
    assert_eq!(read(&packed("<text:p/>"), ""), Err(Failure::Empty));
    let manifest = b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let encrypted = Err(Failure::Encrypted(Format::Odt));
    assert_eq!(
        read(&package(&[("META-INF/manifest.xml", manifest), ("content.xml", b"\x01")]), ""),
        encrypted
    );
    assert_eq!(read(&package(&[("encrypted-package", b"\x01")]), ""), encrypted);
    let spaces = format!("<text:p>a{}</text:p>", "<text:s text:c=\"4000000000\"/>".repeat(200_000));
    assert!(matches!(read(&packed(&spaces), ""), Err(Failure::TooLarge { .. })));
    let deep = packed(&"<text:section>".repeat(100_000));
    assert!(matches!(read(&deep, ""), Err(Failure::TooDeep { .. })));
}

proptest! {
    #[test]
    fn no_parts_make_it_panic(parts in prop::collection::vec(prop::sample::select(vec![
        "<text:p>", "</text:p>", "<text:list>", "</text:list>", "<text:list-item>",
        "</text:list-item>", "<text:note-body>", "</text:note-body>", "<draw:text-box>",
        "</draw:text-box>", "<table:table>", "</table:table>", "<table:table-row>",
        "</table:table-row>", "<table:table-cell>", "</table:table-cell>", "<text:s text:c='3'/>",
        "<office:annotation>", "</office:annotation>", "e\u{301}", "\u{1f600}", "سلام", "\r\n", "\u{a0}",
    ]), 0..30)) {
        let _ = read(&packed(&parts.concat()), "");
    }

    #[test]
    fn no_bytes_make_it_panic(at in 0_usize..4000, to: u8, bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = read(&bytes, "");
        let mut bytes = packed("<text:p>text</text:p>");
        let at = at % bytes.len();
        bytes[at] = to;
        let _ = read(&bytes, "");
    }
}
