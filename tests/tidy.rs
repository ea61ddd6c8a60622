//! Keeps what the compiler cannot see: which ring may name what, no `style` attribute,
//! every class styled, no file that grows without end.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // how a test fails

use std::fs;
use std::path::{Path, PathBuf};

/// A soft limit made hard: past it, a file has more than one job.
const MAX_LINES: usize = 500;

struct Source {
    path: PathBuf,
    content: String,
}

impl Source {
    fn is_under(&self, folder: &str) -> bool {
        self.path.starts_with(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
    }

    /// The lines of code, comments left out, with their numbers from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.content.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
        lines.filter(|(_, line)| !line.starts_with("//"))
    }
}

fn sources(folder: &str, ending: &str) -> Vec<Source> {
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

/// Fails with every line of `sources` that holds one of `words`.
fn forbid(sources: &[Source], words: &[&str], why: &str) {
    let mut bad = Vec::new();
    for source in sources {
        for (number, line) in source.code() {
            if words.iter().any(|word| line.contains(word)) {
                bad.push(format!("{}:{number}: {line}", source.path.display()));
            }
        }
    }
    assert!(bad.is_empty(), "{why}\n{}", bad.join("\n"));
}

fn under(folder: &str) -> Vec<Source> {
    sources(folder, "rs")
}

#[test]
fn arrows_point_inward_only() {
    let browser_crates = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew"];
    for ring in ["src/core", "src/app", "src/tools"] {
        forbid(&under(ring), &browser_crates, "core, app and tools name no browser crate");
        forbid(&under(ring), &["crate::ui", "crate::browser"], "core, app and tools stand alone");
    }
    for ring in ["src/core", "src/tools"] {
        forbid(&under(ring), &["crate::app"], "core and tools do not know the app");
    }
    for ring in ["src/core", "src/app", "src/browser", "src/ui"] {
        // But for tests, which have no worker.
        let sources: Vec<_> =
            under(ring).into_iter().filter(|s| !s.path.ends_with("app/reader.rs")).collect();
        forbid(&sources, &["crate::tools"], "only the worker knows the tools");
    }
    forbid(&under("src/browser"), &["crate::ui"], "the browser ring does not know the view");
}

#[test]
fn the_core_reads_no_clock_and_makes_no_randomness() {
    let words =
        ["SystemTime", "Instant::", "use rand", "rand::r", "std::fs", "std::env", "std::net"];
    let all = ["src/core", "src/app", "src/tools"].into_iter().flat_map(under);
    let all: Vec<_> = all.filter(|s| !is_test(s)).collect();
    forbid(&all, &words, "core, app and tools do no input or output");
}

/// Files that hold tests only.
fn is_test(source: &Source) -> bool {
    let name = source.path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = source.path.parent().and_then(Path::file_name).unwrap_or_default();
    let whole = ["tests", "fuzz"].contains(&&*name) || folder == "hostile" || folder == "tests";
    whole || name.ends_with("_tests") || source.content.contains("#[cfg(test)]")
}

#[test]
fn the_view_does_no_input_or_output() {
    let words = ["Idb", "local_storage", "session_storage", "Blob", "create_object_url", "fetch_"];
    forbid(&under("src/ui"), &words, "storage, downloads and requests belong to src/browser");
}

#[test]
fn no_style_attribute_anywhere() {
    let mut all = under("src");
    all.extend(sources("styles", "svg"));
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let content = fs::read_to_string(&index).unwrap();
    all.push(Source { path: index, content });
    let words = [" style=", "style={", "(\"style\"", "innerHTML", "inner_html", "onclick=\""];
    forbid(&all, &words, "the page's policy forbids style attributes and inline handlers");
}

#[test]
fn every_class_is_styled() {
    let styles: String = sources("styles", "css").into_iter().map(|s| s.content).collect();
    let mut bad = Vec::new();
    for source in under("src/ui") {
        for (number, line) in source.code() {
            for class in classes_in(line) {
                if !styles.contains(&format!(".{class}")) {
                    bad.push(format!("{}:{number}: .{class}", source.path.display()));
                }
            }
        }
    }
    assert!(bad.is_empty(), "classes without a rule in styles/:\n{}", bad.join("\n"));
}

/// The classes of `class="one two"` and `classes!("one", "two")` in a line.
fn classes_in(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (start, end) in [("class=\"", '"'), ("classes!(", ')')] {
        for (at, _) in line.match_indices(start) {
            let rest = &line[at + start.len()..];
            let list = rest.split(end).next().unwrap_or_default();
            let words = list.split([' ', ',']).map(|word| word.trim().trim_matches('"'));
            found.extend(words.filter(|word| {
                !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-')
            }));
        }
    }
    found
}

#[test]
fn no_file_grows_without_end() {
    let long: Vec<_> = under("src")
        .iter()
        .chain(&under("tests"))
        .map(|source| (source.content.lines().count(), source.path.display().to_string()))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .collect();
    assert!(long.is_empty(), "more than {MAX_LINES} lines: {long:?}");
}

#[test]
fn what_is_checked_for_would_be_found() {
    assert_eq!(classes_in(r#"<p class="one two-three">"#), ["one", "two-three"]);
    assert_eq!(classes_in(r#"classes!("a", cond.then_some("b"))"#), ["a"]);
    assert!(under("src/ui").iter().all(|source| source.is_under("src")));
}
