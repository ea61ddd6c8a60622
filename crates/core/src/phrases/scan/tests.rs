use super::*;
use crate::phrases::date::{days_of_edtf, parse_day};
use proptest::prelude::*;

fn statement(language: &str) -> Metadata {
    Metadata {
        language: language.into(),
        date: "2026-03-18".into(),
        delegation: "Mali".into(),
        ..Metadata::default()
    }
}

#[test]
fn a_name_of_the_delegation_is_the_speaker() {
    let read = readings("Le Mali et le Niger", &statement("fr"));
    let kinds: Vec<_> = read.parties.iter().map(|(_, party)| party.party).collect();
    assert_eq!(kinds, [Some(PartyKind::SpeakerState), Some(PartyKind::OtherState)]);
}

#[test]
fn a_relative_date_needs_the_day_of_the_statement() {
    for (language, phrase) in [
        ("fr", "d'ici à la fin de l'année"),
        ("es", "el próximo año"),
        ("ru", "в следующем году"),
        ("ar", "في العام المقبل"),
        ("zh", "明年"),
    ] {
        let undated = Metadata { date: String::new(), ..statement(language) };
        let [(_, _, date)] = readings(phrase, &undated).dates.try_into().expect(phrase);
        assert_eq!((date.edtf, date.text.as_str()), (None, phrase));
    }
}

#[test]
fn other_languages_are_not_read() {
    assert_eq!(readings("bis 2030, 3 Millionen Euro", &statement("de")), Readings::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_sentence_can_be_read(
        language in prop::sample::select(vec!["en", "fr", "es", "ru", "ar", "zh"]),
        sentence in "(?s)(d'ici à |el |до |в |конца |года |بحلول |للعام |و|لل|到|年|月|底|前|万|亿|[0-9]{1,4}|31|2030|二|百|[ ,.'%/–-]|\\$|US\\$|€|euros |млн |مليون |mai |próximo |Мали|Чили |两|.){0,24}",
    ) {
        let read = readings(&sentence, &statement(language));
        for (range, _, date) in &read.dates {
            prop_assert!(sentence.get(range.clone()).is_some());
            prop_assert_eq!(date.edtf.is_some(), date.day.is_some());
            if let (Some(edtf), Some(day)) = (&date.edtf, &date.day) {
                prop_assert_eq!(days_of_edtf(edtf).map(|(_, last)| last), parse_day(day), "{}", edtf);
            }
        }
        let sums = read.sums.iter().map(|(range, _)| range);
        for range in sums.chain(read.parties.iter().map(|(range, _)| range)) {
            prop_assert!(sentence.get(range.clone()).is_some());
        }
    }
}
