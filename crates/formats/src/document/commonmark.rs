//! Texts in CommonMark as parts of a document.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Run, Runs};

/// A text in CommonMark as parts of the document. What it has no part for stays as text.
pub(crate) fn marked(text: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    for event in Parser::new_ext(text, Options::empty()) {
        reading.take(event);
    }
    reading.end();
    reading.blocks
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    runs: Runs,
    bold: bool,
    italic: bool,
    /// The heading that is open.
    heading: bool,
    quote: bool,
    /// The open lists, with the number of the next item.
    lists: Vec<Option<u64>>,
}

impl Reading {
    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.finish(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text(&text);
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.text("\n"),
            Event::Rule => self.end(),
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag) {
        match tag {
            Tag::Heading { .. } => {
                self.end();
                self.heading = true;
            }
            Tag::BlockQuote(_) => {
                self.end();
                self.quote = true;
            }
            Tag::List(first) => {
                self.end();
                self.lists.push(*first);
            }
            Tag::Item | Tag::Paragraph | Tag::CodeBlock(_) | Tag::HtmlBlock => self.end(),
            Tag::Strong => self.bold = true,
            Tag::Emphasis => self.italic = true,
            _ => {}
        }
    }

    fn finish(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.end();
                self.heading = false;
            }
            TagEnd::BlockQuote(_) => {
                self.end();
                self.quote = false;
            }
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
            }
            TagEnd::Item | TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.end(),
            TagEnd::Strong => self.bold = false,
            TagEnd::Emphasis => self.italic = false,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let (bold, italic) = (self.bold, self.italic);
        match self.runs.last_mut() {
            Some(last) if last.bold == bold && last.italic == italic => last.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_owned(), bold, italic }),
        }
    }

    /// Ends the paragraph that is open.
    fn end(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        if text.trim().is_empty() {
            return;
        }
        let depth = self.lists.len();
        let block = if self.heading {
            Block::Heading(3, text)
        } else if self.quote {
            Block::Quote(text, String::new())
        } else if let Some(next) = self.lists.last_mut() {
            let number = *next;
            *next = number.map(|number| number.saturating_add(1));
            Block::Item { depth: depth.saturating_sub(1), number, runs }
        } else {
            Block::Paragraph(runs)
        };
        self.blocks.push(block);
    }
}
