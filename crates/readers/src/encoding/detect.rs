//! Detects an encoding. The steps are ordered from the most certain to the least; the last ones
//! compare how the bytes read in each candidate encoding.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, GB18030, GBK, ISO_2022_JP, ISO_8859_15, MACINTOSH, UTF_8, X_MAC_CYRILLIC,
};

use super::{FoundEncoding, ISO_2022_CN, ISO_2022_KR, UTF_32, fit, shape, unicode};

/// How many bytes are compared in several encodings, from the first non-ASCII byte on.
const SAMPLE: usize = 1 << 18;

/// Encodings that chardetng does not detect. They are compared with its guess.
const NOT_GUESSED: [&Encoding; 3] = [ISO_8859_15, MACINTOSH, X_MAC_CYRILLIC];

/// The encoding, or as an error the usual name of one that cannot be read here.
pub(super) fn find(bytes: &[u8]) -> Result<FoundEncoding, &'static str> {
    if unicode::is_utf32(bytes) {
        return Err(UTF_32);
    }
    if let Some(encoding) = unicode::mark(bytes).or_else(|| unicode::utf16(bytes)) {
        return Ok(FoundEncoding { encoding, guessed: false });
    }
    if let Some(encoding) = escaped(bytes)? {
        return Ok(FoundEncoding { encoding, guessed: false });
    }
    if unicode::is_utf8(bytes) {
        return Ok(FoundEncoding { encoding: UTF_8, guessed: false });
    }
    if unicode::is_damaged_utf8(bytes) {
        return Ok(FoundEncoding { encoding: UTF_8, guessed: true });
    }
    if is_gb18030(bytes) {
        return Ok(FoundEncoding { encoding: GB18030, guessed: true });
    }
    let sample = sample(bytes);
    let guess = best(sample, guess(bytes));
    if let Some(name) = fit::unreadable(sample, guess) {
        return Err(name);
    }
    Ok(FoundEncoding { encoding: guess, guessed: true })
}

/// Finds 7-bit encodings, which announce themselves with escape sequences.
fn escaped(bytes: &[u8]) -> Result<Option<&'static Encoding>, &'static str> {
    if !bytes.is_ascii() || !bytes.contains(&0x1b) {
        return Ok(None);
    }
    let has = |sequence: &[u8]| bytes.windows(sequence.len()).any(|part| part == sequence);
    if has(b"\x1b$)C") {
        return Err(ISO_2022_KR);
    }
    if has(b"\x1b$)A") || has(b"\x1b$)G") {
        return Err(ISO_2022_CN);
    }
    let japanese = [&b"\x1b$B"[..], b"\x1b$@", b"\x1b(J", b"\x1b(I"].into_iter().any(has);
    let (_, failed) = ISO_2022_JP.decode_without_bom_handling(bytes);
    Ok((japanese && !failed).then_some(ISO_2022_JP))
}

/// Whether there are four-byte characters, which only GB18030 has: a high byte and a digit, twice.
fn is_gb18030(bytes: &[u8]) -> bool {
    let four = |part: &[u8]| matches!(part, [0x81..=0xfe, 0x30..=0x39, 0x81..=0xfe, 0x30..=0x39]);
    let several = bytes.windows(4).filter(|part| four(part)).nth(1).is_some();
    several && !GB18030.decode_without_bom_handling(bytes).1
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // Both have the same decoder; GBK is the better-known name.
    if guess == GB18030 { GBK } else { guess }
}

/// The bytes around the first non-ASCII byte.
fn sample(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or_default();
    let from = bytes.get(first.saturating_sub(100)..).unwrap_or_default();
    from.get(..from.len().min(SAMPLE)).unwrap_or_default()
}

/// The guess, or one of [`NOT_GUESSED`] if the text has far fewer faults in it.
fn best(sample: &[u8], guess: &'static Encoding) -> &'static Encoding {
    let faults = |encoding: &'static Encoding| {
        shape::faults(&encoding.decode_without_bom_handling(sample).0)
    };
    let of_guess = faults(guess);
    let mut best = (guess, of_guess);
    for encoding in NOT_GUESSED {
        let found = faults(encoding);
        if found.saturating_mul(3) < of_guess && found < best.1 {
            best = (encoding, found);
        }
    }
    best.0
}
