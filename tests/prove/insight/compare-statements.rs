//! Compares the commitments that are suggested for two texts, for `./dev prove insight`. Prints a line
//! of JSON: how many commitments each side has, and the pairs that are proposed.
//!
//!     cargo run --example compare-statements -- DELEGATION LANGUAGE EARLIER LANGUAGE LATER

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Write as _;
use std::rc::Rc;

use annotator_analysis::insight::compare;
use annotator_core::insight::compare::{Commitment, CompareQuestion, own_codes};
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, ProjectId, StatementId};
use annotator_core::project::statement::{LineEnds, Provenance, ReadAs, Statement};
use annotator_core::project::value::Attribute;
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter;
use annotator_core::text::Text;
use annotator_suggest::rules::Rules;
use annotator_suggest::{Model, Suggestion, suggest};
use serde_json::{Value, json};
use uuid::Uuid;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let [delegation, first, earlier, second, later] = words[..] else {
        panic!("say what to compare: see the head of this file");
    };
    let me = AnnotatorId(Uuid::from_u128(1));
    let annotator = Annotator { id: me, name: "Suggestions".into(), kind: AnnotatorKind::Person };
    let id = ProjectId(Uuid::from_u128(1));
    let mut project = Project::new(id, "Comparison".into(), starter::codebook(), annotator);
    for (language, file) in [(first, earlier), (second, later)] {
        add(&mut project, (delegation, language), file);
    }
    let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
    let [earlier, later] = ids[..] else { panic!("two statements") };
    let codebook = Rc::clone(&project.codebook);
    let layer = codebook.layers.iter().find(|it| it.has_record()).unwrap();
    let question = CompareQuestion {
        earlier: vec![earlier],
        later: vec![later],
        codes: own_codes(&codebook, layer),
        annotators: vec![me],
        within_delegations: false,
    };
    let found = compare(&project, &question, &mut |_, _| ());
    let pairs: Vec<Value> = found
        .repeated
        .iter()
        .map(|pair| {
            json!({
                "similarity": pair.similarity,
                "earlier": place(&project, pair.earlier),
                "later": place(&project, pair.later),
            })
        })
        .collect();
    let (new, dropped) = (found.new.len(), found.dropped.len());
    let all = json!({ "pairs": pairs, "new": new, "dropped": dropped });
    writeln!(std::io::stdout().lock(), "{all}").unwrap();
}

/// Where a commitment is, in characters, its code and its words.
fn place(project: &Project, it: Commitment) -> Value {
    let annotation = project.annotation(it.statement, it.annotation).unwrap();
    let text = &project.statement(it.statement).unwrap().text;
    let at = |offset| text.char_from_byte(offset).unwrap().0;
    let hull = annotation.spans.hull();
    json!({
        "at": [at(hull.start()), at(hull.end())],
        "code": annotation.code.as_str(),
        "words": annotation.spans.quote(text.as_str()),
    })
}

/// Adds a text with what is suggested for it.
fn add(project: &mut Project, (delegation, language): (&str, &str), file: &str) {
    let content = std::fs::read_to_string(file).unwrap().replace("\r\n", "\n");
    let number = 100 + project.statements.len() as u128;
    let provenance = Provenance {
        file_name: String::new(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: false,
        line_ends: LineEnds::Lf,
        read_as: ReadAs::File,
    };
    let id = StatementId(Uuid::from_u128(number));
    let mut statement = Statement::new(id, Rc::new(Text::new(content)), provenance);
    statement.metadata.delegation = delegation.to_owned();
    statement.metadata.language = language.to_owned();
    let found = suggest(
        &statement.text,
        &statement.metadata,
        &project.codebook,
        Rules::shipped(),
        Model::english(),
    );
    let of = |(at, one): (u128, Suggestion)| {
        Rc::new(annotation(project, &statement, number * 10_000 + at, one))
    };
    let set: Vec<Rc<Annotation>> = (0..).zip(found).map(of).collect();
    project.annotations.insert(id, Rc::new(AnnotationSet::new(set)));
    project.statements.push(Rc::new(statement));
}

fn annotation(project: &Project, statement: &Statement, id: u128, one: Suggestion) -> Annotation {
    let fields = one.fields.into_iter();
    let fields = fields.map(|field| (field.attribute, Attribute::new(field.value, Vec::new())));
    Annotation {
        id: AnnotationId(Uuid::from_u128(id)),
        statement: statement.id,
        text: statement.text.sha256(),
        spans: one.passage,
        code: one.code,
        attributes: fields.collect(),
        note: String::new(),
        confidence: None,
        annotator: AnnotatorId(Uuid::from_u128(1)),
        created: Timestamp(1),
        stamp: Stamp { modified: Timestamp(1), revision: project.revision },
        origin: Origin::Suggestion,
    }
}
