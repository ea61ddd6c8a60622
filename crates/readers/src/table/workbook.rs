//! The cells of the first sheet of an Excel workbook (ECMA-376): texts, numbers as they are written
//! without a format, days as `YYYY-MM-DD`.

use time::{Date, Duration, Month};

use super::MAX_COLUMNS;
use crate::limits::MAX_ROWS;
use crate::package::{Package, broken_part, xml_of};
use annotator_core::reading::{Failure, Format};
use annotator_xml::{Node, Tag};

/// What failures name: a workbook is a package, which is damaged like an archive.
const NAMED: Format = Format::Zip;

/// The parts of a workbook.
const WORKBOOK: &str = "xl/workbook.xml";
const LINKS: &str = "xl/_rels/workbook.xml.rels";
const STRINGS: &str = "xl/sharedStrings.xml";
const STYLES: &str = "xl/styles.xml";
const FIRST_SHEET: &str = "xl/worksheets/sheet1.xml";

/// Whether the bytes are a workbook.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
        && Package::open(bytes, NAMED).is_ok_and(|package| package.has(WORKBOOK))
}

/// The rows of the first sheet.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>, Failure> {
    let mut package = Package::open(bytes, NAMED)?;
    let workbook = package.part(WORKBOOK)?.unwrap_or_default();
    let links = package.part(LINKS)?.unwrap_or_default();
    let Head { sheet, from_1904 } = head(&workbook)?;
    let path = sheet.map(|id| target(&links, &id)).transpose()?.flatten();
    let path = path.filter(|path| package.has(path)).unwrap_or_else(|| FIRST_SHEET.to_owned());
    let strings = strings(&package.part(STRINGS)?.unwrap_or_default())?;
    let days = day_styles(&package.part(STYLES)?.unwrap_or_default())?;
    let content = package.part(&path)?.ok_or(Failure::Damaged(NAMED))?;
    sheet_rows(&content, &Book { strings, days, from_1904 })
}

/// What the cells of a sheet refer to.
struct Book {
    strings: Vec<String>,
    /// For each style, whether it shows numbers as days.
    days: Vec<bool>,
    /// Whether days count from 1904.
    from_1904: bool,
}

struct Head {
    /// The id of the link to the first sheet.
    sheet: Option<String>,
    from_1904: bool,
}

/// Calls `open` with each element of a part.
fn each(part: &str, mut open: impl FnMut(&Tag)) -> Result<(), Failure> {
    let mut xml = xml_of(part);
    while let Some(node) = xml.next().map_err(|error| broken_part(error, NAMED))? {
        if let Node::Open(tag) = node {
            open(&tag);
        }
    }
    Ok(())
}

fn head(part: &str) -> Result<Head, Failure> {
    let mut head = Head { sheet: None, from_1904: false };
    each(part, |tag| match tag.local() {
        "sheet" if head.sheet.is_none() => head.sheet = tag.attribute("id"),
        "workbookPr" => {
            let said = tag.attribute("date1904");
            head.from_1904 = said.is_some_and(|said| said == "1" || said == "true");
        }
        _ => {}
    })?;
    Ok(head)
}

/// The path that a link leads to.
fn target(links: &str, id: &str) -> Result<Option<String>, Failure> {
    let mut found = None;
    each(links, |tag| {
        if tag.local() == "Relationship" && tag.attribute("Id").as_deref() == Some(id) {
            found = tag.attribute("Target");
        }
    })?;
    Ok(found.map(|path| match path.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{path}"),
    }))
}

/// The texts that cells refer to by number, without their readings in another script.
fn strings(part: &str) -> Result<Vec<String>, Failure> {
    let mut found: Vec<String> = Vec::new();
    let mut xml = xml_of(part);
    let mut in_text = false;
    while let Some(node) = xml.next().map_err(|error| broken_part(error, NAMED))? {
        match node {
            Node::Open(tag) => match tag.local() {
                "si" => found.push(String::new()),
                "rPh" => xml.skip().map_err(|error| broken_part(error, NAMED))?,
                name => in_text = name == "t",
            },
            Node::Close => in_text = false,
            Node::Text(text) if in_text => {
                if let Some(last) = found.last_mut() {
                    last.push_str(&text);
                }
            }
            Node::Text(_) => {}
        }
    }
    Ok(found)
}

/// For each style of cells, whether it shows a day.
fn day_styles(part: &str) -> Result<Vec<bool>, Failure> {
    let (mut own, mut styles, mut in_cells) = (Vec::new(), Vec::new(), false);
    each(part, |tag| match tag.local() {
        "numFmt" => {
            let code = tag.attribute("formatCode").unwrap_or_default();
            own.push((tag.attribute("numFmtId").unwrap_or_default(), shows_day(&code)));
        }
        "cellXfs" => in_cells = true,
        "cellStyles" | "dxfs" => in_cells = false,
        "xf" if in_cells => {
            let id = tag.attribute("numFmtId").unwrap_or_default();
            let own = own.iter().find(|(known, _)| *known == id).map(|(_, is_day)| *is_day);
            let built_in = matches!(id.parse(), Ok(14_u32..=17 | 22 | 27..=36 | 50..=58));
            styles.push(own.unwrap_or(built_in));
        }
        _ => {}
    })?;
    Ok(styles)
}

/// Whether a format shows years or days, outside its quoted words and brackets.
fn shows_day(code: &str) -> bool {
    let (mut quoted, mut bracketed) = (false, false);
    code.chars().any(|c| {
        match c {
            '"' => quoted = !quoted,
            '[' => bracketed = true,
            ']' => bracketed = false,
            _ => {}
        }
        !quoted && !bracketed && matches!(c, 'y' | 'Y' | 'd' | 'D')
    })
}

/// A cell that is being read.
#[derive(Default)]
struct OpenCell {
    column: usize,
    kind: String,
    style: usize,
    text: String,
}

fn sheet_rows(part: &str, book: &Book) -> Result<Vec<Vec<String>>, Failure> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut xml = xml_of(part);
    let mut cell: Option<OpenCell> = None;
    // How deep in the cell the reader is, and whether it is in what the cell says.
    let (mut depth, mut in_value) = (0_usize, false);
    while let Some(node) = xml.next().map_err(|error| broken_part(error, NAMED))? {
        match (node, &mut cell) {
            (Node::Open(tag), Some(_)) => {
                depth += 1;
                in_value = matches!(tag.local(), "v" | "t");
            }
            (Node::Open(tag), None) => match tag.local() {
                "row" if rows.len() > MAX_ROWS => {
                    return Err(Failure::TooManyFiles { files: rows.len(), max: MAX_ROWS });
                }
                "row" => rows.push(Vec::new()),
                "c" => cell = Some(OpenCell::of(&tag, rows.last().map_or(0, Vec::len))),
                _ => {}
            },
            (Node::Text(text), Some(cell)) if in_value => cell.text.push_str(&text),
            (Node::Text(_), _) => {}
            (Node::Close, _) if depth > 0 => (depth, in_value) = (depth - 1, false),
            (Node::Close, _) => {
                if let (Some(cell), Some(row)) = (cell.take(), rows.last_mut()) {
                    put(row, &cell, book);
                }
            }
        }
    }
    Ok(rows)
}

impl OpenCell {
    /// A cell that begins. Without a place, it is in the column `next`.
    fn of(tag: &Tag, next: usize) -> Self {
        let place = tag.attribute("r").and_then(|place| column(&place));
        let style = tag.attribute("s").and_then(|style| style.parse().ok());
        Self {
            column: place.unwrap_or(next),
            kind: tag.attribute("t").unwrap_or_default(),
            style: style.unwrap_or_default(),
            text: String::new(),
        }
    }
}

fn put(row: &mut Vec<String>, cell: &OpenCell, book: &Book) {
    if cell.column >= MAX_COLUMNS {
        return;
    }
    if row.len() <= cell.column {
        row.resize(cell.column + 1, String::new());
    }
    if let Some(place) = row.get_mut(cell.column) {
        *place = value(cell, book);
    }
}

/// The index of a column from a place such as `AB12`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0_usize, |sum, letter| {
        sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

fn value(cell: &OpenCell, book: &Book) -> String {
    match cell.kind.as_str() {
        "s" => {
            let at = cell.text.trim().parse::<usize>().ok();
            at.and_then(|at| book.strings.get(at)).cloned().unwrap_or_default()
        }
        "b" => if cell.text.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
        "e" => String::new(),
        "" | "n" => match cell.text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => {
                let is_day = book.days.get(cell.style).copied().unwrap_or_default();
                let day = is_day.then(|| day(number, book.from_1904)).flatten();
                day.map_or_else(|| number.to_string(), |day| day.to_string())
            }
            _ => cell.text.clone(),
        },
        _ => cell.text.clone(),
    }
}

/// The day that a number means. Workbooks that begin in 1900 count a day that never was.
fn day(number: f64, from_1904: bool) -> Option<Date> {
    let (year, month, first) =
        if from_1904 { (1904, Month::January, 1) } else { (1899, Month::December, 30) };
    let start = Date::from_calendar_date(year, month, first).ok()?;
    #[allow(clippy::cast_possible_truncation)] // the cast saturates, and such days do not exist
    let days = number.floor() as i64;
    (0..3_000_000).contains(&days).then(|| start.checked_add(Duration::days(days))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::tests::package;
    use crate::table::whole::read_whole_table;
    use annotator_core::testing::damage::{damage, damaged};
    use proptest::prelude::*;

    const SHEET: &str = r#"<worksheet><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Reg</t></r><r><t>ion</t></r></is></c><c r="D1" t="str"><f>"a"</f><v>Day</v></c></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>0.30000000000000004</v></c><c r="D2" s="1"><v>42809</v></c></row>
        <row r="4"><c r="A4"><v>2017</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c><c r="D4" s="2"><v>42809.75</v></c></row>
        </sheetData></worksheet>"#;

    fn workbook() -> Vec<u8> {
        package(&[
            ("xl/workbook.xml", br#"<workbook><sheets><sheet name="x" sheetId="7" r:id="rId3"/></sheets></workbook>"#),
            ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="rId3" Target="worksheets/other.xml"/></Relationships>"#),
            ("xl/sharedStrings.xml", "<sst><si><t>Delegation</t></si><si><t>C\u{f4}te \u{1f600}</t><rPh><t>x</t></rPh></si></sst>".as_bytes()),
            ("xl/styles.xml", br#"<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]dd/mm/yyyy &quot;h&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>"#),
            ("xl/worksheets/other.xml", SHEET.as_bytes()),
        ])
    }

    #[test]
    fn texts_numbers_and_days_of_the_first_sheet_are_read() {
        let table = read_whole_table(&workbook(), None).unwrap();
        assert_eq!(
            table.rows,
            [
                ["Delegation", "Region", "", "Day"],
                ["C\u{f4}te \u{1f600}", "", "0.30000000000000004", "2017-03-15"],
                ["2017", "TRUE", "", "2017-03-15"],
            ]
        );
        assert!(table.named);
        assert_eq!(day(0.0, true).map(|day| day.to_string()).as_deref(), Some("1904-01-01"));
        assert_eq!((day(-1.0, false), day(1e300, false)), (None, None));
    }

    #[test]
    fn other_packages_are_no_tables() {
        let other = package(&[("word/document.xml", b"<a/>")]);
        assert_eq!(read_whole_table(&other, None), Err(Failure::UnknownFormat));
        let broken = package(&[("xl/workbook.xml", b"<workbook/>")]);
        assert_eq!(read_whole_table(&broken, None), Err(Failure::Damaged(Format::Zip)));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(damage in damage()) {
            let _ = read_whole_table(&damaged(workbook(), &damage), None);
            let sheet = damaged(SHEET.into(), &damage);
            let bytes = package(&[("xl/workbook.xml", b"<a/>"), ("xl/worksheets/sheet1.xml", &sheet)]);
            let _ = read_whole_table(&bytes, None);
        }
    }
}
