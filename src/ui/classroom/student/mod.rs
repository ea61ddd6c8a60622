//! The student's side: the card of an exercise, what the bar shows of the work, notes to the
//! teacher, handing in, and feedback.

pub mod bar;
pub mod card;
pub mod feedback;
pub mod hand_in;
pub mod note;
mod request;
pub mod self_check;
pub mod strip;
pub mod task;
