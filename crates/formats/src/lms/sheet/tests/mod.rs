//! Sheets made up for these tests, as small as they can be. Their people are birds.

mod filling;
mod hostile;
mod php;
mod reading;

use super::*;

/// An English worksheet with a locked grade, a grade from before, and a work that spans lines.
pub(super) const MOODLE: &str = "\u{feff}Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Online text\",\"Last modified (grade)\",\"Feedback comments\"\n\
    \"Participant 11\",\"Ada Adler\",ada@example.org,Submitted,,10.00,Yes,-,\"Line one.\n\nSaid \"\"two\"\", and more.\",-,\n\
    \"Participant 12\",\"Ben Bussard\",ben@example.org,Submitted,6.00,10.00,Yes,-,=2+2,\"Sunday, 22 November 2026, 9:30 AM\",\"Too short.\"\n\
    \"Participant 13\",\"Cem Çakır\",cem@example.org,Submitted,,10.00,No,-,,-,\n";

/// A German one.
pub(super) const MOODLE_DE: &str = "\u{feff}ID,\"Vollständiger Name\",Status,Bewertung,Bestwertung,\"Bewertung kann geändert werden\",\"Zuletzt geändert (Bewertung)\",\"Feedback als Kommentar\"\n\
    Teilnehmer/in11,\"Ada Adler\",Abgegeben,,\"10,00\",Ja,-,\n\
    Teilnehmer/in12,\"Ben Bussard\",Abgegeben,\"6,00\",\"10,00\",Ja,\"Sonntag, 22. November 2026, 09:30\",\"Zu kurz.\"\n";

/// One in a language that is not known here (Spanish), with the state of the marking.
pub(super) const MOODLE_ES: &str = "\u{feff}Identificador,\"Nombre completo\",\"Dirección de correo\",Estado,Calificación,\"Calificación máxima\",\"Estado de la evaluación\",\"Se puede cambiar\",\"Última modificación (entrega)\",\"Texto en línea\",\"Última modificación (calificación)\",\"Comentarios de retroalimentación\"\n\
    \"Participante 11\",\"Ada Adler\",ada@example.org,Enviado,,\"100,0\",\"Sin calificar\",Sí,\"miércoles, 18 de noviembre de 2026, 08:00\",,-,\n\
    \"Participante 12\",\"Ben Bussard\",ben@example.org,Enviado,\"60,0\",\"100,0\",Publicado,No,-,,\"domingo, 22 de noviembre de 2026, 09:30\",Corto.\n";

/// A gradebook with a column of the teacher's, an excused student and the invented one.
pub(super) const CANVAS: &str = "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Essay (part 1) (71),\"Quiz, late (72)\",Total (73),Final Score\n\
    ,,,,,,,Manual Posting,,\n    Points Possible,,,,,,10.00,5,(nur lesen),(nur lesen)\n\
    \"Adler, Ada\",11,S-1,aadler,Section A,,,4,4,40\n\
    \"Bussard, Ben\",12,S-2,bbussard,Section A and Section B,sits in front,EX,N/A,4,40\n\
    \"Çakır, Cem\",13,S-3,ccakir,Section B,,8.00,,4,40\n\
    \"Student, Test\",99,,e3b0c44298fc1c149afbf4c8996fb92427ae41e4,Section A,,,,,\n";

/// A download of two columns, one with comments.
pub(super) const BLACKBOARD: &str = "\u{feff}\"Last Name\",\"First Name\",\"Username\",\"Student ID\",\"Essay [Total Pts: 10 Score] |534\",\"Grading Notes\",\"Notes Format\",\"Feedback to Learner\",\"Feedback Format\",\"Total [Total Pts: up to 15 Score] |535\"\n\
    \"Adler\",\"Ada\",\"aadler\",\"B-1\",\"\",\"\",\"SMART_TEXT\",\"\",\"SMART_TEXT\",\"1.00\"\n\
    \"Bussard\",\"Ben\",\"bbussard\",\"B-2\",\"6.00\",\"\",\"SMART_TEXT\",\"\",\"HTML\",\"2.00\"\n";

pub(super) const ALL: [&str; 5] = [MOODLE, MOODLE_DE, MOODLE_ES, CANVAS, BLACKBOARD];

pub(super) fn read(text: &str) -> Sheet {
    Sheet::read(text.as_bytes()).unwrap()
}

pub(super) fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).unwrap()
}

pub(super) fn mark(id: &str, grade: Option<&str>, comment: Option<&str>) -> Mark {
    Mark { id: id.to_owned(), grade: grade.map(decimal), comment: comment.map(str::to_owned) }
}
