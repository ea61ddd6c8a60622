use super::*;
use crate::phrases::date::{days_of_edtf, parse_day};
use proptest::prelude::*;

fn on_15_march_2017(phrase: &str) -> DateValue {
    resolve(phrase, parse_day("2017-03-15"))
}

#[test]
fn absolute_dates_are_resolved() {
    use DatePrecision::{Day, Month, Year};
    for (phrase, edtf, day, precision) in [
        ("31 March 2017", "2017-03-31", "2017-03-31", Day),
        ("the 31st of March, 2017", "2017-03-31", "2017-03-31", Day),
        ("Friday, 31 Mar. 2017", "2017-03-31", "2017-03-31", Day),
        ("on March 31, 2017", "2017-03-31", "2017-03-31", Day),
        ("2017-03-31", "2017-03-31", "2017-03-31", Day),
        ("2020-02", "2020-02", "2020-02-29", Month),
        ("MARCH\u{a0}2017", "2017-03", "2017-03-31", Month),
        ("by March of 2018", "2018-03", "2018-03-31", Month),
        ("2030", "2030", "2030-12-31", Year),
        ("by 2030", "2030", "2030-12-31", Year),
        ("in 2019", "2019", "2019-12-31", Year),
        ("by the year 2030", "2030", "2030-12-31", Year),
        ("before 2030", "2029-12-31", "2029-12-31", Day),
        ("before March 2018", "2018-02-28", "2018-02-28", Day),
        ("prior to 1 March 2020", "2020-02-29", "2020-02-29", Day),
        ("before the end of 2030", "2030-12-31", "2030-12-31", Day),
        ("by the end of March 2018", "2018-03-31", "2018-03-31", Day),
        ("by end of 2018.", "2018-12-31", "2018-12-31", Day),
        ("from the beginning of 2021 onwards", "2021-01-01", "2021-01-01", Day),
        ("between 2020 and 2025", "2020/2025", "2025-12-31", Year),
        ("from 2021 to 2024", "2021/2024", "2024-12-31", Year),
        ("2021-2024", "2021/2024", "2024-12-31", Year),
        ("2021\u{2013}2024", "2021/2024", "2024-12-31", Year),
        ("from March to June 2018", "2018-03/2018-06", "2018-06-30", Month),
        ("the second quarter of 2018", "2018-04/2018-06", "2018-06-30", Month),
        ("by the end of the first half of 2018", "2018-06-30", "2018-06-30", Day),
        ("late 2018", "2018", "2018-12-31", Year),
        ("\u{201c}no later than 30 June 2018\u{201d}", "2018-06-30", "2018-06-30", Day),
        ("to be paid before the end of 2030", "2030-12-31", "2030-12-31", Day),
        ("until 31 December 2020 at the latest", "2020-12-31", "2020-12-31", Day),
    ] {
        let expected = DateValue {
            text: phrase.into(),
            edtf: Some(edtf.into()),
            day: Some(day.into()),
            precision: Some(precision),
            anchor: Some(DateAnchor::Absolute),
        };
        assert_eq!(on_15_march_2017(phrase), expected);
        assert_eq!(resolve(phrase, None), expected);
    }
}

#[test]
fn relative_dates_are_resolved_from_the_day_of_the_statement() {
    use DatePrecision::{Day, Month, Year};
    for (phrase, edtf, day, precision) in [
        ("By the end of this month", "2017-03-31", "2017-03-31", Day),
        ("by the end of\u{a0}the month", "2017-03-31", "2017-03-31", Day),
        ("by the end of this year", "2017-12-31", "2017-12-31", Day),
        ("by the end of this week", "2017-03-19", "2017-03-19", Day),
        ("by the end of next year", "2018-12-31", "2018-12-31", Day),
        ("before the end of next month", "2017-04-30", "2017-04-30", Day),
        ("before next year", "2017-12-31", "2017-12-31", Day),
        ("this year", "2017", "2017-12-31", Year),
        ("the current year", "2017", "2017-12-31", Year),
        ("later this year", "2017", "2017-12-31", Year),
        ("early next year", "2018", "2018-12-31", Year),
        ("next month", "2017-04", "2017-04-30", Month),
        ("last year", "2016", "2016-12-31", Year),
        ("next week", "2017-03-20/2017-03-26", "2017-03-26", Day),
        ("last December", "2016-12", "2016-12-31", Month),
        ("last March", "2016-03", "2016-03-31", Month),
        ("last January", "2017-01", "2017-01-31", Month),
        ("in October of this year", "2017-10", "2017-10-31", Month),
        ("March next year", "2018-03", "2018-03-31", Month),
        ("within three months", "2017-06-15", "2017-06-15", Day),
        ("within 30 days", "2017-04-14", "2017-04-14", Day),
        ("within the next two weeks", "2017-03-29", "2017-03-29", Day),
        ("within a year", "2018-03-15", "2018-03-15", Day),
        ("in two years", "2019", "2019-12-31", Year),
        ("in three months", "2017-06", "2017-06-30", Month),
        ("10 days from now", "2017-03-25", "2017-03-25", Day),
        ("over the next five years", "2017-03-15/2022-03-15", "2022-03-15", Year),
        ("in the coming month", "2017-03-15/2017-04-15", "2017-04-15", Month),
        ("the first half of next year", "2018-01/2018-06", "2018-06-30", Month),
        ("tomorrow", "2017-03-16", "2017-03-16", Day),
        ("today", "2017-03-15", "2017-03-15", Day),
    ] {
        let expected = DateValue {
            text: phrase.into(),
            edtf: Some(edtf.into()),
            day: Some(day.into()),
            precision: Some(precision),
            anchor: Some(DateAnchor::Document),
        };
        assert_eq!(on_15_march_2017(phrase), expected);
        let unresolved = DateValue { text: phrase.into(), ..DateValue::default() };
        assert_eq!(resolve(phrase, None), unresolved, "needs the statement's date");
    }
}

#[test]
fn months_are_counted_to_the_last_day_they_have() {
    let day = |phrase, said_on| resolve(phrase, parse_day(said_on)).day;
    assert_eq!(day("within one month", "2017-01-31").as_deref(), Some("2017-02-28"));
    assert_eq!(day("within a year", "2020-02-29").as_deref(), Some("2021-02-28"));
    assert_eq!(day("tomorrow", "2017-12-31").as_deref(), Some("2018-01-01"));
    assert_eq!(day("by the end of this week", "2017-03-19").as_deref(), Some("2017-03-19"));
    assert_eq!(day("next month", "2017-12-05").as_deref(), Some("2018-01-31"));
}

#[test]
fn phrases_outside_the_table_are_not_resolved() {
    for phrase in [
        "",
        "soon",
        "in due course",
        "31 March",
        "31 February 2017",
        "next March",
        "by the end of the decade",
        "from 2024 to 2021",
        "fourth half of 2018",
        "in 2017 and beyond",
        "2017-13",
        "12345",
        "within 9999 years",
        "👩🏻\u{200d}🚒",
    ] {
        let expected = DateValue { text: phrase.into(), ..DateValue::default() };
        assert_eq!(on_15_march_2017(phrase), expected);
    }
}

#[test]
fn months_have_their_names_in_six_languages() {
    for phrase in ["31 mars 2017", "31 Марта 2017", "٣١ آذار ٢٠١٧"] {
        assert_eq!(resolve(phrase, None).day.as_deref(), Some("2017-03-31"), "{phrase}");
    }
    assert_eq!(resolve("août 2017", None).edtf.as_deref(), Some("2017-08"));
}

proptest! {
    #[test]
    fn resolved_dates_are_well_formed(
        phrase in "(by |before |in |within |over the next |the end of |from )?(the )?(end of )?\
            ([0-9]{1,4}|two|march|this|next|last|2020-02|first)( of)? ?(quarter of )?(days|months|years?|march|week)? ?([0-9]{4})?( to [0-9]{4})?",
    ) {
        let value = on_15_march_2017(&phrase);
        if let (Some(edtf), Some(day)) = (&value.edtf, &value.day) {
            prop_assert_eq!(days_of_edtf(edtf).map(|(_, last)| last), parse_day(day), "{} {}", edtf, day);
            prop_assert!(parse_day(day).is_some());
        }
        prop_assert_eq!(value.edtf.is_some(), value.day.is_some());
        prop_assert_eq!(value.edtf.is_some(), value.anchor.is_some());
    }

    #[test]
    fn resolving_never_panics_and_keeps_the_text(phrase in any::<String>()) {
        let value = on_15_march_2017(&phrase);
        prop_assert_eq!(value.text, phrase);
    }
}
