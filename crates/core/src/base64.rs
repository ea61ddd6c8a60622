//! Bytes as letters that any text may have (RFC 4648, section 4), with padding.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as letters.
#[must_use]
pub fn letters(bytes: &[u8]) -> String {
    let mut written = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or_default());
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS.get((all >> (18 - 6 * place) & 63) as usize);
            let letter = letter.filter(|_| place <= three.len());
            written.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
    written
}

/// The bytes that [`letters`] wrote; `None` if it did not write this.
#[must_use]
pub fn bytes(letters: &str) -> Option<Vec<u8>> {
    let kept = letters.trim_end_matches('=');
    let (mut all, mut bits, mut bytes) = (0_u32, 0_u32, Vec::with_capacity(kept.len() / 4 * 3));
    for letter in kept.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        all = (all << 6 | u32::try_from(value).ok()?) & 0x00ff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(all >> bits & 255).ok()?);
        }
    }
    (bits < 6).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_standard_are_written_like_this() {
        let known =
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")];
        for (plain, written) in known {
            assert_eq!(letters(plain.as_bytes()), written);
        }
        assert_eq!(letters(&[255, 239, 190]), "/+++");
    }

    #[test]
    fn what_is_no_base64_is_not_read() {
        for bad in ["Z", "Zm9v!", "Zm 9v", "é"] {
            assert_eq!(bytes(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(plain in proptest::collection::vec(any::<u8>(), 0..64)) {
            prop_assert_eq!(bytes(&letters(&plain)), Some(plain));
        }
    }
}
