//! The classroom: exercises are made, worked on and handed in, and feedback is read.

pub mod beside;
pub mod brief;
pub mod instructions;
pub mod make;
pub mod student;
