//! Broken, huge and malicious files, for the page and for the command line.

use serde_json::{Value as Json, json};

use annotator_core::stored::file::export::export_project;
use annotator_core::testing::generate::rich_project;

pub(crate) struct Case {
    pub(crate) what: &'static str,
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

fn case(what: &'static str, name: &str, bytes: impl Into<Vec<u8>>) -> Case {
    Case { what, name: name.into(), bytes: bytes.into() }
}

/// A project file with a change in its JSON.
fn project(what: &'static str, change: impl FnOnce(&mut Json)) -> Case {
    let mut file: Json = serde_json::from_str(&export_project(&rich_project())).unwrap();
    change(&mut file);
    case(what, "project.json", file.to_string())
}

/// A project file in which some text is replaced.
fn project_text(what: &'static str, from: &str, to: &str) -> Case {
    let file = export_project(&rich_project());
    assert!(file.contains(from), "{from}");
    case(what, "project.json", file.replacen(from, to, 1))
}

fn utf16(text: &str, big_endian: bool) -> Vec<u8> {
    let bytes = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

fn texts() -> Vec<Case> {
    vec![
        case("an empty file", "a.txt", ""),
        case("a byte-order mark and nothing else", "a.txt", "\u{feff}"),
        case("white space only", "a.txt", " \t\r\n\u{a0}\u{2003}\n"),
        case("line ends only", "a.txt", "\r\r\n\n\u{2028}\n"),
        case("a text with NUL in it", "a.txt", "We pledge\0 help."),
        case("control characters", "a.txt", "We \u{1}\u{8}\u{1b}[31mpledge\u{7f} help."),
        case("a page and a vertical tab", "a.txt", "We pledge\u{b} help.\u{c}We hope."),
        case("a picture", "a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0".to_vec()),
        case("a PDF", "a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>".to_vec()),
        case("a Word file", "a.docx", b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0".to_vec()),
        case("a packed file", "a.txt", b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec()),
        case("a program", "a.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff".to_vec()),
        case("UTF-16 with its mark", "a.txt", utf16("\u{feff}We pledge help.", false)),
        case("UTF-16 the other way round", "a.txt", utf16("\u{feff}We pledge help.", true)),
        case("UTF-16 without its mark", "a.txt", utf16("We pledge help.", false)),
        case("Latin-1", "a.txt", b"Nous r\xe9affirmons notre engagement.".to_vec()),
        case("Windows-1252", "a.txt", b"\x93We pledge\x94 \x96 he said.".to_vec()),
        case("GBK", "a.txt", b"\xce\xd2\xc3\xc7\xb3\xd0\xc5\xb5".to_vec()),
        case("Shift-JIS", "a.txt", b"\x82\xed\x82\xea\x82\xed\x82\xea".to_vec()),
        case("cut off within a character", "a.txt", b"We pledge \xe2\x82".to_vec()),
        case("a slash written too long", "a.txt", b"We pledge \xc0\xaf help.".to_vec()),
        case("half a surrogate pair in UTF-8", "a.txt", b"We pledge \xed\xa0\xbd help.".to_vec()),
        case("beyond the last character", "a.txt", b"We pledge \xf4\x90\x80\x80 help.".to_vec()),
        case("a byte that UTF-8 never has", "a.txt", b"We pledge\nten \xff million.".to_vec()),
        case("a script", "a.html", "<script>alert(1)</script><img src=x onerror=alert(2)>"),
        case("the end of a field", "a.txt", "</textarea></script><style>*{display:none}</style>"),
        case("an address that is a script", "a.txt", "javascript:alert(document.cookie)//"),
        case("formulas", "a.txt", "=HYPERLINK(\"//evil\",\"pay\")\n+1+1\n@SUM(A1)\n-2"),
        case("text turned round", "a.txt", "We pledge \u{202e}noillim net\u{202c} to the fund."),
        case(
            "isolated directions left open",
            "a.txt",
            "We \u{2066}pledge \u{2067}ten \u{2068}million.",
        ),
        case("invisible characters", "a.txt", "We\u{200b} pl\u{ad}edge\u{2060}\u{feff} help."),
        case(
            "letters from the tags block",
            "a.txt",
            "We pledge\u{e0068}\u{e0065}\u{e006c}\u{e0070}.",
        ),
        case(
            "accents without end",
            "a.txt",
            format!("We pledge{} help.", "\u{301}".repeat(10_000)),
        ),
        case("names of a prototype", "a.txt", "__proto__\nconstructor\ntoString"),
        case("a line of a million letters", "a.txt", "a".repeat(1_000_000)),
        case("a hundred thousand lines", "a.txt", "a\n".repeat(100_000)),
        case(
            "a hundred thousand empty lines",
            "a.txt",
            format!("We{}pledge.", "\n".repeat(100_000)),
        ),
        case("more than 20 MB", "a.txt", vec![b'a'; 20_000_001]),
    ]
}

fn names() -> Vec<Case> {
    let bad = b"\x89PNG\r\n\x1a\n\0\0".to_vec();
    let named = |what, name: &str| case(what, name, bad.clone());
    vec![
        named("no name", ""),
        named("a name that is markup", "<img src=x onerror=alert(1)>.txt"),
        named("a name that is a path", "../../../etc/passwd"),
        named("a name turned round", "report\u{202e}txt.exe"),
        named("a name with line ends", "a\nb\r\nc.txt"),
        named("a name with NUL", "a\0.txt"),
        named("a name of a prototype", "__proto__"),
        named("a name of 1 MB", &"n".repeat(1_000_000)),
    ]
}

#[allow(clippy::too_many_lines)] // a list
fn projects() -> Vec<Case> {
    let json = |what, text: &str| case(what, "project.json", text);
    let nested =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    vec![
        json("JSON: nothing", "null"),
        json("JSON: a list", "[]"),
        json("JSON: an empty object", "{}"),
        json("JSON: a number", "1e999"),
        json("JSON: lists within lists", &nested("[", "]")),
        json("JSON: objects within objects", &nested("{\"a\":", "}")),
        json("JSON: cut off", "{\"format\": \"statement-annotator\", \"version\": \"1.0\", \"kind"),
        json("JSON: with a comment", "{ // mine\n \"format\": \"statement-annotator\" }"),
        json("JSON: with NaN", "{\"format\": \"statement-annotator\", \"version\": NaN}"),
        case(
            "JSON: not UTF-8",
            "project.json",
            b"{\"format\": \"statement-annotator\", \"x\": \"\xff\"}".to_vec(),
        ),
        json("another program's file", "{\"nodes\": [1, 2], \"edges\": []}"),
        project("a file of another kind", |file| file["kind"] = "codebook".into()),
        project("a newer version", |file| file["version"] = "2.0".into()),
        project("a version that is none", |file| file["version"] = "latest".into()),
        project("a version that is a number", |file| file["version"] = 1.into()),
        project("no statements", |file| drop(file.as_object_mut().unwrap().remove("statements"))),
        project("statements that are a text", |file| file["statements"] = "all".into()),
        project("a text that is a number", |file| file["statements"][0]["text"] = 7.into()),
        project("a statement twice", |file| {
            let first = file["statements"][0].clone();
            file["statements"].as_array_mut().unwrap().push(first);
        }),
        project("a text that was changed", |file| {
            file["statements"][0]["text"] = "We hope.".into();
        }),
        project("a digest that is none", |file| file["statements"][0]["sha256"] = "0".into()),
        project("an annotation of no statement", |file| {
            file["annotations"][0]["statement"] = "00000000-0000-4000-8000-000000000000".into();
        }),
        project("an identifier that is none", |file| file["annotations"][0]["id"] = "../1".into()),
        project("an annotation twice", |file| {
            let first = file["annotations"][0].clone();
            file["annotations"].as_array_mut().unwrap().push(first);
        }),
        project("a code that is not there", |file| file["annotations"][0]["code"] = "gone".into()),
        project("a code that is markup", |file| file["annotations"][0]["code"] = "<b>".into()),
        project("a code named __proto__", |file| {
            file["codebook"]["codes"][0]["id"] = "__proto__".into();
        }),
        project("a code under itself", |file| {
            let id = file["codebook"]["codes"][0]["id"].clone();
            file["codebook"]["codes"][0]["parent"] = id;
        }),
        project("a code twice", |file| {
            let first = file["codebook"]["codes"][0].clone();
            file["codebook"]["codes"].as_array_mut().unwrap().push(first);
        }),
        project("a colour that is not there", |file| {
            file["codebook"]["codes"][0]["slot"] = 99.into();
        }),
        project("a passage that ends before it begins", |file| {
            file["annotations"][0]["spans"][0]["end"] = 0.into();
        }),
        project("a passage behind the end", |file| {
            file["annotations"][0]["spans"][0]["end"] = 4_000_000_000_u32.into();
        }),
        project("a passage that begins below nothing", |file| {
            file["annotations"][0]["spans"][0]["start"] = (-1).into();
        }),
        project("a passage at half a character", |file| {
            file["annotations"][0]["spans"][0]["start"] = json!(4.5);
        }),
        project("a place too large to count", |file| {
            file["annotations"][0]["spans"][0]["start"] = json!(1e300);
        }),
        project("no passage", |file| file["annotations"][0]["spans"] = json!([])),
        project("passages without end", |file| {
            let span = file["annotations"][0]["spans"][0].clone();
            file["annotations"][0]["spans"] = Json::Array(vec![span; 20_000]);
        }),
        project("a quote that is not in the text", |file| {
            file["annotations"][0]["spans"][0]["quote"] = "nowhere".into();
        }),
        project("a note that is markup", |file| {
            file["annotations"][0]["note"] = "<script>alert(1)</script>\u{202e}\0".into();
        }),
        project("a note of 1 MB", |file| {
            file["annotations"][0]["note"] = "n".repeat(1_000_000).into();
        }),
        project("a name of 1 MB for the project", |file| {
            file["project"]["name"] = "n".repeat(1_000_000).into();
        }),
        project("a date that is none", |file| {
            file["annotations"][0]["created"] = "yesterday".into();
        }),
        project("a prototype among the fields", |file| {
            file["__proto__"] = json!({ "polluted": true });
            file["constructor"] = json!({ "prototype": { "polluted": true } });
        }),
        project("what was stored, without its parts", |file| file["kind"] = "stored".into()),
        case(
            "what was stored, with a head that is none",
            "stored.json",
            r#"{"format": "statement-annotator", "version": "1.0", "kind": "stored", "name": "=1+1",
                "seq": 0, "parts": {"head": "<script>", "__proto__": "{}"}, "texts": {"7": "a"},
                "journal": [{"seq": 99999999999, "record": ""}]}"#,
        ),
        case(
            "what was stored by a newer page",
            "stored.json",
            r#"{"format": "statement-annotator", "version": "1.0", "kind": "stored", "name": "",
                "seq": 0, "parts": {"head": "{\"v\": 99}"}, "texts": {}, "journal": []}"#,
        ),
        project_text("half a surrogate pair in a text", "\"text\": \"", "\"text\": \"\\ud83d "),
        project_text("NUL in a text", "\"text\": \"", "\"text\": \"\\u0000"),
        project_text(
            "a field twice",
            "\"kind\": \"project\"",
            "\"kind\": \"project\", \"kind\": \"project\"",
        ),
        project_text(
            "more behind the end",
            "]\n}\n",
            "]\n}\n{\"format\": \"statement-annotator\"}",
        ),
    ]
}

/// All files.
pub(crate) fn all() -> Vec<Case> {
    [texts(), names(), projects()].into_iter().flatten().collect()
}
