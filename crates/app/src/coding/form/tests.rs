use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use annotator_core::project::id::{ChoiceId, Slug};
use annotator_core::project::value::{Attribute, DatePrecision};
use annotator_core::testing::annotations::annotation;

fn statement() -> Metadata {
    Metadata { date: "2017-03-15".into(), delegation: "Japan".into(), ..Metadata::default() }
}

fn after(old: Option<&Value>, inputs: impl IntoIterator<Item = Input>) -> Option<Value> {
    let mut value = old.cloned();
    for input in inputs {
        value = changed(value.as_ref(), input, &statement());
    }
    value
}

fn date_after(inputs: impl IntoIterator<Item = Input>) -> DateValue {
    old_date(after(None, inputs).as_ref())
}

fn money_after(inputs: impl IntoIterator<Item = Input>) -> Money {
    old_money(after(None, inputs).as_ref())
}

#[test]
fn numbers_are_read_in_the_statements_language() {
    let number = |language: &str, text: &str| {
        let statement = Metadata { language: language.into(), ..statement() };
        match changed(None, Input::Number(text.into()), &statement) {
            Some(Value::Number { number }) => Some(number),
            _ => None,
        }
    };
    assert_eq!(number("en", "12,000.50").as_deref(), Some("12000.50"));
    assert_eq!(number("en", "1,5"), None);
    assert_eq!(number("fr", "1,5").as_deref(), Some("1.5"));
    assert_eq!(number("", "1,500"), None);
    let statement = Metadata { language: "de".into(), ..statement() };
    let typed = Input::MoneyNumber(MoneyNumber::Amount, "1.500".into());
    let money = old_money(changed(None, typed, &statement).as_ref());
    assert_eq!(money.amount.as_deref(), Some("1500"));
    let typed = Input::MoneyText("1,5 million euros".into());
    let money = old_money(changed(None, typed, &statement).as_ref());
    assert_eq!(money.amount.as_deref(), Some("1500000"));
}

proptest! {
    #[test]
    fn typed_text_is_kept_unchanged(text in "\\PC{1,20}") {
        for input in [Input::DateText, Input::MoneyText, Input::PartyText, Input::Text] {
            let kept = match after(None, [input(text.clone())]) {
                Some(Value::Date(date)) => date.text,
                Some(Value::Money(money)) => money.text,
                Some(Value::Party(party)) => party.text,
                Some(Value::Text { text }) => text,
                _ => { prop_assert!(text.trim().is_empty()); continue; }
            };
            prop_assert_eq!(&kept, &text);
        }
    }
}

#[test]
fn cleared_fields_have_no_value() {
    for (filled, cleared) in [
        (Input::Text("x".into()), Input::Text(" \u{a0}\r\n".into())),
        (Input::Number("3".into()), Input::Number(String::new())),
        (Input::Choice(Slug::parse("a")), Input::Choice(None)),
        (Input::YesNo(Some(false)), Input::YesNo(None)),
        (Input::DateText("2017".into()), Input::DateText(" ".into())),
        (Input::DateDay("2017-03-31".into()), Input::DateDay(String::new())),
        (Input::MoneyText("a sum".into()), Input::MoneyText(String::new())),
        (Input::MoneyApproximate(true), Input::MoneyApproximate(false)),
        (
            Input::MoneyNumber(MoneyNumber::Least, "3".into()),
            Input::MoneyNumber(MoneyNumber::Least, String::new()),
        ),
        (Input::PartyText("Norway".into()), Input::PartyText(String::new())),
        (Input::PartyCountry("Norway".into()), Input::PartyCountry("Norwa".into())),
    ] {
        let value = after(None, [filled.clone()]);
        assert!(value.is_some(), "{filled:?}");
        assert_eq!(after(value.as_ref(), [cleared]), None, "{filled:?}");
    }
}

#[test]
fn multiple_choices_are_set_at_once() {
    let ids: Vec<ChoiceId> = ["a", "b"].into_iter().filter_map(ChoiceId::parse).collect();
    let on = after(None, [Input::AllListed(ids.clone())]);
    let Some(Value::MultipleChoice { choices }) = &on else { panic!("{on:?}") };
    assert_eq!(choices.iter().collect::<Vec<_>>(), ids.iter().collect::<Vec<_>>());
    assert_eq!(after(on.as_ref(), [Input::AllListed(Vec::new())]), None);
}

#[test]
fn multiple_choices_are_switched_one_by_one() {
    let ids: Vec<ChoiceId> = ["a", "b"].into_iter().filter_map(ChoiceId::parse).collect();
    let on = after(None, ids.iter().map(|id| Input::Listed(id.clone(), true)));
    let Some(Value::MultipleChoice { choices }) = &on else { panic!("{on:?}") };
    assert_eq!(choices.len(), 2);
    assert_eq!(after(on.as_ref(), ids.iter().map(|id| Input::Listed(id.clone(), false))), None);
}

#[test]
fn a_date_is_read_from_its_text() {
    let read = date_after([Input::DateText("by the end of this month".into())]);
    assert_eq!(read.day.as_deref(), Some("2017-03-31"));
    assert_eq!(read.anchor, Some(DateAnchor::Document));
    // The text is read again on every input.
    let unread = date_after([Input::DateText("2017".into()), Input::DateText("2017 or".into())]);
    assert_eq!(unread, DateValue { text: "2017 or".into(), ..DateValue::default() });
}

#[test]
fn a_day_set_by_hand_stays_until_it_is_cleared() {
    let text = || Input::DateText("end of this month".into());
    let set = [text(), Input::DateDay("2018-01-31".into()), Input::DateText("end of March".into())];
    let by_hand = date_after(set.clone());
    assert_eq!(by_hand.day.as_deref(), Some("2018-01-31"));
    assert_eq!(by_hand.edtf.as_deref(), Some("2018-01-31"));
    assert_eq!(by_hand.anchor, Some(DateAnchor::Manual));
    let cleared = date_after(set.into_iter().chain([text(), Input::DateDay(String::new())]));
    assert_eq!(cleared.anchor, Some(DateAnchor::Document));
    assert_eq!(cleared.text, "end of this month");
}

#[test]
fn a_month_or_a_year_set_by_hand_is_due_at_its_end() {
    let by_hand = |typed: &str| date_after([Input::DateDay(typed.into())]);
    let month = by_hand("Feb 2020");
    assert_eq!(
        (month.edtf.as_deref(), month.day.as_deref()),
        (Some("2020-02"), Some("2020-02-29"))
    );
    let year = by_hand("2020");
    assert_eq!(
        (year.precision, year.day.as_deref()),
        (Some(DatePrecision::Year), Some("2020-12-31"))
    );
    assert_eq!(by_hand("3 February 2020").edtf, by_hand("2020-02-03").edtf);
    for typed in ["next month", "3 February", "soon", ""] {
        assert_eq!(after(None, [Input::DateDay(typed.into())]), None, "{typed}");
    }
}

#[test]
fn parts_of_a_sum_set_by_hand_stay() {
    let money = money_after([
        Input::MoneyCurrency(" usd ".into()),
        Input::MoneyNumber(MoneyNumber::Amount, "12,000,000".into()),
        Input::MoneyText("some dollars".into()),
    ]);
    assert_eq!(money.currency.as_deref(), Some("USD"));
    assert_eq!(money.amount.as_deref(), Some("12000000"));
    assert_eq!(money.text, "some dollars");
    assert_eq!(currency("$"), None);
    assert_eq!(currency("€€€"), None);
}

#[test]
fn parts_of_a_sum_follow_its_text() {
    let read = money_after([Input::MoneyText("USD 12 million".into())]);
    assert_eq!(read.amount.as_deref(), Some("12000000"));
    let typed = ["USD 12 million", "USD 13 million"].map(|text| Input::MoneyText(text.into()));
    assert_eq!(money_after(typed).amount.as_deref(), Some("13000000"));
    assert_eq!(amount("12 million", Numbers::Point).as_deref(), Some("12000000"));
    let currency_by_hand = [
        Input::MoneyText("12 million".into()),
        Input::MoneyCurrency("NOK".into()),
        Input::MoneyText("13 million".into()),
    ];
    let money = money_after(currency_by_hand);
    assert_eq!(money.amount.as_deref(), Some("13000000"));
    assert_eq!(money.currency.as_deref(), Some("NOK"));
}

#[test]
fn parties_are_recognised_unless_set_by_hand() {
    let party = |inputs: Vec<Input>| old_party(after(None, inputs).as_ref());
    let own = party(vec![Input::PartyText("my Government".into())]);
    assert_eq!((own.party, own.iso3.as_deref()), (Some(PartyKind::SpeakerState), Some("JPN")));
    let typed: Vec<Input> = ["N", "Nor", "Norway"].map(|t| Input::PartyText(t.into())).into();
    let other = party(typed);
    assert_eq!((other.party, other.iso3.as_deref()), (Some(PartyKind::OtherState), Some("NOR")));
    let by_hand = party(vec![
        Input::PartyText("Norway".into()),
        Input::PartyKind(Some(PartyKind::Group)),
        Input::PartyText("Norway and others".into()),
    ]);
    assert_eq!(by_hand.party, Some(PartyKind::Group));
}

#[test]
fn countries_are_read_by_name_or_code() {
    assert_eq!(country("norway").as_deref(), Some("NOR"));
    assert_eq!(country(" nor ").as_deref(), Some("NOR"));
    assert_eq!(country("COTE D’IVOIRE\r\n").as_deref(), Some("CIV"));
    assert_eq!(country("Norvège").as_deref(), Some("NOR"));
    assert_eq!(country("Atlantis"), None);
    assert_eq!(country(""), None);
    assert_eq!(country_name("NOR"), "Norway");
    assert_eq!(country_name("XXX"), "XXX");
}

#[test]
fn different_texts_can_mean_the_same_value() {
    for (parse_as, typed, shown, same) in [
        (ParseAs::Text, "aid ", "aid", true),
        (ParseAs::Text, "e\u{301}", "é", false),
        (ParseAs::Amount(Numbers::Point), "12 million", "12,000,000", true),
        (ParseAs::Amount(Numbers::Unknown), "many", "", true),
        (ParseAs::Amount(Numbers::Unknown), "12", "", false),
        (ParseAs::Number(Numbers::Point), "1,000", "1000", true),
        (ParseAs::Number(Numbers::PointAndComma), "1.000", "1000", true),
        (ParseAs::Number(Numbers::PointAndComma), "1,5", "1,50", false),
        (ParseAs::Number(Numbers::Unknown), "1,000", "", true),
        (ParseAs::Currency, "usd", "USD", true),
        (ParseAs::Currency, "dollars", "", true),
        (ParseAs::Country, "nor", "Norway", true),
        (ParseAs::Country, "Norwa", "Norway", false),
        (ParseAs::Day, "", "2017-03-31", false),
        (ParseAs::Day, "31 Mar 2017", "2017-03-31", true),
        (ParseAs::Day, "2018-03-31", "2017-03-31", false),
    ] {
        assert_eq!(parse_as.same(typed, shown), same, "{parse_as:?} {typed} {shown}");
    }
}

#[test]
fn a_record_names_its_required_fields_until_they_are_filled() {
    let codebook = annotator_core::starter::codebook();
    let layer = codebook.layers.iter().find(|layer| layer.id.as_str() == "commitment").unwrap();
    let code = codebook.codes.iter().find(|code| code.layer == layer.id).unwrap();
    let mut annotation = Rc::unwrap_or_clone(annotation(1, &[(0, 4)], code.id.as_str()));
    let record = completeness(&codebook, layer, &annotation);
    assert_eq!((record.filled, record.all, record.missing), (0, 11, vec!["Who promises"]));
    let value = Value::Text { text: "x".into() };
    for field in layer.attributes.iter().filter(|field| field.required || field.rare) {
        let filled = Attribute::new(value.clone(), Vec::new());
        annotation.attributes.insert(field.id.clone(), filled);
    }
    let record = completeness(&codebook, layer, &annotation);
    assert_eq!((record.filled, record.all, record.missing), (1, 11, vec![]));
}
