//! Formats numbers, days, times and lists in the current language, with the browser's `Intl`. The
//! worker compiles this file, too (`crates/worker/src/main.rs`).
//!
//! What `Intl` does not support is formatted as in English.

use std::cell::RefCell;
use std::rc::Rc;

use annotator_words::{ENGLISH, Locale, Plural, language};
use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::prelude::*;

/// Formats with `Intl`.
pub const LOCALE: Locale = Locale { plural, number, tenths, day, month, time, list };

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, milliseconds: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str) -> Result<ListFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, items: &Array) -> String;
}

/// The formatters of one language. Making them takes much longer than using them.
struct Writers {
    tag: &'static str,
    plurals: Option<PluralRules>,
    numbers: Option<NumberFormat>,
    days: Option<DateTimeFormat>,
    months: Option<DateTimeFormat>,
    times: Option<DateTimeFormat>,
    lists: Option<ListFormat>,
}

thread_local! {
    static WRITERS: RefCell<Option<Rc<Writers>>> = const { RefCell::new(None) };
}

/// The formatters of the current language.
fn writers() -> Rc<Writers> {
    let tag = language().tag;
    let known = WRITERS.with_borrow(|known| known.clone().filter(|writers| writers.tag == tag));
    known.unwrap_or_else(|| {
        let made = Rc::new(Writers::of(tag));
        WRITERS.set(Some(Rc::clone(&made)));
        made
    })
}

impl Writers {
    fn of(tag: &'static str) -> Self {
        // Days and times have no time zone, so they are passed as UTC. The calendar is always that
        // of the statements, not the language's.
        let calendar = [("calendar", "gregory"), ("timeZone", "UTC"), ("year", "numeric")];
        let day = [&calendar[..], &[("day", "numeric"), ("month", "short")]].concat();
        let month = [&calendar[..], &[("month", "long")]].concat();
        let time = [("timeZone", "UTC"), ("hour", "numeric"), ("minute", "2-digit")];
        Self {
            tag,
            plurals: PluralRules::new(tag).ok(),
            numbers: NumberFormat::new(tag).ok(),
            days: DateTimeFormat::new(tag, &options(&day)).ok(),
            months: DateTimeFormat::new(tag, &options(&month)).ok(),
            times: DateTimeFormat::new(tag, &options(&time)).ok(),
            lists: ListFormat::new(tag).ok(),
        }
    }
}

fn options(options: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in options {
        // A plain object accepts any field.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object
}

#[allow(clippy::cast_precision_loss)] // counts, far below 2^53
fn plural(number: i64) -> Plural {
    let select = |it: &PluralRules| Plural::from_name(&it.select(number as f64));
    let form = writers().plurals.as_ref().and_then(select);
    form.unwrap_or_else(|| (ENGLISH.plural)(number))
}

#[allow(clippy::cast_precision_loss)] // counts, far below 2^53
fn number(number: i64) -> String {
    let written = writers().numbers.as_ref().map(|it| it.format(number as f64));
    written.unwrap_or_else(|| (ENGLISH.number)(number))
}

#[allow(clippy::cast_precision_loss)] // sizes, far below 2^53
fn tenths(tenths: i64) -> String {
    let written = writers().numbers.as_ref().map(|it| it.format(tenths as f64 / 10.0));
    written.unwrap_or_else(|| (ENGLISH.tenths)(tenths))
}

fn day(year: i32, month: u8, day: u8) -> String {
    let written = date(writers().days.as_ref(), year, month, day);
    written.unwrap_or_else(|| (ENGLISH.day)(year, month, day))
}

fn month(year: i32, month: u8) -> String {
    let written = date(writers().months.as_ref(), year, month, 1);
    written.unwrap_or_else(|| (ENGLISH.month)(year, month))
}

fn date(form: Option<&DateTimeFormat>, year: i32, month: u8, day: u8) -> Option<String> {
    let date = Date::new(&0.into());
    let year = u32::try_from(year).ok()?;
    date.set_utc_full_year_with_month_date(year, i32::from(month) - 1, i32::from(day));
    Some(form?.format(date.get_time()))
}

fn time(hour: u8, minute: u8) -> String {
    let minutes = f64::from(hour) * 60.0 + f64::from(minute);
    let written = writers().times.as_ref().map(|it| it.format(minutes * 60_000.0));
    written.unwrap_or_else(|| (ENGLISH.time)(hour, minute))
}

fn list(items: &[String]) -> String {
    let array: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    let written = writers().lists.as_ref().map(|it| it.format(&array));
    written.unwrap_or_else(|| (ENGLISH.list)(items))
}
