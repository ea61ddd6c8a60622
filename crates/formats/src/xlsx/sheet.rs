//! A sheet that is filled row by row.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use annotator_core::phrases::number::is_decimal;

/// How long the text of a cell may be, in UTF-16 units (Excel's limits).
pub(super) const MAX_CELL: usize = 32_767;

/// What cells could not hold.
#[derive(Default)]
pub(super) struct Met {
    /// Texts that were too long.
    pub cut: usize,
    /// Texts with characters that XML forbids.
    pub blanked: usize,
}

/// What stands in a cell.
pub(super) enum Cell<'a> {
    Text(Cow<'a, str>),
    Number(f64),
}

impl Cell<'_> {
    /// A decimal string as a number where it keeps all its digits, else as it is.
    pub(super) fn number(text: &str) -> Cell<'_> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        match text.parse() {
            Ok(number) if is_decimal(text) && digits <= 15 => Cell::Number(number),
            _ => Cell::Text(text.into()),
        }
    }

    pub(super) fn count(count: usize) -> Self {
        Self::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
    }
}

pub(super) struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    met: &'a mut Met,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        workbook: &'a mut Workbook,
        name: &str,
        met: &'a mut Met,
    ) -> Result<Self, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        Ok(Self { sheet, row: 0, met })
    }

    /// The first row, which stays in view.
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
        // The library takes what stands between these for its own and would write it as XML.
        let like_xml = short.starts_with("<r>") && short.ends_with("</r>");
        if like_xml {
            short = cut(short, MAX_CELL / 2);
        }
        let plain = plain(short);
        self.met.cut = self.met.cut.saturating_add(usize::from(short.len() < text.len()));
        self.met.blanked = self.met.blanked.saturating_add(usize::from(plain != short));
        if let Some(rest) = plain.strip_prefix('<').filter(|_| like_xml) {
            let as_it_is = Format::default();
            let pieces = [(&as_it_is, "<"), (&as_it_is, rest)];
            self.sheet.write_rich_string(self.row, column, &pieces)?;
        } else {
            self.sheet.write_string(self.row, column, plain)?;
        }
        Ok(())
    }
}

/// As much of a text as goes into so many UTF-16 units.
fn cut(text: &str, most: usize) -> &str {
    let mut units = 0_usize;
    let behind = text.char_indices().find(|(_, c)| {
        units = units.saturating_add(c.len_utf16());
        units > most
    });
    behind.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// A blank for each character that XML forbids. Excel has a way to write them that others show as
/// it stands; CR is one that XML allows and readers change.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| {
        c == '\r' || matches!(c, '\u{fffe}' | '\u{ffff}') || (c < ' ' && c != '\t' && c != '\n')
    };
    if text.contains(forbidden) { text.replace(forbidden, " ").into() } else { text.into() }
}
