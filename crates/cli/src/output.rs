//! Where results go. Nothing is overwritten unless that is wanted, and no file is left half written.

use std::fs;
use std::io::{IsTerminal as _, Write as _, stdout};
use std::path::{Path, PathBuf};
use std::process;

use crate::failure::Failure;
use crate::input::{STDIN, shown};

/// Where a result goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Stdout,
    File(PathBuf),
}

impl Target {
    /// What `-o` says; standard output if it is not given.
    pub(crate) fn of(path: Option<&Path>) -> Self {
        match path {
            None => Self::Stdout,
            Some(path) if path == Path::new(STDIN) => Self::Stdout,
            Some(path) => Self::File(path.to_owned()),
        }
    }

    /// Refuses a file that is there already, before any work is done.
    pub(crate) fn check(&self, force: bool) -> Result<(), Failure> {
        match self {
            Self::File(path) if !force && path.symlink_metadata().is_ok() => {
                Err(Failure::File(format!(
                    "“{}” is there already and was not changed. Use --force to overwrite it, or \
                     another name.",
                    shown(path)
                )))
            }
            Self::File(path) if path.is_dir() => {
                Err(Failure::Usage(format!("“{}” is a folder, not a file.", shown(path))))
            }
            Self::File(_) | Self::Stdout => Ok(()),
        }
    }

    /// Writes a result that is no text. A terminal would not survive it.
    pub(crate) fn write_bytes(&self, bytes: &[u8]) -> Result<(), Failure> {
        let is_text = std::str::from_utf8(bytes).is_ok();
        if *self == Self::Stdout && !is_text && stdout().is_terminal() {
            return Err(Failure::Usage(
                "The result is not text and was not written to the terminal. Give a file with -o."
                    .to_owned(),
            ));
        }
        self.write(bytes)
    }

    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        match self {
            Self::Stdout => {
                let mut out = stdout().lock();
                let written = out.write_all(bytes).and_then(|()| out.flush());
                written.map_err(|error| Failure::writing("standard output", &error))
            }
            Self::File(path) => write_file(path, bytes),
        }
    }
}

/// Writes a file beside its place and moves it there.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error| Failure::writing(&shown(path), &error);
    if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // Devices such as /dev/null are not replaced.
    if path.exists() && !path.is_file() {
        return fs::write(path, bytes).map_err(failed);
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}", process::id()));
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

/// Prints text.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    Target::Stdout.write(text.as_bytes())
}
