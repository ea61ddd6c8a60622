//! The set phrases of statements: forms of address, thanks at the end, page numbers.

use super::title_line::{squeeze, strip_start};

/// An address or a closing formula is no longer than this, in characters.
const MAX_FORMULA: usize = 110;

/// Whether the line has more characters than that.
pub fn longer_than(line: &str, chars: usize) -> bool {
    // A character takes four bytes at most.
    line.len() > 4 * chars || (line.len() > chars && line.chars().nth(chars).is_some())
}

/// "- 2 -", "Page 2 of 5", "2/5", "2".
pub fn is_page_number(line: &str) -> bool {
    if line.len() > 20 {
        return false;
    }
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| c.is_whitespace() || "-–/|".contains(c));
    let mut digits = false;
    let fits = words.all(|word| {
        let number =
            !word.is_empty() && word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
        digits |= number;
        number || ["", "page", "of"].contains(&word)
    });
    fits && digits
}

/// Who presides or is addressed by office.
const OFFICES: [&str; 17] = [
    "president",
    "chair",
    "chairman",
    "chairperson",
    "chairwoman",
    "secretary-general",
    "secretary general",
    "speaker",
    "moderator",
    "vice-president",
    "director-general",
    "director general",
    "high commissioner",
    "co-chair",
    "co-chairs",
    "facilitator",
    "minister",
];

/// Whether the line only addresses somebody: "Madam President, Excellencies,".
pub fn is_address(line: &str) -> bool {
    if longer_than(line, MAX_FORMULA) {
        return false;
    }
    let lower = squeeze(line).to_lowercase().replace(" and ", ",").replace(" & ", ",");
    let mut parts = lower.split([',', ';', ':', '!']).map(|part| part.trim().trim_end_matches('.'));
    // "President," alone needs its comma to be told from a heading.
    let called = line.ends_with([',', ':']);
    let mut any = false;
    parts.all(|part| {
        part.is_empty() || {
            any = true;
            is_form_of_address(part) || (called && OFFICES.contains(&part))
        }
    }) && any
}

fn is_form_of_address(part: &str) -> bool {
    const WHOLE: [&str; 18] = [
        "excellencies",
        "excellency",
        "your excellencies",
        "your excellency",
        "colleagues",
        "ladies",
        "gentlemen",
        "delegates",
        "friends",
        "your majesty",
        "your majesties",
        "your highness",
        "your royal highnesses",
        "your royal highness",
        "all protocol observed",
        "members of the council",
        "members of the security council",
        "heads of state",
    ];
    const POLITE: [&str; 9] = [
        "distinguished ",
        "dear ",
        "honourable ",
        "honorable ",
        "esteemed ",
        "fellow ",
        "excellent ",
        "mr ",
        "madame ",
    ];
    const TITLES: [&str; 6] = ["mr. ", "mr ", "mister ", "madam ", "madame ", "mme. "];
    if WHOLE.contains(&part) {
        return true;
    }
    if let Some(rest) = TITLES.iter().find_map(|title| part.strip_prefix(title)) {
        let rest = rest.strip_prefix("acting ").unwrap_or(rest);
        let office = |end: &str| {
            rest == end || rest.strip_prefix(end).is_some_and(|tail| tail.starts_with(" of the "))
        };
        return OFFICES.iter().any(|name| office(name));
    }
    // "distinguished members of the Council", "dear colleagues"
    POLITE.iter().find_map(|polite| part.strip_prefix(polite)).is_some_and(|rest| {
        const WHO: [&str; 11] = [
            "colleagues",
            "delegates",
            "members",
            "guests",
            "friends",
            "representatives",
            "ministers",
            "ambassadors",
            "participants",
            "panellists",
            "briefers",
        ];
        let rest = rest.strip_prefix("permanent ").unwrap_or(rest);
        is_form_of_address(rest) || rest.split(' ').next().is_some_and(|first| WHO.contains(&first))
    })
}

/// Whether the line only says thanks at the end: "I thank you, Mr. President."
pub fn is_closing(line: &str) -> bool {
    const THANKS: [&str; 16] = [
        "i thank you",
        "thank you",
        "we thank you",
        "many thanks",
        "i thank the president",
        "je vous remercie",
        "merci",
        "muchas gracias",
        "gracias",
        "muito obrigado",
        "obrigado",
        "спасибо",
        "благодарю",
        "谢谢",
        "شكرا",
        "vielen dank",
    ];
    if longer_than(line, MAX_FORMULA) {
        return false;
    }
    THANKS.iter().any(|thanks| {
        strip_start(line, thanks).is_some_and(|rest| {
            let goes_on = rest.starts_with(|c: char| c.is_alphanumeric());
            let for_something_done = strip_start(rest, " for conven")
                .or_else(|| strip_start(rest, " for giving"))
                .is_some();
            !goes_on && !for_something_done && !has_two_sentences(rest)
        })
    })
}

/// Whether a sentence ends within the text and another begins.
fn has_two_sentences(text: &str) -> bool {
    text.match_indices(['.', '!', '?']).any(|(at, end)| {
        let before = text.get(..at).unwrap_or_default();
        let title = ["Mr", "Ms", "Mrs", "Mme", "Dr", "H.E"].iter().any(|t| before.ends_with(t));
        let after = text.get(at.saturating_add(end.len())..).unwrap_or_default();
        let begins = |c: char| c.is_alphabetic();
        !title && after.trim_start().starts_with(begins)
    })
}

#[cfg(test)]
mod tests {
    use super::longer_than;

    #[test]
    fn characters_are_counted_not_bytes() {
        for letter in ["a", "é", "\u{a0}", "ع", "中", "😀", "\u{301}"] {
            for (count, longer) in [(0, false), (3, false), (4, true), (16, true)] {
                assert_eq!(longer_than(&letter.repeat(count), 3), longer, "{count} of {letter:?}");
            }
        }
    }
}
