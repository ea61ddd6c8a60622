use std::rc::Rc;

use super::read::read_codebook;
use super::write_codebook;
use crate::document::Block;
use crate::document::commonmark::marked;
use annotator_core::codebook::version::Version;
use annotator_core::codebook::{Code, Codebook};
use annotator_core::exchange::codebook::{CodebookForm, CodebookUnread, looks_like_codebook};
use annotator_core::project::Project;
use annotator_core::project::annotation::Timestamp;
use annotator_core::project::foreign::Fields;
use annotator_core::project::id::CodeId;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_xml::Tree;
use proptest::prelude::*;

fn written(project: &Project, form: CodebookForm) -> String {
    let files = write_codebook(project, form);
    assert_eq!(files.len(), 1);
    String::from_utf8(files[0].content.clone()).unwrap()
}

/// Names of codes with the names above them, layer by layer.
fn paths(codebook: &Codebook) -> Vec<(String, Vec<String>)> {
    let path = |code: &Rc<Code>| {
        let above = codebook.above(&code.id).map(|above| above.name.clone());
        let mut names: Vec<_> = std::iter::once(code.name.clone()).chain(above).collect();
        names.reverse();
        (codebook.layer(&code.layer).unwrap().name.clone(), names)
    };
    let mut paths: Vec<_> = codebook.codes.iter().map(path).collect();
    paths.sort();
    paths
}

fn read_table(text: &str) -> Codebook {
    read_codebook("codes.csv", text.as_bytes()).unwrap()
}

#[test]
fn our_own_form_keeps_everything() {
    let project = rich_project();
    let json = written(&project, CodebookForm::Json);
    assert!(looks_like_codebook("codes.json", json.as_bytes()));
    assert_eq!(read_codebook("codes.json", json.as_bytes()).unwrap(), *project.codebook);
    let bare = serde_json::to_string(&*project.codebook).unwrap();
    assert_eq!(read_codebook("codes.json", bare.as_bytes()).unwrap(), *project.codebook);
}

#[test]
fn the_codebook_of_a_project_file_is_read() {
    let project = rich_project();
    let file = annotator_core::stored::file::export::export_project(&project);
    assert!(!looks_like_codebook("project.json", file.as_bytes()), "it is a project");
    assert_eq!(read_codebook("project.json", file.as_bytes()).unwrap(), *project.codebook);
}

#[test]
fn a_table_of_paths_becomes_a_tree() {
    let text = "path,description\nRights,\nRights/Children,School.\nRights/Women/Work,Pay.\n";
    assert!(looks_like_codebook("codes.csv", text.as_bytes()));
    let codebook = read_table(text);
    assert_eq!(codebook.problems(), []);
    let names: Vec<_> = paths(&codebook).into_iter().map(|(_, names)| names.join(" > ")).collect();
    assert_eq!(names, ["Rights", "Rights > Children", "Rights > Women", "Rights > Women > Work"]);
    let pay = codebook.codes.iter().find(|code| code.name == "Work").unwrap();
    assert_eq!(pay.definition, "Pay.");
}

#[test]
fn the_separator_is_recognised_and_names_may_contain_it() {
    let codebook = read_table("path\tdescription\nAid > Food\t\nAid > Oil/gas\t\n");
    let names: Vec<_> = codebook.codes.iter().map(|code| code.name.as_str()).collect();
    assert_eq!(names, ["Aid", "Food", "Oil/gas"]);
    let codebook = read_table("path;description\r\nA\\/B/C\\\\;x\r\n");
    let names: Vec<_> = codebook.codes.iter().map(|code| code.name.as_str()).collect();
    assert_eq!(names, ["A/B", "C\\"]);
}

#[test]
fn more_columns_are_kept_in_the_description() {
    let codebook = read_table("path,description,theory\nA,Words.,Fraser 1990\nB,,\n");
    assert_eq!(codebook.codes[0].definition, "Words.\ntheory: Fraser 1990");
    assert_eq!(codebook.codes[1].definition, "");
}

#[test]
fn what_is_no_codebook_is_refused() {
    let unread = |name: &str, text: &str| read_codebook(name, text.as_bytes()).unwrap_err();
    assert_eq!(unread("a.json", "{}"), CodebookUnread::NotACodebook);
    assert_eq!(unread("a.json", "no"), CodebookUnread::NotACodebook);
    assert_eq!(unread("a.csv", ""), CodebookUnread::NotACodebook);
    assert_eq!(unread("a.csv", "date,place\n1,2\n"), CodebookUnread::NotACodebook);
    assert_eq!(unread("a.csv", "path,description\n"), CodebookUnread::NoCodes);
    assert_eq!(unread("a.qdc", "<CodeBook>"), CodebookUnread::NotACodebook);
    for table in ["quote,code,document\na,b,c\n", "title,text\na,b\n", "code,start,end\na,1,2\n"] {
        assert!(!looks_like_codebook("a.csv", table.as_bytes()), "{table}");
    }
}

#[test]
fn a_codebook_of_another_program_becomes_one_of_ours() {
    let project = rich_project();
    let xml = written(&project, CodebookForm::Refi);
    let codebook = read_codebook("codes.qdc", xml.as_bytes()).unwrap();
    assert_eq!(codebook.problems(), []);
    assert_eq!(paths(&codebook), paths(&project.codebook));
    let slots = |codebook: &Codebook| {
        let mut slots: Vec<_> =
            codebook.codes.iter().map(|code| (code.name.clone(), code.slot)).collect();
        slots.sort();
        slots
    };
    assert_eq!(slots(&codebook), slots(&project.codebook), "colours are recognised");
}

#[test]
fn a_document_has_the_tree_rules_fields_and_version() {
    let mut project = rich_project();
    let mut codebook = (*project.codebook).clone();
    codebook.guidelines = "# How\n\nTag **whole** sentences.\n\n- one\n- two\n".into();
    codebook.codes.iter_mut().for_each(|code| {
        Rc::make_mut(code).include = vec!["what <belongs> & more".into()];
    });
    project.set_codebook(codebook);
    let version = Version {
        number: "3".into(),
        revision: project.revision,
        published: IsoTime(Timestamp(1_900_000_000_000)),
        by: String::new(),
        changed: "Bondage apart".into(),
        codebook: Rc::clone(&project.codebook),
        foreign: Fields::new(),
    };
    version.publish().apply(&mut project).unwrap();
    let markdown = written(&project, CodebookForm::Markdown);
    let html = written(&project, CodebookForm::Html);
    let word = write_codebook(&project, CodebookForm::Docx);
    let word = word.iter().find(|file| file.path == "word/document.xml").unwrap();
    let word = String::from_utf8(word.content.clone()).unwrap();
    for words in ["Code terrorism", "Bondage apart", "Version 3 of 2030-03-17", "The strength"] {
        for text in [&markdown, &html, &word] {
            assert!(text.contains(words), "{words} in {text}");
        }
    }
    assert!(markdown.contains("- **Include:** what \\<belongs\\> \\& more"), "{markdown}");
    assert!(html.contains("what &lt;belongs&gt; &amp; more"));
    assert!(markdown.contains("Tag **whole** sentences."));
    assert!(Tree::read(word.as_bytes()).is_some(), "it is well-formed");
    let open = |tag: &str| html.matches(&format!("<{tag}")).count();
    let closed = |tag: &str| html.matches(&format!("</{tag}>")).count();
    for tag in ["ul", "li", "ol", "blockquote", "table"] {
        assert_eq!(open(tag), closed(tag), "{tag} in {html}");
    }
}

#[test]
fn lists_and_quotes_of_guidelines_are_parts_of_the_document() {
    let kinds: Vec<_> = marked("# a\n\nb\n\n> c\n\n1. d\n2. e\n   - f\n")
        .into_iter()
        .map(|block| match block {
            Block::Heading(_, text) => format!("h {text}"),
            Block::Paragraph(runs) => format!("p {}", runs[0].text),
            Block::Quote(text, _) => format!("q {text}"),
            Block::Item { depth, number, runs } => {
                format!("{depth} {number:?} {}", runs[0].text)
            }
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(kinds, ["h a", "p b", "q c", "0 Some(1) d", "0 Some(2) e", "1 None f"]);
}

#[test]
fn two_codes_of_one_name_are_told_apart_by_their_ids() {
    let codebook = read_table("path,id\nAid,aid\nAid/Food,food\nAid,aid_2\nAid/Food,food_2\n");
    let code = |id: &str| codebook.code(&CodeId::parse(id).unwrap()).unwrap().clone();
    assert_eq!(codebook.codes.len(), 4);
    assert_eq!(code("food").parent, Some(code("aid").id.clone()));
    assert_eq!(code("food_2").parent, Some(code("aid_2").id.clone()));
    // Without an id it is the same code again.
    assert_eq!(read_table("path,id\nAid,aid\nAid,\n").codes.len(), 1);
}

proptest! {
    #[test]
    fn tables_and_our_own_form_survive_a_round_trip(project in projects()) {
        // Without codes, a file is refused.
        prop_assume!(!project.codebook.codes.is_empty());
        let json = written(&project, CodebookForm::Json);
        prop_assert_eq!(&read_codebook("a.json", json.as_bytes()).unwrap(), &*project.codebook);
        let csv = written(&project, CodebookForm::Csv);
        prop_assert!(looks_like_codebook("a.csv", csv.as_bytes()));
        let read = read_codebook("a.csv", csv.as_bytes()).unwrap();
        prop_assert_eq!(read.problems(), []);
        for code in &project.codebook.codes {
            let known = read.code(&code.id).unwrap();
            prop_assert_eq!(known.name.trim(), code.name.trim());
            prop_assert_eq!(&known.parent, &code.parent);
            prop_assert_eq!((known.slot, known.selectable), (code.slot, code.selectable));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        text in "[a-z,;\"/>\\\\\n{}:\\[\\]]{0,80}",
        name in prop::sample::select(vec!["a.csv", "a.json", "a.qdc", "a"]),
    ) {
        for content in [&bytes[..], text.as_bytes()] {
            let _ = looks_like_codebook(name, content);
            if let Ok(codebook) = read_codebook(name, content) {
                prop_assert_eq!(codebook.problems(), []);
            }
        }
    }

    #[test]
    fn every_codebook_becomes_a_document(project in projects()) {
        for form in CodebookForm::ALL {
            for file in write_codebook(&project, form) {
                prop_assert!(!file.content.is_empty());
                if file.path.ends_with(".xml") || file.path.ends_with(".rels") {
                    prop_assert!(Tree::read(&file.content).is_some(), "{}", file.path);
                }
            }
        }
    }
}
