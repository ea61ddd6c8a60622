//! The classroom: exercises are made, worked on and handed in.

pub mod make;
pub mod student;
