//! Invisible characters that turn round the text after them (Unicode Bidirectional Algorithm,
//! UAX #9, explicit directional formatting). They stay in the text; who reads it is to know of
//! them, since with their help a sentence can look like another one.
//!
//! The implicit marks (LRM, RLM, ALM) are not among them: they only decide where a neutral
//! character belongs, and honest texts are full of them.

/// The short name of such a character, as in the standard.
#[must_use]
pub fn name(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{202a}' => "LRE",
        '\u{202b}' => "RLE",
        '\u{202c}' => "PDF",
        '\u{202d}' => "LRO",
        '\u{202e}' => "RLO",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        _ => return None,
    })
}

/// Whether a text may have any. All of them begin with this byte in UTF-8, and few other
/// characters do.
fn may_have(text: &str) -> bool {
    text.as_bytes().contains(&0xe2)
}

/// The names of those in a text, in its order; empty in nearly every text.
#[must_use]
pub fn names(text: &str) -> Vec<&'static str> {
    if may_have(text) { text.chars().filter_map(name).collect() } else { Vec::new() }
}

/// A text with their names in their place, for where it is only shown: `⟨RLO⟩`.
#[must_use]
pub fn visible(text: &str) -> String {
    if !may_have(text) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match name(c) {
            Some(name) => shown.extend(["⟨", name, "⟩"]),
            None => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_named_and_shown() {
        let cases: [(&str, &[&str], &str); 5] = [
            ("We pledge.", &[], "We pledge."),
            (
                "“réunion” 😀 e\u{301}\u{a0}\r\n سلام\u{200f}",
                &[],
                "“réunion” 😀 e\u{301}\u{a0}\r\n سلام\u{200f}",
            ),
            ("a\u{202e}b\u{202c}", &["RLO", "PDF"], "a⟨RLO⟩b⟨PDF⟩"),
            ("\u{2067}سلام\u{2069}", &["RLI", "PDI"], "⟨RLI⟩سلام⟨PDI⟩"),
            ("", &[], ""),
        ];
        for (text, expected, shown) in cases {
            assert_eq!(names(text), expected, "{text:?}");
            assert_eq!(visible(text), shown);
        }
    }
}
