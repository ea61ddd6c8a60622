//! Rules that the compiler cannot check: which part may name what, no `style` attributes, every
//! class styled, no overlong files.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)] // this is how a test fails

#[allow(dead_code, unreachable_pub)] // each test that has it uses a part
mod sources;

use std::fs;
use std::path::Path;

use sources::{Source, code_of, sources};

/// A longer file does more than one job.
const MAX_LINES: usize = 500;

/// Fails for every line of `sources` that contains one of `words`.
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

/// Everything except the page: shared by the worker, tests and later programs without a browser.
const CRATES: [&str; 12] = [
    "crates/analysis",
    "crates/app",
    "crates/core",
    "crates/formats",
    "crates/jobs",
    "crates/pictures",
    "crates/readers",
    "crates/sentences",
    "crates/suggest",
    "crates/words",
    "crates/worker",
    "crates/xml",
];

/// Which of our packages each package may use, except for tests.
const ARROWS: [(&str, &[&str]); 14] = [
    ("crates/analysis", &["core"]),
    ("crates/app", &["core", "jobs", "xml"]),
    (
        "crates/cli",
        &["analysis", "app", "core", "formats", "jobs", "readers", "sentences", "words", "worker"],
    ),
    ("crates/core", &[]),
    ("crates/formats", &["core", "words", "xml"]),
    ("crates/jobs", &["core"]),
    ("crates/pictures", &[]),
    ("crates/readers", &["core", "xml"]),
    ("crates/sentences", &["core", "jobs", "words"]),
    ("crates/suggest", &["core"]),
    ("crates/words", &[]),
    ("crates/worker", &["analysis", "core", "formats", "jobs", "readers", "suggest", "words"]),
    ("crates/xml", &[]),
    (".", &["app", "core", "jobs", "pictures", "sentences", "words"]),
];

/// The compiler refuses what a manifest does not list, so this checks the manifests.
#[test]
fn packages_use_only_the_packages_they_may() {
    for (package, allowed) in ARROWS {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join(package).join("Cargo.toml");
        let manifest = fs::read_to_string(&manifest).unwrap();
        let found = own_dependencies(&manifest);
        assert_eq!(found, allowed.to_vec(), "{package} uses other packages than ARROWS says");
    }
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("crates")).unwrap();
    assert_eq!(folders.count(), ARROWS.len() - 1, "each folder of crates/ has a line in ARROWS");
}

/// Our own packages in the sections `[dependencies]` of a manifest, sorted, without the prefix
/// `annotator-`. Optional ones are for tests and are ignored.
fn own_dependencies(manifest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]")
                && !line.contains("dev-")
                && !line.contains("workspace");
        } else if inside
            && !line.contains("optional = true")
            && let Some(rest) = line.strip_prefix("annotator-")
        {
            found.extend(rest.split(['.', ' ', '=']).next());
        }
    }
    found.sort_unstable();
    found
}

/// Only the page and the entry point of the worker may use a browser.
#[test]
fn only_the_page_uses_browser_crates() {
    let words = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew"];
    for folder in CRATES {
        let sources = under(folder).into_iter().filter(|s| !s.path.ends_with("worker/src/main.rs"));
        forbid(&sources.collect::<Vec<_>>(), &words, "crates/ names no browser crate");
    }
    forbid(&under("src/browser"), &["crate::ui"], "the browser ring does not know the view");
}

#[test]
fn the_crates_read_no_clock_and_make_no_randomness() {
    let words =
        ["SystemTime", "Instant::", "use rand", "rand::r", "std::fs", "std::env", "std::net"];
    let all = CRATES.into_iter().flat_map(under);
    let all: Vec<_> = all.filter(|s| !s.is_test() && !s.is_of_the_build()).collect();
    forbid(&all, &words, "crates/ does no input or output");
}

#[test]
fn the_view_does_no_input_or_output() {
    let words = [
        "Idb",
        "local_storage",
        "session_storage",
        "Blob",
        "create_object_url",
        "fetch_",
        "browser::download",
    ];
    forbid(&under("src/ui"), &words, "storage, downloads and requests belong to src/browser");
}

/// The file that refers to what is in the later module.
const LATER: &str = "src/ui/later_module.rs";

/// Only `LATER` may refer to these: the functions and components in its table, and the whole
/// program. Any other reference would pull the code into the first module.
#[test]
fn only_the_later_module_names_what_is_in_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let later = fs::read_to_string(root.join(LATER)).unwrap();
    let kept = kept_later(&later);
    assert!(
        kept.len() > 8 && kept.contains(&"Dialogs"),
        "the table of {LATER} has changed its form: {kept:?}"
    );
    let mut bad = Vec::new();
    for source in under("src").iter().filter(|source| !source.path.ends_with(LATER)) {
        for name in kept.iter().filter(|name| !defines(source, name)) {
            for (number, line) in source.code().filter(|(_, line)| refers_to(line, name)) {
                bad.push(format!("{}:{number}: {line}", source.path.display()));
            }
        }
    }
    assert!(bad.is_empty(), "only {LATER} may name these:\n{}", bad.join("\n"));
}

/// The names that the table `LATER` of the file refers to: the component in `|layout| html! {
/// <Handles {layout} /> }`, and the last name in `announcement`, `&crate::effects::PROGRAM` and
/// `menu::items`.
fn kept_later(source: &str) -> Vec<&str> {
    let table = source.split("static LATER: Later = Later {").nth(1).unwrap_or_default();
    let table = table.split("\n};").next().unwrap_or_default();
    let entries = table.lines().filter_map(|line| line.trim().strip_suffix(','));
    entries
        .map(|entry| match entry.split_once("{ <") {
            Some((_, component)) => component.split(' ').next().unwrap_or_default(),
            None => entry.rsplit([':', ' ', '&']).next().unwrap_or_default(),
        })
        .collect()
}

/// Whether a line uses the component, calls or imports the function, or names the static.
fn refers_to(line: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + name.len()..]);
        if before.ends_with(is_word) || after.starts_with(is_word) {
            return false;
        }
        let component = name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
        if component {
            return before.ends_with('<');
        }
        let path = before.ends_with("::") && !after.starts_with("::");
        name.starts_with(char::is_uppercase) || after.starts_with('(') || path
    })
}

/// Whether a file defines the function, component or static.
fn defines(source: &Source, name: &str) -> bool {
    let starts = [format!("fn {name}("), format!("static {name}:")];
    source.code().any(|(_, line)| starts.iter().any(|start| line.contains(start)))
}

#[test]
fn no_style_attribute_anywhere() {
    let mut all = under("src");
    all.extend(under("crates"));
    all.extend(sources("styles", "svg"));
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html");
    let content = fs::read_to_string(&index).unwrap();
    all.push(Source { path: index, content });
    let words = [" style=", "style={", "(\"style\"", "innerHTML", "inner_html", "onclick=\""];
    forbid(&all, &words, "the page's policy forbids style attributes and inline handlers");
}

/// Two messages may be the same in another language, and Yew stops at two entries with one key.
#[test]
fn no_entry_of_a_list_has_a_message_as_its_key() {
    let words = ["key={words::", "key={text_words::", "key={commands::", "key={panels::"];
    forbid(&under("src/ui"), &words, "messages are no keys");
}

#[test]
fn every_class_is_styled() {
    let styles: String = sources("styles", "css").into_iter().map(|s| s.content).collect();
    let mut bad = Vec::new();
    for source in under("src/ui") {
        for (number, line) in source.code() {
            for class in classes_in(line) {
                if !has_rule(&styles, class) {
                    bad.push(format!("{}:{number}: .{class}", source.path.display()));
                }
            }
        }
    }
    assert!(bad.is_empty(), "classes without a rule in styles/:\n{}", bad.join("\n"));
}

/// Whether a style sheet has a rule for exactly this class, not only for a longer name.
fn has_rule(styles: &str, class: &str) -> bool {
    let selector = format!(".{class}");
    styles.match_indices(&selector).any(|(at, _)| {
        let next = styles[at + selector.len()..].chars().next();
        !next.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    })
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
fn no_file_is_too_long() {
    let long: Vec<_> = under("src")
        .iter()
        .chain(&under("crates"))
        .chain(&under("tests"))
        .map(|source| (source.content.lines().count(), source.path.display().to_string()))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .collect();
    assert!(long.is_empty(), "more than {MAX_LINES} lines: {long:?}");
}

#[test]
fn the_checks_find_what_they_look_for() {
    assert_eq!(classes_in(r#"<p class="one two-three">"#), ["one", "two-three"]);
    assert_eq!(classes_in(r#"classes!("a", cond.then_some("b"))"#), ["a"]);
    assert!(has_rule(".code-row { }\n.code { }", "code") && !has_rule(".code-row { }", "code"));
    let code =
        "a\n// b\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\nc\n#[cfg(test)]\nmod d;\ne";
    assert_eq!(code_of(code).map(|(_, line)| line).collect::<Vec<_>>(), ["a", "c", "e"]);
    assert_eq!(code_of(code).map(|(number, _)| number).collect::<Vec<_>>(), [1, 7, 10]);
    let table = "static LATER: Later = Later {\n    a: |x| html! { <Handles {x} /> },\n    b: c::d,\n    e,\n};";
    assert_eq!(kept_later(table), ["Handles", "d", "e"]);
    assert!(refers_to("<Handles {x} />", "Handles") && !refers_to("Target::Handles", "Handles"));
    assert!(refers_to("use a::items;", "items") && refers_to("items(x)", "items"));
    assert!(!refers_to("pub mod items;", "items") && !refers_to("all_items(x)", "items"));
    assert!(refers_to("Some(&PROGRAM)", "PROGRAM"));
    let manifest = "[dependencies]\nannotator-core.workspace = true\nserde = \"1\"\n\
        annotator-x = { optional = true }\n[dev-dependencies]\nannotator-app.workspace = true";
    assert_eq!(own_dependencies(manifest), ["core"]);
}
