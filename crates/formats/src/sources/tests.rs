//! Files as other programs write them.

use super::*;
use crate::import::place::{Placed, place};
use annotator_core::exchange::import::Certainty;
use annotator_core::exchange::imported::{ImportedValue, InFile, WhyUnread};
use annotator_core::testing::generate::empty_project;
use proptest::prelude::*;

fn one(path: &str, content: impl Into<Vec<u8>>) -> Incoming {
    Incoming { files: vec![InFile { path: path.to_owned(), content: content.into() }] }
}

fn read(incoming: &Incoming, name: &str) -> Imported {
    let found = recognised(incoming).unwrap();
    assert_eq!(found.name, name);
    let Reading::Read(read) = found.reading else { panic!("{name} is not read") };
    read(incoming).unwrap()
}

/// The words of each annotation with its code.
fn passages(imported: &Imported) -> (Placed, Vec<(String, String)>) {
    let placed = place(imported, &empty_project(), None);
    let both = imported.annotations.iter().zip(&placed.passages);
    let found = both.map(|(annotation, passage)| {
        let text = placed.texts[annotation.text].text().unwrap().as_str();
        (passage.as_ref().unwrap().spans.quote(text), annotation.code.clone())
    });
    let found = found.collect();
    (placed, found)
}

fn pairs(passages: &[(String, String)]) -> Vec<(&str, &str)> {
    passages.iter().map(|(words, code)| (words.as_str(), code.as_str())).collect()
}

const TSV: &str = "#FORMAT=WebAnno TSV 3.3\n\
    #T_SP=webanno.custom.Theme|firm\\_ness|label\n\
    #T_SP=webanno.custom.Mark\n\
    #T_RL=webanno.custom.Because|why|BT_webanno.custom.Theme\n\
    \n\n\
    #Text=Good 😀 morning.\n\
    1-1\t0-4\tGood\t_\t_\t_\t_\t_\n\
    1-2\t5-7\t😀\t_\t_\t*\t_\t_\n\
    1-3\t8-15\tmorning\t_\t_\t_\t_\t_\n\
    1-4\t15-16\t.\t_\t_\t_\t_\t_\n\
    \n\
    #Text=We pledge ten million.\n\
    2-1\t18-20\tWe\t_\t_\t_\t_\t_\n\
    2-2\t21-27\tpledge\tstrong[1]|*[2]\tPledge[1]|Money\\|aid[2]\t_\t_\t_\n\
    2-3\t28-31\tten\tstrong[1]|*[2]\tPledge[1]|Money\\|aid[2]\t_\tcause\t2-2[1_2]\n\
    2-4\t32-39\tmillion\t*[2]\tMoney\\|aid[2]\t_\t_\t_\n\
    2-4.1\t32-36\tmill\t*\tPart\t_\t_\t_\n\
    2-5\t39-40\t.\t_\t_\t_\t_\t_\n";

#[test]
fn webanno_tsv_is_read() {
    let incoming = one("annotation/talk.txt/ada.tsv", TSV);
    let imported = read(&incoming, "WebAnno TSV 3");
    let (placed, found) = passages(&imported);
    assert_eq!(
        placed.texts[0].text().unwrap().as_str(),
        "Good 😀 morning.\n\nWe pledge ten million."
    );
    assert_eq!(imported.texts[0].name, "talk.txt");
    assert_eq!(
        pairs(&found),
        [
            ("😀", "Mark"),
            ("pledge ten", "Pledge"),
            ("pledge ten million", "Money|aid"),
            ("mill", "Part"),
        ]
    );
    assert_eq!(placed.positions, None, "the words of tokens are checked");
    let pledge = &imported.annotations[1];
    assert_eq!(pledge.annotator.as_deref(), Some("ada"));
    assert_eq!(pledge.attributes[0].value, ImportedValue::Words(vec!["strong".into()]));
    let left: Vec<_> = imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
    assert_eq!(left, [("Because", WhyUnread::NoSuchThing)]);
}

#[test]
fn webanno_tsv_of_several_users_is_one_text() {
    let mut incoming = one("annotation/talk.txt/ada.tsv", TSV);
    incoming.files.extend(one("annotation/talk.txt/bob.tsv", TSV).files);
    let imported = read(&incoming, "WebAnno TSV 3");
    assert_eq!((imported.texts.len(), imported.annotations.len()), (1, 8));
    let broken = format!("{TSV}3-1\tx-y\tWe\n3-2\n");
    assert_eq!(read(&one("a.tsv", broken), "WebAnno TSV 3").left_out.len(), 3);
}

#[test]
fn webanno_tsv_next_to_a_cas_is_only_a_source() {
    let mut incoming = one("source/talk.tsv", TSV);
    let cas =
        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\"/>";
    incoming.files.extend(one("annotation/talk.tsv/ada.xmi", cas).files);
    assert_eq!(recognised(&incoming).unwrap().name, "UIMA XMI");
}

#[test]
fn the_curated_project_of_inception_is_read() {
    let Some(folder) = annotator_core::testing::shared_data("inception") else { return };
    let bytes = std::fs::read(folder.join("curated_project_3_6_1.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut incoming = Incoming::default();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let path = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        incoming.files.push(InFile { path, content });
    }
    let imported = read(&incoming, "WebAnno TSV 3");
    assert_eq!(passages(&imported).1.len(), 1);
}

#[test]
fn medtator_is_read() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<TASK>\n<TEXT><![CDATA[Good 😀 morning.\n\
        We pledge ten & give.]]></TEXT>\n<TAGS>\n\
        <PLEDGE spans=\"20~26\" text=\"pledge\" id=\"P0\" firmness=\"strong\" mood=\"\"/>\n\
        <AID spans=\"20~26,27~30\" text=\"pledge ... ten\" id=\"A0\"/>\n\
        <DOC spans=\"\" text=\"\" id=\"D0\"/>\n<BAD spans=\"x\" text=\"y\" id=\"B0\"/>\n\
        <WHY fromID=\"P0\" toID=\"A0\" id=\"R0\"/>\n</TAGS>\n<META/>\n</TASK>";
    let imported = read(&one("talk.txt.xml", xml), "MedTator XML");
    let (placed, found) = passages(&imported);
    assert_eq!(pairs(&found), [("pledge", "PLEDGE"), ("pledge ten", "AID")]);
    assert_eq!((placed.quotes, placed.positions), ((3, 3), None));
    assert_eq!(imported.texts[0].name, "talk");
    let [attribute] = &imported.annotations[0].attributes[..] else { panic!() };
    assert_eq!(attribute.name, "firmness");
    let left: Vec<_> = imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
    let nothing = WhyUnread::NoSuchThing;
    assert_eq!(left, [("DOC", nothing), ("y", WhyUnread::Misshapen), ("WHY", nothing)]);
}

#[test]
fn the_table_of_hypothesis_is_read() {
    let table = "Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\r\n\
        2024-10-01T10:00:00.000Z,amina,,https://almora.example/s,Public,Annotation,\
        \"pledges, ten\",Big one.,\"Pledge,Money\"\r\n\
        2024-10-01T10:00:00.000Z,amina,,https://almora.example/s,Public,Highlight,We thank,,\r\n\
        2024-10-01T10:00:00.000Z,ben,,https://almora.example/s,Public,Reply,,A reply.,\r\n\
        2024-10-01T10:00:00.000Z,ben,,https://almora.example/s,Public,Page note,,On the page.,x\r\n";
    let imported = read(&one("a.csv", table), "Hypothesis CSV");
    assert_eq!(imported.texts.len(), 1);
    assert_eq!(imported.texts[0].metadata.source_url, "https://almora.example/s");
    let found: Vec<_> = imported
        .annotations
        .iter()
        .map(|it| (it.parts[0].quote.as_deref().unwrap(), it.code.as_str()))
        .collect();
    assert_eq!(
        found,
        [("pledges, ten", "Pledge"), ("pledges, ten", "Money"), ("We thank", "highlighting")]
    );
    let first = &imported.annotations[0];
    assert_eq!((first.note.as_str(), first.annotator.as_deref()), ("Big one.", Some("amina")));
    assert!(first.created.is_some());
    let left: Vec<_> = imported.left_out.iter().map(|it| it.what.as_str()).collect();
    assert_eq!(left, ["A reply.", "On the page."]);
    assert!(!hypothesis_csv::recognise(&one("a.csv", "quote,tags\r\na,b\r\n")));
}

#[test]
fn pub_annotation_is_read() {
    let json = r#"{"sourcedb":"X","sourceid":"17","text":"Good 😀 morning. We pledge ten.","denotations":[
        {"id":"T1","span":{"begin":19,"end":25},"obj":"Pledge"},
        {"id":"T2","span":[{"begin":0,"end":4},{"begin":7,"end":14}],"obj":"Greeting"},
        {"id":"T3","obj":"Lost"}],
        "attributes":[{"id":"A1","subj":"T1","pred":"firmness","obj":"strong"}],
        "relations":[{"id":"R1","subj":"T1","pred":"because","obj":"T2"}]}"#;
    for content in [json.to_owned(), format!("[{json}]")] {
        let imported = read(&one("a.json", content), "PubAnnotation JSON");
        let (placed, found) = passages(&imported);
        assert_eq!(pairs(&found), [("pledge", "Pledge"), ("Good morning", "Greeting")]);
        assert_eq!(placed.positions.unwrap().certainty, Certainty::WordBorders);
        assert_eq!(imported.texts[0].name, "17");
        assert_eq!(imported.annotations[0].attributes[0].name, "firmness");
        let left: Vec<_> =
            imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
        assert_eq!(left, [("Lost", WhyUnread::Misshapen), ("because", WhyUnread::NoSuchThing)]);
    }
}

#[test]
fn formats_that_cannot_be_read_are_named_with_one_that_can() {
    let database = |table: &str| [b"SQLite format 3\0".as_slice(), table.as_bytes()].concat();
    let mut project = one("exportedproject2452.json", "{\"name\":\"x\"}");
    project.files.extend(one("annotation_ser/talk.txt/ada.ser", "x").files);
    let cases = [
        (project, "INCEpTION", "XMI"),
        (one("a.sqlite3", database("CREATE TABLE highlight_tags")), "Taguette", "CSV"),
        (one("data.qda", database("CREATE TABLE code_text")), "QualCoder", ".qdpx"),
        (one("a.nvpx", "x"), "NVivo", ".qdpx"),
        (one("a.mx24", "x"), "MAXQDA", ".qdpx"),
        (one("a.xml", "<TEI><f name=\"catma_displaycolor\"/></TEI>"), "CATMA", "quote"),
        (one("train.spacy", "x\u{1}"), "spaCy", "JSONL"),
        (one("a.json", "[{\"id\":0,\"paragraphs\":[{\"sentences\":[]}]}]"), "spaCy 2", "JSONL"),
    ];
    for (incoming, name, export) in cases {
        let found = recognised(&incoming).unwrap();
        let Reading::Instead(words) = found.reading else { panic!("{name}") };
        assert!(found.name.contains(name), "{}", found.name);
        assert!(words().contains(export), "{}", words());
    }
}

#[test]
fn texts_and_other_files_are_not_recognised() {
    for (path, content) in [
        ("a.json", "{\"a\":1}"),
        ("a.json", "[{\"paragraphs\":[\"One.\"]}]"),
        ("a.csv", "text,speaker\r\nWe pledge.,Almora\r\n"),
        ("a.xml", "<TEI><text><body><p>We pledge.</p></body></text></TEI>"),
        ("a.xml", "<doc><TEXT>We pledge.</TEXT></doc>"),
        ("a.tsv", "#FORMAT=other\n"),
        ("a.db", "SQLite format 3\0"),
        ("a.txt", "We pledge."),
    ] {
        let found = recognised(&one(path, content));
        assert_eq!(found.map(|found| found.name), None, "{path} {content}");
    }
}

#[test]
fn every_format_that_is_read_is_named() {
    let names = readable();
    for name in ["WebAnno TSV 3", "Label Studio", "REFI-QDA project", "MedTator XML"] {
        assert!(names.iter().any(|it| it == name), "{name}");
    }
    assert!(!names.iter().any(|it| it.contains("CATMA")));
}

proptest! {
    #[test]
    fn no_changes_to_a_file_make_a_reader_panic(
        at in 0_usize..900,
        put in "[\\PC\t\n\\\\|\\[\\]~<>{}\",-]{0,4}",
        cut in 0_usize..40,
    ) {
        let json = r#"{"text":"a😀b","denotations":[{"id":"T1","span":{"begin":0,"end":2},"obj":"P"}]}"#;
        let xml = "<T><TEXT>a😀b</TEXT><TAGS><P spans=\"0~2,3~4\" text=\"a ... b\" id=\"1\"/></TAGS></T>";
        let csv = "URL,Type,Quote,Comment,Tags\r\nu,Annotation,a,b,\"c,d\"\r\n";
        for (path, content) in [("a.tsv", TSV), ("a.xml", xml), ("a.json", json), ("a.csv", csv)] {
            let signs: Vec<char> = content.chars().collect();
            let at = at % signs.len();
            let end = signs.len().min(at + cut);
            let changed: String =
                signs[..at].iter().copied().chain(put.chars()).chain(signs[end..].iter().copied()).collect();
            let incoming = one(path, changed);
            if let Some(Recognised { reading: Reading::Read(read), .. }) = recognised(&incoming)
                && let Ok(imported) = read(&incoming)
            {
                let placed = place(&imported, &empty_project(), None);
                prop_assert_eq!(placed.passages.len(), imported.annotations.len());
            }
        }
    }
}
