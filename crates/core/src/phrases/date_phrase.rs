//! Phrases that name a day, a month, a year or a period, in the six languages of the United Nations.
//!
//! This is the whole table; other phrases are not resolved. The examples are in English; those of
//! the other languages are in the grammar (`dates/mod.rs`), and mean the same. Examples of
//! relative dates are *said on* 2017-03-15, a Wednesday.
//!
//! | form | example | EDTF |
//! |---|---|---|
//! | day month year | `31 March 2017`, `the 31st of March, 2017`, `Friday, 31 Mar. 2017` | `2017-03-31` |
//! | month day year | `March 31, 2017` | `2017-03-31` |
//! | ISO 8601 | `2017-03-31`, `2017-03` | unchanged |
//! | month year | `March 2017`, `March of 2017` | `2017-03` |
//! | year | `2030`, `the year 2030` | `2030` |
//! | part of a year | `the second quarter of 2018`, `the first half of next year` | `2018-04/2018-06` |
//! | from one to another | `between 2020 and 2025`, `from 2021 to 2024`, `2021-2024`, `from March to June 2018` | `2020/2025` |
//! | end, start | `the end of March 2018`, `the beginning of 2021` | `2018-03-31` |
//! | day | `today`, `tomorrow`, `yesterday` | `2017-03-16` |
//! | this, next, last | `this month`, `next year`, `last week`, `the current year` | `2017-03` |
//! | month of a relative year | `October of this year`, `March next year` | `2017-10` |
//! | last month of that name | `last December` | `2016-12` |
//! | end of a relative period | `the end of this month`, `the end of the year` | `2017-03-31` |
//! | roughly | `later this year`, `early next year`, `late 2018` | the period itself |
//! | within | `within three months`, `within the next 30 days` | the day it ends: `2017-06-15` |
//! | in | `in two years`, `30 days from now` | as exact as the unit: `2019` |
//! | coming period | `over the next five years`, `in the coming month` | `2017-03-15/2022-03-15` |
//!
//! A phrase may start with: by, on, in, at, during, until, till, no later than, not later than, at
//! the latest by, on or before, from, since, as of, and `to be paid` with any verb. They do not
//! change the period. *Before* and *prior to* mean the day before the period starts (`before 2030`
//! is due on 2029-12-31), but `before the end of 2030` is due on 2030-12-31. Weeks run from Monday
//! to Sunday (ISO 8601). A date without a year (`31 March`) is not resolved, nor is a relative one
//! if the day of the statement is unknown.

use time::Date;

use super::scan::date_of;
use crate::project::value::DateValue;
#[cfg(test)]
use crate::project::value::{DateAnchor, DatePrecision};

/// What `phrase` means when said on `statement_date`; see the table above.
///
/// `text` is the phrase as given. If the phrase is not in the table, everything else is `None`.
#[must_use]
pub fn resolve(phrase: &str, statement_date: Option<Date>) -> DateValue {
    date_of(phrase, statement_date)
        .unwrap_or_else(|| DateValue { text: phrase.to_owned(), ..DateValue::default() })
}

#[cfg(test)]
mod tests;
