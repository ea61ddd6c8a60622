//! Corrections of texts: what moves along, what is lost, what is joined.

use super::*;
use crate::edit::Edit;
use crate::project::id::AttributeId;
use crate::project::statement::Statement;
use crate::project::value::{Attribute, Value};
use crate::small_map::SmallMap;
use crate::testing::generate;
use crate::text::change::Replacement;
use crate::text::marked::{mark, marked};
use crate::text::span::Spans;

/// A project with one statement. Each marked passage becomes an annotation, the first being the
/// oldest.
fn project(with_marks: &str) -> Project {
    let mut project = generate::rich_project();
    let pattern = project.annotations_of(project.statements[1].id).at(0).unwrap().clone();
    let (text, spans) = marked(with_marks);
    let statement = generate::statement(700, &text);
    let annotations = spans.into_iter().zip(1..).map(|(span, number)| {
        Rc::new(Annotation {
            id: AnnotationId(uuid::Uuid::from_u128(number)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            created: Timestamp(number as i64),
            note: format!("note {number}"),
            ..(*pattern).clone()
        })
    });
    let annotations = AnnotationSet::new(annotations.collect());
    project.annotations = SmallMap::new();
    store_set(&mut project, statement.id, annotations);
    project.statements = vec![statement];
    project
}

fn stamp(project: &Project) -> Stamp {
    Stamp { modified: Timestamp(77), revision: project.revision }
}

fn change(text: &str, parts: &[(&str, &str)]) -> TextChange {
    let parts = parts.iter().map(|(removed, inserted)| {
        Replacement::at(text.find(removed).unwrap() as u32, removed, inserted)
    });
    TextChange::new(text, parts.collect()).unwrap()
}

fn statement(project: &Project) -> &Statement {
    &project.statements[0]
}

fn correct(project: &Project, parts: &[(&str, &str)]) -> Correction {
    let it = statement(project);
    correct_text(project, it.id, &change(it.text.as_str(), parts), stamp(project)).unwrap()
}

/// Makes the correction and undoes it. Returns the corrected project.
fn corrected(project: &Project, correction: &Correction) -> Project {
    let edit = Edit::ReplaceText(Rc::new(correction.edit.clone()));
    let mut corrected = project.clone();
    let inverse = edit.apply(&mut corrected).unwrap();
    assert_eq!(corrected.problems(), []);
    let mut back = corrected.clone();
    assert_eq!(inverse.apply(&mut back), Ok(edit));
    assert_eq!(&back, project);
    corrected
}

fn marks(project: &Project) -> String {
    let it = statement(project);
    let set = project.annotations_of(it.id);
    let spans: Vec<_> = set.iter().flat_map(|a| a.spans.parts().to_vec()).collect();
    mark(it.text.as_str(), &spans)
}

#[test]
fn passages_move_with_the_words() {
    let before = project("We [comit 5 %] of “GDP” 😀, [سلام], and\u{a0}more.\n[Next] one.");
    let correction = correct(&before, &[("comit", "commit"), ("😀", "👩🏻‍🚒"), ("more.\n", "")]);
    assert!(correction.lost.is_empty() && correction.joined.is_empty());
    assert!(correction.lessened.is_empty() && correction.edit.remove.is_empty());
    let after = corrected(&before, &correction);
    assert_eq!(marks(&after), "We [commit 5 %] of “GDP” 👩🏻‍🚒, [سلام], and\u{a0}[Next] one.");
    let changed = after.annotations_of(statement(&after).id).at(0).unwrap().clone();
    assert_eq!(changed.text, statement(&after).text.sha256());
    assert_ne!(changed.stamp, stamp(&after), "moving along does not count as a change");
}

#[test]
fn earlier_texts_are_kept() {
    let before = project("One [two] three.");
    let first = corrected(&before, &correct(&before, &[("One", "Oné")]));
    let second = corrected(&first, &correct(&first, &[("three", "3")]));
    let it = statement(&second);
    assert_eq!(it.text.as_str(), "Oné two 3.");
    let kept: Vec<_> = it.earlier.iter().map(|earlier| earlier.sha256).collect();
    let texts = [&before, &first].map(|project| statement(project).text.sha256());
    assert_eq!(kept, texts);
    let earlier: Vec<_> = it.texts_before().map(|text| text.unwrap()).collect();
    assert_eq!(earlier, ["Oné two three.", "One two three."]);
}

#[test]
fn lost_annotations_are_removed_and_reported() {
    let before = project("[gone] and ha[lf g]one, [kept]");
    let correction = correct(&before, &[("gone", ""), (" gone,", ",")]);
    // "gone" occurs twice and the first one is removed; the second range starts inside the second
    // passage.
    let lost: Vec<_> = correction.lost.iter().map(|it| it.note.as_str()).collect();
    assert_eq!(lost, ["note 1"]);
    assert_eq!(correction.lessened, [AnnotationId(uuid::Uuid::from_u128(2))]);
    let after = corrected(&before, &correction);
    assert_eq!(marks(&after), " and ha[lf], [kept]");
    let lessened = after.annotations_of(statement(&after).id).at(0).unwrap().clone();
    assert_eq!(lessened.stamp, stamp(&after));
}

#[test]
fn annotations_that_become_equal_are_joined() {
    let mut before = project("[a][b]");
    let id = statement(&before).id;
    let set = before.annotations_of(id);
    let mut list: Vec<Annotation> = set.iter().map(|it| (**it).clone()).collect();
    // The second one covers both letters and is the older one.
    list[1].spans = Spans::one(
        statement(&before)
            .text
            .span(crate::text::units::ByteOffset(0), crate::text::units::ByteOffset(2))
            .unwrap(),
    );
    list[1].created = Timestamp(0);
    let edited = list.into_iter().map(Rc::new).collect();
    before.annotations.insert(id, Rc::new(AnnotationSet::new(edited)));
    let correction = correct(&before, &[("b", "")]);
    let [older, younger] = [2, 1].map(|it| AnnotationId(uuid::Uuid::from_u128(it)));
    assert_eq!(correction.joined, [(younger, older)]);
    let after = corrected(&before, &correction);
    assert_eq!(marks(&after), "[a]");
    let joined = after.annotations_of(id).at(0).unwrap().clone();
    assert_eq!((joined.id, joined.note.as_str()), (older, "note 2\nnote 1"));
}

#[test]
fn evidence_moves_with_the_words_too() {
    let before = generate::rich_project();
    let it = statement(&before);
    let change = change(it.text.as_str(), &[("سلام", "سلام!"), ("US$23\u{a0}million", "")]);
    let correction = correct_text(&before, it.id, &change, stamp(&before)).unwrap();
    let after = corrected(&before, &correction);
    let pledge = after.annotations_of(it.id).at(0).unwrap().clone();
    let text = statement(&after).text.as_str();
    assert_eq!(pledge.spans.quote(text), " سلام!");
    let evidence = |name: &str| &pledge.attributes[&AttributeId::parse(name).unwrap()].evidence;
    assert!(evidence("amount").is_empty());
    assert_eq!(evidence("actor")[0].quote(text), "\"pledged\"");
    assert_eq!(correction.lessened, [pledge.id]);
}

#[test]
fn a_joined_annotation_gets_the_fields_it_lacks() {
    let before = generate::rich_project();
    let mut kept = (**before.annotations_of(statement(&before).id).at(0).unwrap()).clone();
    let other = kept.clone();
    let amount = AttributeId::parse("amount").unwrap();
    let actor = AttributeId::parse("actor").unwrap();
    kept.attributes.remove(&amount);
    let own = Attribute::new(Value::Text { text: "own".into() }, Vec::new());
    kept.attributes.insert(actor.clone(), own.clone());
    (kept.confidence, kept.note) = (None, String::new());
    merge(&mut kept, &other);
    assert_eq!(kept.attributes[&amount], other.attributes[&amount]);
    assert_eq!(kept.attributes[&actor], own);
    assert_eq!((kept.confidence, &kept.note), (other.confidence, &other.note));
}

#[test]
fn the_layout_moves_with_the_paragraphs() {
    use crate::project::statement::ParagraphKind as Kind;
    let mut before = project("Menu\n\nHeading\nFirst\nSecond\nFooter");
    let layout = Layout {
        body: Some(2..5),
        kinds: vec![(0, Kind::Furniture), (2, Kind::Heading), (4, Kind::ListItem)],
    };
    Rc::make_mut(&mut before.statements[0]).layout = layout;
    let parts = [("\n\n", "\n"), ("First\n", ""), ("cond", "c\n\nond")];
    let after = corrected(&before, &correct(&before, &parts));
    assert_eq!(statement(&after).text.as_str(), "Menu\nHeading\nSec\n\nond\nFooter");
    let kinds =
        vec![(0, Kind::Furniture), (1, Kind::Heading), (2, Kind::ListItem), (4, Kind::ListItem)];
    assert_eq!(statement(&after).layout, Layout { body: Some(1..5), kinds });
}

#[test]
fn edits_that_do_not_fit_are_refused() {
    let mut before = project("One [two] three [four].");
    let it = statement(&before).id;
    let good = correct(&before, &[("One", "1"), ("wo t", "")]).edit;
    let refused = |project: &mut Project, edit: ReplaceText| {
        let whole = project.clone();
        let error = Edit::ReplaceText(Rc::new(edit)).apply(project).unwrap_err();
        assert_eq!(*project, whole);
        error
    };
    let not_listed = ReplaceText { remove: Vec::new(), add: Vec::new(), ..good.clone() };
    let second = AnnotationId(uuid::Uuid::from_u128(1));
    assert_eq!(refused(&mut before, not_listed), EditError::NotCarried(second));
    let back = ReplaceText { step: TextStep::Back, ..good.clone() };
    assert_eq!(refused(&mut before, back), EditError::OtherText(it));
    let other = ReplaceText { change: Rc::new(change("xOne", &[("One", "1")])), ..good.clone() };
    assert_eq!(refused(&mut before, other), EditError::OtherText(it));
    let twice = [good.add.clone(), good.add.clone()].concat();
    let twice = ReplaceText { add: twice, ..good.clone() };
    assert_eq!(refused(&mut before, twice), EditError::AnnotationExists(second));
    let mut copy = (*good.add[0]).clone();
    copy.id = AnnotationId(uuid::Uuid::from_u128(99));
    let same = ReplaceText { add: vec![Rc::clone(&good.add[0]), Rc::new(copy)], ..good.clone() };
    assert!(matches!(refused(&mut before, same), EditError::SameClaim { .. }));
    let gone = correct_text(
        &before,
        StatementId(uuid::Uuid::nil()),
        &TextChange::default(),
        good.add[0].stamp,
    );
    assert_eq!(gone.unwrap_err(), EditError::NoSuchStatement(StatementId(uuid::Uuid::nil())));
}
