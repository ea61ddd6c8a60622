//! The student's side: the card of an exercise, and what the bar shows of the work.

pub mod card;
pub mod hand_in;
