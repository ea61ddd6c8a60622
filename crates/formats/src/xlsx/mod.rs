//! An Excel workbook (ECMA-376) with four sheets: the annotations as in our CSV, the statements
//! with their texts, the codes, and the fields with their choices.
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
use crate::shared::tables::{
    CODE_COLUMNS, FIELD_COLUMNS, TableCell, code_row, field_rows, statement_columns, statement_row,
};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::variables::Variables;
use annotator_words::formats as words;
use sheet::{Cell, Sheet};

/// The media type of a workbook.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("xlsx"),
        name: Cow::Borrowed(words::xlsx()),
        programs: Cow::Borrowed(words::xlsx_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("xlsx"),
        media_type: Cow::Borrowed(MEDIA_TYPE),
        shape: Shape::File,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Joined),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
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
    let variables = Variables::of(&project.attachments);
    let columns = statement_columns(&variables);
    sheet.header(&columns.iter().map(String::as_str).collect::<Vec<_>>())?;
    for (done, statement) in project.statements.iter().enumerate() {
        let row = statement_row(project, &variables, statement).into_iter();
        sheet.row(&row.map(cell).collect::<Vec<_>>())?;
        (export.progress)(done.saturating_add(1));
    }
    codes(project, &mut Sheet::new(&mut workbook, "Codes", lost)?)?;
    fields(project, &mut Sheet::new(&mut workbook, "Fields", lost)?)?;
    workbook.save_to_buffer()
}

/// A table (CSV with a header row) as a workbook with one sheet. Decimal numbers are numbers.
#[must_use]
pub fn of_table(csv: &[u8]) -> Option<Vec<u8>> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1).ok()?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut lost = sheet::CellLosses::default();
    let mut sheet = Sheet::new(&mut workbook, "Passages", &mut lost).ok()?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(csv);
    let headers = reader.headers().cloned().unwrap_or_default();
    sheet.header(&headers.iter().collect::<Vec<_>>()).ok()?;
    for record in reader.records().flatten() {
        sheet.row(&record.iter().map(Cell::number).collect::<Vec<_>>()).ok()?;
    }
    workbook.save_to_buffer().ok()
}

/// The table of our CSV.
fn annotations(project: &Project, sheet: &mut Sheet) -> Result<(), XlsxError> {
    let table = export_csv(project, CsvVariant::Plain);
    let numeric = numeric_columns(project);
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

/// All codes with everything about them, in the order shown.
fn codes(project: &Project, sheet: &mut Sheet) -> Result<(), XlsxError> {
    sheet.header(&CODE_COLUMNS)?;
    let counts = project.code_counts();
    for code in &project.codebook.codes {
        sheet.row(&code_row(&project.codebook, code, &counts).map(cell))?;
    }
    Ok(())
}

/// All fields with their choices.
fn fields(project: &Project, sheet: &mut Sheet) -> Result<(), XlsxError> {
    sheet.header(&FIELD_COLUMNS)?;
    for layer in &project.codebook.layers {
        for row in layer.attributes.iter().flat_map(|field| field_rows(layer, field)) {
            sheet.row(&row.map(cell))?;
        }
    }
    Ok(())
}

fn cell(cell: TableCell) -> Cell {
    match cell {
        TableCell::Written(text) => Cell::Text(Cow::Borrowed(text)),
        TableCell::Typed(word) | TableCell::Word(word) => Cell::Text(word.into()),
        TableCell::Number(number) => Cell::Number(number.into()),
        TableCell::Decimal(number) => match Cell::number(&number) {
            Cell::Number(number) => Cell::Number(number),
            Cell::Text(_) => Cell::Text(number.into()),
        },
    }
}
