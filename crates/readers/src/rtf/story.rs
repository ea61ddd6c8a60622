//! Adds the text of a document to blocks, token by token.

use super::fonts::{self, Charset, Fonts};
use super::styles::Styles;
use super::text::Pending;
use super::tokens::Token;
use super::words::{self, Destination};
use crate::blocks::{Blocks, Style, Unprinted};
use crate::limits::MAX_DEPTH;
use crate::numbering;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::reading::Failure;

/// What applies inside a group.
#[derive(Clone, Copy, Debug)]
struct State {
    destination: Destination,
    /// Whether the destination started with this group and ends with it.
    begins: bool,
    /// Whether the group has contained nothing but `\*` so far.
    fresh: bool,
    starred: bool,
    font: i32,
    charset: Charset,
    /// How many fallback characters follow each `\u`, for programs that do not support it.
    fallback: i32,
    hidden: bool,
    deleted: bool,
}

/// What applies to paragraphs until `\pard`.
#[derive(Clone, Copy, Debug, Default)]
struct Paragraph {
    style: i32,
    list: Option<u32>,
    outline: bool,
    in_table: bool,
    hanging: bool,
    /// Whether it is the large first letter of the next paragraph.
    drop_cap: bool,
}

/// The longest large first letter: a letter, perhaps with quotation marks.
const MAX_CAP: usize = 4;

pub(crate) struct Story<'a> {
    blocks: &'a mut Blocks,
    states: Vec<State>,
    paragraph: Paragraph,
    /// The paragraphs around open notes and text boxes.
    outer: Vec<Paragraph>,
    fonts: Fonts,
    styles: Styles,
    pending: Pending,
    /// How many fallback characters are still to be skipped after a `\u`.
    to_skip: i32,
    /// The number of the current list with typed bullets. Starts high to differ from real lists.
    typed_lists: u32,
    /// The number or bullet of the paragraph so far.
    marker: String,
    /// The number that comes before the next text. It may come before what tells that the paragraph
    /// is in a table.
    number: String,
    pub unprinted: Unprinted,
}

impl<'a> Story<'a> {
    pub(crate) fn new(blocks: &'a mut Blocks) -> Self {
        Self {
            blocks,
            states: Vec::new(),
            paragraph: Paragraph::default(),
            outer: Vec::new(),
            fonts: Fonts::default(),
            styles: Styles::default(),
            pending: Pending::default(),
            to_skip: 0,
            typed_lists: 1 << 30,
            marker: String::new(),
            number: String::new(),
            unprinted: Unprinted::default(),
        }
    }

    /// Whether the outermost group has ended.
    pub(crate) fn is_over(&self) -> bool {
        self.states.is_empty()
    }

    /// The document's own encoding.
    pub(crate) fn encoding(&self) -> &'static str {
        self.pending.default.name()
    }

    /// Handles the text that is still pending.
    pub(crate) fn finish(&mut self) {
        self.flush();
        self.end_paragraph();
        self.leave_table();
    }

    /// Handles the next token.
    pub(crate) fn take(&mut self, token: Token<'_>) -> Result<(), Failure> {
        match token {
            Token::Open => self.open()?,
            Token::Close => self.close(),
            Token::Word("u", Some(unit)) => self.unit(unit),
            Token::Word(_, _) | Token::Symbol(_) if self.to_skip > 0 => self.to_skip -= 1,
            Token::Word(word, number) => self.word(word, number),
            Token::Symbol(b'*') => {
                if let Some(state) = self.states.last_mut() {
                    state.starred = state.fresh;
                }
            }
            Token::Symbol(b'\r' | b'\n') => self.word("par", None),
            Token::Symbol(symbol) => {
                if let Some(character) = words::symbol(symbol) {
                    self.character(character);
                }
            }
            Token::Hex(_) if self.to_skip > 0 => self.to_skip -= 1,
            Token::Hex(byte) => self.bytes(&[byte]),
            Token::Bytes(bytes) => {
                let passed = usize::try_from(self.to_skip).unwrap_or_default().min(bytes.len());
                self.to_skip -= i32::try_from(passed).unwrap_or_default();
                self.bytes(bytes.get(passed..).unwrap_or_default());
            }
        }
        Ok(())
    }

    fn state(&self) -> State {
        self.states.last().copied().unwrap_or(State {
            destination: Destination::Text,
            begins: false,
            fresh: true,
            starred: false,
            font: 0,
            charset: Charset::Default,
            fallback: 1,
            hidden: false,
            deleted: false,
        })
    }

    fn open(&mut self) -> Result<(), Failure> {
        self.to_skip = 0;
        self.flush();
        if self.states.len() >= MAX_DEPTH {
            return Err(Failure::TooDeep { max: MAX_DEPTH });
        }
        let state = State { fresh: true, starred: false, begins: false, ..self.state() };
        self.states.push(state);
        Ok(())
    }

    fn close(&mut self) {
        self.to_skip = 0;
        self.flush();
        let Some(state) = self.states.pop() else { return };
        match state.destination {
            Destination::Styles => self.styles.end(),
            Destination::Marker if state.begins => {
                let number = numbering::shown(&std::mem::take(&mut self.marker));
                self.number = number.unwrap_or_default();
            }
            Destination::Note if state.begins => {
                self.end_paragraph();
                self.blocks.close_note();
                self.paragraph = self.outer.pop().unwrap_or_default();
            }
            Destination::TextBox if state.begins => {
                self.end_paragraph();
                self.leave_table();
                self.blocks.close_aside();
                self.paragraph = self.outer.pop().unwrap_or_default();
            }
            _ => {}
        }
    }

    /// Handles a UTF-16 code unit. They are signed in RTF.
    fn unit(&mut self, unit: i32) {
        let fallback = self.state().fallback;
        let unit = u16::try_from(unit.rem_euclid(0x1_0000)).unwrap_or_default();
        if let Some(text) = self.pending.unit(unit) {
            self.text(&text);
        }
        self.to_skip = fallback;
        if let Some(state) = self.states.last_mut() {
            state.fresh = false;
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let charset = self.state().charset;
        if let Some(text) = self.pending.bytes(bytes, charset) {
            self.text(&text);
        }
        if let Some(state) = self.states.last_mut() {
            state.fresh = false;
        }
    }

    fn flush(&mut self) {
        if let Some(text) = self.pending.flush() {
            self.text(&text);
        }
    }

    fn character(&mut self, character: char) {
        self.flush();
        self.text(character.encode_utf8(&mut [0; 4]));
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        self.flush();
        let state = self.state();
        if state.fresh
            && let Some(destination) = words::destination(word, state.starred)
        {
            self.begin(destination);
            return;
        }
        if let Some(state) = self.states.last_mut() {
            state.fresh = false;
        }
        if let Some(character) = words::character(word) {
            self.text(character.encode_utf8(&mut [0; 4]));
            return;
        }
        match state.destination {
            Destination::Fonts => self.font_word(word, number),
            Destination::Styles if ["s", "cs", "ds", "ts"].contains(&word) => {
                // Character styles and others share the numbers of paragraph styles.
                self.styles.number(if word == "s" { number.unwrap_or_default() } else { -1 });
            }
            _ => self.text_word(word, number),
        }
    }

    /// Handles the control word that makes the group something other than text.
    fn begin(&mut self, destination: Destination) {
        let outer = self.state().destination;
        // Skipped groups are skipped as a whole. Shapes are only searched for text boxes.
        let is_read =
            !matches!(outer, Destination::Nothing | Destination::Comment | Destination::Marker);
        let text_box = destination == Destination::TextBox;
        let begins = is_read && (text_box || outer != Destination::Shape);
        if let Some(state) = self.states.last_mut() {
            state.fresh = false;
            if !begins {
                state.destination = if is_read { destination } else { outer };
                return;
            }
            state.destination = destination;
            state.begins = true;
        }
        match destination {
            Destination::Note => {
                self.outer.push(std::mem::take(&mut self.paragraph));
                self.blocks.open_note();
            }
            Destination::TextBox => {
                self.outer.push(std::mem::take(&mut self.paragraph));
                self.blocks.open_aside();
            }
            Destination::Comment => self.unprinted.comments += 1,
            Destination::Marker => {
                self.paragraph.list = self.paragraph.list.or(Some(0));
            }
            _ => {}
        }
    }

    fn font_word(&mut self, word: &str, number: Option<i32>) {
        let number = number.unwrap_or_default();
        let font = self.state().font;
        match word {
            "f" => {
                if let Some(state) = self.states.last_mut() {
                    state.font = number;
                }
            }
            "fcharset" => self.fonts.set(font, fonts::charset(number)),
            "cpg" => self.fonts.set(font, Charset::Encoding(fonts::encoding(number))),
            _ => {}
        }
    }

    fn text_word(&mut self, word: &str, number: Option<i32>) {
        let is_on = number != Some(0);
        let value = number.unwrap_or_default();
        let is_text = is_text(self.state().destination);
        match word {
            "ansicpg" => self.pending.default = fonts::encoding(value),
            "mac" => self.pending.default = fonts::encoding(10000),
            "par" | "sect" | "page" | "column" if is_text => self.end_paragraph(),
            "line" | "lbr" => self.text("\n"),
            "tab" => self.text("\t"),
            "pard" if is_text => self.paragraph = Paragraph::default(),
            "s" => self.paragraph.style = value,
            "ls" => self.paragraph.list = u32::try_from(value).ok().filter(|list| *list > 0),
            "outlinelevel" => self.paragraph.outline = (0..9).contains(&value),
            "intbl" => self.paragraph.in_table = true,
            "dropcapt" => self.paragraph.drop_cap = value > 0,
            "fi" => self.paragraph.hanging = value < 0,
            "cell" | "nestcell" if is_text => self.end_cell(word == "cell"),
            "row" if is_text => self.end_row(),
            _ => self.character_word(word, number, is_on),
        }
    }

    /// Handles character properties, which apply until the end of their group.
    fn character_word(&mut self, word: &str, number: Option<i32>, is_on: bool) {
        let Some(state) = self.states.last_mut() else { return };
        match word {
            "plain" => {
                state.hidden = false;
                state.deleted = false;
            }
            "f" => {
                state.font = number.unwrap_or_default();
                state.charset = self.fonts.charset(state.font);
            }
            "uc" => state.fallback = number.unwrap_or(1).clamp(0, 16),
            "v" => state.hidden = is_on,
            "deleted" => {
                state.deleted = is_on;
                self.unprinted.tracked |= is_on;
            }
            "revised" => self.unprinted.tracked |= is_on,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let state = self.state();
        if state.destination == Destination::Styles {
            self.styles.name(text);
        }
        if state.destination == Destination::Marker && !state.deleted {
            self.marker.push_str(text);
        }
        if !is_text(state.destination) || state.deleted {
            return;
        }
        if state.hidden {
            self.unprinted.hidden |= !text.trim().is_empty();
            return;
        }
        if self.paragraph.in_table && !self.blocks.in_cell() {
            self.enter_cell();
        } else if !self.paragraph.in_table && !text.trim().is_empty() {
            self.leave_table();
        }
        self.blocks.number(&std::mem::take(&mut self.number));
        self.blocks.typed(text);
    }

    fn enter_cell(&mut self) {
        if !self.blocks.in_table() {
            self.blocks.open_table(false);
            self.blocks.open_row();
        }
        self.blocks.open_cell();
    }

    fn leave_table(&mut self) {
        if self.blocks.in_table() {
            self.blocks.close_table();
        }
    }

    fn end_cell(&mut self, whole: bool) {
        self.end_paragraph();
        if whole {
            if !self.blocks.in_cell() {
                self.enter_cell();
            }
            self.blocks.close_cell();
        }
    }

    fn end_row(&mut self) {
        if self.blocks.in_table() {
            self.blocks.open_row();
        }
    }

    fn end_paragraph(&mut self) {
        self.flush();
        let list = self.item();
        let heading = self.paragraph.outline.then_some(ParagraphKind::Heading);
        let kind = self.styles.kind(self.paragraph.style).or(heading);
        let kind = kind.or(list.map(|_| ParagraphKind::ListItem));
        let list = list.filter(|_| kind == Some(ParagraphKind::ListItem));
        self.blocks.restyle(Style { kind, list });
        if self.paragraph.drop_cap && self.blocks.running_text().chars().count() <= MAX_CAP {
            return;
        }
        self.blocks.start(Style::default());
        self.blocks.no_number();
        self.number.clear();
    }

    /// The list that the paragraph is an item of. Some programs type the bullet or number, with a
    /// tab after it in a hanging line. Such bullets are removed, and the tab becomes a space.
    fn item(&mut self) -> Option<u32> {
        if self.paragraph.list.is_some() {
            return self.paragraph.list;
        }
        let text = self.blocks.running_text();
        let is_item = self.paragraph.hanging
            && text.split_once('\t').is_some_and(|(marker, _)| is_marker(marker));
        if !is_item {
            if !text.trim().is_empty() {
                self.typed_lists = self.typed_lists.saturating_add(1);
            }
            return None;
        }
        if let Some((marker, rest)) = text.split_once('\t') {
            let number = if is_bullet(marker) { "" } else { marker.trim() }.to_owned();
            let rest = rest.to_owned();
            self.blocks.clear();
            self.blocks.number(&number);
            self.blocks.typed(&rest);
        }
        Some(self.typed_lists)
    }
}

fn is_text(destination: Destination) -> bool {
    matches!(destination, Destination::Text | Destination::Note | Destination::TextBox)
}

fn is_bullet(marker: &str) -> bool {
    ["•", "–", "-", "◦", "▪", "·", "*", "○", "■"].contains(&marker.trim())
}

/// A bullet, or a number or letter with punctuation.
fn is_marker(marker: &str) -> bool {
    let marker = marker.trim();
    let number = marker.trim_start_matches('(').trim_end_matches(['.', ')']);
    is_bullet(marker)
        || (number.len() < marker.len()
            && (1..=4).contains(&number.len())
            && number.chars().all(|c| c.is_ascii_alphanumeric()))
}
