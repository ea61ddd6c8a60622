//! Names, whose annotations are shown, and what may be done with those of others.

use crate::annotators::{AnnotatorsMsg, NameQuestion};
use crate::testing::page::*;
use annotator_core::project::AnnotatorKind;
use annotator_core::project::id::AnnotatorId;
use annotator_core::stored::file::export::export_project;

fn send(page: &mut Page, msg: AnnotatorsMsg) {
    page.send(Msg::Annotators(msg));
}

fn name(page: &mut Page, name: &str) {
    send(page, AnnotatorsMsg::NameGiven(name.into()));
}

/// Wren has opened a project with two tags by Heron.
fn wren() -> Page {
    let mut heron = Page::with_statement();
    name(&mut heron, "Heron");
    heron.tag("relief fund", "intent");
    heron.tag("raw material", "support");
    let mut page = Page::new();
    page.ports.ids = 1 << 90;
    page.model.settings.name = "Wren".into();
    page.open_file("heron.json", export_project(&heron.open().project).as_bytes());
    page
}

fn heron_of(page: &Page) -> AnnotatorId {
    page.open().project.annotators[0].id
}

fn names(page: &Page) -> Vec<&str> {
    page.open().project.annotators.iter().map(|annotator| &*annotator.name).collect()
}

fn choose(page: &mut Page, place: usize) {
    let id = page.open().annotations().at(place).unwrap().id;
    page.send(Msg::Coding(CodingMsg::AnnotationChosen(id)));
}

#[test]
fn the_name_is_asked_once_after_the_first_tag() {
    let mut page = Page::with_statement();
    assert_eq!(page.open().name_question, None);
    page.tag("relief fund", "intent");
    assert_eq!(page.open().name_question, Some(NameQuestion::FirstTag));
    send(&mut page, AnnotatorsMsg::NameSkipped);
    page.tag("raw material", "support");
    assert_eq!(page.open().name_question, None);
    page.open_file("second.txt", b"One. Two.");
    page.tag("Two", "support");
    assert_eq!(page.open().name_question, None, "not again in this project");
}

#[test]
fn a_name_is_the_annotators_and_the_default_for_new_projects() {
    let mut page = Page::with_statement();
    page.tag("relief fund", "intent");
    name(&mut page, " Heron ");
    assert_eq!((names(&page), page.model.own_name()), (vec!["Heron"], "Heron"));
    assert_eq!(page.open().name_question, None);
    page.send(Msg::Statements(StatementsMsg::ProjectMade(NewProject::default())));
    assert_eq!(names(&page), ["Heron"]);
    page.open_file("second.txt", b"One. Two.");
    page.tag("Two", "support");
    assert_eq!(page.open().name_question, None);
}

#[test]
fn somebody_elses_project_gets_an_annotator_with_the_first_tag() {
    let mut page = wren();
    assert_eq!((names(&page), page.model.own_name()), (vec!["Heron"], "Wren"));
    assert_eq!(page.open().name_question, None, "the name is known");
    page.tag("relief fund", "intent");
    assert_eq!(names(&page), ["Heron", "Wren"]);
    let own = page.open().annotations();
    assert_eq!(own.iter().filter(|it| it.annotator == page.open().annotator).count(), 1);
    page.send(Msg::UndoChosen);
    assert_eq!(names(&page), ["Heron"]);
    page.send(Msg::RedoChosen);
    page.reload();
    page.tag("Mr. President", "support");
    assert_eq!(names(&page), ["Heron", "Wren"], "the same annotator after a reload");
}

#[test]
fn a_person_stays_the_newcomer_they_were_after_a_reload() {
    let mut page = wren();
    page.reload();
    page.model.settings.name = "Wren".into();
    page.tag("Mr. President", "support");
    assert_eq!(names(&page), ["Heron", "Wren"]);
}

#[test]
fn whoever_has_no_name_is_asked_in_a_project_that_others_coded() {
    let heron = {
        let mut page = Page::with_statement();
        name(&mut page, "Heron");
        page.tag("relief fund", "intent");
        export_project(&page.open().project)
    };
    let mut page = Page::new();
    page.ports.ids = 1 << 90;
    page.open_file("heron.json", heron.as_bytes());
    assert_eq!(page.open().name_question, Some(NameQuestion::Others(heron_of(&page))));
    let id = heron_of(&page);
    send(&mut page, AnnotatorsMsg::IsMe(id));
    assert_eq!((page.open().annotator, page.model.own_name()), (id, "Heron"));
    choose(&mut page, 0);
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    assert_eq!(page.quotes(), []);
}

#[test]
fn a_name_given_in_somebody_elses_project_does_not_rename_them() {
    let nameless = {
        let mut page = Page::with_statement();
        page.tag("relief fund", "intent");
        export_project(&page.open().project)
    };
    let mut page = Page::new();
    page.ports.ids = 1 << 90;
    page.open_file("nameless.json", nameless.as_bytes());
    let other = heron_of(&page);
    assert_eq!(page.open().name_question, Some(NameQuestion::Others(other)));
    assert_eq!(page.open().annotator, other, "most likely one's own copy");
    name(&mut page, "Wren");
    page.tag("raw material", "support");
    assert_eq!(names(&page), ["", "Wren"]);
}

#[test]
fn many_people_who_open_one_project_without_tags_are_many_annotators() {
    let empty = export_project(&Page::with_statement().open().project);
    let mut page = Page::new();
    page.ports.ids = 1 << 90;
    page.open_file("task.json", empty.as_bytes());
    page.tag("raw material", "support");
    assert_eq!(page.open().project.annotators.len(), 2);
}

#[test]
fn others_tags_can_be_read_and_copied_but_not_changed() {
    let mut page = wren();
    let before = page.open().project.clone();
    choose(&mut page, 0);
    let id = page.open().chosen.as_ref().unwrap().id;
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    page.send(Msg::Coding(CodingMsg::NoteTyped(id, "mine".into())));
    page.send(Msg::Coding(CodingMsg::ConfidenceChosen(Some(
        annotator_core::project::annotation::Confidence::High,
    ))));
    assert_eq!(page.open().project, before);
    assert_eq!(page.reasons().last(), Some(&&Reason::OthersTag { name: "Heron".into() }));
    send(&mut page, AnnotatorsMsg::CopyWanted);
    assert_eq!(names(&page), ["Heron", "Wren"]);
    let copy = page.open().chosen_annotation().unwrap().clone();
    assert!(copy.annotator == page.open().annotator && copy.id != id);
    page.send(Msg::Coding(CodingMsg::NoteTyped(copy.id, "mine".into())));
    assert_eq!(page.open().chosen_annotation().unwrap().note, "mine");
    send(&mut page, AnnotatorsMsg::CopyWanted);
    assert_eq!(page.open().project.annotation_count(), 3, "one's own is not copied");
}

#[test]
fn another_code_for_somebody_elses_tag_is_a_tag_of_ones_own() {
    let mut page = wren();
    choose(&mut page, 0);
    page.send(Msg::Coding(CodingMsg::Recoded(slug("support"))));
    let mine = page.open().chosen_annotation().unwrap().clone();
    assert_eq!((mine.annotator, mine.code.as_str()), (page.open().annotator, "support"));
    assert_eq!(page.open().project.annotation_count(), 3, "the other one stays as it is");
}

#[test]
fn tags_from_other_programs_can_be_changed() {
    let mut project = wren().open().project.clone();
    project.annotators[0].kind = AnnotatorKind::Imported;
    let mut page = Page::new();
    page.ports.ids = 1 << 90;
    page.open_file("imported.json", export_project(&project).as_bytes());
    choose(&mut page, 0);
    page.send(Msg::Coding(CodingMsg::AnnotationRemoved));
    assert_eq!(page.open().project.annotation_count(), 1);
}

#[test]
fn hidden_annotators_are_not_in_the_text_the_list_and_the_counts() {
    let mut page = wren();
    page.tag("relief fund", "support");
    choose(&mut page, 0);
    let heron = heron_of(&page);
    let several: Vec<_> = page.open().several_shown().values().cloned().collect();
    assert_eq!(several, ["Heron", "Wren"], "rows say who made them");
    send(&mut page, AnnotatorsMsg::Shown(heron, false));
    assert!(page.open().several_shown().is_empty());
    assert_eq!(page.quotes(), [pair("support", "relief fund")]);
    assert_eq!(page.open().annotations().counts().len(), 1);
    // Edits, undo and another statement keep it so.
    page.tag("Mr. President", "support");
    assert_eq!(page.quotes().len(), 2);
    page.send(Msg::UndoChosen);
    page.send(Msg::UndoChosen);
    assert_eq!(page.quotes(), []);
    page.send(Msg::RedoChosen);
    page.open_file("second.txt", b"One. Two.");
    assert_eq!(page.quotes(), []);
    page.send(Msg::Statements(StatementsMsg::StatementStepped(false)));
    assert_eq!(page.quotes(), [pair("support", "relief fund")]);
    send(&mut page, AnnotatorsMsg::Shown(heron, true));
    assert_eq!(page.quotes().len(), 3);
}

#[test]
fn an_annotation_that_is_hidden_is_not_chosen_any_more() {
    let mut page = wren();
    choose(&mut page, 0);
    let heron = heron_of(&page);
    send(&mut page, AnnotatorsMsg::Shown(heron, false));
    assert_eq!(page.open().chosen, None);
    let own = page.open().annotator;
    send(&mut page, AnnotatorsMsg::Shown(own, false));
    assert!(!page.open().hidden.contains(&own), "one's own are always shown");
}

#[test]
fn initials_are_of_two_words_or_of_one() {
    let cases = [
        ("Heron", "HE"),
        ("ada lovelace byron", "AL"),
        ("  Ö ", "Ö"),
        ("سلام بيت", "سب"),
        ("- 7 dwarfs", "7D"),
        ("", "?"),
        ("😀", "?"),
    ];
    for (name, expected) in cases {
        assert_eq!(super::initials(name), expected, "{name}");
    }
}
