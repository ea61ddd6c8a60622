//! Rules for every format of the registry, and the tables about them in the documentation.
//!
//! `UPDATE_DOCS=1 cargo test -p annotator-formats` rewrites the tables.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::*;
use crate::export::{Exported, OutFile, chosen, export};
use crate::sources::{Reading, SOURCES};
use annotator_core::exchange::about::{Feature, Group, Options, Remedy, Shape, Splits};
use annotator_core::exchange::imported::{InFile, Incoming};
use annotator_core::project::Project;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_words::testing::bracketed;
use annotator_words::{ENGLISH, Language, set_english, set_language};

fn exported(format: &Format, project: &Project, options: &Options) -> Exported {
    export(format, project, options, &mut |_| {})
}

/// Options that a user may choose.
fn choices() -> [Options; 4] {
    let splits = Some(Splits { seed: 7, development: 20, test: 20 });
    let layer = rich_project().codebook.layers[0].id.clone();
    [
        Options::default(),
        Options { splits, negatives: true, ..Options::default() },
        Options { layers: Some(vec![layer]), ..Options::default() },
        Options {
            annotators: Some(Vec::new()),
            statements: Some(Vec::new()),
            ..Options::default()
        },
    ]
}

#[test]
fn formats_describe_themselves() {
    let mut ids = HashSet::new();
    for format in FORMATS {
        let about = (format.about)();
        assert!(ids.insert(about.id.clone()), "the id {} is used twice", about.id);
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        assert!(about.id.bytes().all(plain) && about.id.starts_with(|c: char| c.is_alphabetic()));
        assert!(!about.name.is_empty() && !about.programs.is_empty(), "{}", about.id);
        assert!(!about.ending.is_empty() && !about.ending.starts_with('.'), "{}", about.id);
        assert!(about.media_type.contains('/'), "{}", about.id);
        assert_eq!(about.reads, format.read.is_some(), "{}", about.id);
        assert!(super::format(&about.id).is_some());
        let features: HashSet<_> =
            format.losses.iter().map(|(feature, _)| *feature as u8).collect();
        assert_eq!(features.len(), format.losses.len(), "{}: a loss is listed twice", about.id);
    }
}

/// Whether a path is valid on every system and does not leave its folder.
fn is_safe(path: &str) -> bool {
    const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];
    path.len() < 600
        && path.split('/').all(|name| {
            let stem = name.split('.').next().unwrap_or_default().to_lowercase();
            !name.is_empty()
                && name.len() <= 255
                && !name.ends_with(['.', ' '])
                && !name.starts_with(' ')
                && !name.chars().any(|c| c.is_control() || "\\:*?\"<>|".contains(c))
                && !DEVICES.contains(&stem.as_str())
        })
}

fn check(format: &Format, project: &Project, options: &Options) {
    let id = &(format.about)().id;
    if chosen(project, options).statements.is_empty() {
        return; // never asked for (`Job::Write`)
    }
    let first = exported(format, project, options);
    assert!(first == exported(format, project, options), "{id}: the second export differs");
    for loss in &first.losses {
        assert!(format.losses.contains(&(loss.feature, loss.remedy)), "{id}: {loss:?}");
        assert!(loss.count > 0, "{id}: {loss:?}");
    }
    let paths: Vec<&str> = first.files.iter().map(|file| file.path.as_str()).collect();
    if (format.about)().shape == Shape::File {
        assert_eq!(paths, [""], "{id}");
    } else {
        assert!(!paths.is_empty(), "{id}: no file");
        assert!(paths.iter().all(|path| is_safe(path)), "{id}: {paths:?}");
        // Some systems ignore case.
        let different: HashSet<String> = paths.iter().map(|path| path.to_lowercase()).collect();
        assert_eq!(different.len(), paths.len(), "{id}: {paths:?}");
    }
    let Some(reader) = &format.read else { return };
    let incoming = incoming(format, &first.files);
    if project.annotation_count() > 0 && *options == Options::default() {
        assert!((reader.recognise)(&incoming), "{id} does not recognise its own files");
        assert!((reader.read)(&incoming).is_ok(), "{id} cannot read its own files");
    }
}

/// The exported files, as files to import.
fn incoming(format: &Format, files: &[OutFile]) -> Incoming {
    let name = |path: &str| match (format.about)().shape {
        Shape::File => format!("project.{}", (format.about)().ending),
        Shape::Package | Shape::Sealed => path.to_owned(),
    };
    let files = files.iter();
    let files = files.map(|it| InFile { path: name(&it.path), content: it.content.clone() });
    let mut files: Vec<InFile> = files.collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Incoming { files }
}

#[test]
fn a_rich_project_is_exported_as_declared() {
    for format in FORMATS {
        for options in choices() {
            check(format, &rich_project(), &options);
        }
    }
}

/// Switches back to English when it is dropped.
struct SpeakingArabic;

impl SpeakingArabic {
    fn start() -> Self {
        let arabic = Language { tag: "ar", right_to_left: true, locale: ENGLISH };
        set_language(arabic, bracketed()).unwrap();
        Self
    }
}

impl Drop for SpeakingArabic {
    fn drop(&mut self) {
        set_english();
    }
}

/// The formats that contain words of ours for people. All others are the same in every language.
const WORDED: [&str; 7] =
    ["html", "hugging-face", "label-studio", "markdown", "refi-codebook", "refi-qda", "tei"];

#[test]
fn files_for_programs_are_the_same_in_every_language() {
    let mut project = rich_project();
    let codebook = std::rc::Rc::make_mut(&mut project.codebook);
    for code in &mut codebook.codes {
        std::rc::Rc::make_mut(code).include.push("A promise.".to_owned());
    }
    let english: Vec<_> = FORMATS
        .iter()
        .map(|format| exported(format, &project, &Options::default()).files)
        .collect();
    let _speaking = SpeakingArabic::start();
    for (format, english) in FORMATS.iter().zip(english) {
        let (id, name) = ((format.about)().id, (format.about)().name);
        assert!(name.starts_with('['), "{name}");
        let same = exported(format, &project, &Options::default()).files == english;
        assert_eq!(same, !WORDED.contains(&id.as_ref()), "{id}");
        check(format, &project, &Options::default());
    }
}

#[test]
fn a_page_declares_its_language() {
    let page = || {
        let html = super::format("html").unwrap();
        let files = exported(html, &rich_project(), &Options::default()).files;
        String::from_utf8(files[0].content.clone()).unwrap()
    };
    assert!(page().starts_with("<!doctype html>\n<html lang=\"en\">\n<head>\n"));
    let _speaking = SpeakingArabic::start();
    assert!(page().starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n"));
    assert!(page().contains("<h3>[Annotations]</h3>"));
}

/// Titles and names that somebody may type to get at the paths of files.
#[test]
fn malicious_names_make_safe_paths() {
    let mut project = rich_project();
    let title = |project: &mut Project, at: usize, title: &str| {
        std::rc::Rc::make_mut(&mut project.statements[at]).metadata.title = title.to_owned();
    };
    for name in
        ["../../etc/passwd", "CON", "a\u{0}b", "C:\\x", "annotation", "", "😀", &"长".repeat(300)]
    {
        title(&mut project, 0, name);
        title(&mut project, 1, &name.to_uppercase());
        project.annotators[0].name = name.to_owned();
        for format in FORMATS {
            check(format, &project, &Options::default());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_project_is_exported_as_declared(project in projects(), choice in 0_usize..4) {
        for format in FORMATS {
            check(format, &project, &choices()[choice]);
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(
        files in prop::collection::vec(("[a-z]{1,3}[.](txt|ann|csv|json|xml|conf|qde)", any::<Vec<u8>>()), 0..3),
        text in ".*",
    ) {
        let files = files.into_iter().map(|(path, content)| InFile { path, content });
        let mut incoming = Incoming { files: files.collect() };
        for format in FORMATS {
            let Some(reader) = &format.read else { continue };
            let _ = (reader.recognise)(&incoming);
            let _ = (reader.read)(&incoming);
        }
        for ending in ["txt", "ann", "csv", "json", "jsonl", "xml", "xmi", "qde"] {
            let path = format!("a.{ending}");
            incoming.files.push(InFile { path, content: text.clone().into_bytes() });
        }
        for format in FORMATS {
            let Some(reader) = &format.read else { continue };
            let _ = (reader.recognise)(&incoming);
            let _ = (reader.read)(&incoming);
        }
    }
}

#[test]
fn every_format_has_a_page_that_names_its_losses() {
    for format in FORMATS {
        let mut table = String::from("| what | what happens to it |\n|---|---|\n");
        for (feature, remedy) in format.losses {
            table.push_str(&format!("| {} | {} |\n", what(*feature), becomes(*remedy)));
        }
        if format.losses.is_empty() {
            table = String::from("Nothing.\n");
        }
        check_table(&format!("docs/formats/{}.md", (format.about)().id), "losses", &table);
    }
}

#[test]
fn the_readme_lists_the_formats() {
    let mut table =
        String::from("| format | for | read by | as | read here |\n|---|---|---|---|---|\n");
    for format in FORMATS {
        let about = &(format.about)();
        let shape = match about.shape {
            Shape::File => format!("`.{}`", about.ending),
            Shape::Package => "ZIP".to_owned(),
            Shape::Sealed => format!("`.{}`", about.ending),
        };
        let group = match about.group {
            Group::Data => "machine learning",
            Group::Annotation => "annotation",
            Group::Qualitative => "qualitative analysis",
            Group::Table => "tables",
            Group::Reading => "reading",
        };
        let (id, name, programs) = (&about.id, &about.name, &about.programs);
        let reads = if about.reads { "yes" } else { "" };
        table.push_str(&format!(
            "| [{name}](docs/formats/{id}.md) | {group} | {programs} | {shape} | {reads} |\n"
        ));
    }
    check_table("README.md", "formats", &table);
}

#[test]
fn a_page_lists_the_formats_that_are_not_written() {
    let mut table = String::from("| format | what happens |\n|---|---|\n");
    for source in SOURCES {
        let happens = match source.reading {
            Reading::Read(_) => "read",
            Reading::Instead(words) => words(),
        };
        table.push_str(&format!("| {} | {happens} |\n", (source.name)()));
    }
    check_table("docs/formats/read-only.md", "sources", &table);
    let read = SOURCES.iter().filter(|source| matches!(source.reading, Reading::Read(_)));
    let read: Vec<&str> = read.map(|source| (source.name)()).collect();
    let list = format!("Only read: {}.\n", read.join(", "));
    check_table("README.md", "sources", &list);
}

/// Checks that the text between `<!-- name -->` and `<!-- /name -->` in a file is this table.
fn check_table(path: &str, name: &str, table: &str) {
    let full: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let text = std::fs::read_to_string(&full).unwrap_or_else(|_| panic!("there is no {path}"));
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let marked = text.split_once(&start).and_then(|(before, rest)| {
        let (old, after) = rest.split_once(&end)?;
        Some((before, old, after))
    });
    let (before, old, after) = marked.unwrap_or_else(|| panic!("{path} has no {start}{end}"));
    let new = format!("\n{table}\n");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&full, format!("{before}{start}{new}{end}{after}")).unwrap();
    } else {
        assert!(old == new, "run UPDATE_DOCS=1 cargo test to update the table in {path}");
    }
}

fn what(feature: Feature) -> &'static str {
    match feature {
        Feature::Annotations => "annotations",
        Feature::SeveralParts => "annotations with several parts",
        Feature::Overlaps => "annotations that overlap",
        Feature::WithinWords => "annotations that start or end within a word",
        Feature::WithinSentences => "annotations that start or end within a sentence",
        Feature::AcrossLines => "annotations across the end of a line or sentence",
        Feature::Attributes => "attributes of annotations",
        Feature::Evidence => "passages that show the value of an attribute",
        Feature::Proposed => "that a value was proposed",
        Feature::Notes => "notes",
        Feature::Confidence => "confidence",
        Feature::Annotators => "who annotated",
        Feature::History => "when and how annotations were made, and their ids",
        Feature::Definitions => "definitions, rules, examples and short names of codes",
        Feature::FieldRules => "defaults of fields and scores of choices",
        Feature::CodeTree => "the tree of codes",
        Feature::Layers => "layers",
        Feature::UnusedCodes => "codes without annotations",
        Feature::Metadata => "metadata of statements other than the title",
        Feature::Layout => "zones and kinds of paragraphs",
        Feature::Done => "which statements are done",
        Feature::Variables => "variables of statements",
        Feature::Remarks => "remarks on how a statement's file was read",
        Feature::Attachments => "exercises, keys, hand-ins and marks",
        Feature::UntaggedStatements => "statements without annotations",
        Feature::Text => "the text outside annotations",
        Feature::WhiteSpace => "white space between words",
        Feature::ForbiddenCharacters => "characters that the format forbids",
        Feature::LongTexts => "texts that are too long for a cell",
    }
}

fn becomes(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::LeftOut => "left out",
        Remedy::Divided => "each part is a separate entry",
        Remedy::Joined => "one passage from the first part to the last",
        Remedy::Parted => "a passage with several parts",
        Remedy::LongestKept => "the longest is kept",
        Remedy::LongestKeptByLayer => "a file for each layer, in which the longest is kept",
        Remedy::Widened => "widened to whole words",
        Remedy::WidenedToSentences => "widened to whole sentences",
        Remedy::AsText => "text for people",
        Remedy::AsJson => "JSON that our own import understands",
        Remedy::AsCodes => "each value is a separate code on the same passage",
        Remedy::FilesEach => "files for each",
        Remedy::Blanked => "replaced by spaces",
        Remedy::Collapsed => "one space",
        Remedy::Cut => "cut",
    }
}
