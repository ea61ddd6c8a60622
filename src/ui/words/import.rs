//! What is said about files of other programs that are taken in.

pub use annotator_words::import::*;

use super::{count, number, quoted};
use annotator_app::exchange::importing::ImportFailure;
use annotator_core::exchange::import::{ImportSummary, LeftOut, WhyLeftOut};
use annotator_core::exchange::imported::WhyUnread;

/// The dialog's title.
pub fn title(file: &str) -> String {
    format!("Take in {}", quoted(file))
}

/// Why an import cannot go on.
pub fn failure(failure: ImportFailure) -> &'static str {
    match failure {
        ImportFailure::NoWorker => {
            "The part of the program that reads files of other programs could not be fetched. \
             Check the connection and try again."
        }
        ImportFailure::Stopped => {
            "Reading stopped, perhaps because the memory was full. Nothing in the project was \
             changed. Try again with a smaller file."
        }
        ImportFailure::TookTooLong => {
            "Reading was given up because it took too long. Nothing in the project was changed. \
             Try again with a smaller file."
        }
        ImportFailure::NotUnderstood => {
            "The file was read, but it could not be added because of a fault in this program. \
             Nothing in the project was changed."
        }
    }
}

/// What was found, as sentences.
pub fn found(found: &ImportSummary) -> Vec<String> {
    let mut said = vec![format!(
        "{}, {} in {}.",
        found.format,
        count(found.annotations, "annotation", "annotations"),
        count(found.new_texts + found.known_texts + found.missing_texts, "text", "texts")
    )];
    if found.new_texts > 0 {
        said.push(format!(
            "{} be added.",
            many(found.new_texts, "new statement will", "new statements will")
        ));
    }
    if found.known_texts > 0 {
        said.push(format!("{} here already.", many(found.known_texts, "text is", "texts are")));
    }
    if found.missing_texts > 0 {
        said.push(format!(
            "{} not in the file and not in this project: add the statement first, then take this \
             file in again.",
            many(found.missing_texts, "text is", "texts are")
        ));
    }
    let (compared, fit) = found.quotes;
    if found.counts_otherwise {
        said.push(format!(
            "Its positions count otherwise than the format says; counted so, {} of {} fit.",
            number(fit),
            count(compared, "quote that was compared", "quotes that were compared")
        ));
    } else if compared > 0 {
        said.push(format!(
            "{} of {} stand where the file says.",
            number(fit),
            count(compared, "quote that was compared", "quotes that were compared")
        ));
    }
    let lost = found.annotations.saturating_sub(found.placed);
    if lost > 0 {
        said.push(format!("{} cannot be placed.", count(lost, "annotation", "annotations")));
    }
    said
}

fn many(n: usize, one: &str, more: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { more })
}

/// The box that puts passages where their words stand.
pub fn place_found(n: usize) -> String {
    format!(
        "Put {} where its words stand, at the one place where they do",
        count(n, "passage", "passages")
    )
}

/// A field of the file with the number of its values.
pub fn field(name: &str, n: usize) -> String {
    format!("{name} ({})", count(n, "value", "values"))
}

/// A code of the file with the number of its annotations.
pub fn code(name: &str, n: usize) -> String {
    format!("{name} ({})", count(n, "annotation", "annotations"))
}

/// How much more there is in a list.
pub fn more(n: usize) -> String {
    format!("And {} more.", number(n))
}

/// Why something is not taken over.
pub fn why(reason: &WhyLeftOut) -> String {
    match reason {
        WhyLeftOut::Unread(WhyUnread::NoSuchThing) => "There is no place for it here.".into(),
        WhyLeftOut::Unread(WhyUnread::Misshapen) => "It is not as the format says.".into(),
        WhyLeftOut::Unread(WhyUnread::Dangling) => "It speaks of something that is missing.".into(),
        WhyLeftOut::Unread(WhyUnread::NotText) => "It does not belong to a text.".into(),
        WhyLeftOut::NoText => "Its text is not here.".into(),
        WhyLeftOut::NoPassage => "It has no passage, or its parts overlap.".into(),
        WhyLeftOut::Outside => "Its positions lie outside of the text.".into(),
        WhyLeftOut::OtherWords { found, places } => {
            let places = match places {
                0 => "its own words stand nowhere".to_owned(),
                n => format!("its own words may stand at {}", count(*n, "place", "places")),
            };
            if found.is_empty() {
                format!("It has no positions that fit, and {places}.")
            } else {
                format!("There stands {}, and {places}.", quoted(found))
            }
        }
        WhyLeftOut::Elsewhere => "Its words stand at another place, and only there.".into(),
        WhyLeftOut::CodeLeftOut => "Its code was left out.".into(),
        WhyLeftOut::SameThere => "The same annotation is here already.".into(),
        WhyLeftOut::AttributeLeftOut => "This field was left out.".into(),
        WhyLeftOut::ValueDoesNotFit => {
            "The value does not fit the field; it stands in the note instead.".into()
        }
        WhyLeftOut::EvidenceLost => "A passage of evidence could not be placed.".into(),
    }
}

/// The list of what was left out, as a file.
pub fn report(file: &str, left_out: &[LeftOut]) -> String {
    let mut lines = format!("What was left out of {}\n\n", quoted(file));
    for LeftOut { place, what, reason } in left_out {
        lines.push_str(&format!("{place}\t{what}\t{}\n", why(reason)));
    }
    lines
}
