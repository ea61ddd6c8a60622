//! Opening, saving, backups, recent projects, and several windows.

mod backup;
pub mod bin;
pub mod ledger;
mod msg;
pub mod reading;
pub(crate) mod recents;
pub mod storage;
pub mod stored_file;
pub(crate) mod update;
mod windows;

pub use msg::KeepingMsg;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod windows_tests;
