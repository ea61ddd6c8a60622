use std::rc::Rc;

use proptest::prelude::*;

use super::{FORMAT, short};
use crate::testing::trip::exported;
use annotator_core::exchange::about::{Feature, Remedy};
use annotator_core::project::Project;
use annotator_core::project::statement::Layout;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::small_map::SmallSet;
use annotator_core::testing::generate::{projects, rich_project, statement};
use annotator_xml::blanked;

fn page(project: &Project) -> String {
    String::from_utf8(exported(&FORMAT, project).files.remove(0).content).unwrap()
}

/// The texts of the statements, as an HTML parser reads them.
fn texts(page: &str) -> Vec<String> {
    let texts = page.split("<div class=\"text\"").skip(1).map(|rest| {
        let body = rest.split_once(">\n").unwrap().1.split_once("\n</div>").unwrap().0;
        let mut text = String::new();
        for (at, piece) in body.split('<').enumerate() {
            text.push_str(if at == 0 { piece } else { piece.split_once('>').unwrap().1 });
        }
        let text = text.replace("&#13;", "\r").replace("&lt;", "<").replace("&gt;", ">");
        text.replace("&quot;", "\"").replace("&amp;", "&")
    });
    texts.collect()
}

fn check(project: &Project) {
    let page = page(project);
    let known: Vec<String> =
        project.statements.iter().map(|it| blanked(it.text.as_str())).collect();
    assert_eq!(texts(&page), known);
    // Every mark links to its annotation and back.
    let after = |key: &str| -> Vec<String> {
        let found = page.split(key).skip(1).filter_map(|it| it.split_once('"'));
        found.map(|(value, _)| value.to_owned()).collect()
    };
    let (ids, links) = (after(" id=\""), after(" href=\"#"));
    let unique: SmallSet<&str> = ids.iter().map(String::as_str).collect();
    assert_eq!(unique.len(), ids.len());
    assert!(links.iter().all(|link| unique.contains(link.as_str())), "{links:?} {ids:?}");
    let parts = project.annotations.values().flat_map(|set| set.iter());
    let parts: usize = parts.map(|annotation| annotation.spans.parts().len()).sum();
    assert_eq!(page.matches("<a class=\"ref ").count(), parts);
    assert_eq!(page.matches("<span").count(), page.matches("</span>").count());
    for forbidden in ["<script", "\u{20}style=", "http-equiv=\"refresh", "src=\"", "url("] {
        let inside = page.split("<style>").next().unwrap_or_default();
        assert!(!inside.contains(forbidden) && !super::CSS.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn a_rich_project_is_shown() {
    let project = rich_project();
    check(&project);
    let page = page(&project);
    for part in [
        "<span class=\"u c3 from\">",
        "data-ref=\"1 CP\" aria-label=\"1: Code pledge\"></a>",
        "<span class=\"sample t c3\">CT</span><bdi>Code trade</bdi> <span class=\"soft\">2</span>",
        "US$23\u{a0}million (23000000 USD) <q dir=\"auto\">US$23\u{a0}million</q>",
        "<span class=\"soft\">· confidence: low</span>",
        "<p class=\"note\" dir=\"auto\">=SUM(A1)\nsecond, &quot;line&quot;</p>",
        "<blockquote dir=\"auto\">Aid … again</blockquote>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[test]
fn losses_are_counted() {
    let mut project = rich_project();
    project.statements.push(statement(300, "a\u{0}b\u{c}"));
    let losses = exported(&FORMAT, &project).losses;
    let of =
        |feature| losses.iter().find(|it| it.feature == feature).map(|it| (it.remedy, it.count));
    assert_eq!(of(Feature::ForbiddenCharacters), Some((Remedy::Blanked, 2)));
    assert_eq!(of(Feature::Evidence), Some((Remedy::AsText, 2)));
    assert_eq!(of(Feature::SeveralParts), None);
}

#[test]
fn paragraphs_have_the_class_of_their_kind() {
    let mut project = rich_project();
    let statement = Rc::make_mut(&mut project.statements[0]);
    statement.layout = Layout { body: Some(1..2), kinds: vec![(0, ParagraphKind::Heading)] };
    let page = page(&project);
    let heading = "<p class=\"heading outside\" role=\"heading\" aria-level=\"3\" dir=\"auto\">";
    assert!(page.contains(heading), "{page}");
    assert!(page.contains("<p class=\"blank\" dir=\"auto\"></p>"));
    check(&project);
}

#[test]
fn title_blocks_addresses_and_closings_have_their_class() {
    let mut project = rich_project();
    let kinds = [
        (ParagraphKind::TitleBlock, "<p class=\"title-block outside\" dir=\"auto\">"),
        (ParagraphKind::Address, "<p class=\"address\" dir=\"auto\">"),
        (ParagraphKind::Closing, "<p class=\"closing\" dir=\"auto\">"),
    ];
    for (kind, element) in kinds {
        let body = if kind == ParagraphKind::TitleBlock { 1..2 } else { 0..1 };
        let statement = Rc::make_mut(&mut project.statements[0]);
        statement.layout = Layout { body: Some(body), kinds: vec![(0, kind)] };
        assert!(page(&project).contains(element), "{element}");
        check(&project);
    }
}

#[test]
fn short_forms_come_from_names() {
    for (name, expected) in [
        ("Pledge", "Ple"),
        ("Human rights", "HR"),
        ("Call on others to act", "COO"),
        ("سلام", "سلا"),
        ("→", "→"),
    ] {
        assert_eq!(short(name), expected);
    }
}

proptest! {
    #[test]
    fn texts_are_exact(project in projects()) {
        check(&project);
        prop_assert_eq!(page(&project), page(&project));
    }
}
