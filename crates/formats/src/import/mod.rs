//! Imports other programs' files into a project, after a reader has read them: locates the passages
//! in our texts ([`place`]) and maps their codes ([`merge`]).

pub mod merge;
pub mod place;
pub mod places;
