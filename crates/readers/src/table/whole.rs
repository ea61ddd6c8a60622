//! All cells of a table, from a file with delimiters or the first sheet of a workbook.

use super::delimited::all_records;
use super::{MAX_COLUMNS, fields, workbook};
use crate::encoding::decode;
use crate::limits::{MAX_ROWS, MAX_TABLE};
use annotator_core::reading::{Failure, WholeTable};
use annotator_core::text::read::binary_at;

/// The longest name of a column, in characters.
const MAX_NAME: usize = 80;

/// Reads all cells. `encoding` is that of a text, if the user chose one.
///
/// # Errors
/// Any [`Failure`] of the table as a whole.
pub fn read_whole_table(bytes: &[u8], encoding: Option<&str>) -> Result<WholeTable, Failure> {
    if bytes.len() > MAX_TABLE {
        return Err(Failure::TooLarge { len: bytes.len() as u64, max: MAX_TABLE as u64 });
    }
    let mut rows =
        if workbook::is_workbook(bytes) { workbook::rows(bytes)? } else { text(bytes, encoding)? };
    rows.retain(|row| row.iter().any(|cell| !cell.trim().is_empty()));
    if rows.is_empty() {
        return Err(Failure::Empty);
    }
    if rows.len() > MAX_ROWS {
        return Err(Failure::TooManyFiles { files: rows.len(), max: MAX_ROWS });
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default().min(MAX_COLUMNS);
    for row in &mut rows {
        row.resize(width, String::new());
    }
    let first = rows.first().cloned().unwrap_or_default();
    let fields = first.iter().map(|name| fields::known(name).map(str::to_owned)).collect();
    Ok(WholeTable { named: rows.len() > 1 && are_names(&first), fields, rows })
}

fn text(bytes: &[u8], encoding: Option<&str>) -> Result<Vec<Vec<String>>, Failure> {
    let decoded = decode(bytes, encoding)?;
    if binary_at(decoded.text.as_bytes()).is_some() {
        return Err(Failure::UnknownFormat);
    }
    Ok(all_records(&decoded.text))
}

/// Whether cells can be the names of columns: short and different from each other.
fn are_names(cells: &[String]) -> bool {
    let names: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    let different = names.iter().zip(1..).all(|(name, next)| {
        name.is_empty() || names.get(next..).is_none_or(|others| !others.contains(name))
    });
    different && names.iter().all(|name| name.chars().count() <= MAX_NAME)
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_core::testing::damage::{damage, damaged};
    use proptest::prelude::*;

    #[test]
    fn a_table_with_any_delimiter_is_read_whole() {
        for text in [
            "file,Region\n01 Japan.txt,Asia\n,\n02.txt,\"Latin\n America\"\n",
            "file;Region\r\n01 Japan.txt;Asia\r\n02.txt;\"Latin\n America\"\r\n",
            "\u{feff}file\tRegion\n01 Japan.txt\tAsia\n02.txt\t\"Latin\n America\"",
        ] {
            let table = read_whole_table(text.as_bytes(), None).unwrap();
            assert!(table.named, "{text}");
            assert_eq!(table.rows[2], ["02.txt", "Latin\n America"], "{text}");
            assert_eq!(table.rows.len(), 3, "empty rows say nothing");
        }
        let table = read_whole_table("Country,Année\nJapan,2017".as_bytes(), None).unwrap();
        assert_eq!(table.fields, [Some("delegation".to_owned()), None]);
        assert!(!read_whole_table(b"Asia,Asia\nJapan,2017", None).unwrap().named);
        assert_eq!(read_whole_table(b" \n\n", None), Err(Failure::Empty));
        assert_eq!(read_whole_table(b"\0\x01\x02\x03", None), Err(Failure::UnknownFormat));
    }

    #[test]
    fn the_encoding_can_be_chosen() {
        let table = read_whole_table(b"name\nR\xe9gion", Some("windows-1252")).unwrap();
        assert_eq!(table.rows[1], ["Région"]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(damage in damage()) {
            let text = "file,Region\n01 Japan.txt,Asia\n02.txt,\"Latin\n America\"\n";
            let _ = read_whole_table(&damaged(text.into(), &damage), None);
        }
    }
}
