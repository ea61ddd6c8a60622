//! What is written into sheets.

use proptest::prelude::*;

use super::*;

/// The cells of a column after one person got a comment.
fn comment(sheet: &str, id: &str, text: &str) -> String {
    let sheet = read(sheet);
    let filled = fill(&sheet, 0, &[mark(id, None, Some(text))]).unwrap();
    let filled = Sheet::read(&filled.bytes).unwrap();
    let person = filled.people.iter().find(|person| person.id == id).unwrap();
    filled.cell(person, filled.grades[0].comment.unwrap())
}

#[test]
fn only_the_cells_of_a_mark_change() {
    for (sheet, id, from, to) in [
        (MOODLE, "11", "Submitted,,10", "Submitted,8.50,10"),
        (MOODLE, "12", ",6.00,", ",8.50,"),
        (MOODLE_DE, "11", "Abgegeben,,", "Abgegeben,\"8,50\","),
        (MOODLE_ES, "11", "Enviado,,", "Enviado,\"8,5\","),
        (CANVAS, "11", "Section A,,,4", "Section A,,8.50,4"),
        (BLACKBOARD, "aadler", "\"B-1\",\"\"", "\"B-1\",\"8.50\""),
    ] {
        let filled = fill(&read(sheet), 0, &[mark(id, Some("8.5"), None)]).unwrap();
        let expected = sheet.replacen(from, to, 1);
        assert_eq!(String::from_utf8(filled.bytes).unwrap(), expected);
        assert_eq!((filled.grades, filled.comments, filled.left_out), (1, 0, vec![]));
    }
}

#[test]
fn a_mark_that_is_there_already_changes_nothing() {
    for (sheet, id, grade, comment) in [
        (MOODLE, "12", "6", Some("Too short.")),
        (MOODLE_DE, "12", "6.0", Some("Zu kurz.")),
        (CANVAS, "13", "8.000", None),
        (BLACKBOARD, "bbussard", "6", Some(" \n")),
    ] {
        let filled = fill(&read(sheet), 0, &[mark(id, Some(grade), comment)]).unwrap();
        assert_eq!(String::from_utf8(filled.bytes).unwrap(), sheet);
        assert_eq!((filled.grades, filled.comments), (0, 0));
    }
}

#[test]
fn comments_are_html_where_the_platform_keeps_html() {
    for (text, html, bare) in [
        ("Good.", "Good.", "Good."),
        ("a < b & c > d", "a &lt; b &amp; c &gt; d", "a < b & c > d"),
        (" one\r\ntwo\n", "one<br>two", "one\ntwo"),
        ("C:\\", "C:&#92;", "C:\\"),
        ("\"=1+1\", said\tshe\0", "\"=1+1\", said she", "\"=1+1\", said she"),
        ("=SUM(A1)", "=SUM(A1)", "=SUM(A1)"),
        ("Sağ ol 🐦 شكرا", "Sağ ol 🐦 شكرا", "Sağ ol 🐦 شكرا"),
    ] {
        assert_eq!(comment(MOODLE, "11", text), html);
        assert_eq!(comment(BLACKBOARD, "aadler", text), bare, "its format is SMART_TEXT");
        assert_eq!(comment(BLACKBOARD, "bbussard", text), html, "its format is HTML");
    }
}

#[test]
fn characters_that_a_sheet_lacks_are_escaped_in_html_and_refused_elsewhere() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&BLACKBOARD[3..]);
    let sheet = Sheet::read(&bytes.replace(b"Ada", b"G\xfcl")).unwrap();
    assert_eq!(sheet.encoding, Encoding::Windows1252);
    let marks = ["aadler", "bbussard"].map(|id| mark(id, Some("7"), Some("schön 🐦")));
    let filled = fill(&sheet, 0, &marks).unwrap();
    let why = WhyLeftOut::MissingCharacter('🐦');
    let left = LeftOut { id: "aadler".to_owned(), cell: Cell::Comment, why };
    assert_eq!((filled.grades, filled.comments, filled.left_out), (2, 1, vec![left]));
    let filled = Sheet::read(&filled.bytes).unwrap();
    assert_eq!(filled.cell(&filled.people[1], 7), "schön &#128038;");
    assert_eq!(filled.people[0].name, "Gül Adler");
}

trait Replace {
    fn replace(&self, from: &[u8], to: &[u8]) -> Vec<u8>;
}

impl Replace for [u8] {
    fn replace(&self, from: &[u8], to: &[u8]) -> Vec<u8> {
        let at = self.windows(from.len()).position(|window| window == from).unwrap();
        [&self[..at], to, &self[at + from.len()..]].concat()
    }
}

#[test]
fn what_cannot_be_filled_is_listed_and_left_as_it_is() {
    use WhyLeftOut::*;
    let uneven = MOODLE.replace("10.00,No", "No");
    let twice = MOODLE.replace("Participant 13", "Participant 11");
    for (sheet, column, marks, expected) in [
        (MOODLE, 0, vec![mark("13", Some("7"), None)], vec![Locked]),
        (MOODLE, 0, vec![mark("99", Some("7"), Some("a"))], vec![NotInSheet, NotInSheet]),
        (MOODLE, 0, vec![mark("11", Some("10.5"), None)], vec![AboveMaximum(decimal("10"))]),
        (&uneven, 0, vec![mark("13", Some("7"), None)], vec![UnevenRow]),
        (&twice, 0, vec![mark("11", Some("7"), None)], vec![SeveralRows]),
        (
            MOODLE,
            0,
            vec![mark("11", Some("7"), None), mark("11", Some("8"), None)],
            vec![SeveralMarks, SeveralMarks],
        ),
        (CANVAS, 0, vec![mark("12", Some("7"), None)], vec![Excused]),
        (CANVAS, 1, vec![mark("12", Some("7"), None)], vec![NotAssigned]),
        (CANVAS, 0, vec![mark("11", None, Some("Good."))], vec![NoComments]),
        (CANVAS, 0, vec![mark("99", Some("7"), None)], vec![NotInSheet]),
    ] {
        let filled = fill(&read(sheet), column, &marks).unwrap();
        let why: Vec<_> = filled.left_out.into_iter().map(|it| it.why).collect();
        assert_eq!(why, expected);
        assert_eq!(String::from_utf8(filled.bytes).unwrap(), sheet);
    }
    assert_eq!(fill(&read(CANVAS), 2, &[]), Err(CannotFill::ReadOnly));
    assert_eq!(fill(&read(CANVAS), 3, &[]), Err(CannotFill::NoSuchColumn));
}

/// Canvas gives points above the maximum, and grades of somebody else are not touched.
#[test]
fn canvas_accepts_more_than_the_maximum() {
    let filled = fill(&read(CANVAS), 0, &[mark("11", Some("11"), None)]).unwrap();
    assert_eq!(filled.bytes, CANVAS.replace("A,,,4", "A,,11.00,4").as_bytes());
}

#[test]
fn moodle_needs_a_tick_for_what_was_graded_before_in_another_language() {
    let both = |sheet, id: &str| {
        let filled = fill(&read(sheet), 0, &[mark(id, Some("7"), None)]).unwrap();
        filled.need_tick
    };
    assert_eq!(both(MOODLE, "12"), Vec::<usize>::new()); // PHP reads English
    assert_eq!(both(MOODLE_DE, "11"), Vec::<usize>::new()); // not graded before
    assert_eq!(both(MOODLE_DE, "12"), [3]);
    assert_eq!(both(MOODLE_ES, "12"), Vec::<usize>::new()); // locked
}

#[test]
fn a_sheet_keeps_its_encoding_mark_and_line_ends() {
    for sheet in ALL {
        let crlf = sheet.replace('\n', "\r\n");
        for (text, mark_is_there) in [(sheet, true), (crlf.as_str(), false)] {
            let text = text.trim_start_matches('\u{feff}');
            let text = if mark_is_there { format!("\u{feff}{text}") } else { text.to_owned() };
            let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let plain = fill_first(text.as_bytes());
            let other = fill_first(&wide);
            let again: Vec<u8> = String::from_utf8(plain)
                .unwrap()
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect();
            assert_eq!(other, again);
        }
    }
}

fn fill_first(bytes: &[u8]) -> Vec<u8> {
    let sheet = Sheet::read(bytes).unwrap();
    let filled = fill(&sheet, 0, &[mark(&sheet.people[0].id, Some("8.25"), Some("Gül"))]).unwrap();
    assert!(filled.grades == 1 && filled.bytes.len() > bytes.len());
    filled.bytes
}

/// Names, works and comments of all kinds.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("=HYPERLINK(\"http://example.org\",\"x\")".to_owned()),
        Just("محمد \u{202b}علي".to_owned()),
        Just("👩‍👩‍👧 O'Neil-Øst, \"Ann\"".to_owned()),
        "[a-zäöüß\",;\t\n\r '=+@\\\\<&-]{0,20}",
        any::<String>(),
    ]
}

proptest! {
    /// The text around a cell is made here, so this does not depend on how cells are found.
    #[test]
    fn all_bytes_outside_of_the_filled_cells_stay(
        name in words(), work in words(), comment in words(), grade in 0_u32..1000,
        way in 0..4_usize, ends in 0..2_usize, delimiter in 0..3_usize
    ) {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let (d, end) = ([",", ";", "\t"][delimiter], ["\n", "\r\n"][ends]);
        let head = ["Identifier", "Full name", "Status", "Grade", "Maximum grade",
            "Grade can be changed", "Online text", "Last modified (grade)", "Feedback comments"];
        let before = [
            head.map(quoted).join(d), end.to_owned(),
            ["Participant 1", &name, "Submitted"].map(quoted).join(d), d.to_owned(),
        ].concat();
        let between = [d, "10.0", d, "Yes", d, &quoted(&work), d, "-", d].concat();
        let encoded = |text: &str| match way {
            0 | 1 => text.as_bytes().to_vec(),
            2 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            _ => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        let start = encoded(if way == 0 { "" } else { "\u{feff}" });
        let before = [start, encoded(&before)].concat();
        let (between, end) = (encoded(&between), encoded(end));
        let original = [&before[..], &between, &end].concat();
        let sheet = Sheet::read(&original).unwrap();
        prop_assert_eq!(sheet.people.len(), 1);
        let grade = decimal(&format!("{}.{}", grade / 100, grade % 100));
        let given = Mark { id: "1".into(), grade: Some(grade), comment: Some(comment) };
        let filled = fill(&sheet, 0, &[given]).unwrap();
        prop_assert!(filled.bytes.starts_with(&before));
        let rest = &filled.bytes[before.len()..];
        prop_assert!(rest.ends_with(&end));
        // A grade is a few digits, a sign and quotes.
        let longest = encoded("\"10.00\"").len();
        let at = rest.windows(between.len()).position(|window| window == between);
        prop_assert!(at.is_some_and(|at| at <= longest));
        let again = Sheet::read(&filled.bytes).unwrap();
        prop_assert_eq!(&again.people, &sheet.people);
    }
}
