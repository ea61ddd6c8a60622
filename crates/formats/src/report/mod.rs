//! A report on what was coded, as a page of HTML or as a Word document.

mod page;
#[cfg(test)]
mod tests;
mod word;

use std::rc::Rc;

use crate::codebook::document as codebook;
use crate::document::commonmark::marked;
use crate::document::{Block, Picture, Run, plain};
use crate::export::OutFile;
use crate::html::title as name_of;
use annotator_core::insight::report::{Report, ReportForm, ReportPart};
use annotator_core::project::Project;
use annotator_core::project::annotation_set::AnnotationSet;
use annotator_core::project::id::AnnotatorId;
use annotator_core::project::memo::{MemoOf, memos};
use annotator_words::report as words;

/// The report as the files of a form: one file, or those in a Word document. `pixels` are the
/// pictures as PNG files, one for each and in their order; needed only for Word.
#[must_use]
pub fn write_report(
    project: &Project,
    report: &Report,
    form: ReportForm,
    pixels: &[&[u8]],
) -> Vec<OutFile> {
    let project = of_annotators(project, report);
    match form {
        ReportForm::Html => {
            let content = page::write(&project, report).into_bytes();
            vec![OutFile { path: String::new(), content }]
        }
        ReportForm::Docx => word::write(&project, report, pixels),
    }
}

/// The project with the annotations that count; without annotators if they are not named.
fn of_annotators(project: &Project, report: &Report) -> Project {
    let mut reduced = project.clone();
    let is_wanted = |id: &AnnotatorId| report.annotators.contains(id);
    reduced.annotators.retain(|it| report.names_of_coders && is_wanted(&it.id));
    for set in reduced.annotations.values_mut() {
        let wanted = set.iter().filter(|it| is_wanted(&it.annotator)).map(Rc::clone);
        *set = Rc::new(AnnotationSet::new(wanted.collect()));
    }
    reduced
}

/// The title of a part; empty for one that belongs to what is before it.
fn title(part: &ReportPart) -> &str {
    match part {
        ReportPart::Words { title, .. } => title,
        ReportPart::Texts(_) => words::statements(),
        ReportPart::Table(table) => &table.title,
        ReportPart::Picture(picture) => &picture.title,
        ReportPart::Codebook => words::whole_codebook(),
        ReportPart::Memos => words::memos(),
    }
}

/// What is in a part, except for texts. `pixels` is the next picture.
fn blocks(project: &Project, part: &ReportPart, pixels: &[u8]) -> Vec<Block> {
    match part {
        ReportPart::Texts(_) => Vec::new(),
        ReportPart::Words { paragraphs, .. } => {
            paragraphs.iter().map(|text| Block::Paragraph(plain(text))).collect()
        }
        ReportPart::Table(table) => {
            let about = Some(&table.about).filter(|it| !it.is_empty());
            let above = about.map(|text| Block::Paragraph(plain(text)));
            let notes = table.notes.iter().map(|text| Block::Paragraph(plain(text)));
            let lines = Block::Table(table.lines.clone());
            above.into_iter().chain([lines]).chain(notes).collect()
        }
        ReportPart::Picture(picture) => {
            let image = Picture {
                alt: picture.reading.clone(),
                svg: picture.svg.clone(),
                png: pixels.to_vec(),
                width: picture.width,
                height: picture.height,
            };
            vec![Block::Picture(image), Block::Paragraph(plain(&picture.reading))]
        }
        ReportPart::Codebook => {
            let mut blocks = codebook::of(project).blocks;
            for block in &mut blocks {
                if let Block::Heading(level, _) = block {
                    *level = level.saturating_add(1).min(6);
                }
            }
            blocks
        }
        ReportPart::Memos => all_memos(project),
    }
}

fn all_memos(project: &Project) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (about, text) in memos(&project.attachments) {
        let name = match about {
            MemoOf::Project => project.name.clone(),
            MemoOf::Statement(id) => {
                project.statement(id).map(|it| name_of(it).to_owned()).unwrap_or_default()
            }
            MemoOf::Code(id) => {
                project.codebook.code(&id).map_or(id.to_string(), |it| it.name.clone())
            }
            // They have a table of their own.
            MemoOf::Summary(..) => continue,
        };
        blocks.push(Block::Heading(3, name));
        blocks.extend(marked(&text));
    }
    if blocks.is_empty() {
        let text = words::no_memos().to_owned();
        blocks.push(Block::Paragraph(vec![Run { text, italic: true, ..Run::default() }]));
    }
    blocks
}
