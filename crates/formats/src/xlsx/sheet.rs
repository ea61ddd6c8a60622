//! A sheet that is filled row by row.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use annotator_core::phrases::number::is_decimal;

/// The maximum length of a cell's text in UTF-16 units (Excel's limit).
pub(super) const MAX_CELL: usize = 32_767;

/// What cells could not represent.
#[derive(Default)]
pub(super) struct CellLosses {
    /// Texts that were too long.
    pub cut: usize,
    /// Texts with characters that XML forbids.
    pub blanked: usize,
}

/// The content of a cell.
pub(super) enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(f64),
}

impl Cell<'_> {
    /// A decimal string as a number if that keeps all its digits, otherwise as text.
    pub(super) fn number(text: &str) -> Cell<'_> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        match text.parse() {
            Ok(number) if is_decimal(text) && digits <= 15 => Cell::Number(number),
            _ => Cell::Text(text.into()),
        }
    }
}

pub(super) struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    lost: &'a mut CellLosses,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        workbook: &'a mut Workbook,
        name: &str,
        lost: &'a mut CellLosses,
    ) -> Result<Self, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        Ok(Self { sheet, row: 0, lost })
    }

    /// Writes the first row, which stays in view.
    pub(super) fn header(&mut self, names: &[&str]) -> Result<(), XlsxError> {
        let bold = Format::new().set_bold();
        for (column, name) in (0_u16..).zip(names) {
            self.sheet.write_string_with_format(self.row, column, *name, &bold)?;
        }
        self.sheet.set_freeze_panes(1, 0)?;
        self.row = self.row.saturating_add(1);
        Ok(())
    }

    pub(super) fn row(&mut self, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Number(number) => self.sheet.write_number(self.row, column, *number)?,
                Cell::Text(text) if text.is_empty() => continue,
                Cell::Text(text) => {
                    self.text(column, text)?;
                    continue;
                }
            };
        }
        self.row = self.row.saturating_add(1);
        Ok(())
    }

    fn text(&mut self, column: u16, text: &str) -> Result<(), XlsxError> {
        let mut short = cut(text, MAX_CELL);
        // The library would write text between these tags as XML.
        let like_xml = short.starts_with("<r>") && short.ends_with("</r>");
        if like_xml {
            short = cut(short, MAX_CELL / 2);
        }
        let plain = plain(short);
        self.lost.cut = self.lost.cut.saturating_add(usize::from(short.len() < text.len()));
        self.lost.blanked = self.lost.blanked.saturating_add(usize::from(plain != short));
        if like_xml && let Some(rest) = plain.strip_prefix('<') {
            let as_it_is = Format::default();
            let pieces = [(&as_it_is, "<"), (&as_it_is, rest)];
            self.sheet.write_rich_string(self.row, column, &pieces)?;
        } else {
            self.sheet.write_string(self.row, column, plain)?;
        }
        Ok(())
    }
}

/// The start of a text, up to this many UTF-16 units.
fn cut(text: &str, most: usize) -> &str {
    let mut units = 0_usize;
    let end = text.char_indices().find(|(_, c)| {
        units = units.saturating_add(c.len_utf16());
        units > most
    });
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// Replaces each character that XML forbids with a space. Excel has escapes for them, but other
/// programs show those literally. CR is allowed in XML, but readers change it.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| {
        c == '\r' || matches!(c, '\u{fffe}' | '\u{ffff}') || (c < ' ' && c != '\t' && c != '\n')
    };
    if text.contains(forbidden) { text.replace(forbidden, " ").into() } else { text.into() }
}
