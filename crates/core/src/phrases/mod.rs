//! What short phrases mean: dates, sums of money, parties and numbers.

pub mod date;
pub mod date_phrase;
mod date_words;
mod decimal;
pub mod fold;
pub mod money;
mod money_words;
pub mod number;
pub mod party;
mod period;
