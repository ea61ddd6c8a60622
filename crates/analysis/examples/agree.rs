//! Figures of agreement beside those of other programs, and how long they take.
//!
//!     cargo run --release -p annotator-analysis --example agree -- measures CASES OURS
//!     cargo run --release -p annotator-analysis --example agree -- coded FOLDER TEXTS OURS
//!     cargo run --release -p annotator-analysis --example agree -- bench CELLS
//!
//! `measures` calculates what CASES asks for. `coded` imports twice-coded speeches as two annotators of
//! a project. `bench` measures 20 coders of 20 statements with 500 annotations each, and writes what
//! they gave to each unit, so that other programs can measure the same.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code)] // each of those who have it uses a part
#[path = "shared/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::time::Instant;

use annotator_analysis::agreement::alpha::{Metric, alpha};
use annotator_analysis::agreement::boundary::boundary_similarity;
use annotator_analysis::agreement::chance::{PairTable, fleiss, percent};
use annotator_analysis::agreement::masi::masi_alpha;
use annotator_analysis::agreement::project::measure;
use annotator_analysis::agreement::ratings::Ratings;
use annotator_core::agreement::{Answer, Coder, Question, Unmeasured};
use annotator_core::project::annotation::{Annotation, Origin, Stamp, Timestamp};
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::{AnnotationId, AnnotatorId, CodeId, ProjectId, StatementId};
use annotator_core::project::statement::{LineEnds, Provenance, ReadAs, Statement};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::small_map::SmallMap;
use annotator_core::starter;
use annotator_core::text::Text;
use annotator_core::text::boundaries::all_sentences;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::{ByteOffset, CharOffset};
use random::Random;
use serde_json::{Value, json};
use uuid::Uuid;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["measures", cases, ours] => measures(cases, ours),
        ["coded", folder, texts, ours] => coded(folder, texts, ours),
        ["bench", cells] => bench(cells),
        _ => panic!("say what to do: see the head of this file"),
    }
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// A number, or why there is none.
fn shown(found: Result<f64, Unmeasured>) -> Value {
    match found {
        Ok(number) => json!(number),
        Err(why) => json!(format!("{why:?}")),
    }
}

fn measures(cases: &str, ours: &str) {
    let answers: Vec<Value> = read(cases).as_array().unwrap().iter().map(answer).collect();
    fs::write(ours, serde_json::to_string(&answers).unwrap()).unwrap();
}

fn answer(case: &Value) -> Value {
    let list = |name: &str| case[name].as_array().unwrap().clone();
    if case["kind"] == "boundary" {
        let division = |name: &str| -> Vec<u32> {
            list(name).iter().map(|it| u32::try_from(it.as_u64().unwrap()).unwrap()).collect()
        };
        return json!({ "b": shown(boundary_similarity(&division("one"), &division("other"))) });
    }
    if case["kind"] == "sets" {
        let set = |cell: &Value| -> Option<Vec<u32>> {
            let codes = cell.as_array()?.iter();
            Some(codes.map(|it| u32::try_from(it.as_u64().unwrap()).unwrap()).collect())
        };
        let unit = |unit: &Value| unit.as_array().unwrap().iter().map(set).collect();
        return json!({ "masi": shown(masi_alpha(&list("units").iter().map(unit).collect())) });
    }
    let unit = |unit: &Value| unit.as_array().unwrap().iter().map(Value::as_f64).collect();
    let ratings = Ratings::new(&list("units").iter().map(unit).collect::<Vec<Vec<_>>>());
    let table = PairTable::new(&ratings, 0, 1);
    json!({
        "percent": shown(percent(&ratings)),
        "nominal": shown(alpha(&ratings, Metric::Nominal)),
        "ordinal": shown(alpha(&ratings, Metric::Ordinal)),
        "interval": shown(alpha(&ratings, Metric::Interval)),
        "ratio": shown(alpha(&ratings, Metric::Ratio)),
        "kappa": shown(table.kappa()),
        "pi": shown(table.pi()),
        "s": shown(table.s()),
        "fleiss": shown(fleiss(&ratings)),
    })
}

fn statement(id: u128, content: &str) -> Rc<Statement> {
    let provenance = Provenance {
        file_name: String::new(),
        media_type: "text/plain".into(),
        encoding: "utf-8".into(),
        byte_order_mark: false,
        line_ends: LineEnds::Lf,
        read_as: ReadAs::File,
    };
    let text = Rc::new(Text::new(content.to_owned()));
    Rc::new(Statement::new(StatementId(Uuid::from_u128(id)), text, provenance))
}

fn project(coders: u128) -> Project {
    let annotator = |number| Annotator {
        id: AnnotatorId(Uuid::from_u128(number)),
        name: format!("Coder {number}"),
        kind: AnnotatorKind::Person,
    };
    let id = ProjectId(Uuid::from_u128(1));
    let mut project = Project::new(id, "Agreement".into(), starter::codebook(), annotator(1));
    project.annotators.extend((2..=coders).map(annotator));
    project
}

fn annotation(
    project: &Project,
    statement: &Statement,
    (id, coder): (u128, u128),
    span: Span,
    code: CodeId,
) -> Rc<Annotation> {
    Rc::new(Annotation {
        id: AnnotationId(Uuid::from_u128(id)),
        statement: statement.id,
        text: statement.text.sha256(),
        spans: Spans::one(span),
        code,
        attributes: SmallMap::new(),
        note: String::new(),
        confidence: None,
        annotator: AnnotatorId(Uuid::from_u128(coder)),
        created: Timestamp(0),
        stamp: Stamp { modified: Timestamp(0), revision: project.revision },
        origin: Origin::Manual,
    })
}

fn numbers(answer: &Answer) -> Value {
    let figures = |it: &annotator_core::agreement::Figures| {
        let of = |measured: annotator_core::agreement::Measured| {
            shown(measured.map(annotator_core::agreement::Figure::value))
        };
        json!({
            "units": it.units, "given": it.given, "percent": of(it.percent), "kappa": of(it.kappa),
            "fleiss": of(it.fleiss), "alpha": of(it.alpha), "masi": of(it.masi), "f1": of(it.f1),
            "interval": it.interval.map(|(low, high)| [low.value(), high.value()]).ok(),
            "f1_overlap": of(it.f1_overlap), "u_alpha": of(it.unitizing.alpha),
        })
    };
    let codes = answer.codes.iter().map(|(code, it)| (code.to_string(), figures(it)));
    json!({ "overall": figures(&answer.overall), "codes": codes.collect::<BTreeMap<_, _>>() })
}

/// The speeches: a text, and a file with a sentence on each line, coded by A and by B.
fn coded(folder: &str, texts: &str, ours: &str) {
    let mut project = project(2);
    let known = ["peace_security", "human_rights", "development", "law_justice", "terrorism"];
    let themes: Vec<CodeId> = known.iter().map(|it| CodeId::parse(it).unwrap()).collect();
    let mut id = 1000;
    for name in ["Bangladesh", "Estonia", "Japan", "Kenya", "Norway"] {
        let text = fs::read_to_string(format!("{texts}/{name}.txt")).unwrap();
        id += 1;
        let statement = statement(id, &text);
        let at = |chars: &Value| {
            let chars = CharOffset(u32::try_from(chars.as_u64().unwrap()).unwrap());
            statement.text.byte_from_char(chars).unwrap()
        };
        let mut set = Vec::new();
        let lines = fs::read_to_string(format!("{folder}/{name}.jsonl")).unwrap();
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let span = Span::between(at(&line["start"]), at(&line["end"])).unwrap();
            for (coder, side) in [(1, "A"), (2, "B")] {
                for theme in line[side]["themes"].as_array().unwrap() {
                    let code = CodeId::parse(theme.as_str().unwrap()).unwrap();
                    if themes.contains(&code) {
                        id += 1;
                        set.push(annotation(&project, &statement, (id, coder), span, code));
                    }
                }
            }
        }
        project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(set)));
        project.statements.push(statement);
    }
    let question = Question { codes: themes, ..Question::of(&project, None) };
    let answer = measure(&project, &question, |_| ControlFlow::Continue(())).unwrap();
    let mut found = numbers(&answer);
    found["cells"] = project.statements.iter().flat_map(|it| cells_of(&project, it)).collect();
    fs::write(ours, found.to_string()).unwrap();
}

/// What A and B gave to each of our sentences, found in the plainest way.
fn cells_of(project: &Project, statement: &Statement) -> Vec<Value> {
    let text = &statement.text;
    let sentences = all_sentences(text);
    let set = project.annotations_of(statement.id);
    let given = |sentence: Span, coder: u128| -> BTreeSet<String> {
        let own = set.iter().filter(|it| it.annotator == AnnotatorId(Uuid::from_u128(coder)));
        let here = own.filter(|it| it.spans.parts().iter().any(|part| part.overlaps(sentence)));
        here.map(|it| it.code.to_string()).collect()
    };
    sentences.map(|sentence| json!([given(sentence, 1), given(sentence, 2)])).collect()
}

const CODERS: u128 = 20;
const STATEMENTS: u128 = 20;
const EACH: usize = 500;
/// So many sentences are about what 500 tags need.
const SENTENCES: u32 = 400;

/// One thing to tag: a sentence, or a part of it, with a code.
#[derive(Clone)]
struct Choice {
    sentence: u32,
    part: u32,
    code: usize,
}

/// Coders who mostly agree: each takes what most would tag, and changes a fifth of it.
fn bench_project() -> (Project, Vec<Vec<BTreeSet<usize>>>) {
    let mut project = project(CODERS);
    let codes: Vec<CodeId> = project.codebook.codes.iter().map(|code| code.id.clone()).collect();
    let mut random = Random::new(7);
    let mut pick = |end: u32| random.below(end);
    let (mut cells, mut id) = (Vec::new(), 10_000_u128);
    for number in 0..STATEMENTS {
        let mut text = String::new();
        let mut sentences = Vec::new();
        for at in 0..SENTENCES {
            let start = text.len();
            text.push_str(
                "We pledge twelve million euros for the fund before the end of the year.",
            );
            sentences.push((start, text.len()));
            text.push_str(if at % 5 == 4 { "\n\n" } else { " " });
        }
        let statement = statement(100 + number, &text);
        let mut any = || Choice {
            sentence: pick(SENTENCES),
            part: pick(3),
            code: (pick(8) * pick(8)) as usize % codes.len(),
        };
        let common: Vec<Choice> = (0..EACH).map(|_| any()).collect();
        let mut set = BTreeMap::new();
        let from = cells.len();
        cells.resize(from + SENTENCES as usize, vec![BTreeSet::new(); CODERS as usize]);
        for coder in 1..=CODERS {
            for choice in &common {
                let other = any();
                let choice = if other.sentence % 5 == 0 { other } else { choice.clone() };
                let (start, end) = sentences[choice.sentence as usize];
                let start = start + choice.part as usize;
                let byte = |at: usize| ByteOffset(u32::try_from(at).unwrap());
                let span = Span::between(byte(start), byte(end)).unwrap();
                id += 1;
                let code = codes[choice.code].clone();
                set.entry((coder, span, code.clone()))
                    .or_insert_with(|| annotation(&project, &statement, (id, coder), span, code));
                cells[from + choice.sentence as usize][coder as usize - 1].insert(choice.code);
            }
        }
        let set = set.into_values().collect();
        project.annotations.insert(statement.id, Rc::new(AnnotationSet::new(set)));
        project.statements.push(statement);
    }
    (project, cells)
}

fn bench(cells_path: &str) {
    let (project, cells) = bench_project();
    fs::write(cells_path, serde_json::to_string(&cells).unwrap()).unwrap();
    let question = Question {
        coders: (1..=CODERS).map(|it| Coder::one(AnnotatorId(Uuid::from_u128(it)))).collect(),
        ..Question::of(&project, None)
    };
    let mut runs = Vec::new();
    let mut answer = Answer::default();
    let mut longest: f64 = 0.0;
    for _ in 0..3 {
        let start = Instant::now();
        let mut last = start;
        answer = measure(&project, &question, |_| {
            longest = longest.max(last.elapsed().as_secs_f64());
            last = Instant::now();
            ControlFlow::Continue(())
        })
        .unwrap();
        runs.push(start.elapsed().as_secs_f64());
    }
    let best = runs.iter().copied().fold(f64::INFINITY, f64::min);
    let annotations = project.annotation_count();
    println!(
        "{}",
        json!({
            "seconds": best, "longest_step": longest, "annotations": annotations,
            "codes": question.codes.len(), "answer": numbers(&answer),
        })
    );
}
