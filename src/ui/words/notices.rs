//! Messages about success and failure: one sentence about what happened and where, and one about
//! the data or about what to do.

pub use annotator_words::notices::*;

use super::quoted;
use annotator_app::classroom::peer_review::PeerNotice;
use annotator_app::hints::Hint;
use annotator_app::keeping::storage::StorageProblem;
use annotator_app::notice::{AnnotationsWent, OpenProblem, PassageProblem, Reason};
use annotator_app::passages::changes::{TagsChanged, TagsDid};
use annotator_app::suggesting::SuggestNews;
use annotator_core::edit::EditError;
use annotator_core::stored::{Invalid, Part, WireError};
use annotator_jobs::Broken;
use annotator_sentences::problems::{codebook_problem, project_problem};

/// The words of a notice.
pub fn notice(reason: &Reason) -> String {
    match reason {
        Reason::Tagged { code, paragraph: None, .. } => tagged(code),
        Reason::Suggestions(news) => suggestions(news),
        Reason::TaggedAll { code, passages } => tagged_all(*passages, code),
        Reason::Tagged { code, paragraph: Some(paragraph), .. } => tagged_in(code, *paragraph),
        Reason::Untagged { code, paragraph: None } => untagged(code),
        Reason::Untagged { code, paragraph: Some(paragraph) } => untagged_in(code, *paragraph),
        Reason::Recoded { from, to } => recoded(from, to),
        Reason::Filled { field, words } => filled(&quoted(field), &quoted(words)),
        Reason::StatementRemoved { title, annotations } => {
            statement_removed(*annotations, &quoted(title))
        }
        Reason::CodesRemoved { codes, went } => removed_codes(codes, went),
        Reason::Travelled { step, undone: true } => undone(&super::panels::step_words(step)),
        Reason::Travelled { step, undone: false } => redone(&super::panels::step_words(step)),
        Reason::SeveralTravelled { steps, undone: true } => undone_steps(*steps),
        Reason::SeveralTravelled { steps, undone: false } => redone_steps(*steps),
        Reason::RestMissing { given_up } => super::panels::rest_missing_words(*given_up).to_owned(),
        Reason::NotRead { name, failure } => super::intake::not_read(name, failure),
        Reason::FileUnreadable { name } => file_unreadable(&quoted(name)),
        Reason::StatementThere { title } => statement_there(&quoted(title)),
        Reason::NotImported { name, error } => {
            annotator_sentences::file_errors::file_error(name, error)
        }
        Reason::Imported { name, annotations, left_out: 0 } => {
            project_opened(&quoted(name), *annotations)
        }
        Reason::Imported { name, annotations, left_out } => {
            project_opened_in_part(&quoted(name), *annotations, *left_out)
        }
        Reason::SameCodeThere { code } => same_code_there(&quoted(code)),
        Reason::OthersTag { name } if name.trim().is_empty() => others_tag_nameless().to_owned(),
        Reason::OthersTag { name } => others_tag(name),
        Reason::Joined { code } => joined(&quoted(code)),
        Reason::Split { code, paragraph: None } => tag_split(code),
        Reason::Split { code, paragraph: Some(paragraph) } => tag_split_in(code, *paragraph),
        Reason::PassagesJoined { code, paragraph: None } => passages_joined(code),
        Reason::PassagesJoined { code, paragraph: Some(paragraph) } => {
            passages_joined_in(code, *paragraph)
        }
        Reason::ChosenMissed { code } => chosen_missed(&quoted(code)),
        Reason::Passage(problem) => passage_problem(*problem).to_owned(),
        Reason::GroupOnly { code } => group_only(&quoted(code)),
        Reason::ExclusiveLayer { layer, code } => exclusive_layer(&quoted(layer), &quoted(code)),
        Reason::CodeNotRemoved { code, to, annotations } => {
            code_not_removed(&quoted(code), *annotations, &quoted(to))
        }
        Reason::CodesMerged { .. }
        | Reason::NotMerged(_)
        | Reason::CodeSplit { .. }
        | Reason::CodesSetAside { .. }
        | Reason::CodesSorted
        | Reason::LayerRefuses { .. }
        | Reason::IsSetAside { .. } => super::codebook::codebook_notice(reason),
        Reason::CodeRefused(error) => code_refused(&edit_error(error)),
        Reason::EditRefused(error) => edit_refused(&edit_error(error)),
        Reason::NothingSelected => nothing_selected().to_owned(),
        Reason::NoOpenRecord => no_open_record().to_owned(),
        Reason::NoTextForField => no_text_for_field().to_owned(),
        Reason::NoNumberInText => no_number_in_text().to_owned(),
        Reason::OpenElsewhere => open_elsewhere().to_owned(),
        Reason::NotHandedOver => not_handed_over().to_owned(),
        Reason::StaysOpen => stays_open().to_owned(),
        Reason::SaveFailed(problem) => save_failed(&storage(problem)),
        Reason::NotStored(problem) => not_stored(&storage(problem)),
        Reason::NotOpened { name, problem, .. } => not_opened(&quoted(name), &why_closed(problem)),
        Reason::StoredNotOpened { name, error } => stored_not_opened(&quoted(name), &wire(error)),
        Reason::PartlyOpened { records, .. } => partly_opened(*records),
        Reason::BackupDue { changes, local_file } => {
            backup_due(*changes, if *local_file { "file" } else { "site" })
        }
        Reason::WrittenToFile { name } => written_to_file(&quoted(name)),
        Reason::NotWrittenToFile { name, words } => {
            not_written_to_file(&quoted(name), within_sentence(words))
        }
        Reason::Binned { name } => project_binned(&quoted(name)),
        Reason::Restored { name } => project_restored(&quoted(name)),
        Reason::Deleted { name } => project_deleted(&quoted(name)),
        Reason::ForeignNotRead { name, format, place } if place.is_empty() => {
            foreign_not_read(&quoted(name), format)
        }
        Reason::ForeignNotRead { name, format, place } => {
            foreign_not_read_at(&quoted(name), format, &quoted(place))
        }
        Reason::Merged { name, statements, annotations, left_out: 0 } => {
            import_done(&quoted(name), *statements, *annotations)
        }
        Reason::Merged { name, statements, annotations, left_out } => {
            import_done_in_part(&quoted(name), *statements, *annotations, *left_out)
        }
        Reason::TagsChanged(changed) => tags_changed(changed),
        Reason::TagsCopied(tags) => tags_copied(*tags),
        Reason::WorkbookNotMade => workbook_not_made().to_owned(),
        Reason::Codebook { news, .. } => super::whole_codebook::news(news),
        Reason::TagNotPasted => tag_not_pasted().to_owned(),
        Reason::NoSuchCode { code } => no_such_code_here(&quoted(code)),
        Reason::FieldSet { field, statements } => {
            field_set(*statements, super::intake::field(*field))
        }
        Reason::DoneSet { done: true, statements } => marked_done(*statements),
        Reason::DoneSet { done: false, statements } => marked_not_done(*statements),
        Reason::StatementsRemoved { statements, annotations } => {
            statements_removed(*statements, *annotations)
        }
        Reason::TextCorrected { places, lost: 0 } => text_corrected(*places),
        Reason::TextCorrected { places, lost } => text_corrected_losing(*places, *lost),
        Reason::VariableSet { name, statements } => variable_set(*statements, &quoted(name)),
        Reason::NoValue { words, variable } => no_value(&quoted(words), &quoted(variable)),
        Reason::VariableRemoved { name } => variable_removed(&quoted(name)),
        Reason::GroupSaved { name } => group_saved(&quoted(name)),
        Reason::TableJoined { values: 0, .. } => table_joined_nothing().to_owned(),
        Reason::TableJoined { values, statements } => table_joined(*values, *statements),
        Reason::NoDay { words } => no_day(&quoted(words)),
        Reason::NextExerciseChanged => next_exercise_changed().to_owned(),
        Reason::ExerciseDamaged => exercise_damaged().to_owned(),
        Reason::ExerciseWithoutText => exercise_without_text().to_owned(),
        Reason::CodebookLocked => codebook_locked().to_owned(),
        Reason::NotInExercise => not_in_exercise().to_owned(),
        Reason::FeedbackDamaged => feedback_damaged().to_owned(),
        Reason::FeedbackStays => feedback_stays().to_owned(),
        Reason::OlderFeedback { opened, newer } => older_feedback(*opened, *newer),
        Reason::Platform(why) => super::scorm::trouble(*why),
        Reason::NotCompared(Broken::NoWorker) => not_compared_no_worker().to_owned(),
        Reason::NotCompared(Broken::Stopped | Broken::TookTooLong { .. }) => {
            not_compared().to_owned()
        }
        Reason::ExerciseRemoved { title } if title.trim().is_empty() => {
            exercise_removed_any().to_owned()
        }
        Reason::ExerciseRemoved { title } => exercise_removed(&quoted(title)),
        Reason::PassageLinkCopied => passage_link_copied().to_owned(),
        Reason::LinkDamaged => link_damaged().to_owned(),
        Reason::LinkToOtherText => link_to_other_text().to_owned(),
        Reason::LinkNotFound { quote, project_here: true } => link_not_found(&quoted(quote)),
        Reason::LinkNotFound { quote, project_here: false } => link_project_missing(&quoted(quote)),
        Reason::LinkCopied => link_copied().to_owned(),
        Reason::NoOneFile => no_one_file().to_owned(),
        Reason::Collected { taken: 0, here: 0, .. } => nothing_collected().to_owned(),
        Reason::Collected { taken: 0, here, .. } => all_here(*here),
        Reason::Collected { taken, refused: 0, .. } => collected(*taken),
        Reason::Collected { taken, refused, .. } => collected_some(*taken, *refused),
        Reason::RequestsCame { new } => requests_came(*new),
        Reason::RequestSaved { name } => request_saved(&quoted(name)),
        Reason::PeerReview(PeerNotice::Came { new }) => reviews_came(*new),
        Reason::PeerReview(PeerNotice::Saved { name }) => review_saved(&quoted(name)),
        Reason::PeerReview(PeerNotice::Damaged) => packet_damaged().to_owned(),
        Reason::PeerReview(PeerNotice::Stays) => packet_stays().to_owned(),
        Reason::ForTheTeacher => for_the_teacher().to_owned(),
        Reason::NotCollected(Broken::NoWorker) => not_collected_no_worker().to_owned(),
        Reason::NotCollected(Broken::Stopped | Broken::TookTooLong { .. }) => {
            not_collected().to_owned()
        }
        Reason::NotGivenBack(Broken::NoWorker) => not_given_back_no_worker().to_owned(),
        Reason::NotGivenBack(Broken::Stopped | Broken::TookTooLong { .. }) => {
            not_given_back().to_owned()
        }
        Reason::CollectedInPart => collected_in_part().to_owned(),
        Reason::StillCollecting => still_collecting().to_owned(),
        Reason::CollectingStopped => collecting_stopped().to_owned(),
        Reason::CodingAccepted { revision } => coding_accepted(*revision),
        Reason::PictureNotMade => picture_not_made().to_owned(),
        Reason::Exported { name } => downloaded(&quoted(name)),
    }
}

/// What was done to many tags, and what became of the others.
fn tags_changed(changed: &TagsChanged) -> String {
    let TagsChanged { did, tags, joined, others, unfit } = changed;
    let did = match did {
        TagsDid::Recoded(code) => tags_recoded(*tags, &quoted(code)),
        TagsDid::AddedCode(code) => tags_added(*tags, &quoted(code)),
        TagsDid::SetConfidence => tags_confidence_set(*tags),
        TagsDid::SetField(field) => tags_field_set(&quoted(field), *tags),
        TagsDid::Noted => tags_noted(*tags),
        TagsDid::Removed => tags_removed(*tags),
    };
    let further = [
        (*joined, tags_joined(*joined)),
        (*others, tags_of_others(*others)),
        (*unfit, tags_unfit(*unfit)),
    ];
    let further = further.into_iter().filter(|(count, _)| *count > 0);
    further.fold(did, |words, (_, more)| annotator_words::common::two_sentences(&words, &more))
}

fn passage_problem(problem: PassageProblem) -> &'static str {
    match problem {
        PassageProblem::WordsInIt => words_in_it(),
        PassageProblem::NothingToTakeOff => nothing_to_take_off(),
        PassageProblem::NowhereToSplit => nowhere_to_split(),
        PassageProblem::NoNext => no_next_tag(),
    }
}

fn removed_codes(names: &[String], went: &AnnotationsWent) -> String {
    let (codes, code) = (names.len(), names.first().map_or("", String::as_str));
    match went {
        AnnotationsWent::None => codes_removed(codes, code),
        AnnotationsWent::Away(tags) => codes_removed_with_tags(codes, code, *tags),
        AnnotationsWent::To { code: to, annotations, joined: 0 } => {
            codes_removed_recoded(codes, code, *annotations, to)
        }
        AnnotationsWent::To { code: to, annotations, joined } => {
            codes_removed_joined(codes, code, *annotations, to, *joined)
        }
    }
}

/// What the user could do now.
pub fn hint(hint: &Hint) -> String {
    match hint {
        Hint::Ends(_) => hint_ends().to_owned(),
        Hint::Key { key, code } => hint_key(key, code),
        Hint::Read(_) => hint_read().to_owned(),
    }
}

/// How much of the statement is done: "26 tags, 7 of 8 records".
pub fn progress(tags: usize, records: usize, filled: usize) -> String {
    if records == 0 { progress_tags(tags) } else { progress_records(tags, filled, records) }
}

/// The browser's own message, for use within a sentence.
fn within_sentence(words: &str) -> &str {
    words.trim().trim_end_matches('.')
}

fn why_closed(problem: &OpenProblem) -> String {
    match problem {
        OpenProblem::Storage(problem) => storage(problem),
        OpenProblem::Wire(error) => wire(error),
    }
}

/// What became of suggestions, or of the rules for them.
fn suggestions(news: &SuggestNews) -> String {
    match news {
        SuggestNews::Decided { code, accepted: true } => suggestion_accepted(&quoted(code)),
        SuggestNews::Decided { code, accepted: false } => suggestion_rejected(&quoted(code)),
        SuggestNews::AllAccepted { code, count } => suggestions_accepted(*count, &quoted(code)),
        SuggestNews::QueueDone => suggestions_done().to_owned(),
        SuggestNews::RulesRead { count } => rules_read(*count),
        SuggestNews::RulesNotRead { line: Some(line) } => {
            rules_not_read_at(&super::number(usize::try_from(*line).unwrap_or_default()))
        }
        SuggestNews::RulesNotRead { line: None } => rules_not_read().to_owned(),
    }
}

/// Why storage failed, and what helps.
pub fn storage(problem: &StorageProblem) -> String {
    let words = match problem {
        StorageProblem::Denied => storage_denied(),
        StorageProblem::QuotaFull => storage_full(),
        StorageProblem::WrittenElsewhere => storage_written_elsewhere(),
        StorageProblem::NotFound => storage_not_found(),
        StorageProblem::Other(words) if words.trim().is_empty() => storage_no_answer(),
        StorageProblem::Other(words) => return storage_no_answer_because(within_sentence(words)),
    };
    words.to_owned()
}

/// Why stored data could not be read.
pub fn wire(error: &WireError) -> String {
    let words = match error {
        WireError::Damaged { place } => {
            return stored_damaged(part(place.part), place.line, place.column);
        }
        WireError::NewerVersion { found } => return stored_newer(*found),
        WireError::MissingText(_) => stored_text_missing(),
        WireError::Invalid(Invalid::NoStatement(_)) => stored_statement_missing(),
        WireError::Invalid(Invalid::OtherStatement(_)) => stored_statements_mixed_up(),
        WireError::Invalid(Invalid::Project(problem)) => return project_problem(problem),
    };
    words.to_owned()
}

/// A part of the stored data, as an argument of the message `stored-damaged`.
fn part(part: Part) -> &'static str {
    match part {
        Part::Record => "change",
        Part::Head => "statements",
        Part::Codebook => "codebook",
        Part::Statement(_) => "statement",
        Part::History => "history",
    }
}

/// Why a change cannot be made.
pub fn edit_error(error: &EditError) -> String {
    let words = match error {
        EditError::NoSuchStatement(_) => no_such_statement(),
        EditError::StatementExists(_) => statement_exists(),
        EditError::NoSuchAnnotation(_) => no_such_annotation(),
        EditError::AnnotationExists(_) => annotation_exists(),
        EditError::SameClaim { .. } => same_claim(),
        EditError::NoSuchAnnotator(_) => no_such_annotator(),
        EditError::AnnotatorNeeded(_) => annotator_needed(),
        EditError::NoSuchCode(_) => no_such_code(),
        EditError::CodeInUse(_) => code_in_use(),
        EditError::OtherText(_) => change_of_other_text(),
        EditError::NotCarried(_) => annotation_would_lose(),
        EditError::NoSuchPlace(_) => no_such_place(),
        EditError::NotADocument(_) => not_a_document(),
        EditError::Codebook(problem) => return codebook_problem(problem).into(),
        EditError::Invalid(problem) => return project_problem(problem),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotator_app::steps::StepWords;
    use annotator_core::edit::history::{StepKind, StepName};

    #[test]
    fn opened_projects_mention_what_was_left_out() {
        let imported =
            |left_out| notice(&Reason::Imported { name: "P".into(), annotations: 1, left_out });
        assert_eq!(imported(0), "“P” was opened with 1 annotation.");
        assert_eq!(
            imported(2),
            "“P” was opened with 1 annotation. 2 passages were left out, as you decided; the file \
             still has them."
        );
    }

    #[test]
    fn what_was_done_is_said_with_its_place() {
        let code = || String::from("Pledge");
        assert_eq!(
            notice(&Reason::Tagged { code: code(), paragraph: None, note: None }),
            "Tagged Pledge"
        );
        let tagged = Reason::Tagged { code: code(), paragraph: Some(5), note: None };
        assert_eq!(notice(&tagged), "Tagged Pledge (par. 5)");
        let all = Reason::TaggedAll { code: code(), passages: 20 };
        assert_eq!(notice(&all), "Tagged 20 passages with Pledge");
        let name = StepName { kind: StepKind::SetAttribute, detail: "Voice".into() };
        let step = StepWords { name, code: Some(code()), paragraph: Some(7), statements: 0 };
        assert_eq!(
            notice(&Reason::Travelled { step, undone: true }),
            "Undone: set “Voice” of “Pledge”, par. 7"
        );
        let went = AnnotationsWent::To { code: "Intent".into(), annotations: 3, joined: 1 };
        assert_eq!(
            notice(&Reason::CodesRemoved { codes: vec![code()], went }),
            "Removed the code Pledge. 3 tags have the code Intent now; 1 was joined with a tag that \
             was there"
        );
    }

    #[test]
    fn imports_are_counted() {
        let merged = |annotations, left_out| {
            let name = "a.json".into();
            notice(&Reason::Merged { name, statements: 2, annotations, left_out })
        };
        assert_eq!(merged(0, 0), "Imported from “a.json”: 2 new statements and no annotations.");
        assert_eq!(
            merged(1200, 1),
            "Imported from “a.json”: 2 new statements and 1,200 annotations. 1 thing was not \
             imported."
        );
    }

    #[test]
    fn a_reminder_says_why_a_backup_is_due() {
        let due = |local_file| notice(&Reason::BackupDue { changes: 200, local_file });
        assert_eq!(
            due(false),
            "200 changes since the last backup of this project. It is kept in this browser only, \
             and a laptop can be lost. Save a copy as a file."
        );
        assert!(due(true).contains(". Browsers keep the work"));
    }

    #[test]
    fn the_browsers_message_is_put_into_a_sentence() {
        let words = storage(&StorageProblem::Other("It broke. ".into()));
        assert_eq!(words, "The browser’s storage did not answer (It broke).");
        assert!(!storage(&StorageProblem::Other(" ".into())).contains("()"));
    }
}
