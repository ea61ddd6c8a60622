use std::rc::Rc;

use super::write_report;
use annotator_core::insight::report::{Report, ReportForm, ReportPart, ReportPicture, ReportTable};
use annotator_core::project::Project;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::memo::MemoOf;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;
use annotator_xml::Tree;
use proptest::prelude::*;

const PNG: &[u8] = b"\x89PNG";

fn report(project: &Project) -> Report {
    let table = ReportTable {
        title: "Numbers".into(),
        about: "n = 2".into(),
        lines: vec![vec!["<who>".into(), "2030".into()], vec!["Almora".into(), "2".into()]],
        notes: vec!["below".into()],
    };
    let picture = ReportPicture {
        title: "Figure".into(),
        reading: "What it & says".into(),
        svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".into(),
        width: 800,
        height: 400,
    };
    Report {
        title: "What is <promised>".into(),
        about: "3 statements".into(),
        parts: vec![
            ReportPart::Words { title: "Methods".into(), paragraphs: vec!["One & two".into()] },
            ReportPart::Texts(project.statements.iter().map(|it| it.id).collect()),
            ReportPart::Table(table),
            ReportPart::Picture(picture),
            ReportPart::Codebook,
            ReportPart::Memos,
        ],
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        names_of_coders: true,
    }
}

fn page(project: &Project, report: &Report) -> String {
    let files = write_report(project, report, ReportForm::Html, &[]);
    assert_eq!(files.len(), 1);
    String::from_utf8(files[0].content.clone()).unwrap()
}

fn part_of_word(project: &Project, report: &Report, path: &str) -> String {
    let files = write_report(project, report, ReportForm::Docx, &[PNG]);
    let file = files.into_iter().find(|it| it.path == path);
    file.map(|it| String::from_utf8(it.content).unwrap()).unwrap_or_default()
}

fn count_of(project: &Project) -> usize {
    project.annotations.values().map(|set| set.len()).sum()
}

#[test]
fn a_page_has_every_part_in_its_order_and_loads_nothing() {
    let mut project = rich_project();
    MemoOf::Project.write("Ask *them*.").apply(&mut project).unwrap();
    let html = page(&project, &report(&project));
    let titles = [
        "What is &lt;promised&gt;",
        "One &amp; two",
        "class=\"text\"",
        "&lt;who&gt;",
        "data:image/svg+xml;base64,PHN2",
        "What it &amp; says",
        "<em>them</em>",
    ];
    let places: Vec<usize> =
        titles.iter().map(|it| html.find(it).unwrap_or_else(|| panic!("{it}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(!html.contains("<script") && !html.contains("src=\"http"));
    assert!(html.contains("class=\"margin\""), "codes are beside the text");
    for tag in ["section", "div", "ul", "table", "article", "ol"] {
        let open = html.matches(&format!("<{tag}")).count();
        assert_eq!(open, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn only_annotations_of_those_who_count_are_there_and_names_only_if_wanted() {
    let project = rich_project();
    let mut report = report(&project);
    let name = project.annotators[0].name.clone();
    report.names_of_coders = false;
    for (annotators, is_there) in [(report.annotators.clone(), true), (Vec::new(), false)] {
        report.annotators = annotators;
        let html = page(&project, &report);
        assert_eq!(html.contains("class=\"ref"), is_there);
        assert!(!html.contains(&format!("{name}</bdi>")));
        let comments = part_of_word(&project, &report, "word/comments.xml");
        assert_eq!(comments.contains("<w:comment "), is_there);
        assert!(!comments.contains(&format!("w:author=\"{name}\"")));
    }
}

#[test]
fn a_word_document_has_the_pictures_and_a_comment_on_each_passage() {
    let project = rich_project();
    let report = report(&project);
    let files = write_report(&project, &report, ReportForm::Docx, &[PNG]);
    let picture = files.iter().find(|it| it.path == "word/media/image1.png").unwrap();
    assert_eq!(picture.content, PNG);
    let text = part_of_word(&project, &report, "word/document.xml");
    assert!(text.contains("r:embed=\"rId4\"") && text.contains("descr=\"What it &amp; says\""));
    let relations = part_of_word(&project, &report, "word/_rels/document.xml.rels");
    assert!(relations.contains("Id=\"rId4\""), "{relations}");
    let comments = part_of_word(&project, &report, "word/comments.xml");
    assert_eq!(comments.matches("<w:comment ").count(), count_of(&project));
}

#[test]
fn a_comment_begins_at_the_first_part_that_can_be_seen() {
    let mut project = rich_project();
    let id = project.statements[0].id;
    let text = Rc::clone(&project.statements[0].text);
    let at = |at: usize| ByteOffset(u32::try_from(at).unwrap());
    let line_end = text.as_str().find('\n').unwrap();
    let word = line_end + text.as_str()[line_end..].find(char::is_alphanumeric).unwrap();
    let letter = text.as_str()[word..].chars().next().unwrap();
    let part = |from: usize, to: usize| Span::new(text.as_str(), at(from), at(to)).unwrap();
    let parts = vec![part(line_end, line_end + 1), part(word, word + letter.len_utf8())];
    let mut annotation = (**project.annotations_of(id).iter().next().unwrap()).clone();
    annotation.spans = Spans::new(parts).unwrap();
    let set = AnnotationSet::new(vec![Rc::new(annotation)]);
    project.annotations.insert(id, Rc::new(set));
    let report = report(&project);
    let document = part_of_word(&project, &report, "word/document.xml");
    assert_eq!(document.matches("<w:commentRangeStart w:id=\"0\"").count(), 1);
    assert_eq!(document.matches("<w:commentRangeEnd w:id=\"0\"").count(), 1);
}

proptest! {
    #[test]
    fn every_project_becomes_a_report(project in projects()) {
        let report = report(&project);
        let files = write_report(&project, &report, ReportForm::Docx, &[PNG]);
        for file in &files {
            if file.path.ends_with(".xml") || file.path.ends_with(".rels") {
                prop_assert!(Tree::read(&file.content).is_some(), "{}", file.path);
            }
        }
        let text = part_of_word(&project, &report, "word/document.xml");
        let comments = part_of_word(&project, &report, "word/comments.xml");
        for at in 0..comments.matches("<w:comment ").count() {
            for mark in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
                let mark = format!("<w:{mark} w:id=\"{at}\"");
                prop_assert_eq!(text.matches(&mark).count(), 1, "{} in {}", mark, text);
            }
        }
        // The same every time.
        prop_assert_eq!(files, write_report(&project, &report, ReportForm::Docx, &[PNG]));
        let html = page(&project, &report);
        prop_assert_eq!(html.matches("<article").count(), project.statements.len());
    }
}
