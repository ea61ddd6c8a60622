//! What is said about files that are read: what was understood, and why not.

pub use annotator_words::intake::*;

use super::{count, number, quoted};
use annotator_core::reading::Field;
use annotator_core::reading::{Failure, Format, Remark};

/// The number of statements that will be added, on the button.
pub fn add_many(n: usize) -> String {
    match n {
        0 => "Add".to_owned(),
        1 => "Add 1 statement".to_owned(),
        n => format!("Add {} statements", number(n)),
    }
}

/// What is being read, and how far it is.
pub fn reading(name: &str, done: usize, of: usize) -> String {
    let what = if name.is_empty() { "the pasted text".to_owned() } else { quoted(name) };
    if of == 0 {
        format!("Reading {what}…")
    } else {
        format!("Reading {what}: {} of {}", number(done), number(of))
    }
}

/// How many files come after the one that is read.
pub fn waiting(n: usize) -> String {
    match n {
        0 => String::new(),
        n => format!(" {} after it.", count(n, "file comes", "files come")),
    }
}

/// The name of the box that chooses a statement.
pub fn add_one(title: &str) -> String {
    format!("Add {}", quoted(title))
}

/// How many were found, and how many files not read.
pub fn found(statements: usize, failed: usize) -> String {
    let found = match statements {
        0 => "No statement was found".to_owned(),
        n => format!("{} found", count(n, "statement", "statements")),
    };
    match failed {
        0 => format!("{found}."),
        n => format!("{found}, {} not read.", number(n)),
    }
}

/// The name of a file that may have none.
pub fn file_name(name: &str) -> String {
    if name.is_empty() { "Pasted text".to_owned() } else { name.to_owned() }
}

/// How many more paragraphs there are.
pub fn more_paragraphs(n: usize) -> String {
    format!("Show {} more", count(n, "paragraph", "paragraphs"))
}

/// The table's size.
pub fn rows(n: usize) -> String {
    count(n, "row", "rows")
}

/// What a column is, as the label of its menu.
pub fn column(name: &str) -> String {
    format!("{} is", quoted(name))
}

/// "from" and the passage that a field came from.
pub fn from_passage(words: &str) -> String {
    format!("From {}", quoted(words))
}

/// The name of a field.
pub fn field(field: Field) -> &'static str {
    use super::dialogs as words;
    match field {
        Field::Title => words::title(),
        Field::Speaker => words::speaker(),
        Field::Role => words::role(),
        Field::Delegation => words::delegation(),
        Field::Organ => words::organ(),
        Field::Occasion => words::occasion(),
        Field::Topic => words::topic(),
        Field::Date => words::date(),
        Field::Language => words::language(),
        Field::SourceUrl => words::source(),
        Field::Symbol => words::symbol(),
    }
}

/// What a file of this format is called.
pub fn format(format: Format) -> &'static str {
    match format {
        Format::Text => "plain text",
        Format::Html => "a web page",
        Format::Mhtml => "a saved web page",
        Format::Markdown => "Markdown",
        Format::Pdf => "a PDF file",
        Format::Docx | Format::Doc => "a Word file",
        Format::Odt => "an OpenDocument file",
        Format::Rtf => "a rich text file",
        Format::Epub => "an EPUB book",
        Format::Zip => "a ZIP archive",
        Format::Csv => "a table",
        Format::Jsonl => "a JSONL file",
    }
}

/// A remark on how a document was read.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::EncodingGuessed => "The encoding was guessed. If letters look wrong, choose \
            another one."
            .to_owned(),
        Remark::Undecodable(n) => format!(
            "{} could not be decoded. Another encoding may fit better.",
            count(*n, "character", "characters")
        ),
        Remark::RunningHeadsLeftOut(n) => format!(
            "Running heads and page numbers were left out ({}).",
            count(*n, "line", "lines")
        ),
        Remark::Columns => {
            "The pages have columns, which were put one behind the other. Check their order."
                .to_owned()
        }
        Remark::PagesWithoutText(n) => format!(
            "{} hold pictures only; what is written on them is missing here.",
            count(*n, "page", "pages")
        ),
        Remark::NotesMoved(n) => {
            format!("{} put behind the text.", count(*n, "note was", "notes were"))
        }
        Remark::TrackedChanges => "The file has tracked changes. Text that was added is here, \
            text that was deleted is not."
            .to_owned(),
        Remark::CommentsLeftOut(n) => {
            format!("{} left out.", count(*n, "comment was", "comments were"))
        }
        Remark::Tables(n) => {
            format!("{} made lines of text.", count(*n, "table was", "tables were"))
        }
        Remark::HiddenLeftOut => {
            "Menus, scripts and hidden parts of the page were left out.".to_owned()
        }
        Remark::NameMisleads(found) => {
            format!("By its name it is something else, but it is {}.", format(*found))
        }
    }
}

/// Why a file was not read, as a sentence of its own.
pub fn not_read(name: &str, failure: &Failure) -> String {
    let what = if name.is_empty() { "The pasted text".to_owned() } else { quoted(name) };
    format!("{what} {} Nothing was added.", why(failure))
}

/// Why a file was not read, in a list beside its name.
pub fn failed(failure: &Failure) -> String {
    let why = why(failure);
    let mut letters = why.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The rest of a sentence that begins with the file's name.
fn why(failure: &Failure) -> String {
    match failure {
        Failure::Empty => "holds no text.".to_owned(),
        Failure::TooLarge { len, max } => {
            format!("is {} large; at most {} can be opened.", megabytes(*len), megabytes(*max))
        }
        Failure::LineTooLong { line, len, max } => format!(
            "has a line of {} (line {}); at most {} can be shown. Break it into paragraphs.",
            megabytes(*len as u64),
            number(*line),
            megabytes(*max as u64)
        ),
        Failure::UnknownFormat => "is not a kind of file that can be read here. Save the \
            statement as plain text, PDF or Word, or copy its text and paste it."
            .to_owned(),
        Failure::UnreadableEncoding(name) => format!(
            "is in the encoding {name}, which cannot be read here. Save it as UTF-8 in the \
             program it comes from."
        ),
        Failure::Damaged(format) => format!(
            "is {}, but it is damaged or not complete. Fetch or save it once more.",
            self::format(*format)
        ),
        Failure::Encrypted(_) => "is protected with a password. Save a copy without one, and \
            open that."
            .to_owned(),
        Failure::NoTextLayer(pages) => format!(
            "holds pictures of {} and no text, as a scan does. Recognise its text with an OCR \
             program first.",
            count(*pages, "page", "pages")
        ),
        Failure::TooDeep { max } => format!(
            "has parts nested more than {} deep. Save it as plain text first.",
            number(*max)
        ),
        Failure::Bomb { max } => format!(
            "unpacks to more than {}, or is packed in a way that only fills the memory.",
            megabytes(*max)
        ),
        Failure::TooManyFiles { files, max } => format!(
            "holds {}; at most {} can be read at once.",
            count(*files, "file", "files"),
            number(*max)
        ),
        Failure::UnsafePath => "has a name that leads out of its archive.".to_owned(),
        Failure::Nested => "is an archive within an archive. Unpack it and open its files.".into(),
        Failure::NoTextColumn => "has no column with texts.".to_owned(),
        Failure::BadRow { line } => format!(
            "is not laid out like the lines before it in line {}. Correct that line.",
            number(*line)
        ),
        Failure::TookTooLong { seconds } => format!(
            "was given up after {} without a result. It may be damaged; save it in another form, \
             for instance as plain text.",
            count(*seconds as usize, "second", "seconds")
        ),
        Failure::Stopped => "could not be read: something in it stopped the reader. Save it in \
            another form, for instance as plain text."
            .to_owned(),
        Failure::Cancelled => "was not read, because you stopped it.".to_owned(),
        Failure::NoReaders => "could not be read, because a part of the program could not be \
            fetched. Check the connection and open it again."
            .to_owned(),
    }
}

/// Bytes in megabytes, rounded up to a tenth so that "20 MB" is never said of more.
fn megabytes(bytes: u64) -> String {
    const MEGABYTE: u64 = 1_000_000;
    const TENTH: u64 = MEGABYTE / 10;
    let tenths = bytes.div_ceil(TENTH).max(1);
    let whole = |n: u64| number(usize::try_from(n).unwrap_or(usize::MAX));
    if bytes.is_multiple_of(MEGABYTE) {
        format!("{} MB", whole(bytes / MEGABYTE))
    } else {
        format!("{}.{} MB", whole(tenths / 10), tenths % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_a_sentence_with_the_name_and_one_without() {
        let failure = Failure::NoTextLayer(3);
        assert_eq!(
            not_read("scan.pdf", &failure),
            "“scan.pdf” holds pictures of 3 pages and no text, as a scan does. Recognise its text \
             with an OCR program first. Nothing was added."
        );
        assert!(failed(&failure).starts_with("Holds pictures of 3 pages"));
        assert_eq!(
            not_read("", &Failure::Empty),
            "The pasted text holds no text. Nothing was added."
        );
    }

    #[test]
    fn sizes_are_rounded_up() {
        for (bytes, words) in [
            (1, "0.1 MB"),
            (2_000_000, "2 MB"),
            (20_000_001, "20.1 MB"),
            (1_234_567_890, "1,234.6 MB"),
        ] {
            assert_eq!(megabytes(bytes), words);
        }
    }
}
