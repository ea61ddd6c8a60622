//! What short phrases mean: days and periods, numbers, sums of money, parties; the tables of
//! currencies and States; and the folding of letters, in which words are compared.

pub mod currency;
pub mod date;
pub mod date_phrase;
mod date_words;
pub mod day;
mod decimal;
pub mod fold;
pub mod money;
mod money_words;
pub mod number;
pub mod party;
mod period;
pub mod states;
