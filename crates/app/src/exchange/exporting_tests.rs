//! Exports to other programs' formats, with the worker's replies made by the tests.

use crate::later::Later;
use std::borrow::Cow;
use std::rc::Rc;

use crate::exchange::exporting::{ExportFailure, ExportMsg, ExportState, Purpose, annotations};
use crate::statements::TableMsg;
use crate::testing::page::*;
use annotator_core::exchange::about::{About, Feature, Group, Loss, Options, Remedy, Shape};
use annotator_core::stored::file::import::{OpenedFile, read_file};

fn about(id: &'static str, shape: Shape) -> About {
    About {
        id: Cow::Borrowed(id),
        name: Cow::Borrowed("Some format"),
        programs: Cow::Borrowed("A, B"),
        group: Group::Annotation,
        ending: Cow::Borrowed("xml"),
        media_type: Cow::Borrowed("text/xml"),
        shape,
        reads: false,
        splits: false,
        negatives: false,
    }
}

/// Sends a message. Returns the effects for the worker.
fn effects(page: &mut Page, msg: Msg) -> Vec<Effect> {
    let effects = update(&mut page.model, msg, &mut page.ports);
    let for_worker = |effect: &Effect| {
        matches!(effect, Effect::Run(..) | Effect::SendProject(..) | Effect::Cancel(_))
    };
    effects.into_iter().filter(for_worker).collect()
}

fn tell(page: &mut Page, msg: ExportMsg) -> Vec<Effect> {
    effects(page, Msg::Export(msg))
}

/// Sends a reply of the worker to the last job.
fn reply(page: &mut Page, reply: Reply) -> Vec<Effect> {
    let job = page.model.last_job;
    effects(page, Msg::JobReplied(job, Later::new(reply)))
}

fn written() -> Reply {
    let losses = vec![Loss { feature: Feature::Notes, remedy: Remedy::LeftOut, count: 2 }];
    Reply::Written { files: 1, size: 12, losses }
}

fn state(page: &Page) -> &ExportState {
    &page.model.exporting.as_ref().unwrap().chosen.as_ref().unwrap().state
}

/// The dialog with two formats, one of them chosen.
fn with_format_chosen() -> Page {
    let mut page = Page::with_statement();
    page.send(Msg::DialogOpened(Dialog::Export));
    tell(&mut page, ExportMsg::PurposeChosen(Some(Purpose::OtherPrograms)));
    let formats = vec![about("one", Shape::File), about("two", Shape::Package)];
    reply(&mut page, Reply::Formats(formats));
    page
}

/// The formats that have a purpose of their own.
fn common_formats() -> Reply {
    let formats = [("xlsx", Shape::File), ("tables", Shape::Package), ("html", Shape::File)];
    Reply::Formats(formats.map(|(id, shape)| about(id, shape)).to_vec())
}

fn written_format(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| match effect {
        Effect::Run(_, Job::Write { format, .. }, _) => Some(format.as_str()),
        _ => None,
    })
}

#[test]
fn a_spreadsheet_is_written_when_the_dialog_opens() {
    let mut page = Page::with_statement();
    page.send(Msg::DialogOpened(Dialog::Export));
    let said = reply(&mut page, common_formats());
    assert_eq!(written_format(&said), Some("xlsx"));
    reply(&mut page, written());
    assert!(!page.model.exporting.as_ref().unwrap().wanted);
    assert_eq!(tell(&mut page, ExportMsg::ListReady(String::new())), [], "nobody asked for it");
}

#[test]
fn one_action_downloads_for_a_purpose() {
    for (purpose, id, name) in [
        (Purpose::Spreadsheet, "xlsx", "almora.xml"),
        (Purpose::Data, "tables", "almora-tables.zip"),
        (Purpose::Reading, "html", "almora.xml"),
    ] {
        for early in [true, false] {
            let mut page = Page::with_statement();
            page.send(Msg::DialogOpened(Dialog::Export));
            let mut said = Vec::new();
            if early {
                tell(&mut page, ExportMsg::DownloadWanted(purpose));
            }
            said.extend(reply(&mut page, common_formats()));
            if !early {
                said.extend(tell(&mut page, ExportMsg::DownloadWanted(purpose)));
            }
            assert_eq!(written_format(said.split_off(said.len() - 1).as_slice()), Some(id));
            reply(&mut page, written());
            let said = tell(&mut page, ExportMsg::ListReady(String::new()));
            assert!(matches!(
                &said[..],
                [Effect::Run(_, Job::Pack { name: found, .. }, _)] if found == name
            ));
        }
    }
}

#[test]
fn what_was_chosen_holds_for_the_next_purpose() {
    let mut page = Page::with_statement();
    page.send(Msg::DialogOpened(Dialog::Export));
    reply(&mut page, common_formats());
    let options = Options { layers: Some(Vec::new()), negatives: true, ..Options::default() };
    tell(&mut page, ExportMsg::OptionsChosen(Rc::new(options.clone())));
    let said = tell(&mut page, ExportMsg::PurposeChosen(Some(Purpose::Data)));
    let wanted = Options { negatives: false, ..options };
    assert!(matches!(
        &said[..],
        [Effect::Run(_, Job::Write { format, options }, _)]
            if format == "tables" && *options == wanted
    ));
    tell(&mut page, ExportMsg::PurposeChosen(None));
    assert_eq!(page.model.exporting.as_ref().unwrap().chosen, None);
}

#[test]
fn chosen_statements_are_exported_to_a_format_or_a_project_file() {
    let mut page = Page::with_statement();
    page.tag("raw material", "pledge");
    let first = page.open().current.unwrap();
    page.open_file("second.txt", b"Another statement.\n");
    assert_eq!(effects(&mut page, Msg::Table(TableMsg::ExportAsked)), [], "nothing is chosen");
    page.send(Msg::Table(TableMsg::RowsChosen(vec![first], true)));
    page.send(Msg::Table(TableMsg::ExportAsked));
    assert_eq!(page.model.dialog, Some(Dialog::Export));
    let said = reply(&mut page, common_formats());
    let chosen = Options { statements: Some(vec![first]), ..Options::default() };
    assert!(matches!(
        &said[..],
        [Effect::SendProject(..), Effect::Run(_, Job::Write { options, .. }, _)]
            if *options == chosen
    ));
    tell(&mut page, ExportMsg::PurposeChosen(None));
    let said = tell(&mut page, ExportMsg::PurposeChosen(Some(Purpose::Data)));
    assert!(
        matches!(&said[..], [Effect::Run(_, Job::Write { options, .. }, _)] if *options == chosen)
    );

    let backup = page.open().backup.clone();
    let said = update(&mut page.model, Msg::ExportChosen, &mut page.ports);
    let file = said.iter().find_map(|effect| match effect {
        Effect::Download { name, content, .. } => Some((name.as_str(), content)),
        _ => None,
    });
    let (name, content) = file.unwrap();
    assert_eq!((name, page.model.dialog.as_ref()), ("almora-part.json", None));
    let Ok(OpenedFile::Project(part)) = read_file(content.as_bytes()) else { panic!("{content}") };
    assert_eq!((part.statements.len(), part.annotation_count()), (1, 1));
    assert_eq!(page.open().backup, backup, "a part is no copy of the project");
}

#[test]
fn rows_are_counted_as_the_format_selects_them() {
    let project = annotator_core::testing::generate::rich_project();
    let count = |options: &Options| annotations(&project, options);
    assert_eq!(count(&Options::default()), 3);
    let second = project.statements[1].id;
    let options = Options { statements: Some(vec![second]), ..Options::default() };
    assert_eq!(count(&options), 2);
    let layer = project.codebook.layers[1].id.clone();
    assert_eq!(count(&Options { layers: Some(vec![layer]), ..Options::default() }), 1);
    assert_eq!(count(&Options { annotators: Some(Vec::new()), ..Options::default() }), 0);
}

#[test]
fn an_empty_project_is_not_written_unasked() {
    let mut page = Page::with_statement();
    if let Some(open) = &mut page.model.open {
        open.project.statements.clear();
    }
    page.send(Msg::DialogOpened(Dialog::Export));
    assert_eq!(reply(&mut page, common_formats()), []);
    assert_eq!(page.model.exporting.as_ref().unwrap().failure, None);
}

#[test]
fn the_project_is_sent_once_and_written_for_each_choice() {
    let mut page = with_format_chosen();
    let said = tell(&mut page, ExportMsg::FormatChosen(Some("two".into())));
    let first = page.model.last_job;
    assert!(matches!(
        &said[..],
        [Effect::SendProject(_, project), Effect::Run(job, Job::Write { format, .. }, _)]
            if project.statements.len() == 1 && *job == first && format == "two"
    ));
    let options = Options { negatives: true, ..Options::default() };
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::new(options.clone())));
    let write = Job::Write { format: "two".into(), options };
    assert_eq!(said, [Effect::Run(page.model.last_job, write, Vec::new())]);
    effects(&mut page, Msg::JobReplied(first, Later::new(written())));
    assert!(matches!(state(&page), ExportState::Writing { .. }), "the first one is out of date");
    reply(&mut page, Reply::Progress { done: 1, of: 1 });
    assert_eq!(*state(&page), ExportState::Writing { done: 1, of: 1 });
    reply(&mut page, written());
    assert!(matches!(state(&page), ExportState::Written { files: 1, size: 12, .. }));
}

#[test]
fn written_files_are_packed_under_a_name_and_reported() {
    for (id, name) in [("one", "almora.xml"), ("two", "almora-two.zip")] {
        let mut page = with_format_chosen();
        tell(&mut page, ExportMsg::FormatChosen(Some(id.into())));
        assert_eq!(tell(&mut page, ExportMsg::DownloadWanted(Purpose::OtherPrograms)), []);
        assert_eq!(tell(&mut page, ExportMsg::ListReady(String::new())), [], "not written yet");
        reply(&mut page, written());
        let said = tell(&mut page, ExportMsg::ListReady("a list".into()));
        assert!(matches!(
            &said[..],
            [Effect::Run(_, Job::Pack { name: found, not_carried, .. }, _)]
                if found == name && not_carried == "a list"
        ));
        let packed = Reply::Packed { name: name.into(), media_type: String::new() };
        let job = page.model.last_job;
        assert_eq!(reply(&mut page, packed), [Effect::Cancel(job)], "the job has ended");
        assert_eq!(page.model.dialog, None);
        assert_eq!(page.model.exporting, None);
        assert_eq!(page.reasons(), [&Reason::Exported { name: name.into() }]);
    }
}

#[test]
fn a_crash_is_reported_and_the_next_worker_gets_the_project() {
    let mut page = with_format_chosen();
    tell(&mut page, ExportMsg::FormatChosen(Some("one".into())));
    reply(&mut page, Reply::Broken(Broken::Stopped));
    assert_eq!(page.model.exporting.as_ref().unwrap().failure, Some(ExportFailure::Stopped));
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::default()));
    assert!(matches!(&said[..], [Effect::SendProject(..), Effect::Run(_, Job::Write { .. }, _)]));
    assert_eq!(page.model.exporting.as_ref().unwrap().failure, None);
}

#[test]
fn closing_the_dialog_ends_the_export() {
    for msg in [Msg::DialogClosed, Msg::ExportChosen, Msg::DialogOpened(Dialog::Keys)] {
        let mut page = with_format_chosen();
        tell(&mut page, ExportMsg::FormatChosen(Some("one".into())));
        let job = page.model.last_job;
        assert_eq!(effects(&mut page, msg), [Effect::Cancel(job)]);
        assert_eq!(page.model.exporting, None);
        assert_eq!(reply(&mut page, written()), [], "the export has ended");
    }
}

#[test]
fn an_empty_export_is_reported_and_the_worker_keeps_the_project() {
    let mut page = with_format_chosen();
    tell(&mut page, ExportMsg::FormatChosen(Some("one".into())));
    reply(&mut page, Reply::NothingChosen);
    let failure = page.model.exporting.as_ref().unwrap().failure;
    assert_eq!(failure, Some(ExportFailure::NothingChosen));
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::default()));
    assert!(matches!(&said[..], [Effect::Run(_, Job::Write { .. }, _)]));
}
