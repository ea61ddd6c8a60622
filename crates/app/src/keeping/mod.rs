//! Keeping everything: opening, saving, backups, recent projects, and several windows.

mod backup;
pub mod ledger;
pub(crate) mod recents;
pub mod storage;
pub mod stored_file;
pub(crate) mod update;
mod windows;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod windows_tests;
