//! What was found in another program's file, and what is not imported.

use annotator_words::import::*;

use crate::export::size;
use crate::quoted;
use annotator_core::exchange::import::{
    Certainty, CountedWay, Form, ImportSummary, LeftOut, Positions, WhyLeftOut,
};
use annotator_core::exchange::imported::{Unit, WhyUnread};

/// A file is in a format that cannot be read.
#[must_use]
pub fn instead(file: &str, format: &str, advice: &str) -> String {
    export_instead(&quoted(file), format, advice)
}

/// A file is in none of the formats that can be read.
#[must_use]
pub fn none_recognised(file: &str, readable: &[String]) -> String {
    not_recognised(&quoted(file), &annotator_words::list(readable))
}

/// What was found, as sentences. `placed` annotations have a passage.
#[must_use]
pub fn found(found: &ImportSummary, placed: usize) -> Vec<String> {
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
    let lost = found.annotations.saturating_sub(placed);
    if lost > 0 {
        said.push(not_placed(lost));
    }
    said
}

/// What is known about positions without words, as sentences.
#[must_use]
pub fn about_positions(positions: &Positions) -> [String; 2] {
    let certain = match positions.certainty {
        Certainty::Words => positions_by_words().to_owned(),
        Certainty::NoDifference => positions_no_difference().to_owned(),
        Certainty::Defined => positions_defined().to_owned(),
        Certainty::WordBorders => {
            let best = positions.ways.first();
            let (whole, ends) = best.map(|way| (way.whole, way.ends)).unwrap_or_default();
            positions_by_borders(whole, ends)
        }
        Certainty::Unknown => positions_unknown().to_owned(),
    };
    [positions_unchecked(positions.unchecked), certain]
}

/// A way to count positions.
#[must_use]
pub fn counted_way(way: &CountedWay) -> String {
    let unit = match way.counting.unit {
        Unit::CodePoints => "character",
        Unit::Utf16 => "utf16",
        Unit::Bytes => "byte",
    };
    let form = match way.counting.form {
        Form::Raw => "raw",
        Form::Unmarked => "unmarked",
        Form::LineFeeds => "one",
        Form::Ours => "one-unmarked",
        Form::CrLf => "two",
        Form::Marked => "marked",
    };
    positions_way(unit, form, way.whole, way.ends)
}

/// Why something is not imported.
#[must_use]
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
        WhyLeftOut::Unread(WhyUnread::NotUnpacked) => not_unpacked(),
        WhyLeftOut::Unread(WhyUnread::TooMuch { bytes, most }) => {
            return too_much(&size(*bytes as u64), &size(*most as u64));
        }
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
#[must_use]
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
    use annotator_core::exchange::import::Counting;

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
            positions: None,
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
        assert_eq!(found(&file, file.placed), said);
    }

    #[test]
    fn positions_without_words_are_always_mentioned() {
        let way = |unit, form| CountedWay {
            counting: Counting { unit, form },
            placed: 3,
            whole: 5,
            ends: 6,
            samples: Vec::new(),
        };
        let ways = vec![way(Unit::Utf16, Form::Ours), way(Unit::CodePoints, Form::Raw)];
        for certainty in [
            Certainty::Words,
            Certainty::NoDifference,
            Certainty::Defined,
            Certainty::WordBorders,
            Certainty::Unknown,
        ] {
            let positions = Positions { unchecked: 3, certainty, ways: ways.clone() };
            let [unchecked, certain] = about_positions(&positions);
            assert!(unchecked.starts_with("3 positions could not be checked by words"));
            assert_eq!(certain.contains("5 of 6"), certainty == Certainty::WordBorders);
        }
        assert_eq!(
            counted_way(&ways[0]),
            "UTF-16 units, with one for each line end, without the byte-order mark (5 of 6 ends \
             between words)"
        );
        assert_eq!(counted_way(&ways[1]), "characters (5 of 6 ends between words)");
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
