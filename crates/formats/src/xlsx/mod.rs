//! An Excel workbook (ECMA-376) with three sheets: the annotations as in our CSV, the statements
//! with their texts, and the codes.
//!
//! Text that users wrote is always in a text cell and never a formula. Numbers are numbers if no
//! digit is lost.

mod sheet;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::csv::table::{CsvVariant, export_csv, numeric_columns};
use crate::export::{Export, Format, Written};
use annotator_core::codebook::{Code, Link};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::statement::Statement;
use annotator_words::formats as words;
use sheet::{Cell, Sheet};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("xlsx"),
        name: Cow::Borrowed(words::xlsx()),
        programs: Cow::Borrowed(words::xlsx_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("xlsx"),
        media_type: Cow::Borrowed(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        shape: Shape::File,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Joined),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::LongTexts, Remedy::Cut),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: None,
};

fn write(export: &mut Export) -> Written {
    // Names of sheets and lengths are within the limits of a workbook. This fails only if there are
    // more annotations than a sheet has rows, and then the file is empty.
    let mut lost = sheet::CellLosses::default();
    let workbook = workbook(export, &mut lost).unwrap_or_default();
    let mut written = Written::file(workbook);
    written.count_lost(Feature::LongTexts, lost.cut);
    written.count_lost(Feature::ForbiddenCharacters, lost.blanked);
    written
}

fn workbook(export: &mut Export, lost: &mut sheet::CellLosses) -> Result<Vec<u8>, XlsxError> {
    let project = export.project;
    let mut workbook = Workbook::new();
    // The same project gives the same bytes, so there is no time of export.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(sheet::plain(&project.name));
    workbook.set_properties(&properties.set_creation_datetime(&made));
    // Programs identify sheets and columns by name, so these are the same in every language.
    annotations(project, &mut Sheet::new(&mut workbook, "Annotations", lost)?)?;
    let mut sheet = Sheet::new(&mut workbook, "Statements", lost)?;
    sheet.header(&STATEMENT)?;
    for (done, statement) in project.statements.iter().enumerate() {
        sheet.row(&row_of_statement(project, statement))?;
        (export.progress)(done.saturating_add(1));
    }
    codes(project, &mut Sheet::new(&mut workbook, "Codes", lost)?)?;
    workbook.save_to_buffer()
}

/// The table of our CSV.
fn annotations(project: &Project, sheet: &mut Sheet) -> Result<(), XlsxError> {
    let table = export_csv(project, CsvVariant::Plain);
    let numeric = numeric_columns(&project.codebook);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    // We wrote the table ourselves, so every row can be read.
    let headers = reader.headers().cloned().unwrap_or_default();
    sheet.header(&headers.iter().collect::<Vec<_>>())?;
    for record in reader.records().flatten() {
        let cells = record.iter().enumerate().map(|(column, text)| {
            if numeric.get(column).copied().unwrap_or_default() {
                Cell::number(text)
            } else {
                Cell::Text(text.into())
            }
        });
        sheet.row(&cells.collect::<Vec<_>>())?;
    }
    Ok(())
}

const STATEMENT: [&str; 22] = [
    "statement",
    "id",
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

fn row_of_statement<'a>(project: &Project, statement: &'a Statement) -> [Cell<'a>; 22] {
    let (known, read) = (&statement.metadata, &statement.provenance);
    let end = statement.text.end();
    let text = |text: &'a str| Cell::Text(Cow::Borrowed(text));
    [
        text(&known.title),
        Cell::Text(statement.id.to_string().into()),
        Cell::Text(statement.text.sha256().to_string().into()),
        text(&known.speaker),
        text(&known.role),
        text(&known.delegation),
        text(&known.organ),
        text(&known.occasion),
        text(&known.topic),
        text(&known.date),
        text(&known.language),
        text(&known.source_url),
        text(&known.symbol),
        text(&read.file_name),
        text(&read.media_type),
        text(&read.encoding),
        Cell::Number(end.char.0.into()),
        Cell::Number(end.utf16.0.into()),
        Cell::Number(end.byte.0.into()),
        Cell::count(project.annotations_of(statement.id).len()),
        text(if statement.done { "true" } else { "false" }),
        text(statement.text.as_str()),
    ]
}

/// All codes with everything about them, in the order shown.
fn codes(project: &Project, sheet: &mut Sheet) -> Result<(), XlsxError> {
    sheet.header(&[
        "code",
        "code_name",
        "layer",
        "layer_name",
        "parent",
        "selectable",
        "definition",
        "include",
        "exclude",
        "examples",
        "links",
        "key",
        "colour_slot",
        "annotations",
    ])?;
    let counts = project.code_counts();
    for code in &project.codebook.codes {
        let Code { id, layer, parent, name, definition, selectable, .. } = &**code;
        let text = |text: &str| Cell::Text(text.to_owned().into());
        let layer_name = project.codebook.layer(layer).map_or("", |layer| &layer.name);
        let link = |link: &Link| format!("{}:{}", link.scheme, link.id);
        let links: Vec<String> = code.links.iter().map(link).collect();
        sheet.row(&[
            text(id.as_str()),
            text(name),
            text(layer.as_str()),
            text(layer_name),
            text(parent.as_ref().map_or("", |parent| parent.as_str())),
            text(if *selectable { "true" } else { "false" }),
            text(definition),
            text(&code.include.join("\n")),
            text(&code.exclude.join("\n")),
            text(&code.examples.join("\n")),
            text(&links.join("\n")),
            text(code.key.as_deref().unwrap_or_default()),
            Cell::Number(code.slot.into()),
            Cell::count(counts.get(id).copied().unwrap_or_default()),
        ])?;
    }
    Ok(())
}
