//! Exports in the formats of other programs, with a module of tools that is played here.

use std::borrow::Cow;
use std::rc::Rc;

use super::*;
use crate::exporting::{ExportMsg, ExportState};
use annotator_core::exchange::about::{About, Feature, Group, Loss, Options, Remedy, Shape};
use annotator_core::exchange::order::{Answer, ExportFailure, Order};

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

/// Sends a message of exports; gives the effects that speak to the module.
fn tell(page: &mut Page, msg: ExportMsg) -> Vec<Effect> {
    let effects = update(&mut page.model, Msg::Export(msg), &mut page.ports);
    let speaks = |effect: &Effect| {
        matches!(
            effect,
            Effect::Order(..) | Effect::SendProject(_) | Effect::Pack { .. } | Effect::StopExport
        )
    };
    effects.into_iter().filter(speaks).collect()
}

fn answer(page: &mut Page, answer: Answer) -> Vec<Effect> {
    tell(page, ExportMsg::Answered(Rc::new(answer)))
}

fn written(number: u32) -> Answer {
    let losses = vec![Loss { feature: Feature::Notes, remedy: Remedy::LeftOut, count: 2 }];
    Answer::Written { number, files: vec![String::new()], size: 12, losses }
}

fn state(page: &Page) -> &ExportState {
    &page.model.exporting.as_ref().unwrap().chosen.as_ref().unwrap().state
}

/// The dialog with two formats, one of them chosen.
fn with_format_chosen() -> Page {
    let mut page = Page::with_statement();
    page.send(Msg::DialogOpened(Dialog::Export));
    let formats = vec![about("one", Shape::File), about("two", Shape::Package)];
    answer(&mut page, Answer::Formats(formats));
    page
}

#[test]
fn the_project_is_handed_over_once_and_written_for_each_choice() {
    let mut page = with_format_chosen();
    let said = tell(&mut page, ExportMsg::FormatChosen(Some("two".into())));
    assert!(matches!(
        &said[..],
        [Effect::SendProject(project), Effect::Order(Order::Write { number: 1, format, .. }, _)]
            if project.statements.len() == 1 && format == "two"
    ));
    let options = Options { negatives: true, ..Options::default() };
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::new(options.clone())));
    assert_eq!(
        said,
        [Effect::Order(Order::Write { number: 2, format: "two".into(), options }, Vec::new())]
    );
    answer(&mut page, written(1));
    assert!(matches!(state(&page), ExportState::Writing { .. }), "the first one is out of date");
    answer(&mut page, Answer::Progress { done: 1, of: 1 });
    assert_eq!(*state(&page), ExportState::Writing { done: 1, of: 1 });
    answer(&mut page, written(2));
    assert!(matches!(state(&page), ExportState::Written { files: 1, size: 12, .. }));
}

#[test]
fn what_is_written_is_packed_under_a_name_and_said() {
    for (id, name) in [("one", "almora.xml"), ("two", "almora-two.zip")] {
        let mut page = with_format_chosen();
        tell(&mut page, ExportMsg::FormatChosen(Some(id.into())));
        assert_eq!(tell(&mut page, ExportMsg::SaveChosen(String::new())), [], "not written yet");
        answer(&mut page, written(1));
        let said = tell(&mut page, ExportMsg::SaveChosen("a list".into()));
        assert!(matches!(
            &said[..],
            [Effect::Pack { name: found, not_carried, .. }] if found == name && not_carried == "a list"
        ));
        assert_eq!(answer(&mut page, Answer::Packed), [Effect::StopExport]);
        assert_eq!(page.model.dialog, None);
        assert_eq!(page.model.exporting, None);
        assert_eq!(page.reasons(), [&Reason::Exported { name: name.into() }]);
    }
}

#[test]
fn a_module_that_breaks_is_said_and_gets_the_project_anew() {
    let mut page = with_format_chosen();
    tell(&mut page, ExportMsg::FormatChosen(Some("one".into())));
    answer(&mut page, Answer::Failed(ExportFailure::Stopped));
    assert_eq!(page.model.exporting.as_ref().unwrap().failure, Some(ExportFailure::Stopped));
    let said = tell(&mut page, ExportMsg::OptionsChosen(Rc::default()));
    assert!(matches!(
        &said[..],
        [Effect::SendProject(_), Effect::Order(Order::Write { number: 2, .. }, _)]
    ));
    assert_eq!(page.model.exporting.as_ref().unwrap().failure, None);
}

#[test]
fn closing_the_dialog_in_any_way_ends_the_export() {
    for msg in [Msg::DialogClosed, Msg::ExportChosen, Msg::DialogOpened(Dialog::Keys)] {
        let mut page = with_format_chosen();
        tell(&mut page, ExportMsg::FormatChosen(Some("one".into())));
        let effects = update(&mut page.model, msg, &mut page.ports);
        assert!(effects.contains(&Effect::StopExport));
        assert_eq!(page.model.exporting, None);
        assert_eq!(answer(&mut page, written(1)), [], "nobody waits for it any more");
    }
}
