//! Files of other programs, from their bytes to the edit that imports them.

use super::*;
use annotator_core::edit::history::Record;
use annotator_core::exchange::import::Certainty;
use annotator_core::testing::generate;
use annotator_formats::export::OutFile;

use crate::exchange::packed;

const TEXT: &str = "Madam President,\n\nAlmora 😀 pledges ten million euros to the fund by 2030.\n\
    We thank the delegation of Port Serrat.\n";

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let file = |(path, content): &(&str, &[u8])| OutFile {
        path: (*path).to_owned(),
        content: content.to_vec(),
    };
    packed(&files.iter().map(file).collect::<Vec<_>>()).unwrap()
}

/// What was found, and the passages with their codes, as they are in the project after the import.
fn imported(name: &str, bytes: &[u8]) -> (ImportSummary, Vec<(String, String)>) {
    let project = generate::empty_project();
    let files = vec![(name.to_owned(), bytes.to_vec())];
    let Ok((import, found)) = read(files, &project) else { panic!("{name} was not read") };
    let codes = found.codes.iter().map(|code| (code.key.clone(), code.suggestion.clone()));
    let choices = Choices { codes: codes.collect(), ..Choices::default() };
    let Reply::Merged { record, texts, .. } = import.merged(&project, &choices, None, Timestamp(1))
    else {
        panic!()
    };
    let texts: Vec<_> = texts
        .into_iter()
        .map(|text| std::rc::Rc::new(annotator_core::text::Text::new(text)))
        .collect();
    let text = |sha256| texts.iter().find(|text| text.sha256() == sha256).cloned();
    let record = annotator_core::stored::decode_record(&record, &text).unwrap();
    let Record::Step { edits, .. } = record else { panic!() };
    let mut project = project;
    for edit in edits {
        edit.apply(&mut project).unwrap();
    }
    let passages = project.statements.iter().flat_map(|statement| {
        let all = project.annotations_of(statement.id);
        let all = all.iter().map(|annotation| {
            let code = project.codebook.code(&annotation.code).unwrap().name.clone();
            (annotation.spans.quote(statement.text.as_str()), code)
        });
        all.collect::<Vec<_>>()
    });
    let passages = passages.collect();
    (found, passages)
}

fn pairs(passages: &[(String, String)]) -> Vec<(&str, &str)> {
    passages.iter().map(|(words, code)| (words.as_str(), code.as_str())).collect()
}

/// A CAS as INCEpTION writes it.
fn xmi() -> String {
    let text = TEXT.replace('\n', "&#10;");
    format!(
        "<?xml version=\"1.0\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" \
         xmlns:cas=\"http:///uima/cas.ecore\" xmlns:custom=\"http:///webanno/custom.ecore\" \
         xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/><custom:Span xmi:id=\"10\" sofa=\"1\" begin=\"28\" \
         end=\"53\" label=\"Pledge\"/><custom:Span xmi:id=\"11\" sofa=\"1\" begin=\"78\" end=\"98\" \
         label=\"Thanks\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" \
         sofaString=\"{text}\"/><cas:View sofa=\"1\" members=\"10 11\"/></xmi:XMI>"
    )
}

#[test]
fn the_archive_of_each_user_in_a_project_is_read() {
    let user = |name: &str| zip(&[(name, xmi().as_bytes()), ("TypeSystem.xml", b"<types/>")]);
    let project = zip(&[
        ("exportedproject1.json", b"{\"source_documents\":[]}"),
        ("source/statement.txt", TEXT.as_bytes()),
        ("annotation/statement.txt/webanno1export.zip", &user("klie.xmi")),
        ("annotation/statement.txt/webanno2export.zip", &user("ada.xmi")),
    ]);
    let (found, passages) = imported("project.zip", &project);
    assert_eq!((found.new_texts, found.annotations, found.placed), (1, 4, 4));
    assert!(pairs(&passages).contains(&("pledges ten million euros", "Pledge")), "{passages:?}");
    assert!(pairs(&passages).contains(&("thank the delegation", "Thanks")));
    assert_eq!(found.positions.unwrap().certainty, Certainty::WordBorders);
}

#[test]
fn archives_that_do_not_fit_are_left_out_whole_and_said() {
    let user = |name: &str| zip(&[(name, xmi().as_bytes()), ("TypeSystem.xml", b"<types/>")]);
    let path = |user: &str| format!("annotation/statement.txt/{user}.zip");
    let files: Vec<_> =
        ["ada", "klie"].iter().map(|name| (path(name), user(&format!("{name}.xmi")))).collect();
    let bytes = xmi().len() + "<types/>".len();
    let mut unread = Vec::new();
    let read = with_nested(files.clone(), bytes + 10, &mut unread);
    let paths: Vec<_> = read.iter().map(|(path, _)| path.as_str()).collect();
    let folder = "annotation/statement.txt";
    assert_eq!(paths, [format!("{folder}/TypeSystem.xml"), format!("{folder}/ada.xmi")]);
    let reason = WhyUnread::TooMuch { bytes, most: bytes + 10 };
    assert_eq!(unread, [Unread { place: path("klie"), what: String::new(), reason }]);
    unread.clear();
    assert_eq!(with_nested(files, bytes * 2, &mut unread).len(), 4);
    assert_eq!(unread, []);
}

#[test]
fn an_archive_of_a_user_that_cannot_be_unpacked_is_said() {
    let good = zip(&[("ada.xmi", xmi().as_bytes())]);
    let project = zip(&[
        ("source/statement.txt", TEXT.as_bytes()),
        ("annotation/statement.txt/ada.zip", &good),
        ("annotation/statement.txt/klie.zip", &good[..good.len() / 2]),
    ]);
    let (found, _) = imported("project.zip", &project);
    assert_eq!(found.annotations, 2);
    let [left_out] = &found.left_out[..] else { panic!("{:?}", found.left_out) };
    assert_eq!(left_out.place, "annotation/statement.txt/klie.zip");
    assert_eq!(left_out.reason, WhyLeftOut::Unread(WhyUnread::NotUnpacked));
}

#[test]
fn archives_elsewhere_in_an_archive_are_not_unpacked() {
    let inner = zip(&[("a.xmi", xmi().as_bytes())]);
    let files = incoming(vec![("a.zip".into(), zip(&[("annotation.zip", &inner)]))]).0.files;
    assert_eq!(files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["annotation.zip"]);
}

#[test]
fn labels_of_a_text_with_markup_are_found_by_their_words() {
    let task = r#"[{"id":1,"data":{"html":"<html><body><h1>Statement</h1><p>Almora pledges ten million euros to the fund.</p></body></html>"},
        "annotations":[{"id":2,"completed_by":1,"result":[{"id":"x","from_name":"ner","to_name":"text","type":"hypertextlabels",
        "value":{"start":"/p[1]/text()[1]","end":"/p[1]/text()[1]","startOffset":7,"endOffset":32,
        "globalOffsets":{"start":17,"end":42},"text":"pledges ten million euros","hypertextlabels":["Pledge"]}}]}]}]"#;
    let (found, passages) = imported("tasks.json", task.as_bytes());
    assert_eq!(pairs(&passages), [("pledges ten million euros", "Pledge")]);
    assert_eq!((found.new_texts, found.positions), (1, None));
    let short = r#"[{"id":1,"html":"<p>We thank <b>Port&nbsp;Serrat</b> &amp; Almora.</p>","ner":[
        {"start":"/p[1]","end":"/p[1]","startOffset":3,"endOffset":8,"globalOffsets":{"start":3,"end":8},
        "text":"thank","hypertextlabels":["Thanks"]}]}]"#;
    let (_, passages) = imported("tasks.json", short.as_bytes());
    assert_eq!(pairs(&passages), [("thank", "Thanks")]);
}
