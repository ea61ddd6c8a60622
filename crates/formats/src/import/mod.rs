//! Imports other programs' files into a project, after a reader has read them: locates the passages
//! in our texts ([`place`]) and maps their codes ([`merge`]).

mod counted;
mod counting;
pub mod merge;
pub mod place;
pub mod places;
mod samples;
