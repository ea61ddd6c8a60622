//! A read-only window changes nothing, whatever the message.

use crate::codebook::whole::WholeMsg;
use crate::later::Later;
use std::rc::Rc;

use proptest::prelude::*;

use crate::classroom::giving::GivingMsg;
use crate::classroom::judging::JudgingMsg;
use crate::codebook::draft::CodeDraft;
use crate::coders::comparing::CompareMsg;
use crate::coders::settling::SettleMsg;
use crate::coders::{CodersMsg, CodersTab};
use crate::coding::passage::PassageMsg;
use crate::commands::Deed;
use crate::exchange::importing::ImportMsg;
use crate::exchange::importing_tests::{found, jobs, merged, reply};
use crate::find::{FindAct, FindMsg};
use crate::palette::{self, Entry};
use crate::passages::PassagesMsg;
use crate::passages::changes::TagChange;
use crate::room::Room;
use crate::statements::TableMsg;
use crate::statements::variables::VariablesMsg;
use crate::suggesting::SuggestMsg;
use crate::testing::page::*;
use annotator_core::project::Project;
use annotator_core::project::annotation::Confidence;
use annotator_core::project::id::{AnnotatorId, StatementId};
use annotator_core::project::memo::MemoOf;
use annotator_core::project::statement::Metadata;
use annotator_core::project::variables::VariableKind;
use annotator_core::query::Query;
use annotator_core::reading::Field;
use annotator_core::stored::file::import::Answer;
use annotator_core::testing::damage::cases;
use uuid::Uuid;

impl Page {
    /// Another window gets the project.
    fn lose_project(&mut self) {
        let key = self.open().key;
        self.held_elsewhere = Some(key);
        self.send(Msg::Keeping(KeepingMsg::HoldAnswered { project: key, held: false }));
        assert_eq!(self.open().read_only, Some(ReadOnly::OtherWindow));
    }
}

fn came() -> Msg {
    let file = FileBytes { name: "theirs.jsonl".into(), bytes: b"{}".to_vec() };
    Msg::Import(ImportMsg::Came(vec![Rc::new(file)]))
}

/// A page with an import that the worker is merging.
fn page_that_merges() -> Page {
    let mut page = Page::with_statement();
    jobs(&mut page, came());
    reply(&mut page, found());
    jobs(&mut page, Msg::Import(ImportMsg::Accepted));
    page
}

#[test]
fn a_merge_that_ends_after_the_project_was_handed_over_changes_nothing() {
    let mut page = page_that_merges();
    page.lose_project();
    let (project, stored) = (page.open().project.clone(), page.stored(page.open().key));
    let key = page.open().key;
    reply(&mut page, merged(Vec::new()));
    assert_eq!(page.open().project, project);
    assert_eq!(page.stored(key), stored);
    assert_eq!(page.reasons(), [&Reason::OpenElsewhere], "no notice says that it was merged");
}

#[test]
fn actions_that_lead_to_a_change_are_refused_at_the_start() {
    let file = FileBytes { name: "b.txt".into(), bytes: b"More words.".to_vec() };
    let layer = slug("theme");
    let begun = [
        Msg::FilesOpened(vec![file]),
        Msg::TextPasted("More words.".into()),
        Msg::HtmlPasted("<p>More words.".into()),
        Msg::Coding(CodingMsg::PickerOpened),
        Msg::Coding(CodingMsg::AnotherCodeWanted),
        came(),
        Msg::DialogOpened(Dialog::Paste),
        Msg::DialogOpened(Dialog::EditCode(slug("pledge"))),
        Msg::DialogOpened(Dialog::NewCode { layer, parent: None, name: String::new() }),
    ];
    for msg in begun {
        let mut page = Page::with_statement();
        page.tag("raw material", "pledge");
        page.select("Almora");
        page.lose_project();
        page.send(msg.clone());
        assert_eq!(page.reasons(), [&Reason::OpenElsewhere], "{msg:?}");
        assert!(page.model.dialog.is_none() && page.open().picker.is_none(), "{msg:?}");
        assert!(page.model.intake.is_none() && page.model.importing.is_none(), "{msg:?}");
    }
}

#[test]
fn typed_text_stays_in_its_dialog_when_the_project_is_lost() {
    let mut page = Page::with_statement();
    let id = page.open().current.unwrap();
    page.send(Msg::DialogOpened(Dialog::Metadata(id, DetailField::Title)));
    page.lose_project();
    let metadata = Metadata { title: "Another".into(), ..Metadata::default() };
    page.send(details(id, metadata));
    assert_eq!(page.model.dialog, Some(Dialog::Metadata(id, DetailField::Title)));
    assert_eq!(page.reasons(), [&Reason::OpenElsewhere]);
}

/// A page that lost its project to another window in the middle of something.
fn page_that_lost_its_project(under_way: u8) -> Page {
    let mut page = match under_way % 4 {
        0 => page_that_merges(),
        _ => Page::with_statement(),
    };
    page.tag("raw material", "pledge");
    page.send(Msg::Coding(CodingMsg::NoteTyped(
        page.open().chosen.as_ref().unwrap().id,
        "why".into(),
    )));
    page.send(Msg::UndoChosen);
    match under_way % 4 {
        1 => {
            let file = FileBytes { name: "b.txt".into(), bytes: b"More words.".to_vec() };
            page.send(Msg::FilesOpened(vec![file]));
        }
        2 => page.send(Msg::DialogOpened(Dialog::EditCode(slug("pledge")))),
        3 => page.select("Almora"),
        _ => {}
    }
    page.lose_project();
    page
}

/// The message with a number, about something that exists on the page.
#[allow(clippy::too_many_lines)] // one line per message
fn message(page: &Page, number: u8, word: &str, flag: bool) -> Msg {
    let open = page.model.open.as_ref();
    let statement = open.and_then(|open| open.current).unwrap_or(StatementId(Uuid::nil()));
    let annotation = open.and_then(|open| open.annotations().at(0).map(|found| found.id));
    let annotation = annotation.unwrap_or(annotator_core::project::id::AnnotationId(Uuid::nil()));
    let code = slug(if flag { "pledge" } else { "support" });
    let attribute = slug("action");
    let point = |paragraph, offset| DomPoint { paragraph, offset: Utf16Offset(offset) };
    let (anchor, focus) = (point(2, 0), point(2, 6));
    let file = FileBytes { name: format!("{word}.txt"), bytes: word.as_bytes().to_vec() };
    let draft = CodeDraft {
        id: flag.then(|| code.clone()),
        layer: slug("theme"),
        parent: None,
        name: word.into(),
        short_name: word.into(),
        definition: word.into(),
        slot: 0,
        key: String::new(),
    };
    let metadata = Metadata { title: word.into(), ..Metadata::default() };
    match number {
        0 => Msg::Start(StartMsg::RetryDue),
        1 => Msg::Keeping(KeepingMsg::SnapshotDue),
        2 => Msg::FilesOpened(vec![file]),
        3 => Msg::TextPasted(word.into()),
        4 => Msg::HtmlPasted(word.into()),
        5 => Msg::Intake(IntakeMsg::Accepted),
        6 => Msg::Intake(IntakeMsg::AllWanted(flag)),
        7 => Msg::Statements(StatementsMsg::ProjectRenamed(word.into())),
        8 => Msg::Statements(StatementsMsg::AnnotatorRenamed(word.into())),
        9 => Msg::Statements(StatementsMsg::StatementsRemoved(vec![statement])),
        10 => details(statement, metadata),
        11 => Msg::Start(StartMsg::Scrolled(2)),
        12 => {
            Msg::Coding(CodingMsg::SelectionMade { anchor, focus, free: flag, by: Pointing::Mouse })
        }
        13 => Msg::Coding(CodingMsg::PickerOpened),
        14 => Msg::Coding(CodingMsg::PickerTyped(word.into())),
        15 => Msg::Coding(CodingMsg::PickerApplied { keep: flag }),
        16 => Msg::Coding(CodingMsg::CodeApplied(code)),
        17 => Msg::Coding(CodingMsg::CodeKeyPressed("1".into())),
        18 => Msg::Coding(CodingMsg::AnnotationChosen(annotation)),
        19 => Msg::Coding(CodingMsg::AnnotationRemoved),
        20 => Msg::Coding(CodingMsg::AnotherCodeWanted),
        21 => Msg::Coding(CodingMsg::Recoded(code)),
        22 => Msg::Coding(CodingMsg::PassageTaken),
        23 => {
            Msg::Coding(CodingMsg::EdgeStepped { end: flag, unit: StepUnit::Word, forward: !flag })
        }
        24 => Msg::Coding(CodingMsg::EdgeDragged { end: flag, point: focus, free: true }),
        25 => Msg::Coding(CodingMsg::NoteTyped(annotation, word.into())),
        26 => Msg::Coding(CodingMsg::ConfidenceChosen(Some(Confidence::High))),
        27 => {
            let value = Some(Value::Text { text: word.into() });
            Msg::Coding(CodingMsg::AttributeChanged { annotation, attribute, value })
        }
        28 => Msg::Coding(CodingMsg::EvidenceTaken(attribute)),
        29 => Msg::Coding(CodingMsg::EvidenceDropped(attribute, 0)),
        30 => Msg::Codebook(CodebookMsg::CodeSaved(draft)),
        31 => Msg::Codebook(CodebookMsg::RemovalAsked(vec![code])),
        32 => Msg::UndoChosen,
        33 => Msg::RedoChosen,
        34 => Msg::ExportChosen,
        35 => came(),
        36 => Msg::JobReplied(page.model.last_job, Later::new(found())),
        37 => Msg::Import(ImportMsg::Accepted),
        38 => Msg::JobReplied(page.model.last_job, Later::new(merged(Vec::new()))),
        39 => Msg::ImportAnswered(Answer::Cancel),
        40 => Msg::DialogOpened(Dialog::Metadata(statement, DetailField::Title)),
        41 => Msg::DialogOpened(Dialog::Paste),
        42 => Msg::DialogClosed,
        43 => Msg::Keeping(KeepingMsg::TakeOverChosen),
        44 => Msg::Keeping(KeepingMsg::ProjectClosed),
        45 => Msg::Statements(StatementsMsg::SampleChosen { coded: flag }),
        46 if flag => Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())),
        46 => Msg::Statements(StatementsMsg::NewProjectChosen),
        47 => page.held_elsewhere.map_or(Msg::Keeping(KeepingMsg::ProjectClosed), |it| {
            Msg::Start(StartMsg::RecentChosen(it))
        }),
        48 => page
            .held_elsewhere
            .map_or(Msg::DialogClosed, |it| Msg::Keeping(KeepingMsg::RenameChosen(it))),
        49 => page.held_elsewhere.map_or(Msg::DialogClosed, |it| {
            Msg::Keeping(KeepingMsg::DuplicateChosen(it, word.into()))
        }),
        50 => page.held_elsewhere.map_or(Msg::Keeping(KeepingMsg::ProjectClosed), |it| {
            Msg::Keeping(KeepingMsg::ChangedElsewhere(it))
        }),
        51 => Msg::Table(TableMsg::Typed(statement, Field::Title, word.into())),
        52 => Msg::Table(TableMsg::DoneSet(vec![statement], flag)),
        53 => Msg::StepsUndone(2),
        54 => Msg::StepsRedone(2),
        55 => Msg::Statements(StatementsMsg::RemovalAsked(vec![statement])),
        56 => {
            let to = flag.then(|| slug("intent"));
            Msg::Codebook(CodebookMsg::CodesRemoved(Removal {
                codes: vec![code],
                to,
                keeps_children: flag,
            }))
        }
        57 => match palette::deed(&page.model, flag, &Entry::Code(code)) {
            Some(Deed::Send(msg)) => msg,
            _ => Msg::RoomWanted(Room::Read),
        },
        58 => VariablesMsg::Added(word.into(), VariableKind::Text, Vec::new()).into(),
        59 => VariablesMsg::GroupSaved(word.into()).into(),
        60 => Msg::Statements(StatementsMsg::TextCorrected(statement, word.into())),
        61 => Msg::Statements(StatementsMsg::EdgeMoved { end: flag, paragraph: 2 }),
        62 => page
            .held_elsewhere
            .map_or(Msg::DialogClosed, |it| Msg::Keeping(KeepingMsg::ProjectBinned(it))),
        63 => {
            let change = Box::new(TagChange::Recode(code));
            PassagesMsg::TagsChanged(vec![(statement, annotation)], change).send()
        }
        64 => PassagesMsg::MemoTyped(MemoOf::Project, word.into()).send(),
        65 if flag => WholeMsg::Published { number: "1".into(), changed: word.into() }.into(),
        65 => WholeMsg::GuidelinesChanged(word.into()).into(),
        66 => Msg::Find(FindMsg::Wanted),
        67 => {
            let query = Query { words: word.trim().into(), ..Query::default() };
            FindAct::Asked(query).into()
        }
        68 => FindAct::CodeChosen(Some(code)).into(),
        69 => FindAct::KeyPressed("1".into()).into(),
        70 => FindAct::AllTagged.into(),
        71 => Msg::Coding(CodingMsg::Passage(if flag {
            PassageMsg::WordsAdded
        } else {
            PassageMsg::WordsTakenOff
        })),
        72 => Msg::Coding(CodingMsg::Passage(if flag {
            PassageMsg::Split
        } else {
            PassageMsg::JoinedWithNext
        })),
        73 => Msg::Coding(CodingMsg::Passage(PassageMsg::JoinDecided {
            kept: annotation,
            other: open
                .and_then(|open| open.annotations().at(1).map(|it| it.id))
                .unwrap_or(annotation),
            of_other: Later::new(Vec::new()),
        })),
        74 => CodersMsg::TabChosen(CodersTab::Settle).into(),
        75 => CompareMsg::Stepped(flag).into(),
        76 => SettleMsg::AgreedTaken.into(),
        77 => SettleMsg::WordKept(word.into()).into(),
        79 => SuggestMsg::CommitmentsTurned(true).into(),
        80 => SuggestMsg::Walked(flag).into(),
        81 if flag => SuggestMsg::Accepted.into(),
        81 => SuggestMsg::Rejected.into(),
        78 => GivingMsg::PacketsWanted.into(),
        82 => JudgingMsg::Level(AnnotatorId(Uuid::nil()), 1, Some(0)).into(),
        _ => page.held_elsewhere.map_or(Msg::Keeping(KeepingMsg::ProjectClosed), |it| {
            Msg::Keeping(KeepingMsg::HandOverAsked(it))
        }),
    }
}

/// Everything that is stored for the project except the place, which belongs to a window.
fn stored(page: &Page) -> StoredProject {
    let key = page.held_elsewhere.unwrap();
    StoredProject { place: None, ..page.stored(key) }
}

fn shown(page: &Page) -> Option<&Project> {
    let open = page.model.open.as_ref()?;
    (Some(open.key) == page.held_elsewhere).then_some(&open.project)
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_read_only_window_changes_nothing(
        under_way in 0..4_u8,
        messages in prop::collection::vec((0..84_u8, "[a-z ]{0,6}", any::<bool>()), 1..12),
    ) {
        let mut page = page_that_lost_its_project(under_way);
        let (project, before) = (page.open().project.clone(), stored(&page));
        for (number, word, flag) in messages {
            let msg = message(&page, number, &word, flag);
            page.send(msg.clone());
            prop_assert!(stored(&page) == before, "{:?} wrote", msg);
            prop_assert!(shown(&page).is_none_or(|shown| *shown == project), "{:?}", msg);
        }
    }
}
