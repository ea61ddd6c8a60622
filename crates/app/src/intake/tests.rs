//! Reading files into the project.

use crate::later::Later;
use std::rc::Rc;

use crate::exchange::adding::AddingMsg;
use crate::intake::names::Pattern;
use crate::intake::{FileState, Intake, Outcome};
use crate::testing::page::*;
use annotator_core::project::statement::ParagraphKind;
use annotator_core::project::statement::{LineEnds, Metadata, Provenance, ReadAs};
use annotator_core::reading::remarks::{KeptRemark, remarks_of};
use annotator_core::reading::{
    Choice, Document, Field, Format, Remark, Source, Table, Understanding,
};
use annotator_core::starter::Preset;

const PAGE: &str = "Home | Press\n\nStatement by Ms. Ama Osei\n15 March 2017\n\nMr. President,\n\n\
    We pledge ten million 😊 to the fund.\n\nI thank you.\n\nFacebook Twitter\n";

/// A file that the worker was asked to read.
#[derive(Debug)]
struct Asked {
    job: JobNumber,
    name: String,
    choice: Choice,
}

impl Page {
    fn drop(&mut self, names: &[(&str, &str)]) {
        let file = |(name, text): &(&str, &str)| FileBytes {
            name: (*name).into(),
            bytes: text.as_bytes().to_vec(),
        };
        self.send(Msg::FilesOpened(names.iter().map(file).collect()));
    }

    /// Drops files. The test makes the worker's replies.
    fn drop_unread(&mut self, names: &[&str]) -> Vec<Asked> {
        let file = |name: &&str| FileBytes { name: (*name).into(), bytes: b"%PDF-".to_vec() };
        self.asked(Msg::FilesOpened(names.iter().map(file).collect()))
    }

    /// The files that a message asks the worker to read.
    fn asked(&mut self, msg: Msg) -> Vec<Asked> {
        let effects = update(&mut self.model, msg, &mut self.ports);
        let asked = effects.into_iter().filter_map(|effect| match effect {
            Effect::Run(job, Job::Read(choice), files) => {
                let [file] = &files[..] else { panic!("{files:?}") };
                Some(Asked { job, name: file.name.clone(), choice })
            }
            _ => None,
        });
        asked.collect()
    }

    fn reply(&mut self, job: JobNumber, reply: Reply) -> Vec<Asked> {
        self.asked(Msg::JobReplied(job, Later::new(reply)))
    }

    fn intake(&self) -> &Intake {
        self.model.intake.as_ref().expect("something is on its way")
    }

    fn titles(&self) -> Vec<&str> {
        let statements = self.open().project.statements.iter();
        statements.map(|statement| statement.metadata.title.as_str()).collect()
    }
}

fn read(name: &str, text: &str) -> Reply {
    let document = Document {
        text: text.into(),
        kinds: vec![(0, ParagraphKind::Heading)],
        metadata: Metadata::default(),
        provenance: Provenance {
            file_name: name.into(),
            media_type: "application/pdf".into(),
            encoding: String::new(),
            byte_order_mark: false,
            line_ends: LineEnds::Lf,
            read_as: ReadAs::File,
        },
        remarks: Vec::new(),
    };
    let kinds = document.kinds.clone();
    let understood = Understanding { kinds, ..Understanding::nothing(1, name.into()) };
    Reply::Read(Box::new(document), Box::new(understood))
}

#[test]
fn an_intake_knows_whether_something_was_typed() {
    let mut page = Page::new();
    page.drop(&[("page.txt", PAGE)]);
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, true, 7)));
    assert!(!page.intake().typed, "only chosen");
    let metadata = Rc::new(page.intake().draft(0).unwrap().metadata.clone());
    page.send(Msg::Intake(IntakeMsg::MetadataTyped(0, metadata)));
    assert!(page.intake().typed);
    page.send(Msg::Intake(IntakeMsg::GivenUp));
    page.send(Msg::TextPasted(PAGE.into()));
    assert!(!page.intake().typed, "it came from the clipboard and is still there");
    page.send(Msg::DialogClosed);
    page.send(Msg::DialogOpened(Dialog::Paste));
    page.send(Msg::TextPasted(PAGE.into()));
    assert!(page.intake().typed, "it was written into the dialog");
}

#[test]
fn one_file_is_shown_corrected_and_added_in_one_step() {
    let mut page = Page::new();
    page.drop(&[("page.txt", PAGE)]);
    assert_eq!(page.model.dialog, Some(Dialog::Reading));
    assert!(page.model.open.is_none(), "nothing is added yet");
    assert_eq!(page.intake().shown, Some(0));
    let draft = page.intake().draft(0).unwrap();
    assert_eq!(draft.metadata.date, "2017-03-15");

    let mut metadata = draft.metadata.clone();
    metadata.title = "Corrected".into();
    page.send(Msg::Intake(IntakeMsg::MetadataTyped(0, Rc::new(metadata))));
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, true, 7)));
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, false, 5)));
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, false, 9_999)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert!(page.model.dialog.is_none() && page.model.intake.is_none());
    let statement = page.open().statement().unwrap().clone();
    assert_eq!(statement.metadata.title, "Corrected");
    assert_eq!(statement.layout.body, Some(5..8));
    let body = statement.layout.body_span(&statement.text).unwrap();
    assert!(statement.text.slice(body).ends_with("😊 to the fund."));
    page.reload();
    assert_eq!(page.open().statement().unwrap().layout, statement.layout);
}

#[test]
fn moving_one_edge_of_the_body_pushes_the_other() {
    let mut page = Page::new();
    page.drop(&[("page.txt", PAGE)]);
    for (end, paragraph, body) in
        [(false, 9, 9..10), (true, 5, 5..6), (true, 11, 5..12), (false, 0, 0..12)]
    {
        page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, end, paragraph)));
        assert_eq!(page.intake().draft(0).unwrap().body, body, "{end} {paragraph}");
    }
}

#[test]
fn paragraphs_across_a_moved_edge_lose_their_recognised_kind() {
    use ParagraphKind::{Address, Closing, Furniture, TitleBlock};
    let mut page = Page::new();
    page.drop(&[("page.txt", PAGE)]);
    let understood = [
        (0, Furniture),
        (2, TitleBlock),
        (3, TitleBlock),
        (5, Address),
        (9, Closing),
        (11, Furniture),
    ];
    assert_eq!(page.intake().draft(0).unwrap().layout().kinds, understood);
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, false, 7)));
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, true, 11)));
    let layout = page.intake().draft(0).unwrap().layout();
    assert_eq!(layout.kinds, [(0, Furniture), (2, TitleBlock), (3, TitleBlock), (9, Closing)]);
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, false, 2)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    let open = page.open();
    let outline = open.outline().unwrap();
    assert_eq!(
        [0, 2, 5, 9, 11].map(|at| outline.number(at)),
        [None, Some(1), Some(3), Some(5), Some(6)]
    );
    assert_eq!([0, 2, 5].map(|at| outline.kind(at)), [Some(Furniture), None, Some(Address)]);
}

#[test]
fn paragraphs_across_a_moved_edge_keep_their_kind_from_the_file() {
    let mut page = Page::with_statement();
    let first = page.drop_unread(&["a.pdf"]);
    let [Asked { job, .. }] = &first[..] else { panic!("{first:?}") };
    let Reply::Read(document, understood) = read("a.pdf", "Aims\nWe pledge one.") else { panic!() };
    let understood =
        Understanding { body: 1..2, kinds: vec![(0, ParagraphKind::TitleBlock)], ..*understood };
    page.reply(*job, Reply::Read(document, Box::new(understood)));
    page.reply(*job, Reply::Done);
    page.send(Msg::Intake(IntakeMsg::EdgeChosen(0, false, 0)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    let layout = &page.open().project.statements[1].layout;
    assert_eq!(
        (&layout.body, &layout.kinds[..]),
        (&Some(0..2), &[(0, ParagraphKind::Heading)][..])
    );
}

#[test]
fn many_files_are_read_one_after_the_other_and_undone_together() {
    let mut page = Page::with_statement();
    let first = page.drop_unread(&["a.pdf", "b.pdf", "c.pdf"]);
    let [Asked { job: a, name, choice }] = &first[..] else { panic!("{first:?}") };
    assert_eq!((name.as_str(), choice), ("a.pdf", &Choice::default()));
    page.reply(*a, Reply::Progress { done: 1, of: 3 });
    assert_eq!(page.intake().reading().unwrap().state, FileState::Reading { done: 1, of: 3 });
    page.reply(*a, read("a.pdf", "We pledge one."));
    let b = page.reply(*a, Reply::Done)[0].job;
    let c = page.reply(b, Reply::Failed(Failure::NoTextLayer(2)))[0].job;
    page.reply(b, read("b.pdf", "Said too late."));
    page.reply(c, read("c.pdf", "We pledge three. سلام"));
    page.reply(c, read("c.pdf", "We pledge one."));
    assert!(page.intake().is_under_way());
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert!(page.model.intake.is_some(), "only after all files were read");
    page.reply(c, Reply::Done);

    let found: Vec<_> = page.intake().found.iter().map(|found| found.outcome.clone()).collect();
    assert!(matches!(found[0], Outcome::Draft(_)));
    assert_eq!(found[1], Outcome::Failed(Failure::NoTextLayer(2)));
    assert!(matches!(found[2], Outcome::Draft(_)));
    assert!(matches!(found[3], Outcome::AlreadyThere(_)), "the same text again");
    assert_eq!(page.intake().shown, None, "a table");
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert_eq!(page.titles().len(), 3);
    page.send(Msg::UndoChosen);
    assert_eq!(page.titles().len(), 1, "one step");
    page.send(Msg::RedoChosen);
    assert_eq!(page.open().project.statements[1].layout.kinds, [(0, ParagraphKind::Heading)]);
}

#[test]
fn drafts_that_are_not_wanted_are_not_added() {
    let mut page = Page::with_statement();
    page.drop(&[("a.txt", "We pledge one."), ("b.txt", "We pledge two."), ("c.txt", "Three.")]);
    page.send(Msg::Intake(IntakeMsg::AllWanted(false)));
    assert_eq!(page.intake().wanted(), 0);
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert!(page.model.intake.is_some());
    page.send(Msg::Intake(IntakeMsg::Wanted(1, true)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert_eq!(page.open().project.statements.len(), 2);
    assert_eq!(page.open().statement().unwrap().text.as_str(), "We pledge two.");
}

#[test]
fn reading_can_be_stopped_for_a_file_or_for_all() {
    let mut page = Page::with_statement();
    let a = page.drop_unread(&["a.pdf", "b.pdf"])[0].job;
    let effects = update(&mut page.model, Msg::Intake(IntakeMsg::Stopped(a)), &mut page.ports);
    assert!(effects.contains(&Effect::Cancel(a)));
    let b = page.intake().reading().unwrap().job;
    assert_ne!(a, b);
    page.reply(b, read("b.pdf", "We pledge."));
    page.reply(b, Reply::Done);
    assert_eq!(page.intake().found[0].outcome, Outcome::Failed(Failure::Cancelled));
    assert_eq!(page.intake().wanted(), 1);

    let c = page.drop_unread(&["c.pdf"])[0].job;
    let effects = update(&mut page.model, Msg::DialogClosed, &mut page.ports);
    assert!(effects.contains(&Effect::Cancel(c)));
    assert!(page.model.intake.is_none() && page.model.dialog.is_none());
    assert_eq!(page.titles().len(), 1);
}

#[test]
fn another_choice_of_encoding_or_columns_reads_the_file_again() {
    let mut page = Page::new();
    let first = page.drop_unread(&["a.csv"])[0].job;
    let table = Table {
        columns: vec!["text".into(), "who".into()],
        rows: vec![vec!["We pledge.".into(), "Almora".into()]],
        count: 1,
        columns_guessed: annotator_core::reading::Columns::default(),
    };
    page.reply(first, Reply::Table(table.clone()));
    assert_eq!(page.intake().asking().map(|(_, table)| table), Some(&table));
    let again = page.asked(Msg::Intake(IntakeMsg::EncodingChosen(first, "gbk".into())));
    assert_eq!(again[0].choice.encoding.as_deref(), Some("gbk"));
    page.reply(again[0].job, Reply::Table(table.clone()));
    let columns = table.columns_guessed;
    let again = page.asked(Msg::Intake(IntakeMsg::ColumnsChosen(again[0].job, columns.clone())));
    assert_eq!(again[0].choice.columns, Some(columns));
    assert_eq!(again[0].choice.encoding.as_deref(), Some("gbk"));
    page.reply(again[0].job, read("a.csv, row 1", "We pledge."));
    page.reply(again[0].job, Reply::Done);
    assert_eq!(page.intake().shown, Some(0));
}

#[test]
fn a_project_file_among_statements_opens_first() {
    let mut page = Page::with_statement();
    let exported = annotator_core::stored::file::export::export_project(&page.open().project);
    let before = page.open().key;
    page.drop(&[("a.txt", "We pledge one."), ("project.json", &exported)]);
    page.asked(Msg::Adding(AddingMsg::BesideChosen));
    assert_ne!(page.open().key, before);
    page.accept();
    assert_eq!(page.open().project.statements.len(), 2);
}

#[test]
fn pasted_text_is_recorded_as_pasted() {
    let mut page = Page::new();
    let asked = page.asked(Msg::HtmlPasted("<p>We pledge.</p>".into()));
    assert_eq!(asked[0].choice.format, Some(Format::Html));
    page.reply(asked[0].job, read("", "We pledge."));
    page.reply(asked[0].job, Reply::Done);
    assert_eq!(page.intake().draft(0).unwrap().provenance.read_as, ReadAs::Paste);
}

#[test]
fn after_a_crash_of_the_worker_the_next_file_is_read() {
    let mut page = Page::new();
    let a = page.drop_unread(&["a.pdf", "b.pdf", "c.pdf"])[0].job;
    let b = page.reply(a, Reply::Broken(Broken::TookTooLong { seconds: 30 }))[0].job;
    let c = page.reply(b, Reply::Broken(Broken::Stopped))[0].job;
    page.reply(c, Reply::Broken(Broken::NoWorker));
    let found = &page.intake().found;
    assert_eq!(found[0].outcome, Outcome::Failed(Failure::TookTooLong { seconds: 30 }));
    assert_eq!(found[1].outcome, Outcome::Failed(Failure::Stopped));
    assert_eq!(
        found[2].outcome,
        Outcome::Failed(Failure::NoReaders),
        "only plain text needs no reader"
    );
}

#[test]
fn twenty_two_files_get_their_delegations_by_name_and_their_date_by_one_action() {
    let mut page = Page::new();
    let states = annotator_core::phrases::states::countries().take(22);
    let names: Vec<String> = states.map(|(_, name)| format!("{name}.txt")).collect();
    let texts: Vec<String> = names.iter().map(|name| format!("Words from {name}.\n")).collect();
    let files: Vec<_> = names.iter().zip(&texts).map(|(a, b)| (a.as_str(), b.as_str())).collect();
    page.drop(&files);
    let delegations: Vec<_> =
        page.intake().drafts().map(|draft| format!("{}.txt", draft.metadata.delegation)).collect();
    assert_eq!(delegations, names);
    let first = page.intake().draft(0).unwrap();
    assert!(first.understood.sources.contains(&(Field::Delegation, Source::FileName)));
    page.send(Msg::Intake(IntakeMsg::Wanted(21, false)));
    page.send(Msg::Intake(IntakeMsg::FieldTypedForWanted(Field::Date, "15 March 2017".into())));
    let dates = page.intake().drafts().filter(|draft| draft.metadata.date == "2017-03-15");
    assert_eq!(dates.count(), 21);
    page.send(Msg::Intake(IntakeMsg::FieldTypedForWanted(Field::Organ, "Council".into())));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert_eq!(page.open().project.statements.len(), 21);
    assert_eq!(page.open().project.name, "", "the title of the first does not name them all");
    assert_eq!(page.open().shared_occasion().map(|shared| shared.place), Some("Council".into()));
    page.send(Msg::UndoChosen);
    assert!(page.open().project.statements.is_empty(), "one step");
}

#[test]
fn a_doubtful_state_is_only_offered_and_cells_and_patterns_correct_drafts() {
    let mut page = Page::new();
    page.drop(&[("2017-03-15 Canada.txt", "Here is one.\n"), ("notes.txt", "Here is two.\n")]);
    let draft = |page: &Page, at| page.intake().draft(at).unwrap().clone();
    assert_eq!(draft(&page, 0).offered, Some("Canada"));
    assert_eq!(draft(&page, 0).metadata.delegation, "");
    page.send(Msg::Intake(IntakeMsg::FieldTyped(1, Field::Date, "soon".into())));
    assert_eq!(draft(&page, 1).metadata.date, "");
    page.send(Msg::Intake(IntakeMsg::FieldTyped(1, Field::Delegation, " Japan ".into())));
    assert_eq!(draft(&page, 1).metadata.delegation, "Japan");
    let pattern = Pattern::parse("{date} {delegation}.txt").unwrap();
    page.send(Msg::Intake(IntakeMsg::PatternChosen(pattern)));
    let known = draft(&page, 0).metadata.clone();
    assert_eq!((known.date.as_str(), known.delegation.as_str()), ("2017-03-15", "Canada"));
    assert_eq!(draft(&page, 1).metadata.delegation, "Japan", "a name that does not fit");
}

#[test]
fn a_project_of_new_files_begins_with_the_codes_that_were_chosen() {
    let mut page = Page::new();
    page.drop(&[("a.txt", "Here is one.\n")]);
    page.send(Msg::Intake(IntakeMsg::CodesChosen(Preset::Mini)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert_eq!(page.open().project.codebook.codes.len(), 8);
}

#[test]
fn statements_can_become_a_project_of_their_own() {
    let mut page = Page::with_statement();
    let before = page.open().key;
    page.drop(&[("a.txt", "Here is one.\n"), ("b.txt", "Here is two.\n")]);
    page.send(Msg::Intake(IntakeMsg::ApartChosen(true)));
    page.send(Msg::Intake(IntakeMsg::Accepted));
    assert_ne!(page.open().key, before);
    assert_eq!(page.open().project.statements.len(), 2);
}

#[test]
fn remarks_on_reading_are_kept_with_the_statement_in_one_step() {
    let mut page = Page::with_statement();
    let asked = page.drop_unread(&["notes.pdf"]);
    let Reply::Read(mut document, understood) = read("notes.pdf", "We pledge a harbour.") else {
        panic!("it was read")
    };
    document.remarks = vec![Remark::LettersUnreadable { letters: 40, pages: vec![2, 3] }];
    let before = page.open().project.clone();
    page.reply(asked[0].job, Reply::Read(document.clone(), understood));
    page.reply(asked[0].job, Reply::Done);
    page.send(Msg::Intake(IntakeMsg::Accepted));
    let id = page.open().current.unwrap();
    let kept = |page: &Page| remarks_of(&page.open().project.attachments, id);
    let remarks =
        |page: &Page| kept(page).iter().filter_map(KeptRemark::remark).collect::<Vec<_>>();
    assert_eq!(remarks(&page), document.remarks);
    let added = page.open().project.clone();

    page.send(Msg::Statements(StatementsMsg::StatementsRemoved(vec![id])));
    assert_eq!(page.open().project, before, "they are removed with it");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, added, "and come back with it");
    page.send(Msg::UndoChosen);
    assert_eq!(page.open().project, before, "adding both was one step");
    page.send(Msg::RedoChosen);
    assert_eq!(remarks(&page), document.remarks);
}

#[test]
fn a_statement_that_was_read_whole_has_no_remarks() {
    let mut page = Page::with_statement();
    page.open_file("second.txt", b"Another statement. We pledge a harbour.\n");
    assert!(page.open().project.attachments.is_empty());
}
