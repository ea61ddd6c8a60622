//! Moodle reads a worksheet with PHP's `fgetcsv`, for which a backslash in a quoted cell shields
//! the next byte. Whatever a comment says, it must see the same cells as we do.

use proptest::prelude::*;

use super::*;

/// The records, as PHP finds them in a file with commas and LF.
fn fgetcsv(data: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let (mut records, mut record, mut cell) = (Vec::new(), Vec::new(), Vec::new());
    let mut bytes = data.iter().copied().peekable();
    let mut quoted = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' if quoted => {
                cell.push(byte);
                cell.extend(bytes.next());
            }
            b'"' if quoted && bytes.peek() == Some(&b'"') => cell.extend(bytes.next()),
            b'"' if quoted => quoted = false,
            b'"' if cell.is_empty() => quoted = true,
            b',' if !quoted => record.push(std::mem::take(&mut cell)),
            b'\n' if !quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            byte => cell.push(byte),
        }
    }
    if !cell.is_empty() || !record.is_empty() {
        record.push(cell);
        records.push(record);
    }
    records
}

#[test]
fn a_backslash_before_a_quote_swallows_what_follows() {
    let cells = |text: &str| fgetcsv(text.as_bytes()).iter().map(Vec::len).collect::<Vec<_>>();
    assert_eq!(cells("\"a b\",c\nd,e\n"), [2, 2]);
    assert_eq!(cells("\"a\\\",c\nd,\"e\"\n"), [1]);
}

proptest! {
    #[test]
    fn php_finds_every_comment(
        comment in prop_oneof!["[\\\\\"\n, a<&]{1,12}", any::<String>()], grade in 0_u32..100
    ) {
        let grade = decimal(&format!("{}.{}", grade / 10, grade % 10));
        let given = Mark { id: "11".into(), grade: Some(grade), comment: Some(comment.clone()) };
        for sheet in [MOODLE, MOODLE_DE] {
            let sheet = read(sheet);
            let filled = fill(&sheet, 0, std::slice::from_ref(&given)).unwrap();
            let records = fgetcsv(&filled.bytes[3..]);
            prop_assert_eq!(records.len(), sheet.people.len() + 1);
            prop_assert!(records.iter().all(|record| record.len() == sheet.titles().len()));
            let again = Sheet::read(&filled.bytes).unwrap();
            let column = again.grades[0].comment.unwrap();
            let cell = again.cell(&again.people[0], column);
            prop_assert_eq!(&records[1][column], cell.as_bytes());
            prop_assert_eq!(filled.comments == 1, !comment.trim().is_empty());
        }
    }
}
