//! Decodes bytes and code units. Multi-byte characters and surrogate pairs arrive in parts.

use encoding_rs::{Encoding, WINDOWS_1252};

use super::fonts::Charset;
use crate::docx::symbols;

/// Bytes and code units that are not decoded yet.
#[derive(Debug)]
pub(crate) struct Pending {
    /// The document's own encoding.
    pub default: &'static Encoding,
    bytes: Vec<u8>,
    charset: Charset,
    units: Vec<u16>,
}

impl Default for Pending {
    fn default() -> Self {
        let charset = Charset::Default;
        Self { default: WINDOWS_1252, bytes: Vec::new(), charset, units: Vec::new() }
    }
}

impl Pending {
    /// Adds bytes in the encoding of a font. Returns text that is now complete.
    pub(crate) fn bytes(&mut self, bytes: &[u8], charset: Charset) -> Option<String> {
        let text =
            if self.charset == charset && self.units.is_empty() { None } else { self.flush() };
        self.charset = charset;
        self.bytes.extend_from_slice(bytes);
        text
    }

    /// Adds a UTF-16 code unit. Returns text that is now complete.
    pub(crate) fn unit(&mut self, unit: u16) -> Option<String> {
        let text = if self.bytes.is_empty() { None } else { self.flush() };
        self.units.push(unit);
        text
    }

    /// Decodes everything except for half a surrogate pair.
    pub(crate) fn flush(&mut self) -> Option<String> {
        let mut text = String::new();
        let bytes = std::mem::take(&mut self.bytes);
        match self.charset {
            Charset::Symbols => {
                let place = |byte: &u8| symbols::character("Symbol", u32::from(*byte));
                text.extend(bytes.iter().filter_map(place));
            }
            Charset::Default => text.push_str(&decoded(&bytes, self.default)),
            Charset::Encoding(encoding) => text.push_str(&decoded(&bytes, encoding)),
        }
        let mut units = std::mem::take(&mut self.units);
        // The other half may follow after a control word.
        if let Some(half) = units.pop_if(|unit| (0xd800..0xdc00).contains(unit)) {
            self.units.push(half);
        }
        let units = units.into_iter().map(|unit| match unit {
            // Word writes characters of symbol fonts like this.
            0xf020..=0xf0ff => {
                let symbol = symbols::character("Symbol", u32::from(unit));
                symbol.and_then(|symbol| u16::try_from(u32::from(symbol)).ok()).unwrap_or(unit)
            }
            _ => unit,
        });
        let characters = char::decode_utf16(units);
        text.extend(characters.map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)));
        (!text.is_empty()).then_some(text)
    }
}

fn decoded(bytes: &[u8], encoding: &'static Encoding) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}
