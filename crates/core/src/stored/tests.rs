//! What is written is read back unchanged, and damage is reported.

mod versions;

use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use crate::codebook::{Codebook, Labels};
use crate::edit::history::{History, Record, StepKind, StepName};
use crate::edit::replace_text::correct_text;
use crate::edit::{AnnotationChange, Edit};
use crate::project::Project;
use crate::project::annotation::{Stamp, Timestamp};
use crate::project::foreign::ForeignPlace;
use crate::project::id::AnnotationId;
use crate::project::statement::{Layout, ParagraphKind};
use crate::project::value::Attribute;
use crate::small_map::SmallMap;
use crate::testing::generate;
use crate::text::change::{Replacement, TextChange};
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

fn none(_: Sha256) -> Option<Rc<Text>> {
    None
}

fn through_storage(record: &Record) -> Record {
    let texts = texts_of(record);
    let find = |sha| texts.iter().find(|text| text.sha256() == sha).cloned();
    decode_record(&encode_record(record), &find).unwrap()
}

fn decode(snapshot: &Snapshot) -> Result<(Project, History), WireError> {
    let find = |sha| snapshot.texts.iter().find(|text| text.sha256() == sha).cloned();
    let statements: SmallMap<_, _> = snapshot.statements.iter().cloned().collect();
    decode_snapshot(&snapshot.head, &snapshot.codebook, &statements, &snapshot.history, &find)
}

#[test]
fn the_format_of_version_1_does_not_drift() {
    let record = Record::Undo;
    assert_eq!(encode_record(&record), r#"{"v":1,"record":"undo"}"#);
    let old = r#"{"v":1,"record":{"step":{"name":{"kind":"tag","detail":"Aid"},"time":5,
        "edits":[{"add_annotations":{"statement":"00000000-0000-0000-0000-000000000001",
        "annotations":[{"id":"00000000-0000-0000-0000-000000000002",
        "statement":"00000000-0000-0000-0000-000000000001",
        "text":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "spans":[[0,4],[6,9]],"code":"aid","attributes":{"amount":{"value":
        {"kind":"money","text":"$5","amount":"5","approximate":false},"evidence":[[[0,2]]]}},
        "note":"n","confidence":"low","annotator":"00000000-0000-0000-0000-000000000003",
        "created":1,"modified":2,
        "revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "origin":"tag_all"}]}},{"change_annotation":{
        "statement":"00000000-0000-0000-0000-000000000001",
        "annotation":"00000000-0000-0000-0000-000000000002",
        "change":{"set_attribute":["amount",null]},"stamp":{"modified":3,
        "revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}],
        "joined":false}}}"#;
    let record = decode_record(old, &none).unwrap();
    let compact: String = old.split('\n').map(str::trim_start).collect();
    assert_eq!(encode_record(&record), compact);
}

#[test]
fn damaged_and_newer_records_have_different_errors() {
    let place = |line, column| Place { part: Part::Record, line, column };
    let damaged = |json: &str| decode_record(json, &none);
    assert_eq!(damaged(""), Err(WireError::Damaged { place: place(1, 0) }));
    assert_eq!(damaged("{\"v\":1,\n!"), Err(WireError::Damaged { place: place(2, 1) }));
    assert_eq!(
        damaged(&format!(r#"{{"v":{},"record":{{"new_thing":[]}}}}"#, VERSION + 1)),
        Err(WireError::NewerVersion { found: VERSION + 1 })
    );
    for json in [
        "null",
        "[]",
        r#"{"record":"undo"}"#,
        r#"{"v":-1,"record":"undo"}"#,
        r#"{"v":1,"record":"explode"}"#,
        &"[".repeat(100_000),
        &encode_record(&resize()).replace("[[1,2]]", "[[2,2]]"),
        &encode_record(&resize()).replace("[[1,2]]", "[]"),
        &encode_record(&resize()).replace("[[1,2]]", "[[1,5],[4,6]]"),
    ] {
        assert!(matches!(damaged(json), Err(WireError::Damaged { .. })), "{json}");
    }
    assert!(damaged(&encode_record(&resize())).is_ok());
}

fn resize() -> Record {
    let span = Span::between(ByteOffset(1), ByteOffset(2)).unwrap();
    Record::Step {
        name: StepName { kind: StepKind::Resize, detail: String::new() },
        time: Timestamp(0),
        edits: vec![Edit::ChangeAnnotation {
            statement: generate::statement(1, "").id,
            annotation: AnnotationId(uuid::Uuid::nil()),
            change: AnnotationChange::Resize(Spans::one(span)),
            stamp: Stamp { modified: Timestamp(0), revision: Sha256::of(b"") },
        }],
        joined: false,
    }
}

#[test]
fn a_missing_text_part_or_statement_is_named() {
    let mut project = generate::empty_project();
    let statement = generate::statement(5, "One 😀");
    project.statements.push(Rc::clone(&statement));
    let snapshot = encode_snapshot(&project, &History::default());
    assert_eq!(decode(&snapshot).unwrap().0, project);

    let without = Snapshot { texts: Vec::new(), ..snapshot.clone() };
    assert_eq!(decode(&without), Err(WireError::MissingText(statement.text.sha256())));
    let without = Snapshot { statements: Vec::new(), ..snapshot.clone() };
    assert_eq!(decode(&without), Err(WireError::Invalid(Invalid::NoStatement(statement.id))));
    let head = snapshot.head.replace("\"annotators\":[", "\"annotators\":[],\"old\":[");
    let without = Snapshot { head, ..snapshot };
    assert_eq!(
        decode(&without),
        Err(WireError::Invalid(Invalid::Project(ProjectProblem::NoAnnotator)))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn stored_records_are_read_back_unchanged(project in generate::projects(), seeds in generate::seeds(8)) {
        let mut project = project;
        for seed in &seeds {
            let record = generate::record(seed, &project);
            prop_assert_eq!(&through_storage(&record), &record);
            // The inverses are stored too, and look different.
            if let Record::Step { edits, .. } = &record && let [edit] = edits.as_slice()
                && let Ok(inverse) = edit.apply(&mut project)
                && let Record::Step { name, time, .. } = record.clone()
            {
                let record = Record::Step { name, time, edits: vec![inverse], joined: true };
                prop_assert_eq!(&through_storage(&record), &record);
            }
        }
    }

    #[test]
    fn a_snapshot_equals_the_replayed_journal(
        start in generate::projects(),
        seeds in generate::seeds(40),
    ) {
        let (mut project, mut history) = (start.clone(), History::default());
        let (mut replayed, mut replayed_history) = (start, History::default());
        for seed in &seeds {
            let record = generate::record(seed, &project);
            if history.perform(&mut project, &record).is_ok() {
                let stored = through_storage(&record);
                prop_assert_eq!(replayed_history.perform(&mut replayed, &stored), Ok(()));
            }
        }
        prop_assert_eq!(&replayed, &project);
        prop_assert_eq!(&replayed_history, &history);
        let (read, read_history) = decode(&encode_snapshot(&project, &history)).unwrap();
        prop_assert_eq!(&read, &project);
        prop_assert_eq!(&read_history, &history);
        for revision in project.revisions_in_use() {
            prop_assert!(read.archive.contains_key(&revision));
        }
    }

    #[test]
    fn cut_off_records_are_damaged(seeds in generate::seeds(3), at in any::<prop::sample::Index>()) {
        let project = generate::empty_project();
        for seed in &seeds {
            let json = encode_record(&generate::record(seed, &project));
            let mut cut = at.index(json.len());
            while !json.is_char_boundary(cut) {
                cut -= 1;
            }
            let damaged = matches!(
                decode_record(&json[..cut], &none),
                Err(WireError::Damaged { .. })
            );
            prop_assert!(damaged);
        }
    }
}

/// A project as version 1 of the page stored it. Never change it: a project that someone has on
/// disk must always open.
const STORED_BY_VERSION_1: &str = include_str!("version_1.json");
/// The same, stored after layouts got forms of address, closings and title blocks. Never change it
/// either.
const STORED_WITH_ROLES: &str = include_str!("version_1_roles.json");

#[derive(serde::Serialize, serde::Deserialize)]
struct Example {
    head: String,
    codebook: String,
    statements: Vec<(StatementId, String)>,
    history: String,
    texts: Vec<String>,
    journal: Vec<String>,
    /// What the page exported at that time.
    exported: String,
}

impl Example {
    fn texts(&self) -> Vec<Rc<Text>> {
        self.texts.iter().map(|text| Rc::new(Text::new(text.clone()))).collect()
    }

    fn open(&self) -> (Project, History) {
        let texts = self.texts();
        let find = |sha| texts.iter().find(|text| text.sha256() == sha).cloned();
        let statements: SmallMap<_, _> = self.statements.iter().cloned().collect();
        decode_snapshot(&self.head, &self.codebook, &statements, &self.history, &find).unwrap()
    }

    /// The project after replaying its journal.
    fn replayed(&self) -> Project {
        let texts = self.texts();
        let find = |sha| texts.iter().find(|text| text.sha256() == sha).cloned();
        let (mut project, mut history) = self.open();
        for record in &self.journal {
            let record = decode_record(record, &find).unwrap();
            history.perform(&mut project, &record).unwrap();
        }
        assert_eq!(project.problems(), []);
        project
    }

    /// Checks that storing the opened project again yields the same data.
    fn check_stored_again(&self) {
        let (project, history) = self.open();
        let again = encode_snapshot(&project, &history);
        assert_eq!(again.head, self.head);
        assert_eq!(again.codebook, self.codebook);
        assert_eq!(again.statements, self.statements);
        assert_eq!(again.history, self.history);
        let texts = self.texts();
        let find = |sha| texts.iter().find(|text| text.sha256() == sha).cloned();
        for record in &self.journal {
            assert_eq!(encode_record(&decode_record(record, &find).unwrap()), *record);
        }
    }
}

#[test]
fn a_project_stored_by_version_1_opens() {
    let example: Example = serde_json::from_str(STORED_BY_VERSION_1).unwrap();
    // Only the version has changed in the export since then.
    let exported = example.exported.replace(r#""version": "1.0""#, r#""version": "1.4""#);
    assert_eq!(crate::stored::file::export::export_project(&example.replayed()), exported);
}

#[test]
fn a_project_stored_by_version_1_is_stored_unchanged() {
    let example: Example = serde_json::from_str(STORED_BY_VERSION_1).unwrap();
    example.check_stored_again();
}

#[test]
fn a_project_stored_with_roles_opens_and_is_stored_unchanged() {
    let example: Example = serde_json::from_str(STORED_WITH_ROLES).unwrap();
    let project = example.replayed();
    let kinds: Vec<_> =
        project.statements.iter().flat_map(|it| &it.layout.kinds).map(|(_, kind)| *kind).collect();
    for kind in [ParagraphKind::TitleBlock, ParagraphKind::Address, ParagraphKind::Closing] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    let exported = example.exported.replace(r#""version": "1.2""#, r#""version": "1.4""#);
    assert_eq!(crate::stored::file::export::export_project(&project), exported);
    example.check_stored_again();
}

#[test]
fn a_build_without_roles_reads_the_rest() {
    // The layout in such a build, which ignores unknown fields.
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Before {
        body: std::ops::Range<u32>,
        kinds: Vec<(u32, String)>,
    }
    let kinds = vec![(0, ParagraphKind::TitleBlock), (2, ParagraphKind::Quote)];
    let layout = Layout { body: Some(1..3), kinds };
    let stored = serde_json::to_string(&layout::LayoutV1::from(&layout)).unwrap();
    let before: Before = serde_json::from_str(&stored).unwrap();
    assert_eq!(before, Before { body: 1..3, kinds: vec![(2, "quote".into())] });
    let read: layout::LayoutV1 = serde_json::from_str(&stored).unwrap();
    assert_eq!(Layout::from(read), layout);
}

#[test]
fn a_statement_with_an_accepted_proposal_needs_version_3() {
    let mut project = generate::rich_project();
    let statement = project.statements[0].id;
    let parts = |it: &Project| version(&encode_statement(it, statement).unwrap());
    assert_eq!(parts(&project), 1);
    let annotation = Rc::clone(project.annotations_of(statement).iter().next().unwrap());
    let (name, old) = annotation.attributes.iter().next().unwrap();
    let change = AnnotationChange::SetAttribute(
        name.clone(),
        Some(Attribute { proposed: true, ..old.clone() }),
    );
    let (annotation, stamp) = (annotation.id, annotation.stamp);
    let edit = Edit::ChangeAnnotation { statement, annotation, change, stamp };
    edit.apply(&mut project).unwrap();
    assert_eq!(parts(&project), 3);
    let snapshot = encode_snapshot(&project, &History::default());
    assert_eq!(decode(&snapshot).unwrap().0, project);
}

fn version(part: &str) -> u64 {
    serde_json::from_str::<serde_json::Value>(part).unwrap()["v"].as_u64().unwrap()
}

#[test]
fn each_part_has_the_oldest_version_that_suffices() {
    let project = generate::rich_project();
    let old = encode_snapshot(&project, &History::default());
    let parts = |it: &Snapshot| {
        let statements: Vec<_> = it.statements.iter().map(|(_, part)| version(part)).collect();
        (version(&it.head), version(&it.codebook), statements, version(&it.history))
    };
    assert_eq!(parts(&old), (1, 1, vec![1, 1], 1));

    let at = project.statements[0].text.as_str().find("pledged").unwrap() as u32;
    let replacement = Replacement::at(at, "pledged", "promised");
    let change = TextChange::new(project.statements[0].text.as_str(), vec![replacement]).unwrap();
    let stamp = Stamp { modified: Timestamp(0), revision: project.revision };
    let edit = correct_text(&project, project.statements[0].id, &change, stamp).unwrap().edit;
    let step = |edits| Record::Step {
        name: StepName { kind: StepKind::SetMetadata, detail: String::new() },
        time: Timestamp(0),
        edits,
        joined: false,
    };
    let correction = step(vec![Edit::ReplaceText(Rc::new(edit))]);
    assert_eq!(version(&encode_record(&correction)), 2);
    let (mut after, mut history) = (project, History::default());
    history.perform(&mut after, &correction).unwrap();
    let new = encode_snapshot(&after, &history);
    assert_eq!(parts(&new), (1, 1, vec![2, 1], 2));
    assert_eq!(decode(&new).unwrap(), (after.clone(), history));

    let statement = Rc::clone(&after.statements[0]);
    let again = step(vec![Edit::AddStatement { at: 0, statement, annotations: Vec::new() }]);
    assert_eq!(version(&encode_record(&again)), 2);
    let book = step(vec![Edit::ReplaceCodebook { codebook: Rc::clone(&after.codebook) }]);
    assert_eq!(version(&encode_record(&book)), 2);
    assert_eq!(version(&encode_record(&step(Vec::new()))), 1);
}

#[test]
fn a_codebook_and_a_head_have_the_oldest_version_that_suffices() {
    let parts = |project: &Project| {
        let snapshot = encode_snapshot(project, &History::default());
        (version(&snapshot.head), version(&snapshot.codebook))
    };
    let project = generate::rich_project();
    assert_eq!(parts(&project), (1, 1));
    let label = || Labels::from([("fr".to_owned(), "Aide".to_owned())]);
    let changes: [fn(&mut Codebook, Labels); 8] = [
        |book, labels| Rc::make_mut(&mut book.codes[1]).labels = labels,
        |book, _| Rc::make_mut(&mut book.codes[1]).short_name = "T".into(),
        |book, labels| Rc::make_mut(&mut book.layers[1]).labels = labels,
        |book, labels| Rc::make_mut(&mut book.layers[1]).attributes[1].labels = labels,
        |book, _| {
            let names = SmallMap::from([(book.codes[3].id.clone(), "Who promises".to_owned())]);
            Rc::make_mut(&mut book.layers[1]).attributes[7].names_by_code = names;
        },
        |book, _| {
            let help = SmallMap::from([(book.codes[3].id.clone(), "Who has promised.".to_owned())]);
            Rc::make_mut(&mut book.layers[1]).attributes[7].help_by_code = help;
        },
        |book, labels| Rc::make_mut(&mut book.layers[1]).attributes[1].values[0].labels = labels,
        |book, _| drop(book.foreign.insert("later".into(), 1.into())),
    ];
    for change in changes {
        let (mut changed, mut codebook) = (project.clone(), (*project.codebook).clone());
        change(&mut codebook, label());
        changed.set_codebook(codebook);
        assert_ne!(changed.revision, project.revision);
        assert_eq!(parts(&changed), (1, 2));
        let read = decode(&encode_snapshot(&changed, &History::default())).unwrap().0;
        assert_eq!(read, changed);
    }
    let fields = serde_json::Map::from_iter([("later".to_owned(), 1.into())]);
    let mut changed = project.clone();
    changed.foreign.keep(ForeignPlace::Project, fields.clone());
    assert_eq!(parts(&changed), (1, 1));
    changed.foreign.keep(ForeignPlace::Metadata(project.statements[0].id), fields);
    assert_eq!(parts(&changed), (2, 1));
}
