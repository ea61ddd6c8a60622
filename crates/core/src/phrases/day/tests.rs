use super::*;
use proptest::prelude::*;

fn day(line: &str) -> Option<String> {
    find_day(&fold(line)).map(|(day, _)| day.to_string())
}

#[test]
fn days_are_found_in_six_languages() {
    for line in [
        "15 March 2017",
        "Wednesday, 15 March 2017, 10 a.m.",
        "March 15th, 2017",
        "the 15th of March 2017",
        "Mar. 15, 2017",
        "New York, 15\u{a0}March\u{a0}2017",
        "New York, le 15 mars 2017",
        "Genève, mercredi 15 mars 2017",
        "15 de marzo de 2017",
        "Nueva York, a 15 de marzo del 2017",
        "15 марта 2017 года",
        "15 марта 2017 г.",
        "15 آذار/مارس 2017",
        "نيويورك، ١٥ آذار/مارس ٢٠١٧",
        "الأربعاء 15 مارس 2017",
        "2017年3月15日",
        "二〇一七年三月十五日",
        "（2017年3月15日，纽约）",
        "２０１７年３月１５日",
        "2017-03-15 10:30",
        "15.03.2017",
        "15/03/2017",
        "Wednesday, March 15th, 2017, 10 a.m.",
        "(15 March 2017)\r\n",
        "👩🏻\u{200d}🚒 15 March 2017",
    ] {
        assert_eq!(day(line).as_deref(), Some("2017-03-15"), "{line}");
    }
    assert_eq!(day("1er avril 2022").as_deref(), Some("2022-04-01"));
    assert_eq!(day("5 تشرين الأول/أكتوبر 2023").as_deref(), Some("2023-10-05"));
    assert_eq!(day("二〇二一年十二月三十一日").as_deref(), Some("2021-12-31"));
    for line in [
        "",
        "March 2017",
        "2017",
        "03/04/2017",
        "30 February 2017",
        "15 2017",
        "S/2017/123",
        "Resolution 2331 of 2016",
        "三月十五日",
    ] {
        assert_eq!(day(line), None, "{line}");
    }
}

#[test]
fn days_are_parsed_from_files_and_tables() {
    let given = |value| day_given(value).map(|day| day.to_string());
    for value in ["2017-03-15", "2017-03-15T10:00:00Z", "2017-03-15 10:00", "15 mars 2017"] {
        assert_eq!(given(value).as_deref(), Some("2017-03-15"), "{value}");
    }
    assert_eq!(given("1875-03-15").as_deref(), Some("1875-03-15"));
    for value in ["", "2017", "03/04/2017", "15 mars", "二〇一七年"] {
        assert_eq!(given(value), None, "{value}");
    }
}

proptest! {
    #[test]
    fn a_day_is_found_again_at_its_place(line in "\\PC{0,12}(15 mars|March 15,|2017年3月15日)? ?(2017)?\\PC{0,12}") {
        let folded = fold(&line);
        if let Some((day, place)) = find_day(&folded) {
            let named = folded.get(place).map(|named| find_day(named).map(|(day, _)| day));
            prop_assert_eq!(named, Some(Some(day)));
        }
    }
}
