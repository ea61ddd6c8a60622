//! The local time, for words such as "Saved 10:42".

use time::{OffsetDateTime, UtcOffset};
use wasm_bindgen::JsValue;

use annotator_core::classroom::exercise::Due;
use annotator_core::phrases::date::parse_day;
use annotator_core::project::annotation::Timestamp;

/// The user's local time now.
pub fn now() -> OffsetDateTime {
    local(js_sys::Date::now())
}

/// A point in time in the user's time zone.
pub fn local_time(at: Timestamp) -> OffsetDateTime {
    #[allow(clippy::cast_precision_loss)] // exact up to the year 287,396
    local(at.0 as f64)
}

/// How far the user's clock is from UTC at the day and time of `due`, in minutes east. `None` if
/// they cannot be read.
pub fn offset_at(due: &Due) -> Option<i32> {
    let day = parse_day(&due.date)?;
    let (hour, minute) = due.time.split_once(':')?;
    let date = js_sys::Date::new_with_year_month_day_hr_min(
        u32::try_from(day.year()).ok()?,
        i32::from(u8::from(day.month())) - 1,
        i32::from(day.day()),
        hour.parse().ok()?,
        minute.parse().ok()?,
    );
    #[allow(clippy::cast_possible_truncation)] // minutes of a day; NaN becomes 0
    Some(-date.get_timezone_offset() as i32)
}

fn local(milliseconds: f64) -> OffsetDateTime {
    // JavaScript counts minutes from local time to UTC, so west is positive.
    let minutes = js_sys::Date::new(&JsValue::from_f64(milliseconds)).get_timezone_offset();
    #[allow(clippy::cast_possible_truncation)] // seconds of a day; NaN becomes 0
    let offset = UtcOffset::from_whole_seconds((-minutes * 60.0) as i32);
    #[allow(clippy::cast_possible_truncation)] // seconds since 1970
    let time = OffsetDateTime::from_unix_timestamp((milliseconds / 1000.0).floor() as i64);
    time.unwrap_or(OffsetDateTime::UNIX_EPOCH).to_offset(offset.unwrap_or(UtcOffset::UTC))
}
