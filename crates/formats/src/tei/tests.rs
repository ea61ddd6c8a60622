use proptest::prelude::*;

use super::FORMAT;
use crate::export::Exported;
use crate::testing::trip::exported;
use annotator_core::exchange::about::Feature;
use annotator_core::project::Project;
use annotator_core::small_map::SmallSet;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_xml::{Element, Tree, blanked};

/// The text between the tags of `body`, with references resolved.
fn body_text(document: &str) -> String {
    let body = document.split_once("<body xml:space=\"preserve\"").unwrap().1;
    let body = body.split_once('>').unwrap().1.rsplit_once("</body>").unwrap().0;
    let mut text = String::new();
    for (at, piece) in body.split('<').enumerate() {
        text.push_str(if at == 0 { piece } else { piece.split_once('>').unwrap().1 });
    }
    let text = text.replace("&#13;", "\r").replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&amp;", "&")
}

fn all<'a>(tree: &'a Tree, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    let mut waiting = vec![tree.root().unwrap()];
    while let Some(element) = waiting.pop() {
        if element.local() == name {
            found.push(element);
        }
        waiting.extend(tree.children(element));
    }
    found
}

fn check(project: &Project, exported: &Exported) {
    let mut spans = 0;
    for (statement, file) in project.statements.iter().zip(&exported.files) {
        let document = std::str::from_utf8(&file.content).unwrap();
        let expected = blanked(statement.text.as_str());
        if document.contains("<body xml:space=\"preserve\">") {
            assert_eq!(body_text(document), expected);
        }
        let tree = Tree::read(&file.content).unwrap();
        let ids: Vec<&str> = ["anchor", "span", "fs", "f", "category", "taxonomy", "respStmt"]
            .into_iter()
            .flat_map(|name| all(&tree, name))
            .filter_map(|element| element.attribute("xml:id"))
            .collect();
        let unique: SmallSet<&str> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len());
        let end = statement.text.end().char.0;
        for span in all(&tree, "span") {
            let place = |name| -> u32 {
                let id = span.attribute(name).unwrap();
                assert!(unique.contains(&id[1..]), "{id}");
                id[2..].parse().unwrap()
            };
            assert!(place("from") < place("to") && place("to") <= end);
            for name in ["ana", "resp", "corresp", "next", "prev"] {
                for id in span.attribute(name).unwrap_or_default().split_whitespace() {
                    assert!(unique.contains(&id[1..]), "{id} in {document}");
                }
            }
        }
        spans += all(&tree, "span").len();
    }
    let annotations = project.annotations.values().flat_map(|set| set.iter());
    let expected: usize = annotations
        .map(|annotation| {
            let evidence = super::evidence(annotation).map(|spans| spans.parts().len());
            annotation.spans.parts().len() + evidence.sum::<usize>()
        })
        .sum();
    assert_eq!(spans, expected);
}

#[test]
fn a_rich_project_is_written() {
    let project = rich_project();
    let exported = exported(&FORMAT, &project);
    check(&project, &exported);
    let paths: Vec<&str> = exported.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["Statement-100.xml", "Statement-101.xml"]);
    let first = String::from_utf8(exported.files[0].content.clone()).unwrap();
    for part in [
        "<span xml:id=\"a.00000000-0000-0000-0000-0000000000c9\" from=\"#c4\" to=\"#c9\" ana=\"#code.pledge #fs.00000000-0000-0000-0000-0000000000c9\" resp=\"#who.1\" cert=\"low\">=SUM(A1)\nsecond, \"line\"</span>",
        "<f name=\"currency\"><string>USD</string></f>",
        "<category xml:id=\"code.terrorism\">",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
    let second = String::from_utf8(exported.files[1].content.clone()).unwrap();
    assert!(second.contains("<p><anchor xml:id=\"c0\"/>Aid<anchor xml:id=\"c3\"/> 😀, aid "));
    assert!(second.contains("to=\"#c3\" next=\"#a.00000000-0000-0000-0000-0000000000ca.1\""));
    assert!(exported.losses.iter().any(|loss| loss.feature == Feature::SeveralParts));
}

proptest! {
    #[test]
    fn texts_and_spans_are_exact(project in projects()) {
        let written = exported(&FORMAT, &project);
        check(&project, &written);
        prop_assert_eq!(exported(&FORMAT, &project), written);
    }
}
