//! What happens to codes, attributes and annotators of other programs.

use super::*;
use crate::import::place::place;
use annotator_core::exchange::imported::{
    ImportedAttribute, ImportedText, ImportedValue, Part, Unread, WhyUnread,
};
use annotator_core::project::value::Value;
use annotator_core::testing::generate;

const TEXT: &str = "Almora pledges two ships. 😀 سلام";

fn annotation(id: &str, code: &str, quote: &str) -> ImportedAnnotation {
    let parts = vec![Part { quote: Some(quote.to_owned()), ..Part::default() }];
    ImportedAnnotation {
        id: id.to_owned(),
        code: code.to_owned(),
        parts,
        annotator: Some("Ana".to_owned()),
        ..ImportedAnnotation::default()
    }
}

fn words(name: &str, words: &str) -> ImportedAttribute {
    let value = ImportedValue::Words(vec![words.to_owned()]);
    ImportedAttribute::new(name, value)
}

fn imported(annotations: Vec<ImportedAnnotation>) -> Imported {
    let text = ImportedText { text: Some(TEXT.to_owned()), name: "A".into(), ..Default::default() };
    Imported { texts: vec![text], annotations, ..Imported::default() }
}

/// The project after importing the file, and what was left out.
fn merged(imported: &Imported, choices: &Choices) -> (Project, Vec<LeftOut>) {
    let mut project = generate::empty_project();
    let placed = place(imported, &project, None);
    let merged = merge(imported, &placed, &project, choices, Timestamp(9));
    for edit in merged.edits {
        edit.apply(&mut project).unwrap();
    }
    assert_eq!(project.problems(), []);
    (project, merged.left_out)
}

fn choices(imported: &Imported) -> Choices {
    let codes = codes_of(imported, &generate::empty_project()).into_iter();
    Choices { codes: codes.map(|code| (code.key, code.suggestion)).collect(), ..Choices::default() }
}

fn all(project: &Project) -> Vec<&Rc<Annotation>> {
    project.annotations.values().flat_map(|set| set.iter()).collect()
}

#[test]
fn codes_are_known_new_or_left_out_and_annotators_are_added() {
    let file = imported(vec![
        annotation("1", "Code Pledge", "pledges"),
        annotation("2", "Ships & boats", "two ships"),
        annotation("3", "Unwanted", "Almora"),
        annotation("1 again", "Code Pledge", "pledges"),
    ]);
    let mut choices = choices(&file);
    assert_eq!(choices.codes["Code Pledge"], CodeChoice::Known(Slug::parse("pledge").unwrap()));
    assert!(matches!(choices.codes["Ships & boats"], CodeChoice::New(Some(_))));
    choices.codes.insert("Unwanted".into(), CodeChoice::LeaveOut);
    let (project, left_out) = merged(&file, &choices);
    let codes: Vec<_> = all(&project).iter().map(|it| it.code.to_string()).collect();
    assert_eq!(codes, ["pledge", "ships_boats"]);
    let reasons: Vec<_> = left_out.into_iter().map(|left| (left.place, left.reason)).collect();
    assert_eq!(
        reasons,
        [("3".into(), WhyLeftOut::CodeLeftOut), ("1 again".into(), WhyLeftOut::SameThere)]
    );
    let who = project.annotator(all(&project)[0].annotator).unwrap();
    assert_eq!((who.name.as_str(), who.kind), ("Ana", AnnotatorKind::Imported));
}

#[test]
fn attributes_fill_the_record_or_the_note_or_are_left_out() {
    let mut pledge = annotation("1", "pledge", "pledges");
    pledge.note = "Mine.".into();
    pledge.attributes = vec![
        words("strength", "STRONG"),
        words("The remark", "as said"),
        words("mood", "warm"),
        words("tone", "loud"),
        words("share", "most of it"),
        words("firmness", "weak"),
    ];
    let file = imported(vec![pledge]);
    let unknown = attributes_of(&file, &generate::empty_project());
    assert_eq!(unknown, [("firmness".into(), 1), ("mood".into(), 1), ("tone".into(), 1)]);
    let mut choices = choices(&file);
    choices.attributes.insert("tone".into(), AttributeChoice::LeaveOut);
    let means = AttributeChoice::Known(Slug::parse("means").unwrap());
    choices.attributes.insert("firmness".into(), means);
    let (project, left_out) = merged(&file, &choices);
    let annotation = all(&project)[0];
    let value = |id: &str| &annotation.attributes.get(&Slug::parse(id).unwrap()).unwrap().value;
    assert!(matches!(value("strength"), Value::Choice { choice } if choice.as_str() == "strong"));
    assert!(matches!(value("remark"), Value::Text { text } if text == "as said"));
    assert!(matches!(value("means"), Value::MultipleChoice { choices } if choices.len() == 1));
    assert_eq!(annotation.note, "Mine.\nmood: warm\nshare: most of it");
    let reasons: Vec<_> = left_out.into_iter().map(|left| (left.what, left.reason)).collect();
    assert_eq!(
        reasons,
        [
            ("tone".into(), WhyLeftOut::AttributeLeftOut),
            ("share".into(), WhyLeftOut::ValueDoesNotFit),
        ]
    );
}

#[test]
fn evidence_of_a_moved_passage_is_listed_as_lost() {
    let mut moved = annotation("1", "pledge", "two ships");
    moved.parts[0].range = Some((0, 9));
    let evidence = vec![vec![Part { range: Some((0, 6)), ..Part::default() }]];
    moved.attributes = vec![ImportedAttribute { evidence, ..words("strength", "strong") }];
    let file = imported(vec![moved]);
    let choices = Choices { place_found: true, ..choices(&file) };
    let (project, left_out) = merged(&file, &choices);
    assert_eq!(all(&project)[0].spans.quote(TEXT), "two ships");
    let reasons: Vec<_> = left_out.into_iter().map(|left| left.reason).collect();
    assert_eq!(reasons, [WhyLeftOut::EvidenceLost]);
}

#[test]
fn unread_parts_are_listed_and_unused_codes_are_removed() {
    let mut file = imported(vec![annotation("1", "Ships", "two ships")]);
    let unread = Unread {
        place: "line 7".into(),
        what: "a relation".into(),
        reason: WhyUnread::NoSuchThing,
    };
    file.left_out.push(unread);
    let choices = Choices { replace_codes: true, ..choices(&file) };
    let (project, left_out) = merged(&file, &choices);
    assert_eq!(left_out[0].reason, WhyLeftOut::Unread(WhyUnread::NoSuchThing));
    let codes: Vec<_> = project.codebook.codes.iter().map(|code| code.name.as_str()).collect();
    assert_eq!(codes, ["Ships"]);
}

#[test]
fn importing_the_same_file_again_adds_nothing() {
    let file = imported(vec![annotation("1", "pledge", "pledges")]);
    let (mut project, _) = merged(&file, &choices(&file));
    let before = project.clone();
    let placed = place(&file, &project, None);
    let again = merge(&file, &placed, &project, &choices(&file), Timestamp(10));
    assert_eq!((again.statements, again.annotations), (0, 0));
    assert_eq!(again.left_out[0].reason, WhyLeftOut::SameThere);
    for edit in again.edits {
        edit.apply(&mut project).unwrap();
    }
    assert_eq!(project, before);
}
