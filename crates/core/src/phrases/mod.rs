//! The meaning of short phrases: days and periods, numbers, sums of money, parties. Also the tables
//! of currencies and States, and the folding of letters for comparing words.

pub mod content;
pub mod currency;
pub mod date;
pub mod date_phrase;
mod date_words;
mod dates;
pub mod day;
pub mod decimal;
pub mod find;
pub mod fold;
mod items;
mod lexicon;
mod loose;
pub mod money;
mod money_words;
pub mod number;
pub mod party;
pub mod passage;
mod period;
pub mod scan;
pub mod states;
mod sums;
