//! Data that all tests share: a codebook with everything in it, and a rich project.

use std::rc::Rc;

use uuid::Uuid;

use crate::codebook::*;
use crate::edit::Edit;
use crate::project::annotation::{Annotation, Confidence, Origin, Stamp, Timestamp};
use crate::project::id::*;
use crate::project::statement::*;
use crate::project::value::*;
use crate::project::{Annotator, AnnotatorKind, Project};
use crate::small_map::SmallMap;
use crate::text::Text;
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

pub(super) fn slug<K>(text: &str) -> Slug<K> {
    Slug::parse(text).unwrap()
}

pub(super) const KINDS: [(&str, AttributeKind); 8] = [
    ("remark", AttributeKind::Text),
    ("strength", AttributeKind::Choice),
    ("means", AttributeKind::MultipleChoice),
    ("share", AttributeKind::Number),
    ("conditional", AttributeKind::YesNo),
    ("deadline", AttributeKind::Date),
    ("amount", AttributeKind::Money),
    ("actor", AttributeKind::Party),
];

/// Two layers, one of them with an attribute of every kind, and a few codes.
pub fn codebook() -> Codebook {
    let choice = |id: &str| Choice::new(slug(id), id.to_uppercase());
    let attributes = KINDS.map(|(id, kind)| AttributeDefinition {
        values: match kind {
            AttributeKind::Choice | AttributeKind::MultipleChoice => {
                vec![choice("weak"), choice("strong")]
            }
            _ => Vec::new(),
        },
        required: id == "actor",
        rare: id == "share",
        ..AttributeDefinition::new(slug(id), format!("The {id}"), kind)
    });
    let layer = |id: &str, paint, attributes| {
        Rc::new(Layer { attributes, ..Layer::new(slug(id), id.into(), paint) })
    };
    let code = |id: &str, layer: &str, parent: Option<&str>, selectable| {
        Rc::new(Code { parent: parent.map(slug), selectable, ..plain_code(id, layer) })
    };
    Codebook {
        guidelines: "Read first.\nThen tag.".into(),
        layers: vec![
            layer("theme", Paint::Tint, Vec::new()),
            layer("commitment", Paint::Underline, attributes.to_vec()),
        ],
        codes: vec![
            code("security", "theme", None, false),
            code("terrorism", "theme", Some("security"), true),
            code("trade", "theme", None, true),
            code("pledge", "commitment", None, true),
            code("call", "commitment", None, true),
        ],
        ..Codebook::new(CodebookId(Uuid::from_u128(7)), "Themes & \"commitments\" 😀".into())
    }
}

pub(super) fn plain_code(id: &str, layer: &str) -> Code {
    Code { slot: 3, ..Code::new(slug(id), slug(layer), format!("Code {id}")) }
}

pub fn annotator(number: u128) -> Annotator {
    Annotator {
        id: AnnotatorId(Uuid::from_u128(number)),
        name: format!("Annotator {number} ع"),
        kind: AnnotatorKind::Person,
    }
}

pub fn empty_project() -> Project {
    let mut project =
        Project::new(ProjectId(Uuid::from_u128(1)), "A project".into(), codebook(), annotator(11));
    project.annotators.push(annotator(12));
    project
}

pub fn statement(id: u128, content: &str) -> Rc<Statement> {
    let text = Rc::new(Text::new(content.to_owned()));
    let provenance = Provenance {
        file_name: String::new(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: false,
        line_ends: LineEnds::Lf,
        read_as: ReadAs::Paste,
    };
    Rc::new(Statement {
        metadata: Metadata { title: format!("Statement {id}"), ..Metadata::default() },
        ..Statement::new(StatementId(Uuid::from_u128(id)), text, provenance)
    })
}

/// Two statements and three annotations that use most features. The first annotation is a pledge on
/// characters 4 to 9 with money, a party and evidence.
pub fn rich_project() -> Project {
    let mut project = empty_project();
    let first =
        statement(100, "👩🏻‍🚒 سلام US$23\u{a0}million\r\nis what e\u{301}te\u{301} \"pledged\".");
    let second = statement(101, "Aid 😀, aid again.\n\nAnd \u{a0}\n=1+1");
    project.statements = vec![Rc::clone(&first), Rc::clone(&second)];
    let span = |statement: &Statement, quote: &str| {
        let start = statement.text.as_str().find(quote).unwrap() as u32;
        Span::between(ByteOffset(start), ByteOffset(start + quote.len() as u32)).unwrap()
    };
    let revision = project.revision;
    let make = |id: u128, statement: &Statement, spans: Spans, code: &str| Annotation {
        id: AnnotationId(Uuid::from_u128(id)),
        statement: statement.id,
        text: statement.text.sha256(),
        spans,
        code: slug(code),
        attributes: SmallMap::new(),
        note: String::new(),
        confidence: None,
        annotator: annotator(11).id,
        created: Timestamp(1_489_574_520_123),
        stamp: Stamp { modified: Timestamp(1_489_574_521_000), revision },
        origin: Origin::Manual,
    };
    let mut pledge = make(201, &first, Spans::one(span(&first, " سلام")), "pledge");
    let money = Money {
        text: "US$23\u{a0}million".into(),
        amount: Some("23000000".into()),
        currency: Some("USD".into()),
        ..Money::default()
    };
    let evidence = vec![Spans::one(span(&first, "US$23\u{a0}million"))];
    pledge.attributes.insert(slug("amount"), Attribute::new(Value::Money(money), evidence));
    let party = Party { text: "Japan".into(), party: None, iso3: Some("JPN".into()) };
    let evidence = vec![Spans::one(span(&first, "\"pledged\""))];
    pledge.attributes.insert(slug("actor"), Attribute::new(Value::Party(party), evidence));
    pledge.note = "=SUM(A1)\nsecond, \"line\"".into();
    pledge.confidence = Some(Confidence::Low);
    let parts = Spans::new(vec![span(&second, "Aid"), span(&second, "again")]).unwrap();
    let theme = make(202, &second, parts, "trade");
    let last = make(203, &second, Spans::one(span(&second, "=1+1")), "trade");
    for annotation in [pledge, theme, last] {
        let (statement, annotations) = (annotation.statement, vec![Rc::new(annotation)]);
        Edit::AddAnnotations { statement, annotations }.apply(&mut project).unwrap();
    }
    project
}
