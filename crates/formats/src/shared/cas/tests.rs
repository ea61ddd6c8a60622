use std::rc::Rc;

use proptest::prelude::*;

use crate::export::Format;
use crate::format;
use crate::testing::trip::{contents, expected, exported, files_under, incoming, round_trip};
use annotator_core::exchange::about::{Feature, Remedy};
use annotator_core::exchange::imported::{
    ImportedValue, InFile, Incoming, NotImported, Unit, WhyUnread,
};
use annotator_core::project::Project;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_core::testing::shared_data;
use annotator_xml::blanked;

/// A form of a CAS, and what it does to the characters of a text.
type Form = (&'static Format, fn(&str) -> String);

fn both() -> [Form; 2] {
    [(format("cas-json").unwrap(), str::to_owned), (format("xmi").unwrap(), blanked)]
}

fn read(format: &Format, files: &[(&str, &str)]) -> annotator_core::exchange::imported::Imported {
    let files = files.iter().map(|(path, content)| InFile {
        path: (*path).to_owned(),
        content: content.as_bytes().to_vec(),
    });
    let incoming = Incoming { files: files.collect() };
    (format.read.as_ref().unwrap().read)(&incoming).unwrap()
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    let mut project = rich_project();
    let first = Rc::make_mut(&mut project.statements[0]);
    first.metadata.speaker = "Ms. A".into();
    first.metadata.language = "ar".into();
    for (format, text) in both() {
        let imported = round_trip(format, &project);
        assert_eq!(imported.unit, Some(Unit::Utf16));
        assert_eq!(imported.left_out, []);
        assert_eq!(contents(&imported), expected(&project, text));
        assert_eq!(imported.codebook.as_ref(), Some(&*project.codebook));
        let metadata: Vec<_> = imported.texts.iter().map(|it| it.metadata.clone()).collect();
        let known: Vec<_> = project.statements.iter().map(|it| it.metadata.clone()).collect();
        assert_eq!(metadata, known);
        assert_eq!(imported.texts[0].sha256, Some(project.statements[0].text.sha256()));
    }
}

#[test]
fn losses_are_counted() {
    let mut project = rich_project();
    let text = annotator_core::testing::generate::statement(300, "a\u{0}b\u{b}c 😀\u{ffff}");
    project.statements.push(text);
    let [(json, _), (xmi, _)] = both();
    let count = |format, feature| {
        let exported = exported(format, &project);
        exported.losses.iter().find(|loss| loss.feature == feature).map(|it| (it.remedy, it.count))
    };
    assert_eq!(count(json, Feature::ForbiddenCharacters), None);
    assert_eq!(count(xmi, Feature::ForbiddenCharacters), Some((Remedy::Blanked, 3)));
    assert_eq!(count(xmi, Feature::SeveralParts), Some((Remedy::Divided, 1)));
    assert_eq!(count(json, Feature::Evidence), Some((Remedy::AsJson, 2)));
}

#[test]
fn a_package_has_a_file_for_each_annotator() {
    let project = rich_project();
    let [(json, _), (xmi, _)] = both();
    let paths = |format| -> Vec<String> {
        exported(format, &project).files.into_iter().map(|file| file.path).collect()
    };
    let folder = "Annotator-11-ع";
    let expected = |ending: &str| {
        vec![
            format!("{folder}/Statement-100.{ending}"),
            format!("{folder}/Statement-101.{ending}"),
            "TypeSystem.xml".into(),
            "codebook.json".into(),
            "statements.json".into(),
        ]
    };
    assert_eq!(paths(json), expected("json"));
    assert_eq!(paths(xmi), expected("xmi"));
}

/// As if people had changed the file in the other program.
#[test]
fn features_win_over_the_record() {
    let project = rich_project();
    let [(json, _), (xmi, _)] = both();
    let changes = [
        ("code\":\"pledge\"", "code\":\"call\""),
        ("\"amount_currency\":\"USD\"", "\"amount_currency\":\"EUR\""),
        ("\"confidence\":\"low\"", "\"confidence\":\"high\""),
        (",\"actor_text\":\"Japan\",\"actor_iso3\":\"JPN\"", ""),
        ("\"annotation_id\":\"", "\"remark\":\"new\",\"annotation_id\":\""),
    ];
    let in_xml = [
        (" code=\"pledge\"", " code=\"call\""),
        ("amount_currency=\"USD\"", "amount_currency=\"EUR\""),
        ("confidence=\"low\"", "confidence=\"high\""),
        (" actor_text=\"Japan\" actor_iso3=\"JPN\"", ""),
        (" annotation_id=", " remark=\"new\" annotation_id="),
    ];
    for (format, changes) in [(json, changes), (xmi, in_xml)] {
        let mut file = incoming(&exported(format, &project), "").files.remove(0);
        let mut content = String::from_utf8(file.content).unwrap();
        for (from, to) in changes {
            assert!(content.contains(from), "{from} in {content}");
            content = content.replace(from, to);
        }
        file.content = content.into_bytes();
        let incoming = Incoming { files: vec![file] };
        let imported = (format.read.as_ref().unwrap().read)(&incoming).unwrap();
        let annotation = &imported.annotations[0];
        assert_eq!(annotation.code, "call");
        assert_eq!(annotation.confidence, Some(Confidence::High));
        let [amount, remark] = annotation.attributes.as_slice() else { panic!("{annotation:?}") };
        let ImportedValue::Known(Value::Money(money)) = &amount.value else { panic!() };
        assert_eq!(money.currency.as_deref(), Some("EUR"));
        assert_eq!(amount.evidence.len(), 1);
        assert_eq!(remark.value, ImportedValue::Words(vec!["new".into()]));
        assert_eq!(annotation.note, "=SUM(A1)\nsecond, \"line\"");
    }
}

#[test]
fn a_cas_of_another_program_is_read() {
    let [(json, _), (xmi, _)] = both();
    let in_json = r#"{"%TYPES":{},"%FEATURE_STRUCTURES":[
      {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","sofaString":"Pariš 😀 x"},
      {"%ID":2,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":1,"begin":0,"end":5,"value":"LOC","identifier":"http://x/y"},
      {"%ID":3,"%TYPE":"custom.Span","@sofa":1,"begin":6,"end":8,"@labels":7,"@link":2},
      {"%ID":4,"%TYPE":"custom.Span","@sofa":1,"begin":6,"end":6},
      {"%ID":5,"%TYPE":"custom.Relation","@sofa":1,"begin":0,"end":5,"@Governor":2,"@Dependent":3},
      {"%ID":6,"%TYPE":"custom.Span","@sofa":9,"begin":6,"end":8},
      {"%ID":7,"%TYPE":"uima.cas.StringArray","%ELEMENTS":["a","b"]},
      {"%ID":8,"%TYPE":"custom.Span","@sofa":1,"begin":-1,"end":8},
      {"%ID":9,"%TYPE":"custom.Thing","name":"x"}
    ],"%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2]}}}"#;
    let in_xml = r##"<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///custom.ecore" xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmi:version="2.0">
      <cas:NULL xmi:id="0"/>
      <type:NamedEntity xmi:id="2" sofa="1" begin="0" end="5" value="LOC" identifier="http://x/y"/>
      <custom:Span xmi:id="3" sofa="1" begin="6" end="8" link="2"><labels>a</labels><labels>b</labels></custom:Span>
      <custom:Span xmi:id="4" sofa="1" begin="6" end="6"/>
      <custom:Relation xmi:id="5" sofa="1" begin="0" end="5" Governor="2" Dependent="3"/>
      <custom:Span xmi:id="6" sofa="9" begin="6" end="8"/>
      <custom:Span xmi:id="8" sofa="1" begin="-1" end="8"/>
      <custom:Thing xmi:id="9" name="x"/>
      <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Pariš &#128512; x"/>
      <cas:View sofa="1" members="2"/></xmi:XMI>"##;
    let types = r#"<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types><typeDescription><name>custom.Base</name><supertypeName>uima.tcas.Annotation</supertypeName><features><featureDescription><name>link</name><rangeTypeName>uima.tcas.Annotation</rangeTypeName></featureDescription></features></typeDescription><typeDescription><name>custom.Span</name><supertypeName>custom.Base</supertypeName></typeDescription></types></typeSystemDescription>"#;
    for (format, files) in [
        (json, vec![("annotation/Paris.txt/ann.json", in_json)]),
        (xmi, vec![("annotation/Paris.txt/ann.xmi", in_xml), ("TypeSystem.xml", types)]),
    ] {
        let imported = read(format, &files);
        assert_eq!(imported.texts.len(), 1);
        let found = contents(&imported);
        assert_eq!(found.len(), 2, "{found:?}");
        let [entity, span] = imported.annotations.as_slice() else { panic!() };
        assert_eq!((entity.code.as_str(), entity.layer.as_deref()), ("LOC", Some("NamedEntity")));
        assert_eq!(entity.annotator.as_deref(), Some("ann"));
        assert_eq!((span.code.as_str(), span.layer.as_deref()), ("Span", None));
        assert_eq!(span.attributes[0].name, "labels");
        assert_eq!(span.attributes[0].value, ImportedValue::Words(vec!["a".into(), "b".into()]));
        let reasons: Vec<_> = imported.left_out.iter().map(|it| it.reason).collect();
        let nothing = WhyUnread::NoSuchThing;
        assert_eq!(
            reasons,
            [nothing, nothing, nothing, WhyUnread::Dangling, WhyUnread::Misshapen, nothing],
            "{:?}",
            imported.left_out
        );
    }
}

#[test]
fn other_files_are_refused() {
    for (format, _) in both() {
        let reader = format.read.as_ref().unwrap();
        for content in ["", "{", "[]", "{\"a\":1}", "<a/>", "<a>"] {
            let path = format!("a.{}", (format.about)().ending);
            let file = InFile { path: path.clone(), content: content.into() };
            let incoming = Incoming { files: vec![file] };
            assert_eq!((reader.read)(&incoming), Err(NotImported::Damaged(path)), "{content}");
        }
    }
}

#[test]
fn samples_of_other_programs_are_read() {
    let Some(folder) = shared_data("uima/tests/test_files") else { return };
    let [(json, _), (xmi, _)] = both();
    let mut seen = 0;
    let mut pairs = 0;
    for path in files_under(&folder) {
        let name = path.to_string_lossy().into_owned();
        let format = if name.ends_with(".json") { json } else { xmi };
        if !(name.ends_with(".json") || name.ends_with(".xmi")) {
            continue;
        }
        let file = InFile { path: name.clone(), content: std::fs::read(&path).unwrap() };
        let incoming = Incoming { files: vec![file] };
        let reader = format.read.as_ref().unwrap();
        assert!((reader.recognise)(&incoming), "{name}");
        let imported = (reader.read)(&incoming).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let with_text = imported.texts.iter().all(|text| text.text.is_some());
        if with_text {
            contents(&imported);
        }
        seen += 1;
        // The same CAS in both forms.
        let twin = path.with_file_name("debug.xmi");
        if name.ends_with("data.json") && twin.exists() && with_text {
            let content = std::fs::read(&twin).unwrap();
            let file = InFile { path: "debug.xmi".into(), content };
            let other = (xmi.read.as_ref().unwrap().read)(&Incoming { files: vec![file] }).unwrap();
            let places = |imported: &annotator_core::exchange::imported::Imported| {
                let mut places: Vec<_> =
                    contents(imported).into_iter().map(|it| (it.text, it.parts, it.code)).collect();
                places.sort();
                places
            };
            let told_too = other.texts.iter().all(|text| text.text.is_some());
            if !imported.texts.is_empty() && told_too && !name.contains("tsv3") {
                assert_eq!(places(&other), places(&imported), "{name}");
                pairs += 1;
            }
        }
    }
    assert!(seen > 30 && pairs >= 4, "{seen} {pairs}");
}

/// The project with a different text for each statement.
fn distinct(mut project: Project) -> Project {
    for (at, statement) in project.statements.iter_mut().enumerate() {
        let statement: &mut Statement = Rc::make_mut(statement);
        statement.metadata.title = format!("{} {at}", statement.metadata.title);
    }
    project
}

proptest! {
    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        let project = distinct(project);
        for (format, text) in both() {
            let imported = round_trip(format, &project);
            prop_assert_eq!(&imported.left_out, &[]);
            prop_assert_eq!(contents(&imported), expected(&project, text));
            prop_assert_eq!(imported.codebook.as_ref(), Some(&*project.codebook));
            let mut texts: Vec<_> = imported.texts.iter().map(|it| (&it.metadata, it.sha256)).collect();
            let known = |statement: &Rc<Statement>| statement.text.sha256();
            let mut statements: Vec<_> =
                project.statements.iter().map(|it| (&it.metadata, Some(known(it)))).collect();
            texts.sort_by(|a, b| a.0.title.cmp(&b.0.title));
            statements.sort_by(|a, b| a.0.title.cmp(&b.0.title));
            prop_assert_eq!(texts, statements);
            prop_assert_eq!(exported(format, &project), exported(format, &project));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(text in "[<>/a&;:#!'=\\[\\]{}\",%0-9 \u{e9}-]{0,60}", bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        for (format, _) in both() {
            for content in [text.clone().into_bytes(), bytes.clone()] {
                let path = format!("a.{}", (format.about)().ending);
                let incoming = Incoming { files: vec![InFile { path, content }] };
                let _ = (format.read.as_ref().unwrap().read)(&incoming);
            }
        }
    }
}
