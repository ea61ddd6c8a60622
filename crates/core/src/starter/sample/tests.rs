use uuid::Uuid;

use super::*;
use crate::project::annotation::Timestamp;
use crate::project::annotation_set::AnnotationSet;
use crate::project::id::{ProjectId, Slug};
use crate::project::outline::Outline;
use crate::project::statement::LineEnds;
use crate::project::value::{DateAnchor, PartyKind};
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::small_map::SmallSet;

fn project() -> Project {
    let annotator = AnnotatorId(Uuid::from_u128(1));
    let who = Annotator { id: annotator, name: "Key".into(), kind: AnnotatorKind::Key };
    let mut project = Project::new(ProjectId(Uuid::from_u128(3)), "Sample".into(), codebook(), who);
    let statement = sample(StatementId(Uuid::from_u128(2))).unwrap();
    let mut last = 100;
    let mut new_id = || {
        last += 1;
        AnnotationId(Uuid::from_u128(last))
    };
    let stamp = Stamp { modified: Timestamp(1), revision: project.revision };
    let coding = sample_coding(&statement, annotator, stamp, &mut new_id);
    let id = statement.id;
    project.statements.push(Rc::new(statement));
    project.annotations.insert(id, Rc::new(AnnotationSet::new(coding)));
    project
}

fn slug<K>(id: &str) -> Slug<K> {
    Slug::parse(id).unwrap()
}

#[test]
fn the_sample_is_laid_out_like_a_published_statement() {
    let statement = sample(StatementId(Uuid::from_u128(2))).unwrap();
    let (text, provenance) = (&statement.text, &statement.provenance);
    assert_eq!(provenance.line_ends, LineEnds::Lf);
    assert_eq!(provenance.read_as, ReadAs::Sample);
    let layout = Layout::fitting(text, Some(BODY), KINDS.to_vec());
    assert_eq!(statement.layout, layout, "none of these paragraphs may be blank");
    let outline = Outline::of(text, &layout);
    let address = text.as_str().split('\n').position(|line| line == "Madam President,").unwrap();
    assert_eq!(outline.kind(address), Some(ParagraphKind::Address));
    assert_eq!((outline.number(address), outline.number(0)), (Some(1), None));
    let words = text.as_str().split_whitespace().count();
    assert!((480..620).contains(&words), "{words} words");
    for needed in ['\u{a0}', '“', '’', 'ê'] {
        assert!(text.as_str().contains(needed), "{needed:?}");
    }
}

#[test]
fn every_passage_and_field_is_found_in_the_text() {
    let project = project();
    assert_eq!(project.problems(), []);
    let passages = read_passages().unwrap();
    let statement = Rc::clone(&project.statements[0]);
    let set = project.annotations_of(statement.id);
    assert_eq!(set.len(), passages.len(), "a quote is missing or occurs several times");
    for passage in &passages {
        let found = set
            .iter()
            .find(|a| {
                a.code == passage.code && a.spans.quote(statement.text.as_str()) == passage.quote
            })
            .unwrap_or_else(|| panic!("not found: {}", passage.quote));
        for id in passage.record.keys() {
            assert!(found.attributes.contains_key(id), "{id} of {}", passage.quote);
        }
        for attribute in found.attributes.values() {
            let unread = match &attribute.value {
                Value::Date(date) => date.day.is_none(),
                Value::Money(money) => money.amount.is_none() && money.max.is_none(),
                Value::Party(party) => party.party.is_none(),
                _ => false,
            };
            assert!(!unread, "{attribute:?}");
        }
    }
}

#[test]
fn the_coding_has_examples_of_every_commitment_and_overlap() {
    let project = project();
    let set = project.annotations_of(project.statements[0].id);
    let layer = |name: &str| {
        set.iter()
            .filter(|a| project.codebook.code(&a.code).unwrap().layer.as_str() == name)
            .count()
    };
    assert!(layer("theme") >= 15 && layer("commitment") >= 10);
    let used: SmallSet<_> = set.iter().map(|a| a.code.clone()).collect();
    let commitments = project.codebook.codes.iter().filter(|c| c.layer.as_str() == "commitment");
    for code in commitments {
        assert!(used.contains(&code.id), "no example of {}", code.id);
    }
    let hulls: Vec<Span> = set.iter().map(|a| a.spans.hull()).collect();
    let pairs = || hulls.iter().flat_map(|a| hulls.iter().map(move |b| (*a, *b)));
    assert!(pairs().any(|(a, b)| a != b && a.covers(b)), "nested");
    assert!(pairs().any(|(a, b)| a.overlaps(b) && !a.covers(b) && !b.covers(a)), "crossing");
    let actor = slug("actor");
    for annotation in set.iter() {
        let commits =
            project.codebook.code(&annotation.code).unwrap().layer.as_str() == "commitment";
        assert_eq!(annotation.attributes.contains_key(&actor), commits);
    }
}

#[test]
fn the_pledge_is_read_in_full() {
    let project = project();
    let set = project.annotations_of(project.statements[0].id);
    let pledge = set.iter().find(|a| a.attributes.contains_key(&slug("amount"))).unwrap();
    let value = |id: &str| pledge.attributes[&slug(id)].value.clone();
    let Value::Money(money) = value("amount") else { panic!() };
    assert_eq!(money.amount.as_deref(), Some("12000000"));
    assert_eq!(money.currency.as_deref(), Some("EUR"));
    let Value::Date(date) = value("deadline") else { panic!() };
    assert_eq!(date.day.as_deref(), Some("2026-11-30"));
    assert_eq!(date.anchor, Some(DateAnchor::Document));
    let Value::Party(actor) = value("actor") else { panic!() };
    assert_eq!(actor.party, Some(PartyKind::SpeakerState));
    let Value::Party(recipient) = value("recipient") else { panic!() };
    assert_eq!(recipient.party, Some(PartyKind::Organisation));
}

#[test]
fn another_text_gets_no_invented_coding() {
    let mut statement = sample(StatementId(Uuid::nil())).unwrap();
    statement.text = Rc::new(Text::new("Madam President,\n\nWe agree.".into()));
    let stamp = Stamp { modified: Timestamp(0), revision: codebook().revision() };
    let mut new_id = || AnnotationId(Uuid::nil());
    let coding = sample_coding(&statement, AnnotatorId(Uuid::nil()), stamp, &mut new_id);
    assert_eq!(coding, []);
}
