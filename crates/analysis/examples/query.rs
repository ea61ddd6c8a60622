//! Asks a project file queries, so that another program can look whether the answers are right.
//!
//!     cargo run -p annotator-analysis --example query -- project CODED TEXTS PROJECT
//!     cargo run -p annotator-analysis --example query -- ask PROJECT QUERIES FOUND
//!
//! `project` makes a project file of the coded speeches, with the records of their commitments. `ask`
//! writes the ids of the passages that fit each query, and where sentences and paragraphs are.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use annotator_analysis::insight::query;
use annotator_core::insight::query::{Query, QueryQuestion};
use annotator_core::phrases::number::Numbers;
use annotator_core::phrases::{date_phrase, money, party};
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{
    AnnotationId, AnnotatorId, AttributeId, CodeId, ProjectId, StatementId,
};
use annotator_core::project::statement::{LineEnds, Provenance, ReadAs, Statement};
use annotator_core::project::value::{Attribute, Value as Recorded};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::starter;
use annotator_core::stored::file::export::export_project;
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::text::Text;
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{ByteOffset, CharOffset};
use serde_json::{Value, json};
use uuid::Uuid;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["project", coded, texts, project] => make(coded, texts, project),
        ["ask", project, queries, found] => ask(project, queries, found),
        _ => panic!("say what to do: see the head of this file"),
    }
}

fn ask(project: &str, queries: &str, found: &str) {
    let OpenedFile::Project(opened) = read_file(&fs::read(project).unwrap()).unwrap() else {
        panic!("{project} does not fit its own texts");
    };
    let project = *opened;
    let queries: Vec<Query> = serde_json::from_slice(&fs::read(queries).unwrap()).unwrap();
    let answers: Vec<Vec<String>> = queries.into_iter().map(|it| answer(&project, it)).collect();
    let units: BTreeMap<String, Value> =
        project.statements.iter().map(|it| (it.id.0.to_string(), units(it))).collect();
    fs::write(found, json!({ "answers": answers, "units": units }).to_string()).unwrap();
}

fn answer(project: &Project, asked: Query) -> Vec<String> {
    let question = QueryQuestion {
        query: asked,
        statements: project.statements.iter().map(|it| it.id).collect(),
        annotators: project.annotators.iter().map(|it| it.id).collect(),
        groups: Vec::new(),
    };
    let hits = query(project, &question, &mut |_, _| ());
    hits.into_iter().map(|hit| hit.passage.annotation.0.to_string()).collect()
}

/// Where sentences and paragraphs are, in characters.
fn units(statement: &Statement) -> Value {
    let text = &statement.text;
    let chars = |span: Span| {
        [span.start(), span.end()].map(|at: ByteOffset| text.char_from_byte(at).unwrap().0)
    };
    json!({
        "sentences": all_sentences(text).map(chars).collect::<Vec<_>>(),
        "paragraphs": filled_paragraphs(text).map(chars).collect::<Vec<_>>(),
    })
}

fn make(coded: &str, texts: &str, path: &str) {
    let annotator = |number: u128| Annotator {
        id: AnnotatorId(Uuid::from_u128(number)),
        name: format!("Coder {number}"),
        kind: AnnotatorKind::Person,
    };
    let id = ProjectId(Uuid::from_u128(1));
    let mut project = Project::new(id, "Queries".into(), starter::codebook(), annotator(1));
    project.annotators.push(annotator(2));
    let files = fs::read_dir(coded).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|it| it.extension().is_some_and(|it| it == "jsonl")).collect();
    files.sort();
    let mut next = 1000;
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(format!("{texts}/{name}.txt")).unwrap();
        let statement = statement(&mut next, name, text);
        let mut set = Vec::new();
        for line in fs::read_to_string(&file).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            if line["A"].is_null() {
                add(&project, &statement, (&line, &line, 1), (&mut next, &mut set));
            }
            for (coder, side) in [(1, "A"), (2, "B")] {
                add(&project, &statement, (&line, &line[side], coder), (&mut next, &mut set));
            }
        }
        project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(set)));
        project.statements.push(Rc::new(statement));
    }
    fs::write(path, export_project(&project)).unwrap();
}

fn statement(next: &mut u128, name: &str, content: String) -> Statement {
    *next += 1;
    let provenance = Provenance {
        file_name: String::new(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: false,
        line_ends: LineEnds::Lf,
        read_as: ReadAs::File,
    };
    let id = StatementId(Uuid::from_u128(*next));
    let mut statement = Statement::new(id, Rc::new(Text::new(content)), provenance);
    statement.metadata.delegation = name.replace('_', " ");
    statement.metadata.date = "2017-09-20".into();
    statement
}

/// Adds what one coder marked in a sentence: its themes as the whole sentence, its commitments as their
/// quotes.
fn add(
    project: &Project,
    statement: &Statement,
    (line, coding, coder): (&Value, &Value, u128),
    (next, set): (&mut u128, &mut Vec<Rc<Annotation>>),
) {
    let byte = |chars: &Value| {
        let chars = CharOffset(u32::try_from(chars.as_u64().unwrap()).unwrap());
        statement.text.byte_from_char(chars).unwrap()
    };
    let sentence = Span::between(byte(&line["start"]), byte(&line["end"])).unwrap();
    let list = |name: &str| coding[name].as_array().cloned().unwrap_or_default();
    let mut push = |span: Span, code: &str, attributes| {
        let code = CodeId::parse(if code == "call" { "call_on_others" } else { code }).unwrap();
        if !project.codebook.codes.iter().any(|it| it.id == code) {
            return;
        }
        *next += 1;
        set.push(Rc::new(Annotation {
            id: AnnotationId(Uuid::from_u128(*next)),
            statement: statement.id,
            text: statement.text.sha256(),
            spans: Spans::one(span),
            code,
            attributes,
            note: String::new(),
            confidence: None,
            annotator: AnnotatorId(Uuid::from_u128(coder)),
            created: Timestamp(0),
            stamp: Stamp { modified: Timestamp(0), revision: project.revision },
            origin: Origin::Manual,
        }));
    };
    for theme in list("themes") {
        push(sentence, theme.as_str().unwrap(), SmallMap::new());
    }
    for one in list("commitments") {
        let quote = one["quote"].as_str().unwrap_or_default();
        let at = statement.text.slice(sentence).find(quote).filter(|_| !quote.is_empty());
        let span = at.and_then(|at| {
            let start = sentence.start().0 + u32::try_from(at).unwrap();
            let end = start + u32::try_from(quote.len()).unwrap();
            Span::between(ByteOffset(start), ByteOffset(end))
        });
        push(span.unwrap_or(sentence), one["type"].as_str().unwrap(), record(&one));
    }
}

fn record(one: &Value) -> SmallMap<AttributeId, Attribute> {
    let said = |name: &str| one[name].as_str().map(str::to_owned);
    let actor = said("actor").map(|it| Recorded::Party(party::recognise(&it, "")));
    let amount = said("amount").and_then(|it| money::parse(&it, Numbers::default()));
    let deadline = said("deadline").map(|it| Recorded::Date(date_phrase::resolve(&it, None)));
    let fields =
        [("actor", actor), ("amount", amount.map(Recorded::Money)), ("deadline", deadline)];
    let mut attributes = SmallMap::new();
    for (name, value) in fields {
        if let Some(value) = value {
            let attribute = Attribute { value, evidence: Vec::new(), proposed: false };
            attributes.insert(AttributeId::parse(name).unwrap(), attribute);
        }
    }
    attributes
}
