//! Rules for manifests and for the words in all files: only the workspace has versions, each crate
//! is described, and nothing names the machine or the ticket that it was written on.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)] // this is how a test fails

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn crates() -> Vec<PathBuf> {
    let found: Vec<_> =
        fs::read_dir(root().join("crates")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!found.is_empty());
    found
}

#[test]
fn each_crate_describes_itself() {
    for folder in crates() {
        let first = ["src/lib.rs", "src/main.rs"].map(|file| folder.join(file));
        let first = first.iter().find(|file| file.exists()).unwrap();
        let content = fs::read_to_string(first).unwrap();
        assert!(content.starts_with("//! "), "{} must begin with a description", first.display());
        assert!(
            !folder.join("README.md").exists(),
            "{}: the description belongs in its first file",
            folder.display()
        );
    }
}

#[test]
fn only_the_workspace_has_versions() {
    let own = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (_, page) = own.split_once("\n[package]\n").unwrap();
    assert_eq!(versions(page), Vec::<&str>::new(), "Cargo.toml, below [package]");
    for folder in crates() {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert_eq!(versions(&manifest), Vec::<&str>::new(), "{}", folder.display());
    }
}

/// The lines of a package's manifest that give a dependency its own version or source.
fn versions(manifest: &str) -> Vec<&str> {
    let mut in_dependencies = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
        } else if in_dependencies {
            let plain = line.split_once(" = ").is_some_and(|(_, value)| value.starts_with('"'));
            if plain || ["version =", "git =", "path ="].iter().any(|word| line.contains(word)) {
                found.push(line);
            }
        }
    }
    found
}

/// A guide or a map must not name files that have moved.
#[test]
fn the_guide_and_the_map_name_existing_files() {
    for name in ["CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let guide = fs::read_to_string(root().join(name)).unwrap();
        let paths = paths(&guide);
        assert!(paths.len() > 10, "{name}: {paths:?}");
        let gone: Vec<_> = paths.into_iter().filter(|path| !root().join(path).exists()).collect();
        assert!(gone.is_empty(), "{name} names missing files: {gone:?}");
    }
}

/// Paths in backquotes that begin with a folder of the project.
fn paths(guide: &str) -> Vec<&str> {
    let code = guide.split('`').skip(1).step_by(2);
    code.filter(|word| FOLDERS.iter().any(|folder| word.starts_with(&format!("{folder}/"))))
        .filter(|word| !word.contains(' ') && !word.starts_with("./"))
        .collect()
}

/// The folders with committed files. Other folders in the root are not checked.
const FOLDERS: [&str; 9] =
    ["src", "crates", "tests", "bench", "docs", "styles", ".ci", ".github", "."];

#[test]
fn no_file_names_a_machine_or_a_ticket() {
    let mut seen = 0;
    let mut bad = Vec::new();
    for folder in FOLDERS {
        for path in files(&root().join(folder), folder != ".") {
            let Ok(content) = fs::read_to_string(&path) else { continue }; // a picture, for instance
            seen += 1;
            for (at, line) in content.lines().enumerate() {
                if names_a_machine(line) || names_a_ticket(line) {
                    bad.push(format!("{}:{}: {line}", path.display(), at + 1));
                }
            }
        }
    }
    assert!(seen > 100, "{seen} files");
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

/// The files of a folder and, if `deep`, of its subfolders. Links and files left by tests are
/// ignored.
fn files(folder: &Path, deep: bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        if kind.is_file() && entry.file_name() != ".git" {
            found.push(path);
        } else if kind.is_dir() && deep && path != root().join("tests/out") {
            found.extend(files(&path, deep));
        }
    }
    found
}

fn names_a_machine(line: &str) -> bool {
    [concat!("/wo", "rk/"), concat!("/tmp/", "wt"), concat!("/ro", "ot/"), concat!("/ho", "me/")]
        .iter()
        .any(|word| line.contains(word))
}

/// Whether a line has the number of a ticket: a number sign and digits, in brackets or after a word
/// that announces a ticket.
fn names_a_ticket(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.match_indices('#').any(|(at, _)| {
        let (before, after) = (&lower[..at], &lower[at + 1..]);
        let words = ["issue ", "issues ", "pr ", "fix ", "fixes ", "closes ", "see "];
        let announced = words.iter().any(|word| before.ends_with(word));
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        digits > 0 && (announced || before.ends_with('(') && after[digits..].starts_with(')'))
    })
}

#[test]
fn the_checks_find_what_they_look_for() {
    let manifest = "[package]\nversion = \"1\"\n[dependencies]\na.workspace = true\nb = \"1\"\n\
        c = { version = \"1\" }\n[lints]\nworkspace = true\n[dev-dependencies]\n\
        d = { workspace = true, features = [\"e\"] }\nf = { path = \"../f\" }";
    let lines = ["b = \"1\"", "c = { version = \"1\" }", "f = { path = \"../f\" }"];
    assert_eq!(versions(manifest), lines);
    assert_eq!(paths("`src/a.rs`, `./dev x`, `crates/b/` and `b/c`"), ["src/a.rs", "crates/b/"]);
    assert!(names_a_machine(concat!("in /tmp/", "wt/x")) && !names_a_machine("work/b"));
    for line in ["Fixes #", "see issue #", "done (#"] {
        assert!(names_a_ticket(&format!("{line}12)")), "{line}");
    }
    for line in ["UAX #29", "&#13;", "(#1a2b3c)", "# 12", "fix #a"] {
        assert!(!names_a_ticket(line), "{line}");
    }
}
