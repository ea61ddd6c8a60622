//! Unicode encodings: byte-order marks, and UTF-16 and UTF-32 without one.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes are examined to detect UTF-16 and UTF-32.
const SAMPLE: usize = 8_192;

/// The encoding of a byte-order mark.
pub(super) fn mark(bytes: &[u8]) -> Option<&'static Encoding> {
    Encoding::for_bom(bytes).map(|(encoding, _)| encoding)
}

/// Whether this is UTF-32: it has the byte-order mark, or every four-byte unit is a valid
/// character.
pub(super) fn is_utf32(bytes: &[u8]) -> bool {
    if bytes.starts_with(&[0xff, 0xfe, 0, 0]) || bytes.starts_with(&[0, 0, 0xfe, 0xff]) {
        return true;
    }
    let units = || bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default().chunks_exact(4);
    let is = |order: fn([u8; 4]) -> u32| {
        units().all(|unit| {
            let unit = unit.try_into().map(order).unwrap_or_default();
            unit != 0 && char::from_u32(unit).is_some()
        })
    };
    units().len() >= 2 && (is(u32::from_le_bytes) || is(u32::from_be_bytes))
}

/// Detects UTF-16 without a byte-order mark. Its spaces, line ends and digits each have a zero
/// byte, and the full stops of Chinese and Japanese are byte pairs that occur in no other encoding.
pub(super) fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    // A few zeros among many small ASCII letters are damage: in UTF-16 every second byte would be
    // zero.
    let small = |byte: &&u8| byte.is_ascii_lowercase() || **byte == b' ';
    if sample.iter().filter(small).count().saturating_mul(5) > sample.len().saturating_mul(3) {
        return None;
    }
    let little = common_units(sample, u16::from_le_bytes);
    let big = common_units(sample, u16::from_be_bytes);
    match (little, big) {
        (None, None) => None,
        (little, big) if little > big => Some(UTF_16LE),
        _ => Some(UTF_16BE),
    }
}

/// The number of common units if the sample can be UTF-16: it has no units that no text has, no
/// unpaired surrogates, and enough common units.
fn common_units(sample: &[u8], order: fn([u8; 2]) -> u16) -> Option<usize> {
    let units = || {
        let pairs = sample.chunks_exact(2);
        pairs.map(|pair| pair.try_into().map(order).unwrap_or_default())
    };
    let count = units().len();
    let common = units().filter(|unit| is_common(*unit)).count();
    let never = units().filter(|unit| is_never(*unit)).count();
    // The last unit may have lost its second half at the end of the sample.
    let lost = units().next_back().is_some_and(|unit| matches!(unit, 0xd800..=0xdbff));
    let alone = char::decode_utf16(units().take(count.saturating_sub(usize::from(lost))));
    let alone = alone.filter(Result::is_err).count();
    (never == 0 && alone == 0 && common.saturating_mul(50) >= count && common > 0).then_some(common)
}

/// Whether the unit is common: printable ASCII, line ends, tab, and the full stops, commas and
/// spaces of Chinese and Japanese.
fn is_common(unit: u16) -> bool {
    matches!(unit, 0x09 | 0x0a | 0x0d | 0x20..=0x7e | 0x3000..=0x3002 | 0xff0c)
}

/// Whether no text has the unit: NUL and other control characters, and noncharacters.
fn is_never(unit: u16) -> bool {
    matches!(unit, 0..=0x08 | 0x0e..=0x1a | 0x7f | 0xfffe | 0xffff)
}

/// Whether this is UTF-8 with a few broken characters, such as one cut off at the end.
pub(super) fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for part in bytes.utf8_chunks() {
        whole += part.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!part.invalid().is_empty());
    }
    let cut_off = std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none());
    broken > 0 && (broken.saturating_mul(20) <= whole || (cut_off && broken == 1 && whole > 0))
}

pub(super) fn is_utf8(bytes: &[u8]) -> bool {
    mark(bytes) == Some(UTF_8) || std::str::from_utf8(bytes).is_ok()
}
