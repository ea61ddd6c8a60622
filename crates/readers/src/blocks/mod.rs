//! Builds a text out of blocks. Readers report where blocks begin and end, their kind and their
//! text; this module collapses white space and joins the blocks.
//!
//! Blocks are separated by an empty line, but items of one list and rows of a table by a single
//! line feed. No line ends with a space, and no block is empty.

mod running;
mod table;
#[cfg(test)]
mod tests;
mod unprinted;

use self::running::Running;
use self::table::Table;
pub(crate) use self::unprinted::Unprinted;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::project::statement::{LineEnds, Metadata, Provenance, ReadAs};
use annotator_core::reading::{Document, Failure, Remark};
use annotator_core::text::MAX_TEXT_LEN;

/// The kind of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Style {
    /// `None` for a plain paragraph.
    pub kind: Option<ParagraphKind>,
    /// The list that the block is an item of. Any numbers will do, if each list has its own.
    pub list: Option<u32>,
}

/// A finished block: one or more lines, none of them empty.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    style: Style,
    text: String,
}

/// A place that collects blocks: the text itself, or something inside it.
#[derive(Debug)]
struct Frame {
    purpose: Purpose,
    done: Vec<Block>,
    running: Running,
    /// Blocks that were anchored in the running block and follow it.
    later: Vec<Block>,
}

#[derive(Debug)]
enum Purpose {
    Text,
    Aside,
    Note,
    Cell,
    Table(Table),
}

impl Frame {
    fn new(purpose: Purpose) -> Self {
        Self { purpose, done: Vec::new(), running: Running::default(), later: Vec::new() }
    }

    fn end_block(&mut self) {
        self.running.take_into(&mut self.done);
        self.done.append(&mut self.later);
    }
}

/// Builds the text of a document.
#[derive(Debug)]
pub(crate) struct Blocks {
    frames: Vec<Frame>,
    notes: Vec<Block>,
    notes_moved: usize,
    tables: usize,
    /// How many more bytes of text are accepted.
    room: usize,
    overflow: bool,
}

impl Default for Blocks {
    fn default() -> Self {
        Self {
            frames: vec![Frame::new(Purpose::Text)],
            notes: Vec::new(),
            notes_moved: 0,
            tables: 0,
            room: MAX_TEXT_LEN,
            overflow: false,
        }
    }
}

impl Blocks {
    /// Ends the running block and starts one of this style.
    pub(crate) fn start(&mut self, style: Style) {
        if let Some(frame) = self.frames.last_mut() {
            frame.end_block();
            frame.running.style = style;
        }
    }

    /// Changes the style of the running block, when it only becomes known later.
    pub(crate) fn restyle(&mut self, style: Style) {
        if let Some(frame) = self.frames.last_mut() {
            frame.running.style = style;
        }
    }

    /// The style of the running block.
    pub(crate) fn style(&self) -> Style {
        self.frames.last().map(|frame| frame.running.style).unwrap_or_default()
    }

    /// The text of the running block so far.
    pub(crate) fn running_text(&self) -> &str {
        self.frames.last().map(|frame| frame.running.text()).unwrap_or_default()
    }

    /// Sets the number that is shown before the next text, such as `2.` or `(a)`. A second one comes
    /// after it, as in a list that starts inside an item.
    pub(crate) fn number(&mut self, number: &str) {
        if let Some(frame) = self.frames.last_mut()
            && !number.is_empty()
        {
            frame.running.set_number(number);
        }
    }

    /// Drops a number that no text came after.
    pub(crate) fn no_number(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.running.set_number("");
        }
    }

    /// Sets the large first letter of the next paragraph.
    pub(crate) fn cap(&mut self, cap: &str) {
        if let Some(frame) = self.frames.last_mut() {
            frame.running.set_cap(cap);
        }
    }

    /// Drops the text of the running block.
    pub(crate) fn clear(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.running.clear();
        }
    }

    /// Adds text whose white space collapses, as in a web page.
    pub(crate) fn flowing(&mut self, text: &str) {
        if let Some(running) = self.room_for(text) {
            running.flowing(text);
        }
    }

    /// Adds text as typed in a word processor: white space is kept, except at the start of a line.
    pub(crate) fn typed(&mut self, text: &str) {
        if let Some(running) = self.room_for(text) {
            running.typed(text);
        }
    }

    /// Adds text whose white space and line ends are kept.
    pub(crate) fn exact(&mut self, text: &str) {
        if let Some(running) = self.room_for(text) {
            running.exact(text);
        }
    }

    /// Ends the line. Two in a row end the block and start another of the same style.
    pub(crate) fn line_break(&mut self) {
        if let Some(running) = self.room_for("\n") {
            running.line_break();
        }
    }

    /// Starts an aside, such as a text box: it is anchored here and comes after the running block.
    /// Ends with [`Blocks::close_aside`].
    pub(crate) fn open_aside(&mut self) {
        self.frames.push(Frame::new(Purpose::Aside));
    }

    /// Ends the aside started by [`Blocks::open_aside`].
    pub(crate) fn close_aside(&mut self) {
        if let Some(done) = self.close(|purpose| matches!(purpose, Purpose::Aside))
            && let Some(frame) = self.frames.last_mut()
        {
            frame.later.extend(done);
        }
    }

    /// Starts a note. Notes come after all other text. Ends with [`Blocks::close_note`].
    pub(crate) fn open_note(&mut self) {
        self.frames.push(Frame::new(Purpose::Note));
    }

    /// Ends the note started by [`Blocks::open_note`].
    pub(crate) fn close_note(&mut self) {
        if let Some(done) = self.close(|purpose| matches!(purpose, Purpose::Note)) {
            // Several notes may come in one list.
            let items = done.iter().filter(|block| block.style.list.is_some()).count();
            self.notes_moved += if done.is_empty() { 0 } else { items.max(1) };
            let style = Style { kind: Some(ParagraphKind::Note), list: None };
            self.notes.extend(done.into_iter().map(|block| Block { style, ..block }));
        }
    }

    /// Starts a table. `layout` marks a table that only arranges its contents on the page.
    pub(crate) fn open_table(&mut self, layout: bool) {
        let within = matches!(self.frames.last(), Some(Frame { purpose: Purpose::Cell, .. }));
        if within && let Some(outer) = self.table() {
            outer.layout = true;
        }
        self.frames.push(Frame::new(Purpose::Table(Table { layout, rows: Vec::new() })));
    }

    /// Whether a table is open, and no note or aside inside it.
    pub(crate) fn in_table(&self) -> bool {
        let last = self.frames.last().map(|frame| &frame.purpose);
        matches!(last, Some(Purpose::Table(_) | Purpose::Cell))
    }

    pub(crate) fn in_cell(&self) -> bool {
        matches!(self.frames.last(), Some(Frame { purpose: Purpose::Cell, .. }))
    }

    pub(crate) fn open_row(&mut self) {
        self.close_cell();
        if let Some(Frame { purpose: Purpose::Table(table), .. }) = self.frames.last_mut() {
            table.rows.push(Vec::new());
        }
    }

    pub(crate) fn open_cell(&mut self) {
        self.close_cell();
        if let Some(Frame { purpose: Purpose::Table(_), .. }) = self.frames.last() {
            self.frames.push(Frame::new(Purpose::Cell));
        }
    }

    pub(crate) fn close_cell(&mut self) {
        if let Some(Frame { purpose: Purpose::Cell, .. }) = self.frames.last()
            && let Some(mut cell) = self.frames.pop()
        {
            cell.end_block();
            if let Some(table) = self.table() {
                table.push(cell.done);
            }
        }
    }

    /// Ends the table. It becomes lines with tabs between the cells or, if it only arranges its
    /// contents, ordinary blocks.
    pub(crate) fn close_table(&mut self) {
        self.close_cell();
        if let Some(Frame { purpose: Purpose::Table(_), .. }) = self.frames.last()
            && let Some(Frame { purpose: Purpose::Table(table), done, .. }) = self.frames.pop()
        {
            let (blocks, is_data) = table.into_blocks();
            self.tables += usize::from(is_data);
            if let Some(frame) = self.frames.last_mut() {
                frame.end_block();
                frame.done.extend(done);
                frame.done.extend(blocks);
            }
        }
    }

    /// Returns the text, and the kinds of its paragraphs by line number.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] if more came in than a text may hold, [`Failure::Empty`].
    pub(crate) fn document(mut self, source: Source<'_>) -> Result<Document, Failure> {
        if self.overflow {
            let max = MAX_TEXT_LEN as u64;
            return Err(Failure::TooLarge { len: max + 1, max });
        }
        while self.frames.len() > 1 {
            self.close_innermost();
        }
        let mut blocks = Vec::new();
        if let Some(mut frame) = self.frames.pop() {
            frame.end_block();
            frame.running.end_cap();
            frame.end_block();
            blocks = frame.done;
        }
        blocks.append(&mut self.notes);
        let (text, kinds) = put_together(&blocks);
        if text.is_empty() {
            return Err(Failure::Empty);
        }
        let mut remarks = source.remarks;
        if self.notes_moved > 0 {
            remarks.push(Remark::NotesMoved(self.notes_moved));
        }
        if self.tables > 0 {
            remarks.push(Remark::Tables(self.tables));
        }
        let read_as = if source.name.is_empty() { ReadAs::Paste } else { ReadAs::File };
        let provenance = Provenance {
            file_name: source.name.to_owned(),
            media_type: source.media_type.to_owned(),
            encoding: source.encoding.to_ascii_lowercase(),
            byte_order_mark: source.byte_order_mark,
            line_ends: LineEnds::None,
            read_as,
        };
        Ok(Document { text, kinds, metadata: source.metadata, provenance, remarks })
    }

    /// The running block, if there is still room for the text.
    fn room_for(&mut self, text: &str) -> Option<&mut Running> {
        match self.room.checked_sub(text.len()) {
            Some(rest) => self.room = rest,
            None => self.overflow = true,
        }
        if self.overflow {
            return None;
        }
        self.frames.last_mut().map(|frame| &mut frame.running)
    }

    fn table(&mut self) -> Option<&mut Table> {
        self.frames.iter_mut().rev().find_map(|frame| match &mut frame.purpose {
            Purpose::Table(table) => Some(table),
            _ => None,
        })
    }

    /// Closes frames up to the innermost one with this purpose and returns its blocks. Does nothing
    /// if there is none.
    fn close(&mut self, wanted: impl Fn(&Purpose) -> bool) -> Option<Vec<Block>> {
        let at = self.frames.iter().rposition(|frame| wanted(&frame.purpose))?;
        while self.frames.len() > at + 1 {
            self.close_innermost();
        }
        let mut frame = self.frames.pop()?;
        frame.end_block();
        Some(frame.done)
    }

    fn close_innermost(&mut self) {
        match self.frames.last().map(|frame| &frame.purpose) {
            Some(Purpose::Cell) => self.close_cell(),
            Some(Purpose::Table(_)) => self.close_table(),
            Some(Purpose::Aside) => self.close_aside(),
            Some(Purpose::Note) => self.close_note(),
            Some(Purpose::Text) | None => {}
        }
    }
}

/// What is known about a document besides its text.
#[derive(Default)]
pub(crate) struct Source<'a> {
    /// The name of the file; empty for pasted text.
    pub name: &'a str,
    /// The media type, such as `text/html`.
    pub media_type: &'a str,
    /// The encoding, such as `UTF-8`.
    pub encoding: &'a str,
    /// Whether a byte-order mark was dropped.
    pub byte_order_mark: bool,
    /// Title, date and the like, as the file declares them.
    pub metadata: Metadata,
    /// What the user should know, besides the remarks that [`Blocks`] adds.
    pub remarks: Vec<Remark>,
}

fn put_together(blocks: &[Block]) -> (String, Vec<(u32, ParagraphKind)>) {
    let mut text = String::new();
    let mut kinds = Vec::new();
    let mut line: u32 = 0;
    let mut before: Option<Style> = None;
    for block in blocks {
        if let Some(before) = before {
            let same_list = before.list.is_some() && before.list == block.style.list;
            text.push_str(if same_list { "\n" } else { "\n\n" });
            line += if same_list { 1 } else { 2 };
        }
        before = Some(block.style);
        let lines = block.text.matches('\n').count();
        let last = line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        if let Some(kind) = block.style.kind {
            kinds.extend((line..=last).map(|line| (line, kind)));
        }
        text.push_str(&block.text);
        line = last;
    }
    (text, kinds)
}
