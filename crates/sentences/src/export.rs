//! What formats leave out, and how large files are.

use annotator_words::Value;
use annotator_words::export::*;

use annotator_core::exchange::about::{Feature, Loss, Remedy};

/// What a format leaves out or changes, in one line.
#[must_use]
pub fn left_out_line(losses: &[Loss]) -> String {
    let what: Vec<String> =
        losses.iter().map(|loss| self::what(loss.feature, loss.count)).collect();
    leaves_out(losses.len(), &annotator_words::list(&what))
}

/// A size in kilobytes or megabytes, rounded up, so that a larger size is never shown as "20 MB".
#[must_use]
pub fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        return size_kb(bytes.div_ceil(1_000));
    }
    let tenths = bytes.div_ceil(100_000);
    size_mb(Value::Tenths(i64::try_from(tenths).unwrap_or(i64::MAX)))
}

/// The list of what a format leaves out, as a file in the package.
#[must_use]
pub fn not_carried(format: &str, losses: &[Loss]) -> String {
    let mut lines = format!("{}\n\n", left_out_of(format));
    for loss in losses {
        lines.push_str(&format!("* {}\n", self::loss(loss)));
    }
    annotator_words::plain(&lines)
}

/// What is left out, how often, and what happens to it.
#[must_use]
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
        Feature::FieldRules => field_rules(count),
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
