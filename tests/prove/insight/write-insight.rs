//! Writes what the room of insight shows of a project, in all the files that it saves, so that other
//! programs can count again. `./dev prove insight` does that.
//!
//!     cargo run --example write-insight -- PROJECT OUT
//!
//! * `OUT/annotations.csv` and the tables beside it are what the page exports.
//! * `OUT/units.json` says where sentences and paragraphs are, in characters.
//! * `OUT/views.json` says what was asked. Each view has a folder with its numbers, network, pictures
//!   and Vega-Lite specifications.
//!
//! The coded speeches are of one day and have no variables and no recipients, so they get years, regions
//! and recipients here.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::Path;
use std::rc::Rc;

use annotator_app::insight::asked::{Across, Asked, Form, Numbers};
use annotator_app::insight::files::table;
use annotator_app::insight::networks::{Names, edge_list, graphml, network};
use annotator_app::insight::portraits::{Coded, Order, Portrait as Drawn, portraits};
use annotator_app::insight::records::{RecordsAcross, RecordsAsked};
use annotator_app::insight::{Found, InsightRoom};
use annotator_app::passages::table_files::csv;
use annotator_core::exchange::about::Options;
use annotator_core::insight::{Matrix, MatrixQuestion, Together};
use annotator_core::phrases::party::recognise;
use annotator_core::project::Project;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::attachment::document;
use annotator_core::project::id::{AttributeId, CodeId, LayerId, StatementId};
use annotator_core::project::statement::Statement;
use annotator_core::project::value::{Attribute, Value as Said};
use annotator_core::project::variables::{
    VARIABLES, Values, VariableId, VariableKind, Variables, values_name,
};
use annotator_core::stored::file::import::{OpenedFile, read_file};
use annotator_core::text::boundaries::{all_sentences, filled_paragraphs};
use annotator_core::text::span::Span;
use annotator_formats::FORMATS;
use annotator_formats::export::export;
use annotator_jobs::insight::{InsightFound, InsightJob};
use annotator_jobs::{Job, Reply, parts};
use annotator_pictures::vega_lite::portraits_spec;
use annotator_pictures::{Block, Label, Portrait, PortraitsData};
use annotator_worker::Worker;
use serde_json::{Map, Value, json};

use ui::insight::label;
use ui::insight::matrix::{FoundProps, View, drawn_files};
use ui::words::insight as words;
use ui::words::statements;

/// The page's own code, with what it needs of the browser replaced.
#[path = "../../../src/ui"]
#[allow(dead_code, unreachable_pub, unused_imports)]
mod ui {
    pub mod words;
    pub mod insight {
        use annotator_core::codebook::{Codebook, Looks};
        use annotator_core::project::id::CodeId;
        use annotator_pictures::Label;

        mod labels;
        mod scene {
            pub(super) fn options() -> annotator_pictures::Options {
                annotator_pictures::Options::default()
            }
        }
        mod filters {
            /// Every statement counts here.
            pub(super) fn with_filters(_: &super::matrix::View, counted: String) -> String {
                counted
            }
        }
        pub mod matrix {
            use annotator_app::insight::{Found, InsightRoom};
            use annotator_core::project::Project;
            use annotator_pictures::{SvgOptions, svg};

            mod drawn;
            mod flows;
            mod pictures;

            pub struct View {
                pub room: InsightRoom,
                pub project: Project,
            }
            pub struct FoundProps {
                pub view: View,
                pub found: Found,
            }

            /// The specification and the picture.
            pub fn drawn_files(props: &FoundProps) -> (String, String) {
                let drawn = drawn::Drawn::of(props);
                (pictures::spec(&drawn), svg(&pictures::scene(&drawn), &SvgOptions::default()))
            }
        }

        pub fn label(codebook: &Codebook, looks: &Looks<'_>, code: &CodeId) -> Label {
            labels::code_label(codebook, looks, code)
        }
    }
    pub mod parts {
        pub mod mark {
            use annotator_core::codebook::Looks;
            use annotator_core::project::id::CodeId;

            pub fn mark_among(_: &Looks<'_>, _: &CodeId) -> crate::prelude::Html {
                crate::prelude::Html
            }
        }
    }
}

// Stands in for yew.
extern crate self as yew;
mod prelude {
    #[derive(Default)]
    pub(crate) struct Html;
}

const NUMBERS: [(Numbers, &str); 4] = [
    (Numbers::Counts, "counts"),
    (Numbers::RowShare, "row-share"),
    (Numbers::Residuals, "residuals"),
    (Numbers::TextShare, "text-share"),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [project, out] = &words[..] else { panic!("say PROJECT and OUT") };
    let OpenedFile::Project(opened) = read_file(&fs::read(project).unwrap()).unwrap() else {
        panic!("{project} does not fit its own texts");
    };
    let (mut project, out) = (*opened, Path::new(out));
    give_years_and_regions(&mut project);
    give_recipients(&mut project);
    let tables = FORMATS.iter().find(|format| (format.about)().id == "tables").unwrap();
    for file in export(tables, &project, &Options::default(), &mut |_| ()).files {
        write(&out.join(file.path), file.content);
    }
    let units: Map<String, Value> =
        project.statements.iter().map(|it| (it.id.to_string(), units(it))).collect();
    write(&out.join("units.json"), Value::from(units).to_string());
    let mut worker = Worker::default();
    parts(&project).for_each(|part| worker.take(part));
    let views = asked(&project)
        .into_iter()
        .chain(records_asked(&project))
        .map(|it| view(&project, it, &mut worker, out));
    let views: Vec<Value> = views.collect();
    write(&out.join("views.json"), Value::from(views).to_string());
    write(&out.join("portraits.vl.json"), portraits_spec(&portraits_data(&project)));
}

fn write(path: &Path, content: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// Some statements stay without.
fn give_years_and_regions(project: &mut Project) {
    let mut variables = Variables::default();
    let region = variables.add("Region", VariableKind::Text).id.clone();
    project.attachments.insert(VARIABLES.to_owned(), document(&variables));
    for (at, statement) in project.statements.iter_mut().enumerate() {
        let years = ["2015-09-28", "2016-09-20", "2017-09-19", ""];
        Rc::make_mut(statement).metadata.date = years[at % 4].to_owned();
        let regions = ["south", "East & \"far\" <east>", "Île", "", "North, or so"];
        let region_of = regions[at % 5].to_owned();
        if !region_of.is_empty() {
            let values: Values = [(region.clone(), region_of)].into_iter().collect();
            project.attachments.insert(values_name(statement.id), document(&values));
        }
    }
}

/// Commitments get recipients in several spellings; some stay without.
fn give_recipients(project: &mut Project) {
    let recipients = [
        "Mali",
        "the United\u{a0}Nations",
        "",
        "THE UNITED  NATIONS",
        "us",
        "Norway",
        "Me\u{301}xico",
        "République du Mali",
        "سلام & <fund>",
        "",
    ];
    let commitment = LayerId::parse("commitment").unwrap();
    let mut next = 0;
    for statement in &project.statements {
        let Some(set) = project.annotations.get_mut(&statement.id) else { continue };
        let filled = set.iter().map(|annotation| {
            let mut annotation = annotation.as_ref().clone();
            let layer = project.codebook.layer_of(&annotation.code);
            if layer.is_some_and(|layer| layer.id == commitment) {
                next += 1;
                let text = recipients[next % recipients.len()];
                let party = Said::Party(recognise(text, &statement.metadata.delegation));
                if !text.is_empty() {
                    let field = AttributeId::parse("recipient").unwrap();
                    annotation.attributes.insert(field, Attribute::new(party, Vec::new()));
                }
            }
            Rc::new(annotation)
        });
        let filled = filled.collect();
        *set = Rc::new(AnnotationSet::new(filled));
    }
}

fn units(statement: &Statement) -> Value {
    let text = &statement.text;
    let chars =
        |span: Span| [span.start(), span.end()].map(|at| text.char_from_byte(at).unwrap().0);
    json!({
        "sentence": all_sentences(text).map(chars).collect::<Vec<_>>(),
        "paragraph": filled_paragraphs(text).map(chars).collect::<Vec<_>>(),
    })
}

/// What is asked: each pair of layers in each way to be together, and each layer in all groups of
/// statements, with codes below others and without; the last ones of the first annotator alone.
fn asked(project: &Project) -> Vec<Asked> {
    let layer = |id: &str| LayerId::parse(id).unwrap();
    let rows = ["theme", "commitment"].map(layer);
    let region = Across::Variable(VariableId::parse("region").unwrap());
    let (all, first) = (None, Some(project.annotators[0].id));
    let mut views = Vec::new();
    for (below, annotator) in [(false, all), (true, all), (true, first)] {
        let mut ask = |rows: &LayerId, columns: &Across, together| {
            let (rows, columns) = (Some(rows.clone()), columns.clone());
            views.push(Asked { rows, columns, together, below, annotator, ..Asked::default() });
        };
        for rows in &rows {
            for together in [Together::Overlap, Together::Sentence, Together::Paragraph] {
                ask(rows, &Across::Layer(layer("theme")), together);
                ask(rows, &Across::Layer(layer("commitment")), together);
            }
            let (delegations, organs) = (Across::Delegations, Across::Organs);
            for columns in [Across::Statements, delegations, organs, Across::Years, region.clone()]
            {
                ask(rows, &columns, Together::Overlap);
            }
        }
    }
    views
}

/// What is asked of records, of all annotators and of the first one.
fn records_asked(project: &Project) -> Vec<Asked> {
    let field = |id: &str| AttributeId::parse(id).unwrap();
    let of = |id: &str| Some(RecordsAcross::Field(field(id)));
    let pairs = [
        ("actor", of("recipient")),
        ("recipient", of("actor")),
        ("action", of("actor")),
        ("actor", Some(RecordsAcross::Codes)),
    ];
    let mut views = Vec::new();
    for annotator in [None, Some(project.annotators[0].id)] {
        for (rows, columns) in &pairs {
            let records =
                RecordsAsked { rows: Some(field(rows)), columns: columns.clone(), layer: None };
            let columns = Across::Records(records);
            views.push(Asked { columns, annotator, ..Asked::default() });
        }
    }
    views
}

/// Writes all files of a view. Returns what was asked.
fn view(project: &Project, mut asked: Asked, worker: &mut Worker, out: &Path) -> Value {
    let (question, heads) = asked.question(project);
    let matrix = counted(worker, question.clone());
    let found = Found { question, heads, matrix };
    let (rows, columns) = match asked.columns.records() {
        Some(RecordsAsked { rows, columns, .. }) => {
            let columns = match columns {
                Some(RecordsAcross::Field(id)) => id.to_string(),
                _ => "codes".to_owned(),
            };
            (rows.as_ref().unwrap().to_string(), columns)
        }
        None => (asked.rows.as_ref().unwrap().to_string(), columns_of(&asked.columns)),
    };
    let together = format!("{:?}", asked.together).to_lowercase();
    let annotator = asked.annotator.and_then(|id| project.annotator(id));
    let annotator = annotator.map(|it| it.name.as_str()).unwrap_or_default();
    let mut name = format!("{rows}-{columns}");
    if asked.columns.is_codes() {
        name = format!("{name}-{together}");
    }
    name += if asked.below { "-below" } else { "" };
    name += if annotator.is_empty() { "" } else { "-first" };
    let folder = out.join(&name);

    let names = words::column_names(project, &found);
    let row_names = words::row_names(project, &found);
    let joined = network(&found, &Names { rows: &row_names, columns: &names });
    write(&folder.join("network.graphml"), graphml(&joined));
    let (head, edges) = edge_list(&joined);
    write(&folder.join("edges.csv"), csv(&head, edges.into_iter()));
    let told = json!({
        "name": name, "rows": rows, "columns": columns, "together": together, "below": asked.below,
        "annotator": annotator, "records": asked.columns.records().is_some(),
    });

    let mut room = InsightRoom::default();
    room.asked = asked.clone();
    let view = View { room, project: project.clone() };
    let mut props = FoundProps { view, found };
    for form in asked.forms(&project.codebook) {
        asked.form = form;
        for (numbers, word) in NUMBERS {
            if !asked.numbers_offered().contains(&numbers) {
                continue;
            }
            asked.numbers = numbers;
            props.view.room.asked = asked.clone();
            if form == Form::Table {
                let (head, lines) = table(&project.codebook, &props.found, numbers, &names);
                write(&folder.join(format!("{word}.csv")), csv(&head, lines.into_iter()));
            }
            let stem = format!("{form:?}-{word}").to_lowercase();
            let (spec, picture) = drawn_files(&props);
            write(&folder.join(format!("{stem}.vl.json")), spec);
            write(&folder.join(format!("{stem}.svg")), picture);
        }
    }
    told
}

fn counted(worker: &mut Worker, question: MatrixQuestion) -> Matrix {
    let mut counted = Matrix::default();
    worker.work(Job::Insight(InsightJob::Matrix(question)), &[], &mut |reply, _| match reply {
        Reply::Insight(found) => match *found {
            InsightFound::Matrix(matrix) => counted = matrix,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    });
    counted
}

fn columns_of(columns: &Across) -> String {
    match columns {
        Across::Layer(id) => id.to_string(),
        Across::Variable(id) => id.to_string(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// As in `src/ui/insight/portraits.rs`, which is too much about elements to be used here.
fn portraits_data(project: &Project) -> PortraitsData {
    let ids: Vec<StatementId> = project.statements.iter().map(|it| it.id).collect();
    let annotators = Asked::default().annotators(project);
    let looks = project.codebook.looks();
    let labels = |codes: &[CodeId]| -> Vec<Label> {
        codes.iter().map(|code| label(&project.codebook, &looks, code)).collect()
    };
    let drawn = portraits(project, &ids, Order::Project, &annotators);
    let used = |of: fn(&Drawn) -> &[Coded]| -> Vec<CodeId> {
        let is_used = |code: &CodeId| drawn.iter().flat_map(of).any(|it| it.code == *code);
        project.codebook.codes.iter().map(|it| it.id.clone()).filter(is_used).collect()
    };
    let (themes, commitments) = (used(|it| &it.themes), used(|it| &it.commitments));
    let rows = drawn.iter().map(|it| {
        let length = f64::from(it.length);
        let blocks = |coded: &[Coded], codes: &[CodeId]| {
            let block = |it: &Coded| Block {
                start: f64::from(it.start) / length,
                end: f64::from(it.end) / length,
                code: codes.iter().position(|code| *code == it.code).unwrap(),
                ..Block::default()
            };
            coded.iter().map(block).collect()
        };
        Portrait {
            label: Label::plain(statements::name(project.statement(it.statement).unwrap())),
            length,
            themes: blocks(&it.themes, &themes),
            commitments: blocks(&it.commitments, &commitments),
            ..Portrait::default()
        }
    });
    PortraitsData {
        rows: rows.collect(),
        themes: labels(&themes),
        commitments: labels(&commitments),
        ..PortraitsData::default()
    }
}
