//! Writes a project in every format, together with what must be found in the files.
//! `./dev prove interop` reads them with the programs that they are for.
//!
//!     cargo run --example export-project -- OUT [own]
//!
//! With `own` it has only the statements made for this test; otherwise also the real ones under
//! `STATEMENT_DATA`. Nothing is random: the same program writes the same bytes.
//!
//! * `OUT/FORMAT/` has the files of a format. `OUT/parts/FORMAT/` has those of a project divided
//!   into parts with untagged sentences, if the format can do that. `OUT/zip/` has the packages as
//!   saved.
//! * `OUT/truth.json` says what is in the project, with offsets counted here, and what each format
//!   declares that it cannot carry.

// On errors it panics, with a message for the person who runs it.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

mod coding;
mod texts;
mod truth;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use annotator_core::codebook::{AttributeDefinition, AttributeKind, Codebook};
use annotator_core::exchange::about::{Options, Shape, Splits};
use annotator_core::project::id::{AnnotatorId, ProjectId, Slug, StatementId};
use annotator_core::project::statement::ParagraphKind;
use annotator_core::project::statement::{Layout, Metadata, ReadAs, Statement};
use annotator_core::project::{Annotator, AnnotatorKind, Project};
use annotator_core::starter;
use annotator_core::stored::file::export::export_project;
use annotator_core::text::read::read_bytes;
use annotator_formats::FORMATS;
use annotator_formats::export::{Exported, Format, OutFile, export};
use annotator_worker::exchange::packed;
use serde_json::{Map, json};
use uuid::Uuid;

fn main() -> std::io::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let out = PathBuf::from(words.first().map_or("target/prove/interop", String::as_str));
    let mut sources = texts::own();
    if words.get(1).is_none_or(|word| word != "own") {
        let data = std::env::var("STATEMENT_DATA").unwrap_or_else(|_| "../shared/data".into());
        sources.extend(texts::real(Path::new(&data))?);
    }
    let project = project(&sources);
    assert_eq!(project.problems(), [], "the project to export is not valid");

    let mut formats = Map::new();
    for format in FORMATS {
        let about = (format.about)();
        let id = about.id.as_ref();
        let whole = export(format, &project, &Options::default(), &mut |_| ());
        write(&out.join(id), format, &whole.files)?;
        if about.shape != Shape::File {
            let zip = packed(&whole.files).unwrap();
            let ending = if about.shape == Shape::Sealed { &about.ending } else { "zip" };
            write_file(&out.join("zip").join(format!("{id}.{ending}")), &zip)?;
        }
        formats.insert(id.to_owned(), told(format, &whole));
        let Options { splits, negatives, .. } = parts(format);
        if splits.is_some() || negatives {
            let divided = export(format, &project, &parts(format), &mut |_| ());
            write(&out.join("parts").join(id), format, &divided.files)?;
        }
    }
    write_file(&out.join("project.json"), export_project(&project).as_bytes())?;
    let truth = truth::truth(&project, &formats.into());
    write_file(&out.join("truth.json"), truth.to_string().as_bytes())?;
    println!("{} annotations in {} formats", project.annotation_count(), FORMATS.len());
    Ok(())
}

/// All options that a format has for statements.
fn parts(format: &Format) -> Options {
    let splits = Splits { seed: 7, development: 20, test: 20 };
    let about = (format.about)();
    Options {
        splits: about.splits.then_some(splits),
        negatives: about.negatives,
        ..Options::default()
    }
}

fn told(format: &Format, exported: &Exported) -> serde_json::Value {
    let about = (format.about)();
    json!({
        "name": about.name,
        "ending": about.ending,
        "shape": about.shape,
        "losses": exported.losses,
        "files": exported.files.iter().map(|file| &file.path).collect::<Vec<_>>(),
    })
}

fn write(folder: &Path, format: &Format, files: &[OutFile]) -> std::io::Result<()> {
    let about = (format.about)();
    for file in files {
        let path = match file.path.as_str() {
            "" => format!("{}.{}", about.id, about.ending),
            path => path.to_owned(),
        };
        write_file(&folder.join(path), &file.content)?;
    }
    Ok(())
}

fn write_file(path: &Path, content: &[u8]) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().unwrap())?;
    fs::write(path, content)
}

fn project(sources: &[texts::Source]) -> Project {
    let id = ProjectId(Uuid::from_u128(0x5a00_0000_0000_4000_8000_0000_0000_0001));
    let name = "Proof: \"what leaves\" & <loads> elsewhere 😀".to_owned();
    let first = annotator(1, "Amina O’Neil");
    let second = annotator(2, "Jörg \"J\" <Łukasz> 😀");
    let mut project = Project::new(id, name, codebook(), first);
    project.annotators.push(second);
    for (source, number) in sources.iter().zip(1_u128..) {
        let statement = Rc::new(statement(source, number));
        let annotations = coding::code(&project, &statement);
        project.annotations.insert(statement.id, Rc::new(annotations));
        project.statements.push(statement);
    }
    project
}

fn annotator(number: u128, name: &str) -> Annotator {
    let id = AnnotatorId(Uuid::from_u128(0x5a00_0000_0000_4000_8000_0001_0000_0000 + number));
    Annotator { id, name: name.to_owned(), kind: AnnotatorKind::Person }
}

/// The starter codebook, with attributes of the two kinds that it does not have.
fn codebook() -> Codebook {
    let mut codebook = starter::codebook();
    let layer = Rc::make_mut(codebook.layers.last_mut().unwrap());
    for (id, kind) in [("share", AttributeKind::Number), ("joint", AttributeKind::YesNo)] {
        layer.attributes.push(AttributeDefinition {
            rare: true,
            ..AttributeDefinition::new(Slug::parse(id).unwrap(), id.to_owned(), kind)
        });
    }
    codebook
}

fn statement(source: &texts::Source, number: u128) -> Statement {
    let (text, provenance) = read_bytes(&source.content, &source.file, ReadAs::File).unwrap();
    let filled = text.paragraphs().iter().zip(0_u32..).filter(|(it, _)| !it.is_blank());
    let filled: Vec<u32> = filled.map(|(_, at)| at).collect();
    let body = filled.get(1).zip(filled.last()).map(|(first, last)| *first..*last + 1);
    let layout = match filled.first() {
        // Every other statement has a heading.
        Some(first) if number % 2 == 1 => {
            Layout::fitting(&text, body, vec![(*first, ParagraphKind::Heading)])
        }
        _ => Layout::default(),
    };
    let id = StatementId(Uuid::from_u128(0x5a00_0000_0000_4000_8000_0002_0000_0000 + number));
    Statement {
        metadata: Metadata {
            title: source.title.clone(),
            speaker: "Ms. \"Z\" & <Y>".into(),
            delegation: source.delegation.into(),
            organ: "Security Council".into(),
            date: "2017-03-15".into(),
            language: source.language.into(),
            source_url: format!("https://statements.example/{number}?a=1&b=%20"),
            symbol: format!("S/PV.{number}"),
            ..Metadata::default()
        },
        layout,
        ..Statement::new(id, Rc::new(text), provenance)
    }
}
