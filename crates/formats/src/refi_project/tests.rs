use std::io::Read as _;

use proptest::prelude::*;

use super::FORMAT;
use super::write::plain;
use crate::import::place::place;
use crate::testing::trip::{contents, expected, exported, files_under, incoming, round_trip};
use annotator_core::exchange::about::{Feature, Remedy};
use annotator_core::exchange::import::Certainty;
use annotator_core::exchange::imported::{
    Imported, ImportedValue, InFile, Incoming, NotImported, Unit, WhyUnread,
};
use annotator_core::project::Project;
use annotator_core::project::value::Value;
use annotator_core::testing::generate::{empty_project, projects, rich_project};
use annotator_core::testing::shared_data;

fn text(text: &str) -> String {
    plain(text).0
}

fn read(files: &[(&str, &[u8])]) -> Result<Imported, NotImported> {
    let files = files
        .iter()
        .map(|(path, content)| InFile { path: (*path).to_owned(), content: content.to_vec() });
    super::read::read(&Incoming { files: files.collect() })
}

#[test]
fn a_rich_project_survives_a_round_trip() {
    let project = rich_project();
    let imported = round_trip(&FORMAT, &project);
    assert_eq!(imported.unit, Some(Unit::CodePoints));
    assert_eq!(imported.left_out, []);
    assert_eq!(imported.codes, []);
    assert_eq!(imported.codebook.as_ref(), Some(&*project.codebook));
    assert_eq!(contents(&imported), expected(&project, text));
    let losses = exported(&FORMAT, &project).losses;
    let lost = |feature| losses.iter().find(|loss| loss.feature == feature).copied();
    assert_eq!(
        lost(Feature::SeveralParts).map(|loss| (loss.remedy, loss.count)),
        Some((Remedy::Divided, 1))
    );
    assert_eq!(lost(Feature::ForbiddenCharacters).map(|loss| loss.count), Some(1));
}

#[test]
fn a_project_has_a_file_for_each_source() {
    let project = rich_project();
    let files = exported(&FORMAT, &project).files;
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths[0], "project.qde");
    let qde = String::from_utf8(files[0].content.clone()).unwrap();
    for file in &files[1..] {
        let name = file.path.strip_prefix("sources/").unwrap();
        assert!(qde.contains(&format!("internal://{name}")), "{name}");
        assert!(!file.content.contains(&b'\r'));
    }
}

#[test]
fn codings_win_over_the_record() {
    let mut project = rich_project();
    let set = project.annotations.get(&project.statements[0].id).unwrap();
    let mut annotation = (**set.iter().next().unwrap()).clone();
    let strength =
        Value::Choice { choice: annotator_core::project::id::ChoiceId::parse("weak").unwrap() };
    let strength = annotator_core::project::value::Attribute::new(strength, Vec::new());
    annotation
        .attributes
        .insert(annotator_core::project::id::AttributeId::parse("strength").unwrap(), strength);
    let set = annotator_core::project::annotation_set::AnnotationSet::new(vec![annotation.into()]);
    project.annotations.insert(project.statements[0].id, set.into());
    let mut incoming = incoming(&exported(&FORMAT, &project), "");
    let guid = |kind: &str, id: &str| crate::shared::refi::guid(project.codebook.id.0, kind, id);
    let reference = |guid: &str| format!("<CodeRef targetGUID=\"{guid}\"/>");
    let qde = String::from_utf8(incoming.files[0].content.clone()).unwrap();
    let (weak, strong) =
        (guid("value", "commitment strength weak"), guid("value", "commitment strength strong"));
    assert!(qde.contains(&reference(&weak)), "{qde}");

    let changed = qde.replace(&reference(&weak), &reference(&strong));
    incoming.files[0].content = changed.into_bytes();
    let imported = super::read::read(&incoming).unwrap();
    let annotation = &imported.annotations[0];
    let attribute = annotation.attributes.iter().find(|it| it.name == "strength").unwrap();
    let value = ImportedValue::Known(Value::Choice {
        choice: annotator_core::project::id::ChoiceId::parse("strong").unwrap(),
    });
    assert_eq!(attribute.value, value);

    // Another code in place of ours.
    let changed =
        qde.replace(&reference(&guid("code", "pledge")), &reference(&guid("code", "call")));
    incoming.files[0].content = changed.into_bytes();
    let imported = super::read::read(&incoming).unwrap();
    let codes: Vec<_> = imported.annotations.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes[0], "call");
}

const PROJECT: &str = r##"<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Other">
<Users><User guid="10000000-0000-0000-0000-000000000001" name="Ann"/></Users>
<CodeBook><Codes>
  <Code guid="20000000-0000-0000-0000-00000000000a" name="Aid" isCodable="true" color="#00F"><Description>Money</Description></Code>
</Codes></CodeBook>
<Variables><Variable guid="50000000-0000-0000-0000-000000000001" name="Speaker" typeOfVariable="Text"/><Variable guid="50000000-0000-0000-0000-000000000002" name="Age" typeOfVariable="Integer"/></Variables>
<Sources>
  <TextSource guid="30000000-0000-0000-0000-000000000001" name="One" plainTextPath="internal://Text.TXT">
    <PlainTextSelection guid="40000000-0000-0000-0000-000000000001" name="second  line" startPosition="START" endPosition="END" creatingUser="{10000000-0000-0000-0000-000000000001}" creationDateTime="2018-03-27T17:46:39">
      <Description>a memo</Description>
      <Coding guid="60000000-0000-0000-0000-000000000001"><CodeRef targetGUID="{20000000-0000-0000-0000-00000000000A}"/></Coding>
      <NoteRef targetGUID="70000000-0000-0000-0000-000000000001"/>
    </PlainTextSelection>
    <PlainTextSelection guid="40000000-0000-0000-0000-000000000002" name="none" startPosition="0" endPosition="3"/>
    <PlainTextSelection guid="40000000-0000-0000-0000-000000000003" name="far" startPosition="0" endPosition="3000"/>
    <PlainTextSelection guid="40000000-0000-0000-0000-000000000004" name="bad" startPosition="x" endPosition="3"/>
    <Coding guid="60000000-0000-0000-0000-000000000002"><CodeRef targetGUID="20000000-0000-0000-0000-00000000000A"/></Coding>
    <VariableValue><VariableRef targetGUID="50000000-0000-0000-0000-000000000001"/><TextValue>Ms. B</TextValue></VariableValue>
    <VariableValue><VariableRef targetGUID="50000000-0000-0000-0000-000000000002"/><IntegerValue>7</IntegerValue></VariableValue>
  </TextSource>
  <PictureSource guid="30000000-0000-0000-0000-000000000002" name="pic" path="internal://a.jpg"/>
  <AudioSource guid="30000000-0000-0000-0000-000000000003" name="talk"><Transcript guid="30000000-0000-0000-0000-000000000004"><PlainTextContent>Hello there</PlainTextContent><SyncPoint guid="80000000-0000-0000-0000-000000000001" position="6"/><SyncPoint guid="80000000-0000-0000-0000-000000000002" position="11"/><TranscriptSelection guid="40000000-0000-0000-0000-000000000005" name="there" fromSyncPoint="80000000-0000-0000-0000-000000000001" toSyncPoint="80000000-0000-0000-0000-000000000002"><Coding guid="60000000-0000-0000-0000-000000000003"><CodeRef targetGUID="20000000-0000-0000-0000-00000000000a"/></Coding></TranscriptSelection></Transcript><AudioSelection guid="40000000-0000-0000-0000-000000000006" name="00:01" begin="0" end="1"/></AudioSource>
</Sources>
<Notes><Note guid="70000000-0000-0000-0000-000000000001" name="n"><PlainTextContent>a note</PlainTextContent></Note><Note guid="70000000-0000-0000-0000-000000000002" name="Plan"><PlainTextContent>x</PlainTextContent></Note></Notes>
<Sets><Set guid="90000000-0000-0000-0000-000000000001" name="S"/></Sets>
</Project>"##;

/// The same text and selection, as different programs write and count it.
#[test]
fn projects_of_other_programs_are_read() {
    let utf16 =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let text = "😀 one\nsecond\nline.";
    let crlf = text.replace('\n', "\r\n");
    for (content, start, end) in [
        (text.as_bytes().to_vec(), 6, 17),
        (text.as_bytes().to_vec(), 7, 18),
        (crlf.as_bytes().to_vec(), 7, 19),
        (crlf.as_bytes().to_vec(), 6, 17),
        (format!("\u{feff}{text}").into_bytes(), 6, 17),
        (format!("\u{feff}{text}").into_bytes(), 7, 18),
        (format!("\u{feff}{crlf}").into_bytes(), 8, 20),
        (format!("\u{feff}{crlf}").into_bytes(), 7, 18),
        (utf16(&format!("\u{feff}{crlf}")), 8, 20),
    ] {
        let qde = PROJECT.replace("START", &start.to_string()).replace("END", &end.to_string());
        let imported =
            read(&[("Project.QDE", qde.as_bytes()), ("Sources/text.txt", &content)]).unwrap();
        let one = &imported.texts[0];
        let placed = place(&imported, &empty_project(), None);
        let ours = placed.texts[0].text().unwrap();
        assert_eq!(ours.as_str(), text);
        let quote = placed.passages[0].as_ref().unwrap().spans.quote(ours.as_str());
        assert_eq!(quote, "second\nline", "{start} {content:?}");
        assert_eq!((one.name.as_str(), one.metadata.speaker.as_str()), ("One", "Ms. B"));
        let annotation = &imported.annotations[0];
        assert_eq!(annotation.note, "a memo\n\na note");
        assert_eq!(annotation.annotator.as_deref(), Some("Ann"));
        assert!(annotation.created.is_some());
        assert_eq!(annotation.code, imported.codes[0].key);
        let there = &imported.annotations[1];
        assert_eq!((there.text, there.parts[0].range), (1, Some((6, 11))));
        let left: Vec<_> =
            imported.left_out.iter().map(|it| (it.what.as_str(), it.reason)).collect();
        let nothing = WhyUnread::NoSuchThing;
        assert_eq!(
            left,
            [
                ("Age: 7", nothing),
                ("none", nothing),
                ("far", nothing),
                ("bad", WhyUnread::Misshapen),
                ("Aid", nothing),
                ("PictureSource", WhyUnread::NotText),
                ("00:01", WhyUnread::NotText),
                ("Plan", nothing),
                ("S", nothing),
            ]
        );
    }
}

/// A project of a program that names no selections, with these selections in a text.
fn unnamed(positions: &[(u32, u32)]) -> String {
    let selection = |(nth, (start, end)): (usize, &(u32, u32))| {
        format!(
            "<PlainTextSelection guid=\"40000000-0000-0000-0000-00000000000{nth}\" name=\"\" \
             startPosition=\"{start}\" endPosition=\"{end}\">\
             <Coding guid=\"60000000-0000-0000-0000-00000000000{nth}\">\
             <CodeRef targetGUID=\"20000000-0000-0000-0000-000000000001\"/></Coding>\
             </PlainTextSelection>"
        )
    };
    let selections: String = positions.iter().enumerate().map(selection).collect();
    format!(
        "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"NVivo for Windows 12.6\">\
         <CodeBook><Codes><Code guid=\"20000000-0000-0000-0000-000000000001\" name=\"Pledge\" \
         isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource \
         guid=\"30000000-0000-0000-0000-000000000001\" name=\"Statement\" \
         plainTextPath=\"internal://st.txt\">{selections}</TextSource></Sources></Project>"
    )
}

#[test]
fn selections_without_names_are_placed_by_word_borders() {
    let text = "\u{feff}Good 😀😀😀 morning.\r\nAlmora 👍 pledges ten million euros.\r\n\
        We thank the delegation 🙏 of Port Serrat.\r\nNothing more.\r\n";
    let expected =
        ["pledges ten million euros", "thank the delegation", "Port Serrat", "Nothing more"];
    // In UTF-16 units, and in code points with one for each line end.
    for positions in
        [[(32, 57), (63, 83), (90, 101), (104, 116)], [(27, 52), (57, 77), (83, 94), (96, 108)]]
    {
        let qde = unnamed(&positions);
        let files = [("project.qde", qde.as_bytes()), ("Sources/st.txt", text.as_bytes())];
        let imported = read(&files).unwrap();
        let placed = place(&imported, &empty_project(), None);
        let ours = placed.texts[0].text().unwrap().as_str();
        let quotes: Vec<_> =
            placed.passages.iter().map(|it| it.as_ref().unwrap().spans.quote(ours)).collect();
        assert_eq!(quotes, expected);
        let found = placed.positions.unwrap();
        assert_eq!((found.unchecked, found.certainty), (4, Certainty::WordBorders));
    }
}

#[test]
fn missing_and_damaged_projects_are_refused() {
    assert_eq!(read(&[]), Err(NotImported::Missing("project.qde".into())));
    for broken in ["", "<Project>", "<Other/>"] {
        let result = read(&[("project.qde", broken.as_bytes())]);
        assert_eq!(result, Err(NotImported::Damaged("project.qde".into())));
    }
    assert!(read(&[("project.qde", b"<Project/>")]).is_ok());
}

fn unpacked(bytes: &[u8]) -> Incoming {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let path = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        files.push(InFile { path, content });
    }
    Incoming { files }
}

#[test]
fn samples_of_other_programs_are_read() {
    let Some(folder) = shared_data("refi") else { return };
    let mut seen = Vec::new();
    for path in files_under(&folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let incoming = match name.rsplit('.').next() {
            Some("qdpx") => unpacked(&bytes),
            Some("qde") => Incoming { files: vec![InFile { path: name.clone(), content: bytes }] },
            _ => continue,
        };
        let imported = super::read::read(&incoming).unwrap();
        let qde = incoming.files.iter().find(|file| file.has_ending("qde")).unwrap();
        // The other codings are on pictures, pages and recordings.
        let xml = String::from_utf8_lossy(&qde.content);
        let codings = xml.matches("<Coding ").count();
        let texts = imported.texts.iter().filter(|text| text.text.is_some()).count();
        let placed = place(&imported, &empty_project(), None);
        let unplaced = placed.passages.iter().filter(|passage| passage.is_err()).count();
        assert_eq!(unplaced, if texts == 0 { imported.annotations.len() } else { 0 }, "{name}");
        seen.push((name, imported.codes.len(), texts, imported.annotations.len(), codings));
    }
    let seen: Vec<_> =
        seen.iter().map(|(name, b, c, d, e)| (name.as_str(), *b, *c, *d, *e)).collect();
    assert_eq!(
        seen,
        [
            ("Project.qde", 14, 0, 9, 16),
            ("TestProject.qdpx", 14, 0, 9, 16),
            ("nvivo_project.qdpx", 262, 2, 0, 0),
            ("qc_demo.qdpx", 262, 2, 205, 205),
        ]
    );
}

fn codes_and_texts(imported: &Imported, project: &Project) -> (bool, bool) {
    let texts: Vec<_> =
        imported.texts.iter().map(|it| (it.text.clone().unwrap(), it.metadata.clone())).collect();
    let known: Vec<_> =
        project.statements.iter().map(|it| (text(it.text.as_str()), it.metadata.clone())).collect();
    (imported.codebook.as_ref() == Some(&*project.codebook), texts == known)
}

proptest! {
    #[test]
    fn projects_survive_a_round_trip(project in projects()) {
        let imported = round_trip(&FORMAT, &project);
        prop_assert_eq!(&imported.left_out, &[]);
        prop_assert_eq!(contents(&imported), expected(&project, text));
        prop_assert_eq!(exported(&FORMAT, &project), exported(&FORMAT, &project));
        let forbidden = |text: &str| text.chars().any(annotator_xml::is_forbidden);
        if !project.statements.iter().any(|it| forbidden(&it.metadata.title)) {
            prop_assert_eq!(codes_and_texts(&imported, &project), (true, true));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), start in any::<u16>(), end in any::<u16>()) {
        let _ = read(&[("project.qde", &bytes)]);
        let qde = PROJECT.replace("START", &start.to_string()).replace("END", &end.to_string());
        let _ = read(&[("project.qde", qde.as_bytes()), ("sources/text.txt", &bytes)]);
    }
}
