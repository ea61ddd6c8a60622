//! Exit codes, and why a command cannot be carried out.

use std::fmt;
use std::io;

/// How a command ended. The values are exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything is fine.
    Fine = 0,
    /// It was done, and there is something to look at.
    Problems = 1,
}

/// Why a command was not carried out, as one sentence or two: what is wrong, where, what happens to
/// the data, what to do.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments do not make sense together.
    Usage(String),
    /// A file cannot be read or written, or is not what it should be.
    File(String),
    /// The reader of our output has gone.
    ClosedPipe,
}

impl Failure {
    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::File(_) => 3,
            Self::ClosedPipe => 0,
        }
    }

    /// A file could not be read.
    pub(crate) fn reading(name: &str, error: &io::Error) -> Self {
        let why = io_words(error);
        Self::File(format!("“{name}” cannot be read: {why}. Nothing was changed."))
    }

    /// A file could not be written.
    pub(crate) fn writing(name: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::ClosedPipe;
        }
        let why = io_words(error);
        Self::File(format!(
            "“{name}” cannot be written: {why}. What was there before is unchanged."
        ))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(words) | Self::File(words) => f.write_str(words),
            Self::ClosedPipe => Ok(()),
        }
    }
}

/// What the system says, without its number: `there is no such file or folder`.
fn io_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "it is not allowed".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        _ => {
            let words = error.to_string();
            words.split(" (os error").next().unwrap_or_default().to_owned()
        }
    }
}
