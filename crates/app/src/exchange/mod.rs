//! Exchange with other programs, and the project file.

pub mod adding;
mod adding_update;
pub mod differences;
pub mod exporting;
mod exporting_update;
pub mod importing;
mod importing_update;
pub(crate) mod project_file;

#[cfg(test)]
mod adding_tests;
#[cfg(test)]
mod differences_tests;
#[cfg(test)]
mod exporting_tests;
#[cfg(test)]
pub(crate) mod importing_tests;
#[cfg(test)]
mod project_file_tests;
