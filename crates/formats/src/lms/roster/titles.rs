//! The titles of a table of people.

use crate::lms::sheet::Person;
use annotator_core::phrases::fold::fold;

/// What a column of a table of people can hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Name,
    First,
    Last,
    Group,
    Id,
    Email,
    Login,
    Number,
    Pseudonym,
}

/// Titles, folded, in the languages in which people most likely write them.
const TITLES: [(Role, &[&str]); 9] = [
    (
        Role::Name,
        &[
            "name",
            "full name",
            "student",
            "student name",
            "participant",
            "vollstandiger name",
            "teilnehmer",
            "teilnehmer/in",
            "nom complet",
            "nom et prenom",
            "etudiant",
            "nombre completo",
            "estudiante",
            "nome completo",
        ],
    ),
    (
        Role::First,
        &["first name", "firstname", "given name", "vorname", "prenom", "nombre", "nome"],
    ),
    (
        Role::Last,
        &[
            "last name",
            "lastname",
            "surname",
            "family name",
            "nachname",
            "familienname",
            "nom",
            "nom de famille",
            "apellido",
            "apellidos",
            "cognome",
        ],
    ),
    (
        Role::Group,
        &[
            "group", "section", "team", "class", "seminar", "gruppe", "kurs", "klasse", "groupe",
            "classe", "grupo", "clase", "gruppo",
        ],
    ),
    (Role::Id, &["id", "identifier", "user id"]),
    (
        Role::Email,
        &[
            "email",
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "e-mail-adresse",
            "adresse de courriel",
            "courriel",
            "correo",
            "correo electronico",
        ],
    ),
    (
        Role::Login,
        &[
            "username",
            "user name",
            "login",
            "sis login id",
            "benutzername",
            "anmeldename",
            "identifiant",
            "usuario",
        ],
    ),
    (
        Role::Number,
        &[
            "student id",
            "student number",
            "id number",
            "idnumber",
            "sis user id",
            "matriculation number",
            "matrikelnummer",
            "matrikel-nr.",
            "numero d'etudiant",
        ],
    ),
    (Role::Pseudonym, &["pseudonym", "alias", "pseudonyme", "seudonimo", "pseudonimo"]),
];

/// Which columns a table has.
pub(super) struct Columns(Vec<(Role, usize)>);

impl Columns {
    /// The columns, if these cells are titles that say who the people are.
    pub(super) fn of(cells: &[String]) -> Option<Self> {
        let mut found: Vec<(Role, usize)> = Vec::new();
        for (column, cell) in cells.iter().enumerate() {
            let title = fold(cell);
            let role = TITLES.iter().find(|(_, titles)| titles.contains(&title.as_str()));
            let Some((role, _)) = role else { continue };
            if found.iter().all(|(known, _)| known != role) {
                found.push((*role, column));
            }
        }
        let mut columns = Self(found);
        columns.settle();
        let named = [Role::Name, Role::Last, Role::Pseudonym];
        named.iter().any(|role| columns.at(*role).is_some()).then_some(columns)
    }

    /// `Name` beside `Vorname` is the last name; `nom` or `nombre` alone is the whole name.
    fn settle(&mut self) {
        let has = |columns: &Self, role| columns.at(role).is_some();
        let (name, first) = (has(self, Role::Name), has(self, Role::First));
        let last = has(self, Role::Last);
        for (role, _) in &mut self.0 {
            match role {
                Role::Name if first && !last => *role = Role::Last,
                Role::First if !name && !last => *role = Role::Name,
                Role::Last if !name && !first => *role = Role::Name,
                _ => {}
            }
        }
    }

    fn at(&self, role: Role) -> Option<usize> {
        self.0.iter().find(|(known, _)| *known == role).map(|(_, column)| *column)
    }

    pub(super) fn person(&self, row: usize, cells: &[String]) -> Person {
        let cell = |role| {
            let column = self.at(role);
            column.and_then(|column| cells.get(column)).cloned().unwrap_or_default()
        };
        let mut name = cell(Role::Name);
        if name.is_empty() {
            name = format!("{} {}", cell(Role::First), cell(Role::Last)).trim().to_owned();
        }
        Person {
            row,
            id: cell(Role::Id),
            name,
            email: cell(Role::Email),
            login: cell(Role::Login),
            number: cell(Role::Number),
            group: cell(Role::Group),
            pseudonym: cell(Role::Pseudonym),
        }
    }
}
