//! What is found in sheets.

use super::*;

fn people(sheet: &Sheet) -> Vec<(usize, &str, &str)> {
    sheet.people.iter().map(|it| (it.row, it.id.as_str(), it.name.as_str())).collect()
}

#[test]
fn a_worksheet_of_moodle_says_who_gets_what_where() {
    let sheet = read(MOODLE);
    assert_eq!(sheet.platform, Platform::Moodle);
    assert_eq!((sheet.encoding, sheet.mark, sheet.delimiter), (Encoding::Utf8, true, ','));
    let expected = [(2, "11", "Ada Adler"), (3, "12", "Ben Bussard"), (4, "13", "Cem Çakır")];
    assert_eq!(people(&sheet), expected);
    assert_eq!(sheet.people[0].email, "ada@example.org");
    let [grade] = sheet.grades.as_slice() else { panic!("{:?}", sheet.grades) };
    assert_eq!((grade.column, grade.comment, grade.title.as_str()), (4, Some(10), "Grade"));
    assert_eq!((grade.max.clone(), grade.sign, grade.places), (Some(decimal("10")), '.', 2));
    assert_eq!(sheet.cell(&sheet.people[0], 8), "Line one.\n\nSaid \"two\", and more.");
    let states = sheet.people.iter().map(|person| sheet.state(person, grade)).collect::<Vec<_>>();
    assert_eq!(states, [GradeState::Open, GradeState::Open, GradeState::Locked]);
    assert_eq!(sheet.problems, [SheetProblem::Locked { row: 4 }]);
}

#[test]
fn a_german_worksheet_has_a_comma_before_fractions() {
    let sheet = read(MOODLE_DE);
    assert_eq!(people(&sheet), [(2, "11", "Ada Adler"), (3, "12", "Ben Bussard")]);
    let grade = &sheet.grades[0];
    assert_eq!((grade.column, grade.comment, grade.sign, grade.places), (3, Some(7), ',', 2));
    assert!(!sheet.by_shape);
}

#[test]
fn a_worksheet_in_another_language_is_recognised_by_its_shape() {
    let sheet = read(MOODLE_ES);
    assert!(sheet.by_shape);
    assert_eq!(people(&sheet), [(2, "11", "Ada Adler"), (3, "12", "Ben Bussard")]);
    assert_eq!(sheet.people[1].email, "ben@example.org");
    let grade = &sheet.grades[0];
    assert_eq!((grade.column, grade.comment, grade.sign, grade.places), (4, Some(11), ',', 1));
    assert_eq!(sheet.problems, [SheetProblem::Locked { row: 3 }]);
}

#[test]
fn blind_marking_hides_the_names() {
    let sheet = read(
        "Identyfikator,Stan,Ocena,Maks.,Zmienna,Praca,Zmiana,Komentarz\n\
         Uczestnik 1,Oddane,,10,Tak,-,-,\nUczestnik 2,Oddane,5,10,Nie,-,-,\n",
    );
    assert_eq!(people(&sheet), [(2, "1", ""), (3, "2", "")]);
    let grade = &sheet.grades[0];
    assert_eq!((grade.column, grade.comment, grade.places), (2, Some(7), 0));
    let english = read(
        "Identifier,Status,Grade,Maximum grade,Grade can be changed,Last modified (grade)\n\
         Participant 1,Submitted,,10.00,Yes,-\nParticipant 2,Draft,,10.00,Yes,-\n",
    );
    assert_eq!(people(&english), [(2, "1", ""), (3, "2", "")]);
    assert_eq!(english.grades[0].comment, None);
}

#[test]
fn a_gradebook_of_canvas_has_several_assignments() {
    let sheet = read(CANVAS);
    assert_eq!(sheet.platform, Platform::Canvas);
    let expected = [(4, "11", "Adler, Ada"), (5, "12", "Bussard, Ben"), (6, "13", "Çakır, Cem")];
    assert_eq!(people(&sheet), expected);
    let ben = &sheet.people[1];
    assert_eq!((ben.login.as_str(), ben.number.as_str()), ("bbussard", "S-2"));
    assert_eq!(ben.group, "Section A and Section B");
    let grades: Vec<_> = sheet.grades.iter().collect();
    let found =
        grades.iter().map(|it| (it.column, it.title.as_str(), it.id.as_str(), it.read_only));
    let found: Vec<_> = found.collect();
    assert_eq!(
        found,
        [
            (6, "Essay (part 1)", "71", false),
            (7, "Quiz, late", "72", false),
            (8, "Total", "73", true)
        ]
    );
    assert_eq!([&grades[0].max, &grades[1].max], [&Some(decimal("10")), &Some(decimal("5"))]);
    assert_eq!(sheet.state(ben, grades[0]), GradeState::Excused);
    assert_eq!(sheet.state(ben, grades[1]), GradeState::NotAssigned);
    assert_eq!(sheet.problems, []);
}

#[test]
fn canvas_may_write_semicolons_and_two_columns_of_names() {
    let sheet = read(
        "\u{feff}LastName;FirstName;ID;SIS Login ID;Section;Essay, 1 (71)\n\
         Points Possible;;;;;10,00\nAdler;Ada;11;aadler;A;8,5\n",
    );
    assert_eq!(people(&sheet), [(3, "11", "Adler, Ada")]);
    let grade = &sheet.grades[0];
    assert_eq!((grade.column, grade.sign, sheet.delimiter), (5, ',', ';'));
}

#[test]
fn a_download_of_blackboard_has_ids_in_its_titles() {
    let sheet = read(BLACKBOARD);
    assert_eq!(sheet.platform, Platform::Blackboard);
    assert_eq!(people(&sheet), [(2, "aadler", "Ada Adler"), (3, "bbussard", "Ben Bussard")]);
    assert_eq!(sheet.people[0].number, "B-1");
    let [essay, total] = sheet.grades.as_slice() else { panic!("{:?}", sheet.grades) };
    assert_eq!((essay.title.as_str(), essay.id.as_str(), essay.comment), ("Essay", "534", Some(7)));
    assert_eq!((essay.read_only, total.read_only, total.comment), (false, true, None));
    assert_eq!(total.max, Some(decimal("15")));
}

#[test]
fn blackboards_titles_may_be_in_another_language() {
    let sheet = read(
        "\"Efternavn\"\t\"Fornavn\"\t\"Brugernavn\"\t\"Id\"\t\"Stil [Point i alt: 10 Resultat] |5\"\t\"Noter\"\t\"Form\"\t\"Feedback\"\t\"Format\"\n\
         \"Adler\"\t\"Ada\"\t\"aadler\"\t\"B-1\"\t\"\"\t\"\"\t\"SMART_TEXT\"\t\"\"\t\"SMART_TEXT\"\n",
    );
    assert!(sheet.by_shape);
    assert_eq!(people(&sheet), [(2, "aadler", "Ada Adler")]);
    let grade = &sheet.grades[0];
    assert_eq!(
        (grade.comment, grade.format, grade.max.clone()),
        (Some(7), Some(8), Some(decimal("10")))
    );
}

#[test]
fn files_that_are_no_grade_sheet_are_refused() {
    use SheetProblem::*;
    let titles = |titles: &[&str]| titles.iter().map(|it| (*it).to_owned()).collect();
    for (bytes, expected) in [
        (&b""[..], Empty),
        (b"\xef\xbb\xbf \n", Empty),
        (b"PK\x03\x04...", Workbook),
        (b"\xd0\xcf\x11\xe0\xa1", Workbook),
        (b"\xff\xfea\0b", Undecodable { byte: 4 }),
        (b"name,group\nAda,1\n", UnknownPlatform { titles: titles(&["name", "group"]) }),
        (b"Identifier,Grade,Feedback comments,Last modified\n", Missing(Column::GradeChanged)),
        (b"ID,Feedback als Kommentar,Zuletzt ge\xc3\xa4ndert (Bewertung)", Missing(Column::Grade)),
        (b"Grade,Grade can be changed,Last modified (grade)", Missing(Column::Identifier)),
        (b"Identifier,Grade,Scale,Last modified (grade)", Scale),
        (b"Student,ID,Essay (71)\n", Missing(Column::Section)),
        (b"Student,ID,Section,Essay\n", Missing(Column::Grade)),
        (b"Last Name,First Name,Essay |5\n", Missing(Column::Username)),
        (b"Last Name,First Name,Username,Essay\n", Missing(Column::Grade)),
    ] {
        let found = Sheet::read(bytes).map(|sheet| sheet.platform);
        assert_eq!(found, Err(expected), "{:?}", String::from_utf8_lossy(bytes));
    }
    let large = vec![b','; MAX_SHEET + 1];
    let found = Sheet::read(&large).unwrap_err();
    assert_eq!(found, TooLarge { bytes: MAX_SHEET + 1, max: MAX_SHEET });
    let many = Sheet::read(&large[1..]).unwrap_err();
    assert_eq!(many, TooManyCells { max: 1_000_000 });
}

/// The problems of a worksheet with one more row, and whether Moodle would read nothing.
fn problems_with(row: &str) -> (Vec<SheetProblem>, bool) {
    let mut sheet = read(&format!("{MOODLE}{row}"));
    let refused = sheet.problems.iter().any(|problem| sheet.is_refused_for(problem));
    let locked = sheet.problems.iter().position(|it| *it == SheetProblem::Locked { row: 4 });
    sheet.problems.remove(locked.unwrap());
    (sheet.problems, refused)
}

#[test]
fn problems_of_single_rows_say_where_they_are() {
    use SheetProblem::*;
    let row = |start: &str| problems_with(&format!("{start},d@e,Submitted,,10.00,Yes,-,,-,\n"));
    let nobody = |cell: &str| (vec![NoPerson { row: 5, cell: cell.to_owned() }], false);
    assert_eq!(row("Teilnehmer/in14,Dee"), nobody("Teilnehmer/in14"));
    assert_eq!(row("Participant,Dee"), nobody("Participant"));
    let rows = vec![2, 5];
    let same = SameId { id: "11".into(), rows: rows.clone() };
    assert_eq!(row("Participant 11,Dee"), (vec![same], false));
    let same = SameName { name: "Ada Adler".into(), rows };
    assert_eq!(row("Participant 14,Ada Adler"), (vec![same], false));
    let shielded = || (vec![ShieldedQuote { row: 5, column: 1 }], true);
    assert_eq!(row(r#"Participant 14,"C:\""#), shielded());
    assert_eq!(row(r#"Participant 14,"say \""hi, all""""#), shielded());
    assert_eq!(row(r#"Participant 14,"C:\\""#), (vec![], false));
}

#[test]
fn rows_of_another_length_are_problems_and_blank_lines_are_not() {
    use SheetProblem::*;
    let uneven = |cells| UnevenRow { row: 5, cells, titles: 11 };
    assert_eq!(problems_with("\"Participant 14\",Dee\n"), (vec![uneven(2)], true));
    let nobody = NoPerson { row: 5, cell: "\"Participant 14".into() };
    let expected = vec![nobody, UnclosedQuote { row: 5 }, uneven(1)];
    assert_eq!(problems_with("\"Participant 14"), (expected, true));
    assert_eq!(problems_with("\n\n"), (vec![], false));
}

#[test]
fn sheets_that_another_program_saved_are_noticed() {
    let semicolons = MOODLE_DE.replace("\",\"", "\";\"").replace(',', ";");
    let (bytes, _, missing) =
        encoding_rs::WINDOWS_1252.encode(semicolons.trim_start_matches('\u{feff}'));
    assert!(!missing);
    let sheet = Sheet::read(&bytes).unwrap();
    assert_eq!(sheet.people.len(), 2);
    let expected =
        [SheetProblem::OtherEncoding(Encoding::Windows1252), SheetProblem::OtherDelimiter(';')];
    assert_eq!(sheet.problems, expected);
    let quoted = read("\u{feff}\"Student\",ID,Section,Essay (71)\n\"Adler, Ada\",11,A,\n");
    assert_eq!(quoted.problems, [SheetProblem::QuoteAfterMark]);
    assert!(quoted.is_refused_for(&quoted.problems[0]));
}
