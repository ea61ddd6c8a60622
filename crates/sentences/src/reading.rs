//! How a document was read, and why not.

use annotator_words::dialogs;
use annotator_words::intake::*;

use crate::export::size;
use crate::quoted;
use annotator_core::reading::Field;
use annotator_core::reading::{Failure, Format, Remark};

/// The name of a field.
#[must_use]
pub fn field(field: Field) -> &'static str {
    match field {
        Field::Title => dialogs::title(),
        Field::Speaker => dialogs::speaker(),
        Field::Role => dialogs::role(),
        Field::Delegation => dialogs::delegation(),
        Field::Organ => dialogs::organ(),
        Field::Occasion => dialogs::occasion(),
        Field::Topic => dialogs::topic(),
        Field::Date => dialogs::date(),
        Field::Language => dialogs::language(),
        Field::SourceUrl => dialogs::source(),
        Field::Symbol => dialogs::symbol(),
    }
}

/// The name of a file format.
#[must_use]
pub fn format(format: Format) -> &'static str {
    match format {
        Format::Text => format_text(),
        Format::Html => format_html(),
        Format::Mhtml => format_mhtml(),
        Format::Markdown => format_markdown(),
        Format::Pdf => format_pdf(),
        Format::Docx | Format::Doc => format_word(),
        Format::Odt => format_odt(),
        Format::Rtf => format_rtf(),
        Format::Epub => format_epub(),
        Format::Zip => format_zip(),
        Format::Csv => format_csv(),
        Format::Jsonl => format_jsonl(),
    }
}

/// A remark on how a document was read.
#[must_use]
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::EncodingGuessed => encoding_guessed().into(),
        Remark::EncodingMisdeclared(encoding) => encoding_misdeclared(encoding),
        Remark::Undecodable(characters) => undecodable(*characters),
        Remark::PrivateCharacters(characters) => private_characters(*characters),
        Remark::RunningHeadsLeftOut(lines) => running_heads_left_out(*lines),
        Remark::Columns => columns().into(),
        Remark::PagesWithoutText(pages) => pages_without_text(pages.len(), &page_list(pages)),
        Remark::LettersUnreadable { letters, pages } => {
            letters_unreadable(*letters, pages.len(), &page_list(pages))
        }
        Remark::TurnedLeftOut { letters, pages } => {
            turned_left_out(*letters, pages.len(), &page_list(pages))
        }
        Remark::LineNumbersLeftOut(lines) => line_numbers_left_out(*lines),
        Remark::Recovered => recovered().into(),
        Remark::FieldsLeftOut { fields, pages } => {
            fields_left_out(*fields, pages.len(), &page_list(pages))
        }
        Remark::NotesMoved(notes) => notes_moved(*notes),
        Remark::TrackedChanges => tracked_changes().into(),
        Remark::CommentsLeftOut(comments) => comments_left_out(*comments),
        Remark::PartsLeftOut(parts) => parts_left_out(*parts),
        Remark::NotesLeftOut => notes_left_out().into(),
        Remark::Tables(count) => tables(*count),
        Remark::HiddenLeftOut => hidden_left_out().into(),
        Remark::NameMisleads(found) => name_misleads(format(*found)),
    }
}

/// Numbers of pages, with those in a row as a range: `2, 4–6`.
fn page_list(pages: &[usize]) -> String {
    let rows = pages.chunk_by(|a, b| a + 1 == *b);
    let row = |row: &[usize]| match row {
        [first, .., last] => format!("{first}–{last}"),
        [only] => only.to_string(),
        [] => String::new(),
    };
    rows.map(row).collect::<Vec<_>>().join(", ")
}

/// Why a file was not read. An empty `name` is the pasted text.
#[must_use]
pub fn not_read(name: &str, failure: &Failure) -> String {
    let why = &failed(failure);
    if name.is_empty() { pasted_not_added(why) } else { file_not_added(&quoted(name), why) }
}

/// Why a file was not read, next to its name.
#[must_use]
pub fn failed(failure: &Failure) -> String {
    match failure {
        Failure::Empty => failure_empty().into(),
        Failure::TooLarge { len, max } => failure_too_large(&size(*len), &size(*max)),
        Failure::LineTooLong { line, len, max } => {
            failure_line_too_long(&size(*len as u64), *line, &size(*max as u64))
        }
        Failure::UnknownFormat => failure_unknown_format().into(),
        Failure::UnreadableEncoding(name) => failure_encoding(name),
        Failure::Damaged(format) => failure_damaged(self::format(*format)),
        Failure::Encrypted(_) => failure_encrypted().into(),
        Failure::NoTextLayer(pages) => failure_no_text(*pages),
        Failure::LettersUnreadable => failure_letters_unreadable().into(),
        Failure::FastSaved => failure_fast_saved().into(),
        Failure::TooDeep { max } => failure_too_deep(*max),
        Failure::Bomb { max } => failure_bomb(&size(*max)),
        Failure::TooManyFiles { files, max } => failure_too_many_files(*files, *max),
        Failure::UnsafePath => failure_unsafe_path().into(),
        Failure::Nested => failure_nested().into(),
        Failure::NoTextColumn => failure_no_text_column().into(),
        Failure::BadRow { line } => failure_bad_row(*line),
        Failure::TookTooLong { seconds } => failure_took_too_long(*seconds),
        Failure::Stopped => failure_stopped().into(),
        Failure::Cancelled => failure_cancelled().into(),
        Failure::NoReaders => failure_no_readers().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_shown_with_and_without_the_name() {
        let failure = Failure::NoTextLayer(3);
        assert_eq!(
            not_read("scan.pdf", &failure),
            "“scan.pdf” was not added. It has pictures of 3 pages and no text, as a scan does. \
             Recognise its text with an OCR program first."
        );
        assert!(failed(&failure).starts_with("It has pictures of 3 pages"));
        assert_eq!(not_read("", &Failure::Empty), "The pasted text was not added. It has no text.");
        assert_eq!(
            failed(&Failure::TooManyFiles { files: 2_000, max: 1_000 }),
            "It has 2,000 files; at most 1,000 can be read at once."
        );
    }

    #[test]
    fn pages_in_a_row_are_a_range() {
        for (pages, expected) in
            [(&[2, 4, 5, 6][..], "2, 4–6"), (&[1, 2], "1–2"), (&[7], "7"), (&[], "")]
        {
            assert_eq!(page_list(pages), expected);
        }
        let lost = Remark::LettersUnreadable { letters: 40, pages: vec![2, 3] };
        assert_eq!(
            remark(&lost),
            "40 letters on pages 2–3 cannot be read as text and are missing here."
        );
    }
}
