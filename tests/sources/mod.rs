//! The files of the project as tests of their text see them.

use std::fs;
use std::path::{Path, PathBuf};

pub struct Source {
    pub path: PathBuf,
    pub content: String,
}

impl Source {
    /// Whether the file has only tests or their helpers.
    pub fn is_test(&self) -> bool {
        let name = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let in_folder = self
            .path
            .components()
            .any(|part| ["tests", "testing", "bench"].iter().any(|name| part.as_os_str() == *name));
        in_folder
            || ["tests", "fuzz", "laws", "reader"].contains(&&*name)
            || name.ends_with("_tests")
    }

    /// Whether the file runs during the build, a proof or a benchmark, and is not part of the program.
    pub fn is_of_the_build(&self) -> bool {
        let folders = [
            "crates/words/compiler",
            "crates/words/examples",
            "crates/analysis/examples",
            "crates/suggest/examples",
        ];
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        self.path.ends_with("build.rs")
            || folders.iter().any(|folder| self.path.starts_with(root.join(folder)))
    }

    /// The lines of code with their numbers from 1, without comments and test modules.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        code_of(&self.content)
    }
}

/// The lines of code with their numbers from 1, without comments and without each item that follows
/// a `#[cfg(test)]`.
pub fn code_of(content: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut test = false;
    let mut announced = false;
    content.lines().enumerate().filter_map(move |(at, line)| {
        if line == "#[cfg(test)]" {
            announced = true;
        } else if announced && !line.starts_with("#[") {
            // A module with a body ends with the next line that is only a closing brace.
            (announced, test) = (false, line.ends_with('{'));
            return None;
        } else if test && line == "}" {
            test = false;
            return None;
        }
        let line = line.trim();
        let skip = test || announced || line.starts_with("//");
        (!skip).then_some((at + 1, line))
    })
}

/// The files in a folder and its subfolders with this extension.
pub fn sources(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                let content = fs::read_to_string(&path).unwrap();
                found.push(Source { path, content });
            }
        }
    }
    assert!(!found.is_empty(), "nothing under {folder}");
    found
}
