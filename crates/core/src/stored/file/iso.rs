//! Times as ISO 8601 in UTC with milliseconds: `2017-03-15T10:42:00.000Z`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

use crate::json::Words;
use crate::project::annotation::Timestamp;

/// A time that is written in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IsoTime(pub Timestamp);

/// Writes a time. Times outside the years 0 to 9999, which our clocks never return, become the
/// nearest one inside.
pub fn iso_8601(time: Timestamp) -> String {
    let nanoseconds = i128::from(time.0) * 1_000_000;
    let time = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok();
    let time = time.filter(|time| (0..=9999).contains(&time.year()));
    let time = time.unwrap_or_else(|| if nanoseconds < 0 { first() } else { last() });
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        time.year(),
        u8::from(time.month()),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.millisecond(),
    )
}

fn first() -> OffsetDateTime {
    let day = Date::from_calendar_date(0, Month::January, 1).unwrap_or(Date::MIN);
    OffsetDateTime::new_utc(day, Time::MIDNIGHT)
}

fn last() -> OffsetDateTime {
    let day = Date::from_calendar_date(9999, Month::December, 31).unwrap_or(Date::MAX);
    let time = Time::from_hms_milli(23, 59, 59, 999).unwrap_or(Time::MIDNIGHT);
    OffsetDateTime::new_utc(day, time)
}

/// Parses RFC 3339 with any offset; fractions of a millisecond are dropped.
pub fn parse(text: &str) -> Option<Timestamp> {
    let time = OffsetDateTime::parse(text, &Rfc3339).ok()?.to_offset(UtcOffset::UTC);
    let milliseconds = time.unix_timestamp_nanos().div_euclid(1_000_000);
    i64::try_from(milliseconds).ok().map(Timestamp)
}

impl Serialize for IsoTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&iso_8601(self.0))
    }
}

impl<'de> Deserialize<'de> for IsoTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Words(text) = Words::deserialize(deserializer)?;
        parse(&text).map(Self).ok_or_else(|| serde::de::Error::custom("not a time"))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for IsoTime {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "IsoTime".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date-time",
            "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_are_written_and_read_in_utc() {
        assert_eq!(iso_8601(Timestamp(0)), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso_8601(Timestamp(-1)), "1969-12-31T23:59:59.999Z");
        assert_eq!(iso_8601(Timestamp(1_489_574_520_123)), "2017-03-15T10:42:00.123Z");
        assert_eq!(iso_8601(Timestamp(i64::MAX)), "9999-12-31T23:59:59.999Z");
        assert_eq!(iso_8601(Timestamp(i64::MIN)), "0000-01-01T00:00:00.000Z");
        for same in ["2017-03-15T10:42:00Z", "2017-03-15T11:42:00.000000+01:00"] {
            assert_eq!(parse(same), Some(Timestamp(1_489_574_520_000)), "{same}");
        }
        for bad in ["", "2017-03-15", "2017-02-30T00:00:00Z", "2017-03-15T10:42:00", "٢٠١٧"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn every_millisecond_survives_writing_and_reading(time in -62_167_219_200_000_i64..=253_402_300_799_999) {
            prop_assert_eq!(parse(&iso_8601(Timestamp(time))), Some(Timestamp(time)));
        }
    }
}
