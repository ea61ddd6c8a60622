//! Symbols of United Nations documents.

use std::ops::Range;

/// The series that statements and their pages mention.
const SERIES: [&str; 27] = [
    "A", "S", "E", "ST", "T", "TD", "CCPR", "CD", "CEDAW", "CERD", "CRC", "CAT", "CMW", "CRPD",
    "CED", "HRI", "NPT", "FCCC", "CBD", "CTOC", "CAC", "CCW", "BWC", "DP", "UNEP", "ISBA", "SPLOS",
];

/// A symbol such as `S/PV.7898`, `S/2017/123` or `A/RES/70/1`, and its range in the line.
///
/// Symbols need capitals, so `line` must not be folded.
pub(super) fn find_symbol(line: &str) -> Option<Range<usize>> {
    let sign = |c: char| c.is_ascii_alphanumeric() || "/.-()".contains(c);
    let mut rest = 0;
    while let Some(from) = line.get(rest..)?.find(sign) {
        let start = rest + from;
        let word = line.get(start..)?;
        let len = word.find(|c| !sign(c)).unwrap_or(word.len());
        let word = word.get(..len)?;
        let lead = word.len() - word.trim_start_matches(['(', '.', '-', '/']).len();
        let mut inner = word.get(lead..)?.trim_end_matches(['.', '-', '/', '(']);
        while inner.ends_with(')') && inner.matches(')').count() > inner.matches('(').count() {
            inner = inner.get(..inner.len() - 1)?.trim_end_matches(['.', ',']);
        }
        if is_symbol(inner) {
            return Some(start + lead..start + lead + inner.len());
        }
        rest = start + len;
    }
    None
}

fn is_symbol(word: &str) -> bool {
    let mut parts = word.split('/');
    let series = parts.next().is_some_and(|first| SERIES.contains(&first));
    // "Rev.1" and the like contain small letters.
    let capitals = word.split('/').all(|part| {
        let part = part.split('.').next().unwrap_or_default();
        let revised = ["Rev", "Add", "Corr", "Amend", "Suppl"].contains(&part);
        revised || part.bytes().all(|b| !b.is_ascii_lowercase())
    });
    let mut numbered = false;
    let mut count = 0;
    let rest = parts.all(|part| {
        count += 1;
        numbered |= part
            .trim_start_matches(|c: char| c.is_ascii_alphabetic() || "-.".contains(c))
            .starts_with(|c: char| c.is_ascii_digit());
        let letters = part.bytes().take_while(u8::is_ascii_uppercase).count();
        // "A/H1N1" is a virus.
        let mixed = letters == 1
            && part.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
            && part.len() > 3;
        !part.is_empty() && !mixed
    });
    series && capitals && rest && numbered && count > 0
}
