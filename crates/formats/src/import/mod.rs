//! Takes what was read from another program's file into a project: where its passages are
//! ([`place`]), and what its codes become ([`merge`]).

pub mod merge;
pub mod place;
pub mod places;
