use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use annotator_core::project::id::{AnnotationId, ProjectId, StatementId};
use annotator_core::project::{Annotator, AnnotatorKind};
use annotator_core::starter;
use annotator_core::testing::generate::projects;
use uuid::Uuid;

const WORDS: YesNo = YesNo { yes: "yes", no: "no" };
const KINDS: [AttributeKind; 8] = [
    AttributeKind::Text,
    AttributeKind::Choice,
    AttributeKind::MultipleChoice,
    AttributeKind::Number,
    AttributeKind::YesNo,
    AttributeKind::Date,
    AttributeKind::Money,
    AttributeKind::Party,
];

fn field(kind: AttributeKind, choices: &[&str]) -> AttributeDefinition {
    let id = AttributeId::parse("field").unwrap();
    let choice = |name: &&str| Choice::new(ChoiceId::from_name(name, |_| false), (*name).into());
    AttributeDefinition {
        values: choices.iter().map(choice).collect(),
        ..AttributeDefinition::new(id, "Field".into(), kind)
    }
}

fn turn(value: &Value, old: &AttributeDefinition, new: &AttributeDefinition) -> Option<Value> {
    turned(value, old, new, &annotator_core::project::statement::Metadata::default(), &WORDS)
}

fn text(text: &str) -> Value {
    Value::Text { text: text.into() }
}

fn chosen(id: &str) -> Value {
    Value::Choice { choice: ChoiceId::parse(id).unwrap() }
}

#[test]
fn text_becomes_what_it_says() {
    let from = field(AttributeKind::Text, &[]);
    let to = |kind| field(kind, &["Loan", "Grant aid"]);
    let turn = |words: &str, kind| turn(&text(words), &from, &to(kind));
    assert_eq!(turn("grant AID", AttributeKind::Choice), Some(chosen("grant_aid")));
    assert_eq!(turn("gift", AttributeKind::Choice), None);
    let both: SmallSet<ChoiceId> =
        ["grant_aid", "loan"].iter().map(|id| ChoiceId::parse(id).unwrap()).collect();
    assert_eq!(
        turn("Loan; Grant aid", AttributeKind::MultipleChoice),
        Some(Value::MultipleChoice { choices: both })
    );
    assert_eq!(turn("Loan; gift", AttributeKind::MultipleChoice), None, "all or nothing");
    assert_eq!(turn("1250", AttributeKind::Number), Some(Value::Number { number: "1250".into() }));
    assert_eq!(turn("many", AttributeKind::Number), None);
    assert_eq!(turn("Yes", AttributeKind::YesNo), Some(Value::YesNo { yes: true }));
    assert_eq!(turn("perhaps", AttributeKind::YesNo), None);
    let date = turn("31 March 2017", AttributeKind::Date);
    assert!(matches!(date, Some(Value::Date(date)) if date.edtf.as_deref() == Some("2017-03-31")));
    assert_eq!(turn("soon", AttributeKind::Date), None);
    let money = turn("5 million euros", AttributeKind::Money);
    assert!(matches!(money, Some(Value::Money(it)) if it.currency.as_deref() == Some("EUR")));
    assert_eq!(turn("a lot", AttributeKind::Money), None);
}

#[test]
fn every_kind_can_become_text() {
    let number = Value::Number { number: "12".into() };
    let to = field(AttributeKind::Text, &[]);
    let listed = field(AttributeKind::Choice, &["Grant aid"]);
    assert_eq!(turn(&chosen("grant_aid"), &listed, &to), Some(text("Grant aid")));
    assert_eq!(turn(&number, &field(AttributeKind::Number, &[]), &to), Some(text("12")));
    let yes = field(AttributeKind::YesNo, &[]);
    assert_eq!(turn(&Value::YesNo { yes: false }, &yes, &to), Some(text("no")));
}

/// The sample with its worked coding.
fn coded() -> Project {
    let statement = starter::sample(StatementId(Uuid::from_u128(1))).unwrap();
    let person = Annotator {
        id: AnnotatorId(Uuid::from_u128(2)),
        name: "Wren".into(),
        kind: AnnotatorKind::Person,
    };
    let id = ProjectId(Uuid::from_u128(3));
    let mut project = Project::new(id, "Sample".into(), starter::codebook(), person);
    let stamp = Stamp { modified: Timestamp(5), revision: project.revision };
    let mut next = 10;
    let mut new_id = || {
        next += 1;
        AnnotationId(Uuid::from_u128(next))
    };
    let annotations =
        starter::sample_coding(&statement, project.annotators[0].id, stamp, &mut new_id);
    let edit = Edit::AddStatement { at: 0, statement: Rc::new(statement), annotations };
    edit.apply(&mut project).unwrap();
    project
}

/// The sample with a change of the fields of its second layer.
fn changed(project: &Project, change: impl FnOnce(&mut Vec<AttributeDefinition>)) -> Rc<Codebook> {
    let mut codebook = (*project.codebook).clone();
    change(&mut Rc::make_mut(&mut codebook.layers[1]).attributes);
    Rc::new(codebook)
}

fn apply(project: &mut Project, edits: &[Edit]) -> Vec<Edit> {
    let mut inverses = Vec::new();
    for edit in edits {
        inverses.insert(0, edit.apply(project).unwrap());
    }
    inverses
}

#[test]
fn what_does_not_fit_is_counted_before_anything_is_changed() {
    let project = coded();
    let me = project.annotators[0].id;
    assert_eq!(misfits(&project, &project.codebook, me, &WORDS), []);
    let after = changed(&project, Vec::clear);
    let all = misfits(&project, &after, me, &WORDS);
    let values: usize = {
        let layer = &project.codebook.layers[1].id;
        let sets = project.annotations.values();
        let own = |it: &&Rc<Annotation>| project.codebook.layer_of(&it.code).unwrap().id == *layer;
        sets.flat_map(|set| set.iter()).filter(own).map(|it| it.attributes.iter().len()).sum()
    };
    assert!(values > 3);
    assert_eq!(all.iter().map(|it| it.values).sum::<usize>(), values);
    for misfit in &all {
        assert_eq!(misfit.why, Misfitting::FieldGone);
        assert_eq!(misfit.codes.iter().map(|(_, count)| count).sum::<usize>(), misfit.values);
        assert!(!misfit.samples.is_empty() && misfit.turned == 0);
    }
}

#[test]
fn values_of_a_removed_field_go_into_the_note_or_away() {
    let project = coded();
    let after = changed(&project, Vec::clear);
    let stamp = Timestamp(77);
    let mut noted = project.clone();
    apply(&mut noted, &fitted(&project, &after, &Fates::new(), stamp, &WORDS));
    assert_eq!(noted.problems(), []);
    let with_values = |project: &Project| {
        let sets = project.annotations.values();
        let all = sets.flat_map(|set| set.iter().cloned().collect::<Vec<_>>());
        let is_commitment = |it: &Rc<Annotation>| {
            project.codebook.layer_of(&it.code).unwrap().id.as_str() == "commitment"
        };
        all.filter(|it| is_commitment(it) && !it.attributes.is_empty()).collect::<Vec<_>>()
    };
    assert_eq!(with_values(&noted), []);
    for old in with_values(&project) {
        let new = noted.annotation(old.statement, old.id).unwrap();
        assert!(new.note.starts_with(old.note.trim()));
        assert!(new.note.lines().any(|line| line.contains(": ")), "{}", new.note);
        assert_eq!(new.stamp.modified, stamp);
    }
    let mut removed = project.clone();
    let fates = misfits(&project, &after, project.annotators[0].id, &WORDS);
    let fates = fates.into_iter().map(|it| (it.field, Fate::Remove)).collect();
    apply(&mut removed, &fitted(&project, &after, &fates, stamp, &WORDS));
    assert_eq!(removed.problems(), []);
    for old in with_values(&project) {
        assert_eq!(removed.annotation(old.statement, old.id).unwrap().note, old.note);
    }
}

#[test]
fn another_choice_takes_the_place_of_one_that_is_gone() {
    let project = coded();
    let me = project.annotators[0].id;
    let sets = project.annotations.values();
    let given = sets.flat_map(|set| set.iter()).find_map(|annotation| {
        annotation.attributes.iter().find_map(|(id, it)| match &it.value {
            Value::Choice { choice } => {
                Some((annotation.statement, annotation.id, id.clone(), choice.clone()))
            }
            _ => None,
        })
    });
    let (statement, annotation, field, gone) = given.unwrap();
    let after = changed(&project, |fields| {
        let field = fields.iter_mut().find(|it| it.id == field).unwrap();
        field.values.retain(|choice| choice.id != gone);
        field.values.push(Choice::new(ChoiceId::parse("other").unwrap(), "Other".into()));
    });
    let all = misfits(&project, &after, me, &WORDS);
    assert_eq!(all.len(), 1);
    assert!(
        matches!(&all[0].why, Misfitting::ChoiceGone(left) if left.iter().any(|it| it.name == "Other"))
    );
    let other = ChoiceId::parse("other").unwrap();
    let fates = Fates::from_iter([(all[0].field.clone(), Fate::Replace(other.clone()))]);
    let mut replaced = project.clone();
    apply(&mut replaced, &fitted(&project, &after, &fates, Timestamp(7), &WORDS));
    let new = replaced.annotation(statement, annotation).unwrap();
    assert_eq!(new.attributes.get(&field).unwrap().value, Value::Choice { choice: other });
}

proptest! {
    #[test]
    fn whatever_becomes_of_values_the_project_stays_valid_and_undo_restores_it(
        project in projects(),
        changes in prop::collection::vec((0_usize..3, any::<prop::sample::Index>(), 0_usize..8), 1..4),
        fates in prop::collection::vec(0_usize..4, 24),
    ) {
        let mut codebook = (*project.codebook).clone();
        for (what, which, kind) in changes {
            for layer in &mut codebook.layers {
                let fields = &mut Rc::make_mut(layer).attributes;
                if fields.is_empty() { continue }
                let at = which.index(fields.len());
                match what {
                    0 => { fields.remove(at); }
                    1 => {
                        fields[at].kind = KINDS[kind];
                        if crate::codebook::fields::has_choices(KINDS[kind]) && fields[at].values.is_empty() {
                            fields[at].values = field(KINDS[kind], &["yes", "12"]).values;
                        }
                    }
                    _ => { fields[at].values.truncate(1); }
                }
            }
        }
        let after = Rc::new(codebook);
        let me = project.annotators[0].id;
        let all = misfits(&project, &after, me, &WORDS);
        let chosen = all.iter().zip(&fates).map(|(misfit, fate)| {
            let choice = || match &misfit.why {
                Misfitting::ChoiceGone(left) => left.first().map(|it| Fate::Replace(it.id.clone())),
                _ => None,
            };
            let fate = match fate {
                0 => Fate::Turn,
                1 => choice().unwrap_or(Fate::Turn),
                2 => Fate::Note,
                _ => Fate::Remove,
            };
            (misfit.field.clone(), fate)
        });
        let edits = fitted(&project, &after, &chosen.collect(), Timestamp(9), &WORDS);
        let mut now = project.clone();
        let inverses = apply(&mut now, &edits);
        prop_assert_eq!(now.problems(), []);
        prop_assert_eq!(&now.codebook, &after);
        apply(&mut now, &inverses);
        prop_assert_eq!(now, project);
    }
}
