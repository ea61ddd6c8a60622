//! A story: the main text of a document, or its notes.

use super::chunks::{self, Chunks};
use super::fields::Fields;
use super::numbering::Numbering;
use super::properties::{self, Paragraph};
use super::styles::Styles;
use super::symbols;
use crate::blocks::{Blocks, Style, Unprinted};
use crate::package::xml_of;
use annotator_xml::{Error, Node, Tag, Xml};

/// An open element. `Other` does nothing when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Paragraph,
    Run,
    Text,
    Table,
    Cell,
    TextBox,
    Note,
    Other,
}

/// What comes after a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum After {
    #[default]
    Paragraph,
    /// More of it: its mark was deleted.
    Rest,
    /// The paragraph whose large first letter it is.
    CapsParagraph,
}

/// Adds stories to blocks.
pub(crate) struct Story<'a> {
    styles: &'a Styles,
    numbering: &'a mut Numbering,
    chunks: &'a Chunks,
    blocks: &'a mut Blocks,
    open: Vec<Open>,
    /// The open paragraphs. There can be several, because a text box is inside a paragraph.
    paragraphs: Vec<Paragraph>,
    fields: Fields,
    hidden_run: bool,
    /// Whether the next content control shows only placeholder text.
    placeholder: bool,
    /// What comes after the previous paragraph.
    after: After,
    /// The notes that the text refers to: element name and id, in order.
    notes: Vec<(&'static str, String)>,
    pub unprinted: Unprinted,
}

impl<'a> Story<'a> {
    pub(crate) fn new(
        styles: &'a Styles,
        numbering: &'a mut Numbering,
        chunks: &'a Chunks,
        blocks: &'a mut Blocks,
    ) -> Self {
        Self {
            styles,
            numbering,
            chunks,
            blocks,
            open: Vec::new(),
            paragraphs: Vec::new(),
            fields: Fields::default(),
            hidden_run: false,
            placeholder: false,
            after: After::default(),
            notes: Vec::new(),
            unprinted: Unprinted::default(),
        }
    }

    /// Reads a whole part.
    ///
    /// # Errors
    /// See [`Error`].
    pub(crate) fn take(&mut self, part: &str) -> Result<(), Error> {
        let mut xml = xml_of(part);
        while let Some(node) = xml.next()? {
            self.node(node, &mut xml)?;
        }
        self.blocks.start(Style::default());
        Ok(())
    }

    /// Whether the text refers to notes of this kind.
    pub(crate) fn has_notes(&self, kind: &str) -> bool {
        self.notes.iter().any(|(known, _)| *known == kind)
    }

    /// Reads the notes that the text refers to; `kind` is their element name.
    ///
    /// # Errors
    /// Same as [`Story::take`].
    pub(crate) fn take_notes(&mut self, part: &str, kind: &str) -> Result<(), Error> {
        let mut xml = xml_of(part);
        while let Some(node) = xml.next()? {
            match node {
                Node::Open(tag) if tag.local() == kind => {
                    let id = tag.attribute("id").unwrap_or_default();
                    if self.notes.iter().any(|(known, wanted)| *known == kind && *wanted == id) {
                        self.blocks.open_note();
                        self.open.push(Open::Note);
                    } else {
                        xml.skip()?;
                    }
                }
                node => self.node(node, &mut xml)?,
            }
        }
        Ok(())
    }

    fn node(&mut self, node: Node<'_>, xml: &mut Xml<'_>) -> Result<(), Error> {
        match node {
            Node::Open(tag) => self.open(&tag, xml)?,
            Node::Close => self.close(),
            Node::Text(text) => {
                if self.open.last() == Some(&Open::Text) {
                    self.text(&text);
                }
            }
        }
        Ok(())
    }

    /// Handles the start of an element. Skipped elements get no call of `close`.
    fn open(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Error> {
        let open = match tag.local() {
            "p" if !tag.name().starts_with("a:") => {
                self.begin_paragraph();
                Open::Paragraph
            }
            "annotation" => return self.annotation(tag, xml),
            "footnote" | "endnote" => {
                self.blocks.open_note();
                Open::Note
            }
            "altChunk" => {
                self.chunk(&tag.attribute("id").unwrap_or_default());
                Open::Other
            }
            "pPr" => return self.paragraph_properties(xml),
            "r" => {
                self.hidden_run = false;
                Open::Run
            }
            "rPr" => {
                self.hidden_run = properties::is_run_hidden(xml, self.styles)?;
                return Ok(());
            }
            "ffData" => {
                let value = properties::form_value(xml)?;
                self.blocks.typed(&value.filter(|_| !self.hidden_run).unwrap_or_default());
                return Ok(());
            }
            "sdtPr" => {
                self.placeholder = properties::is_placeholder(xml)?;
                return Ok(());
            }
            "sdtContent" if std::mem::take(&mut self.placeholder) => return xml.skip(),
            "t" if !tag.name().starts_with("a:") => Open::Text,
            "tbl" => {
                self.blocks.open_table(false);
                Open::Table
            }
            "tr" => {
                self.blocks.open_row();
                Open::Other
            }
            "tc" => {
                self.blocks.open_cell();
                Open::Cell
            }
            "txbxContent" => {
                self.blocks.open_aside();
                Open::TextBox
            }
            name if is_skipped(name) => {
                self.unprinted.tracked |= ["del", "moveFrom"].contains(&name);
                return xml.skip();
            }
            _ => {
                self.mark(tag);
                Open::Other
            }
        };
        self.open.push(open);
        Ok(())
    }

    /// Handles elements that mean a character, or that refer to something elsewhere.
    fn mark(&mut self, tag: &Tag<'_>) {
        let value = |name| tag.attribute(name).unwrap_or_default();
        match tag.local() {
            "tab" | "ptab" => self.text("\t"),
            "br" if ["page", "column"].contains(&value("type").as_str()) => self.new_page(),
            "br" | "cr" => self.text("\n"),
            "noBreakHyphen" => self.text("\u{2011}"),
            "softHyphen" => self.text("\u{ad}"),
            "sym" => {
                let code = u32::from_str_radix(&value("char"), 16).ok();
                let symbol = code.and_then(|code| symbols::character(&value("font"), code));
                self.text(symbol.map(String::from).unwrap_or_default().as_str());
            }
            "fldChar" => self.fields.mark(&value("fldCharType")),
            "footnoteReference" => self.notes.push(("footnote", value("id"))),
            "endnoteReference" => self.notes.push(("endnote", value("id"))),
            "commentReference" => self.unprinted.comments += 1,
            "ins" | "moveTo" => self.unprinted.tracked = true,
            _ => {}
        }
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Paragraph) => {
                let paragraph = self.paragraphs.pop().unwrap_or_default();
                self.after = match (paragraph.mark_deleted, paragraph.drop_cap) {
                    (true, _) => After::Rest,
                    (_, true) => After::CapsParagraph,
                    _ => After::Paragraph,
                };
                if self.after == After::Paragraph {
                    self.blocks.start(Style::default());
                }
            }
            Some(Open::Table) => self.blocks.close_table(),
            Some(Open::Cell) => self.blocks.close_cell(),
            Some(Open::TextBox) => self.blocks.close_aside(),
            Some(Open::Note) => self.blocks.close_note(),
            Some(Open::Run) => self.hidden_run = false,
            Some(Open::Text | Open::Other) | None => {}
        }
    }

    fn begin_paragraph(&mut self) {
        self.paragraphs.push(Paragraph::default());
        if self.after == After::Paragraph {
            self.blocks.start(Style::default());
            self.blocks.no_number();
        }
    }

    /// In Word 2003, what people did to the text: comments and tracked changes.
    fn annotation(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Error> {
        match tag.attribute("type").unwrap_or_default().as_str() {
            "Word.Comment" => self.unprinted.comments += 1,
            "Word.Deletion" => self.unprinted.tracked = true,
            kind => {
                self.unprinted.tracked |= kind == "Word.Insertion";
                self.open.push(Open::Other);
                return Ok(());
            }
        }
        xml.skip()
    }

    /// Adds a part in another format.
    fn chunk(&mut self, id: &str) {
        self.blocks.start(Style::default());
        let added = self.chunks.get(id).map(|chunk| chunks::take(chunk, self.blocks));
        match added {
            Some(Ok(unprinted)) => self.unprinted.add(unprinted),
            _ => self.unprinted.parts += 1,
        }
        self.blocks.start(Style::default());
    }

    fn paragraph_properties(&mut self, xml: &mut Xml<'_>) -> Result<(), Error> {
        let paragraph = properties::paragraph(xml, self.styles)?;
        self.unprinted.tracked |= paragraph.mark_deleted;
        // Two paragraphs joined into one take the properties of the first.
        if self.after != After::Rest {
            self.blocks.restyle(paragraph.style);
            if let Some(list) = paragraph.list {
                let (level, name) = (paragraph.level, &paragraph.name);
                let number = self.numbering.next(list, level, name, self.styles);
                self.blocks.number(&number);
            }
        }
        if let Some(open) = self.paragraphs.last_mut() {
            *open = paragraph;
        }
        Ok(())
    }

    /// A new page or column within a paragraph starts a new block.
    fn new_page(&mut self) {
        let style = self.blocks.style();
        self.blocks.start(style);
    }

    fn text(&mut self, text: &str) {
        // Tab stops in paragraph properties look the same, but they never get here.
        if self.fields.in_instruction() {
            return;
        }
        if self.hidden_run {
            self.unprinted.hidden |= !text.trim().is_empty();
            return;
        }
        self.blocks.typed(text);
    }
}

/// Whether an element is skipped: deleted text, fallbacks for older programs, properties, field
/// instructions, phonetic readings above characters.
fn is_skipped(name: &str) -> bool {
    let passed = [
        "del",
        "moveFrom",
        "Fallback",
        "instrText",
        "delText",
        "delInstrText",
        "sectPr",
        "tblPr",
        "tblGrid",
        "tcPr",
        "trPr",
        "tblPrEx",
        "sdtEndPr",
        "rt",
        "rubyPr",
        "background",
        "docPr",
        "fldData",
        "binData",
        "customXmlPr",
        "smartTagPr",
        "oMathParaPr",
        "altChunkPr",
    ];
    passed.contains(&name) || name.ends_with("Change")
}
