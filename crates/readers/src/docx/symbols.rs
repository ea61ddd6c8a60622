//! Characters of symbol fonts, which documents identify by their position in the font.

/// The character at a position in the font `Symbol`, or in a `Wingdings` font for any other name.
/// An unknown position returns the private use character that documents use for it.
pub(crate) fn character(font: &str, code: u32) -> Option<char> {
    let place = code & 0xff;
    let is_private = (0xf000..=0xf0ff).contains(&code) || code <= 0xff;
    if !is_private {
        return char::from_u32(code);
    }
    let known = if font.eq_ignore_ascii_case("Symbol") { symbol(place) } else { wingding(place) };
    known.or_else(|| char::from_u32(0xf000 + place))
}

fn symbol(place: u32) -> Option<char> {
    const UPPER: &str = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    const LOWER: &str = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    let at = |letters: &str, from: u32| letters.chars().nth(usize::try_from(place - from).ok()?);
    match place {
        0x41..=0x5a => at(UPPER, 0x41),
        0x61..=0x7a => at(LOWER, 0x61),
        0x2d => Some('\u{2212}'),
        0x20..=0x40 => char::from_u32(place),
        0xa3 => Some('≤'),
        0xb0 => Some('°'),
        0xb1 => Some('±'),
        0xb2 => Some('″'),
        0xb3 => Some('≥'),
        0xb4 => Some('×'),
        0xb7 => Some('•'),
        0xb8 => Some('÷'),
        0xb9 => Some('≠'),
        0xbb => Some('≈'),
        0xbc => Some('…'),
        0xac => Some('←'),
        0xae => Some('→'),
        0xd2 | 0xe2 => Some('®'),
        0xd3 | 0xe3 => Some('©'),
        0xd4 | 0xe4 => Some('™'),
        _ => None,
    }
}

fn wingding(place: u32) -> Option<char> {
    match place {
        0x4a => Some('☺'),
        0x6c => Some('●'),
        0x6e | 0xa7 => Some('▪'),
        0x71 => Some('❑'),
        0x76 => Some('❖'),
        0x9f => Some('•'),
        0xa8 => Some('◻'),
        0xb7 => Some('•'),
        0xd8 => Some('➢'),
        0xdf => Some('←'),
        0xe0 | 0xf0 => Some('→'),
        0xfc => Some('✓'),
        0xfb => Some('✗'),
        0xfe => Some('☑'),
        _ => None,
    }
}
