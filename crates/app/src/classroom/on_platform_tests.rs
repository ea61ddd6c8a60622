//! An exercise that runs in a learning platform.

use crate::later::Later;

use super::making::{GivenAs, MakingMsg};
use super::on_platform::{NotKeptThere, PlatformEffect, PlatformMsg, PlatformTrouble};
use super::self_checking::SelfCheckMsg;
use super::tests::{change, made, read, teacher};
use super::working::WorkingMsg;
use crate::testing::page::*;
use annotator_core::classroom::PLATFORM;
use annotator_core::classroom::platform::{MANIFEST, NotKept, PAGE, Report, Scorm};
use annotator_core::classroom::self_check::{CheckLevel, Checks, SelfCheck};

const PLEDGE: &str = "pledge 12\u{a0}million US dollars";
const PERSON: &str = "A person is not a raw material";

/// A teacher's page with an exercise that can be checked.
fn checked_exercise() -> Page {
    let mut page = teacher();
    let (id, own) = (made(&page).id, page.open().annotator);
    page.send(MakingMsg::KeyMade(id, own).into());
    let check = SelfCheck { level: CheckLevel::Item, attempts: None };
    change(&mut page, None, |it| {
        it.title = "Debate".into();
        it.self_check = Some(check);
    });
    page
}

/// What the page asked the platform for.
fn asked(page: &Page) -> Vec<PlatformEffect> {
    let effects = page.storage.others.iter().filter_map(|effect| match effect {
        Effect::Platform(effect) => Some((**effect).clone()),
        _ => None,
    });
    effects.collect()
}

/// The exercise in a package, as its file.
fn package(scorm: Scorm) -> String {
    let mut page = checked_exercise();
    let id = made(&page).id;
    page.send(MakingMsg::FileWanted(id, GivenAs::Package(scorm)).into());
    match asked(&page).pop() {
        Some(PlatformEffect::MakePage { content, .. }) => content,
        other => panic!("{other:?}"),
    }
}

/// A page that came in a package, with what its browser has stored.
fn launched(mut page: Page, json: &str) -> Page {
    page.model = Model::default();
    page.send(Msg::Start(StartMsg::ExerciseSeen));
    page.send(WorkingMsg::Seen.into());
    page.start();
    page.send(WorkingMsg::Given { bytes: json.as_bytes().to_vec(), only: true }.into());
    assert!(page.model.card.is_some() && page.model.open.is_none());
    assert!(matches!(asked(&page).last(), Some(PlatformEffect::Connect(_))));
    page
}

/// The work that the platform was last asked to keep.
fn kept(page: &mut Page) -> String {
    assert!(asked(page).contains(&PlatformEffect::KeepSoon));
    page.send(PlatformMsg::KeepDue { leaving: false }.into());
    match asked(page).pop() {
        Some(PlatformEffect::Keep { work, leaving: false }) => work,
        other => panic!("{other:?}"),
    }
}

fn reports(page: &Page) -> Vec<Report> {
    let reports = asked(page).into_iter().filter_map(|effect| match effect {
        PlatformEffect::Report(report) => Some(report),
        _ => None,
    });
    reports.collect()
}

#[test]
fn a_package_is_the_page_and_a_manifest() {
    let mut page = checked_exercise();
    let id = made(&page).id;
    page.send(MakingMsg::FileWanted(id, GivenAs::Package(Scorm::V12)).into());
    assert!(made(&page).given);
    let bytes = b"<!doctype html>".to_vec();
    page.send(PlatformMsg::PageMade { exercise: id, scorm: Scorm::V12, page: bytes }.into());
    let files = page.storage.others.iter().find_map(|effect| match effect {
        Effect::Run(_, Job::Zip { name }, files) => Some((name.clone(), files.clone())),
        _ => None,
    });
    let (name, files) = files.expect("it is packed");
    assert_eq!(name, "Debate-SCORM-1.2.zip");
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, [MANIFEST, PAGE]);
    let manifest = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert!(manifest.contains("<title>Debate</title>"));
    let content = package(Scorm::V2004);
    assert!(read(&content).attachments.contains_key(PLATFORM));
}

#[test]
fn score_and_work_go_to_the_platform_and_come_back() {
    let json = package(Scorm::V12);
    let mut page = launched(Page::new(), &json);
    page.send(PlatformMsg::Found(None).into());
    page.send(WorkingMsg::Begun { name: "Heron 😀".into() }.into());
    page.tag(PLEDGE, "pledge");
    page.send(SelfCheckMsg::Wanted.into());
    page.send(Msg::DialogClosed);
    assert_eq!(reports(&page), [Report { percent: Some(67), passed: false }]);
    page.tag(PERSON, "human_rights");
    page.send(SelfCheckMsg::Wanted.into());
    assert_eq!(reports(&page)[1], Report { percent: Some(100), passed: true });
    let work = kept(&mut page);

    // On another computer.
    let mut other = launched(Page::new(), &json);
    other.send(PlatformMsg::Found(Some(work.clone())).into());
    assert!(other.open().is_exercise() && other.model.card.is_none());
    assert_eq!(other.quotes().len(), 2);
    assert_eq!(other.model.own_name(), "Heron 😀");
    assert_eq!(Checks::of(&other.open().project).made.len(), 2);
    assert!(other.open().is_own(other.open().annotations().at(0).unwrap()));

    // On the same computer, what is here is as new.
    let key = page.open().key;
    let mut same = launched(page, &json);
    same.send(PlatformMsg::Found(Some(work)).into());
    assert_eq!((same.open().key, same.quotes().len()), (key, 2));
}

#[test]
fn another_student_on_the_same_computer_begins_anew() {
    let json = package(Scorm::V12);
    let mut page = launched(Page::new(), &json);
    page.send(PlatformMsg::Found(None).into());
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    page.tag(PLEDGE, "pledge");
    let mut other = launched(page, &json);
    other.send(PlatformMsg::Found(None).into());
    assert!(other.model.open.is_none() && other.model.card.is_some());
    other.send(PlatformMsg::KeepDue { leaving: true }.into());
    assert!(!matches!(asked(&other).last(), Some(PlatformEffect::Keep { .. })));
}

#[test]
fn without_a_platform_everything_else_works() {
    let json = package(Scorm::V2004);
    let mut page = launched(Page::new(), &json);
    page.send(PlatformMsg::Missing.into());
    assert_eq!(page.reasons(), [&Reason::Platform(PlatformTrouble::Missing)]);
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    page.tag(PLEDGE, "pledge");
    page.send(SelfCheckMsg::Wanted.into());
    assert!(!page.model.self_check().unwrap().reported);
    assert_eq!((reports(&page).len(), Checks::of(&page.open().project).made.len()), (0, 1));
    assert!(!asked(&page).contains(&PlatformEffect::KeepSoon));
    // The next time, it leads to the work.
    let mut again = launched(page, &json);
    again.send(PlatformMsg::Missing.into());
    assert_eq!(again.quotes().len(), 1);
}

#[test]
fn work_on_another_revision_is_not_used_and_that_is_said() {
    let json = package(Scorm::V12);
    let mut page = launched(Page::new(), &json);
    page.send(PlatformMsg::Found(None).into());
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    let work = kept(&mut page);
    let older = work.replace("\"r\":1", "\"r\":7");
    for (kept, why) in [(older.as_str(), NotKept::OtherRevision(7)), ("?", NotKept::Damaged)] {
        let mut page = launched(Page::new(), &json);
        page.send(PlatformMsg::Found(Some(kept.to_owned())).into());
        assert!(page.model.card.is_some() && page.model.open.is_none());
        assert_eq!(page.reasons(), [&Reason::Platform(PlatformTrouble::Unused(why))]);
        assert_eq!(page.model.on_platform().unwrap().unused, Some(why));
    }
}

#[test]
fn work_that_is_too_long_is_said_once() {
    let mut page = launched(Page::new(), &package(Scorm::V12));
    page.send(PlatformMsg::Found(None).into());
    page.send(WorkingMsg::Begun { name: "Heron".into() }.into());
    let too_long = |length| NotKeptThere::TooLong { length, most: 4_096 };
    for length in [5_000, 5_100] {
        page.send(PlatformMsg::Kept(Err(too_long(length))).into());
    }
    let said = Reason::Platform(PlatformTrouble::NotKept(too_long(5_000)));
    assert_eq!(page.reasons(), [&said]);
    assert_eq!(page.model.on_platform().unwrap().not_kept, Some(too_long(5_100)));
    page.send(PlatformMsg::Kept(Ok(())).into());
    assert_eq!(page.model.on_platform().unwrap().not_kept, None);
    page.send(PlatformMsg::NotReported.into());
    assert!(page.reasons().contains(&&Reason::Platform(PlatformTrouble::NotReported)));
}

#[test]
fn a_package_that_cannot_be_packed_is_said() {
    let mut page = checked_exercise();
    let id = made(&page).id;
    let made = PlatformMsg::PageMade { exercise: id, scorm: Scorm::V12, page: Vec::new() };
    update(&mut page.model, made.into(), &mut page.ports);
    let job = page.model.packaging.unwrap();
    page.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert_eq!(page.model.packaging, None);
    assert_eq!(page.reasons(), [&Reason::NotGivenBack(Broken::Stopped)]);
}
