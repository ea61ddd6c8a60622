//! Writes XML through a small writer.
//!
//! XML 1.0 forbids most control characters. The writer puts a blank in the place of each, which
//! shifts no offset (all of them are one code point and one UTF-16 unit), and counts them.

/// Whether XML 1.0 has no place for the character (<https://www.w3.org/TR/xml/#charsets>).
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The text with a blank for each character that XML 1.0 forbids.
#[must_use]
pub fn blanked(text: &str) -> String {
    text.chars().map(|c| if is_forbidden(c) { ' ' } else { c }).collect()
}

/// Writes a document piece by piece: UTF-8, LF.
#[derive(Default)]
pub struct XmlOut {
    out: String,
    open: Vec<String>,
    in_tag: bool,
    /// How many forbidden characters became blanks.
    pub blanked: usize,
}

impl XmlOut {
    /// A document with its declaration.
    #[must_use]
    pub fn new() -> Self {
        let out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        Self { out, ..Self::default() }
    }

    /// Begins an element.
    pub fn start(&mut self, name: &str) -> &mut Self {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.open.push(name.to_owned());
        self.in_tag = true;
        self
    }

    /// Begins an element on a line of its own.
    pub fn line(&mut self, name: &str) -> &mut Self {
        self.break_line();
        self.start(name)
    }

    /// An attribute of the element that began last. Line ends and tabs become references, which
    /// readers do not turn into blanks.
    pub fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escape(value, true);
        self.out.push('"');
        self
    }

    /// An attribute, unless it is empty.
    pub fn attribute_if(&mut self, name: &str, value: &str) -> &mut Self {
        if value.is_empty() { self } else { self.attribute(name, value) }
    }

    /// Text within the element that began last and has not ended.
    pub fn text(&mut self, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.close_tag();
            self.escape(text, false);
        }
        self
    }

    /// Ends the element that began last and has not ended.
    pub fn end(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else { return self };
        if self.in_tag {
            self.out.push_str("/>");
            self.in_tag = false;
        } else {
            self.out.push_str("</");
            self.out.push_str(&name);
            self.out.push('>');
        }
        self
    }

    /// Ends it on a line of its own.
    pub fn end_line(&mut self) -> &mut Self {
        if !self.in_tag {
            let depth = self.open.len().saturating_sub(1);
            self.indent(depth);
        }
        self.end()
    }

    /// An element with nothing but text, on a line of its own.
    pub fn leaf(&mut self, name: &str, text: &str) -> &mut Self {
        self.line(name).text(text).end()
    }

    /// As [`XmlOut::leaf`], unless the text is empty.
    pub fn leaf_if(&mut self, name: &str, text: &str) -> &mut Self {
        if text.is_empty() { self } else { self.leaf(name, text) }
    }

    /// The document; all elements that are open end.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end_line();
        }
        self.out.push('\n');
        self.out
    }

    fn close_tag(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }

    fn break_line(&mut self) {
        self.close_tag();
        if self.open.is_empty() {
            return;
        }
        let depth = self.open.len();
        self.indent(depth);
    }

    fn indent(&mut self, depth: usize) {
        self.out.push('\n');
        (0..depth).for_each(|_| self.out.push_str("  "));
    }

    fn escape(&mut self, text: &str, in_attribute: bool) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' if in_attribute => self.out.push_str("&quot;"),
                '\n' if in_attribute => self.out.push_str("&#10;"),
                '\t' if in_attribute => self.out.push_str("&#9;"),
                // Readers turn a CR, and a CR with its LF, into an LF.
                '\r' => self.out.push_str("&#13;"),
                c if is_forbidden(c) => {
                    self.blanked += 1;
                    self.out.push(' ');
                }
                c => self.out.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_on_lines_of_their_own() {
        let mut out = XmlOut::new();
        out.line("a").leaf("b", "1").leaf_if("c", "").line("d").attribute_if("e", "");
        assert_eq!(
            out.finish(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>1</b>\n  <d/>\n</a>\n"
        );
    }
}
