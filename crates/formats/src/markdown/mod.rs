//! Markdown for people: the coded passages by code, each with its place, its note and its
//! attributes (CommonMark, <https://spec.commonmark.org/0.31.2/>).

pub(crate) mod escape;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::rc::Rc;

use crate::export::{Export, Format, Written};
use crate::import::places::chars;
use crate::shared::code_tree::{in_tree, path};
use crate::shared::report::{self, fill, gap, labelled};
use annotator_core::codebook::{AttributeDefinition, Code, Codebook, Layer};
use annotator_core::exchange::about::{About, Feature, Group, Remedy, Shape};
use annotator_core::project::Project;
use annotator_core::project::annotation::Annotation;
use annotator_core::project::id::CodeId;
use annotator_core::project::statement::Statement;
use annotator_core::small_map::SmallMap;
use annotator_core::text::span::Spans;
use annotator_words::{formats, report as words};

use escape::{inline, lines};

pub(crate) static FORMAT: Format = Format {
    about: || About {
        id: Cow::Borrowed("markdown"),
        name: Cow::Borrowed(formats::markdown()),
        programs: Cow::Borrowed(formats::markdown_programs()),
        group: Group::Reading,
        ending: Cow::Borrowed("md"),
        media_type: Cow::Borrowed("text/markdown"),
        shape: Shape::File,
        reads: false,
        splits: false,
        negatives: false,
    },
    losses: &[
        (Feature::Attributes, Remedy::AsText),
        (Feature::Evidence, Remedy::AsText),
        (Feature::Proposed, Remedy::LeftOut),
        (Feature::FieldRules, Remedy::LeftOut),
        (Feature::History, Remedy::LeftOut),
        (Feature::Layout, Remedy::LeftOut),
        (Feature::Done, Remedy::LeftOut),
        (Feature::Variables, Remedy::LeftOut),
        (Feature::Remarks, Remedy::LeftOut),
        (Feature::Attachments, Remedy::LeftOut),
        (Feature::Text, Remedy::LeftOut),
        (Feature::WhiteSpace, Remedy::Collapsed),
        (Feature::ForbiddenCharacters, Remedy::Blanked),
    ],
    write,
    read: None,
};

type Passages<'a> = Vec<(&'a Statement, Rc<Annotation>)>;

fn write(export: &mut Export) -> Written {
    let project = export.project;
    let mut by_code: SmallMap<CodeId, Passages> = SmallMap::new();
    let mut page = Page { project, out: String::new(), forbidden: 0 };
    page.paragraph(&format!("# {}", inline(&project.name)));
    let guidelines = &project.codebook.guidelines;
    page.paragraph(&lines(guidelines));
    for (done, statement) in project.statements.iter().enumerate() {
        for annotation in project.annotations_of(statement.id).iter() {
            let passages = by_code.entry_or_default(annotation.code.clone());
            passages.push((statement, Rc::clone(annotation)));
        }
        (export.progress)(done.saturating_add(1));
    }
    let none = Vec::new();
    for layer in &project.codebook.layers {
        page.paragraph(&format!("## {}", inline(&layer.name)));
        for (_, code) in in_tree(&project.codebook, &layer.id) {
            page.code(code, layer, by_code.get(&code.id).unwrap_or(&none));
        }
    }
    page.statements();
    let mut written = Written::file(page.out);
    written.count_lost(Feature::ForbiddenCharacters, page.forbidden);
    written
}

struct Page<'a> {
    project: &'a Project,
    out: String,
    /// Quotes with characters that Markdown cannot represent.
    forbidden: usize,
}

impl Page<'_> {
    /// Adds lines that belong together, and a blank line after them.
    fn paragraph(&mut self, lines: &str) {
        if !lines.is_empty() {
            self.out.push_str(lines);
            self.out.push_str("\n\n");
        }
    }

    fn code(&mut self, code: &Code, layer: &Layer, passages: &Passages) {
        let names = path(&self.project.codebook, code);
        let names: Vec<String> = names.into_iter().map(inline).collect();
        self.paragraph(&format!("### {}", report::path(&names)));
        self.paragraph(&lines(&code.definition));
        let mut rules = String::new();
        for (name, rules_of) in [
            (words::include(), &code.include),
            (words::exclude(), &code.exclude),
            (words::example(), &code.examples),
        ] {
            for rule in rules_of {
                rules.push_str(&format!("- *{}* {}\n", labelled(name), inline(rule)));
            }
        }
        self.paragraph(rules.trim_end());
        for (statement, annotation) in passages {
            self.passage(statement, annotation, layer);
        }
    }

    fn passage(&mut self, statement: &Statement, annotation: &Annotation, layer: &Layer) {
        let text = statement.text.as_str();
        let parts = annotation.spans.parts().iter();
        if parts.clone().any(|part| part.of(text).contains(escape::is_forbidden)) {
            self.forbidden = self.forbidden.saturating_add(1);
        }
        let quote: Vec<String> = parts.map(|part| lines(part.of(text))).collect();
        let quote = quote.join(" \\[…\\] ");
        let quote: Vec<String> = quote.lines().map(|line| format!("> {line}")).collect();
        self.paragraph(&quote.join("\n"));
        self.paragraph(&self.place(statement, annotation));
        let mut facts = String::new();
        if let Some(confidence) = annotation.confidence {
            facts.push_str(&item(words::confidence(), report::confidence(confidence)));
        }
        for definition in &layer.attributes {
            facts.push_str(&fact(&self.project.codebook, statement, annotation, definition));
        }
        if !annotation.note.is_empty() {
            let note = lines(&annotation.note).replace('\n', "\n  ");
            facts.push_str(&item(words::note(), &note));
        }
        self.paragraph(facts.trim_end());
    }

    /// `— *Title*, paragraph 3, characters 120–140 (Annotator)`
    fn place(&self, statement: &Statement, annotation: &Annotation) -> String {
        let text = &statement.text;
        let paragraph = text.paragraph_at(annotation.spans.start());
        let filled = text.paragraphs().iter().take(paragraph.saturating_add(1));
        let number = filled.filter(|it| !it.is_blank()).count().max(1);
        let range = chars(text, annotation.spans.hull());
        let (start, end) = (range.start.to_string(), range.end.to_string());
        let title = inline(&statement.metadata.title);
        let place = if title.is_empty() {
            words::place_untitled(number, &start, &end)
        } else {
            let place = words::place(&gap(0), number, &start, &end);
            fill(&place, &[&format!("*{title}*")])
        };
        match self.project.annotator(annotation.annotator) {
            Some(annotator) if self.project.annotators.len() > 1 => {
                let message = words::place_and_annotator(&gap(0), &gap(1));
                fill(&message, &[&place, &inline(&annotator.name)])
            }
            _ => place,
        }
    }

    /// Adds the metadata of the statements.
    fn statements(&mut self) {
        self.paragraph(&format!("## {}", words::statements()));
        let statements = self.project.statements.iter();
        for (number, statement) in (1_usize..).zip(statements) {
            let title = inline(&statement.metadata.title);
            self.paragraph(format!("### {number}\\. {title}").trim_end());
            let mut facts = String::new();
            for (name, value) in report::known(&statement.metadata) {
                facts.push_str(&item(name, &inline(value)));
            }
            facts.push_str(&item("SHA-256", &statement.text.sha256().to_string()));
            self.paragraph(facts.trim_end());
        }
    }
}

/// A list item: a name and a value.
fn item(name: &str, value: &str) -> String {
    format!("- **{}** {value}\n", labelled(name))
}

/// An attribute as a list item, with its evidence below it; empty if it has no value.
fn fact(
    codebook: &Codebook,
    statement: &Statement,
    annotation: &Annotation,
    definition: &AttributeDefinition,
) -> String {
    let Some(attribute) = annotation.attributes.get(&definition.id) else { return String::new() };
    let value = report::value(&attribute.value, Some(definition));
    let value = lines(&value).replace('\n', "\n  ");
    let mut fact = item(&inline(codebook.field_name(definition, &annotation.code)), &value);
    for evidence in &attribute.evidence {
        let quote = fill(&words::evidence(&gap(0)), &[&quote(statement, evidence)]);
        fact.push_str(&format!("  - {quote}\n"));
    }
    fact
}

fn quote(statement: &Statement, spans: &Spans) -> String {
    let text = statement.text.as_str();
    let parts: Vec<String> = spans.parts().iter().map(|part| inline(part.of(text))).collect();
    parts.join(" \\[…\\] ")
}
