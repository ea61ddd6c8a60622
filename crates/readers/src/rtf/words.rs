//! The meaning of control words.

/// The character that a control word means.
pub(crate) fn character(word: &str) -> Option<char> {
    Some(match word {
        "emdash" => '\u{2014}',
        "endash" => '\u{2013}',
        "bullet" => '\u{2022}',
        "lquote" => '\u{2018}',
        "rquote" => '\u{2019}',
        "ldblquote" => '\u{201c}',
        "rdblquote" => '\u{201d}',
        "emspace" => '\u{2003}',
        "enspace" => '\u{2002}',
        "qmspace" => '\u{2005}',
        "zwj" => '\u{200d}',
        "zwnj" => '\u{200c}',
        "zwbo" => '\u{200b}',
        "zwnbo" => '\u{2060}',
        "ltrmark" => '\u{200e}',
        "rtlmark" => '\u{200f}',
        _ => return None,
    })
}

/// The character that a control symbol means.
pub(crate) fn symbol(symbol: u8) -> Option<char> {
    Some(match symbol {
        b'~' => '\u{a0}',
        b'-' => '\u{ad}',
        b'_' => '\u{2011}',
        b'\\' => '\\',
        b'{' => '{',
        b'}' => '}',
        b'\t' => '\t',
        _ => return None,
    })
}

/// What a group is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    Text,
    /// The font table.
    Fonts,
    /// The style table.
    Styles,
    /// A shape. It is not text, but may contain text boxes.
    Shape,
    /// A footnote or an endnote.
    Note,
    TextBox,
    /// The number or bullet of a list item.
    Marker,
    Comment,
    /// A group that is skipped.
    Nothing,
}

/// What a group is for that starts with this control word. `None` if the word starts no
/// destination. `starred`: whether `\*` is before it.
pub(crate) fn destination(word: &str, starred: bool) -> Option<Destination> {
    let known = match word {
        "fonttbl" => Destination::Fonts,
        "stylesheet" => Destination::Styles,
        "footnote" => Destination::Note,
        "annotation" => Destination::Comment,
        "shptxt" => Destination::TextBox,
        "shpinst" | "shp" | "do" => Destination::Shape,
        "listtext" | "pntext" => Destination::Marker,
        "colortbl" | "info" | "pict" | "header" | "headerl" | "headerr" | "headerf" | "footer"
        | "footerl" | "footerr" | "footerf" | "fldinst" | "shprslt" | "listtable"
        | "listoverridetable" | "revtbl" | "rsidtbl" | "generator" | "filetbl" | "themedata"
        | "objdata" | "objclass" | "nonesttables" | "ftnsep" | "ftnsepc" | "ftncn" | "aftnsep"
        | "aftnsepc" | "aftncn" | "tc" | "xe" | "nonshppict" | "pn" | "sp" => Destination::Nothing,
        // `\*` marks a destination that programs may skip if they do not know it.
        _ if starred && !["shppict", "fldrslt", "upr", "ud"].contains(&word) => {
            Destination::Nothing
        }
        _ => return None,
    };
    Some(known)
}
