//! What can be written on the command line.

mod comparing;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::commands::formats;
use crate::table::Format;
pub(crate) use comparing::{Agree, AgreeBy, AgreeUnit, Grade, Measure};

const EXIT_CODES: &str = "\
Exit codes:
  0  everything is fine
  1  it was done, and there is something to look at: problems, conflicts, files that were skipped
  2  the command line is wrong
  3  a file could not be read or written, or is not what it should be

Text in, text out: messages go to standard error, results to standard output, “-” is standard input
or output. Files that are there already are never overwritten without --force.";

/// Works with project files of Statement Annotator, for one file or thousands.
#[derive(Parser)]
#[command(name = "statement-annotator", bin_name = "statement-annotator", version)]
#[command(after_help = EXIT_CODES)]
#[command(infer_long_args = false, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Cli {
    /// Print nothing but results and errors.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Validate(Validate),
    Convert(Box<Convert>),
    Read(Read),
    Merge(Merge),
    Agree(Agree),
    Grade(Grade),
    Report(Report),
    Formats(Formats),
    Completions(Completions),
}

const VALIDATE: &str = "\
Examples:
  statement-annotator validate project.json
  statement-annotator validate returned/ --format csv > problems.csv
  statement-annotator validate --key key.json hand-ins/";

/// Checks files: project files, exercises, keys, hand-ins, and files of other programs.
///
/// Every passage is compared with its quote, every text with its SHA-256, every value with its
/// field. There is a line for each problem, with its place and what to do. In a folder all files
/// that end in .json are checked.
#[derive(Args)]
#[command(after_help = VALIDATE)]
pub(crate) struct Validate {
    /// Files and folders; “-” is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Also check whether hand-ins belong to the exercise of this key or exercise, and what they
    /// lack.
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// How problems are printed.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
}

const CONVERT: &str = "\
Examples:
  statement-annotator convert project.json --to csv -o annotations.csv
  statement-annotator convert projects/ --to spacy -o training/
  statement-annotator convert project.json --to hugging-face --shard 10000 -o dataset/ --unpacked
  statement-annotator convert labelled.jsonl -o project.json
  statement-annotator convert brat-folder/ --together -o project.json
  statement-annotator convert exported.json --into project.json -o both.json
  statement-annotator convert labelled.jsonl --to csv | head

“statement-annotator formats” lists the formats.";

/// Converts between project files and the formats of other programs, both ways.
///
/// A project file is exported; a file of another program is imported into a new project, or into
/// the one that --into names. The bytes are those that the page saves. What a format leaves out is
/// said on standard error, and in packages in NOT-CARRIED.txt.
#[derive(Args)]
#[command(after_help = CONVERT)]
pub(crate) struct Convert {
    /// Files and folders; “-” is standard input. Each file is converted by itself.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The format to write.
    #[arg(short, long, value_name = "FORMAT", default_value = "project",
          value_parser = PossibleValuesParser::new(formats::targets()), hide_possible_values = true)]
    pub to: String,
    /// The file to write, or the folder if several files are converted; standard output if it is
    /// not given.
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
    /// Overwrite files that are there already.
    #[arg(long)]
    pub force: bool,
    /// What to print about each file that was written.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
    #[command(flatten)]
    pub export: ExportOptions,
    #[command(flatten)]
    pub import: ImportOptions,
    #[command(flatten)]
    pub misfits: Misfits,
    #[command(flatten)]
    pub new: NewProject,
}

#[derive(Args)]
#[command(next_help_heading = "Export")]
pub(crate) struct ExportOptions {
    /// Only these statements, by title or id.
    #[arg(long, value_name = "TITLE", num_args = 1..)]
    pub statements: Vec<String>,
    /// Only the annotations of these annotators, by name or id.
    #[arg(long, value_name = "NAME", num_args = 1..)]
    pub annotators: Vec<String>,
    /// Only annotations of these layers, by id or name.
    #[arg(long, value_name = "LAYER", num_args = 1..)]
    pub layers: Vec<String>,
    /// The percentages of statements for development and for testing; the rest is for training.
    #[arg(long, value_name = "DEV,TEST", value_parser = percentages)]
    pub splits: Option<(u8, u8)>,
    /// The same seed divides the same statements in the same way.
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "splits")]
    pub split_seed: u64,
    /// Also write sentences without annotations, as negative examples.
    #[arg(long)]
    pub negatives: bool,
    /// Divide the data into files of this many statements each (hugging-face).
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub shard: Option<u32>,
    /// Write the files of a package into a folder, not into a ZIP.
    #[arg(long)]
    pub unpacked: bool,
}

#[derive(Args)]
#[command(next_help_heading = "Import")]
pub(crate) struct ImportOptions {
    /// Add the annotations to this project file, and write the result to -o.
    #[arg(long, value_name = "PROJECT")]
    pub into: Option<PathBuf>,
    /// All files belong together, as the .txt and .ann files of brat do.
    #[arg(long)]
    pub together: bool,
    /// What a code of the file becomes: a code of the project, or nothing (KEY=).
    #[arg(long = "code", value_name = "KEY=CODE", value_parser = pair)]
    pub codes: Vec<(String, String)>,
    /// What an attribute of the file becomes: a field of the project, “note”, or nothing (NAME=).
    #[arg(long = "attribute", value_name = "NAME=FIELD", value_parser = pair)]
    pub attributes: Vec<(String, String)>,
    /// What positions without words count. Needed only if the file does not show it.
    #[arg(long, value_enum, value_name = "UNIT")]
    pub counting: Option<CountingUnit>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CountingUnit {
    /// Unicode characters, as in Python.
    CodePoints,
    /// UTF-16 units, as in JavaScript.
    Utf16,
    /// Bytes of UTF-8.
    Bytes,
}

/// What becomes of passages that do not fit their text.
#[derive(Args, Clone, Copy, Default)]
#[command(next_help_heading = "Passages that do not fit")]
pub(crate) struct Misfits {
    /// Go on without what does not fit in a project file.
    #[arg(long)]
    pub leave_out: bool,
    /// Move passages to where their words were found without doubt.
    #[arg(long)]
    pub place_found: bool,
}

#[derive(Args)]
#[command(next_help_heading = "A new project")]
pub(crate) struct NewProject {
    /// The name of a new project; the file’s name if it is not given.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The name of the annotator of a new project.
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub annotator: String,
    /// The codebook of a new project: a codebook file or a project file. The starter codebook if it
    /// is not given.
    #[arg(long, value_name = "FILE")]
    pub codebook: Option<PathBuf>,
    /// The language of a new project’s codebook, if it has several: the starter codebook has ar, en,
    /// es, fr, ru and zh. The file has them all.
    #[arg(long, value_name = "LANGUAGE", default_value = "en", hide_default_value = true)]
    pub codebook_language: String,
    /// Make ids from this number, so that the same command writes the same bytes. Set
    /// SOURCE_DATE_EPOCH for the time.
    #[arg(long, value_name = "NUMBER")]
    pub seed: Option<u64>,
}

const READ: &str = "\
Examples:
  statement-annotator read speech.pdf -o project.json
  statement-annotator read speeches/ --name “Security Council” -o project.json
  statement-annotator read new.docx --into project.json -o project.json --force
  statement-annotator read speeches.csv --column text=Speech --column date=Day -o project.json
  curl -s https://example.org/speech.html | statement-annotator read - -o project.json";

/// Reads documents as statements of a project file.
///
/// PDF, Word, OpenDocument, RTF, HTML, EPUB, Markdown, plain text, archives, and tables with a text
/// in each row are read as the page reads them: who speaks, when and where is found if the document
/// says so.
#[derive(Args)]
#[command(after_help = READ)]
pub(crate) struct Read {
    /// Documents and folders; “-” is standard input.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub files: Vec<PathBuf>,
    /// The project file to write; standard output if it is not given.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Overwrite a file that is there already.
    #[arg(long)]
    pub force: bool,
    /// Add the statements to this project file, and write the result to -o.
    #[arg(long, value_name = "PROJECT")]
    pub into: Option<PathBuf>,
    /// The encoding of the documents, such as windows-1252, if it is not recognised.
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    /// What a column of a table is: text, or a field such as title, speaker or date.
    #[arg(long = "column", value_name = "FIELD=COLUMN", value_parser = pair)]
    pub columns: Vec<(String, String)>,
    #[command(flatten)]
    pub misfits: Misfits,
    #[command(flatten)]
    pub new: NewProject,
}

const MERGE: &str = "\
Examples:
  statement-annotator merge mine.json hers.json -o both.json
  statement-annotator merge round-2/*.json -o all.json --format csv > report.csv";

/// Merges the project files of several people into one.
///
/// The first file decides what the project is; the others add their statements, codes, annotators
/// and annotations. Their order does not matter, and merging a file twice changes nothing. Where
/// two files differ, the first one’s version stays, and the difference is in the report.
#[derive(Args)]
#[command(after_help = MERGE)]
pub(crate) struct Merge {
    /// Two or more project files or folders.
    #[arg(required = true, value_name = "FILE", num_args = 1..)]
    pub files: Vec<PathBuf>,
    /// The project file to write. Without it there is only the report.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Overwrite a file that is there already.
    #[arg(long)]
    pub force: bool,
    /// The annotator at work in the first file, by name or id, whose annotations are never
    /// replaced by later versions of them.
    #[arg(long, value_name = "NAME")]
    pub me: Option<String>,
    /// How the report is printed.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
    #[command(flatten)]
    pub misfits: Misfits,
}

const REPORT: &str = "\
Examples:
  statement-annotator report project.json
  statement-annotator report project.json --by statement --format csv
  statement-annotator report projects/ --by file --format json";

/// Says what project files contain: how many annotations, by code, statement, annotator and field.
#[derive(Args)]
#[command(after_help = REPORT)]
pub(crate) struct Report {
    /// Project files and folders; “-” is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Only one table, instead of all of them. CSV needs one; it is that of the codes if none is
    /// given.
    #[arg(long, value_enum, value_name = "TABLE")]
    pub by: Option<By>,
    /// How it is printed.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: ReportFormat,
    #[command(flatten)]
    pub misfits: Misfits,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum By {
    /// A row for each file.
    File,
    /// A row for each code.
    Code,
    /// A row for each statement.
    Statement,
    /// A row for each annotator.
    Annotator,
    /// A row for each field of records.
    Field,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// A table for spreadsheets and statistics.
    Csv,
    /// For documents and issues.
    Markdown,
}

/// Lists the formats that can be written and read.
#[derive(Args)]
pub(crate) struct Formats {
    /// How the list is printed.
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub format: Format,
}

const COMPLETIONS: &str = "\
Examples:
  statement-annotator completions bash > ~/.local/share/bash-completion/completions/statement-annotator
  statement-annotator completions zsh > ~/.zfunc/_statement-annotator
  statement-annotator completions fish > ~/.config/fish/completions/statement-annotator.fish";

/// Prints a script with which a shell completes commands and options.
#[derive(Args)]
#[command(after_help = COMPLETIONS)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub shell: Shell,
}

/// `KEY=VALUE`. A key may contain the sign; a value does not.
fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.rsplit_once('=').ok_or("there is no “=” in it")?;
    Ok((key.to_owned(), value.to_owned()))
}

fn percentages(text: &str) -> Result<(u8, u8), String> {
    let wrong = "two percentages are needed, such as 10,20";
    let (development, test) = text.split_once(',').ok_or(wrong)?;
    let number = |text: &str| text.trim().parse::<u8>().map_err(|_| wrong);
    let (development, test) = (number(development)?, number(test)?);
    if u16::from(development) + u16::from(test) > 100 {
        return Err("together they are more than 100".to_owned());
    }
    Ok((development, test))
}

/// A decimal number as thousandths.
fn thousandths(text: &str) -> Result<u32, String> {
    let number: f64 = text.parse().map_err(|_| "it is not a number")?;
    if !(0.001..=1_000_000.0).contains(&number) {
        return Err("it must be more than 0".to_owned());
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // checked above
    Ok((number * 1_000.0).round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn values_are_checked() {
        assert_eq!(pair("a=b=c"), Ok(("a=b".to_owned(), "c".to_owned())));
        assert!(pair("a").is_err());
        assert_eq!(percentages("10, 20"), Ok((10, 20)));
        assert!(percentages("60,50").is_err() && percentages("10").is_err());
        assert_eq!(thousandths("0.5"), Ok(500));
        assert!(thousandths("0").is_err() && thousandths("nan").is_err());
    }
}
