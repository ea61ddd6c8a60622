use super::*;
use crate::insight::tests::Room as Trial;
use crate::insight::{InsightMsg, View};
use crate::later::Later;
use crate::msg::Msg;
use crate::notice::Reason;
use crate::room::Room;
use annotator_core::insight::report::ReportPart;
use annotator_jobs::{Broken, Reply};

fn shown() -> Trial {
    let mut room = Trial::new();
    room.send(InsightMsg::ViewChosen(View::Report));
    room.send(Msg::RoomWanted(Room::Insight));
    room
}

fn change(room: &mut Trial, change: impl FnOnce(&mut ReportAsked)) {
    let mut asked = room.state().report.asked.clone();
    change(&mut asked);
    room.send(InsightMsg::ReportAsked(Box::new(asked)));
}

fn report(room: &Trial) -> Report {
    let project = &room.page.open().project;
    Report {
        title: "Ports".into(),
        about: String::new(),
        parts: vec![ReportPart::Texts(project.statements.iter().map(|it| it.id).collect())],
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        names_of_coders: false,
    }
}

#[test]
fn figures_are_counted_while_they_are_ticked_and_follow_the_texts() {
    let mut room = shown();
    let first = Asked::default();
    let sum =
        |room: &Trial| room.state().report.figure(&Asked::default()).map(|it| it.matrix.sums().all);
    assert_eq!((room.asked, sum(&room), room.state().report.is_ready()), (1, Some(1), true));
    let lines = Asked { columns: Across::Years, form: Form::Lines, ..Asked::default() };
    assert!(room.state().report.figure(&lines).is_none(), "it is not ticked");
    change(&mut room, |asked| asked.blocks[3].on = true);
    assert!(room.state().report.figure(&lines).is_some() && room.state().report.is_ready());
    room.send(Msg::UndoChosen);
    assert_eq!(sum(&room), Some(0));
    let nobody = AnnotatorId(uuid::Uuid::from_u128(77));
    let before = room.asked;
    room.send(InsightMsg::AnnotatorChosen(Some(nobody)));
    assert_eq!(room.asked, before + 2, "both figures are counted for the other annotator");
    assert!(room.state().report.figure(&first).is_some());
}

#[test]
fn a_text_that_is_gone_gives_way_to_the_one_that_is_open() {
    let room = shown();
    let project = &room.page.open().project;
    let mut asked = room.state().report.asked.clone();
    let there = Texts::One(project.statements[0].id);
    let gone = Texts::One(StatementId(uuid::Uuid::from_u128(77)));
    for (texts, kept) in [(there, there), (gone, Texts::Open), (Texts::All, Texts::All)] {
        asked.texts = texts;
        assert_eq!(asked.texts_in(project), kept);
    }
}

#[test]
fn a_figure_is_in_the_report_once() {
    let mut room = shown();
    let figure = Asked { columns: Across::Statements, form: Form::Bars, ..Asked::default() };
    let before = room.state().report.asked.blocks.len();
    for count in [before + 1, before] {
        room.send(InsightMsg::FigureToggled(Box::new(figure.clone())));
        assert_eq!(room.state().report.asked.blocks.len(), count);
    }
    let mine = Asked { annotator: Some(AnnotatorId(uuid::Uuid::from_u128(77))), ..figure.clone() };
    room.send(InsightMsg::FigureToggled(Box::new(mine)));
    assert_eq!(room.state().report.asked.place_of(&figure), Some(before));
    assert!(room.state().report.asked.has(&figure));
    change(&mut room, |asked| {
        asked.swap(0, 1);
        asked.swap(0, 99);
        asked.remove(99);
    });
    let blocks = room.state().report.asked.blocks.clone();
    assert_eq!((&blocks[0].kind, blocks.len()), (&BlockKind::Texts, before + 1));
}

#[test]
fn a_figure_that_is_not_ticked_is_not_in_the_report_and_the_button_ticks_it() {
    let mut room = shown();
    let lines = Asked { columns: Across::Years, form: Form::Lines, ..Asked::default() };
    let before = room.state().report.asked.blocks.len();
    assert!(!room.state().report.asked.has(&lines));
    room.send(InsightMsg::FigureToggled(Box::new(lines.clone())));
    assert!(room.state().report.asked.has(&lines));
    assert_eq!(room.state().report.asked.blocks.len(), before, "it is there once");
    room.send(InsightMsg::FigureToggled(Box::new(lines.clone())));
    assert!(!room.state().report.asked.has(&lines));
}

#[test]
fn a_report_is_written_by_the_worker_and_its_file_is_named() {
    let mut room = shown();
    for (form, ending) in [(ReportForm::Html, "html"), (ReportForm::Docx, "docx")] {
        let wanted = Box::new(report(&room));
        room.send(InsightMsg::ReportWanted(wanted, form, Vec::new()));
        assert!(!room.state().report.is_writing());
        let notices = &room.page.model.notices;
        let name = notices.iter().find_map(|notice| match &*notice.reason {
            Reason::Exported { name } => Some(name.clone()),
            _ => None,
        });
        let name = name.unwrap_or_default();
        assert!(name.ends_with(&format!("-report.{ending}")), "{name}");
    }
}

#[test]
fn after_a_broken_worker_figures_are_counted_when_the_user_wants_it() {
    let mut room = Trial::new();
    room.answers = false;
    room.send(InsightMsg::ViewChosen(View::Report));
    room.send(Msg::RoomWanted(Room::Insight));
    let job = room.state().report.jobs().next().unwrap();
    room.answers = true;
    room.send(Msg::JobReplied(job, Later::new(Reply::Broken(Broken::Stopped))));
    assert!(room.state().failed.is_some() && !room.state().report.is_ready());
    room.send(InsightMsg::Again);
    assert!(room.state().report.is_ready() && room.state().failed.is_none());
}
