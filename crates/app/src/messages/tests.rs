//! How long notices stay, where they are shown, and what is announced.

use crate::keeping::storage::StorageProblem;
use crate::messages::KEPT;
use crate::testing::page::*;

fn announced(page: &Page) -> &Announcement {
    &page.model.announcement.as_ref().expect("something was announced").1
}

/// How many announcements a message leads to.
fn announcements(page: &mut Page, msg: Msg) -> u64 {
    let count = |page: &Page| page.model.announcement.as_ref().map_or(0, |(at, _)| at + 1);
    let before = count(page);
    page.send(msg);
    count(page) - before
}

#[test]
fn what_was_done_goes_by_itself_and_problems_wait_for_the_next_action() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let tagged = page.reasons().last().copied().cloned().unwrap();
    assert_eq!(tagged, Reason::Tagged { code: "Pledge".into(), paragraph: Some(3), note: None });
    assert_eq!((tagged.stays(), tagged.offer()), (Stays::For(10_000), Some(Offer::Undo(1))));
    page.tag("raw material", "pledge");
    let refused = page.reasons().last().copied().cloned().unwrap();
    assert_eq!(refused.stays(), Stays::UntilNextAction);
    page.tag("Almora thanks you", "support");
    assert!(!page.reasons().contains(&&refused) && !page.reasons().contains(&&tagged));
    assert_eq!(Reason::Deleted { name: "P".into() }.stays(), Stays::For(5_000));
    assert_eq!(Reason::NothingSelected.stays(), Stays::For(2_500));
}

#[test]
fn undo_is_offered_only_for_the_last_step() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "n".into())));
    assert!(page.reasons().is_empty(), "undo would now undo the note");
}

#[test]
fn a_condition_stays_until_it_ends() {
    let mut page = Page::with_statement();
    page.storage.failing = Some(StorageProblem::QuotaFull);
    page.tag("raw material", "pledge");
    let failed = Reason::SaveFailed(StorageProblem::QuotaFull);
    assert_eq!(failed.stays(), Stays::UntilItEnds);
    page.tag("Almora thanks you", "support");
    page.send(Msg::DialogOpened(Dialog::Keys));
    assert!(page.model.page_notices().any(|notice| *notice.reason == failed), "not in the dialog");
    page.send(Msg::DialogClosed);
    assert!(page.reasons().contains(&&failed));
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    assert!(!page.reasons().contains(&&failed));
}

#[test]
fn a_message_is_shown_only_in_the_dialog_it_is_about() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("raw material", "pledge");
    page.send(Msg::DialogOpened(Dialog::EditCode(slug("pledge"))));
    assert!(page.model.notices.iter().all(|notice| !notice.in_dialog), "it came before the dialog");
    let mut draft = crate::codebook::draft::CodeDraft::of(
        page.open().project.codebook.code(&slug("pledge")).unwrap(),
    );
    draft.key = "S".into();
    page.send(Msg::Codebook(CodebookMsg::CodeSaved(draft)));
    let refused = |page: &Page| {
        let mut notices = page.model.notices.iter();
        notices.find(|it| matches!(*it.reason, Reason::CodeRefused(_))).map(|it| it.in_dialog)
    };
    assert_eq!(refused(&page), Some(true));
    page.send(Msg::DialogOpened(Dialog::Keys));
    assert_eq!(refused(&page), None, "another dialog does not show it");
}

#[test]
fn no_message_outlives_its_project() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    page.tag("raw material", "pledge");
    assert!(page.model.past_notices.len() >= 2);
    page.send(Msg::Keeping(KeepingMsg::ProjectClosed));
    assert_eq!(page.reasons(), Vec::<&Reason>::new());
    assert!(page.model.past_notices.is_empty());
    page.open_file("x.bin", b"\0\x01\x02\x03");
    assert_eq!(page.reasons().len(), 1);
    page.send(Msg::Statements(StatementsMsg::SampleChosen { coded: false }));
    assert_eq!(page.reasons(), Vec::<&Reason>::new());
}

#[test]
fn a_browser_that_stores_nothing_says_so_in_each_project() {
    let mut page = Page::new();
    page.model.notify(Reason::NotStored(StorageProblem::Denied));
    page.open_file("almora.txt", STATEMENT.as_bytes());
    assert!(page.reasons().contains(&&Reason::NotStored(StorageProblem::Denied)));
}

#[test]
fn the_list_has_the_last_messages_with_their_times_the_newest_first() {
    let mut page = Page::with_statement();
    for _ in 0..KEPT {
        page.tag("raw material", "pledge");
        page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    }
    let past = &page.model.past_notices;
    assert_eq!(past.len(), KEPT);
    assert!(matches!(*past[0].reason, Reason::Untagged { .. }), "though it is no longer shown");
    assert!(past.windows(2).all(|pair| pair[0].at >= pair[1].at));
}

#[test]
fn each_action_is_announced_once() {
    let mut page = Page::with_statement();
    page.select("We pledge 12\u{a0}million US dollars");
    assert_eq!(announcements(&mut page, Msg::Coding(CodingMsg::CodeKeyPressed("P".into()))), 1);
    assert!(matches!(announced(&page), Announcement::Tagged { .. }), "and not that it was saved");
    let recoded = Msg::Coding(CodingMsg::Recoded(slug("intent")));
    assert_eq!(announcements(&mut page, recoded), 1);
    let Announcement::Notice { reason, with: None } = announced(&page) else { panic!() };
    assert_eq!(**reason, Reason::Recoded { from: "Pledge".into(), to: "Intent".into() });
    let step = CodingMsg::EdgeStepped { end: true, unit: StepUnit::Word, forward: true };
    assert_eq!(announcements(&mut page, Msg::Coding(step)), 1);
    assert!(
        matches!(announced(&page), Announcement::Resized { quote, .. } if quote.ends_with("dollars to"))
    );
    page.select("relief fund");
    let filled = Msg::Coding(CodingMsg::EvidenceTaken(slug("recipient")));
    assert_eq!(announcements(&mut page, filled), 1);
    let Announcement::Notice { reason, with: None } = announced(&page) else { panic!() };
    assert!(matches!(&**reason, Reason::Filled { words, .. } if words == "relief fund"));
    assert_eq!(announcements(&mut page, Msg::UndoChosen), 1);
}

#[test]
fn the_end_that_moved_is_announced_for_a_long_passage() {
    let long = format!("{}of words.\n", "Many many ".repeat(40));
    let mut page = Page::new();
    page.open_file("long.txt", long.as_bytes());
    page.send(Msg::Coding(CodingMsg::SelectionGrown));
    let back = CodingMsg::CaretStepped { unit: StepUnit::Word, forward: false, extend: true };
    page.send(Msg::Coding(back));
    let Announcement::SelectionMoved { end: true, text } = announced(&page) else {
        panic!("{:?}", announced(&page));
    };
    assert!(text.ends_with("many of"), "{text}");
    page.send(Msg::Coding(CodingMsg::CodeApplied(slug("pledge"))));
    page.send(Msg::Coding(CodingMsg::EdgeStepped {
        end: false,
        unit: StepUnit::Word,
        forward: true,
    }));
    let Announcement::EdgeMoved { end: false, text, .. } = announced(&page) else {
        panic!("{:?}", announced(&page));
    };
    assert!(text.starts_with("many Many"), "{text}");
}

#[test]
fn the_caret_says_the_letter_the_word_and_the_tags_it_meets() {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    let point = page.point(" We pledge", false);
    page.send(Msg::Coding(CodingMsg::CaretPlaced { point, extend: false }));
    let step = |unit| CodingMsg::CaretStepped { unit, forward: true, extend: false };
    let mut said = |unit| {
        page.send(Msg::Coding(step(unit)));
        match announced(&page) {
            Announcement::Caret { text, entered, left } => {
                (text.trim().to_owned(), entered.join(","), left.join(","))
            }
            other => panic!("{other:?}"),
        }
    };
    let caret = |text: &str, entered: &str, left: &str| {
        (text.to_owned(), entered.to_owned(), left.to_owned())
    };
    assert_eq!(said(StepUnit::Character), caret("W", "Pledge", ""));
    assert_eq!(said(StepUnit::Character), caret("e", "", ""));
    assert_eq!(said(StepUnit::Word), caret("pledge", "", ""));
    assert_eq!(said(StepUnit::Word).2, "Pledge", "the caret has left it");
}

#[test]
fn the_page_asks_before_it_is_closed_only_while_work_could_be_lost() {
    let mut page = Page::with_statement();
    assert!(!page.model.would_lose_work());
    page.storage.failing = Some(StorageProblem::QuotaFull);
    page.tag("raw material", "pledge");
    assert!(page.model.would_lose_work());
    page.send(Msg::ExportChosen);
    assert!(!page.model.would_lose_work(), "the user has a file with it");
    page.tag("Almora thanks you", "support");
    assert!(page.model.would_lose_work());
    page.storage.failing = None;
    page.send(Msg::Start(StartMsg::RetryDue));
    assert!(!page.model.would_lose_work());
}
