//! Markdown (CommonMark, with footnotes and tables).

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::blocks::{Blocks, Source, Style};
use super::encoding::decode;
use super::html;
use annotator_core::project::statement::Metadata;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::{Document, Failure};

/// Reads a document. `chosen` is the encoding that the user chose.
///
/// # Errors
/// [`Failure::Empty`] or the failures of decoding.
pub(crate) fn read(bytes: &[u8], name: &str, chosen: Option<&str>) -> Result<Document, Failure> {
    let decoded = decode(bytes, chosen)?;
    let text = decoded.text.replace("\r\n", "\n").replace('\r', "\n");
    let (front, text) = without_front_matter(&text);
    let text = without_fences(text);
    let options =
        Options::ENABLE_FOOTNOTES | Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut walk = Walk::default();
    for event in Parser::new_ext(&text, options) {
        walk.take(event)?;
    }
    let source = Source {
        name,
        media_type: "text/markdown",
        encoding: decoded.encoding,
        byte_order_mark: decoded.byte_order_mark,
        metadata: metadata(front),
        remarks: decoded.remarks(),
    };
    walk.blocks.document(source)
}

/// Splits off the front matter, which is between `---` and `---` at the start.
fn without_front_matter(text: &str) -> (&str, &str) {
    let Some(rest) = text.strip_prefix("---\n") else { return ("", text) };
    for end in ["\n---\n", "\n...\n"] {
        if let Some((front, after)) = rest.split_once(end)
            && front.lines().all(is_front_matter)
        {
            return (front, after);
        }
    }
    ("", text)
}

/// A line of the form `key: value`, or the continuation of one.
fn is_front_matter(line: &str) -> bool {
    line.trim().is_empty()
        || line.starts_with([' ', '\t', '#', '-'])
        || line.split_once(':').is_some_and(|(key, _)| !key.contains(' '))
}

/// Removes Pandoc's fences around divisions, which are markup, not text.
fn without_fences(text: &str) -> String {
    let is_fence = |line: &&str| {
        let rest = line.trim_start_matches(':');
        let colons = line.len() - rest.len();
        colons >= 3 && (rest.is_empty() || rest.starts_with([' ', '{']))
    };
    let lines = text.split('\n').map(|line| if is_fence(&line) { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

fn metadata(front: &str) -> Metadata {
    let mut metadata = Metadata::default();
    for (key, value) in front.lines().filter_map(|line| line.split_once(':')) {
        let value = value.trim().trim_matches(['"', '\'']).trim();
        let field = match key.trim().to_lowercase().as_str() {
            "title" => &mut metadata.title,
            "speaker" => &mut metadata.speaker,
            "lang" | "language" => &mut metadata.language,
            "date" if is_date(value) => &mut metadata.date,
            _ => continue,
        };
        let is_plain = !value.starts_with(['[', '{', '|', '>', '&', '*']);
        if field.is_empty() && is_plain {
            *field = value.to_owned();
        }
    }
    metadata
}

/// Whether this is `YYYY-MM-DD`. Dates in other forms are left to the user.
fn is_date(value: &str) -> bool {
    let digits: String = value.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    digits == "0000-00-00"
}

#[derive(Default)]
struct Walk {
    blocks: Blocks,
    /// The kinds of the elements around the current text, innermost last.
    around: Vec<ParagraphKind>,
    lists: usize,
    /// How many outermost lists there were so far.
    list: u32,
    /// The number of the next item of each open list, if it has numbers.
    numbers: Vec<Option<u64>>,
    /// The HTML block collected so far; it comes line by line.
    html: Option<String>,
    in_code: bool,
    in_image: usize,
}

impl Walk {
    fn take(&mut self, event: Event<'_>) -> Result<(), Failure> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag)?,
            Event::Text(_) | Event::Code(_) if self.in_image > 0 => {}
            Event::Text(text) if self.in_code => self.blocks.exact(&text),
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.blocks.flowing(&text),
            Event::Html(text) => self.html.get_or_insert_default().push_str(&text),
            Event::InlineHtml(tag) if is_line_break(&tag) => self.blocks.line_break(),
            Event::SoftBreak => self.blocks.flowing("\n"),
            Event::HardBreak => self.blocks.line_break(),
            Event::Rule => self.blocks.start(self.style()),
            Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Paragraph => self.blocks.start(self.style()),
            Tag::Heading { .. } => self.enter(ParagraphKind::Heading),
            Tag::BlockQuote(_) => self.enter(ParagraphKind::Quote),
            Tag::Item => {
                self.enter(ParagraphKind::ListItem);
                if let Some(Some(next)) = self.numbers.last_mut() {
                    self.blocks.number(&format!("{next}."));
                    *next = next.saturating_add(1);
                }
            }
            Tag::List(first) => {
                self.numbers.push(*first);
                if self.lists == 0 {
                    self.list = self.list.saturating_add(1);
                }
                self.lists += 1;
            }
            Tag::CodeBlock(_) => {
                self.blocks.start(self.style());
                self.in_code = true;
            }
            Tag::FootnoteDefinition(_) => self.blocks.open_note(),
            Tag::Table(_) => self.blocks.open_table(false),
            Tag::TableHead | Tag::TableRow => self.blocks.open_row(),
            Tag::TableCell => self.blocks.open_cell(),
            Tag::HtmlBlock => self.html = Some(String::new()),
            Tag::Image { .. } => self.in_image += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), Failure> {
        match tag {
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.around.pop();
                self.blocks.start(self.style());
                self.blocks.no_number();
            }
            TagEnd::List(_) => {
                self.numbers.pop();
                self.lists = self.lists.saturating_sub(1);
                self.blocks.start(self.style());
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.blocks.start(self.style());
            }
            TagEnd::Paragraph => self.blocks.start(self.style()),
            TagEnd::FootnoteDefinition => self.blocks.close_note(),
            TagEnd::Table => self.blocks.close_table(),
            TagEnd::TableCell => self.blocks.close_cell(),
            TagEnd::HtmlBlock => {
                if let Some(piece) = self.html.take() {
                    html::take_piece(&piece, self.style(), &mut self.blocks)?;
                    self.blocks.start(self.style());
                }
            }
            TagEnd::Image => self.in_image = self.in_image.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    fn enter(&mut self, kind: ParagraphKind) {
        self.around.push(kind);
        self.blocks.start(self.style());
    }

    fn style(&self) -> Style {
        let list = (self.lists > 0).then_some(self.list);
        Style { kind: self.around.last().copied(), list }
    }
}

fn is_line_break(tag: &str) -> bool {
    let name = tag.trim_matches(['<', '>', '/', ' ']);
    name.eq_ignore_ascii_case("br")
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::reading::Remark;
    use proptest::prelude::*;

    fn document(text: &str) -> Document {
        read(text.as_bytes(), "a.md", None).unwrap()
    }

    #[test]
    fn markdown_becomes_blocks() {
        let document = document(
            "---\ntitle: \"Statement\"\r\ndate: 2017-03-15\nlang: en\nspeaker: [a, b]\n---\r\n\
             # Statement {#s .x}\n\nMr.\u{a0}President,  \ne\u{301} *👩\u{200d}🚒*\nand سلام.[^1]\n\n\
             - one\n- two\n\n    second\n  1. nested\n\n> Peace.\n\n| a | b |\n|---|---|\n| c | d |\n\n\
             ```\n  kept\n```\n\n<div><p>in a page<br>so</p></div>\n\n::: note\nfenced\n:::\n\n[^1]: A *note*.\n",
        );
        assert_eq!(
            document.text,
            "Statement\n\nMr.\u{a0}President,\ne\u{301} 👩\u{200d}🚒 and سلام.\n\none\ntwo\nsecond\n1. nested\n\n\
             Peace.\n\na\tb\nc\td\n\n  kept\n\nin a page\nso\n\nfenced\n\nA note."
        );
        let kinds: Vec<_> = document.kinds.iter().map(|(_, kind)| *kind).collect();
        let item = ParagraphKind::ListItem;
        assert_eq!(
            kinds,
            [
                ParagraphKind::Heading,
                item,
                item,
                item,
                item,
                ParagraphKind::Quote,
                ParagraphKind::Note
            ]
        );
        assert_eq!(document.metadata.title, "Statement");
        assert_eq!(document.metadata.date, "2017-03-15");
        assert_eq!(document.metadata.language, "en");
        assert_eq!(document.metadata.speaker, "");
        assert_eq!(document.remarks, [Remark::NotesMoved(1), Remark::Tables(1)]);
    }

    #[test]
    fn a_line_of_dashes_is_not_front_matter() {
        assert_eq!(document("---\nSome prose: here.\n---\n").text, "Some prose: here.");
        assert_eq!(document("---\nnever closed").text, "never closed");
        let deep = ">".repeat(100_000) + " deep";
        let _ = read(deep.as_bytes(), "", None);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[-#>*_`\\[\\]^():|<div!&;1. \n\u{a0}e\u{301}ع😀]{0,80}") {
            let _ = read(text.as_bytes(), "", None);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = read(&bytes, "", None);
        }
    }
}
