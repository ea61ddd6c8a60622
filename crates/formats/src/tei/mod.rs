//! TEI P5 with annotations in `standOff`: a file for each statement.
//!
//! Source: TEI Guidelines (<https://www.tei-c.org/guidelines/p5/>). An annotation is a `span`
//! between two empty `anchor`s, so nested and crossing passages need no nested elements. Attributes
//! are feature structures. The text of `body` is exactly the statement's text: line ends are
//! between paragraphs, and nothing is indented. The id of an anchor is `c` and the number of code
//! points before it.

mod header;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::rc::Rc;

use crate::export::{Export, Format, Written};
use crate::import::places::chars;
use crate::shared::flat::{cells, endings, word};
use crate::shared::labels::{Labels, language_tag};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::statement::Statement;
use annotator_core::project::value::Value;
use annotator_core::small_map::SmallSet;
use annotator_core::text::Text;
use annotator_core::text::span::{Span, Spans};
use annotator_core::text::units::ByteOffset;
use annotator_words::formats as words;
use annotator_xml::{XmlOut, blanked};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("tei"),
        name: Cow::Borrowed(words::tei()),
        programs: Cow::Borrowed(words::tei_programs()),
        group: Group::Annotation,
        ending: Cow::Borrowed("xml"),
        media_type: Cow::Borrowed("application/tei+xml"),
        shape: Shape::Package,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::SeveralParts, Remedy::Divided),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::History, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: None,
};

fn write(export: &mut Export) -> Written {
    let mut written = Written::default();
    let mut labels = Labels::default();
    for (done, statement) in export.project.statements.iter().enumerate() {
        let title = &statement.metadata.title;
        let known = if title.trim().is_empty() { &statement.provenance.file_name } else { title };
        let (content, blanks) = document(export.project, statement);
        written.add(format!("{}.xml", labels.file(known)), content);
        written.count_lost(Feature::ForbiddenCharacters, blanks);
        (export.progress)(done + 1);
    }
    written
}

/// A statement as a document, and the number of characters that were replaced.
fn document(project: &Project, statement: &Statement) -> (String, usize) {
    let annotations: Vec<Rc<Annotation>> =
        project.annotations_of(statement.id).iter().cloned().collect();
    let mut out = XmlOut::new();
    out.start("TEI").attribute("xmlns", "http://www.tei-c.org/ns/1.0");
    header::write(&mut out, project, statement);
    out.line("text").attribute_if("xml:lang", language_tag(&statement.metadata.language));
    body(&mut out, &statement.text, &annotations);
    out.end_line();
    let mut document = StandOff { project, text: &statement.text, out };
    if !annotations.is_empty() {
        document.stand_off(&annotations);
    }
    let blanks = document.out.blanked;
    (document.out.finish(), blanks)
}

fn evidence(annotation: &Annotation) -> impl Iterator<Item = &Spans> {
    annotation.attributes.values().flat_map(|attribute| &attribute.evidence)
}

fn body(out: &mut XmlOut, text: &Text, annotations: &[Rc<Annotation>]) {
    let passages = annotations.iter().flat_map(|it| std::iter::once(&it.spans).chain(evidence(it)));
    let parts = passages.flat_map(|spans| spans.parts());
    let ends: SmallSet<ByteOffset> = parts.flat_map(|it| [it.start(), it.end()]).collect();
    let ends: Vec<ByteOffset> = ends.into_iter().collect();
    let mut ends = ends.as_slice();
    out.line("body").attribute("xml:space", "preserve");
    let mut filled = false;
    for (index, paragraph) in text.paragraphs().iter().enumerate() {
        if index > 0 {
            out.text("\n");
        }
        // TEI allows only white space of XML between paragraphs.
        let is_filled = blanked(text.paragraph_text(index))
            .contains(|c: char| !matches!(c, ' ' | '\t' | '\r' | '\n'));
        if is_filled {
            out.start("p");
        }
        let here = ends.partition_point(|end| *end <= paragraph.end());
        let (own, later) = ends.split_at(here);
        ends = later;
        with_anchors(out, text, (paragraph.start().byte, paragraph.end()), own);
        if is_filled {
            out.end();
        }
        filled |= is_filled;
    }
    if !filled {
        out.start("p").end();
    }
    out.end();
}

/// The text of a range, with an anchor at each of the offsets, which are sorted.
fn with_anchors(
    out: &mut XmlOut,
    text: &Text,
    (start, end): (ByteOffset, ByteOffset),
    anchors: &[ByteOffset],
) {
    let slice = |from: ByteOffset, to: ByteOffset| {
        text.as_str().get(from.get()..to.get()).unwrap_or_default()
    };
    let mut at = start;
    for anchor in anchors {
        out.text(slice(at, *anchor));
        out.start("anchor").attribute("xml:id", &anchor_id(text, *anchor)).end();
        at = *anchor;
    }
    out.text(slice(at, end));
}

fn anchor_id(text: &Text, offset: ByteOffset) -> String {
    format!("c{}", text.char_from_byte(offset).unwrap_or_default().0)
}

struct StandOff<'a> {
    project: &'a Project,
    text: &'a Text,
    out: XmlOut,
}

impl StandOff<'_> {
    fn stand_off(&mut self, annotations: &[Rc<Annotation>]) {
        self.out.line("standOff");
        for layer in &self.project.codebook.layers {
            let of_layer = |it: &&Rc<Annotation>| {
                self.project.codebook.code(&it.code).is_some_and(|code| code.layer == layer.id)
            };
            let own: Vec<_> = annotations.iter().filter(of_layer).collect();
            if own.is_empty() {
                continue;
            }
            self.out.line("spanGrp").attribute("type", layer.id.as_str());
            own.iter().for_each(|annotation| self.annotation(annotation));
            self.out.end_line();
            for annotation in own.iter().filter(|it| !it.attributes.is_empty()) {
                self.features(annotation, layer.id.as_str());
            }
        }
        if annotations.iter().flat_map(|it| evidence(it)).next().is_some() {
            self.out.line("spanGrp").attribute("type", "evidence");
            annotations.iter().for_each(|annotation| self.evidence(annotation));
            self.out.end_line();
        }
        self.out.end_line();
    }

    fn annotation(&mut self, annotation: &Annotation) {
        let mut analysis = format!("#code.{}", annotation.code);
        if !annotation.attributes.is_empty() {
            analysis.push_str(&format!(" #fs.{}", annotation.id));
        }
        let who = header::annotator(self.project, annotation.annotator);
        let sure = annotation.confidence.map(word).unwrap_or_default();
        let id = format!("a.{}", annotation.id);
        for (at, part) in annotation.spans.parts().iter().enumerate() {
            self.span(&id, annotation.spans.parts().len(), (at, *part));
            self.out
                .attribute("ana", &analysis)
                .attribute("resp", &format!("#{who}"))
                .attribute_if("cert", &sure)
                .text(if at == 0 { &annotation.note } else { "" })
                .end();
        }
    }

    /// Starts the span of a part. The parts of a passage refer to the previous and the next one.
    fn span(&mut self, id: &str, parts: usize, (at, part): (usize, Span)) {
        let numbered = |at: usize| if parts == 1 { id.to_owned() } else { format!("{id}.{at}") };
        let range = chars(self.text, part);
        self.out
            .line("span")
            .attribute("xml:id", &numbered(at))
            .attribute("from", &format!("#c{}", range.start))
            .attribute("to", &format!("#c{}", range.end));
        if let Some(before) = at.checked_sub(1) {
            self.out.attribute("prev", &format!("#{}", numbered(before)));
        }
        if at + 1 < parts {
            self.out.attribute("next", &format!("#{}", numbered(at + 1)));
        }
    }

    fn features(&mut self, annotation: &Annotation, layer: &str) {
        let id = format!("fs.{}", annotation.id);
        self.out.line("fs").attribute("xml:id", &id).attribute("type", layer);
        for (name, attribute) in &annotation.attributes {
            self.out.line("f").attribute("xml:id", &format!("{id}.{name}"));
            self.out.attribute("name", name.as_str());
            self.value(&attribute.value);
            self.out.end();
        }
        self.out.end_line();
    }

    fn value(&mut self, value: &Value) {
        let out = &mut self.out;
        match value {
            Value::Text { text } => {
                out.start("string").text(text).end();
            }
            Value::Choice { choice } => {
                out.start("symbol").attribute("value", choice.as_str()).end();
            }
            Value::MultipleChoice { choices } => {
                out.start("vColl").attribute("org", "set");
                for choice in choices {
                    out.start("symbol").attribute("value", choice.as_str()).end();
                }
                out.end();
            }
            Value::Number { number } => {
                out.start("numeric").attribute("value", number).end();
            }
            Value::YesNo { yes } => {
                out.start("binary").attribute("value", if *yes { "true" } else { "false" }).end();
            }
            Value::Date(_) | Value::Money(_) | Value::Party(_) => {
                out.start("fs").attribute("type", &word(value.kind()));
                for (ending, cell) in endings(value.kind()).iter().zip(cells(value)) {
                    if !cell.text.is_empty() {
                        out.start("f").attribute("name", ending.trim_start_matches('_'));
                        out.start("string").text(&cell.text).end().end();
                    }
                }
                out.end();
            }
        }
    }

    fn evidence(&mut self, annotation: &Annotation) {
        for (name, attribute) in &annotation.attributes {
            for (number, spans) in attribute.evidence.iter().enumerate() {
                let id = format!("e.{}.{name}.{number}", annotation.id);
                for (at, part) in spans.parts().iter().enumerate() {
                    self.span(&id, spans.parts().len(), (at, *part));
                    let feature = format!("#fs.{}.{name}", annotation.id);
                    self.out.attribute("corresp", &feature).end();
                }
            }
        }
    }
}
