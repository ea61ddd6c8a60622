//! Reads the text of a document: paragraphs, lists, tables and what is anchored in them.

use super::lists::Lists;
use super::styles::Styles;
use crate::blocks::{Blocks, Style, Unprinted};
use crate::package::xml_of;
use annotator_core::project::statement::ParagraphKind;
use annotator_xml::{Error, Node, Tag, Xml};

/// The most spaces that one `text:s` element may mean.
const MAX_SPACES: usize = 200;

/// An open element. `Other` does nothing when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Body,
    Paragraph,
    List,
    Index,
    Table,
    Cell,
    Box,
    Note,
    Other,
}

/// Adds the text of a document to blocks.
pub(crate) struct Story<'a> {
    styles: &'a Styles,
    blocks: &'a mut Blocks,
    open: Vec<Open>,
    lists: u32,
    numbers: Lists<'a>,
    pub unprinted: Unprinted,
}

impl<'a> Story<'a> {
    pub(crate) fn new(styles: &'a Styles, blocks: &'a mut Blocks) -> Self {
        Self {
            styles,
            blocks,
            open: Vec::new(),
            lists: 0,
            numbers: Lists::new(&styles.lists),
            unprinted: Unprinted::default(),
        }
    }

    /// Reads the text in `content.xml`.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn take(&mut self, content: &str) -> Result<(), Error> {
        let mut xml = xml_of(content);
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(tag) => self.open(&tag, &mut xml)?,
                Node::Close => self.close(),
                Node::Text(text) if self.is_open(Open::Paragraph) => self.blocks.flowing(&text),
                Node::Text(_) => {}
            }
        }
        Ok(())
    }

    /// Handles the start of an element. Skipped elements get no call of `close`.
    fn open(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Error> {
        if !self.is_open(Open::Body) && tag.name() != "office:text" {
            self.open.push(Open::Other);
            return Ok(());
        }
        if self.is_left_out(tag) {
            return xml.skip();
        }
        let open = match tag.name() {
            "office:text" => Open::Body,
            "text:p" | "text:h" => {
                self.begin_paragraph(tag);
                Open::Paragraph
            }
            "text:list" | "text:numbered-paragraph" => {
                if !self.is_open(Open::List) {
                    self.lists = self.lists.saturating_add(1);
                }
                self.numbers.open(tag, self.in_list());
                Open::List
            }
            "text:list-item" => {
                self.numbers.begin_item(tag);
                Open::Other
            }
            "text:list-header" => {
                self.numbers.begin_header();
                Open::Other
            }
            "text:table-of-content" => Open::Index,
            "table:table" => {
                self.blocks.open_table(false);
                Open::Table
            }
            "table:table-row" => {
                self.blocks.open_row();
                Open::Other
            }
            "table:table-cell" => {
                self.blocks.open_cell();
                Open::Cell
            }
            // Frames and shapes inside a paragraph come after it.
            "draw:text-box" | "draw:custom-shape" => {
                self.blocks.open_aside();
                Open::Box
            }
            "text:note-body" => {
                self.blocks.open_note();
                Open::Note
            }
            _ => {
                self.mark(tag);
                Open::Other
            }
        };
        self.open.push(open);
        Ok(())
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Paragraph) => self.blocks.start(Style::default()),
            Some(Open::Table) => self.blocks.close_table(),
            Some(Open::Cell) => self.blocks.close_cell(),
            Some(Open::Box) => self.blocks.close_aside(),
            Some(Open::Note) => self.blocks.close_note(),
            Some(Open::List) => self.numbers.close(),
            Some(Open::Body | Open::Index | Open::Other) | None => {}
        }
    }

    fn begin_paragraph(&mut self, tag: &Tag<'_>) {
        let name = tag.attribute("style-name").unwrap_or_default();
        let is_item = self.in_list();
        let kind = if tag.name() == "text:h" {
            Some(ParagraphKind::Heading)
        } else if self.is_open(Open::Index) {
            Some(ParagraphKind::Furniture)
        } else {
            self.styles.kind(&name).or(is_item.then_some(ParagraphKind::ListItem))
        };
        let number = if is_item {
            self.numbers.number(self.styles.list(&name))
        } else if tag.name() == "text:h" {
            self.numbers.heading_number(tag)
        } else {
            String::new()
        };
        let is_item = is_item && kind != Some(ParagraphKind::Heading);
        self.blocks.start(Style { kind, list: is_item.then_some(self.lists) });
        self.blocks.no_number();
        self.blocks.number(&number);
    }

    /// Handles elements that mean a character or mark a change.
    fn mark(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "text:s" => {
                let count = tag.attribute("c").and_then(|count| count.parse().ok());
                let spaces = " ".repeat(count.unwrap_or(1_usize).min(MAX_SPACES));
                self.blocks.typed(&spaces);
            }
            "text:tab" => self.blocks.typed("\t"),
            "text:line-break" => self.blocks.line_break(),
            "text:change-start" | "text:change" | "text:change-end" => {
                self.unprinted.tracked = true;
            }
            _ => {}
        }
    }

    fn is_left_out(&mut self, tag: &Tag<'_>) -> bool {
        match tag.name() {
            "text:tracked-changes" => {
                self.unprinted.tracked = true;
                true
            }
            "office:annotation" => {
                self.unprinted.comments += 1;
                true
            }
            "text:hidden-text" => {
                self.unprinted.hidden = true;
                true
            }
            "text:section" | "text:p" | "text:h" | "text:span" => {
                let directly = tag.attribute("display").is_some_and(|value| value == "none");
                let style = tag.attribute("style-name").unwrap_or_default();
                let hidden = directly || self.styles.is_hidden(&style);
                self.unprinted.hidden |= hidden;
                hidden
            }
            name => is_skipped(name),
        }
    }

    /// Whether such an element is open, with no note or text box open inside it.
    fn is_open(&self, wanted: Open) -> bool {
        let bounds = [Open::Note, Open::Box];
        if wanted == Open::Body || wanted == Open::Index {
            return self.open.contains(&wanted);
        }
        let within = self.open.iter().rev().take_while(|open| !bounds.contains(open));
        within.into_iter().any(|open| *open == wanted)
    }

    /// Whether a paragraph here is an item of a list. Lists do not continue inside cells.
    fn in_list(&self) -> bool {
        let bounds = [Open::Note, Open::Box, Open::Cell];
        let mut within = self.open.iter().rev().take_while(|open| !bounds.contains(open));
        within.any(|open| *open == Open::List)
    }
}

/// Whether an element is skipped: note numbers, descriptions of pictures, forms, declarations,
/// phonetic readings above characters, cells covered by another cell.
fn is_skipped(name: &str) -> bool {
    let passed = [
        "text:note-citation",
        "svg:title",
        "svg:desc",
        "office:forms",
        "text:ruby-text",
        "office:annotation-end",
        "office:binary-data",
        "text:sequence-decls",
        "text:variable-decls",
        "text:user-field-decls",
        "text:dde-connection-decls",
        "table:covered-table-cell",
        "table:shapes",
        "text:number",
        "text:table-of-content-source",
        "draw:glue-point",
        "office:event-listeners",
        "office:scripts",
        "draw:object",
        "text:illustration-index-source",
        "text:bibliography-source",
        "text:alphabetical-index-source",
        "text:meta-field-source",
    ];
    passed.contains(&name)
}
