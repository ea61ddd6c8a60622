//! The instructions of an exercise: CommonMark as a tree of the few elements that are shown.
//!
//! An exercise may come from anybody. HTML is shown as the letters that it consists of, pictures as
//! their description, and a link leads only to the web or to a mail address.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

/// A part of the instructions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    /// A new line in a paragraph.
    Break,
    /// A line between two parts.
    Rule,
    Element(Element, Vec<Part>),
}

/// What encloses parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    Paragraph,
    Heading,
    Strong,
    Emphasis,
    /// Words within a line, as they are typed.
    Code,
    /// Lines, as they are typed.
    Block,
    Quote,
    List,
    /// A list with numbers, from this one on.
    Numbered(u64),
    Item,
    /// A link to this address.
    Link(String),
}

/// Elements that are deeper than this are left out. Their text is shown.
const DEEPEST: usize = 16;

/// Where a link may lead.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Reads instructions.
#[must_use]
pub fn read(markdown: &str) -> Vec<Part> {
    let mut open: Vec<(Option<Element>, Vec<Part>)> = vec![(None, Vec::new())];
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Start(tag) => {
                let element = element(tag).filter(|_| open.len() <= DEEPEST);
                open.push((element, Vec::new()));
            }
            Event::End(_) => close(&mut open),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                add(&mut open, Part::Text(text.into_string()));
            }
            Event::Code(text) => {
                let text = vec![Part::Text(text.into_string())];
                add(&mut open, Part::Element(Element::Code, text));
            }
            Event::SoftBreak => add(&mut open, Part::Text(" ".to_owned())),
            Event::HardBreak => add(&mut open, Part::Break),
            Event::Rule => add(&mut open, Part::Rule),
            // These need options that are off.
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|(_, parts)| parts).unwrap_or_default()
}

/// Adds to the innermost open element. Text joins the text before it.
fn add(open: &mut [(Option<Element>, Vec<Part>)], part: Part) {
    let Some((_, parts)) = open.last_mut() else { return };
    match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, part) => parts.push(part),
    }
}

/// Ends the innermost element. Without one, its parts belong to what is around it.
fn close(open: &mut Vec<(Option<Element>, Vec<Part>)>) {
    if open.len() < 2 {
        return;
    }
    match open.pop() {
        Some((Some(element), parts)) => add(open, Part::Element(element, parts)),
        Some((None, parts)) => parts.into_iter().for_each(|part| add(open, part)),
        None => {}
    }
}

fn element(tag: Tag) -> Option<Element> {
    match tag {
        // HTML between paragraphs is shown as one.
        Tag::Paragraph | Tag::HtmlBlock => Some(Element::Paragraph),
        Tag::Heading { .. } => Some(Element::Heading),
        Tag::BlockQuote(_) => Some(Element::Quote),
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => Some(Element::Block),
        Tag::List(None) => Some(Element::List),
        Tag::List(Some(first)) => Some(Element::Numbered(first)),
        Tag::Item => Some(Element::Item),
        Tag::Emphasis => Some(Element::Emphasis),
        Tag::Strong => Some(Element::Strong),
        Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
            Some(Element::Link(format!("mailto:{dest_url}")))
        }
        Tag::Link { dest_url, .. } => safe(&dest_url).map(Element::Link),
        _ => None,
    }
}

/// The address, if it is one that a link may lead to.
fn safe(address: &str) -> Option<String> {
    let address = address.trim();
    let starts = |scheme: &str| {
        address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    SCHEMES.into_iter().any(starts).then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The tree in the form of tags.
    fn drawn(markdown: &str) -> String {
        fn draw(parts: &[Part], into: &mut String) {
            for part in parts {
                match part {
                    Part::Text(text) => into.push_str(text),
                    Part::Break => into.push('|'),
                    Part::Rule => into.push_str("---"),
                    Part::Element(element, parts) => {
                        let name = format!("{element:?}").to_lowercase();
                        into.push_str(&format!("<{name}:"));
                        draw(parts, into);
                        into.push('>');
                    }
                }
            }
        }
        let mut into = String::new();
        draw(&read(markdown), &mut into);
        into
    }

    #[test]
    fn the_usual_marks_are_read() {
        assert_eq!(
            drawn("Tag **themes** and\n*promises*."),
            "<paragraph:Tag <strong:themes> and <emphasis:promises>.>"
        );
        assert_eq!(drawn("a\n\nb\\\nc"), "<paragraph:a><paragraph:b|c>");
        assert_eq!(drawn("- one\n- two"), "<list:<item:one><item:two>>");
        assert_eq!(drawn("3. one\n4. two"), "<numbered(3):<item:one><item:two>>");
        assert_eq!(
            drawn("# A\n> b\n\n---\n`c`"),
            "<heading:A><quote:<paragraph:b>>---<paragraph:<code:c>>"
        );
    }

    #[test]
    fn links_lead_to_the_web_or_to_mail_only() {
        assert_eq!(drawn("[a](https://b.org/c)"), "<paragraph:<link(\"https://b.org/c\"):a>>");
        assert_eq!(drawn("<w@b.org>"), "<paragraph:<link(\"mailto:w@b.org\"):w@b.org>>");
        for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc", "//b.org", "#a"] {
            assert_eq!(drawn(&format!("[a]({address})")), "<paragraph:a>", "{address}");
        }
    }

    #[test]
    fn html_and_pictures_are_shown_as_letters() {
        assert_eq!(drawn("a <b onclick=\"x\">c</b>"), "<paragraph:a <b onclick=\"x\">c</b>>");
        assert_eq!(drawn("<script>x</script>"), "<paragraph:<script>x</script>>");
        assert_eq!(drawn("![a map](https://b.org/c.png)"), "<paragraph:a map>");
    }

    #[test]
    fn deep_nesting_ends_and_keeps_the_text() {
        let deep = format!("{}a", "> ".repeat(500));
        let drawn = drawn(&deep);
        assert!(drawn.contains('a') && drawn.matches('<').count() <= DEEPEST, "{drawn}");
    }

    fn leads_only_where_it_may(parts: &[Part]) -> bool {
        parts.iter().all(|part| match part {
            Part::Text(_) | Part::Break | Part::Rule => true,
            Part::Element(element, parts) => {
                let safe = match element {
                    Element::Link(address) => safe(address).is_some(),
                    _ => true,
                };
                safe && leads_only_where_it_may(parts)
            }
        })
    }

    proptest! {
        #[test]
        fn any_text_is_read(markdown in "[a-c *_`#>\\[\\]()<!\\-0-9.\n\t\u{301}é😀]{0,80}") {
            prop_assert!(leads_only_where_it_may(&read(&markdown)));
        }
    }
}
