//! Exchange with other programs, and the project file.

pub mod adding;
mod adding_update;
pub mod exporting;
mod exporting_update;
pub mod importing;
mod importing_update;
pub(crate) mod project_file;
pub mod settling;

#[cfg(test)]
mod adding_tests;
#[cfg(test)]
mod exporting_tests;
#[cfg(test)]
pub(crate) mod importing_tests;
#[cfg(test)]
mod project_file_tests;
#[cfg(test)]
mod settling_tests;
