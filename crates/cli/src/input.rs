//! The files that a command is given: paths, whole folders, `-` for standard input.

use std::fs;
use std::io::{Read as _, stdin};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The name of standard input on the command line.
pub(crate) const STDIN: &str = "-";

/// A file to work on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Input {
    /// The path, or `-`.
    pub path: PathBuf,
    /// The path below the folder that was given; the file's name if a file was given.
    pub inside: PathBuf,
    /// Whether it was found in a folder.
    pub found: bool,
}

impl Input {
    fn file(path: &Path) -> Self {
        let inside = path.file_name().map_or_else(|| path.to_owned(), PathBuf::from);
        Self { path: path.to_owned(), inside, found: false }
    }

    /// Whether it is standard input.
    pub(crate) fn is_stdin(&self) -> bool {
        self.path == Path::new(STDIN)
    }

    /// The path as it was given, for messages.
    pub(crate) fn shown(&self) -> String {
        if self.is_stdin() { "standard input".to_owned() } else { shown(&self.path) }
    }

    /// The name of the file, which readers judge by; empty for standard input.
    pub(crate) fn name(&self) -> String {
        if self.is_stdin() {
            return String::new();
        }
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The name without its extension.
    pub(crate) fn stem(&self) -> String {
        self.inside.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// The content.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Failure> {
        let read = if self.is_stdin() {
            let mut bytes = Vec::new();
            stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
        } else {
            fs::read(&self.path)
        };
        read.map_err(|error| Failure::reading(&self.shown(), &error))
    }
}

/// A path in a message.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The files that paths stand for: folders with all files in them, sorted. Hidden ones are left out.
pub(crate) fn inputs(paths: &[PathBuf]) -> Result<Vec<Input>, Failure> {
    let mut all = Vec::new();
    for path in paths {
        if path != Path::new(STDIN) && path.is_dir() {
            let before = all.len();
            walk(path, path, &mut all)?;
            if let Some(found) = all.get_mut(before..) {
                found.sort();
            }
        } else {
            all.push(Input::file(path));
        }
    }
    if all.iter().filter(|input| input.is_stdin()).count() > 1 {
        return Err(Failure::Usage("“-” can be given only once.".to_owned()));
    }
    Ok(all)
}

fn walk(folder: &Path, top: &Path, all: &mut Vec<Input>) -> Result<(), Failure> {
    let failed = |error| Failure::reading(&shown(folder), &error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let path = entry.path();
        // Links to folders are not followed: they may lead round in a circle.
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            walk(&path, top, all)?;
        } else if kind.is_file() || path.is_file() {
            let inside = path.strip_prefix(top).unwrap_or(&path).to_owned();
            all.push(Input { inside, path, found: true });
        }
    }
    Ok(())
}
