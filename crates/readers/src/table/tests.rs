use super::*;
use crate::read;
use crate::tests::row_name;
use annotator_core::reading::{Choice, Format, Remark};
use annotator_core::testing::damage::{cases, damage, damaged};
use proptest::prelude::*;

/// All events of reading a file.
fn events(name: &str, bytes: &[u8], columns: Option<Columns>) -> Vec<Event> {
    // The format is set, so that the lines are not taken for another program's annotations.
    let lines = (!name.ends_with("csv")).then_some(Format::Jsonl);
    let choice = Choice { columns, format: lines, ..Choice::default() };
    let mut log = Vec::new();
    read(name, &choice, bytes, row_name, &mut |event| log.push(event));
    log
}

fn table(name: &str, content: &str) -> Table {
    match events(name, content.as_bytes(), None).pop() {
        Some(Event::Table(table)) => table,
        other => panic!("{other:?}"),
    }
}

/// All documents and failures of a table, read with the guessed columns.
fn all(name: &str, content: &str) -> (Vec<Document>, Vec<(String, Failure)>) {
    let columns = table(name, content).columns_guessed;
    let (mut documents, mut failures) = (Vec::new(), Vec::new());
    for event in events(name, content.as_bytes(), Some(columns)) {
        match event {
            Event::Read(document, _) => documents.push(*document),
            Event::NotRead(name, failure) => failures.push((name, failure)),
            Event::Progress { .. } | Event::Done => {}
            other => panic!("{other:?}"),
        }
    }
    (documents, failures)
}

const CSV: &str = "\u{feff}Date;Country;Speaker;Text;URL\r\n\
    2017-03-15;Almora;Ms. Ondo;\"Mr. President,\r\n\r\nwe \"\"pledge\"\" 5 million; e\u{301} 😀.\";https://example.org/1\r\n\
    15 March 2017;Port Serrat;;شكرا\u{a0}السيد الرئيس;https://example.org/2\r\n\
    03/04/17;Almora;Mr. Vale; ;https://example.org/3\r\n";

#[test]
fn a_table_is_shown_with_guessed_columns() {
    let table = table("speeches.csv", CSV);
    assert_eq!(table.columns, ["Date", "Country", "Speaker", "Text", "URL"]);
    assert_eq!(table.count, 3);
    assert_eq!(table.rows[1][1], "Port Serrat");
    let fields = [(0, "date"), (1, "delegation"), (2, "speaker"), (4, "source_url")];
    let fields = fields.map(|(at, field)| (at, field.to_owned())).to_vec();
    assert_eq!(table.columns_guessed, Columns { text: 3, fields });
}

#[test]
fn each_row_becomes_a_document() {
    let (documents, failures) = all("speeches.csv", CSV);
    assert_eq!(failures, [("speeches.csv, row 3".to_owned(), Failure::Empty)]);
    let log = events("speeches.csv", CSV.as_bytes(), Some(table("a.csv", CSV).columns_guessed));
    assert_eq!(log.first(), Some(&Event::Progress { done: 0, of: 3 }));
    assert_eq!(log.get(4..), Some(&[Event::Progress { done: 3, of: 3 }, Event::Done][..]));
    let [first, second] = &documents[..] else { panic!("{documents:?}") };
    assert_eq!(first.text, "Mr. President,\n\nwe \"pledge\" 5 million; e\u{301} 😀.");
    assert_eq!(first.metadata.speaker, "Ms. Ondo");
    assert_eq!(first.metadata.date, "2017-03-15");
    assert_eq!(first.metadata.title, "speeches.csv, row 1");
    assert_eq!(first.provenance.media_type, "text/csv");
    assert!(first.provenance.byte_order_mark);
    assert_eq!(second.text, "شكرا\u{a0}السيد الرئيس");
    assert_eq!(
        (&*second.metadata.date, &*second.metadata.delegation),
        ("2017-03-15", "Port Serrat")
    );
    assert_eq!(second.metadata.source_url, "https://example.org/2");
}

#[test]
fn encodings_are_detected_and_chosen_columns_used() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1251
        .encode("Страна,Текст,Прочее\nАлмора,Мы благодарим вас за созыв этого заседания.,Да\n");
    let Some(Event::Table(table)) = events("a.csv", &bytes, None).pop() else { panic!() };
    assert_eq!(table.columns_guessed.text, 1);
    assert_eq!(table.columns_guessed.fields, [(0, "delegation".to_owned())]);
    let columns =
        Columns { text: 2, fields: vec![(1, "title".to_owned()), (9, "role".to_owned())] };
    let log = events("a.csv", &bytes, Some(columns));
    let Some(Event::Read(document, _)) = log.iter().find(|event| matches!(event, Event::Read(..)))
    else {
        panic!("{log:?}")
    };
    assert_eq!(document.text, "Да");
    assert!(document.metadata.title.starts_with("Мы благодарим"));
    assert_eq!(document.remarks, [Remark::EncodingGuessed]);
    assert_eq!(document.provenance.encoding, "windows-1251");
    let beyond = Columns { text: 3, fields: Vec::new() };
    assert_eq!(events("a.csv", &bytes, Some(beyond)), [Event::Failed(Failure::NoTextColumn)]);
}

#[test]
fn objects_become_rows() {
    let lines = "{\"text\": \"We thank you.\", \"meta\": {\"country\": \"Almora\", \"n\": 3}, \"label\": [[0, 2, \"A\"]]}\n\
        \n{\"text\": \"e\u{301}\\r\\n😀 \u{a0}سلام\", \"cats\": [\"a\", \"b\"]}\n{\"text\": oops}\n\
        {\"label\": []}\n";
    let one = "{\n\"text\": \"One.\",\n \"spans\": [{\"label\": \"A long label\"}]}";
    assert_eq!(table("one.json", one).columns, ["text"]);
    let table_found = table("rows.jsonl", lines);
    assert_eq!(table_found.columns, ["text", "meta.country", "meta.n", "cats", "label"]);
    assert_eq!((table_found.count, table_found.columns_guessed.text), (4, 0));
    assert_eq!(table_found.columns_guessed.fields, [(1, "delegation".to_owned())]);
    let (documents, failures) = all("rows.jsonl", lines);
    let texts: Vec<&str> = documents.iter().map(|document| &*document.text).collect();
    assert_eq!(texts, ["We thank you.", "e\u{301}\n😀 \u{a0}سلام"]);
    assert_eq!(documents[0].metadata.delegation, "Almora");
    assert_eq!(
        failures,
        [
            ("rows.jsonl, row 3".to_owned(), Failure::BadRow { line: 4 }),
            ("rows.jsonl, row 4".to_owned(), Failure::Empty),
        ]
    );
    for (name, content) in [
        ("list.json", "[\n  {\"text\": \"One.\"},\n {\"text\": \"Two.\"}\n]"),
        ("laid-out.jsonl", "{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n"),
        (
            "wrapped.json",
            "{\n\"version\": 1, \"data\": [{\"text\": \"One.\"}, {\"text\": \"Two.\"}]}",
        ),
        (
            "own-text.json",
            "[{\"text\": \"One.\"}]\n{\"text\": \"Two.\",\n \"spans\": [{\"label\": \"A\"}]}",
        ),
        ("lines.txt", "{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n"),
    ] {
        let texts: Vec<_> = all(name, content).0.into_iter().map(|d| d.text).collect();
        assert_eq!(texts, ["One.", "Two."], "{name}");
    }
}

#[test]
fn tables_without_texts_are_refused() {
    for (name, content, failure) in [
        ("n.csv", "a,b\n1,2\n3,4\n", Failure::NoTextColumn),
        ("n.jsonl", "{\"a\": 1}\n", Failure::NoTextColumn),
        ("deep.json", &*"[".repeat(10_000), Failure::NoTextColumn),
        ("empty.csv", " \r\n", Failure::Empty),
        ("picture.csv", "\u{1}\u{2}\0\0abc", Failure::UnknownFormat),
    ] {
        assert_eq!(events(name, content.as_bytes(), None), [Event::Failed(failure)], "{name}");
    }
}

#[test]
fn values_of_fields_are_parsed_or_ignored() {
    let set = |field: &str, value: &str| {
        let mut metadata = Metadata::default();
        fields::set(&mut metadata, field, value);
        metadata
    };
    for (value, date) in [
        ("2017-03-15", "2017-03-15"),
        ("2017-03-15T10:00:00Z", "2017-03-15"),
        ("15 March 2017", "2017-03-15"),
        ("03/04/2017", ""),
        ("2017", ""),
    ] {
        assert_eq!(set("date", value).date, date, "{value}");
    }
    for (value, tag) in [
        ("EN", "en"),
        ("zh_Hans", "zh-Hans"),
        ("French", "fr"),
        ("Русский", "ru"),
        ("?", ""),
        ("unknown", ""),
    ] {
        assert_eq!(set("language", value).language, tag, "{value}");
    }
    assert_eq!(set("title", " A\n title ").title, "A title");
    assert_eq!(set("nonsense", "x"), Metadata::default());
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_table_makes_it_panic(
        damage in damage(),
        jsonl in any::<bool>(),
        text in 0..6_usize,
    ) {
        let content = if jsonl { "{\"text\": \"One.\", \"a\": {\"b\": [1]}}\n{\"text\": \"é\"}\n" } else { CSV };
        let bytes = damaged(content.as_bytes().to_vec(), &damage);
        let name = if jsonl { "a.jsonl" } else { "a.csv" };
        for columns in [None, Some(Columns { text, fields: vec![(text, "date".to_owned())] })] {
            let last = events(name, &bytes, columns).pop();
            prop_assert!(matches!(last, Some(Event::Done | Event::Table(_) | Event::Failed(_))));
        }
    }
}
