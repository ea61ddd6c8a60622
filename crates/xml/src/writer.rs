//! Writes XML.
//!
//! XML 1.0 forbids most control characters. The writer replaces each with a space, which keeps all
//! offsets (each is one code point and one UTF-16 unit), and counts them.

/// Whether XML 1.0 forbids the character (<https://www.w3.org/TR/xml/#charsets>).
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The text with a space in place of each character that XML 1.0 forbids.
#[must_use]
pub fn blanked(text: &str) -> String {
    text.chars().map(|c| if is_forbidden(c) { ' ' } else { c }).collect()
}

/// Writes a document piece by piece, in UTF-8 with LF line ends.
#[derive(Default)]
pub struct XmlOut {
    out: String,
    open: Vec<String>,
    in_tag: bool,
    /// How many forbidden characters were replaced with spaces.
    pub blanked: usize,
}

impl XmlOut {
    /// An empty document with an XML declaration.
    #[must_use]
    pub fn new() -> Self {
        let out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
        Self { out, ..Self::default() }
    }

    /// Starts an element.
    pub fn start(&mut self, name: &str) -> &mut Self {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.open.push(name.to_owned());
        self.in_tag = true;
        self
    }

    /// Starts an element on a new line.
    pub fn line(&mut self, name: &str) -> &mut Self {
        self.break_line();
        self.start(name)
    }

    /// Adds an attribute to the element just started. Line ends and tabs are written as references,
    /// because readers turn literal ones into spaces.
    pub fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escape(value, true);
        self.out.push('"');
        self
    }

    /// Adds an attribute, unless its value is empty.
    pub fn attribute_if(&mut self, name: &str, value: &str) -> &mut Self {
        if value.is_empty() { self } else { self.attribute(name, value) }
    }

    /// Adds text to the innermost open element.
    pub fn text(&mut self, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.close_tag();
            self.escape(text, false);
        }
        self
    }

    /// Ends the innermost open element.
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

    /// Ends the innermost open element on a new line.
    pub fn end_line(&mut self) -> &mut Self {
        if !self.in_tag {
            let depth = self.open.len().saturating_sub(1);
            self.indent(depth);
        }
        self.end()
    }

    /// An element that holds only text, on a new line.
    pub fn leaf(&mut self, name: &str, text: &str) -> &mut Self {
        self.line(name).text(text).end()
    }

    /// Like [`XmlOut::leaf`], but writes nothing if the text is empty.
    pub fn leaf_if(&mut self, name: &str, text: &str) -> &mut Self {
        if text.is_empty() { self } else { self.leaf(name, text) }
    }

    /// Ends all open elements and returns the document.
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
                // Readers turn CR and CR LF into LF.
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
    fn each_element_gets_its_own_line() {
        let mut out = XmlOut::new();
        out.line("a").leaf("b", "1").leaf_if("c", "").line("d").attribute_if("e", "");
        assert_eq!(
            out.finish(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>1</b>\n  <d/>\n</a>\n"
        );
    }
}
