//! A table for R and pandas: a row for each sentence, a column for each code.
//!
//! Sentences are those of [`annotator_core::text::boundaries`]; the version of its rules is in each
//! row. A cell is the number of annotators who found the code in the sentence: 0 or 1 with a single
//! annotator. Offsets are half-open and count Unicode code points from 0. The CSV follows RFC 4180:
//! commas, CR LF.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use csv::{Terminator, Writer, WriterBuilder};

use crate::export::{Export, Format, Written, part_of};
use crate::import::places::chars;
use crate::shared::sentences::{Sentence, sentences};
use annotator_core::codebook::Codebook;
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::{AnnotatorId, CodeId};
use annotator_core::project::statement::Statement;
use annotator_core::small_map::{SmallMap, SmallSet};
use annotator_core::text::boundaries::RULE_VERSION;
use annotator_core::text::span::Span;
use annotator_words::formats as words;

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("sentences"),
        name: Cow::Borrowed(words::sentences()),
        programs: Cow::Borrowed(words::sentences_programs()),
        group: Group::Table,
        ending: Cow::Borrowed("csv"),
        media_type: Cow::Borrowed("text/csv"),
        shape: Shape::File,
        reads: false,
        splits: true,
        negatives: false,
    },
    losses: &[
        (Feature::WithinSentences, Remedy::WidenedToSentences),
        (Feature::AcrossLines, Remedy::Divided),
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::Attributes, Remedy::LeftOut),
        (Feature::Evidence, Remedy::LeftOut),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::Notes, Remedy::LeftOut),
        (Feature::Confidence, Remedy::LeftOut),
        (Feature::Annotators, Remedy::LeftOut),
        (Feature::History, Remedy::LeftOut),
        (Feature::Layers, Remedy::LeftOut),
        (Feature::Definitions, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::CodeTree, Remedy::LeftOut),
        (Feature::Metadata, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::WhiteSpace, Remedy::LeftOut),
    ],
    write,
    read: None,
};

/// The columns before those of the codes. `split` is included only if it was asked for.
const FIXED: [&str; 10] = [
    "statement",
    "title",
    "sha256",
    "split",
    "paragraph",
    "sentence",
    "start",
    "end",
    "text",
    "sentence_rules",
];

fn write(export: &mut Export) -> Written {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let codes = columns(&export.project.codebook);
    let with_split = export.options.splits.is_some();
    let fixed = FIXED.iter().copied().filter(|name| with_split || *name != "split");
    let header: Vec<&str> = fixed.chain(codes.iter().map(|(_, name)| name.as_str())).collect();
    put(&mut writer, &header);
    let mut written = Written::default();
    for (statement, done) in export.project.statements.iter().zip(1..) {
        let splits = export.options.splits;
        let split = splits.map(|splits| part_of(export.project, statement, splits));
        let sentences = sentences(&statement.text);
        let found = found(export.project, statement, &sentences, &mut written);
        for (sentence, found) in sentences.iter().zip(&found) {
            let mut row = fixed_cells(statement, *sentence, split);
            row.extend(
                codes.iter().map(|(code, _)| found.get(code).map_or(0, SmallSet::len).to_string()),
            );
            put(&mut writer, &row);
        }
        (export.progress)(done);
    }
    Written { lost: written.lost, ..Written::file(writer.into_inner().unwrap_or_default()) }
}

/// Writing to memory does not fail, so the result is ignored.
fn put<T: AsRef<[u8]>>(writer: &mut Writer<Vec<u8>>, row: &[T]) {
    let _ = writer.write_record(row);
}

/// The codes that can be applied, with the names of their columns.
fn columns(codebook: &Codebook) -> Vec<(CodeId, String)> {
    let codes = codebook.codes.iter().filter(|code| code.selectable);
    let mut taken: SmallSet<String> = FIXED.map(str::to_owned).into();
    let named = codes.map(|code| {
        let mut name = code.id.to_string();
        while !taken.insert(name.clone()) {
            name.push_str("_code");
        }
        (code.id.clone(), name)
    });
    named.collect()
}

fn fixed_cells(statement: &Statement, sentence: Sentence, split: Option<&str>) -> Vec<String> {
    let text = &statement.text;
    let range = chars(text, sentence.span);
    let mut cells =
        vec![statement.id.to_string(), statement.metadata.title.clone(), text.sha256().to_string()];
    cells.extend(split.map(str::to_owned));
    cells.extend([
        sentence.paragraph.to_string(),
        sentence.number.to_string(),
        range.start.to_string(),
        range.end.to_string(),
        text.slice(sentence.span).to_owned(),
        RULE_VERSION.to_string(),
    ]);
    cells
}

/// The annotators who found each code in a sentence.
type CodersByCode = SmallMap<CodeId, SmallSet<AnnotatorId>>;

/// The annotators who found each code, for each of the sentences.
fn found(
    project: &Project,
    statement: &Statement,
    sentences: &[Sentence],
    written: &mut Written,
) -> Vec<CodersByCode> {
    let mut found: Vec<CodersByCode> = sentences.iter().map(|_| CodersByCode::new()).collect();
    for annotation in project.annotations_of(statement.id).iter() {
        let touched = touched(annotation, sentences);
        for at in &touched {
            if let Some(found) = found.get_mut(*at) {
                let who = found.entry_or_default(annotation.code.clone());
                who.insert(annotation.annotator);
            }
        }
        let is_whole = |part: &Span| {
            let starts = sentences.iter().any(|it| it.span.start() == part.start());
            starts && sentences.iter().any(|it| it.span.end() == part.end())
        };
        written.count_lost(Feature::AcrossLines, usize::from(touched.len() > 1));
        let whole = annotation.spans.parts().iter().all(is_whole);
        written.count_lost(Feature::WithinSentences, usize::from(!whole));
    }
    found
}

/// The indexes of the sentences that share text with an annotation.
fn touched(annotation: &Annotation, sentences: &[Sentence]) -> SmallSet<usize> {
    let mut touched = SmallSet::new();
    for part in annotation.spans.parts() {
        let first = sentences.partition_point(|it| it.span.end() <= part.start());
        let end = sentences.partition_point(|it| it.span.start() < part.end());
        touched.extend(first..end);
    }
    touched
}
