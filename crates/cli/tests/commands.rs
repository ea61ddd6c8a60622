//! What the commands print, and how they end.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // this is how a test fails

mod common;

use std::ops::ControlFlow;
use std::rc::Rc;

use annotator_analysis::agreement::project::measure;
use annotator_core::agreement::Question;
use annotator_core::classroom::KEY;
use annotator_core::classroom::exercise::Exercise;
use annotator_core::classroom::hand_in::{HandedIn, Work, hand_in};
use annotator_core::classroom::key::{Key, KeySpan};
use annotator_core::classroom::review::{PACKET, REVIEW};
use annotator_core::coders::groups::CoderGroups;
use annotator_core::edit::Edit;
use annotator_core::project::Project;
use annotator_core::project::annotation::{Annotation, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::Attachments;
use annotator_core::project::id::{AnnotationId, HandInId};
use annotator_core::project::statement::with_sha256;
use annotator_core::starter;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::iso::IsoTime;
use annotator_core::testing::annotations::annotation;
use annotator_core::testing::generate::{annotator, rich_project};
use common::Folder;
use uuid::Uuid;

#[test]
fn help_has_examples_and_exit_codes() {
    let folder = Folder::new("help");
    let all = folder.run(&["--help"]);
    assert!(all.fine().contains("Exit codes:"));
    for command in
        ["validate", "convert", "read", "merge", "agree", "grade", "report", "completions"]
    {
        assert!(all.text().contains(command));
        let own = folder.run(&[command, "--help"]);
        assert!(own.fine().contains("Examples:"), "{command}");
    }
    assert_eq!(folder.run(&["no-such-command"]).code, 2);
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(folder.run(&["completions", shell]).fine().contains("validate"), "{shell}");
    }
    let formats = folder.run(&["formats", "--format", "json"]);
    formats.fine();
    assert!(formats.json().as_array().unwrap().iter().any(|it| it["id"] == "hugging-face"));
}

#[test]
fn a_file_without_problems_is_fine() {
    let folder = Folder::new("fine");
    folder.put_project("a.json", &rich_project());
    let ran = folder.run(&["validate", "a.json"]);
    assert_eq!((ran.fine(), ran.stderr.as_str()), ("", "1 file, no problems.\n"));
    let quiet = folder.run_with(&["--quiet", "validate", "-"], &folder.read("a.json"));
    assert_eq!((quiet.fine(), quiet.stderr.as_str()), ("", ""));
}

#[test]
fn each_problem_is_a_line_with_its_place_and_what_to_do() {
    let folder = Folder::new("problems");
    let file = export_project(&rich_project());
    folder.put("a.json", file.replacen("\"quote\": \"", "\"quote\": \"x", 1));
    let ran = folder.run(&["validate", "a.json"]);
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let line = ran.text().lines().next().unwrap();
    assert!(line.starts_with("a.json: annotation "), "{line}");
    assert!(line.contains("the text says") && line.contains("--leave-out"), "{line}");
    let json = folder.run(&["validate", "a.json", "--format", "json"]).json();
    assert_eq!(json[0]["problems"].as_array().unwrap().len(), ran.text().lines().count());
    let csv = folder.run(&["validate", "a.json", "--format", "csv"]);
    assert!(csv.text().starts_with("file,kind,place,quote,problem,remedy\r\n"));

    let refused = folder.run(&["convert", "a.json", "--to", "csv"]);
    assert_eq!(refused.code, 3);
    assert!(refused.stderr.contains("--leave-out goes on without"), "{}", refused.stderr);
    assert_eq!(folder.run(&["convert", "a.json", "--to", "csv", "--leave-out"]).code, 1);

    let missing = folder.run(&["validate", "nowhere.json"]);
    assert_eq!(missing.code, 3);
    assert_eq!(
        missing.stderr,
        "error: “nowhere.json” cannot be read: there is no such file or folder. Nothing was \
         changed.\n"
    );
}

#[test]
fn a_terminal_is_not_controlled_by_a_file() {
    let folder = Folder::new("escape");
    let mut project = rich_project();
    let statement = Rc::make_mut(&mut project.statements[0]);
    statement.metadata.title = "\u{1b}[31mred\u{202e}".to_owned();
    folder.put_project("a.json", &project);
    let ran = folder.run(&["report", "a.json"]);
    assert!(!ran.fine().contains('\u{1b}') && !ran.text().contains('\u{202e}'));
    assert!(ran.text().contains("\u{fffd}[31mred"), "{}", ran.text());
}

#[test]
fn a_report_counts_what_is_there() {
    let (folder, project) = (Folder::new("report"), rich_project());
    folder.put_project("a.json", &project);
    let json = folder.run(&["report", "a.json", "--format", "json"]).json();
    assert_eq!(json["files"][0]["annotations"], project.annotation_count());
    let codes = json["codes"].as_array().unwrap().iter();
    let sum: u64 = codes.map(|it| it["annotations"].as_u64().unwrap()).sum();
    assert_eq!(sum, project.annotation_count() as u64);
    assert_eq!(json["statements"].as_array().unwrap().len(), project.statements.len());
    let csv = folder.run(&["report", "a.json", "--by", "annotator", "--format", "csv"]);
    assert_eq!(csv.fine().lines().count(), 1 + project.annotators.len());
    let markdown = folder.run(&["report", "a.json", "--format", "markdown"]);
    assert!(markdown.fine().starts_with("# ") && markdown.text().contains("## codes"));
}

#[test]
fn documents_become_statements() {
    let folder = Folder::new("read");
    folder.put("in/a.txt", "Mr. President,\n\nWe pledge ten million.\n");
    folder.put("in/b.md", "# A *title*\n\nWe call on all States.\n");
    folder.put("in/c.bin", [0, 159, 146, 150]);
    let words = ["read", "in", "--seed", "1", "--name", "N", "--annotator", "Ada", "-o", "p.json"];
    let ran = folder.run(&words);
    assert_eq!(ran.code, 1, "one file is no text: {}", ran.stderr);
    assert!(ran.stderr.contains("c.bin") && ran.stderr.contains("2 statements added."));
    let project = folder.project("p.json");
    assert_eq!((project.name.as_str(), project.annotators[0].name.as_str()), ("N", "Ada"));
    assert!(project.statements[0].text.as_str().starts_with("Mr. President,"));
    let before = folder.read("p.json");
    assert_eq!(folder.run(&words).code, 3, "the file is there");
    folder.run(&[&words[..], &["--force"]].concat());
    assert_eq!(folder.read("p.json"), before, "the same seed makes the same bytes");

    let page = b"<html><body><p>We thank you.</p></body></html>";
    let more = folder.run_with(&["read", "-", "--into", "p.json", "-o", "q.json"], page);
    more.fine();
    assert_eq!(folder.project("q.json").statements.len(), 3);
    let twice = folder.run_with(&["read", "-", "--into", "q.json"], page);
    assert_eq!((twice.code, twice.text()), (3, ""));

    folder.put("t.csv", "Who,Speech\nAda,We pledge ten million.\nBo,We thank you all.\n");
    let asks = folder.run(&["read", "t.csv"]);
    assert_eq!(asks.code, 2);
    assert!(asks.stderr.contains("--column text=Speech"), "{}", asks.stderr);
    let table = ["read", "t.csv", "--column", "text=Speech", "--column", "speaker=Who"];
    let read = folder.run(&table);
    read.fine();
    let project = common::opened(&read.stdout);
    assert_eq!((project.statements.len(), &*project.statements[1].metadata.speaker), (2, "Bo"));
}

#[test]
fn files_are_merged_and_what_differs_is_reported() {
    let folder = Folder::new("merge");
    let mine = rich_project();
    let mut hers = mine.clone();
    let known = Rc::clone(hers.annotations.values().next().unwrap().at(0).unwrap());
    let statement = known.statement;
    let other = annotator(77);
    hers.annotators.push(other.clone());
    let id = AnnotationId(Uuid::from_u128(9_999));
    let new = Annotation { id, annotator: other.id, ..(*known).clone() };
    let all: Vec<_> =
        hers.annotations_of(statement).iter().cloned().chain([Rc::new(new)]).collect();
    hers.annotations.insert(statement, Rc::new(AnnotationSet::new(all)));
    assert_eq!(hers.problems(), []);
    folder.put_project("mine.json", &mine).put_project("hers.json", &hers);
    let ran = folder.run(&["merge", "mine.json", "hers.json", "-o", "both.json"]);
    assert!(ran.fine().contains("1 annotations added"), "{}", ran.text());
    let both = folder.read("both.json");
    folder.run(&["merge", "both.json", "hers.json", "mine.json", "-o", "again.json"]).fine();
    assert_eq!(folder.read("again.json"), both, "merging twice changes nothing");
    let json = folder.run(&["merge", "mine.json", "hers.json", "--format", "json"]).json();
    assert_eq!(json["counts"]["annotations_added"], 1);
    assert_eq!(folder.run(&["merge", "mine.json"]).code, 2);
}

#[test]
fn agreement_is_measured_and_what_is_not_defined_has_a_reason() {
    let folder = Folder::new("agree");
    let mine = rich_project();
    let one = mine.annotations.values().next().unwrap().at(0).unwrap().annotator;
    let other = annotator(77);
    let mut hers = mine.clone();
    hers.annotators = vec![other.clone()];
    for set in hers.annotations.values_mut() {
        let own = set.iter().filter(|it| it.annotator == one).zip(9_000..).map(|(it, at)| {
            let id = AnnotationId(Uuid::from_u128(at + it.id.0.as_u128() * 100_000));
            Rc::new(Annotation { id, annotator: other.id, ..(**it).clone() })
        });
        *set = Rc::new(AnnotationSet::new(own.collect()));
    }
    assert_eq!(hers.problems(), []);
    folder.put_project("mine.json", &mine).put_project("hers.json", &hers);
    let words = ["agree", "mine.json", "hers.json", "--samples", "50", "--whole-text", "--coders"];
    let ids = [one.to_string(), other.id.to_string()];
    let words: Vec<&str> = words.into_iter().chain(ids.iter().map(String::as_str)).collect();
    let json = folder.run(&[&words[..], &["--format", "json"]].concat());
    json.fine();
    let json = json.json();
    let of = |name: &str| {
        let all = json["overall"].as_array().unwrap().iter();
        all.clone().find(|it| it["measure"] == name).unwrap().clone()
    };
    assert_eq!(of("percent")["value"], 1.0, "{json}");
    assert_eq!(of("f1")["value"], 1.0);
    assert_eq!(json["question"]["unit"], "sentence");
    let never = json["codes"].as_array().unwrap().iter().find(|it| it["given"] == 0).unwrap();
    assert!(never["kappa"].is_null() && never["undefined"] == "nobody gave it", "{never}");
    let text = folder.run(&words);
    assert!(text.fine().starts_with("Coders: "), "{}", text.text());
    let csv = folder.run(&[&words[..], &["--by", "pair", "--format", "csv"]].concat());
    assert!(csv.fine().starts_with("one,other,statements,units,percent,"), "{}", csv.text());
    let group = format!("both={},{}", ids[0], ids[1]);
    let groups = ["--group", &group, "--by", "group", "--format", "csv"];
    let csv = folder.run(&[&words[..], &groups].concat());
    assert!(csv.fine().contains("\nwithin,both,2,"), "{}", csv.text());
    let alone = [format!("one={}", ids[0]), format!("other={}", ids[1])];
    let groups = ["--group", &alone[0], "--group", &alone[1], "--by", "group", "--format", "csv"];
    let csv = folder.run(&[&words[..], &groups].concat());
    assert!(csv.fine().contains("\nbetween,\"one, other\",2,"), "{}", csv.text());
    let one = [&words[..], &["--group", &group, "--groups-as-one"]].concat();
    assert_eq!(folder.run(&one).code, 3, "a group as one coder has nobody to agree with");
    let refused = |more: &[&str], why: &str| {
        let ran = folder.run(&[&words[..], more].concat());
        assert!(ran.code == 2 && ran.stderr.contains(why), "{more:?}: {}", ran.stderr);
    };
    refused(&["--group", "=x"], "write NAME=CODER,CODER");
    refused(&["--group", "none="], "“none” has no coders");
    refused(&["--groups-as-one"], "There are no groups of coders");
    refused(&["--by", "group"], "There are no groups of coders");
    let twice = format!("again={}", ids[1]);
    refused(&["--group", &group, "--group", &twice], "can be in one group only");
    assert_eq!(folder.run(&["agree", "hers.json"]).code, 3, "one coder agrees with nobody");
}

#[test]
fn groups_of_a_project_have_the_figures_of_the_analysis() {
    let folder = Folder::new("groups");
    let mut project = rich_project();
    let other = annotator(77);
    let one = project.annotations.values().next().unwrap().at(0).unwrap().annotator;
    project.annotators.push(other.clone());
    for set in project.annotations.values_mut() {
        let copies = set.iter().filter(|it| it.annotator == one).zip(9_000..).step_by(2);
        let copies = copies.map(|(it, at)| {
            let id = AnnotationId(Uuid::from_u128(at + it.id.0.as_u128() * 100_000));
            Rc::new(Annotation { id, annotator: other.id, ..(**it).clone() })
        });
        *set = Rc::new(AnnotationSet::new(set.iter().cloned().chain(copies).collect()));
    }
    let mut question = Question::of(&project, None);
    let coders: Vec<_> = question.coders.iter().map(|it| it.annotators[0]).collect();
    let mut groups = CoderGroups::default();
    for (coder, name) in coders.iter().zip(["Experts 😀", "خبراء", "Experts 😀"].iter().cycle())
    {
        groups.put(*coder, name);
    }
    let Edit::SetAttachment { name, document: Some(document) } = groups.keep() else { panic!() };
    project.attachments.insert(name, document);
    assert_eq!(project.problems(), []);
    folder.put_project("all.json", &project);
    let words = ["agree", "all.json", "--by", "group", "--samples", "0", "--format", "json"];
    let json = folder.run(&words).json();
    question.slices = groups.slices(&coders).into_iter().map(|(_, slice)| slice).collect();
    question.drawing.samples = 0;
    let answer = measure(&project, &question, |_| ControlFlow::Continue(())).unwrap();
    let rows = json["groups"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.len() == answer.slices.len(), "{json}");
    for (row, slice) in rows.iter().zip(&answer.slices) {
        assert_eq!(
            (&row["coders"], &row["units"]),
            (&slice.coders.into(), &slice.figures.units.into())
        );
        let figures = &slice.figures;
        for (name, figure) in [
            ("percent", figures.percent),
            ("kappa", figures.kappa),
            ("alpha", figures.alpha),
            ("masi", figures.masi),
            ("u_alpha", figures.unitizing.alpha),
            ("f1", figures.f1),
        ] {
            assert_eq!(row[name].as_f64(), figure.ok().map(|it| it.value()), "{name}: {row}");
        }
    }
}

#[test]
fn a_damaged_review_or_packet_is_one_problem() {
    let folder = Folder::new("reviews");
    let mut project = rich_project();
    for (name, sentence) in [
        (PACKET, "review packet: The packet of works to review is damaged or incomplete."),
        (REVIEW, "review: The review cannot be read."),
    ] {
        project.attachments = Attachments::from([(name.to_owned(), "{}".into())]);
        folder.put_project("damaged.json", &project);
        let ran = folder.run(&["validate", "damaged.json"]);
        assert_eq!(ran.code, 1, "{}", ran.text());
        let lines = ran.text().lines().filter(|line| line.contains("damaged.json"));
        assert_eq!(lines.filter(|line| line.contains(sentence)).count(), 1, "{}", ran.text());
    }
}

/// What a student hands in who found the first `found` items of the practice’s key.
fn work(key: &Project, name: &str, number: u128, found: usize) -> String {
    let exercise = Exercise::of(key).unwrap();
    let items = Key::attached(key, KEY).unwrap().items;
    let mut own = key.clone();
    own.attachments.remove(KEY);
    own.annotators = vec![annotator(11)];
    name.clone_into(&mut own.annotators[0].name);
    let statement = Rc::clone(&own.statements[0]);
    let coded = items.iter().take(found).zip(1..).map(|(item, at)| {
        let text = &with_sha256(&own.statements, item.text).unwrap().text;
        let mut coded = (*annotation(number * 1_000 + at, &[(0, 1)], item.code.as_str())).clone();
        (coded.statement, coded.text) = (statement.id, item.text);
        coded.spans = KeySpan::spans(&item.spans, text).unwrap();
        (coded.annotator, coded.stamp.revision) = (annotator(11).id, own.revision);
        Rc::new(coded)
    });
    let coded = AnnotationSet::new(coded.collect());
    own.annotations.insert(statement.id, Rc::new(coded));
    let handed_in =
        HandedIn { id: HandInId(Uuid::from_u128(number)), at: IsoTime(Timestamp(60_000)) };
    hand_in(&own, &exercise, annotator(11).id, &Work::begun(Timestamp(0)), handed_in).1
}

#[test]
fn hand_ins_are_compared_with_the_key() {
    let (folder, key) = (Folder::new("grade"), starter::practice().unwrap());
    let items = Key::attached(&key, KEY).unwrap().items.len();
    folder.put_project("key.json", &key);
    folder.put("in/heron.json", work(&key, "Heron", 2, items));
    folder.put("in/wren.json", work(&key, "Wren", 3, 3));
    folder.put("in/other.txt", "no hand-in");
    assert_eq!(folder.run(&["validate", "key.json"]).code, 0);
    let ran = folder.run(&["grade", "key.json", "in", "--points", "10", "--save", "class.json"]);
    assert_eq!(ran.code, 1, "one file is no hand-in");
    assert!(ran.stderr.contains("other.txt"), "{}", ran.stderr);
    let rows: Vec<Vec<&str>> =
        ran.text().lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!((rows[1][0], rows[2][0], rows.len()), ("Heron", "Wren", 3), "{}", ran.text());
    assert_eq!(rows[1].last(), Some(&"10.0"), "{}", ran.text());

    let json = folder.run(&["grade", "class.json", "--format", "json"]).json();
    assert_eq!(json["hand_ins"][0]["score"]["missed"], 0);
    assert_eq!(json["hand_ins"][0]["score"]["same_code"]["f1"], 1.0);
    assert_eq!(json["hand_ins"][1]["score"]["missed"], items - 3);
    let csv = folder.run(&["grade", "class.json", "--format", "csv"]);
    assert!(
        csv.fine().starts_with("\u{feff}exercise,pseudonym,criterion,score,max,comment\r\n"),
        "{}",
        csv.text()
    );

    let lacks = folder.run(&["validate", "in/wren.json", "--key", "key.json"]);
    assert_eq!(lacks.code, 1);
    assert!(lacks.text().contains("at least 10 were asked for"), "{}", lacks.text());
    let edited = work(&key, "Wren", 3, 3).replacen("Wren", "Robin", 1);
    folder.put("in/edited.json", edited);
    let edited = folder.run(&["validate", "in/edited.json"]);
    assert!(edited.text().contains("its checksum does not fit"), "{}", edited.text());
}
