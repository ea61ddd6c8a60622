//! Who is in a class: from a grade sheet, from a table with titles, or from names that somebody
//! typed or pasted.

mod titles;

use serde::{Deserialize, Serialize};

use super::Platform;
use super::sheet::Table;
use super::sheet::{Person, Sheet, SheetProblem, decode, repeated};
use titles::Columns;

/// The people of a class.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// The platform that [`Person::id`] belongs to.
    pub platform: Option<Platform>,
    /// The people, in the order of the file.
    pub people: Vec<Person>,
    /// What needs attention.
    pub problems: Vec<RosterProblem>,
}

/// What needs attention in a roster. Rows are numbered as in [`Person::row`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RosterProblem {
    /// Several people have this name.
    SameName {
        /// The name.
        name: String,
        /// Their rows.
        rows: Vec<usize>,
    },
    /// Several people have this pseudonym, so their work cannot be told apart by it.
    SamePseudonym {
        /// The pseudonym.
        pseudonym: String,
        /// Their rows.
        rows: Vec<usize>,
    },
    /// A row has neither a name nor a pseudonym. It was left out.
    NoName {
        /// The row.
        row: usize,
    },
}

impl Roster {
    /// The people of a grade sheet.
    #[must_use]
    pub fn of_sheet(sheet: &Sheet) -> Self {
        Self::new(Some(sheet.platform), sheet.people.clone(), Vec::new())
    }

    /// Reads a grade sheet, or any other table or list of names.
    ///
    /// # Errors
    /// A [`SheetProblem`] if this is not a text, is empty or too large.
    pub fn read(bytes: &[u8]) -> Result<Self, SheetProblem> {
        match Sheet::read(bytes) {
            Ok(sheet) => Ok(Self::of_sheet(&sheet)),
            // A sheet that cannot be filled, or a file that is no grade sheet, has names as well.
            Err(
                SheetProblem::UnknownPlatform { .. }
                | SheetProblem::Missing(_)
                | SheetProblem::Scale,
            ) => {
                let decoded = decode(bytes).map_err(|byte| SheetProblem::Undecodable { byte })?;
                Ok(Self::of_text(&decoded.text))
            }
            Err(problem) => Err(problem),
        }
    }

    /// Reads names, one a line; or a table with tabs, as it is pasted from a spreadsheet, or with
    /// semicolons; or one with commas if it has titles (in a list of names a comma is part of a
    /// name). Without titles the first cell is the name, one with an `@` is the address, and the
    /// next one is the group.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let rows = rows(text);
        let columns = rows.first().and_then(|(_, cells)| Columns::of(cells));
        let skipped = usize::from(columns.is_some());
        let (mut people, mut problems) = (Vec::new(), Vec::new());
        for (row, cells) in rows.iter().skip(skipped) {
            if cells.iter().all(String::is_empty) {
                continue;
            }
            let person = match &columns {
                Some(columns) => columns.person(*row, cells),
                None => untitled(*row, cells),
            };
            if person.name.is_empty() && person.pseudonym.is_empty() {
                problems.push(RosterProblem::NoName { row: *row });
            } else {
                people.push(person);
            }
        }
        Self::new(None, people, problems)
    }

    fn new(
        platform: Option<Platform>,
        people: Vec<Person>,
        mut problems: Vec<RosterProblem>,
    ) -> Self {
        let names = repeated(&people, |person| &person.name).into_iter();
        problems.extend(names.map(|(name, rows)| RosterProblem::SameName { name, rows }));
        let same = repeated(&people, |person| &person.pseudonym).into_iter();
        let same = same.map(|(pseudonym, rows)| RosterProblem::SamePseudonym { pseudonym, rows });
        problems.extend(same);
        Self { platform, people, problems }
    }

    /// The groups, sorted, each once.
    #[must_use]
    pub fn groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = self.people.iter().map(|it| it.group.as_str()).collect();
        groups.retain(|group| !group.is_empty());
        groups.sort_unstable();
        groups.dedup();
        groups
    }
}

/// The rows of a text with their numbers from 1, and their cells.
fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
    let text = text.trim_start_matches('\u{feff}');
    let delimiter = [b'\t', b';'].into_iter().find(|it| text.contains(char::from(*it)));
    let delimiter = delimiter.or_else(|| has_titles(text).then_some(b','));
    let table = delimiter.and_then(|it| Table::with_delimiter(text.to_owned(), it));
    match table {
        Some(table) => table.all().map(|row| (row, table.cells(row))).collect(),
        None => {
            let lines = text.lines().map(|line| vec![line.trim().to_owned()]);
            lines.zip(1..).map(|(cells, row)| (row, cells)).collect()
        }
    }
}

/// Whether the first line has titles with commas between them.
fn has_titles(text: &str) -> bool {
    let line = text.lines().next().unwrap_or_default();
    let table = Table::with_delimiter(line.to_owned(), b',');
    let cells = table.map(|table| table.titles()).unwrap_or_default();
    cells.len() > 1 && Columns::of(&cells).is_some()
}

/// The person in a row of a table without titles.
fn untitled(row: usize, cells: &[String]) -> Person {
    let mut rest = cells.iter().skip(1).filter(|cell| !cell.is_empty());
    let mut person = Person { row, ..Person::default() };
    person.name = cells.first().cloned().unwrap_or_default();
    let address = |cell: &&String| cell.contains('@');
    person.email = rest.clone().find(address).cloned().unwrap_or_default();
    person.group = rest.find(|cell| !address(cell)).cloned().unwrap_or_default();
    person
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn people(text: &str) -> Vec<[String; 3]> {
        let people = Roster::of_text(text).people;
        people.into_iter().map(|it| [it.name, it.group, it.email]).collect()
    }

    #[test]
    fn names_are_read_from_what_people_type_and_paste() {
        for (text, expected) in [
            (
                "Ada Adler\n\n  Ben Bussard \r\nAdler, Ada",
                vec![["Ada Adler", "", ""], ["Ben Bussard", "", ""], ["Adler, Ada", "", ""]],
            ),
            ("Ada;A\nBen ; B\nCem", vec![["Ada", "A", ""], ["Ben", "B", ""], ["Cem", "", ""]]),
            (
                "Ada\ta@example.org\tA\nBen\tB",
                vec![["Ada", "A", "a@example.org"], ["Ben", "B", ""]],
            ),
            ("Name\tGruppe\n\"Adler; \"\"Ada\"\"\"\tA", vec![["Adler; \"Ada\"", "A", ""]]),
            ("\u{feff}Name;Vorname;Gruppe\nAdler;Ada;A", vec![["Ada Adler", "A", ""]]),
            ("Nom,Prénom,Groupe\nAdler,Ada,\"A, B\"", vec![["Ada Adler", "A, B", ""]]),
            ("Nombre,Grupo\n\"Adler, Ada\",A", vec![["Adler, Ada", "A", ""]]),
            (
                "First name;Last name;E-mail\nAda;Adler;a@example.org",
                vec![["Ada Adler", "", "a@example.org"]],
            ),
            (
                "name\n👩‍🎓 O'Neil \"Ann\"\nمحمد علي\n=1+1",
                vec![["👩‍🎓 O'Neil \"Ann\"", "", ""], ["محمد علي", "", ""], ["=1+1", "", ""]],
            ),
            ("", vec![]),
        ] {
            assert_eq!(people(text), expected, "{text}");
        }
    }

    #[test]
    fn a_table_has_ids_and_pseudonyms() {
        let text = "Pseudonym,ID number,Username,Full name,x\nbird-1,B-1,aadler,Ada,y\nbird-1,B-2,,,\n,,,,y\n";
        let roster = Roster::of_text(text);
        let [ada, other] = roster.people.as_slice() else { panic!("{roster:?}") };
        assert_eq!((ada.row, ada.number.as_str(), ada.login.as_str()), (2, "B-1", "aadler"));
        assert_eq!((other.pseudonym.as_str(), other.name.as_str()), ("bird-1", ""));
        let same =
            RosterProblem::SamePseudonym { pseudonym: "bird-1".to_owned(), rows: vec![2, 3] };
        assert_eq!(roster.problems, [RosterProblem::NoName { row: 4 }, same]);
    }

    #[test]
    fn two_people_of_one_name_are_noticed() {
        let roster = Roster::of_text("Nora;B\nAda;A\nNora;A\n");
        let rows = vec![1, 3];
        assert_eq!(roster.problems, [RosterProblem::SameName { name: "Nora".to_owned(), rows }]);
        assert_eq!(roster.groups(), ["A", "B"]);
    }

    #[test]
    fn a_grade_sheet_is_a_roster_even_if_it_cannot_be_filled() {
        let whole = b"Student,ID,Section,Essay (71)\n\"Adler, Ada\",11,A,\n";
        let roster = Roster::read(whole).unwrap();
        assert_eq!((roster.platform, roster.people[0].id.as_str()), (Some(Platform::Canvas), "11"));
        let roster = Roster::read(b"Student,ID,Section\n\"Adler, Ada\",11,A\n").unwrap();
        let ada = &roster.people[0];
        assert_eq!(
            (roster.platform, ada.name.as_str(), ada.group.as_str()),
            (None, "Adler, Ada", "A")
        );
        let roster = Roster::read(b"G\xfcl\nAda").unwrap();
        assert_eq!(roster.people[0].name, "Gül");
        assert_eq!(Roster::read(b"PK\x03\x04"), Err(SheetProblem::Workbook));
        assert_eq!(Roster::read(b" "), Err(SheetProblem::Empty));
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in prop_oneof!["[a;,\t\n\"@]{0,30}", any::<String>()]) {
            let roster = Roster::of_text(&text);
            prop_assert!(roster.people.iter().all(|it| !it.name.is_empty() || !it.pseudonym.is_empty()));
            let _ = Roster::read(text.as_bytes());
        }

        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            let _ = Roster::read(&bytes);
        }

        #[test]
        fn names_of_any_kind_come_back(names in prop::collection::vec("[^\t;\r\n\\p{White_Space}]{1,12}", 1..6)) {
            let text = names.join("\n");
            prop_assume!(Columns::of(&names[..1]).is_none() && !text.starts_with('\u{feff}'));
            let read: Vec<String> = Roster::of_text(&text).people.into_iter().map(|it| it.name).collect();
            prop_assert_eq!(read, names);
        }
    }
}
