//! The block that is currently being written.

use super::{Block, Style};

/// An unfinished block.
#[derive(Debug, Default)]
pub(super) struct Running {
    pub(super) style: Style,
    text: String,
    /// White space not written yet, because it is dropped if the line ends here.
    space: Space,
    /// The number of the paragraph, until there is text to put it before.
    number: String,
    /// The large first letter of the paragraph, until there is text to put it before.
    cap: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Space {
    #[default]
    None,
    Plain,
    /// White space with a line end in it. Between two ideographs it is dropped.
    Break,
}

impl Running {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.space = Space::None;
    }

    /// Adds to the number that comes before the next text, or removes it if this is empty.
    pub(super) fn set_number(&mut self, number: &str) {
        match number {
            "" => self.number.clear(),
            _ if self.number.is_empty() => self.number.push_str(number),
            _ => self.number = format!("{} {number}", self.number),
        }
    }

    pub(super) fn set_cap(&mut self, cap: &str) {
        self.cap = cap.to_owned();
    }

    /// Adds a large first letter that no text came after.
    pub(super) fn end_cap(&mut self) {
        self.text.push_str(&std::mem::take(&mut self.cap));
    }

    pub(super) fn flowing(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '\n' | '\r' => self.space = Space::Break,
                ' ' | '\t' | '\u{c}' if self.space == Space::None => self.space = Space::Plain,
                ' ' | '\t' | '\u{c}' => {}
                _ => {
                    self.write_space(character);
                    self.text.push(character);
                }
            }
        }
    }

    pub(super) fn typed(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '\n' | '\r' => self.line_break(),
                ' ' | '\t' if self.at_line_start() => {}
                _ => {
                    self.write_space(character);
                    self.text.push(character);
                }
            }
        }
    }

    pub(super) fn exact(&mut self, text: &str) {
        let mut before = ' ';
        for character in text.chars() {
            match character {
                '\n' if before == '\r' => {}
                '\n' | '\r' => self.line_break(),
                _ => {
                    self.write_space(character);
                    self.text.push(character);
                }
            }
            before = character;
        }
    }

    pub(super) fn line_break(&mut self) {
        self.space = Space::None;
        self.text.push('\n');
    }

    /// Ends the block. Trailing spaces of lines are removed. Empty lines, also those with only a
    /// no-break space, split it into several blocks.
    pub(super) fn take_into(&mut self, done: &mut Vec<Block>) {
        let text = std::mem::take(&mut self.text);
        self.space = Space::None;
        let mut block = String::new();
        for line in text.split('\n') {
            if line.chars().all(is_blank) {
                self.push(std::mem::take(&mut block), done);
                continue;
            }
            if !block.is_empty() {
                block.push('\n');
            }
            block.push_str(line.trim_end_matches([' ', '\t', '\u{c}']));
        }
        self.push(block, done);
    }

    fn push(&self, text: String, done: &mut Vec<Block>) {
        if !text.is_empty() {
            done.push(Block { style: self.style, text });
        }
    }

    fn at_line_start(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    fn write_space(&mut self, next: char) {
        let joins = match self.space {
            Space::None => true,
            Space::Plain => false,
            Space::Break => is_wide(next) && self.text.chars().next_back().is_some_and(is_wide),
        };
        if !joins && !self.at_line_start() {
            self.text.push(' ');
        }
        self.space = Space::None;
        if !self.number.is_empty() && !is_blank(next) {
            self.text.push_str(&std::mem::take(&mut self.number));
            self.text.push(' ');
        }
        if !self.cap.is_empty() && !is_blank(next) {
            self.text.push_str(&std::mem::take(&mut self.cap));
        }
    }
}

/// Whether the character is white space or invisible. A line with only these counts as empty.
fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{feff}' | '\u{ad}')
}

/// Whether the character is Chinese or Japanese. These are written without spaces between words,
/// and a line end in the source between two of them is dropped (CSS Text 3, section 4.1.3).
fn is_wide(character: char) -> bool {
    matches!(character,
        '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{4dbf}' | '\u{4e00}'..='\u{a4cf}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff01}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}
