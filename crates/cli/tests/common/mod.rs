//! Runs the program in a folder of its own.

#![allow(dead_code, unreachable_pub)] // each test that has it uses a part

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use annotator_core::project::Project;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{OpenedFile, read_file};

/// A folder that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty folder; `name` is different in each test.
    pub fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("annotator-cli-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub fn put_project(&self, name: &str, project: &Project) -> &Self {
        self.put(name, export_project(project))
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    pub fn project(&self, name: &str) -> Project {
        opened(&self.read(name))
    }

    /// Runs the program in the folder.
    pub fn run(&self, words: &[&str]) -> Ran {
        self.run_with(words, b"")
    }

    pub fn run_with(&self, words: &[&str], stdin: &[u8]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_statement-annotator"))
            .args(words)
            .current_dir(&self.0)
            .env("SOURCE_DATE_EPOCH", "1500000000")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not read its input closes it.
        let _ = child.stdin.take().unwrap().write_all(stdin);
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let stderr = String::from_utf8(stderr).unwrap();
        assert!(!stderr.contains("panicked"), "{words:?}: {stderr}");
        let code = status.code().unwrap_or_else(|| panic!("{words:?} was killed: {stderr}"));
        Ran { code, stdout, stderr }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run left.
pub struct Ran {
    pub code: i32,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Ran {
    /// Its output, if it ended well.
    pub fn fine(&self) -> &str {
        assert_eq!(self.code, 0, "{}", self.stderr);
        self.text()
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.stdout).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.stdout).unwrap()
    }
}

pub fn opened(bytes: &[u8]) -> Project {
    match read_file(bytes) {
        Ok(OpenedFile::Project(project)) => *project,
        other => panic!("{other:?}"),
    }
}

/// All files below a folder, with their paths.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    files
}
