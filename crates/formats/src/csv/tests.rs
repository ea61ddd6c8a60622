use proptest::prelude::*;

use super::*;
use crate::csv::table::{CsvVariant, export_csv};
use crate::export::export;
use crate::format;
use crate::import::places::chars;
use crate::shared::flat::cells;
use annotator_core::exchange::about::Options;
use annotator_core::exchange::imported::*;
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::suggestions::{SuggestedBy, SuggestionDecision, SuggestionDecisions};
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::generate::{projects, rich_project};

fn files(files: &[(&str, &str)]) -> Incoming {
    let files = files.iter();
    let files = files.map(|(path, text)| InFile { path: (*path).into(), content: (*text).into() });
    Incoming { files: files.collect() }
}

fn reads(text: &str) -> Imported {
    let incoming = files(&[("a.csv", text)]);
    assert!(recognise(&incoming), "{text}");
    read::read(&incoming).unwrap()
}

/// Code, quote and position.
type Coding<'a> = (&'a str, &'a str, Option<(u32, u32)>);

fn quotes(imported: &Imported) -> Vec<Coding<'_>> {
    let quotes = imported.annotations.iter().map(|it| {
        let part = &it.parts[0];
        (it.code.as_str(), part.quote.as_deref().unwrap_or_default(), part.range)
    });
    quotes.collect()
}

#[test]
fn highlights_of_another_program_are_read() {
    let imported = reads(
        "id,document,tag,content\r\n1,a.txt,aid.food,\"We give\nfood\"\r\n1,a.txt,pledge,\"We give\nfood\"\r\n\
         2,b.txt,pledge,=1+1\r\n3,b.txt,,nothing\r\n",
    );
    assert_eq!(
        quotes(&imported),
        [
            ("aid.food", "We give\nfood", None),
            ("pledge", "We give\nfood", None),
            ("pledge", "=1+1", None)
        ]
    );
    let names: Vec<&str> = imported.texts.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["a.txt", "b.txt"]);
    assert!(imported.texts.iter().all(|it| it.text.is_none()));
    assert_eq!(imported.left_out.len(), 1);
    assert_eq!(imported.left_out[0].place, "a.csv:7");
    assert_eq!(imported.unit, None);
}

#[test]
fn columns_are_known_by_many_names() {
    let imported = reads(
        "Doc ID;Start;END;Label;Quoted-Text;Coder;Comment;certainty;Created\n\
         x;0;3.0;P;abc;Ada;why?;0.9;2020-01-02 03:04:05\n\
         x;;;Q;def;Bob;;;yesterday\nx;5;2;Q;d;Bob;;;\nx;a;b;Q;d;Bob;;;\nx;1;2;Q;d;Bob;;;;more\n",
    );
    assert_eq!(quotes(&imported), [("P", "abc", Some((0, 3))), ("Q", "def", None)]);
    let first = &imported.annotations[0];
    assert_eq!((first.annotator.as_deref(), first.note.as_str()), (Some("Ada"), "why?"));
    assert_eq!(first.created.unwrap().0, 1_577_934_245_000);
    assert_eq!(first.attributes[0].name, "certainty");
    assert_eq!(
        imported.annotations[1].attributes[0].value,
        ImportedValue::Words(vec!["yesterday".into()])
    );
    assert_eq!(imported.left_out.len(), 3);
}

#[test]
fn whole_texts_are_distinguished_from_quotes() {
    let imported =
        reads("text,start,end,label\nWe give aid,3,7,P\nWe give aid,8,11,Q\nNo.,0,2,P\n");
    assert_eq!(
        quotes(&imported),
        [("P", "", Some((3, 7))), ("Q", "", Some((8, 11))), ("P", "", Some((0, 2)))]
    );
    let texts: Vec<_> = imported.texts.iter().map(|it| it.text.as_deref()).collect();
    assert_eq!(texts, [Some("We give aid"), Some("No.")]);

    let imported = reads("doc_id,text,start,end,label,quote\na,We give aid,3,7,P,give\n");
    assert_eq!(quotes(&imported), [("P", "give", Some((3, 7)))]);
    assert_eq!(imported.texts[0].text.as_deref(), Some("We give aid"));

    let imported = reads("doc_id\ttext\tstart\tend\tlabel\na\tgive\t3\t7\tP\n");
    assert_eq!(quotes(&imported), [("P", "give", Some((3, 7)))]);
    assert_eq!(imported.texts[0].text, None);

    let imported = reads("doc_id,text,start,end,label,quote\na,short,30,34,P,give\n");
    assert_eq!(imported.texts[0].text, None);
    assert_eq!(imported.annotations[0].attributes[0].name, "text");
}

#[test]
fn other_tables_are_not_recognised() {
    for table in
        ["title,text\na,b\n", "text,label\nLong,pos\n", "", "\u{0}", "a,b\n\"c", "start,end\n1,2\n"]
    {
        assert!(!recognise(&files(&[("a.csv", table)])), "{table}");
    }
    assert_eq!(
        read::read(&files(&[("a.csv", "a,b\n1,2\n")])),
        Err(NotImported::Missing("quote, code".into()))
    );
    let two = files(&[("a.csv", "a,b\n1,2\n"), ("b.csv", "quote,code,doc\nx,y,z\n")]);
    let imported = read::read(&two).unwrap();
    assert_eq!((imported.annotations.len(), imported.left_out.len()), (1, 1));
    let latin = InFile { path: "c.csv".into(), content: b"quote,code\n\xe9,x\n".to_vec() };
    let latin = read::read(&Incoming { files: vec![latin] });
    assert_eq!(latin, Err(NotImported::Damaged("c.csv".into())));
}

/// Exports a project and reads the file.
fn back(project: &Project, id: &str) -> Imported {
    let format = format(id).unwrap();
    let exported = export(format, project, &Options::default(), &mut |_| {});
    let content = exported.files[0].content.clone();
    let incoming = Incoming { files: vec![InFile { path: "project.csv".into(), content }] };
    let reader = format.read.as_ref().unwrap();
    let other = if id == "csv" { "csv-spreadsheet" } else { "csv" };
    let other = super::super::format(other).unwrap().read.as_ref().unwrap();
    assert!((reader.recognise)(&incoming) && !(other.recognise)(&incoming));
    (reader.read)(&incoming).unwrap()
}

fn check(project: &Project, id: &str) {
    let imported = back(project, id);
    assert_eq!(imported.left_out, []);
    assert_eq!(imported.unit, Some(Unit::CodePoints));
    assert_eq!(imported.annotations.len(), project.annotation_count());
    let mut found = imported.annotations.iter();
    for statement in &project.statements {
        for annotation in project.annotations_of(statement.id).iter() {
            let back = found.next().unwrap();
            let text = &imported.texts[back.text];
            assert_eq!(text.sha256, Some(statement.text.sha256()));
            assert_eq!(text.metadata.title, statement.metadata.title);
            let range = chars(&statement.text, annotation.spans.hull());
            assert_eq!(back.parts[0].range, Some((range.start, range.end)));
            if let [one] = annotation.spans.parts() {
                assert_eq!(back.parts[0].quote.as_deref(), Some(statement.text.slice(*one)));
            }
            assert_eq!(back.id, annotation.id.to_string());
            assert_eq!(back.code, annotation.code.as_str());
            let code = project.codebook.code(&annotation.code).unwrap();
            assert_eq!(back.layer.as_deref(), Some(code.layer.as_str()));
            assert_eq!(back.note, annotation.note);
            assert_eq!(back.confidence, annotation.confidence);
            assert_eq!(back.created, Some(annotation.created));
            assert_eq!(back.modified, Some(annotation.stamp.modified));
            assert_eq!(back.origin, Some(annotation.origin));
            let who = project.annotator(annotation.annotator).map(|it| it.name.clone());
            assert_eq!(back.annotator, who.filter(|name| !name.is_empty()));
            let mut attributes = back.attributes.iter();
            let layer = project.codebook.layer_of(&annotation.code).unwrap();
            for definition in &layer.attributes {
                let Some(attribute) = annotation.attributes.get(&definition.id) else { continue };
                let cells: Vec<String> =
                    cells(&attribute.value).into_iter().map(|it| it.text).collect();
                if cells.iter().all(String::is_empty) {
                    continue;
                }
                let back = attributes.next().unwrap();
                assert_eq!(back.name, definition.id.as_str());
                let expected = match cells.len() {
                    1 => ImportedValue::Words(cells),
                    _ => ImportedValue::Known(attribute.value.clone()),
                };
                assert_eq!(back.value, expected);
            }
            assert_eq!(attributes.next(), None);
        }
    }
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    check(&rich_project(), "csv");
    check(&rich_project(), "csv-spreadsheet");
}

#[test]
fn an_attribute_with_a_taken_name_is_found_by_its_layer() {
    let columns = columns::Columns::of(&[
        "statement_sha256",
        "start_utf16",
        "quote",
        "codebook_revision",
        "code",
        "layer",
        "note",
        "b_note",
        "x_text",
        "x_kind",
        "x_iso3",
        "b_x_text",
        "b_x_kind",
        "b_x_iso3",
        "b_other",
    ]);
    let ids: Vec<&str> = columns.attributes.iter().map(|it| columns.id(it, "b")).collect();
    assert_eq!(ids, ["note", "x", "x", "b_other"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        check(&project, "csv");
        check(&project, "csv-spreadsheet");
    }
}

#[test]
fn an_accepted_suggestion_says_what_suggested_it_and_reads_as_no_field() {
    let mut project = rich_project();
    let statement = project.statements[0].id;
    let annotation = project.annotations_of(statement).at(0).unwrap().clone();
    let decision = SuggestionDecision {
        annotator: annotation.annotator,
        at: IsoTime(Timestamp(5)),
        code: annotation.code.clone(),
        start: 4,
        quote: "سلام".into(),
        by: SuggestedBy::Rule,
        rule: "=mine \u{1f30d}".into(),
        score: 0.94,
        revision: "0a1b2c3d".into(),
        accepted: Some(annotation.id),
    };
    let decisions = SuggestionDecisions { decisions: vec![decision] };
    decisions.write(statement).apply(&mut project).unwrap();
    for (variant, rule) in
        [(CsvVariant::Plain, "=mine \u{1f30d}"), (CsvVariant::Spreadsheet, "'=mine \u{1f30d}")]
    {
        let csv = export_csv(&project, variant);
        assert_eq!(csv.matches(&format!(",rule,{rule},0.94,0a1b2c3d")).count(), 1, "{csv}");
        let names = |imported: &Imported| -> Vec<String> {
            let fields = imported.annotations.iter().flat_map(|it| &it.attributes);
            fields.map(|field| field.name.clone()).filter(|it| it.starts_with("suggest")).collect()
        };
        let read = |text: &str| read::read(&files(&[("a.csv", text)])).unwrap();
        assert_eq!(names(&read(&csv)), [""; 0]);
        // A field of this name in a table from before there were such columns.
        let older = csv.replacen("suggestion_rule", "other", 1);
        assert!(names(&read(&older)).contains(&"suggested_by".to_owned()));
    }
}
