//! A dataset for the `datasets` library and the hub of Hugging Face: JSON lines, a data card, and
//! descriptions of the files for Croissant 1.0 and Frictionless.
//!
//! There are two configurations: `statements` has a row for each statement with its passages,
//! `sentences` a row for each sentence with its codes. Every object has every key, with `null` for
//! unknown values, because types are inferred from the rows. The data card declares them as well.
//! Offsets are half-open and count Unicode code points from 0, as in Python.
//!
//! Sources: <https://huggingface.co/docs/datasets/repository_structure>,
//! <http://mlcommons.org/croissant/1.0>, <https://datapackage.org>.

mod card;
mod descriptors;
mod rows;
mod shape;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use crate::csv::table::{CsvVariant, export_csv};
use crate::export::{Export, Format, Written, part_of};
use crate::shared::lines::push;
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::json::indented;
use annotator_words::formats as words;
use rows::Rows;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("hugging-face"),
        name: Cow::Borrowed(words::hugging_face()),
        programs: Cow::Borrowed(words::hugging_face_programs()),
        group: Group::Data,
        ending: Cow::Borrowed("jsonl"),
        media_type: Cow::Borrowed("application/jsonl"),
        shape: Shape::Package,
        reads: false,
        splits: true,
        negatives: true,
    },
    losses: &[
        (Feature::Definitions, Remedy::AsText),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::AsText),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
    ],
    write,
    read: None,
};

/// A file of rows.
struct Data {
    /// Its path in the package.
    path: String,
    /// The configuration it belongs to.
    config: &'static str,
    /// `train`, `validation` or `test`.
    split: &'static str,
    /// Its number, if the rows are divided among several files.
    number: Option<usize>,
    content: String,
}

/// The splits of the library, in its order and with its names.
const SPLITS: [(&str, &str); 3] = [("train", "train"), ("dev", "validation"), ("test", "test")];

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let rows = Rows::of(project);
    let mut shards: Vec<Shard> = SPLITS.iter().map(|(_, split)| Shard::new(split)).collect();
    for (statement, done) in project.statements.iter().zip(1..) {
        let part = export.options.splits.map_or("train", |it| part_of(project, statement, it));
        let split = SPLITS.iter().find(|(own, _)| *own == part).map_or("train", |(_, it)| *it);
        let last = shards.iter().rposition(|shard| shard.split == split).unwrap_or_default();
        let is_full = export
            .options
            .shard
            .zip(shards.get(last))
            .is_some_and(|(most, shard)| shard.count >= most);
        if is_full {
            shards.insert(last + 1, Shard::new(split));
        }
        if let Some(shard) = shards.get_mut(last + usize::from(is_full)) {
            shard.count += 1;
            push(&mut shard.statements, &rows.statement(statement));
            for row in rows.sentences(statement, export.options.negatives) {
                push(&mut shard.sentences, &row);
            }
        }
        (export.progress)(done);
    }
    let data = files(shards, export.options.shard.is_some());
    package(export, &rows, data)
}

/// Rows that go to the same files.
struct Shard {
    split: &'static str,
    /// How many statements there are.
    count: u32,
    statements: String,
    sentences: String,
}

impl Shard {
    fn new(split: &'static str) -> Self {
        Self { split, count: 0, statements: String::new(), sentences: String::new() }
    }
}

/// The files of rows. The library refuses files without rows, so these are left out.
fn files(shards: Vec<Shard>, numbered: bool) -> Vec<Data> {
    let mut all = Vec::new();
    let (mut statements, mut sentences) = (Vec::new(), Vec::new());
    for shard in shards {
        statements.push((shard.split, shard.statements));
        sentences.push((shard.split, shard.sentences));
    }
    for (config, folder, mut contents) in
        [(shape::STATEMENTS, "data", statements), (shape::SENTENCES, "sentences", sentences)]
    {
        contents.retain(|(_, content)| !content.is_empty());
        for (_, split) in SPLITS {
            let own = |(of, _): &&(&str, String)| *of == split;
            let of = contents.iter().filter(own).count();
            for (number, (_, content)) in contents.iter_mut().filter(|it| it.0 == split).enumerate()
            {
                let (path, number) = if numbered {
                    (format!("{folder}/{split}-{number:05}-of-{of:05}.jsonl"), Some(number))
                } else {
                    (format!("{folder}/{split}.jsonl"), None)
                };
                all.push(Data { path, config, split, number, content: std::mem::take(content) });
            }
        }
    }
    all
}

fn package(export: &Export, rows: &Rows, data: Vec<Data>) -> Written {
    let project = export.project;
    let table = export_csv(project, CsvVariant::Plain);
    let codebook = serde_json::to_string(&*project.codebook).unwrap_or_default();
    let card = card::card(export, rows, &data);
    let croissant = descriptors::croissant(project, rows, &data, &table);
    let frictionless = descriptors::frictionless(project, &data, &table);
    let mut written = Written::default();
    written.add("README.md", card);
    for file in data {
        written.add(file.path, file.content);
    }
    written.add("annotations.csv", table);
    written.add("codebook.json", format!("{}\n", indented(&codebook)));
    written.add("croissant.json", croissant);
    written.add("datapackage.json", frictionless);
    written
}
