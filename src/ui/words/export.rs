//! What is said about exports in the formats of other programs.

pub use annotator_words::export::*;

use super::{count, number};
use annotator_app::exchange::exporting::ExportFailure;
use annotator_core::exchange::about::{Feature, Group, Loss, Remedy};

/// The name of an annotator who may have none.
pub fn annotator(name: &str, at: usize) -> String {
    if name.is_empty() { format!("Annotator {}", number(at + 1)) } else { name.to_owned() }
}

/// For what formats are used.
pub fn group(group: Group) -> &'static str {
    match group {
        Group::Data => "Data for programs that learn",
        Group::Annotation => "Other tools for annotation",
        Group::Qualitative => "Qualitative analysis",
        Group::Table => "Tables",
        Group::Reading => "To read and to print",
    }
}

/// A format with the programs that read it.
pub fn format(name: &str, programs: &str) -> String {
    if programs.is_empty() { name.to_owned() } else { format!("{name} — {programs}") }
}

/// How far it is.
pub fn writing(done: usize, of: usize) -> String {
    if of == 0 {
        "Preparing…".to_owned()
    } else {
        format!("Preparing: {} of {}", number(done), count(of, "statement", "statements"))
    }
}

/// The button that hands it out.
pub fn save(files: usize, size: u64) -> String {
    let size = if size < 1_000_000 {
        format!("{} KB", number(usize::try_from(size.div_ceil(1_000)).unwrap_or(usize::MAX)))
    } else {
        let tenths = size.div_ceil(100_000);
        let whole = number(usize::try_from(tenths / 10).unwrap_or(usize::MAX));
        format!("{whole}.{} MB", tenths % 10)
    };
    format!("Save {} ({size})", count(files, "file", "files"))
}

/// Why it does not go on.
pub fn failure(failure: ExportFailure) -> &'static str {
    match failure {
        ExportFailure::NoWorker => {
            "The part of the program that writes other formats could not be fetched. Check the \
             connection and try again; the project file can be saved without it."
        }
        ExportFailure::Stopped => {
            "Writing stopped, perhaps because the memory was full. Nothing in the project was \
             changed. Choose fewer statements and try again."
        }
        ExportFailure::TookTooLong => {
            "Writing was given up because it took too long. Nothing in the project was changed. \
             Choose fewer statements and try again."
        }
        ExportFailure::NothingChosen => "Nothing was chosen. Choose at least one statement.",
    }
}

/// What a package says of itself, as a file within it.
pub fn not_carried(format: &str, losses: &[Loss]) -> String {
    let mut lines = format!("What this export in the format {format} does not carry as it is\n\n");
    for loss in losses {
        lines.push_str("* ");
        lines.push_str(&self::loss(loss));
        lines.push('\n');
    }
    lines
}

/// What is not carried, how often, and what becomes of it.
pub fn loss(loss: &Loss) -> String {
    format!("{}: {}.", what(loss.feature, loss.count), remedy(loss.remedy))
}

fn what(feature: Feature, n: usize) -> String {
    let annotations = || count(n, "annotation", "annotations");
    let codes = || count(n, "code", "codes");
    let statements = || count(n, "statement", "statements");
    match feature {
        Feature::Annotations => annotations(),
        Feature::SeveralParts => format!("{} of several parts", annotations()),
        Feature::Overlaps => format!("{} that share text with another one", annotations()),
        Feature::WithinWords => format!("{} that begin or end within a word", annotations()),
        Feature::WithinSentences => {
            format!("{} that begin or end within a sentence", annotations())
        }
        Feature::AcrossLines => format!("{} that run over the end of a line", annotations()),
        Feature::Attributes => format!("What is recorded about {}", annotations()),
        Feature::Evidence => count(n, "passage of evidence", "passages of evidence"),
        Feature::Notes => count(n, "note", "notes"),
        Feature::Confidence => format!("Confidence of {}", annotations()),
        Feature::Annotators => format!("{} of further annotators", annotations()),
        Feature::History => format!("When and how {} were made", annotations()),
        Feature::Definitions => format!("Definitions and rules of {}", codes()),
        Feature::CodeTree => format!("{} that stand under another one", codes()),
        Feature::Layers => count(n, "further layer", "further layers"),
        Feature::UnusedCodes => format!("{} without annotations", codes()),
        Feature::Metadata => format!("What is known about {}", statements()),
        Feature::Layout => format!("Zones and headings of {}", statements()),
        Feature::UntaggedStatements => format!("{} without annotations", statements()),
        Feature::Text => format!("Text around the annotations of {}", statements()),
        Feature::WhiteSpace => format!("Exact white space of {}", statements()),
        Feature::ForbiddenCharacters => {
            count(n, "character that the format forbids", "characters that the format forbids")
        }
        Feature::LongTexts => {
            count(n, "text longer than a cell may be", "texts longer than a cell may be")
        }
    }
}

fn remedy(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::LeftOut => "left out",
        Remedy::Divided => "each part is an entry of its own",
        Remedy::Joined => "taken from the start of the first part to the end of the last",
        Remedy::Parted => "kept as one of several parts",
        Remedy::LongestKept => "of those that overlap, the longest is kept",
        Remedy::LongestKeptByLayer => {
            "each layer has a file of its own, and of those that overlap in it the longest is kept"
        }
        Remedy::Widened => "widened to whole words",
        Remedy::WidenedToSentences => "widened to whole sentences",
        Remedy::AsText => "kept as text that people can read",
        Remedy::AsJson => "kept as JSON beside the annotation",
        Remedy::AsCodes => "kept as codes of their own on the same passage",
        Remedy::FilesEach => "each annotator has files of their own",
        Remedy::Blanked => "a blank stands for each",
        Remedy::Collapsed => "one blank stands for it",
        Remedy::Cut => "cut",
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
            "1 annotation of several parts: each part is an entry of its own."
        );
        assert_eq!(loss(Feature::Notes, Remedy::LeftOut, 1_200), "1,200 notes: left out.");
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!(save(1, 1), "Save 1 file (1 KB)");
        assert_eq!(save(12, 1_250_000), "Save 12 files (1.3 MB)");
    }
}
