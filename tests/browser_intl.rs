//! How the browser writes numbers, days, times and lists.

#![cfg(target_arch = "wasm32")]

use annotator_words::testing::bracketed;
use annotator_words::{
    Language, Plural, Value, day, list, month, number, set_english, set_language, time,
};
use statement_annotator::browser::intl::LOCALE;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Switches to a language. Its words stay English.
fn speak(tag: &'static str) {
    let language = Language { tag, right_to_left: tag == "ar", locale: LOCALE };
    assert_eq!(set_language(language, bracketed()), Ok(()));
}

#[wasm_bindgen_test]
fn each_language_writes_in_its_own_way() {
    let items = ["a", "b", "c"].map(str::to_owned);
    speak("de");
    assert_eq!(number(1_234_567_i64), "1.234.567");
    assert_eq!(number(Value::Tenths(12_345_675)), "1.234.567,5");
    assert_eq!(day(2017, 3, 15), "15. März 2017");
    assert_eq!(day(53, 12, 1), "1. Dez. 53");
    assert_eq!(month(2017, 3), "März 2017");
    assert_eq!(time(14, 5), "14:05");
    assert_eq!(list(&items), "a, b und c");
    speak("fr");
    assert_eq!(day(2017, 3, 15), "15 mars 2017");
    assert_eq!(list(&items), "a, b et c");
    set_english();
    assert_eq!(number(Value::Tenths(12_345_675)), "1,234,567.5");
}

#[wasm_bindgen_test]
fn each_language_has_its_own_plural_forms() {
    let form = |count: u32| (LOCALE.plural)(i64::from(count));
    speak("ar");
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(form),
        [Plural::Zero, Plural::One, Plural::Two, Plural::Few, Plural::Many, Plural::Other]
    );
    speak("ru");
    assert_eq!([1, 2, 5, 21].map(form), [Plural::One, Plural::Few, Plural::Many, Plural::One]);
    speak("zh");
    assert_eq!([0, 1, 2].map(form), [Plural::Other; 3]);
    set_english();
}

#[wasm_bindgen_test]
fn what_the_browser_does_not_know_is_as_in_english() {
    speak("not a tag");
    assert_eq!(number(1_234_i64), "1,234");
    assert_eq!((day(2017, 3, 15), month(2017, 3)), ("15 Mar 2017".into(), "March 2017".into()));
    assert_eq!((LOCALE.plural)(1), Plural::One);
    set_english();
}
