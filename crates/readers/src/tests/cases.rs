//! Small files that were once read badly. Each is one of a kind; the others of the kind are made
//! here.

use super::*;
use annotator_core::reading::{Field, Source, Understanding};

pub(super) fn understood(name: &str, bytes: &[u8]) -> (Document, Understanding) {
    match events(name, bytes, &Choice::default()).into_iter().rev().nth(1) {
        Some(Event::Read(document, understood)) => (*document, *understood),
        other => panic!("{name}: {other:?}"),
    }
}

fn text(name: &str, bytes: &[u8]) -> String {
    understood(name, bytes).0.text
}

fn title(page: &str) -> String {
    understood("page.html", page.as_bytes()).1.metadata.title
}

/// A document of Word since 2007 with this main part and these others.
fn docx(body: &str, others: &[(&str, &[u8])]) -> Vec<u8> {
    let document = format!("<w:document><w:body>{body}</w:body></w:document>");
    let files =
        [("[Content_Types].xml", &b"<Types/>"[..]), ("word/document.xml", document.as_bytes())];
    zipped(&[&files, others].concat())
}

const PLEDGE: &str = "Madam President, Almora pledges ten million euros.";

#[test]
fn the_title_of_a_page_is_no_line_of_its_menu() {
    let page = include_str!("cases/title-only-in-head.html");
    assert_eq!(title(page), "Statement by President Lind at the Debate on Peace");
    let body = "<p>Madam President,<p>Almora pledges ten million euros to the fund by 2030.";
    for (head, expected) in [
        (
            "<title>On Peace and Security - Almora</title><p>Home<h3>Our news today</h3><h2>On Peace and Security</h2><h4>Debate of today</h4>",
            "On Peace and Security",
        ),
        (
            "<title>Almora</title><p>Settings<h2>Menu</h2><h2>Almora pledges ten million</h2>",
            "Almora pledges ten million",
        ),
        (
            "<meta property='og:title' content='The pledge of Almora'><title>News</title><p>Home<p>Settings",
            "The pledge of Almora",
        ),
        (
            "<title>The pledge – Mission of Almora</title><meta property='og:site_name' content='Mission of Almora'><ul><li>Home<li>News</ul>",
            "The pledge",
        ),
    ] {
        assert_eq!(title(&format!("{head}{body}")), expected, "{head}");
    }
    let heading = "<title>A pledge of peace</title><p>Home<h1>A pledge of peace</h1>";
    let (read, understood) = understood("a.html", format!("{heading}{body}").as_bytes());
    let source = understood.sources.iter().find(|(field, _)| *field == Field::Title);
    let Some((_, Source::Passage(span))) = source else { panic!("{source:?}") };
    let span = span.start().0 as usize..span.end().0 as usize;
    assert_eq!(&read.text[span], "A pledge of peace");
}

#[test]
fn numbers_that_exist_as_style_only_come_before_the_text() {
    let resolution = "The General Assembly,\n\n1. Welcomes the pledge of Almora;\n\
        2. Requests the Secretary-General:\n(a) To report in March;\n(b) To open the fund;\n\
        3. Decides to remain seized of the matter, as said in paragraph 2 above.";
    assert_eq!(text("a.docx", include_bytes!("cases/numbers-by-style.docx")), resolution);
    let page = include_bytes!("cases/ordered-list.html");
    let expected = "The Assembly\n\n3. Welcomes;\na. one;\nb. two;\n7. Decides.\nAnd so on.";
    assert_eq!(text("a.html", page), expected);
    let word = include_bytes!("cases/word-list.html");
    assert_eq!(text("a.html", word), "IV. Welcomes;\n\none.");
    let rtf = r"{\rtf1 The Assembly\par{\listtext\pard\plain (a)\tab}\pard\ls1 Welcomes;\par
{\listtext\pard\plain\f3 \'b7\tab}\pard\ls2 one;\par{\pntext 12.\tab}Decides.\par}";
    assert_eq!(
        text("a.rtf", rtf.as_bytes()),
        "The Assembly\n\n(a) Welcomes;\n\none;\n12. Decides."
    );
    assert_eq!(
        text("a.md", b"3. Welcomes;\n4. Decides:\n   - one"),
        "3. Welcomes;\n4. Decides:\none"
    );
}

#[test]
fn headings_and_styles_of_word_are_numbered_too() {
    let styles = "<w:styles><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>\
        <w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"H2\"><w:name \
        w:val=\"heading 2\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>\
        </w:pPr></w:style></w:styles>";
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start \
        w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl \
        w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:isLgl/><w:lvlText \
        w:val=\"%1.%2\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:lvl \
        w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"o\"/></w:lvl></w:abstractNum>\
        <w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"3\">\
        <w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/>\
        <w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>\
        </w:numbering>";
    let p = |properties: &str, text: &str| {
        format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let list =
        |id: u8| format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{id}\"/></w:numPr>");
    let body = [
        p("<w:pStyle w:val=\"H1\"/>", "Aims"),
        p("<w:pStyle w:val=\"H2\"/>", "Peace"),
        p(&list(3), "bullet"),
        p("<w:pStyle w:val=\"H1\"/>", "Means"),
        p("<w:pStyle w:val=\"H2\"/>", "Money"),
        p(&list(4), "ninth"),
        p(&list(4), "tenth"),
    ];
    let others: [(&str, &[u8]); 2] =
        [("word/styles.xml", styles.as_bytes()), ("word/numbering.xml", numbering.as_bytes())];
    let expected =
        "I. Aims\n\n1.1 Peace\n\nbullet\n\nII. Means\n\n2.1 Money\n\nIX. ninth\nX. tenth";
    assert_eq!(text("a.docx", &docx(&body.concat(), &others)), expected);
}

#[test]
fn open_document_lists_are_numbered_in_packages_and_in_flat_files() {
    let styles = "<office:automatic-styles><text:list-style style:name=\"L1\">\
        <text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/>\
        <text:list-level-style-number text:level=\"2\" style:num-prefix=\"(\" style:num-suffix=\")\" \
        style:num-format=\"a\"/></text:list-style><text:list-style style:name=\"L2\">\
        <text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"o\"/></text:list-style>\
        </office:automatic-styles>";
    let item = |inner: &str| format!("<text:list-item>{inner}</text:list-item>");
    let p = |text: &str| format!("<text:p>{text}</text:p>");
    let inner = format!("<text:list>{}{}</text:list>", item(&p("one;")), item(&p("two;")));
    let first = item(&format!("{}{}{inner}", p("Requests:"), p("as before")));
    let body = format!(
        "<text:list text:style-name=\"L1\">{}{first}</text:list><text:p>And</text:p>\
         <text:list text:style-name=\"L1\" text:continue-numbering=\"true\">{}</text:list>\
         <text:list text:style-name=\"L2\">{}</text:list>",
        item(&p("Welcomes;")),
        item(&p("Decides.")),
        item(&p("bullet")),
    );
    let flat = format!(
        "<?xml version=\"1.0\"?><office:document office:mimetype=\
         \"application/vnd.oasis.opendocument.text\">{styles}<office:body><office:text>{body}\
         </office:text></office:body></office:document>"
    );
    let expected =
        "1. Welcomes;\n2. Requests:\nas before\n(a) one;\n(b) two;\n\nAnd\n\n3. Decides.\n\nbullet";
    assert_eq!(text("a.fodt", flat.as_bytes()), expected);
    let content = flat.replace("office:document ", "office:document-content ");
    let content = content.replace("</office:document>", "</office:document-content>");
    let packed = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
    ]);
    assert_eq!(text("a.odt", &packed), expected);
}

#[test]
fn a_drop_capital_belongs_to_its_paragraph() {
    let expected = format!("{PLEDGE}\n\nI thank you.");
    assert_eq!(text("a.docx", include_bytes!("cases/drop-cap.docx")), expected);
    let body = "<w:p><w:pPr><w:framePr w:dropCap=\"margin\" w:lines=\"2\"/></w:pPr><w:r><w:t>«A</w:t>\
        </w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>lmora» \
        pledges.</w:t></w:r></w:p><w:p><w:r><w:t>Thanks.</w:t></w:r></w:p>";
    assert_eq!(text("a.docx", &docx(body, &[])), "«Almora» pledges.\n\nThanks.");
    let rtf = r"{\rtf1\pard\dropcapli3\dropcapt1 M\par\pard adam President.\par Thanks.\par}";
    assert_eq!(text("a.rtf", rtf.as_bytes()), "Madam President.\n\nThanks.");
    let page = "<p><span class=dropcap>M</span>adam President.";
    assert_eq!(text("a.html", page.as_bytes()), "Madam President.");
    assert_eq!(text("a.html", b"<p>Thanks.<p class=drop-cap>M"), "Thanks.\n\nM");
    let word = include_bytes!("cases/word-cap.html");
    assert_eq!(text("a.html", word), "Madam President.\n\nThanks.");
}

#[test]
fn utf_8_that_declares_another_encoding_is_utf_8_and_it_is_said() {
    let page = include_bytes!("cases/utf8-says-latin1.html");
    let (read, _) = understood("a.html", page);
    let expected =
        "Madame la Présidente, Almora s’engage à verser dix millions d’euros à l’équipe.";
    assert_eq!((read.text.as_str(), read.provenance.encoding.as_str()), (expected, "utf-8"));
    assert_eq!(read.remarks, [Remark::EncodingMisdeclared("iso-8859-1".to_owned())]);
    let mhtml = "From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1251\r\n\
        \r\n<p>Пани Президент";
    let xml = "<?xml version='1.0' encoding='gb2312'?><html><body><p>主席女士</p></body></html>";
    for (name, page, expected) in [("a.mht", mhtml, "Пани Президент"), ("a.xhtml", xml, "主席女士")]
    {
        let (read, _) = understood(name, page.as_bytes());
        assert_eq!(read.text, expected);
        assert!(matches!(read.remarks.as_slice(), [Remark::EncodingMisdeclared(_)]), "{name}");
    }
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode("<meta charset=latin1><p>Déjà vu");
    let (read, _) = understood("a.html", &latin);
    assert_eq!((read.text.as_str(), read.remarks.len()), ("Déjà vu", 0));
    let chosen = Choice { encoding: Some("windows-1252".to_owned()), ..Choice::default() };
    assert_eq!(document("a.html", "<p>é".as_bytes(), &chosen).text, "Ã©");
}

#[test]
fn parts_in_other_formats_are_read_or_counted() {
    let bytes = include_bytes!("cases/alt-chunk-html.docx");
    let read = understood("a.docx", bytes).0;
    assert!(read.text.contains("Almora"), "{}", read.text);
    let chunk = |name: &str, content: &[u8]| {
        let relations = format!(
            "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/aFChunk\" \
             Target=\"/parts/{name}\"/></Relationships>"
        );
        let body = "<w:p><w:r><w:t>Before.</w:t></w:r></w:p><w:altChunk r:id=\"r1\"/>\
            <w:p><w:r><w:t>After.</w:t></w:r></w:p>";
        let path = format!("parts/{name}");
        let others: [(&str, &[u8]); 2] =
            [("word/_rels/document.xml.rels", relations.as_bytes()), (&path, content)];
        understood("a.docx", &docx(body, &others)).0
    };
    let inner = docx("<w:p><w:r><w:t>Inside.</w:t></w:r></w:p>", &[]);
    let mhtml = b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Inside.";
    let parts: [(&str, &[u8]); 5] = [
        ("a.rtf", b"{\\rtf1 Inside.\\par}"),
        ("a.mht", mhtml),
        ("a.txt", b"Inside."),
        ("a.docx", &inner),
        ("a.html", b"\xef\xbb\xbf<html><body><p>Inside.</p></body></html>"),
    ];
    for (name, content) in parts {
        assert_eq!(chunk(name, content).text, "Before.\n\nInside.\n\nAfter.", "{name}");
    }
    let broken = chunk("a.docx", b"PK\x03\x04");
    assert_eq!(broken.text, "Before.\n\nAfter.");
    assert_eq!(broken.remarks, [Remark::PartsLeftOut(1)]);
}

#[test]
fn documents_that_are_one_xml_file_are_read() {
    let word = include_bytes!("cases/word2003-xml.doc");
    let flat = include_bytes!("cases/flat.fodt");
    for (name, bytes) in [("a.doc", &word[..]), ("a.xml", word), ("a.fodt", flat), ("a.xml", flat)]
    {
        let (read, _) = understood(name, bytes);
        assert_eq!((read.text.as_str(), read.remarks.as_slice()), (PLEDGE, &[][..]), "{name}");
    }
    let lists = "<w:wordDocument><w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start \
        w:val=\"1\"/><w:nfc w:val=\"4\"/><w:lvlText w:val=\"(%1)\"/></w:lvl></w:listDef><w:list \
        w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists><w:styles><w:style w:styleId=\"H\">\
        <w:name w:val=\"heading 1\"/></w:style></w:styles><w:body><w:p><w:pPr><w:pStyle \
        w:val=\"H\"/></w:pPr><w:r><w:t>Aims</w:t></w:r></w:p><w:p><w:pPr><w:listPr><w:ilvl \
        w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr></w:pPr><w:r><w:t>peace</w:t></w:r>\
        <w:r><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:r><aml:annotation \
        w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>x</w:delText></w:r></aml:content>\
        </aml:annotation><w:r><w:t>;</w:t></w:r></w:p></w:body></w:wordDocument>";
    let (read, _) = understood("a.doc", lists.as_bytes());
    assert_eq!(read.text, "Aims\n\n(a) peace;\n\nA note.");
    assert_eq!(read.remarks, [Remark::TrackedChanges, Remark::NotesMoved(1)]);
    let packed = format!(
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package>\
         <pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document><w:body><w:p><w:r><w:t>\
         {PLEDGE}</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>"
    );
    assert_eq!(text("a.xml", packed.as_bytes()), PLEDGE);
    let sheet =
        "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">";
    assert_eq!(outcomes("a.fods", sheet.as_bytes()), ["failed: UnknownFormat"]);
}

#[test]
fn soft_hyphens_are_dropped_from_all_but_plain_text() {
    let page = include_bytes!("cases/soft-hyphens.html");
    let expected = "Frau Präsidentin, Almora gibt zehn Millionen Euro.";
    assert_eq!(text("a.html", page), expected);
    let hyphened = "Mil\u{ad}lionen";
    let body =
        format!("<w:p><w:r><w:t>Mil</w:t><w:softHyphen/><w:t>lionen, {hyphened}</w:t></w:r></w:p>");
    assert_eq!(text("a.docx", &docx(&body, &[])), "Millionen, Millionen");
    assert_eq!(text("a.rtf", br"{\rtf1 Mil\-lionen\par}"), "Millionen");
    assert_eq!(text("a.md", hyphened.as_bytes()), "Millionen");
    // Other programs count positions in the same file.
    assert_eq!(text("a.txt", hyphened.as_bytes()), hyphened);
    assert_eq!(outcomes("a.html", "<p>\u{ad} \u{ad}".as_bytes()), ["failed: Empty"]);
}

#[test]
fn values_of_forms_come_along_or_it_is_said() {
    let field = |data: &str, code: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r>\
             <w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar \
             w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
        )
    };
    let list = "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"No\"/><w:listEntry \
        w:val=\"Yes\"/></w:ddList>";
    let runs = [
        field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "FORMCHECKBOX"),
        field(
            "<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>",
            "FORMCHECKBOX",
        ),
        field(list, "FORMDROPDOWN"),
        "<w:r><w:t>is chosen</w:t></w:r>".to_owned(),
    ];
    let body = format!("<w:p>{}</w:p>", runs.concat());
    assert_eq!(text("a.docx", &docx(&body, &[])), "☒ ☐ Yes is chosen");
    let (read, _) = understood("a.html", b"<p>Sum: <input value='5 million'></p>");
    assert_eq!(read.remarks, [Remark::HiddenLeftOut]);
    assert_eq!(understood("a.html", b"<p>Sum: <input></p>").0.remarks, []);
}

#[test]
fn characters_that_only_their_font_explains_are_counted() {
    let body =
        "<w:p><w:r><w:t>Peace</w:t><w:sym w:font=\"Wingdings 3\" w:char=\"F021\"/></w:r></w:p>";
    let (read, _) = understood("a.docx", &docx(body, &[]));
    assert_eq!(read.remarks, [Remark::PrivateCharacters(1)]);
    assert_eq!(
        understood("a.txt", "a\u{e000}b\u{f8ff}".as_bytes()).0.remarks,
        [Remark::PrivateCharacters(2)]
    );
}
