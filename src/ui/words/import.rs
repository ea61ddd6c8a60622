//! The words about importing files of other programs.

pub use annotator_words::import::*;

use super::quoted;
use annotator_app::exchange::importing::ImportFailure;
use annotator_core::exchange::import::{ImportSummary, LeftOut, WhyLeftOut};
use annotator_core::exchange::imported::WhyUnread;

/// The dialog's title.
pub fn title(file: &str) -> String {
    import_from(&quoted(file))
}

/// Why an import failed.
pub fn failure(failure: ImportFailure) -> &'static str {
    match failure {
        ImportFailure::NoWorker => failure_no_worker(),
        ImportFailure::Stopped => failure_stopped(),
        ImportFailure::TookTooLong => failure_took_too_long(),
        ImportFailure::NotUnderstood => failure_not_understood(),
    }
}

/// What was found, as sentences.
pub fn found(found: &ImportSummary) -> Vec<String> {
    let texts = found.new_texts + found.known_texts + found.missing_texts;
    let mut said = vec![found_annotations(&found.format, found.annotations, texts)];
    if found.new_texts > 0 {
        said.push(new_texts(found.new_texts));
    }
    if found.known_texts > 0 {
        said.push(known_texts(found.known_texts));
    }
    if found.missing_texts > 0 {
        said.push(missing_texts(found.missing_texts));
    }
    let (compared, fit) = found.quotes;
    if found.counts_otherwise {
        said.push(counted_otherwise(fit, compared));
    } else if compared > 0 {
        said.push(quotes_fit(fit, compared));
    }
    let lost = found.annotations.saturating_sub(found.placed);
    if lost > 0 {
        said.push(not_placed(lost));
    }
    said
}

/// Why something is not imported.
pub fn why(reason: &WhyLeftOut) -> String {
    let words = match reason {
        WhyLeftOut::OtherWords { found, places } if found.is_empty() => {
            return no_position(*places);
        }
        WhyLeftOut::OtherWords { found, places } => return other_words(*places, &quoted(found)),
        WhyLeftOut::Unread(WhyUnread::NoSuchThing) => no_such_thing(),
        WhyLeftOut::Unread(WhyUnread::Misshapen) => misshapen(),
        WhyLeftOut::Unread(WhyUnread::Dangling) => dangling(),
        WhyLeftOut::Unread(WhyUnread::NotText) => not_of_a_text(),
        WhyLeftOut::NoText => no_text(),
        WhyLeftOut::NoPassage => no_passage(),
        WhyLeftOut::Outside => outside(),
        WhyLeftOut::Elsewhere => elsewhere(),
        WhyLeftOut::CodeLeftOut => code_left_out(),
        WhyLeftOut::SameThere => same_there(),
        WhyLeftOut::AttributeLeftOut => field_left_out(),
        WhyLeftOut::ValueDoesNotFit => value_does_not_fit(),
        WhyLeftOut::EvidenceLost => evidence_lost(),
    };
    words.to_owned()
}

/// The list of what was not imported, as a file.
pub fn report(file: &str, left_out: &[LeftOut]) -> String {
    let mut lines = format!("{}\n\n", report_title(&quoted(file)));
    for LeftOut { place, what, reason } in left_out {
        lines.push_str(&format!("{place}\t{what}\t{}\n", why(reason)));
    }
    annotator_words::plain(&lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_sentences() {
        let file = ImportSummary {
            format: "doccano".into(),
            new_texts: 0,
            known_texts: 1,
            missing_texts: 0,
            annotations: 3,
            placed: 2,
            elsewhere: 0,
            quotes: (1, 1),
            counts_otherwise: false,
            codes: Vec::new(),
            attributes: Vec::new(),
            left_out: Vec::new(),
        };
        let said = [
            "doccano: 3 annotations in 1 text.",
            "1 text is here already.",
            "1 of 1 quote that could be compared fit the positions in the file.",
            "1 annotation cannot be placed.",
        ];
        assert_eq!(found(&file), said);
    }

    #[test]
    fn codes_and_fields_are_counted() {
        assert_eq!(code("Money", 2_usize), "Money (2 annotations)");
        assert_eq!(field("mood", 1_usize), "mood (1 value)");
    }

    #[test]
    fn the_report_has_one_line_per_entry_and_no_direction_marks() {
        let left_out = LeftOut {
            place: "line 3".into(),
            what: "سلام".into(),
            reason: WhyLeftOut::OtherWords { found: "سلام".into(), places: 0 },
        };
        assert_eq!(
            report("a.csv", &[left_out]),
            "Not imported from “a.csv”\n\nline 3\tسلام\tThe text has “سلام” there, and the \
             annotation’s own words nowhere.\n"
        );
    }
}
