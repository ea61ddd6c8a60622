//! Converting: the bytes of the page, there and back, and nothing overwritten.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // this is how a test fails

mod common;

use std::collections::BTreeSet;

use annotator_app::exchange::exporting::export_name;
use annotator_core::exchange::about::{Feature, Options, Remedy, Shape};
use annotator_core::exchange::codebook::CodebookForm;
use annotator_core::project::Project;
use annotator_core::testing::generate::{projects, rich_project};
use annotator_formats::FORMATS;
use annotator_jobs::codebook::CodebookJob;
use annotator_jobs::{Job, Reply, parts};
use annotator_sentences::export::not_carried;
use annotator_worker::Worker;
use common::{Folder, files_in};
use proptest::prelude::*;

/// Has the worker do jobs, as the page does. Returns the bytes of the last one.
fn bytes_of_page(project: &Project, format: &str) -> Vec<u8> {
    let mut worker = Worker::default();
    parts(project).for_each(|part| worker.take(part));
    let mut losses = Vec::new();
    let job = Job::Write { format: format.to_owned(), options: Options::default() };
    worker.work(job, &[], &mut |reply, _| {
        if let Reply::Written { losses: found, .. } = reply {
            losses = found;
        }
    });
    let about = (annotator_formats::format(format).unwrap().about)();
    let wanted = about.shape == Shape::Package && !losses.is_empty();
    let note = if wanted { not_carried(&about.name, &losses) } else { String::new() };
    let (name, media_type) = (export_name(&about, &project.name), about.media_type.into_owned());
    let mut bytes = None;
    worker
        .work(Job::Pack { name, media_type, not_carried: note }, &[], &mut |_, file| bytes = file);
    bytes.unwrap()
}

#[test]
fn every_format_has_the_bytes_that_the_page_saves() {
    let (folder, project) = (Folder::new("bytes"), rich_project());
    folder.put_project("a.json", &project);
    for format in FORMATS {
        let id = (format.about)().id;
        folder.run(&["convert", "a.json", "--to", &id, "-o", "out"]).fine();
        assert!(folder.read("out") == bytes_of_page(&project, &id), "{id}");
        let piped = folder.run_with(&["convert", "-", "--to", &id], &folder.read("a.json"));
        assert!(piped.code == 0 && piped.stdout == folder.read("out"), "{id}");
        std::fs::remove_file(folder.path("out")).unwrap();
    }
    folder.run(&["convert", "a.json", "-o", "again.json"]).fine();
    assert_eq!(folder.read("again.json"), folder.read("a.json"));
}

#[test]
fn every_form_of_the_codebook_has_the_bytes_that_the_page_saves() {
    let (folder, project) = (Folder::new("codebook"), rich_project());
    folder.put_project("a.json", &project);
    for form in CodebookForm::ALL {
        let mut worker = Worker::default();
        parts(&project).for_each(|part| worker.take(part));
        let mut bytes = None;
        let job = CodebookJob::Write { form, name: String::new() };
        worker.work(Job::Codebook(job), &[], &mut |_, file| bytes = file);
        let to = format!("codebook-{}", form.ending());
        let ran = folder.run(&["convert", "a.json", "--to", &to]);
        assert!(ran.code == 0 && ran.stdout == bytes.unwrap(), "{to}");
    }
    let json = folder.run(&["convert", "a.json", "--to", "codebook-json"]).stdout;
    folder.put("book.json", &json);
    let again = folder.run(&["convert", "book.json", "--to", "codebook-json"]);
    assert_eq!(again.stdout, json, "a codebook file is converted, too");
}

/// What must survive: text, code, passage.
fn claims(project: &Project) -> BTreeSet<String> {
    let all = project.annotations.values().flat_map(|set| set.iter());
    let claim = |it: &std::rc::Rc<annotator_core::project::annotation::Annotation>| {
        let hull = it.spans.hull();
        format!("{} {} {:?}", it.text, it.code, (hull.start(), hull.end()))
    };
    all.map(claim).collect()
}

/// The formats that can be read and keep where each passage starts and ends.
fn both_ways() -> Vec<String> {
    let keeps = |(feature, remedy): &(Feature, Remedy)| match feature {
        Feature::Annotations
        | Feature::Overlaps
        | Feature::WithinWords
        | Feature::WithinSentences
        | Feature::ForbiddenCharacters
        | Feature::Text => false,
        Feature::SeveralParts | Feature::AcrossLines => *remedy != Remedy::Divided,
        _ => true,
    };
    let formats = FORMATS.iter().filter(|it| it.read.is_some() && it.losses.iter().all(keeps));
    // Without words beside them, what positions count is seen in the text, which may be anything here.
    let ids = formats.map(|it| (it.about)().id.into_owned());
    ids.filter(|id| !["doccano", "spacy"].contains(&id.as_str())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(6) })]

    #[test]
    fn a_project_comes_back_from_other_programs_formats(project in projects()) {
        prop_assume!(project.annotation_count() > 0);
        let folder = Folder::new("back");
        folder.put_project("a.json", &project);
        let formats = both_ways();
        prop_assert!(!formats.is_empty());
        for id in formats {
            let about = (annotator_formats::format(&id).unwrap().about)();
            let one = about.shape != Shape::Package;
            let out = format!("{id}.{}", if one { &about.ending } else { "zip" });
            prop_assert_eq!(folder.run(&["convert", "a.json", "--to", &id, "-o", &out]).code, 0);
            let back = ["convert", &out, "--codebook", "a.json", "--seed", "7", "-o", "back.json", "--force"];
            let first = folder.run(&back);
            prop_assert!(first.code <= 1, "{}: {}", id, first.stderr);
            prop_assert_eq!(claims(&folder.project("back.json")), claims(&project), "{}", id);
            let bytes = folder.read("back.json");
            folder.run(&back);
            prop_assert!(folder.read("back.json") == bytes, "{}: a seed makes the same bytes", id);
        }
    }
}

#[test]
fn nothing_is_overwritten_unasked() {
    let folder = Folder::new("force");
    folder.put_project("a.json", &rich_project()).put("out.csv", "mine");
    let refused = folder.run(&["convert", "a.json", "--to", "csv", "-o", "out.csv"]);
    assert_eq!((refused.code, folder.read("out.csv")), (3, b"mine".to_vec()));
    assert!(refused.stderr.contains("is there already and was not changed"), "{}", refused.stderr);
    assert_eq!(files_in(&folder.path("")).len(), 2, "nothing else was written");
    folder.run(&["convert", "a.json", "--to", "csv", "-o", "out.csv", "--force"]).fine();
    assert_ne!(folder.read("out.csv"), b"mine");
}

#[test]
fn a_folder_is_converted_file_by_file() {
    let folder = Folder::new("folder");
    folder.put_project("in/a.json", &rich_project()).put_project("in/deep/b.json", &rich_project());
    folder.put("in/notes.bin", "no project").put("in/.hidden.json", "{}");
    let ran = folder.run(&["convert", "in", "--to", "spacy", "-o", "out", "--format", "json"]);
    assert_eq!(ran.code, 1, "one file was skipped");
    assert!(ran.stderr.contains("notes.bin"), "{}", ran.stderr);
    assert_eq!(ran.json().as_array().unwrap().len(), 2);
    assert_eq!(folder.read("out/a.jsonl"), folder.read("out/deep/b.jsonl"));
    assert_eq!(files_in(&folder.path("out")).len(), 2);
    let again = folder.run(&["convert", "in", "--to", "spacy", "-o", "out"]);
    assert_eq!(again.code, 3, "nothing is overwritten");
    let both = folder.run(&["convert", "in/a.json", "in/deep/b.json", "in/a.json", "-o", "x"]);
    assert_eq!((both.code, folder.has("x")), (2, false), "{}", both.stderr);
    assert_eq!(folder.run(&["convert", "in", "--to", "csv"]).code, 2);
}

#[test]
fn a_package_is_written_into_a_folder() {
    let folder = Folder::new("unpacked");
    folder.put_project("a.json", &rich_project());
    let words = ["convert", "a.json", "--to", "hugging-face", "--unpacked", "-o", "set"];
    folder.run(&words).fine();
    assert!(folder.has("set/data/train.jsonl") && folder.has("set/NOT-CARRIED.txt"));
    assert_eq!(folder.run(&words).code, 3, "the folder is not empty");
    folder.run(&[&words[..6], &["shards", "--shard", "1"]].concat()).fine();
    let shards = files_in(&folder.path("shards/data"));
    assert_eq!(shards.len(), rich_project().statements.len());
    let joined: Vec<u8> = shards.iter().flat_map(|path| std::fs::read(path).unwrap()).collect();
    assert_eq!(joined, folder.read("set/data/train.jsonl"));
}

#[test]
fn files_that_belong_together_are_one_import() {
    let (folder, project) = (Folder::new("together"), rich_project());
    // In the text of the first statement are line ends that are read as others.
    let project = project.with_only(&[project.statements[1].id]);
    folder.put_project("a.json", &project);
    folder.run(&["convert", "a.json", "--to", "brat", "--unpacked", "-o", "brat"]).fine();
    let ran =
        folder.run(&["convert", "brat", "--together", "-o", "back.json", "--codebook", "a.json"]);
    assert!(ran.code <= 1, "{}", ran.stderr);
    let back = folder.project("back.json");
    assert_eq!(back.statements.len(), project.statements.len());
    let into =
        folder.run(&["convert", "brat", "--together", "--into", "a.json", "-o", "both.json"]);
    assert!(into.code <= 1, "{}", into.stderr);
    assert_eq!(folder.project("both.json").statements.len(), project.statements.len());
}

#[test]
fn parts_are_chosen_by_name() {
    let (folder, project) = (Folder::new("parts"), rich_project());
    folder.put_project("a.json", &project);
    let title = project.statements[0].metadata.title.clone();
    let one = folder.run(&["convert", "a.json", "--statements", &title]);
    one.fine();
    assert_eq!(common::opened(&one.stdout).statements.len(), 1);
    let none = folder.run(&["convert", "a.json", "--statements", "No such title"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("There is no statement “No such title”"), "{}", none.stderr);
    let wrong = folder.run(&["convert", "a.json", "--to", "html", "--splits", "10,10"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("“html” does not have the option --splits"), "{}", wrong.stderr);
}
