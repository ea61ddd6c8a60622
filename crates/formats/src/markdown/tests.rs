use proptest::prelude::*;
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag, TagEnd};

use super::*;
use crate::export::export;
use annotator_core::exchange::about::Options;
use annotator_core::testing::generate::{projects, rich_project, words};

fn written(project: &Project) -> String {
    let exported = export(&FORMAT, project, &Options::default(), &mut |_| {});
    String::from_utf8(exported.files[0].content.clone()).unwrap()
}

/// The quotations of a page, as a Markdown parser with all extensions reads them, except for the
/// one that replaces straight quotation marks and dashes.
fn quotations(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0;
    let extensions = Extensions::all() - Extensions::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(markdown, extensions) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => {
                assert_eq!(depth, 0);
                depth += 1;
                found.push(String::new());
            }
            Event::End(TagEnd::BlockQuote(_)) => depth -= 1,
            Event::Text(text) if depth > 0 => found.last_mut().unwrap().push_str(&text),
            Event::HardBreak if depth > 0 => found.last_mut().unwrap().push('\n'),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            other if depth > 0 => panic!("{other:?} in a quotation"),
            _ => {}
        }
    }
    found
}

/// A quotation as it should be read.
fn as_read(quote: &str) -> String {
    let lines = quote.split(|c: char| {
        matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
    });
    let lines = lines.map(|line| {
        let words = line.split(|c: char| c == ' ' || c.is_control());
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    });
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_project_is_written_as_one_page() {
    let page = written(&rich_project());
    assert!(page.starts_with("# A project\n\nRead first.\\\nThen tag.\n\n## theme\n\n"), "{page}");
    assert!(page.contains(
        "### Code security › Code terrorism\n\n### Code trade\n\n> Aid \\[…\\] again\n\n"
    ));
    assert!(page.contains(
        "— *Statement 101*, paragraph 1, characters 0–16 (Annotator 11 ع)\n\n> \\=1+1\n\n"
    ));
    assert!(
        page.contains(
            "> سلام\n\n— *Statement 100*, paragraph 1, characters 4–9 (Annotator 11 ع)\n\n\
         - **Confidence:** low\n- **The amount:** US\\$23\u{a0}million (23000000 USD)\n  \
         - “US\\$23\u{a0}million”\n- **The actor:** Japan (JPN)\n  - “\"pledged\"”\n\
         - **Note:** \\=SUM(A1)\\\n  second, \"line\"\n"
        ),
        "{page}"
    );
    assert!(page.contains("### 2\\. Statement 101\n\n- **SHA-256:** "));
}

#[test]
fn users_text_is_never_markdown_syntax() {
    for text in [
        "# heading",
        "- item",
        "+ item",
        "* item",
        "1. one",
        "12) twelve",
        "> quote",
        "    code",
        "`code`",
        "a_b_c *d*",
        "[x](y)",
        "![x](y)",
        "<b>",
        "&amp;",
        "~~x~~",
        "a | b",
        "$x$ US$23",
        "===",
        "---",
        "***",
        "```",
        "https://example.org/a_b",
        "www.example.org",
        "a@b.org",
        ": term",
        "\\",
        "a\\",
        "{x}",
        "[^1]",
        "==x==",
        "^x^",
        "#",
        "- ",
        "|a|\n|-|\n|b|",
        "1.",
        "a  \nb",
        "[ ] todo",
        "- [x] done",
        "\u{a0}x",
        ":smile:",
        "# x #",
        "=\nx\n-",
    ] {
        let page = format!("> {}\n\n", lines(text).replace('\n', "\n> "));
        assert_eq!(quotations(&page), [as_read(text)], "{page}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_read_unchanged(content in words(), wild in "[-#*_`~>|+=.:&<!a1 \\[\\]()\\\\$\n^]{0,12}") {
        for text in [content, wild] {
            let expected = as_read(&text);
            // A single character without width is still a quotation.
            if !expected.is_empty() {
                let page = format!("> {}\n\n", lines(&text).replace('\n', "\n> "));
                prop_assert_eq!(quotations(&page), vec![expected], "{}", page);
            }
        }
    }

    #[test]
    fn every_passage_is_quoted(project in projects()) {
        let mut all = 0;
        let found = quotations(&written(&project));
        for statement in &project.statements {
            for annotation in project.annotations_of(statement.id).iter() {
                let text = statement.text.as_str();
                let parts: Vec<String> =
                    annotation.spans.parts().iter().map(|part| as_read(part.of(text))).collect();
                let quote = parts.join(" […] ");
                let quote = quote.trim();
                all += usize::from(!quote.is_empty());
                prop_assert!(quote.is_empty() || found.iter().any(|it| it.trim() == quote), "{quote:?} in {found:?}");
            }
        }
        prop_assert!(found.len() >= all);
    }
}
