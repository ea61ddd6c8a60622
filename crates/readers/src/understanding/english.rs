//! English forms of address. Only their words distinguish them from headings and names.

use super::fold::squeeze;

/// Offices that are addressed directly.
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

/// Whether the line only addresses somebody, as in "Madam President, Excellencies,".
pub(super) fn is_address(line: &str) -> bool {
    let lower = squeeze(line).to_lowercase().replace(" and ", ",").replace(" & ", ",");
    let mut parts = lower.split([',', ';', ':', '!']).map(|part| part.trim().trim_end_matches('.'));
    // "President" alone is a form of address only with a comma or colon; otherwise it is a heading.
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
    // As in "distinguished members of the Council" or "dear colleagues".
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
