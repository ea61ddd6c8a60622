//! The tables of statements and codes, which have the same columns in a workbook and as CSV.

use annotator_core::codebook::{Code, Codebook, Link};
use annotator_core::project::Project;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallMap;

/// A cell of such a table.
pub(crate) enum TableCell<'a> {
    /// Text that a user wrote, or that was read.
    Written(&'a str),
    /// An id or one of our own words.
    Word(String),
    Number(u32),
}

use TableCell::{Number, Word, Written};

fn count(count: usize) -> TableCell<'static> {
    Number(u32::try_from(count).unwrap_or(u32::MAX))
}

fn truth(is: bool) -> TableCell<'static> {
    Word(if is { "true" } else { "false" }.to_owned())
}

pub(crate) const STATEMENT_COLUMNS: [&str; 22] = [
    "statement",
    "statement_id",
    "sha256",
    "speaker",
    "role",
    "delegation",
    "organ",
    "occasion",
    "topic",
    "date",
    "language",
    "source_url",
    "symbol",
    "file_name",
    "media_type",
    "encoding",
    "code_points",
    "utf16",
    "bytes",
    "annotations",
    "done",
    "text",
];

pub(crate) fn statement_row<'a>(
    project: &Project,
    statement: &'a Statement,
) -> [TableCell<'a>; 22] {
    let (known, read) = (&statement.metadata, &statement.provenance);
    let end = statement.text.end();
    [
        Written(&known.title),
        Word(statement.id.to_string()),
        Word(statement.text.sha256().to_string()),
        Written(&known.speaker),
        Written(&known.role),
        Written(&known.delegation),
        Written(&known.organ),
        Written(&known.occasion),
        Written(&known.topic),
        Written(&known.date),
        Written(&known.language),
        Written(&known.source_url),
        Written(&known.symbol),
        Written(&read.file_name),
        Written(&read.media_type),
        Written(&read.encoding),
        Number(end.char.0),
        Number(end.utf16.0),
        Number(end.byte.0),
        count(project.annotations_of(statement.id).len()),
        truth(statement.done),
        Written(statement.text.as_str()),
    ]
}

pub(crate) const CODE_COLUMNS: [&str; 16] = [
    "code",
    "code_name",
    "short_name",
    "layer",
    "layer_name",
    "parent",
    "selectable",
    "set_aside",
    "definition",
    "include",
    "exclude",
    "examples",
    "links",
    "key",
    "colour_slot",
    "annotations",
];

/// The row of a code. `counts` has the numbers of annotations.
pub(crate) fn code_row<'a>(
    codebook: &'a Codebook,
    code: &'a Code,
    counts: &SmallMap<CodeId, usize>,
) -> [TableCell<'a>; 16] {
    let lines = |lines: &[String]| Word(lines.join("\n"));
    let link = |link: &Link| format!("{}:{}", link.scheme, link.id);
    [
        Word(code.id.to_string()),
        Written(&code.name),
        Written(&code.short_name),
        Word(code.layer.to_string()),
        Written(codebook.layer(&code.layer).map_or("", |layer| &layer.name)),
        Word(code.parent.as_ref().map(ToString::to_string).unwrap_or_default()),
        truth(code.selectable),
        truth(code.set_aside),
        Written(&code.definition),
        lines(&code.include),
        lines(&code.exclude),
        lines(&code.examples),
        lines(&code.links.iter().map(link).collect::<Vec<_>>()),
        Written(code.key.as_deref().unwrap_or_default()),
        Number(code.slot.into()),
        count(counts.get(&code.id).copied().unwrap_or_default()),
    ]
}
