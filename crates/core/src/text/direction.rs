//! Invisible characters that reverse the direction of the text after them (Unicode Bidirectional
//! Algorithm, UAX #9, explicit directional formatting). They stay in the text. Readers must be
//! warned of them, because they can make one sentence look like another.
//!
//! The implicit marks (LRM, RLM, ALM) are not included: they only decide which side a neutral
//! character belongs to, and honest texts are full of them.

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

/// Whether a text may contain any. In UTF-8 all of them start with this byte, and few other
/// characters do.
fn may_have(text: &str) -> bool {
    text.as_bytes().contains(&0xe2)
}

/// The names of the ones in a text, in text order; empty for nearly every text.
#[must_use]
pub fn names(text: &str) -> Vec<&'static str> {
    if may_have(text) { text.chars().filter_map(name).collect() } else { Vec::new() }
}

/// The text with each of them replaced by its name, for display only: `⟨RLO⟩`.
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

/// Letters that are looked at to find the direction of a text.
const LETTERS: usize = 2000;

/// Whether most letters of a text are of scripts that are written from right to left.
#[must_use]
pub fn is_rtl(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).take(LETTERS);
    let (all, rtl) = letters.fold((0, 0), |(all, rtl), letter| {
        let is_rtl = matches!(letter,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
        (all + 1, rtl + usize::from(is_rtl))
    });
    rtl * 2 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_characters_are_named_and_made_visible() {
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
