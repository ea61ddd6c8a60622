//! The words about exports in the formats of other programs.

use annotator_words::Value;
pub use annotator_words::export::*;

use annotator_app::exchange::exporting::{ExportFailure, Purpose};
use annotator_core::exchange::about::{Feature, Group, Loss, Remedy};

/// The name of an annotator who may have none.
pub fn annotator(name: &str, at: usize) -> String {
    if name.is_empty() { annotator_number(at + 1) } else { name.to_owned() }
}

/// What an export is for, as a key and in words.
pub fn purpose(purpose: Purpose) -> (&'static str, &'static str) {
    match purpose {
        Purpose::Spreadsheet => ("spreadsheet", spreadsheet()),
        Purpose::Data => ("data", data()),
        Purpose::Reading => ("reading", print_or_share()),
        Purpose::OtherPrograms => ("other", other_programs()),
    }
}

/// What the file for this purpose is.
pub fn purpose_what(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Spreadsheet => spreadsheet_what(),
        Purpose::Data => data_what(),
        Purpose::Reading => print_what(),
        Purpose::OtherPrograms => "",
    }
}

/// What a format leaves out or changes, in one line.
pub fn left_out_line(losses: &[Loss]) -> String {
    let what: Vec<String> =
        losses.iter().map(|loss| self::what(loss.feature, loss.count)).collect();
    leaves_out(losses.len(), &annotator_words::list(&what))
}

/// What formats are used for.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Annotation => group_annotation(),
        Group::Qualitative => group_qualitative(),
        Group::Data => group_data(),
        Group::Table => group_table(),
        Group::Reading => group_reading(),
    }
}

/// A format with the programs that read it.
pub fn format(name: &str, programs: &str) -> String {
    if programs.is_empty() { name.to_owned() } else { format_for(name, programs) }
}

/// The progress of an export; `of` is 0 while the total is unknown.
pub fn writing(done: usize, of: usize) -> String {
    if of == 0 { preparing().to_owned() } else { preparing_statements(done, of) }
}

/// A size in kilobytes or megabytes, rounded up, so that a larger size is never shown as "20 MB".
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        return size_kb(bytes.div_ceil(1_000));
    }
    let tenths = bytes.div_ceil(100_000);
    size_mb(Value::Tenths(i64::try_from(tenths).unwrap_or(i64::MAX)))
}

/// Why an export failed.
pub fn failure(failure: ExportFailure) -> &'static str {
    match failure {
        ExportFailure::NoWorker => failure_no_worker(),
        ExportFailure::Stopped => failure_stopped(),
        ExportFailure::TookTooLong => failure_took_too_long(),
        ExportFailure::NothingChosen => failure_nothing_chosen(),
    }
}

/// The list of what a format leaves out, as a file in the package.
pub fn not_carried(format: &str, losses: &[Loss]) -> String {
    let mut lines = format!("{}\n\n", left_out_of(format));
    for loss in losses {
        lines.push_str(&format!("* {}\n", self::loss(loss)));
    }
    annotator_words::plain(&lines)
}

/// What is left out, how often, and what happens to it.
pub fn loss(loss: &Loss) -> String {
    loss_and_remedy(&what(loss.feature, loss.count), remedy(loss.remedy))
}

fn what(feature: Feature, count: usize) -> String {
    match feature {
        Feature::Annotations => annotations(count),
        Feature::SeveralParts => several_parts(count),
        Feature::Overlaps => overlaps(count),
        Feature::WithinWords => within_words(count),
        Feature::WithinSentences => within_sentences(count),
        Feature::AcrossLines => across_lines(count),
        Feature::Attributes => records(count),
        Feature::Evidence => evidence(count),
        Feature::Proposed => proposed(count),
        Feature::Notes => notes(count),
        Feature::Confidence => confidence(count),
        Feature::Annotators => further_annotators(count),
        Feature::History => history(count),
        Feature::Definitions => definitions(count),
        Feature::CodeTree => code_tree(count),
        Feature::Layers => further_layers(count),
        Feature::UnusedCodes => unused_codes(count),
        Feature::Metadata => metadata(count),
        Feature::Layout => layout(count),
        Feature::Done => statements_done(count),
        Feature::Variables => statements_with_variables(count),
        Feature::Remarks => remarks_on_reading(count),
        Feature::Attachments => classroom_documents(count),
        Feature::UntaggedStatements => untagged_statements(count),
        Feature::Text => text_around(count),
        Feature::WhiteSpace => white_space(count),
        Feature::ForbiddenCharacters => forbidden_characters(count),
        Feature::LongTexts => long_texts(count),
    }
}

fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::LeftOut => left_out_remedy(),
        Remedy::Divided => divided_remedy(),
        Remedy::Joined => joined(),
        Remedy::Parted => parted(),
        Remedy::LongestKept => longest_kept(),
        Remedy::LongestKeptByLayer => longest_kept_by_layer(),
        Remedy::Widened => widened(),
        Remedy::WidenedToSentences => widened_to_sentences(),
        Remedy::AsText => as_text(),
        Remedy::AsJson => as_json(),
        Remedy::AsCodes => as_codes(),
        Remedy::FilesEach => files_each(),
        Remedy::Blanked => blanked(),
        Remedy::Collapsed => collapsed(),
        Remedy::Cut => cut(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_are_sentences() {
        let loss = |feature, remedy, count| super::loss(&Loss { feature, remedy, count });
        assert_eq!(
            loss(Feature::SeveralParts, Remedy::Divided, 1),
            "1 annotation of several parts: each part is a separate entry."
        );
        assert_eq!(loss(Feature::Notes, Remedy::LeftOut, 1_200), "1,200 notes: left out.");
        let all = [(Feature::Notes, 2), (Feature::Layout, 1)];
        let all = all.map(|(feature, count)| Loss { feature, remedy: Remedy::LeftOut, count });
        assert_eq!(
            left_out_line(&all),
            "This format leaves out or changes 2 things: 2 notes and zones and headings of 1 statement"
        );
    }

    #[test]
    fn sizes_are_rounded_up() {
        for (bytes, words) in [
            (1, "1 KB"),
            (999_001, "1,000 KB"),
            (2_000_000, "2 MB"),
            (20_000_001, "20.1 MB"),
            (1_234_567_890, "1,234.6 MB"),
        ] {
            assert_eq!(size(bytes), words);
        }
    }
}
