//! The classroom: exercises are made, worked on and handed in.

pub mod brief;
pub mod instructions;
pub mod make;
pub mod student;
