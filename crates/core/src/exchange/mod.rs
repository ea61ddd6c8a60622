//! What the page, the worker and the formats say to each other about files of other programs.

pub mod about;
pub mod imported;
pub mod order;
