//! Exchange with other programs, and the project file: the dialogs.

pub mod adding;
pub mod export;
pub mod foreign;
mod positions;
pub mod project_file;
