//! The fonts of a document, which determine the encoding of text.

use std::collections::HashMap;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The encoding of text in a font.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    /// The document's own.
    Default,
    /// A known encoding.
    Encoding(&'static Encoding),
    /// Positions in a symbol font.
    Symbols,
}

/// The encodings of fonts, by font number.
#[derive(Debug, Default)]
pub(crate) struct Fonts(HashMap<i32, Charset>);

impl Fonts {
    /// Sets the encoding of a font in the font table.
    pub(crate) fn set(&mut self, font: i32, charset: Charset) {
        self.0.insert(font, charset);
    }

    /// The encoding of text in this font.
    pub(crate) fn charset(&self, font: i32) -> Charset {
        self.0.get(&font).copied().unwrap_or(Charset::Default)
    }
}

/// The encoding of a `\fcharset`.
pub(crate) fn charset(number: i32) -> Charset {
    let codepage = match number {
        0 => 1252,
        2 => return Charset::Symbols,
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return Charset::Default,
    };
    Charset::Encoding(encoding(codepage))
}

/// The encoding of a Windows code page. DOS code pages are read as Western, which is right for
/// ASCII letters.
pub(crate) fn encoding(codepage: i32) -> &'static Encoding {
    let label = match codepage {
        874 => "windows-874",
        932 => "shift_jis",
        936 => "gbk",
        949 => "euc-kr",
        950 => "big5",
        866 => "ibm866",
        10000 => "macintosh",
        10007 => "x-mac-cyrillic",
        20866 => "koi8-r",
        54936 => "gb18030",
        65001 => return UTF_8,
        1250..=1258 => {
            return Encoding::for_label(format!("windows-{codepage}").as_bytes())
                .unwrap_or(WINDOWS_1252);
        }
        28592..=28606 => {
            let label = format!("iso-8859-{}", codepage - 28590);
            return Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252);
        }
        _ => return WINDOWS_1252,
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}
