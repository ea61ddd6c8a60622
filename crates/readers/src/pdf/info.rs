//! The metadata of a PDF.

use unpdf::parser::backend::PdfBackend;
use unpdf::parser::raw::RawDocument;

use annotator_core::project::statement::Metadata;

/// The title, if it is a real one, and the language. `name` is the name of the file.
pub(crate) fn metadata(backend: &dyn PdfBackend, document: &RawDocument, name: &str) -> Metadata {
    let title = backend.metadata().title.unwrap_or_default();
    let catalog = document.catalog().ok();
    let language = catalog
        .and_then(|catalog| catalog.get(b"Lang".as_slice()))
        .and_then(|lang| lang.as_str_bytes())
        .map(|bytes| super::glyphs::text_string(bytes).trim().to_owned());
    Metadata {
        title: if is_title(&title, name) { clean(&title) } else { String::new() },
        language: language.filter(|language| is_language(language)).unwrap_or_default(),
        ..Metadata::default()
    }
}

fn clean(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a title was written by a person and not by a program.
fn is_title(title: &str, file: &str) -> bool {
    let lower = title.trim().to_lowercase();
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    let by_program =
        ["microsoft", "untitled", "print", "scan", "about:blank", "http", "file:", "powerpoint"];
    let endings = [
        ".doc", ".docx", ".pdf", ".odt", ".rtf", ".txt", ".html", ".htm", ".tex", ".dvi", ".wpd",
        ".indd",
    ];
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 3
        && lower.chars().count() <= 300
        && (lower.contains(' ') || !lower.is_ascii())
        && !lower.contains('\u{fffd}')
        && !by_program.iter().any(|start| lower.starts_with(start))
        && !endings.iter().any(|end| lower.ends_with(end))
        && lower != stem(file)
}

/// Whether this is a BCP 47 language tag.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.chars().all(|c| c.is_ascii_alphabetic())
        && !matches!(primary.to_lowercase().as_str(), "und" | "zxx")
        && parts.all(|p| (1..=8).contains(&p.len()) && p.chars().all(|c| c.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_from_programs_and_invalid_languages_are_ignored() {
        for (title, expected) in [
            ("Statement by Almora", true),
            ("和平宣言", true),
            ("Microsoft Word - doc1.docx", false),
            ("statement.pdf", false),
            ("untitled", false),
            ("my statement", false),
            ("12 34", false),
            ("", false),
        ] {
            assert_eq!(is_title(title, "My Statement.pdf"), expected, "{title}");
        }
        for (tag, expected) in
            [("en", true), ("zh-Hans", true), ("und", false), ("", false), ("en US", false)]
        {
            assert_eq!(is_language(tag), expected, "{tag}");
        }
    }
}
