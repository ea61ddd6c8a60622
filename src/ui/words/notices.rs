//! What went wrong, or right: one sentence on what and where, and one on what happens
//! to the data or what to do.

pub use annotator_words::notices::*;

use super::dialogs::codebook_problem;
use super::{count, number, quoted};
use annotator_app::keeping::storage::StorageProblem;
use annotator_app::notice::{OpenProblem, Reason};
use annotator_core::edit::EditError;
use annotator_core::project::ProjectProblem;
use annotator_core::project::value::ValueProblem;
use annotator_core::stored::{Invalid, Part, Place, WireError};

/// The words of a notice.
pub fn notice(reason: &Reason) -> String {
    match reason {
        Reason::RestMissing => rest_missing().into(),
        Reason::NotRead { name, failure } => super::intake::not_read(name, failure),
        Reason::FileUnreadable { name } => format!(
            "The browser could not read {}. Nothing was added; the file may have been moved, or \
             it may be open in another program.",
            quoted(name)
        ),
        Reason::StatementThere { title } => {
            format!("This text is in the project already, as {}.", quoted(title))
        }
        Reason::NotImported { name, error } => super::file_errors::file_error(name, error),
        Reason::Imported { name, annotations, left_out } => imported(name, *annotations, *left_out),
        Reason::SameCodeThere { code } => {
            format!("This passage carries {} already, so nothing was added.", quoted(code))
        }
        Reason::Joined { code } => format!(
            "Two annotations became the same passage with {}, so they were joined; their notes \
             were kept. Undo takes them apart again.",
            quoted(code)
        ),
        Reason::GroupOnly { code } => {
            format!("{} only groups other codes. Choose one of the codes under it.", quoted(code))
        }
        Reason::ExclusiveLayer { layer, code } => format!(
            "{} allows one code on a passage, and {} is there. Nothing was added; change the \
             code of that annotation instead.",
            quoted(layer),
            quoted(code)
        ),
        Reason::CodeNeeded { code, annotations } => code_needed(code, *annotations),
        Reason::CodeRefused(error) => {
            format!("The code was not saved. {}", edit_error(error))
        }
        Reason::EditRefused(error) => {
            format!("This change was not made; everything is as before. {}", edit_error(error))
        }
        Reason::NothingSelected => {
            "Nothing is selected. Select a passage in the text first, then choose the code.".into()
        }
        Reason::NoTextForField => {
            "Nothing is selected. Select the words in the text that fill this field first.".into()
        }
        Reason::NoNumberInText => "What is selected is not a number beyond doubt in this \
            statement’s language, so it was not taken. Type the number into the field."
            .into(),
        Reason::OpenElsewhere => "This was not done: the project is open in another window, and \
            this one only shows what happens there. Choose “Edit here” to go on in this window."
            .into(),
        Reason::NotHandedOver => "The other window does not hand the project over. It may have \
            work that it cannot save; look there first. If you close it, you can go on here."
            .into(),
        Reason::StaysOpen => "This project stays open, because it has work that is not saved yet. \
            Download it as a file, or free some space and wait for “Saved”."
            .into(),
        Reason::SaveFailed(problem) => format!(
            "Your last changes are not saved yet. {} Saving is tried again every few seconds.",
            storage(problem)
        ),
        Reason::NotStored(problem) => format!(
            "Your work is kept only until this page is closed. {} Download the project before you \
             leave.",
            storage(problem)
        ),
        Reason::NotOpened { name, problem, .. } => format!(
            "{} could not be opened. {} What is stored was left as it is.",
            quoted(name),
            open_problem(problem)
        ),
        Reason::StoredNotOpened { name, error } => {
            format!("{} could not be opened. {} Nothing was changed.", quoted(name), wire(error))
        }
        Reason::PartlyOpened { records, .. } => format!(
            "The last {} of this project could not be read. Everything before is here, and what \
             could not be read was put aside, not deleted.",
            match records {
                1 => "change".to_owned(),
                n => format!("{} changes", number(*n)),
            }
        ),
        Reason::BackupDue { changes, local_file } => {
            let changes =
                count(usize::try_from(*changes).unwrap_or(usize::MAX), "change", "changes");
            let why = if *local_file {
                "Browsers keep the work of a page that is a file less well than that of a web site."
            } else {
                "It is kept in this browser only, and a laptop can be lost."
            };
            format!("{changes} since the last backup of this project. {why} Save a copy as a file.")
        }
        Reason::WrittenToFile { name } => format!("The project was saved to {}.", quoted(name)),
        Reason::NotWrittenToFile { name, words } => format!(
            "The project could not be saved to {}: {}. In this browser it is saved all the same.",
            quoted(name),
            words.trim().trim_end_matches('.')
        ),
        Reason::Deleted { name } => format!("{} was deleted from this browser.", quoted(name)),
        Reason::ForeignNotRead { name, format, place } => foreign_not_read(name, format, place),
        Reason::Merged { name, statements, annotations, left_out } => {
            merged(name, *statements, *annotations, *left_out)
        }
        Reason::Exported { name } => format!("{} was handed to you as a download.", quoted(name)),
    }
}

fn imported(name: &str, annotations: usize, left_out: usize) -> String {
    let what = format!(
        "{} was opened with {}.",
        quoted(name),
        count(annotations, "annotation", "annotations")
    );
    match left_out {
        0 => what,
        1 => format!("{what} 1 passage was left out, as you decided; the file still has it."),
        n => format!(
            "{what} {} passages were left out, as you decided; the file still has them.",
            number(n)
        ),
    }
}

fn foreign_not_read(name: &str, format: &str, place: &str) -> String {
    let place = if place.is_empty() { String::new() } else { format!(" at {}", quoted(place)) };
    format!(
        "{} was not taken in: it seems to be {format}, but it is damaged or not complete{place}. \
         Nothing was changed.",
        quoted(name)
    )
}

fn merged(name: &str, statements: usize, annotations: usize, left_out: usize) -> String {
    let taken = format!(
        "{} was taken in: {} and {}.",
        quoted(name),
        count(statements, "new statement", "new statements"),
        count(annotations, "annotation", "annotations")
    );
    match left_out {
        0 => taken,
        n => format!("{taken} {} left out.", count(n, "thing was", "things were")),
    }
}

fn code_needed(code: &str, annotations: usize) -> String {
    let code = quoted(code);
    match annotations {
        0 => format!("{code} was not removed: other codes stand under it."),
        1 => format!("{code} was not removed: 1 passage carries it. Give it another code first."),
        n => format!(
            "{code} was not removed: {} passages carry it. Give them another code first.",
            number(n)
        ),
    }
}

fn open_problem(problem: &OpenProblem) -> String {
    match problem {
        OpenProblem::Storage(problem) => storage(problem),
        OpenProblem::Wire(error) => wire(error),
    }
}

/// Why storage did not do what was asked, and what helps.
pub fn storage(problem: &StorageProblem) -> String {
    match problem {
        StorageProblem::Denied => "The browser does not let this page store anything; a private \
            window or a strict privacy setting does that."
            .into(),
        StorageProblem::QuotaFull => "The browser has no space left for this page. Free some \
            space on the disk, or delete projects that you have exported, on the start page."
            .into(),
        StorageProblem::WrittenElsewhere => "The project was changed in another window. Close \
            one of the two, then load this page again."
            .into(),
        StorageProblem::NotFound => "It is no longer in this browser’s storage.".into(),
        StorageProblem::Other(words) if words.trim().is_empty() => {
            "The browser’s storage did not answer.".into()
        }
        StorageProblem::Other(words) => {
            format!(
                "The browser’s storage did not answer ({}).",
                words.trim().trim_end_matches('.')
            )
        }
    }
}

/// Why what is stored could not be understood.
pub fn wire(error: &WireError) -> String {
    match error {
        WireError::Damaged { place } => {
            let Place { part, line, column } = place;
            format!("{} is damaged at line {line}, byte {column}.", part_words(*part))
        }
        WireError::NewerVersion { found } => format!(
            "It was saved by a newer version of this page (format {found}). Load the page again \
             to get that version."
        ),
        WireError::MissingText(_) => "The text of one of its statements is missing.".into(),
        WireError::Invalid(Invalid::NoStatement(_)) => "One of its statements is missing.".into(),
        WireError::Invalid(Invalid::OtherStatement(_)) => {
            "Two of its statements are mixed up.".into()
        }
        WireError::Invalid(Invalid::Project(problem)) => project_problem(problem),
    }
}

fn part_words(part: Part) -> &'static str {
    match part {
        Part::Record => "A stored change",
        Part::Head => "The stored list of statements",
        Part::Codebook => "The stored codebook",
        Part::Statement(_) => "A stored statement",
        Part::History => "The stored undo history",
    }
}

/// Why a change cannot be made.
pub fn edit_error(error: &EditError) -> String {
    match error {
        EditError::NoSuchStatement(_) => "The statement is no longer in the project.".into(),
        EditError::StatementExists(_) => "The statement is in the project already.".into(),
        EditError::NoSuchAnnotation(_) => "The annotation is no longer there.".into(),
        EditError::AnnotationExists(_) => "The annotation is there already.".into(),
        EditError::SameClaim { .. } => "The same code stands on this passage already.".into(),
        EditError::NoSuchAnnotator(_) => "The annotator is not in the project.".into(),
        EditError::AnnotatorNeeded(_) => "The annotator is still needed.".into(),
        EditError::NoSuchCode(_) => "The code is no longer in the codebook.".into(),
        EditError::CodeInUse(_) => "The code is in use, or other codes stand under it.".into(),
        EditError::OtherText(_) => "The change was made for another text.".into(),
        EditError::NotCarried(_) => {
            "The change of the text would lose a part of an annotation.".into()
        }
        EditError::NoSuchPlace(_) => "There is no such place in the list.".into(),
        EditError::Codebook(problem) => codebook_problem(problem).into(),
        EditError::Invalid(problem) => project_problem(problem),
    }
}

/// What is wrong with a project.
pub fn project_problem(problem: &ProjectProblem) -> String {
    match problem {
        ProjectProblem::Codebook(problem) => codebook_problem(problem).into(),
        ProjectProblem::NoAnnotator => "The project has no annotator.".into(),
        ProjectProblem::AnnotatorTwice(_) => "Two annotators have the same identifier.".into(),
        ProjectProblem::StatementTwice(_) => "Two statements have the same identifier.".into(),
        ProjectProblem::AnnotationTwice(_) => "Two annotations have the same identifier.".into(),
        ProjectProblem::WrongStatement(_) => "An annotation belongs to another statement.".into(),
        ProjectProblem::OtherText(_) => "An annotation was made on another text.".into(),
        ProjectProblem::SpanOutside(_) => "A passage lies outside the text.".into(),
        ProjectProblem::NoSuchCode(_, code) => {
            format!(
                "The code {} is not in the codebook, or it only groups others.",
                quoted(code.as_str())
            )
        }
        ProjectProblem::NoSuchAnnotator(_) => {
            "An annotation’s annotator is not in the project.".into()
        }
        ProjectProblem::SameClaim(_) => "The same code stands twice on one passage.".into(),
        ProjectProblem::Value(_, None) => "The record has a field that is not defined.".into(),
        ProjectProblem::Value(_, Some(problem)) => value_problem(problem),
    }
}

/// Why a value does not fit its field.
pub fn value_problem(problem: &ValueProblem) -> String {
    match problem {
        ValueProblem::OtherKind => "The value is of another kind than its field.".into(),
        ValueProblem::NoSuchChoice(choice) => {
            format!("{} is not one of the choices.", quoted(choice.as_str()))
        }
        ValueProblem::NotANumber(text) => format!(
            "{} is not a number. Write digits, with a point before a fraction.",
            quoted(text)
        ),
        ValueProblem::NotADate(text) => format!(
            "{} is not a date. Write a day, month or year as 2017-03-31, 2017-03 or 2017.",
            quoted(text)
        ),
        ValueProblem::NotACurrency(text) => {
            format!("{} is not a currency code. Write three capitals such as USD.", quoted(text))
        }
        ValueProblem::NotACountry(text) => {
            format!("{} is not a country code. Write three capitals such as JPN.", quoted(text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_out_is_said() {
        let imported =
            |left_out| notice(&Reason::Imported { name: "P".into(), annotations: 1, left_out });
        assert_eq!(imported(0), "“P” was opened with 1 annotation.");
        assert!(imported(2).contains("2 passages were left out"));
    }

    #[test]
    fn the_browsers_words_end_one_sentence_only() {
        let words = storage(&StorageProblem::Other("It broke. ".into()));
        assert_eq!(words, "The browser’s storage did not answer (It broke).");
        assert!(!storage(&StorageProblem::Other(" ".into())).contains("()"));
    }
}
