//! Exports to other programs' formats, with the worker's replies made by the tests.

use std::borrow::Cow;
use std::rc::Rc;

use crate::exchange::exporting::{ExportFailure, ExportMsg, ExportState};
use crate::testing::page::*;
use annotator_core::exchange::about::{About, Feature, Group, Loss, Options, Remedy, Shape};

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
        matches!(effect, Effect::Run(..) | Effect::SendProject(_) | Effect::Cancel(_))
    };
    effects.into_iter().filter(for_worker).collect()
}

fn tell(page: &mut Page, msg: ExportMsg) -> Vec<Effect> {
    effects(page, Msg::Export(msg))
}

/// Sends a reply of the worker to the last job.
fn reply(page: &mut Page, reply: Reply) -> Vec<Effect> {
    let job = page.model.last_job;
    effects(page, Msg::JobReplied(job, Rc::new(reply)))
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
    let formats = vec![about("one", Shape::File), about("two", Shape::Package)];
    reply(&mut page, Reply::Formats(formats));
    page
}

#[test]
fn the_project_is_sent_once_and_written_for_each_choice() {
    let mut page = with_format_chosen();
    let said = tell(&mut page, ExportMsg::FormatChosen(Some("two".into())));
    let first = page.model.last_job;
    assert!(matches!(
        &said[..],
        [Effect::SendProject(project), Effect::Run(job, Job::Write { format, .. }, _)]
            if project.statements.len() == 1 && *job == first && format == "two"
    ));
    let options = Options { negatives: true, ..Options::default() };
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::new(options.clone())));
    let write = Job::Write { format: "two".into(), options };
    assert_eq!(said, [Effect::Run(page.model.last_job, write, Vec::new())]);
    effects(&mut page, Msg::JobReplied(first, Rc::new(written())));
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
        assert_eq!(tell(&mut page, ExportMsg::SaveChosen(String::new())), [], "not written yet");
        reply(&mut page, written());
        let said = tell(&mut page, ExportMsg::SaveChosen("a list".into()));
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
    assert!(matches!(&said[..], [Effect::SendProject(_), Effect::Run(_, Job::Write { .. }, _)]));
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
