//! What a line of a title block tells by its own words.

/// What follows "Statement by" and the like.
pub fn after_by(line: &str) -> Option<&str> {
    const WHAT: [&str; 12] = [
        "explanation of vote",
        "explanation of position",
        "right of reply",
        "statement",
        "remarks",
        "address",
        "intervention",
        "speech",
        "message",
        "national statement",
        "opening statement",
        "joint statement",
    ];
    const BY: [&str; 5] = [" by", " of", " delivered by", " to be delivered by", " made by"];
    let after = |start: &str| {
        let rest = strip_start(line, start)?;
        (rest.is_empty() || rest.starts_with([' ', '\u{a0}', ':']))
            .then(|| rest.trim_start_matches(|c: char| c.is_whitespace() || c == ':'))
    };
    WHAT.iter()
        .find_map(|what| BY.iter().find_map(|by| after(&format!("{what}{by}"))))
        .or_else(|| after("delivered by"))
}

/// "Statement" or "by" on a line of its own, as large print has it.
pub fn is_bare_by(line: &str) -> bool {
    ["statement", "by", "intervention", "remarks", "address", "speech"]
        .contains(&line.trim().to_lowercase().as_str())
}

/// Whether the line begins with a form of address for a person of rank.
pub fn has_honorific(line: &str) -> bool {
    without_honorifics(line).len() < line.trim().len()
}

/// Whether the line says in what office somebody speaks.
pub fn names_office(line: &str) -> bool {
    const OFFICES: [&str; 18] = [
        "representative to the",
        "permanent representative",
        "permanent mission",
        "minister",
        "chargé d",
        "ambassador",
        "counsellor",
        "first secretary",
        "second secretary",
        "third secretary",
        "head of delegation",
        "state secretary",
        "head of state",
        "president of the republic",
        "special envoy",
        "adviser",
        "deputy representative",
        "permanent observer",
    ];
    let lower = squeeze(line).to_lowercase();
    OFFICES.iter().any(|office| lower.contains(office))
}

/// Whether the line names a kind of meeting.
pub fn names_meeting(line: &str) -> bool {
    const MEETINGS: [&str; 9] = [
        "debate",
        "meeting",
        "session",
        "briefing",
        "conference",
        "summit",
        "dialogue",
        "agenda item",
        "segment",
    ];
    let lower = squeeze(line).to_lowercase();
    MEETINGS.iter().any(|meeting| lower.contains(meeting))
}

/// "Check against delivery" and its kin.
pub fn is_delivery_note(line: &str) -> bool {
    let lower = squeeze(line).to_lowercase();
    let lower = lower.trim_matches(|c: char| !c.is_alphabetic());
    [
        "check against delivery",
        "please check against delivery",
        "as delivered",
        "as prepared for delivery",
    ]
    .contains(&lower)
}

/// The organ of the United Nations that the line names. A committee stands before the
/// Assembly that it belongs to.
pub fn organ_in(line: &str) -> Option<&'static str> {
    const ORGANS: [&str; 16] = [
        "Security Council",
        "Human Rights Council",
        "Economic and Social Council",
        "Peacebuilding Commission",
        "Commission on the Status of Women",
        "Commission on Narcotic Drugs",
        "Commission on Crime Prevention and Criminal Justice",
        "Conference on Disarmament",
        "First Committee",
        "Second Committee",
        "Third Committee",
        "Fourth Committee",
        "Fifth Committee",
        "Sixth Committee",
        "Trusteeship Council",
        "General Assembly",
    ];
    let lower = squeeze(line).to_lowercase();
    ORGANS.iter().find(|organ| lower.contains(&organ.to_lowercase())).copied()
}

/// Takes "H.E.", "Ambassador", "Dr." and the like away from the front of a name.
pub fn without_honorifics(name: &str) -> &str {
    const HONORIFICS: [&str; 22] = [
        "h.e.",
        "h. e.",
        "s.e.",
        "his excellency",
        "her excellency",
        "the honourable",
        "the hon.",
        "honourable",
        "hon.",
        "the right honourable",
        "ambassador",
        "amb.",
        "mr.",
        "ms.",
        "mrs.",
        "miss",
        "dr.",
        "prof.",
        "professor",
        "mr",
        "ms",
        "dr",
    ];
    let mut rest = name.trim();
    while let Some(behind) = HONORIFICS.iter().find_map(|honorific| {
        let behind = strip_start(rest, honorific)?;
        let ends = honorific.ends_with('.') || behind.starts_with(char::is_whitespace);
        ends.then(|| behind.trim_start()).filter(|behind| !behind.is_empty())
    }) {
        rest = behind;
    }
    rest
}

/// Single spaces, none at the ends.
pub fn squeeze(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rest behind `start`, compared without case; no-break spaces count as spaces.
pub fn strip_start<'a>(line: &'a str, start: &str) -> Option<&'a str> {
    let mut rest = line.chars();
    for wanted in start.chars() {
        let c = rest.next()?;
        let same =
            c.to_lowercase().eq(wanted.to_lowercase()) || (c.is_whitespace() && wanted == ' ');
        if !same {
            return None;
        }
    }
    Some(rest.as_str())
}
