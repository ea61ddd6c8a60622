//! Arbitrary projects and edits for property tests.
//!
//! A [`Seed`] consists of a few numbers and words. [`edit`] turns it into an edit that usually, but
//! not always, applies to the project.

mod fixed;

use std::rc::Rc;

use proptest::prelude::*;
use uuid::Uuid;

use crate::codebook::*;
use crate::edit::history::{Record, StepKind, StepName};
use crate::edit::replace_text::{ReplaceText, correct_text};
use crate::edit::{AnnotationChange, Edit};
use crate::project::Project;
use crate::project::annotation::{Annotation, Confidence, Origin, Stamp, Timestamp};
use crate::project::attachment::document;
use crate::project::foreign::{Fields, ForeignPlace};
use crate::project::id::*;
use crate::project::statement::*;
use crate::project::value::*;
use crate::small_map::{SmallMap, SmallSet};
use crate::text::Text;
use crate::text::change::{Replacement, TextChange};
use crate::text::span::{Span, Spans};
use crate::text::units::ByteOffset;

pub use fixed::*;

/// The material for an arbitrary edit.
#[derive(Clone, Debug)]
pub struct Seed {
    kind: u8,
    picks: [u32; 8],
    words: String,
}

impl Seed {
    fn pick(&self, index: usize, len: usize) -> usize {
        if len == 0 { 0 } else { self.picks[index] as usize % len }
    }

    fn uuid(&self, index: usize) -> Uuid {
        Uuid::from_u128(u128::from(self.picks[index]) * 0x1_0000_0001_0000_0001)
    }

    fn time(&self, index: usize) -> Timestamp {
        Timestamp(i64::from(self.picks[index]) * 997)
    }
}

/// Texts with everything that shifts offsets.
pub fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z]{1,6}",
        4 => Just(" ".to_owned()),
        1 => proptest::sample::select(vec![
            "\u{a0}", "\r\n", "\n", "\n\n", "\r", "😀", "👩🏻‍🚒", "e\u{301}", "é", "سلام",
            "一二", "𝒳", "US$23\u{a0}million", "\u{feff}", "\u{2028}", "=1+1", "\"", ",", "-",
            "\t", "\u{0}", "\\", "</script>", "🇯🇵",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

pub fn seeds(most: usize) -> impl Strategy<Value = Vec<Seed>> {
    let seed = (any::<u8>(), any::<[u32; 8]>(), words());
    let seed = seed.prop_map(|(kind, picks, words)| Seed { kind, picks, words });
    prop::collection::vec(seed, 0..=most)
}

/// A valid project with up to three statements, changed by the edits made from `seeds`.
pub fn projects() -> impl Strategy<Value = Project> {
    (prop::collection::vec(words(), 0..4), seeds(30)).prop_map(|(texts, seeds)| {
        let mut project = empty_project();
        for (index, text) in texts.iter().enumerate() {
            project.statements.push(statement(100 + index as u128, text));
        }
        for seed in &seeds {
            let _ = edit(seed, &project).apply(&mut project);
        }
        project
    })
}

/// A record of one or two edits, or an undo or redo.
pub fn record(seed: &Seed, project: &Project) -> Record {
    match seed.picks[7] % 8 {
        0 | 1 => Record::Undo,
        2 => Record::Redo,
        rest => {
            let first = edit(seed, project);
            let mut after = project.clone();
            let mut edits = vec![first];
            if rest == 3 && edits[0].apply(&mut after).is_ok() {
                let second = Seed { kind: seed.kind.wrapping_mul(31), ..seed.clone() };
                edits.push(edit(&second, &after));
            }
            Record::Step {
                name: StepName { kind: StepKind::Tag, detail: seed.words.clone() },
                time: seed.time(6),
                edits,
                joined: rest == 4,
            }
        }
    }
}

const PARAGRAPH_KINDS: [ParagraphKind; 8] = [
    ParagraphKind::Heading,
    ParagraphKind::Address,
    ParagraphKind::Quote,
    ParagraphKind::TitleBlock,
    ParagraphKind::ListItem,
    ParagraphKind::Closing,
    ParagraphKind::Note,
    ParagraphKind::Furniture,
];

/// The statement with a layout that fits its text: all kinds of paragraphs in turn, and a body
/// without blank paragraphs at its ends.
fn laid_out(mut statement: Rc<Statement>) -> Rc<Statement> {
    let paragraphs = statement.text.paragraphs().iter().zip(0..);
    let filled: Vec<u32> =
        paragraphs.filter(|(it, _)| !it.is_blank()).map(|(_, index)| index).collect();
    if let (Some(first), Some(last)) = (filled.first(), filled.last()) {
        let body = Some(*first..last + 1);
        let kinds = filled.iter().copied().zip(PARAGRAPH_KINDS.into_iter().cycle()).collect();
        Rc::make_mut(&mut statement).layout = Layout { body, kinds };
    }
    statement
}

/// The number of kinds of edits. [`edit`] makes all of them.
pub const EDIT_KINDS: usize = 19;

/// A number for the edit's kind, below [`EDIT_KINDS`].
pub fn kind_of_edit(edit: &Edit) -> usize {
    match edit {
        Edit::RenameProject { .. } => 0,
        Edit::AddStatement { .. } => 1,
        Edit::RemoveStatement { .. } => 2,
        Edit::SetMetadata { .. } => 3,
        Edit::AddAnnotator { .. } => 4,
        Edit::RemoveAnnotator { .. } => 5,
        Edit::RenameAnnotator { .. } => 6,
        Edit::AddAnnotations { .. } => 7,
        Edit::RemoveAnnotations { .. } => 8,
        Edit::ChangeAnnotation { .. } => 9,
        Edit::AddCode { .. } => 10,
        Edit::RemoveCode { .. } => 11,
        Edit::ChangeCode { .. } => 12,
        Edit::ReplaceCodebook { .. } => 13,
        Edit::ReplaceText(_) => 14,
        Edit::SetDone { .. } => 15,
        Edit::SetAttachment { .. } => 16,
        Edit::SetForeign { .. } => 17,
        Edit::SetLayout { .. } => 18,
    }
}

/// An edit that usually applies to `project`.
pub fn edit(seed: &Seed, project: &Project) -> Edit {
    let at_statement = seed.pick(0, project.statements.len());
    let Some(known) =
        project.statements.get(at_statement).filter(|_| !seed.kind.is_multiple_of(19))
    else {
        return Edit::AddStatement {
            at: seed.pick(1, project.statements.len() + 2),
            statement: laid_out(statement(u128::from(seed.picks[2] % 1000), &seed.words)),
            annotations: Vec::new(),
        };
    };
    let set = project.annotations_of(known.id);
    let chosen = set.at(seed.pick(1, set.len())).map(|annotation| annotation.id);
    let id = chosen.unwrap_or(AnnotationId(seed.uuid(1)));
    match seed.kind % 19 {
        1 => Edit::RenameProject { name: seed.words.clone() },
        2 => Edit::RemoveStatement { statement: known.id },
        3 if seed.picks[6].is_multiple_of(3) => {
            Edit::SetDone { statement: known.id, done: !seed.picks[5].is_multiple_of(4) }
        }
        3 if seed.picks[6] % 6 == 1 => attachment(seed),
        3 if seed.picks[6] % 3 == 1 => Edit::SetForeign { fields: foreign(seed) },
        3 => Edit::SetMetadata { statement: known.id, metadata: metadata(seed) },
        4 => match seed.picks[1] % 3 {
            0 => Edit::AddAnnotator { annotator: annotator(u128::from(seed.picks[2] % 20)) },
            1 if seed.picks[3].is_multiple_of(2) => Edit::RemoveAnnotator {
                annotator: project.annotators[project.annotators.len() - 1].id,
            },
            1 => Edit::RemoveAnnotator { annotator: some_annotator(seed, project) },
            _ => Edit::RenameAnnotator {
                annotator: some_annotator(seed, project),
                name: seed.words.clone(),
            },
        },
        5 => Edit::RemoveAnnotations {
            statement: known.id,
            annotations: match seed.picks[5] % 4 {
                0 => Vec::new(),
                1 => set.iter().rev().map(|annotation| annotation.id).collect(),
                2 => vec![id, id],
                _ => vec![id],
            },
        },
        6 | 7 => Edit::ChangeAnnotation {
            statement: known.id,
            annotation: id,
            change: change(seed, project, known),
            stamp: Stamp { modified: seed.time(6), revision: project.revision },
        },
        8 => Edit::AddCode {
            at: seed.pick(2, project.codebook.codes.len() + 1),
            code: some_code(seed, &format!("new_{}", seed.picks[1] % 50)),
        },
        9 => Edit::RemoveCode { code: code_id(seed, project) },
        10 => Edit::ChangeCode { code: some_code(seed, code_id(seed, project).as_str()) },
        11 => Edit::ReplaceCodebook { codebook: Rc::new(other_codebook(seed, project)) },
        12 => Edit::ReplaceText(Rc::new(correction(seed, project, known))),
        18 => Edit::SetLayout { statement: known.id, layout: layout(seed, known) },
        _ => Edit::AddAnnotations {
            statement: known.id,
            annotations: annotations(seed, project, known),
        },
    }
}

/// A layout that fits the text.
fn layout(seed: &Seed, statement: &Statement) -> Layout {
    let paragraphs = u32::try_from(statement.text.paragraphs().len()).unwrap();
    let (first, last) = (seed.picks[1] % (paragraphs + 1), seed.picks[2] % (paragraphs + 1));
    let body = Some(first.min(last)..first.max(last));
    let kinds = (0..paragraphs).zip(PARAGRAPH_KINDS).collect();
    Layout::fitting(&statement.text, body, kinds)
}

/// A document that is set or taken away; sometimes text that is no document.
fn attachment(seed: &Seed) -> Edit {
    let name = ["exercise", "hand-in/1"][seed.pick(1, 2)].to_owned();
    let document = match seed.picks[2] % 8 {
        0 | 1 => None,
        2 => Some(seed.words.as_str().into()),
        _ => Some(document(&seed.words)),
    };
    Edit::SetAttachment { name, document }
}

/// Unknown fields of the file and of the project, which are never removed; those of the file twice.
fn foreign(seed: &Seed) -> Vec<(ForeignPlace, Fields)> {
    let fields = |count: u32| {
        let later = (0..count % 3).map(|at| (format!("later_{at}"), seed.words.clone().into()));
        later.collect::<Fields>()
    };
    vec![
        (ForeignPlace::File, fields(seed.picks[2])),
        (ForeignPlace::Project, fields(seed.picks[3])),
        (ForeignPlace::File, fields(seed.picks[4])),
    ]
}

/// Usually a codebook under which the annotations stay valid.
fn other_codebook(seed: &Seed, project: &Project) -> Codebook {
    let mut codebook = (*project.codebook).clone();
    codebook.title.clone_from(&seed.words);
    match seed.picks[1] % 3 {
        0 => codebook.codes.push(some_code(seed, &format!("book_{}", seed.picks[2] % 50))),
        1 => drop(codebook.codes.pop()),
        _ => {
            let layer = seed.pick(2, codebook.layers.len());
            Rc::make_mut(&mut codebook.layers[layer]).attributes.pop();
        }
    }
    codebook
}

/// A correction of up to two places; sometimes one that does not list what it loses.
fn correction(seed: &Seed, project: &Project, statement: &Statement) -> ReplaceText {
    let content = statement.text.as_str();
    let mut ends: Vec<usize> = content.char_indices().map(|(at, _)| at).collect();
    ends.push(content.len());
    let place = |index: usize| ends[seed.pick(index, ends.len())];
    let mut cuts = [place(1), place(2), place(3), place(4)];
    cuts.sort_unstable();
    let [a, b, c, d] = cuts;
    let part =
        |start, end, inserted: &str| Replacement::at(start as u32, &content[start..end], inserted);
    let parts = if seed.picks[6].is_multiple_of(2) {
        vec![part(a, b, &seed.words), part(c, d, "")]
    } else {
        vec![part(b, c, &seed.words)]
    };
    let change = TextChange::new(content, parts).unwrap();
    let stamp = Stamp { modified: seed.time(6), revision: project.revision };
    let mut edit = correct_text(project, statement.id, &change, stamp).unwrap().edit;
    if seed.picks[5].is_multiple_of(5) {
        edit.remove.clear();
        edit.add.clear();
    }
    edit
}

fn some_annotator(seed: &Seed, project: &Project) -> AnnotatorId {
    project.annotators[seed.pick(3, project.annotators.len())].id
}

fn code_id(seed: &Seed, project: &Project) -> CodeId {
    let codes = &project.codebook.codes;
    codes.get(seed.pick(2, codes.len())).map_or(slug("gone"), |code| code.id.clone())
}

fn some_code(seed: &Seed, id: &str) -> Rc<Code> {
    let layer = if seed.picks[3].is_multiple_of(2) { "theme" } else { "commitment" };
    Rc::new(Code {
        name: format!("n{}", seed.words),
        definition: seed.words.clone(),
        include: vec![seed.words.clone()],
        slot: (seed.picks[4] % 13) as u8,
        key: char::from_u32(seed.picks[5] % 120).map(String::from),
        links: vec![Link {
            scheme: "UNBIS".into(),
            id: seed.words.clone(),
            foreign: Fields::new(),
        }],
        selectable: !seed.picks[6].is_multiple_of(4),
        short_name: if seed.picks[2].is_multiple_of(3) {
            seed.words.clone()
        } else {
            String::new()
        },
        labels: (0..seed.pick(2, 3)).map(|at| (format!("x-{at}"), seed.words.clone())).collect(),
        ..plain_code(id, layer)
    })
}

fn metadata(seed: &Seed) -> Metadata {
    Metadata { title: seed.words.clone(), date: "2017-03-15".into(), ..Metadata::default() }
}

fn change(seed: &Seed, project: &Project, statement: &Statement) -> AnnotationChange {
    match seed.picks[2] % 5 {
        0 => AnnotationChange::Recode(code_id(seed, project)),
        1 => AnnotationChange::Resize(spans(&statement.text, &seed.picks)),
        2 => {
            let (id, attribute) = attribute(seed, &statement.text);
            let clear = seed.picks[0].is_multiple_of(5);
            AnnotationChange::SetAttribute(id, (!clear).then_some(attribute))
        }
        3 => AnnotationChange::SetNote(seed.words.clone()),
        _ => AnnotationChange::SetConfidence(confidence(seed)),
    }
}

fn confidence(seed: &Seed) -> Option<Confidence> {
    [None, Some(Confidence::High), Some(Confidence::Medium), Some(Confidence::Low)][seed.pick(5, 4)]
}

/// Usually one annotation; sometimes none, or several, the last of which may be refused.
fn annotations(seed: &Seed, project: &Project, statement: &Statement) -> Vec<Rc<Annotation>> {
    let first = annotation(seed, project, statement);
    let mut second = annotation(&Seed { kind: 0, ..seed.clone() }, project, statement);
    second.id = AnnotationId(seed.uuid(2));
    second.code = project.codebook.codes.last().map_or(slug("pledge"), |code| code.id.clone());
    match seed.picks[0] % 10 {
        0 => Vec::new(),
        1 | 2 => vec![Rc::new(first), Rc::new(second)],
        _ => vec![Rc::new(first)],
    }
}

fn annotation(seed: &Seed, project: &Project, statement: &Statement) -> Annotation {
    let with = seed.picks[6].is_multiple_of(2);
    let attributes = with.then(|| attribute(seed, &statement.text));
    Annotation {
        id: AnnotationId(seed.uuid(1)),
        statement: statement.id,
        text: statement.text.sha256(),
        spans: spans(&statement.text, &seed.picks),
        code: code_id(seed, project),
        attributes: SmallMap::from_iter(attributes),
        note: seed.words.clone(),
        confidence: confidence(seed),
        annotator: some_annotator(seed, project),
        created: seed.time(6),
        stamp: Stamp { modified: seed.time(7), revision: project.revision },
        origin: [Origin::Manual, Origin::TagAll, Origin::Imported][seed.pick(4, 3)],
    }
}

/// One or two parts; sometimes parts that do not fit the text.
fn spans(text: &Text, picks: &[u32; 8]) -> Spans {
    let stored = |start, end| Span::between(ByteOffset(start), ByteOffset(end)).unwrap();
    let content = text.as_str();
    let mut ends: Vec<u32> = content.char_indices().map(|(at, _)| at as u32).collect();
    ends.push(content.len() as u32);
    if ends.len() < 3 || picks[7].is_multiple_of(11) {
        return Spans::one(stored(picks[3] % 9, picks[3] % 9 + 1 + picks[4] % 9));
    }
    let ends: SmallSet<u32> = picks[2..6].iter().map(|p| ends[*p as usize % ends.len()]).collect();
    let ends: Vec<u32> = ends.into_iter().collect();
    match ends.as_slice() {
        [a, b, c, d] if picks[7] % 2 == 1 => Spans::new(vec![stored(*a, *b), stored(*c, *d)]),
        [a, .., b] => Ok(Spans::one(stored(*a, *b))),
        _ => Ok(Spans::one(stored(0, content.len() as u32))),
    }
    .unwrap()
}

fn attribute(seed: &Seed, text: &Text) -> (AttributeId, Attribute) {
    let (id, kind) = KINDS[seed.pick(3, KINDS.len())];
    let words = seed.words.clone();
    let value = match kind {
        AttributeKind::Text => Value::Text { text: words },
        AttributeKind::Choice => Value::Choice { choice: slug("weak") },
        AttributeKind::MultipleChoice => {
            Value::MultipleChoice { choices: SmallSet::from([slug("weak"), slug("strong")]) }
        }
        AttributeKind::Number => Value::Number { number: "-12.50".into() },
        AttributeKind::YesNo => Value::YesNo { yes: seed.picks[2].is_multiple_of(2) },
        AttributeKind::Date => Value::Date(DateValue {
            text: words,
            edtf: Some("2017-03".into()),
            day: Some("2017-03-31".into()),
            precision: Some(DatePrecision::Month),
            anchor: Some(DateAnchor::Document),
        }),
        AttributeKind::Money => Value::Money(Money {
            text: words,
            amount: Some("23000000".into()),
            currency: Some("USD".into()),
            approximate: true,
            min: None,
            max: Some("1.5".into()),
        }),
        AttributeKind::Party => Value::Party(Party {
            text: words,
            party: Some(PartyKind::SpeakerState),
            iso3: Some("JPN".into()),
        }),
    };
    let evidence =
        if seed.picks[5].is_multiple_of(2) { vec![spans(text, &seed.picks)] } else { Vec::new() };
    let proposed = seed.picks[1].is_multiple_of(3);
    (slug(id), Attribute { value, evidence, proposed })
}
