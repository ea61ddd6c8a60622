use super::*;
use crate::insight::{InsightMsg, View};
use crate::room::Room;
use crate::testing::page::*;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotationId;
use annotator_core::project::value::Attribute;
use annotator_core::project::{Annotator, AnnotatorKind};

fn words(_: &TagRow, _: &annotator_core::codebook::Codebook) -> String {
    String::new()
}

/// A row for each value of the field, or for none.
fn rows(field: &str, values: Vec<Option<Value>>) -> (Vec<TagRow>, AttributeId) {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    let project = &page.open().project;
    let statement = &project.statements[0];
    let tag = project.annotations_of(statement.id).iter().next().unwrap().clone();
    let field: AttributeId = slug(field);
    let row = |value: Option<Value>| {
        let mut tag = (*tag).clone();
        if let Some(value) = value {
            tag.attributes.insert(field.clone(), Attribute::new(value, Vec::new()));
        }
        TagRow::new(statement, &Rc::new(tag))
    };
    (values.into_iter().map(row).collect(), field)
}

fn money(amount: Option<&str>, currency: Option<&str>) -> Money {
    let own = |text: Option<&str>| text.map(str::to_owned);
    Money { amount: own(amount), currency: own(currency), ..Money::default() }
}

#[test]
fn sums_are_exact_and_never_across_currencies() {
    let about = Money { approximate: true, ..money(Some("0.2"), Some("USD")) };
    let range = Money { max: Some("5".into()), ..money(None, Some("USD")) };
    let values = vec![
        Some(money(Some("0.1"), Some("USD"))),
        Some(about),
        Some(money(Some("90071992547409930000000"), Some("EUR"))),
        Some(money(Some("7"), Some("EUR"))),
        Some(money(Some("3"), None)),
        Some(range),
        Some(money(Some("12 millions"), Some("USD"))),
        Some(money(Some("-4"), Some("USD"))),
        Some(money(None, None)),
        None,
    ];
    let values = values.into_iter().map(|money| money.map(Value::Money)).collect();
    let (rows, field) = rows("amount", values);
    let found = sums(&rows, &field);
    let shown = |currency: Option<&str>| {
        let sum = found.by_currency.get(&currency.map(str::to_owned)).unwrap();
        (sum.amount.to_string(), sum.count, sum.approximate)
    };
    assert_eq!(shown(Some("USD")), ("0.3".into(), 2, 1));
    assert_eq!(shown(Some("EUR")), ("90071992547409930000007".into(), 2, 0));
    assert_eq!(shown(None), ("3".into(), 1, 0));
    assert_eq!((found.ranges, found.unread, found.without), (1, 3, 1));
}

#[test]
fn what_is_due_before_the_day_is_past() {
    let date = |day: Option<&str>| {
        Value::Date(DateValue { day: day.map(str::to_owned), ..DateValue::default() })
    };
    let days = [Some("2031-05-04"), Some("2031-05-03"), Some("2031-02-30"), Some("soon"), None];
    let mut values: Vec<Option<Value>> = days.iter().map(|day| Some(date(*day))).collect();
    values.push(None);
    let (rows, field) = rows("deadline", values);
    for (as_of, past) in [("2031-05-04", 1), ("2031-05-05", 2), ("2000-01-01", 0)] {
        let expected = Due { dated: 2, past, unread: 3, undated: 1 };
        assert_eq!(due(&rows, &field, as_of), expected, "{as_of}");
    }
}

fn everybody(project: &Project) -> Vec<AnnotatorId> {
    project.coders().map(|it| it.id).collect()
}

#[test]
fn only_what_the_chosen_annotators_coded_is_added() {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    let mut project = page.open().project.clone();
    let statement = project.statements[0].id;
    let value = Value::Money(money(Some("5"), Some("USD")));
    let mut first = (**project.annotations_of(statement).iter().next().unwrap()).clone();
    first.attributes.insert(slug("amount"), Attribute::new(value, Vec::new()));
    let other = Annotator {
        id: AnnotatorId(uuid::Uuid::from_u128(77)),
        name: "Wren".into(),
        kind: AnnotatorKind::Person,
    };
    let second = Annotation {
        id: AnnotationId(uuid::Uuid::from_u128(78)),
        annotator: other.id,
        ..first.clone()
    };
    let set = AnnotationSet::new(vec![Rc::new(first.clone()), Rc::new(second)]);
    project.annotations.insert(statement, Rc::new(set));
    let ids = (first.annotator, other.id);
    project.annotators.push(other);
    let sum = |annotators: &[AnnotatorId]| {
        let asked = CommitmentsAsked::default();
        let found = commitments(&project, &asked, annotators, "2031-05-04", words).unwrap();
        let sums = found.sums.unwrap();
        let sum = sums.by_currency.get(&Some("USD".to_owned())).unwrap();
        (found.rows.len(), sum.amount.to_string())
    };
    assert_eq!(sum(&[ids.0]), (1, "5".into()));
    assert_eq!(sum(&[ids.1]), (1, "5".into()));
    assert_eq!(sum(&everybody(&project)), (2, "10".into()), "each counts by itself");
}

#[test]
fn the_table_has_the_commitments_of_one_layer_and_sorts_them() {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    page.tag("A person", "humanitarian");
    page.tag("Almora thanks", "call_on_others");
    let project = &page.open().project;
    let asked = CommitmentsAsked::default();
    let quotes = |asked: &CommitmentsAsked| -> Vec<String> {
        let found = commitments(project, asked, &everybody(project), "2031-05-04", words).unwrap();
        found.rows.iter().map(TagRow::quote).collect()
    };
    assert_eq!(quotes(&asked), ["Almora thanks", "We pledge"]);
    let clicked = |asked: &CommitmentsAsked| CommitmentsAsked {
        sort: TagColumn::Code.next_sort(asked.sort.as_ref()),
        ..asked.clone()
    };
    let by_code = clicked(&asked);
    assert_eq!(quotes(&by_code), ["We pledge", "Almora thanks"]);
    assert_eq!(quotes(&clicked(&by_code)), ["Almora thanks", "We pledge"]);
    assert_eq!(clicked(&clicked(&by_code)).sort, None);
    let one = CommitmentsAsked { code: Some(slug("pledge")), ..asked };
    assert_eq!(quotes(&one), ["We pledge"]);
}

#[test]
fn a_codebook_without_records_has_no_table() {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    let mut project = page.open().project.clone();
    let mut codebook = (*project.codebook).clone();
    for layer in &mut codebook.layers {
        Rc::make_mut(layer).attributes.clear();
    }
    project.codebook = Rc::new(codebook);
    let asked = CommitmentsAsked::default();
    assert_eq!(commitments(&project, &asked, &everybody(&project), "2031-05-04", words), None);
}

#[test]
fn nothing_is_counted_while_the_table_is_shown() {
    let mut page = Page::with_statement();
    page.tag("We pledge", "pledge");
    page.send(InsightMsg::ViewChosen(View::Commitments).into());
    page.send(Msg::RoomWanted(Room::Insight));
    let room = page.open().insight_room();
    assert_eq!((room.view, room.busy), (View::Commitments, false));
}
