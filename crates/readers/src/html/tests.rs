use super::*;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::testing::shared_data;
use proptest::prelude::*;

fn document(page: &str) -> Document {
    read(page.as_bytes(), "page.html", None).unwrap()
}

fn text(page: &str) -> String {
    read(page.as_bytes(), "", None).map(|document| document.text).unwrap_or_default()
}

/// Each non-empty line, preceded by the letter of its kind.
fn with_kinds(document: &Document) -> Vec<String> {
    let kind = |at: usize| {
        let found = document.kinds.iter().find(|(line, _)| *line as usize == at);
        match found.map(|(_, kind)| kind) {
            None => '.',
            Some(ParagraphKind::Heading) => 'H',
            Some(ParagraphKind::ListItem) => 'I',
            Some(ParagraphKind::Quote) => 'Q',
            Some(ParagraphKind::Note) => 'N',
            Some(ParagraphKind::Furniture) => 'F',
            Some(other) => panic!("a page never has the kind {other:?}"),
        }
    };
    let lines = document.text.split('\n').enumerate().filter(|(_, line)| !line.is_empty());
    lines.map(|(at, line)| format!("{} {line}", kind(at))).collect()
}

#[test]
fn a_statement_on_the_site_of_a_mission_is_read() {
    let document = document(include_str!("samples/site.html"));
    assert_eq!(
        with_kinds(&document),
        [
            "F Home About",
            "H Statement by Almora",
            ". Mr. President,",
            ". Almora\u{a0}thanks the Port Serrat group\u{ad}ing.",
            ". It e\u{301}changes \u{1f469}\u{200d}\u{1f692} views.",
            ". A new thought, with enough words in it to be of some substance.",
            ". سلام عليكم.",
            "I First item",
            "I Second item",
            "I 1. nested",
            "Q A quotation.",
            ". kept   space",
            ".   and lines",
            ". Year\tSum",
            ". 2016\t5 million",
            ". A table of one column",
            "N A note.",
            "F Share",
            "F 1 Harbour Street",
            "F Port Serrat",
        ]
    );
    assert!(document.text.contains("First item\nSecond item\n1. nested\n\nA quotation"));
    assert_eq!(document.metadata.language, "en-GB");
    assert_eq!(document.metadata.source_url, "https://almora.example/statements/7");
    assert_eq!(document.remarks, [Remark::HiddenLeftOut, Remark::Tables(1)]);
    assert_eq!(document.provenance.encoding, "utf-8");
}

#[test]
fn rich_text_from_word_and_google_docs_is_read() {
    let word = document(include_str!("samples/word.html"));
    let expected = [
        "H Statement by Almora",
        ". Two proposals\u{a0} follow:",
        "I The first;",
        "I The second.",
        ". Thank you.",
        "N A note.",
    ];
    assert_eq!(with_kinds(&word), expected);
    let google = document(include_str!("samples/google.html"));
    let expected = ["H Statement by Almora", ". Mr. President, thank you.", "I One", "I Two"];
    assert_eq!(with_kinds(&google), expected);
    assert!(google.text.ends_with("One\nTwo"));
}

#[test]
fn fragments_of_html_are_read_as_browsers_show_them() {
    for (page, expected) in [
        ("one<br>two<br/>\r\n<br>three", "one\ntwo\n\nthree"),
        ("<p>a<p>b<div>c<div>d</div>e</div>f", "a\n\nb\n\nc\n\nd\n\ne\n\nf"),
        ("<p>a<span>b</span> <b> c</b></p>", "ab c"),
        ("<p>&nbsp;</p><p>x&nbsp;</p>", "x\u{a0}"),
        ("<table><tr><td>a<table><tr><td>b<td>c</table></table>", "a\n\nb\tc"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt></ruby>字", "漢字"),
        ("<p>\u{202b}שלום\r\nעולם", "\u{202b}שלום עולם"),
        ("<title>only a title</title>", ""),
        ("<p>a</p><!-- b --><style>c</style>", "a"),
        ("<textarea><p>x</textarea>y", "y"),
        ("<p>unclosed <b>tags <i>and", "unclosed tags and"),
        ("<p>x<div title=footer><p>1</p></div>", "x"),
        ("<header><h1>Title</h1></header><p>x", "Title\n\nx"),
    ] {
        assert_eq!(text(page), expected, "{page}");
    }
}

#[test]
fn the_title_is_the_heading_that_the_page_repeats_or_its_own() {
    let titled = |page: &str| document(page).metadata.title;
    assert_eq!(titled("<title> A\n statement </title><p>Text."), "A statement");
    let page = "<title>On peace | Almora</title><h2>News of today</h2><h1>On <br>Peace</h1><p>x";
    assert_eq!(titled(page), "On Peace");
    let graph = "<title>Almora</title><meta property=og:title content='On peace today'>\
        <meta property=og:site_name content=Almora>";
    assert_eq!(
        titled(&format!("{graph}<h1>Almora</h1><h2>On peace today</h2><p>x")),
        "On peace today"
    );
    assert_eq!(titled(&format!("{graph}<h1>Almora</h1><p>x")), "On peace today");
    assert_eq!(titled("<h1>A heading</h1><p>x"), "");
}

#[test]
fn addresses_of_pages_are_found() {
    let saved = "<!-- saved from url=(0023)https://almora.example/ --><p>Text.";
    assert_eq!(document(saved).metadata.source_url, "https://almora.example/");
    let relative =
        "<link rel=canonical href='/a'><meta property='og:url' content='http://a.example'>x";
    assert_eq!(document(relative).metadata.source_url, "http://a.example");
}

#[test]
fn the_encoding_is_chosen_marked_or_declared() {
    let cyrillic = b"<meta charset=windows-1251><p>\xcf\xf0\xe8\xe2\xe5\xf2";
    assert_eq!(read(cyrillic, "", None).unwrap().text, "Привет");
    assert_eq!(read(cyrillic, "", Some("windows-1252")).unwrap().text, "Ïðèâåò");
    let marked = b"\xef\xbb\xbf<meta charset=windows-1251><p>\xc3\xa9";
    let document = read(marked, "", None).unwrap();
    assert_eq!(document.text, "é");
    assert!(document.provenance.byte_order_mark);
    let utf16: Vec<u8> = "\u{feff}<p>😀é".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&utf16, "", None).unwrap().text, "😀é");
}

#[test]
fn xml_pages_and_other_xml_are_read() {
    let page = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' xml:lang='fr'>\
        <head><title/><script src='x'/></head><body><a id='p1'/><p>Un&#233; &nbsp;&amp; deux</p></body></html>";
    let document = document(page);
    assert_eq!(document.text, "Uné \u{a0}& deux");
    assert_eq!(document.metadata.language, "fr");
    let broken = "<?xml version='1.0'?><html><body><p>one<p>two</body></html>";
    assert_eq!(text(broken), "one\n\ntwo");
    let other = "<?xml version='1.0'?><act><title>Act</title><para>One <emph>two</emph></para>\
        <list><item>a</item><item>b</item></list></act>";
    let other = self::document(other);
    assert_eq!(with_kinds(&other), ["H Act", ". One two", "I a", "I b"]);
}

#[test]
fn deep_pages_are_read_up_to_a_limit() {
    for element in ["div", "b", "ul><li", "blockquote", "table><tr><td", "font color=1"] {
        let page = format!("{}deep", format!("<{element}>").repeat(166));
        assert_eq!(text(&page), "deep", "{element}");
    }
    let five_hundred = format!("{}deep", "<div>".repeat(500));
    assert_eq!(text(&five_hundred), "deep");
    for element in ["div", "b", "ul><li", "option", "font color=1", "template", "svg", "math"] {
        let page = format!("<{element}>").repeat(100_000);
        let result = read(page.as_bytes(), "", None);
        assert!(matches!(result, Err(Failure::TooDeep { .. } | Failure::Empty)), "{element}");
    }
    let formats: String = (0..900).map(|at| format!("<b id={at}>")).collect();
    let page = format!("<p>{formats}{}", "<p>x".repeat(10_000));
    assert!(matches!(read(page.as_bytes(), "", None), Err(Failure::TooDeep { .. })));
}

#[test]
fn pages_without_visible_text_are_empty() {
    for page in ["", " ", "<html></html>", "<script>x</script>", "<p hidden>x"] {
        assert_eq!(read(page.as_bytes(), "", None).err(), Some(Failure::Empty), "{page}");
    }
}

#[test]
fn declarations_of_human_rights_have_headings_and_lists() {
    let Some(folder) = shared_data("statements/udhr") else { return };
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_some_and(|ending| ending == "xml") {
            let document = read(&std::fs::read(&path).unwrap(), "udhr.xml", None).unwrap();
            let count = |kind| document.kinds.iter().filter(|(_, known)| *known == kind).count();
            assert!(count(ParagraphKind::Heading) >= 31, "{}", path.display());
            assert!(count(ParagraphKind::ListItem) >= 10, "{}", path.display());
            assert!(!document.metadata.language.is_empty(), "{}", path.display());
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, "", None);
    }

    #[test]
    fn no_tags_make_it_panic(parts in prop::collection::vec(prop::sample::select(vec![
        "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<a href=#x>", "</a>",
        "<ul>", "<li>", "</ul>", "<svg>", "</svg>", "<template>", "</template>", "<select>",
        "<option>", "</select>", "<br>", "<pre>", "</pre>", "<main>", "</main>", "<article>",
        "<body lang=x>", "<html>", "</html>", "<form>", "<title>", "</title>", "<frameset>", "<math>",
        "<mi>", "<sup>", "</sup>", "x", " ", "\r\n", "&nbsp;", "e\u{301}", "\u{1f600}", "سلام", "<!--",
        "-->", "<li class=footnotes role=doc-endnotes>", "<nobr>", "<button>", "<plaintext>",
    ]), 0..40)) {
        let page = parts.concat();
        if let Ok(document) = read(page.as_bytes(), "", None) {
            prop_assert!(!document.text.contains("\n\n\n"));
        }
        let _ = read(format!("<?xml?>{page}").as_bytes(), "", None);
    }

    #[test]
    fn no_change_makes_it_panic(at in 0_usize..3000, to in "[<>/a&\"= \u{e9}-]{1,3}") {
        let page = include_str!("samples/site.html");
        let at = (at % page.len()..=page.len()).find(|at| page.is_char_boundary(*at)).unwrap();
        let (before, after) = page.split_at(at);
        let _ = read(format!("{before}{to}{after}").as_bytes(), "", None);
        let _ = read(before.as_bytes(), "", None);
    }
}
